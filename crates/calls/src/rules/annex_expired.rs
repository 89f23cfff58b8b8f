//! # What it checks
//! No annex expires before the project begins.
//! # Why
//! An expired paper is a missing paper.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `annex-expired`.
pub const RULE: Rule = Rule {
    code: "annex-expired",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01"},"filing":{"annexes":[{"id":"a","expires_on":"2027-06-30"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"starts_on":"2027-01-01"},"filing":{"annexes":[{"id":"a","expires_on":"2026-06-30"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let starts = subject.dossier.actions.starts_on;
    RULE.each(&subject.dossier.filing.annexes, "filing/annexes", "expires_on", |annex| {
        annex.expires_on.zip(starts).is_some_and(|(expires, starts)| expires < starts)
    })
}
