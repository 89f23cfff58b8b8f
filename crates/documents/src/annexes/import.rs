//! Carries objects of a foreign file over into the volume: what the pages draw, and nothing that hangs beside it.
//!
//! Invariant: only what is reached from a page's resources, content and kept annotations is carried. Whatever lives in
//! the catalogue of a foreign file (scripts, open actions, attachments, conformance claims, structure) is never seen.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// Where each object of a foreign file stands in the volume.
pub(super) type Carried = BTreeMap<ObjectId, ObjectId>;

/// Copies objects from one document to another, each once, under new numbers.
pub(super) struct Carrier<'a> {
    pub(super) source: &'a Document,
    pub(super) target: &'a mut Document,
    /// What has been carried already; shared by files attached twice.
    pub(super) carried: &'a mut Carried,
    /// Objects that this copy places itself: its pages and annotations.
    pub(super) placed: Carried,
    waiting: Vec<(ObjectId, ObjectId)>,
}

impl<'a> Carrier<'a> {
    pub(super) fn new(source: &'a Document, target: &'a mut Document, carried: &'a mut Carried) -> Self {
        Self { source, target, carried, placed: Carried::new(), waiting: Vec::new() }
    }

    /// Carries `object` and all it refers to; gives it back with the numbers of the volume.
    pub(super) fn carry(&mut self, object: &Object) -> Object {
        let carried = self.renumber(object);
        while let Some((old, new)) = self.waiting.pop() {
            let object = match self.source.objects.get(&old) {
                Some(object) => self.renumber(object),
                None => Object::Null,
            };
            self.target.objects.insert(new, object);
        }
        carried
    }

    /// Carries a stream as a stream of its own.
    pub(super) fn carry_stream(&mut self, stream: &Stream) -> Stream {
        let mut carried = stream.clone();
        if let Object::Dictionary(dictionary) = self.carry(&Object::Dictionary(without(&stream.dict, BESIDE_A_STREAM)))
        {
            carried.dict = dictionary;
        }
        carried.dict.set("Length", carried.content.len() as i64);
        carried
    }

    /// Carries the dictionary that `object` is or refers to, as a dictionary of its own.
    pub(super) fn carry_dictionary(&mut self, object: Option<&Object>) -> Dictionary {
        let Some((_, Object::Dictionary(dictionary))) = object.and_then(|it| self.source.dereference(it).ok()) else {
            return Dictionary::new();
        };
        match self.carry(&Object::Dictionary(dictionary.clone())) {
            Object::Dictionary(dictionary) => dictionary,
            _ => Dictionary::new(),
        }
    }

    fn renumber(&mut self, object: &Object) -> Object {
        match object {
            Object::Reference(id) => self.reference(*id),
            Object::Array(list) => Object::Array(list.iter().map(|item| self.renumber(item)).collect()),
            Object::Dictionary(dictionary) => Object::Dictionary(self.entries(dictionary)),
            Object::Stream(stream) => {
                let mut stream = stream.clone();
                stream.dict = self.entries(&without(&stream.dict, BESIDE_A_STREAM));
                stream.dict.set("Length", stream.content.len() as i64);
                Object::Stream(stream)
            }
            other => other.clone(),
        }
    }

    fn entries(&mut self, dictionary: &Dictionary) -> Dictionary {
        let mut kept = Dictionary::new();
        for (key, value) in dictionary {
            match self.renumber(value) {
                Object::Null => {}
                value => kept.set(key.clone(), value),
            }
        }
        kept
    }

    fn reference(&mut self, id: ObjectId) -> Object {
        if let Some(new) = self.placed.get(&id).or_else(|| self.carried.get(&id)) {
            return Object::Reference(*new);
        }
        match self.source.objects.get(&id) {
            None | Some(Object::Null) => Object::Null,
            // Pages are placed by whoever binds them; one that is not placed is not in the volume.
            Some(Object::Dictionary(node)) if OF_THE_TREE.iter().any(|name| node.has_type(name)) => Object::Null,
            Some(_) => {
                let new = self.target.new_object_id();
                self.carried.insert(id, new);
                self.waiting.push((id, new));
                Object::Reference(new)
            }
        }
    }
}

/// Entries of a stream's dictionary that do not come along: places in a structure that is left behind, metadata with its
/// claims of conformance, private data of the producer, and data kept in other files.
const BESIDE_A_STREAM: &[&[u8]] = &[
    b"StructParent",
    b"StructParents",
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"AF",
    b"Ref",
    b"OPI",
    b"F",
    b"FFilter",
    b"FDecodeParms",
];

/// Nodes that belong to the file rather than to what a page draws.
const OF_THE_TREE: &[&[u8]] = &[b"Page", b"Pages", b"Catalog", b"StructTreeRoot", b"StructElem"];

fn without(dictionary: &Dictionary, dropped: &[&[u8]]) -> Dictionary {
    let mut kept = Dictionary::new();
    for (key, value) in dictionary.iter().filter(|(key, _)| !dropped.contains(&key.as_slice())) {
        kept.set(key.clone(), value.clone());
    }
    kept
}
