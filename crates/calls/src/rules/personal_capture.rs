//! # What it checks
//! Several people of different statuses carry the relation, and none of them holds most of its contacts and tasks.
//! # Why
//! A relation captured by one person ends with that person's departure.
//! # Source
//! The method: its order and its questions.

use dossier::stages::carriers::Carrier;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `personal-capture`.
pub const RULE: Rule = Rule {
    code: "personal-capture",
    stage: Stage::Carriers,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"carriers":{"people":[{"id":"a","status":"elected","contacts_held":2},{"id":"b","status":"technician","contacts_held":2}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"carriers":{"people":[{"id":"a","status":"elected","contacts_held":5},{"id":"b","status":"technician","contacts_held":2}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let people = &subject.dossier.carriers.people;
    let mut statuses: Vec<_> = people.iter().filter_map(|carrier| carrier.status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    let load =
        |carrier: &Carrier| u64::from(carrier.contacts_held.unwrap_or(0)) + u64::from(carrier.tasks_held.unwrap_or(0));
    let all: u64 = people.iter().map(load).sum();
    let one_holds_most = people.iter().any(|carrier| load(carrier) * 2 > all);
    let captured = people.len() == 1 || statuses.len() == 1 || (all > 0 && one_holds_most);
    RULE.when(!people.is_empty() && captured, "carriers/people")
}
