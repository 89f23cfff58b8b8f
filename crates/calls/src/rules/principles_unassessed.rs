//! # What it checks
//! The partnership is assessed on the four principles of decentralised cooperation before its agreement is signed.
//! # Why
//! Partnership, subsidiarity, sustainability and equity are easier to write into an agreement than to add to one in force.
//! # Source
//! The method: its order and its questions.

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `principles-unassessed`.
pub const RULE: Rule = Rule {
    code: "principles-unassessed",
    stage: Stage::Agreement,
    severity: Severity::Informs,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"object":{"fr":"Les deux villes…"},"principles":{"partnership":{"score":4},"subsidiarity":{"score":3},"sustainability":{"score":3},"equity":{"score":4}}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"agreement":{"object":{"fr":"Les deux villes…"},"principles":{"partnership":{"score":4}}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let principles = &agreement.principles;
    let assessed = [
        ("partnership", &principles.partnership),
        ("subsidiarity", &principles.subsidiarity),
        ("sustainability", &principles.sustainability),
        ("equity", &principles.equity),
    ];
    let open = assessed.into_iter().find(|(_, principle)| principle.score.is_none());
    let Some((name, _)) = open.filter(|_| !agreement.object.is_empty()) else { return Vec::new() };
    RULE.when(true, &format!("agreement/principles/{name}/score"))
}
