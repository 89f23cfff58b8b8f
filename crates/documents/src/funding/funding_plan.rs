//! Who pays: the sources, the balance, what the call asks and what our own authority pays each year.

use calls::{Call, Terms};
use dossier::own_payments::own_payments;
use dossier::own_staff_time::{Given, StaffTime, own_staff_time};
use dossier::stages::budget::{FundingSource, FundingStatus, Nature};
use dossier::totals::{Split, amount_of};
use dossier::{Item, Percent};
use rust_decimal::Decimal;
use wording::format;

use super::context::Context;
use super::frame::{call_title, of_call};
use super::notes::Notes;
use super::values::stacked;
use crate::figures::{FundingShare, FundingShares, PORTRAIT_WIDTH};
use crate::{Block, Cell, Column, Figure, Row, RowKind, Table, Text};

/// The columns before the amount.
const BEFORE_AMOUNT: usize = 3;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let budget = &context.dossier.budget;
    let mut blocks = Vec::new();
    if budget.sources.is_empty() {
        blocks.push(context.to_complete("budget/sources"));
    } else {
        let counted: Vec<_> = budget.sources.iter().filter(|source| counts(source)).collect();
        blocks.push(Block::paragraph(balance(context)));
        blocks.push(Block::Table(plan(context, &counted)));
        blocks.extend(figure(context).map(Block::Figure));
        blocks.extend(refused(context));
    }
    blocks.extend(context.titled("doc-funding-explained", &budget.funding_notes, "budget/funding_notes"));
    blocks.extend(mayors_view(context));
    if let Some(call) = context.call {
        blocks.extend(asked_by(context, call));
    }
    blocks
}

fn counts(source: &FundingSource) -> bool {
    source.status != Some(FundingStatus::Refused)
}

/// Says whether resources equal expenses, and names the gap where they do not.
fn balance(context: &Context<'_>) -> String {
    let totals = &context.totals;
    let gap = totals.gap();
    let arguments = [
        ("expenses", context.amount(totals.expenses().total()).into()),
        ("resources", context.amount(totals.resources.total()).into()),
        ("confirmed", context.amount(totals.confirmed.total()).into()),
        ("gap", context.amount(gap.abs()).into()),
        ("share", context.said_share(totals.confirmed.total(), totals.resources.total()).into()),
    ];
    let id = match gap {
        gap if gap.is_zero() => "doc-funding-balanced",
        gap if gap.is_sign_positive() => "doc-funding-short",
        _ => "doc-funding-over",
    };
    let said = context.words_with(id, &arguments);
    if totals.confirmed.total().is_zero() {
        return said;
    }
    format!("{said} {}", context.words_with("doc-funding-confirmed", &arguments))
}

fn plan(context: &Context<'_>, counted: &[&FundingSource]) -> Table {
    let mut notes = Notes::with(context.words("doc-funding-legend"));
    let totals = &context.totals;
    let whole = whole(context);
    let words = |id: &str| context.words(&format!("doc-funding-{id}"));
    let mut table = Table::new(
        words("caption"),
        words("summary"),
        Column::words(words("source"), 6),
        vec![
            Column::words(context.field_label("budget/sources/*/kind"), 4),
            Column::words(words("status"), 4),
            Column::numbers(context.words_with("doc-budget-amount", &[("currency", totals.currency.code().into())])),
            Column::numbers(words("share")),
        ],
    );
    let groups = [(Nature::Cash, "cash", totals.resources.cash), (Nature::InKind, "in-kind", totals.resources.in_kind)];
    for (nature, id, amount) in groups {
        let of_nature: Vec<_> =
            counted.iter().filter(|source| source.nature.unwrap_or(Nature::Cash) == nature).collect();
        if of_nature.is_empty() {
            continue;
        }
        table.push(Row::group(words(id)));
        for source in of_nature {
            table.push(row(context, source, &mut notes));
        }
        table.push(sum(context, RowKind::Subtotal, words(&format!("{id}-total")), amount, whole));
    }
    let gap = totals.gap();
    if gap > Decimal::ZERO {
        table.push(sum(context, RowKind::Subtotal, words("total"), totals.resources.total(), whole));
        table.push(sum(context, RowKind::Subtotal, words("gap"), gap, whole));
        table.push(sum(context, RowKind::Total, words("cost"), totals.expenses().total(), whole));
    } else {
        table.push(sum(context, RowKind::Total, words("total"), totals.resources.total(), whole));
    }
    notes.below(table)
}

/// What the shares are shares of: the cost, or the resources where the cost is not known yet.
fn whole(context: &Context<'_>) -> Decimal {
    let totals = &context.totals;
    let cost = totals.expenses().total();
    if cost.is_zero() { totals.resources.total() } else { cost }
}

fn sum(context: &Context<'_>, kind: RowKind, label: String, amount: Decimal, whole: Decimal) -> Row {
    Row::of_kind(
        kind,
        [
            Cell::new(label).spanning(BEFORE_AMOUNT),
            Cell::new(context.bare(amount)),
            Cell::new(context.share(amount, whole)),
        ],
    )
}

fn row(context: &Context<'_>, source: &FundingSource, notes: &mut Notes) -> Row {
    let at = |field: &str| format!("budget/sources/{}/{field}", source.id);
    let name = named(context, source, notes);
    let amount = amount_of(&context.totals.sources, source);
    let mut shown =
        vec![amount.map_or_else(|| context.mark_missing(&at("amount")), |amount| Text::new(context.bare(amount)))];
    if source.amount.is_some_and(|money| money.currency != context.totals.currency) {
        shown.push(context.sum(source.amount, &at("amount")));
    }
    Row::new([
        name.into(),
        context.choice("FunderKind", source.kind.map(|kind| kind.code())).into(),
        status(context, source),
        Cell::several(shown),
        amount.map_or_else(Cell::empty, |amount| Cell::new(context.share(amount, whole(context)))),
    ])
}

/// The funder's name with the number of its note.
fn named(context: &Context<'_>, source: &FundingSource, notes: &mut Notes) -> Text {
    let at = |field: &str| format!("budget/sources/{}/{field}", source.id);
    let mut name = context.label(&source.name, &at("name"));
    if name.is_blank() {
        name = context.mark_missing(&at("name"));
    }
    let mut note = context.prose_text(&source.note, &at("note"));
    let annexes = &context.dossier.filing.annexes;
    if let Some(annex) = source.letter.as_ref().and_then(|id| dossier::find(annexes, &id.0)) {
        let title = context.label(&annex.title, &format!("filing/annexes/{}/title", annex.id()));
        let letter = context.sentence("doc-funding-letter", &[("annex", title)], &[]);
        note = if note.is_blank() { letter } else { note.then(" ").then(letter) };
    }
    notes.refer(name, note)
}

fn status(context: &Context<'_>, source: &FundingSource) -> Cell {
    let status = context.choice("FundingStatus", source.status.map(|status| status.code()));
    let date = context.short_day(source.date, &format!("budget/sources/{}/date", source.id));
    let dated = |id: &str| context.sentence(id, &[("day", date.clone())], &[]);
    match source.status {
        _ if date.is_blank() => stacked([status]),
        Some(FundingStatus::Requested) => stacked([dated("doc-funding-status-requested")]),
        Some(FundingStatus::Confirmed) => stacked([dated("doc-funding-status-confirmed")]),
        Some(FundingStatus::Planned) => stacked([status, dated("doc-funding-status-planned")]),
        Some(FundingStatus::Refused) | None => stacked([status, date]),
    }
}

/// What each source that has not refused gives, and what is missing.
pub(super) fn figure(context: &Context<'_>) -> Option<Figure> {
    let totals = &context.totals;
    let whole = whole(context);
    let counted = context.dossier.budget.sources.iter().filter(|source| counts(source));
    let mut shares: Vec<_> = counted
        .filter_map(|source| Some((source, amount_of(&totals.sources, source).filter(|it| !it.is_zero())?)))
        .map(|(source, amount)| FundingShare {
            key: format!("budget/sources/{}", source.id),
            label: context.label(&source.name, "").plain(),
            amount: context.full_amount(amount),
            share: context.share(amount, whole),
            value: amount,
            is_gap: false,
        })
        .collect();
    shares.sort_by_key(|share| std::cmp::Reverse(share.value));
    let gap = totals.gap();
    if gap > Decimal::ZERO {
        shares.push(FundingShare {
            key: "gap".to_owned(),
            label: context.words("doc-funding-gap"),
            amount: context.full_amount(gap),
            share: context.share(gap, whole),
            value: gap,
            is_gap: true,
        });
    }
    if shares.is_empty() {
        return None;
    }
    let drawing = FundingShares { shares }.draw(PORTRAIT_WIDTH);
    let alternative = context.words("doc-funding-figure-alternative");
    Some(Figure::new(context.words("doc-funding-figure"), alternative, drawing))
}

/// The sources that refused, for the record.
fn refused(context: &Context<'_>) -> Option<Block> {
    let sources: Vec<_> = context.dossier.budget.sources.iter().filter(|source| !counts(source)).collect();
    if sources.is_empty() {
        return None;
    }
    let said = context.lead(
        "doc-funding-refused",
        &[("sources", context.counted(sources.len()))],
        &[("count", sources.len())],
    );
    let mut notes = Notes::with(said);
    let mut table = Table::new(
        context.words("doc-funding-refused-caption"),
        context.words("doc-funding-refused-summary"),
        Column::words(context.words("doc-funding-source"), 5),
        vec![
            Column::words(context.field_label("budget/sources/*/kind"), 3),
            Column::marks(context.words("doc-funding-refused-on")),
            Column::numbers(context.field_label("budget/sources/*/amount")),
        ],
    );
    for source in &sources {
        let at = |field: &str| format!("budget/sources/{}/{field}", source.id);
        table.push(Row::new([
            named(context, source, &mut notes).into(),
            context.choice("FunderKind", source.kind.map(|kind| kind.code())).into(),
            context.short_day(source.date, &at("date")).into(),
            context.sum(source.amount, &at("amount")).into(),
        ]));
    }
    Some(Block::Table(notes.below(table)))
}

/// What our own authority pays each year, in cash and in kind.
fn mayors_view(context: &Context<'_>) -> Vec<Block> {
    let Some(payments) = own_payments(context.dossier, &context.totals) else { return Vec::new() };
    let own = context.totals.own;
    let words = |id: &str| context.words(&format!("doc-funding-own-{id}"));
    let mut table = Table::new(
        context.words_with("doc-funding-own-caption", &[("currency", context.totals.currency.code().into())]),
        words("summary"),
        Column::words(words("year"), 1),
        vec![
            Column::numbers(wording::choice(context.language, "Nature", "cash")),
            Column::numbers(wording::choice(context.language, "Nature", "in_kind")),
            Column::numbers(context.words("doc-budget-total")),
        ],
    );
    let row = |kind: RowKind, label: String, split: Split| {
        let amounts = [split.cash, split.in_kind, split.total()].map(|amount| Cell::new(context.bare(amount)));
        Row::of_kind(kind, std::iter::once(Cell::new(label)).chain(amounts))
    };
    let mut years: Vec<_> = payments.years.iter().collect();
    years.sort_by_key(|(year, _)| (year.is_none(), **year));
    for (year, split) in years {
        let label = year.map_or_else(|| context.words("doc-budget-no-year"), |year| year.to_string());
        table.push(row(RowKind::Plain, label, *split));
    }
    if !payments.rest.total().is_zero() {
        table.push(row(RowKind::Plain, words("rest"), payments.rest));
    }
    table.push(row(RowKind::Total, words("total"), own));
    let lead = context.words_with(
        "doc-funding-own-lead",
        &[
            ("total", context.amount(own.total()).into()),
            ("share", context.said_share(own.total(), whole(context)).into()),
            ("cash", context.amount(own.cash).into()),
            ("in_kind", context.amount(own.in_kind).into()),
        ],
    );
    let mut blocks = vec![Block::heading(words("heading")), Block::paragraph(lead), Block::Table(table)];
    blocks.extend(staff_time(context));
    blocks
}

/// The time that our own staff give each year, by the units of the budget, with its value.
fn staff_time(context: &Context<'_>) -> Option<Block> {
    let units = own_staff_time(context.dossier, &context.totals);
    if units.is_empty() {
        return None;
    }
    let words = |id: &str| context.words(&format!("doc-funding-staff-{id}"));
    let count = |quantity: Decimal| format::decimal(context.language, quantity);
    let unit = |it: &StaffTime| context.label(&it.unit, "").plain();
    let currency = [("currency", context.totals.currency.code().into())];
    let mut columns: Vec<Column> = units.iter().map(|it| Column::numbers(capitalised(&unit(it)))).collect();
    columns.push(Column::numbers(context.words_with("doc-funding-staff-value", &currency)));
    let first = Column::words(context.words("doc-funding-own-year"), 1);
    let mut table = Table::new(words("caption"), words("summary"), first, columns);
    let row = |kind: RowKind, label: String, given: Vec<Option<Given>>| {
        let value: Decimal = given.iter().flatten().map(|it| it.value).sum();
        let time = given.into_iter().map(|it| Cell::new(it.map(|it| count(it.quantity)).unwrap_or_default()));
        let cells = std::iter::once(Cell::new(label)).chain(time).chain([Cell::new(context.bare(value))]);
        Row::of_kind(kind, cells)
    };
    let mut years: Vec<Option<u16>> = units.iter().flat_map(|it| it.years.keys().copied()).collect();
    years.sort_by_key(|year| (year.is_none(), *year));
    years.dedup();
    for year in years {
        let label = year.map_or_else(|| context.words("doc-budget-no-year"), |year| year.to_string());
        table.push(row(RowKind::Plain, label, units.iter().map(|it| it.years.get(&year).copied()).collect()));
    }
    table.push(row(RowKind::Total, words("total"), units.iter().map(|it| Some(it.all)).collect()));
    Some(Block::Table(table))
}

/// A unit as the head of a column.
fn capitalised(unit: &str) -> String {
    let mut letters = unit.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The rules of the call beside what this dossier holds, with their source.
fn asked_by(context: &Context<'_>, call: &Call) -> Vec<Block> {
    let totals = &context.totals;
    let cost = totals.expenses().total();
    let words = |id: &str| context.words(&format!("doc-funding-call-{id}"));
    let mut table = Table::new(
        words("caption"),
        words("summary"),
        Column::words(words("rule"), 1),
        vec![Column::marks(words("asked")), Column::marks(words("here")), Column::marks(words("verdict"))],
    );
    let mut push = |rule: &str, bound: &str, limit: Percent, part: Decimal, of: Decimal| {
        let limit_amount = totals.currency.round(limit.of(of));
        let kept = if bound == "at-most" { part <= limit_amount } else { part >= limit_amount };
        let limit = format::percent(context.language, limit.0);
        table.push(Row::new([
            words(rule).into(),
            context.words_with(&format!("doc-funding-call-{bound}"), &[("limit", limit.into())]).into(),
            context.share(part, of).into(),
            words(match (of.is_zero(), kept) {
                (true, _) => "unknown",
                (false, true) => "kept",
                (false, false) => "broken",
            })
            .into(),
        ]));
    };
    let terms = Terms::of(call, context.dossier, totals);
    let budget = &context.dossier.budget;
    if let Some(share) = terms.share {
        push("grant", "at-most", share, totals.requested, terms.cost());
    }
    if let Some(least) = call.shares.own_least {
        push("own", "at-least", least, totals.own.total(), cost);
    }
    if let Some(most) = call.shares.own_in_kind_at_most {
        push("own-in-kind", "at-most", most, totals.own.in_kind, totals.own.total());
    }
    if let Some(least) = call.shares.partner_least {
        push("partner", "at-least", least, totals.partner.total(), cost);
    }
    if let Some(most) = call.costs.contingency_at_most {
        push("contingency", "at-most", most, totals.contingency, totals.contingency_base(budget));
    }
    if let Some(most) = call.costs.indirect_at_most {
        push("indirect", "at-most", most, totals.indirect, totals.indirect_base(budget));
    }
    let title = call_title(context, call);
    let funder = of_call(context, &call.funder);
    let mut blocks = vec![
        Block::heading(words("heading")),
        Block::paragraph(context.sentence("doc-funding-call-lead", &[("call", title), ("funder", funder)], &[])),
    ];
    let mut source = Text::new(call.source.as_str());
    let written_in = call.languages.iter().next().filter(|language| **language != context.language);
    source.runs[0].language = written_in.and_then(|language| crate::Language::new(language.code()));
    let source = match call.checked_on {
        Some(day) => {
            let day = Text::new(context.date(day));
            context.sentence("doc-funding-call-source", &[("source", source), ("date", day)], &[])
        }
        None => source,
    };
    blocks.push(match table.rows().is_empty() {
        true => Block::paragraph(source),
        false => Block::Table(table.with_legend(source)),
    });
    blocks
}
