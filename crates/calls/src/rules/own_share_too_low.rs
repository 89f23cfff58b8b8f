//! # What it checks
//! The applicant's own share reaches what the call asks for.
//! # Why
//! Funders want the authority to be engaged itself.
//! # Source
//! The call's edition names document and date.

use dossier::stages::call::InKindRule;

use super::{Finding, Fixture, Rule, Source, Subject};
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
    let Some(call) = subject.call else { return Vec::new() };
    let Some(least) = call.shares.own_least else { return Vec::new() };
    let own = subject.totals.own;
    let counted = if call.costs.in_kind == Some(InKindRule::Refused) { own.cash } else { own.total() };
    RULE.share_below(subject, counted, least)
}
