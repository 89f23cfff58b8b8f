//! # What it checks
//! Every result serves a specific objective.
//! # Why
//! A result that serves nothing stands outside the logical framework.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `result-without-objective`.
pub const RULE: Rule = Rule {
    code: "result-without-objective",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"objectives":[{"id":"o"}],"results":[{"id":"r","objective":"o"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"objectives":[{"id":"o"}],"results":[{"id":"r"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.results, "actions/results", "objective", |result| result.objective.is_none())
}
