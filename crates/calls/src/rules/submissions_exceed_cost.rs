//! # What it checks
//! What is asked of several calls, with the other resources, does not exceed the cost.
//! # Why
//! Two funders that both grant would pay the same expense twice, which each of them forbids.
//! # Source
//! The method: its order and its questions.

use std::collections::BTreeSet;

use dossier::{
    stages::{
        budget::{FunderKind, FundingStatus},
        filing::SubmissionStatus,
    },
    totals::{amount_of, conversion, money},
};
use rust_decimal::Decimal;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `submissions-exceed-cost`.
pub const RULE: Rule = Rule {
    code: "submissions-exceed-cost",
    stage: Stage::Filing,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"l","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"own","kind":"applicant","amount":"20 EUR"}]},"filing":{"submissions":[{"id":"a","call":"x","amount":"50 EUR"},{"id":"b","call":"y","amount":"30 EUR"},{"id":"c","call":"z","amount":"90 EUR","status":"refused"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"budget":{"lines":[{"id":"l","quantity":"1","unit_cost":"100 EUR"}],"sources":[{"id":"own","kind":"applicant","amount":"20 EUR"}]},"filing":{"submissions":[{"id":"a","call":"x","amount":"50 EUR"},{"id":"b","call":"y","amount":"50 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let (dossier, totals) = (subject.dossier, &subject.totals);
    let counts = |status: Option<SubmissionStatus>| {
        !matches!(status, Some(SubmissionStatus::Refused | SubmissionStatus::Withdrawn))
    };
    let live: Vec<_> = dossier.filing.submissions.iter().filter(|it| counts(it.status)).collect();
    let calls: BTreeSet<&str> = live.iter().map(|it| it.call.as_str()).collect();
    let asked: Option<Decimal> = live
        .iter()
        .filter_map(|it| it.granted.or(it.amount))
        .map(|money| {
            let converted = conversion(money.currency, totals.currency, &dossier.budget.rates)?.apply(money.amount)?;
            Some(totals.currency.round(converted))
        })
        .sum();
    // What the submissions ask for stands in the funding plan as well, under their sources or as the call's share.
    let named = |id| live.iter().any(|it| it.source.as_ref().is_some_and(|source| source.0 == id));
    let others: Decimal = dossier
        .budget
        .sources
        .iter()
        .filter(|it| it.status != Some(FundingStatus::Refused))
        .filter(|it| it.kind != Some(FunderKind::CallFunder) && !named(it.id.clone()))
        .filter_map(|it| amount_of(&totals.sources, it))
        .sum();
    let cost = totals.expenses().total();
    let over = asked.map_or(Decimal::ZERO, |asked| asked + others - cost);
    RULE.when_with(
        calls.len() > 1 && !cost.is_zero() && over > Decimal::ZERO,
        "filing/submissions",
        vec![("over", Argument::Money(money(over, totals.currency)))],
    )
}
