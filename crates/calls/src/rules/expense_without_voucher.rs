//! # What it checks
//! Every expense has the number of its voucher.
//! # Why
//! A funder’s auditor asks for the voucher of any line.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-without-voucher`.
pub const RULE: Rule = Rule {
    code: "expense-without-voucher",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"monitoring":{"expenses":[{"id":"e","voucher":"A1"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"monitoring":{"expenses":[{"id":"e","voucher":" "}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.monitoring.expenses, "monitoring/expenses", "voucher", |expense| {
        expense.voucher.trim().is_empty()
    })
}
