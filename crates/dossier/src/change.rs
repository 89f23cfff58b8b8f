//! Several changes as one: all of them, or none and what is wrong with each.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::{
    edit::{self, Edit, EditError, ImportError},
    leaf::{self, Leaves, Put},
    path::Path,
    prose::Language,
    scalar::{ItemId, Problem},
    shape::{Kind, Shape},
};

/// One change to a dossier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Writes one field; `null` clears it.
    Edit {
        /// The field.
        path: Path,
        /// The value, after the field's type.
        value: Value,
    },
    /// Adds an item to a list; later changes may name it where its content gives it an identifier.
    Insert {
        /// The list.
        list: Path,
        /// What the item holds, as documented JSON.
        content: Option<Value>,
        /// The item before which it is to stand; else the end.
        before: Option<String>,
    },
    /// Removes an item.
    Remove {
        /// The item.
        item: Path,
    },
    /// Brings a removed item back.
    Restore {
        /// The item.
        item: Path,
    },
    /// Moves an item within its list.
    Reorder {
        /// The item.
        item: Path,
        /// The item before which it is to stand; else the end.
        before: Option<String>,
    },
    /// Adds a copy of an item right after it, with all it holds.
    Duplicate {
        /// The item.
        item: Path,
        /// The identifier of the copy, where the caller chooses it.
        #[serde(default)]
        id: Option<String>,
    },
}

/// What changes need from outside, as this crate knows neither chance nor words.
pub trait Surroundings {
    /// A new identifier.
    fn new_id(&mut self) -> ItemId;
    /// How the title of a copy is worded.
    fn title_of_copy(&self, language: Language, title: &str) -> String;
}

/// The fields that name an item, where it has one of them.
const TITLES: [&str; 2] = ["title", "name"];

/// Turns changes into the leaves to be written, each made on what the ones before it left.
///
/// # Errors
/// Every change that does not fit, with its path; then nothing is to be written.
pub fn apply(leaves: &Leaves, changes: &[Change], around: &mut impl Surroundings) -> Result<Vec<Put>, ImportError> {
    let mut desk = leaves.clone();
    let mut puts = Vec::new();
    let mut errors = Vec::new();
    for change in changes {
        match one(&desk, change, around) {
            Ok(written) => {
                desk.extend(written.iter().map(|put| (put.key.clone(), put.value.clone())));
                puts.extend(written);
            }
            Err(wrong) => errors.extend(wrong),
        }
    }
    if errors.is_empty() { Ok(puts) } else { Err(errors) }
}

/// The deepest place that holds all that the changes touch: a field, an item or a list.
pub fn place_of(changes: &[Change]) -> Path {
    let mut places = changes.iter().map(place);
    let first = places.next().unwrap_or_default();
    places.fold(first, |common, place| common_path(&common, &place))
}

fn place(change: &Change) -> Path {
    let list_of = |item: &Path| item.split_last().map(|(list, _)| list).unwrap_or_default();
    match change {
        Change::Edit { path, .. } => path.clone(),
        Change::Insert { list, .. } => list.clone(),
        Change::Remove { item }
        | Change::Restore { item }
        | Change::Reorder { item, .. }
        | Change::Duplicate { item, .. } => list_of(item),
    }
}

fn common_path(one: &Path, other: &Path) -> Path {
    let both = one.segments().zip(other.segments()).take_while(|(one, other)| one == other);
    both.fold(Path::default(), |path, (segment, _)| path.join(segment))
}

fn one(leaves: &Leaves, change: &Change, around: &mut impl Surroundings) -> Result<Vec<Put>, ImportError> {
    let alone = |error: EditError| vec![error];
    match change {
        Change::Edit { path, value } => {
            edit::edit(leaves, &Edit { path: path.clone(), value: value.clone() }).map_err(alone)
        }
        Change::Insert { list, content, before } => {
            let id = match content.as_ref().and_then(|content| content.get("id")).and_then(Value::as_str) {
                Some(given) => item_id(list, given)?,
                None => around.new_id(),
            };
            let before = before.as_deref().map(|before| item_id(list, before)).transpose()?;
            edit::insert(leaves, list, &id, content.as_ref(), before.as_ref())
        }
        Change::Remove { item } => edit::remove(leaves, item).map_err(alone),
        Change::Restore { item } => edit::restore(leaves, item, true).map_err(alone),
        Change::Reorder { item, before } => {
            let before = before.as_deref().map(|before| item_id(item, before)).transpose()?;
            edit::reorder(leaves, item, before.as_ref()).map_err(alone)
        }
        Change::Duplicate { item, id } => duplicate(leaves, item, id.as_deref(), around),
    }
}

fn duplicate(
    leaves: &Leaves,
    item: &Path,
    id: Option<&str>,
    around: &mut impl Surroundings,
) -> Result<Vec<Put>, ImportError> {
    let fails = |problem| vec![EditError { path: item.clone(), problem }];
    let (list, original) = item.split_last().ok_or_else(|| fails(Problem::NotAList))?;
    let Some(Shape::List { item: shape }) = Shape::model().at(&list) else { return Err(fails(Problem::NotAList)) };
    if !leaf::item_is_alive(leaves, item) {
        return Err(fails(Problem::UnknownItem));
    }
    let content = leaf::content(leaves, item)
        .map_err(|unreadable| vec![EditError { path: unreadable.key.into(), problem: unreadable.problem }])?;
    let mut copy = renamed(content.unwrap_or_default(), around);
    retitle(shape, &mut copy, around);
    let id = id.map_or_else(|| Ok(around.new_id()), |id| item_id(&list, id))?;
    let siblings = leaf::items(leaves, &list);
    let next = siblings.iter().skip_while(|(id, _)| *id != original).nth(1);
    let next = next.map(|(id, _)| item_id(&list, id)).transpose()?;
    edit::insert(leaves, &list, &id, Some(&copy), next.as_ref())
}

/// The content of an item with new identifiers for the items within it.
fn renamed(value: Value, around: &mut impl Surroundings) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, renamed(value, around)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        Value::Array(items) => {
            let items = items.into_iter().map(|item| match renamed(item, around) {
                Value::Object(mut fields) => {
                    fields.insert("id".to_owned(), around.new_id().to_string().into());
                    Value::Object(fields)
                }
                code => code,
            });
            Value::Array(items.collect())
        }
        value => value,
    }
}

/// Says of a copy that it is one, where it has a title and the longer title still fits.
fn retitle(shape: &Shape, copy: &mut Value, around: &impl Surroundings) {
    let Shape::Record { fields, .. } = shape else { return };
    let Some(field) = fields.iter().find(|field| TITLES.contains(&field.name.as_str())) else { return };
    if !matches!(&field.shape, Shape::Record { name, .. } if name == "Label") {
        return;
    }
    for language in [Language::Fr, Language::En] {
        let Some(Value::String(title)) = copy.pointer_mut(&format!("/{}/{}", field.name, language.code())) else {
            continue;
        };
        let worded = Value::from(around.title_of_copy(language, title));
        if let (Ok(_), Value::String(worded)) = (edit::check(&Kind::Line, &worded), worded) {
            *title = worded;
        }
    }
}

fn item_id(near: &Path, text: &str) -> Result<ItemId, ImportError> {
    text.parse().map_err(|problem| vec![EditError { path: near.join(text), problem }])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::import;

    /// Counts identifiers up, and marks copies with a star.
    #[derive(Default)]
    struct Counting(u32);

    impl Surroundings for Counting {
        fn new_id(&mut self) -> ItemId {
            self.0 += 1;
            format!("new-{}", self.0).parse().expect("it is an identifier")
        }

        fn title_of_copy(&self, _: Language, title: &str) -> String {
            format!("{title} *")
        }
    }

    fn leaves(document: &Value) -> Leaves {
        import(document).expect("it fits the model").into_iter().map(|put| (put.key, put.value)).collect()
    }

    fn after(leaves: &Leaves, changes: &[Change], list: &str) -> Value {
        let mut leaves = leaves.clone();
        let puts = apply(&leaves, changes, &mut Counting::default()).expect("the changes fit");
        leaves.extend(puts.into_iter().map(|put| (put.key, put.value)));
        leaf::content(&leaves, &Path::from(list)).expect("it can be read").unwrap_or_default()
    }

    fn edit(path: &str, value: impl Into<Value>) -> Change {
        Change::Edit { path: path.into(), value: value.into() }
    }

    fn row(id: &str, before: Option<&str>) -> Change {
        let before = before.map(str::to_owned);
        Change::Insert { list: "budget/lines".into(), content: Some(json!({ "id": id })), before }
    }

    #[test]
    fn rows_are_added_in_order_and_their_cells_written_in_the_same_change() {
        let leaves = leaves(&json!({ "budget": { "lines": [{ "id": "a" }, { "id": "z" }] } }));
        let changes = [
            row("b", Some("z")),
            row("c", Some("z")),
            edit("budget/lines/c/quantity", "12"),
            edit("budget/lines/a/year", 2027),
        ];
        assert_eq!(
            after(&leaves, &changes, "budget/lines"),
            json!([{ "id": "a", "year": 2027 }, { "id": "b" }, { "id": "c", "quantity": "12" }, { "id": "z" }])
        );
        assert_eq!(place_of(&changes), Path::from("budget/lines"));
        assert_eq!(place_of(&changes[3..]), Path::from("budget/lines/a/year"));
    }

    #[test]
    fn every_fault_is_named_and_nothing_is_written() {
        let leaves = leaves(&json!({ "budget": { "lines": [{ "id": "a" }] } }));
        let changes = [
            edit("budget/lines/a/quantity", "twelve"),
            edit("budget/lines/a/year", 2027),
            edit("budget/lines/a/unit_cost", "12"),
            Change::Remove { item: "budget/lines/nobody".into() },
        ];
        let errors = apply(&leaves, &changes, &mut Counting::default()).unwrap_err();
        let paths: Vec<&str> = errors.iter().map(|error| error.path.as_str()).collect();
        assert_eq!(paths, ["budget/lines/a/quantity", "budget/lines/a/unit_cost", "budget/lines/nobody"]);
    }

    #[test]
    fn a_copy_stands_after_its_original_with_all_it_holds() {
        let leaves = leaves(&json!({ "search": { "candidates": [
            { "id": "rio", "name": { "fr": "Rio" }, "languages": ["pt"], "contacts": [{ "id": "first", "date": "2026-05-04" }] },
            { "id": "hue" },
        ] } }));
        let copy = Change::Duplicate { item: "search/candidates/rio".into(), id: Some("copy".to_owned()) };
        let candidates = after(&leaves, &[copy], "search/candidates");
        assert_eq!(
            candidates[1],
            json!({ "id": "copy", "name": { "fr": "Rio *" }, "languages": ["pt"], "contacts": [{ "id": "new-1", "date": "2026-05-04" }] })
        );
        assert_eq!((&candidates[0]["id"], &candidates[2]["id"]), (&json!("rio"), &json!("hue")));
        let gone = Change::Duplicate { item: "search/candidates/nobody".into(), id: None };
        assert_eq!(apply(&leaves, &[gone], &mut Counting::default()).unwrap_err().len(), 1);
    }

    #[test]
    fn a_title_that_would_grow_too_long_stays_as_it_is() {
        let title = "é".repeat(usize::try_from(crate::shape::LONGEST_LINE).expect("it is small"));
        let leaves = leaves(&json!({ "challenges": { "list": [{ "id": "a", "title": { "fr": title } }] } }));
        let copy = Change::Duplicate { item: "challenges/list/a".into(), id: None };
        assert_eq!(after(&leaves, &[copy], "challenges/list")[1]["title"]["fr"], json!(title));
    }

    #[test]
    fn rows_leave_come_back_and_move() {
        let leaves = leaves(&json!({ "budget": { "lines": [{ "id": "a" }, { "id": "b" }, { "id": "c" }] } }));
        let item = |id: &str| Path::from("budget/lines").join(id);
        let changes = [
            Change::Remove { item: item("a") },
            Change::Reorder { item: item("c"), before: Some("b".to_owned()) },
            Change::Restore { item: item("a") },
        ];
        assert_eq!(after(&leaves, &changes, "budget/lines"), json!([{ "id": "a" }, { "id": "c" }, { "id": "b" }]));
    }
}
