//! # What it checks
//! The project's yearly cost keeps within the share of the association's income that the call allows.
//! # Why
//! An association should be able to carry what it begins.
//! # Source
//! The call's edition names document and date.

use dossier::totals::money;
use rust_decimal::Decimal;

use crate::terms;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `yearly-cost-too-high`.
pub const RULE: Rule = Rule {
    code: "yearly-cost-too-high",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"yearly_cost_of_income":"70"}}],"applicant_kind":"ngo","currency":"EUR"},"territory":{"organisation":{"accounts":[{"id":"a","year":2025,"income":"100000 EUR"}]}},"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"140000 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"yearly_cost_of_income":"70"}}],"applicant_kind":"ngo","currency":"EUR"},"territory":{"organisation":{"accounts":[{"id":"a","year":2025,"income":"100000 EUR"}]}},"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"140002 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(allowed) = subject.call.and_then(|call| call.project.yearly_cost_of_income) else { return Vec::new() };
    let Some(income) = subject.last_income().filter(|_| subject.is_association()) else { return Vec::new() };
    let months = terms::months(subject.dossier).filter(|months| *months > 12).unwrap_or(12);
    let currency = subject.totals.currency;
    let yearly = currency.round(subject.totals.expenses().total() * Decimal::from(12) / Decimal::from(months));
    RULE.when_with(
        yearly > currency.round(allowed.of(income)),
        "budget/lines",
        vec![("yearly", Argument::Money(money(yearly, currency))), ("allowed", Argument::Percent(allowed))],
    )
}
