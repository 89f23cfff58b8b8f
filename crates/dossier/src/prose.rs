//! Text that people read, held once per language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::choice::choice;

choice! {
    /// A language in which Passerelle writes its documents.
    Language { Fr = "fr", En = "en" }
}

impl Language {
    /// The other of the two languages, whose text stands in where this one's is missing.
    pub fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }
}

macro_rules! multilingual {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Type)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            /// The French text.
            pub fr: String,
            /// The English text.
            pub en: String,
        }

        impl $name {
            /// The text in exactly this language; empty when nobody wrote it.
            pub fn text(&self, language: Language) -> &str {
                match language {
                    Language::Fr => &self.fr,
                    Language::En => &self.en,
                }
            }

            /// The text in this language or, where it is missing, in the other one, with the language it is written in.
            pub fn best(&self, language: Language) -> Option<(&str, Language)> {
                [language, language.other()]
                    .into_iter()
                    .map(|candidate| (self.text(candidate), candidate))
                    .find(|(text, _)| !text.trim().is_empty())
            }

            /// Whether no language has a text.
            pub fn is_empty(&self) -> bool {
                self.best(Language::Fr).is_none()
            }
        }
    };
}

multilingual! {
    /// A name or title of one line, per language.
    Label
}

multilingual! {
    /// Free text of one or several paragraphs, per language.
    Prose
}
