//! What becomes of the annotations of a foreign page: links and remarks stay, what would run something does not.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::import::Carrier;
use super::open::SourcePage;

/// Remarks and drawings of a reader; they stay annotations.
const REMARKS: &[&[u8]] = &[
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Stamp",
    b"Caret",
    b"Ink",
    b"Popup",
    b"Watermark",
];

/// Entries of an annotation that lead elsewhere or belong to the file left behind.
const DROPPED: &[&[u8]] =
    &[b"A", b"AA", b"Dest", b"PA", b"P", b"StructParent", b"AF", b"FS", b"Sound", b"Movie", b"RichMediaContent"];

/// Schemes a link may lead to: those that show something and run nothing.
const SCHEMES: &[&[u8]] = &[b"http:", b"https:", b"mailto:", b"tel:"];

/// An annotation as it stands on a page.
pub(super) struct Placed<'a> {
    /// Its place in the page's list.
    pub(super) index: usize,
    id: Option<ObjectId>,
    pub(super) dictionary: &'a Dictionary,
}

impl Placed<'_> {
    pub(super) fn subtype(&self) -> &[u8] {
        self.dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default()
    }

    fn flag(&self, document: &Document, bit: i64) -> bool {
        let flags = self.dictionary.get(b"F").and_then(|it| document.dereference(it)).and_then(|(_, it)| it.as_i64());
        flags.is_ok_and(|flags| flags & (1 << bit) != 0)
    }

    /// Never shown, neither on screen nor on paper.
    pub(super) fn is_hidden(&self, document: &Document) -> bool {
        self.flag(document, 1)
    }

    /// Not shown on screen.
    pub(super) fn is_off_screen(&self, document: &Document) -> bool {
        self.flag(document, 5)
    }

    /// Whether it stays an annotation in the volume; otherwise its look is drawn into the page.
    pub(super) fn stays(&self) -> bool {
        self.subtype() == b"Link" || REMARKS.contains(&self.subtype())
    }
}

/// The annotations of a page, in order.
pub(super) fn of_page<'a>(document: &'a Document, page: &SourcePage) -> Vec<Placed<'a>> {
    let list = document.get_dictionary(page.id).and_then(|page| page.get(b"Annots"));
    let Ok((_, Object::Array(list))) = list.and_then(|list| document.dereference(list)) else { return Vec::new() };
    let placed = list.iter().enumerate().filter_map(|(index, entry)| {
        let (id, object) = document.dereference(entry).ok()?;
        Some(Placed { index, id, dictionary: object.as_dict().ok()? })
    });
    placed.collect()
}

/// Carries the annotations that stay, for a page that stands at `new_page` in the volume.
pub(super) fn carry(
    carrier: &mut Carrier<'_>,
    destinations: &Destinations,
    page: &SourcePage,
    new_page: ObjectId,
) -> Vec<Object> {
    let source = carrier.source;
    let kept: Vec<_> = of_page(source, page).into_iter().filter(|it| it.stays() && !it.is_hidden(source)).collect();
    let ids: Vec<ObjectId> = kept.iter().map(|_| carrier.target.new_object_id()).collect();
    for (annotation, new) in kept.iter().zip(&ids) {
        if let Some(old) = annotation.id {
            carrier.placed.insert(old, *new);
        }
    }
    for (annotation, new) in kept.iter().zip(&ids) {
        let mut left = annotation.dictionary.clone();
        for key in DROPPED {
            left.remove(key);
        }
        let mut dictionary = carrier.carry_dictionary(Some(&Object::Dictionary(left)));
        dictionary.set("Type", "Annot");
        dictionary.set("P", new_page);
        if annotation.subtype() == b"Link"
            && let Some((key, value)) = target(carrier, destinations, annotation.dictionary)
        {
            dictionary.set(key, value);
        }
        carrier.target.objects.insert(*new, Object::Dictionary(dictionary));
    }
    ids.into_iter().map(Object::Reference).collect()
}

/// Where a link leads, in the volume: a page of the same annex, or an address.
fn target(carrier: &Carrier<'_>, destinations: &Destinations, link: &Dictionary) -> Option<(&'static str, Object)> {
    let source = carrier.source;
    if let Ok(destination) = link.get(b"Dest") {
        return Some(("Dest", destinations.resolve(source, destination, &carrier.placed)?));
    }
    let (_, action) = source.dereference(link.get(b"A").ok()?).ok()?;
    let action = action.as_dict().ok()?;
    match action.get(b"S").and_then(Object::as_name).ok()? {
        b"GoTo" => Some(("Dest", destinations.resolve(source, action.get(b"D").ok()?, &carrier.placed)?)),
        b"URI" => {
            let (_, address) = source.dereference(action.get(b"URI").ok()?).ok()?;
            let Object::String(text, format) = address else { return None };
            let lower = text.trim_ascii_start().to_ascii_lowercase();
            if !SCHEMES.iter().any(|scheme| lower.starts_with(scheme)) {
                return None;
            }
            let mut kept = Dictionary::new();
            kept.set("S", "URI");
            kept.set("URI", Object::String(text.clone(), *format));
            Some(("A", Object::Dictionary(kept)))
        }
        _ => None,
    }
}

/// The named places of a file.
#[derive(Debug, Default)]
pub(super) struct Destinations {
    named: BTreeMap<Vec<u8>, Object>,
    /// Pages in order: some producers name a page by its place.
    pages: Vec<ObjectId>,
}

impl Destinations {
    pub(super) fn of(document: &Document, pages: &[SourcePage]) -> Self {
        let mut found = Self { named: BTreeMap::new(), pages: pages.iter().map(|page| page.id).collect() };
        let Ok(catalog) = document.catalog() else { return found };
        let follow = |object: &Object| document.dereference(object).ok().map(|(_, object)| object.clone());
        if let Some(Object::Dictionary(old)) = catalog.get(b"Dests").ok().and_then(follow) {
            found.named.extend(old.iter().map(|(name, place)| (name.clone(), place.clone())));
        }
        let names = catalog.get(b"Names").ok().and_then(follow);
        let mut waiting: Vec<Object> =
            names.and_then(|names| names.as_dict().ok()?.get(b"Dests").ok().cloned()).into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(node) = waiting.pop() {
            let Ok((id, Object::Dictionary(node))) = document.dereference(&node) else { continue };
            if id.is_some_and(|id| !seen.insert(id)) || seen.len() > 100_000 {
                continue;
            }
            if let Some(Object::Array(kids)) = node.get(b"Kids").ok().and_then(follow) {
                waiting.extend(kids.into_iter().filter(|kid| matches!(kid, Object::Reference(_))));
            }
            if let Some(Object::Array(pairs)) = node.get(b"Names").ok().and_then(follow) {
                for pair in pairs.chunks_exact(2) {
                    if let Some(Object::String(name, _)) = follow(&pair[0]) {
                        found.named.insert(name, pair[1].clone());
                    }
                }
            }
        }
        found
    }

    /// Turns a destination of the file into one of the volume.
    pub(super) fn resolve(
        &self,
        document: &Document,
        destination: &Object,
        placed: &BTreeMap<ObjectId, ObjectId>,
    ) -> Option<Object> {
        let mut place = document.dereference(destination).ok()?.1;
        for _ in 0..4 {
            place = match place {
                Object::Name(name) | Object::String(name, _) => self.named.get(name)?,
                Object::Dictionary(dictionary) => dictionary.get(b"D").ok()?,
                _ => break,
            };
            place = document.dereference(place).ok()?.1;
        }
        let (page, view) = place.as_array().ok()?.split_first()?;
        let page = match page {
            Object::Reference(id) => *id,
            Object::Integer(index) => *self.pages.get(usize::try_from(*index).ok()?)?,
            _ => return None,
        };
        let mut resolved = vec![Object::Reference(*placed.get(&page)?)];
        for part in view {
            match document.dereference(part).ok()?.1 {
                part @ (Object::Name(_) | Object::Integer(_) | Object::Real(_) | Object::Null) => {
                    resolved.push(part.clone());
                }
                _ => return None,
            }
        }
        Some(Object::Array(resolved))
    }
}
