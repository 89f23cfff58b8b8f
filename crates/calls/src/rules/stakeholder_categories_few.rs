//! # What it checks
//! Stakeholders of at least four categories were thought of.
//! # Why
//! The forgotten category is often the one that blocks later.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Subject};
use crate::{Severity, Stage};

/// The rule `stakeholder-categories-few`.
pub const RULE: Rule = Rule {
    code: "stakeholder-categories-few",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"stakeholders":{"list":[{"id":"a","category":"health"},{"id":"b","category":"school"},{"id":"c","category":"diaspora"},{"id":"d","category":"chamber"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a","category":"health"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut categories: Vec<_> = subject.dossier.stakeholders.list.iter().filter_map(|it| it.category).collect();
    categories.sort_unstable();
    categories.dedup();
    RULE.when(!subject.dossier.stakeholders.list.is_empty() && categories.len() < 4, "stakeholders/list")
}
