//! Files that the system hands over: a dossier that somebody opened in a folder or named on the command line.
//!
//! A path waits here until the page asks for it, once what is being typed is saved. The page never sees it.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use tauri::{AppHandle, Manager, Runtime};

use crate::pages;

/// The files that wait for the page.
#[derive(Default)]
pub struct HandedOver {
    waiting: Mutex<VecDeque<PathBuf>>,
}

impl HandedOver {
    /// Those that the program was started with.
    pub fn at_start(files: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { waiting: Mutex::new(files.into_iter().collect()) }
    }

    /// Takes the file that waits longest.
    pub fn next(&self) -> Option<PathBuf> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn add(&self, files: impl IntoIterator<Item = PathBuf>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
    }
}

/// The files among a program's arguments, the program's own name left out; `folder` is where it was started.
pub fn files_among(arguments: impl IntoIterator<Item = impl Into<PathBuf>>, folder: &Path) -> Vec<PathBuf> {
    let named = arguments.into_iter().skip(1).map(Into::into);
    named.filter(|argument| !argument.to_string_lossy().starts_with('-')).map(|file| folder.join(file)).collect()
}

/// Has files wait for the page, tells it, and brings the window to the front.
pub fn hand_over<R: Runtime>(app: &AppHandle<R>, files: Vec<PathBuf>) {
    app.state::<HandedOver>().add(files);
    // Where the window does not stand yet, or its page is still loading, the page asks by itself.
    let Some(window) = app.get_webview_window("main") else { return };
    // Only a convenience: a system may refuse to let a window come to the front.
    let _ = window.unminimize();
    let _ = window.set_focus();
    let _ = pages::tell(window.as_ref(), "file-handed");
}

#[cfg(test)]
mod tests {
    use super::{HandedOver, files_among, hand_over};
    use std::path::{Path, PathBuf};

    use tauri::Manager;

    #[test]
    fn a_file_that_comes_before_the_window_waits_for_its_page() {
        let app = tauri::test::mock_app();
        app.manage(HandedOver::at_start([PathBuf::from("a.passerelle")]));
        hand_over(app.handle(), vec![PathBuf::from("b.passerelle")]);
        let waiting = app.state::<HandedOver>();
        assert_eq!(waiting.next(), Some(PathBuf::from("a.passerelle")));
        assert_eq!(waiting.next(), Some(PathBuf::from("b.passerelle")));
        assert_eq!(waiting.next(), None);
    }

    #[test]
    fn the_files_named_at_the_start_are_found_from_where_it_was_started() {
        let folder = Path::new(if cfg!(windows) { r"C:\courrier" } else { "/courrier" });
        let elsewhere = if cfg!(windows) { r"D:\b.passerelle" } else { "/clé/b.passerelle" };
        let files = files_among(["passerelle-window", "a.passerelle", "--verbose", elsewhere], folder);
        assert_eq!(files, [folder.join("a.passerelle"), PathBuf::from(elsewhere)]);
    }
}
