//! Funders' calls: dated data with a source, never code. A dossier names the edition it was prepared for.
//!
//! A call file is TOML in the shape of [`CallEdition`]; percentages, amounts and dates are written as text, so that every
//! digit stays as it was written.

use std::sync::LazyLock;

use dossier::{Dossier, Path, import, leaf, stages::call::CallEdition};
use serde_json::{Map, Value, json};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{CallFault, CallFileError};

/// The longest call file that is read, in bytes.
pub const LONGEST_CALL_FILE: usize = 200_000;

/// The list of the model in which a dossier carries the calls that its users wrote.
pub const OWN_CALLS: &str = "start/own_calls";

/// The fields without which a call cannot be used.
const NEEDED: [&str; 5] = ["id", "funder", "title", "source", "checked_on"];

/// The files shipped with Passerelle, in the order in which calls are offered.
const SHIPPED: [(&str, &str); 15] = [
    ("meae-generaliste-2025", include_str!("../data/calls/meae-generaliste-2025.toml")),
    ("meae-2024", include_str!("../data/calls/meae-2024.toml")),
    ("france-senegal-2024", include_str!("../data/calls/france-senegal-2024.toml")),
    ("afd-ficol", include_str!("../data/calls/afd-ficol.toml")),
    ("aimf-cooperation", include_str!("../data/calls/aimf-cooperation.toml")),
    ("eu-grants", include_str!("../data/calls/eu-grants.toml")),
    ("agence-eau-rmc", include_str!("../data/calls/agence-eau-rmc.toml")),
    ("un-pour-cent", include_str!("../data/calls/un-pour-cent.toml")),
    ("nakopa-2021", include_str!("../data/calls/nakopa-2021.toml")),
    ("facdi", include_str!("../data/calls/facdi.toml")),
    ("ffqcd", include_str!("../data/calls/ffqcd.toml")),
    ("piscca-congo", include_str!("../data/calls/piscca-congo.toml")),
    ("la-guilde", include_str!("../data/calls/la-guilde.toml")),
    ("afd-initiatives-osc-2024", include_str!("../data/calls/afd-initiatives-osc-2024.toml")),
    ("bretagne-solidarite", include_str!("../data/calls/bretagne-solidarite.toml")),
];

static CALLS: LazyLock<Vec<CallEdition>> = LazyLock::new(|| {
    SHIPPED.iter().map(|(_, text)| read(text).expect("the calls shipped with Passerelle are read in a test")).collect()
});

/// The calls that Passerelle knows, best known edition first.
pub fn calls() -> &'static [CallEdition] {
    &CALLS
}

/// Finds a call shipped with Passerelle by the identifier of its edition.
pub fn find(id: &str) -> Option<&'static CallEdition> {
    CALLS.iter().find(|call| call.id.as_str() == id)
}

/// Finds a call that a dossier may aim at: one of its own, else a shipped one.
pub fn find_for<'a>(dossier: &'a Dossier, id: &str) -> Option<&'a CallEdition> {
    dossier.start.own_calls.iter().find(|call| call.id.as_str() == id).or_else(|| find(id))
}

/// Every call that a dossier may aim at, each once: its own first, which stand in for shipped ones of the same identifier.
pub fn all_for(dossier: &Dossier) -> impl Iterator<Item = &CallEdition> {
    let own = &dossier.start.own_calls;
    own.iter().chain(calls().iter().filter(|call| own.iter().all(|ours| ours.id != call.id)))
}

/// The newest shipped edition of the same call, where it is another one.
pub fn newer_edition(call: &CallEdition) -> Option<&'static CallEdition> {
    let others = calls().iter().filter(|other| !call.series.is_empty() && other.series == call.series);
    others.filter(|other| other.edition > call.edition).max_by(|one, other| one.edition.cmp(&other.edition))
}

/// Reads a call file.
///
/// # Errors
/// Every fault with its line and field.
pub fn read(text: &str) -> Result<CallEdition, Vec<CallFileError>> {
    let content = content(text)?;
    Ok(serde_json::from_value(content).expect("it was checked against the shape of the model"))
}

/// Reads a call file as the documented JSON of an item of [`OWN_CALLS`].
///
/// # Errors
/// Every fault with its line and field.
pub fn content(text: &str) -> Result<Value, Vec<CallFileError>> {
    let syntax = |line: usize, message: &str| CallFileError {
        line,
        path: Path::default(),
        fault: CallFault::Syntax(message.to_owned()),
    };
    if text.len() > LONGEST_CALL_FILE {
        return Err(vec![syntax(1, "more than 200 000 bytes")]);
    }
    let document = DeTable::parse(text)
        .map_err(|error| vec![syntax(line_of(text, error.span().map_or(0, |span| span.start)), error.message())])?;
    let mut content = table(document.get_ref());
    let mut faults: Vec<CallFileError> = Vec::new();
    let mut fault = |path: Path, fault: CallFault| {
        let line = line_of(text, place(document.get_ref(), &path));
        faults.push(CallFileError { line, path, fault });
    };
    let missing = |name: &&str| content.get(*name).is_none_or(|value| value == "" || *value == json!({}));
    for name in NEEDED.iter().filter(|name| missing(name)) {
        fault(Path::from(*name), CallFault::Missing);
    }
    let own = Path::from(OWN_CALLS);
    if let Err(errors) = import(&json!({ "start": { "own_calls": [content] } })) {
        for error in errors {
            let inside = error.path.segments().skip(own.segments().count() + 1).collect::<Vec<_>>().join("/");
            fault(Path::from(inside), CallFault::Value(error.problem));
        }
    }
    if content.get("id").and_then(Value::as_str).is_some_and(|id| id.parse::<dossier::ItemId>().is_err()) {
        content.remove("id");
    }
    faults.dedup();
    faults.sort_by_key(|fault| fault.line);
    if faults.is_empty() { Ok(Value::Object(content)) } else { Err(faults) }
}

/// A call as a file that [`read`] takes back: only what is filled.
pub fn write(call: &CallEdition) -> String {
    let content = serde_json::to_value(call).expect("a call is JSON");
    let table = filled(&content, true).unwrap_or(toml::Value::Table(toml::Table::new()));
    toml::to_string_pretty(&table).expect("a table of texts, numbers, lists and tables is TOML")
}

/// What one edition says otherwise than another: the fields within the call that differ, in the order of the model.
pub fn changes(from: &CallEdition, to: &CallEdition) -> Vec<Change> {
    let leaves = |call: &CallEdition| -> leaf::Leaves {
        let mut content = filled_json(&serde_json::to_value(call).expect("a call is JSON"));
        content["id"] = json!("call");
        let puts = import(&json!({ "start": { "own_calls": [content] } })).expect("a call fits its own shape");
        puts.into_iter().map(|put| (put.key, put.value)).collect()
    };
    let (before, after) = (leaves(from), leaves(to));
    let keys: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter(|key| !key.contains('@') && before.get(*key) != after.get(*key))
        .map(|key| Change {
            path: Path::from(key.as_str()),
            before: before.get(key).cloned().unwrap_or(leaf::Scalar::Null),
            after: after.get(key).cloned().unwrap_or(leaf::Scalar::Null),
        })
        .collect()
}

/// A field that two editions fill otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The field, as if the call stood in a dossier under [`OWN_CALLS`].
    pub path: Path,
    /// The value in the one edition.
    pub before: leaf::Scalar,
    /// The value in the other edition.
    pub after: leaf::Scalar,
}

/// A TOML value as JSON. What JSON has no type for becomes text, which the check against the model then judges.
fn value(from: &DeValue<'_>) -> Value {
    match from {
        DeValue::String(text) => Value::from(text.as_ref()),
        DeValue::Integer(number) => number.as_str().parse::<i64>().map_or_else(|_| number.as_str().into(), Value::from),
        DeValue::Float(number) => {
            number.as_str().parse::<serde_json::Number>().map_or_else(|_| number.as_str().into(), Value::Number)
        }
        DeValue::Boolean(flag) => Value::from(*flag),
        DeValue::Datetime(date) => Value::from(date.to_string()),
        DeValue::Array(items) => items.iter().map(|item| value(item.get_ref())).collect(),
        DeValue::Table(from) => Value::Object(table(from)),
    }
}

fn table(from: &DeTable<'_>) -> Map<String, Value> {
    from.iter().map(|(name, it)| (name.get_ref().to_string(), value(it.get_ref()))).collect()
}

/// Where a field stands in the text, or what lies around it where it is not there, in bytes from the start.
fn place(document: &DeTable<'_>, path: &Path) -> usize {
    let mut at = 0;
    let mut inside: Option<&Spanned<DeValue<'_>>> = None;
    for segment in path.segments() {
        let next = match inside.map(Spanned::get_ref) {
            None => entry(document, segment),
            Some(DeValue::Table(table)) => entry(table, segment),
            Some(DeValue::Array(items)) => segment
                .strip_prefix('#')
                .and_then(|number| number.parse::<usize>().ok()?.checked_sub(1))
                .and_then(|index| items.get(index))
                .map(|item| (item.span().start, item)),
            Some(_) => None,
        };
        let Some((start, found)) = next else { break };
        at = start;
        inside = Some(found);
    }
    at
}

fn entry<'a, 'i>(table: &'a DeTable<'i>, name: &str) -> Option<(usize, &'a Spanned<DeValue<'i>>)> {
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
    Some((key.span().start, value))
}

fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

/// JSON without what is empty and without the identifiers of list items.
fn filled_json(from: &Value) -> Value {
    serde_json::to_value(filled(from, true)).unwrap_or_default()
}

/// A JSON value as TOML, without what is empty; identifiers stay at the top alone.
fn filled(from: &Value, top: bool) -> Option<toml::Value> {
    match from {
        Value::Null | Value::Bool(false) => None,
        Value::Bool(true) => Some(toml::Value::Boolean(true)),
        Value::Number(number) => number.as_i64().map(toml::Value::Integer),
        Value::String(text) => (!text.is_empty()).then(|| toml::Value::String(text.clone())),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().filter_map(|item| filled(item, false)).collect();
            (!items.is_empty()).then_some(toml::Value::Array(items))
        }
        Value::Object(fields) => {
            // Tables follow plain values, as TOML wants it.
            let mut table = toml::Table::new();
            let named = || fields.iter().filter(|(name, _)| top || *name != "id");
            for inside in [false, true] {
                for (name, value) in named().filter_map(|(name, it)| Some((name, filled(it, false)?))) {
                    let nests = value.is_table()
                        || value.as_array().is_some_and(|items| items.iter().any(toml::Value::is_table));
                    if nests == inside {
                        table.insert(name.clone(), value);
                    }
                }
            }
            (!table.is_empty()).then_some(toml::Value::Table(table))
        }
    }
}

#[cfg(test)]
mod tests {
    use dossier::{Problem, stages::call::Part};

    use super::*;

    #[test]
    fn every_call_says_where_its_rules_come_from_and_holds_every_part_once() {
        for (name, text) in SHIPPED {
            let call = read(text).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
            assert_eq!(call.id.as_str(), name);
            assert!(!call.series.is_empty() && call.confidence.is_some() && call.status.is_some(), "{name}");
            assert!(!call.title.fr.is_empty() && !call.title.en.is_empty() && !call.funder.en.is_empty(), "{name}");
            let mut parts: Vec<Part> = call.sections.iter().flat_map(|section| section.parts.clone()).collect();
            parts.sort_unstable();
            assert_eq!(parts, Part::ALL, "{name} prints every part of the dossier once");
        }
    }

    #[test]
    fn every_fault_of_a_call_file_is_told_with_its_line_and_field() {
        let faulty = "id = \"region-2027\"\nedition = \"2027\"\nchecked_on = \"2026-11-28\"\nsource = \"Règlement\"\n\
                      funder = { fr = \"Région\" }\n\n[grant]\nother = 70\nleats = \"3000 EUR\"\nmost = \"40000\"\n\n\
                      [[sections]]\nparts = [\"summary\", \"budgte\"]\n";
        let faults = read(faulty).unwrap_err();
        let told: Vec<_> = faults.iter().map(|it| (it.line, it.path.as_str(), &it.fault)).collect();
        assert_eq!(
            told[..4],
            [
                (1, "title", &CallFault::Missing),
                (8, "grant/other", &CallFault::Value(Problem::NumberAsText)),
                (9, "grant/leats", &CallFault::Value(Problem::UnknownField)),
                (10, "grant/most", &CallFault::Value(Problem::NotMoney)),
            ]
        );
        assert_eq!((told[4].0, told[4].1), (13, "sections/#1/parts"));
        assert!(
            matches!(told[4].2, CallFault::Value(Problem::NotAChoice { choices }) if choices.len() == Part::ALL.len())
        );
    }

    #[test]
    fn a_text_that_is_not_toml_is_told_with_its_line() {
        let faults = read("id = \"a\"\ntitle = \n").unwrap_err();
        assert_eq!((faults.len(), faults[0].line), (1, 2));
        assert!(matches!(faults[0].fault, CallFault::Syntax(_)));
    }

    #[test]
    fn a_call_written_to_a_file_is_read_back_as_it_was() {
        for call in calls() {
            let text = write(call);
            assert_eq!(&read(&text).unwrap_or_else(|faults| panic!("{}: {faults:?}\n{text}", call.id)), call);
        }
    }

    #[test]
    fn a_new_edition_says_what_it_changes() {
        // 2024: 90 % and 70 %, no floor for the own share. 2025: 70 %, 50 %, 30 %; own share 10 %, half of it in kind.
        let (old, new) = (find("meae-2024").unwrap(), find("meae-generaliste-2025").unwrap());
        assert_eq!(newer_edition(old).map(|call| call.id.as_str()), Some("meae-generaliste-2025"));
        assert_eq!(newer_edition(new), None);
        let text = |value: &leaf::Scalar| value.as_text().unwrap_or_default().to_owned();
        let changed: Vec<_> = changes(old, new)
            .iter()
            .map(|it| {
                (
                    it.path.as_str().trim_start_matches("start/own_calls/call/").to_owned(),
                    text(&it.before),
                    text(&it.after),
                )
            })
            .filter(|(path, ..)| path.starts_with("grant") || path.starts_with("shares"))
            .collect();
        let owned = |it: (&str, &str, &str)| (it.0.to_owned(), it.1.to_owned(), it.2.to_owned());
        for expected in [
            ("grant/least_developed", "90", "70"),
            ("grant/other", "70", "30"),
            ("grant/other_aid_recipient", "70", "50"),
            ("shares/own_in_kind_at_most", "", "50"),
            ("shares/own_least", "", "10"),
        ] {
            assert!(changed.contains(&owned(expected)), "{expected:?} in {changed:?}");
        }
        assert_eq!(changes(new, new), []);
    }
}
