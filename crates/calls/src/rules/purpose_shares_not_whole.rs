//! # What it checks
//! The shares of several purpose codes add up to 100 per cent.
//! # Why
//! The declaration of aid lays the whole amount on its codes.
//! # Source
//! The method: its order and its questions.

use rust_decimal::Decimal;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `purpose-shares-not-whole`.
pub const RULE: Rule = Rule {
    code: "purpose-shares-not-whole",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"purpose_codes":[{"id":"a","code":"31110","share":"60"},{"id":"b","code":"14050","share":"40"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"actions":{"purpose_codes":[{"id":"a","code":"31110","share":"60"},{"id":"b","code":"14050"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let codes = &subject.dossier.actions.purpose_codes;
    let sum: Decimal = codes.iter().filter_map(|code| code.share).map(|share| share.0).sum();
    let alone = codes.len() == 1 && codes.iter().all(|code| code.share.is_none());
    RULE.when(!codes.is_empty() && !alone && sum != Decimal::ONE_HUNDRED, "actions/purpose_codes")
}
