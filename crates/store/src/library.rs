//! A folder of dossier files, listed and searchable.

use crate::error::{Error, Kind, Result};
use crate::file::DossierFile;
use crate::index::Index;
use crate::leaf::Scalar;
use crate::moving::move_dossier;
use crate::{gate, header};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// What the caller makes of a dossier's leaves for the list and the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndexEntry {
    /// The title, found before all else.
    pub title: String,
    /// What the list shows of the dossier, in a form that only the caller reads.
    pub card: String,
    /// The texts by which the dossier is to be found.
    pub passages: Vec<Passage>,
}

/// A text of a dossier that a search may find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The leaf that holds it.
    pub key: String,
    /// What else there is to know of its place, in a form that only the caller reads.
    pub about: String,
    /// The text.
    pub text: String,
}

/// A dossier that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The dossier.
    pub listed: Listed,
    /// The passages that tell best why, at most [`Found::PASSAGES`].
    pub matches: Vec<Match>,
    /// How many passages there are in all.
    pub passages: usize,
}

impl Found {
    /// How many passages of a dossier are told.
    pub const PASSAGES: usize = 3;
}

/// A passage that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The passage as the caller gave it.
    pub passage: Passage,
    /// Where in its text the words stand, as ranges of bytes, in order.
    pub marks: Vec<Range<usize>>,
}

/// A file of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Where the file lies.
    pub path: PathBuf,
    /// Whether it lies in the archive.
    pub archived: bool,
    /// What is known of it.
    pub state: State,
}

/// What the library knows of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// A dossier.
    Readable {
        /// The UUID that all copies of the dossier share.
        identity: String,
        /// From [`IndexEntry::title`].
        title: String,
        /// From [`IndexEntry::card`].
        card: String,
    },
    /// A file that could not be read; it is left as it is.
    Unreadable {
        /// Why.
        reason: Kind,
        /// The same in more detail, for developers.
        detail: String,
    },
}

/// The subfolder of the dossiers that were put away.
pub const ARCHIVE: &str = "Archives";

/// A folder of `.passerelle` files and its archive, with an index that can be rebuilt.
pub struct Library {
    folder: PathBuf,
    index_path: PathBuf,
    edition: u32,
    index: Index,
}

impl Library {
    /// Opens a folder with the index at `index` (for instance `index.sqlite` in a cache folder).
    ///
    /// `edition` is the caller's number for what it puts into [`IndexEntry`]; when it changes, or when the index is
    /// lost, broken or older, the index starts empty and the next [`Library::refresh`] fills it.
    pub fn open(folder: &Path, index: &Path, edition: u32) -> Result<Self> {
        let opened = Index::open(index, edition)?;
        Ok(Self { folder: folder.into(), index_path: index.into(), edition, index: opened })
    }

    /// Reads the files that are new or changed since the last time and drops those that are gone.
    pub fn refresh(&mut self, mut entry: impl FnMut(&BTreeMap<String, Scalar>) -> IndexEntry) -> Result<()> {
        match self.refresh_once(&mut entry) {
            Err(Error::Damaged { .. } | Error::Sqlite { .. }) => {
                // Only the index is touched here, so only the index can be what is broken.
                self.index = Index::open(&self.index_path, self.edition)?;
                self.refresh_once(&mut entry)
            }
            other => other,
        }
    }

    fn refresh_once(&mut self, entry: &mut impl FnMut(&BTreeMap<String, Scalar>) -> IndexEntry) -> Result<()> {
        let mut present = BTreeSet::new();
        for name in self.file_names()? {
            let path = self.folder.join(&name);
            let stamp = stamp(&path);
            if !self.index.is_fresh(&name, &stamp)? {
                let found = DossierFile::read(&path).map(|file| (file.identity().to_owned(), entry(file.leaves())));
                // A file that is being written to, or whose disk is away, may be readable the next time.
                let passing =
                    matches!(&found, Err(e) if matches!(e.kind(), Kind::InUse | Kind::Io | Kind::Interrupted));
                self.index.put(&name, if passing { "" } else { &stamp }, &found)?;
            }
            present.insert(name);
        }
        for name in self.index.names()? {
            if !present.contains(&name) {
                self.index.forget(&name)?;
            }
        }
        Ok(())
    }

    /// Lists all files by name, readable or not.
    pub fn list(&self) -> Result<Vec<Listed>> {
        self.index.list(&self.folder)
    }

    /// Finds the dossiers in which every typed word begins a word, the best first.
    ///
    /// Accents, capitals and ligatures do not matter. Of each dossier's passages those come last whose key ends with `last`.
    pub fn search(&self, typed: &str, last: Option<&str>) -> Result<Vec<Found>> {
        self.index.search(&self.folder, typed, last)
    }

    /// Puts a dossier of the folder away into the archive and tells where it lies now.
    ///
    /// No program may have it open: this one must close it first, and another one that goes on writing is told that
    /// the file has moved.
    pub fn archive(&self, path: &Path) -> Result<PathBuf> {
        move_dossier(path, &self.folder.join(ARCHIVE))
    }

    /// Brings a dossier of the archive back into the folder and tells where it lies now.
    pub fn bring_back(&self, path: &Path) -> Result<PathBuf> {
        move_dossier(path, &self.folder)
    }

    /// Names the dossier files in the folder and its archive, sorted. Names that are not Unicode are passed over.
    fn file_names(&self) -> Result<Vec<String>> {
        let mut names = dossier_files(&self.folder)?;
        let archive = self.folder.join(ARCHIVE);
        if archive.is_dir() {
            names.extend(dossier_files(&archive)?.into_iter().map(|name| format!("{ARCHIVE}/{name}")));
        }
        names.sort_unstable();
        Ok(names)
    }
}

fn dossier_files(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for item in std::fs::read_dir(folder).map_err(|e| Error::io(folder, e))? {
        let item = item.map_err(|e| Error::io(folder, e))?;
        let Ok(name) = item.file_name().into_string() else {
            continue;
        };
        let dossier = Path::new(&name).extension().is_some_and(|e| e.eq_ignore_ascii_case("passerelle"));
        if dossier && !name.starts_with('.') {
            names.push(name);
        }
    }
    Ok(names)
}

/// Spells size, time and change counter of a file; another spelling means other content.
fn stamp(path: &Path) -> String {
    let about = std::fs::metadata(path);
    let size = about.as_ref().map_or(0, std::fs::Metadata::len);
    let modified = about.and_then(|about| about.modified()).ok();
    let modified = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default().as_nanos();
    let _gate = gate::plain_read();
    let counter = header::open(path).and_then(|mut file| header::read(path, &mut file)).map(|h| h.change_counter);
    format!("{size} {modified} {}", counter.unwrap_or(0))
}
