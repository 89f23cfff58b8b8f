//! # What it checks
//! The dossier says who benefits.
//! # Why
//! A funder asks for whom it pays.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `beneficiaries-missing`.
pub const RULE: Rule = Rule {
    code: "beneficiaries-missing",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"beneficiaries":[{"id":"b"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.actions.beneficiaries.is_empty(), "actions/beneficiaries")
}
