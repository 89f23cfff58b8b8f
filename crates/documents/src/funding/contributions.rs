//! The contributions of both sides, their needs, and which contribution answers which need.

use dossier::{
    ItemId,
    stages::contributions::{Contribution, Match, Need, NeedKind},
};

use super::{context::Context, values::stacked};
use crate::{
    Block, Callout, Cell, Column, Row, Table, Text,
    views::{self, View},
};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let contributions = &context.dossier.contributions;
    let mut blocks = context.prose(&contributions.reciprocity, "contributions/reciprocity");
    let sides = [(&contributions.ours, "ours"), (&contributions.theirs, "theirs")];
    if sides.iter().all(|(list, _)| list.is_empty()) {
        if blocks.is_empty() {
            blocks.push(context.to_complete("contributions/reciprocity"));
        }
        return blocks;
    }
    let counts = [("ours", contributions.ours.len()), ("theirs", contributions.theirs.len())];
    let values = [
        ("ours-shown", context.counted(contributions.ours.len())),
        ("theirs-shown", context.counted(contributions.theirs.len())),
    ];
    blocks.push(Block::paragraph(context.lead("doc-contributions-lead", &values, &counts)));
    for (list, side) in sides {
        if !list.is_empty() {
            blocks.push(Block::heading(context.words(&format!("doc-contributions-{side}"))));
            blocks.push(brought(context, list, side));
        }
    }
    blocks.extend(reciprocity(context));
    blocks
}

fn brought(context: &Context<'_>, list: &[Contribution], side: &str) -> Block {
    let mut table = Table::new(
        context.words(&format!("doc-contributions-{side}-table")),
        context.words("doc-contributions-table-summary"),
        Column::words(context.words("doc-contributions-what"), 6),
        vec![
            Column::words(context.words("doc-contributions-provider"), 4),
            Column::words(context.words("doc-contributions-quantity"), 2),
            Column::words(context.words("doc-contributions-value"), 4),
        ],
    );
    for contribution in list {
        let path = format!("contributions/{side}/{}", contribution.id);
        let at = |field: &str| format!("{path}/{field}");
        let kind = contribution.kind.map(|kind| kind.code());
        let title = context.label(&contribution.title, &at("title"));
        let mut what = vec![title.strong()];
        what.extend(context.paragraphs(&contribution.description, &at("description")));
        let quantity = context.decimal(contribution.quantity.map(|quantity| quantity.0), &at("quantity"));
        let unit = context.label(&contribution.unit, &at("unit"));
        let quantity = if quantity.is_blank() || unit.is_blank() { quantity } else { quantity.then(" ").then(unit) };
        let mut value = vec![context.sum(contribution.valuation, &at("valuation"))];
        value.extend(context.paragraphs(&contribution.valuation_method, &at("valuation_method")));
        table.push(Row::new([
            stacked(what),
            stacked([
                context.label(&contribution.provider, &at("provider")),
                context.code("ContributionKind", kind, &at("kind")).emphasised(),
            ]),
            stacked([quantity]),
            stacked(value),
        ]));
    }
    Block::Table(table)
}

/// What we bring beside what they need, what they bring beside what we need, and what nobody answers.
fn reciprocity(context: &Context<'_>) -> Vec<Block> {
    let contributions = &context.dossier.contributions;
    let mut blocks = Vec::new();
    let needs = [(&contributions.their_needs, "their_needs"), (&contributions.our_needs, "our_needs")];
    if contributions.matches.is_empty() && needs.iter().all(|(list, _)| list.is_empty()) {
        return blocks;
    }
    blocks.push(Block::heading(context.words("doc-contributions-reciprocity")));
    blocks.extend(views::figures(View::Reciprocity, context.dossier, context.language));
    let mut table = Table::new(
        context.words("doc-contributions-matrix"),
        context.words("doc-contributions-matrix-summary"),
        Column::words(context.words("doc-contributions-need"), 5),
        vec![
            Column::words(context.words("doc-contributions-answer"), 4),
            Column::marks(context.words("doc-contributions-strength")),
            Column::words(context.words("doc-contributions-how"), 5),
        ],
    );
    let groups = [
        (&contributions.their_needs, "their_needs", "doc-contributions-we-answer"),
        (&contributions.our_needs, "our_needs", "doc-contributions-they-answer"),
    ];
    let mut unanswered = Vec::new();
    for (list, field, heading) in groups {
        if list.is_empty() {
            continue;
        }
        table.push(Row::group(context.words(heading)));
        for need in list {
            let path = format!("contributions/{field}/{}", need.id);
            let answers: Vec<&Match> =
                contributions.matches.iter().filter(|it| it.need.as_ref().is_some_and(|id| id.0 == need.id)).collect();
            if answers.is_empty() {
                unanswered.push(context.label(&need.title, &format!("{path}/title")));
                table.push(Row::new([need_cell(context, need, &path), Cell::new("–")]));
            }
            for (index, answer) in answers.into_iter().enumerate() {
                let first = if index == 0 { need_cell(context, need, &path) } else { same_need(context, need, &path) };
                table.push(answered(context, first, answer));
            }
        }
    }
    blocks.push(Block::Table(table.with_legend(context.words("doc-contributions-matrix-legend"))));
    if !unanswered.is_empty() {
        let count = unanswered.len();
        let needs = context.listed(unanswered.into_iter().map(quoted(context)).collect());
        let text = context.sentence("doc-contributions-unanswered", &[("needs", needs)], &[("count", count)]);
        blocks.push(Block::Callout { callout: Callout::Note, text });
    }
    blocks
}

fn quoted<'a>(context: &'a Context<'_>) -> impl Fn(Text) -> Text + 'a {
    |text| context.sentence("doc-frame-quoted", &[("text", text)], &[])
}

fn need_cell(context: &Context<'_>, need: &Need, path: &str) -> Cell {
    let kind = need.kind.map_or_else(Text::default, |kind| {
        let words = match kind {
            NeedKind::Receive => "doc-contributions-need-receive",
            NeedKind::Learn => "doc-contributions-need-learn",
        };
        Text::of_field(context.words(words), format!("{path}/kind"), None)
    });
    let title = context.label(&need.title, &format!("{path}/title"));
    let mut texts = vec![title.strong(), kind.emphasised()];
    texts.extend(context.paragraphs(&need.description, &format!("{path}/description")));
    stacked(texts)
}

fn same_need(context: &Context<'_>, need: &Need, path: &str) -> Cell {
    Cell::new(context.label(&need.title, &format!("{path}/title")))
}

fn answered(context: &Context<'_>, need: Cell, answer: &Match) -> Row {
    let path = format!("contributions/matches/{}", answer.id);
    let contribution = answer.contribution.as_ref().and_then(|id| contribution(context, &id.0));
    Row::new([
        need,
        Cell::new(contribution.unwrap_or_default()),
        Cell::new(context.score(answer.strength, &format!("{path}/strength"))),
        Cell::several(context.paragraphs(&answer.note, &format!("{path}/note"))),
    ])
}

fn contribution(context: &Context<'_>, id: &ItemId) -> Option<Text> {
    let contributions = &context.dossier.contributions;
    [(&contributions.ours, "ours"), (&contributions.theirs, "theirs")].into_iter().find_map(|(list, side)| {
        let found = dossier::find(list, id)?;
        Some(context.label(&found.title, &format!("contributions/{side}/{id}/title")))
    })
}
