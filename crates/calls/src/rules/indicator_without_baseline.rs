//! # What it checks
//! Every indicator has a value at the start.
//! # Why
//! Without the value at the start nobody can tell what has changed.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indicator-without-baseline`.
pub const RULE: Rule = Rule {
    code: "indicator-without-baseline",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"indicators":[{"id":"i","baseline":{"fr":"0"}}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"indicators":[{"id":"i","target":{"fr":"40"}}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.indicators, "actions/indicators", "baseline", |it| it.baseline.is_empty())
}
