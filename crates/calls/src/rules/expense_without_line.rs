//! # What it checks
//! Every expense stands on a budget line.
//! # Why
//! An expense on no line is in no heading of the financial report.
//! # Source
//! The method: its order and its questions.

use dossier::find;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-without-line`.
pub const RULE: Rule = Rule {
    code: "expense-without-line",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"l"}]},"monitoring":{"expenses":[{"id":"e","line":"l"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"monitoring":{"expenses":[{"id":"e","amount":"5 XAF"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let lines = &subject.dossier.budget.lines;
    RULE.each(&subject.dossier.monitoring.expenses, "monitoring/expenses", "line", |expense| {
        expense.line.as_ref().is_none_or(|id| find(lines, &id.0).is_none())
    })
}
