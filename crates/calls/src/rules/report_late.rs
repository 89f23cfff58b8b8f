//! # What it checks
//! No report was due before the last recorded event and has not been sent.
//! # Why
//! A late report often blocks the next instalment and the next application.
//! # Source
//! The method: its order and its questions.

use dossier::spending::recorded_until;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `report-late`.
pub const RULE: Rule = Rule {
    code: "report-late",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"monitoring":{"reports":[{"id":"r","due_on":"2027-05-01","sent_on":"2027-04-29"}],"expenses":[{"id":"e","date":"2027-05-02"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"monitoring":{"reports":[{"id":"r","due_on":"2027-05-01"}],"expenses":[{"id":"e","date":"2027-05-02"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let monitoring = &subject.dossier.monitoring;
    let Some(last) = recorded_until(monitoring) else { return Vec::new() };
    RULE.each(&monitoring.reports, "monitoring/reports", "sent_on", |report| {
        report.sent_on.is_none() && report.due_on.is_some_and(|due| due < last)
    })
}
