//! The one way to change a dossier: an edit by path becomes leaves to be written, or says what is wrong with it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use specta::Type;

use crate::{
    leaf::{self, Leaves, ORDER, Put, REMOVED, Scalar},
    money::{Currency, Money, Percent, Quantity},
    order,
    path::Path,
    scalar::{Coordinates, Country, ItemId, Problem},
    shape::{Kind, LONGEST_LINE, LONGEST_PROSE, Shape},
};

/// A new value for one field; `null` clears it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The field.
    pub path: Path,
    /// The value, after the field's type.
    pub value: Value,
}

/// Why an edit was not made. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct EditError {
    /// The path as far as it could be followed.
    pub path: Path,
    /// What is wrong.
    pub problem: Problem,
}

/// Everything that is wrong with documented JSON, in the order of the file.
pub type ImportError = Vec<EditError>;

/// Turns an edit into the leaves to be written.
///
/// A set takes an array of codes, and each of its members `true` or `false`.
///
/// # Errors
/// The path leads nowhere or to a container, or the value does not fit the field.
pub fn edit(leaves: &Leaves, edit: &Edit) -> Result<Vec<Put>, EditError> {
    let path = &edit.path;
    let shape = existing(leaves, path)?;
    let fails = |problem| EditError { path: path.clone(), problem };
    match shape {
        Shape::Record { .. } | Shape::List { .. } => Err(fails(Problem::Container)),
        Shape::Leaf { kind } => {
            let value = check(kind, &edit.value).map_err(fails)?;
            Ok(vec![Put { key: path.to_string(), value }])
        }
        Shape::Set { choices, .. } => {
            let chosen = members(choices, &edit.value).map_err(fails)?;
            Ok(choices
                .iter()
                .filter_map(|code| {
                    let key = path.join(code).to_string();
                    let is = leaves.get(&key) == Some(&Scalar::Flag(true));
                    let becomes = chosen.contains(&code.as_str());
                    (is != becomes).then_some(Put { key, value: Scalar::Flag(becomes) })
                })
                .collect())
        }
    }
}

/// Adds an item to a list, with its content as documented JSON, before another item or at the end.
///
/// # Errors
/// The path is no list, the identifier is taken, or the content does not fit; every fault of the content is named.
pub fn insert(
    leaves: &Leaves,
    list: &Path,
    id: &ItemId,
    content: Option<&Value>,
    before: Option<&ItemId>,
) -> Result<Vec<Put>, ImportError> {
    let one = |path: &Path, problem| vec![EditError { path: path.clone(), problem }];
    let Shape::List { item } = existing(leaves, list).map_err(|error| vec![error])? else {
        return Err(one(list, Problem::NotAList));
    };
    let path = list.join(id.as_str());
    if leaves.contains_key(path.join(ORDER).as_str()) {
        return Err(one(&path, Problem::DuplicateId));
    }
    let mut import = Import::default();
    import.put(&path.join(ORDER), Scalar::Text(place(leaves, list, before, None)?));
    if let Some(content) = content {
        import.item_content(item, &path, content);
    }
    import.finish()
}

/// Moves an item of a list before another one, or to the end.
///
/// # Errors
/// The path is no item of the dossier.
pub fn reorder(leaves: &Leaves, item: &Path, before: Option<&ItemId>) -> Result<Vec<Put>, EditError> {
    let (list, id) = item_of(leaves, item)?;
    let key = place(leaves, &list, before, Some(&id)).map_err(|mut errors| errors.remove(0))?;
    Ok(vec![Put { key: item.join(ORDER).to_string(), value: Scalar::Text(key) }])
}

/// Removes an item; its content is kept and [`restore`] brings it back.
///
/// # Errors
/// The path is no item of the dossier.
pub fn remove(leaves: &Leaves, item: &Path) -> Result<Vec<Put>, EditError> {
    item_of(leaves, item)?;
    let value = Scalar::Text(leaf::digest(leaves, item));
    Ok(vec![Put { key: item.join(REMOVED).to_string(), value }])
}

/// Brings a removed item back, or confirms a removal that somebody's edit called into question (`keep` false).
///
/// # Errors
/// The path never was an item of the dossier.
pub fn restore(leaves: &Leaves, item: &Path, keep: bool) -> Result<Vec<Put>, EditError> {
    if !leaves.contains_key(item.join(ORDER).as_str()) {
        return Err(EditError { path: item.clone(), problem: Problem::UnknownItem });
    }
    let value = if keep { Scalar::Null } else { Scalar::Text(leaf::digest(leaves, item)) };
    Ok(vec![Put { key: item.join(REMOVED).to_string(), value }])
}

/// Turns documented JSON into the leaves of a new dossier.
///
/// # Errors
/// Every unknown field, wrong type and value that does not fit, each with its full path. An item without identifier is
/// named by its place, such as `#2`.
pub fn import(document: &Value) -> Result<Vec<Put>, ImportError> {
    let mut import = Import::default();
    import.value(Shape::model(), &Path::default(), document);
    import.finish()
}

/// Reads a value typed on a command line after the type of the field at this path.
///
/// # Errors
/// The path leads nowhere or to a container, or the text cannot be a value of the field.
pub fn value_from_text(path: &Path, text: &str) -> Result<Value, EditError> {
    let fails = |problem| EditError { path: path.clone(), problem };
    if text == "null" {
        return Ok(Value::Null);
    }
    match Shape::model().at(path).ok_or_else(|| fails(Problem::UnknownField))? {
        Shape::Record { .. } | Shape::List { .. } => Err(fails(Problem::Container)),
        Shape::Set { choices, .. } => {
            serde_json::from_str(text).map_err(|_| fails(Problem::NotAChoice { choices: choices.clone() }))
        }
        Shape::Leaf { kind: Kind::Flag } => text.trim().parse().map(Value::Bool).map_err(|_| fails(Problem::NotAFlag)),
        Shape::Leaf { kind: Kind::Integer { from, to } } => text
            .trim()
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| fails(Problem::OutOfBounds { from: *from, to: *to })),
        Shape::Leaf { .. } => Ok(Value::from(text)),
    }
}

/// Cleans text on entry: line ends become `\n`, control characters and byte-order marks go, the bullet that word
/// processors paste from their symbol font becomes a real one.
pub fn clean_text(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => Some('\n'),
            '\t' => Some(' '),
            '\u{f0b7}' | '\u{f0a7}' => Some('•'),
            '\n' => Some('\n'),
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' => None,
            control if control.is_control() => None,
            other => Some(other),
        })
        .collect()
}

/// Checks a value against the kind of its field and gives the scalar to be stored, in its one canonical form.
pub(crate) fn check(kind: &Kind, value: &Value) -> Result<Scalar, Problem> {
    let text = || value.as_str().ok_or(if value.is_number() { Problem::NumberAsText } else { Problem::NotText });
    let parsed = |result: Result<String, Problem>| result.map(Scalar::Text);
    if value.is_null() {
        return Ok(Scalar::Null);
    }
    match kind {
        Kind::Line => {
            let line = clean_text(text()?).replace('\n', " ");
            words(line.trim(), LONGEST_LINE)
        }
        Kind::Text => words(clean_text(text()?).trim(), LONGEST_PROSE),
        Kind::Flag => value.as_bool().map(Scalar::Flag).ok_or(Problem::NotAFlag),
        Kind::Integer { from, to } => match value.as_i64() {
            Some(number) if (*from..=*to).contains(&number) => Ok(Scalar::Integer(number)),
            _ => Err(Problem::OutOfBounds { from: *from, to: *to }),
        },
        _ if value.as_str() == Some("") => Ok(Scalar::Null),
        Kind::Quantity => parsed(text()?.parse::<Quantity>().map(|it| it.to_string())),
        Kind::Percent => parsed(text()?.parse::<Percent>().map(|it| it.to_string())),
        Kind::Money => parsed(text()?.parse::<Money>().map(|it| it.to_string())),
        Kind::Currency => parsed(text()?.parse::<Currency>().map(|it| it.to_string())),
        Kind::Country => parsed(text()?.parse::<Country>().map(|it| it.to_string())),
        Kind::Coordinates => parsed(text()?.parse::<Coordinates>().map(|it| it.to_string())),
        Kind::Reference { .. } => parsed(text()?.parse::<ItemId>().map(|it| it.to_string())),
        Kind::Date => match NaiveDate::parse_from_str(text()?, "%Y-%m-%d") {
            Ok(date) if (1800..=2200).contains(&date.year()) => Ok(Scalar::Text(date.to_string())),
            _ => Err(Problem::NotADate),
        },
        Kind::Choice { choices, .. } => match text()? {
            code if choices.iter().any(|choice| choice == code) => Ok(Scalar::Text(code.to_owned())),
            _ => Err(Problem::NotAChoice { choices: choices.clone() }),
        },
    }
}

fn words(text: &str, allowed: u32) -> Result<Scalar, Problem> {
    match text.chars().count() {
        0 => Ok(Scalar::Null),
        length if length > allowed as usize => Err(Problem::TooLong { allowed }),
        _ => Ok(Scalar::Text(text.to_owned())),
    }
}

/// The members that an array of codes names.
fn members<'a>(choices: &[String], value: &'a Value) -> Result<Vec<&'a str>, Problem> {
    let fails = || Problem::NotAChoice { choices: choices.to_vec() };
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(codes) => codes
            .iter()
            .map(|code| code.as_str().filter(|code| choices.iter().any(|choice| choice == code)).ok_or_else(fails))
            .collect(),
        _ => Err(fails()),
    }
}

/// The shape at a path all of whose items exist.
fn existing<'a>(leaves: &Leaves, path: &Path) -> Result<&'a Shape, EditError> {
    let mut shape = Shape::model();
    let mut at = Path::default();
    for segment in path.segments() {
        let in_list = matches!(shape, Shape::List { .. });
        at = at.join(segment);
        shape = Shape::model().at(&at).ok_or_else(|| EditError { path: at.clone(), problem: Problem::UnknownField })?;
        if in_list && !leaf::item_is_alive(leaves, &at) {
            return Err(EditError { path: at, problem: Problem::UnknownItem });
        }
    }
    Ok(shape)
}

/// The list and identifier of an item that exists.
fn item_of(leaves: &Leaves, item: &Path) -> Result<(Path, ItemId), EditError> {
    existing(leaves, item)?;
    let fails = || EditError { path: item.clone(), problem: Problem::NotAList };
    let (list, id) = item.split_last().ok_or_else(fails)?;
    match Shape::model().at(&list) {
        Some(Shape::List { .. }) => Ok((list.clone(), id.parse().map_err(|_| fails())?)),
        _ => Err(fails()),
    }
}

/// The order key that puts an item before another one, or at the end; `moving` is left out of the count.
fn place(
    leaves: &Leaves,
    list: &Path,
    before: Option<&ItemId>,
    moving: Option<&ItemId>,
) -> Result<String, ImportError> {
    let items: Vec<_> = leaf::items(leaves, list)
        .into_iter()
        .filter(|(id, _)| moving.is_none_or(|moving| moving.as_str() != *id))
        .collect();
    let position = match before {
        None => items.len(),
        Some(before) => items
            .iter()
            .position(|(id, _)| *id == before.as_str())
            .ok_or_else(|| vec![EditError { path: list.join(before.as_str()), problem: Problem::UnknownItem }])?,
    };
    let key = |index: Option<usize>| index.and_then(|index| items.get(index)).map(|(_, key)| *key);
    Ok(order::key_between(key(position.checked_sub(1)), key(Some(position))))
}

/// Collects the leaves of documented JSON, and all that is wrong with it.
#[derive(Default)]
struct Import {
    puts: Vec<Put>,
    errors: ImportError,
}

impl Import {
    fn finish(self) -> Result<Vec<Put>, ImportError> {
        if self.errors.is_empty() { Ok(self.puts) } else { Err(self.errors) }
    }

    fn put(&mut self, path: &Path, value: Scalar) {
        self.puts.push(Put { key: path.to_string(), value });
    }

    fn fail(&mut self, path: &Path, problem: Problem) {
        self.errors.push(EditError { path: path.clone(), problem });
    }

    fn value(&mut self, shape: &Shape, path: &Path, value: &Value) {
        if value.is_null() {
            return;
        }
        match (shape, value) {
            (Shape::Leaf { kind }, value) => match check(kind, value) {
                Ok(Scalar::Null) => {}
                Ok(scalar) => self.put(path, scalar),
                Err(problem) => self.fail(path, problem),
            },
            (Shape::Set { choices, .. }, value) => match members(choices, value) {
                Ok(codes) => codes.into_iter().for_each(|code| self.put(&path.join(code), Scalar::Flag(true))),
                Err(problem) => self.fail(path, problem),
            },
            (Shape::Record { fields, .. }, Value::Object(object)) => {
                for (name, value) in object {
                    match fields.iter().find(|field| field.name == *name) {
                        Some(field) => self.value(&field.shape, &path.join(name), value),
                        None => self.fail(&path.join(name), Problem::UnknownField),
                    }
                }
            }
            (Shape::List { item }, Value::Array(items)) => self.list(item, path, items),
            (Shape::Record { .. }, _) => self.fail(path, Problem::NotAnObject),
            (Shape::List { .. }, _) => self.fail(path, Problem::NotAList),
        }
    }

    fn list(&mut self, item: &Shape, list: &Path, items: &[Value]) {
        let given = |value: &Value| value.get("id").and_then(Value::as_str).map(str::to_owned);
        let taken: Vec<_> = items.iter().filter_map(given).collect();
        let mut seen: Vec<String> = Vec::with_capacity(items.len());
        for ((index, value), order) in items.iter().enumerate().zip(order::keys(items.len())) {
            let place = list.join(&format!("#{}", index + 1));
            let id = match value.get("id") {
                None | Some(Value::Null) => free_id(index, &taken),
                Some(id) => match id.as_str().map(str::parse::<ItemId>) {
                    Some(Ok(id)) => id.to_string(),
                    _ => {
                        self.fail(&place.join("id"), Problem::NotAnId);
                        continue;
                    }
                },
            };
            let path = list.join(&id);
            if seen.contains(&id) {
                self.fail(&path, Problem::DuplicateId);
                continue;
            }
            self.put(&path.join(ORDER), Scalar::Text(order));
            let named = if given(value).is_some() { &path } else { &place };
            let first = self.puts.len();
            self.item_content(item, named, value);
            if named == &place {
                for put in &mut self.puts[first..] {
                    put.key = put.key.replacen(place.as_str(), path.as_str(), 1);
                }
            }
            seen.push(id);
        }
    }

    /// The fields of an item, its identifier left aside.
    fn item_content(&mut self, item: &Shape, path: &Path, value: &Value) {
        match value {
            Value::Object(fields) => {
                let fields: Map<_, _> = fields
                    .iter()
                    .filter(|(name, _)| *name != "id")
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect();
                self.value(item, path, &Value::Object(fields));
            }
            _ => self.fail(path, Problem::NotAnObject),
        }
    }
}

/// An identifier for the item at this place of an imported list, the same at each import.
fn free_id(index: usize, taken: &[String]) -> String {
    let first = format!("item-{}", index + 1);
    std::iter::once(first.clone())
        .chain((2..).map(|attempt| format!("{first}-{attempt}")))
        .find(|id| !taken.contains(id))
        .expect("the attempts never end")
}
