//! # What it checks
//! The grant asked for is within the share of the budget that the call pays.
//! # Why
//! Most funders set aside a file above their share without reading it.
//! # Source
//! The call's edition names document and date.

use dossier::{Percent, share};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `share-too-high`.
pub const RULE: Rule = Rule {
    code: "share-too-high",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"country":"FR","partner_country":"KH"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"call_funder","amount":"70 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"country":"FR","partner_country":"BR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"call_funder","amount":"70 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(terms) = &subject.terms else { return Vec::new() };
    let Some(allowed) = terms.share else { return Vec::new() };
    let totals = &subject.totals;
    let too_high = totals.requested > totals.currency.round(allowed.of(terms.cost()));
    let rate = share::rate(totals.requested, terms.cost()).unwrap_or_default();
    RULE.when_with(
        too_high,
        "budget/sources",
        vec![("rate", Argument::Percent(Percent(rate))), ("allowed", Argument::Percent(allowed))],
    )
}
