//! # What it checks
//! The cost of the project lies between the smallest and the largest that the call supports.
//! # Why
//! A project outside these bounds is not admissible.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `project-cost-outside-limits`.
pub const RULE: Rule = Rule {
    code: "project-cost-outside-limits",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"cost_least":"3000 EUR"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"3000 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"cost_least":"3000 EUR"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"2999 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let cost = subject.totals.expenses().total();
    if cost.is_zero() {
        return Vec::new();
    }
    RULE.outside(subject, cost, call.project.cost_least, call.project.cost_most, "budget/lines")
}
