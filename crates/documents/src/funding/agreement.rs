//! The agreement: object, parties and commitments, governance, rules of its life, self-assessment, council resolution.

use chrono::NaiveDate;
use dossier::stages::agreement::{PartyRole, Precheck, Principle};

use super::{
    context::Context,
    values::{definitions, stacked},
};
use crate::{Block, Cell, Column, Row, RowKind, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let agreement = &context.dossier.agreement;
    let mut blocks: Vec<Block> = terms(context).into_iter().collect();
    blocks.extend(context.prose_or_mark(&agreement.object, "agreement/object"));
    blocks.extend(parties(context));
    let steering = context.prose(&agreement.steering, "agreement/steering");
    let focal_points = context.prose(&agreement.focal_points, "agreement/focal_points");
    if !steering.is_empty() || !focal_points.is_empty() {
        blocks.push(Block::heading(context.words("doc-agreement-governance")));
        blocks.extend(steering);
        blocks.extend(focal_points);
    }
    let life = definitions([
        context.defined("doc-agreement-finances", &agreement.finances, "agreement/finances"),
        context.defined("doc-agreement-monitoring", &agreement.monitoring, "agreement/monitoring"),
        context.defined("doc-agreement-communication", &agreement.communication, "agreement/communication"),
        context.defined("doc-agreement-ownership", &agreement.ownership, "agreement/ownership"),
        context.defined("doc-agreement-renewal", &agreement.renewal, "agreement/renewal"),
        context.defined("doc-agreement-amendment", &agreement.amendment, "agreement/amendment"),
        context.defined("doc-agreement-termination", &agreement.termination, "agreement/termination"),
        context.defined("doc-agreement-disputes", &agreement.disputes, "agreement/disputes"),
    ]);
    if let Some(life) = life {
        blocks.extend([Block::heading(context.words("doc-agreement-life")), life]);
    }
    blocks.extend(principles(context));
    blocks.extend(prechecks(context));
    blocks.extend(deliberation(context));
    blocks
}

/// Where the agreement stands, from when and how long it binds, in which languages and for how much.
fn terms(context: &Context<'_>) -> Option<Block> {
    let agreement = &context.dossier.agreement;
    let at = |field: &str| format!("agreement/{field}");
    let months = agreement.duration_months.map(u32::from);
    let languages = agreement.languages.iter().map(|language| language.code());
    let mut sentences = Vec::new();
    if let Some(status) = agreement.status {
        let words = context.words(&format!("doc-agreement-is-{}", status.code()));
        sentences.push(Text::of_field(words, at("status"), None));
    }
    if agreement.starts_on.is_some() || months.is_some() {
        let values = [
            ("day", context.day(agreement.starts_on, &at("starts_on"))),
            ("months", context.whole(months, &at("duration_months"))),
        ];
        let count = usize::from(agreement.duration_months.unwrap_or(0));
        sentences.push(context.sentence("doc-agreement-duration", &values, &[("count", count)]));
    }
    if !agreement.languages.is_empty() {
        let mut languages = context.codes("WorkingLanguage", languages, &at("languages"));
        if context.language == dossier::Language::Fr {
            languages.runs.iter_mut().for_each(|run| run.text = run.text.to_lowercase());
        }
        // Where one version prevails they are not equally authentic.
        let count = if agreement.prevailing_language.is_some() { 1 } else { agreement.languages.len() };
        sentences.push(context.sentence("doc-agreement-languages", &[("languages", languages)], &[("count", count)]));
    }
    if let Some(prevailing) = agreement.prevailing_language {
        let mut language = context.code("WorkingLanguage", Some(prevailing.code()), &at("prevailing_language"));
        if context.language == dossier::Language::Fr {
            language.runs.iter_mut().for_each(|run| run.text = run.text.to_lowercase());
        }
        sentences.push(context.sentence("doc-agreement-prevailing", &[("language", language)], &[]));
    }
    if agreement.commitment.is_some() {
        let amount = context.said_sum(agreement.commitment, &at("commitment"));
        sentences.push(context.sentence("doc-agreement-commitment", &[("amount", amount)], &[]));
    }
    if agreement.signed_on.is_some() {
        let values = [
            ("day", context.day(agreement.signed_on, &at("signed_on"))),
            ("place", context.plain(&agreement.signed_at, &at("signed_at"))),
        ];
        let id =
            context.done_or_planned(agreement.signed_on, "doc-agreement-signed", "doc-agreement-signature-planned");
        sentences.push(context.sentence(id, &values, &[]));
    }
    let joined = sentences.into_iter().reduce(|before, next| before.then(" ").then(next))?;
    Some(Block::paragraph(joined))
}

fn parties(context: &Context<'_>) -> Vec<Block> {
    let parties = &context.dossier.agreement.parties;
    let mut blocks = vec![Block::heading(context.words("doc-agreement-parties"))];
    if parties.is_empty() {
        blocks.push(context.to_complete("agreement/parties"));
        return blocks;
    }
    let shown = [("shown", context.counted(parties.len()))];
    blocks.push(Block::paragraph(context.lead("doc-agreement-parties-lead", &shown, &[("count", parties.len())])));
    let mut table = Table::new(
        context.words("doc-agreement-parties-table"),
        context.words("doc-agreement-parties-summary"),
        Column::words(context.words("doc-agreement-party"), 5),
        vec![
            Column::words(context.words("doc-agreement-responsibilities"), 5),
            Column::words(context.words("doc-agreement-capacity"), 4),
            Column::numbers(context.words("doc-agreement-party-commitment")),
        ],
    );
    for party in parties {
        let path = format!("agreement/parties/{}", party.id);
        let at = |field: &str| format!("{path}/{field}");
        let person = |id: &str, value: Text| match value.is_blank() {
            true => value,
            false => context.sentence(id, &[("value", value)], &[]),
        };
        let mut capacity = context.paragraphs(&party.legal_capacity, &at("legal_capacity"));
        let approved =
            context.done_or_planned(party.approved_on, "doc-agreement-approved-on", "doc-agreement-approval-planned");
        capacity.push(person(approved, context.short_day(party.approved_on, &at("approved_on"))));
        capacity.push(person("doc-agreement-resolution", context.plain(&party.resolution, &at("resolution"))));
        table.push(Row::new([
            stacked([
                context.name_and_country(&party.name, party.country, &path).strong(),
                person("doc-agreement-seat", context.label(&party.seat, &at("seat"))),
                context.code("PartyRole", party.role.map(PartyRole::code), &at("role")).emphasised(),
                person("doc-agreement-signatory", context.label(&party.signatory, &at("signatory"))),
                person("doc-agreement-focal-point", context.label(&party.focal_point, &at("focal_point"))),
            ]),
            Cell::several(context.paragraphs(&party.responsibilities, &at("responsibilities"))),
            stacked(capacity),
            Cell::new(context.sum(party.commitment, &at("commitment"))),
        ]));
    }
    let commitment = context.dossier.agreement.commitment;
    if commitment.is_some() {
        let label = Cell::new(context.words("doc-agreement-whole-commitment")).spanning(3);
        let amount = Cell::new(context.sum(commitment, "agreement/commitment"));
        table.push(Row::of_kind(RowKind::Total, [label, amount]));
    }
    blocks.push(Block::Table(table));
    blocks
}

/// The self-assessment on the four principles: heading, lead and table; nothing where none was made.
pub(crate) fn principles(context: &Context<'_>) -> Vec<Block> {
    let principles = &context.dossier.agreement.principles;
    let list: [(&str, &Principle); 4] = [
        ("partnership", &principles.partnership),
        ("subsidiarity", &principles.subsidiarity),
        ("sustainability", &principles.sustainability),
        ("equity", &principles.equity),
    ];
    if list.iter().all(|(_, principle)| principle.score.is_none() && principle.evidence.is_empty()) {
        return vec![];
    }
    let mut table = Table::new(
        context.words("doc-agreement-principles-table"),
        context.words("doc-agreement-principles-summary"),
        Column::words(context.words("doc-agreement-principle"), 3),
        vec![
            Column::marks(context.words("doc-agreement-mark")),
            Column::words(context.words("doc-agreement-principle-evidence"), 8),
        ],
    );
    for (name, principle) in list {
        let path = format!("agreement/principles/{name}");
        table.push(Row::new([
            stacked([
                Text::new(context.field_label(&path)).strong(),
                Text::new(context.words(&format!("doc-agreement-principle-{name}"))),
            ]),
            Cell::new(context.score(principle.score, &format!("{path}/score"))),
            Cell::several(context.paragraphs(&principle.evidence, &format!("{path}/evidence"))),
        ]));
    }
    vec![
        Block::heading(context.words("doc-agreement-principles")),
        Block::paragraph(context.words("doc-agreement-principles-lead")),
        Block::Table(table),
    ]
}

fn prechecks(context: &Context<'_>) -> Vec<Block> {
    let prechecks = &context.dossier.agreement.prechecks;
    let list: [(&str, &Precheck); 5] = [
        ("international_commitments", &prechecks.international_commitments),
        ("reserved_powers", &prechecks.reserved_powers),
        ("local_interest", &prechecks.local_interest),
        ("partner_capacity", &prechecks.partner_capacity),
        ("partner_law", &prechecks.partner_law),
    ];
    if list.iter().all(|(_, check)| check.answer.is_none() && check.grounds.is_empty()) {
        return vec![];
    }
    let mut table = Table::new(
        context.words("doc-agreement-prechecks-table"),
        context.words("doc-agreement-prechecks-summary"),
        Column::words(context.words("doc-agreement-precheck"), 6),
        vec![
            Column::words(context.words("doc-agreement-precheck-answer"), 2),
            Column::words(context.words("doc-agreement-precheck-grounds"), 8),
        ],
    );
    for (name, check) in list {
        let path = format!("agreement/prechecks/{name}");
        let words = format!("doc-agreement-precheck-{}", name.replace('_', "-"));
        table.push(Row::new([
            Cell::new(context.words(&words)),
            Cell::new(context.code("Answer", check.answer.map(|it| it.code()), &format!("{path}/answer"))),
            Cell::several(context.paragraphs(&check.grounds, &format!("{path}/grounds"))),
        ]));
    }
    vec![Block::heading(context.words("doc-agreement-prechecks")), Block::Table(table)]
}

fn deliberation(context: &Context<'_>) -> Vec<Block> {
    let deliberation = &context.dossier.agreement.deliberation;
    let at = |field: &str| format!("agreement/deliberation/{field}");
    let dated = |day: Option<NaiveDate>, done: &str, planned: &str, field: &str| {
        context.definition(context.done_or_planned(day, done, planned), vec![context.day(day, &at(field))])
    };
    let mut blocks = context.prose(&deliberation.decision, &at("decision"));
    blocks.extend(definitions([
        context.definition("doc-agreement-body", vec![context.label(&deliberation.body, &at("body"))]),
        context
            .definition("doc-agreement-rapporteur", vec![context.label(&deliberation.rapporteur, &at("rapporteur"))]),
        context.definition("doc-agreement-number", vec![context.plain(&deliberation.number, &at("number"))]),
        context.definition(
            "doc-agreement-budget-heading",
            vec![context.label(&deliberation.budget_heading, &at("budget_heading"))],
        ),
        dated(deliberation.convened_on, "doc-agreement-convened", "doc-agreement-convened-planned", "convened_on"),
        dated(deliberation.session_on, "doc-agreement-session", "doc-agreement-session-planned", "session_on"),
        dated(
            deliberation.transmitted_on,
            "doc-agreement-transmitted",
            "doc-agreement-transmitted-planned",
            "transmitted_on",
        ),
        dated(deliberation.published_on, "doc-agreement-published", "doc-agreement-published-planned", "published_on"),
    ]));
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(context.words("doc-agreement-deliberation")));
    }
    blocks
}
