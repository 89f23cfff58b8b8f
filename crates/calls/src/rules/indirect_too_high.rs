//! # What it checks
//! Indirect costs keep within what the call takes into account.
//! # Why
//! Funders cap what does not serve one activity.
//! # Source
//! The call's edition names document and date.

use dossier::totals::money;
use rust_decimal::Decimal;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
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
    let Some((allowed, cap)) = call.costs.indirect_at_most.zip(terms.indirect_cap) else { return Vec::new() };
    let (over, currency) = (subject.totals.indirect - cap, subject.totals.currency);
    RULE.when_with(
        over > Decimal::ZERO,
        "budget/indirect",
        vec![("allowed", Argument::Percent(allowed)), ("over", Argument::Money(money(over, currency)))],
    )
}
