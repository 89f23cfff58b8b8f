//! # What it checks
//! The call takes files.
//! # Why
//! A closed call's rules are the best known ones; the current edition may differ.
//! # Source
//! The call's edition names document and date.

use dossier::stages::call::CallStatus;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-closed`.
pub const RULE: Rule = Rule {
    code: "call-closed",
    stage: Stage::Filing,
    severity: Severity::Informs,
    source: Source::Call,
    check,
    passing: Fixture { call: None, dossier: r#"{}"# },
    failing: Fixture { call: Some("meae-2024"), dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let closed = subject.call.filter(|call| call.status == Some(CallStatus::Closed));
    RULE.when_with(
        closed.is_some(),
        "start/target_calls",
        closed.map(|call| ("call", Argument::Text(call.id.to_string()))).into_iter().collect(),
    )
}
