//! # What it checks
//! No budget line has more spent on it than it holds.
//! # Why
//! Funders ask why, and many agree to it beforehand or not at all.
//! # Source
//! The method: its order and its questions.

use dossier::{find, spending::spending, totals::money};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-over-line`.
pub const RULE: Rule = Rule {
    code: "expense-over-line",
    stage: Stage::Monitoring,
    severity: Severity::Informs,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"l","heading":"travel","quantity":"1","unit_cost":"100 XAF"}]},"monitoring":{"expenses":[{"id":"e","line":"l","amount":"100 XAF"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"l","heading":"travel","quantity":"1","unit_cost":"100 XAF"}]},"monitoring":{"expenses":[{"id":"e","line":"l","amount":"101 XAF"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let (dossier, totals) = (subject.dossier, &subject.totals);
    let spending = spending(dossier, totals, None);
    let over = spending.lines.iter().filter(|line| line.priced && line.used.is_beyond(None));
    over.flat_map(|line| {
        let label = find(&dossier.budget.lines, &line.id).and_then(|line| line.label.best(subject.language));
        let arguments = vec![
            ("line", Argument::Text(label.map(|(label, _)| label.to_owned()).unwrap_or_default())),
            ("over", Argument::Money(money(line.used.moved(), spending.currency))),
        ];
        RULE.when_with(true, &format!("budget/lines/{}/label", line.id), arguments)
    })
    .collect()
}
