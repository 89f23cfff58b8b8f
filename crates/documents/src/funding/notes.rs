//! Notes below a table: numbered in square brackets in the rows and in the legend.

use crate::{Table, Text};

/// The notes of one table.
#[derive(Default)]
pub(crate) struct Notes {
    lines: Vec<Text>,
    count: usize,
}

impl Notes {
    /// Notes that begin with a line without a number.
    pub(crate) fn with(line: impl Into<Text>) -> Self {
        Self { lines: vec![line.into()], count: 0 }
    }

    /// Whether no row refers to a note.
    pub(crate) fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// A name in a row with the number of its note; without one where there is nothing to note.
    pub(crate) fn refer(&mut self, name: Text, note: Text) -> Text {
        if note.is_blank() {
            return name;
        }
        self.count += 1;
        let number = format!("[{}]", self.count);
        self.lines.push(Text::new(format!("{number}\u{a0}")).then(note));
        name.then(format!("\u{a0}{number}"))
    }

    /// The table with its notes below it.
    pub(crate) fn below(self, table: Table) -> Table {
        self.lines.into_iter().fold(table, Table::with_legend)
    }
}
