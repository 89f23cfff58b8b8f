//! # What it checks
//! The applicant's country is known.
//! # Why
//! It settles the law that applies, the currency and the funding that is open.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `country-missing`.
pub const RULE: Rule = Rule {
    code: "country-missing",
    stage: Stage::Start,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"country":"CG"}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.start.country.is_none(), "start/country")
}
