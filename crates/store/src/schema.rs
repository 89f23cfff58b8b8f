//! The tables of a dossier file: as they are now, and step by step from the first version.
//!
//! A new version adds one step to [`STEPS`] and edits [`CURRENT`]; a test proves that both lead to the same tables.
//! Steps that have been released never change.

use crate::error::{Error, Result};
use rusqlite::Connection;
use std::path::Path;

/// `Pssr` in the header of the file says that it is a dossier.
pub(crate) const APPLICATION_ID: u32 = 0x5073_7372;

/// The tables of the current version.
pub(crate) const CURRENT: &str = "
CREATE TABLE change (
    -- Grows with every change that arrives and is never reused: a reader asks for what came after the last it has.
    position INTEGER PRIMARY KEY,
    -- One Automerge change chunk, compressed where that is shorter.
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
    -- SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    digest TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
";

/// Version 1, the first.
const STEP_1: &str = "
CREATE TABLE change (
    -- Grows with every change that arrives and is never reused: a reader asks for what came after the last it has.
    position INTEGER PRIMARY KEY,
    -- One Automerge change chunk, compressed where that is shorter.
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
    -- SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    digest TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
";

/// What leads from each version to the next; the first step leads from an empty file to version 1.
pub(crate) const STEPS: Format = Format(&[STEP_1]);

/// Writes the tables of the current version into an empty database. The caller holds the transaction.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.execute_batch(CURRENT)?;
    connection.pragma_update(None, "user_version", STEPS.version())
}

/// A list of steps: the real one, or a longer one in a test.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format(pub(crate) &'static [&'static str]);

/// An object of the schema: type, name, table, and SQL without comments and with single spaces.
type Object = (String, String, String, Option<String>);

impl Format {
    /// The version that the steps lead to.
    pub(crate) fn version(self) -> i64 {
        self.0.len() as i64
    }

    /// Runs the steps that come after version `from`. The caller holds the transaction.
    pub(crate) fn run(self, connection: &Connection, from: i64) -> rusqlite::Result<()> {
        for step in self.0.iter().skip(usize::try_from(from).unwrap_or(0)) {
            connection.execute_batch(step)?;
        }
        connection.pragma_update(None, "user_version", self.version())
    }

    /// Reads the version of a file, and refuses one that is unknown or whose tables are not exactly those of it.
    pub(crate) fn check(self, connection: &Connection, path: &Path) -> Result<i64> {
        let read = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let application = read("application_id").map_err(|e| Error::sqlite(path, e))?;
        if application != i64::from(APPLICATION_ID) {
            return Err(Error::NotADossier { path: path.into() });
        }
        let found = read("user_version").map_err(|e| Error::sqlite(path, e))?;
        let known = self.version();
        if found > known {
            return Err(Error::Newer { path: path.into(), found, known });
        }
        let steps = usize::try_from(found).ok().filter(|steps| *steps > 0);
        let steps = steps.ok_or_else(|| Error::refused(path, "a version that was never released"))?;
        let expected = Format(&self.0[..steps]).objects().map_err(|e| Error::sqlite(path, e))?;
        let present = objects(connection).map_err(|e| Error::sqlite(path, e))?;
        if present != expected {
            let odd = present.iter().find(|object| !expected.contains(object));
            let what = odd.map_or("a table is missing".to_owned(), |o| format!("unexpected {} {:?}", o.0, o.1));
            return Err(Error::refused(path, what));
        }
        Ok(found)
    }

    fn objects(self) -> rusqlite::Result<Vec<Object>> {
        let connection = Connection::open_in_memory()?;
        self.run(&connection, 0)?;
        objects(&connection)
    }
}

fn objects(connection: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT 100")?;
    let rows = statement.query_map([], |row| {
        let sql: Option<String> = row.get(3)?;
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, sql.map(|sql| normalised(&sql))))
    })?;
    rows.collect()
}

/// Drops comments and folds white space, so that only what SQLite acts on is compared.
fn normalised(sql: &str) -> String {
    let code = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
    code.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_lead_to_the_current_tables() {
        assert_eq!(STEPS.objects().unwrap(), Format(&[CURRENT]).objects().unwrap());
    }

    #[test]
    fn a_step_that_changes_a_table_is_noticed() {
        let longer = Format(&[STEP_1, "ALTER TABLE attachment ADD COLUMN name TEXT"]);
        assert_ne!(longer.objects().unwrap(), Format(&[CURRENT]).objects().unwrap());
    }
}
