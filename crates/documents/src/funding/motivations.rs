//! The motivations: the statement, how it was debated, the reasons with their weights, what they fit into.

use std::cmp::Reverse;

use super::{context::Context, values::stacked};
use crate::{Block, Cell, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let motivations = &context.dossier.motivations;
    let mut blocks = context.prose_or_mark(&motivations.statement, "motivations/statement");
    blocks.extend(reasons(context));
    if motivations.debated_on.is_some() || !motivations.debate.is_empty() {
        blocks.push(Block::heading(context.words("doc-motivations-debate")));
        if motivations.debated_on.is_some() {
            let day = context.day(motivations.debated_on, "motivations/debated_on");
            let id = context.done_or_planned(
                motivations.debated_on,
                "doc-motivations-debated-on",
                "doc-motivations-debate-planned",
            );
            blocks.push(Block::paragraph(context.sentence(id, &[("day", day)], &[])));
        }
        blocks.extend(context.prose(&motivations.debate, "motivations/debate"));
    }
    let fits = [
        ("doc-motivations-local-plan", &motivations.local_plan_fit, "motivations/local_plan_fit"),
        ("doc-motivations-national-strategy", &motivations.national_strategy_fit, "motivations/national_strategy_fit"),
        ("doc-motivations-funder-strategy", &motivations.funder_strategy_fit, "motivations/funder_strategy_fit"),
    ];
    blocks.extend(fits.into_iter().flat_map(|(heading, prose, path)| context.titled(heading, prose, path)));
    blocks
}

/// The reasons, strongest first.
fn reasons(context: &Context<'_>) -> Vec<Block> {
    let mut list: Vec<_> = context.dossier.motivations.list.iter().collect();
    if list.is_empty() {
        return vec![];
    }
    list.sort_by_key(|motivation| Reverse(motivation.weight));
    let debated = list.iter().filter(|motivation| motivation.debated).count();
    let counts = [("count", list.len()), ("debated", debated)];
    let shown = [("shown", context.counted(list.len())), ("debated-shown", context.counted(debated))];
    let mut table = Table::new(
        context.words("doc-motivations-table"),
        context.words("doc-motivations-table-summary"),
        Column::words(context.words("doc-motivations-reason"), 6),
        vec![
            Column::words(context.words("doc-motivations-voiced-by"), 3),
            Column::marks(context.words("doc-motivations-weight")),
            Column::marks(context.words("doc-motivations-in-council")),
        ],
    );
    for motivation in list {
        let path = format!("motivations/list/{}", motivation.id);
        let kind = context.code("MotivationKind", motivation.kind.map(|kind| kind.code()), &format!("{path}/kind"));
        let weight = motivation.weight.map(|weight| weight.0.into());
        let answer = if motivation.debated { "doc-frame-yes" } else { "doc-frame-no" };
        table.push(Row::new([
            context.named_cell(kind, &motivation.reason, &format!("{path}/reason")),
            stacked([context.label(&motivation.voiced_by, &format!("{path}/voiced_by"))]),
            Cell::new(context.whole(weight, &format!("{path}/weight"))),
            Cell::new(Text::of_field(context.words(answer), format!("{path}/debated"), None)),
        ]));
    }
    vec![
        Block::paragraph(context.lead("doc-motivations-lead", &shown, &counts)),
        Block::Table(table.with_legend(context.words("doc-motivations-legend"))),
    ]
}
