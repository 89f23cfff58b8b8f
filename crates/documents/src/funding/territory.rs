//! The territory: identity, figures, institutions, competences, strengths and weaknesses, earlier cooperations.

use dossier::{
    Answer, Prose,
    stages::{
        start::ApplicantKind,
        territory::{CompetenceLevel, Organisation, Trait},
    },
};

use super::{
    context::Context,
    values::{definitions, stacked},
};
use crate::{Block, Cell, Column, Link, Row, Table, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let territory = &context.dossier.territory;
    let mut blocks = context.prose_or_mark(&territory.presentation, "territory/presentation");
    blocks.extend(figures_in_words(context));
    blocks.extend(identity(context));
    blocks.extend(key_figures(context));
    let institutions = context.prose(&territory.institutions, "territory/institutions");
    let services = context.prose(&territory.services, "territory/services");
    if !institutions.is_empty() || !services.is_empty() {
        blocks.push(Block::heading(context.words("doc-territory-institutions")));
        blocks.extend(institutions);
        blocks.extend(services);
    }
    blocks.extend(competences(context));
    let traits = [
        ("doc-territory-strengths", &territory.strengths, "strengths"),
        ("doc-territory-weaknesses", &territory.weaknesses, "weaknesses"),
        ("doc-territory-expectations", &territory.expectations, "expectations"),
    ];
    for (heading, list, field) in traits {
        blocks.extend(points(context, heading, list, field));
    }
    blocks.extend(capacity(context));
    blocks.extend(cooperations(context));
    blocks.extend(organisation(context, &territory.organisation));
    blocks
}

/// Inhabitants, area, budget and staff as sentences.
fn figures_in_words(context: &Context<'_>) -> Option<Block> {
    let territory = &context.dossier.territory;
    let area = territory.area_km2.map(|area| area.0);
    let international = territory.international_staff.map(|staff| staff.0);
    let mut sentences: Vec<Text> = Vec::new();
    if territory.population.is_some() {
        sentences.push(context.sentence(
            "doc-territory-population",
            &[
                ("population", context.whole(territory.population, "territory/population")),
                ("year", context.year(territory.population_year, "territory/population_year")),
                ("area", context.decimal(area, "territory/area_km2")),
            ],
            &[],
        ));
    }
    if territory.budget.is_some() {
        sentences.push(context.sentence(
            "doc-territory-budget",
            &[
                ("budget", context.said_sum(territory.budget, "territory/budget")),
                ("year", context.year(territory.budget_year, "territory/budget_year")),
            ],
            &[],
        ));
    }
    if territory.staff.is_some() {
        sentences.push(context.sentence(
            "doc-territory-staff",
            &[
                ("staff", context.whole(territory.staff, "territory/staff")),
                ("international", context.decimal(international, "territory/international_staff")),
            ],
            &[],
        ));
    }
    let joined = sentences.into_iter().reduce(|before, next| before.then(" ").then(next))?;
    Some(Block::paragraph(joined))
}

fn identity(context: &Context<'_>) -> Option<Block> {
    let territory = &context.dossier.territory;
    let website = context.plain(&territory.website, "territory/website");
    let website = match website.is_blank() {
        true => website,
        false => website.linked(Link::Web(territory.website.trim().to_owned())),
    };
    // A legal status is more exact than the level, and may contradict it.
    let level = context.code("AuthorityLevel", territory.level.map(|level| level.code()), "territory/level");
    let legal_status = context.label(&territory.legal_status, "territory/legal_status");
    definitions([
        context.definition("doc-territory-name", vec![context.label(&territory.name, "territory/name")]),
        context.definition("doc-territory-status", vec![if legal_status.is_blank() { level } else { legal_status }]),
        context.definition(
            "doc-territory-registration",
            vec![context.plain(&territory.registration, "territory/registration")],
        ),
        context.definition("doc-territory-address", vec![context.plain(&territory.address, "territory/address")]),
        context.definition("doc-territory-website", vec![website]),
        context.definition("doc-territory-signatory", vec![context.label(&territory.signatory, "territory/signatory")]),
    ])
}

fn key_figures(context: &Context<'_>) -> Option<Block> {
    let figures = &context.dossier.territory.key_figures;
    if figures.is_empty() {
        return None;
    }
    let mut table = Table::new(
        context.words("doc-territory-figures"),
        context.words("doc-territory-figures-summary"),
        Column::words(context.words("doc-territory-figure"), 5),
        vec![
            Column::numbers(context.words("doc-territory-figure-value")),
            Column::marks(context.words("doc-territory-figure-year")),
            Column::words(context.words("doc-territory-figure-source"), 4),
        ],
    );
    for figure in figures {
        let path = format!("territory/key_figures/{}", figure.id);
        table.push(Row::new([
            Cell::new(context.label(&figure.label, &format!("{path}/label"))),
            Cell::new(context.plain(&figure.value, &format!("{path}/value"))),
            Cell::new(context.year(figure.year, &format!("{path}/year"))),
            Cell::new(context.label(&figure.source, &format!("{path}/source"))),
        ]));
    }
    Some(Block::Table(table))
}

fn competences(context: &Context<'_>) -> Vec<Block> {
    let competences = &context.dossier.territory.competences;
    if competences.is_empty() {
        return vec![];
    }
    let mut table = Table::new(
        context.words("doc-territory-competences-table"),
        context.words("doc-territory-competences-summary"),
        Column::words(context.words("doc-territory-competence"), 4),
        vec![
            Column::words(context.words("doc-territory-competence-level"), 2),
            Column::words(context.words("doc-territory-competence-note"), 5),
        ],
    );
    for competence in competences {
        let path = format!("territory/competences/{}", competence.id);
        let level = competence.level.map(CompetenceLevel::code);
        let name = context.label(&competence.name, &format!("{path}/name"));
        let mut domain = context.code("Domain", competence.domain.map(|it| it.code()), &format!("{path}/domain"));
        if domain.plain().to_lowercase() == name.plain().to_lowercase() {
            domain = Text::default();
        }
        table.push(Row::new([
            stacked([name.strong(), domain]),
            stacked([context.code("CompetenceLevel", level, &format!("{path}/level"))]),
            Cell::several(context.paragraphs(&competence.note, &format!("{path}/note"))),
        ]));
    }
    vec![Block::heading(context.words("doc-territory-competences")), Block::Table(table)]
}

fn points(context: &Context<'_>, heading: &str, list: &[Trait], field: &str) -> Vec<Block> {
    let text = |point: &Trait| context.prose_text(&point.text, &format!("territory/{field}/{}/text", point.id));
    let items: Vec<Text> = list.iter().map(text).filter(|text| !text.is_blank()).collect();
    if items.is_empty() {
        return vec![];
    }
    vec![Block::heading(context.words(heading)), Block::bullets(items)]
}

/// How free the authority is, and whether its country's law lets it sign.
fn capacity(context: &Context<'_>) -> Vec<Block> {
    let territory = &context.dossier.territory;
    let mut blocks = context.prose(&territory.autonomy, "territory/autonomy");
    blocks.extend(context.prose(&territory.governance, "territory/governance"));
    if let Some(answer) = territory.may_sign {
        let words = match answer {
            Answer::Yes => "doc-territory-may-sign",
            Answer::Partly => "doc-territory-may-partly-sign",
            Answer::No => "doc-territory-may-not-sign",
        };
        blocks.push(Block::paragraph(Text::of_field(context.words(words), "territory/may_sign", None)));
    }
    blocks.extend(context.prose(&territory.legal_basis, "territory/legal_basis"));
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(context.words("doc-territory-capacity")));
    }
    blocks
}

fn cooperations(context: &Context<'_>) -> Vec<Block> {
    let cooperations = &context.dossier.territory.cooperations;
    if cooperations.is_empty() {
        return vec![];
    }
    let mut table = Table::new(
        context.words("doc-territory-cooperations-table"),
        context.words("doc-territory-cooperations-summary"),
        Column::words(context.words("doc-territory-cooperation"), 4),
        vec![
            Column::words(context.words("doc-territory-cooperation-state"), 2),
            Column::words(context.words("doc-territory-cooperation-lessons"), 6),
        ],
    );
    for cooperation in cooperations {
        let path = format!("territory/cooperations/{}", cooperation.id);
        let at = |field: &str| format!("{path}/{field}");
        let partner = context.plain(&cooperation.partner, &at("partner")).strong();
        let years = context.sentence(
            "doc-territory-cooperation-years",
            &[
                ("since", context.year(cooperation.since, &at("since"))),
                ("until", context.year(cooperation.until, &at("until"))),
            ],
            &[],
        );
        table.push(Row::new([
            stacked([
                partner,
                context.country(cooperation.country, &at("country")),
                context.label(&cooperation.subject, &at("subject")),
            ]),
            stacked([context.code("CooperationStatus", cooperation.status.map(|it| it.code()), &at("status")), years]),
            Cell::several(context.paragraphs(&cooperation.lessons, &at("lessons"))),
        ]));
    }
    vec![Block::heading(context.words("doc-territory-cooperations")), Block::Table(table)]
}

/// The identity sheet of an association or NGO.
fn organisation(context: &Context<'_>, organisation: &Organisation) -> Vec<Block> {
    let at = |field: &str| format!("territory/organisation/{field}");
    let prose = |term: &str, prose: &Prose, field: &str| context.defined(term, prose, &at(field));
    let people = context.sentence(
        "doc-organisation-people",
        &[
            ("employees", context.whole(organisation.employees, &at("employees"))),
            ("volunteers", context.whole(organisation.volunteers, &at("volunteers"))),
            ("members", context.whole(organisation.members, &at("members"))),
        ],
        &[],
    );
    let sheet = definitions([
        context.definition("doc-organisation-founded", vec![context.day(organisation.founded_on, &at("founded_on"))]),
        context.definition(
            "doc-organisation-registered",
            vec![context.label(&organisation.registered_with, &at("registered_with"))],
        ),
        prose("doc-organisation-purpose", &organisation.purpose, "purpose"),
        prose("doc-organisation-governing-body", &organisation.governing_body, "governing_body"),
        context.definition("doc-organisation-strength", vec![people]),
        prose("doc-organisation-mandate", &organisation.mandate, "mandate"),
    ]);
    let mut blocks: Vec<Block> = sheet.into_iter().collect();
    if !organisation.accounts.is_empty() {
        let mut table = Table::new(
            context.words("doc-organisation-accounts"),
            context.words("doc-organisation-accounts-summary"),
            Column::words(context.words("doc-organisation-year"), 1),
            vec![
                Column::numbers(context.words("doc-organisation-income")),
                Column::numbers(context.words("doc-organisation-expenditure")),
                Column::marks(context.words("doc-organisation-audited")),
            ],
        );
        for account in &organisation.accounts {
            let path = at(&format!("accounts/{}", account.id));
            let answer = if account.audited { "doc-frame-yes" } else { "doc-frame-no" };
            table.push(Row::new([
                Cell::new(context.year(account.year, &format!("{path}/year"))),
                Cell::new(context.sum(account.income, &format!("{path}/income"))),
                Cell::new(context.sum(account.expenditure, &format!("{path}/expenditure"))),
                Cell::new(Text::of_field(context.words(answer), format!("{path}/audited"), None)),
            ]));
        }
        blocks.push(Block::Table(table));
    }
    if !organisation.references.is_empty() {
        let mut table = Table::new(
            context.words("doc-organisation-references"),
            context.words("doc-organisation-references-summary"),
            Column::words(context.words("doc-organisation-project"), 4),
            vec![
                Column::words(context.words("doc-organisation-funding"), 3),
                Column::words(context.words("doc-organisation-outcome"), 5),
            ],
        );
        for project in &organisation.references {
            let path = at(&format!("references/{}", project.id));
            let at = |field: &str| format!("{path}/{field}");
            table.push(Row::new([
                stacked([
                    context.label(&project.title, &at("title")).strong(),
                    context.country(project.country, &at("country")),
                    context.year(project.year, &at("year")),
                ]),
                stacked([context.plain(&project.funder, &at("funder")), context.sum(project.budget, &at("budget"))]),
                Cell::several(context.paragraphs(&project.outcome, &at("outcome"))),
            ]));
        }
        blocks.push(Block::Table(table));
    }
    if !blocks.is_empty() {
        let name = context.label(&context.dossier.territory.name, "territory/name");
        let is_ours =
            matches!(context.dossier.start.applicant_kind, Some(ApplicantKind::Ngo | ApplicantKind::MandatedNgo));
        blocks.insert(
            0,
            Block::heading(match is_ours && !name.is_blank() {
                true => context.sentence("doc-organisation-title", &[("name", name)], &[]),
                // The sheet of another organisation than the applicant does not say its name in a field of its own.
                false => context.words("doc-organisation-title-associated").into(),
            }),
        );
    }
    blocks
}
