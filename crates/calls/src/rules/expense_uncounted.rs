//! # What it checks
//! Every expense has an amount, in a currency with a rate.
//! # Why
//! Otherwise it is missing from every total of the financial report.
//! # Source
//! The method: its order and its questions.

use dossier::spending::{Uncounted, spending};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `expense-uncounted`.
pub const RULE: Rule = Rule {
    code: "expense-uncounted",
    stage: Stage::Monitoring,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"monitoring":{"expenses":[{"id":"e","amount":"5 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"XAF"},"monitoring":{"expenses":[{"id":"e","amount":"5 USD"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let spending = spending(subject.dossier, &subject.totals, None);
    let found = spending.uncounted.iter().flat_map(|(id, reason)| {
        let currency = match reason {
            Uncounted::NoAmount => "none".to_owned(),
            Uncounted::NoRate(currency) => currency.code().to_owned(),
        };
        let path = format!("monitoring/expenses/{id}/amount");
        RULE.when_with(true, &path, vec![("currency", Argument::Text(currency))])
    });
    found.collect()
}
