//! Every message of the catalogue is said somewhere: what no source leads to any more is found here and goes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The families that the model or the pages lead to; `crates/wording/tests` and `ui/src/catalogue.test.ts` look at them.
const LOOKED_AT_ELSEWHERE: [&str; 7] = ["stage", "state", "field", "choice", "sdg", "ui", "glossary"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn files(folder: &Path, endings: &[&str], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, endings, found);
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| *wanted == ending)) {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// The identifiers of all messages of a language.
fn messages(language: &str) -> BTreeSet<String> {
    let mut sources = Vec::new();
    files(&root().join("crates/wording/locales").join(language), &["ftl"], &mut sources);
    let lines = sources.iter().flat_map(|source| source.lines());
    let ids = lines.filter(|line| line.starts_with(char::is_alphabetic));
    ids.filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned())).collect()
}

/// What the Rust and Typst sources say: their texts between quotation marks, and their names.
struct Sources {
    texts: BTreeSet<String>,
    /// Texts with gaps, such as `doc-part-{part}`.
    patterns: Vec<String>,
    /// What follows a gap in texts that fill a gap in their turn, such as `{reach}-sum`.
    endings: Vec<String>,
    names: BTreeSet<String>,
}

impl Sources {
    fn read() -> Self {
        let mut sources = Vec::new();
        for folder in ["crates", "src-tauri/src"] {
            files(&root().join(folder), &["rs", "typ"], &mut sources);
        }
        let lines = || sources.iter().flat_map(|source| source.lines());
        let plain = |text: &&str| !text.contains(char::is_whitespace);
        let texts: BTreeSet<String> =
            lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(plain).map(str::to_owned).collect();
        let begins = |text: &&String| text.split_once('{').is_some_and(|(before, _)| before.ends_with('-'));
        let ending = |text: &String| Some(text.strip_prefix('{')?.split_once('}')?.1.to_owned());
        let names = lines().flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric())).map(str::to_owned);
        Self {
            patterns: texts.iter().filter(begins).cloned().collect(),
            endings: texts.iter().filter_map(ending).filter(|ending| ending.starts_with('-')).collect(),
            names: names.collect(),
            texts,
        }
    }

    /// Whether a message or an attribute of it is named in full, or put together from a pattern and codes of the sources.
    fn say(&self, id: &str) -> bool {
        let attribute = format!("{id}.");
        self.texts.contains(id)
            || self.texts.iter().any(|text| text.starts_with(&attribute))
            || self.patterns.iter().any(|pattern| self.fill(pattern, id))
    }

    /// Whether codes of the sources fill the gaps of a pattern so that it becomes the identifier.
    fn fill(&self, pattern: &str, id: &str) -> bool {
        let Some((before, rest)) = pattern.split_once('{') else { return pattern == id };
        let (Some(left), Some((_, after))) = (id.strip_prefix(before), rest.split_once('}')) else { return false };
        (1..=left.len()).any(|end| {
            let code = &left[..end];
            let inner = || self.endings.iter().filter_map(|ending| code.strip_suffix(&**ending));
            self.fill(after, &left[end..]) && (self.know(code) || inner().any(|code| self.know(code)))
        })
    }

    /// Whether a code is a text of the sources, or the name of a variant that is written as this code.
    fn know(&self, code: &str) -> bool {
        let capital = |word: &str| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
        };
        let variant: String = code.split('_').map(capital).collect();
        self.texts.contains(code) || self.texts.contains(&code.replace('-', "_")) || self.names.contains(&variant)
    }
}

#[test]
fn both_languages_have_the_same_messages_and_every_one_of_them_is_said_somewhere() {
    let (french, english) = (messages("fr"), messages("en"));
    assert_eq!(french.difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in English");
    assert_eq!(english.difference(&french).collect::<Vec<_>>(), Vec::<&String>::new(), "missing in French");
    let sources = Sources::read();
    let unsaid: Vec<_> = french
        .iter()
        .filter(|id| !LOOKED_AT_ELSEWHERE.contains(&id.split('-').next().unwrap_or_default()))
        .filter(|id| !sources.say(id))
        .collect();
    assert_eq!(unsaid, Vec::<&String>::new(), "no source leads to these messages: say them or take them out");
}

#[test]
fn a_message_that_nobody_says_would_be_found() {
    let sources = Sources::read();
    assert!(sources.say("failure-not_a_dossier") && sources.say("choice-Part-summary"));
    assert!(!sources.say("failure-of-lunch") && !sources.say("finding-no-dessert"));
}
