//! # What it checks
//! Every line has a heading, a quantity and a unit cost.
//! # Why
//! A line without them counts for nothing in the totals.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `budget-line-incomplete`.
pub const RULE: Rule = Rule {
    code: "budget-line-incomplete",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","heading":"travel","quantity":"1","unit_cost":"10 EUR"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"budget":{"lines":[{"id":"a","heading":"travel","quantity":"1"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.budget.lines, "budget/lines", "unit_cost", |line| {
        line.heading.is_none() || line.quantity.is_none() || line.unit_cost.is_none()
    })
}
