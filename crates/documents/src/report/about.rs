//! What the report is about: funder, grant and period; and the report on one page.

use dossier::share;
use dossier::stages::budget::{FunderKind, FundingSource, FundingStatus};
use dossier::stages::monitoring::ActivityStatus;
use dossier::totals::amount_of;
use rust_decimal::Decimal;
use wording::format;

use super::{Reported, activities, results};
use crate::funding::frame;
use crate::funding::values::definitions;
use crate::{Block, KeyFigure, Text};

/// The report on one page: the figures that say the essential, then who reports to whom on what.
pub(super) fn summary(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let dossier = context.dossier;
    let mut blocks = vec![Block::KeyFigures { figures: key_figures(reported) }];
    let submissions = dossier.filing.submissions.iter();
    let receipts = submissions.filter(|it| it.status.is_some_and(|status| status.code() == "granted"));
    let receipts: Vec<Text> = receipts
        .map(|it| context.plain(&it.receipt, &format!("filing/submissions/{}/receipt", it.id)))
        .filter(|receipt| !receipt.is_blank())
        .collect();
    blocks.extend(definitions([
        context.definition("doc-report-reference", receipts),
        context.definition("doc-summary-parties", frame::parties(context)),
        context.defined("doc-summary-objective", &dossier.actions.overall_objective, "actions/overall_objective"),
    ]));
    // The summary was written before the project began, and says what is intended.
    let summary = context.prose(&dossier.start.summary, "start/summary");
    if !summary.is_empty() {
        blocks.push(Block::paragraph(context.words("doc-report-as-presented")));
        blocks.extend(summary);
    }
    blocks
}

fn key_figures(reported: &Reported<'_>) -> Vec<KeyFigure> {
    let context = &reported.context;
    let mut figures = Vec::new();
    let mut add = |value: String, label: String| figures.push(KeyFigure { value: value.into(), label: label.into() });
    let total = reported.spending.total();
    let budget = context.amount(total.budget);
    add(context.amount(total.spent), context.words_with("doc-report-figure-spent", &[("budget", budget.into())]));
    if let Some(share) = total.share() {
        add(format::percent(context.language, share.round_dp(1)), context.words("doc-report-figure-share"));
    }
    let received = dossier::instalments::instalments(context.dossier, &context.totals, Some(reported.period.to));
    add(context.amount(received.total().received), context.words("doc-report-figure-received"));
    if reported.tells_the_project() {
        let states = activities::states(reported);
        if !states.is_empty() {
            let done = states.iter().filter(|state| **state == Some(ActivityStatus::Done)).count();
            let label = context.words_with("doc-report-figure-activities", &[("count", states.len().into())]);
            add(format!("{done}\u{a0}/\u{a0}{}", states.len()), label);
        }
        let (measured, all) = results::measured(reported);
        if all > 0 {
            let label = context.words_with("doc-report-figure-indicators", &[("count", all.into())]);
            add(format!("{measured}\u{a0}/\u{a0}{all}"), label);
        }
    }
    figures
}

/// What the report is about, in sentences.
pub(super) fn blocks(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let Some(report) = reported.report else { return vec![context.to_complete("monitoring/reports")] };
    let mut blocks = Vec::new();
    let funder = context.source_name(report.source.as_ref());
    if funder.is_blank() {
        blocks.push(context.to_complete(&reported.at("source")));
    }
    let project = context.label(&context.dossier.start.title, "start/title");
    let project = if project.is_blank() { context.words("doc-frame-untitled").into() } else { project };
    let opening = format!("doc-report-about-{}", reported.kind.code());
    blocks.push(Block::paragraph(context.sentence(&opening, &[("project", project)], &[])));
    blocks.extend(definitions([
        context.definition(
            "doc-report-about-from",
            vec![context.label(&context.dossier.territory.name, "territory/name")],
        ),
        context.definition("doc-report-about-to", vec![funder]),
        context.definition(grant_label(reported), vec![grant(reported)]),
        context.definition("doc-report-period", vec![period(reported)]),
    ]));
    blocks.push(Block::paragraph(context.words("doc-report-about-figures")));
    if let Some(source) = source(reported) {
        let note = context.prose(&source.note, &format!("budget/sources/{}/note", source.id));
        if !note.is_empty() {
            blocks.push(Block::heading(context.words("doc-report-conditions")));
            blocks.extend(note);
        }
    }
    blocks
}

/// The source of funding that the report goes to.
pub(super) fn source<'a>(reported: &Reported<'a>) -> Option<&'a FundingSource> {
    let id = reported.report?.source.as_ref()?;
    dossier::find(&reported.context.dossier.budget.sources, &id.0)
}

/// What the funder gives, in the dossier's currency; `None` where it is not known or was refused.
pub(super) fn granted(reported: &Reported<'_>) -> Option<Decimal> {
    let source = source(reported).filter(|source| source.status != Some(FundingStatus::Refused))?;
    amount_of(&reported.context.totals.sources, source)
}

/// How what the funder gives is called: those who carry the project contribute, others grant.
pub(super) fn grant_label(reported: &Reported<'_>) -> &'static str {
    match source(reported).and_then(|source| source.kind) {
        Some(FunderKind::Applicant | FunderKind::Partner | FunderKind::Beneficiaries) => "doc-report-contribution",
        _ => "doc-report-grant",
    }
}

/// What the funder gives, and its share of the planned cost.
pub(super) fn grant(reported: &Reported<'_>) -> Text {
    let context = &reported.context;
    let Some(amount) = granted(reported) else { return Text::default() };
    let total = context.totals.expenses().total();
    let own =
        source(reported).and_then(|source| source.amount).filter(|money| money.currency != context.totals.currency);
    let amount = match own {
        Some(money) => format!("{} ({})", context.money(money), context.amount(amount)),
        None => context.amount(amount),
    };
    match granted(reported).and_then(|granted| share::rate(granted, total)) {
        Some(share) => {
            let arguments = [
                ("amount", amount.into()),
                ("share", format::percent(context.language, share.round_dp(1)).into()),
                ("total", context.amount(total).into()),
            ];
            context.words_with("doc-report-grant-share", &arguments).into()
        }
        None => amount.into(),
    }
}

/// The days covered; the last one alone where the first is not known.
pub(super) fn period(reported: &Reported<'_>) -> Text {
    let context = &reported.context;
    let to = Text::new(context.date(reported.period.to));
    match reported.period.from {
        Some(from) => context.sentence("doc-report-from-to", &[("from", context.date(from).into()), ("to", to)], &[]),
        None => context.sentence("doc-report-until", &[("to", to)], &[]),
    }
}
