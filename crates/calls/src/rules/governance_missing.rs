//! # What it checks
//! The agreement says who steers and how disputes are settled.
//! # Why
//! What is not foreseen is discussed at the worst moment.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `governance-missing`.
pub const RULE: Rule = Rule {
    code: "governance-missing",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"steering":{"fr":"Un comité…"},"disputes":{"fr":"À l’amiable…"}}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"agreement":{"steering":{"fr":"Un comité…"}}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let mut findings = RULE.when(agreement.steering.is_empty(), "agreement/steering");
    findings.extend(RULE.when(agreement.disputes.is_empty(), "agreement/disputes"));
    findings
}
