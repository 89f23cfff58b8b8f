//! # What it checks
//! The territory's stakeholders are named.
//! # Why
//! An approach that the territory carries gains legitimacy.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `stakeholders-missing`.
pub const RULE: Rule = Rule {
    code: "stakeholders-missing",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.stakeholders.list.is_empty(), "stakeholders/list")
}
