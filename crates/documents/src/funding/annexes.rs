//! The list of annexes, by the letters they bear in the annex volume.

use super::{
    context::Context,
    values::{letter, stacked},
};
use crate::{Block, Cell, Column, Row, Table, Text};

pub(crate) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let annexes = &context.dossier.filing.annexes;
    if annexes.is_empty() {
        return vec![match context.draft {
            true => context.to_complete("filing/annexes"),
            false => Block::paragraph(context.words("doc-annexes-none")),
        }];
    }
    let mut table = Table::new(
        context.words("doc-annexes-table"),
        context.words("doc-annexes-table-summary"),
        Column::marks(context.words("doc-annexes-letter")),
        vec![
            Column::words(context.words("doc-annexes-title"), 6),
            Column::words(context.words("doc-annexes-kind"), 3),
            Column::numbers(context.words("doc-annexes-pages")),
            Column::words(context.words("doc-annexes-dated"), 3),
        ],
    );
    for (index, annex) in annexes.iter().enumerate() {
        let path = format!("filing/annexes/{}", annex.id);
        let at = |field: &str| format!("{path}/{field}");
        let expires = match annex.expires_on {
            None => Text::default(),
            day => context.sentence("doc-annexes-expires", &[("day", context.short_day(day, &at("expires_on")))], &[]),
        };
        table.push(Row::new([
            Cell::new(letter(index)),
            context.named_cell(context.label(&annex.title, &at("title")), &annex.note, &at("note")),
            stacked([context.code("AnnexKind", annex.kind.map(|kind| kind.code()), &at("kind"))]),
            Cell::new(context.whole(annex.pages, &at("pages"))),
            stacked([context.short_day(annex.dated, &at("dated")), expires]),
        ]));
    }
    let shown = [("shown", context.counted(annexes.len()))];
    vec![Block::paragraph(context.lead("doc-annexes-lead", &shown, &[("count", annexes.len())])), Block::Table(table)]
}
