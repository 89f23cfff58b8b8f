//! Tables that others made: workbooks and text files, hostile until checked.
//!
//! It turns a file's bytes into cells and knows nothing of what they mean; [`expenses`] then reads payments in them.
//! Bounds come first: a workbook is a compressed archive, and a few bytes of it can stand for more cells than any memory
//! holds. Every member of it is inflated into nothing once, and counted, before a parser sees it.

mod amount;
mod archive;
mod day;
pub mod expenses;
mod ods;
mod separated;
mod xlsx;

use std::{collections::BTreeMap, error::Error, fmt};

use chrono::NaiveDate;
use dossier::Currency;
use rust_decimal::Decimal;

use crate::place::Place;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 20 << 20;
/// The most cells that the sheets of a file may fill together.
const MOST_CELLS: usize = 500_000;
/// The most columns that are looked at; what stands further to the right is no list of payments.
const MOST_COLUMNS: u16 = 256;
/// The most letters of a cell that are kept.
const LONGEST: usize = 4_000;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Words.
    Text(String),
    /// A number, with the currency where the cell itself names one.
    Number(Decimal, Option<Currency>),
    /// A day.
    Day(NaiveDate),
    /// An error that a formula came to, such as `#REF!`.
    Fault(String),
}

/// A sheet, or the whole of a text file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The sheet's name; blank for a text file.
    pub name: String,
    cells: BTreeMap<(u32, u16), Entry>,
}

impl Table {
    fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), cells: BTreeMap::new() }
    }

    /// Fills a cell; what is blank or stands too far to the right is left out.
    fn put(&mut self, row: u32, column: u16, entry: Entry) {
        let entry = match entry {
            Entry::Text(text) if text.trim().is_empty() => return,
            Entry::Text(text) if text.len() > LONGEST => Entry::Text(text.chars().take(LONGEST).collect()),
            other => other,
        };
        if column < MOST_COLUMNS {
            self.cells.insert((row, column), entry);
        }
    }

    /// The rows that hold anything, each with its cells from left to right.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u32, BTreeMap<u16, &Entry>)> {
        let mut rows: BTreeMap<u32, BTreeMap<u16, &Entry>> = BTreeMap::new();
        for ((row, column), entry) in &self.cells {
            rows.entry(*row).or_default().insert(*column, entry);
        }
        rows.into_iter()
    }
}

/// A cell's address as people write it: `Dépenses!D7`, or `D7` where the file has no sheets; `7` for a whole row.
fn address(sheet: &str, row: u32, column: Option<u16>) -> String {
    let cell = column.map_or_else(|| (row + 1).to_string(), |column| Place::new(row, column).name());
    if sheet.is_empty() { cell } else { format!("{sheet}!{cell}") }
}

/// Why a file is not read as tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableError {
    /// It holds nothing.
    Empty,
    /// It, or what it inflates to, is larger than any list of payments.
    TooLarge,
    /// It is neither a workbook nor a text with separated cells.
    NotATable,
    /// It is a workbook of the years before 2007.
    OldFormat,
    /// A password is needed.
    Password,
    /// It is broken.
    Damaged,
}

impl TableError {
    /// The code by which the wording knows it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too_large",
            Self::NotATable => "format",
            Self::OldFormat => "old_format",
            Self::Password => "password",
            Self::Damaged => "damaged",
        }
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the file is not read as tables: {}", self.code())
    }
}

impl Error for TableError {}

/// Reads the sheets of a workbook (`.xlsx`, `.ods`) or a text with separated cells (`.csv`), told apart by what they hold.
///
/// # Errors
/// The file is of another kind, protected, broken, or too large; see [`TableError`].
pub fn tables(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    match bytes {
        [] => Err(TableError::Empty),
        _ if bytes.len() > LARGEST_FILE => Err(TableError::TooLarge),
        [b'P', b'K', 3, 4, ..] => match archive::check(bytes)? {
            archive::Workbook::Office => xlsx::read(bytes),
            archive::Workbook::OpenDocument { content } => ods::read(&content),
        },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(of_compound_file(bytes)),
        _ => separated::read(bytes),
    }
}

/// A compound file is a workbook of the old format, or one of the new that lies encrypted within.
fn of_compound_file(bytes: &[u8]) -> TableError {
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let found = bytes.windows(encrypted.len()).any(|window| window == encrypted);
    if found { TableError::Password } else { TableError::OldFormat }
}

/// A number as a spreadsheet holds it, with the fifteen digits that it computes with; `None` beyond what money needs.
fn number(text: &str) -> Option<Decimal> {
    let exact = text.trim().parse().or_else(|_| Decimal::from_scientific(text.trim())).ok()?;
    exact.round_sf(15).map(|number: Decimal| number.normalize())
}
