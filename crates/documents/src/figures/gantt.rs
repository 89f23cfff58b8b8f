//! The schedule: phases and activities over months or quarters, each bar from its first to its last day.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{FAINT, INK, LATERITE, LINE, MUTED, TINT},
    drawing::{Drawing, Mark},
};
use crate::page::{LANDSCAPE_WIDTH, PORTRAIT_WIDTH};

/// A schedule.
#[derive(Debug, Clone, PartialEq)]
pub struct Gantt {
    /// The month in which it starts.
    pub start: Month,
    /// How many months it lasts; at least one is drawn.
    pub months: u32,
    /// From top to bottom.
    pub rows: Vec<GanttRow>,
    /// The first and the last day of the project, each as a dashed line.
    pub bounds: [Option<NaiveDate>; 2],
    /// Twelve initials of the months.
    pub month_initials: [String; 12],
    /// The names of the months, written where there is room.
    pub month_names: [String; 12],
    /// What stands before the number of a quarter: *T* in French, *Q* in English.
    pub quarter: String,
    /// The path of the project's dates, which the months stand for.
    pub path: String,
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// From 1 to 12.
    pub month: u32,
}

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its place among all months.
    pub fn index(self) -> i64 {
        i64::from(self.year) * 12 + i64::from(self.month.clamp(1, 12)) - 1
    }

    fn of_index(index: i64) -> Self {
        Self { year: index.div_euclid(12) as i32, month: index.rem_euclid(12) as u32 + 1 }
    }

    /// Its first day; `None` where the calendar does not reach so far.
    fn first_day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, 1)
    }

    fn last_day(self) -> Option<NaiveDate> {
        Self::of_index(self.index() + 1).first_day()?.checked_sub_days(Days::new(1))
    }
}

/// A row of the schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GanttRow {
    /// The path of the item it stands for.
    pub key: String,
    /// The code of the item; blank where it has none.
    pub sign: String,
    /// What it is.
    pub label: String,
    /// What it says, with its dates, for those who do not see it.
    pub words: String,
    /// How it is drawn.
    pub kind: GanttRowKind,
    /// First day; a row without dates has no bar.
    pub from: Option<NaiveDate>,
    /// Last day, included.
    pub to: Option<NaiveDate>,
}

/// How a row is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GanttRowKind {
    /// A phase or result that holds the activities below it.
    Phase,
    /// An activity.
    Activity,
    /// A date to keep: a diamond at the first day.
    Milestone,
}

const HEAD: f64 = 30.0;
const PITCH: f64 = 10.0;
/// The share of the width that the labels take.
const LABELS: f64 = 0.36;
/// From this width on, in points, a month bears its name and shows every tenth day.
const NAMED: f64 = 56.0;

impl Gantt {
    /// Draws the schedule at a width, over as many drawings as a height allows; the head is repeated on each.
    pub fn draw(&self, width: f64, most_height: f64) -> Vec<Drawing> {
        // Wider than a page is only the calendar; its labels are those of an upright one.
        let label_width = if width > LANDSCAPE_WIDTH { PORTRAIT_WIDTH } else { width }.min(694.0) * LABELS;
        let heights: Vec<(f64, Vec<String>)> = self.rows.iter().map(|row| measured(row, label_width)).collect();
        let mut drawings = vec![];
        let mut start = 0;
        while start < self.rows.len() {
            let mut end = start;
            let mut height = HEAD;
            while end < self.rows.len() && (end == start || height + heights[end].0 <= most_height) {
                height += heights[end].0;
                end += 1;
            }
            // A phase never stands last, parted from its activities.
            if end < self.rows.len() && end > start + 1 && self.rows[end - 1].kind == GanttRowKind::Phase {
                end -= 1;
            }
            drawings.push(self.sheet(width, label_width, start..end, &heights));
            start = end;
        }
        drawings
    }

    fn sheet(
        &self,
        width: f64,
        label_width: f64,
        rows: std::ops::Range<usize>,
        heights: &[(f64, Vec<String>)],
    ) -> Drawing {
        let mut canvas = Canvas::new("gantt", width);
        let months = self.months.clamp(1, 600);
        let first = self.start.index();
        let per_month = (width - label_width) / f64::from(months);
        let x_of = |index: i64| label_width + (index - first).clamp(0, i64::from(months)) as f64 * per_month;
        let x_on = |day: NaiveDate, after: u32| {
            let month = Month::of(day);
            let days = month.last_day().map_or(31, |last| last.day());
            let within = f64::from(day.day() - 1 + after) / f64::from(days);
            let at = (month.index() - first) as f64 + within;
            label_width + at.clamp(0.0, f64::from(months)) * per_month
        };
        let height: f64 = HEAD + rows.clone().map(|row| heights[row].0).sum::<f64>();

        self.head(&mut canvas, months, height, width, x_of);
        self.places(&mut canvas, months, height, x_of);
        let mut y = HEAD;
        for index in rows {
            let row = &self.rows[index];
            let (row_height, lines) = &heights[index];
            let phase = row.kind == GanttRowKind::Phase;
            if phase {
                canvas.rectangle(0.0, y, label_width - 4.0, *row_height, Fill::Solid(TINT));
            }
            canvas.keyed(&row.key, |canvas| {
                let lettering = if phase { Lettering::new(8.2).strong() } else { Lettering::new(8.2) };
                let text_top = y + (row_height - lines.len() as f64 * PITCH) / 2.0 + 7.6;
                canvas.lines(if phase { 3.0 } else { 9.0 }, text_top, PITCH, lettering, lines);
                let Some(from) = row.from else { return };
                let middle = y + row_height / 2.0;
                let (left, right) = (x_on(from, 0), x_on(row.to.unwrap_or(from).max(from), 1));
                match row.kind {
                    GanttRowKind::Phase => canvas.rectangle(left, middle - 2.5, right - left, 5.0, Fill::Solid(INK)),
                    GanttRowKind::Activity => {
                        canvas.rectangle(left, middle - 4.5, (right - left).max(1.5), 9.0, Fill::Hatched);
                    }
                    GanttRowKind::Milestone => canvas.diamond((left, middle), 5.0),
                }
                if !row.key.is_empty() {
                    let days = [("starts_on", row.from), ("ends_on", row.to)];
                    let told = days.into_iter().filter_map(|(field, day)| Some((field, day?.to_string())));
                    canvas.mark(Mark {
                        path: row.key.clone(),
                        label: row.sign.clone(),
                        words: row.words.clone(),
                        values: told.collect(),
                        left,
                        top: middle - 4.5,
                        width: (right - left).max(1.5),
                        height: 9.0,
                    });
                }
            });
            y += row_height;
            canvas.line((0.0, y), (width, y), LINE, 0.35);
        }
        for (bound, after) in self.bounds.into_iter().zip([0, 1]) {
            let Some(x) = bound.map(|day| x_on(day, after)) else { continue };
            canvas.dashed_line((x, HEAD), (x, height), LATERITE, 1.0);
        }
        canvas.line((0.0, height), (width, height), INK, 0.8);
        canvas.finish(height + 1.0)
    }

    /// The months as places, with their first and last days.
    fn places(&self, canvas: &mut Canvas, months: u32, height: f64, x_of: impl Fn(i64) -> f64) {
        let first = self.start.index();
        for index in first..first + i64::from(months) {
            let month = Month::of_index(index);
            let (Some(from), Some(to)) = (month.first_day(), month.last_day()) else { continue };
            canvas.place(Mark {
                path: self.path.clone(),
                words: format!("{} {}", self.month_names[month.month as usize - 1], month.year),
                values: BTreeMap::from([("first", from.to_string()), ("last", to.to_string())]),
                left: x_of(index),
                top: HEAD,
                width: x_of(index + 1) - x_of(index),
                height: height - HEAD,
                ..Mark::default()
            });
        }
    }

    fn head(&self, canvas: &mut Canvas, months: u32, height: f64, width: f64, x_of: impl Fn(i64) -> f64) {
        let first = self.start.index();
        let end = first + i64::from(months);
        let room = x_of(first + 1) - x_of(first);
        let step = if room >= 11.0 {
            1
        } else if room * 3.0 >= 15.0 {
            3
        } else {
            12
        };
        let name = Lettering::new(8.5).strong().anchor(Anchor::Middle);
        let unit = Lettering::new(7.4).fill(MUTED).anchor(Anchor::Middle);
        canvas.line((0.0, 0.5), (width, 0.5), INK, 0.8);
        canvas.line((0.0, HEAD), (width, HEAD), INK, 0.6);

        let mut at = first;
        while at < end {
            let here = Month::of_index(at);
            let of_unit = match step {
                1 => at + 1,
                3 => at + 3 - i64::from((here.month - 1) % 3),
                _ => at + 12 - i64::from(here.month - 1),
            };
            let next = of_unit.min(end);
            let middle = (x_of(at) + x_of(next)) / 2.0;
            match step {
                1 if room >= NAMED => canvas.text(middle, 25.0, unit, &self.month_names[here.month as usize - 1]),
                1 => canvas.text(middle, 25.0, unit, &self.month_initials[here.month as usize - 1]),
                3 if x_of(next) - x_of(at) >= 11.0 => {
                    canvas.text(middle, 25.0, unit, &format!("{}{}", self.quarter, (here.month - 1) / 3 + 1));
                }
                _ => {}
            }
            let starts_year = here.month == 1 || at == first;
            let starts_quarter = here.month % 3 == 1;
            let (top, colour) = match (starts_year, starts_quarter || step > 1) {
                (true, _) => (1.0, MUTED),
                (false, true) => (16.0, LINE),
                (false, false) => (HEAD, FAINT),
            };
            canvas.line((x_of(at), top), (x_of(at), height), colour, if starts_year { 0.6 } else { 0.35 });
            if step == 1 && room >= NAMED {
                // Weeks would not fall on months: every tenth day is enough to read a date by.
                for tenth in [10.0, 20.0] {
                    let x = x_of(at) + room * tenth / 30.0;
                    canvas.line((x, HEAD), (x, height), FAINT, 0.3);
                }
            }
            at = next;
        }
        let mut year_start = first;
        while year_start < end {
            let year = Month::of_index(year_start).year;
            let next = (i64::from(year + 1) * 12).min(end);
            if x_of(next) - x_of(year_start) >= 22.0 {
                canvas.text((x_of(year_start) + x_of(next)) / 2.0, 12.0, name, &year.to_string());
            }
            year_start = next;
        }
        canvas.line((width, 1.0), (width, height), MUTED, 0.6);
    }
}

fn measured(row: &GanttRow, label_width: f64) -> (f64, Vec<String>) {
    let phase = row.kind == GanttRowKind::Phase;
    let lettering = if phase { Lettering::new(8.2).strong() } else { Lettering::new(8.2) };
    let lines = wrapped(&row.label, lettering, label_width - if phase { 11.0 } else { 17.0 }, 3);
    ((lines.len().max(1) as f64 * PITCH + 6.0).max(17.0), lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule(rows: usize, months: u32) -> Gantt {
        Gantt {
            start: Month { year: 2027, month: 3 },
            months,
            rows: (0..rows)
                .map(|index| GanttRow {
                    key: format!("a{index}"),
                    sign: format!("A{index}"),
                    label: format!("Activité {index}"),
                    words: String::new(),
                    kind: if index % 5 == 0 { GanttRowKind::Phase } else { GanttRowKind::Activity },
                    from: day(2027, 3, 1),
                    to: day(2028, 2, 29),
                })
                .collect(),
            bounds: [day(2027, 3, 1), None],
            month_initials: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"].map(str::to_owned),
            month_names: std::array::from_fn(|month| format!("mois {}", month + 1)),
            quarter: "T".into(),
            path: "actions".into(),
        }
    }

    fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn a_bar_reaches_from_the_first_to_the_last_day_and_each_month_is_a_place() {
        let mut one = schedule(2, 12);
        one.rows[1].from = day(2027, 4, 16);
        one.rows[1].to = day(2027, 5, 31);
        let [drawing] = one.draw(512.0, 600.0).try_into().unwrap();
        let mark = &drawing.marks[1];
        // 512 points less the labels' 184.32 leave 27.306… a month. From 16 April, half of the second month, to the end
        // of May, the third month: 1.5 months.
        let month = (512.0 - 184.32) / 12.0;
        assert!((mark.left - (184.32 + 1.5 * month)).abs() < 0.01, "{mark:?}");
        assert!((mark.width - 1.5 * month).abs() < 0.01, "{mark:?}");
        assert_eq!(mark.values["starts_on"], "2027-04-16");
        assert_eq!(drawing.places.len(), 12);
        assert_eq!(
            (&*drawing.places[11].values["first"], &*drawing.places[11].values["last"]),
            ("2028-02-01", "2028-02-29")
        );
    }

    #[test]
    fn a_long_schedule_runs_over_several_drawings_and_loses_no_row() {
        let drawings = schedule(60, 24).draw(717.0, 400.0);
        assert!(drawings.len() > 1);
        let all: String = drawings.iter().map(|drawing| drawing.svg.as_str()).collect();
        assert!((0..60).all(|row| all.contains(&format!("data-key=\"a{row}\""))));
        assert!(drawings.iter().all(|drawing| drawing.height <= 402.0));
    }

    #[test]
    fn short_schedules_show_months_and_long_ones_quarters() {
        assert!(schedule(3, 12).draw(447.0, 600.0)[0].svg.contains(">M<"));
        assert!(schedule(3, 36).draw(447.0, 600.0)[0].svg.contains(">T2<"));
    }

    #[test]
    fn strange_dates_stay_inside_the_drawing() {
        let mut strange = schedule(2, 0);
        strange.rows[1].from = day(-5000, 12, 31);
        strange.rows[1].to = day(9000, 1, 1);
        assert_eq!(strange.draw(447.0, 600.0).len(), 1);
    }
}
