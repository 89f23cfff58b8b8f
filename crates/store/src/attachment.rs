//! The files that a dossier carries, named by the SHA-256 of their bytes.

use crate::error::{Error, Result};
use crate::limits;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::path::Path;

/// What is known of an attachment without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Such as `application/pdf`.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
}

/// Names bytes by their SHA-256.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Checks what a caller wants to attach.
pub(crate) fn check(bytes: &[u8], media_type: &str) -> Result<()> {
    if bytes.len() > limits::ATTACHMENT_BYTES {
        return Err(Error::TooLarge { what: "bytes of an attachment", limit: limits::ATTACHMENT_BYTES as u64 });
    }
    if media_type.len() > limits::MEDIA_TYPE_BYTES {
        return Err(Error::TooLarge { what: "bytes of a media type", limit: limits::MEDIA_TYPE_BYTES as u64 });
    }
    Ok(())
}

/// Stores an attachment unless it is there; tells whether it was new. The caller holds the transaction.
pub(crate) fn store(
    connection: &Connection,
    sha256: &str,
    media_type: &str,
    bytes: &[u8],
    path: &Path,
) -> Result<bool> {
    let store = || {
        let count: i64 = connection.query_row("SELECT count(*) FROM attachment", [], |row| row.get(0))?;
        let present: Option<i64> = connection
            .query_row("SELECT 1 FROM attachment WHERE digest = ?1", [sha256], |row| row.get(0))
            .optional()?;
        if present.is_some() {
            return Ok(Some(false));
        }
        if count >= limits::ATTACHMENTS as i64 {
            return Ok(None);
        }
        connection.execute(
            "INSERT INTO attachment (digest, media_type, bytes) VALUES (?1, ?2, ?3)",
            params![sha256, media_type, bytes],
        )?;
        Ok(Some(true))
    };
    store()
        .map_err(|e| Error::sqlite(path, e))?
        .ok_or(Error::TooLarge { what: "attachments", limit: limits::ATTACHMENTS as u64 })
}

/// Reads the bytes of an attachment and checks them against its name.
pub(crate) fn load(connection: &Connection, sha256: &str, path: &Path) -> Result<Option<Vec<u8>>> {
    let bytes: Option<Vec<u8>> = connection
        .prepare_cached("SELECT bytes FROM attachment WHERE digest = ?1")
        .and_then(|mut statement| statement.query_row([sha256], |row| row.get(0)).optional())
        .map_err(|e| Error::sqlite(path, e))?;
    match bytes {
        Some(bytes) if digest(&bytes) != sha256 => {
            Err(Error::damaged(path, format!("the attachment {sha256} has other bytes than its name says")))
        }
        other => Ok(other),
    }
}

/// Lists the attachments by their names.
pub(crate) fn list(connection: &Connection, path: &Path) -> Result<Vec<Attachment>> {
    let read = || {
        let mut statement =
            connection.prepare_cached("SELECT digest, media_type, length(bytes) FROM attachment ORDER BY digest")?;
        let rows = statement.query_map([], |row| {
            let size: i64 = row.get(2)?;
            Ok(Attachment { sha256: row.get(0)?, media_type: row.get(1)?, size: size.unsigned_abs() })
        })?;
        rows.take(limits::ATTACHMENTS + 1).collect::<rusqlite::Result<Vec<_>>>()
    };
    let attachments = read().map_err(|e| Error::sqlite(path, e))?;
    if attachments.len() > limits::ATTACHMENTS {
        return Err(Error::TooLarge { what: "attachments", limit: limits::ATTACHMENTS as u64 });
    }
    for attachment in &attachments {
        let named = attachment.sha256.len() == 64 && attachment.sha256.bytes().all(|b| b.is_ascii_hexdigit());
        if !named || attachment.media_type.len() > limits::MEDIA_TYPE_BYTES {
            return Err(Error::refused(path, "an attachment whose name is no SHA-256"));
        }
        if attachment.size > limits::ATTACHMENT_BYTES as u64 {
            return Err(Error::TooLarge { what: "bytes of an attachment", limit: limits::ATTACHMENT_BYTES as u64 });
        }
    }
    Ok(attachments)
}
