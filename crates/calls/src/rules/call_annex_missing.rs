//! # What it checks
//! The annexes that the call asks for are attached.
//! # Why
//! A file without them is set aside or comes back.
//! # Source
//! The call's edition names document and date.

use std::collections::BTreeSet;

use dossier::stages::filing::AnnexKind;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-annex-missing`.
pub const RULE: Rule = Rule {
    code: "call-annex-missing",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"filing":{"annexes":[{"id":"a","kind":"deliberation"}]}}"#,
    },
    failing: Fixture { call: Some("meae-generaliste-2025"), dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let attached = |kinds: &BTreeSet<AnnexKind>| {
        subject.dossier.filing.annexes.iter().any(|annex| annex.kind.is_some_and(|kind| kinds.contains(&kind)))
    };
    let missing = call.annexes.iter().filter(|asked| asked.required && !attached(&asked.kinds));
    missing
        .flat_map(|asked| {
            let kinds = asked.kinds.iter().map(|kind| ("AnnexKind", kind.code())).collect();
            RULE.when_with(true, "filing/annexes", vec![("kinds", Argument::Choices(kinds))])
        })
        .collect()
}
