//! Opens a foreign PDF and finds its pages, or says why not.
//!
//! lopdf is lenient in ways that would cost a reader pages: an object whose offset is wrong is skipped, a stream whose
//! length is wrong loses its data, a string within the dictionary of a protected stream stays scrambled. Each of these
//! is looked for here; what can be mended is mended (`mend`), the rest is refused.

use std::collections::BTreeSet;
use std::io::Read;

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use super::error::Refusal;
use super::exact;
use super::inspect::Limits;
use super::mend;

/// Deepest page tree followed.
const DEEPEST_TREE: usize = 512;
/// What all object streams of a file together may inflate to.
const MOST_OBJECT_STREAMS: usize = 512 * 1024 * 1024;

/// A foreign PDF, open and whole.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) document: Document,
    pub(super) pages: Vec<SourcePage>,
    /// The file restricts printing or copying, yet opens without a password.
    pub(super) protected: bool,
    /// The file's table of contents had to be rebuilt.
    pub(super) mended: bool,
}

/// A page of a foreign PDF with the attributes it inherits from its tree.
#[derive(Debug, Clone)]
pub(super) struct SourcePage {
    pub(super) id: ObjectId,
    pub(super) boxes: PageBoxes,
    pub(super) resources: Option<Object>,
}

/// How large a page is and which way up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PageBoxes {
    /// Left, bottom, right, top of the sheet.
    pub(super) media: [f64; 4],
    /// Left, bottom, right, top of what is shown; within the sheet.
    pub(super) crop: [f64; 4],
    /// 0, 90, 180 or 270 degrees clockwise.
    pub(super) rotate: i64,
    /// Size of a unit, in 1/72 inch.
    pub(super) unit: f64,
}

/// Opens `bytes`.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Opened, Refusal> {
    let refusal = match read(bytes, limits, false) {
        Ok((opened, None)) => return Ok(opened),
        Ok((_, Some(damage))) => damage,
        Err(refusal @ (Refusal::DamagedPdf { .. } | Refusal::NoPages)) => refusal,
        Err(refusal) => return Err(refusal),
    };
    let Some(mended) = mend::mend(bytes) else { return Err(refusal) };
    match read(&mended, limits, true) {
        Ok((opened, None)) => Ok(opened),
        Err(found @ (Refusal::PasswordNeeded | Refusal::UnsupportedProtection { .. })) => Err(found),
        _ => Err(refusal),
    }
}

/// Reads `bytes` as they are; beside what was read stands the damage found, when there is some.
fn read(bytes: &[u8], limits: &Limits, mended: bool) -> Result<(Opened, Option<Refusal>), Refusal> {
    let damaged = |detail: String| Refusal::DamagedPdf { detail };
    let object_streams = bytes.windows(6).filter(|window| window == b"ObjStm").count().max(1);
    let options = LoadOptions {
        max_decompressed_size: Some((MOST_OBJECT_STREAMS / object_streams).max(1024 * 1024)),
        ..LoadOptions::default()
    };
    let mut document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decryption(error) => Refusal::UnsupportedProtection { detail: error.to_string() },
        lopdf::Error::UnsupportedSecurityHandler(name) => {
            Refusal::UnsupportedProtection { detail: String::from_utf8_lossy(&name).into_owned() }
        }
        error => damaged(error.to_string()),
    })?;
    if let Ok(protection) = document.get_encrypted() {
        return Err(match protection.get(b"Filter").and_then(Object::as_name) {
            Ok(b"Standard") => Refusal::PasswordNeeded,
            Ok(name) => Refusal::UnsupportedProtection { detail: String::from_utf8_lossy(name).into_owned() },
            Err(_) => Refusal::UnsupportedProtection { detail: "it names no security handler".to_owned() },
        });
    }
    if document.trailer.has(b"Encrypt") {
        return Err(damaged("its protection cannot be found".to_owned()));
    }
    let protected = document.was_encrypted();
    if protected {
        decrypt_stream_dictionaries(&mut document);
    }
    exact::restore(&mut document, bytes);
    let (pages, missing) = pages(&mut document, limits)?;
    let damage = if missing > 0 {
        Some(damaged(format!("{missing} of {} pages cannot be found", pages.len() + missing)))
    } else {
        damage(&document, &pages, protected, mended)
    };
    if pages.is_empty() && damage.is_none() {
        return Err(Refusal::NoPages);
    }
    Ok((Opened { document, pages, protected, mended }, damage))
}

/// Undoes the protection of strings that stand within a stream's dictionary (a palette, say), which lopdf leaves as
/// they are.
fn decrypt_stream_dictionaries(document: &mut Document) {
    let Some(state) = document.encryption_state.clone() else { return };
    for (id, object) in &mut document.objects {
        if let Object::Stream(stream) = object
            && !stream.dict.has_type(b"XRef")
        {
            let mut dictionary = Object::Dictionary(std::mem::take(&mut stream.dict));
            // A string that cannot be decrypted stays as it is: the damage it does is seen by the page check.
            let _ = lopdf::encryption::decrypt_object(&state, *id, &mut dictionary);
            if let Object::Dictionary(dictionary) = dictionary {
                stream.dict = dictionary;
            }
        }
    }
}

/// Follows the page tree in order. The second value counts leaves that the tree names and the file lacks.
fn pages(document: &mut Document, limits: &Limits) -> Result<(Vec<SourcePage>, usize), Refusal> {
    name_direct_kids(document);
    let document = &*document;
    let damaged = |detail: &str| Refusal::DamagedPdf { detail: detail.to_owned() };
    let catalog = document.catalog().map_err(|_| damaged("it has no catalogue"))?;
    let root = catalog.get(b"Pages").and_then(Object::as_reference).map_err(|_| damaged("it has no page tree"))?;

    let mut found = Vec::new();
    let mut missing = 0;
    let mut seen = BTreeSet::new();
    let mut waiting = vec![(root, Inherited::default(), 0_usize)];
    while let Some((id, inherited, depth)) = waiting.pop() {
        let Ok(node) = document.get_dictionary(id) else {
            missing += 1;
            continue;
        };
        let inherited = inherited.with(document, node);
        let kids = node.get(b"Kids").and_then(|kids| document.dereference(kids)).map(|(_, kids)| kids);
        if let Ok(Object::Array(kids)) = kids {
            if depth > DEEPEST_TREE || !seen.insert(id) {
                return Err(damaged("its page tree runs in a circle"));
            }
            for kid in kids.iter().rev() {
                match kid {
                    Object::Reference(kid) => waiting.push((*kid, inherited.clone(), depth + 1)),
                    Object::Null => {}
                    _ => missing += 1,
                }
            }
            continue;
        }
        if found.len() as u64 >= u64::from(limits.pages) {
            let pages = u32::try_from(found.len() + waiting.len() + 1).unwrap_or(u32::MAX);
            return Err(Refusal::TooManyPages { pages, limit: limits.pages });
        }
        if node.has_type(b"Pages") {
            // A branch without leaves is legal, and adds nothing.
            continue;
        }
        found.push(SourcePage { id, boxes: inherited.boxes(document), resources: inherited.resources.cloned() });
    }
    Ok((found, missing))
}

/// Gives a number to page nodes that stand directly within their parent, as some producers write them.
fn name_direct_kids(document: &mut Document) {
    let parents: Vec<ObjectId> = document
        .objects
        .iter()
        .filter(|(_, object)| {
            let kids = object.as_dict().and_then(|node| node.get(b"Kids")).and_then(Object::as_array);
            kids.is_ok_and(|kids| {
                kids.iter().any(|kid| matches!(kid, Object::Dictionary(kid) if kid.has_type(b"Page")))
            })
        })
        .map(|(id, _)| *id)
        .collect();
    for parent in parents {
        let Ok(Object::Array(kids)) = document.get_dictionary_mut(parent).and_then(|node| node.get_mut(b"Kids")) else {
            continue;
        };
        let mut taken = std::mem::take(kids);
        for kid in &mut taken {
            if matches!(kid, Object::Dictionary(_)) {
                *kid = Object::Reference(document.add_object(kid.clone()));
            }
        }
        if let Ok(node) = document.get_dictionary_mut(parent) {
            node.set("Kids", taken);
        }
    }
}

#[derive(Debug, Clone, Default)]
struct Inherited<'a> {
    resources: Option<&'a Object>,
    media: Option<&'a Object>,
    crop: Option<&'a Object>,
    rotate: Option<&'a Object>,
    unit: Option<&'a Object>,
}

impl<'a> Inherited<'a> {
    fn with(&self, document: &Document, node: &'a Dictionary) -> Self {
        let own = |key: &[u8]| {
            node.get(key).ok().filter(|value| document.dereference(value).is_ok_and(|(_, value)| !value.is_null()))
        };
        Self {
            resources: own(b"Resources").or(self.resources),
            media: own(b"MediaBox").or(self.media),
            crop: own(b"CropBox").or(self.crop),
            rotate: own(b"Rotate").or(self.rotate),
            unit: own(b"UserUnit"),
        }
    }

    fn boxes(&self, document: &Document) -> PageBoxes {
        // A page without a sheet size is broken; every reader takes US Letter for it.
        let media = self.media.and_then(|it| rectangle(document, it)).unwrap_or([0.0, 0.0, 612.0, 792.0]);
        let crop = self.crop.and_then(|it| rectangle(document, it)).and_then(|it| intersection(it, media));
        let number = |value: Option<&Object>| {
            value.and_then(|it| document.dereference(it).ok()).and_then(|(_, it)| exact::value(it))
        };
        let quarter = number(self.rotate).map_or(0, |it| (it / 90.0).round() as i64);
        PageBoxes {
            media,
            crop: crop.unwrap_or(media),
            rotate: quarter.rem_euclid(4) * 90,
            unit: number(self.unit).filter(|it| (0.001..=10_000.0).contains(it)).unwrap_or(1.0),
        }
    }
}

/// Reads a rectangle, corners in any order; `None` when it has no surface.
pub(super) fn rectangle(document: &Document, value: &Object) -> Option<[f64; 4]> {
    let (_, value) = document.dereference(value).ok()?;
    let corners = value.as_array().ok()?;
    let mut numbers = [0.0; 4];
    for (number, corner) in numbers.iter_mut().zip(corners.get(..4)?) {
        *number = exact::value(document.dereference(corner).ok()?.1)?;
    }
    let [x0, y0, x1, y1] = numbers;
    let sorted = [x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1)];
    (sorted[2] - sorted[0] > 0.0 && sorted[3] - sorted[1] > 0.0).then_some(sorted)
}

fn intersection(a: [f64; 4], b: [f64; 4]) -> Option<[f64; 4]> {
    let common = [a[0].max(b[0]), a[1].max(b[1]), a[2].min(b[2]), a[3].min(b[3])];
    (common[2] > common[0] && common[3] > common[1]).then_some(common)
}

/// Looks for what lopdf lost on the way, among all that the pages draw. A `mended` file no longer says which objects it
/// should have: there, whatever is named and missing counts as lost.
fn damage(document: &Document, pages: &[SourcePage], protected: bool, mended: bool) -> Option<Refusal> {
    let damaged = |number: usize, detail: &str| {
        Some(Refusal::DamagedPdf { detail: format!("page {number} of {}: {detail}", pages.len()) })
    };
    let mut seen = BTreeSet::new();
    for (index, page) in pages.iter().enumerate() {
        let contents = document.get_dictionary(page.id).ok().and_then(|it| it.get(b"Contents").ok());
        let mut waiting: Vec<&Object> = contents.into_iter().chain(page.resources.as_ref()).collect();
        while let Some(object) = waiting.pop() {
            match object {
                Object::Reference(id) if seen.insert(*id) => match document.objects.get(id) {
                    Some(Object::Dictionary(dictionary)) if lost_its_data(dictionary) => {
                        return damaged(index + 1, "a stream has lost its data");
                    }
                    Some(Object::Dictionary(dictionary)) if is_page_node(dictionary) => {}
                    Some(Object::Stream(stream)) if stream.content.is_empty() && stream.start_position.is_some() => {
                        return damaged(index + 1, "a stream has no length");
                    }
                    Some(Object::Stream(stream)) if protected && uses_crypt(stream) => {
                        let detail = "a part of it names a protection of its own".to_owned();
                        return Some(Refusal::UnsupportedProtection { detail });
                    }
                    Some(object) => waiting.push(object),
                    None if mended || is_listed(document, *id) => {
                        return damaged(index + 1, "an object cannot be read");
                    }
                    None => {}
                },
                Object::Array(list) => waiting.extend(list),
                Object::Dictionary(dictionary) => waiting.extend(dictionary.iter().map(|(_, value)| value)),
                Object::Stream(stream) => waiting.extend(stream.dict.iter().map(|(_, value)| value)),
                _ => {}
            }
        }
        let streams = super::contents::Contents::streams_of(document, contents);
        if streams.iter().any(|id| document.get_object(*id).is_ok_and(|it| !begins_to_inflate(it))) {
            return damaged(index + 1, "its content cannot be decompressed");
        }
    }
    None
}

/// A dictionary that stands alone and speaks of a length is what remains of a stream that could not be cut out.
fn lost_its_data(dictionary: &Dictionary) -> bool {
    dictionary.has(b"Length") && (dictionary.has(b"Filter") || dictionary.has(b"Subtype") || dictionary.len() == 1)
}

fn is_page_node(dictionary: &Dictionary) -> bool {
    dictionary.has_type(b"Page") || dictionary.has_type(b"Pages") || dictionary.has_type(b"Catalog")
}

/// Whether the file says where the object is: if so, its absence is a loss; otherwise it is null by the standard.
fn is_listed(document: &Document, id: ObjectId) -> bool {
    matches!(
        document.reference_table.get(id.0),
        Some(XrefEntry::Normal { generation, .. }) if *generation == id.1
    ) || matches!(document.reference_table.get(id.0), Some(XrefEntry::Compressed { .. }) if id.1 == 0)
}

fn uses_crypt(stream: &lopdf::Stream) -> bool {
    stream.filters().is_ok_and(|filters| filters.contains(&b"Crypt".as_slice()))
}

/// Whether the first bytes of a deflated stream inflate.
fn begins_to_inflate(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return true };
    if stream.filters().ok().and_then(|it| it.first().copied()) != Some(b"FlateDecode".as_slice()) {
        return true;
    }
    if stream.content.iter().all(u8::is_ascii_whitespace) {
        return true;
    }
    let mut first = [0; 1];
    flate2::read::ZlibDecoder::new(stream.content.as_slice()).read(&mut first).is_ok()
        || stream.content.get(2..).is_some_and(|rest| flate2::read::DeflateDecoder::new(rest).read(&mut first).is_ok())
}
