//! The sheets of an OpenDocument spreadsheet.
//!
//! It stands here, and not in a library, for two reasons: a cell names its currency, which libraries drop; and cells and
//! rows are repeated by a number, which libraries carry out before anybody can bound it.

use dossier::Currency;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::{Entry, MOST_CELLS, MOST_COLUMNS, Table, TableError, number};

/// The rows that a sheet of any programme has at most.
const MOST_ROWS: u32 = 1 << 20;

pub(super) fn read(content: &str) -> Result<Vec<Table>, TableError> {
    let mut sheets = Sheets::default();
    let mut reader = Reader::from_str(content);
    loop {
        let event = reader.read_event().map_err(|_| TableError::Damaged)?;
        match &event {
            Event::Eof => return if sheets.tables.is_empty() { Err(TableError::Damaged) } else { Ok(sheets.tables) },
            Event::Start(element) => sheets.begin(element)?,
            Event::Empty(element) => {
                sheets.begin(element)?;
                sheets.end(element.local_name().as_ref())?;
            }
            Event::End(element) => sheets.end(element.local_name().as_ref())?,
            Event::Text(text) => sheets.say(&text.xml10_content()),
            Event::CData(text) => sheets.say(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let letter = entity.resolve_char_ref().map_err(|_| TableError::Damaged)?;
                let named = |name: &str| match name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    _ => "",
                };
                match letter {
                    Some(letter) => sheets.say(letter.encode_utf8(&mut [0; 4])),
                    None => sheets.say(named(&entity.xml10_content())),
                }
            }
            _ => {}
        }
    }
}

/// The sheets while they are read.
#[derive(Default)]
struct Sheets {
    tables: Vec<Table>,
    cells: usize,
    row: u32,
    column: u16,
    /// How often the row is repeated.
    rows: u32,
    /// The cells of the row.
    held: Vec<(u16, Entry)>,
    cell: Option<Cell>,
    /// How deep in a remark or a drawing, whose words are none of the cell's.
    aside: u32,
}

/// A cell while it is read.
struct Cell {
    times: u16,
    kind: String,
    value: String,
    currency: Option<Currency>,
    text: String,
    paragraphs: u32,
}

impl Sheets {
    fn begin(&mut self, element: &BytesStart<'_>) -> Result<(), TableError> {
        match element.local_name().as_ref() {
            "table" if self.cell.is_none() => {
                self.tables.push(Table::named(attribute(element, "table:name").unwrap_or_default()));
                self.row = 0;
            }
            "table-row" if self.cell.is_none() => {
                self.column = 0;
                self.rows = times(element, "table:number-rows-repeated");
                self.held.clear();
            }
            "table-cell" | "covered-table-cell" if self.cell.is_none() => {
                self.cell = Some(Cell {
                    times: u16::try_from(times(element, "table:number-columns-repeated")).unwrap_or(u16::MAX),
                    kind: attribute(element, "office:value-type").unwrap_or_default(),
                    value: ["office:value", "office:date-value", "office:boolean-value"]
                        .iter()
                        .find_map(|name| attribute(element, name))
                        .unwrap_or_default(),
                    currency: attribute(element, "office:currency").and_then(|code| code.parse().ok()),
                    text: String::new(),
                    paragraphs: 0,
                });
            }
            "annotation" | "frame" | "custom-shape" => self.aside += 1,
            "p" if self.aside == 0 => {
                if let Some(cell) = &mut self.cell {
                    cell.paragraphs += 1;
                    if cell.paragraphs > 1 {
                        cell.text.push(' ');
                    }
                }
            }
            "s" | "tab" | "line-break" => self.say(" "),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), TableError> {
        match name {
            "annotation" | "frame" | "custom-shape" => self.aside = self.aside.saturating_sub(1),
            "table-cell" | "covered-table-cell" if self.aside == 0 => {
                let Some(cell) = self.cell.take() else { return Ok(()) };
                let last = self.column.saturating_add(cell.times);
                if let Some(entry) = entry(&cell) {
                    let columns = self.column..last.min(MOST_COLUMNS);
                    self.held.extend(columns.map(|column| (column, entry.clone())));
                }
                self.column = last;
            }
            "table-row" if self.cell.is_none() => {
                let Some(table) = self.tables.last_mut() else { return Ok(()) };
                if !self.held.is_empty() {
                    let filled = self.held.len().saturating_mul(self.rows as usize);
                    self.cells = self.cells.saturating_add(filled);
                    if self.cells > MOST_CELLS {
                        return Err(TableError::TooLarge);
                    }
                    for row in self.row..self.row + self.rows {
                        self.held.iter().for_each(|(column, entry)| table.put(row, *column, entry.clone()));
                    }
                }
                self.row = (self.row + self.rows).min(MOST_ROWS);
            }
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        let outside = self.aside > 0;
        if let Some(cell) = self.cell.as_mut().filter(|cell| !outside && cell.paragraphs > 0) {
            cell.text.push_str(text);
        }
    }
}

fn entry(cell: &Cell) -> Option<Entry> {
    let counted = || number(&cell.value).map(|number| Entry::Number(number, cell.currency));
    match cell.kind.as_str() {
        "float" | "currency" | "percentage" => {
            // A formula that came to nothing leaves a number and shows its error.
            let fault = cell.text.starts_with('#') || cell.text.starts_with("Err:");
            if fault { Some(Entry::Fault(cell.text.clone())) } else { counted() }
        }
        "date" => {
            let day = cell.value.get(..10).unwrap_or(&cell.value);
            Some(day.parse().map_or_else(|_| Entry::Text(cell.text.clone()), Entry::Day))
        }
        _ if cell.text.is_empty() => None,
        _ => Some(Entry::Text(cell.text.clone())),
    }
}

fn times(element: &BytesStart<'_>, name: &str) -> u32 {
    let times = attribute(element, name).and_then(|times| times.parse().ok()).unwrap_or(1_u32);
    times.clamp(1, MOST_ROWS)
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().filter_map(Result::ok).find(|it| it.key.as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|value| value.into_owned())
}
