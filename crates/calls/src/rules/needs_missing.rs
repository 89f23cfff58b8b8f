//! # What it checks
//! What we hope to receive and to learn is named.
//! # Why
//! A partner cannot answer a need that is not said.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `needs-missing`.
pub const RULE: Rule = Rule {
    code: "needs-missing",
    stage: Stage::Contributions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"contributions":{"our_needs":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.contributions.our_needs.is_empty(), "contributions/our_needs")
}
