//! # What it checks
//! Every result has an indicator.
//! # Why
//! What is not measured cannot be reported.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `result-without-indicator`.
pub const RULE: Rule = Rule {
    code: "result-without-indicator",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"results":[{"id":"r"}],"indicators":[{"id":"i","measures":"r"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"results":[{"id":"r"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&actions.results, "actions/results", "title", |result| {
        !actions.indicators.iter().any(|indicator| indicator.measures.as_ref().is_some_and(|id| id.0 == result.id))
    })
}
