//! # What it checks
//! The partner's country is one that the call is for.
//! # Why
//! A project elsewhere is not admissible, however good it is.
//! # Source
//! The call's edition names document and date.

use dossier::Country;

use crate::country_class::class_of;
use crate::terms::countries_served;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-partner-country`.
pub const RULE: Rule = Rule {
    code: "call-partner-country",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"partner_countries":["SN"]}}],"country":"FR","partner_country":"SN"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","eligibility":{"partner_classes":["least_developed"]}}],"country":"FR","partner_country":"BR"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let eligibility = &call.eligibility;
    let admitted = |country: &Country| {
        let listed = eligibility.partner_countries.is_empty() || eligibility.partner_countries.contains(country);
        let classed =
            eligibility.partner_classes.is_empty() || eligibility.partner_classes.contains(&class_of(*country));
        listed && classed
    };
    let served = countries_served(subject.dossier);
    let first = served.iter().next().copied();
    let open = served.iter().any(admitted);
    RULE.when_with(
        first.is_some() && !open,
        "start/partner_country",
        first.map(|country| ("country", Argument::Country(country))).into_iter().collect(),
    )
}
