//! # What it checks
//! A line that is split over years or payers is split into 100 per cent.
//! # Why
//! What is left over or counted twice makes the yearly totals untrue.
//! # Source
//! The method: its order and its questions.

use dossier::Percent;
use rust_decimal::Decimal;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `shares-not-whole`.
pub const RULE: Rule = Rule {
    code: "shares-not-whole",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","years":[{"id":"x","share":"40"},{"id":"y","share":"60"}]}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","years":[{"id":"x","share":"40"},{"id":"y","share":"50"}]}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let hundred = Percent(Decimal::ONE_HUNDRED);
    let whole = |shares: Vec<Decimal>| shares.is_empty() || Percent(shares.into_iter().sum()) == hundred;
    let lines = &subject.dossier.budget.lines;
    let mut findings = RULE.each(lines, "budget/lines", "years", |line| {
        !whole(line.years.iter().filter_map(|part| part.share).map(|share| share.0).collect())
    });
    findings.extend(RULE.each(lines, "budget/lines", "payers", |line| {
        !whole(line.payers.iter().filter_map(|part| part.share).map(|share| share.0).collect())
    }));
    findings
}
