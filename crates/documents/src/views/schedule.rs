//! When things are done: the results with their activities, each bar from its first to its last day.

use chrono::NaiveDate;
use dossier::{Dossier, Language, stages::actions::Activity};
use wording::format;

use super::{Drawn, Words};
use crate::{
    figures::{Drawing, Gantt, GanttRow, GanttRowKind, Mark, Month, PORTRAIT_WIDTH},
    plan::{Plan, PlannedActivity, PlannedResult},
};

const LIST: &str = "actions/activities";

/// The width of a day where the schedule is read by days, in points.
const DAY: f64 = 2.4;
/// What the labels take of a schedule by days, in points.
const LABELS: f64 = 170.0;

/// In what the schedule is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// All of it on the width of a page.
    Months,
    /// As wide as its days need.
    Days,
}

pub(super) fn draw(dossier: &Dossier, words: Words, scale: Scale) -> Vec<Drawn> {
    let width = |months: u32| match scale {
        Scale::Months => PORTRAIT_WIDTH,
        Scale::Days => (LABELS + f64::from(months.min(120)) * 30.0 * DAY).max(PORTRAIT_WIDTH),
    };
    sheets(dossier, words.language, f64::INFINITY, width)
}

/// The schedule on upright pages, over as many drawings as a height allows. Nothing is drawn where no date is known.
pub(crate) fn on_pages(dossier: &Dossier, language: Language, most_height: f64) -> Vec<Drawn> {
    sheets(dossier, language, most_height, |_| PORTRAIT_WIDTH)
}

fn sheets(dossier: &Dossier, language: Language, most_height: f64, width: impl Fn(u32) -> f64) -> Vec<Drawn> {
    let words = Words { language };
    let actions = &dossier.actions;
    let plan = Plan::of(dossier, language);
    let of_activities = plan.activities().flat_map(|it| [it.activity.starts_on, it.activity.ends_on]);
    let days: Vec<NaiveDate> = of_activities.chain([actions.starts_on, actions.ends_on]).flatten().collect();
    let (Some(first), Some(last)) = (days.iter().min().copied(), days.iter().max().copied()) else {
        return Vec::new();
    };
    if plan.activities().next().is_none() {
        return Vec::new();
    }
    let months = u32::try_from(Month::of(last).index() - Month::of(first).index() + 1).unwrap_or(1);
    let initials = words.text("doc-schedule-initials");
    let mut initials = initials.split_whitespace().map(str::to_owned);
    let gantt = Gantt {
        start: Month::of(first),
        months,
        rows: plan.results().flat_map(|result| rows(dossier, words, result)).collect(),
        bounds: [actions.starts_on, actions.ends_on],
        month_initials: std::array::from_fn(|_| initials.next().unwrap_or_default()),
        month_names: format::months(language).map(str::to_owned),
        quarter: words.text("doc-schedule-quarter"),
        path: "actions".to_owned(),
    };
    let drawings = gantt.draw(width(months), most_height);
    let alternative = words.with(
        "doc-schedule-figure-alternative",
        &[
            ("activities", plan.activities().count().to_string().into()),
            ("from", format::month_year(language, first).into()),
            ("to", format::month_year(language, last).into()),
        ],
    );
    let count = drawings.len();
    let waiting: Vec<Mark> = plan
        .activities()
        .filter(|it| it.activity.starts_on.is_none() && it.activity.ends_on.is_none())
        .map(|it| Mark {
            path: path(it.activity),
            label: it.code.clone(),
            words: said(dossier, words, it),
            ..Mark::default()
        })
        .collect();
    let drawn = |(index, drawing): (usize, Drawing)| {
        let mut caption = words.text("doc-schedule-figure");
        if count > 1 {
            caption.push_str(&format!(" ({}/{count})", index + 1));
        }
        let waiting = waiting.clone();
        Drawn { path: LIST.to_owned(), caption, alternative: alternative.clone(), waiting, drawing }
    };
    drawings.into_iter().enumerate().map(drawn).collect()
}

fn path(activity: &Activity) -> String {
    format!("{LIST}/{}", activity.id)
}

fn rows(dossier: &Dossier, words: Words, result: &PlannedResult<'_>) -> Vec<GanttRow> {
    let activities = || result.activities.iter().map(|it| it.activity);
    if result.activities.is_empty() {
        return Vec::new();
    }
    let from = activities().filter_map(|it| it.starts_on.or(it.ends_on)).min();
    let to = activities().filter_map(|it| it.ends_on.or(it.starts_on)).max();
    let label = match result.result {
        Some(it) => format!("{} – {}", result.code, words.label(&it.title)),
        None => words.text("doc-activities-loose"),
    };
    let mut rows = vec![GanttRow {
        key: result.result.map_or_else(String::new, |it| format!("actions/results/{}", it.id)),
        sign: result.result.map_or_else(String::new, |_| result.code.clone()),
        words: spanned(words, &label, from, to, ""),
        label,
        kind: GanttRowKind::Phase,
        from,
        to,
    }];
    rows.extend(result.activities.iter().map(|planned| {
        let activity = planned.activity;
        GanttRow {
            key: path(activity),
            sign: planned.code.clone(),
            label: name(words, planned),
            words: said(dossier, words, planned),
            kind: GanttRowKind::Activity,
            from: activity.starts_on.or(activity.ends_on),
            to: activity.ends_on.or(activity.starts_on),
        }
    }));
    rows
}

fn name(words: Words, planned: &PlannedActivity<'_>) -> String {
    format!("{} – {}", planned.code, words.label(&planned.activity.title))
}

/// An activity with its dates in words, and whether they leave the project.
fn said(dossier: &Dossier, words: Words, planned: &PlannedActivity<'_>) -> String {
    let (activity, actions) = (planned.activity, &dossier.actions);
    let before = activity.starts_on.zip(actions.starts_on).is_some_and(|(own, project)| own < project);
    let after = activity.ends_on.zip(actions.ends_on).is_some_and(|(own, project)| own > project);
    let beyond = if before || after { words.text("figure-schedule-outside") } else { String::new() };
    spanned(words, &name(words, planned), activity.starts_on, activity.ends_on, &beyond)
}

fn spanned(words: Words, name: &str, from: Option<NaiveDate>, to: Option<NaiveDate>, beyond: &str) -> String {
    let id = match (from, to) {
        (Some(_), Some(_)) => "figure-schedule-bar",
        (Some(_), None) => "figure-schedule-no-end",
        (None, Some(_)) => "figure-schedule-no-start",
        (None, None) => "figure-schedule-waiting",
    };
    let day = |day: Option<NaiveDate>| day.map(|day| format::date_long(words.language, day)).unwrap_or_default();
    let said = words.with(id, &[("name", name.into()), ("from", day(from).into()), ("to", day(to).into())]);
    format!("{said}{beyond}")
}
