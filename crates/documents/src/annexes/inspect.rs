//! Looks at a file before it becomes an annex.

use super::error::Refusal;
use super::guarded::guarded;
use super::jpeg::Jpeg;
use super::open;
use super::png::{self, Png};
use super::recognise::FileFormat;

pub use super::exif::Orientation;

/// How large an annex may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of a file.
    pub bytes: u64,
    /// Most pages of a PDF.
    pub pages: u32,
    /// Most pixels of an image, width times height.
    pub pixels: u64,
}

impl Default for Limits {
    /// 200 MiB, 3,000 pages, 150 million pixels (A3 scanned at 1,000 dpi): beyond any annex a funder takes, and a
    /// bound on what a hostile file can make the program hold in memory.
    fn default() -> Self {
        Self { bytes: 200 * 1024 * 1024, pages: 3_000, pixels: 150_000_000 }
    }
}

/// What a file that can be annexed is.
#[derive(Debug, Clone, PartialEq)]
pub struct Inspected {
    /// PDF, JPEG or PNG, with its facts.
    pub kind: Kind,
    /// Size of the file in bytes.
    pub bytes: u64,
}

impl Inspected {
    /// How many pages the file takes in the volume, without its slip.
    pub fn pages(&self) -> u32 {
        match self.kind {
            Kind::Pdf { pages, .. } => pages,
            Kind::Jpeg { .. } | Kind::Png { .. } => 1,
        }
    }
}

/// The facts of a file by format.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A PDF.
    Pdf {
        /// Number of pages.
        pages: u32,
        /// The file restricts printing or copying, yet opens without a password.
        protected: bool,
        /// The file is broken and could be read all the same.
        mended: bool,
    },
    /// A JPEG image.
    Jpeg {
        /// Width in pixels, as stored.
        width: u32,
        /// Height in pixels, as stored.
        height: u32,
        /// Dots per inch, when the file states them.
        dpi: Option<f32>,
        /// How the image is turned when shown.
        orientation: Orientation,
    },
    /// A PNG image.
    Png {
        /// Width in pixels, as stored.
        width: u32,
        /// Height in pixels, as stored.
        height: u32,
        /// Dots per inch, when the file states them.
        dpi: Option<f32>,
        /// How the image is turned when shown.
        orientation: Orientation,
    },
}

/// Looks at `bytes` and says what they are, or why they cannot be an annex. Reads all of it, trusts none of it, and
/// never panics.
pub fn inspect(bytes: &[u8], limits: &Limits) -> Result<Inspected, Refusal> {
    let size = bytes.len() as u64;
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let format = FileFormat::of(bytes);
    // A video of 2 GB is refused as a video, not as a large file.
    if !matches!(format, Some(FileFormat::Pdf | FileFormat::Jpeg | FileFormat::Png)) {
        return Err(Refusal::NotAnAnnexFormat { recognised: format });
    }
    if size > limits.bytes {
        return Err(Refusal::TooLarge { bytes: size, limit: limits.bytes });
    }
    let kind = match format {
        Some(FileFormat::Jpeg) => {
            let Jpeg { width, height, dpi, orientation, .. } = read_jpeg(bytes, limits)?;
            Kind::Jpeg { width, height, dpi, orientation }
        }
        Some(FileFormat::Png) => {
            let Png { width, height, dpi, orientation, .. } = read_png(bytes, limits)?;
            Kind::Png { width, height, dpi, orientation }
        }
        _ => {
            let opened = open_pdf(bytes, limits)?;
            let pages = u32::try_from(opened.pages.len()).unwrap_or(u32::MAX);
            Kind::Pdf { pages, protected: opened.protected, mended: opened.mended }
        }
    };
    Ok(Inspected { kind, bytes: size })
}

/// Opens a PDF on a guarded thread.
pub(super) fn open_pdf(bytes: &[u8], limits: &Limits) -> Result<open::Opened, Refusal> {
    guarded(|| open::open(bytes, limits)).unwrap_or_else(|detail| Err(Refusal::DamagedPdf { detail }))
}

/// Reads a JPEG within the limits.
pub(super) fn read_jpeg(bytes: &[u8], limits: &Limits) -> Result<Jpeg, Refusal> {
    let image = Jpeg::read(bytes)?;
    within(image.width, image.height, limits)?;
    Ok(image)
}

/// Reads a PNG within the limits.
pub(super) fn read_png(bytes: &[u8], limits: &Limits) -> Result<Png, Refusal> {
    let damaged = |detail: String| Refusal::DamagedImage { format: FileFormat::Png, detail };
    let (width, height) = png::dimensions(bytes).ok_or_else(|| damaged("it has no header".to_owned()))?;
    if width == 0 || height == 0 {
        return Err(damaged("it has no width or no height".to_owned()));
    }
    within(width, height, limits)?;
    // Up to 16 bits of red, green, blue and opacity a pixel.
    let memory = usize::try_from(limits.pixels.saturating_mul(8)).unwrap_or(usize::MAX);
    guarded(|| Png::read(bytes, memory)).unwrap_or_else(|detail| Err(damaged(detail)))
}

fn within(width: u32, height: u32, limits: &Limits) -> Result<(), Refusal> {
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(Refusal::ImageTooLarge { width, height, limit: limits.pixels });
    }
    Ok(())
}
