//! # What it checks
//! Strengths and expectations are both named.
//! # Why
//! A partner looks for what it can learn and for where it is awaited.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `strengths-missing`.
pub const RULE: Rule = Rule {
    code: "strengths-missing",
    stage: Stage::Territory,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"territory":{"strengths":[{"id":"a"}],"expectations":[{"id":"b"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"territory":{"strengths":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let territory = &subject.dossier.territory;
    let mut findings = RULE.when(territory.strengths.is_empty(), "territory/strengths");
    findings.extend(RULE.when(territory.expectations.is_empty(), "territory/expectations"));
    findings
}
