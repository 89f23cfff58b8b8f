//! # What it checks
//! Every activity serves a result.
//! # Why
//! An activity that serves no result has no reason to be funded.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activity-without-result`.
pub const RULE: Rule = Rule {
    code: "activity-without-result",
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
    RULE.each(&subject.dossier.actions.activities, "actions/activities", "result", |activity| activity.result.is_none())
}
