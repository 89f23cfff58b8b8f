//! The land and the borders of the world, drawn flat for a map of [`WIDTH`] by [`HEIGHT`] units.
//!
//! The projection is Natural Earth (Tom Patterson, 2008; polynomial form by Bojan Šavrič, Tom Patterson and Bernhard
//! Jenny, 2011): nearly true areas where people live, without the giant north of a Mercator map. Antarctica, where there
//! is no authority, is left out.
//!
//! The outlines follow Visionscarto's edition of Natural Earth, which is near to the maps of the United Nations. Lines on
//! which States do not agree are given apart, to be drawn as such: a map takes no side.

use std::sync::LazyLock;

use dossier::{Coordinates, Country};

use crate::packed::{self, Broken, Reader, deflated, inflated};

static PACKED: &[u8] = include_bytes!("../data/outline.deflate");
static WORLD: LazyLock<World> =
    LazyLock::new(|| World::unpack(PACKED).expect("the committed outlines are whole, as a test proves"));

/// The width of the map.
pub const WIDTH: f64 = 1000.0;
/// The height of the map.
pub const HEIGHT: f64 = 460.0;
/// Units of the map per unit of the projection, whose equator is 2 × 0.8707 π long.
const SCALE: f64 = WIDTH / (2.0 * 0.8707 * std::f64::consts::PI);
/// Where the equator lies: 84° north is at the upper edge, about 60° south at the lower one.
const EQUATOR: f64 = 258.0;

/// A point of the map: to the right, and down.
pub type Point = (f64, f64);

/// The land of a country.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    /// The country; `None` where ISO 3166-1 knows none.
    pub country: Option<Country>,
    /// Closed rings, filled by the even-odd rule: islands, and lakes or enclaves within.
    pub rings: Vec<Vec<Point>>,
}

/// A line of the map, and what it parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// Land and water.
    Coast,
    /// Two countries.
    Border,
    /// Two sides that do not agree on where, or whether, a border runs there.
    Disputed,
}

#[derive(Debug)]
struct World {
    lands: Vec<Land>,
    lines: Vec<(Line, Vec<Point>)>,
}

/// Where a place is on the map. What lies beyond the map's edge is drawn on the edge.
pub fn project(coordinates: Coordinates) -> Point {
    flat(coordinates.latitude(), coordinates.longitude())
}

fn flat(latitude: f64, longitude: f64) -> Point {
    let (lambda, phi) = (longitude.to_radians(), latitude.to_radians());
    let square = phi * phi;
    let fourth = square * square;
    let length = 0.8707 - 0.131979 * square + fourth * (-0.013791 + fourth * (0.003971 * square - 0.001529 * fourth));
    let height = phi * (1.007226 + square * (0.015085 + fourth * (-0.044475 + 0.028874 * square - 0.005916 * fourth)));
    ((WIDTH / 2.0 + SCALE * lambda * length).clamp(0.0, WIDTH), (EQUATOR - SCALE * height).clamp(0.0, HEIGHT))
}

/// The land of every country.
pub fn lands() -> &'static [Land] {
    &WORLD.lands
}

/// The land of a country; `None` where the map is too coarse to have any.
pub fn land(country: Country) -> Option<&'static Land> {
    lands().iter().find(|land| land.country == Some(country))
}

/// The lines of a kind as path data of SVG, each drawn once.
pub fn lines(kind: Line) -> String {
    let mut path = String::new();
    for (_, line) in WORLD.lines.iter().filter(|(it, _)| *it == kind) {
        write_path(&mut path, line);
    }
    path
}

impl Land {
    /// The rings as path data of SVG, to be filled by the even-odd rule.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for ring in &self.rings {
            write_path(&mut path, ring);
            path.push('Z');
        }
        path
    }
}

/// Adds a line to path data, to a tenth of a unit, each point from the one before.
fn write_path(path: &mut String, points: &[Point]) {
    use std::fmt::Write as _;
    let tenths = |point: &Point| ((point.0 * 10.0).round() as i32, (point.1 * 10.0).round() as i32);
    let mut before = None;
    for point in points.iter().map(tenths) {
        let (command, step) = match before {
            None => ('M', point),
            Some(last) if last == point => continue,
            Some((x, y)) => ('l', (point.0 - x, point.1 - y)),
        };
        before = Some(point);
        let number = |tenths: i32| f64::from(tenths) / 10.0;
        write!(path, "{command}{} {}", number(step.0), number(step.1)).expect("a text takes every letter");
    }
}

/// Lands as the generator hands them over: lines in hundredths of a degree that lands share, and the rings of each land
/// as positions of lines, negative (`-1 - position`) where a line runs backwards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawing {
    /// Longitude and latitude of each point of each line.
    pub lines: Vec<Vec<(i32, i32)>>,
    /// The code of each country and its rings; the code is empty where ISO 3166-1 has none.
    pub lands: Vec<(String, Vec<Vec<i32>>)>,
    /// The positions of the lines on which States do not agree.
    pub disputed: Vec<u32>,
}

impl Drawing {
    /// Packs the lands.
    pub fn pack(&self) -> Vec<u8> {
        let count = |length: usize| u32::try_from(length).expect("a map has far fewer points");
        let mut bytes = Vec::new();
        packed::put(&mut bytes, count(self.lines.len()));
        for line in &self.lines {
            packed::put(&mut bytes, count(line.len()));
            let mut before = (0, 0);
            for point in line {
                packed::put_signed(&mut bytes, point.0 - before.0);
                packed::put_signed(&mut bytes, point.1 - before.1);
                before = *point;
            }
        }
        packed::put(&mut bytes, count(self.lands.len()));
        for (code, rings) in &self.lands {
            packed::put_text(&mut bytes, code);
            packed::put(&mut bytes, count(rings.len()));
            for ring in rings {
                packed::put(&mut bytes, count(ring.len()));
                ring.iter().for_each(|line| packed::put_signed(&mut bytes, *line));
            }
        }
        packed::put(&mut bytes, count(self.disputed.len()));
        self.disputed.iter().for_each(|line| packed::put(&mut bytes, *line));
        deflated(&bytes)
    }

    /// Unpacks the lands.
    ///
    /// # Errors
    /// The bytes are no packed lands.
    pub fn unpack(packed: &[u8]) -> Result<Self, Broken> {
        let bytes = inflated(packed)?;
        let mut reader = Reader(&bytes);
        let mut drawing = Self::default();
        for _ in 0..reader.number()? {
            let mut line = Vec::new();
            let mut last = (0_i32, 0_i32);
            for _ in 0..reader.number()? {
                last = (last.0.wrapping_add(reader.signed()?), last.1.wrapping_add(reader.signed()?));
                line.push(last);
            }
            drawing.lines.push(line);
        }
        for _ in 0..reader.number()? {
            let code = reader.text()?.to_owned();
            let mut rings = Vec::new();
            for _ in 0..reader.number()? {
                let ring = (0..reader.number()?).map(|_| reader.signed()).collect::<Result<Vec<_>, _>>()?;
                if ring.iter().any(|line| position(*line) >= drawing.lines.len()) {
                    return Err(Broken);
                }
                rings.push(ring);
            }
            drawing.lands.push((code, rings));
        }
        drawing.disputed = (0..reader.number()?).map(|_| reader.number()).collect::<Result<_, _>>()?;
        Ok(drawing)
    }
}

/// The position of a line that a ring names.
fn position(line: i32) -> usize {
    (if line < 0 { -1 - line } else { line }) as usize
}

/// Longitude and latitude in degrees.
type Degrees = (f64, f64);

/// A line whose longitudes go on beyond 180° where it crosses the date line, instead of leaping around the globe.
fn unwrapped(line: impl Iterator<Item = Degrees>) -> Vec<Degrees> {
    let mut unwrapped: Vec<Degrees> = Vec::new();
    for (mut longitude, latitude) in line {
        if let Some((last, _)) = unwrapped.last() {
            longitude += 360.0 * ((last - longitude) / 360.0).round();
        }
        unwrapped.push((longitude, latitude));
    }
    unwrapped
}

/// The three sheets of the globe that an unwrapped line may lie on, by how far they are shifted.
const SHEETS: [f64; 3] = [-360.0, 0.0, 360.0];

/// Where a step crosses a meridian.
fn crossing(from: Degrees, to: Degrees, meridian: f64) -> Degrees {
    (meridian, from.1 + (meridian - from.0) / (to.0 - from.0) * (to.1 - from.1))
}

/// The part of a closed ring on one side of a meridian (Sutherland and Hodgman's way).
fn side(ring: &[Degrees], meridian: f64, within: impl Fn(f64) -> bool) -> Vec<Degrees> {
    let mut kept = Vec::new();
    let Some(mut before) = ring.last().copied() else { return kept };
    for point in ring.iter().copied() {
        if within(before.0) != within(point.0) {
            kept.push(crossing(before, point, meridian));
        }
        if within(point.0) {
            kept.push(point);
        }
        before = point;
    }
    kept
}

/// The parts of a closed ring on the map, cut along the date line.
fn cut_ring(ring: Vec<Degrees>) -> Vec<Vec<Degrees>> {
    let mut ring = unwrapped(ring.into_iter());
    if ring.iter().all(|(longitude, _)| longitude.abs() <= 180.0) {
        return vec![ring];
    }
    // The last point is the first one again.
    ring.pop();
    let part = |shift: f64| {
        let shifted: Vec<Degrees> = ring.iter().map(|(longitude, latitude)| (longitude + shift, *latitude)).collect();
        let mut part = side(&side(&shifted, 180.0, |it| it <= 180.0), -180.0, |it| it >= -180.0);
        part.extend(part.first().copied());
        part
    };
    SHEETS.into_iter().map(part).filter(|part| part.iter().any(|it| it.0.abs() < 180.0)).collect()
}

/// The parts of a line on the map, cut where it crosses the date line; what runs along that line is no coast.
fn cut_line(line: Vec<Degrees>) -> Vec<Vec<Degrees>> {
    let line = unwrapped(line.into_iter());
    let mut parts = Vec::new();
    for shift in SHEETS {
        let mut part: Vec<Degrees> = Vec::new();
        for step in line.windows(2) {
            let [from, to] = [step[0], step[1]].map(|(longitude, latitude)| (longitude + shift, latitude));
            let on_the_map = |it: Degrees| it.0.abs() <= 180.0;
            let along = from.0.abs() >= 179.99 && to.0.abs() >= 179.99;
            let edge = if from.0.max(to.0) > 180.0 { 180.0 } else { -180.0 };
            let (from, to) = match (on_the_map(from), on_the_map(to)) {
                (true, true) if !along => (from, to),
                (true, false) => (from, crossing(from, to, edge)),
                (false, true) => (crossing(from, to, edge), to),
                _ => {
                    parts.push(std::mem::take(&mut part));
                    continue;
                }
            };
            if part.last() != Some(&from) {
                parts.push(std::mem::take(&mut part));
                part.push(from);
            }
            part.push(to);
        }
        parts.push(part);
    }
    parts.retain(|part| part.len() > 1);
    parts
}

impl World {
    fn unpack(packed: &[u8]) -> Result<Self, Broken> {
        let drawing = Drawing::unpack(packed)?;
        let degrees = |point: &(i32, i32)| (f64::from(point.0) / 100.0, f64::from(point.1) / 100.0);
        let flattened = |part: Vec<Degrees>| part.into_iter().map(|it| flat(it.1, it.0)).collect::<Vec<Point>>();
        let mut users = vec![0_u8; drawing.lines.len()];
        let mut lands = Vec::new();
        for (code, rings) in &drawing.lands {
            for line in rings.iter().flatten() {
                users[position(*line)] += 1;
            }
            let closed = |ring: &Vec<i32>| {
                let mut points: Vec<Degrees> = Vec::new();
                for line in ring {
                    // A line begins where the one before it ended.
                    points.pop();
                    let line_points = drawing.lines[position(*line)].iter().map(degrees);
                    if *line < 0 { points.extend(line_points.rev()) } else { points.extend(line_points) }
                }
                points
            };
            let rings = rings.iter().flat_map(|ring| cut_ring(closed(ring))).map(flattened).collect();
            lands.push(Land { country: code.parse().ok(), rings });
        }
        let mut lines = Vec::new();
        for (number, line) in drawing.lines.iter().enumerate() {
            let kind = match users[number] {
                0 => continue,
                _ if drawing.disputed.contains(&(number as u32)) => Line::Disputed,
                1 => Line::Coast,
                _ => Line::Border,
            };
            let parts = cut_line(line.iter().map(degrees).collect());
            lines.extend(parts.into_iter().map(|part| (kind, flattened(part))));
        }
        Ok(Self { lands, lines })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(latitude: f64, longitude: f64) -> Point {
        project(Coordinates::new(latitude, longitude).unwrap())
    }

    /// Whether a point lies in a land, by the even-odd rule.
    fn holds(land: &Land, point: Point) -> bool {
        let crossings = land.rings.iter().flat_map(|ring| ring.windows(2)).filter(|edge| {
            let ((x0, y0), (x1, y1)) = (edge[0], edge[1]);
            (y0 > point.1) != (y1 > point.1) && point.0 < x0 + (point.1 - y0) / (y1 - y0) * (x1 - x0)
        });
        crossings.count() % 2 == 1
    }

    #[test]
    fn the_globe_lies_within_the_map() {
        // At the equator a degree of longitude is as long as any other: 180° east are the right edge.
        let (x, y) = at(0.0, 180.0);
        assert!((x - WIDTH).abs() < 0.01 && (y - EQUATOR).abs() < 0.01);
        assert_eq!(at(0.0, 0.0), (WIDTH / 2.0, EQUATOR));
        for latitude in -90..=90 {
            for longitude in (-180..=180).step_by(5) {
                let (x, y) = at(latitude.into(), longitude.into());
                assert!((0.0..=WIDTH).contains(&x) && (0.0..=HEIGHT).contains(&y), "{latitude}, {longitude}");
            }
        }
        assert!(at(-55.0, -67.0).1 < HEIGHT, "Tierra del Fuego is on the map");
        assert!(at(83.6, -32.0).1 > 0.0, "so is the north of Greenland");
    }

    #[test]
    fn towns_lie_in_their_countries() {
        for (code, latitude, longitude) in [
            ("CG", -1.5, 15.5),
            ("FR", 48.85, 2.35),
            ("KH", 11.56, 104.92),
            ("CN", 39.91, 116.40),
            ("BR", -15.78, -47.93),
            ("ZA", -25.74, 28.19),
            ("RU", 55.75, 37.62),
            ("ML", 12.65, -8.0),
            ("VN", 21.02, 105.84),
            ("FJ", -17.8, 178.0),
        ] {
            let country = code.parse().unwrap();
            let holders: Vec<_> =
                lands().iter().filter(|land| holds(land, at(latitude, longitude))).map(|land| land.country).collect();
            assert_eq!(holders, [Some(country)], "{code}");
        }
    }

    #[test]
    fn what_crosses_the_date_line_is_cut_there() {
        for step in WORLD.lines.iter().flat_map(|(_, line)| line.windows(2)) {
            assert!((step[0].0 - step[1].0).abs() < WIDTH / 3.0, "{step:?} leaps over the map");
        }
        let russia = land("RU".parse().unwrap()).unwrap();
        // Anadyr lies west of the date line, Uelen east of it.
        for place in [at(66.5, 178.5), at(66.2, -170.5)] {
            assert!(holds(russia, place), "{place:?}");
        }
        assert!(!holds(russia, at(67.0, 0.0)) && !holds(russia, at(69.5, -60.0)));
        for ring in lands().iter().flat_map(|land| &land.rings) {
            assert!(ring.windows(2).all(|step| (step[0].0 - step[1].0).abs() < WIDTH / 3.0));
        }
    }

    #[test]
    fn nearly_every_country_can_be_shaded() {
        let without: Vec<_> =
            dossier::countries().filter(|country| land(*country).is_none()).map(|it| it.to_string()).collect();
        // Part of France on this map, uninhabited, or too small for it; and Antarctica.
        let expected = ["AQ", "BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "UM", "YT"];
        assert_eq!(without, expected);
    }

    #[test]
    fn lands_come_back_as_they_were_packed() {
        let drawing = Drawing {
            lines: vec![vec![(0, 0), (100, 0), (100, -100)], vec![(100, -100), (0, 0)]],
            lands: vec![("CG".to_owned(), vec![vec![0, 1]]), (String::new(), vec![vec![-2, -1]])],
            disputed: vec![1],
        };
        assert_eq!(Drawing::unpack(&drawing.pack()), Ok(drawing.clone()));
        let world = World::unpack(&drawing.pack()).unwrap();
        assert_eq!(world.lands[0].rings[0].len(), 4);
        assert_eq!(world.lines.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [Line::Border, Line::Disputed]);
        let outside = Drawing { lines: vec![], ..drawing };
        assert_eq!(Drawing::unpack(&outside.pack()), Err(Broken));
    }

    #[test]
    fn paths_are_short_and_closed() {
        let paths: Vec<String> = lands().iter().map(Land::path).collect();
        assert!(paths.iter().all(|path| path.starts_with('M') && path.ends_with('Z')));
        let size: usize = paths.iter().map(String::len).sum();
        assert!(size < 120_000, "the lands take {size} bytes");
        for kind in [Line::Coast, Line::Border, Line::Disputed] {
            assert!(lines(kind).starts_with('M'), "{kind:?}");
        }
    }
}
