//! Places on a sheet and how formulas name them.

use rust_xlsxwriter::utility::{column_number_to_name, quote_sheet_name};

/// A cell by its row and column, both counted from nought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) row: u32,
    pub(crate) column: u16,
}

impl Place {
    pub(crate) fn new(row: u32, column: u16) -> Self {
        Self { row, column }
    }

    /// The place in another column of the same row.
    pub(crate) fn at(self, column: u16) -> Self {
        Self { column, ..self }
    }

    /// As `J7`.
    pub(crate) fn name(self) -> String {
        format!("{}{}", column_number_to_name(self.column), self.row + 1)
    }

    /// As `$J7`: the column stays when the formula is copied.
    pub(crate) fn in_column(self) -> String {
        format!("${}", self.name())
    }

    /// As `J$7`: the row stays when the formula is copied.
    pub(crate) fn in_row(self) -> String {
        format!("{}${}", column_number_to_name(self.column), self.row + 1)
    }

    /// As `$J$7`: the place stays when the formula is copied.
    pub(crate) fn fixed(self) -> String {
        format!("${}", self.in_row())
    }

    /// As `'Lignes du budget'!$J$7`.
    pub(crate) fn on(self, sheet: &str) -> String {
        format!("{}!{}", quoted(sheet), self.fixed())
    }
}

/// Rows of one column, as `J$4:J$31`.
pub(crate) fn rows(column: u16, first: u32, last: u32) -> String {
    format!("{}:{}", Place::new(first, column).in_row(), Place::new(last, column).in_row())
}

/// Rows of one column on a sheet, as `'Lignes du budget'!$J$4:$J$31`.
pub(crate) fn rows_on(sheet: &str, column: u16, first: u32, last: u32) -> String {
    let (first, last) = (Place::new(first, column).fixed(), Place::new(last, column).fixed());
    format!("{}!{first}:{last}", quoted(sheet))
}

/// A text as formulas write it: between quotation marks, which are doubled inside.
pub(crate) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn quoted(sheet: &str) -> String {
    quote_sheet_name(sheet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_named_as_formulas_name_them() {
        let place = Place::new(6, 27);
        assert_eq!((place.name(), place.in_column()), ("AB7".to_owned(), "$AB7".to_owned()));
        assert_eq!((place.in_row(), place.fixed()), ("AB$7".to_owned(), "$AB$7".to_owned()));
        assert_eq!(place.on("Lignes du budget"), "'Lignes du budget'!$AB$7");
        assert_eq!(rows(9, 3, 30), "J$4:J$31");
        assert_eq!(literal("dit « \"oui\" »"), "\"dit « \"\"oui\"\" »\"");
    }
}
