//! Reference data in words: countries, currencies and calls to choose from.

use dossier::Language;
use serde::Serialize;
use specta::Type;

/// Something to choose from a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Named {
    /// The code written in the dossier.
    pub code: String,
    /// The name in the reader's language.
    pub name: String,
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
pub fn countries(language: Language) -> Vec<Named> {
    let named =
        |(country, name): (dossier::Country, &str)| Named { code: country.code().to_owned(), name: name.to_owned() };
    wording::countries(language).into_iter().map(named).collect()
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
        Self {
            id: call.id.clone(),
            title: best(&call.title, language),
            funder: best(&call.funder, language),
            edition: call.edition.clone(),
            status: call.status.code().to_owned(),
            status_in_words: wording::text(language, &format!("call-status-{}", call.status.code())),
            source: call.source.clone(),
            checked_on: call.checked_on.to_string(),
            confidence: call.confidence.code().to_owned(),
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
