//! One sheet: its title, its table and its notes, and how it prints.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_xlsxwriter::{ExcelDateTime, Formula, Worksheet};
use wording::format;

use crate::{
    context::Context,
    error::WorkbookError,
    look::{Kind, Role},
    place::Place,
};

/// The row of the heads of the columns.
const HEAD: u32 = 2;
/// The first row below the heads.
pub(crate) const FIRST: u32 = 3;
/// A4, as the format counts paper.
const A4: u8 = 9;
/// The most letters that a cell can hold.
const LONGEST: usize = 32_767;
/// The most letters of a name in the foot of a page, which holds 255 of them in all.
const LONGEST_IN_FOOT: usize = 100;
/// The decimals of a stored share: as many as a spreadsheet computes with.
const PRECISION: u32 = 15;
/// The height of a line, in points.
const LINE_HEIGHT: f64 = 12.75;
/// The room above and below the lines of a row, in points.
const ROOM: f64 = 3.0;
/// The most lines that a row can show.
const MOST_LINES: u16 = 30;
/// What the indent takes of a column's width, in letters.
const INDENT: f64 = 1.5;
/// How many letters of running text stand on the width of one figure.
const LETTERS: f64 = 1.4;
/// The face of the foot of a page, as its format writes it.
const FOOT: &str = "&\"Arial,Regular\"&8";

/// The head of a column, with the width of the column in letters.
pub(crate) struct Column {
    head: String,
    width: u16,
    numbers: bool,
}

impl Column {
    /// A column of words.
    pub(crate) fn words(head: impl Into<String>, width: u16) -> Self {
        Self { head: head.into(), width, numbers: false }
    }

    /// A column of numbers.
    pub(crate) fn numbers(head: impl Into<String>, width: u16) -> Self {
        Self { head: head.into(), width, numbers: true }
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    /// Nothing.
    Blank,
    /// Text, which is never a formula.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
    /// A formula and what it shows.
    Formula(String, Shown),
}

/// What a formula shows before anything computes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A number.
    Number(Decimal),
    /// Text.
    Text(String),
}

impl Content {
    /// A formula that shows a number.
    pub(crate) fn sum(formula: impl Into<String>, shown: Decimal) -> Self {
        Self::Formula(formula.into(), Shown::Number(shown))
    }

    /// What share one cell is of another; blank where the other is nothing.
    pub(crate) fn share(part_at: &str, whole_at: &str, part: Decimal, whole: Decimal) -> Self {
        let formula = format!("IF({whole_at}=0,\"\",{part_at}/{whole_at})");
        match part.checked_div(whole) {
            Some(share) => Self::sum(formula, share.round_dp(PRECISION)),
            None => Self::Formula(formula, Shown::Text(String::new())),
        }
    }

    /// A number where there is one.
    pub(crate) fn number(number: Option<Decimal>) -> Self {
        number.map_or(Self::Blank, Self::Number)
    }

    /// A day where there is one.
    pub(crate) fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Blank, Self::Day)
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A sheet while it is written.
pub(crate) struct Sheet<'c> {
    pub(crate) name: String,
    context: &'c Context<'c>,
    worksheet: Worksheet,
    widths: Vec<u16>,
    last_row: u32,
    /// How many lines the words of a row need, where they need more than one.
    lines: BTreeMap<u32, u16>,
}

impl<'c> Sheet<'c> {
    /// A sheet with a title, a sentence that explains it and the heads of its columns, which stay in view and are repeated
    /// on every printed page.
    pub(crate) fn new(
        context: &'c Context<'c>,
        name: &str,
        note: &str,
        columns: &[Column],
    ) -> Result<Self, WorkbookError> {
        let mut sheet = Self::plain(context, name, &columns.iter().map(|column| column.width).collect::<Vec<_>>())?;
        sheet.worksheet.write_string_with_format(0, 0, name, &context.looks.title())?;
        sheet.paragraph(1, note)?;
        for (index, column) in (0..).zip(columns) {
            sheet.head(Place::new(HEAD, index), &column.head, column.numbers)?;
        }
        sheet.worksheet.set_freeze_panes(FIRST, 0)?;
        sheet.worksheet.set_repeat_rows(HEAD, HEAD)?;
        Ok(sheet)
    }

    /// A sheet with nothing on it yet.
    pub(crate) fn plain(context: &'c Context<'c>, name: &str, widths: &[u16]) -> Result<Self, WorkbookError> {
        let mut worksheet = Worksheet::new();
        worksheet.set_name(name)?;
        for (index, width) in (0..).zip(widths) {
            worksheet.set_column_width(index, f64::from(*width))?;
        }
        worksheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
        // Nothing stands in a cell whose formula shows nothing; the library would write a nought.
        worksheet.set_formula_result_default("");
        worksheet.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        Ok(Self {
            name: name.to_owned(),
            context,
            worksheet,
            widths: widths.to_vec(),
            last_row: 0,
            lines: BTreeMap::new(),
        })
    }

    /// Keeps the first columns in view as well.
    pub(crate) fn keep_columns(&mut self, columns: u16) -> Result<(), WorkbookError> {
        self.worksheet.set_freeze_panes(FIRST, columns)?;
        Ok(())
    }

    /// The head of a column.
    pub(crate) fn head(&mut self, place: Place, text: &str, numbers: bool) -> Result<(), WorkbookError> {
        let format = self.context.looks.head(numbers);
        self.needs_lines(place, text);
        self.worksheet.write_string_with_format(place.row, place.column, text, &format)?;
        self.last_row = self.last_row.max(place.row);
        Ok(())
    }

    /// Gives every cell of a row the look of its role, for the cells of it that stay empty.
    pub(crate) fn fill(&mut self, row: u32, role: Role) -> Result<(), WorkbookError> {
        let format = self.context.looks.of(Kind::Words, role);
        for (column, _) in (0..).zip(&self.widths) {
            self.worksheet.write_blank(row, column, &format)?;
        }
        self.last_row = self.last_row.max(row);
        Ok(())
    }

    /// Writes a cell.
    pub(crate) fn put(
        &mut self,
        place: Place,
        content: impl Into<Content>,
        kind: Kind,
        role: Role,
    ) -> Result<(), WorkbookError> {
        let format = self.context.looks.of(kind, role);
        let (row, column) = (place.row, place.column);
        self.last_row = self.last_row.max(row);
        match content.into() {
            Content::Blank => self.worksheet.write_blank(row, column, &format)?,
            Content::Text(text) => {
                let text = cut(text, LONGEST);
                if kind == Kind::Words {
                    self.needs_lines(place, &text);
                }
                // A program keeps such a text as text even when somebody edits the cell and leaves it.
                let guarded = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
                let format = if guarded { format.set_quote_prefix() } else { format };
                self.worksheet.write_string_with_format(row, column, text, &format)?
            }
            Content::Number(number) => {
                self.worksheet.write_number_with_format(row, column, number_of(number), &format)?
            }
            Content::Day(day) => match excel_day(day) {
                Some(day) => self.worksheet.write_datetime_with_format(row, column, &day, &format)?,
                None => {
                    let day = format::date_short(self.context.language, day);
                    self.worksheet.write_string_with_format(row, column, day, &format)?
                }
            },
            Content::Formula(formula, shown) => {
                let shown = match shown {
                    Shown::Number(number) => number.normalize().to_string(),
                    Shown::Text(text) => text,
                };
                let formula = Formula::new(formula).set_result(shown);
                self.worksheet.write_formula_with_format(row, column, formula, &format)?
            }
        };
        Ok(())
    }

    /// A sentence over the whole width of the sheet, outside its table.
    pub(crate) fn paragraph(&mut self, row: u32, text: &str) -> Result<(), WorkbookError> {
        let format = self.context.looks.note();
        let width: u16 = self.widths.iter().sum();
        let last = u16::try_from(self.widths.len()).unwrap_or(1).max(1) - 1;
        let text = cut(text.to_owned(), LONGEST);
        self.lines.insert(row, lines_of(&text, f64::from(width)));
        if last == 0 {
            self.worksheet.write_string_with_format(row, 0, text, &format)?;
        } else {
            self.worksheet.merge_range(row, 0, row, last, &text, &format)?;
        }
        self.last_row = self.last_row.max(row);
        Ok(())
    }

    /// Sentences below the table, each on a row of its own after an empty one.
    pub(crate) fn notes(&mut self, notes: &[String]) -> Result<(), WorkbookError> {
        let first = self.last_row + 2;
        (first..).zip(notes).try_for_each(|(row, note)| self.paragraph(row, note))
    }

    /// A label before a value, outside tables.
    pub(crate) fn label(&mut self, place: Place, text: &str) -> Result<(), WorkbookError> {
        let format = self.context.looks.label();
        self.worksheet.write_string_with_format(place.row, place.column, text, &format)?;
        Ok(())
    }

    /// The title of the sheet or of a part of it.
    pub(crate) fn heading(&mut self, row: u32, text: &str, first: bool) -> Result<(), WorkbookError> {
        let format = if first { self.context.looks.title() } else { self.context.looks.part() };
        self.worksheet.write_string_with_format(row, 0, cut(text.to_owned(), LONGEST), &format)?;
        self.last_row = self.last_row.max(row);
        Ok(())
    }

    /// Makes a row high enough for words that stand in one of its cells: not every program does so by itself.
    fn needs_lines(&mut self, place: Place, text: &str) {
        let width = self.widths.get(usize::from(place.column)).copied().unwrap_or(10);
        let lines = self.lines.entry(place.row).or_default();
        *lines = (*lines).max(lines_of(text, f64::from(width) - INDENT));
    }

    /// The library's own sheet, for what only one sheet needs.
    pub(crate) fn inner(&mut self) -> &mut Worksheet {
        &mut self.worksheet
    }

    /// The sheet with its print area and the foot of its pages.
    pub(crate) fn finished(mut self) -> Result<Worksheet, WorkbookError> {
        for (row, lines) in self.lines.iter().filter(|(_, lines)| **lines > 1) {
            self.worksheet.set_row_height(*row, LINE_HEIGHT * f64::from(*lines) + ROOM)?;
        }
        let last = u16::try_from(self.widths.len()).unwrap_or(1).max(1) - 1;
        self.worksheet.set_print_area(0, 0, self.last_row, last)?;
        let plain = |text: String| cut(text, LONGEST_IN_FOOT).replace('&', "&&");
        let title = plain(self.context.title());
        let pages = self.context.words_with("workbook-page", &[("page", "&P".into()), ("pages", "&N".into())]);
        self.worksheet.set_footer(format!("&L{FOOT}{title}&C{FOOT}&A&R{FOOT}{pages}"));
        Ok(self.worksheet)
    }
}

/// How many lines a text takes in a column of so many figures.
fn lines_of(text: &str, width: f64) -> u16 {
    let room = (width * LETTERS).max(1.0);
    let lines = |line: &str| {
        let letters = u16::try_from(line.chars().count()).unwrap_or(u16::MAX);
        (f64::from(letters) / room).ceil().max(1.0)
    };
    let all: f64 = text.lines().map(lines).sum();
    (1..MOST_LINES).find(|lines| f64::from(*lines) >= all).unwrap_or(MOST_LINES)
}

/// The nearest binary number: a spreadsheet holds no other, and a text beside it would not compute.
fn number_of(number: Decimal) -> f64 {
    number.normalize().to_string().parse().expect("a decimal number is written as a number")
}

/// A day as spreadsheets count days; `None` before 1900.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// A text of at most so many letters, counted as spreadsheets do; what is cut ends with an ellipsis.
fn cut(text: String, longest: usize) -> String {
    if text.encode_utf16().count() <= longest {
        return text;
    }
    let mut left = longest - 1;
    let kept = text.chars().take_while(|letter| {
        let fits = letter.len_utf16() <= left;
        left = left.saturating_sub(letter.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_no_cell_can_hold_is_cut_and_says_so() {
        assert_eq!(cut("court".to_owned(), 5), "court");
        assert_eq!(
            cut("🌉🌉🌉".to_owned(), 5),
            "🌉🌉…",
            "a letter beyond the first plane counts twice and stays whole"
        );
    }

    #[test]
    fn a_number_is_the_nearest_that_a_spreadsheet_holds() {
        assert!((number_of("12345678.90".parse().unwrap()) - 12_345_678.9).abs() < f64::EPSILON);
    }
}
