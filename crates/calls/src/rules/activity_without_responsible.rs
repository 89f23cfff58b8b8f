//! # What it checks
//! Every activity has a responsible party.
//! # Why
//! What everybody is to do, nobody does.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activity-without-responsible`.
pub const RULE: Rule = Rule {
    code: "activity-without-responsible",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"activities":[{"id":"a","responsible":"p"}]},"agreement":{"parties":[{"id":"p"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"activities":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.activities, "actions/activities", "responsible", |activity| {
        activity.responsible.is_none()
    })
}
