//! The names of countries, alone and in a sentence.

use std::sync::LazyLock;

use dossier::{Country, Language, stages::start::WorkingLanguage};

use crate::table::{Table, sorting_key};

static PLACES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("../data/in_country.tsv")));

/// The name of a country: “Cambodge”, “Cambodia”.
pub fn country(language: Language, country: Country) -> &'static str {
    let written_in = match language {
        Language::Fr => WorkingLanguage::French,
        Language::En => WorkingLanguage::English,
    };
    atlas::country::name(country, written_in).expect("the atlas names every country, as a test of its own proves")
}

/// A country as the place where something is, with preposition and article: “au Cambodge”, “in Cambodia”.
pub fn in_country(language: Language, country: Country) -> &'static str {
    PLACES.name(language, country.code()).expect("the table names every country, as a test proves")
}

/// Every country with its name, in the alphabet's order.
pub fn countries(language: Language) -> Vec<(Country, &'static str)> {
    let mut countries: Vec<_> = dossier::countries().map(|code| (code, country(language, code))).collect();
    countries.sort_by_cached_key(|(_, name)| sorting_key(name));
    countries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(code: &str) -> &'static str {
        in_country(Language::Fr, code.parse().unwrap())
    }

    fn english(code: &str) -> &'static str {
        in_country(Language::En, code.parse().unwrap())
    }

    #[test]
    fn every_country_has_its_names() {
        for code in dossier::countries() {
            for language in [Language::Fr, Language::En] {
                assert!(!country(language, code).is_empty(), "{code} has a name");
                assert!(in_country(language, code).contains(' '), "{code} has a preposition");
            }
        }
    }

    #[test]
    fn french_prepositions_follow_gender_number_and_first_sound() {
        assert_eq!(french("FR"), "en France");
        assert_eq!(french("CI"), "en Côte d’Ivoire");
        assert_eq!(french("IR"), "en Iran");
        assert_eq!(french("HT"), "en Haïti");
        assert_eq!(french("AO"), "en Angola");
        assert_eq!(french("CF"), "en République centrafricaine");
        assert_eq!(french("KH"), "au Cambodge");
        assert_eq!(french("CG"), "au Congo-Brazzaville");
        assert_eq!(french("SN"), "au Sénégal");
        assert_eq!(french("BJ"), "au Bénin");
        assert_eq!(french("MX"), "au Mexique");
        assert_eq!(french("MZ"), "au Mozambique");
        assert_eq!(french("ZW"), "au Zimbabwe");
        assert_eq!(french("LB"), "au Liban");
        assert_eq!(french("US"), "aux États-Unis");
        assert_eq!(french("PH"), "aux Philippines");
        assert_eq!(french("KM"), "aux Comores");
        assert_eq!(french("SC"), "aux Seychelles");
        assert_eq!(french("MG"), "à Madagascar");
        assert_eq!(french("CU"), "à Cuba");
        assert_eq!(french("DJ"), "à Djibouti");
        assert_eq!(french("MU"), "à Maurice");
        assert_eq!(french("BB"), "à la Barbade");
        assert_eq!(french("PS"), "dans les Territoires palestiniens");
    }

    #[test]
    fn english_takes_an_article_where_usage_wants_one() {
        assert_eq!(english("KH"), "in Cambodia");
        assert_eq!(english("CG"), "in Congo-Brazzaville");
        assert_eq!(english("US"), "in the United States");
        assert_eq!(english("GM"), "in the Gambia");
        assert_eq!(english("AG"), "in Antigua and Barbuda");
    }

    #[test]
    fn accents_do_not_send_a_country_to_the_end() {
        let names: Vec<_> = countries(Language::Fr).into_iter().map(|(_, name)| name).collect();
        let position = |name| names.iter().position(|other| *other == name).unwrap();
        assert_eq!(names.len(), 249);
        assert!(position("Danemark") < position("Égypte") && position("Égypte") < position("Espagne"));
        assert_eq!(names.last(), Some(&"Zimbabwe"));
    }
}
