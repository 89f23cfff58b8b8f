//! # What it checks
//! Every activity has a first and a last day.
//! # Why
//! Without dates an activity is missing from the schedule.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `activity-without-dates`.
pub const RULE: Rule = Rule {
    code: "activity-without-dates",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"activities":[{"id":"a","starts_on":"2027-02-01","ends_on":"2027-03-31"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"activities":[{"id":"a","starts_on":"2027-02-01"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let activities = &subject.dossier.actions.activities;
    let mut findings =
        RULE.each(activities, "actions/activities", "starts_on", |activity| activity.starts_on.is_none());
    findings.extend(RULE.each(activities, "actions/activities", "ends_on", |activity| {
        activity.starts_on.is_some() && activity.ends_on.is_none()
    }));
    findings
}
