//! The classes of countries that funders' rules refer to: dated lists with a source.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use chrono::NaiveDate;
use dossier::{
    Country,
    stages::call::{Confidence, CountryClass},
};
use serde::Deserialize;

/// Both lists.
#[derive(Debug, Deserialize)]
pub struct Lists {
    /// The United Nations' list of least developed countries.
    pub least_developed: List,
    /// The other countries on the OECD's list of recipients of official development assistance.
    pub other_aid_recipients: List,
}

/// A dated list of countries.
#[derive(Debug, Deserialize)]
pub struct List {
    /// The document it was taken from.
    pub source: String,
    /// The day from which the list applied.
    pub as_of: NaiveDate,
    /// When it was checked against the source.
    pub checked_on: NaiveDate,
    /// How sure it is.
    pub confidence: Confidence,
    /// The countries.
    pub countries: BTreeSet<Country>,
    /// The countries whose place on the list is not settled, with the day on which they were to leave it.
    #[serde(default)]
    pub leaving: BTreeMap<Country, NaiveDate>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    toml::from_str(include_str!("../data/country-classes.toml")).expect("the lists are read in a test")
});

/// The lists shipped with Passerelle.
pub fn lists() -> &'static Lists {
    &LISTS
}

/// The class of a country, by the lists of `data/country-classes.toml`.
pub fn class_of(country: Country) -> CountryClass {
    if LISTS.least_developed.countries.contains(&country) {
        CountryClass::LeastDeveloped
    } else if LISTS.other_aid_recipients.countries.contains(&country) {
        CountryClass::OtherAidRecipient
    } else {
        CountryClass::Other
    }
}

/// The day on which a country was to leave the list of least developed countries, where that is not settled.
pub fn leaves_on(country: Country) -> Option<NaiveDate> {
    LISTS.least_developed.leaving.get(&country).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_whole_and_do_not_overlap() {
        assert_eq!(LISTS.least_developed.countries.len(), 44);
        assert!(LISTS.least_developed.countries.is_disjoint(&LISTS.other_aid_recipients.countries));
        let class = |code: &str| class_of(code.parse().unwrap());
        assert_eq!(class("KH"), CountryClass::LeastDeveloped);
        assert_eq!((class("CG"), class("BR")), (CountryClass::OtherAidRecipient, CountryClass::OtherAidRecipient));
        assert_eq!(class("JP"), CountryClass::Other);
    }

    #[test]
    fn a_country_about_to_leave_is_still_on_the_list_and_known_as_unsettled() {
        let unsettled = |code: &str| leaves_on(code.parse().unwrap()).map(|day| day.to_string());
        assert_eq!(unsettled("LA").as_deref(), Some("2026-11-24"));
        assert_eq!(unsettled("SN"), None);
        assert!(lists().least_developed.leaving.keys().all(|it| class_of(*it) == CountryClass::LeastDeveloped));
    }
}
