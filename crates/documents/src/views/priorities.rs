//! Rankings by weighted criteria: the challenges and the activities, the highest score first.

use std::cmp::Reverse;

use dossier::{
    Dossier, ItemId, Label,
    priority::{Priority, of_activity, of_challenge},
};

use super::{Drawn, Words};
use crate::{
    figures::{PORTRAIT_WIDTH, PriorityBar, PriorityBars},
    funding::computation,
};

/// An item with its priority.
#[derive(Debug, Clone)]
pub struct Ranked<'a> {
    /// The item.
    pub id: &'a ItemId,
    /// Its name.
    pub title: &'a Label,
    /// Its score with the computation.
    pub priority: Priority,
}

/// The challenges, the highest priority first; equal ones as the user ordered them.
pub fn challenges(dossier: &Dossier) -> Vec<Ranked<'_>> {
    let all = &dossier.challenges;
    ranked(all.list.iter().map(|it| Ranked { id: &it.id, title: &it.title, priority: of_challenge(it, &all.weights) }))
}

/// The activities, the highest priority first; equal ones as the user ordered them.
pub fn activities(dossier: &Dossier) -> Vec<Ranked<'_>> {
    let all = &dossier.actions;
    ranked(all.activities.iter().map(|it| Ranked {
        id: &it.id,
        title: &it.title,
        priority: of_activity(it, &all.weights),
    }))
}

fn ranked<'a>(items: impl Iterator<Item = Ranked<'a>>) -> Vec<Ranked<'a>> {
    let mut ranked: Vec<Ranked<'_>> = items.collect();
    ranked.sort_by_key(|it| Reverse(it.priority.score));
    ranked
}

pub(super) fn draw(ranked: &[Ranked<'_>], path: &str, name: &'static str, words: Words) -> Vec<Drawn> {
    let Some(first) = ranked.first() else { return vec![] };
    let weights = path.rsplit_once('/').map_or(path, |(stage, _)| stage);
    let criteria = first.priority.criteria.iter().map(|it| {
        let label = wording::field_label(words.language, &format!("{weights}/weights/{}", it.name).as_str().into());
        words.with("figure-ranking-criterion", &[("name", label.into()), ("weight", it.weight.to_string().into())])
    });
    let bars: Vec<PriorityBar> = ranked
        .iter()
        .enumerate()
        .map(|(index, it)| {
            let possible: f64 = it.priority.criteria.iter().map(|it| 5.0 * f64::from(it.weight)).sum();
            let title = words.label(it.title);
            let (rank, score) = ((index + 1).to_string(), it.priority.score.to_string());
            PriorityBar {
                path: format!("{path}/{}", it.id),
                label: format!("{rank}. {title}"),
                words: words.with(
                    "figure-ranking-item",
                    &[("rank", rank.into()), ("title", title.into()), ("score", (&score).into())],
                ),
                parts: it
                    .priority
                    .criteria
                    .iter()
                    .map(|it| f64::from(it.mark.unwrap_or(0)) * f64::from(it.weight) / possible.max(1.0))
                    .collect(),
                score,
            }
        })
        .collect();
    let said = ranked.iter().zip(&bars).map(|(it, bar)| format!("{} ({}).", bar.words, computation(&it.priority)));
    vec![Drawn {
        path: path.to_owned(),
        caption: words.text("figure-ranking"),
        alternative: said.collect::<Vec<_>>().join(" "),
        waiting: vec![],
        drawing: PriorityBars { name, criteria: criteria.collect(), bars }.draw(PORTRAIT_WIDTH),
    }]
}
