//! Reads one Automerge change without trusting it.
//!
//! A dossier uses a small part of Automerge: changes that put texts, whole numbers, flags and nulls into the root map.
//! This reader accepts exactly that part and decodes it under the bounds of [`crate::limits`] before Automerge sees
//! the bytes: a few bytes of deflate or of run lengths can otherwise stand for gigabytes.
//!
//! Source: the [Automerge binary format](https://automerge.org/automerge-binary-format-spec/), version 1.0.

use crate::leaf::{self, LeafFault, Scalar};
use crate::limits;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Decompress, FlushDecompress, Status};
use sha2::{Digest, Sha256};
use std::fmt;
use std::io::Write;
use std::sync::Arc;

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const TYPE_CHANGE: u8 = 1;
const TYPE_COMPRESSED: u8 = 2;
const ACTION_SET: u64 = 1;

/// Column numbers of a change, as `id << 4 | type`.
mod column {
    pub(super) const OBJECT_ACTOR: u32 = 1;
    pub(super) const OBJECT_COUNTER: u32 = 2;
    pub(super) const KEY_ACTOR: u32 = 17;
    pub(super) const KEY_COUNTER: u32 = 19;
    pub(super) const KEY_TEXT: u32 = 21;
    pub(super) const INSERT: u32 = 52;
    pub(super) const ACTION: u32 = 66;
    pub(super) const VALUE_META: u32 = 86;
    pub(super) const VALUE: u32 = 87;
    pub(super) const PRED_COUNT: u32 = 112;
    pub(super) const PRED_ACTOR: u32 = 113;
    pub(super) const PRED_COUNTER: u32 = 115;
    pub(super) const EXPAND: u32 = 148;
    pub(super) const MARK_NAME: u32 = 165;
    pub(super) const DEFLATED: u32 = 8;
}

/// The SHA-256 that names a change.
pub(crate) type Hash = [u8; 32];

/// What is wrong with the bytes of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChunkFault {
    /// The bytes end too early, or are not a change at all.
    Malformed,
    /// The checksum does not fit the bytes.
    Checksum,
    /// The chunk is a whole document or a bundle, which a dossier never holds.
    NotAChange,
    /// The change, once inflated, is larger than 64 MiB.
    Inflates,
    /// The change holds more operations than a dossier may.
    TooManyOperations,
    /// The change does something else than write a scalar to the root map.
    ForeignOperation,
    /// The change writes a value of another type than text, whole number, flag or null.
    ForeignValue,
    /// A key or value is out of bounds.
    Leaf(LeafFault),
    /// Session, sequence, operation numbers or replaced values contradict the changes before.
    Inconsistent,
    /// The change rewrites what only the creation of a dossier may write.
    Reserved,
    /// The time lies before 1970 or after 9999.
    Time,
}

impl fmt::Display for ChunkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "malformed bytes",
            Self::Checksum => "wrong checksum",
            Self::NotAChange => "a chunk that is not a change",
            Self::Inflates => "inflates beyond the bound",
            Self::TooManyOperations => "too many operations",
            Self::ForeignOperation => "an operation other than writing a scalar to the root map",
            Self::ForeignValue => "a value that is no text, whole number, flag or null",
            Self::Leaf(fault) => return write!(f, "bad leaf: {fault}"),
            Self::Inconsistent => "contradicts the changes before it",
            Self::Reserved => "rewrites the identity of the dossier",
            Self::Time => "a time outside 1970 to 9999",
        })
    }
}

type Parsed<T> = Result<T, ChunkFault>;

/// The name of an operation: its counter and the place of its session in [`Chunk::actors`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OpName {
    pub(crate) counter: u64,
    pub(crate) actor: usize,
}

/// One write of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Op {
    pub(crate) key: Arc<str>,
    pub(crate) value: Scalar,
    pub(crate) replaces: Vec<OpName>,
}

/// A change that keeps all bounds which can be checked without the changes before it.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    pub(crate) hash: Hash,
    pub(crate) dependencies: Vec<Hash>,
    /// The sessions that the change names; the first one wrote it.
    pub(crate) actors: Vec<Vec<u8>>,
    pub(crate) sequence: u64,
    pub(crate) first_op: u64,
    pub(crate) time: i64,
    pub(crate) message: String,
    pub(crate) ops: Vec<Op>,
    /// The change as an uncompressed chunk: the very bytes that were checked.
    pub(crate) plain: Vec<u8>,
}

impl Chunk {
    /// Decodes exactly one change from `bytes`.
    pub(crate) fn decode(bytes: &[u8]) -> Parsed<Self> {
        if bytes.len() > limits::CHUNK_BYTES {
            return Err(ChunkFault::Inflates);
        }
        let mut input = Input(bytes);
        if input.take(4)? != MAGIC {
            return Err(ChunkFault::Malformed);
        }
        let checksum = input.take(4)?;
        let kind = input.take(1)?[0];
        let length = input.length()?;
        if length != input.0.len() {
            return Err(ChunkFault::Malformed);
        }
        let body = match kind {
            TYPE_CHANGE => input.0.to_vec(),
            TYPE_COMPRESSED => inflate(input.0)?,
            _ => return Err(ChunkFault::NotAChange),
        };
        let mut head = vec![TYPE_CHANGE];
        write_unsigned(&mut head, body.len() as u64);
        let hash: Hash = Sha256::new().chain_update(&head).chain_update(&body).finalize().into();
        if hash[..4] != *checksum {
            return Err(ChunkFault::Checksum);
        }
        let mut plain = Vec::with_capacity(body.len() + 24);
        plain.extend_from_slice(&MAGIC);
        plain.extend_from_slice(checksum);
        plain.extend_from_slice(&head);
        plain.extend_from_slice(&body);
        Self::decode_body(&body, hash, plain)
    }

    /// Gives the bytes to store: the checked ones, compressed where that is shorter.
    pub(crate) fn stored(&self) -> Vec<u8> {
        // Magic, checksum and type take nine bytes; the length follows, then the body.
        let mut rest = Input(&self.plain[9..]);
        if rest.unsigned().is_err() {
            return self.plain.clone();
        }
        let body = rest.0;
        let mut deflated = DeflateEncoder::new(Vec::new(), Compression::default());
        let Ok(body) = deflated.write_all(body).and_then(|()| deflated.finish()) else {
            return self.plain.clone();
        };
        let mut stored = self.plain[..8].to_vec();
        stored.push(TYPE_COMPRESSED);
        write_unsigned(&mut stored, body.len() as u64);
        stored.extend(body);
        if stored.len() < self.plain.len() { stored } else { self.plain.clone() }
    }

    fn decode_body(body: &[u8], hash: Hash, plain: Vec<u8>) -> Parsed<Self> {
        let mut input = Input(body);
        let count = input.count(limits::DEPENDENCIES)?;
        let mut dependencies = Vec::with_capacity(count);
        for _ in 0..count {
            let bytes: Hash = input.take(32)?.try_into().map_err(|_| ChunkFault::Malformed)?;
            dependencies.push(bytes);
        }
        let mut actors = vec![input.actor()?];
        let sequence = input.unsigned()?;
        let first_op = input.unsigned()?;
        let time = input.signed()?;
        let length = input.length()?;
        let message = std::str::from_utf8(input.take(length)?).map_err(|_| ChunkFault::Malformed)?.to_owned();
        let others = input.count(limits::ACTORS)?;
        for _ in 0..others {
            actors.push(input.actor()?);
        }
        if sequence == 0 || first_op == 0 || first_op > u64::from(u32::MAX / 2) {
            return Err(ChunkFault::Inconsistent);
        }
        if !(0..=limits::LAST_TIME).contains(&time) {
            return Err(ChunkFault::Time);
        }
        if message.len() > 2 * limits::NOTE_BYTES + 1 {
            return Err(ChunkFault::Malformed);
        }
        let ops = Columns::decode(&mut input)?.ops(actors.len())?;
        Ok(Self { hash, dependencies, actors, sequence, first_op, time, message, ops, plain })
    }
}

/// Inflates a compressed change piece by piece and stops at the bound.
fn inflate(bytes: &[u8]) -> Parsed<Vec<u8>> {
    let mut inflater = Decompress::new(false);
    let mut body: Vec<u8> = Vec::new();
    let mut piece = vec![0u8; 64 << 10];
    loop {
        let read = usize::try_from(inflater.total_in()).map_err(|_| ChunkFault::Malformed)?;
        let written = inflater.total_out();
        let status = inflater
            .decompress(&bytes[read..], &mut piece, FlushDecompress::None)
            .map_err(|_| ChunkFault::Malformed)?;
        let fresh = usize::try_from(inflater.total_out() - written).map_err(|_| ChunkFault::Malformed)?;
        body.extend_from_slice(&piece[..fresh]);
        if body.len() > limits::INFLATED_BYTES {
            return Err(ChunkFault::Inflates);
        }
        let all_read = inflater.total_in() == bytes.len() as u64;
        match status {
            Status::StreamEnd if all_read => return Ok(body),
            Status::StreamEnd => return Err(ChunkFault::Malformed),
            Status::Ok | Status::BufError if fresh == 0 && (all_read || inflater.total_in() == read as u64) => {
                return Err(ChunkFault::Malformed);
            }
            Status::Ok | Status::BufError => {}
        }
    }
}

fn write_unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Bytes yet to be read.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn take(&mut self, count: usize) -> Parsed<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(ChunkFault::Malformed)?;
        self.0 = rest;
        Ok(taken)
    }

    fn unsigned(&mut self) -> Parsed<u64> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.take(1)?[0];
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(ChunkFault::Malformed);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(ChunkFault::Malformed)
    }

    fn signed(&mut self) -> Parsed<i64> {
        let mut value = 0i64;
        for shift in (0..64).step_by(7) {
            let byte = self.take(1)?[0];
            if shift == 63 && byte != 0 && byte != 0x7f {
                return Err(ChunkFault::Malformed);
            }
            value |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let width = shift + 7;
                return Ok(if byte & 0x40 != 0 && width < 64 { value | (-1i64 << width) } else { value });
            }
        }
        Err(ChunkFault::Malformed)
    }

    fn length(&mut self) -> Parsed<usize> {
        usize::try_from(self.unsigned()?).map_err(|_| ChunkFault::Malformed)
    }

    fn count(&mut self, most: usize) -> Parsed<usize> {
        let count = self.length()?;
        // Every counted thing takes a byte at least, so a false count cannot reserve much memory.
        if count > most || count > self.0.len() { Err(ChunkFault::Malformed) } else { Ok(count) }
    }

    fn actor(&mut self) -> Parsed<Vec<u8>> {
        let length = self.length()?;
        if length > limits::ACTOR_BYTES { Err(ChunkFault::Malformed) } else { Ok(self.take(length)?.to_vec()) }
    }

    fn text(&mut self) -> Parsed<Arc<str>> {
        let length = self.length()?;
        let text = std::str::from_utf8(self.take(length)?).map_err(|_| ChunkFault::Malformed)?;
        Ok(text.into())
    }
}

/// Decodes a run-length column of at most `most` values; `None` stands for null.
fn runs<T: Clone>(bytes: &[u8], most: usize, read: impl Fn(&mut Input<'_>) -> Parsed<T>) -> Parsed<Vec<Option<T>>> {
    let mut input = Input(bytes);
    let mut values = Vec::new();
    while !input.0.is_empty() {
        let run = input.signed()?;
        let count = if run == 0 { input.unsigned()? } else { run.unsigned_abs() };
        let room = (most - values.len()) as u64;
        if count == 0 {
            return Err(ChunkFault::Malformed);
        }
        if count > room {
            return Err(ChunkFault::TooManyOperations);
        }
        match run {
            0 => values.extend(std::iter::repeat_n(None, count as usize)),
            1.. => {
                let value = read(&mut input)?;
                values.extend(std::iter::repeat_n(Some(value), count as usize));
            }
            _ => {
                for _ in 0..count {
                    values.push(Some(read(&mut input)?));
                }
            }
        }
    }
    Ok(values)
}

/// Decodes a run-length column in which every one of `count` values is present.
fn full_runs<T: Clone>(
    bytes: &[u8],
    count: usize,
    fault: ChunkFault,
    read: impl Fn(&mut Input<'_>) -> Parsed<T>,
) -> Parsed<Vec<T>> {
    let values: Vec<T> = runs(bytes, count, read)?.into_iter().collect::<Option<_>>().ok_or(fault)?;
    if values.len() == count { Ok(values) } else { Err(fault) }
}

/// Accepts a column that is absent, empty, or null for every operation.
fn only_nulls(bytes: &[u8], count: usize) -> Parsed<()> {
    let nulls = runs(bytes, count, |_| Err::<(), _>(ChunkFault::ForeignOperation))?;
    if nulls.is_empty() || nulls.len() == count { Ok(()) } else { Err(ChunkFault::Malformed) }
}

/// Accepts a column of flags that is absent, empty, or false for every operation.
fn only_false(bytes: &[u8], count: usize) -> Parsed<()> {
    let mut input = Input(bytes);
    if bytes.is_empty() {
        return Ok(());
    }
    let run = input.length()?;
    if run == count && input.0.is_empty() { Ok(()) } else { Err(ChunkFault::ForeignOperation) }
}

/// The columns of a change's operations, still encoded.
#[derive(Default)]
struct Columns<'a> {
    object_actor: &'a [u8],
    object_counter: &'a [u8],
    key_actor: &'a [u8],
    key_counter: &'a [u8],
    key_text: &'a [u8],
    insert: &'a [u8],
    action: &'a [u8],
    value_meta: &'a [u8],
    value: &'a [u8],
    pred_count: &'a [u8],
    pred_actor: &'a [u8],
    pred_counter: &'a [u8],
    expand: &'a [u8],
    mark_name: &'a [u8],
}

impl<'a> Columns<'a> {
    fn decode(input: &mut Input<'a>) -> Parsed<Self> {
        let count = input.count(32)?;
        let mut layout = Vec::with_capacity(count);
        let mut last = None;
        for _ in 0..count {
            let spec = u32::try_from(input.unsigned()?).map_err(|_| ChunkFault::Malformed)?;
            let length = input.length()?;
            // Ascending order also means that no column comes twice. Columns of a change are never deflated.
            if last.is_some_and(|last| spec <= last) || spec & column::DEFLATED != 0 {
                return Err(ChunkFault::Malformed);
            }
            last = Some(spec);
            layout.push((spec, length));
        }
        let mut columns = Self::default();
        for (spec, length) in layout {
            let bytes = input.take(length)?;
            let place = match spec {
                column::OBJECT_ACTOR => &mut columns.object_actor,
                column::OBJECT_COUNTER => &mut columns.object_counter,
                column::KEY_ACTOR => &mut columns.key_actor,
                column::KEY_COUNTER => &mut columns.key_counter,
                column::KEY_TEXT => &mut columns.key_text,
                column::INSERT => &mut columns.insert,
                column::ACTION => &mut columns.action,
                column::VALUE_META => &mut columns.value_meta,
                column::VALUE => &mut columns.value,
                column::PRED_COUNT => &mut columns.pred_count,
                column::PRED_ACTOR => &mut columns.pred_actor,
                column::PRED_COUNTER => &mut columns.pred_counter,
                column::EXPAND => &mut columns.expand,
                column::MARK_NAME => &mut columns.mark_name,
                _ => return Err(ChunkFault::ForeignOperation),
            };
            *place = bytes;
        }
        // Bytes after the columns are Automerge's room for extensions, which a dossier does not use.
        if input.0.is_empty() { Ok(columns) } else { Err(ChunkFault::ForeignOperation) }
    }

    fn ops(&self, actors: usize) -> Parsed<Vec<Op>> {
        let actions = runs(self.action, limits::OPS, |i| i.unsigned())?;
        if actions.is_empty() || actions.iter().any(|action| *action != Some(ACTION_SET)) {
            return Err(ChunkFault::ForeignOperation);
        }
        let count = actions.len();
        for foreign in [self.object_actor, self.object_counter, self.key_actor, self.key_counter, self.mark_name] {
            only_nulls(foreign, count)?;
        }
        only_false(self.insert, count)?;
        only_false(self.expand, count)?;
        let keys = full_runs(self.key_text, count, ChunkFault::ForeignOperation, |i| i.text())?;
        let metas = full_runs(self.value_meta, count, ChunkFault::Malformed, |i| i.unsigned())?;
        let mut replaced = self.replaced(count, actors)?;
        let mut values = Input(self.value);
        let mut ops = Vec::with_capacity(count);
        let mut checked: Option<Arc<str>> = None;
        for (key, meta) in keys.into_iter().zip(metas) {
            if checked.as_ref().is_none_or(|last| !Arc::ptr_eq(last, &key)) {
                leaf::check_key(&key).map_err(ChunkFault::Leaf)?;
                checked = Some(Arc::clone(&key));
            }
            let value = scalar(meta, &mut values)?;
            ops.push(Op { key, value, replaces: replaced.next().ok_or(ChunkFault::Malformed)? });
        }
        if values.0.is_empty() { Ok(ops) } else { Err(ChunkFault::Malformed) }
    }

    /// Decodes, for each operation, the names of those it replaces.
    fn replaced(&self, count: usize, actors: usize) -> Parsed<impl Iterator<Item = Vec<OpName>>> {
        let counts = full_runs(self.pred_count, count, ChunkFault::Malformed, |i| i.length())?;
        let total = counts.iter().try_fold(0usize, |sum, n| sum.checked_add(*n)).ok_or(ChunkFault::Malformed)?;
        if total > 4 * limits::OPS {
            return Err(ChunkFault::TooManyOperations);
        }
        let sessions = full_runs(self.pred_actor, total, ChunkFault::Malformed, |i| i.length())?;
        let steps = full_runs(self.pred_counter, total, ChunkFault::Malformed, |i| i.signed())?;
        let mut counter = 0i64;
        let mut names = Vec::with_capacity(total);
        for (actor, step) in sessions.into_iter().zip(steps) {
            counter = counter.checked_add(step).ok_or(ChunkFault::Malformed)?;
            if actor >= actors {
                return Err(ChunkFault::Inconsistent);
            }
            names.push(OpName { counter: u64::try_from(counter).map_err(|_| ChunkFault::Inconsistent)?, actor });
        }
        let mut names = names.into_iter();
        Ok(counts.into_iter().map(move |count| names.by_ref().take(count).collect()))
    }
}

/// Decodes one value; `meta` holds its length in bytes and its type.
fn scalar(meta: u64, values: &mut Input<'_>) -> Parsed<Scalar> {
    let length = usize::try_from(meta >> 4).map_err(|_| ChunkFault::Malformed)?;
    if length > limits::TEXT_BYTES {
        return Err(ChunkFault::Leaf(LeafFault::TextTooLong));
    }
    let mut bytes = Input(values.take(length)?);
    let value = match meta & 0x0f {
        0 => Scalar::Null,
        1 => Scalar::Flag(false),
        2 => Scalar::Flag(true),
        3 => Scalar::Integer(i64::try_from(bytes.unsigned()?).map_err(|_| ChunkFault::ForeignValue)?),
        4 => Scalar::Integer(bytes.signed()?),
        6 => {
            let text = std::str::from_utf8(bytes.take(length)?).map_err(|_| ChunkFault::Malformed)?;
            Scalar::Text(text.to_owned())
        }
        _ => return Err(ChunkFault::ForeignValue),
    };
    if bytes.0.is_empty() { Ok(value) } else { Err(ChunkFault::Malformed) }
}

#[cfg(test)]
#[path = "chunk_tests.rs"]
mod tests;
