//! # What it checks
//! How much of the grant comes only with the final report.
//! # Why
//! The treasury has to advance it until then.
//! # Source
//! The call's edition names document and date.

use dossier::{
    share::split,
    stages::call::InstalmentBase,
    totals::{Totals, money},
};
use rust_decimal::Decimal;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `final-instalment-advanced`.
pub const RULE: Rule = Rule {
    code: "final-instalment-advanced",
    stage: Stage::Budget,
    severity: Severity::Informs,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"final_instalment":"20"}}],"currency":"EUR"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","grant":{"final_instalment":"20"}}],"currency":"EUR"},"budget":{"sources":[{"id":"s","kind":"call_funder","amount":"1000 EUR"}]}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(grant) = subject.call.map(|call| &call.grant) else { return Vec::new() };
    let Some(share) = grant.final_instalment else { return Vec::new() };
    let (asked, currency) = (subject.totals.requested, subject.totals.currency);
    let last = match grant.final_instalment_of {
        Some(InstalmentBase::LastYear) => last_year(&subject.totals),
        Some(InstalmentBase::Grant) | None => None,
    };
    let advanced = money(share.of(last.map_or(asked, |(_, instalment)| instalment)), currency);
    let year = last.map(|(year, _)| year.to_string()).unwrap_or_default();
    let base = if last.is_some() { "last_year" } else { "grant" };
    RULE.when_with(
        !asked.is_zero(),
        "budget/sources",
        vec![
            ("base", Argument::Text(base.to_owned())),
            ("year", Argument::Text(year)),
            ("share", Argument::Percent(share)),
            ("amount", Argument::Money(advanced)),
        ],
    )
}

/// The last year of the budget with the part of the grant that follows its direct costs; `None` where no year is named.
///
/// A budget that names no years says nothing of yearly instalments: then the whole grant bounds what is held back.
fn last_year(totals: &Totals) -> Option<(u16, Decimal)> {
    let last = totals.spending_years().into_iter().flatten().max()?;
    let cost = |of: &dyn Fn(Option<u16>) -> bool| -> Decimal {
        totals.years.iter().filter(|((_, year), _)| of(*year)).map(|(_, split)| split.total()).sum()
    };
    let weights = [cost(&|year| year == Some(last)), cost(&|year| year != Some(last))];
    split(totals.requested, &weights, totals.currency).first().map(|instalment| (last, *instalment))
}

#[cfg(test)]
mod tests {
    use dossier::Language;
    use serde_json::json;

    use super::*;
    use crate::{find, rules::Subject};

    /// What is said to be advanced, and of which year.
    fn said(lines: serde_json::Value) -> (String, String) {
        let document = json!({
            "start": { "country": "FR", "partner_country": "KH", "currency": "EUR" },
            "budget": { "lines": lines, "sources": [{ "id": "s", "kind": "call_funder", "amount": "70000 EUR" }] },
        });
        let puts = dossier::import(&document).unwrap();
        let leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
        let dossier = dossier::leaf::read(&leaves).unwrap();
        let subject = Subject::new(&dossier, find("meae-generaliste-2025"), Language::Fr);
        let [finding] = &check(&subject)[..] else { panic!("one finding") };
        let argument =
            |name| finding.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let Some((Argument::Money(amount), Argument::Text(year))) = argument("amount").zip(argument("year")) else {
            panic!("an amount and a year")
        };
        (amount.to_string(), year)
    }

    #[test]
    fn the_ministry_keeps_back_a_fifth_of_the_last_yearly_instalment() {
        // 60,000 in 2027 and 40,000 in 2028: the grant of 70,000 follows as 42,000 and 28,000; a fifth of 28,000 is 5,600.
        let two_years = json!([
            { "id": "a", "quantity": "1", "unit_cost": "60000 EUR", "year": 2027 },
            { "id": "b", "quantity": "1", "unit_cost": "40000 EUR", "year": 2028 },
        ]);
        assert_eq!(said(two_years), ("5600.00 EUR".to_owned(), "2028".to_owned()));
        // Without years a fifth of the whole grant bounds it: 14,000.
        let no_year = json!([{ "id": "a", "quantity": "1", "unit_cost": "100000 EUR" }]);
        assert_eq!(said(no_year), ("14000.00 EUR".to_owned(), String::new()));
    }
}
