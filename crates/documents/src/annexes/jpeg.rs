//! Reads what stands in front of the pixels of a JPEG file; the pixels themselves are never decoded.

use super::error::Refusal;
use super::exif::{Exif, Orientation, plausible};
use super::recognise::FileFormat;

/// Largest colour profile carried over, in bytes.
const MOST_PROFILE: usize = 4 * 1024 * 1024;

/// The facts of a JPEG file that a PDF page needs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Jpeg {
    pub(super) width: u32,
    pub(super) height: u32,
    /// 1 grey, 3 colour, 4 CMYK.
    pub(super) components: u8,
    pub(super) dpi: Option<f32>,
    pub(super) orientation: Orientation,
    /// Adobe writes CMYK files with the values turned round.
    pub(super) inverted_cmyk: bool,
    /// The embedded colour profile, when it fits the number of components.
    pub(super) profile: Option<Vec<u8>>,
}

impl Jpeg {
    /// Walks over the segments of `bytes`.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let damaged = |detail: &str| Refusal::DamagedImage { format: FileFormat::Jpeg, detail: detail.to_owned() };
        let unsupported =
            |detail: &str| Refusal::UnsupportedImage { format: FileFormat::Jpeg, detail: detail.to_owned() };
        let mut at = 2;
        let mut frame = None;
        let (mut density, mut exif, mut adobe) = (None, Exif::default(), false);
        let mut profile_parts: Vec<(u8, &[u8])> = Vec::new();
        loop {
            while bytes.get(at) == Some(&0xFF) && bytes.get(at + 1) == Some(&0xFF) {
                at += 1;
            }
            if bytes.get(at) != Some(&0xFF) {
                return Err(damaged("its segments do not follow one another"));
            }
            let marker = *bytes.get(at + 1).ok_or_else(|| damaged("it ends before its pixels"))?;
            at += 2;
            if matches!(marker, 0x01 | 0xD0..=0xD8) {
                continue;
            }
            if marker == 0xD9 {
                return Err(damaged("it holds no pixels"));
            }
            let length = bytes
                .get(at..at + 2)
                .map(|pair| usize::from(u16::from_be_bytes([pair[0], pair[1]])))
                .filter(|length| *length >= 2)
                .ok_or_else(|| damaged("it ends before its pixels"))?;
            let body = bytes.get(at + 2..at + length).ok_or_else(|| damaged("it ends before its pixels"))?;
            match marker {
                0xC0..=0xC2 => frame = Some(Frame::read(body).ok_or_else(|| damaged("its frame header is short"))?),
                0xC3 | 0xC5..=0xC7 | 0xCB | 0xCD..=0xCF => return Err(unsupported("a lossless or hierarchical JPEG")),
                0xC9 | 0xCA => return Err(unsupported("an arithmetic-coded JPEG")),
                0xE0 if body.starts_with(b"JFIF\0") => density = jfif_density(body),
                0xE1 if body.starts_with(b"Exif\0\0") => exif = Exif::read(&body[6..]),
                0xE2 if body.starts_with(b"ICC_PROFILE\0") && body.len() > 14 => {
                    profile_parts.push((body[12], &body[14..]));
                }
                0xEE if body.starts_with(b"Adobe") => adobe = true,
                0xDA => {
                    at += length;
                    break;
                }
                _ => {}
            }
            at += length;
        }
        let frame = frame.ok_or_else(|| damaged("it has no frame header"))?;
        if frame.width == 0 || frame.height == 0 {
            return Err(damaged("it has no width or no height"));
        }
        if frame.precision != 8 {
            return Err(unsupported("more than 8 bits per colour"));
        }
        if !matches!(frame.components, 1 | 3 | 4) {
            return Err(unsupported("an unusual number of colours"));
        }
        // A file cut short by a failed copy has no end marker: its lower part would print grey.
        if !bytes.get(at..).unwrap_or_default().windows(2).any(|pair| pair == [0xFF, 0xD9]) {
            return Err(damaged("it is cut short"));
        }
        Ok(Self {
            width: frame.width,
            height: frame.height,
            components: frame.components,
            dpi: exif.dpi.or(density),
            orientation: exif.orientation,
            inverted_cmyk: adobe && frame.components == 4,
            profile: join_profile(profile_parts, frame.components),
        })
    }
}

struct Frame {
    precision: u8,
    width: u32,
    height: u32,
    components: u8,
}

impl Frame {
    fn read(body: &[u8]) -> Option<Self> {
        let [precision, h1, h2, w1, w2, components, ..] = *body else { return None };
        Some(Self {
            precision,
            width: u32::from(u16::from_be_bytes([w1, w2])),
            height: u32::from(u16::from_be_bytes([h1, h2])),
            components,
        })
    }
}

fn jfif_density(body: &[u8]) -> Option<f32> {
    let [_, _, _, _, _, _, _, unit, x1, x2, ..] = *body else { return None };
    let density = f32::from(u16::from_be_bytes([x1, x2]));
    plausible(match unit {
        1 => Some(density),
        2 => Some(density * 2.54),
        _ => None,
    })
}

fn join_profile(mut parts: Vec<(u8, &[u8])>, components: u8) -> Option<Vec<u8>> {
    parts.sort_by_key(|(number, _)| *number);
    let profile: Vec<u8> = parts.into_iter().flat_map(|(_, part)| part.iter().copied()).collect();
    fits_components(&profile, components).then_some(profile)
}

/// Whether `profile` is an ICC profile for that many components.
pub(super) fn fits_components(profile: &[u8], components: u8) -> bool {
    let space: &[u8] = match components {
        1 => b"GRAY",
        3 => b"RGB ",
        4 => b"CMYK",
        _ => return false,
    };
    profile.len() <= MOST_PROFILE && profile.get(36..40) == Some(b"acsp") && profile.get(16..20) == Some(space)
}
