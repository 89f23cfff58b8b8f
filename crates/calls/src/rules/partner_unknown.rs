//! # What it checks
//! The partner is known: a candidate is chosen, or the agreement names a party of another country.
//! # Why
//! Most calls ask for a partner who has agreed.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `partner-unknown`.
pub const RULE: Rule = Rule {
    code: "partner-unknown",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"search":{"candidates":[{"id":"a","chosen":true}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let chosen = dossier.search.candidates.iter().any(|candidate| candidate.chosen);
    let party =
        dossier.agreement.parties.iter().any(|party| party.country.is_some() && party.country != dossier.start.country);
    RULE.when(!chosen && !party, "search/candidates")
}
