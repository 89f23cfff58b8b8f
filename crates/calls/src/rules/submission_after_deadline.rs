//! # What it checks
//! No file is submitted after the deadline of its call.
//! # Why
//! A file that comes late is set aside without being read.
//! # Source
//! The call's edition names document and date.

use dossier::stages::filing::SubmissionStatus;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `submission-after-deadline`.
pub const RULE: Rule = Rule {
    code: "submission-after-deadline",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"target_calls":[{"id":"t","call":"aimf-cooperation","deadline":"2027-03-31"}]},"filing":{"submissions":[{"id":"s","call":"aimf-cooperation","date":"2027-03-31"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"target_calls":[{"id":"t","call":"aimf-cooperation","deadline":"2027-03-31"}]},"filing":{"submissions":[{"id":"s","call":"aimf-cooperation","date":"2027-04-01"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let targets = &subject.dossier.start.target_calls;
    RULE.each(&subject.dossier.filing.submissions, "filing/submissions", "date", |submission| {
        // What was withdrawn may belong to an earlier edition, whose deadline the dossier no longer holds.
        let withdrawn = submission.status == Some(SubmissionStatus::Withdrawn);
        let deadline = targets.iter().find(|target| target.call == submission.call).and_then(|target| target.deadline);
        !withdrawn && submission.date.zip(deadline).is_some_and(|(date, deadline)| date > deadline)
    })
}
