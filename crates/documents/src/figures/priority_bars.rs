//! A ranking: one bar an item, in as many parts as the score has criteria.

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{FAINT, INK, LINE},
    drawing::{Drawing, Mark},
};

/// A ranking, the highest first.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityBars {
    /// The name of the drawing, which keeps it apart from others in the same window.
    pub name: &'static str,
    /// What the parts of a bar are.
    pub criteria: Vec<String>,
    /// One bar an item.
    pub bars: Vec<PriorityBar>,
}

/// An item of the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityBar {
    /// The path of the item.
    pub path: String,
    /// Its name with its rank.
    pub label: String,
    /// What it says, for those who do not see it.
    pub words: String,
    /// What each criterion adds to the score, in the order of the criteria, as a share of what can be reached.
    pub parts: Vec<f64>,
    /// The score, as written for people.
    pub score: String,
}

const LABEL: f64 = 168.0;
const SCORE: f64 = 28.0;
const BAR: f64 = 13.0;
const PITCH: f64 = 9.8;

impl PriorityBars {
    /// Draws the ranking at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new(self.name, width);
        let length = width - LABEL - SCORE;
        let mut x = LABEL;
        let mut y = 1.0;
        for (index, words) in self.criteria.iter().enumerate() {
            let taken = 16.0 + crate::fonts::width(words, false) * 7.8 + 12.0;
            if x > LABEL && x + taken > width {
                x = LABEL;
                y += 13.0;
            }
            canvas.rectangle(x, y, 11.0, 9.0, fill(index));
            canvas.text(x + 15.0, y + 7.6, Lettering::new(7.8), words);
            x += taken;
        }
        y += 16.0;
        canvas.line((0.0, y), (width, y), INK, 0.8);
        for bar in &self.bars {
            let lines = wrapped(&bar.label, Lettering::new(8.0), LABEL - 8.0, 3);
            let height = (lines.len() as f64 * PITCH + 7.0).max(22.0);
            let top = y + (height - BAR) / 2.0;
            canvas.keyed(&bar.path, |canvas| {
                let baseline = y + (height - lines.len() as f64 * PITCH) / 2.0 + 7.4;
                canvas.lines(0.0, baseline, PITCH, Lettering::new(8.0), &lines);
                canvas.rectangle(LABEL, top, length, BAR, Fill::Solid(FAINT));
                let mut left = LABEL;
                for (index, part) in bar.parts.iter().enumerate() {
                    let part = part.clamp(0.0, 1.0) * length;
                    if part > 0.0 {
                        canvas.rectangle(left, top, part, BAR, fill(index));
                    }
                    left += part;
                }
                let score = Lettering::new(9.0).strong().anchor(Anchor::End);
                canvas.text(width, y + height / 2.0 + 3.2, score, &bar.score);
            });
            canvas.mark(Mark {
                path: bar.path.clone(),
                words: bar.words.clone(),
                left: 0.0,
                top: y,
                width,
                height,
                ..Mark::default()
            });
            y += height;
            canvas.line((0.0, y), (width, y), LINE, 0.4);
        }
        canvas.finish(y + 1.0)
    }
}

fn fill(index: usize) -> Fill {
    Fill::SERIES[index % Fill::SERIES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_parts_and_never_longer_than_its_ground() {
        let bar = |parts: Vec<f64>| PriorityBar {
            path: "challenges/list/a".into(),
            label: "1. Déchets".into(),
            words: "Déchets : 95 sur 100".into(),
            parts,
            score: "95".into(),
        };
        let bars = PriorityBars {
            name: "bars",
            criteria: vec!["Gravité".into(), "Urgence".into()],
            bars: vec![bar(vec![0.5, 0.45]), bar(vec![0.0, 0.0])],
        };
        let drawing = bars.draw(447.0);
        assert_eq!(drawing.marks.len(), 2);
        let widths: Vec<f64> = drawing
            .svg
            .split("<rect ")
            .skip(1)
            .filter_map(|part| part.split("width=\"").nth(1)?.split('"').next()?.parse().ok())
            .collect();
        let length = 447.0 - LABEL - SCORE;
        assert!(widths.iter().all(|width| *width <= length + 0.01), "{widths:?}");
        assert!(widths.iter().any(|width| (*width - length * 0.5).abs() < 0.01), "{widths:?}");
    }
}
