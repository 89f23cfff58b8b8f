//! # What it checks
//! The will to engage is built before partners are searched for: motivations, stakeholders, challenges and contributions hold something.
//! # Why
//! The search is only meaningful once the territory knows why it searches.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage, engagement};

/// The rule `search-before-will`.
pub const RULE: Rule = Rule {
    code: "search-before-will",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"motivations":{"list":[{"id":"a"}]},"stakeholders":{"list":[{"id":"a"}]},"challenges":{"list":[{"id":"a"}]},"contributions":{"ours":[{"id":"a"}]},"search":{"leads":[{"id":"a"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"leads":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let searching = !dossier.search.candidates.is_empty() || !dossier.search.leads.is_empty();
    RULE.when(searching && !engagement::is_founded(dossier), "search/candidates")
}
