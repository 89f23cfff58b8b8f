//! # What it checks
//! Everything that the dossier refers to is still there.
//! # Why
//! A line that serves a removed activity is shown without it.
//! # Source
//! The method: its order and its questions.

use dossier::{Kind, Path, Shape};
use serde_json::Value;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `reference-dangling`.
pub const RULE: Rule = Rule {
    code: "reference-dangling",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"activities":[{"id":"a"}]},"budget":{"lines":[{"id":"l","activity":"a"}]}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"budget":{"lines":[{"id":"l","activity":"gone"}]}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let content = serde_json::to_value(subject.dossier).unwrap_or_default();
    let mut findings = Vec::new();
    follow(Shape::model(), &content, &Path::default(), &content, &mut findings);
    findings
}

/// Follows every reference below a value.
fn follow(shape: &Shape, value: &Value, path: &Path, whole: &Value, findings: &mut Vec<Finding>) {
    match shape {
        Shape::Record { fields, .. } => {
            for field in fields {
                if let Some(child) = value.get(&field.name) {
                    follow(&field.shape, child, &path.join(&field.name), whole, findings);
                }
            }
        }
        Shape::List { item } => {
            for entry in value.as_array().into_iter().flatten() {
                let id = entry["id"].as_str().unwrap_or_default();
                follow(item, entry, &path.join(id), whole, findings);
            }
        }
        Shape::Leaf { kind: Kind::Reference { lists } } => {
            let Some(id) = value.as_str() else { return };
            let there = lists.iter().any(|list| {
                let pointer = format!("/{list}");
                whole
                    .pointer(&pointer)
                    .and_then(Value::as_array)
                    .is_some_and(|items| items.iter().any(|it| it["id"] == id))
            });
            findings.extend(RULE.when(!there, path.as_str()));
        }
        Shape::Set { .. } | Shape::Leaf { .. } => {}
    }
}
