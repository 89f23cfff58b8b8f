//! # What it checks
//! The grant asked for is within the share of the budget that the call pays.
//! # Why
//! Most funders set aside a file above their share without reading it.
//! # Source
//! The call's edition names document and date.

use dossier::{Percent, share};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::country_class::class_of;
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
    let Some(call) = subject.call else { return Vec::new() };
    let Some(partner) = subject.partner_country() else { return Vec::new() };
    let allowed = call.grant.at_most(class_of(partner));
    let totals = &subject.totals;
    let too_high = totals.requested > totals.currency.round(allowed.of(totals.expenses().total()));
    let rate = share::rate(totals.requested, totals.expenses().total()).unwrap_or_default();
    RULE.when_with(
        too_high,
        "budget/sources",
        vec![("rate", Argument::Percent(Percent(rate))), ("allowed", Argument::Percent(allowed))],
    )
}
