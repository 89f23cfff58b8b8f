//! The dossier in memory: the Automerge document, its leaves, and the ledger of its changes.

use crate::chunk::Chunk;
use crate::conflict::{Contested, Version};
use crate::error::{Error, Result};
use crate::history::{self, Rewritten};
use crate::leaf::{Put, Scalar};
use crate::ledger::Ledger;
use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{
    ActorId, Automerge, AutomergeError, Change, ChangeHash, ObjId, ROOT, ReadDoc, ScalarValue, Value, ValueRef,
};
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// A change that the document holds already and the ledger does not yet.
pub(crate) struct Draft {
    pub(crate) chunk: Chunk,
    /// What to store: compressed where that is shorter.
    pub(crate) bytes: Vec<u8>,
    before: Vec<ChangeHash>,
}

/// One copy of a dossier.
#[derive(Clone)]
pub(crate) struct Replica {
    document: Automerge,
    ledger: Ledger,
    leaves: BTreeMap<String, Scalar>,
    contested: BTreeSet<String>,
}

impl Replica {
    /// Starts an empty copy, before the genesis, under a session of its own.
    pub(crate) fn new() -> Self {
        Self {
            document: Automerge::new().with_actor(ActorId::random()),
            ledger: Ledger::default(),
            leaves: BTreeMap::new(),
            contested: BTreeSet::new(),
        }
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    pub(crate) fn leaves(&self) -> &BTreeMap<String, Scalar> {
        &self.leaves
    }

    /// Takes in changes from elsewhere: all of them, or none.
    ///
    /// Changes that are already in are passed over. `path` names the file they come from.
    pub(crate) fn accept(&mut self, chunks: &[Chunk], path: &Path) -> Result<usize> {
        if chunks.iter().all(|chunk| self.ledger.holds(&chunk.hash)) {
            return Ok(0);
        }
        let mut ledger = self.ledger.clone();
        let mut changes = Vec::new();
        let mut fresh = Vec::new();
        for chunk in chunks {
            if ledger.holds(&chunk.hash) {
                continue;
            }
            ledger.admit(chunk).map_err(|objection| objection.about(path))?;
            changes.push(automerge_change(chunk, path)?);
            fresh.push(chunk);
        }
        // The bytes have passed every check, yet a parser's panic must not take the program with it.
        let document = catch_unwind(AssertUnwindSafe(|| {
            let mut document = self.document.clone();
            document.apply_changes(changes).map(|()| document)
        }))
        .map_err(|_| Error::Automerge { what: "panicked while it applied changes".to_owned() })?
        .map_err(|e| Error::Automerge { what: e.to_string() })?;
        if document.get_changes_meta(&[]).len() != ledger.len() {
            return Err(Error::MissingChange { path: path.into() });
        }
        self.document = document;
        self.ledger = ledger;
        let touched: BTreeSet<&str> = fresh.iter().flat_map(|c| &c.ops).map(|op| &*op.key).collect();
        if touched.len() > self.leaves.len() / 4 {
            self.read_all()?
        } else {
            self.read_again(touched)?
        }
        Ok(fresh.len())
    }

    /// Writes one change into the document; [`Self::keep`] or [`Self::drop_draft`] must follow.
    ///
    /// Gives `None` when every leaf already holds what is to be written.
    pub(crate) fn draft(&mut self, puts: &[Put], message: String, time: i64) -> Result<Option<Draft>> {
        let before = self.document.get_heads();
        let mut transaction = self.document.transaction();
        for put in puts {
            write(&mut transaction, put).map_err(|e| Error::Automerge { what: e.to_string() })?;
        }
        if transaction.pending_ops() == 0 {
            return Ok(None);
        }
        transaction.commit_with(CommitOptions::default().with_message(message).with_time(time));
        let drafted = self
            .document
            .get_last_local_change()
            .ok_or(Error::Automerge { what: "lost the change it had just written".to_owned() });
        let chunk = drafted.and_then(|mut change| {
            let bytes = change.bytes().into_owned();
            let chunk = Chunk::decode(&bytes).map_err(|fault| Error::BadChange { path: "".into(), fault })?;
            self.ledger.judge(&chunk).map_err(|objection| objection.about(Path::new("")))?;
            Ok((chunk, bytes))
        });
        match chunk {
            Ok((chunk, bytes)) => Ok(Some(Draft { chunk, bytes, before })),
            Err(error) => {
                self.rewind(&before)?;
                Err(error)
            }
        }
    }

    /// Takes in a draft that is on the disk and reads the leaves it touched again.
    pub(crate) fn keep(&mut self, draft: Draft) -> Result<()> {
        self.ledger.record(&draft.chunk);
        let touched: BTreeSet<&str> = draft.chunk.ops.iter().map(|op| &*op.key).collect();
        self.read_again(touched)
    }

    /// Forgets a draft that did not reach the disk.
    pub(crate) fn drop_draft(&mut self, draft: Draft) -> Result<()> {
        self.rewind(&draft.before)
    }

    fn rewind(&mut self, heads: &[ChangeHash]) -> Result<()> {
        // The fork has a session of its own, so a change that did reach the disk after all cannot clash with the
        // next one.
        self.document = self.document.fork_at(heads).map_err(|e| Error::Automerge { what: e.to_string() })?;
        Ok(())
    }

    fn read_all(&mut self) -> Result<()> {
        let mut leaves = BTreeMap::new();
        let mut conflicts = Vec::new();
        for item in self.document.map_range(ROOT, ..) {
            let key = item.key.into_owned();
            if item.conflict {
                conflicts.push(key.clone());
            }
            let ValueRef::Scalar(value) = item.value else {
                return Err(foreign(&key));
            };
            let value = scalar(&ScalarValue::from(value)).ok_or_else(|| foreign(&key))?;
            leaves.insert(key, value);
        }
        self.leaves = leaves;
        self.contested.clear();
        for key in conflicts {
            if self.versions(&key)?.len() > 1 {
                self.contested.insert(key);
            }
        }
        Ok(())
    }

    fn read_again(&mut self, touched: BTreeSet<&str>) -> Result<()> {
        for key in touched {
            let versions = self.versions(key)?;
            if versions.len() > 1 {
                self.contested.insert(key.to_owned());
            } else {
                self.contested.remove(key);
            }
            if let Some(winner) = versions.into_iter().next() {
                self.leaves.insert(key.to_owned(), winner.value);
            }
        }
        Ok(())
    }

    /// Reads the distinct concurrent values of a leaf; the winner comes first.
    pub(crate) fn versions(&self, key: &str) -> Result<Vec<Version>> {
        let values = self.document.get_all(ROOT, key).map_err(|e| Error::Automerge { what: e.to_string() })?;
        let mut versions: Vec<Version> = Vec::with_capacity(values.len());
        let mut seen = BTreeSet::new();
        // Automerge lists concurrent values in the order of their operations and lets the last one win.
        for (value, id) in values.into_iter().rev() {
            let Value::Scalar(value) = value else {
                return Err(foreign(key));
            };
            let value = scalar(&value).ok_or_else(|| foreign(key))?;
            if !seen.insert(value.clone()) {
                continue;
            }
            let written = match &id {
                ObjId::Id(counter, actor, _) => self.ledger.written_by(actor.to_bytes(), *counter),
                ObjId::Root => None,
            };
            let (time, author) = written.map_or((0, ""), |written| (written.time, written.author()));
            versions.push(Version { value, time, author: author.to_owned() });
        }
        Ok(versions)
    }

    /// The session under which the next change will be written.
    pub(crate) fn session(&self) -> String {
        history::hexadecimal(self.document.get_actor().to_bytes())
    }

    /// Reads leaves as they were before the change `first` and after the change `last`. `None` where a change is unknown.
    pub(crate) fn around(&self, first: &str, last: &str, keys: &[&str]) -> Result<Option<Vec<Rewritten>>> {
        let change = |digest: &str| {
            let hash: ChangeHash = digest.parse().ok()?;
            self.document.get_change_by_hash(&hash)
        };
        let (Some(first), Some(last)) = (change(first), change(last)) else { return Ok(None) };
        let read = |key: &str, heads: &[ChangeHash]| {
            let found = self.document.get_at(ROOT, key, heads);
            match found.map_err(|e| Error::Automerge { what: e.to_string() })? {
                None => Ok(None),
                Some((Value::Scalar(value), _)) => scalar(&value).ok_or_else(|| foreign(key)).map(Some),
                Some(_) => Err(foreign(key)),
            }
        };
        let leaf = |key: &&str| Ok(((*key).to_owned(), read(key, first.deps())?, read(key, &[last.hash()])?));
        keys.iter().map(leaf).collect::<Result<_>>().map(Some)
    }

    /// Lists the contested leaves by key.
    pub(crate) fn contested(&self) -> Result<Vec<Contested>> {
        self.contested.iter().map(|key| Ok(Contested { key: key.clone(), versions: self.versions(key)? })).collect()
    }
}

/// Writes one leaf, unless it holds that value already and no other.
fn write(transaction: &mut Transaction<'_>, put: &Put) -> std::result::Result<(), AutomergeError> {
    let key = put.key.as_str();
    let values = transaction.get_all(ROOT, key)?;
    let same = |value: &Value<'_>| matches!(value, Value::Scalar(s) if scalar(s).as_ref() == Some(&put.value));
    let wins = values.last().is_some_and(|(value, _)| same(value));
    let alone = values.iter().all(|(value, _)| same(value));
    if wins && alone {
        return Ok(());
    }
    if wins {
        // Choosing the value that wins already: Automerge would only delete the others, and a dossier knows no
        // deletion. A different value in between makes it a write.
        let between = if put.value == Scalar::Null { Scalar::Flag(false) } else { Scalar::Null };
        transaction.put(ROOT, key, automerge_value(&between))?;
    }
    transaction.put(ROOT, key, automerge_value(&put.value))
}

fn automerge_change(chunk: &Chunk, path: &Path) -> Result<Change> {
    let parsed = catch_unwind(AssertUnwindSafe(|| Change::from_bytes(chunk.plain.clone())));
    match parsed {
        Ok(Ok(change)) if change.hash().0 == chunk.hash && change.len() == chunk.ops.len() => Ok(change),
        Ok(Ok(_)) => Err(Error::refused(path, "a change that can be read in two ways")),
        Ok(Err(e)) => Err(Error::damaged(path, e.to_string())),
        Err(_) => Err(Error::refused(path, "a change that the reader of changes cannot bear")),
    }
}

fn foreign(key: &str) -> Error {
    Error::Automerge { what: format!("{key:?} holds something else than a scalar") }
}

fn automerge_value(value: &Scalar) -> ScalarValue {
    match value {
        Scalar::Text(text) => ScalarValue::Str(text.as_str().into()),
        Scalar::Integer(number) => ScalarValue::Int(*number),
        Scalar::Flag(flag) => ScalarValue::Boolean(*flag),
        Scalar::Null => ScalarValue::Null,
    }
}

fn scalar(value: &ScalarValue) -> Option<Scalar> {
    match value {
        ScalarValue::Str(text) => Some(Scalar::Text(text.to_string())),
        ScalarValue::Int(number) => Some(Scalar::Integer(*number)),
        ScalarValue::Uint(number) => i64::try_from(*number).ok().map(Scalar::Integer),
        ScalarValue::Boolean(flag) => Some(Scalar::Flag(*flag)),
        ScalarValue::Null => Some(Scalar::Null),
        _ => None,
    }
}
