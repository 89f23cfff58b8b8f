//! # What it checks
//! Once the will is built and candidates are known, at least one of them has been approached.
//! # Why
//! A list of candidates that nobody writes to becomes no cooperation.
//! # Source
//! The method: its order and its questions.

use dossier::stages::search::{Candidate, PipelineStage};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage, engagement};

/// The rule `candidates-not-approached`.
pub const RULE: Rule = Rule {
    code: "candidates-not-approached",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"motivations":{"list":[{"id":"a"}]},"stakeholders":{"list":[{"id":"a"}]},"challenges":{"list":[{"id":"a"}]},"contributions":{"ours":[{"id":"a"}]},"search":{"candidates":[{"id":"a","stage":"approached"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"motivations":{"list":[{"id":"a"}]},"stakeholders":{"list":[{"id":"a"}]},"challenges":{"list":[{"id":"a"}]},"contributions":{"ours":[{"id":"a"}]},"search":{"candidates":[{"id":"a","stage":"identified"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let candidates = &subject.dossier.search.candidates;
    let waiting = |it: &Candidate| matches!(it.stage, None | Some(PipelineStage::Identified)) && it.contacts.is_empty();
    let untouched = !candidates.is_empty() && candidates.iter().all(waiting);
    let decided = candidates.iter().any(|candidate| candidate.chosen);
    RULE.when(untouched && !decided && engagement::is_founded(subject.dossier), "search/candidates")
}
