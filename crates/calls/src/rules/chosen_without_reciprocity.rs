//! # What it checks
//! Each side answers the other where a candidate is retained: a contribution of ours one of its challenges, an offer of its own one of our needs.
//! # Why
//! A partner retained for what it gives alone, or for what it receives alone, does not stay one.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage, compatibility::ways};

/// The rule `chosen-without-reciprocity`.
pub const RULE: Rule = Rule {
    code: "chosen-without-reciprocity",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"contributions":{"ours":[{"id":"o"}],"our_needs":[{"id":"n"}]},"search":{"candidates":[{"id":"a","chosen":true,"challenges":[{"id":"c","answered_by":"o"}],"offers":[{"id":"f","answers":"n"}]},{"id":"b"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"contributions":{"ours":[{"id":"o"}],"our_needs":[{"id":"n"}]},"search":{"candidates":[{"id":"a","chosen":true,"challenges":[{"id":"c","answered_by":"o"}]}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let chosen = dossier.search.candidates.iter().filter(|candidate| candidate.chosen);
    let found = chosen.flat_map(|candidate| {
        let ways = ways(dossier, candidate);
        let field = if ways.ours.is_none() { "challenges" } else { "offers" };
        RULE.when(!ways.are_both(), &format!("search/candidates/{}/{field}", candidate.id))
    });
    found.collect()
}
