//! The activities against their schedule: where each stands, and what differed from the plan.

use dossier::stages::actions::Activity;
use dossier::stages::monitoring::{ActivityProgress, ActivityStatus};
use wording::format;

use super::Reported;
use crate::funding::activities::{heading, planned_days};
use crate::funding::values::stacked;
use crate::plan::{Plan, PlannedActivity};
use crate::{Block, Column, Row, Table, Text};

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let plan = Plan::of(context.dossier, context.language);
    if plan.activities().next().is_none() {
        return vec![context.to_complete("actions/activities")];
    }
    let mut table = Table::new(
        context.words("doc-report-activities-caption"),
        context.words("doc-report-activities-summary"),
        Column::marks(context.words("doc-activities-code")),
        vec![
            Column::words(context.words("doc-activities-activity"), 12),
            Column::words(context.words("doc-report-activities-planned"), 5),
            Column::words(context.words("doc-report-activities-state"), 5),
        ],
    );
    for result in plan.results().filter(|result| !result.activities.is_empty()) {
        table.push(Row::group(heading(context, result)));
        for planned in &result.activities {
            table.push(row(reported, planned));
        }
    }
    vec![Block::paragraph(lead(reported)), Block::Table(table)]
}

/// How many activities are in each state, as one sentence.
fn lead(reported: &Reported<'_>) -> String {
    let context = &reported.context;
    let states = states(reported);
    let counts: Vec<String> = ActivityStatus::ALL
        .iter()
        .filter_map(|status| {
            let count = states.iter().filter(|state| **state == Some(*status)).count();
            let id = format!("doc-report-activities-{}", status.code());
            let shown = format::integer(context.language, i64::try_from(count).unwrap_or(i64::MAX));
            (count > 0).then(|| context.words_with(&id, &[("shown", shown.into()), ("count", count.into())]))
        })
        .collect();
    let (all, day) = (states.len(), context.date(reported.period.to));
    let arguments = [
        ("shown", all.to_string().into()),
        ("count", all.into()),
        ("day", day.into()),
        ("states", if counts.is_empty() { "none".to_owned() } else { format::list(context.language, &counts) }.into()),
    ];
    context.words_with("doc-report-activities-lead", &arguments)
}

fn row(reported: &Reported<'_>, planned: &PlannedActivity<'_>) -> Row {
    let context = &reported.context;
    let activity = planned.activity;
    let title = context.label(&activity.title, &format!("actions/activities/{}/title", activity.id));
    let told = last(reported, activity);
    let state = match (told, status(reported, activity)) {
        (Some(told), Some(status)) if told.status.is_some() => {
            let path = format!("monitoring/progress/{}", told.id);
            let state = context.code("ActivityStatus", Some(status.code()), &format!("{path}/status")).strong();
            stacked([state, context.short_day(told.date, &format!("{path}/date"))])
        }
        (None, Some(status)) => context.choice("ActivityStatus", Some(status.code())).into(),
        _ => context.mark_missing("monitoring/progress").into(),
    };
    let what = match told {
        Some(told) => context.named_cell(title, &told.note, &format!("monitoring/progress/{}/note", told.id)),
        None => title.strong().into(),
    };
    Row::new([Text::new(planned.code.as_str()).into(), what, planned_days(context, activity).into(), state])
}

/// What was told last about an activity by the end of the period.
fn last<'a>(reported: &Reported<'a>, activity: &Activity) -> Option<&'a ActivityProgress> {
    let progress = reported.context.dossier.monitoring.progress.iter();
    progress
        .filter(|it| it.activity.as_ref().is_some_and(|id| id.0 == activity.id))
        .filter(|it| it.date.is_none_or(|date| date <= reported.period.to))
        .max_by_key(|it| it.date)
}

/// How far an activity has come: as told, or not begun where it is planned for later. `None` is not known.
fn status(reported: &Reported<'_>, activity: &Activity) -> Option<ActivityStatus> {
    let told = last(reported, activity).and_then(|told| told.status);
    let is_later = activity.starts_on.is_some_and(|day| day > reported.period.to);
    told.or_else(|| is_later.then_some(ActivityStatus::NotStarted))
}

/// How far every activity has come.
pub(super) fn states(reported: &Reported<'_>) -> Vec<Option<ActivityStatus>> {
    reported.context.dossier.actions.activities.iter().map(|activity| status(reported, activity)).collect()
}

/// Whether something has to be told about an activity that should have begun.
pub(super) fn untold(reported: &Reported<'_>) -> bool {
    states(reported).contains(&None)
}
