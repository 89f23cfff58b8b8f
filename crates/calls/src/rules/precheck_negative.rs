//! # What it checks
//! No check before signature is answered with no.
//! # Why
//! A check that fails is a ground for the legality control to object.
//! # Source
//! French practice: five checks before signature.

use dossier::Answer;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `precheck-negative`.
pub const RULE: Rule = Rule {
    code: "precheck-negative",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::FrenchPractice,
    check,
    passing: Fixture { call: None, dossier: r#"{"agreement":{"prechecks":{"partner_law":{"answer":"yes"}}}}"# },
    failing: Fixture { call: None, dossier: r#"{"agreement":{"prechecks":{"partner_law":{"answer":"no"}}}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let checks = &subject.dossier.agreement.prechecks;
    [
        ("international_commitments", &checks.international_commitments),
        ("reserved_powers", &checks.reserved_powers),
        ("local_interest", &checks.local_interest),
        ("partner_capacity", &checks.partner_capacity),
        ("partner_law", &checks.partner_law),
    ]
    .into_iter()
    .filter(|(_, check)| check.answer == Some(Answer::No))
    .flat_map(|(name, _)| RULE.when(true, &format!("agreement/prechecks/{name}")))
    .collect()
}
