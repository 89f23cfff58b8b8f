//! # What it checks
//! Every exchange rate has a date and a source.
//! # Why
//! An examiner recomputes; a rate without date cannot be.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `rate-without-source`.
pub const RULE: Rule = Rule {
    code: "rate-without-source",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"rates":[{"id":"a","date":"2026-11-02","source":{"fr":"Banque centrale"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"budget":{"rates":[{"id":"a","date":"2026-11-02"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.budget.rates, "budget/rates", "source", |rate| {
        rate.date.is_none() || rate.source.is_empty()
    })
}
