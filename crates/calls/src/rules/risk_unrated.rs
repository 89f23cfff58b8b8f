//! # What it checks
//! Every risk has both marks, probability and severity.
//! # Why
//! Without both marks a risk has no level and no place in the matrix.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `risk-unrated`.
pub const RULE: Rule = Rule {
    code: "risk-unrated",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a","probability":2,"impact":3}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"risks":[{"id":"a","probability":2}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let risks = &subject.dossier.actions.risks;
    let mut findings = RULE.each(risks, "actions/risks", "probability", |risk| risk.probability.is_none());
    findings.extend(
        RULE.each(risks, "actions/risks", "impact", |risk| risk.probability.is_some() && risk.impact.is_none()),
    );
    findings
}
