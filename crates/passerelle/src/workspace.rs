//! The window's side of the façade: a folder of dossiers, several of them open.

use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path as FilePath, PathBuf},
    time::UNIX_EPOCH,
};

use calls::{Severity, StageState};
use dossier::{
    Dossier, Edit, Language, Path, import,
    leaf::{self, Leaves, Scalar},
    undo::{redo, undo},
};
use serde::Serialize;
use serde_json::Value;
use specta::Type;
use store::{IndexEntry, Library, State};

use crate::{
    export::{ExportRequest, Exported, export_open},
    failure::{Code, Failure},
    home::{Card, ExampleCard, Home, UnreadableFile},
    open::{NewDossier, OpenDossier, Received, Touched},
    reading::{content, read_json},
    status::{Status, StepView, status},
    steps::{Direction, Journal, Sessions, Step},
};

/// The edition of the cards kept in the index; to be raised when they change, so that the index is rebuilt.
const INDEX_EDITION: u32 = 1;

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
    folder: PathBuf,
    examples: PathBuf,
    library: Library,
    open: BTreeMap<String, OpenDossier>,
    sessions: Sessions,
    clock: fn() -> i64,
    author: String,
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
            library: Library::open(folder, index, INDEX_EDITION)?,
            open: BTreeMap::new(),
            sessions: Sessions::open(&index.with_extension("sessions.json")),
            clock,
            author: author.to_owned(),
        })
    }

    /// Lists the dossiers and the examples.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn home(&mut self, language: Language) -> Result<Home, Failure> {
        self.library.refresh(index_entry)?;
        let mut dossiers = Vec::new();
        let mut unreadable = Vec::new();
        for listed in self.library.list()? {
            match listed.state {
                State::Readable { card, .. } => dossiers.push(card_of(&listed.path, &card)),
                State::Unreadable { reason, detail } => {
                    let failure = Failure::about(reason.into(), &listed.path).with_detail(detail);
                    let words = failure.words(language);
                    unreadable.push(UnreadableFile {
                        file: listed.path.display().to_string(),
                        sentence: words.sentence,
                        hint: words.hint,
                    });
                }
            }
        }
        dossiers.sort_by(|a, b| (b.changed_at, &a.handle).cmp(&(a.changed_at, &b.handle)));
        Ok(Home { dossiers, unreadable, examples: self.examples(), folder: self.folder.display().to_string() })
    }

    /// Finds dossiers by any of their words; accents, case and œ do not matter.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn search(&mut self, words: &str) -> Result<Vec<Card>, Failure> {
        self.library.refresh(index_entry)?;
        let found = self.library.search(words)?.into_iter().filter_map(|listed| match listed.state {
            State::Readable { card, .. } => Some(card_of(&listed.path, &card)),
            State::Unreadable { .. } => None,
        });
        Ok(found.collect())
    }

    /// Creates a dossier and tells its handle.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn create(&mut self, new: &NewDossier) -> Result<String, Failure> {
        let (handle, path) = self.free_name(&new.title);
        let dossier = OpenDossier::create(&path, new, (self.clock)(), &self.author)?;
        self.open.insert(handle.clone(), dossier);
        Ok(handle)
    }

    /// Copies an example into the folder as a new dossier, with its annexes, and tells its handle.
    ///
    /// # Errors
    /// There is no such example, or the folder cannot be written.
    pub fn open_example(&mut self, id: &str) -> Result<String, Failure> {
        let source = self.example_files().into_iter().find(|(name, _)| name == id);
        let (_, file) = source.ok_or_else(|| Failure::new(Code::UnknownExample).with_detail(id))?;
        let puts = import(&read_json(&file)?)?;
        let (handle, path) = self.free_name(id);
        let time = (self.clock)();
        // Opened anew when it is shown: what prepared the copy is no step that a person took.
        let mut dossier = OpenDossier::create_with(&path, &puts, time, &self.author)?;
        for annex in files_in(&self.examples.join("annexes").join(id)) {
            dossier.attach(&annex, None, Language::Fr, time)?;
        }
        Ok(handle)
    }

    /// Shows a dossier.
    ///
    /// # Errors
    /// There is no such dossier, or its file cannot be read.
    pub fn view(&mut self, handle: &str, language: Language) -> Result<View, Failure> {
        let dossier = self.dossier(handle)?;
        dossier.refresh()?;
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
        let dossier = self.dossier(handle)?;
        dossier.refresh()?;
        guarded(|| export_open(dossier, request, to))
    }

    /// Takes in a dossier file: as a new dossier, or into the dossier of the same identity.
    ///
    /// # Errors
    /// The file is broken or of another kind; nothing changed.
    pub fn receive(&mut self, file: &FilePath, language: Language) -> Result<Received, Failure> {
        let identity = store::Outside::check(file)?.identity().to_owned();
        self.library.refresh(index_entry)?;
        let same = self
            .library
            .list()?
            .into_iter()
            .find(|listed| matches!(&listed.state, State::Readable { identity: known, .. } if *known == identity));
        let (handle, changes, new) = match same {
            Some(listed) => {
                let handle = handle_of(&listed.path);
                let changes = self.dossier(&handle)?.merge_in(file)?;
                (handle, changes, false)
            }
            None => {
                let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
                let (handle, path) = self.free_name(&stem);
                crate::open::merge(&[file.to_owned()], &path)?;
                (handle, 0, true)
            }
        };
        let conflicts = self.status_of(&handle, language)?.conflicts.len();
        Ok(Received { handle, changes, new, conflicts: u32::try_from(conflicts).unwrap_or(u32::MAX) })
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
        let dossier = self.dossier(handle)?;
        dossier.refresh()?;
        let identity = dossier.file().identity().to_owned();
        let sessions = self.sessions.of(&identity).to_owned();
        Ok(Journal::read(self.dossier(handle)?.file().history_of(&sessions)))
    }

    fn status_of(&mut self, handle: &str, language: Language) -> Result<Status, Failure> {
        let journal = self.journal(handle)?;
        let dossier = self.dossier(handle)?;
        let (leaves, file) = (dossier.leaves(), dossier.file());
        let view = |steps: &[Step]| steps.last().map(|step| StepView::of(leaves, &step.place, language));
        let status = status(leaves, &dossier.dossier()?, &file.contested()?, changed_at(dossier.path()), language);
        Ok(Status { undo: view(&journal.undo), redo: view(&journal.redo), ..status })
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
    fn path_of(&self, handle: &str) -> Result<PathBuf, Failure> {
        let path = self.folder.join(format!("{handle}.passerelle"));
        let plain = !handle.is_empty() && !handle.contains(['/', '\\', ':']) && !handle.starts_with('.');
        if plain { Ok(path) } else { Err(Failure::about(Code::NotFound, &path)) }
    }

    /// A name for a new file that says what it holds and that no file has.
    fn free_name(&self, title: &str) -> (String, PathBuf) {
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

    fn examples(&self) -> Vec<ExampleCard> {
        let read = |(id, file): (String, PathBuf)| {
            let puts = import(&read_json(&file).ok()?).ok()?;
            let leaves: Leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
            Some(ExampleCard::of(&id, &leaf::read(&leaves).ok()?))
        };
        self.example_files().into_iter().filter_map(read).collect()
    }

    fn example_files(&self) -> Vec<(String, PathBuf)> {
        let json = files_in(&self.examples).into_iter().filter(|path| path.extension().is_some_and(|it| it == "json"));
        json.map(|path| (handle_of(&path), path)).collect()
    }
}

/// The files of a folder in the order of their names; none where the folder is missing.
fn files_in(folder: &FilePath) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn handle_of(path: &FilePath) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file name without accents or signs that a system or a mail programme might not take.
pub(crate) fn file_stem(title: &str) -> String {
    let mut stem = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' => "a",
            'ç' => "c",
            'è' | 'é' | 'ê' | 'ë' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' => "n",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
            'ù' | 'ú' | 'û' | 'ü' => "u",
            'œ' => "oe",
            'æ' => "ae",
            'a'..='z' | '0'..='9' => {
                stem.push(letter);
                continue;
            }
            _ => "-",
        };
        if plain != "-" || !(stem.is_empty() || stem.ends_with('-')) {
            stem.push_str(plain);
        }
    }
    let stem: String = stem.chars().take(60).collect();
    match stem.trim_matches('-') {
        "" => "dossier".to_owned(),
        stem => stem.to_owned(),
    }
}

fn changed_at(path: &FilePath) -> i64 {
    let modified = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

fn card_of(path: &FilePath, card: &str) -> Card {
    let card: Card = serde_json::from_str(card).unwrap_or_default();
    Card { handle: handle_of(path), changed_at: changed_at(path), ..card }
}

fn index_entry(leaves: &Leaves) -> IndexEntry {
    let dossier = leaf::read(leaves).unwrap_or_default();
    let title = &dossier.start.title;
    let texts = leaves.iter().filter(|(key, _)| !key.contains('@')).filter_map(|(_, value)| value.as_text());
    IndexEntry {
        title: format!("{} {}", title.fr, title.en),
        card: serde_json::to_string(&card(leaves, &dossier)).unwrap_or_default(),
        text: texts.collect::<Vec<_>>().join("\n"),
    }
}

fn card(leaves: &Leaves, dossier: &Dossier) -> Card {
    let status = status(leaves, dossier, &[], 0, Language::Fr);
    let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
    let blocking = status.findings.iter().filter(|finding| finding.severity == Severity::Blocks).count();
    let deadlines = dossier.start.target_calls.iter().filter_map(|call| call.deadline);
    Card {
        title: dossier.start.title.clone(),
        country: dossier.start.country,
        partner_country: dossier.start.partner_country,
        deadline: deadlines.min().map(|date| date.to_string()),
        solid: count(status.stages.iter().filter(|stage| stage.state == StageState::Solid).count()),
        stages: count(status.stages.len()),
        blocking: u32::try_from(blocking).unwrap_or(u32::MAX),
        fictional: leaves.get("start/fictional") == Some(&Scalar::Flag(true)),
        ..Card::default()
    }
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
