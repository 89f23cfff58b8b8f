//! # What it checks
//! The agreement states the forecast amount of the financial commitments.
//! # Why
//! French law requires it; everywhere it prevents disputes.
//! # Source
//! CGCT art. L1115-1 (France).

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-amount-missing`.
pub const RULE: Rule = Rule {
    code: "agreement-amount-missing",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::FrenchLaw,
    check,
    passing: Fixture { call: None, dossier: r#"{"agreement":{"commitment":"1000.00 EUR"}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.agreement.commitment.is_none(), "agreement/commitment")
}
