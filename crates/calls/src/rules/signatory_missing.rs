//! # What it checks
//! Each party to the agreement says who signs for it.
//! # Why
//! The wrong signature binds nobody; the function is also what the resolution of the partner must name.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `signatory-missing`.
pub const RULE: Rule = Rule {
    code: "signatory-missing",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"parties":[{"id":"a","name":{"fr":"Ville d’Arles"},"signatory":{"fr":"Maire"}}]}}"#,
    },
    failing: Fixture {
        call: None, dossier: r#"{"agreement":{"parties":[{"id":"a","name":{"fr":"Ville d’Arles"}}]}}"#
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let parties = &subject.dossier.agreement.parties;
    RULE.each(parties, "agreement/parties", "signatory", |party| !party.name.is_empty() && party.signatory.is_empty())
}
