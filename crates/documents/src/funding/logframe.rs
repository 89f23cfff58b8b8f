//! The logical framework: what is aimed at, how it is measured, where that is verified, and on what it rests.

use dossier::stages::actions::{Indicator, MeasuredId};
use rust_decimal::Decimal;
use wording::format;

use super::context::Context;
use crate::plan::{Plan, PlannedObjective};
use crate::{Block, Cell, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let plan = Plan::of(context.dossier, context.language);
    let is_empty = actions.overall_objective.is_empty() && plan.objectives.is_empty();
    if is_empty && actions.indicators.is_empty() {
        return vec![context.to_complete("actions/indicators")];
    }
    let words = |id: &str| context.words(&format!("doc-logframe-{id}"));
    let mut table = Table::new(
        words("caption"),
        words("summary"),
        Column::marks(words("level")),
        vec![
            Column::words(words("logic"), 10),
            Column::words(words("indicators"), 14),
            Column::words(words("sources"), 7),
            Column::words(words("assumptions"), 7),
        ],
    )
    .with_legend(words("legend"));

    table.push(Row::group(words("overall")));
    let logic = vec![context.prose_text(&actions.overall_objective, "actions/overall_objective")];
    table.push(row(context, &words("overall-code"), logic, &plan, None));
    for objective in &plan.objectives {
        push_objective(context, &mut table, &plan, objective);
    }
    let mut blocks = vec![Block::paragraph(words("lead")), Block::Table(table)];
    if actions.indicators.is_empty() {
        blocks.push(context.to_complete("actions/indicators"));
    }
    blocks
}

fn push_objective(context: &Context<'_>, table: &mut Table, plan: &Plan<'_>, planned: &PlannedObjective<'_>) {
    let arguments = [("code", planned.code.as_str().into())];
    table.push(Row::group(match planned.objective {
        Some(_) => context.words_with("doc-logframe-objective", &arguments),
        None => context.words("doc-logframe-loose"),
    }));
    if let Some(objective) = planned.objective {
        let title = context.label(&objective.title, &format!("actions/objectives/{}/title", objective.id));
        let id = MeasuredId(objective.id.clone());
        table.push(row(context, &planned.code, vec![title], plan, Some(&id)));
    }
    for planned in &planned.results {
        if let Some(result) = planned.result {
            let title = context.label(&result.title, &format!("actions/results/{}/title", result.id));
            let id = MeasuredId(result.id.clone());
            table.push(row(context, &planned.code, vec![title], plan, Some(&id)));
        }
    }
    let activities: Vec<_> = planned.results.iter().flat_map(|result| &result.activities).collect();
    if activities.is_empty() {
        return;
    }
    let titles = activities.iter().map(|planned| {
        let path = format!("actions/activities/{}/title", planned.activity.id);
        Text::new(format!("{}\u{a0}– ", planned.code)).then(context.label(&planned.activity.title, &path))
    });
    let cost: Decimal = activities.iter().map(|it| context.totals.of_activity(context.dossier, &it.activity.id)).sum();
    let means = match cost.is_zero() {
        true => Text::default(),
        false => context.words_with("doc-logframe-means", &[("amount", context.amount(cost).into())]).into(),
    };
    table.push(Row::new([
        Cell::new(context.words("doc-logframe-activities-code")),
        Cell::several(titles).spanning(2),
        Cell::new(means).spanning(2),
    ]));
}

/// The row of an objective or a result; `None` stands for the overall objective, which also takes what hangs nowhere.
fn row(context: &Context<'_>, code: &str, logic: Vec<Text>, plan: &Plan<'_>, of: Option<&MeasuredId>) -> Row {
    let actions = &context.dossier.actions;
    let here = |id: Option<&MeasuredId>| plan.known(id) == of;
    let indicators: Vec<_> = actions.indicators.iter().filter(|it| here(it.measures.as_ref())).collect();
    let several = indicators.len() > 1;
    let numbered = |index: usize, text: Text| match several && !text.is_blank() {
        true => Text::new(format!("{}.\u{a0}", index + 1)).then(text),
        false => text,
    };
    let measures = indicators.iter().enumerate().map(|(index, it)| numbered(index, indicator(context, it)));
    let sources = indicators
        .iter()
        .enumerate()
        .map(|(index, it)| numbered(index, context.label(&it.source, &format!("actions/indicators/{}/source", it.id))));
    let assumptions = actions
        .assumptions
        .iter()
        .filter(|it| here(it.concerns.as_ref()))
        .map(|it| context.label(&it.text, &format!("actions/assumptions/{}/text", it.id)));
    let shown = |texts: Vec<Text>| Cell::several(texts.into_iter().filter(|text| !text.is_blank()));
    Row::new([
        Cell::new(Text::new(code).strong()),
        shown(logic),
        shown(measures.collect()),
        shown(sources.collect()),
        shown(assumptions.collect()),
    ])
}

/// Title, unit and the way from the value at the start to the value aimed at.
fn indicator(context: &Context<'_>, it: &Indicator) -> Text {
    let at = |field: &str| format!("actions/indicators/{}/{field}", it.id);
    let mut text = context.label(&it.title, &at("title"));
    let unit = context.label(&it.unit, &at("unit"));
    if !unit.is_blank() {
        text = text.then(" (").then(unit).then(")");
    }
    let value = |label: &dossier::Label, date: Option<chrono::NaiveDate>, field: &str| {
        let value = context.label(label, &at(field));
        let date = date.map(|date| format::date_short(context.language, date));
        let date = date.map_or_else(Text::default, |date| context.plain(&date, &at(&format!("{field}_on"))));
        match (value.is_blank(), date.is_blank()) {
            (true, _) => Text::new("…"),
            (false, true) => value,
            (false, false) => value.then(" (").then(date).then(")"),
        }
    };
    if !it.baseline.is_empty() || !it.target.is_empty() {
        let from = value(&it.baseline, it.baseline_on, "baseline");
        let to = value(&it.target, it.target_on, "target").strong();
        text = text.then("\n").then(from).then(" → ").then(to);
    }
    text
}
