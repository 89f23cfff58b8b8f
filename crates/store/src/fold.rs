//! Makes texts findable without their accents, ligatures and capitals.

use std::ops::Range;

/// Writes a text in lower case and spells out the letters that no decomposition reaches.
///
/// The index folds accents itself (`unicode61 remove_diacritics 2`); œ, æ, ß and stroked letters have no accent.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|letter| fold_into(letter, &mut out));
    out
}

fn fold_into(letter: char, out: &mut String) {
    for letter in letter.to_lowercase() {
        match letter {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ﬀ' => out.push_str("ff"),
            'ﬁ' => out.push_str("fi"),
            'ﬂ' => out.push_str("fl"),
            'ĳ' => out.push_str("ij"),
            'þ' => out.push_str("th"),
            'ø' => out.push('o'),
            'đ' | 'ð' | 'ɖ' => out.push('d'),
            'ł' => out.push('l'),
            'ħ' => out.push('h'),
            'ı' => out.push('i'),
            'ŋ' => out.push('n'),
            'ɓ' => out.push('b'),
            'ɗ' => out.push('d'),
            'ɛ' => out.push('e'),
            'ɔ' => out.push('o'),
            'ƴ' => out.push('y'),
            'ɲ' => out.push('n'),
            '\0' | '\u{ad}' | MARK_START | MARK_END => {}
            other => out.push(other),
        }
    }
}

/// What the index writes before a word that it found.
pub(crate) const MARK_START: char = '\u{2}';
/// What the index writes after it.
pub(crate) const MARK_END: char = '\u{3}';

/// Finds the marked words of a folded text in the text as it was, as ranges of bytes.
pub(crate) fn marks(text: &str, marked: &str) -> Vec<Range<usize>> {
    let mut origins = Vec::with_capacity(marked.len());
    let mut scratch = String::new();
    for (at, letter) in text.char_indices() {
        scratch.clear();
        fold_into(letter, &mut scratch);
        origins.extend(std::iter::repeat_n(at, scratch.len()));
    }
    let origin = |folded: usize| origins.get(folded).copied().unwrap_or(text.len());
    let (mut at, mut start, mut found) = (0, None, Vec::new());
    for letter in marked.chars() {
        match letter {
            MARK_START => start = Some(origin(at)),
            MARK_END => found.extend(start.take().map(|start| start..origin(at))),
            letter => at += letter.len_utf8(),
        }
    }
    found
}

/// Turns what a person typed into a query: every word must begin a word of the text.
///
/// Gives `None` when nothing is left to look for.
pub(crate) fn query(typed: &str) -> Option<Query> {
    let folded = folded(typed);
    let mut words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && !is_mark(c))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(16)
        .collect();
    // The article of *l’eau* would be found at the beginning of every tenth word.
    if words.iter().any(|word| word.len() > 1) {
        words.retain(|word| word.len() > 1);
    }
    let words: Vec<String> = words.into_iter().map(|word| format!("\"{word}\"*")).collect();
    (!words.is_empty()).then(|| Query { all: words.join(" "), any: words.join(" OR "), words })
}

/// A query of the index in two strengths.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Query {
    /// Every word must be there.
    pub(crate) all: String,
    /// One word is enough.
    pub(crate) any: String,
    /// Each word alone.
    pub(crate) words: Vec<String>,
}

/// Combining accents, which belong to the word they stand in.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ligatures_are_spelt_out() {
        assert_eq!(folded("Œuvre, ex æquo, Straße, Łódź"), "oeuvre, ex aequo, strasse, lódź");
    }

    #[test]
    fn a_query_holds_nothing_that_the_index_would_take_for_syntax() {
        let query_of = |typed| query(typed).map(|query| query.all);
        assert_eq!(query_of("l'Eau \"OR\" NEAR(x*)").as_deref(), Some("\"eau\"* \"or\"* \"near\"*"));
        assert_eq!(query_of("l").as_deref(), Some("\"l\"*"), "a letter alone is looked for");
        assert_eq!(query("eau saine").unwrap().any, "\"eau\"* OR \"saine\"*");
        assert_eq!(query(" -\"* ( "), None);
    }

    #[test]
    fn marked_words_are_found_in_the_text_as_it_was() {
        let text = "Le Cœur\u{ad} de l’Œuvre";
        let marked = "le \u{2}coeur\u{3} de l’\u{2}oeuvre\u{3}";
        let found: Vec<&str> = marks(text, marked).into_iter().map(|mark| &text[mark]).collect();
        assert_eq!(found, ["Cœur\u{ad}", "Œuvre"]);
    }
}
