//! The sheets of an Office Open XML workbook, cell by cell: a sheet is never laid out whole, since two cells at opposite
//! corners would make it as large as any memory.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use super::{Entry, MOST_CELLS, Table, TableError, number};

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let mut tables = Vec::new();
    let mut cells = 0;
    for name in workbook.sheet_names() {
        let mut reader = match workbook.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            // A sheet that only holds a chart.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(failed(&error)),
        };
        let mut table = Table::named(&name);
        while let Some(cell) = reader.next_cell().map_err(|error| failed(&error))? {
            let (row, column) = cell.get_position();
            let (Some(entry), Ok(column)) = (entry(cell.get_value()), u16::try_from(column)) else { continue };
            cells += 1;
            if cells > MOST_CELLS {
                return Err(TableError::TooLarge);
            }
            table.put(row, column, entry);
        }
        tables.push(table);
    }
    Ok(tables)
}

fn failed(error: &XlsxError) -> TableError {
    if matches!(error, XlsxError::Password) { TableError::Password } else { TableError::Damaged }
}

fn entry(value: &DataRef<'_>) -> Option<Entry> {
    // A binary number is written with as few digits as tell it apart, which is how it was typed.
    let counted = |value: f64| number(&value.to_string()).map(|number| Entry::Number(number, None));
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(value) => Entry::Number((*value).into(), None),
        DataRef::Float(value) => counted(*value).unwrap_or_else(|| Entry::Fault(value.to_string())),
        DataRef::String(text) => Entry::Text(text.clone()),
        DataRef::SharedString(text) => Entry::Text((*text).to_owned()),
        DataRef::Bool(flag) => Entry::Text(flag.to_string()),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            match chrono::NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
                Some(day) => Entry::Day(day),
                None => Entry::Fault(moment.as_f64().to_string()),
            }
        }
        DataRef::DateTime(moment) => return counted(moment.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Entry::Text(text.clone()),
        DataRef::Error(error) => Entry::Fault(error.to_string()),
    })
}
