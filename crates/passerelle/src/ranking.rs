//! Rankings with all that led to them: criteria, weights, marks, computation, and whether the first place holds.

use documents::{
    funding::computation,
    views::{self, Ranked},
};
use dossier::{Dossier, Language, Path, priority::upsets};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{failure::Failure, workspace::Workspace};

/// What is ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum RankingKind {
    /// The challenges of the territory.
    Challenges,
    /// The activities of the action plan.
    Activities,
}

/// A ranking with its computation.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct RankingView {
    /// The criteria in the order of the form.
    pub criteria: Vec<CriterionView>,
    /// The highest score first.
    pub items: Vec<RankedView>,
    /// Whether the first place holds when each weight moves by one, as sentences.
    pub steadiness: Vec<String>,
}

/// A criterion of a ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CriterionView {
    /// The path of its weight.
    pub path: Path,
    /// The name of the field that holds the marks.
    pub field: String,
    /// What it is called.
    pub label: String,
    /// Its weight from 0 to 5.
    pub weight: u8,
}

/// An item of a ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RankedView {
    /// The path of the item.
    pub path: Path,
    /// What it is called.
    pub title: String,
    /// From 0 to 100.
    pub score: u8,
    /// How the score comes about.
    pub computation: String,
    /// Its marks from 1 to 5, in the order of the criteria.
    pub marks: Vec<Option<u8>>,
}

impl Workspace {
    /// Ranks the challenges or the activities of a dossier.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn ranking(&mut self, handle: &str, kind: RankingKind, language: Language) -> Result<RankingView, Failure> {
        let dossier: Dossier = self.current(handle)?.dossier()?;
        Ok(match kind {
            RankingKind::Challenges => view(&views::challenges(&dossier), "challenges", "list", language),
            RankingKind::Activities => view(&views::activities(&dossier), "actions", "activities", language),
        })
    }
}

fn view(ranked: &[Ranked<'_>], stage: &str, list: &str, language: Language) -> RankingView {
    let title = |it: &Ranked<'_>| it.title.best(language).map(|(title, _)| title.to_owned()).unwrap_or_default();
    let criteria = ranked.first().map(|it| it.priority.criteria.as_slice()).unwrap_or_default();
    let weight = |name: &str| Path::from(format!("{stage}/weights/{name}"));
    let label = |name: &str| wording::field_label(language, &weight(name));
    let priorities: Vec<_> = ranked.iter().map(|it| it.priority.clone()).collect();
    let mut steadiness: Vec<String> = upsets(&priorities)
        .into_iter()
        .map(|upset| {
            let arguments = [
                ("criterion", label(upset.criterion)),
                ("weight", upset.weight.to_string()),
                ("title", title(&ranked[upset.first])),
            ];
            wording::text_with(language, "figure-ranking-upset", &arguments.map(|(name, value)| (name, value.into())))
        })
        .collect();
    if steadiness.is_empty() && ranked.len() > 1 {
        let first = title(&ranked[0]);
        steadiness.push(wording::text_with(language, "figure-ranking-holds", &[("title", first.into())]));
    }
    RankingView {
        criteria: criteria
            .iter()
            .map(|it| CriterionView {
                path: weight(it.name),
                field: it.name.to_owned(),
                label: label(it.name),
                weight: it.weight,
            })
            .collect(),
        items: ranked
            .iter()
            .map(|it| RankedView {
                path: Path::from(format!("{stage}/{list}/{}", it.id)),
                title: title(it),
                score: it.priority.score,
                computation: computation(&it.priority),
                marks: it.priority.criteria.iter().map(|it| it.mark).collect(),
            })
            .collect(),
        steadiness,
    }
}
