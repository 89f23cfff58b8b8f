//! # What it checks
//! The currency of the totals is chosen.
//! # Why
//! Totals are shown in one currency, at stated rates.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `currency-missing`.
pub const RULE: Rule = Rule {
    code: "currency-missing",
    stage: Stage::Start,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"currency":"XAF"}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.start.currency.is_none(), "start/currency")
}
