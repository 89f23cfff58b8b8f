//! The French authorities, from Etalab's edition of the registers of INSEE and of the ministry of the interior.

use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
};

use atlas::PlaceKind;
use dossier::Country;
use serde_json::Value;

use crate::{Failure, json};

/// A French authority.
pub struct Authority {
    pub kind: PlaceKind,
    pub name: String,
    pub insee: String,
    pub siren: u32,
    pub population: u32,
    /// The code of the département in which it lies, or what [`in_region`] makes of its region; empty for a region.
    pub home: String,
    /// The communes that can stand for it on a map, the best first: itself or what it was made of, its seat, its most
    /// populous ones.
    pub on_the_map: Vec<String>,
}

/// A commune that was merged into another one, which may have taken over its code.
pub struct Former {
    pub name: String,
    pub insee: String,
    /// The code of the département.
    pub home: String,
}

/// The French authorities and the names of what they lie in.
pub struct Authorities {
    pub all: Vec<Authority>,
    /// The communes of before a merger.
    pub former: Vec<Former>,
    /// The name of each département, with its region's, by its code; that of each region alone by [`in_region`].
    pub names: BTreeMap<String, String>,
}

/// How a commune of before a merger is named among those that stand for others on a map.
pub fn before_merger(insee: &str) -> String {
    format!("former-{insee}")
}

/// How what lies in a region, and in none of its départements for all we know, is filed.
pub fn in_region(code: &str) -> String {
    format!("region-{code}")
}

/// Overseas départements by their code: their law is that of France, and they have a code of ISO 3166-1 of their own.
const OVERSEAS_DEPARTMENTS: [(&str, &str); 5] =
    [("971", "GP"), ("972", "MQ"), ("973", "GF"), ("974", "RE"), ("976", "YT")];

/// Overseas collectivities by their code, which ISO 3166-1 lists as countries and whose institutions are their own.
const OVERSEAS_COLLECTIVITIES: [(&str, &str); 6] =
    [("975", "PM"), ("977", "BL"), ("978", "MF"), ("986", "WF"), ("987", "PF"), ("988", "NC")];

/// How many communes are tried to stand for an authority on a map.
const LARGEST: usize = 4;

/// Where one authority does the work of département and region: it is listed once.
const SINGLE: [&str; 3] = ["972", "973", "976"];

/// The country whose law applies in a département, and the département's own code of ISO 3166-1.
pub fn country(department: &str) -> Result<(Country, Option<Country>), Failure> {
    let known = |code: &str| code.parse::<Country>().map_err(|_| format!("{code} is no country"));
    let find = |list: &[(&str, &str)]| {
        let found = list.iter().find(|(code, _)| *code == department);
        found.map(|(_, iso)| known(iso)).transpose()
    };
    Ok(match find(&OVERSEAS_COLLECTIVITIES)? {
        Some(collectivity) => (collectivity, None),
        None => (known("FR")?, find(&OVERSEAS_DEPARTMENTS)?),
    })
}

/// The département that GeoNames lists as a country.
pub fn overseas(country: &str) -> Option<&'static str> {
    let all = OVERSEAS_DEPARTMENTS.iter().chain(&OVERSEAS_COLLECTIVITIES);
    all.clone().find(|(_, iso)| *iso == country).map(|(code, _)| *code)
}

impl Authorities {
    /// Reads the registers.
    pub fn read(sources: &Path) -> Result<Self, Failure> {
        let folder = sources.join("decoupage-administratif/package/data");
        let file = |name: &str| json::read(&folder.join(format!("{name}.json")));
        let (communes, departments, regions) = (file("communes")?, file("departements")?, file("regions")?);
        let (communes, merged): (Vec<&Value>, Vec<&Value>) =
            json::items(&communes).into_iter().partition(|it| json::text(it, "type") == "commune-actuelle");
        let merged: Vec<&Value> =
            merged.into_iter().filter(|it| json::text(it, "type") != "arrondissement-municipal").collect();
        let home: HashMap<&str, &str> =
            communes.iter().map(|it| (json::text(it, "code"), json::text(it, "departement"))).collect();
        let inhabitants = |of: &str, code: &str| {
            communes
                .iter()
                .filter(|it| json::text(it, of) == code)
                .map(|it| json::number(it, "population"))
                .sum::<u32>()
        };

        let largest = |of: &str, code: &str| {
            let mut members: Vec<&&Value> = communes.iter().filter(|it| json::text(it, of) == code).collect();
            members.sort_by_key(|it| std::cmp::Reverse(json::number(it, "population")));
            members.into_iter().map(|it| json::text(it, "code").to_owned()).take(LARGEST).collect::<Vec<_>>()
        };

        let mut all: Vec<Authority> = communes.iter().map(|commune| self::commune(commune, &merged)).collect();
        for list in ["epci", "ept"] {
            all.extend(json::items(&file(list)?).into_iter().map(|body| intercommunality(body, &home)));
        }
        let mut names = BTreeMap::new();
        for region in json::items(&regions) {
            let code = json::text(region, "code");
            names.insert(in_region(code), json::text(region, "nom").to_owned());
            if json::text(region, "zone") == "metro" {
                let population = inhabitants("region", code);
                all.push(whole(PlaceKind::Region, region, "", population, largest("region", code)));
            }
        }
        for department in json::items(&departments) {
            let (code, name) = (json::text(department, "code"), json::text(department, "nom"));
            let region = in_region(json::text(department, "region"));
            let population = inhabitants("departement", code);
            let largest = || largest("departement", code);
            if json::text(department, "zone") == "metro" {
                names.insert(code.to_owned(), format!("{name}, {}", names[&region]));
                all.push(whole(PlaceKind::Department, department, &region, population, largest()));
                continue;
            }
            names.insert(code.to_owned(), name.to_owned());
            let both = json::text(department, "zone") == "drom" && !SINGLE.contains(&code);
            if both {
                all.push(whole(PlaceKind::Department, department, code, population, largest()));
            }
            if population > 0 {
                all.push(whole(PlaceKind::Region, department, code, population, largest()));
            }
        }
        let former = merged.into_iter().map(|it| Former {
            name: json::text(it, "nom").to_owned(),
            insee: json::text(it, "code").to_owned(),
            home: json::text(it, "departement").to_owned(),
        });
        Ok(Self { all, former: former.collect(), names })
    }
}

fn commune(commune: &Value, merged: &[&Value]) -> Authority {
    let code = json::text(commune, "code");
    // The one that gave the new commune its code is where its town hall is.
    let parts = merged.iter().filter(|it| json::text(it, "chefLieu") == code).map(|it| json::text(it, "code"));
    let parts: Vec<&str> = [code].into_iter().chain(parts).collect();
    let on_the_map = parts.into_iter().map(before_merger);
    Authority {
        kind: PlaceKind::Commune,
        name: json::text(commune, "nom").to_owned(),
        insee: code.to_owned(),
        siren: json::text(commune, "siren").parse().unwrap_or_default(),
        population: json::number(commune, "population"),
        home: json::text(commune, "departement").to_owned(),
        on_the_map: [code.to_owned()].into_iter().chain(on_the_map).collect(),
    }
}

/// A département or region as a whole.
fn whole(kind: PlaceKind, of: &Value, home: &str, population: u32, largest: Vec<String>) -> Authority {
    Authority {
        kind,
        name: json::text(of, "nom").to_owned(),
        insee: json::text(of, "code").to_owned(),
        siren: 0,
        population,
        home: home.to_owned(),
        on_the_map: [json::text(of, "chefLieu").to_owned()].into_iter().chain(largest).collect(),
    }
}

/// A body of several communes. Its name is written out; it is at home where its most populous commune is.
fn intercommunality(body: &Value, home: &HashMap<&str, &str>) -> Authority {
    let mut members = json::items(&body["membres"]);
    members.sort_by_key(|member| std::cmp::Reverse(json::number(member, "populationMunicipale")));
    let codes: Vec<&str> = members.iter().map(|member| json::text(member, "code")).collect();
    let largest = codes.first().copied().unwrap_or_default();
    let name = json::text(body, "nom");
    let written_out =
        [("CC ", "Communauté de communes "), ("CA ", "Communauté d’agglomération "), ("CU ", "Communauté urbaine ")];
    let short = written_out.iter().find_map(|(short, long)| Some(format!("{long}{}", name.strip_prefix(short)?)));
    Authority {
        kind: PlaceKind::Intercommunality,
        name: short.unwrap_or_else(|| name.to_owned()),
        insee: String::new(),
        siren: json::text(body, "code").parse().unwrap_or_default(),
        population: members.iter().map(|member| json::number(member, "populationMunicipale")).sum(),
        home: home.get(largest).copied().unwrap_or_default().to_owned(),
        on_the_map: codes.into_iter().take(LARGEST).map(str::to_owned).collect(),
    }
}
