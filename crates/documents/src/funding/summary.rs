//! The summary: the project on one page, with the figures that say the essential.

use dossier::beneficiaries::People;
use dossier::stages::actions::Reach;
use wording::format;

use super::{
    context::Context,
    frame::{leader, months, parties, share_requested},
    objectives::purposes,
    values::definitions,
};
use crate::{Block, Definition, KeyFigure, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let dossier = context.dossier;
    let mut blocks = context.prose_or_mark(&dossier.start.summary, "start/summary");
    let figures = key_figures(context);
    if !figures.is_empty() {
        blocks.push(Block::KeyFigures { figures });
    }
    let actions = &dossier.actions;
    let goals = goals(context);
    let domains = actions.domains.iter().map(|domain| domain.code());
    let kinds = dossier.start.cooperation_kinds.iter().map(|kind| kind.code());
    let languages = dossier.start.working_languages.iter().map(|language| language.code());
    let objectives = actions
        .objectives
        .iter()
        .map(|objective| context.label(&objective.title, &format!("actions/objectives/{}/title", objective.id)));
    blocks.extend(definitions([
        applicant(context),
        our_part(context),
        context.definition("doc-summary-parties", dashed(parties(context))),
        context
            .definition("doc-summary-kinds", vec![context.codes("CooperationKind", kinds, "start/cooperation_kinds")]),
        context.defined("doc-summary-objective", &actions.overall_objective, "actions/overall_objective"),
        context.definition("doc-summary-objectives", dashed(objectives.collect())),
        context.definition("doc-summary-domains", vec![context.codes("Domain", domains, "actions/domains")]),
        context.definition("doc-summary-goals", goals),
        context.definition("doc-objectives-purposes", purposes(context)),
        context.definition(
            "doc-summary-languages",
            vec![context.codes("WorkingLanguage", languages, "start/working_languages")],
        ),
    ]));
    blocks
}

/// Who applies: ourselves, or the body that leads the application.
fn applicant(context: &Context<'_>) -> Option<Definition> {
    let ours = context.label(&context.dossier.territory.name, "territory/name");
    let leader = leader(context);
    let text = if leader.is_blank() { ours } else { leader };
    context.definition("doc-summary-applicant", vec![text])
}

/// What we bring to an application that another body leads.
fn our_part(context: &Context<'_>) -> Option<Definition> {
    let own = context.totals.own;
    if leader(context).is_blank() || own.total().is_zero() {
        return None;
    }
    let ours = context.label(&context.dossier.territory.name, "territory/name");
    let values = [
        ("ours", ours),
        ("total", context.amount(own.total()).into()),
        ("cash", context.amount(own.cash).into()),
        ("in_kind", context.amount(own.in_kind).into()),
        ("share", context.said_share(own.total(), context.totals.expenses().total()).into()),
    ];
    context.definition("doc-summary-our-part", vec![context.sentence("doc-summary-our-part-is", &values, &[])])
}

/// Several lines, each with a dash; one alone needs none.
fn dashed(lines: Vec<Text>) -> Vec<Text> {
    let lines: Vec<Text> = lines.into_iter().filter(|line| !line.is_blank()).collect();
    if lines.len() < 2 {
        return lines;
    }
    lines.into_iter().map(|line| Text::new("–\u{a0}").then(line)).collect()
}

/// What is asked, what it costs, how long it lasts and whom it serves.
fn key_figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let (totals, actions) = (&context.totals, &context.dossier.actions);
    let mut figures = Vec::new();
    let mut add = |value: String, label: String| figures.push(KeyFigure { value: value.into(), label: label.into() });
    let total = totals.expenses().total();
    if !totals.requested.is_zero() {
        add(context.amount(totals.requested), context.words("doc-summary-asked"));
    }
    if !total.is_zero() {
        add(context.amount(total), context.words("doc-summary-cost"));
    }
    if let Some(share) = share_requested(totals).filter(|share| !share.is_zero()) {
        add(format::percent(context.language, share), context.words("doc-summary-share"));
    }
    if let Some(months) = months(actions.starts_on, actions.ends_on) {
        add(
            context.words_with("doc-summary-months", &[("shown", months.to_string().into()), ("count", months.into())]),
            context.words("doc-summary-duration"),
        );
    }
    let direct = People::of_reach(&actions.beneficiaries, Some(Reach::Direct));
    if direct.all() > 0 {
        let shown = |people: u64| format::decimal(context.language, people.into());
        let label = context.words_with("doc-summary-beneficiaries", &[("women", shown(direct.women).into())]);
        add(shown(direct.all()), label);
    }
    if !actions.activities.is_empty() {
        let count = actions.activities.len();
        add(count.to_string(), context.words_with("doc-summary-activities", &[("count", count.into())]));
    }
    figures
}

/// The goals that the targets belong to, with the targets' numbers.
fn goals(context: &Context<'_>) -> Vec<Text> {
    let mut goals: Vec<(u8, Vec<&str>)> = Vec::new();
    for target in &context.dossier.actions.targets {
        match goals.last_mut() {
            Some((goal, targets)) if *goal == target.goal() => targets.push(target.code()),
            _ => goals.push((target.goal(), vec![target.code()])),
        }
    }
    let shown = goals.iter().map(|(goal, targets)| {
        let name = wording::goal(context.language, *goal);
        format!("{goal}\u{a0}– {name} ({})", targets.join(", "))
    });
    let shown: Vec<String> = shown.collect();
    if shown.is_empty() { vec![] } else { vec![Text::of_field(shown.join("; "), "actions/targets", None)] }
}
