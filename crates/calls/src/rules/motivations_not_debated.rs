//! # What it checks
//! The council debated at least one motivation.
//! # Why
//! Reasons that nobody debated are one person's.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `motivations-not-debated`.
pub const RULE: Rule = Rule {
    code: "motivations-not-debated",
    stage: Stage::Motivations,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"motivations":{"list":[{"id":"a","debated":true}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"motivations":{"list":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let motivations = &subject.dossier.motivations;
    let debated = motivations.debated_on.is_some() || motivations.list.iter().any(|motivation| motivation.debated);
    RULE.when(!motivations.list.is_empty() && !debated, "motivations/debated_on")
}
