//! # What it checks
//! When the council is convened, every check before signature has an answer.
//! # Why
//! The council decides on what it can read: an open check comes back as a question in the meeting, or from the legality control.
//! # Source
//! French practice: five checks before signature; `data/agreement-law.toml` says which apply.

use crate::agreement_law::agreement_law;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `prechecks-unanswered`.
pub const RULE: Rule = Rule {
    code: "prechecks-unanswered",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::FrenchPractice,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"prechecks":{"international_commitments":{"answer":"yes"},"reserved_powers":{"answer":"yes"},"local_interest":{"answer":"yes"},"partner_capacity":{"answer":"partly"},"partner_law":{"answer":"yes"}},"deliberation":{"session_on":"2027-03-11"}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"prechecks":{"international_commitments":{"answer":"yes"}},"deliberation":{"session_on":"2027-03-11"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let deliberation = &agreement.deliberation;
    let convened = deliberation.convened_on.is_some() || deliberation.session_on.is_some();
    let checks = agreement_law(subject.dossier).prechecks.iter();
    let open: Vec<_> = checks.filter(|check| check.outcome(&agreement.prechecks).answer.is_none()).collect();
    let Some(first) = open.first().filter(|_| convened) else { return Vec::new() };
    let path = format!("agreement/prechecks/{}/answer", first.field());
    RULE.when_with(true, &path, vec![("count", Argument::Count(open.len()))])
}
