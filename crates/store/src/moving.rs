//! Moving a dossier file between the library and its archive.

use crate::error::{Error, Result};
use crate::file::{DossierFile, sync_folder};
use crate::header;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Moves a file into a folder of the same disk, under its own name or, where that is taken, the next free one.
///
/// What an interrupted write left beside the file is settled first, since it would not move with it.
pub(crate) fn move_dossier(path: &Path, folder: &Path) -> Result<PathBuf> {
    drop(DossierFile::open(path)?);
    fs::create_dir_all(folder).map_err(|e| Error::io(folder, e))?;
    let target = claim(path, folder)?;
    if let Err(error) = fs::rename(path, &target) {
        // The name was claimed by an empty file of our own.
        let _ = fs::remove_file(&target);
        return Err(Error::io(path, error));
    }
    for touched in [Some(folder), path.parent()].into_iter().flatten() {
        sync_folder(touched).map_err(|e| Error::io(touched, e))?;
    }
    Ok(target)
}

/// Takes a free name with an empty file, so that renaming onto it replaces nobody's.
fn claim(path: &Path, folder: &Path) -> Result<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1..10_000 {
        let name = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let target = folder.join(format!("{name}.passerelle"));
        // The journal of a file that is gone would be played back into the one that takes its name.
        if header::journal_present(&target) {
            continue;
        }
        match File::create_new(&target) {
            Ok(_) => return Ok(target),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io(&target, error)),
        }
    }
    Err(Error::Exists { path: path.into() })
}
