use super::*;
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, ObjType, ROOT};
use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Writes a change through Automerge.
fn written(write: impl FnOnce(&mut AutoCommit)) -> Vec<u8> {
    let mut document = AutoCommit::new();
    write(&mut document);
    document.commit_with(CommitOptions::default().with_time(7).with_message("Awa\nedit"));
    document.get_last_local_change().unwrap().raw_bytes().to_vec()
}

fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        let done = (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0);
        out.push(if done { byte } else { byte | 0x80 });
        if done {
            return;
        }
    }
}

/// Wraps a body as a change chunk with the right checksum, compressed or not.
fn sealed(body: &[u8], compressed: bool) -> Vec<u8> {
    let mut head = vec![TYPE_CHANGE];
    write_unsigned(&mut head, body.len() as u64);
    let hash = Sha256::new().chain_update(&head).chain_update(body).finalize();
    let mut chunk = MAGIC.to_vec();
    chunk.extend(&hash[..4]);
    if compressed {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(body).unwrap();
        let deflated = encoder.finish().unwrap();
        chunk.push(TYPE_COMPRESSED);
        write_unsigned(&mut chunk, deflated.len() as u64);
        chunk.extend(deflated);
    } else {
        chunk.extend(head);
        chunk.extend(body);
    }
    chunk
}

/// A body with one session, no dependencies, and the given columns.
fn body(columns: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut body = vec![0, 1, 9, 1, 1, 0, 0, 0];
    write_unsigned(&mut body, columns.len() as u64);
    for (spec, bytes) in columns {
        write_unsigned(&mut body, u64::from(*spec));
        write_unsigned(&mut body, bytes.len() as u64);
    }
    for (_, bytes) in columns {
        body.extend(bytes);
    }
    body
}

fn run(count: i64, value: &[u8]) -> Vec<u8> {
    let mut column = Vec::new();
    signed(&mut column, count);
    column.extend(value);
    column
}

/// The columns of `count` writes of null to the key `a`.
fn nulls(count: i64) -> Vec<(u32, Vec<u8>)> {
    let mut insert = Vec::new();
    write_unsigned(&mut insert, count as u64);
    vec![
        (column::KEY_TEXT, run(count, b"\x01a")),
        (column::INSERT, insert),
        (column::ACTION, run(count, &[1])),
        (column::VALUE_META, run(count, &[0])),
        (column::PRED_COUNT, run(count, &[0])),
    ]
}

fn fault(bytes: &[u8]) -> ChunkFault {
    Chunk::decode(bytes).unwrap_err()
}

#[test]
fn what_automerge_writes_is_read_as_it_was_meant() {
    let bytes = written(|d| {
        d.put(ROOT, "a/text", "é").unwrap();
        d.put(ROOT, "b", i64::MIN).unwrap();
        d.put(ROOT, "c", true).unwrap();
        d.put(ROOT, "c2", false).unwrap();
        d.put(ROOT, "d", ()).unwrap();
        d.put(ROOT, "e", 300u64).unwrap();
        d.put(ROOT, "b", -1i64).unwrap();
    });
    let chunk = Chunk::decode(&bytes).unwrap();
    let read: Vec<(&str, &Scalar)> = chunk.ops.iter().map(|op| (&*op.key, &op.value)).collect();
    assert_eq!(
        read,
        [
            ("a/text", &Scalar::Text("é".into())),
            ("b", &Scalar::Integer(i64::MIN)),
            ("c", &Scalar::Flag(true)),
            ("c2", &Scalar::Flag(false)),
            ("d", &Scalar::Null),
            ("e", &Scalar::Integer(300)),
            ("b", &Scalar::Integer(-1)),
        ]
    );
    assert_eq!((chunk.time, chunk.message.as_str(), chunk.sequence, chunk.first_op), (7, "Awa\nedit", 1, 1));
    assert_eq!(chunk.ops[6].replaces, [OpName { counter: 2, actor: 0 }]);
    assert_eq!(chunk.plain, bytes);
}

#[test]
fn compressed_and_plain_bytes_name_the_same_change() {
    let text = "Les habitants du quartier ".repeat(200);
    let plain = written(|d| d.put(ROOT, "a", text.as_str()).unwrap());
    let chunk = Chunk::decode(&plain).unwrap();
    let stored = chunk.stored();
    assert!(stored.len() < plain.len() / 10, "a repeated text is stored compressed");
    let again = Chunk::decode(&stored).unwrap();
    assert_eq!((again.hash, again.plain), (chunk.hash, plain));
}

#[test]
fn long_changes_of_many_sessions_are_read() {
    let mut document = AutoCommit::new();
    for session in 0..5u8 {
        document.set_actor(ActorId::from([session; 16]));
        for number in 0..500 {
            document.put(ROOT, format!("k/{}", number % 97), format!("{session} {number}")).unwrap();
        }
        document.commit();
    }
    for change in document.get_changes(&[]) {
        let chunk = Chunk::decode(change.raw_bytes()).unwrap();
        assert_eq!(chunk.hash, change.hash().0);
        assert_eq!(chunk.ops.len(), change.len());
    }
}

#[test]
fn everything_but_scalars_in_the_root_map_is_refused() {
    type Write = fn(&mut AutoCommit);
    let cases: [(Write, ChunkFault); 8] = [
        (|d| drop(d.put_object(ROOT, "a", ObjType::Map).unwrap()), ChunkFault::ForeignOperation),
        (|d| drop(d.put_object(ROOT, "a", ObjType::Text).unwrap()), ChunkFault::ForeignOperation),
        (|d| d.put(ROOT, "a", 1.5).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "a", vec![1u8]).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "a", automerge::ScalarValue::Timestamp(1)).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "a", automerge::ScalarValue::counter(1)).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "a", u64::MAX).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "a//b", 1).unwrap(), ChunkFault::Leaf(LeafFault::EmptySegment)),
    ];
    for (index, (write, expected)) in cases.into_iter().enumerate() {
        assert_eq!(fault(&written(write)), expected, "case {index}");
    }
    let deleted = written(|d| {
        d.put(ROOT, "a", 1).unwrap();
        d.delete(ROOT, "a").unwrap();
        d.put(ROOT, "b", 1).unwrap();
    });
    assert_eq!(fault(&deleted), ChunkFault::ForeignOperation);
}

#[test]
fn a_whole_document_is_refused() {
    let mut document = AutoCommit::new();
    document.put(ROOT, "a", 1).unwrap();
    assert_eq!(fault(&document.save()), ChunkFault::NotAChange);
}

#[test]
fn a_handmade_change_is_accepted_by_both_readers() {
    let bytes = sealed(&body(&nulls(3)), false);
    assert_eq!(Chunk::decode(&bytes).unwrap().ops.len(), 3);
    assert!(automerge::Change::from_bytes(bytes).is_ok(), "the cases below differ from this one in a single point");
}

#[test]
fn a_deflate_bomb_is_stopped_at_the_bound() {
    let bomb = sealed(&vec![0; limits::INFLATED_BYTES + 1], true);
    assert!(bomb.len() < 100_000, "a small chunk: {} bytes", bomb.len());
    assert_eq!(fault(&bomb), ChunkFault::Inflates);
}

#[test]
fn a_run_length_bomb_is_stopped_at_the_bound() {
    for count in [limits::OPS as i64 + 1, 1 << 40, i64::MAX] {
        let bomb = sealed(&body(&nulls(count)), false);
        assert!(bomb.len() < 120, "a few bytes: {}", bomb.len());
        assert_eq!(fault(&bomb), ChunkFault::TooManyOperations, "{count}");
    }
    let mut null_run = nulls(2);
    null_run[2].1 = {
        let mut column = vec![0];
        write_unsigned(&mut column, u64::MAX);
        column
    };
    assert_eq!(fault(&sealed(&body(&null_run), false)), ChunkFault::TooManyOperations);
    let mut replaced = nulls(2);
    replaced[4].1 = run(2, &[0xff, 0xff, 0xff, 0xff, 0x0f]);
    assert_eq!(fault(&sealed(&body(&replaced), false)), ChunkFault::TooManyOperations);
}

#[test]
fn columns_that_disagree_are_refused() {
    for (index, column) in nulls(3).into_iter().enumerate() {
        let mut columns = nulls(2);
        columns[index] = column;
        assert!(Chunk::decode(&sealed(&body(&columns), false)).is_err(), "column {index} is longer than the others");
    }
    let mut twice = nulls(2);
    twice.insert(0, twice[0].clone());
    assert_eq!(fault(&sealed(&body(&twice), false)), ChunkFault::Malformed);
    let mut foreign = nulls(2);
    foreign.push((181, vec![1]));
    assert_eq!(fault(&sealed(&body(&foreign), false)), ChunkFault::ForeignOperation);
    let mut replaces_unknown_session = nulls(1);
    replaces_unknown_session[4].1 = run(1, &[1]);
    replaces_unknown_session.push((column::PRED_ACTOR, run(1, &[5])));
    replaces_unknown_session.push((column::PRED_COUNTER, run(1, &[1])));
    assert_eq!(fault(&sealed(&body(&replaces_unknown_session), false)), ChunkFault::Inconsistent);
}

#[test]
fn false_counts_reserve_no_memory() {
    let mut dependencies = Vec::new();
    write_unsigned(&mut dependencies, u64::MAX);
    assert_eq!(fault(&sealed(&dependencies, false)), ChunkFault::Malformed);
    assert_eq!(fault(&sealed(&[0, 0xff, 0xff, 0x03], false)), ChunkFault::Malformed);
}

#[test]
fn no_cut_and_no_flipped_bit_is_believed() {
    let bytes = written(|d| {
        d.put(ROOT, "a/b", "text").unwrap();
        d.put(ROOT, "c", 5).unwrap();
    });
    for end in 0..bytes.len() {
        assert!(Chunk::decode(&bytes[..end]).is_err(), "cut at {end}");
    }
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(Chunk::decode(&flipped).is_err(), "bit {bit}");
    }
    let mut longer = bytes;
    longer.push(0);
    assert_eq!(fault(&longer), ChunkFault::Malformed);
}

proptest::proptest! {
    #[test]
    fn arbitrary_bodies_with_a_right_checksum_never_panic(bytes in proptest::collection::vec(0u8.., 0..300)) {
        let _ = Chunk::decode(&sealed(&bytes, false));
        let _ = Chunk::decode(&sealed(&bytes, true));
    }

    /// Whatever this reader accepts, Automerge reads as the same number of operations.
    #[test]
    fn bodies_near_a_good_one_are_read_alike(at in 0usize..60, value in 0u8.., count in 1i64..4) {
        let mut bytes = body(&nulls(count));
        let at = at % bytes.len();
        bytes[at] = value;
        if let Ok(chunk) = Chunk::decode(&sealed(&bytes, false)) {
            let change = automerge::Change::from_bytes(chunk.plain.clone()).unwrap();
            proptest::prop_assert_eq!(change.len(), chunk.ops.len());
            proptest::prop_assert_eq!(change.hash().0, chunk.hash);
        }
    }
}

/// One change may put many values at one key without replacing any; reading them must not take quadratic time.
#[test]
fn a_crowd_of_values_at_one_key_is_borne() {
    let crowd = Chunk::decode(&sealed(&body(&nulls(limits::OPS as i64)), false)).unwrap();
    let mut document = automerge::Automerge::new();
    document.apply_changes([automerge::Change::from_bytes(crowd.plain).unwrap()]).unwrap();
    let values = automerge::ReadDoc::get_all(&document, ROOT, "a").unwrap().len();
    assert_eq!(values, limits::OPS);
}
