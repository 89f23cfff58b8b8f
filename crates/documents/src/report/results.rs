//! The indicators against their starting values and targets, under what they measure.

use dossier::progress::{Progress, progress};
use dossier::stages::actions::MeasuredId;
use rust_decimal::Decimal;
use wording::format;

use super::Reported;
use crate::funding::values::stacked;
use crate::plan::Plan;
use crate::{Block, Column, Row, Table, Text};

pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let found = found(reported);
    if found.is_empty() {
        return vec![context.to_complete("actions/indicators")];
    }
    let mut table = Table::new(
        context.words("doc-report-results-caption"),
        context.words("doc-report-results-summary"),
        Column::words(context.words("doc-report-results-indicator"), 8),
        vec![
            Column::words(context.field_label("actions/indicators/*/baseline"), 5),
            Column::words(context.field_label("actions/indicators/*/target"), 4),
            Column::words(context.words("doc-report-results-value"), 5),
            Column::numbers(context.words("doc-report-results-covered")),
        ],
    );
    let plan = Plan::of(context.dossier, context.language);
    let is_of = |it: &Progress<'_>, of: Option<&MeasuredId>| {
        it.indicator.measures.as_ref().filter(|id| plan.measured_code(id).is_some()) == of
    };
    let mut push = |heading: Text, of: Option<&MeasuredId>| {
        let mut here = found.iter().filter(|it| is_of(it, of)).peekable();
        if here.peek().is_some() {
            table.push(Row::group(heading));
            here.for_each(|it| table.push(row(reported, it)));
        }
    };
    push(context.words("doc-logframe-overall").into(), None);
    for objective in &plan.objectives {
        if let Some(it) = objective.objective {
            let title = context.label(&it.title, &format!("actions/objectives/{}/title", it.id));
            push(Text::new(format!("{} – ", objective.code)).then(title), Some(&MeasuredId(it.id.clone())));
        }
        for result in &objective.results {
            if let Some(it) = result.result {
                let title = context.label(&it.title, &format!("actions/results/{}/title", it.id));
                push(Text::new(format!("{} – ", result.code)).then(title), Some(&MeasuredId(it.id.clone())));
            }
        }
    }
    let (measured, all) = measured(reported);
    let arguments =
        [("measured", measured.to_string().into()), ("all", all.to_string().into()), ("count", measured.into())];
    let lead = context.words_with("doc-report-results-lead", &arguments);
    vec![Block::paragraph(lead), Block::Table(table.with_legend(context.words("doc-report-results-legend")))]
}

fn row(reported: &Reported<'_>, it: &Progress<'_>) -> Row {
    let context = &reported.context;
    let at = |field: &str| format!("actions/indicators/{}/{field}", it.indicator.id);
    let mut title = context.label(&it.indicator.title, &at("title")).strong();
    let unit = context.label(&it.indicator.unit, &at("unit"));
    if !unit.is_blank() {
        title = title.then(" (").then(unit).then(")");
    }
    let (value, date, comment) = match it.last {
        Some(last) => {
            let path = format!("monitoring/values/{}", last.id);
            (
                context.label(&last.value, &format!("{path}/value")).strong(),
                context.short_day(last.date, &format!("{path}/date")),
                context.prose_text(&last.comment, &format!("{path}/comment")),
            )
        }
        None => (context.mark_missing("monitoring/values"), Text::default(), Text::default()),
    };
    let day = |day, field| context.short_day(day, &at(field));
    Row::new([
        stacked([title, comment]),
        stacked([context.label(&it.indicator.baseline, &at("baseline")), day(it.indicator.baseline_on, "baseline_on")]),
        stacked([context.label(&it.indicator.target, &at("target")), day(it.indicator.target_on, "target_on")]),
        stacked([value, date]),
        covered(reported, it.covered).into(),
    ])
}

/// The way covered as columns show it, in whole per cent; a dash where it cannot be computed.
fn covered(reported: &Reported<'_>, covered: Option<Decimal>) -> String {
    let whole =
        covered.map(|share| share.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero));
    whole.map_or_else(|| "–".to_owned(), |share| format::percent(reported.context.language, share))
}

fn found<'a>(reported: &Reported<'a>) -> Vec<Progress<'a>> {
    progress(reported.context.dossier, reported.context.language, Some(reported.period.to))
}

/// How many indicators have a value, and how many there are.
pub(super) fn measured(reported: &Reported<'_>) -> (usize, usize) {
    let found = found(reported);
    (found.iter().filter(|it| it.last.is_some()).count(), found.len())
}

/// Whether an indicator has no value.
pub(super) fn unmeasured(reported: &Reported<'_>) -> bool {
    let (measured, all) = measured(reported);
    measured < all
}
