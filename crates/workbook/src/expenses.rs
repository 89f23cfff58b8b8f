//! The payments: what was paid when, for what, on which line. It is a form as well: filled in and received again, its rows
//! become expenses of the dossier ([`received`](crate::received::expenses)).

use dossier::stages::monitoring::Expense;
use rust_decimal::Decimal;

use crate::{
    context::Context,
    error::WorkbookError,
    lines::Lines,
    look::{Kind, Role},
    place::{Place, rows},
    rates::Rates,
    sheet::{Column, Content, FIRST, Sheet},
};

const DATE: u16 = 0;
const LABEL: u16 = 1;
const LINE: u16 = 2;
const VOUCHER: u16 = 3;
const GIVEN: u16 = 4;
const AMOUNT: u16 = 7;

/// The sheet; `None` before the grant, while neither an instalment nor an expense is known.
pub(crate) fn sheet<'c>(
    context: &'c Context<'c>,
    rates: &Rates<'_>,
    lines: &Lines<'_>,
) -> Result<Option<Sheet<'c>>, WorkbookError> {
    let monitoring = &context.dossier.monitoring;
    if monitoring.expenses.is_empty() && monitoring.instalments.is_empty() {
        return Ok(None);
    }
    let field = |name: &str| context.field(&format!("monitoring/expenses/*/{name}"));
    let columns = [
        Column::words(field("date"), 13),
        Column::words(field("label"), 46),
        Column::words(field("line"), 38),
        Column::words(field("voucher"), 18),
        Column::numbers(field("amount"), 16),
        Column::words(context.words("workbook-currency"), 9),
        Column::numbers(context.field("budget/rates/*/rate"), 13),
        Column::numbers(context.in_currency("workbook-amount"), 18),
    ];
    let name = context.words("workbook-sheet-expenses");
    let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-expenses-note"), &columns)?;
    let mut sum = Decimal::ZERO;
    let mut next = FIRST;
    for expense in &monitoring.expenses {
        let amount = context.converted(expense.amount);
        sum += amount.unwrap_or_default();
        row(context, rates, lines, &mut sheet, Place::new(next, 0), expense, amount)?;
        next += 1;
    }
    if monitoring.expenses.is_empty() {
        sheet.fill(next, Role::Plain)?;
        next += 1;
    }
    sheet.fill(next, Role::Total)?;
    sheet.put(Place::new(next, LABEL), context.words("workbook-expenses-total"), Kind::Words, Role::Total)?;
    let formula = format!("SUM({})", rows(AMOUNT, FIRST, next - 1));
    sheet.put(Place::new(next, AMOUNT), Content::sum(formula, sum), Kind::Amount, Role::Total)?;
    Ok(Some(sheet))
}

fn row(
    context: &Context<'_>,
    rates: &Rates<'_>,
    lines: &Lines<'_>,
    sheet: &mut Sheet<'_>,
    at: Place,
    expense: &Expense,
    amount: Option<Decimal>,
) -> Result<(), WorkbookError> {
    let line = expense.line.as_ref().and_then(|line| lines.rows.iter().find(|row| row.line.id == line.0));
    // With its number a line is found again among others of the same name.
    let line = line.map(|row| match context.label(&row.line.label) {
        label if label.is_empty() => row.number.to_string(),
        label => format!("{} – {label}", row.number),
    });
    let cells = [
        (DATE, Content::day(expense.date), Kind::Day),
        (LABEL, context.label(&expense.label).into(), Kind::Words),
        (LINE, line.unwrap_or_default().into(), Kind::Words),
        (VOUCHER, expense.voucher.as_str().into(), Kind::Words),
    ];
    let amounts = (GIVEN..).zip(rates.cells(expense.amount, at.at(GIVEN), amount));
    let amounts = amounts.map(|(column, (content, kind))| (column, content, kind));
    for (column, content, kind) in cells.into_iter().chain(amounts) {
        sheet.put(at.at(column), content, kind, Role::Plain)?;
    }
    Ok(())
}
