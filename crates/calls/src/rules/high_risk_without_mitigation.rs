//! # What it checks
//! A high risk has something that prevents or mitigates it.
//! # Why
//! A high risk without an answer is the first reason to turn a project down.
//! # Source
//! The method: its order and its questions.

use dossier::risk::RiskLevel;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `high-risk-without-mitigation`.
pub const RULE: Rule = Rule {
    code: "high-risk-without-mitigation",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"risks":[{"id":"a","probability":4,"impact":4,"mitigation":{"fr":"Suivi…"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a","probability":4,"impact":4}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.risks, "actions/risks", "mitigation", |risk| {
        risk.level() == Some(RiskLevel::High) && risk.mitigation.is_empty()
    })
}
