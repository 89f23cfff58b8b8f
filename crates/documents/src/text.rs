//! Text as people wrote it: runs with their language, emphasis, link and the field they show.

use serde::Serialize;
use serde::ser::SerializeStruct;

/// A language by its ISO 639 code of two or three letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language([u8; 3]);

impl Language {
    /// French.
    pub const FRENCH: Self = Self(*b"fr ");
    /// English.
    pub const ENGLISH: Self = Self(*b"en ");
    /// Arabic.
    pub const ARABIC: Self = Self(*b"ar ");
    /// Khmer.
    pub const KHMER: Self = Self(*b"km ");

    /// Reads the language of a tag such as `fr`, `pt-BR` or `fub-Latn`; what follows the language is left out.
    pub fn new(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        if !(2..=3).contains(&primary.len()) || !primary.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let mut code = *b"   ";
        for (slot, byte) in code.iter_mut().zip(primary.bytes()) {
            *slot = byte.to_ascii_lowercase();
        }
        Some(Self(code))
    }

    /// The code, two or three lower-case letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a language holds ASCII letters only").trim_end()
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self.code(), "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "dv" | "yi" | "ckb" | "syr" | "nqo")
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// A web or e-mail address; anything but `https:`, `http:` and `mailto:` is printed as plain text.
    Web(String),
    /// A section of the same document, by its identifier; an unknown one is printed as plain text.
    Section(String),
}

/// A stretch of text of one kind. A line feed is a line break.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The characters.
    pub text: String,
    /// The language, when it is not that of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Set in a heavier weight.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Set in italics.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emphasised: bool,
    /// Not hyphenated; names in tables are found when the document is prepared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
    /// Where it leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
    /// The path of the field of the dossier whose value this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// Runs that form one paragraph, heading, cell or label.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The runs in reading order.
    pub runs: Vec<Run>,
}

impl Text {
    /// A text of one plain run in the document's language.
    pub fn new(text: impl Into<String>) -> Self {
        Self { runs: vec![Run { text: text.into(), ..Run::default() }] }
    }

    /// The value of a field, with its language when it is not the document's.
    pub fn of_field(text: impl Into<String>, field: impl Into<String>, language: Option<Language>) -> Self {
        Self { runs: vec![Run { text: text.into(), language, field: Some(field.into()), ..Run::default() }] }
    }

    /// Marks every run as strong.
    pub fn strong(mut self) -> Self {
        self.runs.iter_mut().for_each(|run| run.strong = true);
        self
    }

    /// Marks every run as emphasised.
    pub fn emphasised(mut self) -> Self {
        self.runs.iter_mut().for_each(|run| run.emphasised = true);
        self
    }

    /// Gives every run the same link.
    pub fn linked(mut self, link: Link) -> Self {
        self.runs.iter_mut().for_each(|run| run.link = Some(link.clone()));
        self
    }

    /// Adds what follows.
    pub fn then(mut self, following: impl Into<Text>) -> Self {
        self.runs.extend(following.into().runs);
        self
    }

    /// Says whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.runs.iter().flat_map(|run| run.text.chars()).all(|character| {
            character.is_whitespace()
                || character.is_control()
                || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        })
    }

    /// The characters alone.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// The language of the whole, when all its runs share one that is not the document's.
    pub fn language(&self) -> Option<Language> {
        let first = self.runs.first()?.language?;
        self.runs.iter().all(|run| run.language == Some(first)).then_some(first)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<Run> for Text {
    fn from(run: Run) -> Self {
        Self { runs: vec![run] }
    }
}

impl Serialize for Text {
    /// Writes the language and direction of the whole beside the runs, because they govern the paragraph's alignment.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut structure = serializer.serialize_struct("Text", 3)?;
        if let Some(language) = self.language() {
            structure.serialize_field("language", &language)?;
            structure.serialize_field("right-to-left", &language.is_right_to_left())?;
        }
        structure.serialize_field("runs", &self.runs)?;
        structure.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_read_from_its_tag() {
        assert_eq!(Language::new("pt-BR").unwrap().code(), "pt");
        assert_eq!(Language::new("FR"), Some(Language::FRENCH));
        assert_eq!(Language::new("fub").unwrap().code(), "fub");
        assert_eq!(Language::new("français"), None);
        assert_eq!(Language::new(""), None);
        assert!(Language::ARABIC.is_right_to_left());
    }

    #[test]
    fn a_text_without_ink_is_blank() {
        assert!(Text::new(" \u{a0}\u{200b}\u{feff}\n").is_blank());
        assert!(!Text::new("–").is_blank());
    }

    #[test]
    fn a_text_tells_its_language_only_when_all_of_it_is_in_that_language() {
        let whole = Text::of_field("مرحبا", "motivations/statement/ar", Some(Language::ARABIC));
        assert_eq!(whole.language(), Some(Language::ARABIC));
        assert_eq!(whole.then(" (salutation)").language(), None);
    }
}
