//! What the project wants to change, for whom, and how.

use std::collections::BTreeMap;

use dossier::Prose;
use dossier::beneficiaries::People;
use dossier::stages::actions::{Marker, Reach};
use wording::format;

use super::context::Context;
use crate::plan::{Plan, PlannedObjective};
use crate::{Block, Cell, Column, Definition, Row, RowKind, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let plan = Plan::of(context.dossier, context.language);
    let mut blocks = Vec::new();
    let mut headed = |id: &str, body: Vec<Block>| {
        if !body.is_empty() {
            blocks.push(Block::heading(context.words(id)));
            blocks.extend(body);
        }
    };
    headed("doc-objectives-context", context.prose_or_mark(&actions.context, "actions/context"));
    headed("doc-objectives-overall", context.prose_or_mark(&actions.overall_objective, "actions/overall_objective"));
    headed("doc-objectives-specific", specific(context, &plan));
    headed("doc-objectives-goals", goals(context));
    headed("doc-objectives-beneficiaries", beneficiaries(context));
    headed("doc-objectives-method", context.prose(&actions.method, "actions/method"));
    headed("doc-objectives-markers", markers(context));
    headed("doc-objectives-criteria", criteria(context));
    blocks
}

fn specific(context: &Context<'_>, plan: &Plan<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    if plan.objectives.iter().all(|it| it.objective.is_none() && it.results.iter().all(|it| it.result.is_none())) {
        return vec![context.to_complete("actions/objectives")];
    }
    let lead = context.lead(
        "doc-objectives-specific-lead",
        &[
            ("objectives", context.counted(actions.objectives.len())),
            ("results", context.counted(actions.results.len())),
        ],
        &[("objectives_count", actions.objectives.len()), ("results_count", actions.results.len())],
    );
    let mut blocks = vec![Block::paragraph(lead)];
    for planned in &plan.objectives {
        blocks.extend(objective(context, planned));
    }
    blocks
}

fn objective(context: &Context<'_>, planned: &PlannedObjective<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    match planned.objective {
        Some(objective) => {
            let path = format!("actions/objectives/{}", objective.id);
            let title = context.label(&objective.title, &format!("{path}/title"));
            blocks.push(Block::subheading(Text::new(format!("{} – ", planned.code)).then(title)));
            blocks.extend(context.prose(&objective.description, &format!("{path}/description")));
        }
        None => blocks.push(Block::subheading(context.words("doc-objectives-loose-results"))),
    }
    let entries: Vec<Definition> = planned
        .results
        .iter()
        .filter_map(|planned| {
            let result = planned.result?;
            let path = format!("actions/results/{}", result.id);
            let description = vec![
                context.label(&result.title, &format!("{path}/title")).strong(),
                context.prose_text(&result.description, &format!("{path}/description")),
            ];
            Some(definition(
                context.words_with("doc-objectives-result", &[("code", planned.code.as_str().into())]),
                description,
            ))
        })
        .collect();
    if !entries.is_empty() {
        blocks.push(Block::Definitions { entries });
    }
    blocks
}

/// A definition without its blank paragraphs.
fn definition(term: impl Into<Text>, mut description: Vec<Text>) -> Definition {
    description.retain(|text| !text.is_blank());
    if description.is_empty() {
        description.push("–".into());
    }
    Definition { term: term.into(), description }
}

fn goals(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let mut entries = Vec::new();
    if !actions.domains.is_empty() {
        let names = context.codes("Domain", actions.domains.iter().map(|it| it.code()), "actions/domains");
        entries.push(definition(context.words("doc-objectives-domains"), vec![names]));
    }
    let mut by_goal = BTreeMap::new();
    for target in &actions.targets {
        by_goal.entry(target.goal()).or_insert_with(Vec::new).push(*target);
    }
    for (goal, targets) in by_goal {
        let term = context.words_with("doc-objectives-goal", &[("number", goal.to_string().into())]);
        let names = targets.into_iter().map(|target| {
            let name = wording::choice(context.language, "SdgTarget", target.code());
            Text::of_field(format!("{target}\u{a0}– {name}"), format!("actions/targets/{target}"), None)
        });
        let goal = Text::new(wording::goal(context.language, goal)).strong();
        let description =
            context.sentence("doc-objectives-goal-targets", &[("goal", goal), ("targets", context.parted(names))], &[]);
        entries.push(definition(term, vec![description]));
    }
    let purposes = purposes(context);
    if !purposes.is_empty() {
        entries.push(definition(context.words("doc-objectives-purposes"), purposes));
    }
    if entries.is_empty() { Vec::new() } else { vec![Block::Definitions { entries }] }
}

/// The purpose codes with their names, each with its share where it has one.
pub(super) fn purposes(context: &Context<'_>) -> Vec<Text> {
    let chosen = context.dossier.actions.purpose_codes.iter().filter_map(|it| Some((it, it.code?)));
    chosen
        .map(|(it, code)| {
            let at = |field: &str| format!("actions/purpose_codes/{}/{field}", it.id);
            let name = wording::choice(context.language, "PurposeCode", code.code());
            let text = context.plain(&format!("{}\u{a0}– {name}", code.code()), &at("code"));
            match it.share {
                Some(share) => {
                    let share = format::percent(context.language, share.0.normalize());
                    text.then(" (").then(context.plain(&share, &at("share"))).then(")")
                }
                None => text,
            }
        })
        .collect()
}

fn cells(people: People, context: &Context<'_>) -> [Cell; 3] {
    [people.women, people.men, people.all()].map(|people| Cell::new(shown(context, people)))
}

fn beneficiaries(context: &Context<'_>) -> Vec<Block> {
    let groups = &context.dossier.actions.beneficiaries;
    if groups.is_empty() {
        return vec![context.to_complete("actions/beneficiaries")];
    }
    let words = |id: &str| context.words(&format!("doc-objectives-beneficiaries-{id}"));
    let mut table = Table::new(
        words("caption"),
        words("summary"),
        Column::words(context.field_label("actions/beneficiaries/*/group"), 4),
        vec![
            Column::words(context.field_label("actions/beneficiaries/*/benefit"), 6),
            Column::numbers(words("women")),
            Column::numbers(words("men")),
            Column::numbers(words("all")),
        ],
    );
    for reach in [Some(Reach::Direct), Some(Reach::Indirect), None] {
        let of_reach: Vec<_> = groups.iter().filter(|group| group.reach == reach).collect();
        if of_reach.is_empty() {
            continue;
        }
        let id = reach.map_or("unknown", Reach::code);
        table.push(Row::group(words(id)));
        for group in &of_reach {
            let path = format!("actions/beneficiaries/{}", group.id);
            let counted = |people: Option<u32>, field: &str| {
                people.map_or_else(Text::default, |people| {
                    context.plain(&shown(context, u64::from(people)), &format!("{path}/{field}"))
                })
            };
            let both = group.women.is_some() || group.men.is_some();
            let sum = if both { shown(context, People::of(group).all()).into() } else { Text::default() };
            table.push(Row::new([
                context.label(&group.group, &format!("{path}/group")).into(),
                context.prose_text(&group.benefit, &format!("{path}/benefit")).into(),
                counted(group.women, "women").into(),
                counted(group.men, "men").into(),
                sum.into(),
            ]));
        }
        if of_reach.len() > 1 && of_reach.len() < groups.len() {
            let sum = Cell::new(words(&format!("{id}-sum"))).spanning(2);
            let people = cells(People::of_reach(groups, reach), context);
            table.push(Row::of_kind(RowKind::Subtotal, std::iter::once(sum).chain(people)));
        }
    }
    let total = Cell::new(words("total")).spanning(2);
    let people = cells(groups.iter().map(People::of).sum(), context);
    table.push(Row::of_kind(RowKind::Total, std::iter::once(total).chain(people)));

    let direct = People::of_reach(groups, Some(Reach::Direct));
    let mut blocks = Vec::new();
    if let Some(share) = direct.share_of_women() {
        blocks.push(Block::paragraph(context.sentence(
            "doc-objectives-beneficiaries-lead",
            &[
                ("people", shown(context, direct.all()).into()),
                ("women", shown(context, direct.women).into()),
                ("share", format::percent(context.language, share).into()),
            ],
            &[("count", usize::try_from(direct.all()).unwrap_or(usize::MAX))],
        )));
    }
    blocks.push(Block::Table(table));
    blocks
}

fn shown(context: &Context<'_>, people: u64) -> String {
    format::decimal(context.language, people.into())
}

fn markers(context: &Context<'_>) -> Vec<Block> {
    let markers = &context.dossier.actions.markers;
    let value = |field: &str, marker: Option<Marker>| {
        context.code("Marker", marker.map(Marker::code), &format!("actions/markers/{field}"))
    };
    let reason = |field: &str, prose: &Prose| context.prose_text(prose, &format!("actions/markers/{field}"));
    let mut entries = Vec::new();
    let gender = value("gender", markers.gender);
    if !gender.is_blank() {
        let because = reason("gender_reason", &markers.gender_reason);
        entries.push(definition(context.words("doc-objectives-marker-gender"), vec![gender, because]));
    }
    // One reason is given for both, so that they stand in one entry.
    let mut climate: Vec<Text> = [
        ("doc-objectives-marker-climate-mitigation", value("climate_mitigation", markers.climate_mitigation)),
        ("doc-objectives-marker-climate-adaptation", value("climate_adaptation", markers.climate_adaptation)),
    ]
    .into_iter()
    .filter(|(_, marker)| !marker.is_blank())
    .map(|(id, marker)| context.sentence(id, &[("marker", marker)], &[]))
    .collect();
    if !climate.is_empty() {
        climate.push(reason("climate_reason", &markers.climate_reason));
        entries.push(definition(context.words("doc-objectives-marker-climate"), climate));
    }
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::paragraph(context.words("doc-objectives-markers-lead")), Block::Definitions { entries }]
}

fn criteria(context: &Context<'_>) -> Vec<Block> {
    let criteria = &context.dossier.actions.evaluation_criteria;
    let entries: Vec<_> = [
        ("relevance", &criteria.relevance),
        ("coherence", &criteria.coherence),
        ("effectiveness", &criteria.effectiveness),
        ("efficiency", &criteria.efficiency),
        ("impact", &criteria.impact),
        ("sustainability", &criteria.sustainability),
    ]
    .into_iter()
    .filter(|(_, prose)| !prose.is_empty())
    .map(|(field, prose)| {
        let path = format!("actions/evaluation_criteria/{field}");
        definition(context.field_label(&path), vec![context.prose_text(prose, &path)])
    })
    .collect();
    if entries.is_empty() { Vec::new() } else { vec![Block::Definitions { entries }] }
}
