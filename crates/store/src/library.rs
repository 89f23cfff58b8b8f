//! A folder of dossier files, listed and searchable.

use crate::error::{Error, Kind, Result};
use crate::file::DossierFile;
use crate::index::Index;
use crate::leaf::Scalar;
use crate::{gate, header};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// What the caller makes of a dossier's leaves for the list and the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndexEntry {
    /// The title, found before all else.
    pub title: String,
    /// What the list shows of the dossier, in a form that only the caller reads.
    pub card: String,
    /// All words by which the dossier is to be found.
    pub text: String,
}

/// A file of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Where the file lies.
    pub path: PathBuf,
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

/// A folder of `.passerelle` files with an index that can be rebuilt.
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
    /// Accents, capitals and ligatures do not matter.
    pub fn search(&self, typed: &str) -> Result<Vec<Listed>> {
        self.index.search(&self.folder, typed)
    }

    /// Names the dossier files in the folder, sorted. Names that are not Unicode are passed over.
    fn file_names(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for item in std::fs::read_dir(&self.folder).map_err(|e| Error::io(&self.folder, e))? {
            let item = item.map_err(|e| Error::io(&self.folder, e))?;
            let Ok(name) = item.file_name().into_string() else {
                continue;
            };
            let dossier = Path::new(&name).extension().is_some_and(|e| e.eq_ignore_ascii_case("passerelle"));
            if dossier && !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort_unstable();
        Ok(names)
    }
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
