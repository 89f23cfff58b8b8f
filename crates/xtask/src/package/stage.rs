//! Folders that are made anew each time, and what is copied into them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::error::Failure;

/// Makes a folder, empty whatever it held before.
pub fn anew(folder: PathBuf) -> Result<PathBuf, Failure> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
    Ok(folder)
}

/// Copies a file, or a folder with all it holds; folders on the way are made.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if from.is_dir() {
        fs::create_dir_all(to).map_err(|error| Failure::at(to, &error))?;
        for entry in fs::read_dir(from).map_err(|error| Failure::at(from, &error))? {
            let entry = entry.map_err(|error| Failure::at(from, &error))?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
    }
    fs::copy(from, to).map_err(|error| Failure::at(from, &error))?;
    Ok(())
}

/// Writes a text into a file; folders on the way are made.
pub fn write(file: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
    }
    fs::write(file, text).map_err(|error| Failure::at(file, &error))
}

/// Every file below a folder, by its path from there, in order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).map_err(|error| Failure::at(&next, &error))? {
            let path = entry.map_err(|error| Failure::at(&next, &error))?.path();
            if path.is_dir() && !path.is_symlink() {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap_or(&path).to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{anew, copy, files};
    use std::{fs, path::PathBuf};

    #[test]
    fn a_stage_holds_nothing_of_the_last_time() {
        let root = tempfile::tempdir().unwrap();
        let stage = anew(root.path().join("stage")).unwrap();
        fs::write(stage.join("old"), "").unwrap();
        assert_eq!(files(&anew(stage).unwrap()).unwrap(), Vec::<PathBuf>::new());
    }

    #[test]
    fn a_folder_is_copied_with_all_it_holds() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("from"), root.path().join("to/there"));
        fs::create_dir_all(from.join("annexes/one")).unwrap();
        fs::write(from.join("a.json"), "{}").unwrap();
        fs::write(from.join("annexes/one/b.pdf"), "b").unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(files(&to).unwrap(), [PathBuf::from("a.json"), PathBuf::from("annexes/one/b.pdf")]);
    }
}
