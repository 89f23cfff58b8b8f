//! The profile of the partner looked for: one or two pages that networks and embassies can pass on.

use super::{
    Composed, Drafting, Part,
    clauses::{or_lack, prose},
    passage::{Piece, passage},
    room::Room,
    sheet::{criteria, two_way},
};
use crate::{Block, Look, Text};

/// Composes the profile.
pub(super) fn compose(drafting: &Drafting<'_>, room: Room) -> Composed {
    let context = &drafting.context;
    let dossier = drafting.draft.dossier;
    let profile = &dossier.search.profile;
    let titled = |code: &str, blocks: Vec<Block>| {
        let title = context.words(&format!("draft-profile-{code}"));
        drafting.has_place(code, &blocks).then(|| Part::new(code, title.clone(), vec![passage(code, title, blocks)]))
    };
    let mut parts = Vec::new();
    let country = context.country(dossier.start.country, "start/country");
    let domains = profile.domains.iter().map(|domain| domain.code());
    let values = [
        ("us", context.named(&drafting.our_name(context))),
        ("country", country),
        ("population", context.whole(dossier.territory.population, "territory/population")),
        ("domains", context.codes("Domain", domains, "search/profile/domains").lowered()),
    ];
    let introduction = vec![Block::paragraph(context.lead("draft-profile-opening", &values, &[]))];
    parts.push(Part::untitled(
        "introduction",
        vec![passage("introduction", context.words("draft-profile-introduction"), introduction)],
    ));
    let portrait = prose(context, &profile.description, "search/profile/description", room);
    let portrait = or_lack(context, portrait, profile.description.is_empty(), "profile", "search/profile/description");
    parts.extend(titled("portrait", portrait));
    if let Some(criteria) = criteria(context) {
        let title = context.words("draft-profile-criteria");
        parts.push(Part::new("criteria", title, vec![Piece::Fixed(vec![criteria])]));
    }
    let extras = if room.extras { room } else { Room { paragraphs: 0, ..room } };
    parts.extend(titled("regions", prose(context, &profile.regions, "search/profile/regions", extras)));
    let faced = drafting.faced(context, room);
    let none = drafting.challenges().is_empty();
    parts.extend(titled("challenges", or_lack(context, faced, none, "challenges", "challenges/list")));
    parts.push(two_way(drafting, context, room));
    parts.extend(titled("exclusions", prose(context, &profile.exclusions, "search/profile/exclusions", room)));
    let answer = vec![Block::paragraph(context.words("draft-profile-how"))];
    let title = context.words("draft-profile-answer");
    let mut contact = drafting.contact(context);
    contact.push(Block::SmallPrint { text: context.words("draft-sheet-last-word").into() });
    parts.push(Part::new("answer", title.clone(), vec![passage("answer", title, answer), Piece::Fixed(contact)]));
    Composed {
        look: Look::Sheet,
        kind: context.words("draft-profile-kind").into(),
        title: Text::new(context.words("draft-profile-title")),
        subtitle: drafting.our_name(context),
        parties: vec![],
        facts: vec![],
        parts,
        notices: vec![],
    }
}
