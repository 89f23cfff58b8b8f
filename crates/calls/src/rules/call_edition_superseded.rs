//! # What it checks
//! The dossier aims at the newest edition of the call that Passerelle knows.
//! # Why
//! Rates, shares and annexes change from one edition to the next.
//! # Source
//! The call's edition names document and date.

use crate::call::newer_edition;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-edition-superseded`.
pub const RULE: Rule = Rule {
    code: "call-edition-superseded",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture { call: Some("meae-generaliste-2025"), dossier: r#"{}"# },
    failing: Fixture { call: Some("meae-2024"), dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let newer = subject.call.and_then(newer_edition);
    RULE.when_with(
        newer.is_some(),
        "start/target_calls",
        newer.map(|call| ("edition", Argument::Text(call.edition.clone()))).into_iter().collect(),
    )
}
