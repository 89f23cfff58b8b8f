//! # What it checks
//! The applicant's official name is given.
//! # Why
//! It heads the file, the agreement and the resolution.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `territory-name-missing`.
pub const RULE: Rule = Rule {
    code: "territory-name-missing",
    stage: Stage::Territory,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"territory":{"name":{"fr":"Ville de Pointe-Noire"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.territory.name.is_empty(), "territory/name")
}
