//! Reference data in words: countries, currencies and calls to choose from.

use dossier::{
    Language,
    stages::call::{CallStatus, Confidence},
};
use serde::Serialize;
use specta::Type;
use wording::format;

/// Something to choose from a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Named {
    /// The code written in the dossier.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
}

/// A country to choose from a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NamedCountry {
    /// The code written in the dossier.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
    /// Its side of a cooperation.
    pub side: Side,
}

/// The side of a cooperation on which a country stands, by the lists of countries that receive official development
/// assistance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// On none of the lists.
    North,
    /// A least developed country, or another one that receives assistance.
    South,
}

impl Side {
    /// The side of a country.
    pub fn of(country: dossier::Country) -> Self {
        match calls::country_class::class_of(country) {
            calls::CountryClass::LeastDeveloped | calls::CountryClass::OtherAidRecipient => Self::South,
            calls::CountryClass::Other => Self::North,
        }
    }
}

/// A call to aim at, for an applicant of a certain country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct OfferedCall {
    /// The call.
    pub call: CallCard,
    /// Whether the applicant may lead an application, as far as its country goes.
    pub open: bool,
    /// Who may, where the applicant may not.
    pub reserved: Option<String>,
}

/// A funder's call, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CallCard {
    /// The identifier of the edition.
    pub id: String,
    /// The title.
    pub title: String,
    /// The funder.
    pub funder: String,
    /// The edition.
    pub edition: String,
    /// `open`, `closed` or `unknown`.
    pub status: String,
    /// The status in the reader's language.
    pub status_in_words: String,
    /// The document its rules were taken from.
    pub source: String,
    /// When they were checked.
    pub checked_on: String,
    /// `read` or `reconstructed`.
    pub confidence: String,
    /// That the current call has the last word, in the reader's language.
    pub caution: String,
}

/// Every country, in the alphabetical order of the language.
pub fn countries(language: Language) -> Vec<NamedCountry> {
    let named = |(country, name): (dossier::Country, &str)| NamedCountry {
        code: country.code().to_owned(),
        name: name.to_owned(),
        side: Side::of(country),
    };
    wording::countries(language).into_iter().map(named).collect()
}

/// Every call for an applicant of this country, those first that it may lead.
pub fn offered_calls(country: Option<dossier::Country>, language: Language) -> Vec<OfferedCall> {
    let offer = |call: &calls::Call| {
        let open = country.is_none_or(|country| call.eligibility.admits(country));
        let reserved = (!open).then(|| {
            let named = call.eligibility.countries.iter().map(|country| wording::country(language, *country));
            let countries = format::list(language, &named.collect::<Vec<_>>());
            wording::text_with(language, "call-reserved", &[("countries", countries.into())])
        });
        OfferedCall { call: CallCard::of(call, language), open, reserved }
    };
    let mut offered: Vec<OfferedCall> = calls::calls().iter().map(offer).collect();
    offered.sort_by_key(|offered| !offered.open);
    offered
}

/// Every currency in use, in the alphabetical order of the language.
pub fn currencies(language: Language) -> Vec<Named> {
    let named =
        |(currency, name): (dossier::Currency, &str)| Named { code: currency.code().to_owned(), name: name.to_owned() };
    wording::currencies(language).into_iter().map(named).collect()
}

/// Every call that Passerelle knows.
pub fn calls(language: Language) -> Vec<CallCard> {
    calls::calls().iter().map(|call| CallCard::of(call, language)).collect()
}

impl CallCard {
    pub(crate) fn of(call: &calls::Call, language: Language) -> Self {
        let status = call.status.unwrap_or(CallStatus::Unknown).code();
        Self {
            id: call.id.to_string(),
            title: best(&call.title, language),
            funder: best(&call.funder, language),
            edition: call.edition.clone(),
            status: status.to_owned(),
            status_in_words: wording::choice(language, "CallStatus", status),
            source: call.source.clone(),
            checked_on: call.checked_on.map(|day| day.to_string()).unwrap_or_default(),
            confidence: call.confidence.unwrap_or(Confidence::Reconstructed).code().to_owned(),
            caution: wording::text(language, "call-caution"),
        }
    }
}

/// The label in this language or, failing that, in the other.
pub(crate) fn best(label: &dossier::Label, language: Language) -> String {
    label.best(language).map(|(text, _)| text.to_owned()).unwrap_or_default()
}

/// How much a finding weighs, in one word.
pub fn severity_in_words(severity: calls::Severity, language: Language) -> String {
    wording::text(language, &format!("finding-severity-{}", severity.code()))
}

/// That an item was removed by one person and edited by another.
pub fn removed_in_words(language: Language) -> String {
    wording::text(language, "conflict-removed")
}

/// The language of a POSIX locale such as `en_GB.UTF-8`; French, the first language of most users, for any other.
pub fn language_of_locale(locale: Option<&str>) -> Language {
    match locale {
        Some(locale) if locale.starts_with("en") => Language::En,
        _ => Language::Fr,
    }
}
