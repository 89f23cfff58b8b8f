//! The partner search, told along the three axes: the stakeholders' networks, the city networks, the State channel.

use calls::compatibility::{Compatibility, Mark, Origin, ranking};
use dossier::stages::search::{Axis, Candidate, Lead, StateChannel, StepStatus};

use super::{
    challenges::computation,
    context::Context,
    values::{definitions, letter, stacked},
};
use crate::{
    Block, Cell, Column, Row, Table, Text,
    views::{self, View},
};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let search = &context.dossier.search;
    let mut blocks = profile(context);
    blocks.extend(axis_a(context));
    blocks.extend(axis_b(context));
    blocks.extend(axis_c(context));
    blocks.extend(candidates(context));
    blocks.extend(context.titled("doc-search-choice", &search.choice, "search/choice"));
    blocks
}

fn profile(context: &Context<'_>) -> Vec<Block> {
    let profile = &context.dossier.search.profile;
    let mut blocks = context.prose(&profile.description, "search/profile/description");
    let size = context.sentence(
        "doc-search-size-range",
        &[
            ("from", context.whole(profile.population_from, "search/profile/population_from")),
            ("to", context.whole(profile.population_to, "search/profile/population_to")),
        ],
        &[],
    );
    let mut regions = context.paragraphs(&profile.regions, "search/profile/regions");
    regions.push(context.countries(&profile.countries, "search/profile/countries"));
    let languages = profile.languages.iter().map(|language| language.code());
    let domains = profile.domains.iter().map(|domain| domain.code());
    blocks.extend(definitions([
        context.definition("doc-search-regions", regions),
        context.definition("doc-search-size", vec![size]),
        context.definition(
            "doc-search-languages",
            vec![context.codes("WorkingLanguage", languages, "search/profile/languages")],
        ),
        context.definition("doc-search-domains", vec![context.codes("Domain", domains, "search/profile/domains")]),
        context.defined("doc-search-exclusions", &profile.exclusions, "search/profile/exclusions"),
    ]));
    blocks
}

/// Axis A: the networks that the territory's own stakeholders hold.
fn axis_a(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = context.prose(&context.dossier.search.stakeholder_networks, "search/stakeholder_networks");
    let mut table = Table::new(
        context.words("doc-search-held-table"),
        context.words("doc-search-held-summary"),
        Column::words(context.words("doc-search-held-by"), 3),
        vec![
            Column::words(context.words("doc-search-held-network"), 4),
            Column::words(context.words("doc-search-held-reaches"), 5),
        ],
    );
    for actor in &context.dossier.stakeholders.list {
        for network in &actor.networks {
            let path = format!("stakeholders/list/{}/networks/{}", actor.id, network.id);
            table.push(Row::new([
                Cell::new(context.label(&actor.name, &format!("stakeholders/list/{}/name", actor.id))),
                Cell::new(context.name_and_country(&network.name, network.country, &path)),
                Cell::several(context.paragraphs(&network.reaches, &format!("{path}/reaches"))),
            ]));
        }
    }
    if !table.rows().is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks.extend(leads(context, Axis::Stakeholders));
    headed(context, "doc-search-axis-a", blocks)
}

/// Axis B: the networks of local authorities.
fn axis_b(context: &Context<'_>) -> Vec<Block> {
    let search = &context.dossier.search;
    let mut blocks = context.prose(&search.city_networks, "search/city_networks");
    if !search.networks.is_empty() {
        let mut table = Table::new(
            context.words("doc-search-networks-table"),
            context.words("doc-search-networks-summary"),
            Column::words(context.words("doc-search-network"), 4),
            vec![
                Column::words(context.words("doc-search-membership"), 2),
                Column::words(context.words("doc-search-we-give"), 4),
                Column::words(context.words("doc-search-we-learn"), 4),
            ],
        );
        for network in &search.networks {
            let path = format!("search/networks/{}", network.id);
            let since = context.year(network.member_since, &format!("{path}/member_since"));
            let membership = match network.member {
                true => context.sentence("doc-search-member", &[("since", since)], &[]),
                false => Text::of_field(context.words("doc-search-no-member"), format!("{path}/member"), None),
            };
            table.push(Row::new([
                Cell::new(context.label(&network.name, &format!("{path}/name"))),
                Cell::new(membership),
                Cell::several(context.paragraphs(&network.we_give, &format!("{path}/we_give"))),
                Cell::several(context.paragraphs(&network.we_learn, &format!("{path}/we_learn"))),
            ]));
        }
        blocks.push(Block::Table(table));
    }
    blocks.extend(leads(context, Axis::CityNetworks));
    headed(context, "doc-search-axis-b", blocks)
}

/// Axis C: the State channel, which the method's published text names without describing it.
fn axis_c(context: &Context<'_>) -> Vec<Block> {
    let search = &context.dossier.search;
    let mut blocks = context.prose(&search.state_channel, "search/state_channel");
    if !search.state_steps.is_empty() {
        let mut table = Table::new(
            context.words("doc-search-steps-table"),
            context.words("doc-search-steps-summary"),
            Column::words(context.words("doc-search-step"), 5),
            vec![
                Column::words(context.words("doc-search-step-state"), 2),
                Column::words(context.words("doc-search-step-outcome"), 5),
            ],
        );
        for step in &search.state_steps {
            let path = format!("search/state_steps/{}", step.id);
            let at = |field: &str| format!("{path}/{field}");
            table.push(Row::new([
                stacked([
                    context.code("StateChannel", step.channel.map(StateChannel::code), &at("channel")).strong(),
                    context.label(&step.office, &at("office")),
                ]),
                stacked([
                    context.code("StepStatus", step.status.map(StepStatus::code), &at("status")),
                    context.short_day(step.date, &at("date")),
                ]),
                Cell::several(context.paragraphs(&step.outcome, &at("outcome"))),
            ]));
        }
        blocks.push(Block::Table(table));
    }
    blocks.extend(leads(context, Axis::State));
    headed(context, "doc-search-axis-c", blocks)
}

fn headed(context: &Context<'_>, heading: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(context.words(heading)));
    }
    blocks
}

/// The leads of an axis: what they open, who follows them, by when.
fn leads(context: &Context<'_>, axis: Axis) -> Vec<Block> {
    let leads: Vec<&Lead> = context.dossier.search.leads.iter().filter(|lead| lead.axis == Some(axis)).collect();
    if leads.is_empty() {
        return vec![];
    }
    let item = |lead: &&Lead| {
        let path = format!("search/leads/{}", lead.id);
        let at = |field: &str| format!("{path}/{field}");
        let responsible =
            lead.responsible.as_ref().and_then(|id| dossier::find(&context.dossier.carriers.people, &id.0));
        let responsible = responsible.map_or_else(Text::default, |person| {
            context.label(&person.function, &format!("carriers/people/{}/function", person.id))
        });
        let values = [
            ("title", context.label(&lead.title, &at("title")).strong()),
            ("description", context.prose_text(&lead.description, &at("description"))),
            ("responsible", responsible),
            ("day", context.day(lead.due_on, &at("due_on"))),
            ("status", context.code("StepStatus", lead.status.map(StepStatus::code), &at("status"))),
        ];
        context.sentence("doc-search-lead", &values, &[])
    };
    vec![
        Block::subheading(context.sentence("doc-search-leads", &[], &[("count", leads.len())])),
        Block::bullets(leads.iter().map(item)),
    ]
}

fn candidates(context: &Context<'_>) -> Vec<Block> {
    let ranked = ranking(context.dossier);
    if ranked.is_empty() {
        return vec![];
    }
    let shown = [("shown", context.counted(ranked.len()))];
    let mut blocks = vec![
        Block::heading(context.words("doc-search-candidates")),
        Block::paragraph(context.lead("doc-search-candidates-lead", &shown, &[("count", ranked.len())])),
        presented(context, &ranked),
        compared(context, &ranked),
    ];
    let map = views::figures(View::Candidates, context.dossier, context.language);
    if !map.is_empty() {
        blocks.extend(map);
        blocks.push(Block::paragraph(context.words("doc-search-map-note")));
    }
    let chosen = ranked.iter().map(|it| it.candidate).filter(|candidate| candidate.chosen);
    blocks.extend(chosen.flat_map(|candidate| contacts(context, candidate)));
    blocks
}

fn presented(context: &Context<'_>, ranked: &[Compatibility<'_>]) -> Block {
    let mut table = Table::new(
        context.words("doc-search-presented-table"),
        context.words("doc-search-presented-summary"),
        Column::words(context.words("doc-search-candidate"), 4),
        vec![
            Column::words(context.words("doc-search-stage"), 3),
            Column::words(context.words("doc-search-presentation"), 7),
        ],
    );
    for Compatibility { candidate, .. } in ranked {
        let path = format!("search/candidates/{}", candidate.id);
        let at = |field: &str| format!("{path}/{field}");
        let region = context.plain(&candidate.region, &at("region"));
        let country = context.country(candidate.country, &at("country"));
        let place = if region.is_blank() || country.is_blank() {
            region.then(country)
        } else {
            region.then(", ").then(country)
        };
        let population = match candidate.population {
            None => Text::default(),
            some => context.sentence(
                "doc-search-inhabitants",
                &[("population", context.whole(some, &at("population")))],
                &[],
            ),
        };
        let chosen = match candidate.chosen {
            true => Text::of_field(context.words("doc-search-chosen"), at("chosen"), None).emphasised(),
            false => Text::default(),
        };
        let next = context.sentence(
            "doc-search-next-step",
            &[
                ("step", context.label(&candidate.next_step, &at("next_step"))),
                ("day", context.short_day(candidate.next_step_on, &at("next_step_on"))),
            ],
            &[],
        );
        let mut said = context.paragraphs(&candidate.description, &at("description"));
        said.extend(context.paragraphs(&candidate.assessment, &at("assessment")));
        let challenges =
            candidate.challenges.iter().map(|it| context.label(&it.title, &at(&format!("challenges/{}/title", it.id))));
        let offers =
            candidate.offers.iter().map(|it| context.label(&it.title, &at(&format!("offers/{}/title", it.id))));
        let named = |id: &str, titles: Text| match titles.is_blank() {
            true => titles,
            false => context.sentence(id, &[("titles", titles)], &[]),
        };
        said.push(named("doc-search-their-challenges", context.parted(challenges.filter(|title| !title.is_blank()))));
        said.push(named("doc-search-their-offers", context.parted(offers.filter(|title| !title.is_blank()))));
        let name = context.label(&candidate.name, &at("name"));
        // What its people call it, where that is another name.
        let local = context.plain(&candidate.local_name, &at("local_name"));
        let local = if name.plain().contains(&local.plain()) { Text::default() } else { local };
        table.push(Row::new([
            stacked([name.strong(), local, place, population, chosen]),
            stacked([context.code("PipelineStage", candidate.stage.map(|it| it.code()), &at("stage")), next]),
            stacked(said),
        ]));
    }
    Block::Table(table)
}

/// The compatibility scores with their computation, criterion by criterion. A mark that the dossier suggests stands in
/// brackets.
fn compared(context: &Context<'_>, ranked: &[Compatibility<'_>]) -> Block {
    let criteria = ranked.first().map_or(&[][..], |it| it.priority.criteria.as_slice());
    let key = |index: usize| letter(index).to_lowercase();
    let mut columns: Vec<Column> = criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| Column::marks(format!("{}\u{a0}×{}", key(index), criterion.weight)))
        .collect();
    columns.push(Column::numbers(context.words("doc-search-score")));
    let mut table = Table::new(
        context.words("doc-search-scores-table"),
        context.words("doc-search-scores-summary"),
        Column::words(context.words("doc-search-candidate"), 1),
        columns,
    );
    for (index, Compatibility { candidate, priority, marks }) in ranked.iter().enumerate() {
        let path = format!("search/candidates/{}", candidate.id);
        // The letter by which the map shows it.
        let name = Text::new(format!("{}\u{a0}– ", letter(index)))
            .then(context.label(&candidate.name, &format!("{path}/name")));
        let mut cells = vec![stacked([name.strong(), computation(priority).into()])];
        cells.extend(marks.iter().map(|it| Cell::new(mark(context, it, &path))));
        cells.push(Cell::new(Text::new(priority.score.to_string()).strong()));
        table.push(Row::new(cells));
    }
    let names: Vec<String> = criteria
        .iter()
        .enumerate()
        .map(|(index, criterion)| {
            let name = context.field_label(&format!("search/weights/{}", criterion.name));
            format!("{}\u{a0}– {}", key(index), name.to_lowercase())
        })
        .collect();
    let mut legend = context.words_with("doc-search-scores-legend", &[("criteria", names.join(", ").into())]);
    if ranked.iter().flat_map(|it| &it.marks).any(|mark| mark.origin == Origin::Suggested) {
        legend = format!("{legend} {}", context.words("doc-search-suggested-marks"));
    }
    if ranked.iter().any(|it| !it.priority.complete) {
        legend = format!("{legend} {}", context.words("doc-frame-incomplete-score"));
    }
    Block::Table(table.with_legend(legend))
}

fn mark(context: &Context<'_>, mark: &Mark, candidate: &str) -> Text {
    let path = format!("{candidate}/{}", mark.criterion);
    match (mark.origin, mark.mark) {
        (Origin::Suggested, Some(suggested)) => Text::of_field(format!("({suggested})"), path, None),
        _ => context.whole(mark.mark.map(u32::from), &path),
    }
}

/// The contacts with the partner retained.
fn contacts(context: &Context<'_>, candidate: &Candidate) -> Vec<Block> {
    if candidate.contacts.is_empty() {
        return vec![];
    }
    let path = format!("search/candidates/{}", candidate.id);
    let name = context.label(&candidate.name, &format!("{path}/name"));
    let mut table = Table::new(
        context.sentence("doc-search-contacts-table", &[("name", name)], &[]),
        context.words("doc-search-contacts-summary"),
        Column::words(context.words("doc-search-contact"), 3),
        vec![
            Column::words(context.words("doc-search-counterpart"), 4),
            Column::words(context.words("doc-search-contact-said"), 6),
        ],
    );
    for contact in &candidate.contacts {
        let path = format!("{path}/contacts/{}", contact.id);
        let at = |field: &str| format!("{path}/{field}");
        table.push(Row::new([
            stacked([
                context.day(contact.date, &at("date")),
                context.code("ContactMeans", contact.means.map(|it| it.code()), &at("means")),
            ]),
            Cell::new(context.label(&contact.counterpart, &at("counterpart"))),
            Cell::several(context.paragraphs(&contact.summary, &at("summary"))),
        ]));
    }
    vec![Block::Table(table)]
}
