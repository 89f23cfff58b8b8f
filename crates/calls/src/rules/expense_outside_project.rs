//! # What it checks
//! Every expense was paid between the project’s first and last day.
//! # Why
//! Most funders refuse what was paid before or after.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-outside-project`.
pub const RULE: Rule = Rule {
    code: "expense-outside-project",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2027-12-31"},"monitoring":{"expenses":[{"id":"e","date":"2027-12-31"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01","ends_on":"2027-12-31"},"monitoring":{"expenses":[{"id":"e","date":"2028-01-01"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    RULE.each(&subject.dossier.monitoring.expenses, "monitoring/expenses", "date", |expense| {
        expense.date.zip(actions.starts_on).is_some_and(|(date, start)| date < start)
            || expense.date.zip(actions.ends_on).is_some_and(|(date, end)| date > end)
    })
}
