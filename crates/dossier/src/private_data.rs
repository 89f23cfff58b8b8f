//! What looks like private data where a function and an organisation are asked for: an e-mail address, a telephone number.

/// The fewest digits that make a telephone number. Eight are as likely a date or two years (2020-2026), so that the few
/// countries whose numbers have eight digits are only seen with their prefix.
const FEWEST_DIGITS: usize = 9;

/// Whether a text holds what looks like an e-mail address or a telephone number.
pub fn is_in(text: &str) -> bool {
    text.split_whitespace().any(is_address) || holds_number(text)
}

fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    word.split_once('@').is_some_and(|(name, domain)| {
        let inner = domain.find('.').is_some_and(|at| at > 0 && at + 1 < domain.len());
        !name.is_empty() && inner
    })
}

/// Whether digits stand in a row, with nothing but the usual signs between them, that are enough for a number.
fn holds_number(text: &str) -> bool {
    let mut digits = 0;
    for letter in text.chars() {
        match letter {
            '0'..='9' => digits += 1,
            '+' | '-' | '.' | '(' | ')' | '/' | ' ' | '\u{a0}' | '\u{202f}' => {}
            _ => digits = 0,
        }
        if digits >= FEWEST_DIGITS {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_are_seen() {
        for text in ["Mairie, a.b@ville.cg", "<contact@example.org>", "+242 06 123 45 67", "Bureau (02.35.19.45.45)"] {
            assert!(is_in(text), "{text}");
        }
    }

    #[test]
    fn functions_years_and_districts_are_not() {
        for text in ["Bureau 12, 13e arrondissement", "Conseil 2020-2026", "Direction @ville", "苏州市外事办公室", ""]
        {
            assert!(!is_in(text), "{text}");
        }
    }
}
