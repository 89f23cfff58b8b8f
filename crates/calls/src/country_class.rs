//! The classes of countries that funders' rules refer to: dated lists with a source.

use std::{collections::BTreeSet, sync::LazyLock};

use dossier::Country;
use serde::Deserialize;

/// The class of a country in official development assistance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountryClass {
    /// On the United Nations' list of least developed countries.
    LeastDeveloped,
    /// Another country on the OECD's list of recipients of official development assistance.
    OtherAidRecipient,
    /// On neither list.
    Other,
}

impl CountryClass {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeastDeveloped => "least_developed",
            Self::OtherAidRecipient => "other_aid_recipient",
            Self::Other => "other",
        }
    }
}

#[derive(Deserialize)]
struct Lists {
    least_developed: List,
    other_aid_recipients: List,
}

#[derive(Deserialize)]
struct List {
    countries: BTreeSet<Country>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    toml::from_str(include_str!("../data/country-classes.toml")).expect("the lists are read in a test")
});

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
}
