//! The shipped gazetteer, as somebody who types a name meets it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atlas::{Gazetteer, Place, PlaceKind};
use dossier::Country;

fn gazetteer() -> &'static Gazetteer {
    Gazetteer::shipped()
}

fn search(query: &str) -> Vec<Place<'static>> {
    gazetteer().search(query, None, 20)
}

fn within(query: &str, country: &str) -> Vec<Place<'static>> {
    gazetteer().search(query, Some(country.parse().unwrap()), 20)
}

fn first(query: &str) -> Place<'static> {
    *search(query).first().unwrap_or_else(|| panic!("nothing answers {query:?}"))
}

fn code(country: Country) -> String {
    country.to_string()
}

#[test]
fn homonyms_are_told_apart_by_their_region_the_more_populous_first() {
    let found = search("suzhou");
    let regions: Vec<_> =
        found.iter().take(2).map(|it| (it.name, it.region.unwrap(), it.population.unwrap())).collect();
    assert_eq!(regions, [("Suzhou", "Jiangsu", 6_715_559), ("Suzhou", "Anhui", 1_647_642)]);
    for query in ["suzhou anhui", "Suzhou, Anhui", "suzhou anh", "anhui suzhou"] {
        let only = search(query);
        assert_eq!((only[0].name, only[0].region), ("Suzhou", Some("Anhui")), "{query}");
    }
}

#[test]
fn saint_denis_is_found_on_the_island_and_beside_paris() {
    for query in ["saint denis reunion", "Saint-Denis (Réunion)", "st denis la réunion"] {
        let place = first(query);
        assert_eq!(
            (place.kind, place.name, place.region),
            (PlaceKind::Commune, "Saint-Denis", Some("La Réunion")),
            "{query}"
        );
        assert_eq!(
            (code(place.country), place.insee, place.siren),
            ("FR".to_owned(), Some("97411"), Some(219_740_115))
        );
    }
    let place = first("saint denis seine");
    assert_eq!((place.region, place.insee), (Some("Seine-Saint-Denis, Île-de-France"), Some("93066")));
    for country in ["FR", "RE"] {
        assert_eq!(within("saint denis", country)[0].insee, Some("97411"), "{country}");
    }
    assert!(within("saint denis", "RE").iter().all(|place| place.region == Some("La Réunion")));
}

#[test]
fn names_are_found_however_they_are_written() {
    for query in ["pointe noire", "Pointe-Noire", "POINTE–NOIRE", "pointe noi"] {
        let place = first(query);
        assert_eq!((code(place.country), place.population), ("CG".to_owned(), Some(1_032_000)), "{query}");
        assert_eq!(place.coordinates.unwrap().to_string(), "-4.7760, 11.8640");
    }
    for query in ["ndjamena", "N’Djamena", "n'djaména"] {
        assert_eq!(code(first(query).country), "TD", "{query}");
    }
    for query in ["l hay les roses", "L’Haÿ-les-Roses", "lhay", "hay les roses"] {
        assert_eq!(first(query).insee, Some("94038"), "{query}");
    }
    for query in ["œuilly", "Oeuilly", "OEUILLY"] {
        let codes: Vec<_> = search(query).iter().filter_map(|place| place.insee).collect();
        assert!(codes.contains(&"02565") && codes.contains(&"51410"), "{query}: {codes:?}");
    }
    assert_eq!(first("st etienne").insee, Some("42218"));
}

#[test]
fn a_place_is_found_by_its_french_and_its_local_name_and_by_others_well_known() {
    for (query, name, french, local, country) in [
        ("Londres", "London", Some("Londres"), None, "GB"),
        ("Pékin", "Beijing", Some("Pékin"), Some("北京"), "CN"),
        ("pekin", "Beijing", Some("Pékin"), Some("北京"), "CN"),
        ("苏州", "Suzhou", None, Some("苏州"), "CN"),
        ("蘇州", "Suzhou", None, Some("苏州"), "CN"),
        ("Soochow", "Suzhou", None, Some("苏州"), "CN"),
        ("Alger", "Algiers", Some("Alger"), Some("الجزائر"), "DZ"),
        ("Le Caire", "Cairo", Some("Le Caire"), Some("القاهرة"), "EG"),
        ("ភ្នំពេញ", "Phnom Penh", None, None, "KH"),
        ("Kiev", "Kyiv", None, Some("Київ"), "UA"),
        ("Saïgon", "Ho Chi Minh City", Some("Hô Chi Minh Ville"), Some("Thành phố Hồ Chí Minh"), "VN"),
        ("Bombay", "Mumbai", Some("Bombay"), None, "IN"),
    ] {
        let place = first(query);
        assert_eq!((place.name, code(place.country).as_str()), (name, country), "{query}");
        assert_eq!((place.french, place.local), (french, local), "{query}");
    }
}

#[test]
fn an_exact_name_comes_before_a_beginning_then_a_word_then_an_inner_part() {
    let found = search("alba");
    assert!(found[0].name == "Alba" && found[0].population < Some(100_000));
    let position = |name: &str| found.iter().position(|place| place.name == name);
    assert!(position("Alba") < position("Albacete") && position("Albacete").is_some(), "{found:?}");
    let populations: Vec<_> = search("alb").iter().map(|place| place.population).collect();
    assert!(populations.is_sorted_by(|one, other| one >= other), "{populations:?}");
    let inner = search("benhavn");
    assert_eq!(inner[0].name, "Copenhagen");
}

#[test]
fn with_a_country_only_its_places_answer() {
    let found = within("saint", "CA");
    assert!(!found.is_empty() && found.iter().all(|place| code(place.country) == "CA"));
    assert_eq!(within("paris", "US")[0].region, Some("Texas"));
    assert_eq!(first("paris texas").region, Some("Texas"));
    assert_eq!(first("paris états-unis").region, Some("Texas"));
    assert!(within("pointe noire", "SN").is_empty());
    assert_eq!(within("pointe noire congo", "CG").len(), 1);
}

#[test]
fn what_is_nowhere_finds_nothing_and_no_query_neither() {
    for query in ["qqqqq", "commune rurale de nulle part", "", "  ", "-", "’"] {
        assert!(search(query).is_empty(), "{query:?}");
    }
    assert!(gazetteer().search("paris", None, 0).is_empty());
    assert_eq!(gazetteer().search("a", None, 7).len(), 7);
}

#[test]
fn french_authorities_have_their_codes() {
    let find = |query: &str, kind| {
        let found = gazetteer().search(query, None, 50);
        *found.iter().find(|place| place.kind == kind).unwrap_or_else(|| panic!("no {kind:?} answers {query}"))
    };
    let marseille = find("Marseille", PlaceKind::Commune);
    assert_eq!(
        (marseille.insee, marseille.siren, marseille.geonames),
        (Some("13055"), Some(211_300_553), Some(2_995_469))
    );
    let small = find("L’Abergement-Clémenciat", PlaceKind::Commune);
    assert_eq!((small.insee, small.siren, small.population), (Some("01001"), Some(210_100_012), Some(860)));
    assert_eq!(small.region, Some("Ain, Auvergne-Rhône-Alpes"));
    let community = find("faucigny glieres", PlaceKind::Intercommunality);
    assert_eq!((community.name, community.siren), ("Communauté de communes Faucigny - Glières", Some(200_000_172)));
    assert_eq!(find("Seine-Saint-Denis", PlaceKind::Department).insee, Some("93"));
    assert_eq!(find("Bretagne", PlaceKind::Region).insee, Some("53"));
    assert_eq!(find("La Réunion", PlaceKind::Region).population, find("La Réunion", PlaceKind::Department).population);
    assert_eq!(code(find("Nouméa", PlaceKind::Commune).country), "NC");
    let of = |kind| gazetteer().places().filter(|place| place.kind == kind).count();
    assert_eq!((of(PlaceKind::Commune), of(PlaceKind::Intercommunality)), (34_969, 1_255 + 11));
}

#[test]
fn every_place_is_whole() {
    let mut last = None;
    let mut localities = 0;
    for place in gazetteer().places() {
        assert!(!place.name.trim().is_empty() && !place.name.contains('\t'));
        assert!(last.is_none_or(|last| last >= place.population.unwrap_or(0)), "{place:?}");
        last = Some(place.population.unwrap_or(0));
        if let Some(at) = place.coordinates {
            assert!(at.latitude().abs() <= 90.0 && at.longitude().abs() <= 180.0, "{place:?}");
            assert!(at.latitude() != 0.0 || at.longitude() != 0.0, "{place:?}");
        }
        if place.kind == PlaceKind::Locality {
            localities += 1;
            assert!(place.geonames.is_some() && place.coordinates.is_some() && place.insee.is_none(), "{place:?}");
        } else {
            assert!(place.insee.is_some() || place.siren.is_some(), "{place:?}");
        }
    }
    assert!(localities > 160_000, "{localities}");
}

#[test]
fn a_place_is_found_again_by_its_number() {
    let place = gazetteer().by_geonames(2_255_414).unwrap();
    assert_eq!((place.name, code(place.country)), ("Pointe-Noire", "CG".to_owned()));
    assert_eq!(gazetteer().by_geonames(0), None);
}

#[test]
fn nearly_all_french_authorities_are_on_the_map() {
    let on_the_map = |kind, population| {
        let places = || gazetteer().places().filter(|it| it.kind == kind && it.population >= Some(population));
        (places().filter(|place| place.coordinates.is_some()).count(), places().count())
    };
    // Small villages are not in GeoNames' list, and some communes have another name there.
    let (found, all) = on_the_map(PlaceKind::Commune, 2_000);
    assert!(found * 100 > all * 95, "{found} of {all} communes");
    for kind in [PlaceKind::Intercommunality, PlaceKind::Department] {
        let (found, all) = on_the_map(kind, 1);
        assert!(found * 100 > all * 98, "{found} of {all} {kind:?}");
    }
    let oullins = gazetteer().search("oullins pierre benite", None, 1)[0];
    assert!(oullins.coordinates.is_some() && oullins.geonames.is_none(), "it is where Oullins was");
}
