//! What can go wrong, as data: the sentences for people are worded elsewhere.

use std::fmt;

use super::recognise::FileFormat;

/// Why a file cannot become an annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The file has no bytes.
    Empty,
    /// The file has more bytes than the limit allows.
    TooLarge {
        /// Size of the file in bytes.
        bytes: u64,
        /// Largest size accepted, in bytes.
        limit: u64,
    },
    /// The file is neither a PDF nor a JPEG nor a PNG.
    NotAnAnnexFormat {
        /// What it was recognised as, when it was.
        recognised: Option<FileFormat>,
    },
    /// The PDF cannot be read, or part of it is missing.
    DamagedPdf {
        /// What was found, in English, for a log or a detail line.
        detail: String,
    },
    /// The PDF opens only with a password.
    PasswordNeeded,
    /// The PDF is protected by a scheme that cannot be undone faithfully.
    UnsupportedProtection {
        /// What was found, in English.
        detail: String,
    },
    /// The PDF is well formed and has no page.
    NoPages,
    /// The PDF has more pages than the limit allows.
    TooManyPages {
        /// Pages of the file.
        pages: u32,
        /// Most pages accepted.
        limit: u32,
    },
    /// The image is cut short or corrupt.
    DamagedImage {
        /// JPEG or PNG.
        format: FileFormat,
        /// What was found, in English.
        detail: String,
    },
    /// The image is of a kind that PDF readers cannot show (lossless or arithmetic JPEG).
    UnsupportedImage {
        /// JPEG or PNG.
        format: FileFormat,
        /// What was found, in English.
        detail: String,
    },
    /// The image has more pixels than the limits allow.
    ImageTooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Most pixels accepted, width times height.
        limit: u64,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "the file is empty"),
            Self::TooLarge { bytes, limit } => write!(f, "the file has {bytes} bytes, more than {limit}"),
            Self::NotAnAnnexFormat { recognised: Some(format) } => {
                write!(f, "the file is {format}, not a PDF, JPEG or PNG")
            }
            Self::NotAnAnnexFormat { recognised: None } => write!(f, "the file is not a PDF, JPEG or PNG"),
            Self::DamagedPdf { detail } => write!(f, "the PDF is damaged: {detail}"),
            Self::PasswordNeeded => write!(f, "the PDF opens only with a password"),
            Self::UnsupportedProtection { detail } => write!(f, "the PDF is protected in an unsupported way: {detail}"),
            Self::NoPages => write!(f, "the PDF has no page"),
            Self::TooManyPages { pages, limit } => write!(f, "the PDF has {pages} pages, more than {limit}"),
            Self::DamagedImage { format, detail } => write!(f, "the image ({format}) is damaged: {detail}"),
            Self::UnsupportedImage { format, detail } => write!(f, "the image ({format}) is unsupported: {detail}"),
            Self::ImageTooLarge { width, height, limit } => {
                write!(f, "the image has {width} × {height} pixels, more than {limit} in all")
            }
        }
    }
}

impl std::error::Error for Refusal {}

/// Why the annex volume could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// There is no annex to bind.
    NoAnnex,
    /// An annex that should have been refused when it was attached is among them.
    Refused {
        /// Letter label of the annex.
        letter: String,
        /// File name of the annex.
        file_name: String,
        /// Why it cannot be bound.
        refusal: Refusal,
    },
    /// A part of the program broke while the volume was being made.
    Broken {
        /// What broke, in English.
        detail: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAnnex => write!(f, "there is no annex to bind"),
            Self::Refused { letter, file_name, refusal } => write!(f, "annex {letter} ({file_name}): {refusal}"),
            Self::Broken { detail } => write!(f, "the annex volume could not be made: {detail}"),
        }
    }
}

impl std::error::Error for Error {}
