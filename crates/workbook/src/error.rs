//! What can go wrong while a workbook is written.

use std::{error::Error, fmt};

use rust_xlsxwriter::XlsxError;

/// The spreadsheet library refused something.
#[derive(Debug)]
pub struct WorkbookError(XlsxError);

impl fmt::Display for WorkbookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the workbook could not be written: {}", self.0)
    }
}

impl Error for WorkbookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self(error)
    }
}
