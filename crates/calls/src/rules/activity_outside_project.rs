//! # What it checks
//! Every activity lies within the project's dates.
//! # Why
//! Expenses outside the project's duration are not eligible.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activity-outside-project`.
pub const RULE: Rule = Rule {
    code: "activity-outside-project",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","activities":[{"id":"a","starts_on":"2027-02-01"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","activities":[{"id":"a","starts_on":"2026-02-01"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&actions.activities, "actions/activities", "starts_on", |activity| {
        activity.starts_on.zip(actions.starts_on).is_some_and(|(activity, project)| activity < project)
            || activity.ends_on.zip(actions.ends_on).is_some_and(|(activity, project)| activity > project)
    })
}
