//! The home of the window: the dossiers of the library and the examples, as cards.

use dossier::{Country, Dossier, Label, Prose};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What the home shows.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Home {
    /// The dossiers, last changed first.
    pub dossiers: Vec<Card>,
    /// Files that could not be read; they are left as they are.
    pub unreadable: Vec<UnreadableFile>,
    /// The examples.
    pub examples: Vec<ExampleCard>,
    /// The folder of the library.
    pub folder: String,
}

/// A dossier on the home.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Card {
    /// The name by which the window asks for it: the file's name without its ending.
    pub handle: String,
    /// The title.
    pub title: Label,
    /// The applicant's country.
    pub country: Option<Country>,
    /// The partner's country.
    pub partner_country: Option<Country>,
    /// When the file last changed, in seconds since 1970.
    pub changed_at: i64,
    /// The next deadline among the calls aimed at.
    pub deadline: Option<String>,
    /// How many stages are solid.
    pub solid: u8,
    /// How many stages there are.
    pub stages: u8,
    /// How many findings block.
    pub blocking: u32,
    /// Whether it is a fictional example.
    pub fictional: bool,
}

/// A file of the library that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UnreadableFile {
    /// The file's name.
    pub file: String,
    /// Why.
    pub sentence: String,
    /// What to do about it.
    pub hint: String,
}

/// An example on the home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ExampleCard {
    /// The name by which the window asks for it.
    pub id: String,
    /// The title.
    pub title: Label,
    /// The summary.
    pub summary: Prose,
}

impl ExampleCard {
    pub(crate) fn of(id: &str, dossier: &Dossier) -> Self {
        Self { id: id.to_owned(), title: dossier.start.title.clone(), summary: dossier.start.summary.clone() }
    }
}
