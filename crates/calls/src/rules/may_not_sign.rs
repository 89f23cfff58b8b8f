//! # What it checks
//! The law of the country lets the authority cooperate and sign, or the dossier says under what approval.
//! # Why
//! An agreement that its signatory could not sign is void.
//! # Source
//! The law of the applicant's country; in France, CGCT art. L1115-1.

use dossier::Answer;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `may-not-sign`.
pub const RULE: Rule = Rule {
    code: "may-not-sign",
    stage: Stage::Territory,
    severity: Severity::Advises,
    source: Source::OwnLaw,
    check,
    passing: Fixture { call: None, dossier: r#"{"territory":{"may_sign":"yes"}}"# },
    failing: Fixture { call: None, dossier: r#"{"territory":{"may_sign":"no"}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let answer = subject.dossier.territory.may_sign;
    RULE.when(answer.is_none() || answer == Some(Answer::No), "territory/may_sign")
}
