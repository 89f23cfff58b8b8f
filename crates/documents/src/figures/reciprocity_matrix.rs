//! Who answers what: the needs of one side against the contributions of the other.

use std::collections::BTreeMap;

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{INK, LAGOON, LATERITE, LINE, MUTED, PALE, TINT, WHITE},
    drawing::{Drawing, Mark},
};

/// The needs of one side against the contributions of the other.
#[derive(Debug, Clone, PartialEq)]
pub struct ReciprocityMatrix {
    /// The name of the drawing, which keeps it apart from others in the same window.
    pub name: &'static str,
    /// What the rows are.
    pub needs_title: String,
    /// What the columns are.
    pub contributions_title: String,
    /// From top to bottom.
    pub needs: Vec<MatrixHead>,
    /// From left to right.
    pub contributions: Vec<MatrixHead>,
    /// One row a need, one cell a contribution.
    pub cells: Vec<Vec<MatrixCell>>,
    /// What stands in the row of a need that nothing answers.
    pub unanswered: String,
}

/// A need or a contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixHead {
    /// The path of the item.
    pub path: String,
    /// Its name.
    pub label: String,
}

/// Where a need and a contribution meet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MatrixCell {
    /// The path of the match, or of the list of matches where there is none.
    pub path: String,
    /// What it says, for those who do not see it.
    pub words: String,
    /// The identifiers of need and contribution.
    pub values: BTreeMap<&'static str, String>,
    /// Whether the contribution answers the need.
    pub answers: bool,
    /// How well, from 1 to 5.
    pub strength: Option<u8>,
}

const LABEL_WIDTH: f64 = 148.0;
/// A column narrower than this is headed by a letter, which a legend explains.
const NARROW: f64 = 54.0;
const PITCH: f64 = 9.6;

impl ReciprocityMatrix {
    /// Draws the matrix at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new(self.name, width);
        let cell_width = (width - LABEL_WIDTH - 0.5) / self.contributions.len().max(1) as f64;
        let lettered = cell_width < NARROW;
        let head = Lettering::new(7.6).anchor(Anchor::Middle);
        let heads: Vec<Vec<String>> = self
            .contributions
            .iter()
            .enumerate()
            .map(|(index, it)| match lettered {
                true => vec![crate::funding::letter(index)],
                false => wrapped(&it.label, head, cell_width - 6.0, 6),
            })
            .collect();
        let head_height = heads.iter().map(Vec::len).max().unwrap_or(0) as f64 * PITCH + 10.0;

        let title = Lettering::new(8.0).fill(MUTED).strong();
        canvas.text(LABEL_WIDTH, 9.0, title, &format!("{} →", self.contributions_title));
        let mut y = 14.0 + head_height;
        canvas.lines(0.0, y - 5.0, PITCH, title, &[format!("{} ↓", self.needs_title)]);
        for (index, lines) in heads.iter().enumerate() {
            let x = LABEL_WIDTH + cell_width * (index as f64 + 0.5);
            let top = y - 5.0 - (lines.len() as f64 - 1.0) * PITCH;
            canvas.keyed(&self.contributions[index].path, |canvas| canvas.lines(x, top, PITCH, head, lines));
        }
        canvas.line((0.0, y), (width, y), INK, 0.8);
        let top = y;
        for (row, need) in self.needs.iter().enumerate() {
            let lines = wrapped(&need.label, Lettering::new(8.0), LABEL_WIDTH - 8.0, 4);
            let height = (lines.len() as f64 * PITCH + 9.0).max(26.0);
            if row % 2 == 1 {
                canvas.rectangle(0.0, y, width, height, Fill::Solid(TINT));
            }
            let baseline = y + (height - lines.len() as f64 * PITCH) / 2.0 + 7.4;
            canvas.keyed(&need.path, |canvas| canvas.lines(2.0, baseline, PITCH, Lettering::new(8.0), &lines));
            self.cells(&mut canvas, row, (y, height), cell_width);
            y += height;
            canvas.line((0.0, y), (width, y), LINE, 0.4);
        }
        for column in 0..=self.contributions.len() {
            let x = LABEL_WIDTH + cell_width * column as f64;
            canvas.line((x, top), (x, y), LINE, 0.4);
        }
        canvas.line((0.0, y), (width, y), INK, 0.8);
        if lettered {
            y = self.legend(&mut canvas, y, width);
        }
        canvas.finish(y + 2.0)
    }

    fn cells(&self, canvas: &mut Canvas, row: usize, (y, height): (f64, f64), cell_width: f64) {
        let cells = &self.cells[row];
        if cells.iter().all(|cell| !cell.answers) {
            let width = cell_width * cells.len() as f64;
            canvas.gap(LABEL_WIDTH + 3.0, y + 4.0, width - 6.0, height - 8.0);
            let lettering = Lettering::new(8.0).fill(LATERITE).anchor(Anchor::Middle);
            let words = wrapped(&self.unanswered, lettering, width - 12.0, 1);
            canvas.lines(LABEL_WIDTH + width / 2.0, y + height / 2.0 + 2.8, PITCH, lettering, &words);
        }
        for (column, cell) in cells.iter().enumerate() {
            let left = LABEL_WIDTH + cell_width * column as f64;
            let centre = (left + cell_width / 2.0, y + height / 2.0);
            if cell.answers {
                canvas.keyed(&cell.path, |canvas| strength(canvas, centre, cell_width, cell.strength));
            }
            canvas.mark(Mark {
                path: cell.path.clone(),
                label: cell.strength.map(|strength| strength.to_string()).unwrap_or_default(),
                words: cell.words.clone(),
                values: cell.values.clone(),
                left,
                top: y,
                width: cell_width,
                height,
            });
        }
    }

    fn legend(&self, canvas: &mut Canvas, bottom: f64, width: f64) -> f64 {
        let mut y = bottom + 8.0;
        for (index, it) in self.contributions.iter().enumerate() {
            let lines = wrapped(&it.label, Lettering::new(8.0), width - 20.0, 2);
            canvas.text(0.0, y + 8.0, Lettering::new(8.0).strong(), &crate::funding::letter(index));
            canvas.lines(20.0, y + 8.0, PITCH, Lettering::new(8.0), &lines);
            y += lines.len().max(1) as f64 * PITCH + 2.0;
        }
        y
    }
}

/// The stronger, the darker; the figure says it without colour.
fn strength(canvas: &mut Canvas, centre: (f64, f64), room: f64, strength: Option<u8>) {
    let (fill, outline, ink) = match strength {
        None | Some(0..=1) => (WHITE, 0.7, INK),
        Some(2) => (WHITE, 1.4, INK),
        Some(3) => (PALE, 0.7, INK),
        Some(4) => (PALE, 1.6, INK),
        Some(_) => (LAGOON, 0.7, WHITE),
    };
    let radius = (room * 0.42).min(8.5);
    canvas.circle(centre, radius, fill, outline);
    let size = (radius * 11.0).round() / 10.0;
    let words = strength.map_or_else(|| "?".to_owned(), |strength| strength.to_string());
    let lettering = Lettering::new(size).strong().anchor(Anchor::Middle).fill(ink);
    canvas.text(centre.0, centre.1 + size * 0.36, lettering, &words);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(needs: usize, contributions: usize) -> ReciprocityMatrix {
        let heads = |count: usize, kind: &str| -> Vec<MatrixHead> {
            let head = |index| MatrixHead { path: format!("{kind}/{index}"), label: format!("{kind} {index} & <b>") };
            (0..count).map(head).collect()
        };
        let cell = |row: usize, column: usize| MatrixCell {
            path: format!("matches/{row}-{column}"),
            answers: row != 1 && (row + column).is_multiple_of(2),
            strength: Some(((row + column) % 5) as u8 + 1),
            ..MatrixCell::default()
        };
        ReciprocityMatrix {
            name: "matrix",
            needs_title: "Attentes".into(),
            contributions_title: "Apports".into(),
            needs: heads(needs, "need"),
            contributions: heads(contributions, "contribution"),
            cells: (0..needs).map(|row| (0..contributions).map(|column| cell(row, column)).collect()).collect(),
            unanswered: "Sans réponse".into(),
        }
    }

    #[test]
    fn every_pair_has_its_place_and_a_need_without_answer_is_told() {
        let drawing = matrix(3, 4).draw(447.0);
        assert_eq!(drawing.marks.len(), 12);
        assert_eq!(drawing.svg.matches("Sans réponse").count(), 1);
        assert!(
            drawing
                .marks
                .iter()
                .all(|mark| mark.left + mark.width <= 447.0 && mark.top + mark.height <= drawing.height)
        );
        assert!(!drawing.svg.contains("<b>") && drawing.svg.contains("&amp;"), "texts stay texts");
    }

    #[test]
    fn many_contributions_are_lettered_and_named_below() {
        let drawing = matrix(2, 14).draw(447.0);
        assert!(drawing.svg.contains(">N<") && drawing.svg.contains("contribution 13"), "{}", drawing.svg);
    }
}
