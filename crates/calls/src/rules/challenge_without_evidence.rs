//! # What it checks
//! Every challenge taken up rests on evidence.
//! # Why
//! An examiner asks how one knows.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `challenge-without-evidence`.
pub const RULE: Rule = Rule {
    code: "challenge-without-evidence",
    stage: Stage::Challenges,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"challenges":{"list":[{"id":"a","retained":true,"evidence":{"fr":"Enquête…"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"challenges":{"list":[{"id":"a","retained":true}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.challenges.list, "challenges/list", "evidence", |challenge| {
        challenge.retained && challenge.evidence.is_empty()
    })
}
