//! The index of the library: a cache that may be lost at any time.

use crate::error::{Error, Kind, Result};
use crate::fold;
use crate::library::{ARCHIVE, Found, IndexEntry, Listed, Match, Passage, State};
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Raised whenever the tables below change; an index of another version is built anew.
const VERSION: i64 = 2;
/// `Psix` in the header says that the file is an index and may be deleted.
const APPLICATION_ID: i64 = 0x5073_6978;

const TABLES: &str = "
CREATE TABLE file (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    identity TEXT,
    title TEXT,
    card TEXT,
    reason TEXT,
    detail TEXT
) STRICT;
CREATE TABLE passage (
    number INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    key TEXT NOT NULL,
    about TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX passage_of_file ON passage (file);
CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize = \"unicode61 remove_diacritics 2\");
CREATE VIRTUAL TABLE passage_words USING fts5 (text, tokenize = \"unicode61 remove_diacritics 2\");
";

const COLUMNS: &str = "name, identity, title, card, reason, detail";

/// An open index.
pub(crate) struct Index {
    path: PathBuf,
    connection: Connection,
}

impl Index {
    /// Opens the index, or builds an empty one where it is missing, broken, or of another version or edition.
    pub(crate) fn open(path: &Path, edition: u32) -> Result<Self> {
        // At the very first start there is no folder for it yet.
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, error))?;
        }
        match Self::try_open(path, edition) {
            Ok(Some(index)) => return Ok(index),
            Err(e @ (Error::InUse { .. } | Error::Full { .. } | Error::ReadOnly { .. })) => return Err(e),
            Ok(None) | Err(_) => {}
        }
        remove_index(path)?;
        let connection = Connection::open(path).map_err(|e| Error::sqlite(path, e))?;
        let build = || {
            connection.busy_timeout(Duration::from_secs(5))?;
            // Nothing is lost with this file, so it need not wait for the disk.
            connection.pragma_update(None, "synchronous", "OFF")?;
            connection.pragma_update(None, "application_id", APPLICATION_ID)?;
            connection.execute_batch(TABLES)?;
            connection.pragma_update(None, "user_version", version(edition))
        };
        build().map_err(|e| Error::sqlite(path, e))?;
        Ok(Self { path: path.into(), connection })
    }

    fn try_open(path: &Path, edition: u32) -> Result<Option<Self>> {
        if !path.exists() {
            return Ok(None);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let read = || {
            let connection = Connection::open_with_flags(path, flags)?;
            connection.busy_timeout(Duration::from_secs(5))?;
            let read = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            let fits = read("application_id")? == APPLICATION_ID && read("user_version")? == version(edition);
            let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            connection.pragma_update(None, "synchronous", "OFF")?;
            Ok((fits && sound == "ok").then_some(connection))
        };
        let connection = read().map_err(|e| Error::sqlite(path, e))?;
        Ok(connection.map(|connection| Self { path: path.into(), connection }))
    }

    fn run<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        work(&self.connection).map_err(|e| Error::sqlite(&self.path, e))
    }

    /// Tells whether the entry of a file is as fresh as `stamp`.
    pub(crate) fn is_fresh(&self, name: &str, stamp: &str) -> Result<bool> {
        let known: Option<String> = self.run(|connection| {
            connection.query_row("SELECT stamp FROM file WHERE name = ?1", [name], |row| row.get(0)).optional()
        })?;
        Ok(known.as_deref() == Some(stamp))
    }

    /// Replaces the entry of a file.
    pub(crate) fn put(
        &self,
        name: &str,
        stamp: &str,
        found: &std::result::Result<(String, IndexEntry), Error>,
    ) -> Result<()> {
        self.forget(name)?;
        self.run(|connection| {
            let transaction = connection.unchecked_transaction()?;
            match found {
                Ok((identity, entry)) => {
                    transaction.execute(
                        "INSERT INTO file (name, stamp, identity, title, card) VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![name, stamp, identity, entry.title, entry.card],
                    )?;
                    let file = transaction.last_insert_rowid();
                    let mut text = String::new();
                    let mut keep =
                        transaction.prepare("INSERT INTO passage (file, key, about, text) VALUES (?1, ?2, ?3, ?4)")?;
                    let mut find = transaction.prepare("INSERT INTO passage_words (rowid, text) VALUES (?1, ?2)")?;
                    for passage in &entry.passages {
                        keep.execute(params![file, passage.key, passage.about, passage.text])?;
                        let folded = fold::folded(&passage.text);
                        find.execute(params![transaction.last_insert_rowid(), folded])?;
                        text.push_str(&folded);
                        text.push('\n');
                    }
                    transaction.execute(
                        "INSERT INTO words (rowid, title, text) VALUES (?1, ?2, ?3)",
                        params![file, fold::folded(&entry.title), text],
                    )?;
                }
                Err(error) => {
                    transaction.execute(
                        "INSERT INTO file (name, stamp, reason, detail) VALUES (?1, ?2, ?3, ?4)",
                        params![name, stamp, error.kind().as_str(), error.to_string()],
                    )?;
                }
            }
            transaction.commit()
        })
    }

    /// Drops the entry of a file that is gone.
    pub(crate) fn forget(&self, name: &str) -> Result<()> {
        self.run(|connection| {
            let transaction = connection.unchecked_transaction()?;
            let file = "(SELECT number FROM file WHERE name = ?1)";
            let passages = format!("(SELECT number FROM passage WHERE file = {file})");
            transaction.execute(&format!("DELETE FROM passage_words WHERE rowid IN {passages}"), [name])?;
            transaction.execute(&format!("DELETE FROM passage WHERE file = {file}"), [name])?;
            transaction.execute("DELETE FROM words WHERE rowid = (SELECT number FROM file WHERE name = ?1)", [name])?;
            transaction.execute("DELETE FROM file WHERE name = ?1", [name])?;
            transaction.commit()
        })
    }

    /// Lists the names of all entries.
    pub(crate) fn names(&self) -> Result<Vec<String>> {
        self.run(|connection| {
            let mut statement = connection.prepare("SELECT name FROM file ORDER BY name")?;
            statement.query_map([], |row| row.get(0))?.collect()
        })
    }

    /// Lists all entries by file name.
    pub(crate) fn list(&self, folder: &Path) -> Result<Vec<Listed>> {
        self.run(|connection| {
            let mut statement = connection.prepare(&format!("SELECT {COLUMNS} FROM file ORDER BY name"))?;
            statement.query_map([], |row| listed(folder, row))?.collect()
        })
    }

    /// Finds entries, the best first; a word in the title counts most. Passages whose key ends with `last` come last.
    pub(crate) fn search(&self, folder: &Path, typed: &str, last: Option<&str>) -> Result<Vec<Found>> {
        let Some(query) = fold::query(typed) else {
            return Ok(Vec::new());
        };
        self.run(|connection| {
            let mut statement = connection.prepare(&format!(
                "SELECT {COLUMNS}, file.number FROM
                 (SELECT rowid AS found, bm25(words, 10.0, 1.0) AS rank_of FROM words
                 WHERE words MATCH ?1) JOIN file ON file.number = found ORDER BY rank_of, name"
            ))?;
            let files: Vec<(Listed, i64)> = statement
                .query_map([&query.all], |row| Ok((listed(folder, row)?, row.get(6)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let whole = passages(connection, &query.all, last)?;
            let apart: Vec<HashMap<i64, Vec<i64>>> = match files.iter().all(|(_, file)| whole.contains_key(file)) {
                true => Vec::new(),
                false => {
                    let of_word = |word: &String| passages(connection, word, last);
                    query.words.iter().map(of_word).collect::<rusqlite::Result<_>>()?
                }
            };
            files
                .into_iter()
                .map(|(listed, file)| {
                    // Where one passage holds all words, those that hold only some would be noise.
                    let (numbers, words) = match whole.get(&file) {
                        Some(numbers) => (numbers.clone(), &query.all),
                        None => (in_turn(apart.iter().filter_map(|of_word| of_word.get(&file))), &query.any),
                    };
                    let shown = numbers.iter().take(Found::PASSAGES);
                    let matches =
                        shown.map(|number| matched(connection, *number, words)).collect::<rusqlite::Result<_>>()?;
                    Ok(Found { listed, matches, passages: numbers.len() })
                })
                .collect()
        })
    }
}

/// The first of each list, then the second of each, and so on, each number once.
fn in_turn<'a>(lists: impl Iterator<Item = &'a Vec<i64>>) -> Vec<i64> {
    let lists: Vec<&Vec<i64>> = lists.collect();
    let longest = lists.iter().map(|list| list.len()).max().unwrap_or_default();
    let mut seen = HashSet::new();
    let turns = (0..longest).flat_map(|turn| lists.iter().filter_map(move |list| list.get(turn)));
    turns.copied().filter(|number| seen.insert(*number)).collect()
}

/// The passages of each file that match, the best first, those whose key ends with `last` after all others.
fn passages(connection: &Connection, words: &str, last: Option<&str>) -> rusqlite::Result<HashMap<i64, Vec<i64>>> {
    let mut statement = connection.prepare(
        "SELECT passage.file, passage.number FROM passage_words JOIN passage ON passage.number = passage_words.rowid
         WHERE passage_words MATCH ?1
         ORDER BY substr(passage.key, -length(?2)) = ?2, bm25(passage_words), passage.number",
    )?;
    let mut rows = statement.query(params![words, last])?;
    let mut found: HashMap<i64, Vec<i64>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

fn matched(connection: &Connection, number: i64, words: &str) -> rusqlite::Result<Match> {
    let mut statement = connection.prepare_cached(
        "SELECT key, about, passage.text, highlight(passage_words, 0, ?3, ?4)
         FROM passage_words JOIN passage ON passage.number = passage_words.rowid
         WHERE passage_words MATCH ?1 AND passage_words.rowid = ?2",
    )?;
    let (start, end) = (fold::MARK_START.to_string(), fold::MARK_END.to_string());
    statement.query_row(params![words, number, start, end], |row| {
        let passage = Passage { key: row.get(0)?, about: row.get(1)?, text: row.get(2)? };
        let marked: String = row.get(3)?;
        let marks = fold::marks(&passage.text, &marked);
        Ok(Match { passage, marks })
    })
}

fn version(edition: u32) -> i64 {
    // The header keeps 32 bits, signed.
    (VERSION << 16) | i64::from(edition & 0xffff)
}

fn listed(folder: &Path, row: &Row<'_>) -> rusqlite::Result<Listed> {
    let name: String = row.get(0)?;
    let reason: Option<String> = row.get(4)?;
    let state = match reason {
        Some(reason) => State::Unreadable {
            reason: Kind::from_str(&reason),
            detail: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
        },
        None => State::Readable {
            identity: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
            title: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
            card: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        },
    };
    let archived = name.strip_prefix(ARCHIVE).is_some_and(|rest| rest.starts_with('/'));
    Ok(Listed { path: folder.join(name), archived, state })
}

/// Removes a broken or old index; a file that is no index of ours is never removed.
fn remove_index(path: &Path) -> Result<()> {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("passerelle")) {
        return Err(Error::Exists { path: path.into() });
    }
    for name in [path.to_path_buf(), crate::header::journal(path)] {
        match std::fs::remove_file(&name) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(&name, e)),
            _ => {}
        }
    }
    Ok(())
}
