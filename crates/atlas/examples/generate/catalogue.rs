//! A catalogue of GNU gettext: the names of places in a language, by their number in GeoNames.

use std::{collections::HashMap, fs, path::Path};

use crate::Failure;

/// The names of places in a language; nothing where the package does not have the language.
pub fn names(sources: &Path, language: &str) -> Result<HashMap<u32, String>, Failure> {
    let file = sources.join(format!("libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo"));
    let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    read(&bytes).ok_or_else(|| format!("{} is no gettext catalogue", file.display()).into())
}

/// Reads the little-endian form, which is what Debian ships.
fn read(bytes: &[u8]) -> Option<HashMap<u32, String>> {
    let word = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
    let text = |table: usize, number: usize| {
        let (length, start) = (word(table + 8 * number)?, word(table + 8 * number + 4)?);
        std::str::from_utf8(bytes.get(start..start + length)?).ok()
    };
    if word(0)? != 0x9504_12de {
        return None;
    }
    let (count, keys, values) = (word(8)?, word(12)?, word(16)?);
    let mut names = HashMap::new();
    for number in 0..count {
        // The first entry, under an empty key, describes the catalogue itself.
        if let Ok(key) = text(keys, number)?.parse() {
            names.insert(key, without_marks(text(values, number)?).to_owned());
        }
    }
    Some(names)
}

/// A name without blanks and marks of the direction of writing around it.
pub fn without_marks(name: &str) -> &str {
    let is_mark = |letter: char| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}');
    name.trim_matches(|letter: char| letter.is_whitespace() || is_mark(letter))
}
