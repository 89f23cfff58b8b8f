//! # What it checks
//! The partner authority brings at least what the call asks of it.
//! # Why
//! Both sides are to be engaged.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `partner-share-too-low`.
pub const RULE: Rule = Rule {
    code: "partner-share-too-low",
    stage: Stage::Budget,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","shares":{"partner_least":"10"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"partner","nature":"in_kind","amount":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","shares":{"partner_least":"10"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"s","kind":"partner","amount":"9 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(least) = subject.call.and_then(|call| call.shares.partner_least) else { return Vec::new() };
    RULE.share_below(subject, subject.totals.partner.total(), least)
}
