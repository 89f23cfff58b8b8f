//! Makes texts findable without their accents, ligatures and capitals.

/// Writes a text in lower case and spells out the letters that no decomposition reaches.
///
/// The index folds accents itself (`unicode61 remove_diacritics 2`); œ, æ, ß and stroked letters have no accent.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
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
            '\0' | '\u{ad}' => {}
            other => out.push(other),
        }
    }
    out
}

/// Turns what a person typed into a query: every word must begin a word of the text.
///
/// Gives `None` when nothing is left to look for.
pub(crate) fn query(typed: &str) -> Option<String> {
    let folded = folded(typed);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric() && !is_mark(c))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(16)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    if words.is_empty() { None } else { Some(words.join(" ")) }
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
        assert_eq!(query("l'Eau \"OR\" NEAR(x*)").as_deref(), Some("\"l\"* \"eau\"* \"or\"* \"near\"* \"x\"*"));
        assert_eq!(query(" -\"* ( "), None);
    }
}
