//! Taking a step back, and forward again: which leaves to write so that what a step did is undone or done once more.
//!
//! Only what still stands as the step left it is touched, so that nobody's later edit is lost.

use std::collections::BTreeSet;

use crate::{
    leaf::{self, Leaves, ORDER, Put, REMOVED, Scalar},
    path::Path,
};

/// A leaf that a step wrote, with its value before and after; `None` where it had never been written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// The key of the leaf.
    pub key: String,
    /// Its value before the step.
    pub before: Option<Scalar>,
    /// Its value after the step.
    pub after: Option<Scalar>,
}

/// The leaves to write to undo a step. Empty where nothing stands any more as the step left it.
pub fn undo(leaves: &Leaves, step: &[Rewritten]) -> Vec<Put> {
    let step: Vec<&Rewritten> = step.iter().filter(|it| changed(it)).collect();
    let added = added_items(&step);
    let removals = added.iter().filter(|item| leaf::item_is_alive(leaves, item)).map(|item| removal(leaves, item));
    let rewritten = step.iter().filter(|it| !below_any(&added, &it.key)).filter(|it| {
        let stands = leaves.get(&it.key);
        // What a removal remembers of its item may have been renewed since.
        same(stands, it.after.as_ref()) || (is_removal(it) && stands.and_then(Scalar::as_text).is_some())
    });
    let back = rewritten.map(|it| Put { key: it.key.clone(), value: it.before.clone().unwrap_or(Scalar::Null) });
    removals.chain(back).collect()
}

/// The leaves to write to do an undone step again. Empty where nothing stands any more as the undoing left it.
pub fn redo(leaves: &Leaves, step: &[Rewritten]) -> Vec<Put> {
    let step: Vec<&Rewritten> = step.iter().filter(|it| changed(it)).collect();
    let added = added_items(&step);
    let gone = |item: &&Path| leaves.contains_key(item.join(ORDER).as_str()) && !leaf::item_is_alive(leaves, item);
    let restored =
        added.iter().filter(gone).map(|item| Put { key: item.join(REMOVED).to_string(), value: Scalar::Null });
    let rewritten = step.iter().filter(|it| !below_any(&added, &it.key));
    let again =
        rewritten.filter(|it| same(leaves.get(&it.key), it.before.as_ref())).map(|it| match item_of(it, REMOVED) {
            Some(item) if is_removal(it) => removal(leaves, &item),
            _ => Put { key: it.key.clone(), value: it.after.clone().unwrap_or(Scalar::Null) },
        });
    restored.chain(again).collect()
}

/// The items that a step added to lists: their order was written for the first time.
fn added_items(step: &[&Rewritten]) -> BTreeSet<Path> {
    step.iter().filter(|it| it.before.is_none()).filter_map(|it| item_of(it, ORDER)).collect()
}

fn item_of(rewritten: &Rewritten, leaf: &str) -> Option<Path> {
    Some(Path::from(rewritten.key.strip_suffix(leaf)?.strip_suffix('/')?))
}

fn below_any(items: &BTreeSet<Path>, key: &str) -> bool {
    items.iter().any(|item| key.strip_prefix(item.as_str()).is_some_and(|rest| rest.starts_with('/')))
}

fn is_removal(rewritten: &Rewritten) -> bool {
    rewritten.key.ends_with(REMOVED) && rewritten.after.as_ref().and_then(Scalar::as_text).is_some()
}

fn removal(leaves: &Leaves, item: &Path) -> Put {
    Put { key: item.join(REMOVED).to_string(), value: Scalar::Text(leaf::digest(leaves, item)) }
}

/// Whether the step left the leaf other than it was: what was typed and taken back within one step did nothing.
fn changed(rewritten: &Rewritten) -> bool {
    !same(rewritten.before.as_ref(), rewritten.after.as_ref()) || item_of(rewritten, ORDER).is_some()
}

/// Whether two leaves say the same; one that was never written says no more than an empty one.
fn same(one: Option<&Scalar>, other: Option<&Scalar>) -> bool {
    let said = |value: Option<&Scalar>| value.filter(|it| !matches!(it, Scalar::Null | Scalar::Flag(false))).cloned();
    said(one) == said(other)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::{Edit, edit, import, insert, remove, scalar::ItemId};

    /// A dossier that is changed step by step, as the store would.
    struct Desk(Leaves);

    impl Desk {
        fn with(document: &Value) -> Self {
            let mut desk = Self(Leaves::new());
            desk.write(import(document).expect("it fits the model"));
            desk
        }

        fn write(&mut self, puts: Vec<Put>) -> Vec<Rewritten> {
            let before = |key: &String| self.0.get(key).cloned();
            let step: Vec<Rewritten> = puts
                .iter()
                .map(|put| Rewritten { key: put.key.clone(), before: before(&put.key), after: Some(put.value.clone()) })
                .collect();
            self.0.extend(puts.into_iter().map(|put| (put.key, put.value)));
            step
        }

        fn edit(&mut self, path: &str, value: Value) -> Vec<Rewritten> {
            let puts = edit(&self.0, &Edit { path: Path::from(path), value }).expect("it fits the field");
            self.write(puts)
        }

        fn content(&self) -> Option<Value> {
            leaf::content(&self.0, &Path::default()).expect("it can be read")
        }
    }

    fn goes_back_and_forth(desk: &mut Desk, step: &[Rewritten], before: &Option<Value>) {
        let after = desk.content();
        assert_ne!(&after, before, "the step did something");
        for _ in 0..2 {
            let puts = undo(&desk.0, step);
            desk.write(puts);
            assert_eq!(&desk.content(), before, "undone");
            let puts = redo(&desk.0, step);
            desk.write(puts);
            assert_eq!(desk.content(), after, "done again");
        }
    }

    #[test]
    fn a_field_a_set_and_a_flag_go_back_and_forth() {
        let mut desk = Desk::with(&json!({ "start": { "acronym": "CEMA" } }));
        for (path, value) in [
            ("start/acronym", json!("CEMAPO")),
            ("start/title/fr", json!("Marchés propres")),
            ("start/fictional", json!(true)),
            ("start/working_languages", json!(["fr", "en"])),
        ] {
            let before = desk.content();
            let step = desk.edit(path, value);
            goes_back_and_forth(&mut desk, &step, &before);
        }
    }

    #[test]
    fn an_added_item_and_a_removed_one_go_back_and_forth() {
        let mut desk = Desk::with(&json!({ "challenges": { "list": [{ "id": "eau", "severity": 3 }] } }));
        let before = desk.content();
        let id: ItemId = "dechets".parse().expect("it is an identifier");
        let content = json!({ "title": { "fr": "Déchets" } });
        let puts = insert(&desk.0, &Path::from("challenges/list"), &id, Some(&content), None).expect("it fits");
        let step = desk.write(puts);
        goes_back_and_forth(&mut desk, &step, &before);

        let before = desk.content();
        let puts = remove(&desk.0, &Path::from("challenges/list/eau")).expect("it is there");
        let step = desk.write(puts);
        goes_back_and_forth(&mut desk, &step, &before);
    }

    #[test]
    fn what_was_typed_and_taken_back_within_a_step_leaves_nothing_to_undo() {
        let desk = Desk::with(&json!({ "start": { "acronym": "CEMA" } }));
        let stands = Some(Scalar::Text("CEMA".to_owned()));
        let step = [Rewritten { key: "start/acronym".to_owned(), before: stands.clone(), after: stands }];
        assert_eq!((undo(&desk.0, &step), redo(&desk.0, &step)), (vec![], vec![]));
    }

    #[test]
    fn what_somebody_changed_since_is_left_alone() {
        let mut desk = Desk::with(&json!({}));
        let step = desk.edit("start/acronym", json!("CEMA"));
        desk.edit("start/acronym", json!("CEMAPO"));
        assert_eq!(undo(&desk.0, &step), []);
    }
}
