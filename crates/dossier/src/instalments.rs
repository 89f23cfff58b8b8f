//! What each funder promised, what has been received of it and what is still to come.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Dossier,
    money::Currency,
    scalar::ItemId,
    stages::{budget::FundingStatus, monitoring::Instalment},
    totals::{Totals, amount_of, conversion},
};

/// The instalments of one source, in the dossier's currency.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Receipts {
    /// The source; `None` for instalments that name none.
    pub source: Option<ItemId>,
    /// What the source gives in all; `None` where it is not known.
    pub promised: Option<Decimal>,
    /// What has been received.
    pub received: Decimal,
    /// Instalments still expected.
    pub expected: Decimal,
    /// Of these, what was due by the day looked at.
    pub late: Decimal,
}

impl Receipts {
    /// What is still to be received of what was promised; below zero too much was received.
    pub fn balance(&self) -> Option<Decimal> {
        self.promised.map(|promised| promised - self.received)
    }

    /// What is promised and stands in no instalment.
    pub fn unplanned(&self) -> Option<Decimal> {
        self.balance().map(|balance| balance - self.expected)
    }
}

/// All instalments, in the dossier's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalments {
    /// The dossier's currency.
    pub currency: Currency,
    /// The sources that have instalments, in the order of the funding plan; instalments without a source come last.
    pub sources: Vec<Receipts>,
    /// The instalments that count for nothing, as amount or rate is missing.
    pub uncounted: Vec<ItemId>,
}

impl Instalments {
    /// All sources together; what is promised is known where it is known of each.
    pub fn total(&self) -> Receipts {
        self.sources.iter().fold(Receipts { promised: Some(Decimal::ZERO), ..Receipts::default() }, |sum, it| {
            Receipts {
                source: None,
                promised: sum.promised.zip(it.promised).map(|(sum, promised)| sum + promised),
                received: sum.received + it.received,
                expected: sum.expected + it.expected,
                late: sum.late + it.late,
            }
        })
    }

    /// The instalments of a source.
    pub fn of(&self, source: &ItemId) -> Option<&Receipts> {
        self.sources.iter().find(|it| it.source.as_ref() == Some(source))
    }
}

/// Adds up the instalments as they stood on a day; without one all that is recorded counts, and nothing is late.
pub fn instalments(dossier: &Dossier, totals: &Totals, day: Option<NaiveDate>) -> Instalments {
    let known = |id: &ItemId| dossier.budget.sources.iter().any(|source| source.id == *id);
    let source_of = |it: &Instalment| it.source.as_ref().map(|id| id.0.clone()).filter(known);
    let mut found = Instalments { currency: totals.currency, sources: Vec::new(), uncounted: Vec::new() };
    let sources = dossier.budget.sources.iter().map(|source| Some(source.id.clone())).chain([None]);
    for source in sources {
        let promised = source.as_ref().and_then(|id| {
            let source = dossier.budget.sources.iter().find(|it| it.id == *id)?;
            amount_of(&totals.sources, source).filter(|_| source.status != Some(FundingStatus::Refused))
        });
        let mut receipts = Receipts { source, promised, ..Receipts::default() };
        let mut any = false;
        for instalment in dossier.monitoring.instalments.iter().filter(|it| source_of(it) == receipts.source) {
            any = true;
            let Some(amount) = amount_in(instalment, dossier, totals.currency) else {
                found.uncounted.push(instalment.id.clone());
                continue;
            };
            let by = |date: Option<NaiveDate>| date.zip(day).is_some_and(|(date, day)| date <= day);
            if instalment.received_on.is_some() && (day.is_none() || by(instalment.received_on)) {
                receipts.received += amount;
                continue;
            }
            receipts.expected += amount;
            if by(instalment.due_on) {
                receipts.late += amount;
            }
        }
        if any {
            found.sources.push(receipts);
        }
    }
    found
}

fn amount_in(instalment: &Instalment, dossier: &Dossier, currency: Currency) -> Option<Decimal> {
    let money = instalment.amount?;
    let factor = conversion(money.currency, currency, &dossier.budget.rates)?;
    factor.apply(money.amount).map(|amount| currency.round(amount))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::totals::totals;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn seen(day: Option<&str>) -> Instalments {
        let dossier: Dossier = serde_json::from_value(json!({
            "start": { "currency": "XAF" },
            "budget": { "sources": [
                { "id": "fund", "kind": "call_funder", "amount": "100000.00 EUR", "status": "confirmed" },
                { "id": "city", "kind": "applicant", "amount": "5000000 XAF", "status": "confirmed" },
                { "id": "bank", "kind": "foundation", "amount": "1.00 EUR", "status": "confirmed" },
            ] },
            "monitoring": { "instalments": [
                { "id": "a", "source": "fund", "amount": "50000.00 EUR", "due_on": "2027-01-31", "received_on": "2027-02-10" },
                { "id": "b", "source": "fund", "amount": "30000.00 EUR", "due_on": "2028-01-31" },
                { "id": "c", "source": "fund", "amount": "20000.00 EUR", "due_on": "2029-06-30" },
                { "id": "d", "source": "city", "amount": "1000000 XAF", "received_on": "2028-03-01" },
                { "id": "e", "source": "gone", "amount": "10 XAF" },
                { "id": "f", "source": "city", "amount": "5.00 USD" },
            ] },
        }))
        .unwrap();
        instalments(&dossier, &totals(&dossier), day.map(|day| day.parse().unwrap()))
    }

    #[test]
    fn received_expected_and_balance_add_up_to_what_was_promised() {
        // 100,000 EUR × 655.957 = 65,595,700 XAF; half received, 32,797,850; then 30 % = 19,678,710 and the last 20 %,
        // 13,119,140, which the final report releases: together 32,797,850 expected, which is the whole balance.
        let found = seen(None);
        let fund = &found.sources[0];
        assert_eq!((fund.promised, fund.received), (Some(decimal("65595700")), decimal("32797850")));
        assert_eq!((fund.expected, fund.balance()), (decimal("32797850"), Some(decimal("32797850"))));
        assert_eq!((fund.unplanned(), fund.late), (Some(Decimal::ZERO), Decimal::ZERO));
        // The city gave 1,000,000 of 5,000,000 and plans no other instalment that can be counted.
        let city = &found.sources[1];
        assert_eq!((city.received, city.unplanned()), (decimal("1000000"), Some(decimal("4000000"))));
        assert_eq!(found.uncounted.iter().map(ItemId::as_str).collect::<Vec<_>>(), ["f"]);
        assert_eq!((found.sources.len(), found.sources[2].source.clone()), (3, None), "the source of e is gone");
        assert_eq!((found.total().received, found.total().promised), (decimal("33797850"), None));
    }

    #[test]
    fn on_a_day_what_came_later_is_still_expected_and_what_was_due_is_late() {
        let found = seen(Some("2028-02-01"));
        assert_eq!(found.sources[0].late, decimal("19678710"));
        assert_eq!((found.sources[1].received, found.sources[1].expected), (Decimal::ZERO, decimal("1000000")));
    }
}
