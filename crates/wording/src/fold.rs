//! Texts as words are recognised and sorted by: without accents, ligatures and capitals.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Writes a text in lower case, without accents, with its ligatures spelt out: “Œuvre réalisée” is “oeuvre realisee”.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            other => out.push(other),
        }
    }
    out
}

/// Writes a text as [`folded`], its words with one blank between them and without the signs around them, so that heads
/// of columns and labels are recognised however they were typed: “N° de pièce :” is “n de piece”.
pub fn plain_words(text: &str) -> String {
    let folded = folded(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_ligatures_capitals_and_signs_do_not_matter() {
        assert_eq!(folded("Œuvre réalisée à Łódź"), "oeuvre realisee a lodz");
        assert_eq!(plain_words("  N°\u{a0}de  pièce : "), "n de piece");
        assert_eq!(plain_words("Payée-le"), plain_words("payee le"));
        assert_eq!(plain_words("苏州 2027"), "苏州 2027");
    }
}
