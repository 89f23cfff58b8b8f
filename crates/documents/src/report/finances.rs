//! What was spent against the budget: by heading, and by year.

use std::collections::BTreeMap;

use dossier::spending::{Uncounted, Use};
use dossier::stages::budget::{Heading, Nature};
use rust_decimal::Decimal;
use wording::format;

use super::Reported;
use crate::figures::{BudgetBar, BudgetBars, PORTRAIT_WIDTH};
use crate::funding::budget;
use crate::{Block, Callout, Cell, Column, Figure, Row, RowKind, Table, Text};

/// How many years stand beside one another on an upright page.
const YEARS_ABREAST: usize = 4;

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    if context.dossier.budget.lines.is_empty() {
        return vec![context.to_complete("budget/lines")];
    }
    let mut blocks = lead(reported);
    let spent = context.dossier.monitoring.expenses.iter().filter_map(|expense| expense.amount);
    let received = context.dossier.monitoring.instalments.iter().filter_map(|instalment| instalment.amount);
    let used = spent.chain(received).map(|money| money.currency).chain(budget::currencies(context));
    blocks.extend(budget::rates(context, used.collect()));
    blocks.extend(budget::unpriced(context));
    blocks.extend(uncounted(reported));
    blocks.push(Block::heading(context.words("doc-report-by-heading")));
    blocks.push(bars(reported));
    blocks.push(Block::Table(by_heading(reported)));
    blocks.extend(beyond(reported));
    blocks.push(Block::heading(context.words("doc-report-by-year")));
    match reported.spending.expenses.is_empty() {
        true => blocks.push(context.to_complete("monitoring/expenses")),
        false => blocks.extend(by_year(reported).into_iter().map(Block::Table)),
    }
    blocks
}

fn lead(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let (total, cash) = (reported.spending.total(), reported.spending.cash());
    let arguments = [
        ("day", context.date(reported.period.to).into()),
        ("spent", context.amount(total.spent).into()),
        ("budget", context.amount(total.budget).into()),
        ("share", context.said_share(total.spent, total.budget).into()),
        ("cash", context.amount(cash.spent).into()),
        ("in_kind", context.amount(total.spent - cash.spent).into()),
    ];
    let mut text = context.words_with("doc-report-finances-lead", &arguments);
    if let Some(since) = since_last_report(reported) {
        let arguments = [("amount", context.amount(since).into())];
        text = format!("{text} {}", context.words_with("doc-report-finances-since", &arguments));
    }
    vec![Block::paragraph(text), Block::paragraph(context.words("doc-report-finances-rounding"))]
}

/// What was spent since the funder's last report.
fn since_last_report(reported: &Reported<'_>) -> Option<Decimal> {
    let context = &reported.context;
    let eve = reported.period.from.filter(|_| reported.period.follows_another)?.pred_opt()?;
    let before = dossier::spending::spending(context.dossier, &context.totals, Some(eve));
    Some(reported.spending.total().spent - before.total().spent)
}

/// What the totals leave out or cannot place, so that nobody takes them for whole.
fn uncounted(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let spending = &reported.spending;
    let mut blocks = Vec::new();
    let mut note = |text: String| blocks.push(Block::Callout { callout: Callout::Note, text: text.into() });
    if !spending.loose.is_empty() {
        let count = spending.loose.len();
        let arguments = [
            ("shown", count.to_string().into()),
            ("count", count.into()),
            ("amount", context.amount(spending.on_no_line()).into()),
        ];
        note(context.words_with("doc-report-loose", &arguments));
    }
    if !spending.uncounted.is_empty() {
        let names: Vec<String> =
            spending.uncounted.iter().map(|(id, why)| uncounted_name(reported, id, *why)).collect();
        let arguments = [("count", names.len().into()), ("expenses", format::list(context.language, &names).into())];
        note(context.words_with("doc-report-uncounted", &arguments));
    }
    blocks
}

/// An expense that counts for nothing by its label, with the reason.
fn uncounted_name(reported: &Reported<'_>, id: &dossier::ItemId, why: Uncounted) -> String {
    let context = &reported.context;
    let label = dossier::find(&context.dossier.monitoring.expenses, id)
        .map(|expense| context.label(&expense.label, "").plain())
        .filter(|label| !label.is_empty())
        .unwrap_or_else(|| context.words("doc-frame-untitled"));
    let reason = match why {
        Uncounted::NoAmount => context.words("doc-report-uncounted-amount"),
        Uncounted::NoRate(currency) => {
            context.words_with("doc-report-uncounted-rate", &[("currency", currency.code().into())])
        }
    };
    format!("{label} ({reason})")
}

/// The columns of amounts that every table of budget against actual has. The final report asks how far each part moved
/// away from the budget, the others what is left of it.
pub(super) fn columns(reported: &Reported<'_>) -> Vec<Column> {
    let context = &reported.context;
    let words = |id: &str| Column::numbers(context.words(&format!("doc-report-column-{id}")));
    match reported.is_final() {
        true => vec![words("budget"), words("spent"), words("moved"), words("moved-share")],
        false => vec![words("budget"), words("spent"), words("left"), words("share")],
    }
}

/// The cells of those columns.
pub(super) fn amounts(reported: &Reported<'_>, used: Use) -> Vec<Cell> {
    let context = &reported.context;
    let per_cent = |share: Option<Decimal>| {
        share.map_or_else(|| "–".to_owned(), |share| format::percent_in_column(context.language, share))
    };
    let (third, fourth) = match reported.is_final() {
        true => (used.moved(), per_cent(used.moved_share())),
        false => (used.left(), per_cent(used.share())),
    };
    let third = Text::new(context.bare(third));
    // More spent than planned must be seen at a glance, also without colour.
    let third = if used.is_beyond(None) { third.strong() } else { third };
    vec![context.bare(used.budget).into(), context.bare(used.spent).into(), third.into(), fourth.into()]
}

fn by_heading(reported: &Reported<'_>) -> Table {
    let context = &reported.context;
    let spending = &reported.spending;
    let code = context.totals.currency.code();
    let caption = context.words_with("doc-report-by-heading-caption", &[("currency", code.into())]);
    let summary =
        if reported.is_final() { "doc-report-by-heading-summary-final" } else { "doc-report-by-heading-summary" };
    let first = Column::words(context.words("doc-budget-heading"), 1);
    let mut table = Table::new(caption, context.words(summary), first, columns(reported));
    let row = |kind: RowKind, label: Text, used: Use| {
        Row::of_kind(kind, std::iter::once(Cell::new(label)).chain(amounts(reported, used)))
    };
    let words = |id: &str| Text::new(context.words(id));
    let in_kind = spending.direct(Nature::InKind);
    let apart = in_kind != Use::default();
    if apart {
        table.push(Row::group(words("doc-budget-cash")));
    }
    let headings = |nature: Nature| {
        spending.headings.iter().map(move |it| (it.heading, it.of(nature))).filter(|(_, used)| *used != Use::default())
    };
    for (heading, used) in headings(Nature::Cash) {
        table.push(row(RowKind::Plain, context.choice("Heading", Some(heading.code())), used));
    }
    table.push(row(RowKind::Subtotal, words("doc-budget-direct"), spending.direct(Nature::Cash)));
    let budget = &context.dossier.budget;
    for (field, share, used) in
        [("contingency", budget.contingency, spending.contingency), ("indirect", budget.indirect, spending.indirect)]
    {
        if used != Use::default() {
            table.push(row(RowKind::Plain, budget::derived_label(context, field, share), used));
        }
    }
    if !spending.loose.is_empty() {
        let used = Use { budget: Decimal::ZERO, spent: spending.on_no_line() };
        table.push(row(RowKind::Plain, words("doc-report-on-no-line"), used));
    }
    if apart {
        table.push(row(RowKind::Subtotal, words("doc-budget-cash-total"), spending.cash()));
        table.push(Row::group(words("doc-budget-in-kind")));
        for (heading, used) in headings(Nature::InKind) {
            table.push(row(RowKind::Plain, context.choice("Heading", Some(heading.code())), used));
        }
        table.push(row(RowKind::Subtotal, words("doc-budget-in-kind-total"), in_kind));
    }
    table.push(row(RowKind::Total, words("doc-budget-grand-total"), spending.total()));
    match budget.contingency.is_some() || budget.indirect.is_some() {
        true => table.with_legend(context.words("doc-report-derived-legend")),
        false => table,
    }
}

/// The headings on which more was spent than the budget gives them and the funder tolerates, by name.
fn beyond(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let allowed = reported.tolerance.map(|share| format::percent(context.language, share.0));
    let tolerance = ("tolerance", allowed.unwrap_or_else(|| "none".to_owned()).into());
    let items: Vec<Text> = reported
        .spending
        .beyond(reported.tolerance)
        .map(|it| {
            let used = it.total();
            let arguments = [
                ("heading", wording::choice(context.language, "Heading", it.heading.code()).into()),
                ("over", context.amount(used.moved()).into()),
                ("share", context.said_share(used.moved(), used.budget).into()),
            ];
            context.words_with("doc-report-beyond-heading", &arguments).into()
        })
        .collect();
    if items.is_empty() {
        return vec![Block::paragraph(context.words_with("doc-report-beyond-none", &[tolerance]))];
    }
    let lead = context.words_with("doc-report-beyond", &[("count", items.len().into()), tolerance]);
    vec![Block::paragraph(lead), Block::bullets(items)]
}

fn bars(reported: &Reported<'_>) -> Block {
    let context = &reported.context;
    let bars = reported
        .spending
        .headings
        .iter()
        .map(|it| {
            let used = it.total();
            BudgetBar {
                key: it.heading.code().to_owned(),
                label: wording::choice(context.language, "Heading", it.heading.code()),
                amount: format!("{}\u{a0}/\u{a0}{}", context.bare(used.spent), context.bare(used.budget)),
                values: vec![used.spent.max(Decimal::ZERO), used.left().max(Decimal::ZERO)],
            }
        })
        .collect();
    let parts = vec![context.words("doc-report-column-spent"), context.words("doc-report-column-left")];
    let drawing = BudgetBars { parts, bars }.draw(PORTRAIT_WIDTH);
    let code = context.totals.currency.code();
    let caption = context.words_with("doc-report-figure", &[("currency", code.into())]);
    Block::Figure(Figure::new(caption, context.words("doc-report-figure-alternative"), drawing))
}

/// What was spent by heading and year; several tables where the years need them.
fn by_year(reported: &Reported<'_>) -> Vec<Table> {
    let context = &reported.context;
    let spending = &reported.spending;
    let years = spending.spending_years();
    let indirect = spending.indirect_by_year();
    let of = |heading: Option<Heading>| -> BTreeMap<Option<u16>, Decimal> {
        let here = spending.years.iter().filter(|((at, _), _)| *at == heading);
        here.map(|((_, year), split)| (*year, split.total())).collect()
    };
    let mut rows: Vec<(RowKind, Text, BTreeMap<Option<u16>, Decimal>)> = Vec::new();
    for it in &spending.headings {
        let amounts = of(Some(it.heading));
        if !amounts.is_empty() {
            rows.push((RowKind::Plain, context.choice("Heading", Some(it.heading.code())), amounts));
        }
    }
    if !spending.indirect.spent.is_zero() {
        let label = budget::derived_label(context, "indirect", context.dossier.budget.indirect);
        rows.push((RowKind::Plain, label, indirect));
    }
    if !spending.loose.is_empty() {
        rows.push((RowKind::Plain, context.words("doc-report-on-no-line").into(), of(None)));
    }
    let mut all: BTreeMap<Option<u16>, Decimal> = BTreeMap::new();
    rows.iter().flat_map(|(.., amounts)| amounts).for_each(|(year, amount)| *all.entry(*year).or_default() += amount);
    rows.push((RowKind::Total, context.words("doc-report-spent-total").into(), all));
    let stretches: Vec<&[Option<u16>]> = years.chunks(YEARS_ABREAST).collect();
    let last = stretches.len().saturating_sub(1);
    let table = |(index, years): (usize, &&[Option<u16>])| {
        let name =
            |year: &Option<u16>| year.map_or_else(|| context.words("doc-report-no-date"), |year| year.to_string());
        let mut columns: Vec<Column> = years.iter().map(|year| Column::numbers(name(year))).collect();
        if index == last {
            columns.push(Column::numbers(context.words("doc-budget-total")));
        }
        let code = context.totals.currency.code();
        let mut table = Table::new(
            context.words_with("doc-report-by-year-caption", &[("currency", code.into())]),
            context.words("doc-report-by-year-summary"),
            Column::words(context.words("doc-budget-heading"), 1),
            columns,
        );
        for (kind, label, by_year) in &rows {
            let amounts = years.iter().map(|year| by_year.get(year).copied().unwrap_or_default());
            let total = (index == last).then(|| by_year.values().sum());
            let cells = amounts.chain(total).map(|amount| Cell::new(context.bare(amount)));
            table.push(Row::of_kind(*kind, std::iter::once(Cell::new(label.clone())).chain(cells)));
        }
        table
    };
    stretches.iter().enumerate().map(table).collect()
}
