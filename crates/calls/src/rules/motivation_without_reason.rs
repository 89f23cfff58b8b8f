//! # What it checks
//! Every motivation is explained.
//! # Why
//! A kind of reason alone convinces nobody.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `motivation-without-reason`.
pub const RULE: Rule = Rule {
    code: "motivation-without-reason",
    stage: Stage::Motivations,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"motivations":{"list":[{"id":"a","reason":{"fr":"Parce que…"}}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"motivations":{"list":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.motivations.list, "motivations/list", "reason", |motivation| {
        motivation.reason.is_empty()
    })
}
