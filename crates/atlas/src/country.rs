//! The countries: their names in five languages, and the languages in which one works there.

use std::{collections::BTreeMap, sync::LazyLock};

use dossier::{Country, stages::start::WorkingLanguage};

static COUNTRIES: LazyLock<BTreeMap<Country, Entry>> = LazyLock::new(|| {
    let lines = include_str!("../data/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(Entry::read).collect()
});

/// The languages that every country is named in, in the order of the columns.
pub const LANGUAGES: [WorkingLanguage; 5] = [
    WorkingLanguage::French,
    WorkingLanguage::English,
    WorkingLanguage::Spanish,
    WorkingLanguage::Portuguese,
    WorkingLanguage::Arabic,
];

struct Entry {
    names: [&'static str; LANGUAGES.len()],
    languages: Vec<WorkingLanguage>,
}

impl Entry {
    /// Reads a line: code, names, working languages, parted by tabs.
    fn read(line: &'static str) -> Option<(Country, Self)> {
        let mut cells = line.split('\t');
        let country = cells.next()?.parse().ok()?;
        let mut name = || cells.next();
        let names = [name()?, name()?, name()?, name()?, name()?];
        let language = |code| WorkingLanguage::ALL.iter().copied().find(|it| it.code() == code);
        let languages = cells.next()?.split(' ').filter_map(language).collect();
        Some((country, Self { names, languages }))
    }
}

fn entry(country: Country) -> &'static Entry {
    COUNTRIES.get(&country).expect("the table has every country, as a test proves")
}

/// The name of a country in one of the [`LANGUAGES`]; `None` for another language.
pub fn name(country: Country, language: WorkingLanguage) -> Option<&'static str> {
    let column = LANGUAGES.iter().position(|it| *it == language)?;
    Some(entry(country).names[column])
}

/// The names of a country in the order of the [`LANGUAGES`].
pub fn names(country: Country) -> [&'static str; LANGUAGES.len()] {
    entry(country).names
}

/// The languages in which one can expect to work in a country, as far as the model knows them: first the official ones,
/// then what at least a fifth of the people speak, each by the number of its speakers.
///
/// The source is CLDR, which counts second languages too. Empty where the model knows none of the country's languages.
pub fn working_languages(country: Country) -> &'static [WorkingLanguage] {
    &entry(country).languages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(code: &str) -> Vec<&'static str> {
        working_languages(code.parse().unwrap()).iter().map(|it| it.code()).collect()
    }

    #[test]
    fn every_country_is_named_in_five_languages() {
        assert_eq!(dossier::countries().count(), COUNTRIES.len());
        for country in dossier::countries() {
            for (language, name) in LANGUAGES.iter().zip(names(country)) {
                assert!(!name.trim().is_empty(), "{country} in {language:?}");
                let arabic = name.chars().any(|letter| matches!(letter, '\u{0600}'..='\u{06FF}'));
                assert_eq!(arabic, *language == WorkingLanguage::Arabic, "{country} in {language:?}: {name}");
            }
        }
        let congo = "CG".parse().unwrap();
        assert_eq!(name(congo, WorkingLanguage::French), Some("Congo-Brazzaville"));
        assert_eq!(name(congo, WorkingLanguage::English), Some("Congo-Brazzaville"));
        assert_eq!(name("KH".parse().unwrap(), WorkingLanguage::Spanish), Some("Camboya"));
        assert_eq!(name("CI".parse().unwrap(), WorkingLanguage::Portuguese), Some("Costa do Marfim"));
        assert_eq!(name("MA".parse().unwrap(), WorkingLanguage::Arabic), Some("المغرب"));
        assert_eq!(name(congo, WorkingLanguage::Lingala), None);
    }

    #[test]
    fn official_languages_come_before_those_that_many_speak() {
        assert_eq!(languages("CG"), ["fr"]);
        assert_eq!(languages("SN"), ["wo", "fr"]);
        assert_eq!(languages("ML"), ["fr", "bm"]);
        assert_eq!(languages("MG"), ["mg", "fr", "en"]);
        assert_eq!(languages("KH"), ["km"]);
        assert_eq!(languages("CN").first(), Some(&"zh"));
        assert_eq!(languages("LB").first(), Some(&"ar"));
    }
}
