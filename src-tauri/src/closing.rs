//! Closing the window: the page saves what is being typed, then lets it close.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{Manager, Runtime, Window, WindowEvent};

use crate::pages;

/// Whether the page was asked and has not answered yet.
#[derive(Default)]
pub struct Closing {
    asked: AtomicBool,
}

impl Closing {
    /// The person stays: the next wish to close asks the page again.
    pub fn take_back(&self) {
        self.asked.store(false, Ordering::SeqCst);
    }
}

/// Asks the page to save and close. A second wish to close is granted at once, so that a page that hangs can be left.
pub fn ask_the_page<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if window.state::<Closing>().asked.swap(true, Ordering::SeqCst) {
        return;
    }
    if window.webviews().first().is_some_and(|page| pages::tell(page, "close-asked").is_ok()) {
        api.prevent_close();
    }
}
