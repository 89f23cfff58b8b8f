//! Places to choose from as somebody types, in the reader's language.

use atlas::{Gazetteer, Place};
use dossier::{Coordinates, Country, Language};
use serde::Serialize;
use specta::Type;
use wording::format;

pub use atlas::PlaceKind;

/// A place, as a list of suggestions shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct PlaceView {
    /// Its number in GeoNames; none where only a French register knows it.
    pub geonames: Option<u32>,
    /// The INSEE code of a French commune, département or region, the SIREN number of an intercommunality; blank
    /// elsewhere.
    pub code: String,
    /// What it is.
    pub kind: PlaceKind,
    /// Its name in the reader's language.
    pub name: String,
    /// Its name in French.
    pub name_fr: String,
    /// Its name in English.
    pub name_en: String,
    /// Its name in its own language and script; blank where that is not known to be another one.
    pub local_name: String,
    /// The region below its country, by which homonyms are told apart; blank where it is not known.
    pub region: String,
    /// The country.
    pub country: Country,
    /// The country's name in the reader's language.
    pub country_name: String,
    /// How many inhabitants it has, where that is known.
    pub population: Option<u32>,
    /// The same, as the reader's language writes numbers; blank where it is not known.
    pub population_in_words: String,
    /// Where it is, where that is known.
    pub coordinates: Option<Coordinates>,
    /// The languages in which one can expect to work there, among those that a dossier knows, by their codes.
    pub languages: Vec<String>,
}

/// The places that answer what was typed, the best first, at most so many; with a country only its places.
///
/// A name that finds nothing is no fault: not every small place is known, and a dossier takes any name.
pub fn places(query: &str, country: Option<Country>, language: Language, limit: usize) -> Vec<PlaceView> {
    let found = Gazetteer::shipped().search(query, country, limit);
    found.iter().map(|place| PlaceView::of(place, language)).collect()
}

/// That nothing answers what was typed, and what to do then.
pub fn no_place_in_words(query: &str, language: Language) -> String {
    wording::text_with(language, "cli-places-none", &[("query", query.to_owned().into())])
}

/// Whose data the places are, as their licences ask to be said with them.
pub fn place_sources_in_words(language: Language) -> String {
    wording::text(language, "cli-places-sources")
}

impl PlaceView {
    fn of(place: &Place<'_>, language: Language) -> Self {
        let french = place.french.unwrap_or(place.name);
        let siren = place.siren.map(|number| format!("{number:09}"));
        let languages = atlas::country::working_languages(place.country).iter();
        Self {
            geonames: place.geonames,
            code: place.insee.map(str::to_owned).or(siren).unwrap_or_default(),
            kind: place.kind,
            name: match language {
                Language::Fr => french,
                Language::En => place.name,
            }
            .to_owned(),
            name_fr: french.to_owned(),
            name_en: place.name.to_owned(),
            local_name: place.local.unwrap_or_default().to_owned(),
            region: place.region.unwrap_or_default().to_owned(),
            country: place.country,
            country_name: wording::country(language, place.country).to_owned(),
            population: place.population,
            population_in_words: place.population.map(|it| format::integer(language, it.into())).unwrap_or_default(),
            coordinates: place.coordinates,
            languages: languages.map(|it| it.code().to_owned()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_in_the_readers_language_with_what_tells_it_apart() {
        let beijing = |language| places("pékin", None, language, 1).remove(0);
        let (french, english) = (beijing(Language::Fr), beijing(Language::En));
        assert_eq!((french.name.as_str(), french.country_name.as_str()), ("Pékin", "Chine"));
        assert_eq!((english.name.as_str(), english.country_name.as_str()), ("Beijing", "China"));
        assert_eq!((french.name_en, french.local_name.as_str()), (english.name_fr.replace("Pékin", "Beijing"), "北京"));
        let suzhou: Vec<_> = places("suzhou", None, Language::Fr, 2).into_iter().map(|it| it.region).collect();
        assert_eq!(suzhou, ["Jiangsu", "Anhui"]);
    }

    #[test]
    fn a_french_authority_has_its_code_and_an_african_city_the_languages_of_its_country() {
        let reunion = places("saint-denis réunion", None, Language::Fr, 1).remove(0);
        assert_eq!((reunion.code.as_str(), reunion.kind, reunion.country.code()), ("97411", PlaceKind::Commune, "FR"));
        let metropolis = places("Métropole de Lyon", None, Language::Fr, 1).remove(0);
        assert_eq!((metropolis.code.len(), metropolis.kind), (9, PlaceKind::Intercommunality));
        let dakar = places("dakar", Some("SN".parse().unwrap()), Language::En, 1).remove(0);
        assert_eq!((dakar.code.as_str(), dakar.languages), ("", vec!["wo".to_owned(), "fr".to_owned()]));
    }

    #[test]
    fn whose_data_the_places_are_is_said() {
        for language in [Language::Fr, Language::En] {
            for words in [place_sources_in_words(language), wording::text(language, "ui-help-data-places")] {
                assert!(words.contains("GeoNames") && words.contains("CC BY 4.0"), "{words}");
            }
            assert!(wording::text(language, "ui-help-data-authorities").contains("Licence Ouverte 2.0"));
            assert!(wording::text(language, "ui-help-data-outlines").contains("Natural Earth"));
            assert!(no_place_in_words("Xyz", language).contains("Xyz"));
        }
    }
}
