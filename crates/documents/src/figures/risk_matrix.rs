//! Probability × gravity: where the risks stand, in three zones that stay apart in black and white.

use std::collections::BTreeMap;

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering},
    colour::{Colour, INK, LINE, MUTED, PALE, TINT, WHITE},
    drawing::{Drawing, Mark},
    grid_of_marks::{Grid, LEFT, TOP, letters, scatter},
};

/// The matrix. Which risk is which stands in a table beside it, by the same letters.
#[derive(Debug, Clone, PartialEq)]
pub struct RiskMatrix {
    /// The risks, in the order of the list.
    pub points: Vec<RiskPoint>,
    /// Name of the vertical axis.
    pub probability: String,
    /// Name of the horizontal axis.
    pub impact: String,
    /// What each pair of marks says, by probability and then by gravity from 1 to 5.
    pub places: [[RiskPlace; 5]; 5],
    /// The path of the list of risks.
    pub list: String,
    /// Words for the zones, from the highest to the lowest.
    pub zones: [String; 3],
}

/// What a pair of marks says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RiskPlace {
    /// Marks and level in one sentence.
    pub words: String,
    /// The level in words.
    pub level: String,
    /// Probability × gravity.
    pub product: u8,
    /// The zone: 0 for the highest, 2 for the lowest.
    pub zone: u8,
}

/// A risk on the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskPoint {
    /// The path of the risk.
    pub path: String,
    /// Which risk it is, for those who do not see the matrix.
    pub words: String,
    /// One to three signs, the same as in the table.
    pub label: String,
    /// From 1 to 5.
    pub probability: u8,
    /// From 1 to 5.
    pub impact: u8,
}

impl RiskMatrix {
    /// Draws the matrix at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("risk-matrix", width);
        let grid = Grid::new(width, |probability, impact| self.at(probability, impact).len());
        let (right, bottom) = (grid.right(), grid.bottom());
        let all = || (1..=5u8).flat_map(|probability| (1..=5u8).map(move |impact| (probability, impact)));
        for (probability, impact) in all() {
            let cell = grid.cell(probability, impact);
            let fill = Fill::Solid(shade(self.place(probability, impact).zone));
            canvas.rectangle(cell.left, cell.top, cell.width, cell.height, fill);
        }
        for (step, y) in grid.rows.iter().map(|row| row.0).chain([bottom]).enumerate() {
            let x = LEFT + grid.cell_width * step as f64;
            let (colour, thickness) = if step == 0 || step == 5 { (INK, 0.8) } else { (LINE, 0.4) };
            canvas.line((x, TOP), (x, bottom), colour, thickness);
            canvas.line((LEFT, y), (right, y), colour, thickness);
        }
        self.limits(&mut canvas, &grid);
        for (probability, impact) in all() {
            let cell = grid.cell(probability, impact);
            let place = self.place(probability, impact);
            let product = Lettering::new(7.0).fill(MUTED).anchor(Anchor::End);
            canvas.text(cell.left + cell.width - 3.0, cell.top + 8.5, product, &place.product.to_string());
            let values = BTreeMap::from([
                ("probability", probability.to_string()),
                ("impact", impact.to_string()),
                ("level", place.level.clone()),
            ]);
            canvas.place(Mark {
                path: self.list.clone(),
                words: place.words.clone(),
                values: values.clone(),
                ..cell.clone()
            });
            scatter(&mut canvas, &self.at(probability, impact), &cell, |canvas, point, centre, radius| {
                point.draw(canvas, centre, radius, &values);
            });
        }
        self.axes(&mut canvas, &grid);
        let height = self.legend(&mut canvas, bottom + 28.0);
        canvas.finish(height)
    }

    /// The stairs between the zones, thick enough to be seen without colours.
    fn limits(&self, canvas: &mut Canvas, grid: &Grid) {
        for probability in 1..=5u8 {
            for impact in 1..=5u8 {
                let cell = grid.cell(probability, impact);
                let zone = self.place(probability, impact).zone;
                let (right, bottom) = (cell.left + cell.width, cell.top + cell.height);
                if impact < 5 && self.place(probability, impact + 1).zone != zone {
                    canvas.line((right, cell.top), (right, bottom), INK, 1.4);
                }
                if probability > 1 && self.place(probability - 1, impact).zone != zone {
                    canvas.line((cell.left, bottom), (right, bottom), INK, 1.4);
                }
            }
        }
    }

    fn axes(&self, canvas: &mut Canvas, grid: &Grid) {
        let (right, bottom) = (grid.right(), grid.bottom());
        let tick = Lettering::new(8.0).fill(MUTED).anchor(Anchor::Middle);
        for mark in 1..=5u8 {
            let cell = grid.cell(mark, mark);
            canvas.text(cell.left + cell.width / 2.0, bottom + 11.0, tick, &mark.to_string());
            canvas.text(LEFT - 9.0, cell.top + cell.height / 2.0 + 3.0, tick, &mark.to_string());
        }
        let axis = Lettering::new(8.5).strong();
        canvas.text(2.0, TOP - 10.0, axis, &format!("↑ {}", self.probability));
        canvas.text((LEFT + right) / 2.0, bottom + 24.0, axis.anchor(Anchor::Middle), &format!("{} →", self.impact));
    }

    /// A sample of each zone with its words; answers where it ends.
    fn legend(&self, canvas: &mut Canvas, top: f64) -> f64 {
        let mut x = LEFT;
        for (zone, words) in (0u8..).zip(&self.zones) {
            canvas.framed(x, top + 3.0, 14.0, 9.0, shade(zone), 0.8);
            canvas.text(x + 19.0, top + 11.0, Lettering::new(8.0), words);
            x += 19.0 + crate::fonts::width(words, false) * 8.0 + 18.0;
        }
        top + 18.0
    }

    /// The risks of a cell. Marks outside the scale count as its ends.
    fn at(&self, probability: u8, impact: u8) -> Vec<&RiskPoint> {
        let here =
            |point: &&RiskPoint| point.probability.clamp(1, 5) == probability && point.impact.clamp(1, 5) == impact;
        self.points.iter().filter(here).collect()
    }

    fn place(&self, probability: u8, impact: u8) -> &RiskPlace {
        &self.places[usize::from(probability) - 1][usize::from(impact) - 1]
    }
}

impl RiskPoint {
    fn draw(&self, canvas: &mut Canvas, (x, y): (f64, f64), radius: f64, values: &BTreeMap<&'static str, String>) {
        canvas.keyed(&self.path, |canvas| {
            canvas.circle((x, y), radius, WHITE, 1.2);
            letters(canvas, (x, y), radius, Lettering::new(radius), &self.label);
        });
        canvas.mark(Mark {
            path: self.path.clone(),
            label: self.label.clone(),
            words: self.words.clone(),
            values: values.clone(),
            left: x - radius,
            top: y - radius,
            width: radius * 2.0,
            height: radius * 2.0,
        });
    }
}

fn shade(zone: u8) -> Colour {
    match zone {
        0 => PALE,
        1 => TINT,
        _ => WHITE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix(points: Vec<RiskPoint>) -> RiskMatrix {
        let place = |probability: u8, impact: u8| {
            let product = probability * impact;
            let zone = if product >= 12 { 0 } else { u8::from(product < 6) + 1 };
            RiskPlace { words: String::new(), level: format!("{product}"), product, zone }
        };
        RiskMatrix {
            points,
            probability: "Probabilité".into(),
            impact: "Gravité".into(),
            places: std::array::from_fn(|up| std::array::from_fn(|along| place(up as u8 + 1, along as u8 + 1))),
            list: "actions/risks".into(),
            zones: ["élevé".into(), "modéré".into(), "faible".into()],
        }
    }

    #[test]
    fn a_risk_stands_in_the_place_of_its_two_marks() {
        let point = RiskPoint {
            path: "actions/risks/a".into(),
            words: "A".into(),
            label: "A".into(),
            probability: 2,
            impact: 5,
        };
        let drawing = matrix(vec![point]).draw(456.0);
        let place = drawing.places.iter().find(|place| place.values["level"] == "10" && place.values["impact"] == "5");
        let (place, mark) = (place.unwrap(), &drawing.marks[0]);
        assert!(place.left < mark.left && mark.left + mark.width < place.left + place.width);
        assert!(place.top < mark.top && mark.top + mark.height < place.top + place.height);
        assert_eq!(drawing.places.len(), 25);
    }

    #[test]
    fn thick_lines_part_the_zones_without_colour() {
        // By probability from 5 down, gravity 1 to 5 lies in the zones 21000, 21000, 21100, 22111, 22222 (0 from 12 on, 1
        // from 6 on): 2 + 2 + 2 + 1 upright steps, and 0 + 1 + 3 + 3 level ones, 14 in all.
        let svg = matrix(vec![]).draw(456.0).svg;
        assert_eq!(svg.matches("stroke-width=\"1.4\"").count(), 14, "{svg}");
    }
}
