//! Words to the page, which hears them as events of its document: it needs no permission for Tauri's own events.

use tauri::{Runtime, Webview};

/// Tells the page that something happened, as the event `passerelle:NAME`.
///
/// # Errors
/// The page is gone.
pub fn tell<R: Runtime>(page: &Webview<R>, name: &str) -> tauri::Result<()> {
    page.eval(format!("document.dispatchEvent(new Event('passerelle:{name}'))"))
}
