//! # What it checks
//! Somebody watches every risk.
//! # Why
//! A risk that nobody watches is noticed once it has come about.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `risk-without-owner`.
pub const RULE: Rule = Rule {
    code: "risk-without-owner",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"risks":[{"id":"a","owner":{"fr":"Direction des marchés"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.risks, "actions/risks", "owner", |risk| risk.owner.is_empty())
}
