//! What is known of all changes of a file, to judge the next one.

use crate::chunk::{Chunk, ChunkFault, Hash};
use crate::error::Error;
use crate::genesis;
use crate::history::{self, Entry};
use crate::leaf::{FORMAT_KEY, IDENTITY_KEY, Scalar};
use crate::limits;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

/// Something that a file holds and the ledger does not accept.
#[derive(Debug)]
pub(crate) enum Objection {
    Genesis,
    MissingChange,
    Fault(ChunkFault),
    TooLarge { what: &'static str, limit: u64 },
}

impl Objection {
    /// Says of which file this is true.
    pub(crate) fn about(self, path: &Path) -> Error {
        let path = path.to_path_buf();
        match self {
            Self::Genesis => Error::WrongGenesis { path },
            Self::MissingChange => Error::MissingChange { path },
            Self::Fault(fault) => Error::BadChange { path, fault },
            Self::TooLarge { what, limit } => Error::TooLarge { what, limit },
        }
    }
}

/// Who wrote a change, and when.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) time: i64,
    message: String,
    first_op: u64,
    hash: Hash,
    keys: Vec<u32>,
    session: u32,
}

impl Written {
    pub(crate) fn author(&self) -> &str {
        history::author_and_label(&self.message).0
    }
}

/// The last change of a session.
#[derive(Clone, Copy, Debug)]
struct Session {
    number: u32,
    sequence: u64,
    last_op: u64,
}

/// The facts of all changes accepted so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    /// The greatest operation counter in each change and what it follows.
    changes: HashMap<Hash, u64>,
    sessions: HashMap<Vec<u8>, Session>,
    keys: Vec<Arc<str>>,
    key_numbers: HashMap<Arc<str>, u32>,
    /// The key and the change of each operation, by session and counter.
    ops: HashMap<(u32, u64), (u32, u32)>,
    written: Vec<Written>,
    inflated: u64,
    identity: Option<String>,
}

impl Ledger {
    /// Tells whether the change is already in.
    pub(crate) fn holds(&self, hash: &Hash) -> bool {
        self.changes.contains_key(hash)
    }

    /// Counts the changes, the genesis included.
    pub(crate) fn len(&self) -> usize {
        self.written.len()
    }

    /// Gives the identity that the first change after the genesis wrote.
    pub(crate) fn identity(&self) -> Option<&str> {
        self.identity.as_deref()
    }

    /// Judges a change and, if it is good, takes it in.
    pub(crate) fn admit(&mut self, chunk: &Chunk) -> Result<(), Objection> {
        self.judge(chunk)?;
        self.record(chunk);
        Ok(())
    }

    /// Judges a change against those before it.
    pub(crate) fn judge(&self, chunk: &Chunk) -> Result<(), Objection> {
        use Objection::Fault;
        if self.written.is_empty() {
            return if chunk.hash == genesis::hash() { Ok(()) } else { Err(Objection::Genesis) };
        }
        if chunk.dependencies.is_empty() {
            return Err(Objection::Genesis);
        }
        if self.written.len() >= limits::CHANGES {
            return Err(Objection::TooLarge { what: "changes", limit: limits::CHANGES as u64 });
        }
        if self.ops.len() + chunk.ops.len() > limits::OPS_TOTAL {
            return Err(Objection::TooLarge { what: "operations", limit: limits::OPS_TOTAL as u64 });
        }
        if self.inflated + chunk.plain.len() as u64 > limits::INFLATED_TOTAL {
            return Err(Objection::TooLarge { what: "bytes of changes", limit: limits::INFLATED_TOTAL });
        }
        let mut last_op = 0;
        for dependency in &chunk.dependencies {
            last_op = last_op.max(*self.changes.get(dependency).ok_or(Objection::MissingChange)?);
        }
        // Automerge numbers operations on from the greatest number it knows. Holding every change to that keeps
        // the numbers as small as the count of operations, so nobody can use them up.
        if chunk.first_op != last_op + 1 {
            return Err(Fault(ChunkFault::Inconsistent));
        }
        match self.sessions.get(&chunk.actors[0]) {
            None if chunk.sequence == 1 => {}
            Some(before) if chunk.sequence == before.sequence + 1 && chunk.first_op > before.last_op => {}
            _ => return Err(Fault(ChunkFault::Inconsistent)),
        }
        self.judge_keys(chunk)?;
        self.judge_replaced(chunk)
    }

    /// Only the creation of a dossier may write its identity, and nobody may write the format again.
    fn judge_keys(&self, chunk: &Chunk) -> Result<(), Objection> {
        let creates = chunk.dependencies == [genesis::hash()];
        let mut identity = self.identity.as_deref();
        for op in &chunk.ops {
            match &*op.key {
                FORMAT_KEY => return Err(Objection::Fault(ChunkFault::Reserved)),
                IDENTITY_KEY => match &op.value {
                    Scalar::Text(text) if creates && identity.is_none_or(|known| known == text) => {
                        if uuid::Uuid::try_parse(text).is_err() {
                            return Err(Objection::Fault(ChunkFault::Reserved));
                        }
                        identity = Some(text);
                    }
                    _ => return Err(Objection::Fault(ChunkFault::Reserved)),
                },
                _ => {}
            }
        }
        if identity.is_none() { Err(Objection::Fault(ChunkFault::Reserved)) } else { Ok(()) }
    }

    /// An operation may only replace earlier ones at its own key.
    fn judge_replaced(&self, chunk: &Chunk) -> Result<(), Objection> {
        let fault = || Objection::Fault(ChunkFault::Inconsistent);
        for (index, op) in chunk.ops.iter().enumerate() {
            let counter = chunk.first_op + index as u64;
            let mut names: Vec<_> = op.replaces.iter().map(|name| (name.counter, name.actor)).collect();
            names.sort_unstable();
            if names.windows(2).any(|pair| pair[0] == pair[1]) {
                return Err(fault());
            }
            for name in &op.replaces {
                if name.counter >= counter {
                    return Err(fault());
                }
                let key = if name.actor == 0 && name.counter >= chunk.first_op {
                    &chunk.ops[(name.counter - chunk.first_op) as usize].key
                } else {
                    let session = self.sessions.get(&chunk.actors[name.actor]).ok_or_else(fault)?;
                    let (key, _) = self.ops.get(&(session.number, name.counter)).ok_or_else(fault)?;
                    &self.keys[*key as usize]
                };
                if *key != op.key {
                    return Err(fault());
                }
            }
        }
        Ok(())
    }

    /// Takes in a change that has been judged good.
    pub(crate) fn record(&mut self, chunk: &Chunk) {
        let last_op = chunk.first_op + chunk.ops.len() as u64 - 1;
        let change = self.written.len() as u32;
        let next = self.sessions.len() as u32;
        let session =
            self.sessions.entry(chunk.actors[0].clone()).or_insert(Session { number: next, sequence: 0, last_op: 0 });
        session.sequence = chunk.sequence;
        session.last_op = last_op;
        let session = session.number;
        let mut keys = Vec::with_capacity(chunk.ops.len());
        for (index, op) in chunk.ops.iter().enumerate() {
            if &*op.key == IDENTITY_KEY
                && let Scalar::Text(text) = &op.value
            {
                self.identity = Some(text.clone());
            }
            let key = self.key_number(&op.key);
            self.ops.insert((session, chunk.first_op + index as u64), (key, change));
            keys.push(key);
        }
        self.changes.insert(chunk.hash, last_op);
        self.inflated += chunk.plain.len() as u64;
        self.written.push(Written {
            time: chunk.time,
            message: chunk.message.clone(),
            first_op: chunk.first_op,
            hash: chunk.hash,
            keys,
            session,
        });
    }

    fn key_number(&mut self, key: &Arc<str>) -> u32 {
        if let Some(number) = self.key_numbers.get(key) {
            return *number;
        }
        let number = self.keys.len() as u32;
        self.keys.push(Arc::clone(key));
        self.key_numbers.insert(Arc::clone(key), number);
        number
    }

    /// Finds the change that an operation belongs to.
    pub(crate) fn written_by(&self, actor: &[u8], counter: u64) -> Option<&Written> {
        let session = self.sessions.get(actor)?;
        let (_, change) = self.ops.get(&(session.number, counter))?;
        self.written.get(*change as usize)
    }

    /// Tells the history by time, the same in every copy; the genesis is left out. With `sessions` only theirs is told.
    pub(crate) fn history(&self, sessions: Option<&[String]>) -> Vec<Entry> {
        let of = |session: u32, actor: &[u8]| match sessions {
            Some(named) => named.contains(&history::hexadecimal(actor)).then_some(session),
            None => Some(session),
        };
        let wanted: HashSet<u32> = self.sessions.iter().filter_map(|(actor, it)| of(it.number, actor)).collect();
        let mut written: Vec<&Written> =
            self.written.iter().skip(1).filter(|written| wanted.contains(&written.session)).collect();
        written.sort_by_key(|w| (w.time, w.first_op, w.hash));
        let sessions: HashMap<u32, String> =
            self.sessions.iter().map(|(actor, session)| (session.number, history::hexadecimal(actor))).collect();
        written.into_iter().map(|w| self.entry(w, &sessions)).collect()
    }

    fn entry(&self, written: &Written, sessions: &HashMap<u32, String>) -> Entry {
        let (author, label) = history::author_and_label(&written.message);
        let mut keys: Vec<String> = written.keys.iter().map(|key| self.keys[*key as usize].to_string()).collect();
        keys.sort_unstable();
        keys.dedup();
        Entry {
            time: written.time,
            author: author.to_owned(),
            label: label.to_owned(),
            keys,
            change: history::hexadecimal(&written.hash),
            session: sessions.get(&written.session).cloned().unwrap_or_default(),
            place: written.first_op,
        }
    }
}
