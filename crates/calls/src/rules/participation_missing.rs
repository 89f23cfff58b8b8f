//! # What it checks
//! The dossier says how inhabitants take part directly.
//! # Why
//! Organisations do not speak for all inhabitants.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `participation-missing`.
pub const RULE: Rule = Rule {
    code: "participation-missing",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"stakeholders":{"participation":{"fr":"Réunions publiques…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.stakeholders.participation.is_empty(), "stakeholders/participation")
}
