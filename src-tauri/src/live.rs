//! The live page, which has a thread of its own while it is set: nobody who types waits for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use passerelle::{Failure, Language, LivePage};
use tauri::ipc::{InvokeResponseBody, IpcResponse};

use crate::session::Answer;

/// The live page that the commands share, one at a time.
#[derive(Default)]
pub struct Live {
    page: Arc<Mutex<LivePage>>,
}

impl Live {
    /// Asks the live page away from the threads that answer commands, and words what goes wrong.
    pub async fn ask<T: Send + 'static>(
        &self,
        language: Language,
        act: impl FnOnce(&mut LivePage) -> Result<T, Failure> + Send + 'static,
    ) -> Answer<T> {
        let page = Arc::clone(&self.page);
        let answer = tauri::async_runtime::spawn_blocking(move || act(&mut lock(&page))).await;
        let failure = |failure: Failure| failure.words(language);
        answer.unwrap_or_else(|_| Err(Failure::new(passerelle::Code::Internal))).map_err(failure)
    }

    /// The picture of this edition, if it is still the last one.
    pub fn picture(&self, edition: u32) -> Picture {
        Picture(lock(&self.page).picture(edition).map(<[u8]>::to_vec).unwrap_or_default())
    }
}

/// Bytes that travel to the page as they are, not as a list of numbers.
#[derive(specta::Type)]
#[specta(transparent)]
pub struct Picture(Vec<u8>);

impl IpcResponse for Picture {
    fn body(self) -> tauri::Result<InvokeResponseBody> {
        Ok(InvokeResponseBody::Raw(self.0))
    }
}

fn lock(page: &Mutex<LivePage>) -> MutexGuard<'_, LivePage> {
    // The façade catches panics; one that passed all the same must not take the pages away for good.
    page.lock().unwrap_or_else(PoisonError::into_inner)
}
