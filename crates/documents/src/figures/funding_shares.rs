//! Who pays: one bar in parts, each with a letter that the legend repeats.

use rust_decimal::Decimal;

use super::budget_bars::positive;
use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{Colour, INK, LATERITE, LINE, WHITE},
    drawing::Drawing,
};

/// A funding plan as one bar.
#[derive(Debug, Clone, PartialEq)]
pub struct FundingShares {
    /// The sources, as the legend lists them.
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
/// A part narrower than this has its letter above it.
const NARROW: f64 = 16.0;
/// From one letter above the bar to the next.
const LETTER_PITCH: f64 = 9.0;

impl FundingShares {
    /// Draws the bar and its legend at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("funding-shares", width);
        let total: f64 = self.shares.iter().map(|share| positive(&share.value)).sum();
        let length = |share: &FundingShare| match total > 0.0 {
            true => positive(&share.value) / total * (width - 1.0),
            false => 0.0,
        };
        let is_narrow = |share: &FundingShare| length(share) > 0.0 && length(share) < NARROW;
        let top = if self.shares.iter().any(is_narrow) { 14.0 } else { 0.5 };
        let mut x = 0.5;
        let mut narrow: Vec<(usize, f64)> = vec![];
        for (index, share) in self.shares.iter().enumerate() {
            let length = length(share);
            if length <= 0.0 {
                continue;
            }
            let centre = (x + length / 2.0, top + BAR / 2.0);
            canvas.keyed(&share.key, |canvas| {
                area(canvas, (x, top), (length, BAR), index, share.is_gap);
                if length >= NARROW {
                    canvas.circle(centre, 7.5, WHITE, 0.6);
                    let lettering = Lettering::new(8.4).strong().anchor(Anchor::Middle).fill(ink_of(share));
                    canvas.text(centre.0, centre.1 + 3.0, lettering, &letter(index));
                }
            });
            if length < NARROW {
                narrow.push((index, centre.0));
            }
            x += length;
        }
        let spots = apart(&narrow.iter().map(|(_, centre)| *centre).collect::<Vec<_>>(), width);
        for ((index, centre), spot) in narrow.into_iter().zip(spots) {
            let share = &self.shares[index];
            canvas.keyed(&share.key, |canvas| {
                let lettering = Lettering::new(7.0).strong().anchor(Anchor::Middle).fill(ink_of(share));
                canvas.text(spot, 7.0, lettering, &letter(index));
                canvas.line((spot, 8.6), (centre, top), INK, 0.4);
            });
        }
        let lettering = Lettering::new(8.4);
        let mut y = top + BAR + 9.5;
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

fn ink_of(share: &FundingShare) -> Colour {
    if share.is_gap { LATERITE } else { INK }
}

/// Moves rising places apart so that letters at them do not touch, within a width as far as they fit.
fn apart(places: &[f64], width: f64) -> Vec<f64> {
    let mut spots = places.to_vec();
    for index in 1..spots.len() {
        spots[index] = spots[index].max(spots[index - 1] + LETTER_PITCH);
    }
    let mut most = width - LETTER_PITCH / 2.0;
    for spot in spots.iter_mut().rev() {
        *spot = spot.min(most);
        most = *spot - LETTER_PITCH;
    }
    spots
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
    fn letters_above_the_bar_never_touch() {
        let spots = apart(&[400.0, 402.0, 403.0, 446.0], 447.0);
        assert!(spots.windows(2).all(|pair| pair[1] - pair[0] >= LETTER_PITCH - 0.001), "{spots:?}");
        assert!(spots.iter().all(|spot| *spot < 447.0), "{spots:?}");
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
