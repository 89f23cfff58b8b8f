//! # What it checks
//! No party from abroad bears the name of a State, a ministry or an embassy, where the law forbids agreements with States.
//! # Why
//! Such an agreement is annulled, save in the cases that the law names.
//! # Source
//! The law of the applicant's country, from `data/agreement-law.toml`; in France CGCT art. L1115-5.

use dossier::{Label, stages::agreement::Party};

use crate::agreement_law::agreement_law;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `party-is-a-state`.
pub const RULE: Rule = Rule {
    code: "party-is-a-state",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::OwnLaw,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"parties":[{"id":"a","name":{"fr":"République et canton de Genève"},"country":"CH"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"parties":[{"id":"a","name":{"fr":"Ministère de la Santé"},"country":"SN"}]}}"#,
    },
};

/// How the names of States and of their services begin.
const BEGINNINGS: [&str; 14] = [
    "république ",
    "royaume ",
    "ministère ",
    "ambassade ",
    "état de ",
    "état du ",
    "gouvernement de la république",
    "the republic of ",
    "republic of ",
    "kingdom of ",
    "ministry of ",
    "embassy of ",
    "state of ",
    "government of the republic",
];

/// What in a name shows a part of a federation, which is no State in the sense of the law.
const FEDERATED: [&str; 3] = ["canton", "fédéré", "federated"];

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    if !agreement_law(subject.dossier).forbids_states {
        return Vec::new();
    }
    let home = subject.dossier.start.country;
    let foreign = |party: &&Party| party.country.is_some() && party.country != home;
    let parties =
        subject.dossier.agreement.parties.iter().filter(foreign).filter(|party| sounds_like_a_state(&party.name));
    let finding = |party: &Party| {
        let name = party.name.best(subject.language).map(|(name, _)| name.to_owned()).unwrap_or_default();
        let path = format!("agreement/parties/{}/name", party.id);
        RULE.when_with(true, &path, vec![("name", Argument::Text(name))])
    };
    parties.flat_map(finding).collect()
}

/// Whether a name begins like that of a State or of its services. A federated State, such as one of Brazil, is none in
/// the sense of the law, and its name does not tell: only an explicit beginning counts, and the finding says “seems”.
fn sounds_like_a_state(name: &Label) -> bool {
    [&name.fr, &name.en].into_iter().any(|text| {
        let text = text.trim().to_lowercase();
        BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
            && !FEDERATED.iter().any(|word| text.contains(word))
    })
}
