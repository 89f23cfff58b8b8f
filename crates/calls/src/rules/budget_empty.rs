//! # What it checks
//! The budget has at least one line.
//! # Why
//! A funder pays for expenses.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `budget-empty`.
pub const RULE: Rule = Rule {
    code: "budget-empty",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"budget":{"lines":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.budget.lines.is_empty(), "budget/lines")
}
