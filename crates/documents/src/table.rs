//! Tables. Each column is named when the table is made, so a table without a header row cannot be written.

use serde::Serialize;

use crate::text::Text;

/// A table with a header row that is repeated on every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What the table shows; numbered.
    pub caption: Text,
    /// How the table is built, for those who listen to it: what a row is, what the columns give.
    pub summary: String,
    /// At least one.
    columns: Vec<Column>,
    /// A header row above the columns' names; empty when there is none.
    groups: Vec<ColumnGroup>,
    /// The rows, each with cells for all columns.
    rows: Vec<Row>,
    /// Whether the first cell of each row names the row.
    pub first_cell_names_row: bool,
    /// Notes below the table, each of which stays whole.
    pub legend: Vec<Text>,
}

impl Table {
    /// Starts a table with its columns. The first column names the rows unless
    /// [`first_cell_names_row`](Self::first_cell_names_row) is turned off.
    pub fn new(caption: impl Into<Text>, summary: impl Into<String>, first: Column, others: Vec<Column>) -> Self {
        let mut columns = vec![first];
        columns.extend(others);
        Self {
            caption: caption.into(),
            summary: summary.into(),
            columns,
            groups: vec![],
            rows: vec![],
            first_cell_names_row: true,
            legend: vec![],
        }
    }

    /// Adds a header row above the columns' names, such as a year over its columns. Spans are cut or filled up to the
    /// number of columns.
    pub fn with_groups(mut self, groups: impl IntoIterator<Item = ColumnGroup>) -> Self {
        let mut left = self.columns.len();
        self.groups.clear();
        for mut group in groups {
            group.span = group.span.min(left);
            left -= group.span;
            if group.span > 0 {
                self.groups.push(group);
            }
        }
        if left > 0 && !self.groups.is_empty() {
            self.groups.push(ColumnGroup { heading: Text::default(), span: left });
        }
        self
    }

    /// Adds a note below the table.
    pub fn with_legend(mut self, legend: impl Into<Text>) -> Self {
        self.legend.push(legend.into());
        self
    }

    /// Adds a row. Cells beyond the last column are dropped, missing ones are empty.
    pub fn push(&mut self, mut row: Row) {
        let mut left = self.columns.len();
        if row.kind == RowKind::Group {
            row.cells.truncate(1);
            row.cells.iter_mut().for_each(|cell| cell.span = left);
        }
        let mut cells = vec![];
        for mut cell in row.cells {
            cell.span = cell.span.clamp(1, left.max(1));
            if left == 0 {
                break;
            }
            left -= cell.span;
            cells.push(cell);
        }
        cells.extend((0..left).map(|_| Cell::empty()));
        row.cells = cells;
        self.rows.push(row);
    }

    /// Adds several rows.
    pub fn extend(&mut self, rows: impl IntoIterator<Item = Row>) {
        rows.into_iter().for_each(|row| self.push(row));
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The rows.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub(crate) fn parts_mut(&mut self) -> (&mut [Column], &mut [ColumnGroup], &mut [Row]) {
        (&mut self.columns, &mut self.groups, &mut self.rows)
    }
}

/// A column: its name, width and alignment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Its name in the header row.
    pub heading: Text,
    /// How wide.
    pub width: Width,
    /// How its cells are aligned.
    pub align: Align,
}

impl Column {
    /// A column of words that takes a share of the width.
    pub fn words(heading: impl Into<Text>, share: u16) -> Self {
        Self { heading: heading.into(), width: Width::Share(share.max(1)), align: Align::Start }
    }

    /// A column as wide as its numbers, aligned to the right.
    pub fn numbers(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), width: Width::Natural, align: Align::End }
    }

    /// A narrow column of marks, centred.
    pub fn marks(heading: impl Into<Text>) -> Self {
        Self { heading: heading.into(), width: Width::Natural, align: Align::Centre }
    }
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Width {
    /// As wide as its widest cell.
    Natural,
    /// A share of what the natural columns leave.
    Share(u16),
    /// In millimetres.
    Millimetres(u16),
}

/// How cells are aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// As the text runs.
    Start,
    /// In the middle.
    Centre,
    /// Numbers: to the right, with figures of one width.
    End,
}

/// A heading over several columns.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ColumnGroup {
    /// The words; blank over columns that belong to no group.
    pub heading: Text,
    /// How many columns.
    pub span: usize,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// From left to right.
    pub cells: Vec<Cell>,
    /// Whether the row may run over the end of a page; decided when the document is prepared.
    pub(crate) may_break: bool,
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self::of_kind(RowKind::Plain, cells)
    }

    /// A row of a kind.
    pub fn of_kind(kind: RowKind, cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { kind, cells: cells.into_iter().collect(), may_break: false }
    }

    /// A heading over the rows that follow; repeated when they run on to another page.
    pub fn group(heading: impl Into<Text>) -> Self {
        Self::of_kind(RowKind::Group, [Cell::new(heading)])
    }
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// An ordinary row.
    Plain,
    /// A heading over the rows that follow.
    Group,
    /// A sum of some rows.
    Subtotal,
    /// The sum of all.
    Total,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// One or several paragraphs.
    pub paragraphs: Vec<Text>,
    /// How many columns it takes.
    pub span: usize,
}

impl Cell {
    /// A cell of one paragraph.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { paragraphs: vec![text.into()], span: 1 }
    }

    /// A cell of several paragraphs.
    pub fn several(paragraphs: impl IntoIterator<Item = Text>) -> Self {
        Self { paragraphs: paragraphs.into_iter().collect(), span: 1 }
    }

    /// A cell with nothing in it.
    pub fn empty() -> Self {
        Self { paragraphs: vec![], span: 1 }
    }

    /// Lets the cell take several columns.
    pub fn spanning(mut self, columns: usize) -> Self {
        self.span = columns.max(1);
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_fills_the_columns_exactly() {
        let mut table = Table::new("t", "s", Column::words("a", 1), vec![Column::words("b", 1), Column::numbers("c")]);
        table.push(Row::new(["1".into()]));
        table.push(Row::new(["1".into(), "2".into(), "3".into(), "4".into()]));
        table.push(Row::group("g"));
        table.push(Row::new([Cell::new("x").spanning(9)]));
        let spans: Vec<Vec<usize>> =
            table.rows().iter().map(|row| row.cells.iter().map(|cell| cell.span).collect()).collect();
        assert_eq!(spans, [vec![1, 1, 1], vec![1, 1, 1], vec![3], vec![3]]);
    }
}
