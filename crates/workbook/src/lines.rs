//! The sheet of the budget's lines: what each costs, in which years, who pays; subtotals, derived lines and the total.

use std::collections::BTreeMap;

use dossier::{
    Percent,
    share::split,
    stages::budget::{Budget, BudgetLine, ContingencyBase, Heading, IndirectBase, Nature},
    totals::{Split, Totals, amount_of},
};
use rust_decimal::Decimal;
use wording::format;

use crate::{
    context::{Context, shares},
    error::WorkbookError,
    look::{Kind, Role},
    missing,
    place::{Place, literal, rows, rows_on},
    rates::{Rates, Unconverted},
    rounding::{Rounding, rounded, rounding},
    sheet::{Column, Content, FIRST, Sheet, Shown},
};

const NUMBER: u16 = 0;
const HEADING: u16 = 1;
const LABEL: u16 = 2;
const ACTIVITY: u16 = 3;
const UNIT: u16 = 4;
const QUANTITY: u16 = 5;
const UNIT_COST: u16 = 6;
const CURRENCY: u16 = 7;
const RATE: u16 = 8;
const AMOUNT: u16 = 9;
const NATURE: u16 = 10;
const SHARES: u16 = 11;

/// The sheet of lines, with the places to which the other sheets refer.
pub(crate) struct Lines<'c> {
    pub(crate) sheet: Sheet<'c>,
    context: &'c Context<'c>,
    /// The years, each with a column of shares and a column of amounts.
    pub(crate) years: Vec<Option<u16>>,
    /// The lines as they stand on the sheet.
    pub(crate) rows: Vec<LineRow<'c>>,
    pub(crate) places: Places,
    last: u32,
}

/// A line with its number, its row and its amount.
pub(crate) struct LineRow<'c> {
    pub(crate) line: &'c BudgetLine,
    pub(crate) number: usize,
    pub(crate) row: u32,
    pub(crate) amount: Option<Decimal>,
}

/// The rows of the sums.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places {
    /// Direct costs in cash.
    pub(crate) direct_cash: u32,
    /// Direct costs in kind.
    pub(crate) direct_in_kind: u32,
    /// Contingency, where a share is set.
    pub(crate) contingency: Option<u32>,
    /// Indirect costs, where a share is set.
    pub(crate) indirect: Option<u32>,
    /// All expenses in cash.
    pub(crate) cash: u32,
    /// All expenses.
    pub(crate) total: u32,
}

impl Places {
    fn from(first: u32, budget: &Budget) -> Self {
        let contingency = budget.contingency.map(|_| first + 1);
        let indirect = budget.indirect.map(|_| contingency.unwrap_or(first) + 1);
        let cash = indirect.or(contingency).unwrap_or(first) + 1;
        Self { direct_cash: first, contingency, indirect, cash, direct_in_kind: cash + 1, total: cash + 2 }
    }
}

/// An expense that is a percentage of others: the one place that says what it is a percentage of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derived {
    /// Contingency.
    Contingency,
    /// Indirect costs.
    Indirect,
}

impl Derived {
    pub(crate) const ALL: [Self; 2] = [Self::Contingency, Self::Indirect];

    /// The row where it stands, where a share is set.
    pub(crate) fn row(self, places: Places) -> Option<u32> {
        match self {
            Self::Contingency => places.contingency,
            Self::Indirect => places.indirect,
        }
    }

    pub(crate) fn amount(self, totals: &Totals) -> Decimal {
        match self {
            Self::Contingency => totals.contingency,
            Self::Indirect => totals.indirect,
        }
    }

    /// What it is called.
    pub(crate) fn name(self, context: &Context<'_>) -> String {
        context.field(match self {
            Self::Contingency => "budget/contingency",
            Self::Indirect => "budget/indirect",
        })
    }

    fn share(self, budget: &Budget) -> Option<Percent> {
        match self {
            Self::Contingency => budget.contingency,
            Self::Indirect => budget.indirect,
        }
    }

    /// The rows that it is a percentage of.
    fn base(self, budget: &Budget, places: Places) -> Vec<u32> {
        let direct = vec![places.direct_cash, places.direct_in_kind];
        match self {
            Self::Contingency => match budget.contingency_base.unwrap_or(ContingencyBase::DirectCash) {
                ContingencyBase::DirectCash => vec![places.direct_cash],
                ContingencyBase::Direct => direct,
            },
            Self::Indirect => match budget.indirect_base.unwrap_or(IndirectBase::DirectCash) {
                IndirectBase::DirectCash => vec![places.direct_cash],
                IndirectBase::Direct => direct,
                IndirectBase::DirectCashAndContingency => {
                    std::iter::once(places.direct_cash).chain(places.contingency).collect()
                }
            },
        }
    }

    fn base_amount(self, context: &Context<'_>) -> Decimal {
        let budget = &context.dossier.budget;
        match self {
            Self::Contingency => context.totals.contingency_base(budget),
            Self::Indirect => context.totals.indirect_base(budget),
        }
    }

    /// Its name with its share and its base, such as “Contingency, 5% (direct costs in cash)”.
    fn label(self, context: &Context<'_>, share: Percent) -> String {
        let budget = &context.dossier.budget;
        let base = match self {
            Self::Contingency => {
                let base = budget.contingency_base.unwrap_or(ContingencyBase::DirectCash);
                context.choice("ContingencyBase", base.code())
            }
            Self::Indirect => {
                let base = budget.indirect_base.unwrap_or(IndirectBase::DirectCash);
                context.choice("IndirectBase", base.code())
            }
        };
        let share = format::percent(context.language, share.0);
        let arguments = [("label", self.name(context).into()), ("share", share.into()), ("base", base.into())];
        context.words_with("workbook-derived", &arguments)
    }
}

/// Amounts by year, in the order of the columns.
type ByYear = Vec<Decimal>;

impl<'c> Lines<'c> {
    pub(crate) fn new(context: &'c Context<'c>, rates: &Rates<'_>) -> Result<Self, WorkbookError> {
        let years = context.years();
        let mut columns = vec![
            Column::words(context.words("workbook-line-number"), 5),
            Column::words(context.field("budget/lines/*/heading"), 17),
            Column::words(context.field("budget/lines/*/label"), 32),
            Column::words(context.field("budget/lines/*/activity"), 9),
            Column::words(context.field("budget/lines/*/unit"), 12),
            Column::numbers(context.field("budget/lines/*/quantity"), 9),
            Column::numbers(context.field("budget/lines/*/unit_cost"), 13),
            Column::words(context.words("workbook-currency"), 9),
            Column::numbers(context.field("budget/rates/*/rate"), 10),
            Column::numbers(context.in_currency("workbook-amount"), 14),
            Column::words(context.field("budget/lines/*/nature"), 11),
        ];
        let named = |id: &str, year: &Option<u16>| context.words_with(id, &[("year", context.year(*year).into())]);
        columns.extend(years.iter().map(|year| Column::numbers(named("workbook-year-share", year), 8)));
        columns.extend(years.iter().map(|year| Column::numbers(named("workbook-year-amount", year), 13)));
        columns.push(Column::words(context.words("workbook-payers"), 13));
        let name = context.words("workbook-sheet-lines");
        let note = context.in_currency(match context.decimals() {
            0 => "workbook-lines-note-whole",
            _ => "workbook-lines-note",
        });
        let mut sheet = Sheet::new(context, &name, &note, &columns)?;
        sheet.keep_columns(LABEL + 1)?;
        let places = Places::default();
        let mut lines = Self { sheet, context, years, rows: Vec::new(), places, last: FIRST };
        lines.write(rates)?;
        let notes: Vec<String> = lines.rows.iter().filter_map(|row| missing::of_line(context, row)).collect();
        lines.sheet.notes(&notes)?;
        Ok(lines)
    }

    /// The amount column's cell of a row, as other sheets name it.
    pub(crate) fn amount(&self, row: u32) -> String {
        Place::new(row, AMOUNT).on(&self.sheet.name)
    }

    /// The amounts of all lines, as other sheets name them.
    pub(crate) fn amounts(&self) -> String {
        self.column(AMOUNT)
    }

    /// The amounts of a year of all lines, as other sheets name them.
    pub(crate) fn amounts_of_year(&self, index: u16) -> String {
        self.column(self.year_column(index))
    }

    /// The headings, natures and activities of all lines, as other sheets name them.
    pub(crate) fn headings(&self) -> String {
        self.column(HEADING)
    }

    pub(crate) fn natures(&self) -> String {
        self.column(NATURE)
    }

    pub(crate) fn activities(&self) -> String {
        self.column(ACTIVITY)
    }

    /// The cell of a row and year, as other sheets name it.
    pub(crate) fn of_year(&self, row: u32, index: u16) -> String {
        Place::new(row, self.year_column(index)).on(&self.sheet.name)
    }

    /// Direct costs of one nature by year, in the order of the columns.
    pub(crate) fn direct_by_year(&self, nature: Nature) -> ByYear {
        let of = |split: &Split| if nature == Nature::Cash { split.cash } else { split.in_kind };
        let totals = &self.context.totals;
        let sum =
            |year: &Option<u16>| totals.years.iter().filter(|((_, at), _)| at == year).map(|(_, it)| of(it)).sum();
        self.years.iter().map(sum).collect()
    }

    /// A derived amount by year, in the order of the columns.
    pub(crate) fn derived_by_year(&self, amount: Decimal) -> ByYear {
        let by_year: BTreeMap<_, _> = self.context.totals.derived_by_year(amount);
        self.years.iter().map(|year| by_year.get(year).copied().unwrap_or_default()).collect()
    }

    /// How many columns of years there are.
    pub(crate) fn year_count(&self) -> u16 {
        u16::try_from(self.years.len()).expect("a budget names fewer years than a sheet has columns")
    }

    fn column(&self, column: u16) -> String {
        rows_on(&self.sheet.name, column, FIRST, self.last)
    }

    fn year_column(&self, index: u16) -> u16 {
        SHARES + self.year_count() + index
    }

    fn payers_column(&self) -> u16 {
        SHARES + 2 * self.year_count()
    }

    fn write(&mut self, rates: &Rates<'_>) -> Result<(), WorkbookError> {
        let context = self.context;
        let mut next = FIRST;
        let lines = in_order(&context.dossier.budget);
        for of_heading in lines.chunk_by(|one, other| heading_of(one) == heading_of(other)) {
            let first = next;
            for line in of_heading {
                let amount = amount_of(&context.totals.lines, *line);
                let row = LineRow { line, number: self.rows.len() + 1, row: next, amount };
                self.line(rates, &row)?;
                self.rows.push(row);
                next += 1;
            }
            self.subtotal(next, heading_of(of_heading[0]), first)?;
            next += 1;
        }
        if self.rows.is_empty() {
            self.sheet.fill(next, Role::Plain)?;
            let none = context.words("workbook-lines-none");
            self.sheet.put(Place::new(next, LABEL), none, Kind::Words, Role::Plain)?;
            next += 1;
        }
        self.last = next - 1;
        self.sums(next)
    }

    fn line(&mut self, rates: &Rates<'_>, row: &LineRow<'_>) -> Result<(), WorkbookError> {
        let (context, line) = (self.context, row.line);
        let at = Place::new(row.row, 0);
        self.sheet.fill(row.row, Role::Plain)?;
        let currency = line.unit_cost.map(|cost| cost.currency);
        let (rate, rate_kind) = rates.rate(currency);
        let needs = [at.at(QUANTITY), at.at(UNIT_COST)];
        let exact = format!("{}*{}", needs[0].name(), needs[1].name());
        let unconverted = Unconverted {
            exact: &exact,
            needs: &needs,
            value: line.quantity.zip(line.unit_cost).and_then(|(quantity, cost)| quantity.0.checked_mul(cost.amount)),
            complete: line.quantity.is_some() && line.unit_cost.is_some(),
            currency,
            rate: at.at(RATE),
        };
        let cost_kind = currency.map_or(Kind::Amount, Kind::AmountOf);
        let activity = context.activity_code(line).unwrap_or(NONE);
        let cells = [
            (NUMBER, Content::Number(row.number.into()), Kind::Mark),
            (HEADING, context.choice("Heading", heading_of(line).code()).into(), Kind::Words),
            (LABEL, context.label_or_mark(&line.label).into(), Kind::Words),
            (ACTIVITY, activity.into(), Kind::Words),
            (UNIT, context.label(&line.unit).into(), Kind::Words),
            (QUANTITY, Content::number(line.quantity.map(|quantity| quantity.0)), Kind::Number),
            (UNIT_COST, Content::number(line.unit_cost.map(|cost| cost.amount)), cost_kind),
            (CURRENCY, currency.map_or(Content::Blank, |currency| currency.code().into()), Kind::Words),
            (RATE, rate, rate_kind),
            (AMOUNT, rates.converted(&unconverted, row.amount), Kind::Amount),
            (NATURE, context.nature(line.nature).into(), Kind::Words),
            (self.payers_column(), payers(context, line).into(), Kind::Words),
        ];
        for (column, content, kind) in cells {
            self.sheet.put(at.at(column), content, kind, Role::Plain)?;
        }
        self.years_of(row)
    }

    /// The shares and amounts of a line by year; the last year takes what the others leave.
    fn years_of(&mut self, row: &LineRow<'_>) -> Result<(), WorkbookError> {
        if self.years.is_empty() {
            return Ok(());
        }
        let context = self.context;
        let at = Place::new(row.row, 0);
        let named = shares(row.line);
        let weights: Vec<Decimal> = named.iter().map(|(_, share)| *share).collect();
        let parts = row.amount.map(|amount| split(amount, &weights, context.currency()));
        let whole: Decimal = weights.iter().sum();
        let mut columns: BTreeMap<u16, (Decimal, Decimal)> = BTreeMap::new();
        for (index, (year, share)) in named.iter().enumerate() {
            let column = self.years.iter().position(|known| known == year).and_then(|it| u16::try_from(it).ok());
            let column = column.expect("the columns hold the years of every line");
            let sums = columns.entry(column).or_default();
            sums.0 += share;
            sums.1 += parts.as_ref().map_or(Decimal::ZERO, |parts| parts[index]);
        }
        let last_share = self.year_column(0) - 1;
        let all_shares = format!("SUM({}:{})", at.at(SHARES).in_column(), at.at(last_share).in_column());
        let amount = at.at(AMOUNT).in_column();
        let final_column = columns.keys().next_back().copied();
        for (index, (share, part)) in columns {
            let share_at = at.at(SHARES + index);
            let kind = Kind::Share(if share.fract().is_zero() { 0 } else { 2 });
            self.sheet.put(share_at, Content::Number(share / Decimal::ONE_HUNDRED), kind, Role::Plain)?;
            let part_at = at.at(self.year_column(index));
            let exact = row.amount.map_or(Decimal::ZERO, |amount| amount * share / whole);
            let formula = if Some(index) == final_column {
                self.rest(row.row, &amount, index)
            } else {
                match rounding(exact, part, context.currency()) {
                    Rounding::By(function) => {
                        format!("{function}({amount}*{}/{all_shares},{})", share_at.name(), context.decimals())
                    }
                    Rounding::Value => String::new(),
                }
            };
            let content = match row.amount {
                None => Content::Formula(format!("IF(ISNUMBER({amount}),{formula},\"\")"), Shown::Text(String::new())),
                Some(_) if formula.is_empty() => Content::Number(part),
                Some(_) => Content::sum(formula, part),
            };
            self.sheet.put(part_at, content, Kind::Amount, Role::Plain)?;
        }
        Ok(())
    }

    /// What the years before leave of an amount.
    fn rest(&self, row: u32, amount: &str, index: u16) -> String {
        if index == 0 {
            return amount.to_owned();
        }
        let (first, last) = (self.year_column(0), self.year_column(index - 1));
        let before = format!("{}:{}", Place::new(row, first).in_column(), Place::new(row, last).in_column());
        format!("ROUND({amount}-SUM({before}),{})", self.context.decimals())
    }

    fn subtotal(&mut self, row: u32, heading: Heading, first: u32) -> Result<(), WorkbookError> {
        let totals = &self.context.totals;
        let name = self.context.choice("Heading", heading.code());
        let label = self.context.words_with("workbook-subtotal", &[("heading", name.into())]);
        let total = totals.headings.get(&heading).copied().unwrap_or_default().total();
        let of_year = |year: &Option<u16>| totals.years.get(&(heading, *year)).copied().unwrap_or_default().total();
        let by_year: ByYear = self.years.iter().map(of_year).collect();
        let sum = |column| format!("SUM({})", rows(column, first, row - 1));
        self.sum_row(row, &label, Role::Subtotal, total, &by_year, &sum)
    }

    /// A row with a label, an amount and its years, each by the formula of its column.
    fn sum_row(
        &mut self,
        row: u32,
        label: &str,
        role: Role,
        total: Decimal,
        by_year: &[Decimal],
        formula: &dyn Fn(u16) -> String,
    ) -> Result<(), WorkbookError> {
        self.sheet.fill(row, role)?;
        self.sheet.put(Place::new(row, LABEL), label, Kind::Words, role)?;
        self.sheet.put(Place::new(row, AMOUNT), Content::sum(formula(AMOUNT), total), Kind::Amount, role)?;
        for (index, amount) in (0..).zip(by_year) {
            let column = self.year_column(index);
            self.sheet.put(Place::new(row, column), Content::sum(formula(column), *amount), Kind::Amount, role)?;
        }
        Ok(())
    }

    /// Direct costs, derived lines and the total, from a row on.
    fn sums(&mut self, first: u32) -> Result<(), WorkbookError> {
        let context = self.context;
        self.places = Places::from(first, &context.dossier.budget);
        let (totals, budget) = (&context.totals, &context.dossier.budget);
        let expenses = totals.expenses();
        let (cash, in_kind) = (self.direct_by_year(Nature::Cash), self.direct_by_year(Nature::InKind));
        let words = |id: &str| context.words(id);
        let last = self.last;
        let of_nature = |nature: Nature| {
            let nature = literal(&context.nature(Some(nature)));
            move |column| format!("SUMIFS({},{},{nature})", rows(column, FIRST, last), rows(NATURE, FIRST, last))
        };

        let at = self.places;
        let label = words("workbook-direct-cash");
        self.sum_row(first, &label, Role::Subtotal, totals.direct.cash, &cash, &of_nature(Nature::Cash))?;
        let mut all = cash.clone();
        for derived in Derived::ALL {
            let (Some(row), Some(share)) = (derived.row(at), derived.share(budget)) else { continue };
            let amount = derived.amount(totals);
            let by_year = self.derived_by_year(amount);
            self.derived(row, derived, share, amount, &by_year)?;
            all.iter_mut().zip(&by_year).for_each(|(sum, amount)| *sum += amount);
        }
        let label = words("workbook-cash-total");
        self.sum_row(at.cash, &label, Role::Subtotal, expenses.cash, &all, &|column| {
            format!("SUM({})", rows(column, at.direct_cash, at.cash - 1))
        })?;
        let label = words("workbook-in-kind-total");
        self.sum_row(
            at.direct_in_kind,
            &label,
            Role::Subtotal,
            expenses.in_kind,
            &in_kind,
            &of_nature(Nature::InKind),
        )?;
        all.iter_mut().zip(&in_kind).for_each(|(sum, amount)| *sum += amount);
        let label = words("workbook-total-cost");
        self.sum_row(at.total, &label, Role::Total, expenses.total(), &all, &|column| {
            let cell = |row| Place::new(row, column).name();
            format!("{}+{}", cell(at.cash), cell(at.direct_in_kind))
        })
    }

    /// A line that is a share of its base: the share stands in the column of rates. Its years are in proportion to the
    /// direct costs in cash; the last year takes what the others leave.
    fn derived(
        &mut self,
        row: u32,
        derived: Derived,
        share: Percent,
        amount: Decimal,
        by_year: &[Decimal],
    ) -> Result<(), WorkbookError> {
        let context = self.context;
        let at = Place::new(row, 0);
        let (decimals, currency) = (context.decimals(), context.currency());
        let kind = Kind::Share(if share.0.fract().is_zero() { 0 } else { 2 });
        let base: Vec<String> = derived
            .base(&context.dossier.budget, self.places)
            .iter()
            .map(|row| Place::new(*row, AMOUNT).name())
            .collect();
        let exact = match base.as_slice() {
            [only] => format!("{only}*{}", at.at(RATE).name()),
            several => format!("({})*{}", several.join("+"), at.at(RATE).name()),
        };
        let formula = rounded(&exact, Some(share.of(derived.base_amount(context))), currency);
        self.sheet.fill(row, Role::Plain)?;
        let cells = [
            (LABEL, derived.label(context, share).into(), Kind::Words),
            (RATE, Content::Number(share.0 / Decimal::ONE_HUNDRED), kind),
            (AMOUNT, Content::sum(formula, amount), Kind::Amount),
            (NATURE, context.nature(Some(Nature::Cash)).into(), Kind::Words),
        ];
        for (column, content, kind) in cells {
            self.sheet.put(at.at(column), content, kind, Role::Plain)?;
        }

        let weights = self.direct_by_year(Nature::Cash);
        let whole: Decimal = weights.iter().sum();
        let amount_at = at.at(AMOUNT).in_column();
        let cash = Place::new(self.places.direct_cash, AMOUNT);
        let last = by_year.len().saturating_sub(1);
        for (index, (part, weight)) in by_year.iter().zip(&weights).enumerate() {
            let column = u16::try_from(index).expect("a budget names fewer years than a sheet has columns");
            let place = at.at(self.year_column(column));
            let exact = if whole.is_zero() { Decimal::ZERO } else { amount * weight / whole };
            let content = match rounding(exact, *part, currency) {
                _ if index == last => Content::sum(self.rest(row, &amount_at, column), *part),
                Rounding::By(function) => {
                    let (of_year, of_all) = (cash.at(place.column).in_row(), cash.fixed());
                    let exact = format!("{amount_at}*{of_year}/{of_all}");
                    Content::sum(format!("IF({of_all}=0,0,{function}({exact},{decimals}))"), *part)
                }
                Rounding::Value => Content::Number(*part),
            };
            self.sheet.put(place, content, Kind::Amount, Role::Plain)?;
        }
        Ok(())
    }
}

/// What stands where no activity is named.
pub(crate) const NONE: &str = "–";

/// The lines in the order of the sheet, by heading; the place in it is a line's number.
pub(crate) fn in_order(budget: &Budget) -> Vec<&BudgetLine> {
    let mut lines: Vec<&BudgetLine> = budget.lines.iter().collect();
    lines.sort_by_key(|line| Heading::ALL.iter().position(|heading| *heading == heading_of(line)));
    lines
}

/// The heading under which a line counts.
pub(crate) fn heading_of(line: &BudgetLine) -> Heading {
    line.heading.unwrap_or(Heading::Other)
}

/// Who pays a line, by the codes of the sources, such as “F1: 60%”, each on a line.
fn payers(context: &Context<'_>, line: &BudgetLine) -> String {
    let named = line.payers.iter().map(|payer| {
        let source = context.source_index(payer.source.as_ref());
        let name = source.map_or_else(|| context.words("workbook-unassigned"), |index| context.source_code(index));
        match payer.share {
            Some(share) => {
                let share = format::percent(context.language, share.0);
                context.words_with("workbook-payer", &[("payer", name.into()), ("share", share.into())])
            }
            None => name,
        }
    });
    named.collect::<Vec<_>>().join("\n")
}
