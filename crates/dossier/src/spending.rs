//! What was spent against the budget: by line, heading and year, in the dossier's currency.
//!
//! The same rounding rule and conversions as the [`totals`](mod@crate::totals): an expense is converted and rounded once,
//! every sum is a sum of rounded expenses. Nothing is dropped: an expense that stands on no line counts apart, one that
//! cannot be counted is named with the reason.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::{
    Dossier, Item,
    money::{Currency, Percent},
    scalar::ItemId,
    share::{rate, rounded_share, split},
    stages::{
        budget::{Heading, IndirectBase, Nature},
        monitoring::{Expense, Monitoring},
    },
    totals::{Split, Totals, amount_of, conversion},
};

/// What was planned for a part of the budget and what was spent on it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Use {
    /// What the budget gives it.
    pub budget: Decimal,
    /// What was spent.
    pub spent: Decimal,
}

impl Use {
    /// What is left; below zero more was spent than the budget gives.
    pub fn left(self) -> Decimal {
        self.budget - self.spent
    }

    /// The share spent, in per cent to two decimals; `None` where the budget gives nothing.
    pub fn share(self) -> Option<Decimal> {
        rate(self.spent, self.budget)
    }

    /// How far spending moved away from the budget: above zero more was spent than planned, below zero less.
    pub fn moved(self) -> Decimal {
        self.spent - self.budget
    }

    /// How far spending moved away from the budget, in per cent of the budget to two decimals; `None` where the budget
    /// gives nothing.
    pub fn moved_share(self) -> Option<Decimal> {
        rate(self.moved(), self.budget)
    }

    /// Whether more was spent than the budget gives and the tolerance allows; without a tolerance none is allowed.
    ///
    /// The tolerance is a percentage of the budget, and reaching it exactly is within it.
    pub fn is_beyond(self, tolerance: Option<Percent>) -> bool {
        self.moved() > tolerance.map_or(Decimal::ZERO, |tolerance| tolerance.of(self.budget))
    }

    fn add(&mut self, other: Self) {
        self.budget += other.budget;
        self.spent += other.spent;
    }
}

/// A line of the budget with what was spent on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineUse {
    /// The line.
    pub id: ItemId,
    /// The heading it belongs to.
    pub heading: Heading,
    /// Whether it is paid in cash or brought in kind; its expenses are of the same nature.
    pub nature: Nature,
    /// Whether its amount is known.
    pub priced: bool,
    /// Planned and spent.
    pub used: Use,
}

/// A heading of the budget with what was spent on its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingUse {
    /// The heading.
    pub heading: Heading,
    /// Lines paid in cash.
    pub cash: Use,
    /// Lines brought in kind.
    pub in_kind: Use,
}

impl HeadingUse {
    /// Both together.
    pub fn total(&self) -> Use {
        let mut total = self.cash;
        total.add(self.in_kind);
        total
    }

    /// The part of one nature.
    pub fn of(&self, nature: Nature) -> Use {
        match nature {
            Nature::Cash => self.cash,
            Nature::InKind => self.in_kind,
        }
    }
}

/// Why an expense counts for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncounted {
    /// It has no amount.
    NoAmount,
    /// No rate leads from its currency to the dossier's.
    NoRate(Currency),
}

/// Spending against the budget, in the dossier's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spending {
    /// The dossier's currency.
    pub currency: Currency,
    /// The lines in the order of the budget.
    pub lines: Vec<LineUse>,
    /// The headings that the budget plans or that was spent on, in the order of the headings.
    pub headings: Vec<HeadingUse>,
    /// Contingency: nothing is spent on it, as whatever it pays for stands on a line.
    pub contingency: Use,
    /// Indirect costs: a flat rate, so that they are spent in proportion to the direct costs that it is taken of.
    pub indirect: Use,
    /// What that rate is taken of.
    pub indirect_base: IndirectBase,
    /// The expenses that stand on no line, or on one that is gone, with their amounts.
    pub loose: Vec<(ItemId, Decimal)>,
    /// The expenses that count for nothing, each with the reason.
    pub uncounted: Vec<(ItemId, Uncounted)>,
    /// The amount of each expense that counts, in the order of the list.
    pub expenses: Vec<(ItemId, Decimal)>,
    /// What was spent by heading and year; no heading is "on no line", no year "without date".
    pub years: BTreeMap<(Option<Heading>, Option<u16>), Split>,
}

impl Spending {
    /// What stands on no line, together.
    pub fn on_no_line(&self) -> Decimal {
        self.loose.iter().map(|(_, amount)| *amount).sum()
    }

    /// The direct costs of one nature.
    pub fn direct(&self, nature: Nature) -> Use {
        let mut sum = Use::default();
        self.headings.iter().for_each(|heading| sum.add(heading.of(nature)));
        sum
    }

    /// Everything that is paid: direct costs in cash, contingency, indirect costs, and what stands on no line.
    pub fn cash(&self) -> Use {
        let mut sum = self.direct(Nature::Cash);
        sum.add(self.contingency);
        sum.add(self.indirect);
        sum.spent += self.on_no_line();
        sum
    }

    /// Everything, in cash and in kind.
    pub fn total(&self) -> Use {
        let mut sum = self.cash();
        sum.add(self.direct(Nature::InKind));
        sum
    }

    /// Whether anything was spent or cannot be counted.
    pub fn is_empty(&self) -> bool {
        self.expenses.is_empty() && self.uncounted.is_empty()
    }

    /// The line of an identifier.
    pub fn line(&self, id: &ItemId) -> Option<&LineUse> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The headings that spent more than their budget and the tolerance allow; without a tolerance none is allowed.
    pub fn beyond(&self, tolerance: Option<Percent>) -> impl Iterator<Item = &HeadingUse> {
        self.headings.iter().filter(move |heading| heading.total().is_beyond(tolerance))
    }

    /// The years in which something was spent, in order; `None` is "without date".
    pub fn spending_years(&self) -> Vec<Option<u16>> {
        let mut years: Vec<_> = self.years.keys().map(|(_, year)| *year).collect();
        years.sort_unstable_by_key(|year| (year.is_none(), *year));
        years.dedup();
        years
    }

    /// Indirect costs by year, in proportion to what was spent on lines that their rate is taken of; the parts add up.
    pub fn indirect_by_year(&self) -> BTreeMap<Option<u16>, Decimal> {
        let years = self.spending_years();
        let weights: Vec<Decimal> = years
            .iter()
            .map(|year| {
                let here = self.years.iter().filter(|((heading, of), _)| heading.is_some() && of == year);
                here.map(|(_, split)| taken_into(self.indirect_base, split.cash, split.in_kind)).sum()
            })
            .collect();
        years.into_iter().zip(split(self.indirect.spent, &weights, self.currency)).collect()
    }
}

/// Adds up what was spent until a day, that day included; undated expenses count. Without a day everything counts.
pub fn spending(dossier: &Dossier, totals: &Totals, until: Option<NaiveDate>) -> Spending {
    let budget = &dossier.budget;
    let mut lines: Vec<LineUse> = budget
        .lines
        .iter()
        .map(|line| {
            let amount = amount_of(&totals.lines, line);
            LineUse {
                id: line.id.clone(),
                heading: line.heading.unwrap_or(Heading::Other),
                nature: line.nature.unwrap_or(Nature::Cash),
                priced: amount.is_some(),
                used: Use { budget: amount.unwrap_or_default(), spent: Decimal::ZERO },
            }
        })
        .collect();
    let (mut loose, mut uncounted, mut expenses) = (Vec::new(), Vec::new(), Vec::new());
    let mut years: BTreeMap<_, Split> = BTreeMap::new();
    for expense in dossier.monitoring.expenses.iter().filter(|expense| is_within(expense, until)) {
        let amount = match amount_in(expense, dossier, totals.currency) {
            Ok(amount) => amount,
            Err(reason) => {
                uncounted.push((expense.id.clone(), reason));
                continue;
            }
        };
        expenses.push((expense.id.clone(), amount));
        let year = expense.date.and_then(|date| u16::try_from(date.year()).ok());
        let of = expense.line.as_ref();
        let (heading, nature) = match of.and_then(|id| lines.iter_mut().find(|line| line.id == id.0)) {
            Some(line) => {
                line.used.spent += amount;
                (Some(line.heading), line.nature)
            }
            None => {
                loose.push((expense.id.clone(), amount));
                (None, Nature::Cash)
            }
        };
        years.entry((heading, year)).or_default().add(nature, amount);
    }
    let headings: Vec<HeadingUse> = Heading::ALL.iter().filter_map(|heading| of_heading(*heading, &lines)).collect();
    let indirect_base = budget.indirect_base.unwrap_or(IndirectBase::DirectCash);
    let base =
        headings.iter().map(|heading| taken_into(indirect_base, heading.cash.spent, heading.in_kind.spent)).sum();
    let indirect = budget.indirect.map_or(Decimal::ZERO, |share| rounded_share(share, base, totals.currency));
    Spending {
        currency: totals.currency,
        lines,
        headings,
        contingency: Use { budget: totals.contingency, spent: Decimal::ZERO },
        indirect: Use { budget: totals.indirect, spent: indirect },
        indirect_base,
        loose,
        uncounted,
        expenses,
        years,
    }
}

/// The last day on which something that happened is recorded: an expense, a reading, an instalment received, a report
/// sent, the state of an activity. What was due before it and has not happened is late, whatever the day is.
pub fn recorded_until(monitoring: &Monitoring) -> Option<NaiveDate> {
    let expenses = monitoring.expenses.iter().map(|it| it.date);
    let values = monitoring.values.iter().map(|it| it.date);
    let received = monitoring.instalments.iter().map(|it| it.received_on);
    let sent = monitoring.reports.iter().map(|it| it.sent_on);
    let progress = monitoring.progress.iter().map(|it| it.date);
    expenses.chain(values).chain(received).chain(sent).chain(progress).flatten().max()
}

/// The part of what was spent that the rate of the indirect costs is taken of. What contingency covers stands on lines.
fn taken_into(base: IndirectBase, cash: Decimal, in_kind: Decimal) -> Decimal {
    match base {
        IndirectBase::DirectCash | IndirectBase::DirectCashAndContingency => cash,
        IndirectBase::Direct => cash + in_kind,
    }
}

fn is_within(expense: &Expense, until: Option<NaiveDate>) -> bool {
    expense.date.zip(until).is_none_or(|(date, until)| date <= until)
}

/// The amount of an expense in a currency, rounded once.
fn amount_in(expense: &Expense, dossier: &Dossier, currency: Currency) -> Result<Decimal, Uncounted> {
    let money = expense.amount.ok_or(Uncounted::NoAmount)?;
    conversion(money.currency, currency, &dossier.budget.rates)
        .and_then(|factor| factor.apply(money.amount))
        .map(|amount| currency.round(amount))
        .ok_or(Uncounted::NoRate(money.currency))
}

/// A heading with its lines; `None` where it has none.
fn of_heading(heading: Heading, lines: &[LineUse]) -> Option<HeadingUse> {
    let mut found = HeadingUse { heading, cash: Use::default(), in_kind: Use::default() };
    let mut any = false;
    for line in lines.iter().filter(|line| line.heading == heading) {
        any = true;
        match line.nature {
            Nature::Cash => found.cash.add(line.used),
            Nature::InKind => found.in_kind.add(line.used),
        }
    }
    any.then_some(found)
}

/// The amount of an expense among those that count.
pub fn amount_spent(spending: &Spending, expense: &Expense) -> Option<Decimal> {
    spending.expenses.iter().find(|(id, _)| id == expense.id()).map(|(_, amount)| *amount)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::totals::totals;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn used(budget: &str, spent: &str) -> Use {
        Use { budget: decimal(budget), spent: decimal(spent) }
    }

    /// A project in euros that pays in CFA francs as well.
    fn dossier() -> Dossier {
        serde_json::from_value(json!({
            "start": { "currency": "EUR" },
            "budget": {
                "contingency": "5", "indirect": "7",
                "lines": [
                    { "id": "pumps", "heading": "equipment", "quantity": "4", "unit_cost": "1200.00 EUR" },
                    { "id": "carts", "heading": "equipment", "quantity": "2", "unit_cost": "500000 XAF" },
                    { "id": "stays", "heading": "travel", "quantity": "10", "unit_cost": "90.00 EUR" },
                    { "id": "staff", "heading": "human_resources", "quantity": "20", "unit_cost": "100.00 EUR",
                      "nature": "in_kind" },
                ],
            },
            "monitoring": { "expenses": [
                { "id": "e1", "line": "pumps", "date": "2027-03-02", "amount": "4799.99 EUR", "voucher": "A1" },
                { "id": "e2", "line": "carts", "date": "2027-11-30", "amount": "1100000 XAF", "voucher": "A2" },
                { "id": "e3", "line": "stays", "date": "2028-01-15", "amount": "1000.00 EUR", "voucher": "A3" },
                { "id": "e4", "line": "staff", "date": "2028-02-01", "amount": "500.00 EUR" },
                { "id": "e5", "line": "gone", "date": "2028-02-02", "amount": "12.34 EUR" },
                { "id": "e6", "line": "stays", "date": "2028-02-03", "amount": "70.00 USD" },
                { "id": "e7", "line": "stays", "date": "2028-02-04" },
                { "id": "e8", "amount": "65596 XAF" },
            ] },
        }))
        .unwrap()
    }

    fn spent(until: Option<&str>) -> Spending {
        let dossier = dossier();
        spending(&dossier, &totals(&dossier), until.map(|day| day.parse().unwrap()))
    }

    #[test]
    fn every_figure_of_a_project_paid_in_euros_and_cfa_francs_is_as_by_hand() {
        // Budget. Pumps 4 × 1,200.00 = 4,800.00. Carts 2 × 500,000 XAF = 1,000,000 / 655.957 = 1,524.490…, rounded
        // 1,524.49. Stays 10 × 90.00 = 900.00. Staff in kind 20 × 100.00 = 2,000.00.
        // Cash 4,800.00 + 1,524.49 + 900.00 = 7,224.49; contingency 5 % = 361.2245, rounded 361.22;
        // indirect 7 % = 505.7143, rounded 505.71. In all 7,224.49 + 361.22 + 505.71 + 2,000.00 = 10,091.42.
        // Spent. Pumps 4,799.99. Carts 1,100,000 / 655.957 = 1,676.939…, rounded 1,676.94. Stays 1,000.00; the dollars have
        // no rate and e7 no amount. Staff 500.00 in kind. On no line: 12.34 and 65,596 / 655.957 = 100.0004…, rounded
        // 100.00, together 112.34. Cash on lines 4,799.99 + 1,676.94 + 1,000.00 = 7,476.93; indirect 7 % = 523.3851,
        // rounded 523.39. Cash in all 7,476.93 + 523.39 + 112.34 = 8,112.66; with 500.00 in kind 8,612.66.
        let spending = spent(None);
        let lines: Vec<Use> = spending.lines.iter().map(|line| line.used).collect();
        assert_eq!(
            lines,
            [
                used("4800.00", "4799.99"),
                used("1524.49", "1676.94"),
                used("900.00", "1000.00"),
                used("2000.00", "500.00")
            ]
        );
        assert_eq!(spending.direct(Nature::Cash), used("7224.49", "7476.93"));
        assert_eq!(spending.direct(Nature::InKind), used("2000.00", "500.00"));
        assert_eq!(spending.contingency, used("361.22", "0"));
        assert_eq!(spending.indirect, used("505.71", "523.39"));
        assert_eq!(spending.on_no_line(), decimal("112.34"));
        assert_eq!(spending.cash(), used("8091.42", "8112.66"));
        assert_eq!(spending.total(), used("10091.42", "8612.66"));
        assert_eq!(spending.total().left(), decimal("1478.76"));
        // 8,612.66 / 10,091.42 = 85.3463… %.
        assert_eq!(spending.total().share(), Some(decimal("85.35")));
    }

    #[test]
    fn what_cannot_be_counted_or_stands_on_no_line_is_named() {
        let spending = spent(None);
        let named: Vec<_> = spending.uncounted.iter().map(|(id, why)| (id.as_str(), *why)).collect();
        let dollar = "USD".parse().unwrap();
        assert_eq!(named, [("e6", Uncounted::NoRate(dollar)), ("e7", Uncounted::NoAmount)]);
        let loose: Vec<_> = spending.loose.iter().map(|(id, amount)| (id.as_str(), amount.to_string())).collect();
        assert_eq!(
            loose,
            [("e5", "12.34".to_owned()), ("e8", "100.00".to_owned())],
            "one line is gone, one is not said"
        );
    }

    #[test]
    fn the_headings_tell_how_far_they_moved_and_a_tolerance_judges_it() {
        // Equipment: budget 6,324.49, spent 4,799.99 + 1,676.94 = 6,476.93, moved 152.44, which is 2.4103… %.
        // Travel: budget 900.00, spent 1,000.00, moved 100.00, which is 11.111… %.
        // Human resources: budget 2,000.00, spent 500.00, moved −1,500.00, which is −75 %.
        let spending = spent(None);
        let moved: Vec<_> = spending
            .headings
            .iter()
            .map(|it| (it.heading, it.total().moved().to_string(), it.total().moved_share().unwrap().to_string()))
            .collect();
        assert_eq!(
            moved,
            [
                (Heading::HumanResources, "-1500.00".to_owned(), "-75".to_owned()),
                (Heading::Travel, "100.00".to_owned(), "11.11".to_owned()),
                (Heading::Equipment, "152.44".to_owned(), "2.41".to_owned()),
            ]
        );
        let beyond = |tolerance: Option<&str>| -> Vec<Heading> {
            let tolerance = tolerance.map(|it| it.parse().unwrap());
            spending.beyond(tolerance).map(|it| it.heading).collect()
        };
        assert_eq!(beyond(None), [Heading::Travel, Heading::Equipment]);
        assert_eq!(beyond(Some("10")), [Heading::Travel]);
        assert_eq!(beyond(Some("15")), []);
        assert!(!used("900", "990").is_beyond(Some("10".parse().unwrap())), "reaching the tolerance is within it");
        assert!(used("0", "1").is_beyond(Some("15".parse().unwrap())), "what nothing was planned for is beyond any");
    }

    #[test]
    fn the_years_add_up_to_what_was_spent() {
        // 2027: 4,799.99 + 1,676.94 = 6,476.93 in cash on lines. 2028: 1,000.00 on lines, 12.34 on none, 500.00 in kind.
        // Without date: 100.00 on no line. Indirect 523.39 split as 6,476.93 : 1,000.00, of 7,476.93:
        // 523.39 × 6,476.93 / 7,476.93 = 453.3892…, and 70.0007…: 453.39 (the larger remainder takes the cent) + 70.00.
        let spending = spent(None);
        assert_eq!(spending.spending_years(), [Some(2027), Some(2028), None]);
        let cash = |heading, year| spending.years[&(heading, year)].cash;
        assert_eq!(cash(Some(Heading::Equipment), Some(2027)), decimal("6476.93"));
        assert_eq!(cash(Some(Heading::Travel), Some(2028)), decimal("1000.00"));
        assert_eq!(cash(None, Some(2028)), decimal("12.34"));
        assert_eq!(cash(None, None), decimal("100.00"));
        assert_eq!(spending.years[&(Some(Heading::HumanResources), Some(2028))].in_kind, decimal("500.00"));
        let by_year: Vec<Decimal> = spending.indirect_by_year().into_values().collect();
        assert_eq!(by_year.iter().sum::<Decimal>(), decimal("523.39"));
        assert_eq!(spending.indirect_by_year()[&Some(2027)], decimal("453.39"));
        let all: Decimal = spending.years.values().map(|split| split.total()).sum();
        assert_eq!(all + spending.indirect.spent, spending.total().spent);
    }

    #[test]
    fn indirect_costs_follow_what_the_budget_takes_them_of() {
        // 7 % of direct costs in cash and in kind: (7,476.93 + 500.00) × 7 % = 558.3851, rounded 558.39.
        let mut dossier = dossier();
        dossier.budget.indirect_base = Some(IndirectBase::Direct);
        let spending = spending(&dossier, &totals(&dossier), None);
        assert_eq!(spending.indirect.spent, decimal("558.39"));
        assert_eq!(spending.indirect_by_year().into_values().sum::<Decimal>(), decimal("558.39"));
    }

    #[test]
    fn a_report_of_an_earlier_day_counts_what_was_spent_until_then() {
        let spending = spent(Some("2027-11-30"));
        // Pumps and carts, and what has no date: 4,799.99 + 1,676.94 + 100.00.
        assert_eq!(spending.direct(Nature::Cash).spent, decimal("6476.93"));
        assert_eq!(spending.on_no_line(), decimal("100.00"));
        assert!(spending.uncounted.is_empty(), "e6 and e7 came later");
    }

    #[test]
    fn what_is_recorded_last_is_told_without_a_clock() {
        assert_eq!(recorded_until(&dossier().monitoring), Some("2028-02-04".parse().unwrap()));
        assert_eq!(recorded_until(&Monitoring::default()), None);
    }
}
