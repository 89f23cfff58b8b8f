//! # What it checks
//! The project has at least one activity.
//! # Why
//! Without activity there is nothing to fund.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activities-missing`.
pub const RULE: Rule = Rule {
    code: "activities-missing",
    stage: Stage::Actions,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"activities":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.actions.activities.is_empty(), "actions/activities")
}
