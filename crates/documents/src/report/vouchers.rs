//! The list of vouchers: every expense by its date, numbered.

use dossier::spending::amount_spent;
use dossier::stages::monitoring::Expense;

use super::Reported;
use crate::funding::values::stacked;
use crate::{Block, Cell, Column, Row, RowKind, Table};

/// The columns before the amount in the dossier's currency.
const BEFORE_AMOUNT: usize = 5;

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let within = |it: &&Expense| it.date.is_none_or(|date| date <= reported.period.to);
    let mut expenses: Vec<&Expense> = context.dossier.monitoring.expenses.iter().filter(within).collect();
    if expenses.is_empty() {
        return vec![context.to_complete("monitoring/expenses")];
    }
    expenses.sort_by_key(|expense| (expense.date.is_none(), expense.date));
    let label = |field: &str| context.field_label(&format!("monitoring/expenses/*/{field}"));
    let code = context.totals.currency.code();
    let mut table = Table::new(
        context.words("doc-report-vouchers-caption"),
        context.words("doc-report-vouchers-summary"),
        Column::marks(context.words("doc-report-vouchers-number")),
        vec![
            Column::marks(label("date")),
            Column::words(context.words("doc-report-vouchers-what"), 6),
            Column::words(context.words("doc-report-vouchers-voucher"), 3),
            Column::numbers(context.words("doc-report-vouchers-paid")),
            Column::numbers(context.words_with("doc-budget-amount", &[("currency", code.into())])),
        ],
    );
    for (index, expense) in expenses.iter().enumerate() {
        table.push(row(reported, index + 1, expense));
    }
    let sum = reported.spending.expenses.iter().map(|(_, amount)| *amount).sum();
    table.push(Row::of_kind(
        RowKind::Total,
        [Cell::new(context.words("doc-report-vouchers-total")).spanning(BEFORE_AMOUNT), Cell::new(context.bare(sum))],
    ));
    let arguments = [("shown", expenses.len().to_string().into()), ("count", expenses.len().into())];
    vec![Block::paragraph(context.words_with("doc-report-vouchers-lead", &arguments)), Block::Table(table)]
}

fn row(reported: &Reported<'_>, number: usize, expense: &Expense) -> Row {
    let context = &reported.context;
    let at = |field: &str| format!("monitoring/expenses/{}/{field}", expense.id);
    let line = expense.line.as_ref().and_then(|id| dossier::find(&context.dossier.budget.lines, &id.0));
    let line = match line {
        Some(line) => context.label(&line.label, &format!("budget/lines/{}/label", line.id)).emphasised(),
        None => context.plain(&context.words("doc-report-on-no-line"), &at("line")).emphasised(),
    };
    let voucher = context.plain(&expense.voucher, &at("voucher"));
    let amount = match amount_spent(&reported.spending, expense) {
        Some(amount) => context.bare(amount).into(),
        None => context.mark_missing(&at("amount")),
    };
    Row::new([
        number.to_string().into(),
        context.short_day(expense.date, &at("date")).into(),
        stacked([context.label(&expense.label, &at("label")), line]),
        if voucher.is_blank() { context.mark_missing(&at("voucher")) } else { voucher }.into(),
        context.sum(expense.amount, &at("amount")).into(),
        amount.into(),
    ])
}
