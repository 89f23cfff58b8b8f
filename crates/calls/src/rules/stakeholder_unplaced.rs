//! # What it checks
//! Influence and interest of every stakeholder are estimated.
//! # Why
//! They place it on the map and say how to work with it.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `stakeholder-unplaced`.
pub const RULE: Rule = Rule {
    code: "stakeholder-unplaced",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a","influence":2,"interest":3}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a","influence":2}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.stakeholders.list, "stakeholders/list", "influence", |stakeholder| {
        stakeholder.influence.is_none() || stakeholder.interest.is_none()
    })
}
