//! # What it checks
//! No instalment was due before the last recorded event and has not been received.
//! # Why
//! The project pays in advance what it has not received.
//! # Source
//! The method: its order and its questions.

use dossier::spending::recorded_until;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `instalment-late`.
pub const RULE: Rule = Rule {
    code: "instalment-late",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"monitoring":{"instalments":[{"id":"i","due_on":"2027-05-01"}],"expenses":[{"id":"e","date":"2027-05-01"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"monitoring":{"instalments":[{"id":"i","due_on":"2027-05-01"}],"expenses":[{"id":"e","date":"2027-05-02"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let monitoring = &subject.dossier.monitoring;
    let Some(last) = recorded_until(monitoring) else { return Vec::new() };
    RULE.each(&monitoring.instalments, "monitoring/instalments", "received_on", |instalment| {
        instalment.received_on.is_none() && instalment.due_on.is_some_and(|due| due < last)
    })
}
