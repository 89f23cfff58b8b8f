//! The bookmarks of the volume: one for each annex, and beneath it those its file brings along.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::annotations::Destinations;
use super::import::Carried;

/// Most bookmarks taken over from one file.
const MOST: usize = 5_000;
/// Deepest bookmarks taken over.
const DEEPEST: usize = 6;

/// A bookmark and those beneath it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bookmark {
    title: Object,
    destination: Object,
    children: Vec<Bookmark>,
}

impl Bookmark {
    /// A bookmark that leads to the top of a page.
    pub(super) fn to_page(title: &str, page: ObjectId) -> Self {
        let destination = Object::Array(vec![page.into(), "XYZ".into(), Object::Null, Object::Null, Object::Null]);
        Self { title: lopdf::text_string(title), destination, children: Vec::new() }
    }

    /// The bookmarks of a file whose pages stand at `placed` in the volume. One that leads nowhere is kept when
    /// bookmarks beneath it lead somewhere.
    pub(super) fn of(document: &Document, destinations: &Destinations, placed: &Carried) -> Vec<Self> {
        let root = document
            .catalog()
            .ok()
            .and_then(|catalog| document.dereference(catalog.get(b"Outlines").ok()?).ok()?.1.as_dict().ok());
        let Some(root) = root else { return Vec::new() };
        Reading { document, destinations, placed, seen: BTreeSet::new() }.children(root, 0)
    }

    /// Puts further bookmarks beneath this one.
    pub(super) fn add(&mut self, bookmarks: Vec<Self>) {
        self.children.extend(bookmarks);
    }

    fn count(&self) -> i64 {
        self.children.iter().map(|child| 1 + child.count()).sum()
    }
}

struct Reading<'a> {
    document: &'a Document,
    destinations: &'a Destinations,
    placed: &'a Carried,
    seen: BTreeSet<ObjectId>,
}

impl Reading<'_> {
    fn children(&mut self, parent: &Dictionary, depth: usize) -> Vec<Bookmark> {
        let mut found = Vec::new();
        let mut next = parent.get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next {
            if depth >= DEEPEST || self.seen.len() >= MOST || !self.seen.insert(id) {
                break;
            }
            let Ok(item) = self.document.get_dictionary(id) else { break };
            next = item.get(b"Next").and_then(Object::as_reference).ok();
            let children = self.children(item, depth + 1);
            let Some(title) = self.title(item) else { continue };
            let destination = self.destination(item).or_else(|| Some(children.first()?.destination.clone()));
            if let Some(destination) = destination {
                found.push(Bookmark { title, destination, children });
            }
        }
        found
    }

    fn title(&self, item: &Dictionary) -> Option<Object> {
        let (_, title) = self.document.dereference(item.get(b"Title").ok()?).ok()?;
        matches!(title, Object::String(..)).then(|| title.clone())
    }

    fn destination(&self, item: &Dictionary) -> Option<Object> {
        let place = match item.get(b"Dest") {
            Ok(place) => place,
            Err(_) => {
                let action = self.document.dereference(item.get(b"A").ok()?).ok()?.1.as_dict().ok()?;
                if action.get(b"S").and_then(Object::as_name).ok() != Some(b"GoTo") {
                    return None;
                }
                action.get(b"D").ok()?
            }
        };
        self.destinations.resolve(self.document, place, self.placed)
    }
}

/// Writes `bookmarks` into `target`; gives the number of the outline. Those of the first level are shut.
pub(super) fn write(target: &mut Document, bookmarks: &[Bookmark]) -> ObjectId {
    let root = target.new_object_id();
    let mut dictionary = Dictionary::new();
    dictionary.set("Type", "Outlines");
    write_level(target, bookmarks, root, &mut dictionary);
    dictionary.set("Count", bookmarks.len() as i64);
    target.objects.insert(root, Object::Dictionary(dictionary));
    root
}

fn write_level(target: &mut Document, bookmarks: &[Bookmark], parent: ObjectId, above: &mut Dictionary) {
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| target.new_object_id()).collect();
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        above.set("First", *first);
        above.set("Last", *last);
    }
    for (index, (bookmark, id)) in bookmarks.iter().zip(&ids).enumerate() {
        let mut item = Dictionary::new();
        item.set("Title", bookmark.title.clone());
        item.set("Parent", parent);
        item.set("Dest", bookmark.destination.clone());
        if let Some(previous) = index.checked_sub(1) {
            item.set("Prev", ids[previous]);
        }
        if let Some(next) = ids.get(index + 1) {
            item.set("Next", *next);
        }
        if !bookmark.children.is_empty() {
            // A negative number: shut, so many beneath.
            item.set("Count", -bookmark.count());
            write_level(target, &bookmark.children, *id, &mut item);
        }
        target.objects.insert(*id, Object::Dictionary(item));
    }
}
