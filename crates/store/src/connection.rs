//! Opens SQLite so that it keeps its promises and grants a file nothing.

use crate::error::{Error, Result};
use crate::limits;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// How long a write waits for another program before it says that the file is in use.
const PATIENCE: Duration = Duration::from_secs(5);
const PAGE_BYTES: i64 = 4096;

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Reads and writes; recovers from an interrupted write.
    Work,
    /// Reads; another program may write meanwhile.
    Read,
    /// Reads a private copy that nobody else touches; no locks, no journal.
    Frozen,
}

/// Opens a database that exists already.
pub(crate) fn open(path: &Path, access: Access) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let opened = match access {
        Access::Work => Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE),
        Access::Read => Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY),
        Access::Frozen => Connection::open_with_flags(
            frozen_uri(path)?,
            flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        ),
    };
    let connection = opened.map_err(|e| Error::sqlite(path, e))?;
    harden(&connection).map_err(|e| Error::sqlite(path, e))?;
    if access == Access::Work {
        if connection.is_readonly("main").map_err(|e| Error::sqlite(path, e))? {
            return Err(Error::ReadOnly { path: path.into() });
        }
        make_durable(&connection).map_err(|e| Error::sqlite(path, e))?;
    }
    Ok(connection)
}

/// Opens a database that does not exist yet.
pub(crate) fn create(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE
        | OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE;
    let prepare = || {
        let connection = Connection::open_with_flags(path, flags)?;
        harden(&connection)?;
        connection.pragma_update(None, "page_size", PAGE_BYTES)?;
        make_durable(&connection)?;
        Ok(connection)
    };
    prepare().map_err(|e| Error::sqlite(path, e))
}

/// Takes from the file every power over the program that a schema can carry.
pub(crate) fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, (limits::ATTACHMENT_BYTES + (1 << 20)) as i32),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 32),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 8),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 1),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "temp_store", "MEMORY")
}

/// Makes `COMMIT` return only when the file and the end of its journal are on the disk.
fn make_durable(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    // On macOS a plain fsync leaves the data in the drive's cache.
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "max_page_count", limits::FILE_BYTES as i64 / PAGE_BYTES)
}

/// Spells the path as a URI that tells SQLite that nobody changes the file.
fn frozen_uri(path: &Path) -> Result<String> {
    let text = path
        .to_str()
        .ok_or_else(|| Error::io(path, std::io::Error::new(std::io::ErrorKind::InvalidFilename, "not Unicode")))?;
    let mut uri = String::from("file:");
    if !text.starts_with('/') && cfg!(windows) {
        uri.push_str("///");
    }
    for byte in text.bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}
