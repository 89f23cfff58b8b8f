//! # What it checks
//! The dossier is written in a language in which the funder takes files.
//! # Why
//! A file in another language comes back.
//! # Source
//! The call's edition names document and date.

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `call-language`.
pub const RULE: Rule = Rule {
    code: "call-language",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","languages":["fr"]}],"main_language":"fr"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","languages":["en"]}],"main_language":"fr"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let other = !call.languages.is_empty() && !call.languages.contains(&subject.language);
    let languages = call.languages.iter().map(|language| ("Language", language.code())).collect();
    RULE.when_with(other, "start/main_language", vec![("languages", Argument::Choices(languages))])
}
