//! What could go wrong, how it is prevented, on what the plan rests, and how people are protected.

use dossier::Score;
use dossier::risk::{RiskLevel, by_level};

use super::context::Context;
use super::values::letter;
use crate::plan::Plan;
use crate::views::{self, View};
use crate::{Block, Column, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if context.dossier.actions.risks.is_empty() {
        blocks.push(context.to_complete("actions/risks"));
    } else {
        blocks.extend(risks(context));
    }
    blocks.extend(assumptions(context));
    let safeguarding = &context.dossier.actions.safeguarding;
    blocks.extend(context.titled("doc-risks-safeguarding", safeguarding, "actions/safeguarding"));
    blocks
}

fn risks(context: &Context<'_>) -> Vec<Block> {
    let list = &context.dossier.actions.risks;
    let risks = by_level(list);
    let words = |id: &str| context.words(&format!("doc-risks-{id}"));
    let mut table = Table::new(
        words("caption"),
        words("summary"),
        Column::marks(words("letter")),
        vec![
            Column::words(context.field_label("actions/risks/*/title"), 9),
            Column::marks(words("probability")),
            Column::marks(words("impact")),
            Column::marks(words("score")),
            Column::words(context.field_label("actions/risks/*/mitigation"), 12),
            Column::words(context.field_label("actions/risks/*/owner"), 8),
        ],
    )
    .with_legend(words("legend"));
    for risk in &risks {
        let at = |field: &str| format!("actions/risks/{}/{field}", risk.id);
        let mut title = context.label(&risk.title, &at("title"));
        if let Some(kind) = risk.kind {
            let kind = wording::choice(context.language, "RiskKind", kind.code()).to_lowercase();
            title = title.then(" (").then(context.plain(&kind, &at("kind"))).then(")");
        }
        let mark = |score: Option<Score>, field: &str| {
            score.map_or_else(|| Text::new("–"), |score| context.plain(&score.0.to_string(), &at(field)))
        };
        let place = list.iter().position(|each| each.id == risk.id).unwrap_or(0);
        let score = risk.product().map_or_else(
            || Text::new("–"),
            |product| {
                let level = words(RiskLevel::of(product).code());
                Text::new(product.to_string()).strong().then(format!("\n{level}"))
            },
        );
        table.push(Row::new([
            letter(place).into(),
            title.into(),
            mark(risk.probability, "probability").into(),
            mark(risk.impact, "impact").into(),
            score.into(),
            context.prose_text(&risk.mitigation, &at("mitigation")).into(),
            context.label(&risk.owner, &at("owner")).into(),
        ]));
    }
    let high = risks.iter().filter(|risk| risk.level() == Some(RiskLevel::High)).count();
    let lead = context.lead(
        "doc-risks-lead",
        &[("risks", context.counted(risks.len())), ("high", context.counted(high))],
        &[("risks_count", risks.len()), ("high_count", high)],
    );
    let mut blocks = vec![Block::paragraph(lead)];
    blocks.extend(views::figures(View::Risks, context.dossier, context.language));
    blocks.push(Block::Table(table));
    blocks
}

fn assumptions(context: &Context<'_>) -> Vec<Block> {
    let assumptions = &context.dossier.actions.assumptions;
    let plan = Plan::of(context.dossier, context.language);
    let mut ordered: Vec<_> =
        assumptions.iter().map(|it| (it, it.concerns.as_ref().and_then(|id| plan.measured_code(id)))).collect();
    ordered.sort_by_key(|(_, code)| code.and_then(|code| plan.measured_codes().position(|it| it == code)));
    let items: Vec<_> = ordered
        .into_iter()
        .map(|(it, code)| {
            let text = context.label(&it.text, &format!("actions/assumptions/{}/text", it.id));
            match code {
                Some(code) if !text.is_blank() => Text::new(format!("{code}\u{a0}– ")).then(text),
                _ => text,
            }
        })
        .filter(|text| !text.is_blank())
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(context.words("doc-risks-assumptions")),
        Block::paragraph(context.words("doc-risks-assumptions-lead")),
        Block::bullets(items),
    ]
}
