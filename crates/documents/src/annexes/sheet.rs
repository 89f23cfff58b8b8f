//! A drawing surface over printpdf, and the press that turns sheets into PDF objects.
//!
//! Coordinates are in points from the lower left corner. Fonts are subset before printpdf sees them, under fixed names,
//! so that the same sheets give the same bytes in any process.

use std::collections::BTreeMap;

use lopdf::{Document, ObjectId};
use printpdf::{
    Color, DictItem, FontId, Line as Stroke, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix,
};
use subsetter::GlyphRemapper;

use super::faces::{FaceId, Faces, Weight};
use super::lettering::{self, BOX_WIDTH, Glyph, Line, Piece};

/// A colour of the house.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ink(pub(super) u8, pub(super) u8, pub(super) u8);

pub(super) const LAGOON: Ink = Ink(0x0B, 0x55, 0x63);
pub(super) const INK: Ink = Ink(0x17, 0x21, 0x2B);
pub(super) const LATERITE: Ink = Ink(0xB4, 0x53, 0x2A);
pub(super) const MUTED: Ink = Ink(0x5B, 0x68, 0x72);
pub(super) const HAIRLINE: Ink = Ink(0xD3, 0xDB, 0xDE);
pub(super) const WHITE: Ink = Ink(0xFF, 0xFF, 0xFF);

/// A page, a slip or a stamp before it is printed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    pub(super) width: f32,
    pub(super) height: f32,
    marks: Vec<Mark>,
}

#[derive(Debug, Clone, PartialEq)]
enum Mark {
    Text { x: f32, y: f32, size: f32, ink: Ink, line: Line },
    Fill { area: [f32; 4], ink: Ink },
    Rule { from: (f32, f32), to: (f32, f32), width: f32, ink: Ink },
}

impl Sheet {
    pub(super) fn new(width: f32, height: f32) -> Self {
        Self { width, height, marks: Vec::new() }
    }

    /// Writes a line with its left end at `x` and its baseline at `y`.
    pub(super) fn text(&mut self, x: f32, y: f32, size: f32, ink: Ink, line: Line) {
        self.marks.push(Mark::Text { x, y, size, ink, line });
    }

    /// Writes a line with its right end at `x`.
    pub(super) fn text_ending(&mut self, x: f32, y: f32, size: f32, ink: Ink, line: Line) {
        self.text(x - line.width * size, y, size, ink, line);
    }

    /// Writes a line of a column: from the side on which its script begins.
    pub(super) fn text_between(&mut self, left: f32, right: f32, y: f32, size: f32, ink: Ink, line: Line) {
        if line.from_right {
            self.text_ending(right, y, size, ink, line);
        } else {
            self.text(left, y, size, ink, line);
        }
    }

    /// Writes a line about `x`.
    pub(super) fn text_centred(&mut self, x: f32, y: f32, size: f32, ink: Ink, line: Line) {
        self.text(x - line.width * size / 2.0, y, size, ink, line);
    }

    /// Fills a rectangle: left, bottom, width, height.
    pub(super) fn fill(&mut self, area: [f32; 4], ink: Ink) {
        self.marks.push(Mark::Fill { area, ink });
    }

    /// Draws a straight rule.
    pub(super) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) {
        self.marks.push(Mark::Rule { from, to, width, ink });
    }
}

/// Sheets as PDF objects: each is a page of `document`.
pub(super) struct Printed {
    pub(super) document: Document,
    pub(super) pages: Vec<ObjectId>,
}

/// Prints `sheets`.
pub(super) fn print(faces: &Faces, sheets: &[Sheet]) -> Result<Printed, String> {
    let mut used: BTreeMap<FaceId, GlyphRemapper> = BTreeMap::new();
    let mut keep = |face: FaceId, glyphs: &[Glyph]| {
        let remapper = used.entry(face).or_default();
        for glyph in glyphs {
            remapper.remap(glyph.id);
        }
    };
    for mark in sheets.iter().flat_map(|sheet| &sheet.marks) {
        let Mark::Text { line, .. } = mark else { continue };
        for piece in &line.pieces {
            if let Some((face, glyphs)) = piece.glyphs() {
                keep(face, glyphs);
            }
            if let Piece::Boxed(character) = piece {
                for row in code_point_rows(*character) {
                    for (face, glyphs) in
                        lettering::line(faces, &row, Weight::Regular).pieces.iter().filter_map(Piece::glyphs)
                    {
                        keep(face, glyphs);
                    }
                }
            }
        }
    }

    let mut printed = PdfDocument::new("");
    let mut fonts = BTreeMap::new();
    for (index, (face, remapper)) in used.iter().enumerate() {
        let subset = subsetter::subset(face.bytes(), 0, remapper).map_err(|error| format!("font subset: {error}"))?;
        let mut parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())
            .ok_or_else(|| "font subset is not a font".to_owned())?;
        parsed.font_name = Some(format!("{}+{}", subset_tag(remapper), face.name()));
        let id = FontId(format!("F{}", index + 1));
        printed.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        fonts.insert(*face, (id, remapper));
    }
    let pages = sheets.iter().map(|sheet| {
        // printpdf takes millimetres; the boxes are put right from the sheets afterwards.
        PdfPage::new(Mm(sheet.width / MM_IN_POINTS), Mm(sheet.height / MM_IN_POINTS), ops(faces, &fonts, sheet))
    });
    printed.with_pages(pages.collect());

    let mut warnings = Vec::new();
    let mut document = printed.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    document.compress();
    let pages: Vec<ObjectId> = document.page_iter().collect();
    if pages.len() != sheets.len() {
        return Err(format!("{} sheets were printed as {} pages", sheets.len(), pages.len()));
    }
    Ok(Printed { document, pages })
}

const MM_IN_POINTS: f32 = 72.0 / 25.4;

/// Six letters that differ when the glyphs of a subset differ, as the standard asks (ISO 32000-1, 9.6.4).
fn subset_tag(remapper: &GlyphRemapper) -> String {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    for glyph in remapper.remapped_gids() {
        hash = (hash ^ u64::from(glyph)).wrapping_mul(0x0100_0000_01B3);
    }
    (0..6)
        .map(|_| {
            let letter = b'A' + u8::try_from(hash % 26).expect("below 26");
            hash /= 26;
            char::from(letter)
        })
        .collect()
}

type Fonts<'a> = BTreeMap<FaceId, (FontId, &'a GlyphRemapper)>;

fn ops(faces: &Faces, fonts: &Fonts<'_>, sheet: &Sheet) -> Vec<Op> {
    let mut ops = Vec::new();
    for mark in &sheet.marks {
        match mark {
            Mark::Text { x, y, size, ink, line } => text_ops(faces, fonts, (*x, *y), *size, *ink, line, &mut ops),
            Mark::Fill { area: [x, y, width, height], ink } => ops.extend([
                Op::SetFillColor { col: ink.colour() },
                Op::DrawRectangle {
                    rectangle: Rect {
                        mode: Some(PaintMode::Fill),
                        ..Rect::from_xywh(Pt(*x), Pt(*y), Pt(*width), Pt(*height))
                    },
                },
            ]),
            Mark::Rule { from, to, width, ink } => ops.extend([
                Op::SetOutlineColor { col: ink.colour() },
                Op::SetOutlineThickness { pt: Pt(*width) },
                Op::DrawLine { line: Stroke { points: vec![point(*from), point(*to)], is_closed: false } },
            ]),
        }
    }
    ops
}

fn text_ops(faces: &Faces, fonts: &Fonts<'_>, (x, y): (f32, f32), size: f32, ink: Ink, line: &Line, ops: &mut Vec<Op>) {
    let mut pen = x;
    for piece in &line.pieces {
        if let Piece::Boxed(character) = piece {
            boxed_ops(faces, fonts, (pen, y), size, ink, *character, ops);
            pen += BOX_WIDTH * size;
        }
        let Some((face, glyphs)) = piece.glyphs() else { continue };
        let Some((font, remapper)) = fonts.get(&face) else { continue };
        if let Piece::Shaped(_, _, text) = piece {
            ops.push(standing_for(text));
        }
        ops.extend([
            Op::SetFillColor { col: ink.colour() },
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(font.clone()), size: Pt(size) },
            Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(pen), Pt(y)) },
        ]);
        glyph_ops(remapper, glyphs, size, ops);
        ops.push(Op::EndTextSection);
        if let Piece::Shaped(..) = piece {
            ops.push(Op::EndMarkedContent);
        }
        pen += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size;
    }
}

/// Begins a part of the page that is to be copied and read aloud as `text`.
fn standing_for(text: &str) -> Op {
    let mut actual_text = vec![0xFE, 0xFF];
    actual_text.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let properties = [("ActualText".to_owned(), DictItem::String { data: actual_text, literal: false })];
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict { map: properties.into() },
    }
}

fn glyph_ops(remapper: &GlyphRemapper, glyphs: &[Glyph], size: f32, ops: &mut Vec<Op>) {
    let mut items = Vec::new();
    let mut rise = 0.0;
    for glyph in glyphs {
        let (right, up) = glyph.shift;
        if up != rise {
            if !items.is_empty() {
                ops.push(Op::ShowText { items: std::mem::take(&mut items) });
            }
            ops.push(Op::SetLineOffset { multiplier: up * size });
            rise = up;
        }
        if right != 0.0 {
            items.push(TextItem::Offset(thousandths(-right)));
        }
        let id = remapper.get(glyph.id).unwrap_or(0);
        // printpdf writes U+FFFD for a glyph without text; the second glyph of a cluster adds nothing to a copied text.
        let text = if glyph.text.is_empty() { "\u{200b}".to_owned() } else { glyph.text.clone() };
        items.push(TextItem::GlyphIds(vec![printpdf::Codepoint::with_cid(id, 0.0, text)]));
        let onward = glyph.width - glyph.advance + right;
        if onward.abs() > 0.000_5 {
            items.push(TextItem::Offset(thousandths(onward)));
        }
    }
    ops.push(Op::ShowText { items });
    if rise != 0.0 {
        ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

/// Text space numbers move the pen to the left, in thousandths of an em.
fn thousandths(em: f32) -> f32 {
    (em * 1000.0).round()
}

/// The hexadecimal digits of a code point, in two rows.
fn code_point_rows(character: char) -> [String; 2] {
    let digits = format!("{:04X}", u32::from(character));
    let digits = if digits.len() % 2 == 1 { format!("0{digits}") } else { digits };
    let (above, below) = digits.split_at(digits.len() / 2);
    [above.to_owned(), below.to_owned()]
}

/// Draws a code point in a box; whoever copies it gets the character.
fn boxed_ops(
    faces: &Faces,
    fonts: &Fonts<'_>,
    (x, y): (f32, f32),
    size: f32,
    ink: Ink,
    character: char,
    ops: &mut Vec<Op>,
) {
    ops.push(standing_for(character.encode_utf8(&mut [0; 4])));
    let (left, right) = (x + 0.05 * size, x + (BOX_WIDTH - 0.05) * size);
    let (bottom, top) = (y - 0.1 * size, y + 0.76 * size);
    let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
    ops.extend([
        Op::SetOutlineColor { col: ink.colour() },
        Op::SetOutlineThickness { pt: Pt(size * 0.04) },
        Op::DrawLine { line: Stroke { points: corners.into_iter().map(point).collect(), is_closed: true } },
    ]);
    for (row, baseline) in code_point_rows(character).iter().zip([0.38, -0.01]) {
        let line = lettering::line(faces, row, Weight::Regular);
        let scale = (0.62 / line.width).min(0.44) * size;
        let start = (left + right - line.width * scale) / 2.0;
        text_ops(faces, fonts, (start, y + baseline * size), scale, ink, &line, ops);
    }
    ops.push(Op::EndMarkedContent);
}

fn point((x, y): (f32, f32)) -> LinePoint {
    LinePoint { p: Point { x: Pt(x), y: Pt(y) }, bezier: false }
}

impl Ink {
    fn colour(self) -> Color {
        let part = |value: u8| f32::from(value) / 255.0;
        Color::Rgb(Rgb::new(part(self.0), part(self.1), part(self.2), None))
    }
}
