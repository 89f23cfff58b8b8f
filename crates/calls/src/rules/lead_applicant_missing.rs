//! # What it checks
//! Who takes part in another's application names the body that leads it.
//! # Why
//! The cover and the letters address the body that files; without its name nobody knows whose application it is.
//! # Source
//! The method: its order and its questions.

use dossier::stages::start::Role;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `lead-applicant-missing`.
pub const RULE: Rule = Rule {
    code: "lead-applicant-missing",
    stage: Stage::Start,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"role":"partner","lead_applicant":"Ville du Havre"}}"# },
    failing: Fixture { call: None, dossier: r#"{"start":{"role":"partner"}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let start = &subject.dossier.start;
    RULE.when(start.role == Some(Role::Partner) && start.lead_applicant.trim().is_empty(), "start/lead_applicant")
}
