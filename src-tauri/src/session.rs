//! The workspace that the commands share, one at a time.

use std::{
    sync::{Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use passerelle::{Failure, FailureView, Language, Workspace};

use crate::places::Places;

/// What a command answers.
pub type Answer<T> = Result<T, FailureView>;

/// The open workspace, or why there is none: then every command tells it.
pub struct Session {
    workspace: Mutex<Result<Workspace, Failure>>,
}

impl Session {
    /// Opens the folder of dossiers, or the one that serves where it cannot be written.
    pub fn open(places: &Places) -> Self {
        let open = |folder| Workspace::open(folder, &places.index, &places.examples, now, &places.author);
        let workspace = open(&places.library).or_else(|failure| open(&places.fallback).map_err(|_| failure));
        Self { workspace: Mutex::new(workspace) }
    }

    /// Asks the workspace, and words what goes wrong.
    pub fn ask<T>(&self, language: Language, act: impl FnOnce(&mut Workspace) -> Result<T, Failure>) -> Answer<T> {
        // The façade catches panics; one that passed all the same must not lock the dossiers away.
        let mut workspace = self.workspace.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = match workspace.as_mut() {
            Ok(workspace) => act(workspace),
            Err(failure) => Err(failure.clone()),
        };
        answer.map_err(|failure| failure.words(language))
    }
}

/// The seconds since 1970. This and the date of an export are the only looks at the clock.
fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
}
