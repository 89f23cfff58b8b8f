//! # What it checks
//! For each network of which we are a member, it is said what we give it.
//! # Why
//! A network answers those who feed it.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `network-without-giving`.
pub const RULE: Rule = Rule {
    code: "network-without-giving",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"networks":[{"id":"a","member":true,"we_give":{"fr":"Une fiche"}},{"id":"b"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"networks":[{"id":"a","member":true}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    RULE.each(&subject.dossier.search.networks, "search/networks", "we_give", |network| {
        network.member && network.we_give.is_empty()
    })
}
