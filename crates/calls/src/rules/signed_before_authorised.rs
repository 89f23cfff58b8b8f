//! # What it checks
//! The agreement is signed once the council has authorised it and, in France, once its resolution is transmitted.
//! # Why
//! An agreement signed before the resolution takes effect is signed by someone who has no power to, and cannot be put right afterwards.
//! # Source
//! CGCT art. L1115-1 and L2131-1 (France); Conseil d'État, opinion of 10 June 1996, Préfet de la Côte-d'Or.

use chrono::NaiveDate;

use crate::agreement_law::{Effect, agreement_law};

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `signed-before-authorised`.
pub const RULE: Rule = Rule {
    code: "signed-before-authorised",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::OwnLaw,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"signed_on":"2027-03-20","deliberation":{"session_on":"2027-03-11","transmitted_on":"2027-03-15"}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"agreement":{"signed_on":"2027-03-12","deliberation":{"session_on":"2027-03-11","transmitted_on":"2027-03-15"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let deliberation = &agreement.deliberation;
    let early = |day: Option<NaiveDate>| agreement.signed_on.zip(day).is_some_and(|(signed, day)| signed < day);
    let asked = matches!(agreement_law(subject.dossier).effect, Effect::Transmission | Effect::Approval);
    let transmitted = asked && early(deliberation.transmitted_on);
    RULE.when(early(deliberation.session_on) || transmitted, "agreement/signed_on")
}
