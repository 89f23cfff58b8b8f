//! # What it checks
//! Somebody has read the call's conditions in its text in force.
//! # Why
//! Passerelle checks figures and annexes; the rest is for people to read.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-conditions-unchecked`.
pub const RULE: Rule = Rule {
    code: "call-conditions-unchecked",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","conditions":[{"id":"c","text":{"fr":"Déclarer l’aide de l’an passé."}}]}],"target_calls":[{"id":"t","call":"own","checked_on":"2026-11-28"}]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","conditions":[{"id":"c","text":{"fr":"Déclarer l’aide de l’an passé."}}]}],"target_calls":[{"id":"t","call":"own"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let target = subject.target();
    let checked = target.is_some_and(|target| target.checked_on.is_some());
    let path = target.map_or("start/target_calls".to_owned(), |it| format!("start/target_calls/{}/checked_on", it.id));
    RULE.when_with(
        !call.conditions.is_empty() && !checked,
        &path,
        vec![("count", Argument::Count(call.conditions.len()))],
    )
}
