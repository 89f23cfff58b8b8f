//! The instalments of the funding: what is due when, what has been received, what is still to come.

use dossier::stages::monitoring::Instalment;
use rust_decimal::Decimal;

use crate::{
    context::Context,
    error::WorkbookError,
    look::{Kind, Role},
    place::{Place, rows},
    rates::Rates,
    sheet::{Column, Content, FIRST, Sheet},
};

const CODE: u16 = 0;
const SOURCE: u16 = 1;
const CONDITION: u16 = 2;
const DUE: u16 = 3;
const RECEIVED: u16 = 4;
const GIVEN: u16 = 5;
const AMOUNT: u16 = 8;

/// The sheet; `None` where no instalment is planned.
pub(crate) fn sheet<'c>(context: &'c Context<'c>, rates: &Rates<'_>) -> Result<Option<Sheet<'c>>, WorkbookError> {
    let instalments = &context.dossier.monitoring.instalments;
    if instalments.is_empty() {
        return Ok(None);
    }
    let field = |name: &str| context.field(&format!("monitoring/instalments/*/{name}"));
    let columns = [
        Column::words(context.words("workbook-code"), 7),
        Column::words(field("source"), 38),
        Column::words(field("condition"), 46),
        Column::words(field("due_on"), 14),
        Column::words(field("received_on"), 14),
        Column::numbers(field("amount"), 18),
        Column::words(context.words("workbook-currency"), 9),
        Column::numbers(context.field("budget/rates/*/rate"), 13),
        Column::numbers(context.in_currency("workbook-amount"), 20),
    ];
    let name = context.words("workbook-sheet-instalments");
    let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-instalments-note"), &columns)?;
    let mut sums = (Decimal::ZERO, Decimal::ZERO);
    let mut next = FIRST;
    for instalment in instalments {
        let amount = context.converted(instalment.amount);
        row(context, rates, &mut sheet, next, instalment, amount)?;
        sums.0 += amount.unwrap_or_default();
        if instalment.received_on.is_some() {
            sums.1 += amount.unwrap_or_default();
        }
        next += 1;
    }
    let column = |column| rows(column, FIRST, next - 1);
    let total = Place::new(next, AMOUNT);
    let received = format!("SUMIFS({},{},\">0\")", column(AMOUNT), column(RECEIVED));
    let left = format!("{}-{}", total.name(), Place::new(next + 1, AMOUNT).name());
    let rows = [
        ("workbook-instalments-total", Role::Total, format!("SUM({})", column(AMOUNT)), sums.0),
        ("workbook-instalments-received", Role::Plain, received, sums.1),
        ("workbook-instalments-left", Role::Plain, left, sums.0 - sums.1),
    ];
    for (row, (id, role, formula, amount)) in (next..).zip(rows) {
        sheet.fill(row, role)?;
        sheet.put(Place::new(row, SOURCE), context.words(id), Kind::Words, role)?;
        sheet.put(Place::new(row, AMOUNT), Content::sum(formula, amount), Kind::Amount, role)?;
    }
    Ok(Some(sheet))
}

fn row(
    context: &Context<'_>,
    rates: &Rates<'_>,
    sheet: &mut Sheet<'_>,
    row: u32,
    instalment: &Instalment,
    amount: Option<Decimal>,
) -> Result<(), WorkbookError> {
    let at = Place::new(row, 0);
    let source = context.source_index(instalment.source.as_ref());
    let (code, name) = match source {
        Some(index) => {
            let source = &context.dossier.budget.sources[index];
            (context.source_code(index), context.label_or_mark(&source.name))
        }
        None => (String::new(), context.words("workbook-to-complete")),
    };
    let cells = [
        (CODE, code.into(), Kind::Words),
        (SOURCE, name.into(), Kind::Words),
        (CONDITION, context.label(&instalment.condition).into(), Kind::Words),
        (DUE, Content::day(instalment.due_on), Kind::Day),
        (RECEIVED, Content::day(instalment.received_on), Kind::Day),
    ];
    let amounts = (GIVEN..).zip(rates.cells(instalment.amount, at.at(GIVEN), amount));
    let amounts = amounts.map(|(column, (content, kind))| (column, content, kind));
    for (column, content, kind) in cells.into_iter().chain(amounts) {
        sheet.put(at.at(column), content, kind, Role::Plain)?;
    }
    Ok(())
}
