//! # What it checks
//! Every group of beneficiaries is counted, women and men apart.
//! # Why
//! Reports and the gender marker rest on these two numbers.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `beneficiaries-not-split`.
pub const RULE: Rule = Rule {
    code: "beneficiaries-not-split",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"beneficiaries":[{"id":"b","women":30,"men":0}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"beneficiaries":[{"id":"b","women":30}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let groups = &subject.dossier.actions.beneficiaries;
    let mut findings = RULE.each(groups, "actions/beneficiaries", "women", |group| group.women.is_none());
    findings.extend(
        RULE.each(groups, "actions/beneficiaries", "men", |group| group.women.is_some() && group.men.is_none()),
    );
    findings
}
