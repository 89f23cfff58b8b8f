//! The window's side of the façade: a folder of dossiers, several of them open.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path as FilePath, PathBuf},
    time::UNIX_EPOCH,
};

use dossier::{
    Edit, Language, Path,
    undo::{redo, undo},
};
use serde::Serialize;
use serde_json::Value;
use specta::Type;
use store::Library;

use crate::{
    expenses::WaitingExpenses,
    export::{ExportRequest, Exported, export_open},
    failure::{Code, Failure},
    home::index_edition,
    open::{OpenDossier, Touched},
    reading::content,
    receive::Waiting,
    status::{Status, StepView, status},
    steps::{Direction, Journal, Sessions, Step},
};

/// A dossier on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct View {
    /// The name by which the window asks for it.
    pub handle: String,
    /// What is filled, as documented JSON.
    pub content: Value,
    /// How it stands.
    pub status: Status,
}

/// What an edit led to.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Outcome {
    /// The place it touched, as read again from the file.
    pub touched: Touched,
    /// How the dossier stands now.
    pub status: Status,
}

/// A folder of dossiers, with those that are open.
pub struct Workspace {
    pub(crate) folder: PathBuf,
    pub(crate) examples: PathBuf,
    pub(crate) library: Library,
    pub(crate) open: BTreeMap<String, OpenDossier>,
    /// The file that was looked into and may be received.
    pub(crate) received: Option<Waiting>,
    /// The file of expenses that was looked into and may be taken in.
    pub(crate) expenses: Option<WaitingExpenses>,
    sessions: Sessions,
    pub(crate) clock: fn() -> i64,
    pub(crate) author: String,
}

impl Workspace {
    /// Opens a folder of dossiers, made if it is not there; the index lies in `index` and may be lost at any time.
    ///
    /// `clock` gives the seconds since 1970; `examples` is the folder of the examples' documented JSON.
    ///
    /// # Errors
    /// The folder cannot be made or read.
    pub fn open(
        folder: &FilePath,
        index: &FilePath,
        examples: &FilePath,
        clock: fn() -> i64,
        author: &str,
    ) -> Result<Self, Failure> {
        std::fs::create_dir_all(folder).map_err(|error| Failure::io(folder, &error))?;
        Ok(Self {
            folder: folder.to_owned(),
            examples: examples.to_owned(),
            library: Library::open(folder, index, index_edition())?,
            open: BTreeMap::new(),
            received: None,
            expenses: None,
            sessions: Sessions::open(&index.with_extension("sessions.json")),
            clock,
            author: author.to_owned(),
        })
    }

    /// Shows a dossier.
    ///
    /// # Errors
    /// There is no such dossier, or its file cannot be read.
    pub fn view(&mut self, handle: &str, language: Language) -> Result<View, Failure> {
        let dossier = self.current(handle)?;
        let content = content(dossier.leaves(), &Path::default())?.unwrap_or_else(|| Value::Object(Default::default()));
        let status = self.status_of(handle, language)?;
        Ok(View { handle: handle.to_owned(), content, status })
    }

    /// Writes one field.
    ///
    /// # Errors
    /// As [`OpenDossier::edit`].
    pub fn edit(&mut self, handle: &str, edit: &Edit, language: Language) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.edit(edit, time))
    }

    /// Adds an item to a list.
    ///
    /// # Errors
    /// As [`OpenDossier::insert`].
    pub fn insert(
        &mut self,
        handle: &str,
        list: &Path,
        content: Option<&Value>,
        before: Option<&str>,
        language: Language,
    ) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.insert(list, content, before, time))
    }

    /// Removes an item of a list.
    ///
    /// # Errors
    /// As [`OpenDossier::remove`].
    pub fn remove(&mut self, handle: &str, item: &Path, language: Language) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.remove(item, time))
    }

    /// Brings a removed item back, or confirms its removal.
    ///
    /// # Errors
    /// As [`OpenDossier::restore`].
    pub fn restore(&mut self, handle: &str, item: &Path, keep: bool, language: Language) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.restore(item, keep, time))
    }

    /// Moves an item of a list.
    ///
    /// # Errors
    /// As [`OpenDossier::reorder`].
    pub fn reorder(
        &mut self,
        handle: &str,
        item: &Path,
        before: Option<&str>,
        language: Language,
    ) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.reorder(item, before, time))
    }

    /// Takes back the last step that was taken on this machine and that still stands. `None` where there is none.
    ///
    /// # Errors
    /// The file cannot be written; nothing changed.
    pub fn undo(&mut self, handle: &str, language: Language) -> Result<Option<Outcome>, Failure> {
        self.step(handle, Direction::Undo, language)
    }

    /// Does again what was undone last. `None` where there is nothing, or something new was done since.
    ///
    /// # Errors
    /// The file cannot be written; nothing changed.
    pub fn redo(&mut self, handle: &str, language: Language) -> Result<Option<Outcome>, Failure> {
        self.step(handle, Direction::Redo, language)
    }

    /// Takes a file into the dossier as an annex.
    ///
    /// # Errors
    /// As [`OpenDossier::attach`].
    pub fn attach(&mut self, handle: &str, file: &FilePath, language: Language) -> Result<Outcome, Failure> {
        self.change(handle, language, |dossier, time| dossier.attach(file, None, language, time))
    }

    /// Exports a document.
    ///
    /// # Errors
    /// There is no such dossier or call, or the file cannot be written; what stood there is untouched.
    pub fn export(&mut self, handle: &str, request: &ExportRequest, to: &FilePath) -> Result<Exported, Failure> {
        let dossier = self.current(handle)?;
        guarded(|| export_open(dossier, request, to))
    }

    /// Copies a dossier's file to hand it on; the copy is whole or absent.
    ///
    /// # Errors
    /// The place cannot be written.
    pub fn save_copy(&mut self, handle: &str, to: &FilePath) -> Result<(), Failure> {
        Ok(self.dossier(handle)?.file().copy_to(to)?)
    }

    pub(crate) fn change(
        &mut self,
        handle: &str,
        language: Language,
        change: impl FnOnce(&mut OpenDossier, i64) -> Result<Touched, Failure>,
    ) -> Result<Outcome, Failure> {
        let time = (self.clock)();
        let dossier = self.dossier(handle)?;
        let touched = guarded(|| change(dossier, time))?;
        let (identity, session) = (dossier.file().identity().to_owned(), dossier.file().session());
        // Without it nothing is lost but a step back.
        let _ = self.sessions.remember(&identity, &session);
        Ok(Outcome { touched, status: self.status_of(handle, language)? })
    }

    fn step(&mut self, handle: &str, direction: Direction, language: Language) -> Result<Option<Outcome>, Failure> {
        let journal = self.journal(handle)?;
        let steps = match direction {
            Direction::Undo => journal.undo,
            Direction::Redo => journal.redo,
        };
        for step in steps.into_iter().rev() {
            let dossier = self.dossier(handle)?;
            let rewritten = step.rewritten(dossier.file())?;
            let puts = match direction {
                Direction::Undo => undo(dossier.leaves(), &rewritten),
                Direction::Redo => redo(dossier.leaves(), &rewritten),
            };
            if !puts.is_empty() {
                let label = step.label(direction);
                return self
                    .change(handle, language, |dossier, time| dossier.step(&puts, &label, &step.place, time))
                    .map(Some);
            }
        }
        Ok(None)
    }

    fn journal(&mut self, handle: &str) -> Result<Journal, Failure> {
        let dossier = self.current(handle)?;
        let identity = dossier.file().identity().to_owned();
        let sessions = self.sessions.of(&identity).to_owned();
        Ok(Journal::read(self.dossier(handle)?.file().history_of(&sessions)))
    }

    pub(crate) fn status_of(&mut self, handle: &str, language: Language) -> Result<Status, Failure> {
        let journal = self.journal(handle)?;
        let dossier = self.dossier(handle)?;
        let (leaves, file) = (dossier.leaves(), dossier.file());
        let view = |steps: &[Step]| steps.last().map(|step| StepView::of(leaves, &step.place, language));
        let status = status(leaves, &dossier.dossier()?, &file.contested()?, changed_at(dossier.path()), language);
        Ok(Status { undo: view(&journal.undo), redo: view(&journal.redo), ..status })
    }

    /// An open dossier with what other processes wrote to it meanwhile.
    pub(crate) fn current(&mut self, handle: &str) -> Result<&mut OpenDossier, Failure> {
        let dossier = self.dossier(handle)?;
        dossier.refresh()?;
        Ok(dossier)
    }

    pub(crate) fn dossier(&mut self, handle: &str) -> Result<&mut OpenDossier, Failure> {
        if !self.open.contains_key(handle) {
            let path = self.path_of(handle)?;
            let dossier = OpenDossier::open(&path, &self.author)?;
            self.open.insert(handle.to_owned(), dossier);
        }
        Ok(self.open.get_mut(handle).expect("it was opened above"))
    }

    /// The file of a handle, which is a plain name: the window cannot reach outside the folder.
    pub(crate) fn path_of(&self, handle: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.join(format!("{handle}.passerelle"));
        let plain = !handle.is_empty() && !handle.contains(['/', '\\', ':']) && !handle.starts_with('.');
        if plain { Ok(path) } else { Err(Failure::about(Code::NotFound, &path)) }
    }

    /// A name for a new file that says what it holds and that no file has.
    pub(crate) fn free_name(&self, title: &str) -> (String, PathBuf) {
        let stem = file_stem(title);
        let names = std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}-{number}")));
        names
            .map(|name| {
                let path = self.folder.join(format!("{name}.passerelle"));
                (name, path)
            })
            .find(|(_, path)| !path.exists())
            .expect("the numbers never end")
    }
}

/// The files of a folder in the order of their names; none where the folder is missing.
pub(crate) fn files_in(folder: &FilePath) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

pub(crate) fn handle_of(path: &FilePath) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file name without accents or signs that a system or a mail programme might not take.
pub(crate) fn file_stem(title: &str) -> String {
    let mut stem = String::new();
    for letter in wording::folded(title).chars() {
        if letter.is_ascii_alphanumeric() {
            stem.push(letter);
        } else if !(stem.is_empty() || stem.ends_with('-')) {
            stem.push('-');
        }
    }
    let stem: String = stem.chars().take(60).collect();
    match stem.trim_matches('-') {
        "" => "dossier".to_owned(),
        stem => stem.to_owned(),
    }
}

pub(crate) fn changed_at(path: &FilePath) -> i64 {
    let modified = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

/// Turns a panic of foreign code into a failure, so that it does not take the window with it.
pub(crate) fn guarded<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::new(Code::Internal)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_plain_file_name() {
        assert_eq!(file_stem("Ceinture maraîchère – Pointe-Noire !"), "ceinture-maraichere-pointe-noire");
        assert_eq!(file_stem("苏州"), "dossier");
        assert_eq!(file_stem("Cœur de ville"), "coeur-de-ville");
    }
}
