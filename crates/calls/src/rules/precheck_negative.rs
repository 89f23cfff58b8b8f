//! # What it checks
//! No check before signature is answered with no.
//! # Why
//! A check that fails is a ground for the legality control to object.
//! # Source
//! French practice: five checks before signature.

use dossier::Answer;

use crate::agreement_law::Check;

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
    let negative = Check::ALL.into_iter().filter(|check| check.outcome(checks).answer == Some(Answer::No));
    negative.flat_map(|check| RULE.when(true, &format!("agreement/prechecks/{}", check.field()))).collect()
}
