//! The world with the candidates on it, cut to where they are; legible without colour.

use std::collections::BTreeSet;

use atlas::outline::{self, Line, Point};
use dossier::{Coordinates, Country};

use super::{
    canvas::{Canvas, Lettering},
    colour::{GREY, INK, LAGOON, LINE, PALE, TINT, WHITE},
    drawing::{Drawing, Mark},
    grid_of_marks::letters,
};

/// The map. Who is who stands in a list beside it, by the same labels.
#[derive(Debug, Clone, PartialEq)]
pub struct WorldMap {
    /// The places, in the order of the list.
    pub points: Vec<WorldPoint>,
    /// The countries that are shaded.
    pub countries: BTreeSet<Country>,
}

/// A place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct WorldPoint {
    /// The path of what it stands for.
    pub path: String,
    /// What it is, for those who do not see the map.
    pub words: String,
    /// One to three signs, the same as in the list.
    pub label: String,
    /// Where it lies.
    pub coordinates: Coordinates,
    /// Whether it is the authority whose dossier this is.
    pub own: bool,
    /// Whether it is the partner that was retained.
    pub chosen: bool,
}

/// The radius of a label, in points of the drawing.
const RADIUS: f64 = 7.5;
/// The radius of the dot where a place lies whose label stands aside.
const DOT: f64 = 1.6;
/// How much larger than the whole world a part of it may be shown: beyond, the outlines would look coarse.
const CLOSEST: f64 = 3.0;
/// How much of the shown part is left free around the places, of its width.
const MARGIN: f64 = 0.12;

/// The part of the world that is shown: its upper left corner in units of the outline, and points per unit.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cut {
    left: f64,
    top: f64,
    scale: f64,
}

impl Cut {
    /// The smallest part of the map's own shape that holds all points, with room around them.
    fn around(points: &[Point], width: f64) -> Self {
        let whole = Self { left: 0.0, top: 0.0, scale: width / outline::WIDTH };
        let bounds = |of: fn(&Point) -> f64| {
            let values = points.iter().map(of);
            values.fold(None, |bounds: Option<(f64, f64)>, value| {
                Some(bounds.map_or((value, value), |(least, most)| (least.min(value), most.max(value))))
            })
        };
        let (Some((west, east)), Some((north, south))) = (bounds(|it| it.0), bounds(|it| it.1)) else { return whole };
        let shape = outline::WIDTH / outline::HEIGHT;
        let needed = (east - west).max((south - north) * shape) / (1.0 - 2.0 * MARGIN);
        let shown = needed.clamp(outline::WIDTH / CLOSEST, outline::WIDTH);
        let side = |least: f64, most: f64, length: f64, whole: f64| {
            ((least + most - length) / 2.0).clamp(0.0, (whole - length).max(0.0))
        };
        Self {
            left: side(west, east, shown, outline::WIDTH),
            top: side(north, south, shown / shape, outline::HEIGHT),
            scale: width / shown,
        }
    }

    fn point(self, (x, y): Point) -> Point {
        ((x - self.left) * self.scale, (y - self.top) * self.scale)
    }
}

impl WorldMap {
    /// Draws the map at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let height = width * outline::HEIGHT / outline::WIDTH;
        let placed: Vec<Point> = self.points.iter().map(|it| outline::project(it.coordinates)).collect();
        let cut = Cut::around(&placed, width);
        let mut canvas = Canvas::new("world", width);
        canvas.cut((width, height), (-cut.left, -cut.top), cut.scale, |canvas| {
            let thin = |points: f64| points / cut.scale;
            for land in outline::lands() {
                let shaded = land.country.is_some_and(|country| self.countries.contains(&country));
                canvas.area(&land.path(), if shaded { PALE } else { TINT });
            }
            canvas.outline(&outline::lines(Line::Border), LINE, thin(0.4), "");
            canvas.outline(&outline::lines(Line::Disputed), LINE, thin(0.4), &format!("{0} {0}", thin(1.5)));
            canvas.outline(&outline::lines(Line::Coast), GREY, thin(0.5), "");
        });
        canvas.frame(width, height);

        let dots: Vec<Point> = placed.iter().map(|point| cut.point(*point)).collect();
        let labels = apart(&dots, (width, height));
        for (dot, label) in dots.iter().zip(&labels) {
            if distance(*dot, *label) > RADIUS {
                canvas.line(*dot, *label, INK, 0.6);
                canvas.circle(*dot, DOT, INK, 0.0);
            }
        }
        for (point, centre) in self.points.iter().zip(&labels) {
            canvas.keyed(&point.path, |canvas| point.draw(canvas, *centre));
            canvas.mark(Mark {
                path: point.path.clone(),
                label: point.label.clone(),
                words: point.words.clone(),
                left: centre.0 - RADIUS,
                top: centre.1 - RADIUS,
                width: RADIUS * 2.0,
                height: RADIUS * 2.0,
                ..Mark::default()
            });
        }
        canvas.finish(height)
    }
}

impl WorldPoint {
    /// Our own place is a square, a candidate a circle, the partner retained a filled one.
    fn draw(&self, canvas: &mut Canvas, centre: Point) {
        let ink = if self.chosen || self.own { WHITE } else { INK };
        if self.own {
            canvas.framed(centre.0 - RADIUS, centre.1 - RADIUS, RADIUS * 2.0, RADIUS * 2.0, INK, 0.8);
        } else {
            canvas.circle(centre, RADIUS, if self.chosen { LAGOON } else { WHITE }, 1.2);
        }
        letters(canvas, centre, RADIUS, Lettering::new(RADIUS * 1.2).fill(ink).strong(), &self.label);
    }
}

fn distance(one: Point, other: Point) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// Where the labels stand: each on its place where that is free, else on the nearest free spot of rings around it.
fn apart(dots: &[Point], (width, height): (f64, f64)) -> Vec<Point> {
    const SPACE: f64 = RADIUS * 2.0 + 1.0;
    const SPOTS: usize = 16;
    let inside =
        |(x, y): Point| (x.clamp(RADIUS + 1.0, width - RADIUS - 1.0), y.clamp(RADIUS + 1.0, height - RADIUS - 1.0));
    let mut labels: Vec<Point> = Vec::with_capacity(dots.len());
    for dot in dots {
        let free = |spot: &Point| labels.iter().all(|label| distance(*label, *spot) >= SPACE);
        let ring = |step: usize| {
            let radius = SPACE * 0.75 * step as f64;
            (0..SPOTS * step).map(move |spot| {
                let angle = std::f64::consts::TAU * spot as f64 / (SPOTS * step) as f64 - std::f64::consts::FRAC_PI_2;
                (dot.0 + radius * angle.cos(), dot.1 + radius * angle.sin())
            })
        };
        let spots = std::iter::once(*dot).chain((1..=24).flat_map(ring)).map(inside);
        let spot = spots.into_iter().find(free).unwrap_or_else(|| inside(*dot));
        labels.push(spot);
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(index: usize, coordinates: &str) -> WorldPoint {
        WorldPoint {
            path: format!("search/candidates/c{index}"),
            words: format!("c{index}"),
            label: index.to_string(),
            coordinates: coordinates.parse().unwrap(),
            own: false,
            chosen: index == 0,
        }
    }

    fn map(points: Vec<WorldPoint>) -> WorldMap {
        WorldMap { points, countries: BTreeSet::from(["CN".parse().unwrap()]) }
    }

    #[test]
    fn neighbours_keep_their_own_labels_within_the_map() {
        let here = (0..30).map(|index| point(index, "48.8566, 2.3522")).collect();
        let drawing = map(here).draw(480.0);
        assert_eq!(drawing.marks.len(), 30);
        for (index, one) in drawing.marks.iter().enumerate() {
            assert!(one.left >= 0.0 && one.top >= 0.0);
            assert!(one.left + one.width <= drawing.width && one.top + one.height <= drawing.height);
            for other in &drawing.marks[index + 1..] {
                assert!((one.left - other.left).hypot(one.top - other.top) >= RADIUS * 2.0, "{index}");
            }
        }
    }

    #[test]
    fn the_map_is_cut_to_where_the_places_are_and_no_closer_than_its_outlines_allow() {
        let far = [outline::project("49.5, 0.1".parse().unwrap()), outline::project("31.3, 120.6".parse().unwrap())];
        let near = [outline::project("49.5, 0.1".parse().unwrap()), outline::project("48.9, 2.35".parse().unwrap())];
        let all =
            [outline::project("-22.9, -157.2".parse().unwrap()), outline::project("31.3, 175.6".parse().unwrap())];
        let whole = 480.0 / outline::WIDTH;
        assert!(Cut::around(&far, 480.0).scale > whole && Cut::around(&far, 480.0).scale < whole * CLOSEST);
        assert!((Cut::around(&near, 480.0).scale - whole * CLOSEST).abs() < 1e-9);
        assert!((Cut::around(&all, 480.0).scale - whole).abs() < 1e-9);
        assert_eq!(Cut::around(&[], 480.0), Cut { left: 0.0, top: 0.0, scale: whole });
        for places in [&far[..], &near, &all] {
            let cut = Cut::around(places, 480.0);
            for place in places {
                let (x, y) = cut.point(*place);
                assert!((0.0..=480.0).contains(&x) && (0.0..=480.0 * 0.46).contains(&y), "{place:?}");
            }
        }
    }

    #[test]
    fn equal_maps_give_equal_bytes_and_name_what_they_show() {
        let of = || map(vec![point(0, "31.3041, 120.5954"), point(1, "33.6361, 116.9789")]).draw(480.0);
        assert_eq!(of().svg, of().svg);
        assert!(of().svg.contains("data-key=\"search/candidates/c1\""));
    }
}
