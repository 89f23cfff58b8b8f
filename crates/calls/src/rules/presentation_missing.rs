//! # What it checks
//! The territory is presented.
//! # Why
//! To present oneself clearly inspires confidence.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `presentation-missing`.
pub const RULE: Rule = Rule {
    code: "presentation-missing",
    stage: Stage::Territory,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"territory":{"presentation":{"fr":"Port de l’Atlantique…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.territory.presentation.is_empty(), "territory/presentation")
}
