//! # What it checks
//! No heading has more spent on it than its lines hold and the call tolerates; without a call nothing is tolerated.
//! # Why
//! Moving money between headings beyond the funder’s tolerance needs its agreement.
//! # Source
//! The method: its order and its questions.

use dossier::{share::rate, spending::spending, totals::money};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-over-heading`.
pub const RULE: Rule = Rule {
    code: "expense-over-heading",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"l","heading":"travel","quantity":"1","unit_cost":"100 XAF"},{"id":"m","heading":"travel","quantity":"1","unit_cost":"50 XAF"}]},"monitoring":{"expenses":[{"id":"e","line":"l","amount":"120 XAF"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"budget":{"lines":[{"id":"l","heading":"travel","quantity":"1","unit_cost":"100 XAF"},{"id":"m","heading":"travel","quantity":"1","unit_cost":"50 XAF"}]},"monitoring":{"expenses":[{"id":"e","line":"l","amount":"151 XAF"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let spending = spending(subject.dossier, &subject.totals, None);
    let tolerance = subject.call.and_then(|call| call.costs.variance_at_most);
    spending
        .beyond(tolerance)
        .flat_map(|heading| {
            let used = heading.total();
            let first =
                spending.lines.iter().find(|line| line.heading == heading.heading && !line.used.spent.is_zero());
            let path =
                first.map_or_else(|| "budget/lines".to_owned(), |line| format!("budget/lines/{}/label", line.id));
            let share = rate(used.moved(), used.budget).map(|share| dossier::Percent(share.round_dp(1)));
            let mut arguments = vec![
                ("heading", Argument::Choices(vec![("Heading", heading.heading.code())])),
                ("over", Argument::Money(money(used.moved(), spending.currency))),
            ];
            arguments.push(("share", share.map_or_else(|| Argument::Text("none".to_owned()), Argument::Percent)));
            RULE.when_with(true, &path, arguments)
        })
        .collect()
}
