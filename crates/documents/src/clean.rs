//! Makes text printable: control characters, pasted bullets and words without an end.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::text::Language;

/// Removes what cannot be printed and maps what other programs paste.
///
/// Line ends become line feeds, tabs become spaces, control characters, byte order marks, direction overrides and
/// variation selectors go, the private characters of Word's symbol fonts become the signs they stand for.
/// A private character without a known meaning becomes U+FFFD, so that the reader sees that something was there.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(needs_cleaning) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    cleaned.push('\n');
                }
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => cleaned.push(pasted_symbol(character)),
            other if needs_cleaning(other) => {}
            other => cleaned.push(other),
        }
    }
    Cow::Owned(cleaned)
}

fn needs_cleaning(character: char) -> bool {
    match character {
        '\n' => false,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => true,
        // Direction overrides can make a line read other than it is written.
        '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' => true,
        '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => true,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => true,
        '\u{fdd0}'..='\u{fdef}' => true,
        other => (other as u32) & 0xfffe == 0xfffe,
    }
}

/// What the private characters of Word's Symbol and Wingdings fonts stand for.
fn pasted_symbol(character: char) -> char {
    match character {
        '\u{f0b7}' | '\u{f09f}' | '\u{f06c}' => '•',
        '\u{f0a7}' | '\u{f06e}' => '▪',
        '\u{f0d8}' | '\u{f0e8}' | '\u{f0c4}' => '➤',
        '\u{f0e0}' | '\u{f0ae}' => '→',
        '\u{f0fc}' | '\u{f0d6}' => '✓',
        '\u{f0fb}' => '✗',
        '\u{f0a8}' | '\u{f06f}' | '\u{f071}' => '☐',
        '\u{f0fe}' => '☑',
        '\u{f076}' => '❖',
        '\u{f02d}' | '\u{f0be}' => '–',
        '\u{f0a3}' => '≤',
        '\u{f0b3}' => '≥',
        '\u{f0b4}' => '×',
        '\u{f0b0}' => '°',
        _ => '\u{fffd}',
    }
}

/// Lets words break that are too long for their line: a zero-width space is put where neither a space, a hyphen nor
/// the language's own hyphenation offers a break within `limit` characters.
pub fn break_long_words(text: &str, limit: usize, language: Language) -> Cow<'_, str> {
    let limit = limit.max(4);
    if !text.split(breaks_by_itself).any(|word| word.len() > limit && has_long_piece(word, limit, language)) {
        return Cow::Borrowed(text);
    }
    let mut broken = String::with_capacity(text.len() + text.len() / 4);
    let step = (limit * 2 / 3).max(2);
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(breaks_by_itself).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        if word.len() > limit && has_long_piece(word, limit, language) {
            for (index, grapheme) in word.graphemes(true).enumerate() {
                if index > 0 && index % step == 0 {
                    broken.push('\u{200b}');
                }
                broken.push_str(grapheme);
            }
        } else {
            broken.push_str(word);
        }
        let mark = tail.chars().next().map_or(0, char::len_utf8);
        broken.push_str(&tail[..mark]);
        rest = &tail[mark..];
    }
    Cow::Owned(broken)
}

fn has_long_piece(word: &str, limit: usize, language: Language) -> bool {
    if word.chars().count() <= limit {
        return false;
    }
    let code: Option<[u8; 2]> = language.code().as_bytes().try_into().ok();
    // Only a word of letters alone is hyphenated by the typesetter.
    match code.and_then(hypher::Lang::from_iso) {
        Some(hyphenation) if word.chars().count() <= 40 => word
            .split(|character: char| !character.is_alphabetic())
            .flat_map(|letters| hypher::hyphenate(letters, hyphenation))
            .any(|piece| piece.chars().count() > limit),
        _ => true,
    }
}

/// Characters after or before which a line may end anyway, whatever the language.
fn breaks_by_itself(character: char) -> bool {
    (character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}'))
        || matches!(character, '-' | '\u{ad}' | '–' | '—' | '\u{200b}')
        || matches!(character as u32,
            0x0e00..=0x0fff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x2e80..=0xd7ff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn clean_text_is_left_alone() {
        assert!(matches!(clean("Été ŋɛɔ « 1\u{202f}234 € »\nសួស្តី"), Cow::Borrowed(_)));
    }

    #[test]
    fn pasted_text_becomes_printable() {
        assert_eq!(clean("\u{feff}\u{f0b7}\tun\r\ndeux\u{b}trois\u{0}\u{202e}"), "• un\ndeux\ntrois");
        assert_eq!(clean("\u{e123}"), "\u{fffd}");
        assert_eq!(clean("☺\u{fe0f}"), "☺");
    }

    #[test]
    fn only_words_without_a_break_are_broken() {
        let text = "anticonstitutionnellement, l’intercommunalité";
        assert_eq!(break_long_words(text, 12, Language::FRENCH), text);
        let long = "A".repeat(200);
        let broken = break_long_words(&long, 30, Language::FRENCH);
        assert_eq!(broken.replace('\u{200b}', ""), long);
        assert!(broken.split('\u{200b}').all(|piece| piece.len() <= 30));
    }

    #[test]
    fn a_letter_keeps_its_marks() {
        let long = "ẹ́".repeat(60);
        for piece in break_long_words(&long, 12, Language::FRENCH).split('\u{200b}') {
            assert!(piece.starts_with('ẹ') || piece.starts_with('e'), "a piece begins with a mark: {piece:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text).into_owned();
            prop_assert_eq!(clean(&once), once.as_str());
        }

        #[test]
        fn breaking_keeps_every_character(text in "[a-zA-Zé \\-\u{200b}苏]{0,120}", limit in 4usize..40) {
            let broken = break_long_words(&text, limit, Language::FRENCH);
            prop_assert_eq!(broken.replace('\u{200b}', ""), text.replace('\u{200b}', ""));
        }
    }
}
