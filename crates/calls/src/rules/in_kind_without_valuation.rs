//! # What it checks
//! Every contribution in kind says how its value was found.
//! # Why
//! Funders set aside a value that nobody can follow.
//! # Source
//! The method: its order and its questions.

use dossier::stages::budget::Nature;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `in-kind-without-valuation`.
pub const RULE: Rule = Rule {
    code: "in-kind-without-valuation",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"a","nature":"in_kind","valuation":{"fr":"20 jours × 150 €"}}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"budget":{"lines":[{"id":"a","nature":"in_kind"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.budget.lines, "budget/lines", "valuation", |line| {
        line.nature == Some(Nature::InKind) && line.valuation.is_empty()
    })
}
