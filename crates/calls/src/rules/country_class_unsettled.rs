//! # What it checks
//! The place of the partner's country on the list of least developed countries is settled.
//! # Why
//! The class sets the rate of the grant; a country may leave the list between two calls.
//! # Source
//! The call's edition names document and date.

use crate::country_class::leaves_on;
use crate::terms::countries_served;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `country-class-unsettled`.
pub const RULE: Rule = Rule {
    code: "country-class-unsettled",
    stage: Stage::Budget,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"country":"FR","partner_country":"SN"}}"#,
    },
    failing: Fixture {
        call: Some("meae-generaliste-2025"),
        dossier: r#"{"start":{"country":"FR","partner_country":"LA"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let matters = subject.call.is_some_and(|call| call.grant.least_developed != call.grant.other_aid_recipient);
    let leaving =
        countries_served(subject.dossier).into_iter().find_map(|country| Some((country, leaves_on(country)?)));
    let Some((country, day)) = leaving.filter(|_| matters) else { return Vec::new() };
    RULE.when_with(
        true,
        "start/partner_country",
        vec![("country", Argument::Country(country)), ("day", Argument::Date(day))],
    )
}
