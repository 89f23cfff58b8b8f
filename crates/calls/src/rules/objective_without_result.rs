//! # What it checks
//! Every specific objective has a result that serves it.
//! # Why
//! An objective that no result serves cannot be reached by the project.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `objective-without-result`.
pub const RULE: Rule = Rule {
    code: "objective-without-result",
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
    let actions = &subject.dossier.actions;
    RULE.each(&actions.objectives, "actions/objectives", "title", |objective| {
        !actions.results.iter().any(|result| result.objective.as_ref().is_some_and(|id| id.0 == objective.id))
    })
}
