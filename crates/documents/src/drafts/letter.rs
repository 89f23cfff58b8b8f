//! The approach letter to a candidate: why we write to it, what we share, what we could bring and hope to learn, and a
//! first exchange.

use calls::agreement_law_of;
use dossier::stages::{search::Candidate, territory::AuthorityLevel};

use super::{
    Composed, Drafting, Part,
    clauses::{introduced, items},
    names::printable,
    passage::{Piece, passage},
    room::Room,
};
use crate::{Block, Look, Text, funding::context::Context};

/// A letter has room for a few items of each list.
const MOST_ITEMS: usize = 4;

/// Composes the letter.
pub(super) fn compose(drafting: &Drafting<'_>, room: Room) -> Composed {
    let context = &drafting.context;
    let room = Room { items: room.items.min(MOST_ITEMS), details: false, ..room };
    let candidate = drafting.draft.candidate;
    let salutation = salutation(context, candidate);
    let paragraph = |text: Text| vec![Block::paragraph(text)];
    let titled = |code: &str, blocks: Vec<Block>| passage(code, context.words(&format!("draft-letter-{code}")), blocks);
    let object = context.words("draft-letter-object-is");
    let mut pieces = vec![
        Piece::Fixed(vec![letterhead(drafting, context)]),
        titled("object", vec![Block::Paragraph { text: Text::new(object).strong() }]),
        titled(
            "salutation",
            paragraph(context.sentence("draft-letter-opening", &[("title", salutation.clone())], &[])),
        ),
        titled("why", why(drafting, context)),
    ];
    let lists = [
        ("shared", shared(drafting, context, room)),
        ("bring", introduced(context.words("draft-letter-we-bring").into(), drafting.brought(context, room))),
        ("hope", introduced(context.words("draft-letter-we-hope").into(), drafting.hoped(context, room))),
    ];
    pieces.extend(
        lists
            .into_iter()
            .filter(|(code, blocks)| drafting.has_place(code, blocks))
            .map(|(code, blocks)| titled(code, blocks)),
    );
    pieces.push(titled("proposal", proposal(drafting, context)));
    let closing_words = if salutation.runs.iter().any(|run| run.field.is_some()) {
        "draft-letter-closing"
    } else {
        "draft-letter-closing-neutral"
    };
    pieces.push(titled("close", paragraph(context.sentence(closing_words, &[("title", salutation)], &[]))));
    pieces.push(Piece::Fixed(vec![
        closing(drafting, context),
        Block::SmallPrint { text: context.words("draft-letter-enclosure").into() },
    ]));
    let name = candidate.map_or_else(Text::default, |it| candidate_name(context, it));
    let title = context.sentence("draft-letter-title", &[("name", name)], &[]);
    Composed {
        look: Look::Letter,
        kind: context.words("draft-letter-kind").into(),
        title,
        subtitle: Text::default(),
        parties: vec![],
        facts: vec![],
        parts: vec![Part::untitled("letter", pieces)],
        notices: vec![],
    }
}

fn candidate_name(context: &Context<'_>, candidate: &Candidate) -> Text {
    printable(context.label(&candidate.name, &format!("search/candidates/{}/name", candidate.id)))
}

fn letterhead(drafting: &Drafting<'_>, context: &Context<'_>) -> Block {
    let dossier = drafting.draft.dossier;
    let territory = &dossier.territory;
    let place = context.plain(&dossier.agreement.signed_at, "agreement/signed_at");
    let place = context.or_lack(place, "place", "agreement/signed_at");
    let date = Text::new(context.date(context.date));
    let addressee = match drafting.draft.candidate {
        None => vec![context.lack("addressee", "search/candidates")],
        Some(candidate) => {
            let at = |field: &str| format!("search/candidates/{}/{field}", candidate.id);
            let local = context.plain(&candidate.local_name, &at("local_name"));
            let name = candidate_name(context, candidate);
            let printable = local.plain().chars().all(crate::fonts::covers);
            let local = if !printable || name.plain().contains(&local.plain()) { Text::default() } else { local };
            vec![
                function(context, candidate),
                name,
                local,
                context.plain(&candidate.region, &at("region")),
                context.country(candidate.country, &at("country")),
            ]
        }
    };
    Block::Letterhead {
        sender: vec![
            drafting.our_name(context),
            context.plain(&territory.address, "territory/address"),
            context.plain(&territory.website, "territory/website"),
        ],
        place_and_date: context.sentence("draft-letter-place-and-date", &[("place", place), ("date", date)], &[]),
        addressee,
    }
}

/// The function that a letter addresses: the one of the candidate, else the head of the executive under its law.
fn function(context: &Context<'_>, candidate: &Candidate) -> Text {
    let given = context.label(&candidate.addressee, &format!("search/candidates/{}/addressee", candidate.id));
    if !given.is_blank() {
        return given;
    }
    let bodies = agreement_law_of(candidate.country, false).bodies(AuthorityLevel::Commune, &candidate.name);
    let executive = Text::new(bodies.executive.text(context.language));
    context.lead("draft-letter-to", &[("executive", executive)], &[])
}

/// How the addressee is spoken to: by the title that opens the function, else neutrally.
fn salutation(context: &Context<'_>, candidate: Option<&Candidate>) -> Text {
    let neutral = || Text::new(context.words("draft-letter-neutral"));
    let Some(candidate) = candidate else { return neutral() };
    let path = format!("search/candidates/{}/addressee/{}", candidate.id, context.language.code());
    let function = candidate.addressee.text(context.language).trim();
    let first = function.split(' ').next().unwrap_or_default().to_lowercase();
    let titles = context.words("draft-letter-titles");
    if first.is_empty() || !titles.split(' ').any(|title| title == first) {
        return neutral();
    }
    // « Madame la Maire de Liège » is spoken to as « Madame la Maire ».
    let ends = [",", " de ", " du ", " d’", " of "].iter().filter_map(|mark| function.find(mark)).min();
    context.plain(&function[..ends.unwrap_or(function.len())], &path)
}

/// Who we are, what we prepare and how we came to write.
fn why(drafting: &Drafting<'_>, context: &Context<'_>) -> Vec<Block> {
    let dossier = drafting.draft.dossier;
    let domains = dossier.search.profile.domains.iter().chain(&dossier.actions.domains);
    let domains: std::collections::BTreeSet<&str> = domains.map(|domain| domain.code()).collect();
    let debated = dossier.motivations.debated_on.filter(|day| *day <= context.date);
    let values = [
        ("us", context.named(&drafting.our_name(context))),
        ("country", context.country(dossier.start.country, "start/country")),
        ("population", context.whole(dossier.territory.population, "territory/population")),
        ("domains", context.codes("Domain", domains, "search/profile/domains").lowered()),
        ("debated", context.day(debated, "motivations/debated_on")),
    ];
    let mut text = context.lead("draft-letter-who", &values, &[]);
    if let Some(candidate) = drafting.draft.candidate {
        let name = candidate_name(context, candidate);
        let path = format!("search/candidates/{}", candidate.id);
        let last = candidate.contacts.iter().filter_map(|it| it.date).filter(|day| *day <= context.date).max();
        let networks = candidate.affiliations.iter().filter_map(|affiliation| {
            let network = dossier::find(&dossier.search.networks, &affiliation.network.as_ref()?.0)?;
            let name = context.label(&network.name, &format!("search/networks/{}/name", network.id));
            Some(name).filter(|_| network.member)
        });
        let networks: Vec<Text> = networks.collect();
        let shared = networks.len();
        let values = [
            ("name", context.named(&name)),
            ("last", context.day(last, &format!("{path}/contacts"))),
            ("networks", context.parted(networks)),
        ];
        text = text.then(" ").then(context.sentence("draft-letter-to-you", &values, &[("shared", shared)]));
    }
    vec![Block::paragraph(text)]
}

/// The challenges that both face; ours where the candidate's are not known yet.
fn shared(drafting: &Drafting<'_>, context: &Context<'_>, room: Room) -> Vec<Block> {
    let challenges = &drafting.draft.dossier.challenges.list;
    let common = drafting.draft.candidate.into_iter().flat_map(|it| &it.challenges).filter_map(|challenge| {
        let ours = dossier::find(challenges, &challenge.shared_with.as_ref()?.0)?;
        Some((context.label(&ours.title, &format!("challenges/list/{}/title", ours.id)), Text::default()))
    });
    let common = items(context, room, common);
    match common.is_empty() {
        false => introduced(context.words("draft-letter-we-share").into(), common),
        true => introduced(context.words("draft-letter-we-face").into(), drafting.faced(context, room)),
    }
}

fn proposal(drafting: &Drafting<'_>, context: &Context<'_>) -> Vec<Block> {
    let dossier = drafting.draft.dossier;
    let common: Vec<&str> = match drafting.draft.candidate {
        Some(candidate) => {
            let both = dossier.start.working_languages.intersection(&candidate.languages);
            both.map(|language| language.code()).collect()
        }
        None => vec![],
    };
    let languages = context.codes("WorkingLanguage", common, "start/working_languages").uncapitalised(context.language);
    let exchange = context.sentence("draft-letter-exchange", &[("languages", languages)], &[]);
    let values = [("function", drafting.contact_function(context)), ("email", drafting.contact_email(context))];
    let contact = match values[0].1.is_blank() {
        true => Text::default(),
        false => Text::new(" ").then(context.sentence("draft-letter-contact", &values, &[])),
    };
    vec![Block::paragraph(exchange.then(contact)), Block::paragraph(context.words("draft-letter-last-word"))]
}

fn closing(drafting: &Drafting<'_>, context: &Context<'_>) -> Block {
    let signatory = context.label(&drafting.draft.dossier.territory.signatory, "territory/signatory");
    Block::Closing { signatory: vec![context.or_lack(signatory, "signatory", "territory/signatory")] }
}
