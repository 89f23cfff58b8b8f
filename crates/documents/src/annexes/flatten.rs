//! Draws into the page what a form field or an attachment shows, since neither stays interactive in the volume: fields
//! of two annexes with the same name would otherwise become one field, and show each other's value.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::annotations::{Placed, of_page};
use super::contents;
use super::exact;
use super::faces::{Faces, Weight};
use super::import::Carrier;
use super::lettering;
use super::open::{Opened, SourcePage, rectangle};
use super::sheet::{INK, Sheet};

/// Values of fields that no appearance shows, each drawn on a sheet: by page and by place in the page's annotations.
pub(super) type Fields = BTreeMap<(usize, usize), usize>;

/// A look to be drawn, and the matrix that puts it in its place.
pub(super) struct Look {
    pub(super) form: ObjectId,
    pub(super) matrix: [f64; 6],
}

const PUSH_BUTTON: i64 = 1 << 16;
const PASSWORD: i64 = 1 << 13;
const MULTILINE: i64 = 1 << 12;

/// Draws the values of the fields of `opened` that have no appearance of their own, each on a sheet added to `sheets`.
pub(super) fn undrawn_fields(faces: &Faces, opened: &Opened, sheets: &mut Vec<Sheet>) -> Fields {
    let document = &opened.document;
    let form = document.catalog().ok().and_then(|catalog| dictionary(document, catalog.get(b"AcroForm").ok()?));
    let Some(form) = form else { return Fields::new() };
    let stale = matches!(form.get(b"NeedAppearances"), Ok(Object::Boolean(true)));
    let mut fields = Fields::new();
    for (number, page) in opened.pages.iter().enumerate() {
        for widget in of_page(document, page) {
            if widget.subtype() != b"Widget" || widget.is_hidden(document) || widget.is_off_screen(document) {
                continue;
            }
            let drawn = appearance(document, widget.dictionary);
            if drawn.is_some_and(|look| !stale || shows_text(look)) {
                continue;
            }
            if let Some(sheet) = draw_value(faces, document, form, &widget, drawn.is_some()) {
                fields.insert((number, widget.index), sheets.len());
                sheets.push(sheet);
            }
        }
    }
    fields
}

/// The looks of the annotations of a page that do not stay annotations; `field` gives the form of a drawn value.
pub(super) fn looks(
    carrier: &mut Carrier<'_>,
    page: &SourcePage,
    field: impl Fn(usize) -> Option<ObjectId>,
) -> Vec<Look> {
    let source = carrier.source;
    let mut looks = Vec::new();
    for annotation in of_page(source, page) {
        if annotation.stays() || annotation.is_hidden(source) || annotation.is_off_screen(source) {
            continue;
        }
        let Some(area) = annotation.dictionary.get(b"Rect").ok().and_then(|it| rectangle(source, it)) else { continue };
        if let Some(form) = field(annotation.index) {
            looks.push(Look { form, matrix: [1.0, 0.0, 0.0, 1.0, area[0], area[1]] });
            continue;
        }
        let Some(look) = appearance(source, annotation.dictionary) else { continue };
        let Some(matrix) = fit(source, &look.dict, area) else { continue };
        let mut form = carrier.carry_stream(look);
        form.dict.set("Type", "XObject");
        form.dict.set("Subtype", "Form");
        if let Ok(layer) = annotation.dictionary.get(b"OC") {
            form.dict.set("OC", carrier.carry(layer));
        }
        looks.push(Look { form: carrier.target.add_object(form), matrix });
    }
    looks
}

/// The stream that draws an annotation in its present state.
fn appearance<'a>(document: &'a Document, annotation: &'a Dictionary) -> Option<&'a Stream> {
    let looks = dictionary(document, annotation.get(b"AP").ok()?)?;
    match document.dereference(looks.get(b"N").ok()?).ok()?.1 {
        Object::Stream(look) => Some(look),
        Object::Dictionary(states) => {
            let state = annotation.get(b"AS").and_then(Object::as_name).ok()?;
            document.dereference(states.get(state).ok()?).ok()?.1.as_stream().ok()
        }
        _ => None,
    }
}

/// The matrix that fits an appearance into the rectangle of its annotation (ISO 32000-1, 12.5.5).
fn fit(document: &Document, look: &Dictionary, area: [f64; 4]) -> Option<[f64; 6]> {
    let bounds = look.get(b"BBox").ok().and_then(|it| rectangle(document, it))?;
    let mut own = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    if let Some((_, Object::Array(numbers))) = look.get(b"Matrix").ok().and_then(|it| document.dereference(it).ok()) {
        for (value, number) in own.iter_mut().zip(numbers) {
            *value = exact::value(document.dereference(number).ok()?.1)?;
        }
    }
    let corners = [(0, 1), (2, 1), (2, 3), (0, 3)].map(|(x, y)| {
        let (x, y) = (bounds[x], bounds[y]);
        (own[0] * x + own[2] * y + own[4], own[1] * x + own[3] * y + own[5])
    });
    let low = corners.iter().fold((f64::MAX, f64::MAX), |low, it| (low.0.min(it.0), low.1.min(it.1)));
    let high = corners.iter().fold((f64::MIN, f64::MIN), |high, it| (high.0.max(it.0), high.1.max(it.1)));
    let (width, height) = (high.0 - low.0, high.1 - low.1);
    if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
        return None;
    }
    let (across, up) = ((area[2] - area[0]) / width, (area[3] - area[1]) / height);
    Some([across, 0.0, 0.0, up, area[0] - low.0 * across, area[1] - low.1 * up])
}

fn shows_text(look: &Stream) -> bool {
    let Some(content) = contents::decode(look) else { return true };
    content.windows(2).any(|pair| pair == b"Tj" || pair == b"TJ" || pair == b")'")
}

/// Sets the value of a field in a box of its size; `None` when there is nothing to show.
fn draw_value(
    faces: &Faces,
    document: &Document,
    form: &Dictionary,
    widget: &Placed<'_>,
    has_appearance: bool,
) -> Option<Sheet> {
    let field = Inheritance { document, widget: widget.dictionary };
    let flags = field.get(b"Ff").and_then(|it| it.as_i64().ok()).unwrap_or(0);
    let area = widget.dictionary.get(b"Rect").ok().and_then(|it| rectangle(document, it))?;
    let (width, height) = ((area[2] - area[0]) as f32, (area[3] - area[1]) as f32);
    let mut sheet = Sheet::new(width, height);
    match field.get(b"FT")?.as_name().ok()? {
        b"Btn" => {
            let off = |state: Option<&Object>| matches!(state.map(Object::as_name), None | Some(Ok(b"Off") | Err(_)));
            let state = widget.dictionary.get(b"AS").ok().or_else(|| field.get(b"V"));
            if has_appearance || flags & PUSH_BUTTON != 0 || off(state) {
                return None;
            }
            let inset = width.min(height) * 0.2;
            let thick = width.min(height) * 0.1;
            sheet.rule((inset, inset), (width - inset, height - inset), thick, INK);
            sheet.rule((inset, height - inset), (width - inset, inset), thick, INK);
        }
        b"Tx" | b"Ch" => {
            let value = match field.get(b"V")? {
                Object::Array(chosen) => chosen.first()?.clone(),
                value => value.clone(),
            };
            let text = lopdf::decode_text_string(&value).ok().filter(|text| !text.trim().is_empty())?;
            if flags & PASSWORD != 0 {
                return None;
            }
            let default = field.get(b"DA").or_else(|| form.get(b"DA").ok());
            let stated = default.and_then(|it| it.as_str().ok()).and_then(font_size).filter(|size| *size > 0.0);
            let alignment = field.get(b"Q").and_then(|it| it.as_i64().ok()).unwrap_or(0);
            let several = flags & MULTILINE != 0;
            write_value(faces, &mut sheet, &text, stated, alignment, several);
        }
        _ => return None,
    }
    Some(sheet)
}

fn write_value(faces: &Faces, sheet: &mut Sheet, text: &str, stated: Option<f32>, alignment: i64, several: bool) {
    let (width, height) = ((sheet.width - 4.0).max(1.0), sheet.height);
    let mut size = stated.unwrap_or(if several { 10.0 } else { (height * 0.62).clamp(4.0, 12.0) });
    let set = |size: f32| {
        if several {
            lettering::paragraph(faces, text, Weight::Regular, width / size)
        } else {
            vec![lettering::line(faces, text, Weight::Regular)]
        }
    };
    let mut lines = set(size);
    let fits = |lines: &[lettering::Line], size: f32| {
        lines.len() as f32 * size * 1.25 <= height.max(size * 1.25) && lines.iter().all(|it| it.width * size <= width)
    };
    while !fits(&lines, size) && size > 3.0 {
        size *= 0.92;
        lines = set(size);
    }
    let mut y = if several { height - size * 1.1 - 1.0 } else { (height - size * 0.72) / 2.0 };
    for line in lines {
        match alignment {
            1 => sheet.text_centred(sheet.width / 2.0, y, size, INK, line),
            2 => sheet.text_ending(sheet.width - 2.0, y, size, INK, line),
            _ => sheet.text(2.0, y, size, INK, line),
        }
        y -= size * 1.25;
    }
}

/// The size that a default appearance such as `/Helv 9 Tf 0 g` states; 0 stands for "as fits".
fn font_size(appearance: &[u8]) -> Option<f32> {
    let words: Vec<&[u8]> = appearance.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    let place = words.iter().position(|word| *word == b"Tf")?;
    std::str::from_utf8(words.get(place.checked_sub(1)?)?).ok()?.parse().ok()
}

/// Attributes of a field that it may have from the fields above it.
struct Inheritance<'a> {
    document: &'a Document,
    widget: &'a Dictionary,
}

impl<'a> Inheritance<'a> {
    fn get(&self, key: &[u8]) -> Option<&'a Object> {
        let mut node = self.widget;
        for _ in 0..32 {
            if let Ok(value) = node.get(key) {
                return self.document.dereference(value).ok().map(|(_, value)| value);
            }
            node = dictionary(self.document, node.get(b"Parent").ok()?)?;
        }
        None
    }
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}
