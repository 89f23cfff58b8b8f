//! Files from outside that are broken, foreign, or made to do harm.

#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

mod support;

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, Change, ObjType, ROOT};
use rusqlite::Connection;
use std::io::Write;
use std::path::{Path, PathBuf};
use store::{ChunkFault, DossierFile, Error, Kind, Outside};
use support::{NOW, dossier, put};
use tempfile::TempDir;

/// Asserts that all three doors refuse the file, that its bytes stay, and that nothing is left beside it.
fn refused(path: &Path) -> Error {
    let before = std::fs::read(path).unwrap();
    let beside = std::fs::read_dir(path.parent().unwrap()).unwrap().count();
    let outside = Outside::check(path).map(drop).expect_err("checked as a file from outside");
    let read = DossierFile::read(path).map(drop).expect_err("opened for reading");
    let open = DossierFile::open(path).map(drop).expect_err("opened for work");
    assert_eq!(read.kind(), outside.kind(), "{read} / {outside}");
    assert_eq!(open.kind(), outside.kind(), "{open} / {outside}");
    assert_eq!(std::fs::read(path).unwrap(), before, "the original is not touched");
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), beside, "no side file");
    outside
}

/// A good dossier, closed.
fn good(folder: &TempDir) -> PathBuf {
    let mut file = dossier(folder.path(), "d");
    file.append(&[put("a", "1"), put("b", "2")], "edit", NOW).unwrap();
    file.attach(b"%PDF-", "application/pdf").unwrap();
    file.path().to_owned()
}

/// A good dossier into which some SQL was run.
fn altered(folder: &TempDir, sql: &str) -> PathBuf {
    let path = good(folder);
    Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    path
}

fn changes(path: &Path) -> Vec<Vec<u8>> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection.prepare("SELECT bytes FROM change ORDER BY position").unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// A good dossier to which one more change was added as it is.
fn with_change(folder: &TempDir, bytes: &[u8]) -> PathBuf {
    let path = good(folder);
    Connection::open(&path).unwrap().execute("INSERT INTO change (bytes) VALUES (?1)", [bytes]).unwrap();
    path
}

/// A good dossier with one more change that Automerge itself wrote on top of the others.
fn with_written(folder: &TempDir, write: impl FnOnce(&mut AutoCommit)) -> PathBuf {
    let path = good(folder);
    let mut document = AutoCommit::load(&changes(&path).concat()).unwrap();
    write(&mut document);
    document.commit_with(CommitOptions::default().with_time(NOW));
    let bytes = document.get_last_local_change().unwrap().raw_bytes().to_vec();
    Connection::open(&path).unwrap().execute("INSERT INTO change (bytes) VALUES (?1)", [bytes]).unwrap();
    path
}

fn fault(error: &Error) -> ChunkFault {
    match error {
        Error::BadChange { fault, .. } => *fault,
        other => panic!("expected a bad change: {other}"),
    }
}

#[test]
fn a_good_file_passes() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let outside = Outside::check(&path).unwrap();
    assert_eq!(outside.leaves(), DossierFile::open(&path).unwrap().leaves());
    assert_eq!(outside.attachments().len(), 1);
    let folder = TempDir::new().unwrap();
    let path = with_written(&folder, |d| d.put(ROOT, "c", "3").unwrap());
    assert_eq!(DossierFile::open(&path).unwrap().leaves()["c"], support::text("3"));
    assert!(Outside::check(&path).is_ok());
}

#[test]
fn files_of_other_kinds_are_no_dossiers() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("x.passerelle");
    let mut noise = 7u32;
    let random: Vec<u8> = (0..50_000)
        .map(|_| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (noise >> 24) as u8
        })
        .collect();
    for bytes in [
        &b""[..],
        b"x",
        b"SQLite format 3\0",
        &random,
        b"%PDF-1.7 and so on, for more than one hundred bytes \
        because the header of a database has that length and nothing shorter is looked at",
    ] {
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(refused(&path).kind(), Kind::NotADossier);
    }
    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE change (position INTEGER)").unwrap();
    assert_eq!(refused(&path).kind(), Kind::NotADossier, "a database of another program");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(Outside::check(&path).map(drop).unwrap_err().kind(), Kind::Io);
    assert_eq!(Outside::check(folder.path()).map(drop).unwrap_err().kind(), Kind::NotADossier);
}

#[test]
fn a_truncated_file_is_refused_wherever_it_was_cut() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let whole = std::fs::read(&path).unwrap();
    let cut = folder.path().join("cut.passerelle");
    for length in (0..whole.len()).step_by(1_021) {
        std::fs::write(&cut, &whole[..length]).unwrap();
        let error = Outside::check(&cut).map(drop).unwrap_err();
        assert!(matches!(error.kind(), Kind::NotADossier | Kind::Damaged | Kind::Refused), "{length}: {error}");
        let _ = DossierFile::open(&cut);
        assert_eq!(std::fs::read(&cut).unwrap(), &whole[..length], "{length}");
    }
}

#[test]
fn a_file_with_scattered_wrong_bytes_never_panics_and_never_lies() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let whole = std::fs::read(&path).unwrap();
    let leaves = DossierFile::read(&path).unwrap().leaves().clone();
    let wrong = folder.path().join("wrong.passerelle");
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        std::fs::write(&wrong, &bytes).unwrap();
        if let Ok(outside) = Outside::check(&wrong) {
            assert_eq!(outside.leaves(), &leaves, "byte {at}");
        }
        if let Ok(read) = DossierFile::read(&wrong) {
            assert_eq!(read.leaves(), &leaves, "byte {at}");
        }
    }
}

#[test]
fn anything_added_to_the_tables_is_refused() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM attachment; END",
        "CREATE VIEW v AS SELECT * FROM change",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON change (bytes)",
        "ALTER TABLE change ADD COLUMN x TEXT",
        "DROP TABLE attachment",
        "DROP TABLE change; CREATE VIEW change AS SELECT 1 AS position, x'00' AS bytes",
        "DROP TABLE change; CREATE TABLE change (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
        "CREATE VIRTUAL TABLE f USING fts5 (x)",
    ] {
        let folder = TempDir::new().unwrap();
        let path = altered(&folder, sql);
        assert_eq!(refused(&path).kind(), Kind::Refused, "{sql}");
    }
}

#[test]
fn versions_that_do_not_exist_are_refused() {
    for (sql, kind) in [
        ("PRAGMA user_version = 2", Kind::Newer),
        ("PRAGMA user_version = 2147483647", Kind::Newer),
        ("PRAGMA user_version = 0", Kind::Refused),
        ("PRAGMA user_version = -1", Kind::Refused),
        ("PRAGMA application_id = 1", Kind::NotADossier),
    ] {
        let folder = TempDir::new().unwrap();
        assert_eq!(refused(&altered(&folder, sql)).kind(), kind, "{sql}");
    }
}

#[test]
fn a_file_in_write_ahead_mode_is_refused_and_gets_no_side_files() {
    let folder = TempDir::new().unwrap();
    let path = altered(&folder, "PRAGMA journal_mode = WAL");
    assert_eq!(refused(&path).kind(), Kind::Refused);
}

#[test]
fn an_attachment_that_is_not_what_its_name_says_is_refused() {
    for sql in [
        "UPDATE attachment SET bytes = x'00'",
        "UPDATE attachment SET digest = 'ABC'",
        "UPDATE attachment SET media_type = hex(zeroblob(500))",
        "INSERT INTO attachment VALUES (lower(hex(zeroblob(32))), 'x', zeroblob(70000000))",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2001)
         INSERT INTO attachment SELECT printf('%064d', i), '', x'' FROM n",
    ] {
        let folder = TempDir::new().unwrap();
        let path = altered(&folder, sql);
        let error = Outside::check(&path).map(drop).unwrap_err();
        assert!(matches!(error.kind(), Kind::Damaged | Kind::Refused | Kind::TooLarge), "{sql}: {error}");
    }
}

#[test]
fn changes_that_do_not_start_from_the_genesis_are_refused() {
    let folder = TempDir::new().unwrap();
    assert!(matches!(refused(&altered(&folder, "DELETE FROM change")), Error::WrongGenesis { .. }));
    let folder = TempDir::new().unwrap();
    assert!(matches!(refused(&altered(&folder, "DELETE FROM change WHERE position = 1")), Error::WrongGenesis { .. }));
    let folder = TempDir::new().unwrap();
    let only_genesis = altered(&folder, "DELETE FROM change WHERE position > 1");
    assert!(matches!(refused(&only_genesis), Error::WrongGenesis { .. }), "a dossier without identity");

    let mut document = AutoCommit::new().with_actor(ActorId::from(*b"passerelle-begin"));
    document.put(ROOT, "@format", "another").unwrap();
    document.commit_with(CommitOptions::default().with_time(0));
    let other = document.get_last_local_change().unwrap().raw_bytes().to_vec();
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    Connection::open(&path).unwrap().execute("UPDATE change SET bytes = ?1 WHERE position = 1", [&other]).unwrap();
    assert!(matches!(refused(&path), Error::WrongGenesis { .. }));
    let folder = TempDir::new().unwrap();
    assert!(matches!(refused(&with_change(&folder, &other)), Error::WrongGenesis { .. }), "a second beginning");
}

#[test]
fn a_missing_change_is_named_as_such() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let mut file = DossierFile::open(&path).unwrap();
    file.append(&[put("c", "3")], "", NOW).unwrap();
    drop(file);
    Connection::open(&path).unwrap().execute("DELETE FROM change WHERE position = 3", []).unwrap();
    let error = refused(&path);
    assert!(matches!(error, Error::MissingChange { .. }), "{error}");
    assert_eq!(error.kind(), Kind::Incomplete);
}

#[test]
fn changes_that_are_no_changes_are_refused() {
    for (bytes, expected) in [
        (&b""[..], ChunkFault::Malformed),
        (b"\x85\x6f\x4a\x83", ChunkFault::Malformed),
        (b"\x85\x6f\x4a\x83\0\0\0\0\x01\x00", ChunkFault::Checksum),
        (b"\x85\x6f\x4a\x83\0\0\0\0\x00\x00", ChunkFault::NotAChange),
        (b"\x85\x6f\x4a\x83\0\0\0\0\x03\x00", ChunkFault::NotAChange),
        (b"\x85\x6f\x4a\x83\0\0\0\0\x01\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", ChunkFault::Malformed),
    ] {
        let folder = TempDir::new().unwrap();
        assert_eq!(fault(&refused(&with_change(&folder, bytes))), expected, "{bytes:?}");
    }
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let document = AutoCommit::load(&changes(&path).concat()).unwrap().save();
    assert_eq!(fault(&refused(&with_change(&TempDir::new().unwrap(), &document))), ChunkFault::NotAChange);
}

#[test]
fn a_deflate_bomb_costs_no_memory() {
    let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0u8; 1 << 20];
    for _ in 0..200 {
        deflated.write_all(&zeros).unwrap();
    }
    let deflated = deflated.finish().unwrap();
    let mut bomb = b"\x85\x6f\x4a\x83\0\0\0\0\x02".to_vec();
    let mut length = deflated.len();
    while length >= 0x80 {
        bomb.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    bomb.push(length as u8);
    bomb.extend(deflated);
    assert!(bomb.len() < 250_000);
    let folder = TempDir::new().unwrap();
    assert_eq!(fault(&refused(&with_change(&folder, &bomb))), ChunkFault::Inflates);
}

#[test]
fn changes_that_do_more_than_put_scalars_are_refused() {
    type Case = (fn(&mut AutoCommit), ChunkFault);
    let cases: [Case; 7] = [
        (|d| drop(d.put_object(ROOT, "list", ObjType::List).unwrap()), ChunkFault::ForeignOperation),
        (|d| d.delete(ROOT, "a").unwrap(), ChunkFault::ForeignOperation),
        (|d| d.put(ROOT, "a", 0.1).unwrap(), ChunkFault::ForeignValue),
        (|d| d.put(ROOT, "@format", "x").unwrap(), ChunkFault::Reserved),
        (|d| d.put(ROOT, "@dossier", support::OTHER_IDENTITY).unwrap(), ChunkFault::Reserved),
        (|d| d.put(ROOT, "a\u{1b}[2J", 1).unwrap(), ChunkFault::Leaf(store::LeafFault::ControlCharacter)),
        (|d| d.put(ROOT, "a", "x".repeat(2 << 20)).unwrap(), ChunkFault::Leaf(store::LeafFault::TextTooLong)),
    ];
    for (index, (write, expected)) in cases.into_iter().enumerate() {
        let folder = TempDir::new().unwrap();
        assert_eq!(fault(&refused(&with_written(&folder, write))), expected, "case {index}");
    }
}

#[test]
fn a_change_that_replaces_what_another_key_holds_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let stored = changes(&path);
    let mut document = AutoCommit::load(&stored.concat()).unwrap();
    document.put(ROOT, "a", "new").unwrap();
    document.commit_with(CommitOptions::default().with_time(NOW));
    let change = document.get_last_local_change().unwrap();
    // The same change for the key `b` instead of `a`: it then replaces the value of `a` under the name of `b`.
    let mut body = body_of(change.raw_bytes());
    let at = body.windows(3).rposition(|w| w == [0x7f, 1, b'a']).unwrap();
    body[at + 2] = b'b';
    let forged = sealed(&body);
    assert_eq!(Change::from_bytes(forged.clone()).unwrap().deps(), change.deps());
    Connection::open(&path).unwrap().execute("INSERT INTO change (bytes) VALUES (?1)", [forged]).unwrap();
    assert_eq!(fault(&refused(&path)), ChunkFault::Inconsistent);
}

#[test]
fn a_session_that_uses_a_number_twice_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let mut document = AutoCommit::load(&changes(&path).concat()).unwrap().with_actor(ActorId::from([9; 16]));
    let mut twin = document.clone();
    twin.set_actor(ActorId::from([9; 16]));
    for (document, value) in [(&mut document, "x"), (&mut twin, "y")] {
        document.put(ROOT, "z", value).unwrap();
        document.commit_with(CommitOptions::default().with_time(NOW));
        let bytes = document.get_last_local_change().unwrap().raw_bytes().to_vec();
        Connection::open(&path).unwrap().execute("INSERT INTO change (bytes) VALUES (?1)", [bytes]).unwrap();
    }
    assert_eq!(fault(&refused(&path)), ChunkFault::Inconsistent);
}

#[cfg(unix)]
#[test]
fn the_private_copy_outlives_the_original_and_nothing_is_written_to_a_file_that_is_gone() {
    let folder = TempDir::new().unwrap();
    let path = good(&folder);
    let mut into = DossierFile::open(&path).unwrap();
    let copy = support::copied(&path, "copy");
    DossierFile::open(&copy).unwrap().append(&[put("c", "3")], "", NOW).unwrap();
    let outside = Outside::check(&copy).unwrap();
    std::fs::remove_file(&copy).unwrap();
    assert_eq!(outside.attachment(&outside.attachments()[0].sha256).unwrap().unwrap(), b"%PDF-");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(into.merge(&outside).unwrap_err().kind(), Kind::Moved);
}

/// Takes the body out of an uncompressed change.
fn body_of(chunk: &[u8]) -> Vec<u8> {
    let length_bytes = chunk[9..].iter().position(|byte| byte & 0x80 == 0).unwrap() + 1;
    chunk[9 + length_bytes..].to_vec()
}

/// Wraps a body as a change with the right checksum.
fn sealed(body: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut head = vec![1u8];
    let mut length = body.len();
    while length >= 0x80 {
        head.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    head.push(length as u8);
    let hash = Sha256::new().chain_update(&head).chain_update(body).finalize();
    [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &head, body].concat()
}
