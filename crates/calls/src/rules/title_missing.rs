//! # What it checks
//! The project has a title.
//! # Why
//! The title is on the cover, in the register of the funder and in the council's agenda.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `title-missing`.
pub const RULE: Rule = Rule {
    code: "title-missing",
    stage: Stage::Start,
    severity: Severity::Blocks,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"title":{"fr":"Ceinture maraîchère"}}}"# },
    failing: Fixture { call: None, dossier: r#"{}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.when(subject.dossier.start.title.is_empty(), "start/title")
}
