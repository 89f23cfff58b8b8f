//! What the drawings show of a dossier: the same for a chapter of the document and for a stage of the window.
//!
//! One file per view; each turns a dossier and a language into drawings with their words. What there is nothing to show
//! of has no drawing.

mod candidates;
mod influence_interest;
mod logframe;
mod priorities;
mod reciprocity;
mod risks;
mod schedule;
mod tree;

pub use logframe::{LogframeLevel, LogframeRow, logframe};
pub use priorities::{Ranked, activities, challenges};
pub(crate) use schedule::on_pages as schedule;

use dossier::{Dossier, Label, Language};
use wording::Arg;

use schedule::Scale;

use crate::{
    Block, Figure,
    figures::{Drawing, Mark},
    funding::money_figures,
};

/// The views of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The stakeholders between influence and interest.
    InfluenceInterest,
    /// The needs of each side against the contributions of the other.
    Reciprocity,
    /// The causes and effects of each challenge.
    ProblemTree,
    /// The objectives that the causes and effects of each challenge turn into.
    ObjectiveTree,
    /// The challenges by priority.
    ChallengePriorities,
    /// The activities by priority.
    ActivityPriorities,
    /// The activities over the months of the project.
    Schedule,
    /// The activities over the days of the project: as wide as they need.
    ScheduleByDay,
    /// The risks between probability and gravity.
    Risks,
    /// The candidates on the map of the world.
    Candidates,
    /// The costs by heading and the funding by source.
    Money,
}

/// A drawing with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// The path of what it shows.
    pub path: String,
    /// What the reader is told above it.
    pub caption: String,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// What it cannot show yet, as something of it is missing; it has no place.
    pub waiting: Vec<Mark>,
    /// The drawing, at the width of an upright page or as wide as it needs.
    pub drawing: Drawing,
}

impl Drawn {
    /// A drawing of a chapter, which the window shows as it is.
    fn of_document(figure: Figure) -> Self {
        let Figure { caption, alternative, drawing, .. } = figure;
        Self { path: "budget".to_owned(), caption: caption.plain(), alternative, waiting: Vec::new(), drawing }
    }
}

/// Draws a view of a dossier.
pub fn draw(view: View, dossier: &Dossier, language: Language) -> Vec<Drawn> {
    let words = Words { language };
    match view {
        View::InfluenceInterest => influence_interest::draw(dossier, words),
        View::Reciprocity => reciprocity::draw(dossier, words),
        View::ProblemTree => tree::draw(dossier, words, false),
        View::ObjectiveTree => tree::draw(dossier, words, true),
        View::ChallengePriorities => {
            priorities::draw(&challenges(dossier), "challenges/list", "challenge-priorities", words)
        }
        View::ActivityPriorities => {
            priorities::draw(&activities(dossier), "actions/activities", "activity-priorities", words)
        }
        View::Schedule => schedule::draw(dossier, words, Scale::Months),
        View::ScheduleByDay => schedule::draw(dossier, words, Scale::Days),
        View::Risks => risks::draw(dossier, words),
        View::Candidates => candidates::draw(dossier, words),
        View::Money => money_figures(dossier, language).into_iter().map(Drawn::of_document).collect(),
    }
}

/// The drawings of a view as blocks of a chapter; those without a mark show nothing to a reader and are left out.
pub(crate) fn figures(view: View, dossier: &Dossier, language: Language) -> Vec<Block> {
    let drawn = draw(view, dossier, language).into_iter().filter(|it| !it.drawing.marks.is_empty());
    drawn.map(|it| Block::Figure(Figure::new(it.caption, it.alternative, it.drawing))).collect()
}

/// The catalogue and the texts of a dossier in one language.
#[derive(Clone, Copy)]
struct Words {
    language: Language,
}

impl Words {
    fn text(self, id: &str) -> String {
        wording::text(self.language, id)
    }

    fn with(self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        wording::text_with(self.language, id, arguments)
    }

    /// A label in this language, else in the other one; blank where it is empty.
    fn label(self, label: &Label) -> String {
        label.best(self.language).map(|(text, _)| text.to_owned()).unwrap_or_default()
    }
}
