//! # What it checks
//! The kind of body that applies is known.
//! # Why
//! Calls are open to some kinds of bodies only.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `applicant-kind-missing`.
pub const RULE: Rule = Rule {
    code: "applicant-kind-missing",
    stage: Stage::Start,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"applicant_kind":"local_authority"}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.start.applicant_kind.is_none(), "start/applicant_kind")
}
