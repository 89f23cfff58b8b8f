//! Reads a PNG file so that it can stand in a PDF without loss.
//!
//! A PNG's rows are compressed as PDF compresses them: when the file has no transparency and is not interlaced, its
//! data passes through untouched. Otherwise it is decoded, and its transparency becomes a soft mask.

use std::io::Cursor;

use ::png::{BitDepth, ColorType, Decoder, Transformations};

use super::error::Refusal;
use super::exif::{Exif, Orientation, plausible};
use super::jpeg::fits_components;
use super::recognise::FileFormat;

/// The facts of a PNG file, and its pixels in the form a PDF takes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Png {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) dpi: Option<f32>,
    pub(super) orientation: Orientation,
    /// Bits per colour of a pixel: 1, 2, 4, 8 or 16.
    pub(super) bits: u8,
    /// 1 grey or palette, 3 colour.
    pub(super) components: u8,
    /// Red, green and blue of each palette entry.
    pub(super) palette: Option<Vec<u8>>,
    /// The colour that is to be transparent, one value per component.
    pub(super) transparent_colour: Option<Vec<u16>>,
    /// The colour profile of the file, when it fits.
    pub(super) profile: Option<Vec<u8>>,
    pub(super) pixels: Pixels,
}

/// The pixels of a PNG file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Pixels {
    /// The compressed rows of the file, each with its filter byte: a PDF reads them with predictor 15.
    Untouched(Vec<u8>),
    /// Plain rows, with the opacity of each pixel apart when one is not opaque.
    Decoded {
        /// Colours, row by row.
        colours: Vec<u8>,
        /// Opacities, row by row, at the same bits.
        opacities: Option<Vec<u8>>,
    },
}

/// Width and height of a PNG file, before anything is inflated.
pub(super) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.get(12..24)?;
    let number = |at: usize| -> Option<u32> { Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?)) };
    (&header[..4] == b"IHDR").then_some((number(4)?, number(8)?))
}

impl Png {
    /// Decodes `bytes` whole, which also proves that nothing of it is missing; refuses to use more than `memory` bytes.
    pub(super) fn read(bytes: &[u8], memory: usize) -> Result<Self, Refusal> {
        let damaged = |detail: String| Refusal::DamagedImage { format: FileFormat::Png, detail };
        let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), ::png::Limits { bytes: memory });
        decoder.set_transformations(Transformations::IDENTITY);
        let mut reader = decoder.read_info().map_err(|error| damaged(error.to_string()))?;
        let size = reader.output_buffer_size().ok_or_else(|| damaged("its size overflows".to_owned()))?;
        if size > memory {
            let (width, height) = reader.info().size();
            return Err(Refusal::ImageTooLarge { width, height, limit: memory as u64 });
        }
        let mut raw = vec![0; size];
        reader.next_frame(&mut raw).map_err(|error| damaged(error.to_string()))?;
        let info = reader.info();

        let bits = info.bit_depth as u8;
        let samples = info.color_type.samples();
        let components = if matches!(info.color_type, ColorType::Rgb | ColorType::Rgba) { 3 } else { 1 };
        let has_alpha = matches!(info.color_type, ColorType::Rgba | ColorType::GrayscaleAlpha);
        let palette_alpha = info.trns.as_deref().filter(|_| info.color_type == ColorType::Indexed);
        let exif = info.exif_metadata.as_deref().map(Exif::read).unwrap_or_default();
        let dpi = info.pixel_dims.filter(|dims| dims.unit == ::png::Unit::Meter).map(|dims| dims.xppu as f32 * 0.0254);
        let colour_components = if info.color_type == ColorType::Indexed { 3 } else { components };

        let opacities = match (has_alpha, palette_alpha) {
            (true, _) => Some(split_alpha(&mut raw, samples, usize::from(bits) / 8)),
            (_, Some(alpha)) => Some(palette_opacities(&raw, info.size(), info.bit_depth, alpha)),
            _ => None,
        };
        let opacities = opacities.filter(|values| values.iter().any(|value| *value != 0xFF));
        let pixels = match untouched(bytes) {
            Some(rows) if !has_alpha && opacities.is_none() && !info.interlaced => Pixels::Untouched(rows),
            _ => Pixels::Decoded { colours: raw, opacities },
        };
        Ok(Self {
            width: info.width,
            height: info.height,
            dpi: plausible(dpi.or(exif.dpi)),
            orientation: exif.orientation,
            bits,
            components,
            palette: info.palette.as_deref().map(<[u8]>::to_vec),
            transparent_colour: info
                .trns
                .as_deref()
                .filter(|_| !has_alpha && palette_alpha.is_none())
                .map(|trns| trns.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect()),
            profile: info
                .icc_profile
                .as_deref()
                .filter(|it| fits_components(it, colour_components))
                .map(<[u8]>::to_vec),
            pixels,
        })
    }
}

/// Takes the opacity out of each pixel of `raw`, leaving the colours.
fn split_alpha(raw: &mut Vec<u8>, samples: usize, bytes_per_sample: usize) -> Vec<u8> {
    let pixel = samples * bytes_per_sample;
    let colour = pixel - bytes_per_sample;
    let mut opacities = Vec::with_capacity(raw.len() / samples);
    let mut colours = Vec::with_capacity(raw.len() - raw.len() / samples);
    for pixel in raw.chunks_exact(pixel) {
        colours.extend_from_slice(&pixel[..colour]);
        opacities.extend_from_slice(&pixel[colour..]);
    }
    *raw = colours;
    opacities
}

/// The opacity of each pixel of a palette image, 8 bits each.
fn palette_opacities(raw: &[u8], (width, height): (u32, u32), depth: BitDepth, alpha: &[u8]) -> Vec<u8> {
    let bits = usize::from(depth as u8);
    let (width, height) = (width as usize, height as usize);
    let row_bytes = (width * bits).div_ceil(8);
    let mut opacities = Vec::with_capacity(width * height);
    for row in raw.chunks_exact(row_bytes.max(1)).take(height) {
        for x in 0..width {
            let place = x * bits;
            let index = (row[place / 8] >> (8 - bits - place % 8)) & (0xFF >> (8 - bits));
            opacities.push(alpha.get(usize::from(index)).copied().unwrap_or(0xFF));
        }
    }
    opacities
}

/// The compressed rows of the file, joined.
fn untouched(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rows = Vec::new();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let kind = bytes.get(at + 4..at + 8)?;
        match kind {
            b"IDAT" => rows.extend_from_slice(bytes.get(at + 8..at + 8 + length)?),
            b"IEND" => return (!rows.is_empty()).then_some(rows),
            _ => {}
        }
        at = at.checked_add(length)?.checked_add(12)?;
    }
}
