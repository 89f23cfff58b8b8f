//! # What it checks
//! A candidate that is in dialogue, or further, has a contact in its log.
//! # Why
//! Whoever takes the relation over finds out from the log what was said.
//! # Source
//! The method: its order and its questions.

use dossier::{pipeline::is_under_way, stages::search::PipelineStage};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `dialogue-without-contact`.
pub const RULE: Rule = Rule {
    code: "dialogue-without-contact",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","stage":"in_dialogue","contacts":[{"id":"c"}]},{"id":"b","stage":"approached"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"candidates":[{"id":"a","stage":"in_dialogue"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.search.candidates, "search/candidates", "contacts", |candidate| {
        is_under_way(candidate) && candidate.stage != Some(PipelineStage::Approached) && candidate.contacts.is_empty()
    })
}
