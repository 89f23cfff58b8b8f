//! # What it checks
//! Indirect costs keep within what the call takes into account.
//! # Why
//! Funders cap what does not serve one activity.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indirect-too-high`.
pub const RULE: Rule = Rule {
    code: "indirect-too-high",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"indirect_at_most":"5"}}],"currency":"EUR"},"budget":{"indirect":"5","lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"indirect_at_most":"5"}}],"currency":"EUR"},"budget":{"indirect":"6","lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some((call, terms)) = subject.call.zip(subject.terms.as_ref()) else { return Vec::new() };
    let (amount, allowed) = (subject.totals.indirect, call.costs.indirect_at_most);
    RULE.beyond_cap(subject, amount, allowed, terms.indirect_cap, "budget/indirect")
}
