//! # What it checks
//! Expenses equal resources.
//! # Why
//! A file that does not balance is set aside without being read.
//! # Source
//! The method: its order and its questions.

use dossier::totals;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `funding-gap`.
pub const RULE: Rule = Rule {
    code: "funding-gap",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"10 EUR"}],"sources":[{"id":"s","amount":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"10 EUR"}],"sources":[{"id":"s","amount":"9 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let totals = &subject.totals;
    let gap = totals.gap();
    let amount = Argument::Money(totals::money(gap.abs(), totals.currency));
    let code = if gap.is_sign_negative() { "over" } else { "under" };
    let written = !subject.dossier.budget.lines.is_empty() && !subject.dossier.budget.sources.is_empty();
    RULE.when_with(
        written && !gap.is_zero(),
        "budget/sources",
        vec![("gap", amount), ("side", Argument::Text(code.to_owned()))],
    )
}
