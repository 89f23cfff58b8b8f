//! French and English typography of what people typed: spaces, quotation marks, apostrophes, dashes.
//!
//! The pass works on the text alone, before it is set; applying it twice changes nothing more. Web and e-mail addresses,
//! times of day and codes are left as they are.

use crate::text::Language;

/// The space before `;`, `!`, `?` and `%`, inside guillemets and between groups of figures.
const NARROW: char = '\u{202f}';
/// The space before `:`, before a currency or unit, after `n°`.
const NO_BREAK: char = '\u{a0}';

/// Units and currencies that stay with the number before them.
const UNITS: &[&str] = &[
    "%", "‰", "€", "$", "£", "k€", "M€", "Md€", "EUR", "USD", "XAF", "XOF", "FCFA", "F", "km", "m", "cm", "mm", "ha",
    "km²", "m²", "m³", "l", "L", "hl", "t", "kg", "g", "kW", "kWh", "MWh", "MW", "kWc", "h", "min", "°C",
];

/// What is counted in time and stays with the number before it.
const SPANS: &[&str] = &["mois", "ans", "jours", "months", "years", "days"];

/// Abbreviations that stay with the word or number after them.
const KEPT_WITH_NEXT: &[&str] =
    &["n°", "N°", "nº", "no.", "art.", "Art.", "p.", "pp.", "M.", "MM.", "Mme", "Mmes", "Dr"];

/// Sets the spaces and signs of a text as its language wants them; other languages than French and English are
/// returned unchanged.
pub fn typeset(text: &str, language: Language) -> String {
    let french = language == Language::FRENCH;
    if !french && language != Language::ENGLISH {
        return text.to_owned();
    }
    let mut text: Vec<char> = text.chars().collect();
    text = mapped(&text, collapse_spaces);
    text = dashes(&text);
    text = mapped(&text, if french { french_apostrophe } else { english_apostrophe });
    text = quotation_marks(&text, if french { ('«', '»') } else { ('“', '”') });
    text = ellipses(&text);
    if french {
        text = french_spaces(&text);
    }
    numbers(&text, french).into_iter().collect()
}

/// A space that a person or a program may have typed within a line.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Marks the characters of addresses, which are never changed.
fn protected(text: &[char]) -> Vec<bool> {
    let mut marks = vec![false; text.len()];
    let mut start = 0;
    while start < text.len() {
        if text[start].is_whitespace() {
            start += 1;
            continue;
        }
        let end = text[start..].iter().position(|c| c.is_whitespace()).map_or(text.len(), |length| start + length);
        if is_address(&text[start..end]) {
            marks[start..end].fill(true);
        }
        start = end;
    }
    marks
}

fn is_address(word: &[char]) -> bool {
    let at_sign = word.windows(3).any(|w| w[1] == '@' && w[0].is_alphanumeric() && w[2].is_alphanumeric());
    let contains = |part: &str| {
        let part: Vec<char> = part.chars().collect();
        word.windows(part.len()).any(|window| window == part)
    };
    at_sign || contains("://") || contains("www.") || contains("mailto:")
}

/// Rewrites each unprotected character through a rule that sees its surroundings.
fn mapped(text: &[char], rule: fn(&[char], usize) -> Option<char>) -> Vec<char> {
    let marks = protected(text);
    (0..text.len()).filter_map(|index| if marks[index] { Some(text[index]) } else { rule(text, index) }).collect()
}

fn at(text: &[char], index: usize, offset: isize) -> char {
    index.checked_add_signed(offset).and_then(|place| text.get(place)).copied().unwrap_or('\n')
}

/// Two ordinary spaces are one.
fn collapse_spaces(text: &[char], index: usize) -> Option<char> {
    (text[index] != ' ' || at(text, index, -1) != ' ').then_some(text[index])
}

fn french_apostrophe(text: &[char], index: usize) -> Option<char> {
    let (before, after) = (at(text, index, -1), at(text, index, 1));
    let elides = before.is_alphabetic() && (after.is_alphanumeric() || matches!(after, '«' | '"' | '“'));
    Some(if text[index] == '\'' && elides { '’' } else { text[index] })
}

fn english_apostrophe(text: &[char], index: usize) -> Option<char> {
    if text[index] != '\'' {
        return Some(text[index]);
    }
    let (before, after) = (at(text, index, -1), at(text, index, 1));
    let closes = before.is_alphabetic() || (before.is_ascii_punctuation() && !opens(before) && before != '\'');
    let stands_for_a_century = (before.is_whitespace() || opens(before)) && after.is_ascii_digit();
    if closes || stands_for_a_century {
        Some('’')
    } else if (before.is_whitespace() || opens(before)) && after.is_alphabetic() {
        Some('‘')
    } else {
        Some('\'')
    }
}

fn opens(character: char) -> bool {
    matches!(character, '(' | '[' | '{' | '«' | '“' | '"' | '–' | '—' | '/')
}

/// Turns pairs of straight quotation marks into the language's own; a text with an odd one is left alone.
fn quotation_marks(text: &[char], (opening, closing): (char, char)) -> Vec<char> {
    let marks = protected(text);
    let places: Vec<usize> = (0..text.len()).filter(|&index| text[index] == '"' && !marks[index]).collect();
    let mut quoted = text.to_vec();
    let well_paired = places.len().is_multiple_of(2)
        && places.chunks_exact(2).all(|pair| {
            let before = at(text, pair[0], -1);
            let starts = before.is_whitespace() || opens(before) || matches!(before, '’' | '\'');
            starts && !at(text, pair[0], 1).is_whitespace() && !text[pair[0]..pair[1]].contains(&'\n')
        });
    if well_paired {
        for pair in places.chunks_exact(2) {
            quoted[pair[0]] = opening;
            quoted[pair[1]] = closing;
        }
    }
    quoted
}

/// Three full stops are an ellipsis.
fn ellipses(text: &[char]) -> Vec<char> {
    let marks = protected(text);
    let mut set = Vec::with_capacity(text.len());
    let mut index = 0;
    while index < text.len() {
        let exactly_three = text[index..].starts_with(&['.', '.', '.'])
            && !marks[index]
            && at(text, index, -1) != '.'
            && at(text, index, 3) != '.';
        if exactly_three {
            set.push('…');
            index += 3;
        } else {
            set.push(text[index]);
            index += 1;
        }
    }
    set
}

/// A hyphen between spaces is a dash; between two years or rising small numbers it is a range.
fn dashes(text: &[char]) -> Vec<char> {
    let marks = protected(text);
    let mut set = text.to_vec();
    for index in 1..text.len().saturating_sub(1) {
        if text[index] != '-' || marks[index] {
            continue;
        }
        let (before, after) = (text[index - 1], text[index + 1]);
        if before == ' ' && after == ' ' {
            let words = |character: char| !character.is_ascii_digit() && character != '\n' && character != '-';
            if words(at(text, index, -2)) && words(at(text, index, 2)) {
                set[index] = '–';
                set[index - 1] = NO_BREAK;
            }
        } else if is_range(text, index) {
            set[index] = '–';
        }
    }
    set
}

fn is_range(text: &[char], hyphen: usize) -> bool {
    let first = text[..hyphen].iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let second = text[hyphen + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    let outside = |character: char| character.is_whitespace() || matches!(character, '(' | ')' | ',' | ';' | '[' | ']');
    if !(1..=4).contains(&first) || !(1..=4).contains(&second) {
        return false;
    }
    let after = at(text, hyphen, second as isize + 1);
    let next = at(text, hyphen, second as isize + 2);
    // Before these a space may be put later: the range is one with and without it.
    let spaced = matches!(after, '%' | '‰' | '€' | '?' | '!' | '»') || (after == ':' && !next.is_alphanumeric());
    let ends = outside(after) || spaced || (after == '.' && !next.is_alphanumeric());
    if !outside(at(text, hyphen, -(first as isize) - 1))
        || !ends
        || text[hyphen - first] == '0'
        || text[hyphen + 1] == '0'
    {
        return false;
    }
    let value = |digits: &[char]| digits.iter().fold(0u32, |sum, c| sum * 10 + c.to_digit(10).unwrap_or(0));
    let (low, high) = (value(&text[hyphen - first..hyphen]), value(&text[hyphen + 1..=hyphen + second]));
    let both_years = first == 4 && second == 4 && (1800..=2200).contains(&low) && (1800..=2200).contains(&high);
    low < high && (both_years || (first <= 3 && second <= 3))
}

/// The spaces before `; ! ? :` and inside guillemets.
fn french_spaces(text: &[char]) -> Vec<char> {
    let marks = protected(text);
    let mut set: Vec<char> = Vec::with_capacity(text.len() + 16);
    let mut index = 0;
    while index < text.len() {
        let character = text[index];
        if marks[index] {
            set.push(character);
            index += 1;
            continue;
        }
        let after = at(text, index, 1);
        match character {
            '«' => {
                set.push(character);
                let spaces = text[index + 1..].iter().take_while(|c| is_space(**c)).count();
                // A value may follow in a run of its own: the space before it stands at the end of this one.
                let before_a_value = spaces > 0 && index + spaces + 1 == text.len();
                if before_a_value || at(text, index, spaces as isize + 1) != '\n' {
                    set.push(NARROW);
                }
                index += spaces;
            }
            '»' => space_before(&mut set, NARROW),
            ';' | '!' | '?' if !after.is_alphanumeric() || set.last().is_some_and(|c| is_space(*c)) => {
                space_before(&mut set, NARROW);
            }
            ':' if after.is_whitespace() || matches!(after, '«' | '“' | '"') => space_before(&mut set, NO_BREAK),
            _ => {}
        }
        if character != '«' {
            set.push(character);
        }
        index += 1;
    }
    set
}

/// Makes `space` the only space before what follows; adds none at the start, after an opening or another mark.
fn space_before(set: &mut Vec<char>, space: char) {
    let spaces = set.iter().rev().take_while(|c| is_space(**c)).count();
    let Some(&before) = set.len().checked_sub(spaces + 1).and_then(|place| set.get(place)) else { return };
    let joins = before == '\n' || opens(before) || matches!(before, '!' | '?' | ';' | ':' | '«');
    if joins && (spaces == 0 || before == '«') {
        return;
    }
    if before == '\n' {
        return;
    }
    set.truncate(set.len() - spaces);
    set.push(space);
}

/// Numbers: groups of figures, percent signs, currencies and units, abbreviations before a number.
fn numbers(text: &[char], french: bool) -> Vec<char> {
    let marks = protected(text);
    // The months stay with the day before them and the year after them.
    let months = wording::format::months(if french { dossier::Language::Fr } else { dossier::Language::En });
    let mut set: Vec<char> = Vec::with_capacity(text.len() + 8);
    for (index, &character) in text.iter().enumerate() {
        if marks[index] {
            set.push(character);
            continue;
        }
        let before = set.last().copied().unwrap_or('\n');
        if is_space(character) && is_within_date(text, index, months) {
            set.push(NO_BREAK);
            continue;
        }
        if is_space(character) && before.is_ascii_digit() {
            if french && is_group(text, index) {
                set.push(NARROW);
                continue;
            }
            match unit_at(text, index + 1) {
                Some("%" | "‰") if french => set.push(NARROW),
                Some("%" | "‰") => set.push(character),
                Some(_) => set.push(NO_BREAK),
                None => set.push(character),
            }
            continue;
        }
        if french
            && before.is_ascii_digit()
            && matches!(character, '%' | '‰' | '€')
            && !at(text, index, 1).is_alphanumeric()
        {
            set.push(if character == '€' { NO_BREAK } else { NARROW });
        }
        if character == ' ' && ends_with_abbreviation(&set) && at(text, index, 1).is_alphanumeric() {
            set.push(NO_BREAK);
            continue;
        }
        set.push(character);
    }
    set
}

/// Says whether the space at `index` parts two groups of one number: `12 345`, not `2024 150`.
fn is_group(text: &[char], index: usize) -> bool {
    let digits_before = text[..index].iter().rev().take_while(|c| c.is_ascii_digit()).count();
    let digits_after = text[index + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    let start = index - digits_before;
    let first = at(text, start, -1);
    let continues = is_space(first) && digits_before == 3 && at(text, start, -2).is_ascii_digit();
    let begins = !first.is_alphanumeric() && !matches!(first, ',' | '.' | '-' | '/') && text[start] != '0';
    digits_after == 3 && (continues || ((1..=3).contains(&digits_before) && begins))
}

/// Says whether the space at `index` parts day and month, month and year, or a number and a span of time.
fn is_within_date(text: &[char], index: usize, months: &[&str]) -> bool {
    let is_in = |word: &[char], words: &[&str]| words.iter().any(|it| it.chars().eq(word.iter().copied()));
    let part_of_word = |character: &char| character.is_alphanumeric();
    let start = index - text[..index].iter().rev().take_while(|c| part_of_word(c)).count();
    let end = index + 1 + text[index + 1..].iter().take_while(|c| part_of_word(c)).count();
    let (before, after) = (&text[start..index], &text[index + 1..end]);
    let is_number =
        |word: &[char], most: usize| (1..=most).contains(&word.len()) && word.iter().all(char::is_ascii_digit);
    if is_number(after, 4) {
        return after.len() == 4 && is_in(before, months);
    }
    let is_day = is_number(before, 2) || is_in(before, &["1er"]);
    (is_day && is_in(after, months)) || (is_number(before, 3) && is_in(after, SPANS))
}

fn unit_at(text: &[char], start: usize) -> Option<&'static str> {
    let rest = text.get(start..)?;
    let length =
        rest.iter().take_while(|c| c.is_alphanumeric() || matches!(c, '%' | '‰' | '€' | '$' | '£' | '°')).count();
    UNITS.iter().find(|unit| unit.chars().count() == length && unit.chars().eq(rest[..length].iter().copied())).copied()
}

fn ends_with_abbreviation(set: &[char]) -> bool {
    KEPT_WITH_NEXT.iter().any(|abbreviation| {
        let length = abbreviation.chars().count();
        set.len() >= length
            && abbreviation.chars().eq(set[set.len() - length..].iter().copied())
            && set.len().checked_sub(length + 1).is_none_or(|place| !set[place].is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Shows no-break spaces: `~` narrow, `_` ordinary.
    fn french(text: &str) -> String {
        typeset(text, Language::FRENCH).replace(NARROW, "~").replace(NO_BREAK, "_")
    }

    fn english(text: &str) -> String {
        typeset(text, Language::ENGLISH).replace(NARROW, "~").replace(NO_BREAK, "_")
    }

    #[test]
    fn high_punctuation_gets_its_space() {
        assert_eq!(french("Vraiment? Oui !  Enjeux : eau; sols"), "Vraiment~? Oui~! Enjeux_: eau~; sols");
        assert_eq!(french("Quoi ?! (!) Non…?"), "Quoi~?! (!) Non…~?");
        assert_eq!(french("Trois axes:\nun"), "Trois axes_:\nun");
    }

    #[test]
    fn guillemets_are_spaced_and_straight_quotes_become_guillemets() {
        assert_eq!(french("la «ville» et l'« eau », \"port\"."), "la «~ville~» et l’«~eau~», «~port~».");
        assert_eq!(french("du projet « "), "du projet «~", "a value follows in a run of its own");
        assert_eq!(french("un 19\" et rien"), "un 19\" et rien");
        assert_eq!(french("l'\"axe\""), "l’«~axe~»");
    }

    #[test]
    fn apostrophes_curl_between_letters() {
        assert_eq!(french("aujourd'hui, l'an 2'"), "aujourd’hui, l’an 2'");
        assert_eq!(
            english("the council's '90s plan, 'towns' and cities'"),
            "the council’s ’90s plan, ‘towns’ and cities’"
        );
    }

    #[test]
    fn numbers_stay_together() {
        assert_eq!(french("1 234 567,89 € soit 70% ou 4 %"), "1~234~567,89_€ soit 70~% ou 4~%");
        assert_eq!(
            french("en 2024 150 personnes, 12 km, 3 m² et 5 000 000 FCFA"),
            "en 2024 150 personnes, 12_km, 3_m² et 5~000~000_FCFA"
        );
        assert_eq!(french("06 12 34 56 78"), "06 12 34 56 78");
        assert_eq!(french("n° 5, art. L1115-1, p. 12"), "n°_5, art._L1115-1, p._12");
        assert_eq!(english("70% of 12 ha"), "70% of 12_ha");
    }

    #[test]
    fn dates_and_spans_of_time_stay_together() {
        assert_eq!(french("le 30 avril 2026, en 28 mois"), "le 30_avril_2026, en 28_mois");
        assert_eq!(french("le 1er mars 2027 ou en mai 2027"), "le 1er_mars_2027 ou en mai_2027");
        assert_eq!(french("12 maisons, mars 12, article 5 mai"), "12 maisons, mars 12, article 5_mai");
        assert_eq!(english("15 May 2026, within 6 months; it may 2026"), "15_May_2026, within 6_months; it may 2026");
    }

    #[test]
    fn dashes_and_ranges() {
        assert_eq!(
            french("2024-2026, 12-24 mois, le 2026-04-15, dossier 2026-0417"),
            "2024–2026, 12–24_mois, le 2026-04-15, dossier 2026-0417"
        );
        assert_eq!(french("Paris - Rio, 5 - 3"), "Paris_– Rio, 5 - 3");
        assert_eq!(french("de 5-7% et 3-4 %"), "de 5–7~% et 3–4~%");
        assert_eq!(french("- un\n- deux"), "- un\n- deux");
        assert_eq!(english("and so on..."), "and so on…");
    }

    #[test]
    fn addresses_times_and_codes_are_left_alone() {
        for text in ["https://ville.cg/a?b=c;d!e", "mairie@ville.cg", "14:30", "www.ville.cg?x", "ratio 1:2", "L1115-1"]
        {
            assert_eq!(french(text), text);
        }
    }

    #[test]
    fn other_languages_are_left_alone() {
        assert_eq!(typeset("¿Qué? \"sí\"", Language::new("es").unwrap()), "¿Qué? \"sí\"");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn the_pass_is_idempotent(text in "[a-cé1-3 '\"«»“”;:!?%€.,\\-–()@/\u{a0}\u{202f}\nmkn°…]{0,40}") {
            for language in [Language::FRENCH, Language::ENGLISH] {
                let once = typeset(&text, language);
                prop_assert_eq!(typeset(&once, language), once);
            }
        }

        #[test]
        fn only_spaces_and_signs_change(text in "\\PC{0,60}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&typeset(&text, Language::FRENCH)), letters(&text));
        }
    }
}
