//! # What it checks
//! A candidate that was approached has a next step as long as nothing is signed.
//! # Why
//! A relation without a next step falls asleep.
//! # Source
//! The method: its order and its questions.

use dossier::pipeline::is_under_way;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `next-step-missing`.
pub const RULE: Rule = Rule {
    code: "next-step-missing",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","stage":"visit","next_step":{"fr":"Écrire"}},{"id":"b","stage":"convention"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"candidates":[{"id":"a","stage":"approached"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.search.candidates, "search/candidates", "next_step", |candidate| {
        is_under_way(candidate) && candidate.next_step.is_empty()
    })
}
