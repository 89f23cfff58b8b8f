//! # What it checks
//! Every result has an activity that brings it about.
//! # Why
//! A result without activity comes about by itself, or not at all.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `result-without-activity`.
pub const RULE: Rule = Rule {
    code: "result-without-activity",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"results":[{"id":"r"}],"activities":[{"id":"a","result":"r"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"results":[{"id":"r"}],"activities":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&actions.results, "actions/results", "title", |result| {
        !actions.activities.iter().any(|activity| activity.result.as_ref().is_some_and(|id| id.0 == result.id))
    })
}
