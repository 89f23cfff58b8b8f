//! A dossier as leaves: a flat map from path to scalar. This is the form in which it is stored, edited and merged.
//!
//! - A leaf key is a path, such as `stakeholders/list/7f3k2m9q/influence`.
//! - An item exists where its path has an [`ORDER`] leaf: a key of [`crate::order`], ties broken by identifier.
//! - An item is removed where its path has a [`REMOVED`] leaf with a text: the digest of the item as its remover saw it.
//!   Nothing is deleted, so an edit that someone else made to a removed item is kept and can be shown.
//! - A cleared field is a leaf that holds [`Scalar::Null`].
//! - Keys that begin with `@` belong to the file, not to the model.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{Dossier, edit::check, path::Path, scalar::Problem, shape::Shape};

/// The last segment of the leaf that orders an item.
pub const ORDER: &str = "@order";
/// The last segment of the leaf that removes an item.
pub const REMOVED: &str = "@removed";

/// The value of a leaf.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    /// A cleared field.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Integer(i64),
    /// Text, and everything that is written as text: amounts, dates, codes.
    Text(String),
}

impl Scalar {
    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl From<&Scalar> for Value {
    fn from(scalar: &Scalar) -> Self {
        match scalar {
            Scalar::Null => Self::Null,
            Scalar::Flag(flag) => Self::Bool(*flag),
            Scalar::Integer(number) => Self::from(*number),
            Scalar::Text(text) => Self::String(text.clone()),
        }
    }
}

/// A dossier's leaves, in the order of their keys.
pub type Leaves = BTreeMap<String, Scalar>;

/// One leaf to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Put {
    /// The key.
    pub key: String,
    /// The value.
    pub value: Scalar,
}

impl Put {
    /// A write of a value to a key.
    pub fn new(key: impl Into<String>, value: Scalar) -> Self {
        Self { key: key.into(), value }
    }
}

/// A leaf that the model cannot read: the file comes from a newer version or was tampered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The leaf's key.
    pub key: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// Reads the whole dossier.
///
/// # Errors
/// Names the first leaf that the model does not know or whose value does not fit.
pub fn read(leaves: &Leaves) -> Result<Dossier, Unreadable> {
    let content = content(leaves, &Path::default())?.unwrap_or_else(|| Value::Object(Map::new()));
    serde_json::from_value(content)
        .map_err(|error| Unreadable { key: error.to_string(), problem: Problem::UnknownField })
}

/// Reads what stands at a path as documented JSON: only filled fields, lists as arrays of items with their `id`.
/// `None` where nothing is filled.
///
/// # Errors
/// Names the first leaf below the path that the model does not know or whose value does not fit.
pub fn content(leaves: &Leaves, path: &Path) -> Result<Option<Value>, Unreadable> {
    let Some(shape) = Shape::model().at(path) else {
        return Err(Unreadable { key: path.to_string(), problem: Problem::UnknownField });
    };
    let branch = branch_at(leaves, path);
    let item = branch.children.contains_key(ORDER);
    let content = value_of(shape, &branch, path)?;
    Ok(match content {
        Some(Value::Object(fields)) if item => Some(Value::Object(with_id(path, fields))),
        None if item => Some(Value::Object(with_id(path, Map::new()))),
        other => other,
    })
}

/// Whether an item stands at this path and is not removed.
pub fn item_is_alive(leaves: &Leaves, item: &Path) -> bool {
    let leaf = |name: &str| leaves.get(item.join(name).as_str());
    leaf(ORDER).is_some() && leaf(REMOVED).and_then(Scalar::as_text).is_none()
}

/// The identifiers of a list's items in their order, each with its order key; removed items are left out.
pub fn items<'a>(leaves: &'a Leaves, list: &Path) -> Vec<(&'a str, &'a str)> {
    let prefix = format!("{list}/");
    let mut items: Vec<(&str, &str)> = below(leaves, &prefix)
        .filter_map(|(key, value)| {
            let id = key[prefix.len()..].strip_suffix(ORDER)?.strip_suffix('/')?;
            (!id.contains('/') && item_is_alive(leaves, &list.join(id))).then_some((value.as_text()?, id))
        })
        .collect();
    items.sort_unstable();
    items.into_iter().map(|(order, id)| (id, order)).collect()
}

/// A digest of what an item holds, without its place in the list: what a [`REMOVED`] leaf remembers.
pub fn digest(leaves: &Leaves, item: &Path) -> String {
    let prefix = format!("{item}/");
    let own = [format!("{prefix}{ORDER}"), format!("{prefix}{REMOVED}")];
    let mut hash = Sha256::new();
    for (key, value) in below(leaves, &prefix).filter(|(key, value)| **value != Scalar::Null && !own.contains(key)) {
        hash.update(key.as_bytes());
        hash.update([0]);
        hash.update(Value::from(value).to_string().as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The paths of removed items that somebody edited after, or without knowing of, their removal.
pub fn edited_after_removal(leaves: &Leaves) -> Vec<Path> {
    leaves
        .iter()
        .filter_map(|(key, value)| {
            let item = Path::from(key.strip_suffix(REMOVED)?);
            (value.as_text()? != digest(leaves, &item)).then_some(item)
        })
        .collect()
}

fn below<'a>(leaves: &'a Leaves, prefix: &str) -> impl Iterator<Item = (&'a String, &'a Scalar)> {
    let prefix = prefix.to_owned();
    leaves.range(prefix.clone()..).take_while(move |(key, _)| key.starts_with(&prefix))
}

/// The leaves below one segment.
#[derive(Default)]
struct Branch<'a> {
    value: Option<&'a Scalar>,
    children: BTreeMap<&'a str, Branch<'a>>,
}

impl Branch<'_> {
    fn is_removed(&self) -> bool {
        self.children.get(REMOVED).and_then(|leaf| leaf.value).and_then(Scalar::as_text).is_some()
    }

    fn order(&self) -> Option<&str> {
        self.children.get(ORDER).and_then(|leaf| leaf.value).and_then(Scalar::as_text)
    }
}

fn branch_at<'a>(leaves: &'a Leaves, path: &Path) -> Branch<'a> {
    let mut root = Branch { value: leaves.get(path.as_str()), children: BTreeMap::new() };
    let prefix = if path.is_root() { String::new() } else { format!("{path}/") };
    for (key, value) in below(leaves, &prefix).filter(|(key, _)| !(path.is_root() && key.starts_with('@'))) {
        let branch = key[prefix.len()..]
            .split('/')
            .fold(&mut root, |branch, segment| branch.children.entry(segment).or_default());
        branch.value = Some(value);
    }
    root
}

fn with_id(path: &Path, fields: Map<String, Value>) -> Map<String, Value> {
    let id = path.split_last().map(|(_, id)| Value::from(id)).unwrap_or_default();
    std::iter::once(("id".to_owned(), id)).chain(fields).collect()
}

fn value_of(shape: &Shape, branch: &Branch<'_>, path: &Path) -> Result<Option<Value>, Unreadable> {
    let unknown = |segment: &str| Unreadable { key: path.join(segment).to_string(), problem: Problem::UnknownField };
    let value = match shape {
        Shape::Leaf { kind } => {
            if let Some(segment) = branch.children.keys().next() {
                return Err(unknown(segment));
            }
            let Some(scalar) = branch.value.filter(|scalar| **scalar != Scalar::Null) else { return Ok(None) };
            let scalar =
                check(kind, &scalar.into()).map_err(|problem| Unreadable { key: path.to_string(), problem })?;
            return Ok(Some(Value::from(&scalar)).filter(|value| !value.is_null()));
        }
        Shape::Record { fields, .. } => {
            let known = |segment: &str| segment.starts_with('@') || fields.iter().any(|field| field.name == segment);
            if let Some(segment) = branch.children.keys().find(|segment| !known(segment)) {
                return Err(unknown(segment));
            }
            let mut object = Map::new();
            for field in fields {
                let Some(child) = branch.children.get(field.name.as_str()) else { continue };
                if let Some(value) = value_of(&field.shape, child, &path.join(&field.name))? {
                    object.insert(field.name.clone(), value);
                }
            }
            Some(Value::Object(object)).filter(|object| object.as_object().is_some_and(|fields| !fields.is_empty()))
        }
        Shape::Set { choices, .. } => {
            if let Some(segment) = branch.children.keys().find(|segment| !choices.iter().any(|code| code == *segment)) {
                return Err(unknown(segment));
            }
            let chosen = |code: &&String| {
                branch.children.get(code.as_str()).is_some_and(|member| member.value == Some(&Scalar::Flag(true)))
            };
            let codes: Vec<Value> = choices.iter().filter(chosen).map(|code| Value::from(code.as_str())).collect();
            (!codes.is_empty()).then_some(Value::Array(codes))
        }
        Shape::List { item } => {
            let mut alive: Vec<_> = branch
                .children
                .iter()
                .filter(|(_, child)| !child.is_removed())
                .filter_map(|(id, child)| Some((child.order()?, *id, child)))
                .collect();
            alive.sort_unstable_by_key(|(order, id, _)| (*order, *id));
            let mut values = Vec::with_capacity(alive.len());
            for (_, id, child) in alive {
                let item_path = path.join(id);
                let fields = match value_of(item, child, &item_path)? {
                    Some(Value::Object(fields)) => fields,
                    _ => Map::new(),
                };
                values.push(Value::Object(with_id(&item_path, fields)));
            }
            (!values.is_empty()).then_some(Value::Array(values))
        }
    };
    match branch.value {
        Some(_) => Err(Unreadable { key: path.to_string(), problem: Problem::Container }),
        None => Ok(value),
    }
}
