//! # What it checks
//! The dossier says how the relation survives departures.
//! # Why
//! Shared, the relation survives departures and elections.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `continuity-missing`.
pub const RULE: Rule = Rule {
    code: "continuity-missing",
    stage: Stage::Carriers,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"carriers":{"continuity":{"fr":"Un binôme…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.carriers.continuity.is_empty(), "carriers/continuity")
}
