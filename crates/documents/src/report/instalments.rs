//! What each funder promised, what was received, what is still to come; in the final report, the balance claimed.

use dossier::instalments::{Instalments, instalments};
use dossier::share;
use dossier::stages::budget::SourceId;
use rust_decimal::Decimal;
use wording::format;

use super::{Reported, about};
use crate::funding::follow_up::instalments_table;
use crate::{Block, Callout, Cell, Column, Row, RowKind, Table, Text};

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let Some(dated) = instalments_table(context, Some(reported.period.to)) else {
        return vec![context.to_complete("monitoring/instalments")];
    };
    let found = instalments(context.dossier, &context.totals, Some(reported.period.to));
    let mut blocks = vec![Block::paragraph(cash_in_hand(reported, &found)), Block::Table(by_source(reported, &found))];
    if !found.uncounted.is_empty() {
        let arguments = [("count", found.uncounted.len().into())];
        let text = context.words_with("doc-report-instalments-uncounted", &arguments).into();
        blocks.push(Block::Callout { callout: Callout::Note, text });
    }
    if reported.is_final() {
        blocks.extend(balance(reported, &found));
    }
    blocks.push(Block::heading(context.words("doc-report-instalments-dated")));
    blocks.push(Block::Table(dated));
    blocks
}

/// What was received less what was paid: what is left in hand, or what the project has advanced.
fn cash_in_hand(reported: &Reported<'_>, found: &Instalments) -> String {
    let context = &reported.context;
    let (received, paid) = (found.total().received, reported.spending.cash().spent);
    let difference = received - paid;
    let arguments = [
        ("day", context.date(reported.period.to).into()),
        ("received", context.amount(received).into()),
        ("paid", context.amount(paid).into()),
        ("difference", context.amount(difference.abs()).into()),
        ("side", if difference < Decimal::ZERO { "advanced" } else { "left" }.into()),
    ];
    context.words_with("doc-report-cash", &arguments)
}

fn by_source(reported: &Reported<'_>, found: &Instalments) -> Table {
    let context = &reported.context;
    let words = |id: &str| context.words(&format!("doc-report-sources-{id}"));
    let code = context.totals.currency.code();
    let mut table = Table::new(
        context.words_with("doc-report-sources-caption", &[("currency", code.into())]),
        words("summary"),
        Column::words(context.words("doc-funding-source"), 1),
        vec![
            Column::numbers(words("promised")),
            Column::numbers(words("received")),
            Column::numbers(words("late")),
            Column::numbers(words("balance")),
        ],
    );
    let cells = |it: &dossier::instalments::Receipts| -> Vec<Cell> {
        let known = |amount: Option<Decimal>| amount.map_or_else(|| "–".to_owned(), |amount| context.bare(amount));
        vec![
            known(it.promised).into(),
            context.bare(it.received).into(),
            context.bare(it.late).into(),
            known(it.balance()).into(),
        ]
    };
    for it in &found.sources {
        let name = context.source_name(it.source.clone().map(SourceId).as_ref());
        let name = if name.is_blank() { words("none").into() } else { name };
        table.push(Row::new(std::iter::once(Cell::new(name)).chain(cells(it))));
    }
    if found.sources.len() > 1 {
        let label = Cell::new(context.words("doc-budget-total"));
        table.push(Row::of_kind(RowKind::Total, std::iter::once(label).chain(cells(&found.total()))));
    }
    table
}

/// The balance claimed of the funder: what was promised less what was received, and what that comes to where the grant
/// follows the actual cost.
fn balance(reported: &Reported<'_>, found: &Instalments) -> Vec<Block> {
    let context = &reported.context;
    let Some(granted) = about::granted(reported) else {
        return vec![context.to_complete(&reported.at("source"))];
    };
    let received =
        about::source(reported).and_then(|source| found.of(&source.id)).map_or(Decimal::ZERO, |it| it.received);
    let total = reported.spending.total();
    // The grant is a share of the cost: where the project cost less, the same share of less.
    let earned = match total.budget.is_zero() {
        true => granted,
        false => context.totals.currency.round(granted * total.spent / total.budget).min(granted),
    };
    let share = share::rate(granted, total.budget).unwrap_or_default().round_dp(2);
    let mut table = Table::new(
        context.words_with("doc-report-balance-caption", &[("currency", context.totals.currency.code().into())]),
        context.words("doc-report-balance-summary"),
        Column::words(context.words("doc-report-balance-item"), 1),
        vec![Column::numbers(
            context.words_with("doc-budget-amount", &[("currency", context.totals.currency.code().into())]),
        )],
    );
    let mut row = |kind: RowKind, label: String, amount: Decimal| {
        table.push(Row::of_kind(kind, [Cell::new(label), Text::new(context.bare(amount)).into()]));
    };
    let words = |id: &str| context.words(&format!("doc-report-balance-{id}"));
    let arguments = [("share", format::percent(context.language, share).into())];
    row(RowKind::Plain, words("granted"), granted);
    row(RowKind::Plain, words("cost"), total.spent);
    row(RowKind::Plain, context.words_with("doc-report-balance-earned", &arguments), earned);
    row(RowKind::Plain, words("received"), received);
    let balance = earned - received;
    row(RowKind::Total, words(if balance < Decimal::ZERO { "repaid" } else { "claimed" }), balance.abs());
    vec![Block::heading(context.words("doc-report-balance")), Block::paragraph(words("basis")), Block::Table(table)]
}
