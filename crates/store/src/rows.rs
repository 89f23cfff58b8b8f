//! Reads and writes the rows of the change table.

use crate::chunk::Chunk;
use crate::error::{Error, Result};
use crate::limits;
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;

/// Reads the changes that came after `position`, oldest first, and the position of the last one.
pub(crate) fn changes_after(connection: &Connection, position: i64, path: &Path) -> Result<(Vec<Chunk>, i64)> {
    let last = last_position(connection, path)?;
    if last <= position {
        return Ok((Vec::new(), position));
    }
    let mut statement = connection
        .prepare_cached("SELECT position, bytes FROM change WHERE position > ?1 ORDER BY position")
        .map_err(|e| Error::sqlite(path, e))?;
    let mut rows = statement.query([position]).map_err(|e| Error::sqlite(path, e))?;
    let mut chunks = Vec::new();
    let mut inflated = 0u64;
    let mut ops = 0usize;
    let mut last = position;
    while let Some(row) = rows.next().map_err(|e| Error::sqlite(path, e))? {
        last = row.get(0).map_err(|e| Error::sqlite(path, e))?;
        let bytes = row.get_ref(1).map_err(|e| Error::sqlite(path, e))?;
        let bytes = bytes.as_blob().map_err(|_| Error::damaged(path, "a change is not a blob"))?;
        let chunk = Chunk::decode(bytes).map_err(|fault| Error::BadChange { path: path.into(), fault })?;
        inflated += chunk.plain.len() as u64;
        ops += chunk.ops.len();
        chunks.push(chunk);
        // The ledger checks the same bounds, but only once all changes are in memory.
        for (what, count, limit) in [
            ("changes", chunks.len() as u64, limits::CHANGES as u64),
            ("operations", ops as u64, limits::OPS_TOTAL as u64),
            ("bytes of changes", inflated, limits::INFLATED_TOTAL),
        ] {
            if count > limit {
                return Err(Error::TooLarge { what, limit });
            }
        }
    }
    Ok((chunks, last))
}

/// Reads the position of the newest change, 0 when there is none.
pub(crate) fn last_position(connection: &Connection, path: &Path) -> Result<i64> {
    let last = connection
        .prepare_cached("SELECT position FROM change ORDER BY position DESC LIMIT 1")
        .and_then(|mut statement| statement.query_row([], |row| row.get(0)).optional());
    Ok(last.map_err(|e| Error::sqlite(path, e))?.unwrap_or(0))
}

/// Appends one change and gives its position.
pub(crate) fn append_change(connection: &Connection, bytes: &[u8], path: &Path) -> Result<i64> {
    if bytes.len() > limits::CHUNK_BYTES {
        return Err(Error::TooLarge { what: "bytes of one edit", limit: limits::CHUNK_BYTES as u64 });
    }
    connection
        .prepare_cached("INSERT INTO change (bytes) VALUES (?1)")
        .and_then(|mut statement| statement.execute([bytes]))
        .map_err(|e| Error::sqlite(path, e))?;
    Ok(connection.last_insert_rowid())
}
