//! The shape of the model: what may stand at which path, derived from the types by way of their JSON Schema.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Serialize;
use serde_json::Value;
use specta::Type;

use crate::path::Path;

/// The longest one-line text, in characters.
pub const LONGEST_LINE: u32 = 400;
/// The longest free text, in characters.
pub const LONGEST_PROSE: u32 = 20_000;

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Shape {
    /// Named fields.
    Record {
        /// The name of the type, such as `Stakeholder`.
        name: String,
        /// The fields in the order of the form.
        fields: Vec<Field>,
    },
    /// Items with identifiers, in an order that the user sets.
    List {
        /// The record that each item is, without its identifier.
        item: Box<Shape>,
    },
    /// Any of a closed set of codes, each once. Stored as one leaf a code, so that two people's choices unite.
    Set {
        /// The name of the type, such as `Domain`.
        name: String,
        /// The codes.
        choices: Vec<String>,
    },
    /// One value.
    Leaf {
        /// What value.
        kind: Kind,
    },
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Field {
    /// The name in paths and files.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
}

/// The kinds of values.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Kind {
    /// One line of text.
    Line,
    /// Text of several paragraphs.
    Text,
    /// A whole number.
    Integer {
        /// The smallest allowed.
        from: i64,
        /// The largest allowed.
        to: i64,
    },
    /// Yes or no.
    Flag,
    /// A decimal number, zero or more.
    Quantity,
    /// From 0 to 100.
    Percent,
    /// An amount with its currency.
    Money,
    /// An ISO 4217 code.
    Currency,
    /// An ISO 3166-1 two-letter code.
    Country,
    /// A place on the globe, as latitude and longitude in decimal degrees.
    Coordinates,
    /// A day.
    Date,
    /// One of a closed set of codes.
    Choice {
        /// The name of the type, such as `MotivationKind`.
        name: String,
        /// The codes.
        choices: Vec<String>,
    },
    /// The identifier of an item of one of these lists.
    Reference {
        /// The paths of the lists.
        lists: Vec<String>,
    },
}

static MODEL: LazyLock<Shape> = LazyLock::new(|| {
    let schema = crate::schema();
    Reader { definitions: schema.get("$defs").cloned().unwrap_or_default() }.shape("Dossier", &schema)
});

impl Shape {
    /// The shape of a whole dossier.
    pub fn model() -> &'static Self {
        &MODEL
    }

    /// What stands at a path, with item identifiers (or `*`) in the places of items; `None` where the model knows nothing.
    ///
    /// The path of a member of a set, such as `…/targets/6.1`, gives a flag.
    pub fn at(&self, path: &Path) -> Option<&Self> {
        static MEMBER: Shape = Shape::Leaf { kind: Kind::Flag };
        path.segments().try_fold(self, |shape, segment| match shape {
            Self::Record { fields, .. } => fields.iter().find(|field| field.name == segment).map(|field| &field.shape),
            Self::List { item } => Some(item.as_ref()),
            Self::Set { choices, .. } => choices.iter().any(|choice| choice == segment).then_some(&MEMBER),
            Self::Leaf { .. } => None,
        })
    }

    /// Every path that holds a value or a set, with `*` in the places of items, in the order of the model.
    pub fn leaf_paths(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        self.collect_leaf_paths(&Path::default(), &mut paths);
        paths
    }

    fn collect_leaf_paths(&self, path: &Path, paths: &mut Vec<Path>) {
        match self {
            Self::Record { fields, .. } => {
                fields.iter().for_each(|field| field.shape.collect_leaf_paths(&path.join(&field.name), paths));
            }
            Self::List { item } => item.collect_leaf_paths(&path.join("*"), paths),
            Self::Set { .. } | Self::Leaf { .. } => paths.push(path.clone()),
        }
    }

    /// Every closed set of codes in the model, by the name of its type.
    pub fn choices(&self) -> BTreeMap<&str, &[String]> {
        let mut found = BTreeMap::new();
        self.collect_choices(&mut found);
        found
    }

    fn collect_choices<'a>(&'a self, found: &mut BTreeMap<&'a str, &'a [String]>) {
        match self {
            Self::Record { fields, .. } => fields.iter().for_each(|field| field.shape.collect_choices(found)),
            Self::List { item } => item.collect_choices(found),
            Self::Set { name, choices } | Self::Leaf { kind: Kind::Choice { name, choices } } => {
                found.insert(name, choices);
            }
            Self::Leaf { .. } => {}
        }
    }
}

/// Reads shapes out of the JSON Schema that the types derive.
struct Reader {
    definitions: Value,
}

impl Reader {
    fn shape(&self, name: &str, schema: &Value) -> Shape {
        let (name, schema) = self.resolve(name, schema);
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            let fields = properties
                .iter()
                .filter(|(field, value)| *field != "id" || !self.is_identifier(value))
                .map(|(field, value)| Field { name: field.clone(), shape: self.field(name, field, value) })
                .collect();
            return Shape::Record { name: name.to_owned(), fields };
        }
        if type_of(schema) == Some("array") {
            let item = self.shape("", &schema["items"]);
            return match item {
                Shape::Leaf { kind: Kind::Choice { name, choices } } => Shape::Set { name, choices },
                Shape::Leaf { kind: Kind::Country } => Shape::Set {
                    name: "Country".to_owned(),
                    choices: crate::countries().map(|country| country.code().to_owned()).collect(),
                },
                item => Shape::List { item: Box::new(item) },
            };
        }
        Shape::Leaf { kind: self.kind(name, schema) }
    }

    /// The two fields of a multilingual text are leaves of one line or of several paragraphs.
    fn field(&self, record: &str, field: &str, schema: &Value) -> Shape {
        match record {
            "Label" => Shape::Leaf { kind: Kind::Line },
            "Prose" => Shape::Leaf { kind: Kind::Text },
            _ => self.shape(field, schema),
        }
    }

    fn kind(&self, name: &str, schema: &Value) -> Kind {
        let codes = |values: &[Value], key: Option<&str>| -> Vec<String> {
            let code = |value: &Value| key.map_or(value, |key| &value[key]).as_str().map(str::to_owned);
            values.iter().filter_map(code).collect()
        };
        let choice = |choices| Kind::Choice { name: name.to_owned(), choices };
        if let Some(values) = schema["enum"].as_array() {
            return choice(codes(values, None));
        }
        if let Some(values) = schema["oneOf"].as_array() {
            return choice(codes(values, Some("const")));
        }
        let bound = |key: &str, open: i64| schema[key].as_i64().unwrap_or(open);
        match (schema["x-kind"].as_str(), type_of(schema), schema["format"].as_str()) {
            (Some("money"), ..) => Kind::Money,
            (Some("quantity"), ..) => Kind::Quantity,
            (Some("percent"), ..) => Kind::Percent,
            (Some("currency"), ..) => Kind::Currency,
            (Some("country"), ..) => Kind::Country,
            (Some("coordinates"), ..) => Kind::Coordinates,
            (Some("reference"), ..) => {
                Kind::Reference { lists: schema["x-to"].as_array().map(|lists| codes(lists, None)).unwrap_or_default() }
            }
            (_, _, Some("date")) => Kind::Date,
            (_, Some("boolean"), _) => Kind::Flag,
            (_, Some("integer"), format) => Kind::Integer {
                from: bound("minimum", 0),
                to: bound("maximum", if format == Some("uint16") { u16::MAX.into() } else { u32::MAX.into() }),
            },
            _ => Kind::Line,
        }
    }

    fn is_identifier(&self, schema: &Value) -> bool {
        self.resolve("", schema).1["x-kind"] == "id"
    }

    /// Follows references, and steps over the `null` that an optional field allows.
    fn resolve<'a>(&'a self, name: &'a str, schema: &'a Value) -> (&'a str, &'a Value) {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = reference.rsplit('/').next().unwrap_or_default();
            return self.resolve(target, &self.definitions[target]);
        }
        match schema["anyOf"].as_array().map(Vec::as_slice) {
            Some([inner, null]) if null["type"] == "null" => self.resolve(name, inner),
            _ => (name, schema),
        }
    }
}

/// The JSON type of a value, without the `null` that an optional field allows.
fn type_of(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        single => single.as_str(),
    }
}
