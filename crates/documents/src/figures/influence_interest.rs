//! Influence × interest: where the stakeholders stand, with what to do in each corner.

use super::canvas::{Anchor, Canvas, Drawing, INK, LAGOON, LINE, Lettering, MUTED, PALE, TINT, WHITE};

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
    /// Words for the degrees of engagement, from informed to co-carrier; empty leaves them out.
    pub engagements: Vec<String>,
}

/// A stakeholder on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapPoint {
    /// The item it stands for.
    pub key: String,
    /// One to three signs, the same as in the table.
    pub label: String,
    /// From 1 to 5.
    pub influence: u8,
    /// From 1 to 5.
    pub interest: u8,
    /// Degree of engagement, from 0 (informed) to 3 (co-carrier).
    pub engagement: u8,
}

const LEFT: f64 = 26.0;
const TOP: f64 = 34.0;
const CELL_HEIGHT: f64 = 50.0;

/// From this mark on, influence or interest is strong. The limits run before it, so that no mark lies on them.
pub const STRONG_MARK: u8 = 4;

impl InfluenceInterestMap {
    /// Draws the map at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new("influence-interest", width);
        let cell = ((width - LEFT - 2.0) / 5.0, CELL_HEIGHT);
        let (right, bottom) = (LEFT + cell.0 * 5.0, TOP + cell.1 * 5.0);
        let weak = f64::from(STRONG_MARK - 1);
        let limit = (LEFT + cell.0 * weak, bottom - cell.1 * weak);

        canvas.rectangle(limit.0, TOP, right - limit.0, limit.1 - TOP, super::canvas::Fill::Solid(TINT));
        for step in 0..=5 {
            let (x, y) = (LEFT + cell.0 * f64::from(step), TOP + cell.1 * f64::from(step));
            let (colour, thickness) = if step == 0 || step == 5 { (INK, 0.8) } else { (LINE, 0.4) };
            canvas.line((x, TOP), (x, bottom), colour, thickness);
            canvas.line((LEFT, y), (right, y), colour, thickness);
        }
        canvas.dashed_line((limit.0, TOP), (limit.0, bottom), INK, 0.8);
        canvas.dashed_line((LEFT, limit.1), (right, limit.1), INK, 0.8);

        let tick = Lettering::new(8.0).fill(MUTED).anchor(Anchor::Middle);
        for value in 1..=5u8 {
            let (x, y) = self.centre(value, value, cell);
            canvas.text(x, bottom + 11.0, tick, &value.to_string());
            canvas.text(LEFT - 9.0, y + 3.0, tick, &value.to_string());
        }
        let axis = Lettering::new(8.5).strong();
        canvas.text(2.0, 9.0, axis, &format!("↑ {}", self.influence));
        canvas.text((LEFT + right) / 2.0, bottom + 24.0, axis.anchor(Anchor::Middle), &format!("{} →", self.interest));

        let name = Lettering::new(8.2).fill(LAGOON).strong();
        canvas.text(LEFT, TOP - 6.0, name, &self.quadrants[0]);
        canvas.text(right, TOP - 6.0, name.anchor(Anchor::End), &self.quadrants[1]);
        canvas.text(LEFT, bottom + 24.0, name, &self.quadrants[2]);
        canvas.text(right, bottom + 24.0, name.anchor(Anchor::End), &self.quadrants[3]);

        for influence in 1..=5 {
            for interest in 1..=5 {
                let here = |point: &&MapPoint| {
                    point.influence.clamp(1, 5) == influence && point.interest.clamp(1, 5) == interest
                };
                let points: Vec<&MapPoint> = self.points.iter().filter(here).collect();
                place(&mut canvas, &points, self.centre(influence, interest, cell), cell);
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

    fn centre(&self, influence: u8, interest: u8, cell: (f64, f64)) -> (f64, f64) {
        (LEFT + cell.0 * (f64::from(interest) - 0.5), TOP + cell.1 * (5.5 - f64::from(influence)))
    }
}

/// Places the points of one cell in rows. Where they are too many even when small, the last one tells how many more.
fn place(canvas: &mut Canvas, points: &[&MapPoint], centre: (f64, f64), cell: (f64, f64)) {
    if points.is_empty() {
        return;
    }
    let room = |pitch: f64| (((cell.0 - 4.0) / pitch) as usize, ((cell.1 - 4.0) / pitch) as usize);
    let pitch = [17.0, 14.0, 11.5]
        .into_iter()
        .find(|pitch| {
            let (columns, rows) = room(*pitch);
            columns * rows >= points.len()
        })
        .unwrap_or(11.5);
    let (columns, rows) = room(pitch);
    let shown = if points.len() > columns * rows { columns * rows - 1 } else { points.len() };
    let spots = if shown < points.len() { shown + 1 } else { shown };
    // As square as the cell allows.
    let per_row = (1..=columns).find(|per_row| spots.div_ceil(*per_row) <= (*per_row).min(rows)).unwrap_or(columns);
    let row_count = spots.div_ceil(per_row);
    for spot in 0..spots {
        let (row, column) = (spot / per_row, spot % per_row);
        let in_row = per_row.min(spots - row * per_row);
        let x = centre.0 + (column as f64 - (in_row as f64 - 1.0) / 2.0) * pitch;
        let y = centre.1 + (row as f64 - (row_count as f64 - 1.0) / 2.0) * pitch;
        if spot < shown {
            let point = points[spot];
            canvas.keyed(&point.key, |canvas| marker(canvas, (x, y), pitch * 0.45, point.engagement, &point.label));
        } else {
            let lettering = Lettering::new(pitch * 0.45).anchor(Anchor::Middle);
            canvas.text(x, y + pitch * 0.16, lettering, &format!("+{}", points.len() - shown));
        }
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
    let size = if label.chars().count() > 2 { radius * 0.85 } else { radius * 1.05 };
    let size = (size * 10.0).round() / 10.0;
    let lettering = Lettering::new(size).strong().anchor(Anchor::Middle).fill(ink);
    canvas.text(centre.0, centre.1 + size * 0.36, lettering, label);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(count: usize) -> InfluenceInterestMap {
        InfluenceInterestMap {
            points: (0..count)
                .map(|index| MapPoint {
                    key: format!("k{index}"),
                    label: (index + 1).to_string(),
                    influence: 4,
                    interest: 5,
                    engagement: (index % 4) as u8,
                })
                .collect(),
            influence: "Influence".into(),
            interest: "Intérêt".into(),
            quadrants: ["a".into(), "b".into(), "c".into(), "d".into()],
            engagements: vec![],
        }
    }

    #[test]
    fn no_two_markers_share_a_place() {
        let svg = map(18).draw(447.0).svg;
        let mut places: Vec<&str> =
            svg.split("<circle ").skip(1).map(|part| part.split(" r=").next().unwrap()).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 18);
    }

    #[test]
    fn a_crowd_is_counted() {
        let svg = map(60).draw(447.0).svg;
        let shown = svg.matches("<circle ").count();
        assert!(svg.contains(&format!(">+{}<", 60 - shown)), "the crowd does not say how many more");
    }

    #[test]
    fn the_same_stakeholders_give_the_same_bytes() {
        assert_eq!(map(7).draw(447.0), map(7).draw(447.0));
    }
}
