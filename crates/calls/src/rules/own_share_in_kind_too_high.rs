//! # What it checks
//! The part in kind of the applicant's own share is within what the call takes into account.
//! # Why
//! Funders limit what is not paid in money.
//! # Source
//! The call's edition names document and date.

use dossier::{Percent, share};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `own-share-in-kind-too-high`.
pub const RULE: Rule = Rule {
    code: "own-share-in-kind-too-high",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"budget":{"sources":[{"id":"s","kind":"applicant","amount":"10 EUR"},{"id":"t","kind":"applicant","nature":"in_kind","amount":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"budget":{"sources":[{"id":"s","kind":"applicant","amount":"10 EUR"},{"id":"t","kind":"applicant","nature":"in_kind","amount":"11 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(allowed) = subject.call.and_then(|call| call.shares.own_in_kind_at_most) else { return Vec::new() };
    let own = subject.totals.own;
    let rate = share::rate(own.in_kind, own.total()).unwrap_or_default();
    RULE.when_with(
        own.in_kind > subject.totals.currency.round(allowed.of(own.total())),
        "budget/sources",
        vec![("rate", Argument::Percent(Percent(rate))), ("allowed", Argument::Percent(allowed))],
    )
}
