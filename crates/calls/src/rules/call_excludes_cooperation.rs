//! # What it checks
//! The call takes projects of decentralised cooperation.
//! # Why
//! Some funds for associations leave the authorities' own cooperation to others.
//! # Source
//! The call's edition names document and date.

use dossier::stages::start::ApplicantKind;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-excludes-cooperation`.
pub const RULE: Rule = Rule {
    code: "call-excludes-cooperation",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"excludes_decentralised":true}}],"applicant_kind":"ngo"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"excludes_decentralised":true}}],"applicant_kind":"mandated_ngo"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let excluded = subject.call.is_some_and(|call| call.eligibility.excludes_decentralised);
    let on_its_own = subject.dossier.start.applicant_kind == Some(ApplicantKind::Ngo);
    RULE.when(excluded && !on_its_own, "start/applicant_kind")
}
