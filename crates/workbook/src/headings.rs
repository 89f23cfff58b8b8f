//! The budget by heading and year: every amount a sum over the lines.

use dossier::{
    stages::budget::{Heading, Nature},
    totals::Split,
};
use rust_decimal::Decimal;

use crate::{
    context::Context,
    error::WorkbookError,
    lines::{Derived, Lines, heading_of},
    look::{Kind, Role},
    place::{Place, literal, rows},
    sheet::{Column, Content, FIRST, Sheet},
};

const NAME: u16 = 0;

/// A table of amounts by year while it is written.
struct Table<'a, 'c> {
    context: &'c Context<'c>,
    lines: &'a Lines<'c>,
    sheet: Sheet<'c>,
    next: u32,
}

/// The sheet.
pub(crate) fn sheet<'c>(context: &'c Context<'c>, lines: &Lines<'c>) -> Result<Sheet<'c>, WorkbookError> {
    let mut columns = vec![Column::words(context.field("budget/lines/*/heading"), 44)];
    columns.extend(lines.years.iter().map(|year| Column::numbers(context.year(*year), 18)));
    columns.push(Column::numbers(context.in_currency("workbook-total-in"), 20));
    columns.push(Column::numbers(context.words("workbook-share-of-cost"), 14));
    let name = context.words("workbook-sheet-headings");
    let sheet = Sheet::new(context, &name, &context.in_currency("workbook-headings-note"), &columns)?;
    let mut table = Table { context, lines, sheet, next: FIRST };
    let (totals, places) = (&context.totals, lines.places);

    let cash = table.nature(Nature::Cash)?;
    let mut all = lines.direct_by_year(Nature::Cash);
    for derived in Derived::ALL {
        let Some(row) = derived.row(places) else { continue };
        let amount = derived.amount(totals);
        let by_year = lines.derived_by_year(amount);
        all.iter_mut().zip(&by_year).for_each(|(sum, amount)| *sum += amount);
        table.carried(&derived.name(context), row, &by_year, amount)?;
    }
    let expenses = totals.expenses();
    let cash_row = table.summed("workbook-cash-total", cash, &all, expenses.cash)?;
    let in_kind = table.nature(Nature::InKind)?;
    let brought = lines.direct_by_year(Nature::InKind);
    let in_kind_row = table.summed("workbook-in-kind-total", in_kind, &brought, expenses.in_kind)?;
    all.iter_mut().zip(&brought).for_each(|(sum, amount)| *sum += amount);
    let total = context.words("workbook-total-cost");
    let of = |column| {
        let cell = |row| Place::new(row, column).name();
        format!("{}+{}", cell(cash_row), cell(in_kind_row))
    };
    table.row(&total, Role::Total, &of, &all, expenses.total())?;
    Ok(table.sheet)
}

impl Table<'_, '_> {
    /// The headings of one nature; answers the first row.
    fn nature(&mut self, nature: Nature) -> Result<u32, WorkbookError> {
        let (context, lines) = (self.context, self.lines);
        let first = self.next;
        let title = context.nature(Some(nature));
        self.sheet.fill(self.next, Role::Subtotal)?;
        self.sheet.put(Place::new(self.next, NAME), title.clone(), Kind::Words, Role::Subtotal)?;
        self.next += 1;
        let of = |split: Option<&Split>| match (split, nature) {
            (Some(split), Nature::Cash) => split.cash,
            (Some(split), Nature::InKind) => split.in_kind,
            (None, _) => Decimal::ZERO,
        };
        for heading in Heading::ALL {
            let is_here = |row: &&crate::lines::LineRow<'_>| {
                heading_of(row.line) == *heading && row.line.nature.unwrap_or(Nature::Cash) == nature
            };
            if !lines.rows.iter().any(|row| is_here(&row)) {
                continue;
            }
            let label = context.choice("Heading", heading.code());
            let by_year = lines.years.iter().map(|year| of(context.totals.years.get(&(*heading, *year))));
            let by_year: Vec<Decimal> = by_year.collect();
            let total = of(context.totals.headings.get(heading));
            let at = Place::new(self.next, NAME).in_column();
            let (headings, natures, nature) = (lines.headings(), lines.natures(), literal(&title));
            let sum = |amounts: String| format!("SUMIFS({amounts},{headings},{at},{natures},{nature})");
            let years = lines.year_count();
            let formula = |column: u16| match column - 1 {
                index if index < years => sum(lines.amounts_of_year(index)),
                _ => sum(lines.amounts()),
            };
            self.row(&label, Role::Plain, &formula, &by_year, total)?;
        }
        Ok(first)
    }

    /// A row that stands on the sheet of lines as well.
    fn carried(&mut self, label: &str, row: u32, by_year: &[Decimal], total: Decimal) -> Result<(), WorkbookError> {
        let (lines, years) = (self.lines, self.lines.year_count());
        let formula = |column: u16| match column - 1 {
            index if index < years => lines.of_year(row, index),
            _ => lines.amount(row),
        };
        self.row(label, Role::Plain, &formula, by_year, total)
    }

    /// The sum of the rows from one on; answers its row.
    fn summed(&mut self, id: &str, first: u32, by_year: &[Decimal], total: Decimal) -> Result<u32, WorkbookError> {
        let row = self.next;
        let label = self.context.words(id);
        self.row(&label, Role::Subtotal, &|column| format!("SUM({})", rows(column, first, row - 1)), by_year, total)?;
        Ok(row)
    }

    fn row(
        &mut self,
        label: &str,
        role: Role,
        formula: &dyn Fn(u16) -> String,
        by_year: &[Decimal],
        total: Decimal,
    ) -> Result<(), WorkbookError> {
        let row = self.next;
        self.sheet.put(Place::new(row, NAME), label, Kind::Words, role)?;
        for (column, amount) in (1..).zip(by_year.iter().chain([&total])) {
            let content = Content::sum(formula(column), *amount);
            self.sheet.put(Place::new(row, column), content, Kind::Amount, role)?;
        }
        let amount = Place::new(row, 1 + self.lines.year_count());
        let (whole, cost) = (self.context.totals.expenses().total(), self.lines.amount(self.lines.places.total));
        let share = Content::share(&amount.name(), &cost, total, whole);
        self.sheet.put(amount.at(amount.column + 1), share, Kind::Share(1), role)?;
        self.next += 1;
        Ok(())
    }
}
