//! # What it checks
//! The approach was discussed with at least one stakeholder, not only presented.
//! # Why
//! Consent that nobody could discuss does not carry a project.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `approach-not-discussed`.
pub const RULE: Rule = Rule {
    code: "approach-not-discussed",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a","discussed":true}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let list = &subject.dossier.stakeholders.list;
    RULE.when(!list.is_empty() && !list.iter().any(|stakeholder| stakeholder.discussed), "stakeholders/list")
}
