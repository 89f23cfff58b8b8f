//! How far each indicator has come from its starting value towards its target.
//!
//! Values are texts, as people write them: `1 140`, `12,5 %`, `12.5%`, `38 kg`. Where the three are numbers of one unit the
//! progress is computed; otherwise the texts stand for themselves.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Dossier, Label, Language,
    share::rate,
    stages::{actions::Indicator, monitoring::IndicatorValue},
};

/// An indicator with its last value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// Its last value; `None` where none was recorded.
    pub last: Option<&'a IndicatorValue>,
    /// The way covered from the starting value to the target, in per cent to two decimals: 0 at the start, 100 at the
    /// target, below 0 where it went the other way. `None` where that cannot be computed.
    pub covered: Option<Decimal>,
}

/// Tells how far every indicator had come by a day, that day included; undated values count as the oldest. Without a day
/// every value counts.
pub fn progress(dossier: &Dossier, language: Language, until: Option<NaiveDate>) -> Vec<Progress<'_>> {
    let within = |value: &&IndicatorValue| value.date.zip(until).is_none_or(|(date, until)| date <= until);
    dossier
        .actions
        .indicators
        .iter()
        .map(|indicator| {
            let own = |value: &&IndicatorValue| value.indicator.as_ref().is_some_and(|id| id.0 == indicator.id);
            // The later of two values of one day stands further down the list.
            let last = dossier.monitoring.values.iter().filter(own).filter(within).max_by_key(|value| value.date);
            let covered = last.and_then(|last| covered(indicator, &last.value, language));
            Progress { indicator, last, covered }
        })
        .collect()
}

fn covered(indicator: &Indicator, value: &Label, language: Language) -> Option<Decimal> {
    let [from, to, at] = [&indicator.baseline, &indicator.target, value].map(|label| measured(label, language));
    let (from, to, at) = (from?, to?, at?);
    let mut units = [&from.1, &to.1, &at.1].into_iter().filter(|unit| !unit.is_empty());
    let first = units.next();
    if units.any(|unit| Some(unit) != first) {
        return None;
    }
    rate(at.0.checked_sub(from.0)?, to.0.checked_sub(from.0)?)
}

/// The number and the unit of a label, in its language or else in the other one.
fn measured(label: &Label, language: Language) -> Option<(Decimal, String)> {
    let (text, written_in) = label.best(language)?;
    number_and_unit(text, written_in)
}

/// Reads a number as people write it, with the unit after it: spaces or, in English, commas part thousands; a comma is a
/// decimal comma in French, and in English where it does not part three digits; a lone point is a decimal point.
///
/// `None` where the text is no number, or holds more than one.
pub fn number_and_unit(text: &str, language: Language) -> Option<(Decimal, String)> {
    let text = text.trim();
    let (is_negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let is_blank = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}');
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut end = 0;
    while digit(end) || (end > 0 && digit(end + 1) && (is_blank(letters[end]) || matches!(letters[end], ',' | '.'))) {
        end += 1;
    }
    let unit: String = letters[end..].iter().collect();
    // A digit that ends a word, as in m2 or CO2, belongs to the unit; any other is a second number.
    let mut before = ' ';
    for letter in unit.chars() {
        if letter.is_ascii_digit() && !(before.is_alphabetic() || before.is_ascii_digit()) {
            return None;
        }
        before = letter;
    }
    let written: String = letters[..end].iter().filter(|letter| !is_blank(**letter)).collect();
    let parts_threes = |mark: char| {
        let mut parts = written.split(mark);
        let first = parts.next().unwrap_or_default();
        (1..=3).contains(&first.len()) && parts.all(|part| part.len() == 3)
    };
    let plain = match (written.matches(',').count(), written.matches('.').count()) {
        (0, 0 | 1) => written,
        (1, 0) if language == Language::Fr || !parts_threes(',') => written.replace(',', "."),
        (_, 0) if parts_threes(',') => written.replace(',', ""),
        (_, 1) if language == Language::En && parts_threes_before_point(&written) => written.replace(',', ""),
        _ => return None,
    };
    let number: Decimal = plain.parse().ok()?;
    Some((if is_negative { -number } else { number }, unit.trim().to_lowercase()))
}

/// Whether commas part threes of digits before a decimal point.
fn parts_threes_before_point(written: &str) -> bool {
    let whole = written.split('.').next().unwrap_or_default();
    let mut parts = whole.split(',');
    let first = parts.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && parts.all(|part| part.len() == 3)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str, language: Language) -> Option<(String, String)> {
        number_and_unit(text, language).map(|(number, unit)| (number.to_string(), unit))
    }

    #[test]
    fn numbers_are_read_as_either_language_writes_them() {
        use Language::{En, Fr};
        let number = |number: &str, unit: &str| Some((number.to_owned(), unit.to_owned()));
        assert_eq!(read("1\u{202f}140", Fr), number("1140", ""));
        assert_eq!(read("12,5 %", Fr), number("12.5", "%"));
        assert_eq!(read("12,5 %", En), number("12.5", "%"), "a decimal comma in an English text");
        assert_eq!(read("1,140", En), number("1140", ""));
        assert_eq!(read("1,234.5 t", En), number("1234.5", "t"));
        assert_eq!(read("1,140", Fr), number("1.140", ""));
        assert_eq!(read("−3 °C", Fr), number("-3", "°c"));
        assert_eq!(read("1.5 kg/m2", Fr), number("1.5", "kg/m2"));
        assert_eq!(read("1,45 kg/m² (témoin) ; 1,90 avec compost", Fr), None, "two numbers");
        assert_eq!(read("10-12 jours", Fr), None);
        assert_eq!(read("environ 20", Fr), None);
        assert_eq!(read("1.234.567", Fr), None);
        assert_eq!(read("", Fr), None);
    }

    #[test]
    fn the_way_covered_is_told_where_all_three_are_numbers_of_one_unit() {
        // Wait: 74 s at the start, 40 s aimed at, 57 s now: 17 of 34 seconds, 50 %. Share: 38 % to 60 %, 36 % now: −9.09 %.
        // Tons: "12 t en essai" is no number of tons. The last value of a day stands last.
        let dossier: Dossier = serde_json::from_value(json!({
            "actions": { "indicators": [
                { "id": "wait", "baseline": { "fr": "74 s" }, "target": { "fr": "40 s" } },
                { "id": "share", "baseline": { "fr": "38 %" }, "target": { "fr": "60 %" } },
                { "id": "tons", "baseline": { "fr": "0" }, "target": { "fr": "800 t" } },
                { "id": "none", "baseline": { "fr": "0" }, "target": { "fr": "8" } },
                { "id": "still", "baseline": { "fr": "5" }, "target": { "fr": "5" } },
            ] },
            "monitoring": { "values": [
                { "id": "a", "indicator": "wait", "date": "2028-06-01", "value": { "fr": "70 s" } },
                { "id": "b", "indicator": "wait", "date": "2028-06-01", "value": { "fr": "57" } },
                { "id": "c", "indicator": "wait", "date": "2027-06-01", "value": { "fr": "74 s" } },
                { "id": "d", "indicator": "share", "date": "2028-06-01", "value": { "fr": "36 %" } },
                { "id": "e", "indicator": "tons", "value": { "fr": "12 t en essai" } },
                { "id": "f", "indicator": "still", "value": { "fr": "5" } },
            ] },
        }))
        .unwrap();
        let told = |until: Option<&str>| -> Vec<(Option<String>, Option<String>)> {
            progress(&dossier, Language::Fr, until.map(|day| day.parse().unwrap()))
                .into_iter()
                .map(|it| (it.last.map(|last| last.id.to_string()), it.covered.map(|covered| covered.to_string())))
                .collect()
        };
        let row = |last: &str, covered: Option<&str>| (Some(last.to_owned()), covered.map(str::to_owned));
        let now = told(None);
        assert_eq!(now[0], row("b", Some("50")));
        assert_eq!(now[1], row("d", Some("-9.09")));
        assert_eq!(now[2], row("e", None), "a text stands for itself");
        assert_eq!(now[3], (None, None));
        assert_eq!(now[4], row("f", None), "no way to cover");
        assert_eq!(told(Some("2027-12-31"))[0], row("c", Some("0")));
    }
}
