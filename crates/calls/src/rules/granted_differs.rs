//! # What it checks
//! What a funder answered stands in the funding plan: the amount granted is the source's, and the source is confirmed or refused.
//! # Why
//! A plan that still counts what was asked shows a balance that is not there.
//! # Source
//! The method: its order and its questions.

use dossier::{
    find,
    stages::{budget::FundingStatus, filing::SubmissionStatus},
};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `granted-differs`.
pub const RULE: Rule = Rule {
    code: "granted-differs",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"sources":[{"id":"s","amount":"90 EUR","status":"confirmed"}]},"filing":{"submissions":[{"id":"a","source":"s","status":"granted","granted":"90 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"budget":{"sources":[{"id":"s","amount":"100 EUR","status":"requested"}]},"filing":{"submissions":[{"id":"a","source":"s","status":"granted","granted":"90 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let mut findings = Vec::new();
    for submission in &dossier.filing.submissions {
        let Some(source) = submission.source.as_ref().and_then(|id| find(&dossier.budget.sources, &id.0)) else {
            continue;
        };
        let at = |field: &str| format!("budget/sources/{}/{field}", source.id);
        match submission.status {
            Some(SubmissionStatus::Granted) => {
                let differs = submission.granted.filter(|granted| source.amount != Some(*granted));
                if let Some(granted) = differs {
                    let arguments =
                        vec![("is", Argument::Text("amount".to_owned())), ("granted", Argument::Money(granted))];
                    findings.extend(RULE.when_with(true, &at("amount"), arguments));
                }
                findings.extend(told(source.status != Some(FundingStatus::Confirmed), "granted", &at("status")));
            }
            Some(SubmissionStatus::Refused) => {
                findings.extend(told(source.status != Some(FundingStatus::Refused), "refused", &at("status")));
            }
            _ => {}
        }
    }
    findings
}

fn told(condition: bool, is: &str, path: &str) -> Vec<Finding> {
    let arguments = vec![("is", Argument::Text(is.to_owned())), ("granted", Argument::Text(String::new()))];
    RULE.when_with(condition, path, arguments)
}
