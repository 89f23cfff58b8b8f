//! # What it checks
//! The call's amounts can be read in the dossier's currency.
//! # Why
//! A limit in another currency cannot be compared without a rate.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-rate-missing`.
pub const RULE: Rule = Rule {
    code: "call-rate-missing",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"most":"20000 EUR"}}],"currency":"XAF"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"most":"20000 EUR"}}],"currency":"MAD"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let limits = [
        call.grant.least,
        call.grant.most,
        call.project.cost_least,
        call.project.cost_most,
        call.eligibility.income_at_most,
    ];
    let unread = limits.into_iter().flatten().find(|limit| subject.converted(*limit).is_none());
    RULE.when_with(
        unread.is_some(),
        "budget/rates",
        unread.map(|limit| ("currency", Argument::Text(limit.currency.code().to_owned()))).into_iter().collect(),
    )
}
