//! # What it checks
//! The partner authority brings something, according to its means.
//! # Why
//! The funder seeks it; it is no condition.
//! # Source
//! The call's edition names document and date.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `partner-share-missing`.
pub const RULE: Rule = Rule {
    code: "partner-share-missing",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","shares":{"partner_sought":true}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"partner","nature":"in_kind","amount":"10 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","shares":{"partner_sought":true}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"applicant","amount":"10 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let sought = subject.call.is_some_and(|call| call.shares.partner_sought);
    let planned = !subject.dossier.budget.sources.is_empty();
    RULE.when(sought && planned && subject.totals.partner.total().is_zero(), "budget/sources")
}
