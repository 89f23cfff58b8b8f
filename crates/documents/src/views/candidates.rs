//! The candidates on the map of the world, and our own place where it is known.

use calls::compatibility::ranking;
use dossier::{Dossier, stages::search::Candidate};

use super::{Drawn, Words};
use crate::{
    figures::{Mark, PORTRAIT_WIDTH, WorldMap, WorldPoint},
    funding::letter,
};

const LIST: &str = "search/candidates";
const OURS: &str = "territory/coordinates";

pub(super) fn draw(dossier: &Dossier, words: Words) -> Vec<Drawn> {
    // The letters are those of the ranking, which the document prints beside the map.
    let list: Vec<Named<'_>> = ranking(dossier)
        .iter()
        .enumerate()
        .map(|(index, it)| Named {
            candidate: it.candidate,
            label: letter(index),
            name: words.label(&it.candidate.name),
        })
        .collect();
    let ours = dossier.territory.coordinates.map(|coordinates| WorldPoint {
        path: OURS.to_owned(),
        words: words.with("figure-world-ours", &[("name", words.label(&dossier.territory.name).into())]),
        label: "★".to_owned(),
        coordinates,
        own: true,
        chosen: false,
    });
    let points: Vec<WorldPoint> = ours.into_iter().chain(list.iter().filter_map(|it| it.point(words))).collect();
    let told: Vec<String> = points.iter().map(|it| it.words.clone()).collect();
    let map = WorldMap { points, countries: dossier.search.candidates.iter().filter_map(|it| it.country).collect() };
    vec![Drawn {
        path: LIST.to_owned(),
        caption: words.text("figure-world"),
        alternative: words.with("figure-world-alt", &[("places", told.join(" ; ").into())]),
        waiting: list.iter().filter(|it| it.candidate.coordinates.is_none()).map(Named::waiting).collect(),
        drawing: map.draw(PORTRAIT_WIDTH),
    }]
}

/// A candidate with the letter that stands for it.
struct Named<'a> {
    candidate: &'a Candidate,
    label: String,
    name: String,
}

impl Named<'_> {
    fn path(&self) -> String {
        format!("{LIST}/{}", self.candidate.id)
    }

    fn point(&self, words: Words) -> Option<WorldPoint> {
        let country = self.candidate.country.map(|country| wording::country(words.language, country));
        let said = [("label", self.label.as_str()), ("name", &self.name), ("country", country.unwrap_or_default())];
        let id = if self.candidate.chosen { "figure-world-chosen" } else { "figure-world-candidate" };
        Some(WorldPoint {
            path: self.path(),
            words: words.with(id, &said.map(|(name, value)| (name, value.into()))),
            label: self.label.clone(),
            coordinates: self.candidate.coordinates?,
            own: false,
            chosen: self.candidate.chosen,
        })
    }

    fn waiting(&self) -> Mark {
        Mark { path: self.path(), label: self.label.clone(), words: self.name.clone(), ..Mark::default() }
    }
}
