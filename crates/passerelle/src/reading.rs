//! A dossier that is only read: a dossier file, or documented JSON.

use std::{fs::File, io::Read, path::Path as FilePath};

use dossier::{
    Dossier, EditError, ImportError, Language, Path, Problem,
    leaf::{self, Leaves},
};
use serde_json::Value;
use store::DossierFile;

use crate::{
    failure::{Code, Failure},
    status::{ConflictView, conflicts},
    strict_json,
};

/// The largest JSON file that is read, in bytes.
const LARGEST_JSON: u64 = 64 * 1024 * 1024;

/// A dossier and, where it comes from a dossier file, that file.
pub struct Reading {
    leaves: Leaves,
    file: Option<DossierFile>,
}

impl Reading {
    /// Opens a dossier file or documented JSON, told apart by what it holds.
    ///
    /// # Errors
    /// The file is missing, of another kind, broken, or holds values that do not fit.
    pub fn open(path: &FilePath) -> Result<Self, Failure> {
        if is_sqlite(path)? {
            let file = DossierFile::read(path)?;
            return Ok(Self { leaves: file.leaves().clone(), file: Some(file) });
        }
        let document = read_json(path)?;
        let puts = dossier::import(&document).map_err(|errors| about(path, errors.into()))?;
        Ok(Self { leaves: puts.into_iter().map(|put| (put.key, put.value)).collect(), file: None })
    }

    /// The leaves.
    pub fn leaves(&self) -> &Leaves {
        &self.leaves
    }

    /// The dossier as its types.
    ///
    /// # Errors
    /// The file holds something that this version does not know.
    pub fn dossier(&self) -> Result<Dossier, Failure> {
        Ok(leaf::read(&self.leaves)?)
    }

    /// What stands at a path, as documented JSON; `None` where nothing is filled.
    ///
    /// # Errors
    /// The path leads nowhere.
    pub fn content(&self, path: &Path) -> Result<Option<Value>, Failure> {
        content(&self.leaves, path)
    }

    /// The bytes of an attached file, where the dossier carries it.
    ///
    /// # Errors
    /// The file cannot be read or was altered.
    pub fn attachment(&self, sha256: &str) -> Result<Option<Vec<u8>>, Failure> {
        match &self.file {
            Some(file) => Ok(file.attachment(sha256)?),
            None => Ok(None),
        }
    }

    /// The fields that hold two values and the removed items that somebody edited, in words.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn conflicts(&self, language: Language) -> Result<Vec<ConflictView>, Failure> {
        let contested = self.file.as_ref().map_or(Ok(Vec::new()), DossierFile::contested)?;
        Ok(conflicts(&self.leaves, &contested, language))
    }
}

/// Reads what stands at a path; a path that names no field is the caller's mistake, not the file's.
pub(crate) fn content(leaves: &Leaves, path: &Path) -> Result<Option<Value>, Failure> {
    if dossier::Shape::model().at(path).is_none() {
        return Err(EditError { path: path.clone(), problem: Problem::UnknownField }.into());
    }
    Ok(leaf::content(leaves, path)?)
}

/// Reads a JSON file of bounded size.
///
/// # Errors
/// The file is missing, too large, not text or not JSON, or an object of it holds a name twice.
pub(crate) fn read_json(path: &FilePath) -> Result<Value, Failure> {
    let fails = |error: std::io::Error| Failure::io(path, &error);
    let file = File::open(path).map_err(fails)?;
    if file.metadata().map_err(fails)?.is_dir() {
        return Err(Failure::about(Code::NotADossier, path));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST_JSON + 1).read_to_end(&mut bytes).map_err(fails)?;
    if bytes.len() as u64 > LARGEST_JSON {
        return Err(Failure::about(Code::TooLarge, path));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| Failure::about(Code::NotADossier, path))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match strict_json::read(text) {
        Ok((document, twice)) if twice.is_empty() => Ok(document),
        Ok((_, twice)) => {
            let named = |path| EditError { path, problem: Problem::NamedTwice };
            Err(about(path, twice.into_iter().map(named).collect::<ImportError>().into()))
        }
        Err(_) if !text.trim_start().starts_with(['{', '[']) => Err(Failure::about(Code::NotADossier, path)),
        Err(error) => Err(Failure::about(Code::NotJson, path).with_detail(error)),
    }
}

fn is_sqlite(path: &FilePath) -> Result<bool, Failure> {
    let mut start = [0; 16];
    let mut file = File::open(path).map_err(|error| Failure::io(path, &error))?;
    let mut read = 0;
    while read < start.len() {
        match file.read(&mut start[read..]) {
            Ok(0) | Err(_) => break,
            Ok(count) => read += count,
        }
    }
    let named = path.extension().is_some_and(|extension| extension == "passerelle");
    Ok(named || start == *b"SQLite format 3\0")
}

pub(crate) fn about(path: &FilePath, failure: Failure) -> Failure {
    Failure { file: Some(path.to_owned()), ..failure }
}
