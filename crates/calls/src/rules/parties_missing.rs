//! # What it checks
//! The agreement has at least two parties.
//! # Why
//! A cooperation needs a counterpart.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `parties-missing`.
pub const RULE: Rule = Rule {
    code: "parties-missing",
    stage: Stage::Agreement,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"agreement":{"parties":[{"id":"a"},{"id":"b"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"agreement":{"parties":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.agreement.parties.len() < 2, "agreement/parties")
}
