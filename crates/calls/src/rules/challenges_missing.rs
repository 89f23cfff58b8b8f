//! # What it checks
//! At least one challenge is named.
//! # Why
//! The project answers a challenge, or it answers nothing.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `challenges-missing`.
pub const RULE: Rule = Rule {
    code: "challenges-missing",
    stage: Stage::Challenges,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"challenges":{"list":[{"id":"a"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.challenges.list.is_empty(), "challenges/list")
}
