//! Where the files lie: dossiers where people find and back them up, the rest out of their sight.

use std::{
    env,
    path::{Path, PathBuf},
};

use tauri::{Runtime, path::PathResolver};

/// The variable of the environment that names the folder of dossiers.
const LIBRARY: &str = "PASSERELLE_LIBRARY";

/// The folders and files of this person on this machine.
#[derive(Debug, Clone)]
pub struct Places {
    /// The dossiers.
    pub library: PathBuf,
    /// Where they go when the library cannot be written.
    pub fallback: PathBuf,
    /// The index of the library, which may be lost at any time.
    pub index: PathBuf,
    /// The settings of the window.
    pub settings: PathBuf,
    /// The examples that come with the program.
    pub examples: PathBuf,
    /// Whose changes these are.
    pub author: String,
}

impl Places {
    /// Finds them; within the person's documents the folder of dossiers bears the program's name. `PASSERELLE_LIBRARY` puts dossiers, index and settings into one folder, `PASSERELLE_EXAMPLES` names
    /// the examples' folder.
    pub fn find<R: Runtime>(system: &PathResolver<R>, program: &str) -> Self {
        let beside = || env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
        let data = system.app_data_dir().ok().or_else(beside).unwrap_or_default();
        let examples = named("PASSERELLE_EXAMPLES")
            .or_else(|| system.resource_dir().ok().map(|resources| resources.join("examples")))
            .unwrap_or_default();
        let fallback = data.join("dossiers");
        let (library, data) = match named(LIBRARY) {
            Some(library) => (library.clone(), library.join(".passerelle")),
            None => {
                (system.document_dir().map_or_else(|_| fallback.clone(), |documents| documents.join(program)), data)
            }
        };
        Self {
            library,
            fallback,
            index: data.join("index.sqlite"),
            settings: data.join("settings.json"),
            examples,
            author: author(),
        }
    }
}

/// Whether the environment names a folder for all that belongs to this person: such a window stands for itself.
pub fn are_named() -> bool {
    named(LIBRARY).is_some()
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The name under which the system knows the person; empty where it tells none.
fn author() -> String {
    ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| env::var(name).ok()).unwrap_or_default()
}
