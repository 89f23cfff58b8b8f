//! # What it checks
//! The search follows at least two of the three axes.
//! # Why
//! The networks of our own actors, of authorities and of the State reach different partners.
//! # Source
//! The method: its order and its questions.

use dossier::stages::search::Axis;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `axis-forgotten`.
pub const RULE: Rule = Rule {
    code: "axis-forgotten",
    stage: Stage::Search,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"search":{"stakeholder_networks":{"fr":"La diaspora…"},"networks":[{"id":"a"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"search":{"networks":[{"id":"a"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let search = &subject.dossier.search;
    let axes = [
        !search.stakeholder_networks.is_empty()
            || search.leads.iter().any(|lead| lead.axis == Some(Axis::Stakeholders)),
        !search.city_networks.is_empty() || !search.networks.is_empty(),
        !search.state_channel.is_empty() || !search.state_steps.is_empty(),
    ];
    RULE.when(axes.iter().filter(|followed| **followed).count() < 2, "search/leads")
}
