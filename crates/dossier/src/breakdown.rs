//! The budget seen from one side: by heading, year, activity, party or source.
//!
//! Each view distributes the same amounts without loss: its direct costs add up to the direct costs of [`Totals`], and
//! with contingency and indirect costs to all expenses, whatever stands in the budget.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    Dossier, find,
    money::Currency,
    scalar::ItemId,
    share::split,
    stages::budget::{BudgetLine, Heading, Nature},
    totals::{Split, Totals, amount_of, by_payer, by_year},
};

/// The side from which the budget is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The headings of the budget.
    Heading,
    /// The years in which money is spent.
    Year,
    /// The activities that lines serve.
    Activity,
    /// The parties that answer for these activities.
    Party,
    /// The sources that pay.
    Source,
}

/// What a row is about, in the order in which rows stand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A heading.
    Heading(Heading),
    /// A year.
    Year(u16),
    /// An item of the dossier, by its place in its list: an activity, a party, a source.
    Item(usize, ItemId),
    /// What is not assigned.
    Unassigned,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portion {
    /// What it is about.
    pub key: Key,
    /// Its direct costs.
    pub direct: Split,
    /// Its part of contingency and indirect costs, in proportion to its direct costs in cash.
    pub derived: Decimal,
}

impl Portion {
    /// Direct and derived costs together.
    pub fn total(&self) -> Decimal {
        self.direct.total() + self.derived
    }
}

/// Sees the budget from one side; what nothing is assigned to stands last.
pub fn breakdown(dossier: &Dossier, totals: &Totals, by: By) -> Vec<Portion> {
    let mut direct: BTreeMap<Key, Split> = BTreeMap::new();
    for line in &dossier.budget.lines {
        let Some(amount) = amount_of(&totals.lines, line) else { continue };
        for (key, part) in parts(dossier, line, amount, totals.currency, by) {
            direct.entry(key).or_default().add(line.nature.unwrap_or(Nature::Cash), part);
        }
    }
    direct.retain(|_, split| *split != Split::default());
    let weights: Vec<Decimal> = direct.values().map(|split| split.cash).collect();
    let derived = split(totals.contingency + totals.indirect, &weights, totals.currency);
    direct.into_iter().zip(derived).map(|((key, direct), derived)| Portion { key, direct, derived }).collect()
}

/// The parts of a line, each with what it is assigned to.
fn parts(dossier: &Dossier, line: &BudgetLine, amount: Decimal, currency: Currency, by: By) -> Vec<(Key, Decimal)> {
    let activity = || find(&dossier.actions.activities, &line.activity.as_ref()?.0);
    match by {
        By::Heading => vec![(Key::Heading(line.heading.unwrap_or(Heading::Other)), amount)],
        By::Year => {
            let year = |year: Option<u16>| year.map_or(Key::Unassigned, Key::Year);
            by_year(line, amount, currency).into_iter().map(|(at, part)| (year(at), part)).collect()
        }
        By::Activity => {
            vec![(activity().map_or(Key::Unassigned, |it| item(&dossier.actions.activities, &it.id)), amount)]
        }
        By::Party => {
            let party = activity().and_then(|activity| activity.responsible.as_ref());
            vec![(party.map_or(Key::Unassigned, |party| item(&dossier.agreement.parties, &party.0)), amount)]
        }
        By::Source => by_source(dossier, line, amount, currency),
    }
}

/// The parts of a line by source; what no payer bears is not assigned.
fn by_source(dossier: &Dossier, line: &BudgetLine, amount: Decimal, currency: Currency) -> Vec<(Key, Decimal)> {
    let key = |index: usize| {
        let source = line.payers.get(index).and_then(|payer| payer.source.as_ref());
        source.map_or(Key::Unassigned, |source| item(&dossier.budget.sources, &source.0))
    };
    by_payer(line, amount, currency).into_iter().enumerate().map(|(index, part)| (key(index), part)).collect()
}

/// The key of an item of a list; an item that is no longer there counts as not assigned.
fn item<T: crate::Item>(list: &[T], id: &ItemId) -> Key {
    let place = list.iter().position(|item| item.id() == id);
    place.map_or(Key::Unassigned, |place| Key::Item(place, id.clone()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::totals::totals;

    const SIDES: [By; 5] = [By::Heading, By::Year, By::Activity, By::Party, By::Source];

    fn dossier(lines: Vec<Value>) -> Dossier {
        serde_json::from_value(json!({
            "start": { "currency": "EUR" },
            "agreement": { "parties": [{ "id": "we" }, { "id": "they" }] },
            "actions": { "activities": [{ "id": "build", "responsible": "they" }, { "id": "learn", "responsible": "we" }] },
            "budget": {
                "contingency": "5", "indirect": "7",
                "sources": [{ "id": "own" }, { "id": "state" }],
                "rates": [{ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.917" }],
                "lines": lines,
            },
        }))
        .unwrap()
    }

    #[test]
    fn a_line_falls_to_the_party_that_answers_for_its_activity_and_to_those_who_pay_it() {
        // 1,000.01 EUR: a third to us, half to the State, the rest (100 − 33.33 − 50 = 16.67 %) to nobody.
        // Exact parts 333.303333, 500.005, 166.701667; rounded down 333.30, 500.00, 166.70 = 1,000.00; the cent left over
        // goes to the part that lost most, the State's. Derived 5 % + 7 % of 1,000.01 = 50.00 + 70.00 = 120.00.
        let dossier = dossier(vec![json!({
            "id": "a", "activity": "build", "quantity": "1", "unit_cost": "1000.01 EUR",
            "payers": [{ "id": "x", "source": "own", "share": "33.33" }, { "id": "y", "source": "state", "share": "50" }],
        })]);
        let totals = totals(&dossier);
        let cash = |by: By| -> Vec<(Key, String)> {
            breakdown(&dossier, &totals, by).into_iter().map(|it| (it.key, it.direct.cash.to_string())).collect()
        };
        let id = |text: &str| text.parse::<ItemId>().unwrap();
        assert_eq!(cash(By::Party), [(Key::Item(1, id("they")), "1000.01".to_owned())]);
        assert_eq!(
            cash(By::Source),
            [
                (Key::Item(0, id("own")), "333.30".to_owned()),
                (Key::Item(1, id("state")), "500.01".to_owned()),
                (Key::Unassigned, "166.70".to_owned()),
            ]
        );
        assert_eq!(breakdown(&dossier, &totals, By::Party)[0].derived.to_string(), "120.00");
    }

    fn any_line() -> impl Strategy<Value = Value> {
        let shares = prop::collection::vec(0_u32..=60, 0..3);
        (0_u64..10_000_000, 0_u32..5000, 0_u8..4, 0_u8..3, shares.clone(), shares, any::<bool>(), any::<bool>()).prop_map(
            |(cents, quantity, heading, activity, years, payers, in_kind, dollars)| {
                let heading = ["travel", "works", "services", "other"][usize::from(heading)];
                let activity = ["build", "learn", "gone"][usize::from(activity)];
                let year = |(index, share): (usize, u32)| json!({ "id": format!("y{index}"), "year": 2027 + index, "share": share.to_string() });
                let payer = |(index, share): (usize, u32)| {
                    json!({ "id": format!("p{index}"), "source": if index == 0 { "own" } else { "state" }, "share": share.to_string() })
                };
                json!({
                    "heading": heading, "activity": activity,
                    "quantity": format!("{}.{}", quantity / 10, quantity % 10),
                    "unit_cost": format!("{}.{:02} {}", cents / 100, cents % 100, if dollars { "USD" } else { "EUR" }),
                    "nature": if in_kind { "in_kind" } else { "cash" },
                    "years": years.into_iter().enumerate().map(year).collect::<Vec<_>>(),
                    "payers": payers.into_iter().enumerate().map(payer).collect::<Vec<_>>(),
                })
            },
        )
    }

    proptest! {
        #[test]
        fn every_side_of_any_budget_adds_up_to_its_expenses(lines in prop::collection::vec(any_line(), 1..12)) {
            let numbered = lines.into_iter().enumerate().map(|(index, mut line)| { line["id"] = format!("l{index}").into(); line });
            let dossier = dossier(numbered.collect());
            let totals = totals(&dossier);
            for by in SIDES {
                let portions = breakdown(&dossier, &totals, by);
                let direct = portions.iter().fold(Split::default(), |sum, it| Split {
                    cash: sum.cash + it.direct.cash,
                    in_kind: sum.in_kind + it.direct.in_kind,
                });
                prop_assert_eq!(direct, totals.direct, "{:?}", by);
                if !portions.is_empty() {
                    let all: Decimal = portions.iter().map(Portion::total).sum();
                    prop_assert_eq!(all, totals.expenses().total(), "{:?}", by);
                }
                prop_assert!(portions.iter().all(|it| it.total().scale() <= 2), "shown to the cent");
            }
        }
    }
}
