//! # What it checks
//! The forecast amount of the agreement covers what its parties undertake to bring.
//! # Why
//! Council and legality control read one amount: where the commitments add up to more, one of them is not authorised.
//! # Source
//! The method: its order and its questions.

use dossier::totals;
use rust_decimal::Decimal;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `agreement-amount-below-parties`.
pub const RULE: Rule = Rule {
    code: "agreement-amount-below-parties",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"EUR"},"agreement":{"commitment":"300 EUR","parties":[{"id":"a","commitment":"100 EUR"},{"id":"b","commitment":"200 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"EUR"},"agreement":{"commitment":"299.99 EUR","parties":[{"id":"a","commitment":"100 EUR"},{"id":"b","commitment":"200 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let agreement = &subject.dossier.agreement;
    let currency = subject.totals.currency;
    let commitments = agreement.parties.iter().filter_map(|party| party.commitment);
    // An amount without a rate makes the sum unknown, which another rule says.
    let Some(sum) = commitments.map(|amount| subject.converted(amount)).sum::<Option<Decimal>>() else {
        return Vec::new();
    };
    let Some(stated) = agreement.commitment.and_then(|amount| subject.converted(amount)) else { return Vec::new() };
    let (sum, stated) = (currency.round(sum), currency.round(stated));
    RULE.when_with(
        stated < sum,
        "agreement/commitment",
        vec![
            ("stated", Argument::Money(totals::money(stated, currency))),
            ("sum", Argument::Money(totals::money(sum, currency))),
        ],
    )
}
