//! # What it checks
//! Stakeholders of at least four categories were thought of.
//! # Why
//! The forgotten category is often the one that blocks later.
//! # Source
//! The method: its order and its questions.

use std::collections::BTreeSet;

use dossier::stages::stakeholders::StakeholderCategory;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `stakeholder-categories-few`.
pub const RULE: Rule = Rule {
    code: "stakeholder-categories-few",
    stage: Stage::Stakeholders,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"stakeholders":{"list":[{"id":"a","category":"health"},{"id":"b","category":"school"},{"id":"c","category":"diaspora"},{"id":"d","category":"chamber"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"stakeholders":{"list":[{"id":"a","category":"health"}]}}"# },
};

/// The categories to think of first, as few territories lack them.
const COMMON: [StakeholderCategory; 7] = [
    StakeholderCategory::Association,
    StakeholderCategory::Health,
    StakeholderCategory::School,
    StakeholderCategory::Enterprise,
    StakeholderCategory::Diaspora,
    StakeholderCategory::NeighbourhoodCommittee,
    StakeholderCategory::StateService,
];

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let list = &subject.dossier.stakeholders.list;
    let categories: BTreeSet<_> = list.iter().filter_map(|stakeholder| stakeholder.category).collect();
    let forgotten = COMMON.into_iter().filter(|category| !categories.contains(category));
    let forgotten = forgotten.map(|category| ("StakeholderCategory", category.code())).collect();
    RULE.when_with(
        !list.is_empty() && categories.len() < 4,
        "stakeholders/list",
        vec![("forgotten", Argument::Choices(forgotten))],
    )
}
