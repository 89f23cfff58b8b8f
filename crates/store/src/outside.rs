//! A file from outside: hostile until checked.

use crate::attachment::{self, Attachment};
use crate::chunk::Chunk;
use crate::conflict::Contested;
use crate::connection::{self, Access};
use crate::error::{Error, Result};
use crate::file::{backup_to, place_whole};
use crate::history::Entry;
use crate::leaf::Scalar;
use crate::replica::Replica;
use crate::schema::{Format, STEPS};
use crate::{gate, header, limits, rows};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a copy waits for a program that is writing to the file.
const PATIENCE: Duration = Duration::from_secs(3);

/// A checked private copy of a dossier file that came from elsewhere.
///
/// The original is only read. The copy lies in a folder that nobody else may enter and goes away with this value.
pub struct Outside {
    path: PathBuf,
    identity: String,
    chunks: Vec<Chunk>,
    replica: Replica,
    attachments: Vec<Attachment>,
    connection: Connection,
    // Dropped after the connection, which Windows demands.
    _folder: TempDir,
}

impl Outside {
    /// Copies a file and checks everything in it: container, tables, every change, every attachment.
    pub fn check(path: &Path) -> Result<Self> {
        Self::check_as(path, STEPS)
    }

    pub(crate) fn check_as(path: &Path, format: Format) -> Result<Self> {
        let folder = private_folder().map_err(|e| Error::io(path, e))?;
        let copy = folder.path().join("copy.sqlite");
        copy_settled(path, &copy)?;
        let mut connection = connection::open(&copy, Access::Frozen).map_err(|e| e.about(path))?;
        quick_check(&connection, path)?;
        let version = format.check(&connection, path)?;
        if version < format.version() {
            drop(connection);
            let writable = connection::open(&copy, Access::Work).map_err(|e| e.about(path))?;
            format.run(&writable, version).map_err(|e| Error::sqlite(path, e))?;
            drop(writable);
            connection = connection::open(&copy, Access::Frozen).map_err(|e| e.about(path))?;
        }
        let attachments = attachment::list(&connection, path)?;
        for each in &attachments {
            attachment::load(&connection, &each.sha256, path)?;
        }
        let (chunks, _) = rows::changes_after(&connection, 0, path)?;
        let mut replica = Replica::new();
        replica.accept(&chunks, path)?;
        let identity = replica.ledger().identity().ok_or_else(|| Error::WrongGenesis { path: path.into() })?.to_owned();
        Ok(Self { path: path.into(), identity, replica, chunks, attachments, connection, _folder: folder })
    }

    /// Gives the UUID that all copies of this dossier share.
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// Gives the path of the original.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives all leaves with the values that win.
    pub fn leaves(&self) -> &BTreeMap<String, Scalar> {
        self.replica.leaves()
    }

    /// Lists the leaves that have two or more concurrent, distinct values, by key.
    pub fn contested(&self) -> Result<Vec<Contested>> {
        self.replica.contested()
    }

    /// Tells the history, oldest first.
    pub fn history(&self) -> Vec<Entry> {
        self.replica.ledger().history(None)
    }

    /// Copies the file as it was checked to a new place; the copy appears whole or not at all.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        place_whole(path, |beside| backup_to(&self.connection, beside, path))
    }

    /// Lists the attachments by their SHA-256.
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }

    /// Reads an attachment; bytes that do not have this SHA-256 are an error.
    pub fn attachment(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        attachment::load(&self.connection, sha256, &self.path)
    }

    pub(crate) fn chunks(&self) -> &[Chunk] {
        &self.chunks
    }
}

/// Makes a folder that only this user may enter.
fn private_folder() -> std::io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("passerelle-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

/// Copies the file at a moment when nobody writes to it.
///
/// A writer holds a rollback journal from before its first page until after its last one, and each write raises the
/// change counter in the header. No journal before and after, and the same counter, mean that no write overlapped.
fn copy_settled(path: &Path, copy: &Path) -> Result<()> {
    let start = Instant::now();
    loop {
        if copy_once(path, copy)? {
            return Ok(());
        }
        if start.elapsed() > PATIENCE {
            return Err(Error::Interrupted { path: path.into() });
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn copy_once(path: &Path, copy: &Path) -> Result<bool> {
    let _gate = gate::plain_read();
    let mut file = header::open(path)?;
    let before = header::read(path, &mut file)?;
    if header::journal_present(path) {
        return Ok(false);
    }
    std::io::Seek::rewind(&mut file).map_err(|e| Error::io(path, e))?;
    let mut target = std::fs::File::create(copy).map_err(|e| Error::io(copy, e))?;
    let mut bounded = (&mut file).take(limits::FILE_BYTES + 1);
    let copied = std::io::copy(&mut bounded, &mut target).map_err(|e| Error::io(path, e))?;
    if copied > limits::FILE_BYTES {
        return Err(Error::TooLarge { what: "bytes of the file", limit: limits::FILE_BYTES });
    }
    let after = header::read(path, &mut file)?;
    Ok(!header::journal_present(path) && before == after && copied == before.size)
}

fn quick_check(connection: &Connection, path: &Path) -> Result<()> {
    let verdict: String =
        connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|e| Error::sqlite(path, e))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::damaged(path, verdict)) }
}
