//! # What it checks
//! Every indicator has a value once the final report is due or sent.
//! # Why
//! The final report compares each indicator with its target.
//! # Source
//! The method: its order and its questions.

use dossier::{spending::recorded_until, stages::monitoring::ReportKind};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indicator-without-value`.
pub const RULE: Rule = Rule {
    code: "indicator-without-value",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"indicators":[{"id":"i"}]},"monitoring":{"values":[{"id":"v","indicator":"i","date":"2029-01-01"}],"reports":[{"id":"r","kind":"final","sent_on":"2029-02-01"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"indicators":[{"id":"i"}]},"monitoring":{"reports":[{"id":"r","kind":"final","sent_on":"2029-02-01"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let monitoring = &subject.dossier.monitoring;
    let last = recorded_until(monitoring);
    let over = monitoring
        .reports
        .iter()
        .filter(|report| report.kind == Some(ReportKind::Final))
        .any(|report| report.sent_on.is_some() || report.due_on.zip(last).is_some_and(|(due, last)| due <= last));
    if !over {
        return Vec::new();
    }
    RULE.each(&subject.dossier.actions.indicators, "actions/indicators", "title", |indicator| {
        !monitoring.values.iter().any(|value| value.indicator.as_ref().is_some_and(|id| id.0 == indicator.id))
    })
}
