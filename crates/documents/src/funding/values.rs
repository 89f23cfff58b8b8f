//! Values of the dossier as runs that know their field, and sentences of the catalogue woven around them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use dossier::{Country, Label, Language, Money, Prose, Score};
use rust_decimal::Decimal;
use wording::{Arg, format};

use super::context::Context;
use crate::{Block, Cell, Definition, Text};

/// The first of the signs that hold the places of values while a sentence is written.
const FIRST_PLACE: u32 = 0xE000;

impl Context<'_> {
    /// Words of the catalogue with values woven in, each keeping its field and language.
    ///
    /// A blank value comes as `none`, so that the sentence can leave out what belongs to it. Counts only choose between
    /// singular and plural.
    pub(crate) fn sentence(&self, id: &str, values: &[(&str, Text)], counts: &[(&str, usize)]) -> Text {
        let place = |index: usize| u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST_PLACE + index));
        let mut arguments: Vec<(&str, Arg<'_>)> = counts.iter().map(|(name, count)| (*name, (*count).into())).collect();
        for (index, (name, value)) in values.iter().enumerate() {
            let held =
                if value.is_blank() { "none".to_owned() } else { place(index).map_or_else(String::new, String::from) };
            arguments.push((name, held.into()));
        }
        let mut woven = Text::default();
        let mut words = String::new();
        for character in self.words_with(id, &arguments).chars() {
            let value = (u32::from(character).checked_sub(FIRST_PLACE))
                .and_then(|index| values.get(usize::try_from(index).ok()?));
            match value {
                Some((_, value)) => {
                    if !words.is_empty() {
                        woven = woven.then(std::mem::take(&mut words));
                    }
                    woven = woven.then(value.clone());
                }
                None => words.push(character),
            }
        }
        if words.is_empty() { woven } else { woven.then(words) }
    }

    /// A sentence that may begin with a number in words, which then has a capital.
    pub(crate) fn lead(&self, id: &str, values: &[(&str, Text)], counts: &[(&str, usize)]) -> Text {
        let mut sentence = self.sentence(id, values, counts);
        if let Some(run) = sentence.runs.iter_mut().find(|run| !run.text.is_empty()) {
            let rest = run.text.split_off(run.text.chars().next().map_or(0, char::len_utf8));
            run.text = run.text.to_uppercase() + &rest;
        }
        sentence
    }

    /// The value of a field that is the same in every language.
    pub(crate) fn plain(&self, text: &str, path: &str) -> Text {
        if text.trim().is_empty() { Text::default() } else { Text::of_field(text.trim(), path, None) }
    }

    /// A whole number.
    pub(crate) fn whole(&self, number: Option<u32>, path: &str) -> Text {
        self.shown(number, path, |number| format::integer(self.language, number.into()))
    }

    /// A year.
    pub(crate) fn year(&self, year: Option<u16>, path: &str) -> Text {
        self.shown(year, path, |year| year.to_string())
    }

    /// A decimal number.
    pub(crate) fn decimal(&self, number: Option<Decimal>, path: &str) -> Text {
        self.shown(number, path, |number| format::decimal(self.language, number))
    }

    /// A day in full.
    pub(crate) fn day(&self, day: Option<NaiveDate>, path: &str) -> Text {
        self.shown(day, path, |day| self.date(day))
    }

    /// An amount in its own currency.
    pub(crate) fn sum(&self, money: Option<Money>, path: &str) -> Text {
        self.shown(money, path, |money| self.money(money))
    }

    /// An amount in its own currency, as sentences say it.
    pub(crate) fn said_sum(&self, money: Option<Money>, path: &str) -> Text {
        self.shown(money, path, |money| format::money_in_prose(self.language, money))
    }

    /// A mark from 1 to 5.
    pub(crate) fn score(&self, score: Option<Score>, path: &str) -> Text {
        self.shown(score, path, |score| score.0.to_string())
    }

    /// The name of a country.
    pub(crate) fn country(&self, country: Option<Country>, path: &str) -> Text {
        self.shown(country, path, |country| wording::country(self.language, country).to_owned())
    }

    /// The name of a code of a choice, with its field.
    pub(crate) fn code(&self, type_name: &str, code: Option<&str>, path: &str) -> Text {
        self.shown(code, path, |code| wording::choice(self.language, type_name, code))
    }

    /// The names of the codes of a set, in a row; only the first begins with a capital, unless names always do. Names
    /// that are lists themselves are parted by semicolons.
    pub(crate) fn codes<'c>(&self, type_name: &str, codes: impl IntoIterator<Item = &'c str>, path: &str) -> Text {
        let proper = type_name == "Country" || (type_name == "WorkingLanguage" && self.language == Language::En);
        let names: Vec<String> = codes
            .into_iter()
            .map(|code| wording::choice(self.language, type_name, code))
            .enumerate()
            .map(|(index, name)| if index == 0 || proper { name } else { uncapitalised(&name) })
            .collect();
        let ambiguous = names.iter().any(|name| [" et ", " and ", ", "].iter().any(|mark| name.contains(mark)));
        let row = match ambiguous && names.len() > 1 {
            true => self.parted(names.into_iter().map(Text::new)).plain(),
            false => format::list(self.language, &names),
        };
        self.plain(&row, path)
    }

    /// The countries of a set, in a row.
    pub(crate) fn countries(&self, countries: &BTreeSet<Country>, path: &str) -> Text {
        self.codes("Country", countries.iter().map(|country| country.code()), path)
    }

    /// Several texts in a row.
    pub(crate) fn listed(&self, texts: Vec<Text>) -> Text {
        let texts: Vec<Text> = texts.into_iter().filter(|text| !text.is_blank()).collect();
        let last = texts.len().saturating_sub(1);
        let mut row = Text::default();
        for (index, text) in texts.into_iter().enumerate() {
            row = match index {
                0 => row,
                _ if index == last => row.then(format!(" {} ", self.words("doc-frame-and"))),
                _ => row.then(", "),
            };
            row = row.then(text);
        }
        row
    }

    /// Several texts in a row that may hold commas themselves.
    pub(crate) fn parted(&self, texts: impl IntoIterator<Item = Text>) -> Text {
        texts.into_iter().fold(Text::default(), |row, text| match row.is_blank() {
            true => text,
            false => self.sentence("doc-frame-parted", &[("before", row), ("next", text)], &[]),
        })
    }

    /// A name with its country in brackets.
    pub(crate) fn name_and_country(&self, name: &Label, country: Option<Country>, path: &str) -> Text {
        let name = self.label(name, &format!("{path}/name"));
        let country = self.country(country, &format!("{path}/country"));
        match (name.is_blank(), country.is_blank()) {
            (true, _) => country,
            (_, true) => name,
            _ => name.then(" (").then(country).then(")"),
        }
    }

    /// A long text as paragraphs alone, for cells and definitions: the items of lists stand with a dash.
    pub(crate) fn paragraphs(&self, prose: &Prose, path: &str) -> Vec<Text> {
        let mut texts = Vec::new();
        for block in self.prose(prose, path) {
            match block {
                Block::Paragraph { text } => texts.push(text),
                Block::Bullets { items, .. } => texts.extend(items.into_iter().map(|item| Text::new("– ").then(item))),
                _ => {}
            }
        }
        texts
    }

    /// A cell of a name in a heavier weight with a long text below it.
    pub(crate) fn named_cell(&self, name: Text, prose: &Prose, path: &str) -> Cell {
        let mut texts = if name.is_blank() { Vec::new() } else { vec![name.strong()] };
        texts.extend(self.paragraphs(prose, path));
        Cell::several(texts)
    }

    /// A prose field as a definition under the words of the catalogue; nothing where it is empty.
    pub(crate) fn defined(&self, term: &str, prose: &Prose, path: &str) -> Option<Definition> {
        self.definition(term, self.paragraphs(prose, path))
    }

    /// A definition under the words of the catalogue; nothing where all texts are blank.
    pub(crate) fn definition(&self, term: &str, texts: Vec<Text>) -> Option<Definition> {
        let description: Vec<Text> = texts.into_iter().filter(|text| !text.is_blank()).collect();
        (!description.is_empty()).then(|| Definition { term: self.words(term).into(), description })
    }

    fn shown<T>(&self, value: Option<T>, path: &str, write: impl FnOnce(T) -> String) -> Text {
        value.map_or_else(Text::default, |value| Text::of_field(write(value), path, None))
    }
}

/// Definitions as a block; nothing where there are none.
pub(crate) fn definitions(entries: impl IntoIterator<Item = Option<Definition>>) -> Option<Block> {
    let entries: Vec<Definition> = entries.into_iter().flatten().collect();
    (!entries.is_empty()).then_some(Block::Definitions { entries })
}

/// A cell of the texts that are not blank.
pub(crate) fn stacked(texts: impl IntoIterator<Item = Text>) -> Cell {
    Cell::several(texts.into_iter().filter(|text| !text.is_blank()))
}

/// The letter of the item at an index: A to Z, then AA.
pub fn letter(index: usize) -> String {
    let last = char::from(b'A' + u8::try_from(index % 26).unwrap_or(0));
    match index / 26 {
        0 => last.to_string(),
        rounds => format!("{}{last}", letter(rounds - 1)),
    }
}

/// Takes the capital from a word, unless it is an acronym.
pub(crate) fn uncapitalised(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            format!("{}{}", first.to_lowercase(), &name[first.len_utf8()..])
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
