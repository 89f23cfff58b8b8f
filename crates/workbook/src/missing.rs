//! What a line or a source lacks, in words, so that nobody takes the totals for whole.

use dossier::stages::budget::FundingSource;
use wording::format;

use crate::{context::Context, lines::LineRow};

/// What keeps a line from having an amount; `None` where it has one.
pub(crate) fn of_line(context: &Context<'_>, row: &LineRow<'_>) -> Option<String> {
    if row.amount.is_some() {
        return None;
    }
    let line = row.line;
    let lacks = [
        line.quantity.is_none().then(|| context.words("workbook-lacks-quantity")),
        line.unit_cost.is_none().then(|| context.words("workbook-lacks-unit-cost")),
        rate(context, line.unit_cost.map(|cost| cost.currency)),
    ];
    let lacks = of(context, lacks);
    let label = context.label_or_mark(&line.label);
    let number = row.number.to_string();
    let arguments = [("number", number.into()), ("label", label.into()), ("lacks", lacks.into())];
    Some(context.words_with("workbook-line-lacks", &arguments))
}

/// What keeps a source from having an amount.
pub(crate) fn of_source(context: &Context<'_>, index: usize, source: &FundingSource) -> String {
    let lacks = [
        source.amount.is_none().then(|| context.words("workbook-lacks-amount")),
        rate(context, source.amount.map(|amount| amount.currency)),
    ];
    let lacks = of(context, lacks);
    let name = context.label_or_mark(&source.name);
    let arguments = [("code", context.source_code(index).into()), ("name", name.into()), ("lacks", lacks.into())];
    context.words_with("workbook-source-lacks", &arguments)
}

fn rate(context: &Context<'_>, currency: Option<dossier::Currency>) -> Option<String> {
    let currency = currency.filter(|currency| context.totals.unconverted.contains(currency))?;
    let to = context.currency();
    Some(context.words_with("workbook-lacks-rate", &[("from", currency.code().into()), ("to", to.code().into())]))
}

fn of<const N: usize>(context: &Context<'_>, lacks: [Option<String>; N]) -> String {
    let lacks: Vec<String> = lacks.into_iter().flatten().collect();
    if lacks.is_empty() { context.words("workbook-lacks-size") } else { format::list(context.language, &lacks) }
}
