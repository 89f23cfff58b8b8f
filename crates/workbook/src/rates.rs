//! The sheet of exchange rates, and how the other sheets convert by them.

use std::collections::BTreeSet;

use dossier::{
    Currency, Money,
    stages::budget::Rate,
    totals::{Conversion, conversion},
};
use rust_decimal::Decimal;

use crate::{
    context::Context,
    error::WorkbookError,
    look::{Kind, Role},
    place::{Place, literal},
    rounding::rounded,
    sheet::{Column, Content, FIRST, Sheet, Shown},
};

const FROM: u16 = 0;
const TO: u16 = 1;
const RATE: u16 = 2;
const DATE: u16 = 3;
const SOURCE: u16 = 4;

/// The sheet of rates with the row by which each currency is converted.
pub(crate) struct Rates<'c> {
    pub(crate) sheet: Sheet<'c>,
    context: &'c Context<'c>,
    ways: Vec<Way>,
}

/// How one currency becomes the dossier's.
#[derive(Clone, Copy)]
struct Way {
    from: Currency,
    row: u32,
    /// `None` where no rate is set.
    conversion: Option<Conversion>,
}

/// An amount as its cells hold it, before it is converted.
pub(crate) struct Unconverted<'a> {
    /// The formula of the exact amount, such as `F7*G7`.
    pub(crate) exact: &'a str,
    /// The cells that it needs.
    pub(crate) needs: &'a [Place],
    /// The exact amount, where all of them are filled and it is not too large.
    pub(crate) value: Option<Decimal>,
    /// Whether all of them are filled.
    pub(crate) complete: bool,
    /// Its currency.
    pub(crate) currency: Option<Currency>,
    /// The cell that holds its rate.
    pub(crate) rate: Place,
}

impl<'c> Rates<'c> {
    pub(crate) fn new(context: &'c Context<'c>) -> Result<Self, WorkbookError> {
        let columns = [
            Column::words(context.field("budget/rates/*/from"), 20),
            Column::words(context.field("budget/rates/*/to"), 20),
            Column::numbers(context.field("budget/rates/*/rate"), 16),
            Column::words(context.field("budget/rates/*/date"), 16),
            Column::words(context.field("budget/rates/*/source"), 70),
        ];
        let note = context.in_currency("workbook-rates-note");
        let sheet = Sheet::new(context, &context.words("workbook-sheet-rates"), &note, &columns)?;
        let mut rates = Self { sheet, context, ways: Vec::new() };
        rates.write()?;
        Ok(rates)
    }

    /// The cell of the rate of a currency, with its kind; blank for the dossier's own.
    pub(crate) fn rate(&self, from: Option<Currency>) -> (Content, Kind) {
        let Some(way) = self.way(from) else { return (Content::Blank, Kind::Number) };
        let cell = self.cell(way);
        match way.conversion {
            Some(Conversion::Times(rate)) => (Content::sum(cell, rate), Kind::Times),
            Some(Conversion::Over(rate)) => (Content::sum(cell, rate), Kind::Over),
            None => {
                let to_set = self.context.words("workbook-rate-to-set");
                let formula = format!("IF({cell}=\"\",{},{cell})", literal(&to_set));
                (Content::Formula(formula, Shown::Text(to_set)), Kind::Times)
            }
        }
    }

    /// An amount converted into the dossier's currency and rounded once, as a formula that shows the dossier's amount.
    ///
    /// What is missing leaves the cell empty until somebody fills it in; a missing rate is named in its place.
    pub(crate) fn converted(&self, amount: &Unconverted<'_>, shown: Option<Decimal>) -> Content {
        let (exact, rate) = (amount.exact, amount.rate.name());
        let way = self.way(amount.currency);
        let conversion = way.and_then(|way| way.conversion);
        let value = conversion.zip(amount.value).and_then(|(conversion, value)| conversion.apply(value));
        let rounded = |sign: &str| rounded(&format!("{exact}{sign}{rate}"), value, self.context.currency());
        let rounded = match way.map(|way| way.conversion) {
            None => format!("ROUND({exact},{})", self.context.decimals()),
            Some(Some(Conversion::Times(_)) | None) => rounded("*"),
            Some(Some(Conversion::Over(_))) => rounded("/"),
        };
        let unknown = way.filter(|way| way.conversion.is_none());
        let words = unknown.map(|way| self.unknown(way.from));
        let formula = match (unknown, &words) {
            (Some(way), Some(words)) => format!("IF({}=\"\",{},{rounded})", self.cell(way), literal(words)),
            _ => rounded,
        };
        match (shown, words) {
            (Some(shown), _) => Content::sum(formula, shown),
            (None, _) if !amount.complete => {
                let empty: Vec<_> = amount.needs.iter().map(|cell| format!("{}=\"\"", cell.name())).collect();
                let formula = format!("IF(OR({}),\"\",{formula})", empty.join(","));
                Content::Formula(formula, Shown::Text(String::new()))
            }
            (None, Some(words)) => Content::Formula(formula, Shown::Text(words)),
            (None, None) => Content::Text(self.context.words("workbook-too-large")),
        }
    }

    /// The four cells of an amount, side by side from `given` on: as it was given, its currency, the rate, and converted.
    pub(crate) fn cells(&self, money: Option<Money>, given: Place, shown: Option<Decimal>) -> [(Content, Kind); 4] {
        let currency = money.map(|money| money.currency);
        let (rate, rate_kind) = self.rate(currency);
        let exact = given.name();
        let unconverted = Unconverted {
            exact: &exact,
            needs: &[given],
            value: money.map(|money| money.amount),
            complete: money.is_some(),
            currency,
            rate: given.at(given.column + 2),
        };
        [
            (Content::number(money.map(|money| money.amount)), currency.map_or(Kind::Amount, Kind::AmountOf)),
            (currency.map_or(Content::Blank, |currency| currency.code().into()), Kind::Words),
            (rate, rate_kind),
            (self.converted(&unconverted, shown), Kind::Amount),
        ]
    }

    /// That the rate of a currency is not set.
    fn unknown(&self, from: Currency) -> String {
        let to = self.context.currency();
        self.context.words_with("workbook-rate-missing", &[("from", from.code().into()), ("to", to.code().into())])
    }

    fn way(&self, from: Option<Currency>) -> Option<Way> {
        self.ways.iter().find(|way| Some(way.from) == from).copied()
    }

    fn cell(&self, way: Way) -> String {
        Place::new(way.row, RATE).on(&self.sheet.name)
    }

    /// The rates of the dossier in their order, then the fixed parities that it makes use of, then what is to be set.
    fn write(&mut self) -> Result<(), WorkbookError> {
        let (context, to) = (self.context, self.context.currency());
        let given = &context.dossier.budget.rates;
        let mut next = FIRST;
        let mut rows = Vec::new();
        for rate in given {
            rows.push(next);
            let number = rate.rate.map(|rate| rate.0);
            self.row(next, (rate.from, rate.to, number), Content::day(rate.date), context.label(&rate.source))?;
            next += 1;
        }
        for from in foreign(context) {
            let found = conversion(from, to, given);
            let used = given.iter().zip(&rows).find(|(rate, _)| serves(rate, from, to)).map(|(_, row)| *row);
            let row = used.unwrap_or(next);
            if used.is_none() {
                let (one, other, number, source) = match found {
                    Some(Conversion::Times(rate)) => (from, to, Some(rate), "workbook-rate-fixed"),
                    Some(Conversion::Over(rate)) => (to, from, Some(rate), "workbook-rate-fixed"),
                    None => (from, to, None, "workbook-rate-unknown"),
                };
                self.row(next, (Some(one), Some(other), number), Content::Blank, context.words(source))?;
                next += 1;
            }
            self.ways.push(Way { from, row, conversion: found });
        }
        if next == FIRST {
            self.sheet.fill(FIRST, Role::Plain)?;
            self.sheet.put(
                Place::new(FIRST, SOURCE),
                context.words("workbook-rates-none"),
                Kind::Words,
                Role::Plain,
            )?;
        }
        Ok(())
    }

    fn row(
        &mut self,
        row: u32,
        (from, to, rate): (Option<Currency>, Option<Currency>, Option<Decimal>),
        date: Content,
        source: String,
    ) -> Result<(), WorkbookError> {
        let named = |currency: Option<Currency>| currency.map_or(Content::Blank, |it| it.code().into());
        let mut put = |column, content, kind| self.sheet.put(Place::new(row, column), content, kind, Role::Plain);
        put(FROM, named(from), Kind::Words)?;
        put(TO, named(to), Kind::Words)?;
        put(RATE, Content::number(rate.filter(|rate| !rate.is_zero())), Kind::Number)?;
        put(DATE, date, Kind::Day)?;
        put(SOURCE, source.into(), Kind::Words)
    }
}

/// Whether a rate of the dossier converts one currency into the other, in whichever direction it is written.
fn serves(rate: &Rate, from: Currency, to: Currency) -> bool {
    let pair = rate.from.zip(rate.to);
    rate.rate.is_some_and(|rate| !rate.0.is_zero()) && (pair == Some((from, to)) || pair == Some((to, from)))
}

/// The currencies of the dossier's amounts that are not its own, in the order of their codes.
fn foreign(context: &Context<'_>) -> BTreeSet<Currency> {
    let dossier = context.dossier;
    let lines = dossier.budget.lines.iter().filter_map(|line| line.unit_cost);
    let sources = dossier.budget.sources.iter().filter_map(|source| source.amount);
    let instalments = dossier.monitoring.instalments.iter().filter_map(|instalment| instalment.amount);
    let expenses = dossier.monitoring.expenses.iter().filter_map(|expense| expense.amount);
    let amounts: BTreeSet<Currency> =
        lines.chain(sources).chain(instalments).chain(expenses).map(|money: Money| money.currency).collect();
    amounts.into_iter().filter(|currency| *currency != context.currency()).collect()
}
