//! Invented dossiers: any content that the model allows, made from a seed so that a failure can be had again.

use dossier::{Kind, Path, Shape};
use serde_json::{Map, Value, json};

/// A sequence of numbers made from a seed (SplitMix64): enough for tests, the same everywhere.
#[derive(Debug, Clone)]
pub struct Numbers(pub u64);

impl Numbers {
    /// The next number below a bound.
    ///
    /// # Panics
    /// The bound is nought.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).expect("the rest is below the bound")
    }

    fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

/// How much of the model an invented dossier fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filling {
    /// Every field, and every list with at least one item.
    Every,
    /// About half of the fields, and lists of up to three items.
    Some,
}

/// A whole dossier as documented JSON.
pub fn dossier(numbers: &mut Numbers, filling: Filling) -> Value {
    value(Shape::model(), numbers, filling)
}

/// A value that a field, set, list or record may hold and that is never its default.
pub fn value(shape: &Shape, numbers: &mut Numbers, filling: Filling) -> Value {
    match shape {
        Shape::Record { fields, .. } => {
            let mut object = Map::new();
            for field in fields {
                if filling == Filling::Every || numbers.below(2) == 0 {
                    object.insert(field.name.clone(), value(&field.shape, numbers, filling));
                }
            }
            Value::Object(object)
        }
        Shape::List { item } => {
            let least = usize::from(filling == Filling::Every);
            let count = least + numbers.below(3);
            let items = (0..count).map(|index| {
                let mut fields = match value(item, numbers, filling) {
                    Value::Object(fields) => fields,
                    other => unreachable!("an item is a record, not {other}"),
                };
                fields.insert("id".to_owned(), json!(format!("i{index}-{}", numbers.below(1_000_000))));
                Value::Object(fields)
            });
            Value::Array(items.collect())
        }
        Shape::Set { choices, .. } => {
            let first = numbers.below(choices.len());
            let second = numbers.below(choices.len());
            Value::Array(
                choices
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| *index == first || *index == second)
                    .map(|(_, code)| json!(code))
                    .collect(),
            )
        }
        Shape::Leaf { kind } => leaf(kind, numbers),
    }
}

fn leaf(kind: &Kind, numbers: &mut Numbers) -> Value {
    const WORDS: [&str; 12] = [
        "maraîchage",
        "œuvre",
        "ŋgɛla ɔɓɗƴ",
        "苏州",
        "ភ្នំពេញ",
        "مدينة",
        "Việt Nam",
        "« 4 % »",
        "x²",
        "L’eau",
        "a/b.c",
        "🌉",
    ];
    match kind {
        Kind::Line => json!(format!("{} {}", numbers.one_of(&WORDS), numbers.below(10_000))),
        Kind::Text => {
            json!(format!("{}\n\n• {} {}", numbers.one_of(&WORDS), numbers.one_of(&WORDS), numbers.below(10_000)))
        }
        Kind::Flag => json!(true),
        Kind::Integer { from, to } => {
            let span = usize::try_from((to - from).min(10_000)).expect("bounds ascend");
            json!(from + 1 + i64::try_from(numbers.below(span.max(1))).expect("a small number"))
        }
        Kind::Quantity => json!(format!("{}.{}", numbers.below(1_000), 1 + numbers.below(9))),
        Kind::Percent => json!(format!("{}.5", numbers.below(100))),
        Kind::Money => match numbers.below(2) {
            0 => json!(format!("{}.{:02} EUR", numbers.below(10_000_000), numbers.below(100))),
            _ => json!(format!("{} XAF", 1 + numbers.below(10_000_000))),
        },
        Kind::Currency => json!(numbers.one_of(&["EUR", "XAF", "CNY", "TND"])),
        Kind::Country => json!(numbers.one_of(&["CG", "FR", "KH", "BR", "CN"])),
        Kind::Coordinates => json!(format!("{}.5, -{}.25", numbers.below(90), numbers.below(180))),
        Kind::Date => {
            json!(format!("20{:02}-{:02}-{:02}", 20 + numbers.below(15), 1 + numbers.below(12), 1 + numbers.below(28)))
        }
        Kind::Choice { choices, .. } => json!(numbers.one_of(choices)),
        Kind::Reference { .. } => json!(format!("ref-{}", numbers.below(100))),
    }
}

/// The paths of documented JSON that hold a value, with `*` in the places of items.
pub fn filled(document: &Value) -> Vec<Path> {
    let mut paths = Vec::new();
    collect(Shape::model(), document, &Path::default(), &mut paths);
    paths.sort();
    paths.dedup();
    paths
}

fn collect(shape: &Shape, value: &Value, path: &Path, paths: &mut Vec<Path>) {
    match shape {
        Shape::Record { fields, .. } => {
            for field in fields {
                if let Some(child) = value.get(&field.name) {
                    collect(&field.shape, child, &path.join(&field.name), paths);
                }
            }
        }
        Shape::List { item } => {
            value.as_array().into_iter().flatten().for_each(|entry| collect(item, entry, &path.join("*"), paths));
        }
        Shape::Set { .. } | Shape::Leaf { .. } => paths.push(path.clone()),
    }
}
