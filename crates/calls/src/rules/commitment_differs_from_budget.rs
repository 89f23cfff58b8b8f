//! # What it checks
//! What we undertake in the agreement is what the funding plan says we bring, in cash and in kind.
//! # Why
//! The council authorises one figure; a funder who finds another in the budget asks which one was voted.
//! # Source
//! The method: its order and its questions.

use dossier::{Label, stages::agreement::Party, totals};

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `commitment-differs-from-budget`.
pub const RULE: Rule = Rule {
    code: "commitment-differs-from-budget",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"EUR"},"territory":{"name":{"fr":"Ville d’Arles"}},"agreement":{"parties":[{"id":"a","name":{"fr":"Ville d’Arles"},"commitment":"100 EUR"}]},"budget":{"sources":[{"id":"s","kind":"applicant","nature":"cash","amount":"60 EUR"},{"id":"t","kind":"applicant","nature":"in_kind","amount":"40 EUR"}]}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"currency":"EUR"},"territory":{"name":{"fr":"Ville d’Arles"}},"agreement":{"parties":[{"id":"a","name":{"fr":"Ville d’Arles"},"commitment":"100 EUR"}]},"budget":{"sources":[{"id":"s","kind":"applicant","nature":"cash","amount":"60 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let dossier = subject.dossier;
    let currency = subject.totals.currency;
    let ours = |party: &&Party| same(&party.name, &dossier.territory.name);
    let Some(party) = dossier.agreement.parties.iter().find(ours) else { return Vec::new() };
    let undertaken = party.commitment.and_then(|amount| subject.converted(amount)).map(|it| currency.round(it));
    let planned = currency.round(subject.totals.own.total());
    let Some(undertaken) = undertaken.filter(|_| !planned.is_zero()) else { return Vec::new() };
    RULE.when_with(
        undertaken != planned,
        &format!("agreement/parties/{}/commitment", party.id),
        vec![
            ("undertaken", Argument::Money(totals::money(undertaken, currency))),
            ("planned", Argument::Money(totals::money(planned, currency))),
        ],
    )
}

/// Whether two names are the same in a language.
fn same(one: &Label, other: &Label) -> bool {
    let equal = |one: &str, other: &str| !one.trim().is_empty() && one.trim() == other.trim();
    equal(&one.fr, &other.fr) || equal(&one.en, &other.en)
}
