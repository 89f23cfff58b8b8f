//! The compressed archive that a workbook is: its kind and its bounds.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::TableError;

/// The most members of an archive.
const MOST_MEMBERS: usize = 2_000;
/// The most bytes that all members may inflate to.
const MOST_INFLATED: u64 = 128 << 20;
/// The kind of file that the first member of an OpenDocument spreadsheet names.
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The kinds of workbooks.
pub(super) enum Workbook {
    /// Office Open XML, `.xlsx`.
    Office,
    /// OpenDocument, `.ods`, with the text of its sheets.
    OpenDocument { content: String },
}

/// Tells the kind of a workbook, once all of it was inflated and counted.
pub(super) fn check(bytes: &[u8]) -> Result<Workbook, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    if archive.len() > MOST_MEMBERS {
        return Err(TableError::TooLarge);
    }
    let mut left = MOST_INFLATED;
    let (mut office, mut kind, mut content, mut encrypted) = (false, String::new(), Vec::new(), false);
    for index in 0..archive.len() {
        let member = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) | zip::result::ZipError::InvalidPassword => {
                TableError::Password
            }
            _ => TableError::Damaged,
        })?;
        let name = member.name().map_err(|_| TableError::Damaged)?.into_owned();
        // One byte more than is left tells what is too large from what just fits.
        let mut member = member.take(left + 1);
        let mut kept = Vec::new();
        let inflated = match name.as_str() {
            "content.xml" | "mimetype" | "META-INF/manifest.xml" => {
                member.read_to_end(&mut kept).map(|read| read as u64)
            }
            _ => io::copy(&mut member, &mut io::sink()),
        };
        let inflated = inflated.map_err(|_| TableError::Damaged)?;
        left = left.checked_sub(inflated).ok_or(TableError::TooLarge)?;
        match name.as_str() {
            "content.xml" => content = kept,
            "mimetype" => kind = String::from_utf8_lossy(&kept).trim().to_owned(),
            "META-INF/manifest.xml" => encrypted = String::from_utf8_lossy(&kept).contains("encryption-data"),
            "xl/workbook.xml" => office = true,
            _ => {}
        }
    }
    match (office, kind.as_str()) {
        (true, _) => Ok(Workbook::Office),
        (false, SPREADSHEET) if encrypted => Err(TableError::Password),
        (false, SPREADSHEET) => {
            let content = String::from_utf8(content).map_err(|_| TableError::Damaged)?;
            Ok(Workbook::OpenDocument { content })
        }
        (false, _) => Err(TableError::NotATable),
    }
}
