//! How the fields of the model are called, explained and illustrated.

use dossier::{Language, Path, Shape};

use crate::{
    catalogue::{attribute, missing, text},
    choice::choice,
};

/// What a path leads to, as far as words go.
enum Place<'a> {
    /// A message of the catalogue.
    Message(String),
    /// A member of a set of codes.
    Member {
        /// The name of the set's type.
        type_name: &'a str,
        /// The code.
        code: &'a str,
    },
}

/// The identifier of the message about a stage, record, list or field: `field-` and the path without items and languages.
///
/// An item leads to its list, `/fr` and `/en` to their field, a member to its set, and a stage to `stage-…`. `None` for
/// the whole dossier and for what the model does not know.
pub fn field_id(path: &Path) -> Option<String> {
    match place(path)? {
        Place::Message(id) => Some(id),
        Place::Member { .. } => path.split_last().and_then(|(set, _)| field_id(&set)),
    }
}

/// The label of a stage, record, list or field, by its path with item identifiers or `*`.
///
/// An item has the heading of its list, a member of a set its own name; a path that the model does not know is visible
/// as `⟦path⟧`.
pub fn field_label(language: Language, path: &Path) -> String {
    match place(path) {
        Some(Place::Message(id)) => text(language, &id),
        Some(Place::Member { type_name, code }) => choice(language, type_name, code),
        None => missing(path.as_str()),
    }
}

/// One line of help about a field; `None` where the label says enough.
pub fn field_help(language: Language, path: &Path) -> Option<String> {
    attribute(language, &field_id(path)?, "help")
}

/// A short realistic example of what may stand in a field; `None` where it has none.
pub fn field_example(language: Language, path: &Path) -> Option<String> {
    attribute(language, &field_id(path)?, "example")
}

fn place(path: &Path) -> Option<Place<'static>> {
    let mut shape = Shape::model();
    let mut names: Vec<&str> = Vec::new();
    let mut segments = path.segments();
    while let Some(segment) = segments.next() {
        shape = match shape {
            Shape::Record { name, .. } if name == "Label" || name == "Prose" => {
                Language::ALL.iter().find(|language| language.code() == segment)?;
                break;
            }
            Shape::Record { fields, .. } => {
                let field = fields.iter().find(|field| field.name == segment)?;
                names.push(&field.name);
                &field.shape
            }
            Shape::List { item } => item,
            Shape::Set { name, choices } => {
                // A member such as `6.1` is cut at its point where the path was read from text.
                let code = std::iter::once(segment).chain(segments).collect::<Vec<_>>().join(".");
                let code = choices.iter().find(|choice| **choice == code)?;
                return Some(Place::Member { type_name: name, code });
            }
            Shape::Leaf { .. } => return None,
        };
    }
    match names.as_slice() {
        [] => None,
        [stage] => Some(Place::Message(format!("stage-{stage}"))),
        names => Some(Place::Message(format!("field-{}", names.join("-")))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(path: &str) -> String {
        field_label(Language::Fr, &path.into())
    }

    #[test]
    fn an_item_its_language_and_a_star_lead_to_the_same_label() {
        assert_eq!(label("stakeholders/list/7f3k2m9q/description"), "Activité et attentes");
        assert_eq!(label("stakeholders/list/7f3k2m9q/description/en"), "Activité et attentes");
        assert_eq!(label("stakeholders/list/*/networks/*/country"), "Pays");
        assert_eq!(label("stakeholders/list/7f3k2m9q"), "Acteurs du territoire");
    }

    #[test]
    fn an_item_named_like_a_field_is_still_an_item() {
        assert_eq!(label("stakeholders/list/name/influence"), "Influence");
    }

    #[test]
    fn a_stage_has_its_name() {
        assert_eq!(label("carriers"), "Portage");
    }

    #[test]
    fn a_member_of_a_set_has_its_own_name_and_its_sets_help() {
        let member = Path::from("actions/targets").join("6.1");
        assert_eq!(field_label(Language::En, &member), "Safe drinking water for all");
        assert_eq!(label("actions/targets/6.1"), "Eau potable pour tous");
        assert_eq!(label("search/profile/countries/KH"), "Cambodge");
        assert_eq!(field_id(&member).as_deref(), Some("field-actions-targets"));
    }

    #[test]
    fn what_the_model_does_not_know_is_visible() {
        assert_eq!(label("stakeholders/list/abc/colour"), "⟦stakeholders/list/abc/colour⟧");
        assert_eq!(label("start/title/de"), "⟦start/title/de⟧");
        assert_eq!(field_help(Language::Fr, &"start/colour".into()), None);
    }
}
