//! Rankings with all that led to them: criteria, weights, marks, computation, and whether the first place holds.

use documents::{
    funding::computation,
    views::{self, Ranked},
};
use dossier::{
    Dossier, Language, Path,
    priority::{Criterion, Upset, upsets},
};
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
    let weights = Path::from(stage).join("weights");
    let priorities: Vec<_> = ranked.iter().map(|it| it.priority.clone()).collect();
    let titles: Vec<String> = ranked.iter().map(title).collect();
    RankingView {
        criteria: criteria.iter().map(|it| CriterionView::of(it, &weights, language)).collect(),
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
        steadiness: steadiness(&upsets(&priorities), &titles, &weights, language),
    }
}

impl CriterionView {
    /// A criterion whose weight stands among `weights`.
    pub(crate) fn of(criterion: &Criterion, weights: &Path, language: Language) -> Self {
        let path = weights.join(criterion.name);
        let label = wording::field_label(language, &path);
        Self { path, field: criterion.name.to_owned(), label, weight: criterion.weight }
    }
}

/// Whether the first place of a ranking holds when each weight moves by one, as sentences; `titles` are those of the
/// ranking, the first one first.
pub(crate) fn steadiness(upsets: &[Upset], titles: &[String], weights: &Path, language: Language) -> Vec<String> {
    let sentence = |upset: &Upset| {
        let arguments = [
            ("criterion", wording::field_label(language, &weights.join(upset.criterion))),
            ("weight", upset.weight.to_string()),
            ("title", titles[upset.first].clone()),
        ];
        wording::text_with(language, "figure-ranking-upset", &arguments.map(|(name, value)| (name, value.into())))
    };
    match titles {
        [first, _, ..] if upsets.is_empty() => {
            vec![wording::text_with(language, "figure-ranking-holds", &[("title", first.into())])]
        }
        _ => upsets.iter().map(sentence).collect(),
    }
}
