//! The system's web view. Windows alone may lack it: then its program would end without a word.

/// Whether the system has a web view, or says so only when the window opens.
pub fn is_there() -> bool {
    !cfg!(windows) || tauri::webview_version().is_ok()
}

/// Tells, in a box of the system, what is missing and how it is had; nothing is known yet of the person's language.
pub fn tell_that_it_is_missing() {
    #[cfg(windows)]
    {
        use passerelle::{Code, Failure, Language};

        let words = |language| {
            let words = Failure::new(Code::NoWebView).words(language);
            format!("{}\n\n{}", words.sentence, words.hint)
        };
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Passerelle")
            .set_description(format!("{}\n\n———\n\n{}", words(Language::Fr), words(Language::En)))
            .show();
    }
}
