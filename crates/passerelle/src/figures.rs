//! The drawings of a dossier for the window: the very ones that the document holds, with the places of what they show.

use std::collections::BTreeMap;

use documents::{
    figures::Mark,
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
}

/// A drawing with its words and the places of what it shows. Lengths are points, from the upper left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct FigureView {
    /// The path of what it shows.
    pub path: Path,
    /// The SVG, safe to stand in a page: texts of the dossier are escaped.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What stands for an item, in the order of reading.
    pub marks: Vec<FigureMark>,
    /// Where marks can be put.
    pub places: Vec<FigureMark>,
}

/// A part of a drawing that stands for something in the dossier.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct FigureMark {
    /// The path of what it stands for.
    pub path: Path,
    /// What it says.
    pub words: String,
    /// The fields that its place stands for, with their values.
    pub values: BTreeMap<String, String>,
    /// Distance from the left edge.
    pub left: f64,
    /// Distance from the upper edge.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Workspace {
    /// Draws a view of a dossier as it stands.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn figures(&mut self, handle: &str, kind: FigureKind, language: Language) -> Result<Vec<FigureView>, Failure> {
        let dossier = self.dossier(handle)?.dossier()?;
        let view = match kind {
            FigureKind::InfluenceInterest => View::InfluenceInterest,
        };
        guarded(|| Ok(views::draw(view, &dossier, language).into_iter().map(FigureView::of).collect()))
    }
}

impl FigureView {
    fn of(drawn: Drawn) -> Self {
        let Drawn { path, alternative, drawing, .. } = drawn;
        let all = |marks: Vec<Mark>| marks.into_iter().map(FigureMark::of).collect();
        Self {
            path: Path::from(path),
            alternative,
            width: drawing.width,
            height: drawing.height,
            marks: all(drawing.marks),
            places: all(drawing.places),
            svg: drawing.svg,
        }
    }
}

impl FigureMark {
    fn of(mark: Mark) -> Self {
        Self {
            path: Path::from(mark.path),
            words: mark.words,
            values: mark.values.into_iter().map(|(field, value)| (field.to_owned(), value)).collect(),
            left: mark.left,
            top: mark.top,
            width: mark.width,
            height: mark.height,
        }
    }
}
