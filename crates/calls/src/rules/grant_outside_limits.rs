//! # What it checks
//! The grant asked for lies between the smallest and the largest that the call gives.
//! # Why
//! A request outside these bounds is not admissible.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `grant-outside-limits`.
pub const RULE: Rule = Rule {
    code: "grant-outside-limits",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"least":"3000 EUR","most":"20000 EUR"}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"call_funder","amount":"20000 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"least":"3000 EUR","most":"20000 EUR"}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"call_funder","amount":"20001 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let asked = subject.totals.requested;
    if asked.is_zero() {
        return Vec::new();
    }
    RULE.outside(subject, asked, call.grant.least, call.grant.most, "budget/sources")
}
