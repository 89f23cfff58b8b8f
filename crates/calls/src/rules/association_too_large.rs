//! # What it checks
//! The association's yearly income is within what the call is meant for.
//! # Why
//! Some funds serve small associations alone.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `association-too-large`.
pub const RULE: Rule = Rule {
    code: "association-too-large",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"income_at_most":"200000 EUR"}}],"applicant_kind":"ngo","currency":"EUR"},"territory":{"organisation":{"accounts":[{"id":"a","year":2025,"income":"150000 EUR"}]}}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"income_at_most":"200000 EUR"}}],"applicant_kind":"ngo","currency":"EUR"},"territory":{"organisation":{"accounts":[{"id":"a","year":2025,"income":"250000 EUR"}]}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(limit) = subject.call.and_then(|call| call.eligibility.income_at_most) else { return Vec::new() };
    let too_large = subject.last_income().zip(subject.converted(limit)).is_some_and(|(income, limit)| income > limit);
    RULE.when_with(
        subject.is_association() && too_large,
        "territory/organisation/accounts",
        vec![("limit", Argument::Money(limit))],
    )
}
