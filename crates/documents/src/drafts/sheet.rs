//! The presentation sheet: two pages, whatever the dossier holds. The first says who we are, the second what we look for.

use dossier::stages::{
    stakeholders::{Engagement, StakeholderCategory},
    territory::PastCooperation,
};
use wording::format;

use super::{
    Composed, Drafting, Part,
    clauses::{introduced, items, or_lack, prose},
    passage::{Piece, passage},
    room::Room,
};
use crate::{
    Block, KeyFigure, Look, Text,
    funding::{context::Context, values::definitions},
};

/// Composes the sheet, or its first page alone.
pub(super) fn compose(drafting: &Drafting<'_>, first: Room, second: Option<Room>) -> Composed {
    let context = &drafting.context;
    let territory = &drafting.draft.dossier.territory;
    let status = context.label(&territory.legal_status, "territory/legal_status");
    let country = context.country(drafting.draft.dossier.start.country, "start/country");
    let subtitle = match (status.is_blank(), country.is_blank()) {
        (false, false) => status.then(" – ").then(country),
        _ => status.then(country),
    };
    let mut parts = first_page(drafting, first);
    if let Some(room) = second {
        parts.extend(second_page(drafting, room));
    }
    Composed {
        look: Look::Sheet,
        kind: context.words("draft-sheet-kind").into(),
        title: drafting.our_name(context),
        subtitle,
        parties: vec![],
        facts: vec![],
        parts,
        notices: vec![],
    }
}

fn first_page(drafting: &Drafting<'_>, room: Room) -> Vec<Part> {
    let context = &drafting.context;
    let dossier = drafting.draft.dossier;
    let territory = &dossier.territory;
    let figures = key_figures(context);
    let mut parts = Vec::new();
    if !figures.is_empty() {
        parts.push(Part::untitled("figures", vec![Piece::Fixed(vec![Block::KeyFigures { figures }])]));
    }
    let who = prose(context, &territory.presentation, "territory/presentation", room);
    let who = or_lack(context, who, territory.presentation.is_empty(), "presentation", "territory/presentation");
    parts.extend(titled(drafting, "who", who));
    let statement = &dossier.motivations.statement;
    let will = prose(context, statement, "motivations/statement", room);
    let will = or_lack(context, will, statement.is_empty(), "statement", "motivations/statement");
    parts.extend(titled(drafting, "will", will));
    let faced = drafting.faced(context, room);
    let none = drafting.challenges().is_empty();
    parts.extend(titled(drafting, "challenges", or_lack(context, faced, none, "challenges", "challenges/list")));
    let strengths = territory
        .strengths
        .iter()
        .filter(|_| room.extras)
        .map(|it| (context.prose_text(&it.text, &format!("territory/strengths/{}/text", it.id)), Text::default()));
    parts.extend(titled(drafting, "strengths", items(context, room, strengths)));
    parts
}

fn second_page(drafting: &Drafting<'_>, room: Room) -> Vec<Part> {
    let context = &drafting.context;
    let dossier = drafting.draft.dossier;
    let mut parts = vec![two_way(drafting, context, room)];
    let profile = &dossier.search.profile;
    let words = prose(context, &profile.description, "search/profile/description", room);
    let words = or_lack(context, words, profile.description.is_empty(), "profile", "search/profile/description");
    let mut partner: Vec<Part> = titled(drafting, "partner", words).collect();
    if let (Some(part), Some(criteria)) = (partner.first_mut(), criteria(context)) {
        part.pieces.push(Piece::Fixed(vec![criteria]));
    }
    parts.extend(partner);
    let cooperations = dossier.territory.cooperations.iter().filter(|_| room.extras).map(|it| cooperation(context, it));
    parts.extend(titled(drafting, "experience", items(context, room, cooperations)));
    let carried = if room.extras { carried(context, room) } else { vec![] };
    parts.extend(titled(drafting, "carried", carried));
    let mut contact = drafting.contact(context);
    contact.push(Block::SmallPrint { text: context.words("draft-sheet-last-word").into() });
    parts.push(Part::new("contact", context.words("draft-sheet-contact"), vec![Piece::Fixed(contact)]));
    if let Some(first) = parts.first_mut() {
        first.new_page = true;
    }
    parts
}

/// A part of one passage; nothing where it has no words.
fn titled(drafting: &Drafting<'_>, code: &str, blocks: Vec<Block>) -> impl Iterator<Item = Part> {
    let title = drafting.context.words(&format!("draft-sheet-{code}"));
    let part =
        drafting.has_place(code, &blocks).then(|| Part::new(code, title.clone(), vec![passage(code, title, blocks)]));
    part.into_iter()
}

/// What we bring beside what we hope for.
pub(super) fn two_way(drafting: &Drafting<'_>, context: &Context<'_>, room: Room) -> Part {
    let contributions = &drafting.draft.dossier.contributions;
    let bring = drafting.brought(context, room);
    let bring = or_lack(context, bring, contributions.ours.is_empty(), "contributions", "contributions/ours");
    let hope = drafting.hoped(context, room);
    let hope = or_lack(context, hope, contributions.our_needs.is_empty(), "needs", "contributions/our_needs");
    let (left, right) = (context.words("draft-sheet-bring"), context.words("draft-sheet-hope"));
    let mut part = Part::new("bring", left.clone(), vec![passage("bring", left, bring)]);
    part.beside = Some((context.language, right.clone().into(), vec![passage("hope", right, hope)]));
    part
}

fn key_figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let territory = &context.dossier.territory;
    let mut figures = Vec::new();
    let mut add = |value: Text, label: Text| {
        if !value.is_blank() {
            figures.push(KeyFigure { value, label });
        }
    };
    let year = context.year(territory.population_year, "territory/population_year");
    add(
        context.whole(territory.population, "territory/population"),
        context.sentence("draft-sheet-inhabitants", &[("year", year)], &[]),
    );
    let area = context.decimal(territory.area_km2.map(|area| area.0), "territory/area_km2");
    if !area.is_blank() {
        add(
            context.sentence("draft-sheet-square-kilometres", &[("area", area)], &[]),
            context.words("draft-sheet-area").into(),
        );
    }
    add(context.whole(territory.staff, "territory/staff"), context.words("draft-sheet-staff").into());
    figures
}

/// Countries, size, languages and domains of the partner looked for.
pub(super) fn criteria(context: &Context<'_>) -> Option<Block> {
    let profile = &context.dossier.search.profile;
    let size = context.sentence(
        "doc-search-size-range",
        &[
            ("from", context.whole(profile.population_from, "search/profile/population_from")),
            ("to", context.whole(profile.population_to, "search/profile/population_to")),
        ],
        &[],
    );
    let languages = profile.languages.iter().map(|language| language.code());
    let domains = profile.domains.iter().map(|domain| domain.code());
    definitions([
        context
            .definition("doc-search-regions", vec![context.countries(&profile.countries, "search/profile/countries")]),
        context.definition("doc-search-size", vec![size]),
        context.definition(
            "doc-search-languages",
            vec![context.codes("WorkingLanguage", languages, "search/profile/languages")],
        ),
        context.definition("doc-search-domains", vec![context.codes("Domain", domains, "search/profile/domains")]),
    ])
}

fn cooperation(context: &Context<'_>, cooperation: &PastCooperation) -> (Text, Text) {
    let at = |field: &str| format!("territory/cooperations/{}/{field}", cooperation.id);
    let values = [
        ("partner", context.plain(&cooperation.partner, &at("partner"))),
        ("country", context.country(cooperation.country, &at("country"))),
        ("since", context.year(cooperation.since, &at("since"))),
        ("until", context.year(cooperation.until, &at("until"))),
    ];
    let who = match cooperation.partner.trim().is_empty() {
        true => Text::default(),
        false => context.sentence("draft-sheet-cooperation", &values, &[]),
    };
    (who, context.label(&cooperation.subject, &at("subject")))
}

/// Who stands behind it: the council's debate, and the organisations that are partners of the approach. Faith groups and
/// parties are counted but not named.
fn carried(context: &Context<'_>, room: Room) -> Vec<Block> {
    let dossier = context.dossier;
    let mut blocks = Vec::new();
    let debated = dossier.motivations.debated_on.filter(|day| *day <= context.date);
    if debated.is_some() {
        let day = context.day(debated, "motivations/debated_on");
        blocks.push(Block::paragraph(context.sentence("draft-sheet-debated", &[("day", day)], &[])));
    }
    let engaged: Vec<_> = dossier
        .stakeholders
        .list
        .iter()
        .filter(|it| matches!(it.engagement, Some(Engagement::Partner | Engagement::CoCarrier)))
        .collect();
    let named = engaged.iter().filter(|it| {
        !matches!(it.category, Some(StakeholderCategory::FaithGroup | StakeholderCategory::PoliticalParty))
    });
    let names =
        named.map(|it| (context.label(&it.name, &format!("stakeholders/list/{}/name", it.id)), Text::default()));
    let list = items(context, room, names);
    let shown = format::count_in_prose(context.language, engaged.len());
    let introduction = context.lead("draft-sheet-engaged", &[("shown", shown.into())], &[("count", engaged.len())]);
    blocks.extend(introduced(introduction, list));
    blocks
}
