//! # What it checks
//! Every specific objective has an indicator of its own.
//! # Why
//! The indicators of results say what was done, not what has changed.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `objective-without-indicator`.
pub const RULE: Rule = Rule {
    code: "objective-without-indicator",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"objectives":[{"id":"o"}],"indicators":[{"id":"i","measures":"o"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"objectives":[{"id":"o"}],"indicators":[{"id":"i"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&actions.objectives, "actions/objectives", "title", |objective| {
        !actions.indicators.iter().any(|indicator| indicator.measures.as_ref().is_some_and(|id| id.0 == objective.id))
    })
}
