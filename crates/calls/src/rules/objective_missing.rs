//! # What it checks
//! The project has an overall objective and at least one specific objective.
//! # Why
//! They are the first lines of every logical framework.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `objective-missing`.
pub const RULE: Rule = Rule {
    code: "objective-missing",
    stage: Stage::Actions,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"overall_objective":{"fr":"Contribuer…"},"objectives":[{"id":"a"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"objectives":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let actions = &subject.dossier.actions;
    let mut findings = RULE.when(actions.overall_objective.is_empty(), "actions/overall_objective");
    findings.extend(RULE.when(actions.objectives.is_empty(), "actions/objectives"));
    findings
}
