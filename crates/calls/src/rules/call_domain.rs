//! # What it checks
//! The project touches one of the domains that the call is for.
//! # Why
//! A good project on another subject is not admissible.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-domain`.
pub const RULE: Rule = Rule {
    code: "call-domain",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"domains":["water"]}}]},"actions":{"domains":["water","health"]}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"domains":["water"]}}]},"actions":{"domains":["health"]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let (asked, ours) = (&call.eligibility.domains, &subject.dossier.actions.domains);
    let names = asked.iter().map(|domain| ("Domain", domain.code())).collect();
    RULE.when_with(
        !asked.is_empty() && !ours.is_empty() && asked.is_disjoint(ours),
        "actions/domains",
        vec![("domains", Argument::Choices(names))],
    )
}
