//! # What it checks
//! How much of the grant comes only with the final report.
//! # Why
//! The treasury has to advance it until then.
//! # Source
//! The call's edition names document and date.

use dossier::totals::money;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `final-instalment-advanced`.
pub const RULE: Rule = Rule {
    code: "final-instalment-advanced",
    stage: Stage::Budget,
    severity: Severity::Informs,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"final_instalment":"20"}}],"currency":"EUR"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"final_instalment":"20"}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"call_funder","amount":"1000 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(share) = subject.call.and_then(|call| call.grant.final_instalment) else { return Vec::new() };
    let (asked, currency) = (subject.totals.requested, subject.totals.currency);
    let advanced = money(share.of(asked), currency);
    RULE.when_with(
        !asked.is_zero(),
        "budget/sources",
        vec![("share", Argument::Percent(share)), ("amount", Argument::Money(advanced))],
    )
}
