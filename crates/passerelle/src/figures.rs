//! The drawings of a dossier for the window: the very ones that the document holds, with the places of what they show.

use std::collections::BTreeMap;

use documents::{
    figures::{Mark, PORTRAIT_WIDTH},
    views::{self, Drawn, View},
};
use dossier::{Language, Path};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    failure::Failure,
    workspace::{Workspace, guarded},
};

/// Which drawings are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
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
    /// The activities over the days of the project.
    ScheduleByDay,
    /// The risks between probability and gravity.
    Risks,
    /// The candidates on the map of the world.
    Candidates,
    /// The costs by heading and the funding by source.
    Money,
}

/// A drawing with its words and the places of what it shows.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct FigureView {
    /// The path of what it shows.
    pub path: Path,
    /// Its width in per cent of an upright page's: 100, or more for a drawing that is read by scrolling.
    pub breadth: u32,
    /// The SVG, safe to stand in a page: texts of the dossier are escaped.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// What stands for an item, in the order of reading.
    pub marks: Vec<FigureMark>,
    /// Where marks can be put.
    pub places: Vec<FigureMark>,
    /// What the drawing cannot show yet, as something of it is missing; it has no place.
    pub waiting: Vec<FigureMark>,
}

/// A part of a drawing that stands for something in the dossier. Lengths are ten-thousandths of the drawing's width, or
/// of its height.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct FigureMark {
    /// The path of what it stands for.
    pub path: Path,
    /// The short sign by which the drawing shows it; blank where it has none.
    pub label: String,
    /// What it says.
    pub words: String,
    /// The fields that its place stands for, with their values, and what follows from them.
    pub values: BTreeMap<String, String>,
    /// Distance from the left edge.
    pub left: u32,
    /// Distance from the upper edge.
    pub top: u32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl Workspace {
    /// Draws a view of a dossier as it stands.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn figures(&mut self, handle: &str, kind: FigureKind, language: Language) -> Result<Vec<FigureView>, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let view = match kind {
            FigureKind::InfluenceInterest => View::InfluenceInterest,
            FigureKind::Reciprocity => View::Reciprocity,
            FigureKind::ProblemTree => View::ProblemTree,
            FigureKind::ObjectiveTree => View::ObjectiveTree,
            FigureKind::ChallengePriorities => View::ChallengePriorities,
            FigureKind::ActivityPriorities => View::ActivityPriorities,
            FigureKind::Schedule => View::Schedule,
            FigureKind::ScheduleByDay => View::ScheduleByDay,
            FigureKind::Risks => View::Risks,
            FigureKind::Candidates => View::Candidates,
            FigureKind::Money => View::Money,
        };
        guarded(|| Ok(views::draw(view, &dossier, language).into_iter().map(FigureView::of).collect()))
    }
}

impl FigureView {
    fn of(drawn: Drawn) -> Self {
        let Drawn { path, alternative, drawing, waiting, .. } = drawn;
        let (width, height) = (drawing.width, drawing.height);
        let all = |marks: Vec<Mark>| marks.into_iter().map(|mark| FigureMark::of(mark, width, height)).collect();
        Self {
            path: Path::from(path),
            breadth: (width / PORTRAIT_WIDTH * 100.0).round().max(100.0) as u32,
            alternative,
            marks: all(drawing.marks),
            places: all(drawing.places),
            waiting: all(waiting),
            svg: drawing.svg,
        }
    }
}

impl FigureMark {
    fn of(mark: Mark, width: f64, height: f64) -> Self {
        let share = |length: f64, whole: f64| (length / whole * 10_000.0).round().max(0.0) as u32;
        Self {
            path: Path::from(mark.path),
            label: mark.label,
            words: mark.words,
            values: mark.values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect(),
            left: share(mark.left, width),
            top: share(mark.top, height),
            width: share(mark.width, width),
            height: share(mark.height, height),
        }
    }
}
