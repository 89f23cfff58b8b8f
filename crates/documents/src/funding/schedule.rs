//! When things are done: a drawing; the table of activities gives the same dates.

use chrono::{Datelike, NaiveDate};
use wording::format;

use super::context::Context;
use super::plan::{Plan, PlannedResult};
use crate::figures::{Gantt, GanttRow, GanttRowKind, Month, PORTRAIT_WIDTH};
use crate::{Block, Figure, Text};

/// The tallest drawing that leaves room for its caption on an upright page, in points.
const MOST_HEIGHT: f64 = 560.0;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let mut blocks = Vec::new();
    match (actions.starts_on, actions.ends_on) {
        (Some(start), Some(end)) if start <= end => {
            let months = (month(end).0 - month(start).0 + 1).unsigned_abs() as usize;
            blocks.push(Block::paragraph(context.sentence(
                "doc-schedule-lead",
                &[
                    ("from", context.day(actions.starts_on, "actions/starts_on")),
                    ("to", context.day(actions.ends_on, "actions/ends_on")),
                    ("months", Text::new(months.to_string())),
                ],
                &[("count", months)],
            )));
        }
        (None, _) => blocks.push(context.to_complete("actions/starts_on")),
        _ => blocks.push(context.to_complete("actions/ends_on")),
    }
    let plan = Plan::of(context);
    if plan.activities().next().is_none() {
        return blocks;
    }
    blocks.extend(drawings(context, &plan));
    blocks
}

/// The number of a month since the year nought, and the month itself.
fn month(date: NaiveDate) -> (i64, Month) {
    let at = Month { year: date.year(), month: date.month() };
    (i64::from(date.year()) * 12 + i64::from(date.month0()), at)
}

fn drawings(context: &Context<'_>, plan: &Plan<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let of_activities = plan.activities().flat_map(|it| [it.activity.starts_on, it.activity.ends_on]);
    let dates: Vec<_> = of_activities.chain([actions.starts_on, actions.ends_on]).flatten().collect();
    let (Some(first), Some(last)) = (dates.iter().min(), dates.iter().max()) else { return Vec::new() };
    let months = u32::try_from(month(*last).0 - month(*first).0 + 1).unwrap_or(1);
    let initials = context.words("doc-schedule-initials");
    let mut initials = initials.split_whitespace().map(str::to_owned);
    let gantt = Gantt {
        start: month(*first).1,
        months,
        rows: plan.results().flat_map(|result| rows(context, result)).collect(),
        month_initials: std::array::from_fn(|_| initials.next().unwrap_or_default()),
        quarter: context.words("doc-schedule-quarter"),
    };
    let drawings = gantt.draw(PORTRAIT_WIDTH, MOST_HEIGHT);
    let count = drawings.len();
    let alternative = context.words_with(
        "doc-schedule-figure-alternative",
        &[
            ("activities", plan.activities().count().to_string().into()),
            ("from", format::month_year(context.language, *first).into()),
            ("to", format::month_year(context.language, *last).into()),
        ],
    );
    drawings
        .into_iter()
        .enumerate()
        .map(|(index, drawing)| {
            let mut caption = context.words("doc-schedule-figure");
            if count > 1 {
                caption.push_str(&format!(" ({}/{count})", index + 1));
            }
            Block::Figure(Figure::new(caption, alternative.clone(), drawing))
        })
        .collect()
}

fn rows(context: &Context<'_>, result: &PlannedResult<'_>) -> Vec<GanttRow> {
    let activities = || result.activities.iter().map(|it| it.activity);
    if result.activities.is_empty() {
        return Vec::new();
    }
    let starts = activities().filter_map(|it| it.starts_on.or(it.ends_on)).min();
    let ends = activities().filter_map(|it| it.ends_on.or(it.starts_on)).max();
    let phase = match result.result {
        Some(it) => format!("{} – {}", result.code, context.label(&it.title, "").plain()),
        None => context.words("doc-activities-loose"),
    };
    let key = result.result.map_or_else(String::new, |it| format!("actions/results/{}", it.id));
    let mut rows = vec![GanttRow {
        key,
        label: phase,
        kind: GanttRowKind::Phase,
        from: starts.map(|date| month(date).1),
        to: ends.map(|date| month(date).1),
    }];
    rows.extend(result.activities.iter().map(|planned| {
        let activity = planned.activity;
        GanttRow {
            key: format!("actions/activities/{}", activity.id),
            label: format!("{} – {}", planned.code, context.label(&activity.title, "").plain()),
            kind: GanttRowKind::Activity,
            from: activity.starts_on.or(activity.ends_on).map(|date| month(date).1),
            to: activity.ends_on.map(|date| month(date).1),
        }
    }));
    rows
}
