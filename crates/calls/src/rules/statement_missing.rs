//! # What it checks
//! The motivations are drawn together in one statement.
//! # Why
//! Debated reasons found a lasting engagement; the dossier quotes them.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `statement-missing`.
pub const RULE: Rule = Rule {
    code: "statement-missing",
    stage: Stage::Motivations,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"motivations":{"statement":{"fr":"Nous voulons…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.motivations.statement.is_empty(), "motivations/statement")
}
