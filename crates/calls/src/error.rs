//! What can be wrong with a call's data file.

use std::fmt;

/// A call file that could not be read, with the place of the fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallFileError {
    /// The line of the fault, counted from 1; 0 where it could not be told.
    pub line: usize,
    /// What is wrong, as the reader of the format says it.
    pub message: String,
}

impl fmt::Display for CallFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for CallFileError {}
