//! # What it checks
//! Risks are named, each with what mitigates it.
//! # Why
//! A project without risks has not been thought through.
//! # Source
//! The method: its order and its questions.

use dossier::risk::RiskLevel;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `risks-missing`.
pub const RULE: Rule = Rule {
    code: "risks-missing",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a","mitigation":{"fr":"Suivi…"}}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let risks = &subject.dossier.actions.risks;
    let mut findings = RULE.when(risks.is_empty(), "actions/risks");
    findings.extend(RULE.each(risks, "actions/risks", "mitigation", |risk| {
        risk.mitigation.is_empty() && risk.level() != Some(RiskLevel::High)
    }));
    findings
}
