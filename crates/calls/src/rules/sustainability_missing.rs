//! # What it checks
//! The dossier says who pays and who takes over after the funding.
//! # Why
//! Funders ask what remains once they have gone.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `sustainability-missing`.
pub const RULE: Rule = Rule {
    code: "sustainability-missing",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"sustainability":{"financial":{"fr":"Budget…"},"institutional":{"fr":"Régie…"}}}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"sustainability":{"financial":{"fr":"Budget…"}}}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let test = &subject.dossier.actions.sustainability;
    let mut findings = RULE.when(test.financial.is_empty(), "actions/sustainability/financial");
    findings.extend(RULE.when(test.institutional.is_empty(), "actions/sustainability/institutional"));
    findings
}
