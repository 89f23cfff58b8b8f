//! The layers (optional content) that foreign pages draw on: what a file hides stays hidden in the volume.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::import::Carried;

/// The layers of the volume.
#[derive(Debug, Default)]
pub(super) struct Layers {
    all: Vec<Object>,
    off: Vec<Object>,
    order: Vec<Object>,
    /// When a layer shows itself on paper and not on screen, say.
    events: Vec<Object>,
}

impl Layers {
    /// Takes over the layers of `source` that its carried pages use, under the name of the annex.
    pub(super) fn take(&mut self, source: &Document, carried: &Carried, name: &str) {
        let follow = |object: &'_ Object| source.dereference(object).ok().map(|(_, object)| object.clone());
        let properties = source.catalog().ok().and_then(|it| follow(it.get(b"OCProperties").ok()?));
        let Some(Object::Dictionary(properties)) = properties else { return };
        let list = |holder: &Dictionary, key: &[u8]| -> Vec<ObjectId> {
            let Some(Object::Array(list)) = holder.get(key).ok().and_then(follow) else { return Vec::new() };
            list.iter().filter_map(|item| item.as_reference().ok()).collect()
        };
        let carry = |ids: &[ObjectId]| -> Vec<Object> {
            ids.iter().filter_map(|id| carried.get(id)).map(|id| Object::Reference(*id)).collect()
        };
        let all = list(&properties, b"OCGs");
        let used = carry(&all);
        if used.is_empty() {
            return;
        }
        let Some(Object::Dictionary(usual)) = properties.get(b"D").ok().and_then(follow) else {
            self.all.extend(used);
            return;
        };
        let on: BTreeSet<ObjectId> = list(&usual, b"ON").into_iter().collect();
        let mut off: BTreeSet<ObjectId> = list(&usual, b"OFF").into_iter().collect();
        if usual.get(b"BaseState").and_then(Object::as_name).ok() == Some(b"OFF") {
            off.extend(all.iter().filter(|id| !on.contains(id)));
        }
        self.off.extend(carry(&off.into_iter().collect::<Vec<_>>()));
        if let Some(Object::Array(events)) = usual.get(b"AS").ok().and_then(follow) {
            for event in events.iter().filter_map(follow) {
                let Object::Dictionary(mut event) = event else { continue };
                event.set("OCGs", carry(&list(&event, b"OCGs")));
                let plain = event.get(b"Category").ok().and_then(follow).unwrap_or(Object::Array(Vec::new()));
                event.set("Category", plain);
                self.events.push(Object::Dictionary(event));
            }
        }
        self.order.push(Object::Array(vec![lopdf::text_string(name), Object::Array(used.clone())]));
        self.all.extend(used);
    }

    /// The entry of the catalogue; `None` when no page uses a layer.
    pub(super) fn properties(self) -> Option<Object> {
        if self.all.is_empty() {
            return None;
        }
        let mut usual = Dictionary::new();
        usual.set("Order", self.order);
        usual.set("OFF", self.off);
        if !self.events.is_empty() {
            usual.set("AS", self.events);
        }
        let mut properties = Dictionary::new();
        properties.set("OCGs", self.all);
        properties.set("D", usual);
        Some(Object::Dictionary(properties))
    }
}
