//! # What it checks
//! Every indicator has a date by which its target is to be reached.
//! # Why
//! A target without a date can be put off for ever.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `indicator-without-date`.
pub const RULE: Rule = Rule {
    code: "indicator-without-date",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"actions":{"indicators":[{"id":"i","target_on":"2028-12-31"}]}}"# },
    failing: Fixture { call: None, dossier: r#"{"actions":{"indicators":[{"id":"i","target":{"fr":"40"}}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.actions.indicators, "actions/indicators", "target_on", |it| it.target_on.is_none())
}
