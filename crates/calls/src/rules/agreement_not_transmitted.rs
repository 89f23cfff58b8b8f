//! # What it checks
//! Once the agreement is signed, its transmission to the State is recorded, where the law asks for it.
//! # Why
//! Until it is transmitted, or approved, the agreement has no effect: nothing can be paid under it.
//! # Source
//! The law of the applicant's country, from `data/agreement-law.toml`; in France CGCT art. L1115-1.

use dossier::stages::agreement::AgreementStatus;

use crate::agreement_law::{Effect, agreement_law, applicant_bodies};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-not-transmitted`.
pub const RULE: Rule = Rule {
    code: "agreement-not-transmitted",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::OwnLaw,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"signed_on":"2027-03-20","deliberation":{"transmitted_on":"2027-03-15"}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"signed_on":"2027-03-20","deliberation":{"session_on":"2027-03-11"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    use AgreementStatus::{Ended, InForce, Transmitted};
    let agreement = &subject.dossier.agreement;
    let asked = matches!(agreement_law(subject.dossier).effect, Effect::Transmission | Effect::Approval);
    let done = agreement.deliberation.transmitted_on.is_some()
        || matches!(agreement.status, Some(Transmitted | InForce | Ended));
    let recipient = applicant_bodies(subject.dossier).transmitted.text(subject.language);
    RULE.when_with(
        asked && agreement.signed_on.is_some() && !done,
        "agreement/deliberation/transmitted_on",
        vec![("recipient", Argument::Text(recipient.to_owned()))],
    )
}
