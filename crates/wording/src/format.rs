//! How numbers, amounts, dates, lists and sizes are written.
//!
//! French follows the Unicode CLDR: groups of three digits and the per cent sign are set off by a narrow no-break space
//! (U+202F), currencies and units by a no-break space (U+00A0). English is British: commas between groups, a point before
//! decimals, day before month. The minus sign is U+2212 in both. Nothing here ever passes through floating point.

use chrono::{Datelike, NaiveDate};
use dossier::{Currency, Language, Money};
use rust_decimal::Decimal;

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An amount with its currency: `1 234 567,89 €`, `150 000 FCFA`, `1 250,00 USD`; `€1,234,567.89`, `XAF 150,000`.
///
/// The amount is rounded to the decimals of its currency.
pub fn money(language: Language, money: Money) -> String {
    with_currency(language, amount(language, money), money.currency)
}

/// An amount as sentences say it: like [`money`], without decimals where all of them are noughts.
pub fn money_in_prose(language: Language, money: Money) -> String {
    let rounded = money.currency.round(money.amount);
    let said = if rounded.fract().is_zero() { rounded.trunc() } else { rounded };
    with_currency(language, grouped(language, said), money.currency)
}

fn with_currency(language: Language, number: String, currency: Currency) -> String {
    match language {
        Language::Fr => {
            let sign = match currency {
                Currency::EUR => "€",
                Currency::XAF | Currency::XOF => "FCFA",
                _ => currency.code(),
            };
            format!("{number}{NO_BREAK}{sign}")
        }
        Language::En if currency == Currency::EUR => match number.strip_prefix(MINUS) {
            Some(number) => format!("{MINUS}€{number}"),
            None => format!("€{number}"),
        },
        Language::En => format!("{}{NO_BREAK}{number}", currency.code()),
    }
}

/// An amount without its currency, as in a column whose heading names it: `1 234,50`; `1,234.50`.
pub fn amount(language: Language, money: Money) -> String {
    grouped(language, money.currency.round(money.amount))
}

/// A decimal number with as many decimals as it needs: `1 234,5`; `1,234.5`.
pub fn decimal(language: Language, number: Decimal) -> String {
    grouped(language, number.normalize())
}

/// A percentage: `12,5 %`; `12.5%`. The number 12.5 stands for 12.5 per cent.
pub fn percent(language: Language, number: Decimal) -> String {
    with_per_cent(language, decimal(language, number))
}

/// A percentage as columns show it, with one decimal always: `12,0 %`; `12.0%`.
pub fn percent_in_column(language: Language, number: Decimal) -> String {
    let mut number = number.round_dp(1);
    number.rescale(1);
    with_per_cent(language, grouped(language, number))
}

fn with_per_cent(language: Language, number: String) -> String {
    match language {
        Language::Fr => format!("{number}{NARROW}%"),
        Language::En => format!("{number}%"),
    }
}

/// How many there are, as sentences say it: from two to nine in words. One is left in figures: French gives it a gender.
pub fn count_in_prose(language: Language, count: usize) -> String {
    let words = match language {
        Language::Fr => ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
        Language::En => ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
    };
    let word = count.checked_sub(2).and_then(|index| words.get(index));
    word.map_or_else(|| decimal(language, count.into()), |word| (*word).to_owned())
}

/// A whole number: `12 345`; `12,345`. Years are no numbers: write them as they are.
pub fn integer(language: Language, number: i64) -> String {
    grouped(language, Decimal::from(number))
}

/// A date in full: `22 novembre 2026`, `1er mars 2027`; `22 November 2026`. Day and month are never parted.
pub fn date_long(language: Language, date: NaiveDate) -> String {
    let day = match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };
    format!("{day}{NO_BREAK}{}", month_year(language, date))
}

/// A date for tables: `22/11/2026`; `22 Nov 2026`, which no reader takes for another day.
pub fn date_short(language: Language, date: NaiveDate) -> String {
    match language {
        Language::Fr => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
        Language::En => {
            let month: String = month(language, date).chars().take(3).collect();
            format!("{}{NO_BREAK}{month}{NO_BREAK}{}", date.day(), date.year())
        }
    }
}

/// The month of a date: `novembre 2026`; `November 2026`.
pub fn month_year(language: Language, date: NaiveDate) -> String {
    format!("{} {}", month(language, date), date.year())
}

/// Several things in a row: `a, b et c`; `a, b and c`.
pub fn list<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let and = match language {
        Language::Fr => "et",
        Language::En => "and",
    };
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<_> = most.iter().map(AsRef::as_ref).collect();
            format!("{} {and} {}", most.join(", "), last.as_ref())
        }
    }
}

/// The size of a file: `850 octets`, `1,2 Mo`; `850 bytes`, `1.2 MB`. A thousand bytes make a kilobyte.
pub fn file_size(language: Language, bytes: u64) -> String {
    let names = match (language, bytes) {
        (Language::Fr, 0 | 1) => ["octet", "ko", "Mo", "Go"],
        (Language::Fr, _) => ["octets", "ko", "Mo", "Go"],
        (Language::En, 1) => ["byte", "kB", "MB", "GB"],
        (Language::En, _) => ["bytes", "kB", "MB", "GB"],
    };
    let mut name = names[0];
    let mut shown = Decimal::from(bytes);
    for larger in &names[1..] {
        if shown < Decimal::ONE_THOUSAND {
            break;
        }
        let size = shown / Decimal::ONE_THOUSAND;
        shown = if size < Decimal::TEN { size.round_dp(1) } else { size.round() };
        name = larger;
    }
    format!("{}{NO_BREAK}{name}", decimal(language, shown))
}

fn month(language: Language, date: NaiveDate) -> &'static str {
    months(language)[date.month0() as usize]
}

/// The names of the months, as they stand within a date.
pub fn months(language: Language) -> &'static [&'static str; 12] {
    match language {
        Language::Fr => &FRENCH_MONTHS,
        Language::En => &ENGLISH_MONTHS,
    }
}

/// Writes a number with exactly the decimals it has.
fn grouped(language: Language, number: Decimal) -> String {
    let (group, point) = match language {
        Language::Fr => (NARROW, ','),
        Language::En => (',', '.'),
    };
    let digits = number.abs().to_string();
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut written = String::new();
    if number.is_sign_negative() && !number.is_zero() {
        written.push(MINUS);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push(group);
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push(point);
        written.push_str(decimals);
    }
    written
}

#[cfg(test)]
mod tests {
    use Language::{En, Fr};

    use super::*;

    fn euros(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn sentences_spare_noughts_and_columns_keep_them() {
        let euros = |amount: &str| Money { amount: amount.parse().unwrap(), currency: Currency::EUR };
        assert_eq!(money_in_prose(Fr, euros("1234.00")), "1\u{202f}234\u{a0}€");
        assert_eq!(money_in_prose(En, euros("1234.50")), "€1,234.50");
        assert_eq!(percent_in_column(Fr, "10".parse().unwrap()), "10,0\u{202f}%");
        assert_eq!(percent_in_column(En, "33.88".parse().unwrap()), "33.9%");
        let counts = [1, 2, 9, 10].map(|count| count_in_prose(Fr, count));
        assert_eq!(counts, ["1", "deux", "neuf", "10"]);
    }

    #[test]
    fn amounts_are_written_as_each_language_writes_them() {
        assert_eq!(money(Fr, euros("1234567.89 EUR")), "1\u{202f}234\u{202f}567,89\u{a0}€");
        assert_eq!(money(En, euros("1234567.89 EUR")), "€1,234,567.89");
        assert_eq!(money(Fr, euros("150000 XAF")), "150\u{202f}000\u{a0}FCFA");
        assert_eq!(money(Fr, euros("150000 XOF")), "150\u{202f}000\u{a0}FCFA");
        assert_eq!(money(En, euros("150000 XAF")), "XAF\u{a0}150,000");
        assert_eq!(money(Fr, euros("12.5 USD")), "12,50\u{a0}USD");
        assert_eq!(money(En, euros("1250 USD")), "USD\u{a0}1,250.00");
        assert_eq!(amount(Fr, euros("999 EUR")), "999,00");
    }

    #[test]
    fn a_negative_amount_has_its_sign_before_the_currency_or_the_number() {
        assert_eq!(money(Fr, euros("-1200 EUR")), "−1\u{202f}200,00\u{a0}€");
        assert_eq!(money(En, euros("-1200 EUR")), "−€1,200.00");
        assert_eq!(money(En, euros("-1200 XAF")), "XAF\u{a0}−1,200");
    }

    #[test]
    fn an_amount_beyond_the_decimals_of_its_currency_is_rounded() {
        let third = Money { amount: number("33.335"), currency: Currency::EUR };
        assert_eq!(money(En, third), "€33.34");
        let nought = Money { amount: number("-0.001"), currency: Currency::EUR };
        assert_eq!(money(En, nought), "€0.00");
    }

    #[test]
    fn every_digit_of_a_large_amount_is_kept() {
        assert_eq!(money(En, euros("123456789012345.67 EUR")), "€123,456,789,012,345.67");
    }

    #[test]
    fn numbers_have_the_decimals_they_need() {
        assert_eq!(decimal(Fr, number("655.957")), "655,957");
        assert_eq!(decimal(Fr, number("1234.500")), "1\u{202f}234,5");
        assert_eq!(decimal(En, number("1000")), "1,000");
        assert_eq!(decimal(En, number("0.125")), "0.125");
        assert_eq!(integer(Fr, 180_000), "180\u{202f}000");
        assert_eq!(integer(En, -1_234), "−1,234");
        assert_eq!(integer(Fr, 0), "0");
    }

    #[test]
    fn a_percentage_stands_before_its_sign() {
        assert_eq!(percent(Fr, number("12.50")), "12,5\u{202f}%");
        assert_eq!(percent(En, number("12.50")), "12.5%");
        assert_eq!(percent(En, number("7")), "7%");
    }

    #[test]
    fn dates_are_written_out_or_short() {
        assert_eq!(date_long(Fr, day("2026-11-22")), "22\u{a0}novembre 2026");
        assert_eq!(date_long(Fr, day("2027-03-01")), "1er\u{a0}mars 2027");
        assert_eq!(date_long(En, day("2026-11-22")), "22\u{a0}November 2026");
        assert_eq!(date_long(En, day("2027-03-01")), "1\u{a0}March 2027");
        assert_eq!(date_short(Fr, day("2027-03-01")), "01/03/2027");
        assert_eq!(date_short(En, day("2026-11-22")), "22\u{a0}Nov\u{a0}2026");
        assert_eq!(month_year(Fr, day("2026-08-15")), "août 2026");
    }

    #[test]
    fn the_last_of_several_things_is_joined_by_a_word() {
        assert_eq!(list(Fr, &["eau", "déchets", "énergie"]), "eau, déchets et énergie");
        assert_eq!(list(En, &["water", "waste", "energy"]), "water, waste and energy");
        assert_eq!(list(En, &["water", "waste"]), "water and waste");
        assert_eq!(list(Fr, &["eau"]), "eau");
        assert_eq!(list::<&str>(Fr, &[]), "");
    }

    #[test]
    fn sizes_are_given_in_the_unit_a_person_would_choose() {
        assert_eq!(file_size(Fr, 1), "1\u{a0}octet");
        assert_eq!(file_size(Fr, 850), "850\u{a0}octets");
        assert_eq!(file_size(Fr, 340_200), "340\u{a0}ko");
        assert_eq!(file_size(Fr, 1_240_000), "1,2\u{a0}Mo");
        assert_eq!(file_size(En, 999_999), "1\u{a0}MB");
        assert_eq!(file_size(En, 25_000_000), "25\u{a0}MB");
        assert_eq!(file_size(En, 3_200_000_000), "3.2\u{a0}GB");
    }
}
