//! What the project costs: by heading and year, and line by line.

use std::collections::BTreeMap;

use dossier::stages::budget::{ContingencyBase, Heading, IndirectBase, Rate};
use dossier::totals::{Conversion, Split, conversion};
use dossier::{Currency, Percent};
use rust_decimal::Decimal;
use wording::format;

use super::budget_lines;
use super::context::Context;
use crate::figures::{BudgetBar, BudgetBars, PORTRAIT_WIDTH};
use crate::{Block, Callout, Cell, Column, Figure, Row, RowKind, Table, Text};

/// How many years stand beside one another on an upright page.
const YEARS_ABREAST: usize = 4;

pub(crate) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let budget = &context.dossier.budget;
    if budget.lines.is_empty() {
        let mut blocks = context.prose(&budget.notes, "budget/notes");
        blocks.push(context.to_complete("budget/lines"));
        return blocks;
    }
    let mut blocks = vec![lead(context), Block::paragraph(rounding(context))];
    blocks.extend(rates(context, currencies(context)));
    blocks.extend(unpriced(context));
    blocks.push(Block::heading(context.words("doc-budget-by-heading")));
    blocks.push(Block::Figure(figure(context)));
    blocks.extend(by_heading(context).into_iter().map(Block::Table));
    blocks.extend(context.titled("doc-budget-notes", &budget.notes, "budget/notes"));
    blocks.extend(budget_lines::blocks(context));
    blocks
}

fn lead(context: &Context<'_>) -> Block {
    let expenses = context.totals.expenses();
    let arguments = [
        ("total", context.amount(expenses.total()).into()),
        ("cash", context.amount(expenses.cash).into()),
        ("in_kind", context.amount(expenses.in_kind).into()),
    ];
    let id = if expenses.in_kind.is_zero() { "doc-budget-lead-cash" } else { "doc-budget-lead" };
    Block::paragraph(context.words_with(id, &arguments))
}

fn rounding(context: &Context<'_>) -> String {
    let currency = context.totals.currency;
    context.words_with(
        "doc-budget-rounding",
        &[
            ("currency", wording::currency(context.language, currency).into()),
            ("code", currency.code().into()),
            ("decimals", (currency.decimals() as usize).into()),
        ],
    )
}

/// The currencies of lines and sources.
pub(crate) fn currencies(context: &Context<'_>) -> Vec<Currency> {
    let budget = &context.dossier.budget;
    let of_lines = budget.lines.iter().filter_map(|line| line.unit_cost);
    let of_sources = budget.sources.iter().filter_map(|source| source.amount);
    of_lines.chain(of_sources).map(|money| money.currency).collect()
}

/// The rates that the totals rest on: those of the dossier, then the fixed parities that the currencies used rest on.
pub(crate) fn rates(context: &Context<'_>, mut used: Vec<Currency>) -> Vec<Block> {
    let budget = &context.dossier.budget;
    let mut items: Vec<Text> = budget.rates.iter().filter_map(|rate| given_rate(context, rate)).collect();
    let to = context.totals.currency;
    used.sort_unstable();
    used.dedup();
    for from in used.into_iter().filter(|from| *from != to) {
        let is_given = budget.rates.iter().any(|rate| {
            rate.rate.is_some_and(|rate| !rate.0.is_zero())
                && (rate.from.zip(rate.to) == Some((from, to)) || rate.from.zip(rate.to) == Some((to, from)))
        });
        let Some(fixed) = conversion(from, to, &[]).filter(|_| !is_given) else { continue };
        items.push(equation_of_parity(context, from, to, fixed).into());
    }
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::paragraph(context.words("doc-budget-rates")), Block::bullets(items)]
}

fn equation(context: &Context<'_>, one: Currency, other: Currency, rate: Decimal) -> String {
    let rate = format::decimal(context.language, rate);
    format!("1\u{a0}{}\u{a0}=\u{a0}{rate}\u{a0}{}", one.code(), other.code())
}

/// A parity that no dossier has to give, as a sentence.
pub(crate) fn equation_of_parity(context: &Context<'_>, from: Currency, to: Currency, parity: Conversion) -> String {
    let (one, other, rate) = match parity {
        Conversion::Times(rate) => (from, to, rate),
        Conversion::Over(rate) => (to, from, rate),
    };
    context.words_with("doc-budget-rate-fixed", &[("rate", equation(context, one, other, rate).into())])
}

/// A rate of the dossier with its date and source.
pub(crate) fn given_rate(context: &Context<'_>, rate: &Rate) -> Option<Text> {
    let (from, to, worth) = (rate.from?, rate.to?, rate.rate?.0);
    let at = |field: &str| format!("budget/rates/{}/{field}", rate.id);
    let text = context.plain(&equation(context, from, to, worth), &at("rate"));
    let source = context.label(&rate.source, &at("source"));
    let date = context.day(rate.date, &at("date"));
    Some(match (date.is_blank(), source.is_blank()) {
        (false, false) => {
            context.sentence("doc-budget-rate", &[("rate", text), ("date", date), ("source", source)], &[])
        }
        (false, true) => context.sentence("doc-budget-rate-without-source", &[("rate", text), ("date", date)], &[]),
        (true, false) => context.sentence("doc-budget-rate-without-date", &[("rate", text), ("source", source)], &[]),
        (true, true) => text,
    })
}

/// What the totals leave out, so that nobody takes them for whole.
pub(crate) fn unpriced(context: &Context<'_>) -> Vec<Block> {
    let totals = &context.totals;
    let missing = totals.lines.iter().filter(|(_, amount)| amount.is_none()).count();
    let mut blocks = Vec::new();
    let mut note = |text: Text| blocks.push(Block::Callout { callout: Callout::Note, text });
    if missing > 0 {
        note(context.lead("doc-budget-unpriced", &[("lines", context.counted(missing))], &[("count", missing)]));
    }
    if !totals.unconverted.is_empty() {
        let codes: Vec<_> = totals.unconverted.iter().map(Currency::code).collect();
        let codes = format::list(context.language, &codes);
        note(context.words_with("doc-budget-unconverted", &[("currencies", codes.into())]).into());
    }
    blocks
}

/// One row of amounts by year.
struct Amounts {
    kind: RowKind,
    label: Text,
    by_year: BTreeMap<Option<u16>, Decimal>,
    total: Decimal,
}

/// The budget by heading and year, cash and in kind apart; several tables where the years need them.
fn by_heading(context: &Context<'_>) -> Vec<Table> {
    let years = context.totals.spending_years();
    let shown: Vec<Option<u16>> = if years.iter().all(Option::is_none) { Vec::new() } else { years };
    let rows = rows(context);
    let stretches: Vec<&[Option<u16>]> =
        if shown.is_empty() { vec![&[]] } else { shown.chunks(YEARS_ABREAST).collect() };
    let last = stretches.len() - 1;
    let table = |(index, years): (usize, &&[Option<u16>])| {
        let mut columns: Vec<Column> = years
            .iter()
            .map(|year| {
                Column::numbers(year.map_or_else(|| context.words("doc-budget-no-year"), |year| year.to_string()))
            })
            .collect();
        if index == last {
            columns.push(Column::numbers(context.words("doc-budget-total")));
        }
        let code = context.totals.currency.code();
        let mut table = Table::new(
            context.words_with("doc-budget-by-heading-caption", &[("currency", code.into())]),
            context.words("doc-budget-by-heading-summary"),
            Column::words(context.words("doc-budget-heading"), 1),
            columns,
        );
        for row in &rows {
            if row.kind == RowKind::Group {
                table.push(Row::group(row.label.clone()));
                continue;
            }
            let amounts = years.iter().map(|year| row.by_year.get(year).copied().unwrap_or_default());
            let total = (index == last).then_some(row.total);
            let cells = amounts.chain(total).map(|amount| Cell::new(context.bare(amount)));
            table.push(Row::of_kind(row.kind, std::iter::once(Cell::new(row.label.clone())).chain(cells)));
        }
        table
    };
    stretches.iter().enumerate().map(table).collect()
}

fn rows(context: &Context<'_>) -> Vec<Amounts> {
    let totals = &context.totals;
    let expenses = totals.expenses();
    let apart = !expenses.in_kind.is_zero();
    let words = |id: &str| Text::new(context.words(&format!("doc-budget-{id}")));
    let group = |label: Text| Amounts { kind: RowKind::Group, label, by_year: BTreeMap::new(), total: Decimal::ZERO };
    let cash = |split: &Split| split.cash;
    let in_kind = |split: &Split| split.in_kind;

    let mut rows = Vec::new();
    if apart {
        rows.push(group(words("cash")));
    }
    rows.extend(headings(context, cash));
    let direct = direct(context, cash);
    let contingency = derived(context, "contingency", context.dossier.budget.contingency, totals.contingency);
    let indirect = derived(context, "indirect", context.dossier.budget.indirect, totals.indirect);
    let mut all_cash = direct.clone();
    let has_derived = contingency.is_some() || indirect.is_some();
    if has_derived {
        rows.push(Amounts {
            kind: RowKind::Subtotal,
            label: words("direct"),
            by_year: direct,
            total: totals.direct.cash,
        });
    }
    for row in [contingency, indirect].into_iter().flatten() {
        row.by_year.iter().for_each(|(year, amount)| *all_cash.entry(*year).or_default() += amount);
        rows.push(row);
    }
    let mut all = all_cash.clone();
    if apart {
        rows.push(Amounts {
            kind: RowKind::Subtotal,
            label: words("cash-total"),
            by_year: all_cash,
            total: expenses.cash,
        });
        rows.push(group(words("in-kind")));
        rows.extend(headings(context, in_kind));
        let brought = self::direct(context, in_kind);
        brought.iter().for_each(|(year, amount)| *all.entry(*year).or_default() += amount);
        let label = words("in-kind-total");
        rows.push(Amounts { kind: RowKind::Subtotal, label, by_year: brought, total: expenses.in_kind });
    }
    rows.push(Amounts { kind: RowKind::Total, label: words("grand-total"), by_year: all, total: expenses.total() });
    rows
}

fn headings(context: &Context<'_>, of: fn(&Split) -> Decimal) -> Vec<Amounts> {
    let totals = &context.totals;
    let row = |(heading, split): (&Heading, &Split)| {
        let total = of(split);
        let by_year = totals.years.iter().filter(|((at, _), _)| at == heading).map(|((_, year), it)| (*year, of(it)));
        (!total.is_zero()).then(|| Amounts {
            kind: RowKind::Plain,
            label: context.choice("Heading", Some(heading.code())),
            by_year: by_year.collect(),
            total,
        })
    };
    totals.headings.iter().filter_map(row).collect()
}

fn direct(context: &Context<'_>, of: fn(&Split) -> Decimal) -> BTreeMap<Option<u16>, Decimal> {
    let mut by_year = BTreeMap::new();
    for ((_, year), split) in &context.totals.years {
        *by_year.entry(*year).or_insert(Decimal::ZERO) += of(split);
    }
    by_year
}

/// A row that is computed as a share of the direct costs; nothing where no share was set.
fn derived(context: &Context<'_>, field: &str, share: Option<Percent>, amount: Decimal) -> Option<Amounts> {
    (!amount.is_zero()).then(|| Amounts {
        kind: RowKind::Plain,
        label: derived_label(context, field, share),
        by_year: context.totals.derived_by_year(amount),
        total: amount,
    })
}

/// Such as *Contingency (5%)*, with its base where that is another one than the direct costs in cash.
pub(crate) fn derived_label(context: &Context<'_>, field: &str, share: Option<Percent>) -> Text {
    let path = format!("budget/{field}");
    let budget = &context.dossier.budget;
    let base = match field {
        "contingency" => budget
            .contingency_base
            .filter(|base| *base != ContingencyBase::DirectCash)
            .map(|base| wording::choice(context.language, "ContingencyBase", base.code())),
        _ => budget
            .indirect_base
            .filter(|base| *base != IndirectBase::DirectCash)
            .map(|base| wording::choice(context.language, "IndirectBase", base.code())),
    };
    let share = share.map_or_else(String::new, |share| format::percent(context.language, share.0));
    let said = match base {
        Some(base) => {
            context.words_with("doc-budget-derived-of", &[("share", share.as_str().into()), ("base", base.into())])
        }
        None => share,
    };
    Text::new(format!("{} (", context.field_label(&path))).then(context.plain(&said, &path)).then(")")
}

/// The costs by heading, in cash and in kind.
pub(super) fn figure(context: &Context<'_>) -> Figure {
    let totals = &context.totals;
    let bar = |key: &str, label: String, split: Split| BudgetBar {
        key: key.to_owned(),
        label,
        amount: context.full_amount(split.total()),
        values: vec![split.cash, split.in_kind],
    };
    let mut bars: Vec<_> = totals
        .headings
        .iter()
        .filter(|(_, split)| !split.total().is_zero())
        .map(|(heading, split)| {
            bar(heading.code(), wording::choice(context.language, "Heading", heading.code()), *split)
        })
        .collect();
    let budget = &context.dossier.budget;
    for (field, share, amount) in
        [("contingency", budget.contingency, totals.contingency), ("indirect", budget.indirect, totals.indirect)]
    {
        if !amount.is_zero() {
            let label = derived_label(context, field, share).plain();
            bars.push(bar(field, label, Split { cash: amount, in_kind: Decimal::ZERO }));
        }
    }
    let mut parts = vec![wording::choice(context.language, "Nature", "cash")];
    if !totals.direct.in_kind.is_zero() {
        parts.push(wording::choice(context.language, "Nature", "in_kind"));
    }
    let drawing = BudgetBars { parts, bars }.draw(PORTRAIT_WIDTH);
    let alternative = context.words("doc-budget-figure-alternative");
    Figure::new(context.words("doc-budget-figure"), alternative, drawing)
}
