//! What a drawing is once it is finished: its SVG, and where the things stand that it shows.

use std::collections::BTreeMap;

/// A finished drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// The SVG document, in the colours of paper. Each painted element also names its colours as classes, such as
    /// `fill-ink` and `stroke-line`, so that a screen can give them others.
    pub svg: String,
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// What stands for an item or a field, in the order of reading.
    pub marks: Vec<Mark>,
    /// Where marks can be put: the places of a grid with what each stands for.
    pub places: Vec<Mark>,
}

/// A part of a drawing that stands for something in the dossier.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mark {
    /// The path of what it stands for.
    pub path: String,
    /// The short sign by which the drawing shows it; blank where it has none.
    pub label: String,
    /// What it says, for those who do not see it.
    pub words: String,
    /// The fields that its place stands for, with their values, and what follows from them.
    pub values: BTreeMap<&'static str, String>,
    /// Distance from the left edge, in points.
    pub left: f64,
    /// Distance from the upper edge, in points.
    pub top: f64,
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
}
