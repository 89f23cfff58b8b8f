//! # What it checks
//! The agreement is written in a language in which the partners work together, and the partner we retained too.
//! # Why
//! A council votes on what its members can read; a version that the partner cannot read is no agreement.
//! # Source
//! The method: its order and its questions.

use std::collections::BTreeSet;

use dossier::stages::start::WorkingLanguage;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-language-unshared`.
pub const RULE: Rule = Rule {
    code: "agreement-language-unshared",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"working_languages":["fr","es"]},"search":{"candidates":[{"id":"c","chosen":true,"languages":["es"]}]},"agreement":{"languages":["fr","es"]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"working_languages":["fr","es"]},"search":{"candidates":[{"id":"c","chosen":true,"languages":["es"]}]},"agreement":{"languages":["fr"]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let written = &dossier.agreement.languages;
    let unread = |languages: &BTreeSet<WorkingLanguage>| !languages.is_empty() && written.is_disjoint(languages);
    let partner = dossier.search.candidates.iter().any(|candidate| candidate.chosen && unread(&candidate.languages));
    let unshared = unread(&dossier.start.working_languages) || partner;
    RULE.when(!written.is_empty() && unshared, "agreement/languages")
}
