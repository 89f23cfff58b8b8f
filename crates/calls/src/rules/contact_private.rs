//! # What it checks
//! A contact names a function and an organisation, without an e-mail address or a telephone number.
//! # Why
//! Private data of people is not needed to follow a relation, and travels with every copy of the file.
//! # Source
//! The method: its order and its questions.

use dossier::{Label, private_data::is_in};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `contact-private`.
pub const RULE: Rule = Rule {
    code: "contact-private",
    stage: Stage::Search,
    severity: Severity::Informs,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","contacts":[{"id":"c","counterpart":{"fr":"Directrice, mairie de Lomé"}}]}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","contacts":[{"id":"c","counterpart":{"fr":"k.a@ville-lome.tg"}}]}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let private = |label: &Label| is_in(&label.fr) || is_in(&label.en);
    let candidates = subject.dossier.search.candidates.iter();
    let found = candidates.flat_map(|candidate| {
        let contacts = format!("search/candidates/{}/contacts", candidate.id);
        RULE.each(&candidate.contacts, &contacts, "counterpart", |contact| private(&contact.counterpart))
    });
    found.collect()
}
