//! The bounds that every dossier file keeps.
//!
//! They are far above what a real dossier reaches (about 20,000 leaves and some thousand edits) and low enough that a
//! hostile file cannot exhaust the memory. They bind writing as well as reading, so no file can grow unreadable.

/// Bytes of a whole file; also keeps the file below SQLite's lock page at 1 GiB.
pub(crate) const FILE_BYTES: u64 = 1_000 << 20;
/// Bytes of one attachment.
pub(crate) const ATTACHMENT_BYTES: usize = 64 << 20;
/// Attachments in one file.
pub(crate) const ATTACHMENTS: usize = 2_000;
/// Bytes of a media type such as `application/pdf`.
pub(crate) const MEDIA_TYPE_BYTES: usize = 200;
/// Changes in one file.
pub(crate) const CHANGES: usize = 200_000;
/// Bytes of one change as stored.
pub(crate) const CHUNK_BYTES: usize = 32 << 20;
/// Bytes of one change once inflated.
pub(crate) const INFLATED_BYTES: usize = 64 << 20;
/// Bytes of all changes once inflated.
pub(crate) const INFLATED_TOTAL: u64 = 256 << 20;
/// Operations in one change.
pub(crate) const OPS: usize = 200_000;
/// Operations in all changes.
pub(crate) const OPS_TOTAL: usize = 1_000_000;
/// Changes that one change may follow directly.
pub(crate) const DEPENDENCIES: usize = 1_000;
/// Sessions that one change may name.
pub(crate) const ACTORS: usize = 100_000;
/// Bytes of a session identifier.
pub(crate) const ACTOR_BYTES: usize = 64;
/// Bytes of a leaf key.
pub(crate) const KEY_BYTES: usize = 512;
/// Segments of a leaf key.
pub(crate) const KEY_SEGMENTS: usize = 32;
/// Bytes of a text value.
pub(crate) const TEXT_BYTES: usize = 1 << 20;
/// Bytes of an author's name, and of a label.
pub(crate) const NOTE_BYTES: usize = 1_000;
/// The last second of the year 9999, the greatest time that a change may carry.
pub(crate) const LAST_TIME: i64 = 253_402_300_799;
