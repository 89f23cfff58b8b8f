//! # What it checks
//! Both sides bring something that answers the other's need.
//! # Why
//! Each territory brings, receives and learns.
//! # Source
//! The method: its order and its questions.

use dossier::stages::contributions::Contribution;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `no-reciprocity`.
pub const RULE: Rule = Rule {
    code: "no-reciprocity",
    stage: Stage::Contributions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"contributions":{"ours":[{"id":"a"}],"theirs":[{"id":"b"}],"our_needs":[{"id":"n"}],"their_needs":[{"id":"m"}],"matches":[{"id":"x","contribution":"a","need":"m"},{"id":"y","contribution":"b","need":"n"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"contributions":{"ours":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let contributions = &subject.dossier.contributions;
    let answers = |list: &[Contribution]| {
        list.iter().any(|ours| {
            contributions
                .matches
                .iter()
                .any(|it| it.need.is_some() && it.contribution.as_ref().is_some_and(|id| id.0 == ours.id))
        })
    };
    let mutual = answers(&contributions.ours) && answers(&contributions.theirs);
    RULE.when(!contributions.ours.is_empty() && !mutual, "contributions/matches")
}
