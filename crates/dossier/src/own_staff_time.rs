//! The time that our own staff give, year by year: the other half of the mayor's view.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    Dossier, Label, find,
    own_payments::own_parts,
    stages::budget::{BudgetLine, FunderKind, FundingStatus, Heading, Nature},
    totals::{Totals, amount_of, by_year, year_shares},
};

/// Staff time of our own, counted in one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffTime {
    /// The unit that the budget counts in, such as days or months.
    pub unit: Label,
    /// The time by year; `None` is "no year given".
    pub years: BTreeMap<Option<u16>, Given>,
    /// The time of all years.
    pub all: Given,
}

/// Time and what it is worth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Given {
    /// How many units.
    pub quantity: Decimal,
    /// Their value in the dossier's currency.
    pub value: Decimal,
}

impl Given {
    fn add(&mut self, quantity: Decimal, value: Decimal) {
        self.quantity += quantity;
        self.value += value;
    }
}

/// Adds up the time that our own sources bring in kind under human resources, by unit in the order of the budget. A
/// line that names none of them, or is counted in no unit, is left out.
pub fn own_staff_time(dossier: &Dossier, totals: &Totals) -> Vec<StaffTime> {
    let mut units: Vec<StaffTime> = Vec::new();
    let lines = dossier.budget.lines.iter();
    for line in lines.filter(|it| it.heading == Some(Heading::HumanResources) && it.nature == Some(Nature::InKind)) {
        let (Some(quantity), Some(amount)) = (line.quantity, amount_of(&totals.lines, line)) else { continue };
        let value: Decimal = own_parts(dossier, line, amount, totals.currency).into_iter().map(|(_, part)| part).sum();
        if value.is_zero() || line.unit.is_empty() {
            continue;
        }
        let at = units.iter().position(|it| it.unit == line.unit).unwrap_or_else(|| {
            units.push(StaffTime { unit: line.unit.clone(), years: BTreeMap::new(), all: Given::default() });
            units.len() - 1
        });
        let quantity = own_share(dossier, line) * quantity.0 / Decimal::ONE_HUNDRED;
        units[at].all.add(quantity, value);
        let quantities = quantity_by_year(line, quantity);
        for ((year, value), quantity) in by_year(line, value, totals.currency).into_iter().zip(quantities) {
            units[at].years.entry(year).or_default().add(quantity, value);
        }
    }
    units
}

/// The part of a line that our own sources bring, in per cent.
fn own_share(dossier: &Dossier, line: &BudgetLine) -> Decimal {
    let own = |id: &crate::ItemId| {
        find(&dossier.budget.sources, id).is_some_and(|source| {
            source.kind == Some(FunderKind::Applicant) && source.status != Some(FundingStatus::Refused)
        })
    };
    let ours = line.payers.iter().filter(|payer| payer.source.as_ref().is_some_and(|source| own(&source.0)));
    ours.filter_map(|payer| payer.share).map(|share| share.0).sum()
}

/// The quantity of each year of a line, in the order of [`by_year`]; the last one takes what rounding leaves.
fn quantity_by_year(line: &BudgetLine, quantity: Decimal) -> Vec<Decimal> {
    let shares: Vec<Decimal> = year_shares(line).into_iter().map(|(_, share)| share).collect();
    let whole: Decimal = shares.iter().sum();
    if whole.is_zero() {
        return vec![quantity];
    }
    let mut parts: Vec<Decimal> = shares.iter().map(|share| (quantity * share / whole).round_dp(2)).collect();
    let rest = quantity - parts.iter().sum::<Decimal>();
    if let Some(last) = parts.last_mut() {
        *last += rest;
    }
    parts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::totals::totals;

    #[test]
    fn days_are_added_by_year_and_unit_as_far_as_they_are_ours() {
        // Agents: 150 days at 300.00, all ours, 40 % in 2027 (60 days, 18,000.00) and 60 % in 2028 (90 days, 27,000.00).
        // Accounts: 48 days at 250.00, half ours: 24 days, 6,000.00, all in 2027. Together 84 days and 24,000.00 in 2027,
        // 90 days and 27,000.00 in 2028, 174 days and 51,000.00 in all. A manager: 2 months at 5,000.00, ours, no year.
        // The partner's 960 days, our cash contract and our room are no staff time of ours in kind.
        let line = |id: &str, unit: &str, quantity: &str, cost: &str, source: &str, share: &str| {
            json!({
                "id": id, "heading": "human_resources", "nature": "in_kind", "unit": { "fr": unit }, "quantity": quantity,
                "unit_cost": cost, "payers": [{ "id": "p", "source": source, "share": share }],
            })
        };
        let mut agents = line("agents", "jours", "150", "300.00 EUR", "kind", "100");
        agents["years"] =
            json!([{ "id": "a", "year": 2027, "share": "40" }, { "id": "b", "year": 2028, "share": "60" }]);
        let mut accounts = line("accounts", "jours", "48", "250.00 EUR", "kind", "50");
        accounts["year"] = json!(2027);
        let mut contract = line("contract", "mois", "24", "1000.00 EUR", "cash", "100");
        contract["nature"] = json!("cash");
        let mut room = line("room", "mois", "24", "100.00 EUR", "kind", "100");
        room["heading"] = json!("local_office");
        let lines = [
            agents,
            accounts,
            line("manager", "mois", "2", "5000.00 EUR", "kind", "100"),
            line("theirs", "jours", "960", "20.00 EUR", "partner", "100"),
            contract,
            room,
        ];
        let dossier: Dossier = serde_json::from_value(json!({ "budget": {
            "lines": lines,
            "sources": [
                { "id": "kind", "kind": "applicant", "nature": "in_kind" },
                { "id": "cash", "kind": "applicant" },
                { "id": "partner", "kind": "partner", "nature": "in_kind" },
            ],
        } }))
        .unwrap();
        let given = |quantity: i64, value: i64| Given { quantity: quantity.into(), value: value.into() };
        let staff = own_staff_time(&dossier, &totals(&dossier));
        assert_eq!(staff.iter().map(|it| it.unit.fr.as_str()).collect::<Vec<_>>(), ["jours", "mois"]);
        assert_eq!(staff[0].years, BTreeMap::from([(Some(2027), given(84, 24_000)), (Some(2028), given(90, 27_000))]));
        assert_eq!(staff[0].all, given(174, 51_000));
        assert_eq!(staff[1].years, BTreeMap::from([(None, given(2, 10_000))]));
    }
}
