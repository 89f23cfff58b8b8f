//! What will be done, where, when and by whom, and how the activities were ranked.

use dossier::priority;
use dossier::stages::actions::{Activity, ActivityWeights};

use super::context::Context;
use super::values::stacked;
use crate::plan::{Plan, PlannedActivity, PlannedResult};
use crate::{Block, Cell, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let plan = Plan::of(context.dossier, context.language);
    let activities = &context.dossier.actions.activities;
    if activities.is_empty() {
        return vec![context.to_complete("actions/activities")];
    }
    let served = plan.results().filter(|it| it.result.is_some() && !it.activities.is_empty()).count();
    let lead = context.lead(
        "doc-activities-lead",
        &[("activities", context.counted(activities.len())), ("results", context.counted(served))],
        &[("activities_count", activities.len()), ("results_count", served)],
    );
    let mut blocks = vec![Block::paragraph(lead), Block::Table(programme(context, &plan))];
    blocks.extend(ranking(context, &plan));
    blocks
}

/// The activities under the results they serve: what, who, where and when, and what will then exist.
fn programme(context: &Context<'_>, plan: &Plan<'_>) -> Table {
    let mut table = Table::new(
        context.words("doc-activities-caption"),
        context.words("doc-activities-summary"),
        Column::marks(context.words("doc-activities-code")),
        vec![
            Column::words(context.words("doc-activities-activity"), 9),
            Column::words(context.words("doc-activities-responsible"), 7),
            Column::words(context.words("doc-activities-where-and-when"), 6),
            Column::words(context.words("doc-activities-deliverable"), 7),
        ],
    );
    for result in plan.results().filter(|it| !it.activities.is_empty()) {
        table.push(Row::group(heading(context, result)));
        for activity in &result.activities {
            table.push(row(context, activity));
        }
    }
    table
}

/// The heading over the activities of a result.
pub(crate) fn heading(context: &Context<'_>, result: &PlannedResult<'_>) -> Text {
    match result.result {
        Some(it) => {
            let title = context.label(&it.title, &format!("actions/results/{}/title", it.id));
            Text::new(format!("{} – ", result.code)).then(title)
        }
        None => context.words("doc-activities-loose").into(),
    }
}

/// First and last day of an activity, as tables show them.
pub(crate) fn planned_days(context: &Context<'_>, activity: &Activity) -> Text {
    let at = |field: &str| format!("actions/activities/{}/{field}", activity.id);
    match (activity.starts_on, activity.ends_on) {
        (Some(_), Some(_)) => context.sentence(
            "doc-activities-from-to",
            &[
                ("from", context.short_day(activity.starts_on, &at("starts_on"))),
                ("to", context.short_day(activity.ends_on, &at("ends_on"))),
            ],
            &[],
        ),
        (Some(_), None) => context.short_day(activity.starts_on, &at("starts_on")),
        _ => context.short_day(activity.ends_on, &at("ends_on")),
    }
}

fn row(context: &Context<'_>, planned: &PlannedActivity<'_>) -> Row {
    let activity = planned.activity;
    let path = format!("actions/activities/{}", activity.id);
    let at = |field: &str| format!("{path}/{field}");
    let when = planned_days(context, activity);
    let participants = context.label(&activity.participants, &at("participants"));
    let with = match participants.is_blank() {
        true => Text::default(),
        false => context.sentence("doc-activities-with", &[("participants", participants)], &[]),
    };
    Row::new([
        planned.code.as_str().into(),
        context.named_cell(context.label(&activity.title, &at("title")), &activity.description, &at("description")),
        stacked([responsible(context, planned), with]),
        stacked([context.label(&activity.places, &at("places")), when]),
        context.label(&activity.deliverable, &at("deliverable")).into(),
    ])
}

/// The party that answers for an activity; blank where none is named.
fn responsible(context: &Context<'_>, planned: &PlannedActivity<'_>) -> Text {
    let parties = &context.dossier.agreement.parties;
    let party = planned.activity.responsible.as_ref().and_then(|id| dossier::find(parties, &id.0));
    party
        .map_or_else(Text::default, |party| context.label(&party.name, &format!("agreement/parties/{}/name", party.id)))
}

/// The activities by their weighted score, best first; nothing where no activity was marked.
fn ranking(context: &Context<'_>, plan: &Plan<'_>) -> Vec<Block> {
    let weights: &ActivityWeights = &context.dossier.actions.weights;
    let mut ranked: Vec<_> =
        plan.activities().map(|planned| (planned, priority::of_activity(planned.activity, weights))).collect();
    if ranked.iter().all(|(_, it)| it.criteria.iter().all(|criterion| criterion.mark.is_none())) {
        return Vec::new();
    }
    ranked.sort_by_key(|(_, priority)| std::cmp::Reverse(priority.score));
    let criteria = &ranked[0].1.criteria;
    let name = |field: &str| context.field_label(&format!("actions/weights/{field}"));
    let mut columns = vec![Column::words(context.field_label("actions/activities/*/title"), 1)];
    columns.extend(criteria.iter().map(|criterion| {
        let weight = Text::of_field(criterion.weight.to_string(), format!("actions/weights/{}", criterion.name), None);
        Column::marks(Text::new(format!("{}\n× ", name(criterion.name))).then(weight))
    }));
    columns.push(Column::marks(context.words("doc-activities-score")));
    let mut table = Table::new(
        context.words("doc-activities-ranking-caption"),
        context.words("doc-activities-ranking-summary"),
        Column::marks(context.words("doc-activities-code")),
        columns,
    );
    let mut complete = true;
    for (planned, priority) in &ranked {
        complete &= priority.complete;
        let path = format!("actions/activities/{}", planned.activity.id);
        let mut cells: Vec<Cell> =
            vec![planned.code.as_str().into(), context.label(&planned.activity.title, &format!("{path}/title")).into()];
        cells.extend(priority.criteria.iter().map(|criterion| match criterion.mark {
            Some(mark) => context.plain(&mark.to_string(), &format!("{path}/{}", criterion.name)).into(),
            None => Cell::new("–"),
        }));
        cells.push(Text::new(priority.score.to_string()).strong().into());
        table.push(Row::new(cells));
    }
    let mut legend = context.words("doc-activities-ranking-legend");
    if !complete {
        legend = format!("{legend} {}", context.words("doc-activities-ranking-incomplete"));
    }
    vec![
        Block::heading(context.words("doc-activities-ranking")),
        Block::paragraph(context.words("doc-activities-ranking-lead")),
        Block::Table(table.with_legend(legend)),
    ]
}
