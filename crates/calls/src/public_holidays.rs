//! Public holidays and working days. A year's holidays are computed, so that no list runs out.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

/// Whose public holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublicHolidays {
    /// The eleven of the French labour code (art. L3133-1). Alsace, Moselle and overseas have more, which are not counted.
    France,
    /// None known: only Saturdays and Sundays are free.
    Unknown,
}

impl PublicHolidays {
    /// Whether offices are open: neither Saturday nor Sunday nor a public holiday.
    pub fn works_on(self, day: NaiveDate) -> bool {
        let free = match self {
            Self::France => is_french_holiday(day),
            Self::Unknown => false,
        };
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !free
    }

    /// The day itself where offices are open, else the last one before it.
    pub fn on_or_before(self, day: NaiveDate) -> NaiveDate {
        day.iter_days().rev().find(|day| self.works_on(*day)).unwrap_or(day)
    }

    /// The day itself where offices are open, else the first one after it.
    pub fn on_or_after(self, day: NaiveDate) -> NaiveDate {
        day.iter_days().find(|day| self.works_on(*day)).unwrap_or(day)
    }

    /// The working day that lies so many working days before a day.
    pub fn working_days_before(self, day: NaiveDate, count: u32) -> NaiveDate {
        (0..count).fold(self.on_or_before(day), |day, _| match day.pred_opt() {
            Some(before) => self.on_or_before(before),
            None => day,
        })
    }
}

/// Whether a day is one of the eleven public holidays of France.
fn is_french_holiday(day: NaiveDate) -> bool {
    const FIXED: [(u32, u32); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    // Easter Monday, Ascension Day and Whit Monday, in days after Easter.
    const MOVABLE: [u64; 3] = [1, 39, 50];
    let after_easter = |days: u64| easter(day.year()).and_then(|easter| easter.checked_add_days(Days::new(days)));
    FIXED.contains(&(day.month(), day.day())) || MOVABLE.iter().any(|days| after_easter(*days) == Some(day))
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm that *Nature* printed in 1876.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for known in ["2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]
        {
            assert_eq!(easter(day(known).year()), Some(day(known)));
        }
    }

    #[test]
    fn france_rests_on_eleven_days_of_2027() {
        // Easter is on 28 March: Easter Monday 29 March, Ascension 39 days later on 6 May, Whit Monday 50 days later on
        // 17 May. 1 May 2027 and 8 May 2027 are Saturdays, 15 August is a Sunday: they are holidays all the same.
        let holidays: Vec<String> = day("2027-01-01")
            .iter_days()
            .take(365)
            .filter(|day| is_french_holiday(*day))
            .map(|day| day.to_string())
            .collect();
        assert_eq!(
            holidays,
            [
                "2027-01-01",
                "2027-03-29",
                "2027-05-01",
                "2027-05-06",
                "2027-05-08",
                "2027-05-17",
                "2027-07-14",
                "2027-08-15",
                "2027-11-01",
                "2027-11-11",
                "2027-12-25",
            ]
        );
    }

    #[test]
    fn working_days_are_counted_back_over_weekends_and_holidays() {
        // From Wednesday 31 March 2027 back: Tuesday 30 is the first; Monday 29 is Easter Monday, 28 and 27 the weekend,
        // so that Friday 26 is the second and Thursday 25 the third.
        let from = day("2027-03-31");
        assert_eq!(PublicHolidays::France.working_days_before(from, 3), day("2027-03-25"));
        // Where no holidays are known, Monday 29 is the second and Friday 26 the third.
        assert_eq!(PublicHolidays::Unknown.working_days_before(from, 3), day("2027-03-26"));
        // None back from Easter Sunday is the Friday before; the first one after it the Tuesday.
        assert_eq!(PublicHolidays::France.working_days_before(day("2027-03-28"), 0), day("2027-03-26"));
        assert_eq!(PublicHolidays::France.on_or_after(day("2027-03-28")), day("2027-03-30"));
    }
}
