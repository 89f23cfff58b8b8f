//! # What it checks
//! Every currency of the budget has a rate into the dossier's currency.
//! # Why
//! Totals at an unknown rate are no totals.
//! # Source
//! The method: its order and its questions.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `rate-missing`.
pub const RULE: Rule = Rule {
    code: "rate-missing",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"10 USD"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let codes: Vec<_> = subject.totals.unconverted.iter().map(|currency| currency.code().to_owned()).collect();
    RULE.when_with(!codes.is_empty(), "budget/rates", vec![("currencies", Argument::Text(codes.join(", ")))])
}
