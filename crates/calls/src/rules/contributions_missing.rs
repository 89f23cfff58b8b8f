//! # What it checks
//! What our territory can bring is named.
//! # Why
//! Cooperation is an exchange, not aid.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `contributions-missing`.
pub const RULE: Rule = Rule {
    code: "contributions-missing",
    stage: Stage::Contributions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"contributions":{"ours":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.contributions.ours.is_empty(), "contributions/ours")
}
