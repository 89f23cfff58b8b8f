//! # What it checks
//! The call is open to this kind of applicant and to its country.
//! # Why
//! An application from another body is not admissible.
//! # Source
//! The call's edition names document and date.

use dossier::stages::start::Role;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-applicant`.
pub const RULE: Rule = Rule {
    code: "call-applicant",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"applicant_kind":"local_authority","country":"FR"}}"#,
    },
    failing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"applicant_kind":"ngo","country":"FR"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let start = &subject.dossier.start;
    let leads = start.role != Some(Role::Partner);
    let applicants = &call.eligibility.applicants;
    let kind = start.applicant_kind.is_none_or(|kind| applicants.is_empty() || applicants.contains(&kind));
    let country = start.country.is_none_or(|country| call.eligibility.admits(country));
    let what = |what: &str| vec![("what", Argument::Text(what.to_owned()))];
    let mut findings = RULE.when_with(leads && !kind, "start/applicant_kind", what("kind"));
    findings.extend(RULE.when_with(leads && !country, "start/country", what("country")));
    findings
}
