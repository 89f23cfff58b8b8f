//! Places and values of a dossier as people say and read them.

use calls::Stage;
use dossier::{
    Kind, Label, Language, Path, Percent, Quantity, Shape,
    leaf::{Leaves, Scalar},
};
use wording::format;

/// A field's place: its stage, the items it belongs to, its label.
pub(crate) fn place_in_words(leaves: &Leaves, path: &Path, language: Language) -> String {
    let names: Vec<Label> = items_on(path).iter().map(|item| item_names(leaves, item)).collect();
    named_place_in_words(path, &names, language)
}

/// A field's place where the names of the items it belongs to are known already, the outermost first.
pub(crate) fn named_place_in_words(path: &Path, names: &[Label], language: Language) -> String {
    let mut parts = Vec::new();
    if let Some(stage) = Stage::of(path) {
        parts.push(wording::text(language, &format!("stage-{}", stage.code())));
    }
    for (item, name) in items_on(path).iter().zip(names) {
        let called = name.best(language).map(|(name, _)| name.to_owned());
        parts.push(called.unwrap_or_else(|| item_of_its_kind(item, language)));
    }
    match Shape::model().at(path) {
        Some(Shape::Leaf { .. }) if is_member(path) => {
            let set = path.split_last().map(|(set, _)| set).unwrap_or_default();
            parts.push(wording::field_label(language, &set));
            parts.push(wording::field_label(language, path));
        }
        Some(Shape::Leaf { .. } | Shape::List { .. }) => parts.push(wording::field_label(language, path)),
        _ => {}
    }
    parts.join(" › ")
}

/// The items that a path leads through, the outermost first; the path itself is one of them if it names an item.
pub(crate) fn items_on(path: &Path) -> Vec<Path> {
    let mut items = Vec::new();
    let mut at = Path::default();
    for segment in path.segments() {
        let in_list = crate::open::is_list(&at);
        at = at.join(segment);
        if in_list {
            items.push(at.clone());
        }
    }
    items
}

/// What an item is called in each language: its title, name or label.
pub(crate) fn item_names(leaves: &Leaves, item: &Path) -> Label {
    let names = ["title", "name", "label", "group", "function", "text", "problem"];
    let leaf = |path: Path| leaves.get(path.as_str()).and_then(Scalar::as_text).unwrap_or_default().to_owned();
    for field in names.map(|name| item.join(name)) {
        let plain = leaf(field.clone());
        let label = Label { fr: leaf(field.join(Language::Fr.code())), en: leaf(field.join(Language::En.code())) };
        if !plain.is_empty() {
            return Label { fr: plain.clone(), en: plain };
        }
        if !label.is_empty() {
            return label;
        }
    }
    Label::default()
}

/// What an item is called, or which kind of thing it is where it has no name yet.
pub(crate) fn item_in_words(leaves: &Leaves, item: &Path, language: Language) -> String {
    let names = item_names(leaves, item);
    names.best(language).map_or_else(|| item_of_its_kind(item, language), |(name, _)| name.to_owned())
}

fn item_of_its_kind(item: &Path, language: Language) -> String {
    let list = item.split_last().map(|(list, _)| list).unwrap_or_default();
    let one = wording::field_id(&list).and_then(|id| wording::attribute(language, &id, "one"));
    one.unwrap_or_else(|| wording::field_label(language, &list))
}

fn is_member(path: &Path) -> bool {
    let set = path.split_last().map(|(set, _)| set).unwrap_or_default();
    matches!(Shape::model().at(&set), Some(Shape::Set { .. }))
}

/// A value as people read it.
pub(crate) fn value_in_words(leaves: &Leaves, path: &Path, value: &Scalar, language: Language) -> String {
    let Some(Shape::Leaf { kind }) = Shape::model().at(path) else { return String::new() };
    match (kind, value) {
        (_, Scalar::Null) => wording::text(language, "conflict-cleared"),
        (_, Scalar::Flag(flag)) => wording::text(language, if *flag { "conflict-yes" } else { "conflict-no" }),
        (Kind::Integer { to, .. }, Scalar::Integer(number)) if *to == i64::from(u16::MAX) => number.to_string(),
        (_, Scalar::Integer(number)) => format::integer(language, *number),
        (Kind::Choice { name, .. }, Scalar::Text(code)) => wording::choice(language, name, code),
        (Kind::Money, Scalar::Text(text)) => {
            text.parse().map_or_else(|_| text.clone(), |money| format::money(language, money))
        }
        (Kind::Percent, Scalar::Text(text)) => {
            text.parse().map_or_else(|_| text.clone(), |percent: Percent| format::percent(language, percent.0))
        }
        (Kind::Quantity, Scalar::Text(text)) => {
            text.parse().map_or_else(|_| text.clone(), |number: Quantity| format::decimal(language, number.0))
        }
        (Kind::Date, Scalar::Text(text)) => {
            text.parse().map_or_else(|_| text.clone(), |date| format::date_long(language, date))
        }
        (Kind::Country, Scalar::Text(code)) => {
            code.parse().map_or_else(|_| code.clone(), |country| wording::country(language, country).to_owned())
        }
        (Kind::Reference { lists }, Scalar::Text(id)) => {
            let items = lists.iter().map(|list| Path::from(list.as_str()).join(id));
            let mut there = items.filter(|item| leaves.contains_key(item.join(dossier::leaf::ORDER).as_str()));
            there.next().map_or_else(|| id.clone(), |item| item_in_words(leaves, &item, language))
        }
        (_, Scalar::Text(text)) => text.clone(),
    }
}
