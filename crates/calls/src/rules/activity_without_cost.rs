//! # What it checks
//! Every activity has a line in the budget.
//! # Why
//! An activity without cost is forgotten, or the budget is.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activity-without-cost`.
pub const RULE: Rule = Rule {
    code: "activity-without-cost",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"activities":[{"id":"a"}]},"budget":{"lines":[{"id":"l","activity":"a"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"activities":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.activities, "actions/activities", "title", |activity| {
        !subject.dossier.budget.lines.iter().any(|line| line.activity.as_ref().is_some_and(|id| id.0 == activity.id))
    })
}
