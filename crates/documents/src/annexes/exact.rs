//! Keeps the numbers of a foreign file exact.
//!
//! lopdf holds a number in 32 bits. The height of an A4 page as Chromium writes it, 841.91998, would come back as
//! 841.92, and every glyph of the page would be drawn a hair lower: where that crosses the edge of a pixel, the page is
//! no longer what its producer drew. So each number that 32 bits cannot hold is read again from the file and travels
//! as a name that no file can hold; whoever writes the volume turns it back.

use std::collections::BTreeMap;

use lopdf::xref::XrefEntry;
use lopdf::{Document, Object, ObjectId};

use super::lex::{Lexer, Token};
use super::recognise::find;

/// Begins a name that stands for a number. A NUL cannot stand in a name (ISO 32000-1, 7.3.5).
const MARK: &[u8] = b"\0number ";

/// Reads again the numbers of `document`, which was loaded from `bytes`.
pub(super) fn restore(document: &mut Document, bytes: &[u8]) {
    // lopdf counts from the header, whatever stands before it.
    let bytes = &bytes[find(bytes, b"%PDF-").unwrap_or(0)..];
    let mut packed: BTreeMap<u32, Vec<ObjectId>> = BTreeMap::new();
    let mut found: Vec<(ObjectId, Vec<String>)> = Vec::new();
    for (number, entry) in &document.reference_table.entries {
        match entry {
            XrefEntry::Normal { offset, generation } => {
                let id = (*number, *generation);
                let written = usize::try_from(*offset).ok().and_then(|at| value_of(bytes, at, id));
                found.extend(written.map(|at| (id, decimals(bytes, at))));
            }
            XrefEntry::Compressed { container, .. } => packed.entry(*container).or_default().push((*number, 0)),
            XrefEntry::Free | XrefEntry::UnusableFree => {}
        }
    }
    for (container, ids) in packed {
        let Some(Object::Stream(stream)) = document.objects.get(&(container, 0)) else { continue };
        // lopdf leaves an object stream inflated once it has read it.
        let places = places_in(&stream.content, stream.dict.get(b"First").and_then(Object::as_i64).unwrap_or(0));
        for id in ids {
            let place = places.get(&id.0).filter(|place| **place < stream.content.len());
            found.extend(place.map(|place| (id, decimals(&stream.content, *place))));
        }
    }
    for (id, decimals) in found {
        let Some(object) = document.objects.get_mut(&id) else { continue };
        let mut numbers = Vec::new();
        collect(object, &mut numbers);
        // A value that lopdf read otherwise than it stands there (an entry given twice, say) is left alone.
        let same = numbers.len() == decimals.len()
            && numbers.iter().zip(&decimals).all(|(number, decimal)| decimal.parse() == Ok(*number));
        if same {
            replace(object, &mut decimals.into_iter());
        }
    }
}

/// A number as an object that is written in full.
pub(super) fn number(value: f64) -> Object {
    match exact(&value.to_string(), value as f32) {
        true => Object::Real(value as f32),
        false => mark(&value.to_string()),
    }
}

/// The value of an integer or a number.
pub(super) fn value(object: &Object) -> Option<f64> {
    match object {
        Object::Integer(value) => Some(*value as f64),
        // By way of its digits: 0.1 in 32 bits is 0.1, not 0.10000000149.
        Object::Real(value) => value.to_string().parse().ok(),
        Object::Name(name) => digits(name)?.parse().ok(),
        _ => None,
    }
    .filter(|value: &f64| value.is_finite())
}

/// The digits that a name stands for, when it stands for a number.
pub(super) fn digits(name: &[u8]) -> Option<&str> {
    let digits = std::str::from_utf8(name.strip_prefix(MARK)?).ok()?;
    let plain = digits.strip_prefix(['-', '+']).unwrap_or(digits);
    (!plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')).then_some(digits)
}

fn mark(digits: &str) -> Object {
    Object::Name([MARK, digits.as_bytes()].concat())
}

/// Whether `value`, written as lopdf writes it, is the number that `digits` are.
fn exact(digits: &str, value: f32) -> bool {
    digits.parse::<f64>().ok() == value.to_string().parse::<f64>().ok()
}

/// Where the value of the object `id` begins, when that object stands at `at`.
fn value_of(bytes: &[u8], at: usize, id: ObjectId) -> Option<usize> {
    let mut lexer = Lexer::new(bytes, at);
    let mut word = || lexer.next().map(|(_, range)| lexer.text(&range).to_vec());
    let said: u32 = String::from_utf8(word()?).ok()?.parse().ok()?;
    word()?;
    let keyword = word()?;
    (said == id.0 && keyword == b"obj").then_some(lexer.at)
}

/// The numbers with a decimal point in the value that begins at `at`.
fn decimals(bytes: &[u8], at: usize) -> Vec<String> {
    let mut lexer = Lexer::new(bytes, at);
    let mut found = Vec::new();
    let mut depth = 0_usize;
    while let Some((token, range)) = lexer.next() {
        match token {
            Token::OpenArray | Token::OpenDictionary => depth += 1,
            Token::CloseArray | Token::CloseDictionary => depth = depth.saturating_sub(1),
            Token::Unclosed => break,
            Token::Word => {
                let word = lexer.text(&range);
                if word.contains(&b'.') {
                    found.push(String::from_utf8_lossy(word).into_owned());
                }
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// Where each object begins in an object stream.
fn places_in(content: &[u8], first: i64) -> BTreeMap<u32, usize> {
    let Some(first) = usize::try_from(first).ok().filter(|first| *first <= content.len()) else {
        return BTreeMap::new();
    };
    let head = String::from_utf8_lossy(&content[..first]);
    let numbers: Vec<usize> = head.split_ascii_whitespace().map_while(|word| word.parse().ok()).collect();
    let pairs = numbers.chunks_exact(2);
    pairs.filter_map(|pair| Some((u32::try_from(pair[0]).ok()?, first.checked_add(pair[1])?))).collect()
}

fn collect(object: &Object, numbers: &mut Vec<f32>) {
    match object {
        Object::Real(value) => numbers.push(*value),
        Object::Array(list) => list.iter().for_each(|item| collect(item, numbers)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, item)| collect(item, numbers)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| collect(item, numbers)),
        _ => {}
    }
}

fn replace(object: &mut Object, decimals: &mut std::vec::IntoIter<String>) {
    match object {
        Object::Real(value) => {
            if let Some(digits) = decimals.next()
                && !exact(&digits, *value)
            {
                *object = mark(&digits);
            }
        }
        Object::Array(list) => list.iter_mut().for_each(|item| replace(item, decimals)),
        Object::Dictionary(dictionary) => dictionary.iter_mut().for_each(|(_, item)| replace(item, decimals)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, item)| replace(item, decimals)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, number, restore, value};
    use lopdf::{Document, Object};

    #[test]
    fn a_number_that_32_bits_cannot_hold_keeps_its_digits() {
        let bytes = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /A [841.91998 0.1 (2.5) 595.303937007874 <</B -.25>>]>>\nendobj\n\
            xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2 /Root 1 0 R>>\nstartxref\n108\n%%EOF\n";
        let start = super::find(bytes, b"xref").unwrap().to_string();
        let bytes = String::from_utf8_lossy(bytes).replace("startxref\n108", &format!("startxref\n{start}"));
        let mut document = Document::load_mem(bytes.as_bytes()).unwrap();
        restore(&mut document, bytes.as_bytes());
        let list = document.catalog().unwrap().get(b"A").unwrap().as_array().unwrap();
        let values: Vec<_> = list.iter().map(value).collect();
        assert_eq!(values, [Some(841.91998), Some(0.1), None, Some(595.303937007874), None]);
        assert_eq!(list[1], Object::Real(0.1), "a number that fits stays a number");
        assert_eq!(digits(list[3].as_name().unwrap()), Some("595.303937007874"));
    }

    #[test]
    fn numbers_survive_the_way_there_and_back() {
        for given in [0.0, 1.0, -0.5, 841.889763779528, 1.0e-7, 123_456_789.25] {
            assert_eq!(value(&number(given)), Some(given));
        }
        assert_eq!(digits(b"\0number 1 0 R"), None, "a foreign name cannot smuggle syntax in");
    }
}
