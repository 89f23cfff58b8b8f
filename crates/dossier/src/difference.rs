//! What differs between two states of a dossier, as people see it: fields, and items of lists as wholes.

use std::collections::BTreeMap;

use crate::{
    leaf::{Leaves, ORDER, REMOVED, Scalar},
    path::Path,
};

/// What happened to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// An item is there that was not; its fields are not told one by one.
    Added,
    /// An item is no longer there.
    Removed,
    /// An item stands elsewhere in its list.
    Moved,
    /// A field says something else.
    Written,
}

/// The places that differ, each with what happened there, by path. What was done within an item that is removed in
/// both states, and leaves that a file keeps for itself, are left out.
pub fn differences(before: &Leaves, after: &Leaves) -> BTreeMap<Path, Difference> {
    let keys = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
    let mut found = BTreeMap::new();
    for key in keys.filter(|key| !key.starts_with('@')) {
        if said(before.get(key)) != said(after.get(key))
            && let Some((path, difference)) = difference_at(before, after, key)
        {
            found.insert(path, difference);
        }
    }
    found
}

fn difference_at(before: &Leaves, after: &Leaves, key: &str) -> Option<(Path, Difference)> {
    let path = Path::from(key);
    let mut at = Path::default();
    for segment in path.segments() {
        let item = at.clone();
        at = at.join(segment);
        match (standing(before, &item), standing(after, &item)) {
            (Standing::Here, Standing::Here) if segment == ORDER => return Some((item, Difference::Moved)),
            (Standing::Here, Standing::Gone | Standing::Never) => return Some((item, Difference::Removed)),
            (Standing::Gone | Standing::Never, Standing::Here) => return Some((item, Difference::Added)),
            (Standing::Gone, _) | (_, Standing::Gone) => return None,
            _ => {}
        }
    }
    (!key.contains('@')).then_some((path, Difference::Written))
}

/// Whether an item stands at a path.
#[derive(Clone, Copy)]
enum Standing {
    Here,
    Gone,
    /// No item stands there, or the path is none of an item.
    Never,
}

fn standing(leaves: &Leaves, path: &Path) -> Standing {
    let leaf = |name: &str| leaves.get(path.join(name).as_str()).and_then(Scalar::as_text);
    match (leaf(ORDER), leaf(REMOVED)) {
        (_, Some(_)) => Standing::Gone,
        (Some(_), None) => Standing::Here,
        (None, None) => Standing::Never,
    }
}

/// What a leaf says; one that was never written says no more than an empty one.
fn said(value: Option<&Scalar>) -> Option<&Scalar> {
    value.filter(|value| !matches!(value, Scalar::Null | Scalar::Flag(false)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Edit, edit, import, insert, leaf::Put, remove, reorder};

    fn written(mut leaves: Leaves, puts: Vec<Put>) -> Leaves {
        leaves.extend(puts.into_iter().map(|put| (put.key, put.value)));
        leaves
    }

    fn dossier() -> Leaves {
        let document = json!({
            "start": { "acronym": "CEMA" },
            "challenges": { "list": [{ "id": "a", "title": { "fr": "Déchets" } }, { "id": "b", "title": { "fr": "Eau" } }] },
        });
        written(Leaves::new(), import(&document).unwrap())
    }

    fn told(before: &Leaves, after: &Leaves) -> Vec<(String, Difference)> {
        differences(before, after).into_iter().map(|(path, difference)| (path.to_string(), difference)).collect()
    }

    #[test]
    fn a_field_that_says_something_else_is_told() {
        let before = dossier();
        let puts = edit(&before, &Edit { path: "start/acronym".into(), value: json!("CEMAPO") }).unwrap();
        let after = written(before.clone(), puts);
        assert_eq!(told(&before, &after), [("start/acronym".to_owned(), Difference::Written)]);
        assert_eq!(told(&after, &after), []);
        let cleared = written(before.clone(), vec![Put::new("start/role", Scalar::Null)]);
        assert_eq!(told(&before, &cleared), [], "an empty field says no more than one that was never filled");
    }

    #[test]
    fn items_come_and_go_as_wholes() {
        let before = dossier();
        let list = Path::from("challenges/list");
        let content = json!({ "title": { "fr": "Énergie" }, "severity": 4 });
        let added =
            written(before.clone(), insert(&before, &list, &"c".parse().unwrap(), Some(&content), None).unwrap());
        assert_eq!(told(&before, &added), [("challenges/list/c".to_owned(), Difference::Added)]);
        let removed = written(before.clone(), remove(&before, &list.join("a")).unwrap());
        assert_eq!(told(&before, &removed), [("challenges/list/a".to_owned(), Difference::Removed)]);
        assert_eq!(told(&removed, &before), [("challenges/list/a".to_owned(), Difference::Added)], "brought back");
        let moved = written(before.clone(), reorder(&before, &list.join("b"), Some(&"a".parse().unwrap())).unwrap());
        assert_eq!(told(&before, &moved), [("challenges/list/b".to_owned(), Difference::Moved)]);
    }

    #[test]
    fn what_is_written_in_a_removed_item_is_not_told() {
        let before = dossier();
        let removed = written(before.clone(), remove(&before, &"challenges/list/a".into()).unwrap());
        let title = Put::new("challenges/list/a/title/fr", Scalar::Text("Ordures".to_owned()));
        let edited = written(removed.clone(), vec![title]);
        assert_eq!(told(&removed, &edited), []);
    }
}
