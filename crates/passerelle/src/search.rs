//! The search over the text of all dossiers.

use std::collections::BTreeMap;

use dossier::{
    Country, Kind, Label, Language, Path, Shape,
    leaf::{Leaves, REMOVED, Scalar},
};
use serde::Serialize;
use specta::Type;
use store::{Match, Passage};

use crate::{
    failure::Failure,
    home::Card,
    places::{item_names, items_on, named_place_in_words},
    workspace::Workspace,
};

/// A dossier that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Found {
    /// The dossier.
    pub card: Card,
    /// The places that tell best why.
    pub hits: Vec<Hit>,
    /// How many more places there are.
    pub more: u32,
}

/// A place that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Hit {
    /// The field.
    pub path: Path,
    /// Its place in words.
    pub place: String,
    /// What stands there, around the words that were found.
    pub excerpt: Vec<Piece>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is a word that was looked for.
    pub marked: bool,
}

impl Workspace {
    /// Finds the dossiers that hold every word, or one that begins with it; accents, case and ligatures do not matter.
    /// What is written in the other language than the one asked for comes last.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn search(&mut self, words: &str, language: Language) -> Result<Vec<Found>, Failure> {
        self.listed()?;
        let mut all = Vec::new();
        let other = format!("/{}", language.other().code());
        for found in self.library.search(words, Some(&other))? {
            let Ok(card) = Card::of(&found.listed) else { continue };
            let more = found.passages.saturating_sub(found.matches.len());
            let hits = found.matches.iter().map(|it| hit(it, language)).collect();
            all.push(Found { card, hits, more: u32::try_from(more).unwrap_or(u32::MAX) });
        }
        Ok(all)
    }
}

/// The texts of a dossier by which it is to be found, each with the names of the items it stands in.
pub(crate) fn passages(leaves: &Leaves) -> Vec<Passage> {
    let mut names: BTreeMap<Path, Option<Label>> = BTreeMap::new();
    let mut found = Vec::new();
    for (key, value) in leaves.iter().filter(|(key, _)| !key.contains('@')) {
        let path = Path::from(key.as_str());
        let Some(text) = readable(&path, value) else { continue };
        let name = |item: Path| {
            let named = || {
                let removed = leaves.get(item.join(REMOVED).as_str()).and_then(Scalar::as_text).is_some();
                (!removed).then(|| item_names(leaves, &item))
            };
            names.entry(item.clone()).or_insert_with(named).clone()
        };
        // A text of a removed item has no place to lead to.
        let Some(on_the_way) = items_on(&path).into_iter().map(name).collect::<Option<Vec<Label>>>() else { continue };
        let about = serde_json::to_string(&on_the_way).unwrap_or_default();
        found.push(Passage { key: key.clone(), about, text });
    }
    found
}

/// What a person would read at a leaf: texts, and the names of countries in both languages.
fn readable(path: &Path, value: &Scalar) -> Option<String> {
    let text = value.as_text().filter(|text| !text.trim().is_empty())?;
    let Some(Shape::Leaf { kind }) = Shape::model().at(path) else { return None };
    let technical = ["sha256", "media_type"].iter().any(|name| path.as_str().ends_with(name));
    match kind {
        Kind::Line | Kind::Text if !technical => Some(text.to_owned()),
        Kind::Country => {
            let country: Country = text.parse().ok()?;
            let names = [Language::Fr, Language::En].map(|language| wording::country(language, country));
            Some(if names[0] == names[1] { names[0].to_owned() } else { names.join(" / ") })
        }
        _ => None,
    }
}

fn hit(found: &Match, language: Language) -> Hit {
    let path = Path::from(found.passage.key.as_str());
    let names: Vec<Label> = serde_json::from_str(&found.passage.about).unwrap_or_default();
    let place = named_place_in_words(&path, &names, language);
    Hit { place, excerpt: excerpt(&found.passage.text, &found.marks), path }
}

/// How much of a text stands before the first word found, in bytes.
const BEFORE: usize = 60;
/// How much of a text is shown, in bytes.
const SHOWN: usize = 200;

/// Cuts a text around the words found, at blanks.
fn excerpt(text: &str, marks: &[std::ops::Range<usize>]) -> Vec<Piece> {
    let first = marks.first().cloned().unwrap_or_default();
    let start = if first.start <= BEFORE { 0 } else { word_after(text, first.start - BEFORE, first.start) };
    let end = if text.len() - start <= SHOWN { text.len() } else { word_end(text, start + SHOWN) }.max(first.end);
    let mut pieces = Vec::new();
    let mut put = |text: &str, marked: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), marked });
        }
    };
    put(if start > 0 { "… " } else { "" }, false);
    let mut at = start;
    for mark in marks.iter().filter(|mark| mark.start >= start && mark.end <= end) {
        put(&text[at..mark.start], false);
        put(&text[mark.clone()], true);
        at = mark.end;
    }
    put(&text[at..end], false);
    put(if end < text.len() { " …" } else { "" }, false);
    pieces
}

/// How far a cut looks for a blank, in characters; scripts without blanks are cut between characters.
const WORD: usize = 30;

/// The beginning of the first word after a byte, up to `limit`.
fn word_after(text: &str, at: usize, limit: usize) -> usize {
    let at = boundary(text, at);
    let blank = text[at..limit].char_indices().take(WORD).find(|(_, letter)| letter.is_whitespace());
    blank.map_or(at, |(blank, letter)| at + blank + letter.len_utf8())
}

/// The end of the word that a byte falls into.
fn word_end(text: &str, at: usize) -> usize {
    let at = boundary(text, at);
    let blank = text[at..].char_indices().take(WORD).find(|(_, letter)| letter.is_whitespace());
    blank.map_or(at, |(blank, _)| at + blank)
}

fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, word: &str) -> String {
        let start = text.find(word).unwrap();
        let one = start..start + word.len();
        let pieces = excerpt(text, std::slice::from_ref(&one));
        pieces.into_iter().map(|it| if it.marked { format!("[{}]", it.text) } else { it.text }).collect()
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(shown("Cœur de ville", "ville"), "Cœur de [ville]");
    }

    #[test]
    fn a_long_text_is_cut_at_blanks_around_the_word() {
        let text = format!("{} marché couvert {}", "mot ".repeat(60).trim(), "fin ".repeat(90).trim());
        let shown = shown(&text, "marché");
        assert!(shown.starts_with("… mot"), "{shown}");
        assert!(shown.contains("[marché] couvert fin") && shown.ends_with("fin …"), "{shown}");
        assert!(shown.len() < 230, "{shown}");
    }

    #[test]
    fn a_text_without_blanks_is_shown_all_the_same() {
        let text = "长".repeat(300);
        let mark = 600..603;
        let pieces = excerpt(&text, std::slice::from_ref(&mark));
        assert!(pieces.iter().any(|piece| piece.marked && piece.text == "长"));
        assert!(pieces.iter().map(|piece| piece.text.len()).sum::<usize>() < 300, "{pieces:?}");
    }
}
