//! # What it checks
//! At least one motivation is named.
//! # Why
//! A cooperation without reasons does not last.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `motivations-missing`.
pub const RULE: Rule = Rule {
    code: "motivations-missing",
    stage: Stage::Motivations,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"motivations":{"list":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.motivations.list.is_empty(), "motivations/list")
}
