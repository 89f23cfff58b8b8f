//! Who pays: one bar in parts, each with a letter that the legend repeats.

use rust_decimal::Decimal;

use super::budget_bars::positive;
use super::canvas::{Anchor, Canvas, Drawing, Fill, INK, LATERITE, LINE, Lettering, WHITE, wrapped};

/// A funding plan as one bar.
#[derive(Debug, Clone, PartialEq)]
pub struct FundingShares {
    /// The sources, in the order of the plan.
    pub shares: Vec<FundingShare>,
}

/// A source of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct FundingShare {
    /// The item it stands for.
    pub key: String,
    /// Who pays.
    pub label: String,
    /// How much, as written for people.
    pub amount: String,
    /// Which share of the whole, as written for people.
    pub share: String,
    /// How much, in the dossier's currency.
    pub value: Decimal,
    /// Money that is not found yet.
    pub is_gap: bool,
}

const BAR: f64 = 30.0;

impl FundingShares {
    /// Draws the bar and its legend at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("funding-shares", width);
        let total: f64 = self.shares.iter().map(|share| positive(&share.value)).sum();
        let mut x = 0.5;
        for (index, share) in self.shares.iter().enumerate() {
            let length = if total > 0.0 { positive(&share.value) / total * (width - 1.0) } else { 0.0 };
            if length <= 0.0 {
                continue;
            }
            canvas.keyed(&share.key, |canvas| {
                area(canvas, (x, 0.5), (length, BAR), index, share.is_gap);
                if length >= 16.0 {
                    let centre = (x + length / 2.0, 0.5 + BAR / 2.0);
                    let ink = if share.is_gap { LATERITE } else { INK };
                    canvas.circle(centre, 7.5, WHITE, 0.6);
                    let lettering = Lettering::new(8.4).strong().anchor(Anchor::Middle).fill(ink);
                    canvas.text(centre.0, centre.1 + 3.0, lettering, &letter(index));
                }
            });
            x += length;
        }
        let lettering = Lettering::new(8.4);
        let mut y = BAR + 10.0;
        for (index, share) in self.shares.iter().enumerate() {
            let lines = wrapped(&share.label, lettering, width - 210.0, 2);
            let height = (lines.len().max(1) as f64 * 10.5 + 6.0).max(17.0);
            let baseline = y + 11.0;
            canvas.keyed(&share.key, |canvas| {
                canvas.text(0.0, baseline, lettering.strong(), &letter(index));
                area(canvas, (16.0, y + 3.5), (15.0, 9.0), index, share.is_gap);
                canvas.lines(38.0, baseline, 10.5, lettering, &lines);
                canvas.text(width - 58.0, baseline, lettering.anchor(Anchor::End), &share.amount);
                canvas.text(width, baseline, lettering.strong().anchor(Anchor::End), &share.share);
            });
            y += height;
            canvas.line((0.0, y), (width, y), LINE, 0.35);
        }
        canvas.finish(y + 1.0)
    }
}

fn area(canvas: &mut Canvas, (x, y): (f64, f64), (width, height): (f64, f64), index: usize, is_gap: bool) {
    if is_gap {
        canvas.gap(x, y, width, height);
    } else {
        canvas.rectangle(x, y, width, height, Fill::SERIES[index % Fill::SERIES.len()]);
    }
}

/// A, B … Z, AA, AB …
fn letter(index: usize) -> String {
    let last = char::from(b'A' + (index % 26) as u8);
    if index < 26 { last.to_string() } else { format!("{}{last}", letter(index / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_is_named_even_when_its_part_is_too_small_to_see() {
        let share = |label: &str, value: i64, is_gap| FundingShare {
            key: String::new(),
            label: label.into(),
            amount: value.to_string(),
            share: "x".into(),
            value: Decimal::from(value),
            is_gap,
        };
        let svg = FundingShares {
            shares: vec![share("Ville", 1_000_000, false), share("ONG", 1, false), share("Manque", 5000, true)],
        }
        .draw(447.0)
        .svg;
        for label in ["Ville", "ONG", "Manque", ">C<"] {
            assert!(svg.contains(label), "{label} is missing");
        }
        assert!(svg.contains("stroke-dasharray"), "the gap does not differ from the sources");
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
