//! # What it checks
//! A candidate that was retained is a party to the agreement once parties are named.
//! # Why
//! Whoever does not sign is not bound.
//! # Source
//! The method: its order and its questions.

use dossier::{counterpart, stages::search::Candidate};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `chosen-not-party`.
pub const RULE: Rule = Rule {
    code: "chosen-not-party",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"parties":[{"id":"p","name":{"fr":"Ville de Lomé"},"country":"TG"}]},"search":{"candidates":[{"id":"a","name":{"fr":"Lomé"},"country":"TG","chosen":true}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"parties":[{"id":"p","name":{"fr":"Ville de Paris"},"country":"FR"}]},"search":{"candidates":[{"id":"a","name":{"fr":"Lomé"},"country":"TG","chosen":true}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let absent = |candidate: &Candidate| {
        candidate.chosen && !candidate.name.is_empty() && counterpart::party(dossier, candidate).is_none()
    };
    let named = !dossier.agreement.parties.is_empty();
    RULE.when(named && dossier.search.candidates.iter().any(absent), "agreement/parties")
}
