//! How the project is led, followed, evaluated and accounted for.

use chrono::NaiveDate;
use dossier::stages::monitoring::Instalment;

use super::context::Context;
use crate::{Block, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let monitoring = &context.dossier.monitoring;
    let mut blocks = context.titled("doc-follow-up-team", &actions.team, "actions/team");
    blocks.push(Block::heading(context.words("doc-follow-up-monitoring")));
    blocks.extend(context.prose_or_mark(&actions.monitoring, "actions/monitoring"));
    blocks.extend(values(context));
    blocks.extend(context.titled("doc-follow-up-evaluation", &actions.evaluation, "actions/evaluation"));
    blocks.extend(context.titled("doc-follow-up-visibility", &actions.visibility, "actions/visibility"));
    blocks.extend(instalments(context));
    blocks.extend(reports(context));
    blocks.extend(context.titled("doc-follow-up-lessons", &monitoring.lessons, "monitoring/lessons"));
    blocks.extend(context.titled("doc-follow-up-outlook", &monitoring.outlook, "monitoring/outlook"));
    blocks
}

fn values(context: &Context<'_>) -> Option<Block> {
    let values = &context.dossier.monitoring.values;
    if values.is_empty() {
        return None;
    }
    let label = |field: &str| context.field_label(&format!("monitoring/values/*/{field}"));
    let mut table = Table::new(
        context.words("doc-follow-up-values-caption"),
        context.words("doc-follow-up-values-summary"),
        Column::words(label("indicator"), 5),
        vec![Column::marks(label("date")), Column::words(label("value"), 3), Column::words(label("comment"), 5)],
    );
    let indicators = &context.dossier.actions.indicators;
    for value in values {
        let at = |field: &str| format!("monitoring/values/{}/{field}", value.id);
        let indicator = value.indicator.as_ref().and_then(|id| dossier::find(indicators, &id.0));
        let title = indicator
            .map_or_else(Text::default, |it| context.label(&it.title, &format!("actions/indicators/{}/title", it.id)));
        table.push(Row::new([
            title.into(),
            context.short_day(value.date, &at("date")).into(),
            context.label(&value.value, &at("value")).into(),
            context.prose_text(&value.comment, &at("comment")).into(),
        ]));
    }
    Some(Block::Table(table))
}

fn instalments(context: &Context<'_>) -> Vec<Block> {
    let Some(table) = instalments_table(context, None) else { return Vec::new() };
    vec![
        Block::heading(context.words("doc-follow-up-instalments")),
        Block::paragraph(context.words("doc-follow-up-instalments-lead")),
        Block::Table(table),
    ]
}

/// The instalments by date, as they stood on a day where one is given; nothing where there are none.
pub(crate) fn instalments_table(context: &Context<'_>, day: Option<NaiveDate>) -> Option<Table> {
    let instalments = &context.dossier.monitoring.instalments;
    if instalments.is_empty() {
        return None;
    }
    let label = |field: &str| context.field_label(&format!("monitoring/instalments/*/{field}"));
    let received = |it: &Instalment| it.received_on.filter(|on| day.is_none_or(|day| *on <= day));
    let any_received = instalments.iter().any(|it| received(it).is_some());
    let mut columns =
        vec![Column::words(label("condition"), 5), Column::numbers(label("amount")), Column::marks(label("due_on"))];
    if any_received {
        columns.push(Column::marks(label("received_on")));
    }
    let mut table = Table::new(
        context.words(if any_received {
            "doc-follow-up-instalments-caption"
        } else {
            "doc-follow-up-instalments-caption-due"
        }),
        context.words(if any_received {
            "doc-follow-up-instalments-summary"
        } else {
            "doc-follow-up-instalments-summary-due"
        }),
        Column::words(context.words("doc-funding-source"), 5),
        columns,
    );
    let mut ordered: Vec<_> = instalments.iter().collect();
    ordered.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    for instalment in ordered {
        let at = |field: &str| format!("monitoring/instalments/{}/{field}", instalment.id);
        table.push(Row::new([
            context.source_name(instalment.source.as_ref()).into(),
            context.label(&instalment.condition, &at("condition")).into(),
            context.sum(instalment.amount, &at("amount")).into(),
            context.short_day(instalment.due_on, &at("due_on")).into(),
            context.short_day(received(instalment), &at("received_on")).into(),
        ]));
    }
    Some(table)
}

fn reports(context: &Context<'_>) -> Vec<Block> {
    let reports = &context.dossier.monitoring.reports;
    if reports.is_empty() {
        return Vec::new();
    }
    let label = |field: &str| context.field_label(&format!("monitoring/reports/*/{field}"));
    let any_sent = reports.iter().any(|it| it.sent_on.is_some());
    let mut columns = vec![Column::words(label("source"), 5), Column::marks(label("due_on"))];
    if any_sent {
        columns.push(Column::marks(label("sent_on")));
    }
    columns.push(Column::words(context.words("doc-follow-up-reports-content"), 7));
    let mut table = Table::new(
        context.words(if any_sent { "doc-follow-up-reports-caption" } else { "doc-follow-up-reports-caption-due" }),
        context.words(if any_sent { "doc-follow-up-reports-summary" } else { "doc-follow-up-reports-summary-due" }),
        Column::words(context.words("doc-follow-up-report"), 4),
        columns,
    );
    let mut ordered: Vec<_> = reports.iter().collect();
    ordered.sort_by_key(|it| (it.due_on.is_none(), it.due_on));
    for report in ordered {
        let at = |field: &str| format!("monitoring/reports/{}/{field}", report.id);
        let mut cells = vec![
            context.choice("ReportKind", report.kind.map(|kind| kind.code())).into(),
            context.source_name(report.source.as_ref()).into(),
            context.short_day(report.due_on, &at("due_on")).into(),
        ];
        if any_sent {
            cells.push(context.short_day(report.sent_on, &at("sent_on")).into());
        }
        cells.push(context.prose_text(&report.narrative, &at("narrative")).into());
        table.push(Row::new(cells));
    }
    vec![Block::heading(context.words("doc-follow-up-reports")), Block::Table(table)]
}
