//! # What it checks
//! Where the procedure of the country is not known to Passerelle, the dossier names the law under which the agreement is concluded.
//! # Why
//! What the drafts cite then is an assumption: only the supervising authority says which texts to cite and who approves.
//! # Source
//! The law of the applicant's country, from `data/agreement-law.toml`.

use crate::agreement_law::{Effect, agreement_law};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-law-unknown`.
pub const RULE: Rule = Rule {
    code: "agreement-law-unknown",
    stage: Stage::Agreement,
    severity: Severity::Informs,
    source: Source::OwnLaw,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"IS"},"territory":{"legal_basis":{"fr":"Loi sur les communes, article 9"}},"agreement":{"object":{"fr":"Les deux villes…"}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"IS"},"agreement":{"object":{"fr":"Les deux villes…"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let Some(country) = dossier.start.country else { return Vec::new() };
    let unknown = agreement_law(dossier).effect == Effect::Unknown;
    let drafted = !dossier.agreement.object.is_empty();
    RULE.when_with(
        unknown && drafted && dossier.territory.legal_basis.is_empty(),
        "territory/legal_basis",
        vec![("country", Argument::Country(country))],
    )
}
