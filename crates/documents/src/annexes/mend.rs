//! Rebuilds the table of contents of a broken PDF from the objects that stand in it.
//!
//! Objects are copied byte by byte; only the length of a stream is put right. Nothing is invented: what the file no
//! longer holds stays missing, and the look at the pages refuses it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lex::{Lexer, Token, is_regular, is_space};
use super::recognise::find;

/// Most objects a mended file may have.
const MOST_OBJECTS: usize = 2_000_000;

/// Writes `bytes` anew with a table of contents that fits; `None` when no catalogue is among its objects.
pub(super) fn mend(bytes: &[u8]) -> Option<Vec<u8>> {
    let scan = Scan::of(bytes)?;
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut offsets: BTreeMap<u32, (u16, usize)> = BTreeMap::new();
    for (number, found) in &scan.objects {
        offsets.insert(*number, (found.generation, out.len()));
        found.write(bytes, *number, &mut out);
    }
    let mut trailer = Vec::new();
    for (key, value) in &scan.trailer {
        trailer.extend_from_slice(key.as_bytes());
        trailer.push(b' ');
        if *key == "/Encrypt" && value.starts_with(b"<<") {
            // lopdf looks for the protection among the numbered objects only.
            let number = offsets.keys().next_back()?.checked_add(1)?;
            offsets.insert(number, (0, out.len()));
            out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
            out.extend_from_slice(value);
            out.extend_from_slice(b"\nendobj\n");
            trailer.extend_from_slice(format!("{number} 0 R").as_bytes());
        } else {
            trailer.extend_from_slice(value);
        }
        trailer.push(b' ');
    }
    let start = out.len();
    out.extend_from_slice(b"xref\n0 1\n0000000000 65535 f \n");
    for (number, (generation, offset)) in &offsets {
        out.extend_from_slice(format!("{number} 1\n{offset:010} {generation:05} n \n").as_bytes());
    }
    let size = u64::from(*offsets.keys().next_back()?) + 1;
    out.extend_from_slice(format!("trailer\n<</Size {size} ").as_bytes());
    out.extend_from_slice(&trailer);
    out.extend_from_slice(format!(">>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    Some(out)
}

/// The objects of a file by number, the last of each, and what its trailers say.
struct Scan {
    objects: BTreeMap<u32, Found>,
    trailer: Vec<(&'static str, Vec<u8>)>,
}

/// An object as it stands in the file.
struct Found {
    generation: u16,
    /// From after `obj` to the end of the value, or of a stream's dictionary without its closing `>>`.
    value: Range<usize>,
    /// The data of a stream.
    data: Option<Range<usize>>,
}

impl Found {
    fn write(&self, bytes: &[u8], number: u32, out: &mut Vec<u8>) {
        out.extend_from_slice(format!("{number} {} obj\n", self.generation).as_bytes());
        out.extend_from_slice(&bytes[self.value.clone()]);
        if let Some(data) = &self.data {
            // The later of two equal keys is the one lopdf keeps.
            out.extend_from_slice(format!(" /Length {} >>\nstream\n", data.len()).as_bytes());
            out.extend_from_slice(&bytes[data.clone()]);
            out.extend_from_slice(b"\nendstream");
        }
        out.extend_from_slice(b"\nendobj\n");
    }
}

impl Scan {
    fn of(bytes: &[u8]) -> Option<Self> {
        let mut objects = BTreeMap::new();
        let mut said: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
        let mut at = 0;
        while let Some(place) = next_word(bytes, at) {
            at = place + 1;
            if bytes[place..].starts_with(b"trailer") {
                let entries = Entries::read(bytes, place + 7);
                entries.remember(bytes, &mut said);
                at = entries.end.max(at);
                continue;
            }
            let Some((number, generation)) = numbers_before(bytes, place) else { continue };
            let entries = Entries::read(bytes, place + 3);
            let value_start = place + 3;
            if entries.is_dictionary
                && let Some(start) = stream_start(bytes, entries.end)
            {
                let Some(data) = stream_data(bytes, start, entries.integer(bytes, b"/Length")) else { continue };
                at = data.end;
                match entries.value(bytes, b"/Type") {
                    Some(b"/XRef") => entries.remember(bytes, &mut said),
                    _ => {
                        let value = value_start..entries.end - 2;
                        objects.insert(number, Found { generation, value, data: Some(data) });
                    }
                }
            } else {
                at = entries.end.max(at);
                if entries.is_dictionary && entries.value(bytes, b"/Type") == Some(b"/Catalog") {
                    said.entry("/Root").or_insert_with(|| format!("{number} {generation} R").into_bytes());
                }
                objects.insert(number, Found { generation, value: value_start..entries.end, data: None });
            }
            if objects.len() > MOST_OBJECTS {
                return None;
            }
        }
        said.contains_key("/Root").then(|| Self { objects, trailer: said.into_iter().collect() })
    }
}

/// The first place from `from` on where `obj` follows a number, or `trailer` stands.
fn next_word(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = bytes.get(at..)?;
        let place = at + rest.windows(3).position(|three| three == b"obj" || three == b"tra")?;
        let alone = |end: usize| bytes.get(end).is_none_or(|byte| !is_regular(*byte));
        let after_number = place > 0 && is_space(bytes[place - 1]);
        if bytes[place..].starts_with(b"obj") && after_number && (alone(place + 3) || bytes[place + 3].is_ascii_digit())
            || bytes[place..].starts_with(b"trailer") && alone(place + 7)
        {
            return Some(place);
        }
        at = place + 1;
    }
}

/// The object and generation numbers that stand before `obj` at `place`.
fn numbers_before(bytes: &[u8], place: usize) -> Option<(u32, u16)> {
    let mut end = place;
    let mut number = || -> Option<u64> {
        let spaced = bytes[..end].iter().rposition(|byte| !is_space(*byte))? + 1;
        if spaced == end {
            return None;
        }
        let start = bytes[..spaced].iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
        end = start;
        std::str::from_utf8(&bytes[start..spaced]).ok()?.parse().ok()
    };
    let generation = u16::try_from(number()?).ok()?;
    let number = u32::try_from(number()?).ok().filter(|number| (1..=8_388_607).contains(number))?;
    Some((number, generation))
}

/// The value at a place, and, when it is a dictionary, the places of its entries.
struct Entries {
    end: usize,
    is_dictionary: bool,
    entries: Vec<(Range<usize>, Range<usize>)>,
}

impl Entries {
    fn read(bytes: &[u8], at: usize) -> Self {
        let mut lexer = Lexer::new(bytes, at);
        let mut found = Self { end: at, is_dictionary: false, entries: Vec::new() };
        let mut depth = 0_usize;
        let mut key: Option<Range<usize>> = None;
        let mut value: Option<Range<usize>> = None;
        while let Some((token, range)) = lexer.next() {
            let word = lexer.text(&range);
            if token == Token::Word && matches!(word, b"endobj" | b"stream" | b"obj" | b"xref" | b"startxref") {
                break;
            }
            if matches!(token, Token::CloseArray | Token::CloseDictionary) {
                depth = depth.saturating_sub(1);
            }
            if found.end == at && token == Token::OpenDictionary {
                found.is_dictionary = true;
            } else if found.is_dictionary && depth == 1 && token == Token::Name && (key.is_none() || value.is_some()) {
                found.entries.extend(key.take().zip(value.take()));
                key = Some(range.clone());
            } else if found.is_dictionary && depth >= 1 && key.is_some() {
                value = Some(value.map_or(range.start, |value| value.start)..range.end);
            }
            if matches!(token, Token::OpenArray | Token::OpenDictionary) {
                depth += 1;
            }
            found.end = range.end;
            if depth == 0 && found.is_dictionary {
                break;
            }
        }
        found.entries.extend(key.zip(value));
        found
    }

    fn value<'a>(&self, bytes: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
        self.entries.iter().rev().find(|(key, _)| &bytes[key.clone()] == name).map(|(_, value)| &bytes[value.clone()])
    }

    fn integer(&self, bytes: &[u8], name: &[u8]) -> Option<usize> {
        std::str::from_utf8(self.value(bytes, name)?).ok()?.parse().ok()
    }

    fn remember(&self, bytes: &[u8], said: &mut BTreeMap<&'static str, Vec<u8>>) {
        if self.value(bytes, b"/Root").is_none() {
            return;
        }
        for name in ["/Root", "/Encrypt", "/ID"] {
            if let Some(value) = self.value(bytes, name.as_bytes()) {
                said.insert(name, value.to_vec());
            }
        }
    }
}

/// Where the data of a stream starts, when `stream` follows at `at`.
fn stream_start(bytes: &[u8], at: usize) -> Option<usize> {
    let mut lexer = Lexer::new(bytes, at);
    lexer.skip_space();
    let start = lexer.at + 6;
    if !bytes.get(lexer.at..start)?.eq(b"stream") {
        return None;
    }
    Some(match bytes.get(start..start + 2) {
        Some(b"\r\n") => start + 2,
        _ if matches!(bytes.get(start), Some(b'\n' | b'\r')) => start + 1,
        _ => start,
    })
}

/// The data of a stream: as long as it says, when `endstream` stands there; otherwise up to the next `endstream`.
fn stream_data(bytes: &[u8], start: usize, said: Option<usize>) -> Option<Range<usize>> {
    if let Some(end) = said.and_then(|length| start.checked_add(length))
        && let Some(rest) = bytes.get(end..)
        && rest
            .iter()
            .position(|byte| !is_space(*byte))
            .is_some_and(|at| at <= 2 && rest[at..].starts_with(b"endstream"))
    {
        return Some(start..end);
    }
    let mut end = start + find(bytes.get(start..)?, b"endstream")?;
    if end > start && bytes[end - 1] == b'\n' {
        end -= 1;
    }
    if end > start && bytes[end - 1] == b'\r' {
        end -= 1;
    }
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::mend;
    use lopdf::Document;

    const BROKEN: &[u8] = b"%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n\
        2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n\
        3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R>>\nendobj\n\
        4 0 obj\n<</Length 3>>\nstream\nq 1 0 0 rg 0 0 9 9 re f Q\nendstream\nendobj\n\
        xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5 /Root 1 0 R>>\nstartxref\n7\n%%EOF\n";

    #[test]
    fn a_file_without_a_usable_table_of_contents_is_read_all_the_same() {
        let mended = Document::load_mem(&mend(BROKEN).unwrap()).unwrap();
        let page = mended.get_pages()[&1];
        assert_eq!(mended.get_page_content(page).trim_ascii(), b"q 1 0 0 rg 0 0 9 9 re f Q");
    }

    #[test]
    fn without_a_catalogue_there_is_nothing_to_mend() {
        assert_eq!(mend(b"%PDF-1.4\n1 0 obj\n<</Type /Page>>\nendobj\n"), None);
        assert_eq!(mend(b"no pdf at all"), None);
    }
}
