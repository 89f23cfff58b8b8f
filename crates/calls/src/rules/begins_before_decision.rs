//! # What it checks
//! The project begins after the last day for filing where the call pays nothing before its decision.
//! # Why
//! What was spent before the decision stays with the applicant.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `begins-before-decision`.
pub const RULE: Rule = Rule {
    code: "begins-before-decision",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","closes_on":"2027-03-31","project":{"begins_after_decision":true}}]},"actions":{"starts_on":"2027-09-01"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","closes_on":"2027-03-31","project":{"begins_after_decision":true}}]},"actions":{"starts_on":"2027-03-01"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let after = subject.call.is_some_and(|call| call.project.begins_after_decision);
    let early = subject.dossier.actions.starts_on.zip(subject.filed_by()).filter(|(starts, filed)| starts <= filed);
    RULE.when_with(
        after && early.is_some(),
        "actions/starts_on",
        early.map(|(_, filed)| ("filed", Argument::Date(filed))).into_iter().collect(),
    )
}
