//! One open dossier file.

use crate::attachment::{self, Attachment};
use crate::chunk::Chunk;
use crate::conflict::Contested;
use crate::connection::{self, Access};
use crate::error::{Error, Result};
use crate::foreseen::Foreseen;
use crate::history::{self, Entry, Rewritten};
use crate::leaf::{self, IDENTITY_KEY, Put, Scalar};
use crate::outside::Outside;
use crate::replica::{Draft, Replica};
use crate::schema::{self, Format, STEPS};
use crate::{gate, genesis, header, limits, rows};
use rusqlite::{Connection, Transaction, TransactionBehavior, backup};
use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// What a merge brought in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Changes that were new.
    pub changes: usize,
    /// Attachments that were new.
    pub attachments: usize,
}

/// An open dossier file.
///
/// Several of them, in one process or in several, may be open on the same file; each sees the others' edits after
/// [`DossierFile::refresh`].
pub struct DossierFile {
    path: PathBuf,
    connection: Connection,
    access: Access,
    replica: Replica,
    /// The position of the newest change that the replica holds.
    position: i64,
    identity: String,
    author: String,
}

impl DossierFile {
    /// Creates a dossier file with its first leaves.
    ///
    /// The file appears under its name whole or not at all; an existing one is left alone ([`Error::Exists`]).
    /// `identity` is a UUID, `time` seconds since 1970, `author` the name that this and later edits carry.
    pub fn create(path: &Path, identity: &str, puts: &[Put], time: i64, author: &str) -> Result<Self> {
        if uuid::Uuid::try_parse(identity).is_err() {
            return Err(Error::BadIdentity { identity: identity.to_owned() });
        }
        check_edit(puts, time)?;
        let mut all = vec![Put::new(IDENTITY_KEY, Scalar::Text(identity.to_owned()))];
        all.extend_from_slice(puts);
        let mut replica = Replica::new();
        let begin = Chunk::decode(genesis::BYTES).map_err(|fault| Error::BadChange { path: path.into(), fault })?;
        replica.accept(&[begin], path)?;
        let draft = replica
            .draft(&all, history::message(author, "")?, time)?
            .ok_or_else(|| Error::Automerge { what: "wrote nothing into a new dossier".to_owned() })?;
        place_whole(path, |beside| {
            let mut connection = connection::create(beside)?;
            let _gate = gate::transaction();
            let transaction = begin_write(&mut connection, path)?;
            schema::create(&transaction).map_err(|e| Error::sqlite(path, e))?;
            rows::append_change(&transaction, genesis::BYTES, path)?;
            rows::append_change(&transaction, &draft.bytes, path)?;
            transaction.commit().map_err(|e| Error::sqlite(path, e))
        })?;
        let mut file = Self::open(path)?;
        file.set_author(author);
        Ok(file)
    }

    /// Opens a dossier file for work.
    ///
    /// A write that was interrupted is rolled back first. A file of an older version is brought up to date after a
    /// copy was kept beside it (`NAME.before-upgrade-v1.passerelle`); a newer one is refused ([`Error::Newer`]).
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, STEPS)
    }

    /// Opens a dossier file for reading; a read-only medium will do.
    ///
    /// The file is not changed, with one exception: after an interrupted write it is repaired, if it can be.
    pub fn read(path: &Path) -> Result<Self> {
        Self::read_as(path, STEPS)
    }

    pub(crate) fn open_as(path: &Path, format: Format) -> Result<Self> {
        look(path)?;
        let _gate = gate::transaction();
        let mut connection = connection::open(path, Access::Work)?;
        let version = format.check(&connection, path)?;
        if version < format.version() {
            upgrade(&mut connection, path, format)?;
        }
        Self::load(path, connection, Access::Work)
    }

    pub(crate) fn read_as(path: &Path, format: Format) -> Result<Self> {
        look(path)?;
        let _gate = gate::transaction();
        let mut connection = connection::open(path, Access::Read)?;
        let checked = match format.check(&connection, path) {
            Err(Error::Interrupted { .. } | Error::Io { .. }) if header::journal_present(path) => {
                recover(path)?;
                format.check(&connection, path)
            }
            other => other,
        };
        let version = checked?;
        if version < format.version() {
            connection = upgraded_in_memory(&connection, path, format, version)?;
        }
        Self::load(path, connection, Access::Read)
    }

    fn load(path: &Path, connection: Connection, access: Access) -> Result<Self> {
        let (chunks, position) = rows::changes_after(&connection, 0, path)?;
        let mut replica = Replica::new();
        replica.accept(&chunks, path)?;
        let identity = replica.ledger().identity().ok_or_else(|| Error::WrongGenesis { path: path.into() })?.to_owned();
        Ok(Self { path: path.into(), connection, access, replica, position, identity, author: String::new() })
    }

    /// Gives the UUID that all copies of this dossier share.
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// Gives the path under which the file was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Names the person whose edits follow.
    pub fn set_author(&mut self, author: &str) {
        author.clone_into(&mut self.author);
    }

    /// Gives all leaves with the values that win; the store's own leaves start with `@`.
    pub fn leaves(&self) -> &BTreeMap<String, Scalar> {
        self.replica.leaves()
    }

    /// Walks the leaves below a path, in the order of their keys.
    pub fn under(&self, path: &str) -> impl Iterator<Item = (&str, &Scalar)> {
        // `0` follows `/` in ASCII, so the range holds exactly the keys that start with `path/`.
        let range = format!("{path}/")..format!("{path}0");
        self.leaves().range(range).map(|(key, value)| (key.as_str(), value))
    }

    /// Writes leaves as one change, durable before this returns.
    ///
    /// What other programs wrote meanwhile is taken in first. Writes that change nothing are not recorded. After an
    /// error neither the file nor the memory holds any of the writes, and the call can be repeated.
    pub fn append(&mut self, puts: &[Put], label: &str, time: i64) -> Result<()> {
        if self.access != Access::Work {
            return Err(Error::ReadOnly { path: self.path.clone() });
        }
        check_edit(puts, time)?;
        let message = history::message(&self.author, label)?;
        let _gate = gate::transaction();
        let transaction = begin_write(&mut self.connection, &self.path)?;
        take_in(&transaction, &mut self.replica, &mut self.position, &self.path)?;
        let Some(draft) = self.replica.draft(puts, message, time).map_err(|e| e.about(&self.path))? else {
            return Ok(());
        };
        match commit_draft(transaction, &draft, &self.path) {
            Ok(position) => {
                self.position = position;
                self.replica.keep(draft)
            }
            Err(error) => {
                self.replica.drop_draft(draft)?;
                Err(error)
            }
        }
    }

    /// Takes in what other programs appended; tells whether there was anything.
    pub fn refresh(&mut self) -> Result<bool> {
        let _gate = gate::transaction();
        take_in(&self.connection, &mut self.replica, &mut self.position, &self.path)
    }

    /// Lists the leaves that have two or more concurrent, distinct values, by key.
    pub fn contested(&self) -> Result<Vec<Contested>> {
        self.replica.contested()
    }

    /// Tells the history, oldest first, in the same order in every copy.
    pub fn history(&self) -> Vec<Entry> {
        self.replica.ledger().history(None)
    }

    /// Tells what some sessions wrote, like [`Self::history`].
    pub fn history_of(&self, sessions: &[String]) -> Vec<Entry> {
        self.replica.ledger().history(Some(sessions))
    }

    /// The session under which this opening of the file writes, as [`Entry::session`] tells it.
    pub fn session(&self) -> String {
        self.replica.session()
    }

    /// Reads leaves as they were before the change `first` and after the change `last`, each given as
    /// [`Entry::change`]. `None` where the file does not hold one of them.
    pub fn around(&self, first: &str, last: &str, keys: &[&str]) -> Result<Option<Vec<Rewritten>>> {
        self.replica.around(first, last, keys)
    }

    /// Stores a file in the dossier, durable before this returns, and gives its SHA-256.
    pub fn attach(&mut self, bytes: &[u8], media_type: &str) -> Result<String> {
        if self.access != Access::Work {
            return Err(Error::ReadOnly { path: self.path.clone() });
        }
        attachment::check(bytes, media_type)?;
        let sha256 = attachment::digest(bytes);
        let _gate = gate::transaction();
        let transaction = begin_write(&mut self.connection, &self.path)?;
        if attachment::store(&transaction, &sha256, media_type, bytes, &self.path)? {
            transaction.commit().map_err(|e| Error::sqlite(&self.path, e))?;
        }
        Ok(sha256)
    }

    /// Reads an attachment; bytes that do not have this SHA-256 are an error.
    pub fn attachment(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let _gate = gate::transaction();
        attachment::load(&self.connection, sha256, &self.path)
    }

    /// Lists the attachments by their SHA-256.
    pub fn attachments(&self) -> Result<Vec<Attachment>> {
        let _gate = gate::transaction();
        attachment::list(&self.connection, &self.path)
    }

    /// Takes in all changes and attachments of another copy of the same dossier, durable before this returns.
    ///
    /// Any number of copies, in any order and any number of times, leads to the same leaves.
    pub fn merge(&mut self, other: &Outside) -> Result<Merged> {
        if self.access != Access::Work {
            return Err(Error::ReadOnly { path: self.path.clone() });
        }
        if self.identity != other.identity() {
            return Err(Error::OtherDossier { ours: self.identity.clone(), theirs: other.identity().to_owned() });
        }
        let path = self.path.as_path();
        let _gate = gate::transaction();
        let transaction = begin_write(&mut self.connection, path)?;
        take_in(&transaction, &mut self.replica, &mut self.position, path)?;
        let mut merged = Merged::default();
        let mut last = self.position;
        for chunk in other.chunks().iter().filter(|chunk| !self.replica.ledger().holds(&chunk.hash)) {
            last = rows::append_change(&transaction, &chunk.stored(), path)?;
            merged.changes += 1;
        }
        for each in other.attachments() {
            let bytes = other.attachment(&each.sha256)?.unwrap_or_default();
            merged.attachments +=
                usize::from(attachment::store(&transaction, &each.sha256, &each.media_type, &bytes, path)?);
        }
        if merged == Merged::default() {
            return Ok(merged);
        }
        // What the replica refuses must not reach the file, and what does not reach the file not the replica.
        let mut replica = self.replica.clone();
        replica.accept(other.chunks(), other.path())?;
        transaction.commit().map_err(|e| Error::sqlite(path, e))?;
        self.replica = replica;
        self.position = last;
        Ok(merged)
    }

    /// Tells what [`Self::merge`] would bring, and writes nothing.
    pub fn foresee(&self, other: &Outside) -> Result<Foreseen> {
        if self.identity != other.identity() {
            return Err(Error::OtherDossier { ours: self.identity.clone(), theirs: other.identity().to_owned() });
        }
        let mut replica = self.replica.clone();
        replica.accept(other.chunks(), other.path())?;
        let known = self.attachments()?;
        let fresh = |each: &&Attachment| known.iter().all(|it| it.sha256 != each.sha256);
        Foreseen::between(&self.replica, &replica, other.attachments().iter().filter(fresh).cloned().collect())
    }

    /// Copies the file as it stands to a new place; the copy appears whole or not at all.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        let _gate = gate::transaction();
        place_whole(path, |beside| backup_to(&self.connection, beside, path))
    }

    /// Lets writes return before they are on the disk.
    ///
    /// Only the proof that the durability test can fail has a use for this.
    #[doc(hidden)]
    pub fn without_sync(&self) -> Result<()> {
        self.connection.pragma_update(None, "synchronous", "OFF").map_err(|e| Error::sqlite(&self.path, e))
    }
}

fn check_edit(puts: &[Put], time: i64) -> Result<()> {
    if !(0..=limits::LAST_TIME).contains(&time) {
        return Err(Error::BadTime { time });
    }
    if puts.len() >= limits::OPS {
        return Err(Error::TooLarge { what: "leaves in one edit", limit: limits::OPS as u64 });
    }
    for put in puts {
        leaf::check_put(put).map_err(|fault| Error::BadPut { key: put.key.clone(), fault })?;
    }
    Ok(())
}

/// Looks at the header and the journal before SQLite opens the file.
fn look(path: &Path) -> Result<()> {
    let _gate = gate::plain_read();
    header::read(path, &mut header::open(path)?)?;
    header::check_journal(path)
}

/// Lets SQLite roll an interrupted write back.
fn recover(path: &Path) -> Result<()> {
    let connection = connection::open(path, Access::Work).map_err(|_| Error::Interrupted { path: path.into() })?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).map_err(|e| Error::sqlite(path, e))
}

fn begin_write<'a>(connection: &'a mut Connection, path: &Path) -> Result<Transaction<'a>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(|e| Error::sqlite(path, e))
}

fn take_in(connection: &Connection, replica: &mut Replica, position: &mut i64, path: &Path) -> Result<bool> {
    let (chunks, last) = rows::changes_after(connection, *position, path)?;
    let fresh = replica.accept(&chunks, path)?;
    *position = last;
    Ok(fresh > 0)
}

fn commit_draft(transaction: Transaction<'_>, draft: &Draft, path: &Path) -> Result<i64> {
    let position = rows::append_change(&transaction, &draft.bytes, path)?;
    transaction.commit().map_err(|e| Error::sqlite(path, e))?;
    Ok(position)
}

/// Brings a file up to date after a copy of it was kept.
fn upgrade(connection: &mut Connection, path: &Path, format: Format) -> Result<()> {
    let transaction = begin_write(connection, path)?;
    // Another program may have been quicker.
    let version = format.check(&transaction, path)?;
    if version == format.version() {
        return Ok(());
    }
    // The transaction keeps writers out while a second connection makes the copy; SQLite does not copy through a
    // connection that is writing.
    let source = connection::open(path, Access::Read)?;
    keep_copy(&source, path, version)?;
    format.run(&transaction, version).map_err(|e| Error::sqlite(path, e))?;
    format.check(&transaction, path)?;
    transaction.commit().map_err(|e| Error::sqlite(path, e))
}

fn keep_copy(source: &Connection, path: &Path, version: i64) -> Result<()> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1..1_000 {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        let copy = path.with_file_name(format!("{stem}.before-upgrade-v{version}{again}.passerelle"));
        match place_whole(&copy, |beside| backup_to(source, beside, path)) {
            Err(Error::Exists { .. }) => {}
            other => return other,
        }
    }
    Err(Error::Exists { path: path.into() })
}

fn upgraded_in_memory(source: &Connection, path: &Path, format: Format, version: i64) -> Result<Connection> {
    let upgraded = || {
        let mut memory = Connection::open_in_memory()?;
        connection::harden(&memory)?;
        copy_pages(source, &mut memory)?;
        format.run(&memory, version)?;
        Ok(memory)
    };
    upgraded().map_err(|e| Error::sqlite(path, e))
}

/// Copies a database page by page under SQLite's own locks.
pub(crate) fn backup_to(source: &Connection, target: &Path, path: &Path) -> Result<()> {
    let copy = || {
        let mut target = Connection::open(target)?;
        copy_pages(source, &mut target)?;
        target.close().map_err(|(_, e)| e)
    };
    copy().map_err(|e| Error::sqlite(path, e))?;
    File::options().write(true).open(target).and_then(|file| file.sync_all()).map_err(|e| Error::io(path, e))
}

/// Copies all pages at one moment; waits for a writer as long as the connection's patience lasts.
fn copy_pages(source: &Connection, target: &mut Connection) -> rusqlite::Result<()> {
    match backup::Backup::new(source, target)?.step(-1)? {
        backup::StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)),
    }
}

/// Makes a file beside its place and moves it there when it is whole; never replaces another one.
pub(crate) fn place_whole(path: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: path.into() });
    }
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".passerelle-").suffix(".part");
    // A dossier is an ordinary file: who else may read it is for the person's own settings to say.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let beside = builder.tempfile_in(folder).map_err(|e| Error::io(path, e))?.into_temp_path();
    make(&beside)?;
    beside.persist_noclobber(path).map_err(|e| Error::io(path, e.error))?;
    sync_folder(folder).map_err(|e| Error::io(folder, e))
}

/// Makes a new name in a folder durable; Windows does so by itself.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
