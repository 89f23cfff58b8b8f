//! Keeps plain file reads of this process apart from SQLite's transactions.
//!
//! On Unix, closing any descriptor of a file drops every lock that the process holds on it. A thread that reads a
//! dossier's header while another thread is inside a transaction on the same file would unlock that transaction to
//! other processes. Transactions therefore enter by [`transaction`], plain reads by [`plain_read`]. Neither is entered
//! twice by one thread.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

static GATE: RwLock<()> = RwLock::new(());

/// Lets SQLite work; any number of transactions may be inside.
pub(crate) fn transaction() -> RwLockReadGuard<'static, ()> {
    GATE.read().unwrap_or_else(PoisonError::into_inner)
}

/// Lets one plain read work while no transaction is inside.
pub(crate) fn plain_read() -> RwLockWriteGuard<'static, ()> {
    GATE.write().unwrap_or_else(PoisonError::into_inner)
}
