//! Looks at the first bytes of a file before SQLite does.
//!
//! SQLite acts on what the header says: it creates side files for a database in write-ahead mode and plays back a
//! journal that lies beside it. Neither may happen for a file that is no dossier.

use crate::error::{Error, Result};
use crate::limits;
use crate::schema::APPLICATION_ID;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

const LENGTH: usize = 100;
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// What the header says that the store needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// Grows by one with every committed write.
    pub(crate) change_counter: u32,
    /// Bytes of the file.
    pub(crate) size: u64,
}

/// Reads the header from an open file and refuses what cannot be a dossier. The caller is inside
/// [`crate::gate::plain_read`].
pub(crate) fn read(path: &Path, file: &mut File) -> Result<Header> {
    let size = file.seek(SeekFrom::End(0)).map_err(|e| Error::io(path, e))?;
    file.seek(SeekFrom::Start(0)).map_err(|e| Error::io(path, e))?;
    let mut bytes = [0u8; LENGTH];
    match file.read_exact(&mut bytes) {
        Err(e) if e.kind() == ErrorKind::UnexpectedEof => return Err(Error::NotADossier { path: path.into() }),
        Err(e) => return Err(Error::io(path, e)),
        Ok(()) => {}
    }
    let word = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if &bytes[..16] != b"SQLite format 3\0" || word(68) != APPLICATION_ID {
        return Err(Error::NotADossier { path: path.into() });
    }
    if bytes[18] != 1 || bytes[19] != 1 {
        return Err(Error::refused(path, "a database in write-ahead mode"));
    }
    if size > limits::FILE_BYTES {
        return Err(Error::TooLarge { what: "bytes of the file", limit: limits::FILE_BYTES });
    }
    Ok(Header { change_counter: word(24), size })
}

/// Opens a plain file for reading; a folder or a device is refused.
pub(crate) fn open(path: &Path) -> Result<File> {
    let about = std::fs::metadata(path).map_err(|e| Error::io(path, e))?;
    if !about.is_file() {
        return Err(Error::NotADossier { path: path.into() });
    }
    File::open(path).map_err(|e| Error::io(path, e))
}

/// Names the rollback journal of a file.
pub(crate) fn journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

/// Tells whether a write to the file is under way or was interrupted.
pub(crate) fn journal_present(path: &Path) -> bool {
    std::fs::metadata(journal(path)).is_ok_and(|about| about.len() > 0)
}

/// Refuses a journal that names a super-journal: SQLite would open, and may delete, the file it names. Passerelle
/// never writes such a journal.
pub(crate) fn check_journal(path: &Path) -> Result<()> {
    let journal = journal(path);
    let mut file = match File::open(&journal) {
        Ok(file) => file,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(Error::io(&journal, e)),
    };
    let mut tail = [0u8; 8];
    let ends_so = file.seek(SeekFrom::End(-8)).is_ok() && file.read_exact(&mut tail).is_ok() && tail == JOURNAL_MAGIC;
    let length = file.metadata().map_err(|e| Error::io(&journal, e))?.len();
    // A journal also starts with these bytes; only beyond its first header do they announce a super-journal.
    if ends_so && length > 16 { Err(Error::refused(&journal, "a journal that names another file")) } else { Ok(()) }
}
