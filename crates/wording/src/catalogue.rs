//! The catalogue of messages: Fluent files, one set per language.

use std::borrow::Cow;
use std::sync::LazyLock;

use dossier::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// Lists the files of the catalogue; each stands in `locales/fr` and in `locales/en`.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        static FRENCH: &[(&str, &str)] = &[$(($name, include_str!(concat!("../locales/fr/", $name, ".ftl")))),+];
        static ENGLISH: &[(&str, &str)] = &[$(($name, include_str!(concat!("../locales/en/", $name, ".ftl")))),+];
    };
}

files![
    "start",
    "motivations",
    "carriers",
    "stakeholders",
    "territory",
    "challenges",
    "contributions",
    "search",
    "agreement",
    "actions",
    "budget",
    "filing",
    "monitoring",
    "expenses",
    "stages",
    "states",
    "choices",
    "purposes",
    "findings",
    "rules",
    "failures",
    "document",
    "report",
    "workbook",
    "views",
    "window",
    "lists",
    "help",
    "glossary",
    "jump",
    "home",
    "live",
    "calls",
    "calendar",
    "drafts",
    "candidates",
];

static FRENCH_BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::Fr));
static ENGLISH_BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Language::En));

/// A value put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text as it is to be read, such as an amount that [`format`](mod@crate::format) wrote.
    Text(Cow<'a, str>),
    /// A number that only chooses between singular and plural; sentences print the text beside it.
    Count(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<u64> for Arg<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// Writes the message with this identifier; `⟦id⟧` where the catalogue has none.
pub fn text(language: Language, id: &str) -> String {
    text_with(language, id, &[])
}

/// Writes the message with this identifier and these values; `⟦id⟧` where the catalogue has none.
pub fn text_with(language: Language, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    write(language, id, None, args).unwrap_or_else(|| missing(id))
}

/// Writes an attribute of a message, such as `help`; `None` where the message has no such attribute.
pub fn attribute(language: Language, id: &str, attribute: &str) -> Option<String> {
    attribute_with(language, id, attribute, &[])
}

/// Writes an attribute of a message with these values; `None` where the message has no such attribute.
pub fn attribute_with(language: Language, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    write(language, id, Some(attribute), args)
}

/// The files of a language's catalogue: name without ending, and Fluent source.
pub fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Fr => FRENCH,
        Language::En => ENGLISH,
    }
}

/// What stands in the place of a message that the catalogue lacks.
pub(crate) fn missing(id: &str) -> String {
    format!("⟦{id}⟧")
}

fn write(language: Language, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let bundle = match language {
        Language::Fr => &*FRENCH_BUNDLE,
        Language::En => &*ENGLISH_BUNDLE,
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let args: FluentArgs<'_> = args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Count(count) => FluentValue::from(*count),
            };
            (*name, value)
        })
        .collect();
    // A value that a sentence names and nobody gave stays visible as `{$name}`.
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// Reads the files of one language. What cannot be read is left out here and refused by the tests.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = language.code().parse().expect("the codes of our languages are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for (_, source) in sources(language) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_speaks_the_readers_language() {
        assert_eq!(text(Language::Fr, "stage-carriers"), "Portage");
        assert_eq!(text(Language::En, "stage-carriers"), "Project leads");
        assert_eq!(attribute(Language::En, "field-stakeholders-list", "add").as_deref(), Some("Add a stakeholder"));
    }

    #[test]
    fn values_are_put_into_the_sentence_without_invisible_marks() {
        let args = [("rate", "72\u{202f}%".into()), ("allowed", "70\u{202f}%".into())];
        let sentence = text_with(Language::Fr, "finding-share-too-high", &args);
        assert!(sentence.contains("72\u{202f}%") && sentence.contains("70\u{202f}%"), "{sentence}");
        assert!(!sentence.contains(['\u{2068}', '\u{2069}', '{']), "{sentence}");
    }

    #[test]
    fn what_is_missing_is_visible() {
        assert_eq!(text(Language::Fr, "stage-lunch"), "⟦stage-lunch⟧");
        assert_eq!(attribute(Language::Fr, "stage-carriers", "colour"), None);
        assert!(text(Language::Fr, "finding-share-too-high").contains("{$rate}"));
    }
}
