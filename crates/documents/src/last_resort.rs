//! A font made for one document: its characters that no other font covers, drawn as boxed code points.
//!
//! Because the characters stay themselves, they can be searched, copied and read aloud, and the file conforms. The
//! digits are made of bars like those of a pocket calculator; nobody has to love them, only to read them.

use std::collections::BTreeSet;

/// The name under which the typesetter finds the font.
pub const FAMILY: &str = "Passerelle Last Resort";

/// Units per em.
const EM: i16 = 1000;
const ASCENT: i16 = 860;
const DESCENT: i16 = -160;
/// Thickness of frame and bars.
const BAR: i16 = 34;
/// A font holds no more glyphs than this; further characters are left to the caller.
pub const CAPACITY: usize = 60_000;

/// Builds the font for the given characters; `None` when there is nothing to cover.
pub fn build(characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    if characters.is_empty() {
        return None;
    }
    let characters: Vec<char> = characters.iter().copied().take(CAPACITY).collect();
    let mut outlines = vec![glyph(&[], EM)];
    let mut advances = vec![EM];
    for &character in &characters {
        let code = format!("{:04X}", character as u32);
        let advance = if code.len() > 4 { 1200 } else { EM };
        outlines.push(glyph(&boxed(&code, advance), advance));
        advances.push(advance);
    }
    let (glyf, loca) = joined(&outlines);
    let mut tables = vec![
        (*b"OS/2", os2(&characters)),
        (*b"cmap", cmap(&characters)),
        (*b"glyf", glyf),
        (*b"head", head()),
        (*b"hhea", hhea(advances.len() as u16)),
        (*b"hmtx", hmtx(&advances)),
        (*b"loca", loca),
        (*b"maxp", maxp(advances.len() as u16)),
        (*b"name", name()),
        (*b"post", post()),
    ];
    tables.sort_by_key(|(tag, _)| *tag);
    Some(file(&tables))
}

/// A rectangle: left, bottom, right, top. Hollow ones run the other way round.
#[derive(Clone, Copy)]
struct Bar {
    left: i16,
    bottom: i16,
    right: i16,
    top: i16,
    hollow: bool,
}

/// The frame and the digits of a code point.
fn boxed(code: &str, advance: i16) -> Vec<Bar> {
    let (left, bottom, right, top) = (50, DESCENT + 30, advance - 50, ASCENT - 30);
    let mut bars = vec![
        Bar { left, bottom, right, top, hollow: false },
        Bar { left: left + BAR, bottom: bottom + BAR, right: right - BAR, top: top - BAR, hollow: true },
    ];
    let per_row = code.len().div_ceil(2) as i16;
    let padding = 70;
    let gap = 70;
    let width = (right - left - 2 * BAR - 2 * padding - (per_row - 1) * gap) / per_row;
    let height = (top - bottom - 2 * BAR - 2 * padding - gap) / 2;
    for (index, digit) in code.bytes().enumerate() {
        let (row, column) = (index as i16 / per_row, index as i16 % per_row);
        let x = left + BAR + padding + column * (width + gap);
        let y = top - BAR - padding - height - row * (height + gap);
        bars.extend(digit_bars(digit, x, y, width, height));
    }
    bars
}

/// The bars of one hexadecimal digit.
fn digit_bars(digit: u8, x: i16, y: i16, width: i16, height: i16) -> Vec<Bar> {
    // Top, upper left, upper right, middle, lower left, lower right, bottom.
    let lit = match digit {
        b'0' => [true, true, true, false, true, true, true],
        b'1' => [false, false, true, false, false, true, false],
        b'2' => [true, false, true, true, true, false, true],
        b'3' => [true, false, true, true, false, true, true],
        b'4' => [false, true, true, true, false, true, false],
        b'5' => [true, true, false, true, false, true, true],
        b'6' => [true, true, false, true, true, true, true],
        b'7' => [true, false, true, false, false, true, false],
        b'8' => [true, true, true, true, true, true, true],
        b'9' => [true, true, true, true, false, true, true],
        b'A' => [true, true, true, true, true, true, false],
        b'B' => [false, true, false, true, true, true, true],
        b'C' => [true, true, false, false, true, false, true],
        b'D' => [false, false, true, true, true, true, true],
        b'E' => [true, true, false, true, true, false, true],
        _ => [true, true, false, true, true, false, false],
    };
    let thick = 44;
    let middle = y + (height - thick) / 2;
    let across = |bottom: i16| Bar { left: x, bottom, right: x + width, top: bottom + thick, hollow: false };
    let upright = |left: i16, bottom: i16, top: i16| Bar { left, bottom, right: left + thick, top, hollow: false };
    let right = x + width - thick;
    // Bars overlap at their corners; the winding rule fills both.
    let all = [
        across(y + height - thick),
        upright(x, middle, y + height),
        upright(right, middle, y + height),
        across(middle),
        upright(x, y, middle + thick),
        upright(right, y, middle + thick),
        across(y),
    ];
    all.into_iter().zip(lit).filter_map(|(bar, lit)| lit.then_some(bar)).collect()
}

/// A simple glyph of rectangles, with absolute coordinates turned into steps.
fn glyph(bars: &[Bar], advance: i16) -> Vec<u8> {
    let mut data = vec![];
    if bars.is_empty() {
        return data;
    }
    push(&mut data, &[bars.len() as i16, 0, DESCENT, advance, ASCENT]);
    for index in 0..bars.len() {
        push(&mut data, &[index as i16 * 4 + 3]);
    }
    push(&mut data, &[0]);
    // Every point is on the outline and its steps are two bytes each.
    data.extend(std::iter::repeat_n(1u8, bars.len() * 4));
    let corners = |bar: &Bar| {
        let outer = [(bar.left, bar.bottom), (bar.left, bar.top), (bar.right, bar.top), (bar.right, bar.bottom)];
        let inner = [(bar.left, bar.bottom), (bar.right, bar.bottom), (bar.right, bar.top), (bar.left, bar.top)];
        if bar.hollow { inner } else { outer }
    };
    let points: Vec<(i16, i16)> = bars.iter().flat_map(corners).collect();
    let mut last = 0;
    for (x, _) in &points {
        push(&mut data, &[x - last]);
        last = *x;
    }
    last = 0;
    for (_, y) in &points {
        push(&mut data, &[y - last]);
        last = *y;
    }
    while data.len() % 4 != 0 {
        data.push(0);
    }
    data
}

fn push(data: &mut Vec<u8>, values: &[i16]) {
    for value in values {
        data.extend(value.to_be_bytes());
    }
}

fn push_u16(data: &mut Vec<u8>, values: &[u16]) {
    for value in values {
        data.extend(value.to_be_bytes());
    }
}

fn push_u32(data: &mut Vec<u8>, values: &[u32]) {
    for value in values {
        data.extend(value.to_be_bytes());
    }
}

fn joined(outlines: &[Vec<u8>]) -> (Vec<u8>, Vec<u8>) {
    let (mut glyf, mut loca) = (vec![], vec![]);
    for outline in outlines {
        push_u32(&mut loca, &[glyf.len() as u32]);
        glyf.extend(outline);
    }
    push_u32(&mut loca, &[glyf.len() as u32]);
    (glyf, loca)
}

fn head() -> Vec<u8> {
    let mut data = vec![];
    push_u32(&mut data, &[0x0001_0000, 0x0001_0000, 0, 0x5f0f_3cf5]);
    push_u16(&mut data, &[0b1011, EM as u16]);
    // No dates: the same characters give the same bytes.
    push_u32(&mut data, &[0, 0, 0, 0]);
    push(&mut data, &[0, DESCENT, 1200, ASCENT]);
    push_u16(&mut data, &[0, 8]);
    push(&mut data, &[2, 1, 0]);
    data
}

fn hhea(glyphs: u16) -> Vec<u8> {
    let mut data = vec![];
    push_u32(&mut data, &[0x0001_0000]);
    push(&mut data, &[ASCENT, DESCENT, 0, 1200, 50, 50, 1150, 1, 0, 0, 0, 0, 0, 0, 0]);
    push_u16(&mut data, &[glyphs]);
    data
}

fn hmtx(advances: &[i16]) -> Vec<u8> {
    let mut data = vec![];
    for advance in advances {
        push(&mut data, &[*advance, 50]);
    }
    data
}

fn maxp(glyphs: u16) -> Vec<u8> {
    let mut data = vec![];
    push_u32(&mut data, &[0x0001_0000]);
    push_u16(&mut data, &[glyphs, 200, 50, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    data
}

fn post() -> Vec<u8> {
    let mut data = vec![];
    push_u32(&mut data, &[0x0003_0000, 0]);
    push(&mut data, &[-100, 50]);
    push_u32(&mut data, &[0, 0, 0, 0, 0]);
    data
}

fn os2(characters: &[char]) -> Vec<u8> {
    let first = characters.first().map_or(0, |c| (*c as u32).min(0xffff)) as u16;
    let last = characters.last().map_or(0, |c| (*c as u32).min(0xffff)) as u16;
    let mut data = vec![];
    push_u16(&mut data, &[4, EM as u16, 400, 5, 0]);
    push(&mut data, &[650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0]);
    data.extend([0; 10]);
    push_u32(&mut data, &[0, 0, 0, 0]);
    data.extend(b"NONE");
    push_u16(&mut data, &[0x40, first, last]);
    push(&mut data, &[ASCENT, DESCENT, 0]);
    push_u16(&mut data, &[ASCENT as u16, DESCENT.unsigned_abs()]);
    push_u32(&mut data, &[0, 0]);
    push(&mut data, &[500, 700]);
    push_u16(&mut data, &[0, 0x20, 1]);
    data
}

fn cmap(characters: &[char]) -> Vec<u8> {
    let mut data = vec![];
    push_u16(&mut data, &[0, 1, 3, 10]);
    push_u32(&mut data, &[12]);
    push_u16(&mut data, &[12, 0]);
    push_u32(&mut data, &[16 + 12 * characters.len() as u32, 0, characters.len() as u32]);
    for (index, character) in characters.iter().enumerate() {
        push_u32(&mut data, &[*character as u32, *character as u32, index as u32 + 1]);
    }
    data
}

fn name() -> Vec<u8> {
    let names = [(1u16, FAMILY), (2, "Regular"), (4, FAMILY), (6, "PasserelleLastResort")];
    let encoded: Vec<Vec<u8>> =
        names.iter().map(|(_, text)| text.encode_utf16().flat_map(u16::to_be_bytes).collect()).collect();
    let mut data = vec![];
    push_u16(&mut data, &[0, names.len() as u16, 6 + 12 * names.len() as u16]);
    let mut offset = 0;
    for ((id, _), text) in names.iter().zip(&encoded) {
        push_u16(&mut data, &[3, 1, 0x409, *id, text.len() as u16, offset]);
        offset += text.len() as u16;
    }
    data.extend(encoded.concat());
    data
}

/// The tables behind their directory. Checksums are right, so that strict readers accept the file.
fn file(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let selector = count.ilog2() as u16;
    let range = 16 << selector;
    let mut data = vec![];
    push_u32(&mut data, &[0x0001_0000]);
    push_u16(&mut data, &[count, range, selector, count * 16 - range]);
    let mut offset = 12 + 16 * tables.len();
    for (tag, table) in tables {
        data.extend(tag);
        push_u32(&mut data, &[checksum(table), offset as u32, table.len() as u32]);
        offset += table.len().div_ceil(4) * 4;
    }
    for (_, table) in tables {
        data.extend(table);
        data.resize(data.len().div_ceil(4) * 4, 0);
    }
    data
}

fn checksum(table: &[u8]) -> u32 {
    let words = table.chunks(4).map(|chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        u32::from_be_bytes(word)
    });
    words.fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use typst::foundations::Bytes;
    use typst::text::Font;

    #[test]
    fn the_font_covers_exactly_what_it_was_made_for() {
        let characters: BTreeSet<char> = "苏州😀".chars().collect();
        let font = Font::new(Bytes::new(build(&characters).unwrap()), 0).unwrap();
        assert_eq!(font.info().family, FAMILY);
        let covered: BTreeSet<char> = font.info().coverage.iter().filter_map(char::from_u32).collect();
        assert_eq!(covered, characters);
    }

    #[test]
    fn nothing_to_cover_needs_no_font() {
        assert_eq!(build(&BTreeSet::new()), None);
    }
}
