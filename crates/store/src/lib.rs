//! The dossier file and the library folder.
//!
//! # What this crate owns
//! - The `.passerelle` file: one SQLite database (rollback journal, `synchronous=EXTRA`) that holds the Automerge
//!   changes of one dossier, all grown from one fixed genesis change, and its attachments by SHA-256.
//! - The rule of acknowledgement: [`DossierFile::append`] returns `Ok` only when the edit is on the disk. When it
//!   returns an error, neither the file nor the memory holds the edit.
//! - The judgement of files from outside ([`Outside`]) and the merge of two copies of one dossier.
//! - The [`Library`]: a folder of dossier files with an index that can be thrown away at any time.
//!
//! # What it never does
//! - It does not know the model. A dossier is a flat map from leaf keys (`budget/lines/7f3k/label`) to [`Scalar`]s.
//! - It calls no other crate of the project, reads no clock, and keeps no identifier of a person or a machine
//!   except the author's name that the caller passes.
//! - It never deletes or rewrites a dossier file that it could not read, and it never deletes a change.
//!
//! # Two things to know
//! - A SQLite file that this process has open must not be opened and closed by other means (`std::fs::copy`): on
//!   Unix that drops SQLite's locks. [`DossierFile::copy_to`] makes a copy, [`Outside::check`] reads one safely.
//! - Every change, our own included, passes the same checks before it is believed. The crate therefore never writes
//!   a file that it would refuse to read.

mod attachment;
mod chunk;
mod conflict;
mod connection;
mod error;
mod file;
mod fold;
mod foreseen;
mod gate;
mod genesis;
mod header;
mod history;
mod index;
mod leaf;
mod ledger;
mod library;
mod limits;
mod moving;
mod outside;
mod replica;
mod rows;
mod schema;

pub use attachment::Attachment;
pub use chunk::ChunkFault;
pub use conflict::{Contested, Version};
pub use error::{Error, Kind, Result};
pub use file::{DossierFile, Merged};
pub use foreseen::Foreseen;
pub use history::{Entry, Rewritten};
pub use leaf::{LeafFault, Put, Scalar};
pub use library::{ARCHIVE, Found, IndexEntry, Library, Listed, Match, Passage, State};
pub use outside::Outside;
