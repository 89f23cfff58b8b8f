//! # What it checks
//! The agreement lasts until the project ends, at least.
//! # Why
//! What is done after its term is done without an agreement: nobody is bound, and the funder may refuse the expense.
//! # Source
//! The method: its order and its questions.

use chrono::Months;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-shorter-than-project`.
pub const RULE: Rule = Rule {
    code: "agreement-shorter-than-project",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"starts_on":"2027-01-01","duration_months":24},"actions":{"ends_on":"2028-12-31"}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"starts_on":"2027-01-01","duration_months":24},"actions":{"ends_on":"2029-01-01"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let Some(months) = agreement.duration_months else { return Vec::new() };
    // Where it has no date yet it begins with the project at the latest.
    let begins = agreement.starts_on.or(subject.dossier.actions.starts_on);
    let after = begins.and_then(|day| day.checked_add_months(Months::new(u32::from(months))));
    let Some((last, ends)) = after.and_then(|day| day.pred_opt()).zip(subject.dossier.actions.ends_on) else {
        return Vec::new();
    };
    RULE.when_with(
        last < ends,
        "agreement/duration_months",
        vec![("last", Argument::Date(last)), ("ends", Argument::Date(ends))],
    )
}
