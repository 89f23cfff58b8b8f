//! # What it checks
//! The agreement states the object of the actions.
//! # Why
//! French law requires it; everywhere it protects the parties.
//! # Source
//! CGCT art. L1115-1 (France).

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-object-missing`.
pub const RULE: Rule = Rule {
    code: "agreement-object-missing",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::FrenchLaw,
    check,
    passing: Fixture { call: None, dossier: r#"{"agreement":{"object":{"fr":"La présente convention…"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.agreement.object.is_empty(), "agreement/object")
}
