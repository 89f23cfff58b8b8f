//! # What it checks
//! Every indicator has a target and a source of verification.
//! # Why
//! An indicator nobody can verify proves nothing.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indicator-without-source`.
pub const RULE: Rule = Rule {
    code: "indicator-without-source",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"indicators":[{"id":"i","source":{"fr":"Registre"},"target":{"fr":"40"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"indicators":[{"id":"i","target":{"fr":"40"}}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.indicators, "actions/indicators", "source", |indicator| {
        indicator.source.is_empty() || indicator.target.is_empty()
    })
}
