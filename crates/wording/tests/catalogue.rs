//! The catalogue says everything the model needs, in both languages, and says it in good typography.

use std::collections::{BTreeMap, BTreeSet};

use dossier::{Language, Path, Shape};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use wording::{attribute, choice, field_label, goal, sources, text};

const LANGUAGES: [Language; 2] = [Language::Fr, Language::En];

/// Families of messages that no path or code of the model leads to: their users check them.
const OTHER_FAMILIES: [&str; 22] = [
    "ui",
    "glossary",
    "doc",
    "finding",
    "failure",
    "problem",
    "call",
    "format",
    "figure",
    "reason",
    "rule",
    "conflict",
    "check",
    "cli",
    "workbook",
    "table",
    "calendar",
    "reminder",
    "sign",
    "mayor",
    "candidate",
    "draft",
];

/// The longest label that fits above a field and in the head of a table.
const LONGEST_LABEL: usize = 60;

/// A message or one of its attributes, as it stands in a file.
#[derive(Default)]
struct Written {
    file: &'static str,
    /// The pieces of text, without the places where values go.
    pieces: Vec<String>,
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
}

impl Written {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pieces.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.take_expression(expression),
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                variants.iter().for_each(|variant| self.take(&variant.value));
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            _ => {}
        }
    }
}

/// Everything written in a language, by `id` or `id.attribute`.
fn written(language: Language) -> BTreeMap<String, Written> {
    let mut all = BTreeMap::new();
    for (file, source) in sources(language) {
        let resource =
            parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{file}.ftl cannot be read: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|part| (format!("{}.{}", message.id.name, part.id.name), &part.value));
            for (id, pattern) in value.chain(attributes) {
                let mut one = Written { file, ..Written::default() };
                one.take(pattern);
                assert!(
                    all.insert(id.clone(), one).is_none(),
                    "{id} is written twice in {language:?}, again in {file}.ftl"
                );
            }
        }
    }
    all
}

/// Every path of the model that has a label, with `*` for items, and its shape.
fn places() -> Vec<(Path, &'static Shape)> {
    fn collect(path: Path, shape: &'static Shape, found: &mut Vec<(Path, &'static Shape)>) {
        if !path.is_root() && !path.as_str().ends_with('*') {
            found.push((path.clone(), shape));
        }
        match shape {
            Shape::Record { fields, .. } => {
                fields.iter().for_each(|field| collect(path.join(&field.name), &field.shape, found));
            }
            Shape::List { item } => collect(path.join("*"), item, found),
            Shape::Set { .. } | Shape::Leaf { .. } => {}
        }
    }
    let mut found = Vec::new();
    collect(Path::default(), Shape::model(), &mut found);
    found
}

fn stages() -> Vec<&'static str> {
    let Shape::Record { fields, .. } = Shape::model() else { panic!("a dossier is a record") };
    fields.iter().map(|field| field.name.as_str()).collect()
}

#[test]
fn every_file_of_the_catalogue_is_loaded() {
    for language in LANGUAGES {
        let folder = format!("{}/locales/{}", env!("CARGO_MANIFEST_DIR"), language.code());
        let on_disk: BTreeSet<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
            .collect();
        let listed: BTreeSet<String> = sources(language).iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(on_disk, listed, "list the file in src/catalogue.rs, and add it to both languages");
    }
}

#[test]
fn every_field_record_list_and_stage_has_a_short_label() {
    for language in LANGUAGES {
        for (path, _) in places() {
            let label = field_label(language, &path);
            assert!(!label.contains('⟦'), "{path} has no label in {language:?}");
            assert!(label.chars().count() <= LONGEST_LABEL, "{path}: “{label}” is too long for a form");
        }
    }
}

#[test]
fn every_list_names_one_item_how_to_add_one_and_what_its_emptiness_means() {
    for language in LANGUAGES {
        for (path, _) in places().into_iter().filter(|(_, shape)| matches!(shape, Shape::List { .. })) {
            let id = wording::field_id(&path).unwrap();
            for part in ["one", "add", "empty"] {
                assert!(attribute(language, &id, part).is_some(), "{id} has no .{part} in {language:?}");
            }
        }
    }
}

#[test]
fn every_code_has_a_short_name_that_no_other_code_of_its_list_has() {
    for language in LANGUAGES {
        for (type_name, codes) in Shape::model().choices() {
            let mut seen = BTreeSet::new();
            for code in codes {
                let name = choice(language, type_name, code);
                assert!(!name.contains('⟦'), "{type_name} {code} has no name in {language:?}");
                assert!(name.chars().count() <= LONGEST_LABEL, "{type_name} {code}: “{name}” is too long for a form");
                assert!(seen.insert(name), "{type_name} {code} is called like another code in {language:?}");
            }
        }
        assert!((1..=17).all(|number| !goal(language, number).contains('⟦')), "every goal has a name");
    }
}

#[test]
fn every_stage_says_why_it_matters_and_helps_with_an_example() {
    for language in LANGUAGES {
        for stage in stages() {
            let id = format!("stage-{stage}");
            for part in ["why", "help", "example"] {
                assert!(attribute(language, &id, part).is_some(), "{id} has no .{part} in {language:?}");
            }
        }
        for state in ["not_started", "in_progress", "solid"] {
            assert!(!text(language, &format!("state-{state}")).contains('⟦'), "{state} has a name in {language:?}");
        }
    }
}

#[test]
fn every_question_that_asks_for_prose_is_helped_by_a_line_or_an_example() {
    let unexplained: Vec<_> = places()
        .into_iter()
        .filter(|(path, shape)| {
            matches!(shape, Shape::Record { name, .. } if name == "Prose") && !path.as_str().contains('*')
        })
        .filter(|(path, _)| wording::field_help(Language::Fr, path).is_none())
        .filter(|(path, _)| wording::field_example(Language::Fr, path).is_none())
        .map(|(path, _)| path.to_string())
        .collect();
    assert_eq!(unexplained, Vec::<String>::new(), "help these with a line or an example");
}

#[test]
fn no_message_is_left_over() {
    let mut reached: BTreeSet<String> = places().iter().filter_map(|(path, _)| wording::field_id(path)).collect();
    for (type_name, codes) in Shape::model().choices() {
        reached.extend(codes.iter().map(|code| format!("choice-{type_name}-{}", code.replace('.', "_"))));
    }
    reached.extend(["state-not_started", "state-in_progress", "state-solid"].map(str::to_owned));
    reached.extend((1..=17).map(|number| format!("sdg-goal-{number}")));
    for language in LANGUAGES {
        for (id, one) in written(language) {
            let message = id.split('.').next().unwrap();
            let family = message.split('-').next().unwrap();
            assert!(
                reached.contains(message) || OTHER_FAMILIES.contains(&family),
                "nothing in the model leads to {id} in {}.ftl",
                one.file
            );
        }
    }
}

#[test]
fn both_languages_say_the_same_things_about_the_same_values() {
    let (french, english) = (written(Language::Fr), written(Language::En));
    let only = |here: &BTreeMap<String, Written>, there: &BTreeMap<String, Written>| -> Vec<String> {
        here.keys().filter(|id| !there.contains_key(*id)).cloned().collect()
    };
    assert_eq!(only(&french, &english), Vec::<String>::new(), "missing in English");
    assert_eq!(only(&english, &french), Vec::<String>::new(), "missing in French");
    for (id, one) in &french {
        assert_eq!(one.variables, english[id].variables, "{id} takes other values in English");
        assert_eq!(one.file, english[id].file, "{id} stands in another file in English");
    }
}

#[test]
fn numbers_and_dates_come_in_already_written() {
    for language in LANGUAGES {
        for (id, one) in written(language) {
            assert!(one.functions.is_empty(), "{id} uses {:?}, which the window writes differently", one.functions);
        }
    }
}

#[test]
fn french_keeps_its_apostrophes_and_no_break_spaces() {
    let mut faults = Vec::new();
    for (id, one) in written(Language::Fr) {
        for piece in &one.pieces {
            let letters: Vec<char> = piece.chars().collect();
            for (index, letter) in letters.iter().enumerate() {
                let before = index.checked_sub(1).map(|index| letters[index]);
                let after = letters.get(index + 1).copied();
                let unbound = |wanted: char| before.is_some_and(|before| before != wanted && before != '\u{a0}');
                let fault = match letter {
                    '\'' => Some("straight apostrophe, write ’"),
                    '"' => Some("straight quotation mark, write « »"),
                    ';' | '?' | '!' if !before.is_some_and(|before| "?!".contains(before)) && unbound('\u{202f}') => {
                        Some("write a narrow no-break space, U+202F, before it")
                    }
                    '%' if unbound('\u{202f}') => Some("write a narrow no-break space, U+202F, before it"),
                    ':' if after.is_none_or(char::is_whitespace) && unbound('\u{a0}') => {
                        Some("write a no-break space, U+00A0, before it")
                    }
                    '»' if unbound('\u{a0}') => Some("write a no-break space, U+00A0, before it"),
                    '«' if after.is_some_and(|after| after != '\u{a0}') => {
                        Some("write a no-break space, U+00A0, after it")
                    }
                    _ => None,
                };
                faults.extend(fault.map(|fault| format!("{}.ftl, {id}, “{letter}”: {fault}", one.file)));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn english_keeps_its_apostrophes_and_has_no_french_spacing() {
    let mut faults = Vec::new();
    for (id, one) in written(Language::En) {
        for piece in &one.pieces {
            let spaced = [" ;", " ?", " !", " :", "\u{a0}:", "\u{202f};", "\u{202f}?", "\u{202f}!", "«"];
            if piece.contains(['\'', '"']) || spaced.iter().any(|spaced| piece.contains(spaced)) {
                faults.push(format!("{}.ftl, {id}: {piece}", one.file));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new(), "write ’, ‘ ’ and no space before punctuation");
}

#[test]
fn nothing_is_left_untranslated() {
    let same: BTreeSet<&str> = include_str!("same_in_both.txt").lines().filter(|line| !line.starts_with('#')).collect();
    let english = written(Language::En);
    let mut alike = Vec::new();
    for (id, one) in written(Language::Fr) {
        let french = one.pieces.concat();
        let worded = french.chars().any(char::is_alphabetic);
        if worded && french == english[&id].pieces.concat() && !same.contains(french.trim()) {
            alike.push(format!("{id}: {french}"));
        }
    }
    assert_eq!(alike, Vec::<String>::new(), "translate them or list their words in tests/same_in_both.txt");
}
