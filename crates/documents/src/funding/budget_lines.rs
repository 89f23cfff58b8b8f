//! The budget line by line, with the notes that explain the lines.

use dossier::stages::budget::{BudgetLine, Heading, Nature};
use dossier::totals::amount_of;

use super::budget::derived_label;
use super::context::Context;
use super::notes::Notes;
use crate::plan::Plan;
use crate::{Block, Cell, Column, Row, RowKind, Table, Text};

/// The columns before the amount.
const BEFORE_AMOUNT: usize = 5;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut notes = Notes::default();
    let table = table(context, &mut notes);
    let lead = if notes.is_empty() { "doc-budget-lines-lead" } else { "doc-budget-lines-lead-noted" };
    vec![
        Block::heading(context.words("doc-budget-lines")),
        Block::paragraph(context.words(lead)),
        Block::Table(notes.below(table)),
    ]
}

fn table(context: &Context<'_>, notes: &mut Notes) -> Table {
    let budget = &context.dossier.budget;
    let totals = &context.totals;
    let plan = Plan::of(context.dossier, context.language);
    let words = |id: &str| context.words(&format!("doc-budget-{id}"));
    let mut table = Table::new(
        words("lines-caption"),
        words("lines-summary"),
        Column::words(words("line"), 12),
        vec![
            Column::marks(words("activity")),
            Column::numbers(context.field_label("budget/lines/*/quantity")),
            Column::words(context.field_label("budget/lines/*/unit"), 5),
            Column::numbers(context.field_label("budget/lines/*/unit_cost")),
            Column::numbers(context.words_with("doc-budget-amount", &[("currency", totals.currency.code().into())])),
        ],
    );
    for heading in Heading::ALL {
        let lines: Vec<_> =
            budget.lines.iter().filter(|line| line.heading.unwrap_or(Heading::Other) == *heading).collect();
        if lines.is_empty() {
            continue;
        }
        let name = wording::choice(context.language, "Heading", heading.code());
        table.push(Row::group(name.clone()));
        for line in &lines {
            table.push(row(context, &plan, line, notes));
        }
        if let Some(split) = totals.headings.get(heading) {
            let label = context.words_with("doc-budget-subtotal", &[("heading", name.into())]);
            table.push(sum(context, RowKind::Subtotal, label.into(), split.total()));
        }
    }
    let derived =
        [("contingency", budget.contingency, totals.contingency), ("indirect", budget.indirect, totals.indirect)];
    if derived.iter().any(|(.., amount)| !amount.is_zero()) {
        table.push(Row::group(words("derived")));
    }
    for (field, share, amount) in derived.into_iter().filter(|(.., amount)| !amount.is_zero()) {
        table.push(sum(context, RowKind::Plain, derived_label(context, field, share), amount));
    }
    table.push(sum(context, RowKind::Total, words("grand-total").into(), totals.expenses().total()));
    table
}

fn sum(context: &Context<'_>, kind: RowKind, label: Text, amount: rust_decimal::Decimal) -> Row {
    Row::of_kind(kind, [Cell::new(label).spanning(BEFORE_AMOUNT), Cell::new(context.bare(amount))])
}

fn row(context: &Context<'_>, plan: &Plan<'_>, line: &BudgetLine, notes: &mut Notes) -> Row {
    let at = |field: &str| format!("budget/lines/{}/{field}", line.id);
    let mut label = context.label(&line.label, &at("label"));
    if label.is_blank() {
        label = context.mark_missing(&at("label"));
    }
    if line.nature == Some(Nature::InKind) {
        let in_kind = context.plain(&context.words("doc-budget-line-in-kind"), &at("nature")).emphasised();
        label = label.then(", ").then(in_kind);
    }
    let label = notes.refer(label, note(context, line));
    let activity = line.activity.as_ref().and_then(|id| plan.activity_code(&id.0)).unwrap_or_default();
    let amount = match amount_of(&context.totals.lines, line) {
        Some(amount) if amount.is_zero() => "0".into(),
        Some(amount) => context.bare(amount).into(),
        None => context.mark_missing(&at(if line.quantity.is_none() { "quantity" } else { "unit_cost" })),
    };
    Row::new([
        label.into(),
        context.plain(activity, &at("activity")).into(),
        context.decimal(line.quantity.map(|quantity| quantity.0), &at("quantity")).into(),
        context.label(&line.unit, &at("unit")).into(),
        context.sum(line.unit_cost, &at("unit_cost")).into(),
        amount.into(),
    ])
}

/// How the value was found, what explains the line, and what the call makes of it.
fn note(context: &Context<'_>, line: &BudgetLine) -> Text {
    let at = |field: &str| format!("budget/lines/{}/{field}", line.id);
    let mut parts = Vec::new();
    let valuation = context.prose_text(&line.valuation, &at("valuation"));
    if !valuation.is_blank() {
        parts.push(context.sentence("doc-budget-valuation", &[("valuation", valuation)], &[]));
    }
    parts.push(context.prose_text(&line.note, &at("note")));
    let here = |call: &str| context.call.is_some_and(|chosen| chosen.id.as_str() == call);
    for eligibility in line.eligibility.iter().filter(|eligibility| here(&eligibility.call)) {
        let path = at(&format!("eligibility/{}", eligibility.id));
        let id = if eligibility.eligible { "doc-budget-eligible" } else { "doc-budget-not-eligible" };
        let verdict = context.plain(&context.words(id), &format!("{path}/eligible"));
        let reason = context.label(&eligibility.reason, &format!("{path}/reason"));
        parts.push(if reason.is_blank() { verdict.then(".") } else { verdict.then(" (").then(reason).then(").") });
    }
    parts
        .into_iter()
        .filter(|part| !part.is_blank())
        .fold(Text::default(), |text, part| if text.is_blank() { part } else { text.then(" ").then(part) })
}
