//! The stakeholders: how they were brought in, who they are, where they stand between influence and interest.

use dossier::stages::stakeholders::{Engagement, Stakeholder};

use super::{
    context::Context,
    values::{letter, stacked},
};
use crate::{
    Block, Cell, Column, Row, Table, Text,
    views::{self, View},
};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let stakeholders = &context.dossier.stakeholders;
    let mut blocks = Vec::new();
    if stakeholders.list.is_empty() {
        blocks.push(context.to_complete("stakeholders/list"));
    } else {
        blocks.push(lead(context));
    }
    blocks.extend(context.prose(&stakeholders.mobilisation, "stakeholders/mobilisation"));
    if !stakeholders.list.is_empty() {
        blocks.push(Block::heading(context.words("doc-stakeholders-who")));
        blocks.push(table(context));
        blocks.extend(views::figures(View::InfluenceInterest, context.dossier, context.language));
    }
    let participation =
        context.titled("doc-stakeholders-participation", &stakeholders.participation, "stakeholders/participation");
    blocks.extend(participation);
    blocks
}

fn lead(context: &Context<'_>) -> Block {
    let list = &context.dossier.stakeholders.list;
    let discussed = list.iter().filter(|actor| actor.discussed).count();
    let engaged = list
        .iter()
        .filter(|actor| matches!(actor.engagement, Some(Engagement::Partner | Engagement::CoCarrier)))
        .count();
    let shown = |count: usize| if count == 0 { Text::default() } else { context.counted(count) };
    Block::paragraph(context.lead(
        "doc-stakeholders-lead",
        &[("shown", shown(list.len())), ("discussed-shown", shown(discussed)), ("engaged-shown", shown(engaged))],
        &[("count", list.len()), ("discussed", discussed), ("engaged", engaged)],
    ))
}

fn table(context: &Context<'_>) -> Block {
    let mut table = Table::new(
        context.words("doc-stakeholders-table"),
        context.words("doc-stakeholders-table-summary"),
        Column::marks(context.words("doc-stakeholders-letter")),
        vec![
            Column::words(context.words("doc-stakeholders-name"), 7),
            Column::marks(context.words("doc-stakeholders-influence-short")),
            Column::marks(context.words("doc-stakeholders-interest-short")),
            Column::words(context.words("doc-stakeholders-engagement"), 6),
        ],
    );
    for (index, actor) in context.dossier.stakeholders.list.iter().enumerate() {
        table.push(row(context, index, actor));
    }
    Block::Table(table.with_legend(context.words("doc-stakeholders-legend")))
}

fn row(context: &Context<'_>, index: usize, actor: &Stakeholder) -> Row {
    let path = format!("stakeholders/list/{}", actor.id);
    let at = |field: &str| format!("{path}/{field}");
    let engagement = context.code("Engagement", actor.engagement.map(Engagement::code), &at("engagement"));
    let met = match actor.met_on {
        None => Text::default(),
        day => {
            let id = context.done_or_planned(day, "doc-stakeholders-met", "doc-stakeholders-meeting-planned");
            context.sentence(id, &[("day", context.short_day(day, &at("met_on")))], &[])
        }
    };
    let letter_annex = actor.letter.as_ref().and_then(|annex| {
        let place = context.dossier.filing.annexes.iter().position(|it| it.id == annex.0)?;
        let words = context.words_with("doc-stakeholders-letter-annex", &[("letter", letter(place).into())]);
        Some(Text::of_field(words, at("letter"), None))
    });
    let mut proof = vec![engagement.strong()];
    proof.extend(context.paragraphs(&actor.evidence, &at("evidence")));
    proof.extend([met, letter_annex.unwrap_or_default()]);
    let category = context.code("StakeholderCategory", actor.category.map(|it| it.code()), &at("category"));
    let mut who = vec![context.label(&actor.name, &at("name")).strong(), category.emphasised()];
    who.extend(context.paragraphs(&actor.description, &at("description")));
    Row::new([
        Cell::new(letter(index)),
        stacked(who),
        Cell::new(context.score(actor.influence, &at("influence"))),
        Cell::new(context.score(actor.interest, &at("interest"))),
        stacked(proof),
    ])
}
