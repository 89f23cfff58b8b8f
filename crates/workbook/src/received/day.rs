//! Days as people type them: the day first, or the year first; months in figures or in words of either language.

use chrono::NaiveDate;
use dossier::Language;
use wording::{folded, format};

/// Reads `31/03/2027`, `31.3.27`, `2027-03-31`, `31 mars 2027`, `31 Mar 2027`, with or without an hour; `None` where it is
/// no day.
pub(super) fn read(text: &str) -> Option<NaiveDate> {
    let text = folded(text.trim());
    // An hour follows a day in programmes' exports; it says nothing here.
    let text =
        text.split_once('t').filter(|(day, hour)| day.len() == 10 && hour.contains(':')).map_or(&*text, |it| it.0);
    let parts: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || ['/', '-', '.', ','].contains(&sign))
        .filter(|part| !part.is_empty())
        .collect();
    let [one, month, other] = match parts[..] {
        [one, month, other] => [one, month, other],
        [one, month, other, hour] if hour.contains(':') => [one, month, other],
        _ => return None,
    };
    let year_first = one.len() == 4 && one.bytes().all(|figure| figure.is_ascii_digit());
    let (year, day) = if year_first { (one, other) } else { (other, one) };
    let day = ["er", "st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
    let month = month.parse().ok().or_else(|| month_named(month))?;
    let year: i32 = match (year.len(), year.parse().ok()?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day.parse().ok()?)
}

/// The number of a month by its name, or by the first three letters of it or more.
fn month_named(name: &str) -> Option<u32> {
    let begins = |month: &&str| name.len() >= 3 && folded(month).starts_with(name);
    let of = |language| format::months(language).iter().position(begins);
    let at = of(Language::Fr).or_else(|| of(Language::En))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_either_order_and_in_words() {
        let expected = NaiveDate::from_ymd_opt(2027, 3, 31);
        for text in [
            "31/03/2027",
            "31.3.27",
            "31-03-2027",
            "2027-03-31",
            "2027/3/31",
            "31 mars 2027",
            "31 March 2027",
            "31\u{a0}Mar\u{a0}2027",
            "2027-03-31T08:30:00",
            "31/03/2027 08:30",
            "31st March, 2027",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert_eq!(read("1er févr. 2027"), NaiveDate::from_ymd_opt(2027, 2, 1));
        assert_eq!(read("12 août 2027"), NaiveDate::from_ymd_opt(2027, 8, 12));
        for text in ["31/02/2027", "03/31/2027", "mars 2027", "2027", "12", "demain", "1/2/3"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
