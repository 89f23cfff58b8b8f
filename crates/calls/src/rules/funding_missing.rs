//! # What it checks
//! At least one source of funding is named.
//! # Why
//! The budget must say who pays.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `funding-missing`.
pub const RULE: Rule = Rule {
    code: "funding-missing",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"budget":{"sources":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.budget.sources.is_empty(), "budget/sources")
}
