//! What will be done, where, when and by whom, and how the activities were ranked.

use dossier::priority;
use dossier::stages::actions::ActivityWeights;

use super::context::Context;
use super::plan::{Plan, PlannedActivity, PlannedResult};
use super::values::definitions;
use crate::{Block, Cell, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let plan = Plan::of(context);
    let activities = &context.dossier.actions.activities;
    if activities.is_empty() {
        return vec![context.to_complete("actions/activities")];
    }
    let served = plan.results().filter(|it| it.result.is_some() && !it.activities.is_empty()).count();
    let lead = context.sentence(
        "doc-activities-lead",
        &[("activities", context.counted(activities.len())), ("results", context.counted(served))],
        &[("activities_count", activities.len()), ("results_count", served)],
    );
    let mut blocks = vec![Block::paragraph(lead)];
    for objective in &plan.objectives {
        if objective.results.iter().all(|result| result.activities.is_empty()) {
            continue;
        }
        let heading = match objective.objective {
            Some(it) => {
                let title = context.label(&it.title, &format!("actions/objectives/{}/title", it.id));
                Text::new(format!("{} – ", objective.code)).then(title)
            }
            None => context.words("doc-activities-loose").into(),
        };
        blocks.push(Block::heading(heading));
        for result in &objective.results {
            for activity in &result.activities {
                blocks.extend(sheet(context, result, activity));
            }
        }
    }
    blocks.extend(ranking(context, &plan));
    blocks
}

fn sheet(context: &Context<'_>, result: &PlannedResult<'_>, planned: &PlannedActivity<'_>) -> Vec<Block> {
    let activity = planned.activity;
    let path = format!("actions/activities/{}", activity.id);
    let at = |field: &str| format!("{path}/{field}");
    let title = context.label(&activity.title, &at("title"));
    let mut blocks = vec![Block::subheading(Text::new(format!("{} – ", planned.code)).then(title))];
    blocks.extend(context.prose(&activity.description, &at("description")));

    let serves = result.result.map_or_else(Text::default, |it| {
        let title = context.label(&it.title, &format!("actions/results/{}/title", it.id));
        Text::new(format!("{} – ", result.code)).then(title)
    });
    let when = match (activity.starts_on, activity.ends_on) {
        (Some(_), Some(_)) => context.sentence(
            "doc-activities-from-to",
            &[
                ("from", context.day(activity.starts_on, &at("starts_on"))),
                ("to", context.day(activity.ends_on, &at("ends_on"))),
            ],
            &[],
        ),
        (Some(_), None) => context.day(activity.starts_on, &at("starts_on")),
        _ => context.day(activity.ends_on, &at("ends_on")),
    };
    let places = context.label(&activity.places, &at("places"));
    let participants = context.label(&activity.participants, &at("participants"));
    let deliverable = context.label(&activity.deliverable, &at("deliverable"));
    blocks.extend(definitions([
        context.definition("doc-activities-result", vec![serves]),
        context.definition("doc-activities-where-and-when", vec![joined(places, ", ", when)]),
        context.definition(
            "doc-activities-responsible",
            vec![match participants.is_blank() {
                true => responsible(context, planned),
                false => {
                    let with = context.sentence("doc-activities-with", &[("participants", participants)], &[]);
                    joined(responsible(context, planned), ", ", with)
                }
            }],
        ),
        context.definition("doc-activities-deliverable", vec![deliverable]),
    ]));
    blocks
}

/// Two texts with what parts them, where there are two.
fn joined(first: Text, between: &str, second: Text) -> Text {
    match (first.is_blank(), second.is_blank()) {
        (true, _) => second,
        (_, true) => first,
        _ => first.then(between).then(second),
    }
}

/// The party that answers for an activity; blank where none is named.
pub(super) fn responsible(context: &Context<'_>, planned: &PlannedActivity<'_>) -> Text {
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
