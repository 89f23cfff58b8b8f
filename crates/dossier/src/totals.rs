//! The budget's totals: what every screen, check and document shows comes from here.
//!
//! One rounding rule: a line is quantity × unit cost, converted into the dossier's currency and rounded once to its
//! decimals, halves away from zero. Every total is a sum of rounded lines, and a line that is split is split without
//! loss, so the parts shown always add up to the total shown.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    Dossier, Item,
    money::{Currency, Money, Percent},
    scalar::ItemId,
    share::{rounded_share, split},
    stages::budget::{
        Budget, BudgetLine, ContingencyBase, FunderKind, FundingSource, FundingStatus, Heading, IndirectBase, Nature,
        Rate,
    },
};

/// 1 EUR in CFA francs of Central or West Africa: a parity fixed by treaty since 1 January 1999.
const EURO_IN_CFA_FRANCS: Decimal = Decimal::from_parts(655_957, 0, 0, false, 3);

/// An amount paid in cash and an amount brought in kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Split {
    /// Paid in cash.
    pub cash: Decimal,
    /// Brought in kind.
    pub in_kind: Decimal,
}

impl Split {
    /// Both together.
    pub fn total(self) -> Decimal {
        self.cash + self.in_kind
    }

    pub(crate) fn add(&mut self, nature: Nature, amount: Decimal) {
        match nature {
            Nature::Cash => self.cash += amount,
            Nature::InKind => self.in_kind += amount,
        }
    }
}

/// What a budget comes to, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The dossier's currency.
    pub currency: Currency,
    /// The amount of each line, in the order of the budget; `None` where quantity, cost or rate is missing.
    pub lines: Vec<(ItemId, Option<Decimal>)>,
    /// Direct costs.
    pub direct: Split,
    /// Contingency: its per cent of its base.
    pub contingency: Decimal,
    /// Indirect costs: their per cent of their base.
    pub indirect: Decimal,
    /// Direct costs by heading, in the order of the headings.
    pub headings: BTreeMap<Heading, Split>,
    /// Direct costs by heading and year; `None` is "no year given".
    pub years: BTreeMap<(Heading, Option<u16>), Split>,
    /// The amount of each source, in the order of the funding plan; `None` where amount or rate is missing.
    pub sources: Vec<(ItemId, Option<Decimal>)>,
    /// Resources that have not been refused.
    pub resources: Split,
    /// Resources that are confirmed.
    pub confirmed: Split,
    /// What the applicant brings.
    pub own: Split,
    /// What partner authorities bring.
    pub partner: Split,
    /// What is asked of the funder of the call.
    pub requested: Decimal,
    /// The currencies for which no rate is given.
    pub unconverted: Vec<Currency>,
}

impl Totals {
    /// All expenses: direct costs, contingency and indirect costs.
    pub fn expenses(&self) -> Split {
        Split { cash: self.direct.cash + self.contingency + self.indirect, in_kind: self.direct.in_kind }
    }

    /// Expenses less resources: above zero money is missing, below zero there is too much, zero is balance.
    pub fn gap(&self) -> Decimal {
        self.expenses().total() - self.resources.total()
    }

    /// What the budget's lines lay on one activity, in the dossier's currency.
    pub fn of_activity(&self, dossier: &Dossier, activity: &ItemId) -> Decimal {
        let lines = dossier.budget.lines.iter();
        let of_it = lines.filter(|line| line.activity.as_ref().is_some_and(|id| id.0 == *activity));
        of_it.filter_map(|line| amount_of(&self.lines, line)).sum()
    }

    /// The years in which money is spent, in order.
    pub fn spending_years(&self) -> Vec<Option<u16>> {
        let mut years: Vec<_> = self.years.keys().map(|(_, year)| *year).collect();
        years.sort_unstable_by_key(|year| (year.is_none(), *year));
        years.dedup();
        years
    }

    /// What contingency is a percentage of.
    pub fn contingency_base(&self, budget: &Budget) -> Decimal {
        match budget.contingency_base.unwrap_or(ContingencyBase::DirectCash) {
            ContingencyBase::DirectCash => self.direct.cash,
            ContingencyBase::Direct => self.direct.total(),
        }
    }

    /// What indirect costs are a percentage of.
    pub fn indirect_base(&self, budget: &Budget) -> Decimal {
        match budget.indirect_base.unwrap_or(IndirectBase::DirectCash) {
            IndirectBase::DirectCash => self.direct.cash,
            IndirectBase::Direct => self.direct.total(),
            IndirectBase::DirectCashAndContingency => self.direct.cash + self.contingency,
        }
    }

    /// Contingency and indirect costs by year, in proportion to the direct costs in cash; the parts add up.
    pub fn derived_by_year(&self, amount: Decimal) -> BTreeMap<Option<u16>, Decimal> {
        let years = self.spending_years();
        let weights: Vec<Decimal> = years
            .iter()
            .map(|year| self.years.iter().filter(|((_, of), _)| of == year).map(|(_, split)| split.cash).sum())
            .collect();
        years.iter().copied().zip(split(amount, &weights, self.currency)).collect()
    }
}

/// Adds up a dossier's budget. The currency is the dossier's, else that of the first amount, else the euro.
pub fn totals(dossier: &Dossier) -> Totals {
    let budget = &dossier.budget;
    let first = budget.lines.iter().find_map(|line| line.unit_cost).map(|cost| cost.currency);
    let currency = dossier.start.currency.or(first).unwrap_or(Currency::EUR);
    let mut totals = Totals {
        currency,
        lines: Vec::with_capacity(budget.lines.len()),
        direct: Split::default(),
        contingency: Decimal::ZERO,
        indirect: Decimal::ZERO,
        headings: BTreeMap::new(),
        years: BTreeMap::new(),
        sources: Vec::with_capacity(budget.sources.len()),
        resources: Split::default(),
        confirmed: Split::default(),
        own: Split::default(),
        partner: Split::default(),
        requested: Decimal::ZERO,
        unconverted: Vec::new(),
    };
    for line in &budget.lines {
        totals.add_line(line, &budget.rates);
    }
    let derived = |share: Option<Percent>, base| share.map_or(Decimal::ZERO, |it| rounded_share(it, base, currency));
    totals.contingency = derived(budget.contingency, totals.contingency_base(budget));
    totals.indirect = derived(budget.indirect, totals.indirect_base(budget));
    for source in &budget.sources {
        totals.add_source(source, &budget.rates);
    }
    totals.unconverted.sort_unstable();
    totals.unconverted.dedup();
    totals
}

impl Totals {
    fn add_line(&mut self, line: &BudgetLine, rates: &[Rate]) {
        let cost = line.quantity.zip(line.unit_cost);
        let amount = cost.and_then(|(quantity, cost)| {
            let exact = quantity.0.checked_mul(cost.amount)?;
            self.convert(exact, cost.currency, rates)
        });
        self.lines.push((line.id.clone(), amount));
        let Some(amount) = amount else { return };
        let nature = line.nature.unwrap_or(Nature::Cash);
        let heading = line.heading.unwrap_or(Heading::Other);
        self.direct.add(nature, amount);
        self.headings.entry(heading).or_default().add(nature, amount);
        for (year, part) in by_year(line, amount, self.currency) {
            self.years.entry((heading, year)).or_default().add(nature, part);
        }
    }

    fn add_source(&mut self, source: &FundingSource, rates: &[Rate]) {
        let amount = source.amount.and_then(|money| self.convert(money.amount, money.currency, rates));
        self.sources.push((source.id.clone(), amount));
        let Some(amount) = amount.filter(|_| source.status != Some(FundingStatus::Refused)) else { return };
        let nature = source.nature.unwrap_or(Nature::Cash);
        self.resources.add(nature, amount);
        if source.status == Some(FundingStatus::Confirmed) {
            self.confirmed.add(nature, amount);
        }
        match source.kind {
            Some(FunderKind::Applicant) => self.own.add(nature, amount),
            Some(FunderKind::Partner) => self.partner.add(nature, amount),
            Some(FunderKind::CallFunder) => self.requested += amount,
            _ => {}
        }
    }

    fn convert(&mut self, amount: Decimal, from: Currency, rates: &[Rate]) -> Option<Decimal> {
        let converted = conversion(from, self.currency, rates).and_then(|factor| factor.apply(amount));
        if converted.is_none() {
            self.unconverted.push(from);
        }
        converted.map(|amount| self.currency.round(amount))
    }
}

/// The years of a line with their shares, those of nothing left out.
pub(crate) fn year_shares(line: &BudgetLine) -> Vec<(u16, Decimal)> {
    let shares = line.years.iter().filter_map(|part| Some((part.year?, part.share?.0)));
    shares.filter(|(_, share)| !share.is_zero()).collect()
}

/// The parts of an amount of a line by year; without any year the whole stands under the line's own.
pub(crate) fn by_year(line: &BudgetLine, amount: Decimal, currency: Currency) -> Vec<(Option<u16>, Decimal)> {
    let shares = year_shares(line);
    if shares.is_empty() {
        return vec![(line.year, amount)];
    }
    let weights: Vec<Decimal> = shares.iter().map(|(_, share)| *share).collect();
    shares.iter().map(|(year, _)| Some(*year)).zip(split(amount, &weights, currency)).collect()
}

/// The parts of an amount of a line that its payers bear, in their order; the last part is what no payer bears.
pub(crate) fn by_payer(line: &BudgetLine, amount: Decimal, currency: Currency) -> Vec<Decimal> {
    let shares = line.payers.iter().map(|payer| payer.share.map_or(Decimal::ZERO, |share| share.0));
    let mut weights: Vec<Decimal> = shares.collect();
    weights.push((Decimal::ONE_HUNDRED - weights.iter().sum::<Decimal>()).max(Decimal::ZERO));
    split(amount, &weights, currency)
}

/// How an amount of one currency becomes one of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// To be multiplied by the rate.
    Times(Decimal),
    /// To be divided by the rate.
    Over(Decimal),
}

impl Conversion {
    /// One conversion after the other; `None` where a rate would be too large.
    fn then(self, next: Self) -> Option<Self> {
        match (self, next) {
            (Self::Times(first), Self::Times(second)) => first.checked_mul(second).map(Self::Times),
            (Self::Over(first), Self::Over(second)) => first.checked_mul(second).map(Self::Over),
            (Self::Times(first), Self::Over(second)) => first.checked_div(second).map(Self::Times),
            (Self::Over(first), Self::Times(second)) => second.checked_div(first).map(Self::Times),
        }
    }

    /// The converted amount, not yet rounded; `None` where it would be too large.
    pub fn apply(self, amount: Decimal) -> Option<Decimal> {
        match self {
            Self::Times(rate) => amount.checked_mul(rate),
            Self::Over(rate) => amount.checked_div(rate),
        }
    }
}

/// Finds how to convert: the dossier's rate in either direction first, then the fixed parity of the CFA francs, then both
/// in turn by way of the euro, so that a budget in CFA francs needs no second rate for a currency known in euros.
pub fn conversion(from: Currency, to: Currency, rates: &[Rate]) -> Option<Conversion> {
    direct_conversion(from, to, rates).or_else(|| {
        let into_euros = direct_conversion(from, Currency::EUR, rates)?;
        into_euros.then(direct_conversion(Currency::EUR, to, rates)?)
    })
}

fn direct_conversion(from: Currency, to: Currency, rates: &[Rate]) -> Option<Conversion> {
    if from == to {
        return Some(Conversion::Times(Decimal::ONE));
    }
    let fixed = |rate: &Rate| Some((rate.from?, rate.to?, rate.rate?.0)).filter(|(.., rate)| !rate.is_zero());
    let given =
        rates.iter().filter_map(fixed).find_map(|(a, b, rate)| match (a == from && b == to, a == to && b == from) {
            (true, _) => Some(Conversion::Times(rate)),
            (_, true) => Some(Conversion::Over(rate)),
            _ => None,
        });
    let is_cfa_franc = |currency| currency == Currency::XAF || currency == Currency::XOF;
    given.or_else(|| match (from, to) {
        (Currency::EUR, to) if is_cfa_franc(to) => Some(Conversion::Times(EURO_IN_CFA_FRANCS)),
        (from, Currency::EUR) if is_cfa_franc(from) => Some(Conversion::Over(EURO_IN_CFA_FRANCS)),
        (from, to) if is_cfa_franc(from) && is_cfa_franc(to) => Some(Conversion::Times(Decimal::ONE)),
        _ => None,
    })
}

/// An amount in another currency, rounded to it; `None` where no rate leads there.
pub fn converted(money: Money, to: Currency, rates: &[Rate]) -> Option<Decimal> {
    conversion(money.currency, to, rates)?.apply(money.amount).map(|amount| to.round(amount))
}

/// A rounded amount with its currency.
pub fn money(amount: Decimal, currency: Currency) -> Money {
    Money::new(amount, currency)
}

/// Finds the amount of a line or source by its identifier.
pub fn amount_of<T: Item>(amounts: &[(ItemId, Option<Decimal>)], item: &T) -> Option<Decimal> {
    amounts.iter().find(|(id, _)| id == item.id()).and_then(|(_, amount)| *amount)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn dossier(budget: serde_json::Value, currency: &str) -> Dossier {
        serde_json::from_value(json!({ "start": { "currency": currency }, "budget": budget })).unwrap()
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_budget_in_three_currencies_adds_up_in_the_dossiers() {
        // 12 × 350.50 EUR = 4,206.00; 500,000 XAF / 655.957 = 762.245…, rounded 762.25; 1,000 USD × 0.92 = 920.00.
        // Cash 4,206.00 + 762.25 = 4,968.25; in kind 920.00; contingency 5 % of cash = 248.4125, rounded 248.41;
        // indirect 7 % of cash = 347.7775, rounded 347.78. Expenses 4,968.25 + 248.41 + 347.78 + 920.00 = 6,484.44.
        let totals = totals(&dossier(
            json!({
                "rates": [{ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.92" }],
                "contingency": "5", "indirect": "7",
                "lines": [
                    { "id": "a", "heading": "services", "quantity": "12", "unit_cost": "350.50 EUR" },
                    { "id": "b", "heading": "travel", "quantity": "1", "unit_cost": "500000 XAF" },
                    { "id": "c", "heading": "services", "quantity": "1", "unit_cost": "1000.00 USD", "nature": "in_kind" },
                ],
                "sources": [
                    { "id": "own", "kind": "applicant", "amount": "920.00 EUR", "nature": "in_kind", "status": "confirmed" },
                    { "id": "state", "kind": "call_funder", "amount": "5000.00 EUR", "status": "requested" },
                    { "id": "no", "kind": "foundation", "amount": "9999.00 EUR", "status": "refused" },
                ],
            }),
            "EUR",
        ));
        assert_eq!(totals.direct, Split { cash: decimal("4968.25"), in_kind: decimal("920.00") });
        assert_eq!((totals.contingency, totals.indirect), (decimal("248.41"), decimal("347.78")));
        assert_eq!(totals.expenses().total(), decimal("6484.44"));
        assert_eq!(totals.headings[&Heading::Services], Split { cash: decimal("4206.00"), in_kind: decimal("920.00") });
        assert_eq!((totals.requested, totals.own.in_kind), (decimal("5000.00"), decimal("920.00")));
        assert_eq!(totals.gap(), decimal("564.44"), "a refused source counts for nothing");
    }

    #[test]
    fn derived_lines_are_percentages_of_the_base_they_name() {
        // Cash 1,000.00, in kind 500.00. Contingency 5 % of 1,500.00 = 75.00; indirect 7 % of 1,000.00 + 75.00 = 75.25.
        let totals = totals(&dossier(
            json!({
                "contingency": "5", "contingency_base": "direct",
                "indirect": "7", "indirect_base": "direct_cash_and_contingency",
                "lines": [
                    { "id": "a", "quantity": "1", "unit_cost": "1000.00 EUR" },
                    { "id": "b", "quantity": "1", "unit_cost": "500.00 EUR", "nature": "in_kind" },
                ],
            }),
            "EUR",
        ));
        assert_eq!((totals.contingency, totals.indirect), (decimal("75.00"), decimal("75.25")));
    }

    #[test]
    fn a_currency_known_in_euros_is_known_in_cfa_francs() {
        // 100 USD × 0.92 = 92.00 EUR; × 655.957 = 60,348.044, rounded 60,348 XAF.
        let totals = totals(&dossier(
            json!({
                "rates": [{ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.92" }],
                "lines": [{ "id": "a", "quantity": "1", "unit_cost": "100.00 USD" }],
            }),
            "XAF",
        ));
        assert_eq!((totals.expenses().total(), totals.unconverted.len()), (decimal("60348"), 0));
    }

    #[test]
    fn a_line_without_a_rate_is_named_and_counts_for_nothing() {
        let totals =
            totals(&dossier(json!({ "lines": [{ "id": "a", "quantity": "2", "unit_cost": "10.00 GBP" }] }), "XAF"));
        assert_eq!(totals.lines[0].1, None);
        assert_eq!(totals.unconverted, ["GBP".parse().unwrap()]);
        assert_eq!(totals.expenses().total(), Decimal::ZERO);
    }

    #[test]
    fn the_years_of_a_line_add_up_to_the_line() {
        // 1,000 XAF in three thirds of 33.33 %: 334 + 333 + 333.
        let third = |id: &str, year: u16| json!({ "id": id, "year": year, "share": "33.33" });
        let totals = totals(&dossier(
            json!({ "lines": [{
                "id": "a", "heading": "works", "quantity": "1", "unit_cost": "1000 XAF",
                "years": [third("x", 2027), third("y", 2028), third("z", 2029)],
            }] }),
            "XAF",
        ));
        let parts: Vec<_> = totals.years.values().map(|split| split.cash).collect();
        assert_eq!(parts, [decimal("334"), decimal("333"), decimal("333")]);
        assert_eq!(totals.spending_years(), [Some(2027), Some(2028), Some(2029)]);
    }
}
