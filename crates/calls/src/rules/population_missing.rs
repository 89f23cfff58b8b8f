//! # What it checks
//! The number of inhabitants is given.
//! # Why
//! Partners compare sizes before anything else.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `population-missing`.
pub const RULE: Rule = Rule {
    code: "population-missing",
    stage: Stage::Territory,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"territory":{"population":1200000}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.territory.population.is_none(), "territory/population")
}
