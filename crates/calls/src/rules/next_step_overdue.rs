//! # What it checks
//! No next step with a candidate was due before the last contact that the dossier records without a contact with that candidate since.
//! # Why
//! A promise that nobody keeps costs the partner's trust.
//! # Source
//! The method: its order and its questions.

use dossier::{pipeline::has_declined, stages::search::Candidate};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `next-step-overdue`.
pub const RULE: Rule = Rule {
    code: "next-step-overdue",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","next_step_on":"2026-05-01","contacts":[{"id":"c","date":"2026-05-03"}]},{"id":"b","contacts":[{"id":"c","date":"2026-06-01"}]}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"search":{"candidates":[{"id":"a","next_step_on":"2026-05-01","contacts":[{"id":"c","date":"2026-04-03"}]},{"id":"b","contacts":[{"id":"c","date":"2026-06-01"}]}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let candidates = &subject.dossier.search.candidates;
    let last = |candidate: &Candidate| candidate.contacts.iter().filter_map(|contact| contact.date).max();
    // Rules know no clock: time has come at least as far as the last thing recorded.
    let Some(recorded_until) = candidates.iter().filter_map(last).max() else { return Vec::new() };
    RULE.each(candidates, "search/candidates", "next_step_on", |candidate| {
        let due = candidate.next_step_on.filter(|due| *due < recorded_until);
        due.is_some_and(|due| last(candidate).is_none_or(|contact| contact < due)) && !has_declined(candidate)
    })
}
