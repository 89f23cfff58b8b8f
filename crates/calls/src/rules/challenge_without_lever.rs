//! # What it checks
//! For every challenge taken up, the dossier says whether and why cooperation is a lever.
//! # Why
//! Some challenges are real and cannot be moved by a cooperation.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `challenge-without-lever`.
pub const RULE: Rule = Rule {
    code: "challenge-without-lever",
    stage: Stage::Challenges,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"challenges":{"list":[{"id":"a","retained":true,"lever":4,"lever_reason":{"fr":"Car…"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"challenges":{"list":[{"id":"a","retained":true,"lever":4}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.challenges.list, "challenges/list", "lever", |challenge| {
        challenge.retained && (challenge.lever.is_none() || challenge.lever_reason.is_empty())
    })
}
