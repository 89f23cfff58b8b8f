//! Output files that are whole or untouched.

use std::{io::Write, path::Path};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Writes a file beside its place and renames it there: a reader sees the old file or the whole new one.
///
/// # Errors
/// The folder is missing or cannot be written, or the disk is full; what stood there is untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let fails = |error: std::io::Error| Failure::io(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    if path.is_dir() {
        return Err(Failure::io(path, &std::io::ErrorKind::IsADirectory.into()));
    }
    let mut file = NamedTempFile::new_in(folder).map_err(fails)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(fails)?;
    widen_permissions(file.as_file());
    file.persist(path).map_err(|error| fails(error.error))?;
    Ok(())
}

/// A temporary file is private; a document that someone asked for is an ordinary file.
#[cfg(unix)]
fn widen_permissions(file: &std::fs::File) {
    use std::os::unix::fs::PermissionsExt;
    // The file is complete and usable without it, so a file system that knows no permissions is no reason to fail.
    let _ = file.set_permissions(std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
fn widen_permissions(_: &std::fs::File) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_leaves_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dossier.pdf");
        write(&path, b"old").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert!(write(folder.path(), b"x").is_err(), "a folder is not replaced");
        assert!(write(&folder.path().join("missing/dossier.pdf"), b"x").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }
}
