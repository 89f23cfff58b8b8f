//! The challenges: ranked by a score whose computation is shown, those retained in words, the problem tree.

use std::cmp::Reverse;

use dossier::{
    priority::{Priority, of_challenge},
    stages::challenges::Challenge,
};

use super::{
    context::Context,
    values::{definitions, stacked},
};
use crate::{
    Block, Cell, Column, Row, Table, Text,
    views::{self, View},
};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let challenges = &context.dossier.challenges;
    let mut blocks = Vec::new();
    let ranked = ranked(context);
    if ranked.is_empty() {
        blocks.push(context.to_complete("challenges/list"));
        blocks.extend(context.prose(&challenges.method, "challenges/method"));
        return blocks;
    }
    let retained = ranked.iter().filter(|(challenge, _)| challenge.retained).count();
    blocks.push(Block::paragraph(context.lead(
        "doc-challenges-lead",
        &[
            ("shown", context.counted(ranked.len())),
            ("retained-shown", if retained == 0 { Text::default() } else { context.counted(retained) }),
        ],
        &[("count", ranked.len()), ("retained", retained)],
    )));
    blocks.extend(context.prose(&challenges.method, "challenges/method"));
    blocks.push(Block::heading(context.words("doc-challenges-priorities")));
    blocks.push(ranking(context, &ranked));
    let kept: Vec<&Challenge> =
        ranked.iter().map(|(challenge, _)| *challenge).filter(|challenge| challenge.retained).collect();
    if !kept.is_empty() {
        blocks.push(Block::heading(context.words("doc-challenges-retained")));
        for challenge in kept {
            blocks.extend(in_words(context, challenge));
        }
    }
    blocks.extend(tree(context));
    blocks
}

/// The challenges with their priority, the highest first; equal ones as the user ordered them.
fn ranked<'a>(context: &Context<'a>) -> Vec<(&'a Challenge, Priority)> {
    let challenges = &context.dossier.challenges;
    let mut ranked: Vec<_> =
        challenges.list.iter().map(|challenge| (challenge, of_challenge(challenge, &challenges.weights))).collect();
    ranked.sort_by_key(|(_, priority)| Reverse(priority.score));
    ranked
}

fn ranking(context: &Context<'_>, ranked: &[(&Challenge, Priority)]) -> Block {
    let criteria = ranked.first().map_or(&[][..], |(_, priority)| priority.criteria.as_slice());
    let heading = |name: &str, weight: u8| {
        let label = context.words(&format!("doc-challenges-{name}"));
        format!("{label}\n×\u{a0}{weight}")
    };
    let mut columns: Vec<Column> =
        criteria.iter().map(|criterion| Column::marks(heading(criterion.name, criterion.weight))).collect();
    columns.push(Column::numbers(context.words("doc-challenges-score")));
    let mut table = Table::new(
        context.words("doc-challenges-table"),
        context.words("doc-challenges-table-summary"),
        Column::words(context.words("doc-challenges-challenge"), 1),
        columns,
    );
    for (challenge, priority) in ranked {
        let path = format!("challenges/list/{}", challenge.id);
        let retained = match challenge.retained {
            true => Text::of_field(context.words("doc-challenges-is-retained"), format!("{path}/retained"), None),
            false => Text::default(),
        };
        let title = context.label(&challenge.title, &format!("{path}/title"));
        let mut cells = vec![stacked([title.strong(), computation(priority).into(), retained.emphasised()])];
        cells.extend(priority.criteria.iter().map(|criterion| {
            Cell::new(context.whole(criterion.mark.map(u32::from), &format!("{path}/{}", criterion.name)))
        }));
        cells.push(Cell::new(Text::new(priority.score.to_string()).strong()));
        table.push(Row::new(cells));
    }
    let incomplete = ranked.iter().any(|(_, priority)| !priority.complete);
    let legend = match incomplete {
        false => context.words("doc-challenges-legend"),
        true => format!("{} {}", context.words("doc-challenges-legend"), context.words("doc-frame-incomplete-score")),
    };
    Block::Table(table.with_legend(legend))
}

/// Marks times weights, added up, over what could be reached.
pub fn computation(priority: &Priority) -> String {
    let products = priority.criteria.iter().map(|it| u32::from(it.mark.unwrap_or(0)) * u32::from(it.weight));
    let (reached, possible) =
        (products.clone().sum::<u32>(), priority.criteria.iter().map(|it| 5 * u32::from(it.weight)).sum::<u32>());
    let products: Vec<String> = products.map(|product| product.to_string()).collect();
    format!("{} = {reached}/{possible}", products.join(" + "))
}

fn in_words(context: &Context<'_>, challenge: &Challenge) -> Vec<Block> {
    let path = format!("challenges/list/{}", challenge.id);
    let at = |field: &str| format!("{path}/{field}");
    let mut blocks = vec![Block::subheading(context.label(&challenge.title, &at("title")))];
    blocks.extend(context.prose(&challenge.description, &at("description")));
    let mut evidence = context.paragraphs(&challenge.evidence, &at("evidence"));
    let source = context.label(&challenge.source, &at("source"));
    if !source.is_blank() {
        evidence.push(context.sentence("doc-challenges-source", &[("source", source)], &[]));
    }
    let raised_by =
        challenge.raised_by.as_ref().and_then(|id| dossier::find(&context.dossier.stakeholders.list, &id.0));
    let raised_by = raised_by.map_or_else(Text::default, |actor| {
        context.label(&actor.name, &format!("stakeholders/list/{}/name", actor.id))
    });
    let people = context.whole(challenge.people_affected, &at("people_affected"));
    let reach = context.sentence("doc-challenges-reach", &[("people", people), ("raised", raised_by)], &[]);
    let targets = challenge.targets.iter().map(|target| {
        format!("{}\u{a0}– {}", target.code(), wording::choice(context.language, "SdgTarget", target.code()))
    });
    let targets = context.parted(targets.map(|target| Text::of_field(target, at("targets"), None)));
    blocks.extend(definitions([
        context.definition("doc-challenges-evidence", evidence),
        context.definition("doc-challenges-scope", vec![reach]),
        context.defined("doc-challenges-lever-reason", &challenge.lever_reason, &at("lever_reason")),
        context.definition("doc-challenges-targets", vec![targets]),
    ]));
    blocks
}

/// Each challenge's problem tree, followed by the objective tree that it turns into.
fn tree(context: &Context<'_>) -> Vec<Block> {
    let nodes = &context.dossier.challenges.tree;
    if nodes.is_empty() {
        return vec![];
    }
    let lead =
        context.lead("doc-challenges-tree-lead", &[("shown", context.counted(nodes.len()))], &[("count", nodes.len())]);
    let drawn = |view| views::figures(view, context.dossier, context.language);
    let pairs = drawn(View::ProblemTree).into_iter().zip(drawn(View::ObjectiveTree));
    let opening = [Block::heading(context.words("doc-challenges-tree")), Block::paragraph(lead)];
    opening.into_iter().chain(pairs.flat_map(|(problems, objectives)| [problems, objectives])).collect()
}
