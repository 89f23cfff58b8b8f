//! The desk at which the tests of the façade work.

use std::path::{Path as FilePath, PathBuf};

use passerelle::Workspace;
use tempfile::TempDir;

/// A folder with somebody's dossiers.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn set() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn workspace(&self) -> Workspace {
        let examples = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
        let at = self.folder.path();
        Workspace::open(&at.join("dossiers"), &at.join("index"), &examples, || 1_790_000_000, "Technicien").unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}
