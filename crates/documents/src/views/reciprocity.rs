//! Reciprocity in both directions: our contributions to their needs, and theirs to ours.

use std::collections::BTreeMap;

use dossier::{
    Dossier, Item, ItemId,
    stages::contributions::{Contribution, Match, Need},
};

use super::{Drawn, Words};
use crate::figures::{MatrixCell, MatrixHead, PORTRAIT_WIDTH, ReciprocityMatrix};

const MATCHES: &str = "contributions/matches";

/// The needs of one side with what the other brings.
struct Direction<'a> {
    name: &'static str,
    needs: (&'a [Need], &'static str),
    contributions: (&'a [Contribution], &'static str),
    caption: &'static str,
}

pub(super) fn draw(dossier: &Dossier, words: Words) -> Vec<Drawn> {
    let all = &dossier.contributions;
    let directions = [
        Direction {
            name: "we-answer",
            needs: (&all.their_needs, "contributions/their_needs"),
            contributions: (&all.ours, "contributions/ours"),
            caption: "doc-contributions-we-answer",
        },
        Direction {
            name: "they-answer",
            needs: (&all.our_needs, "contributions/our_needs"),
            contributions: (&all.theirs, "contributions/theirs"),
            caption: "doc-contributions-they-answer",
        },
    ];
    let filled = directions.iter().filter(|it| !it.needs.0.is_empty() && !it.contributions.0.is_empty());
    filled.map(|it| it.draw(&all.matches, words)).collect()
}

impl Direction<'_> {
    fn draw(&self, matches: &[Match], words: Words) -> Drawn {
        let (needs, needs_path) = self.needs;
        let (contributions, contributions_path) = self.contributions;
        let head = |path: &str, id: &ItemId, label: String| MatrixHead { path: format!("{path}/{id}"), label };
        let matrix = ReciprocityMatrix {
            name: self.name,
            needs_title: words.text("figure-matrix-needs"),
            contributions_title: words.text("figure-matrix-contributions"),
            needs: needs.iter().map(|it| head(needs_path, it.id(), words.label(&it.title))).collect(),
            contributions: contributions
                .iter()
                .map(|it| head(contributions_path, it.id(), words.label(&it.title)))
                .collect(),
            cells: needs
                .iter()
                .map(|need| contributions.iter().map(|it| cell(need, it, matches, words)).collect())
                .collect(),
            unanswered: words.text("figure-matrix-unanswered"),
        };
        Drawn {
            path: needs_path.to_owned(),
            caption: words.text(self.caption),
            alternative: self.alternative(matches, words),
            waiting: vec![],
            drawing: matrix.draw(PORTRAIT_WIDTH),
        }
    }

    fn alternative(&self, matches: &[Match], words: Words) -> String {
        let said = self.needs.0.iter().map(|need| {
            let answers: Vec<String> = self
                .contributions
                .0
                .iter()
                .filter_map(|it| {
                    let answer = found(need, it, matches)?;
                    let title = words.label(&it.title);
                    let strength = answer.strength.map_or_else(|| "?".to_owned(), |strength| strength.0.to_string());
                    Some(words.with("figure-matrix-answer", &[("title", title.into()), ("strength", strength.into())]))
                })
                .collect();
            let answers = if answers.is_empty() { words.text("figure-matrix-alt-nothing") } else { answers.join(", ") };
            let need = words.label(&need.title);
            words.with("figure-matrix-alt-need", &[("need", need.into()), ("answers", answers.into())])
        });
        std::iter::once(words.text("figure-matrix-alt")).chain(said).collect::<Vec<_>>().join(" ")
    }
}

fn cell(need: &Need, contribution: &Contribution, matches: &[Match], words: Words) -> MatrixCell {
    let answer = found(need, contribution, matches);
    let strength = answer.and_then(|answer| answer.strength).map(|strength| strength.0);
    let id = match (answer, strength) {
        (None, _) => "figure-matrix-cell-empty",
        (_, None) => "figure-matrix-cell-unmarked",
        _ => "figure-matrix-cell",
    };
    let said = strength.map_or_else(String::new, |strength| strength.to_string());
    let (need_title, title) = (words.label(&need.title), words.label(&contribution.title));
    MatrixCell {
        path: answer.map_or_else(|| MATCHES.to_owned(), |answer| format!("{MATCHES}/{}", answer.id)),
        words: words.with(id, &[("need", need_title.into()), ("title", title.into()), ("strength", said.into())]),
        values: BTreeMap::from([("need", need.id.to_string()), ("contribution", contribution.id.to_string())]),
        answers: answer.is_some(),
        strength,
    }
}

fn found<'a>(need: &Need, contribution: &Contribution, matches: &'a [Match]) -> Option<&'a Match> {
    matches.iter().find(|it| {
        it.need.as_ref().is_some_and(|id| id.0 == need.id)
            && it.contribution.as_ref().is_some_and(|id| id.0 == contribution.id)
    })
}
