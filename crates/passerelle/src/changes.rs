//! Several changes at once: one durable change of the file, one step to undo.

use dossier::{
    EditError, ItemId, Language, Path,
    change::{Change, Surroundings, apply, place_of},
};
use serde::Serialize;
use specta::Type;
use wording::Arg;

use crate::{
    failure::{Code, Failure},
    identifiers::new_item_id,
    open::{OpenDossier, Touched},
    workspace::{Outcome, Workspace},
};

/// What came of several changes.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Applied {
    /// All of them were made.
    Done(Box<Outcome>),
    /// None was made, as some do not fit.
    Refused(Vec<Fault>),
}

/// A change that does not fit, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Fault {
    /// The field, item or list.
    pub path: Path,
    /// What is wrong.
    pub sentence: String,
}

/// New identifiers by chance, and copies called so in the title's own language.
struct Desk;

impl Surroundings for Desk {
    fn new_id(&mut self) -> ItemId {
        new_item_id()
    }

    fn title_of_copy(&self, language: Language, title: &str) -> String {
        wording::text_with(language, "format-copy", &[("title", Arg::from(title))])
    }
}

impl OpenDossier {
    /// Makes several changes as one, and tells the place that holds them all.
    ///
    /// # Errors
    /// A change does not fit, each fault with its path, or the file cannot be written; nothing changed.
    pub fn apply(&mut self, changes: &[Change], time: i64) -> Result<Touched, Failure> {
        self.refresh()?;
        let puts = apply(self.leaves(), changes, &mut Desk)?;
        let place = place_of(changes);
        self.append(&puts, place.as_str(), time)?;
        self.touched(&place)
    }
}

impl Workspace {
    /// Makes several changes as one, which one step takes back; none of them where one does not fit.
    ///
    /// # Errors
    /// There is no such dossier, or the file cannot be written; nothing changed.
    pub fn apply(&mut self, handle: &str, changes: &[Change], language: Language) -> Result<Applied, Failure> {
        match self.change(handle, language, |dossier, time| dossier.apply(changes, time)) {
            Ok(outcome) => Ok(Applied::Done(Box::new(outcome))),
            Err(failure) if matches!(failure.code, Code::BadValue | Code::BadDocument) => {
                Ok(Applied::Refused(failure.problems.iter().map(|error| fault(language, error)).collect()))
            }
            Err(failure) => Err(failure),
        }
    }
}

fn fault(language: Language, error: &EditError) -> Fault {
    Fault { path: error.path.clone(), sentence: Failure::from(error.clone()).words(language).sentence }
}
