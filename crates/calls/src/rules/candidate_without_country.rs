//! # What it checks
//! Every candidate has a country.
//! # Why
//! Law, language, aid class and the map follow from it.
//! # Source
//! The method: its order and its questions.

use dossier::pipeline::has_declined;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `candidate-without-country`.
pub const RULE: Rule = Rule {
    code: "candidate-without-country",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","country":"TG"},{"id":"b","stage":"declined"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"candidates":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.search.candidates, "search/candidates", "country", |candidate| {
        candidate.country.is_none() && !has_declined(candidate)
    })
}
