//! # What it checks
//! The applicant's own share reaches what the call asks for.
//! # Why
//! Funders want the authority to be engaged itself.
//! # Source
//! The call's edition names document and date.

use dossier::{Percent, share};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `own-share-too-low`.
pub const RULE: Rule = Rule {
    code: "own-share-too-low",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"applicant","amount":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"applicant","amount":"9 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(least) = subject.call.and_then(|call| call.own_share.least) else { return Vec::new() };
    let totals = &subject.totals;
    let whole = totals.expenses().total();
    let rate = share::rate(totals.own.total(), whole).unwrap_or_default();
    RULE.when_with(
        !whole.is_zero() && totals.own.total() < totals.currency.round(least.of(whole)),
        "budget/sources",
        vec![("rate", Argument::Percent(Percent(rate))), ("least", Argument::Percent(least))],
    )
}
