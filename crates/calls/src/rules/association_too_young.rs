//! # What it checks
//! The association has existed for as long as the call asks.
//! # Why
//! Funders want to see that an association lasts.
//! # Source
//! The call's edition names document and date.

use chrono::Months;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `association-too-young`.
pub const RULE: Rule = Rule {
    code: "association-too-young",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","closes_on":"2026-06-30","eligibility":{"years_least":3}}],"applicant_kind":"ngo"},"territory":{"organisation":{"founded_on":"2023-06-30"}}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","closes_on":"2026-06-30","eligibility":{"years_least":3}}],"applicant_kind":"ngo"},"territory":{"organisation":{"founded_on":"2023-07-01"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(years) = subject.call.and_then(|call| call.eligibility.years_least) else { return Vec::new() };
    let founded = subject.dossier.territory.organisation.founded_on;
    let old_enough_on = founded.and_then(|day| day.checked_add_months(Months::new(12 * u32::from(years))));
    let young = subject.is_association()
        && old_enough_on.zip(subject.filed_by()).is_some_and(|(old_enough, filed)| old_enough > filed);
    RULE.when_with(young, "territory/organisation/founded_on", vec![("years", Argument::Count(usize::from(years)))])
}
