//! The stakeholders between influence and interest: those who have both marks.

use dossier::{
    Dossier,
    stages::stakeholders::{Engagement, Stakeholder},
};

use super::{Drawn, Words};
use crate::{
    figures::{InfluenceInterestMap, MapPlace, MapPoint, Mark, PORTRAIT_WIDTH, STRONG_MARK},
    funding::letter,
};

const LIST: &str = "stakeholders/list";

/// A stakeholder with both marks.
struct Placed<'a> {
    index: usize,
    actor: &'a Stakeholder,
    influence: u8,
    interest: u8,
}

pub(super) fn draw(dossier: &Dossier, words: Words) -> Vec<Drawn> {
    let list = dossier.stakeholders.list.iter().enumerate();
    let placed: Vec<Placed<'_>> = list
        .filter_map(|(index, actor)| {
            Some(Placed { index, actor, influence: actor.influence?.0, interest: actor.interest?.0 })
        })
        .collect();
    let quadrants = [(true, false), (true, true), (false, false), (false, true)].map(|(influence, interest)| {
        let inside =
            placed.iter().filter(|it| (is_strong(it.influence), is_strong(it.interest)) == (influence, interest));
        let name = words.text(quadrant(influence, interest));
        words.with("figure-map-quadrant", &[("name", name.into()), ("count", inside.count().to_string().into())])
    });
    let place = |influence: u8, interest: u8| {
        let advice = words.text(quadrant(is_strong(influence), is_strong(interest)));
        let said =
            [("influence", influence.to_string()), ("interest", interest.to_string()), ("advice", lowered(&advice))];
        MapPlace { words: words.with("figure-map-place", &said.map(|(name, value)| (name, value.into()))), advice }
    };
    let marks = [1, 2, 3, 4, 5];
    let map = InfluenceInterestMap {
        points: placed.iter().map(|it| point(it, words, &place(it.influence, it.interest).words)).collect(),
        influence: words.text("doc-stakeholders-influence"),
        interest: words.text("doc-stakeholders-interest"),
        quadrants,
        places: marks.map(|influence| marks.map(|interest| place(influence, interest))),
        list: LIST.to_owned(),
        engagements: Engagement::ALL
            .iter()
            .map(|engagement| wording::choice(words.language, "Engagement", engagement.code()))
            .collect(),
    };
    vec![Drawn {
        path: LIST.to_owned(),
        caption: words.text("doc-stakeholders-figure"),
        alternative: alternative(&placed, words),
        waiting: waiting(dossier, words),
        drawing: map.draw(PORTRAIT_WIDTH),
    }]
}

fn point(it: &Placed<'_>, words: Words, place: &str) -> MapPoint {
    let label = letter(it.index);
    let name = words.label(&it.actor.name);
    MapPoint {
        path: format!("{LIST}/{}", it.actor.id),
        words: words
            .with("figure-map-point", &[("label", (&label).into()), ("name", name.into()), ("place", place.into())]),
        label,
        influence: it.influence,
        interest: it.interest,
        engagement: match it.actor.engagement {
            None | Some(Engagement::Informed) => 0,
            Some(Engagement::Consulted) => 1,
            Some(Engagement::Partner) => 2,
            Some(Engagement::CoCarrier) => 3,
        },
    }
}

/// Those who lack a mark.
fn waiting(dossier: &Dossier, words: Words) -> Vec<Mark> {
    let list = dossier.stakeholders.list.iter().enumerate();
    let unplaced = list.filter(|(_, actor)| actor.influence.is_none() || actor.interest.is_none());
    unplaced
        .map(|(index, actor)| {
            let label = letter(index);
            let name = words.label(&actor.name);
            let said = words.with("figure-map-waiting", &[("label", (&label).into()), ("name", name.into())]);
            Mark { path: format!("{LIST}/{}", actor.id), label, words: said, ..Mark::default() }
        })
        .collect()
}

fn alternative(placed: &[Placed<'_>], words: Words) -> String {
    let corner = |influence: bool, interest: bool| -> Vec<String> {
        let inside =
            placed.iter().filter(|it| (is_strong(it.influence), is_strong(it.interest)) == (influence, interest));
        inside.map(|it| format!("{} {}", letter(it.index), words.label(&it.actor.name))).collect()
    };
    let corners = [
        ("doc-stakeholders-alt-both", corner(true, true)),
        ("doc-stakeholders-alt-influence", corner(true, false)),
        ("doc-stakeholders-alt-interest", corner(false, true)),
        ("doc-stakeholders-alt-neither", corner(false, false)),
    ];
    let said = corners
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(id, names)| words.with(id, &[("names", names.join(", ").into())]));
    std::iter::once(words.text("doc-stakeholders-alt")).chain(said).collect::<Vec<_>>().join(" ")
}

fn is_strong(mark: u8) -> bool {
    mark >= STRONG_MARK
}

fn quadrant(influence: bool, interest: bool) -> &'static str {
    match (influence, interest) {
        (true, false) => "doc-stakeholders-satisfy",
        (true, true) => "doc-stakeholders-involve",
        (false, false) => "doc-stakeholders-watch",
        (false, true) => "doc-stakeholders-inform",
    }
}

/// The advice as it stands within a sentence.
fn lowered(advice: &str) -> String {
    let mut letters = advice.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
