//! The frame of the funding dossier: cover, sections in the order of the call, what a draft lacks.

use calls::{Call, Part};
use chrono::{Datelike, Days, NaiveDate};
use dossier::{
    Dossier, Label, Language, Path,
    stages::start::Role,
    totals::{Totals, totals},
};
use rust_decimal::Decimal;
use sha2::{Digest, Sha256};
use wording::format;

use super::context::Context;
use crate::{Block, Cover, Document, Fact, Furniture, Look, MissingItem, Section, Text};

/// What a funding dossier is composed from.
#[derive(Debug)]
pub struct FundingDossier<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The call that orders the sections; the order of the method serves where there is none.
    pub call: Option<&'a Call>,
    /// The language of the document.
    pub language: Language,
    /// The date on the document.
    pub date: NaiveDate,
    /// What is missing; a dossier that lacks nothing is no draft.
    pub missing: Vec<Missing>,
}

/// Something that the dossier lacks, in words, with the field that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// What is missing and how to mend it.
    pub sentence: String,
    /// The field.
    pub path: Path,
}

impl FundingDossier<'_> {
    /// Composes the document: cover, sections and, for a draft, the list of what is missing.
    pub fn compose(&self) -> Document {
        let context = Context {
            dossier: self.dossier,
            totals: totals(self.dossier),
            call: self.call,
            language: self.language,
            date: self.date,
            draft: !self.missing.is_empty(),
        };
        let (mut sections, homes) = sections(&context);
        if !self.missing.is_empty() {
            sections.push(self.what_is_missing(&context, &homes));
        }
        let start = &self.dossier.start;
        let title = context.label(&start.title, "start/title");
        let name = context.label(&self.dossier.territory.name, "territory/name").plain();
        let kind = context.words("doc-frame-kind");
        let description = match title.is_blank() {
            true => kind,
            false => context.words_with("doc-frame-description", &[("title", title.plain().into())]),
        };
        Document {
            short_title: start.acronym.clone(),
            subtitle: subtitle(&context),
            author: name,
            description,
            language: self.language.into(),
            date: self.date,
            shown_date: context.date(self.date),
            draft: context.draft,
            look: Look::Dossier,
            ident: self.ident(&title),
            cover: self.cover(&context),
            furniture: furniture(&context),
            sections,
            title,
        }
    }

    /// The same title, date, language and call always give the same identifier.
    fn ident(&self, title: &Text) -> String {
        let call = self.call.map_or("", |call| call.id.as_str());
        let what = [title.plain().as_str(), &self.date.to_string(), self.language.code(), call].join("\u{1f}");
        let digest: String = Sha256::digest(what).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("passerelle/funding-dossier/{digest}")
    }

    fn cover(&self, context: &Context<'_>) -> Cover {
        let mut facts = Vec::new();
        let mut add = |label: &str, value: Text| {
            if !value.is_blank() {
                facts.push(Fact { label: context.words(label).into(), value });
            }
        };
        if let Some(call) = self.call {
            add("doc-cover-funder", of_call(context, &call.funder));
            add("doc-cover-call", call_title(context, call));
        }
        add("doc-cover-lead", leader(context));
        add("doc-cover-amount", amount_asked(context));
        add("doc-cover-period", period(context));
        add("doc-cover-countries", countries(context));
        add("doc-cover-date", context.date(self.date).into());
        let kind = context.words("doc-frame-kind").into();
        Cover { kind, parties: parties(context), facts, marks: marks(context), logos: vec![] }
    }

    fn what_is_missing(&self, context: &Context<'_>, homes: &[(Part, String)]) -> Section {
        let home = |path: &Path| {
            let part = part_of(path)?;
            homes.iter().find(|(at, _)| *at == part).map(|(_, section)| section.clone())
        };
        let item = |missing: &Missing| {
            let text = Text::of_field(missing.sentence.clone(), missing.path.as_str(), None);
            MissingItem { text, section: home(&missing.path) }
        };
        let lead = context.sentence(
            "doc-missing-lead",
            &[("shown", Text::new(format::integer(self.language, self.missing.len() as i64)))],
            &[("count", self.missing.len())],
        );
        let blocks = vec![Block::paragraph(lead), Block::Missing { items: self.missing.iter().map(item).collect() }];
        Section::new("missing", context.words("doc-missing-title"), blocks).unnumbered().on_new_page()
    }
}

/// What must not be overlooked: that the dossier is fictional.
pub(crate) fn marks(context: &Context<'_>) -> Vec<Text> {
    let start = &context.dossier.start;
    if !start.fictional {
        return Vec::new();
    }
    vec![
        Text::of_field(context.words("doc-cover-fictional"), "start/fictional", None).strong(),
        context.prose_text(&start.fictional_notice, "start/fictional_notice"),
    ]
}

/// The countries of the applicant and of its partner, in a row.
pub(crate) fn countries(context: &Context<'_>) -> Text {
    let start = &context.dossier.start;
    context.listed(vec![
        context.country(start.country, "start/country"),
        context.country(start.partner_country.filter(|it| Some(*it) != start.country), "start/partner_country"),
    ])
}

/// The sections in the order of the call, else of the method, and the section in which each part stands.
fn sections(context: &Context<'_>) -> (Vec<Section>, Vec<(Part, String)>) {
    let mut composition = Composition { sections: Vec::new(), homes: Vec::new() };
    match context.call {
        Some(call) => {
            for section in &call.sections {
                let parts: Vec<Part> = section.parts.iter().copied().collect();
                composition.add(context, &of_call(context, &section.title), &parts, true);
            }
        }
        None => {
            for part in Part::ALL {
                composition.add(context, &part_title(context, *part).into(), &[*part], false);
            }
        }
    }
    (composition.sections, composition.homes)
}

struct Composition {
    sections: Vec<Section>,
    homes: Vec<(Part, String)>,
}

impl Composition {
    /// Adds a section of one or several parts. The logical framework lies on wide pages, so that a section that holds
    /// other parts as well goes on around it under the same number.
    fn add(&mut self, context: &Context<'_>, title: &Text, parts: &[Part], kept_when_empty: bool) {
        let Some(first) = parts.first() else { return };
        let id = name(*first);
        let mut stretches: Vec<(bool, Vec<Block>)> = Vec::new();
        for part in parts {
            self.homes.push((*part, id.to_owned()));
            let mut blocks = super::blocks(*part, context);
            if blocks.is_empty() {
                continue;
            }
            if parts.len() > 1 {
                demote(&mut blocks);
                blocks.insert(0, Block::heading(part_title(context, *part)));
            }
            let wide = *part == Part::Logframe;
            match stretches.last_mut() {
                Some((lies_wide, stretch)) if *lies_wide == wide => stretch.extend(blocks),
                _ => stretches.push((wide, blocks)),
            }
        }
        if stretches.is_empty() {
            if !kept_when_empty {
                self.homes.retain(|(_, home)| home != id);
                return;
            }
            stretches.push((false, vec![Block::to_complete("")]));
        }
        let is_summary = parts == [Part::Summary];
        for (index, (wide, blocks)) in stretches.into_iter().enumerate() {
            let at = if index == 0 { id.to_owned() } else { format!("{id}-{}", index + 1) };
            let mut section = Section::new(at, title.clone(), blocks);
            section.continues = index > 0;
            if is_summary {
                section = section.unnumbered().on_new_page();
            }
            if self.sections.last().is_some_and(|before| before.id == name(Part::Summary)) {
                section = section.on_new_page();
            }
            self.sections.push(if wide { section.landscape() } else { section });
        }
    }
}

/// Lowers the headings of a part that stands under a heading of its own, each by one step.
fn demote(blocks: &mut [Block]) {
    for block in blocks {
        if let Block::Heading { level, .. } = block {
            *level = level.lower();
        }
    }
}

/// The name of a part, which the catalogue and the links know it by.
fn name(part: Part) -> &'static str {
    match part {
        Part::Summary => "summary",
        Part::Motivations => "motivations",
        Part::Carriers => "carriers",
        Part::Stakeholders => "stakeholders",
        Part::Territory => "territory",
        Part::Challenges => "challenges",
        Part::Contributions => "contributions",
        Part::Search => "search",
        Part::Agreement => "agreement",
        Part::Objectives => "objectives",
        Part::Activities => "activities",
        Part::Schedule => "schedule",
        Part::Logframe => "logframe",
        Part::Budget => "budget",
        Part::Funding => "funding",
        Part::Risks => "risks",
        Part::Sustainability => "sustainability",
        Part::FollowUp => "follow-up",
        Part::Annexes => "annexes",
        Part::Signatures => "signatures",
    }
}

fn part_title(context: &Context<'_>, part: Part) -> String {
    wording::choice(context.language, "Part", part.code())
}

/// The part in which a field is printed.
fn part_of(path: &Path) -> Option<Part> {
    let mut segments = path.segments();
    Some(match (segments.next()?, segments.next().unwrap_or_default()) {
        ("start", _) => Part::Summary,
        ("motivations", _) => Part::Motivations,
        ("carriers", _) => Part::Carriers,
        ("stakeholders", _) => Part::Stakeholders,
        ("territory", _) => Part::Territory,
        ("challenges", _) => Part::Challenges,
        ("contributions", _) => Part::Contributions,
        ("search", _) => Part::Search,
        ("agreement", _) => Part::Agreement,
        ("actions", "activities" | "weights") => Part::Activities,
        ("actions", "starts_on" | "ends_on") => Part::Schedule,
        ("actions", "indicators" | "assumptions") => Part::Logframe,
        ("actions", "risks" | "safeguarding") => Part::Risks,
        ("actions", "sustainability") => Part::Sustainability,
        ("actions", "monitoring" | "evaluation" | "visibility") => Part::FollowUp,
        ("actions", _) => Part::Objectives,
        ("budget", "sources" | "funding_notes") => Part::Funding,
        ("budget", _) => Part::Budget,
        ("filing", _) => Part::Annexes,
        ("monitoring", _) => Part::FollowUp,
        _ => return None,
    })
}

/// Words of a call, which are no field of the dossier.
pub(crate) fn of_call(context: &Context<'_>, words: &Label) -> Text {
    let Some((text, language)) = words.best(context.language) else { return Text::default() };
    let mut text = Text::new(text);
    if language != context.language {
        let language = crate::Language::new(language.code());
        text.runs.iter_mut().for_each(|run| run.language = language);
    }
    text
}

/// The title of a call with its edition.
pub(crate) fn call_title(context: &Context<'_>, call: &Call) -> Text {
    let title = of_call(context, &call.title);
    if title.plain().contains(&call.edition) || call.edition.is_empty() {
        return title;
    }
    title.then(context.words_with("doc-cover-edition", &[("edition", call.edition.as_str().into())]))
}

/// The parties of the agreement; before there are any, the applicant and the partner retained.
pub(crate) fn parties(context: &Context<'_>) -> Vec<Text> {
    let dossier = context.dossier;
    let parties = &dossier.agreement.parties;
    if !parties.is_empty() {
        let name = |party: &dossier::stages::agreement::Party| {
            context.name_and_country(&party.name, party.country, &format!("agreement/parties/{}", party.id))
        };
        return parties.iter().map(name).filter(|name| !name.is_blank()).collect();
    }
    let mut names = Vec::new();
    let ours = context.label(&dossier.territory.name, "territory/name");
    if !ours.is_blank() {
        let country = context.country(dossier.start.country, "start/country");
        names.push(if country.is_blank() { ours } else { ours.then(" (").then(country).then(")") });
    }
    for candidate in dossier.search.candidates.iter().filter(|candidate| candidate.chosen) {
        let path = format!("search/candidates/{}", candidate.id);
        names.push(context.name_and_country(&candidate.name, candidate.country, &path));
    }
    names.retain(|name| !name.is_blank());
    names
}

/// The body that leads the application where we take part in it; blank where we lead.
pub(super) fn leader(context: &Context<'_>) -> Text {
    let start = &context.dossier.start;
    match start.role {
        Some(Role::Partner) => context.plain(&start.lead_applicant, "start/lead_applicant"),
        Some(Role::Lead) | None => Text::default(),
    }
}

/// What is asked of the funder, its share and the whole cost; the cost alone where nothing is asked.
fn amount_asked(context: &Context<'_>) -> Text {
    let total = context.totals.expenses().total();
    let requested = context.totals.requested;
    if requested.is_zero() {
        return match total.is_zero() {
            true => Text::default(),
            false => context.words_with("doc-cover-cost", &[("total", context.amount(total).into())]).into(),
        };
    }
    let Some(share) = share_requested(&context.totals) else { return context.amount(requested).into() };
    let arguments = [
        ("amount", context.amount(requested).into()),
        ("share", format::percent(context.language, share).into()),
        ("total", context.amount(total).into()),
    ];
    context.words_with("doc-cover-asked", &arguments).into()
}

/// The share of the cost that is asked of the funder, in per cent.
pub(crate) fn share_requested(totals: &Totals) -> Option<Decimal> {
    let share = totals.requested.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(totals.expenses().total())?;
    Some(share.round_dp(1).normalize())
}

/// First and last day of the project, with the months between them.
pub(crate) fn period(context: &Context<'_>) -> Text {
    let actions = &context.dossier.actions;
    let values = [
        ("start", context.day(actions.starts_on, "actions/starts_on")),
        ("end", context.day(actions.ends_on, "actions/ends_on")),
    ];
    match months(actions.starts_on, actions.ends_on) {
        Some(months) => {
            let [start, end] = values;
            let shown = ("months", Text::new(months.to_string()));
            context.sentence("doc-cover-from-to", &[start, end, shown], &[("count", months)])
        }
        None => context.listed(values.into_iter().map(|(_, day)| day).collect()),
    }
}

/// Whole months from a first day to a last day, rounded up.
pub(crate) fn months(start: Option<NaiveDate>, end: Option<NaiveDate>) -> Option<usize> {
    let (start, after) = (start?, end?.checked_add_days(Days::new(1))?);
    let whole = (after.year() - start.year()) * 12 + after.month() as i32 - start.month() as i32;
    let months = whole + i32::from(after.day() > start.day());
    usize::try_from(months).ok().filter(|months| *months > 0)
}

pub(crate) fn subtitle(context: &Context<'_>) -> Text {
    let actions = &context.dossier.actions;
    let year = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.year().to_string());
    let values = [
        ("acronym", context.plain(&context.dossier.start.acronym, "start/acronym")),
        ("from", context.plain(&year(actions.starts_on), "actions/starts_on")),
        ("to", context.plain(&year(actions.ends_on), "actions/ends_on")),
    ];
    context.sentence("doc-cover-subtitle", &values, &[])
}

pub(crate) fn furniture(context: &Context<'_>) -> Furniture {
    let words = |id: &str| context.words(&format!("doc-frame-{id}"));
    Furniture {
        contents: words("contents"),
        page: words("page"),
        draft: words("draft"),
        table: words("table"),
        figure: words("figure"),
        to_complete: words("to-complete"),
        note: words("note"),
        place_and_date: words("place-and-date"),
        name_and_function: words("name-and-function"),
        name: words("name"),
        signature: words("signature"),
        untitled: words("untitled"),
    }
}
