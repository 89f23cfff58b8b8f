//! # What it checks
//! Once funding is confirmed, the reports it asks for are planned.
//! # Why
//! Accounts rendered release the balance.
//! # Source
//! The method: its order and its questions.

use dossier::stages::budget::{FunderKind, FundingStatus};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `reports-unplanned`.
pub const RULE: Rule = Rule {
    code: "reports-unplanned",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"monitoring":{"reports":[{"id":"a"}]},"budget":{"sources":[{"id":"s","kind":"call_funder","status":"confirmed"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"budget":{"sources":[{"id":"s","kind":"call_funder","status":"confirmed"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let budget = &subject.dossier.budget;
    let granted = budget
        .sources
        .iter()
        .any(|source| source.kind == Some(FunderKind::CallFunder) && source.status == Some(FundingStatus::Confirmed));
    RULE.when(granted && subject.dossier.monitoring.reports.is_empty(), "monitoring/reports")
}
