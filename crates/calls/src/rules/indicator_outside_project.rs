//! # What it checks
//! Every target is to be reached between the project's first and last day.
//! # Why
//! What is reached after the end cannot be shown in the final report.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indicator-outside-project`.
pub const RULE: Rule = Rule {
    code: "indicator-outside-project",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31","indicators":[{"id":"i","target_on":"2028-12-31"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31","indicators":[{"id":"i","target_on":"2029-01-01"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&actions.indicators, "actions/indicators", "target_on", |indicator| {
        indicator.target_on.zip(actions.starts_on).is_some_and(|(target, project)| target < project)
            || indicator.target_on.zip(actions.ends_on).is_some_and(|(target, project)| target > project)
    })
}
