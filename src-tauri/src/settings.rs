//! What the window remembers from one time to the next.

use std::{collections::BTreeMap, fs, io, path::PathBuf};

use passerelle::Language;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The settings of the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Settings {
    /// The language of the screen; none at the first start.
    pub language: Option<Language>,
    /// Whether each text shows both of its languages.
    pub both_languages: bool,
    /// The lists that somebody wants to see otherwise than they open by themselves, by their name in the catalogue.
    pub lists: BTreeMap<String, ListView>,
    /// Whether the live page is hidden.
    pub page_hidden: bool,
    /// The width that the person has given to the live page, in pixels; none until they do.
    pub page_width: Option<u16>,
    /// How large everything is shown, in percent; none at its natural size.
    pub zoom: Option<u16>,
    /// In which order the home shows the dossiers; none until the person chooses one.
    pub home_order: Option<HomeOrder>,
}

/// In which order the home shows the dossiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum HomeOrder {
    /// What was changed last stands first.
    Changed,
    /// What is due next stands first.
    Deadline,
    /// By title.
    Title,
}

/// How a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ListView {
    /// One item below the other, each to be unfolded.
    Cards,
    /// Rows and columns.
    Table,
}

/// Keeps the settings in a file.
pub struct Keeper {
    file: PathBuf,
}

impl Keeper {
    /// A keeper for this file.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    /// The settings, or none yet where the file is missing or broken: they hold nothing that would be missed.
    pub fn settings(&self) -> Settings {
        let text = fs::read_to_string(&self.file).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn keep(&self, settings: &Settings) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = self.file.with_extension("new");
        fs::write(&beside, serde_json::to_string_pretty(settings)?)?;
        fs::rename(beside, &self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::{HomeOrder, Keeper, ListView, Settings};
    use passerelle::Language;

    #[test]
    fn settings_are_found_again_and_a_broken_file_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("deep/settings.json");
        let keeper = Keeper::new(file.clone());
        assert_eq!(keeper.settings(), Settings::default(), "nothing is kept yet");
        let settings = Settings {
            language: Some(Language::En),
            both_languages: true,
            lists: [("budget-lines".to_owned(), ListView::Cards)].into(),
            zoom: Some(150),
            home_order: Some(HomeOrder::Deadline),
            ..Settings::default()
        };
        keeper.keep(&settings).unwrap();
        assert_eq!(keeper.settings(), settings);
        std::fs::write(&file, "{").unwrap();
        assert_eq!(keeper.settings(), Settings::default());
    }
}
