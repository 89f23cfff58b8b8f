//! # What it checks
//! At least one challenge is taken up by the project.
//! # Why
//! Keep the challenges on which the cooperation can act.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `challenge-not-retained`.
pub const RULE: Rule = Rule {
    code: "challenge-not-retained",
    stage: Stage::Challenges,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"challenges":{"list":[{"id":"a","retained":true}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"challenges":{"list":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let list = &subject.dossier.challenges.list;
    RULE.when(!list.is_empty() && !list.iter().any(|challenge| challenge.retained), "challenges/list")
}
