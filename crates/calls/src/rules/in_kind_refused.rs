//! # What it checks
//! The cost that the call takes into account holds nothing in kind where it refuses that.
//! # Why
//! What is not counted cannot be paid for: the grant is a share of the rest.
//! # Source
//! The call's edition names document and date.

use dossier::stages::call::InKindRule;
use dossier::totals::money;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `in-kind-refused`.
pub const RULE: Rule = Rule {
    code: "in-kind-refused",
    stage: Stage::Budget,
    severity: Severity::Informs,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"in_kind":"refused"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","costs":{"in_kind":"refused"}}],"currency":"EUR"},"budget":{"lines":[{"id":"a","nature":"in_kind","quantity":"1","unit_cost":"100 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some((call, terms)) = subject.call.zip(subject.terms.as_ref()) else { return Vec::new() };
    let left_out = subject.totals.direct.in_kind - terms.direct.in_kind;
    RULE.when_with(
        call.costs.in_kind == Some(InKindRule::Refused) && !left_out.is_zero(),
        "budget/lines",
        vec![("amount", Argument::Money(money(left_out, subject.totals.currency)))],
    )
}
