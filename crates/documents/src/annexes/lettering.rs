//! Turns text into lines of positioned glyphs: shaping, direction of writing, line breaks, and characters no face has.

use std::collections::BTreeSet;

use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, Face, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

use super::faces::{FaceId, Faces, Weight};

/// A glyph; lengths are in ems.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Number of the glyph in its face.
    pub(super) id: u16,
    /// How far the pen moves.
    pub(super) advance: f32,
    /// How far the pen would move by the font's table of widths alone.
    pub(super) width: f32,
    /// Where the glyph is drawn from the pen.
    pub(super) shift: (f32, f32),
    /// The text that the glyph stands for.
    pub(super) text: String,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// Glyphs of one face, from left to right.
    Glyphs(FaceId, Vec<Glyph>),
    /// Glyphs that do not stand for one letter each, in reading order: the text they stand for together.
    Shaped(FaceId, Vec<Glyph>, String),
    /// A character that no face has: its code point is drawn in a box, so that it does not vanish.
    Boxed(char),
}

impl Piece {
    /// The glyphs of a piece that has some.
    pub(super) fn glyphs(&self) -> Option<(FaceId, &[Glyph])> {
        match self {
            Self::Glyphs(face, glyphs) | Self::Shaped(face, glyphs, _) => Some((*face, glyphs)),
            Self::Boxed(_) => None,
        }
    }
}

/// Width of a boxed code point, in ems.
pub(super) const BOX_WIDTH: f32 = 0.8;

/// A line of text, set; its width is in ems.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    pub(super) width: f32,
    /// The line is written from right to left.
    pub(super) from_right: bool,
}

impl Line {
    /// How far from its start the first glyph leaves its mark, in ems: what an eye aligns by in large type.
    pub(super) fn left_bearing(&self, faces: &Faces) -> f32 {
        let Some((face, glyphs)) = self.pieces.first().and_then(Piece::glyphs) else { return 0.0 };
        let font = faces.face(face);
        let bounds = glyphs.first().and_then(|glyph| font.glyph_bounding_box(GlyphId(glyph.id)));
        bounds.map_or(0.0, |bounds| f32::from(bounds.x_min) / em(font))
    }
}

/// The characters of `text` that the annex volume would show as boxed code points.
pub fn uncovered(text: &str) -> BTreeSet<char> {
    let faces = Faces::load();
    clean(text).chars().filter(|character| faces.covering(*character, Weight::Regular).is_none()).collect()
}

/// Sets `text` as one line.
pub(super) fn line(faces: &Faces, text: &str, weight: Weight) -> Line {
    line_within(faces, text, weight, None)
}

/// Sets `text` as a line of a paragraph that is written in the direction of `level`.
fn line_within(faces: &Faces, text: &str, weight: Weight, level: Option<Level>) -> Line {
    let text = clean(text);
    let bidi = BidiInfo::new(&text, level);
    let mut set = Line::default();
    for paragraph in &bidi.paragraphs {
        set.from_right |= paragraph.level.is_rtl();
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let from_right = levels[run.start].is_rtl();
            let mut parts = by_face(faces, &text[run], weight);
            if from_right {
                parts.reverse();
            }
            for (face, part) in parts {
                let Some(face) = face else {
                    set.pieces.extend(part.chars().map(Piece::Boxed));
                    set.width += BOX_WIDTH * part.chars().count() as f32;
                    continue;
                };
                let glyphs = shape(faces, face, part, from_right);
                set.width += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
                set.pieces.push(if from_right || glyphs.iter().any(|glyph| glyph.text.is_empty()) {
                    Piece::Shaped(face, glyphs, part.to_owned())
                } else {
                    Piece::Glyphs(face, glyphs)
                });
            }
        }
    }
    set
}

/// Sets `text` in lines no wider than `width` ems. A word wider than that is broken between two characters.
pub(super) fn paragraph(faces: &Faces, text: &str, weight: Weight, width: f32) -> Vec<Line> {
    let level = direction(text);
    rows(faces, text, weight, width).iter().map(|row| line_within(faces, row, weight, level)).collect()
}

/// The direction in which a text is written, told by its first letter.
fn direction(text: &str) -> Option<Level> {
    BidiInfo::new(text, None).paragraphs.first().map(|paragraph| paragraph.level)
}

/// Sets `text` like [`paragraph`], in no more than `most` lines; an ellipsis says that there was more.
pub(super) fn excerpt(faces: &Faces, text: &str, weight: Weight, width: f32, most: usize) -> Vec<Line> {
    // No line of these pages holds more characters than this: a text of a million is not measured to its end.
    let readable = text.char_indices().nth(most * 400).map_or(text, |(end, _)| &text[..end]);
    let mut rows = rows(faces, readable, weight, width);
    if rows.len() > most || readable.len() < text.len() {
        rows.truncate(most);
        if let Some(last) = rows.last_mut() {
            while !last.is_empty() && line(faces, &format!("{last}…"), weight).width > width {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    let level = direction(readable);
    rows.iter().map(|row| line_within(faces, row, weight, level)).collect()
}

fn rows(faces: &Faces, text: &str, weight: Weight, width: f32) -> Vec<String> {
    let text = clean(text);
    let measure = |text: &str| line(faces, text.trim_end(), weight).width;
    let mut rows: Vec<String> = Vec::new();
    let mut row = String::new();
    for chunk in chunks(&text) {
        if measure(&format!("{row}{chunk}")) <= width {
            row.push_str(chunk);
            continue;
        }
        if !row.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
        if measure(chunk) <= width {
            row.push_str(chunk);
            continue;
        }
        for part in parts_of_a_long_word(chunk) {
            if measure(&format!("{row}{part}")) > width && !row.is_empty() {
                rows.push(std::mem::take(&mut row));
            }
            for grapheme in part.graphemes(true) {
                if !row.is_empty() && measure(&format!("{row}{grapheme}")) > width {
                    rows.push(std::mem::take(&mut row));
                }
                row.push_str(grapheme);
            }
        }
    }
    rows.push(row);
    rows.iter().map(|row| row.trim().to_owned()).collect()
}

/// Makes text printable, and one line of it.
fn clean(text: &str) -> String {
    let printable = crate::clean::clean(text);
    let one_line = printable.chars().map(|c| if c == '\n' { ' ' } else { c });
    one_line.filter(|c| !matches!(c, '\u{200b}' | '\u{ad}')).collect()
}

/// Cuts a text after each space. A no-break space is not such a place, nor is the hyphen of Pointe-Noire.
fn chunks(text: &str) -> Vec<&str> {
    text.split_inclusive(' ').collect()
}

/// Cuts a word that fills more than a line (a file name, say) after its hyphens, underlines and slashes.
fn parts_of_a_long_word(word: &str) -> impl Iterator<Item = &str> {
    word.split_inclusive(['-', '_', '/', '.', '–'])
}

/// Cuts a run into parts that one face has; marks stay with the letter they stand on.
fn by_face<'t>(faces: &Faces, run: &'t str, weight: Weight) -> Vec<(Option<FaceId>, &'t str)> {
    let mut parts: Vec<(Option<FaceId>, &'t str)> = Vec::new();
    let mut start = 0;
    for (at, grapheme) in run.grapheme_indices(true) {
        let wanted: Vec<_> =
            grapheme.chars().filter(|c| !is_joiner(*c)).map(|character| faces.covering(character, weight)).collect();
        let face = match wanted.split_first() {
            None => Some(faces.plain()),
            Some((first, rest)) if rest.iter().all(|face| face == first) => *first,
            _ => None,
        };
        let end = at + grapheme.len();
        match parts.last_mut() {
            Some((last, part)) if *last == face => *part = &run[start..end],
            _ => {
                start = at;
                parts.push((face, grapheme));
            }
        }
    }
    parts
}

fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}

/// Units of an em of `font`.
fn em(font: &Face<'_>) -> f32 {
    f32::from(u16::try_from(font.units_per_em()).unwrap_or(1000))
}

fn shape(faces: &Faces, face: FaceId, text: &str, from_right: bool) -> Vec<Glyph> {
    let font = faces.face(face);
    let em = em(font);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_direction(if from_right { Direction::RightToLeft } else { Direction::LeftToRight });
    let shaped = rustybuzz::shape(font, &[], buffer);
    let infos = shaped.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut told = BTreeSet::new();
    let glyphs = infos.iter().zip(shaped.glyph_positions()).map(|(info, position)| {
        let start = info.cluster as usize;
        let end = starts.iter().find(|other| **other > start).copied().unwrap_or(text.len());
        let id = u16::try_from(info.glyph_id).unwrap_or(0);
        let stands_for = if told.insert(start) { text.get(start..end).unwrap_or_default() } else { "" };
        let width = font.glyph_hor_advance(GlyphId(id)).unwrap_or(0);
        Glyph {
            id,
            advance: position.x_advance as f32 / em,
            width: f32::from(width) / em,
            shift: (position.x_offset as f32 / em, position.y_offset as f32 / em),
            // One glyph serves all spaces of its width; whoever copies the text wants the plain one.
            text: if matches!(stands_for, "\u{a0}") { " ".to_owned() } else { stands_for.to_owned() },
        }
    });
    glyphs.collect()
}

#[cfg(test)]
mod tests {
    use super::{Faces, Line, Piece, Weight, excerpt, line, paragraph, uncovered};

    fn text(line: &Line) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Glyphs(_, glyphs) => glyphs.iter().map(|glyph| glyph.text.as_str()).collect(),
            Piece::Shaped(_, _, text) => text.clone(),
            Piece::Boxed(character) => format!("[{:04X}]", u32::from(*character)),
        };
        line.pieces.iter().map(piece).collect()
    }

    #[test]
    fn accents_dashes_and_ligatures_keep_their_text() {
        let faces = Faces::load();
        assert_eq!(text(&line(&faces, "Annexe B – cœur à 3/12", Weight::Regular)), "Annexe B – cœur à 3/12");
    }

    #[test]
    fn what_no_face_has_is_boxed_rather_than_lost() {
        let faces = Faces::load();
        assert_eq!(text(&line(&faces, "苏州\u{feff} B\u{7}", Weight::SemiBold)), "[82CF][5DDE] B");
        assert_eq!(uncovered("Pointe-Noire 苏州").into_iter().collect::<String>(), "州苏");
    }

    #[test]
    fn lines_stay_within_their_width_even_for_a_word_without_end() {
        let faces = Faces::load();
        let long = format!("Convention de {} signée", "x".repeat(200));
        let lines = paragraph(&faces, &long, Weight::Regular, 12.0);
        assert!(lines.iter().all(|line| line.width <= 12.0), "no line is wider than asked");
        let all: String = lines.iter().map(text).collect();
        assert_eq!(all.matches('x').count(), 200, "and no letter is lost");
    }

    #[test]
    fn arabic_and_khmer_are_shaped_and_keep_their_text() {
        let faces = Faces::load();
        let arabic = paragraph(&faces, "اتفاقية التعاون مع Pointe-Noire 2026", Weight::Regular, 12.0);
        assert!(arabic.len() > 1 && arabic.iter().all(|row| row.from_right), "each row is written from the right");
        assert_eq!(text(&line(&faces, "ភ្នំពេញ", Weight::Regular)), "ភ្នំពេញ");
        assert!(uncovered("ភ្នំពេញ اتفاقية Ɓaŋ →").is_empty());
    }

    #[test]
    fn lines_end_at_spaces_and_long_names_at_their_joints() {
        let faces = Faces::load();
        let rows = |text: &str, width: f32| -> Vec<String> {
            paragraph(&faces, text, Weight::Regular, width).iter().map(self::text).collect()
        };
        assert_eq!(rows("Ville de Pointe-Noire\u{a0}: eau", 7.5), ["Ville de", "Pointe-Noire :", "eau"]);
        assert_eq!(rows("deliberation_2026-03-14_signee.pdf", 10.0), ["deliberation_2026-", "03-14_signee.pdf"]);
    }

    #[test]
    fn an_excerpt_says_that_there_was_more() {
        let faces = Faces::load();
        let rows = excerpt(&faces, &"mot ".repeat(5_000), Weight::Regular, 10.0, 2);
        assert_eq!(rows.len(), 2);
        assert!(text(&rows[1]).ends_with("mot…"), "{}", text(&rows[1]));
        assert!(rows[1].width <= 10.0);
    }
}
