//! The budget by heading: one bar a heading, cash and in-kind apart.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{INK, LINE},
    drawing::Drawing,
};

/// A budget by heading.
#[derive(Debug, Clone, PartialEq)]
pub struct BudgetBars {
    /// What the parts of a bar are: *cash*, *in kind*…
    pub parts: Vec<String>,
    /// One bar a heading.
    pub bars: Vec<BudgetBar>,
}

/// A heading of the budget.
#[derive(Debug, Clone, PartialEq)]
pub struct BudgetBar {
    /// The item it stands for.
    pub key: String,
    /// The heading's name.
    pub label: String,
    /// The heading's sum, as written for people.
    pub amount: String,
    /// One value for each part, all in one currency.
    pub values: Vec<Decimal>,
}

impl BudgetBars {
    /// Draws the bars at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("budget-bars", width);
        let lettering = Lettering::new(8.4);
        let widest_amount =
            self.bars.iter().map(|bar| crate::fonts::width(&bar.amount, true) * 8.4).fold(40.0, f64::max);
        let label_width = width * 0.3;
        let room = (width - label_width - widest_amount - 20.0).max(40.0);
        let largest = self.bars.iter().map(BudgetBar::length).fold(0.0, f64::max);
        let mut y = 0.0;
        if self.parts.len() > 1 {
            let mut x = label_width;
            for (index, part) in self.parts.iter().enumerate() {
                canvas.rectangle(x, 1.0, 12.0, 9.0, fill(index));
                canvas.text(x + 17.0, 9.0, lettering, part);
                x += 17.0 + crate::fonts::width(part, false) * 8.4 + 20.0;
            }
            y = 20.0;
        }
        let top = y;
        for bar in &self.bars {
            let lines = wrapped(&bar.label, lettering, label_width - 10.0, 2);
            let height = (lines.len() as f64 * 10.5 + 7.0).max(20.0);
            let middle = y + height / 2.0;
            canvas.keyed(&bar.key, |canvas| {
                canvas.lines(0.0, middle - lines.len() as f64 * 5.25 + 8.1, 10.5, lettering, &lines);
                let mut x = label_width;
                for (index, value) in bar.values.iter().enumerate() {
                    let length = if largest > 0.0 { positive(value) / largest * room } else { 0.0 };
                    if length > 0.0 {
                        canvas.rectangle(x, middle - 5.5, length, 11.0, fill(index));
                    }
                    x += length;
                }
                canvas.text(width, middle + 3.0, lettering.strong().anchor(Anchor::End), &bar.amount);
            });
            y += height;
            canvas.line((0.0, y), (width, y), LINE, 0.35);
        }
        canvas.line((label_width, top), (label_width, y), INK, 0.8);
        canvas.finish(y + 1.0)
    }
}

impl BudgetBar {
    fn length(&self) -> f64 {
        self.values.iter().map(positive).sum()
    }
}

/// A length is geometry, not money: the amount itself stays decimal.
pub(super) fn positive(value: &Decimal) -> f64 {
    value.to_f64().unwrap_or(0.0).max(0.0)
}

fn fill(index: usize) -> Fill {
    Fill::SERIES[index % Fill::SERIES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_values() {
        let bar = |label: &str, value: i64| BudgetBar {
            key: label.into(),
            label: label.into(),
            amount: value.to_string(),
            values: vec![Decimal::from(value)],
        };
        let drawing = BudgetBars { parts: vec![], bars: vec![bar("a", 100), bar("b", 50), bar("c", 0)] }.draw(447.0);
        let widths: Vec<f64> = drawing
            .svg
            .split("<rect ")
            .skip(1)
            .map(|part| part.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(widths.len(), 2, "a heading without money has no bar");
        assert!((widths[0] / widths[1] - 2.0).abs() < 0.01);
    }

    #[test]
    fn an_empty_budget_is_drawn() {
        assert!(BudgetBars { parts: vec![], bars: vec![] }.draw(447.0).svg.starts_with("<svg"));
    }
}
