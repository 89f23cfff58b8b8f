//! Turns a JPEG or PNG into the page of an annex.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::exif::Orientation;
use super::jpeg::Jpeg;
use super::open::PageBoxes;
use super::png::{Pixels, Png};

const A4: (f64, f64) = (595.276, 841.89);
/// Blank left, right and below.
const MARGIN: f64 = 28.35;
/// Blank above: room for the stamp, so that it covers nothing.
const ABOVE: f64 = 34.0;
/// Finest grain an image without a stated resolution is shown at, in dots per inch: a small logo stays small.
const DEFAULT_DPI: f32 = 100.0;

/// An image ready to be placed.
#[derive(Debug)]
pub(super) struct Picture {
    width: u32,
    height: u32,
    dpi: Option<f32>,
    orientation: Orientation,
    image: Stream,
    mask: Option<Stream>,
    profile: Option<Stream>,
    /// Colours of a palette, to be looked up in the colour space.
    palette: Option<Vec<u8>>,
    components: u8,
}

impl Picture {
    /// Keeps the data of a JPEG file untouched.
    pub(super) fn jpeg(jpeg: Jpeg, bytes: &[u8]) -> Self {
        let mut dictionary = Dictionary::new();
        dictionary.set("BitsPerComponent", 8);
        dictionary.set("Filter", "DCTDecode");
        if jpeg.inverted_cmyk {
            dictionary.set("Decode", [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).to_vec());
        }
        Self {
            width: jpeg.width,
            height: jpeg.height,
            dpi: jpeg.dpi,
            orientation: jpeg.orientation,
            image: Stream::new(dictionary, bytes.to_vec()).with_compression(false),
            mask: None,
            profile: jpeg.profile.map(|profile| profile_stream(profile, jpeg.components)),
            palette: None,
            components: jpeg.components,
        }
    }

    /// Keeps every pixel of a PNG file.
    pub(super) fn png(png: Png) -> Self {
        let mut dictionary = Dictionary::new();
        dictionary.set("BitsPerComponent", i64::from(png.bits));
        if let Some(colour) = &png.transparent_colour {
            let range = colour.iter().flat_map(|value| [Object::from(i64::from(*value)), i64::from(*value).into()]);
            dictionary.set("Mask", range.collect::<Vec<_>>());
        }
        let mut mask = None;
        let image = match png.pixels {
            Pixels::Untouched(rows) => {
                let mut parameters = Dictionary::new();
                parameters.set("Predictor", 15);
                parameters.set("Colors", i64::from(png.components));
                parameters.set("BitsPerComponent", i64::from(png.bits));
                parameters.set("Columns", i64::from(png.width));
                dictionary.set("Filter", "FlateDecode");
                dictionary.set("DecodeParms", parameters);
                Stream::new(dictionary, rows).with_compression(false)
            }
            Pixels::Decoded { colours, opacities } => {
                mask = opacities.map(|opacities| {
                    let mut dictionary = image_dictionary(png.width, png.height);
                    // A palette's opacities are bytes whatever the bits of its pixels.
                    let bits = if png.palette.is_some() { 8 } else { i64::from(png.bits) };
                    dictionary.set("BitsPerComponent", bits);
                    dictionary.set("ColorSpace", "DeviceGray");
                    compressed(dictionary, opacities)
                });
                compressed(dictionary, colours)
            }
        };
        let components = if png.palette.is_some() { 3 } else { png.components };
        Self {
            width: png.width,
            height: png.height,
            dpi: png.dpi,
            orientation: png.orientation,
            image,
            mask,
            profile: png.profile.map(|profile| profile_stream(profile, components)),
            palette: png.palette,
            components,
        }
    }

    /// Adds the image to `target`.
    pub(super) fn add_to(&self, target: &mut Document) -> ObjectId {
        let device = match self.components {
            1 => "DeviceGray",
            4 => "DeviceCMYK",
            _ => "DeviceRGB",
        };
        let mut space = match &self.profile {
            Some(profile) => {
                let profile = target.add_object(profile.clone());
                Object::Array(vec!["ICCBased".into(), profile.into()])
            }
            None => device.into(),
        };
        if let Some(palette) = &self.palette {
            let last = (palette.len() / 3).saturating_sub(1) as i64;
            let table = Object::String(palette.clone(), lopdf::StringFormat::Hexadecimal);
            space = Object::Array(vec!["Indexed".into(), space, last.into(), table]);
        }
        let mut image = self.image.clone();
        for (key, value) in &image_dictionary(self.width, self.height) {
            image.dict.set(key.clone(), value.clone());
        }
        image.dict.set("ColorSpace", space);
        if let Some(mask) = &self.mask {
            let mask = target.add_object(mask.clone());
            image.dict.set("SMask", mask);
        }
        target.add_object(image)
    }

    /// The page that the image lies on: A4, lying when the image is wider than high.
    pub(super) fn page(&self) -> PageBoxes {
        let (width, height) = self.shown();
        let (across, up) = if width > height { (A4.1, A4.0) } else { A4 };
        let media = [0.0, 0.0, across, up];
        PageBoxes { media, crop: media, rotate: 0, unit: 1.0 }
    }

    /// The matrix that puts the unit square of the image into its place on the page, turned as it is to be seen.
    pub(super) fn placement(&self) -> [f64; 6] {
        let [_, _, across, up] = self.page().media;
        let (pixels_across, pixels_up) = self.shown();
        let points = 72.0 / f64::from(self.dpi.unwrap_or(DEFAULT_DPI));
        let (room_across, room_up) = (across - 2.0 * MARGIN, up - MARGIN - ABOVE);
        let natural = (pixels_across * points, pixels_up * points);
        let scale = (room_across / natural.0).min(room_up / natural.1).min(1.0);
        let (w, h) = (natural.0 * scale, natural.1 * scale);
        let (x, y) = ((across - w) / 2.0, MARGIN + (room_up - h) / 2.0);
        match self.orientation {
            Orientation::Upright => [w, 0.0, 0.0, h, x, y],
            Orientation::Mirrored => [-w, 0.0, 0.0, h, x + w, y],
            Orientation::UpsideDown => [-w, 0.0, 0.0, -h, x + w, y + h],
            Orientation::Flipped => [w, 0.0, 0.0, -h, x, y + h],
            Orientation::Transposed => [0.0, -h, -w, 0.0, x + w, y + h],
            Orientation::TurnedRight => [0.0, -h, w, 0.0, x, y + h],
            Orientation::Transversed => [0.0, h, w, 0.0, x, y],
            Orientation::TurnedLeft => [0.0, h, -w, 0.0, x + w, y],
        }
    }

    /// Width and height in pixels, as the reader sees the image.
    fn shown(&self) -> (f64, f64) {
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        if self.orientation.swaps_sides() { (height, width) } else { (width, height) }
    }
}

fn image_dictionary(width: u32, height: u32) -> Dictionary {
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", "XObject");
    dictionary.set("Subtype", "Image");
    dictionary.set("Width", i64::from(width));
    dictionary.set("Height", i64::from(height));
    dictionary
}

fn profile_stream(profile: Vec<u8>, components: u8) -> Stream {
    let mut dictionary = Dictionary::new();
    dictionary.set("N", i64::from(components));
    compressed(dictionary, profile)
}

fn compressed(dictionary: Dictionary, content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, content);
    // Data that does not shrink stays as it is.
    let _ = stream.compress();
    stream
}
