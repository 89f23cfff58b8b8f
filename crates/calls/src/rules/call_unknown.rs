//! # What it checks
//! The call that the dossier names is one that Passerelle knows.
//! # Why
//! Without its rules the dossier is checked against the general ones only.
//! # Source
//! The method: its order and its questions.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::call::find_for;
use crate::{Severity, Stage};

/// The rule `call-unknown`.
pub const RULE: Rule = Rule {
    code: "call-unknown",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"target_calls":[{"id":"a","call":"meae-2024"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"start":{"target_calls":[{"id":"a","call":"nowhere-1999"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    subject
        .dossier
        .start
        .target_calls
        .iter()
        .filter(|target| !target.call.is_empty() && find_for(subject.dossier, &target.call).is_none())
        .flat_map(|target| {
            let call = Argument::Text(target.call.clone());
            RULE.when_with(true, &format!("start/target_calls/{}/call", target.id), vec![("call", call)])
        })
        .collect()
}
