//! # What it checks
//! Every submitted file has its receipt.
//! # Why
//! The receipt alone proves that the file came in time.
//! # Source
//! The method: its order and its questions.

use dossier::stages::filing::SubmissionStatus;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `submission-without-receipt`.
pub const RULE: Rule = Rule {
    code: "submission-without-receipt",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"filing":{"submissions":[{"id":"s","status":"submitted","receipt":"EX-2027-014"},{"id":"p","status":"preparing"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"filing":{"submissions":[{"id":"s","status":"submitted"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.filing.submissions, "filing/submissions", "receipt", |submission| {
        let waiting = matches!(submission.status, Some(SubmissionStatus::Submitted | SubmissionStatus::Admissible));
        waiting && submission.receipt.trim().is_empty()
    })
}
