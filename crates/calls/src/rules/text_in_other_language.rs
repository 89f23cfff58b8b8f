//! # What it checks
//! The texts of the dossier exist in the language of the document.
//! # Why
//! Where a text is missing the document takes the other language, and says in which it is written.
//! # Source
//! The method: its order and its questions.

use dossier::Path;
use serde_json::Value;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `text-in-other-language`.
pub const RULE: Rule = Rule {
    code: "text-in-other-language",
    stage: Stage::Start,
    severity: Severity::Informs,
    source: Source::Method,
    check,
    passing: Fixture { call: None, dossier: r#"{"start":{"title":{"fr":"Ceinture maraîchère"}}}"# },
    failing: Fixture { call: None, dossier: r#"{"start":{"title":{"en":"Market-garden belt"}}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let language = subject.language;
    let content = serde_json::to_value(subject.dossier).unwrap_or_default();
    let mut fields = Vec::new();
    collect(&content, &Path::default(), language.code(), language.other().code(), &mut fields);
    let count = Argument::Count(fields.len());
    fields.first().map_or_else(Vec::new, |first| RULE.when_with(true, first.as_str(), vec![("count", count)]))
}

/// Collects the paths of texts that exist in the other language only.
fn collect(value: &Value, path: &Path, language: &str, other: &str, found: &mut Vec<Path>) {
    match value {
        Value::Object(fields) => {
            let written = |code: &str| fields.get(code).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
            if written(other) && !written(language) {
                found.push(path.clone());
            }
            fields.iter().for_each(|(name, value)| collect(value, &path.join(name), language, other, found));
        }
        Value::Array(items) => items.iter().for_each(|item| {
            collect(item, &path.join(item["id"].as_str().unwrap_or_default()), language, other, found);
        }),
        _ => {}
    }
}
