//! # What it checks
//! Only one candidate is retained in a bilateral cooperation.
//! # Why
//! The documents name every candidate retained as the partner.
//! # Source
//! The method: its order and its questions.

use dossier::stages::start::Form;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `several-chosen`.
pub const RULE: Rule = Rule {
    code: "several-chosen",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"form":"multilateral"},"search":{"candidates":[{"id":"a","chosen":true},{"id":"b","chosen":true}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"form":"bilateral"},"search":{"candidates":[{"id":"a","chosen":true},{"id":"b","chosen":true}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let chosen = dossier.search.candidates.iter().filter(|candidate| candidate.chosen).count();
    RULE.when(dossier.start.form == Some(Form::Bilateral) && chosen > 1, "search/candidates")
}
