//! What can be wrong with a call's data file.

use dossier::{Path, Problem};

/// A fault of a call file, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallFileError {
    /// The line of the fault, counted from 1; that of the nearest table where a field is missing.
    pub line: usize,
    /// The field within the call, such as `grant/least_developed`; items of lists by their place, such as `sections/#2`.
    pub path: Path,
    /// What is wrong.
    pub fault: CallFault,
}

/// What is wrong at a place of a call file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallFault {
    /// The text is not TOML; the reader of the format says why.
    Syntax(String),
    /// The value does not fit the field.
    Value(Problem),
    /// A field without which a call cannot be used is missing.
    Missing,
}
