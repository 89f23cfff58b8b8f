//! What was spent against the budget line by line.

use dossier::stages::budget::{Heading, Nature};

use super::Reported;
use super::finances::{amounts, columns};
use crate::{Block, Cell, Column, Row, RowKind, Table};

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let spending = &reported.spending;
    if spending.lines.is_empty() {
        return vec![context.to_complete("budget/lines")];
    }
    let code = context.totals.currency.code();
    let summary = if reported.is_final() { "doc-report-lines-summary-final" } else { "doc-report-lines-summary" };
    let mut table = Table::new(
        context.words_with("doc-report-lines-caption", &[("currency", code.into())]),
        context.words(summary),
        Column::words(context.words("doc-budget-line"), 1),
        columns(reported),
    );
    for heading in Heading::ALL {
        let Some(whole) = spending.headings.iter().find(|it| it.heading == *heading) else { continue };
        let name = wording::choice(context.language, "Heading", heading.code());
        table.push(Row::group(name.clone()));
        for used in spending.lines.iter().filter(|line| line.heading == *heading) {
            let path = format!("budget/lines/{}/label", used.id);
            let line = dossier::find(&context.dossier.budget.lines, &used.id);
            let mut label = line.map(|line| context.label(&line.label, &path)).unwrap_or_default();
            if label.is_blank() {
                label = context.mark_missing(&path);
            }
            if used.nature == Nature::InKind {
                let in_kind = context.plain(&context.words("doc-budget-line-in-kind"), &path).emphasised();
                label = label.then(", ").then(in_kind);
            }
            table.push(Row::new(std::iter::once(Cell::new(label)).chain(amounts(reported, used.used))));
        }
        let label = context.words_with("doc-budget-subtotal", &[("heading", name.into())]);
        let cells = std::iter::once(Cell::new(label)).chain(amounts(reported, whole.total()));
        table.push(Row::of_kind(RowKind::Subtotal, cells));
    }
    let mut direct = spending.direct(Nature::Cash);
    let in_kind = spending.direct(Nature::InKind);
    direct.budget += in_kind.budget;
    direct.spent += in_kind.spent;
    let label = Cell::new(context.words("doc-report-lines-total"));
    table.push(Row::of_kind(RowKind::Total, std::iter::once(label).chain(amounts(reported, direct))));
    vec![Block::paragraph(context.words("doc-report-lines-lead")), Block::Table(table)]
}
