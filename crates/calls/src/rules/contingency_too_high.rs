//! # What it checks
//! Contingency keeps within what the call takes into account.
//! # Why
//! Funders cap what is not yet known to be needed.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `contingency-too-high`.
pub const RULE: Rule = Rule {
    code: "contingency-too-high",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"contingency_at_most":"5"}}],"currency":"EUR"},"budget":{"contingency":"5","lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"contingency_at_most":"5"}}],"currency":"EUR"},"budget":{"contingency":"6","lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some((call, terms)) = subject.call.zip(subject.terms.as_ref()) else { return Vec::new() };
    let (amount, allowed) = (subject.totals.contingency, call.costs.contingency_at_most);
    RULE.beyond_cap(subject, amount, allowed, terms.contingency_cap, "budget/contingency")
}
