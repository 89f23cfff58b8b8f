//! # What it checks
//! No section's text is longer than the call takes.
//! # Why
//! Online forms cut what is longer, often without a word.
//! # Source
//! The call's edition names document and date.

use std::cell::OnceCell;

use dossier::Language;
use dossier::stages::call::Part;
use serde_json::Value;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `section-too-long`.
pub const RULE: Rule = Rule {
    code: "section-too-long",
    stage: Stage::Filing,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","sections":[{"id":"s","title":{"fr":"Résumé"},"parts":["summary"],"at_most_characters":20}]}],"summary":{"fr":"Vingt signes au plus"}}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","sections":[{"id":"s","title":{"fr":"Résumé"},"parts":["summary"],"at_most_characters":20}]}],"summary":{"fr":"Plus de vingt signes."}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let limited = subject.call.into_iter().flat_map(|call| &call.sections);
    let limited = limited.filter_map(|section| Some((section, section.at_most_characters?)));
    let content = OnceCell::new();
    limited
        .filter_map(|(section, limit)| {
            let content = content.get_or_init(|| serde_json::to_value(subject.dossier).unwrap_or_default());
            let places = section.parts.iter().flat_map(|part| texts(*part));
            let length: usize =
                places.filter_map(|at| content.pointer(&format!("/{at}"))).map(|it| length(it, subject.language)).sum();
            (length > limit as usize).then(|| {
                let title = section.title.best(subject.language).map(|(title, _)| title.to_owned()).unwrap_or_default();
                let over = Argument::Count(length - limit as usize);
                let leads_to = section.parts.iter().flat_map(|part| texts(*part)).next().copied().unwrap_or_default();
                RULE.when_with(
                    true,
                    leads_to,
                    vec![("title", Argument::Text(title)), ("limit", Argument::Count(limit as usize)), ("over", over)],
                )
            })
        })
        .flatten()
        .collect()
}

/// Where the texts of a part stand that its author writes at length: groups and fields of the documented JSON.
fn texts(part: Part) -> &'static [&'static str] {
    match part {
        Part::Summary => &["start/summary"],
        Part::Motivations => &["motivations"],
        Part::Carriers => &["carriers"],
        Part::Stakeholders => &["stakeholders"],
        Part::Territory => &["territory"],
        Part::Challenges => &["challenges"],
        Part::Contributions => &["contributions"],
        Part::Search => &["search"],
        Part::Agreement => &["agreement"],
        Part::Objectives => &[
            "actions/context",
            "actions/overall_objective",
            "actions/method",
            "actions/objectives",
            "actions/results",
            "actions/beneficiaries",
        ],
        Part::Activities => &["actions/activities"],
        Part::Schedule | Part::Annexes | Part::Signatures => &[],
        Part::Logframe => &["actions/indicators", "actions/assumptions"],
        Part::Budget => &["budget/notes"],
        Part::Funding => &["budget/funding_notes"],
        Part::Risks => &["actions/risks"],
        Part::Sustainability => &["actions/sustainability"],
        Part::FollowUp => &["actions/monitoring", "actions/evaluation", "actions/visibility"],
    }
}

/// The characters of all texts for people below a value, in a language or, where it has none, in the other one.
fn length(value: &Value, language: Language) -> usize {
    match value {
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("fr") && fields.contains_key("en") => {
            let text = |language: Language| fields[language.code()].as_str().unwrap_or_default().trim();
            let own = text(language);
            if own.is_empty() { text(language.other()) } else { own }.chars().count()
        }
        Value::Object(fields) => fields.values().map(|value| length(value, language)).sum(),
        Value::Array(items) => items.iter().map(|value| length(value, language)).sum(),
        _ => 0,
    }
}
