//! # What it checks
//! Someone carries the project.
//! # Why
//! A funder writes to a person.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `carriers-missing`.
pub const RULE: Rule = Rule {
    code: "carriers-missing",
    stage: Stage::Carriers,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"carriers":{"people":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.carriers.people.is_empty(), "carriers/people")
}
