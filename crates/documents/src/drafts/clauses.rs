//! Words that several drafts share: the lists of what we bring, hope for and face, and long texts as far as there is room.

use dossier::{
    Label, Prose,
    stages::{
        challenges::Challenge,
        contributions::{Contribution, Need},
    },
};

use super::{
    Drafting,
    passage::{Passage, Piece},
    room::Room,
};
use crate::{Block, Text, funding::context::Context};

/// A long text, as far as there is room.
pub(super) fn prose(context: &Context<'_>, prose: &Prose, path: &str, room: Room) -> Vec<Block> {
    let mut blocks = context.prose(prose, path);
    blocks.truncate(room.paragraphs);
    blocks
}

/// A list of items with a title and what they say beside it, as far as there is room.
pub(super) fn items(context: &Context<'_>, room: Room, items: impl IntoIterator<Item = (Text, Text)>) -> Vec<Block> {
    let item = |(title, detail): (Text, Text)| {
        let detail = if room.details { detail } else { Text::default() };
        let title = if detail.is_blank() { title } else { title.strong() };
        context.sentence("draft-item", &[("title", title), ("detail", detail)], &[])
    };
    let items = items.into_iter().filter(|(title, _)| !title.is_blank());
    let items: Vec<Text> = items.take(room.items).map(item).collect();
    if items.is_empty() { vec![] } else { vec![Block::bullets(items)] }
}

/// A paragraph that opens a list; nothing where the list is empty.
pub(super) fn introduced(introduction: Text, list: Vec<Block>) -> Vec<Block> {
    if list.is_empty() { list } else { std::iter::once(Block::paragraph(introduction)).chain(list).collect() }
}

/// Blocks, or the mark of what is missing as a paragraph.
pub(super) fn or_lack(context: &Context<'_>, blocks: Vec<Block>, is_empty: bool, what: &str, path: &str) -> Vec<Block> {
    // What was left out for want of room is not missing.
    if blocks.is_empty() && is_empty { vec![Block::paragraph(context.lack(what, path))] } else { blocks }
}

impl<'a> Drafting<'a> {
    /// What we can bring, those contributions first that answer a challenge of the candidate.
    pub(super) fn contributions(&self) -> Vec<&'a Contribution> {
        let answering: Vec<_> = (self.addressee().into_iter())
            .flat_map(|candidate| &candidate.challenges)
            .filter_map(|challenge| challenge.answered_by.as_ref().map(|id| &id.0))
            .collect();
        self.preferring(&self.draft.dossier.contributions.ours, &answering)
    }

    /// What we hope to receive and to learn, those needs first that the candidate could answer.
    pub(super) fn needs(&self) -> Vec<&'a Need> {
        let answered: Vec<_> = (self.addressee().into_iter())
            .flat_map(|candidate| &candidate.offers)
            .filter_map(|offer| offer.answers.as_ref().map(|id| &id.0))
            .collect();
        self.preferring(&self.draft.dossier.contributions.our_needs, &answered)
    }

    /// The challenges that the project takes up; all of them where none is retained yet.
    pub(super) fn challenges(&self) -> Vec<&'a Challenge> {
        let list = &self.draft.dossier.challenges.list;
        let retained: Vec<&Challenge> = list.iter().filter(|challenge| challenge.retained).collect();
        if retained.is_empty() { list.iter().collect() } else { retained }
    }

    /// The list of what we can bring.
    pub(super) fn brought(&self, context: &Context<'_>, room: Room) -> Vec<Block> {
        let list = self.contributions().into_iter().map(|contribution| {
            let at = |field: &str| format!("contributions/ours/{}/{field}", contribution.id);
            titled(context, &contribution.title, &contribution.description, at)
        });
        items(context, room, list)
    }

    /// The list of what we hope for.
    pub(super) fn hoped(&self, context: &Context<'_>, room: Room) -> Vec<Block> {
        let list = self.needs().into_iter().map(|need| {
            let at = |field: &str| format!("contributions/our_needs/{}/{field}", need.id);
            titled(context, &need.title, &need.description, at)
        });
        items(context, room, list)
    }

    /// The list of the challenges.
    pub(super) fn faced(&self, context: &Context<'_>, room: Room) -> Vec<Block> {
        let list = self.challenges().into_iter().map(|challenge| {
            let at = |field: &str| format!("challenges/list/{}/{field}", challenge.id);
            (context.label(&challenge.title, &at("title")), context.prose_text(&challenge.evidence, &at("evidence")))
        });
        items(context, room, list)
    }
}

fn titled(context: &Context<'_>, title: &Label, description: &Prose, at: impl Fn(&str) -> String) -> (Text, Text) {
    (context.label(title, &at("title")), context.prose_text(description, &at("description")))
}

/// A field of the dossier as a passage; a standard wording where the dossier says nothing about it.
pub(super) fn clause(context: &Context<'_>, code: &str, title: &str, field: &Prose, path: &str) -> Piece {
    let blocks = context.prose(field, path);
    let standard = blocks.is_empty();
    let blocks = match standard {
        true => context.words(&format!("draft-standard-{code}")).split("\n\n").map(Block::paragraph).collect(),
        false => blocks,
    };
    Piece::Passage(Passage { code: code.to_owned(), title: title.to_owned(), blocks, standard })
}
