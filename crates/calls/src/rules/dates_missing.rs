//! # What it checks
//! The project has a first and a last day.
//! # Why
//! Funders refuse a project without duration; expenses outside it are not eligible.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `dates-missing`.
pub const RULE: Rule = Rule {
    code: "dates-missing",
    stage: Stage::Actions,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31"}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"starts_on":"2027-01-01"}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    let mut findings = RULE.when(actions.starts_on.is_none(), "actions/starts_on");
    findings.extend(RULE.when(actions.ends_on.is_none(), "actions/ends_on"));
    findings
}
