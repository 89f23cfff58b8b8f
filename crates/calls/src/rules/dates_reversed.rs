//! # What it checks
//! Nothing ends before it begins.
//! # Why
//! A schedule that runs backwards is an error of typing.
//! # Source
//! The method: its order and its questions.

use chrono::NaiveDate;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `dates-reversed`.
pub const RULE: Rule = Rule {
    code: "dates-reversed",
    stage: Stage::Actions,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31"}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2026-12-31"}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    let reversed = |from: Option<NaiveDate>, to: Option<NaiveDate>| from.zip(to).is_some_and(|(from, to)| to < from);
    let mut findings = RULE.when(reversed(actions.starts_on, actions.ends_on), "actions/ends_on");
    findings.extend(RULE.each(&actions.activities, "actions/activities", "ends_on", |activity| {
        reversed(activity.starts_on, activity.ends_on)
    }));
    findings
}
