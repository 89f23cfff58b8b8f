//! # What it checks
//! The project is summed up in one paragraph.
//! # Why
//! It opens the one-page summary, which many readers read alone.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `summary-missing`.
pub const RULE: Rule = Rule {
    code: "summary-missing",
    stage: Stage::Start,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"summary":{"fr":"Le projet…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.start.summary.is_empty(), "start/summary")
}
