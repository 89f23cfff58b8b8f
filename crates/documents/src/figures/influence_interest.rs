//! Influence × interest: where the stakeholders stand, with what to do in each corner.

use std::collections::BTreeMap;

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering},
    colour::{INK, LAGOON, LINE, MUTED, PALE, TINT, WHITE},
    drawing::{Drawing, Mark},
    grid_of_marks::{Grid, LEFT, TOP, letters, scatter},
};

/// The map. Who is who stands in a table beside it, by the same labels.
#[derive(Debug, Clone, PartialEq)]
pub struct InfluenceInterestMap {
    /// The stakeholders, in the order of the table.
    pub points: Vec<MapPoint>,
    /// Name of the vertical axis.
    pub influence: String,
    /// Name of the horizontal axis.
    pub interest: String,
    /// What to do with those of much influence and little interest, much and much, little and little, little
    /// influence and much interest.
    pub quadrants: [String; 4],
    /// What each pair of marks says, by influence and then by interest from 1 to 5.
    pub places: [[MapPlace; 5]; 5],
    /// The path of the list whose items stand on the map.
    pub list: String,
    /// Words for the degrees of engagement, from informed to co-carrier; empty leaves them out.
    pub engagements: Vec<String>,
}

/// What a pair of marks says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MapPlace {
    /// Marks and advice in one sentence.
    pub words: String,
    /// What to do with those who stand there.
    pub advice: String,
}

/// A stakeholder on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapPoint {
    /// The path of the item it stands for.
    pub path: String,
    /// Who it is, for those who do not see the map.
    pub words: String,
    /// One to three signs, the same as in the table.
    pub label: String,
    /// From 1 to 5.
    pub influence: u8,
    /// From 1 to 5.
    pub interest: u8,
    /// Degree of engagement, from 0 (informed) to 3 (co-carrier).
    pub engagement: u8,
}

/// From this mark on, influence or interest is strong. The limits run before it, so that no mark lies on them.
pub const STRONG_MARK: u8 = 4;

impl InfluenceInterestMap {
    /// Draws the map at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("influence-interest", width);
        let grid = Grid::new(width, |influence, interest| self.at(influence, interest).len());
        let (right, bottom) = (grid.right(), grid.bottom());
        let limit = (LEFT + grid.cell_width * f64::from(STRONG_MARK - 1), grid.rows[5 - usize::from(STRONG_MARK)].1);

        canvas.rectangle(limit.0, TOP, right - limit.0, limit.1 - TOP, Fill::Solid(TINT));
        let tops = grid.rows.iter().map(|row| row.0).chain([bottom]);
        for (step, y) in tops.enumerate() {
            let x = LEFT + grid.cell_width * step as f64;
            let (colour, thickness) = if step == 0 || step == 5 { (INK, 0.8) } else { (LINE, 0.4) };
            canvas.line((x, TOP), (x, bottom), colour, thickness);
            canvas.line((LEFT, y), (right, y), colour, thickness);
        }
        canvas.dashed_line((limit.0, TOP), (limit.0, bottom), INK, 0.8);
        canvas.dashed_line((LEFT, limit.1), (right, limit.1), INK, 0.8);
        self.words(&mut canvas, &grid, right, bottom);

        for influence in 1..=5 {
            for interest in 1..=5 {
                let cell = grid.cell(influence, interest);
                canvas.place(Mark {
                    path: self.list.clone(),
                    words: self.place(influence, interest).words.clone(),
                    values: self.values(influence, interest),
                    ..cell.clone()
                });
                let values = self.values(influence, interest);
                scatter(&mut canvas, &self.at(influence, interest), &cell, |canvas, point, centre, radius| {
                    point.draw(canvas, centre, radius, &values);
                });
            }
        }

        let mut height = bottom + 28.0;
        if !self.engagements.is_empty() {
            height += 16.0;
            let mut x = LEFT;
            for (degree, words) in self.engagements.iter().enumerate().take(4) {
                marker(&mut canvas, (x + 6.0, height - 7.0), 5.0, degree as u8, "");
                let lettering = Lettering::new(8.0);
                canvas.text(x + 15.0, height - 4.0, lettering, words);
                x += 15.0 + crate::fonts::width(words, false) * 8.0 + 20.0;
            }
            height += 3.0;
        }
        canvas.finish(height)
    }

    fn words(&self, canvas: &mut Canvas, grid: &Grid, right: f64, bottom: f64) {
        let tick = Lettering::new(8.0).fill(MUTED).anchor(Anchor::Middle);
        for value in 1..=5u8 {
            let cell = grid.cell(value, value);
            canvas.text(cell.left + cell.width / 2.0, bottom + 11.0, tick, &value.to_string());
            canvas.text(LEFT - 9.0, cell.top + cell.height / 2.0 + 3.0, tick, &value.to_string());
        }
        let axis = Lettering::new(8.5).strong();
        canvas.text(2.0, 9.0, axis, &format!("↑ {}", self.influence));
        canvas.text((LEFT + right) / 2.0, bottom + 24.0, axis.anchor(Anchor::Middle), &format!("{} →", self.interest));

        let name = Lettering::new(8.2).fill(LAGOON).strong();
        canvas.text(LEFT, TOP - 6.0, name, &self.quadrants[0]);
        canvas.text(right, TOP - 6.0, name.anchor(Anchor::End), &self.quadrants[1]);
        canvas.text(LEFT, bottom + 24.0, name, &self.quadrants[2]);
        canvas.text(right, bottom + 24.0, name.anchor(Anchor::End), &self.quadrants[3]);
    }

    /// The points of a cell. Marks outside the scale count as its ends.
    fn at(&self, influence: u8, interest: u8) -> Vec<&MapPoint> {
        let here =
            |point: &&MapPoint| point.influence.clamp(1, 5) == influence && point.interest.clamp(1, 5) == interest;
        self.points.iter().filter(here).collect()
    }

    fn place(&self, influence: u8, interest: u8) -> &MapPlace {
        &self.places[usize::from(influence) - 1][usize::from(interest) - 1]
    }

    fn values(&self, influence: u8, interest: u8) -> BTreeMap<&'static str, String> {
        BTreeMap::from([
            ("influence", influence.to_string()),
            ("interest", interest.to_string()),
            ("advice", self.place(influence, interest).advice.clone()),
        ])
    }
}

impl MapPoint {
    fn draw(&self, canvas: &mut Canvas, (x, y): (f64, f64), radius: f64, values: &BTreeMap<&'static str, String>) {
        canvas.keyed(&self.path, |canvas| marker(canvas, (x, y), radius, self.engagement, &self.label));
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

fn marker(canvas: &mut Canvas, centre: (f64, f64), radius: f64, engagement: u8, label: &str) {
    let (fill, outline, ink) = match engagement {
        0 => (WHITE, 0.6, INK),
        1 => (WHITE, 1.6, INK),
        2 => (PALE, 1.0, INK),
        _ => (LAGOON, 1.0, WHITE),
    };
    canvas.circle(centre, radius, fill, outline);
    letters(canvas, centre, radius, Lettering::new(radius).fill(ink), label);
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    fn point(index: usize, influence: u8, interest: u8) -> MapPoint {
        MapPoint {
            path: format!("stakeholders/list/k{index}"),
            words: format!("k{index}"),
            label: (index + 1).to_string(),
            influence,
            interest,
            engagement: (index % 4) as u8,
        }
    }

    fn map(points: Vec<MapPoint>) -> InfluenceInterestMap {
        InfluenceInterestMap {
            points,
            influence: "Influence".into(),
            interest: "Intérêt".into(),
            quadrants: ["a".into(), "b".into(), "c".into(), "d".into()],
            places: Default::default(),
            list: "stakeholders/list".into(),
            engagements: vec![],
        }
    }

    fn crowd(count: usize) -> InfluenceInterestMap {
        map((0..count).map(|index| point(index, 4, 5)).collect())
    }

    fn apart(one: &Mark, other: &Mark) -> bool {
        one.left + one.width <= other.left
            || other.left + other.width <= one.left
            || one.top + one.height <= other.top
            || other.top + other.height <= one.top
    }

    proptest! {
        #[test]
        fn wherever_stakeholders_stand_none_covers_another_and_each_lies_in_its_cell(
            stands in vec((1u8..=5, 1u8..=5), 1..60),
        ) {
            let stands = stands.into_iter().enumerate();
            let drawing = map(stands.map(|(index, (influence, interest))| point(index, influence, interest)).collect()).draw(447.0);
            prop_assert_eq!(drawing.marks.len(), drawing.svg.matches("<circle ").count());
            for (index, mark) in drawing.marks.iter().enumerate() {
                prop_assert!(drawing.marks[..index].iter().all(|other| apart(mark, other)), "{} is covered", mark.path);
                let cell = drawing.places.iter().find(|place| place.values == mark.values).unwrap();
                prop_assert!(cell.left <= mark.left && mark.left + mark.width <= cell.left + cell.width);
                prop_assert!(cell.top <= mark.top && mark.top + mark.height <= cell.top + cell.height);
            }
        }
    }

    #[test]
    fn forty_at_one_place_stay_large_enough_to_read() {
        let drawing = crowd(40).draw(447.0);
        assert_eq!(drawing.marks.len(), 40);
        assert!(drawing.marks.iter().all(|mark| mark.width >= 12.0), "{:?}", drawing.marks[0]);
    }

    #[test]
    fn a_crowd_is_counted() {
        let drawing = crowd(300).draw(447.0);
        let shown = drawing.marks.len();
        assert!(drawing.svg.contains(&format!(">+{}<", 300 - shown)), "the crowd does not say how many more");
    }

    #[test]
    fn the_same_stakeholders_give_the_same_bytes() {
        assert_eq!(crowd(7).draw(447.0), crowd(7).draw(447.0));
    }

    #[test]
    fn a_hostile_path_stays_text() {
        let mut hostile = map(vec![point(0, 1, 1)]);
        hostile.points[0].path = "\"><script>".into();
        hostile.points[0].label = "<&".into();
        let svg = hostile.draw(447.0).svg;
        assert!(!svg.contains("<script") && svg.contains("&lt;&amp;"), "{svg}");
    }
}
