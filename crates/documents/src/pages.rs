//! Set pages as a window shows them: each page as a picture, and where the words of each field stand on it.

use std::io;

use typst::foundations::Label;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::text::TextItem;
use typst_render::RenderOptions;

use crate::page::{Margins, POINTS_PER_MILLIMETRE, UPRIGHT, WIDE};
use crate::typesetter::LaidOut;

/// What the template writes before the path of a field whose words it sets, and of one that it only lists as missing.
const SHOWN: &str = "field:";
const MISSING: &str = "missing:";

/// How far letters reach above and below the line they stand on, in sizes of the letters.
const ABOVE: f64 = 0.92;
const BELOW: f64 = 0.28;

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture as PNG, made for speed and not for size.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Where words of a field stand: a rectangle around them, in points from the upper left corner of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldArea {
    /// The path of the field.
    pub field: String,
    /// Whether it is only listed among what is missing.
    pub missing: bool,
    /// The page, the first being 0.
    pub page: usize,
    /// The left side.
    pub x: f64,
    /// The upper side.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

impl FieldArea {
    /// Reaches as far as the other area as well.
    fn grow(&mut self, other: &Self) {
        let (right, bottom) = (self.x + self.width, self.y + self.height);
        self.x = self.x.min(other.x);
        self.y = self.y.min(other.y);
        self.width = right.max(other.x + other.width) - self.x;
        self.height = bottom.max(other.y + other.height) - self.y;
    }
}

impl LaidOut {
    /// The width and height of a page in points; the first page is 0. `None` where there is no such page.
    pub fn page_size(&self, page: usize) -> Option<(f64, f64)> {
        let size = self.pages.pages().get(page)?.frame.size();
        Some((size.x.to_pt(), size.y.to_pt()))
    }

    /// A page as a picture of so many pixels a point; the first page is 0. `None` where there is no such page.
    ///
    /// # Errors
    /// The picture cannot be compressed: a defect.
    pub fn picture(&self, page: usize, pixels_a_point: f64) -> io::Result<Option<Picture>> {
        let Some(page) = self.pages.pages().get(page) else { return Ok(None) };
        let options = RenderOptions { pixel_per_pt: pixels_a_point.into(), render_bleed: false };
        let pixels = typst_render::render(page, &options);
        let (width, height) = (pixels.width(), pixels.height());
        // The paper is opaque: the fourth channel says nothing.
        let colours: Vec<u8> = pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header()?.write_image_data(&colours)?;
        Ok(Some(Picture { png, width, height }))
    }

    /// Where the words of fields stand, in reading order. A field that runs over a page's end has an area on each page, and
    /// one that is printed in several places has one for each.
    pub fn field_areas(&self) -> Vec<FieldArea> {
        let mut walk = Walk::default();
        for (number, page) in self.pages.pages().iter().enumerate() {
            walk.page(number, &page.frame);
        }
        walk.areas
    }
}

#[derive(Default)]
struct Walk {
    areas: Vec<FieldArea>,
    /// The fields whose words are being walked over, innermost last.
    open: Vec<(Location, Mark)>,
    page: usize,
    /// Where the text of the page begins and ends: what stands beyond is repeated on each page and shows no field.
    top: f64,
    bottom: f64,
}

impl Walk {
    fn page(&mut self, number: usize, frame: &Frame) {
        let margins: Margins = if frame.width() > frame.height() { WIDE } else { UPRIGHT };
        self.page = number;
        self.top = margins.top * POINTS_PER_MILLIMETRE;
        self.bottom = frame.height().to_pt() - margins.bottom * POINTS_PER_MILLIMETRE;
        self.frame(frame, Transform::identity());
    }

    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (position, item) in frame.items() {
            match item {
                FrameItem::Group(group) => {
                    let inner = at.pre_concat(Transform::translate(position.x, position.y));
                    self.frame(&group.frame, inner.pre_concat(group.transform));
                }
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(mark) = element.label().and_then(Mark::of)
                        && let Some(location) = element.location()
                    {
                        self.open.push((location, mark));
                    }
                }
                FrameItem::Tag(Tag::End(location, ..)) => self.open.retain(|(open, _)| open != location),
                FrameItem::Text(text) => self.text(text, position.transform(at)),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &TextItem, at: Point) {
        let Some((_, mark)) = self.open.last() else { return };
        let size = text.size.to_pt();
        let (x, line) = (at.x.to_pt(), at.y.to_pt());
        if line < self.top || line > self.bottom || text.width() <= Abs::zero() {
            return;
        }
        let area = FieldArea {
            field: mark.field.clone(),
            missing: mark.missing,
            page: self.page,
            x,
            y: line - ABOVE * size,
            width: text.width().to_pt(),
            height: (ABOVE + BELOW) * size,
        };
        match self.areas.last_mut().filter(|last| last.page == area.page && last.field == area.field) {
            Some(last) => last.grow(&area),
            None => self.areas.push(area),
        }
    }
}

/// What a label says of the words that bear it.
struct Mark {
    field: String,
    missing: bool,
}

impl Mark {
    fn of(label: Label) -> Option<Self> {
        let name = label.resolve();
        let mark =
            |start, missing| name.as_str().strip_prefix(start).map(|field| Self { field: field.to_owned(), missing });
        mark(SHOWN, false).or_else(|| mark(MISSING, true))
    }
}
