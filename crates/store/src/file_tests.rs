use super::*;
use crate::error::Kind;
use crate::schema::APPLICATION_ID;
use std::time::Duration;
use tempfile::TempDir;

const IDENTITY: &str = "0b2f9a44-6d1c-4f0e-9b7a-2f1f6a1f3c55";
const NOW: i64 = 1_800_000_000;

/// The format that a later program might have.
const NEXT: Format = Format(&[schema::CURRENT, "CREATE TABLE note (text TEXT NOT NULL) STRICT;"]);

fn dossier(folder: &TempDir) -> DossierFile {
    let path = folder.path().join("d.passerelle");
    DossierFile::create(&path, IDENTITY, &[Put::new("title", Scalar::Text("Eau".into()))], NOW, "Awa").unwrap()
}

fn text(value: &str) -> Scalar {
    Scalar::Text(value.to_owned())
}

/// Text that does not compress, longer than the free space of any page.
fn noise() -> Scalar {
    let mut state = 1u64;
    let letters = (0..200_000).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'!' + ((state >> 40) % 90) as u8)
    });
    Scalar::Text(letters.collect())
}

/// Asserts that a failed append left no trace in memory nor file, and that it works once the cause is gone.
fn fails_then_works(file: &mut DossierFile, puts: &[Put], kind: Kind, cure: impl FnOnce(&mut DossierFile)) {
    let path = file.path().to_owned();
    let leaves = file.leaves().clone();
    let history = file.history();
    assert_eq!(file.append(puts, "edit", NOW + 1).unwrap_err().kind(), kind);
    assert_eq!(file.leaves(), &leaves);
    assert_eq!(file.history(), history);
    assert!(file.contested().unwrap().is_empty());
    cure(file);
    assert_eq!(DossierFile::read(&path).unwrap().leaves(), &leaves, "the file holds nothing of the failed edit");
    file.append(puts, "edit", NOW + 2).unwrap();
    assert_eq!(file.leaves()[&puts[0].key], puts[0].value);
    assert_eq!(DossierFile::read(&path).unwrap().leaves(), file.leaves());
    assert_eq!(file.history().len(), history.len() + 1);
    file.append(&[Put::new("after", Scalar::Flag(true))], "next", NOW + 3).unwrap();
    assert_eq!(DossierFile::read(&path).unwrap().leaves(), file.leaves());
}

#[test]
fn a_full_disk_loses_nothing_and_the_edit_can_be_repeated() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    let pages: i64 = file.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    file.connection.pragma_update(None, "max_page_count", pages).unwrap();
    fails_then_works(&mut file, &[Put::new("long", noise())], Kind::Full, |file| {
        file.connection.pragma_update(None, "max_page_count", 100_000).unwrap();
    });
}

#[test]
fn a_writer_that_does_not_finish_is_named_and_waited_out() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    file.connection.busy_timeout(Duration::ZERO).unwrap();
    let other = Connection::open(file.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    fails_then_works(&mut file, &[Put::new("title", text("Air"))], Kind::InUse, |_| {
        other.execute_batch("ROLLBACK").unwrap();
    });
}

#[test]
fn a_reader_that_blocks_the_commit_leaves_nothing_half_done() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    file.connection.busy_timeout(Duration::ZERO).unwrap();
    let reader = Connection::open(file.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM change").unwrap();
    fails_then_works(&mut file, &[Put::new("title", text("Air"))], Kind::InUse, |_| {
        reader.execute_batch("ROLLBACK").unwrap();
    });
}

#[test]
fn a_failed_commit_that_hides_a_refreshed_change_shows_it_later() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    let mut second = DossierFile::open(file.path()).unwrap();
    second.append(&[Put::new("second", Scalar::Integer(2))], "", NOW).unwrap();
    file.connection.busy_timeout(Duration::ZERO).unwrap();
    let reader = Connection::open(file.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM change").unwrap();
    assert!(file.append(&[Put::new("first", Scalar::Integer(1))], "", NOW).is_err());
    reader.execute_batch("ROLLBACK").unwrap();
    file.append(&[Put::new("first", Scalar::Integer(1))], "", NOW).unwrap();
    second.refresh().unwrap();
    assert_eq!(file.leaves(), second.leaves());
    assert_eq!(file.leaves()["second"], Scalar::Integer(2));
}

#[test]
fn a_failed_merge_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    let copy = folder.path().join("copy.passerelle");
    file.copy_to(&copy).unwrap();
    let mut edited = DossierFile::open(&copy).unwrap();
    edited.append(&[Put::new("long", noise())], "", NOW).unwrap();
    let sha = edited.attach(b"%PDF-", "application/pdf").unwrap();
    let outside = Outside::check(&copy).unwrap();
    let before = file.leaves().clone();
    let pages: i64 = file.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    file.connection.pragma_update(None, "max_page_count", pages).unwrap();
    assert_eq!(file.merge(&outside).unwrap_err().kind(), Kind::Full);
    assert_eq!(file.leaves(), &before);
    assert_eq!(file.attachment(&sha).unwrap(), None);
    file.connection.pragma_update(None, "max_page_count", 100_000).unwrap();
    assert_eq!(file.merge(&outside).unwrap(), Merged { changes: 1, attachments: 1 });
    assert_eq!(file.leaves(), edited.leaves());
}

#[cfg(unix)]
#[test]
fn a_file_moved_away_takes_no_edit_that_would_be_lost() {
    let folder = TempDir::new().unwrap();
    let mut file = dossier(&folder);
    let before = file.leaves().clone();
    std::fs::rename(file.path(), folder.path().join("elsewhere.passerelle")).unwrap();
    let error = file.append(&[Put::new("title", text("Air"))], "", NOW).unwrap_err();
    assert_eq!(error.kind(), Kind::Moved, "{error}");
    assert_eq!(file.leaves(), &before);
}

#[test]
fn an_older_file_is_upgraded_after_a_copy_was_kept() {
    let folder = TempDir::new().unwrap();
    let path = dossier(&folder).path().to_owned();
    let kept = folder.path().join("d.before-upgrade-v1.passerelle");
    std::fs::write(&kept, b"a copy from an earlier attempt").unwrap();
    let original = std::fs::read(&path).unwrap();

    let mut upgraded = DossierFile::open_as(&path, NEXT).unwrap();
    assert_eq!(upgraded.leaves()["title"], text("Eau"));
    upgraded.append(&[Put::new("title", text("Air"))], "", NOW).unwrap();
    upgraded.connection.execute("INSERT INTO note VALUES ('new')", []).unwrap();

    assert_eq!(std::fs::read(&kept).unwrap(), b"a copy from an earlier attempt", "nothing is overwritten");
    let second = folder.path().join("d.before-upgrade-v1-2.passerelle");
    let old = DossierFile::open(&second).unwrap();
    assert_eq!(old.leaves()["title"], text("Eau"));
    assert_eq!(std::fs::read(&second).unwrap().len(), original.len());
    drop(DossierFile::open_as(&path, NEXT).unwrap());
    assert!(!folder.path().join("d.before-upgrade-v1-3.passerelle").exists(), "a second opening upgrades nothing");
}

#[test]
fn an_older_file_can_be_read_without_being_touched() {
    let folder = TempDir::new().unwrap();
    let path = dossier(&folder).path().to_owned();
    let before = std::fs::read(&path).unwrap();
    let read = DossierFile::read_as(&path, NEXT).unwrap();
    assert_eq!(read.leaves()["title"], text("Eau"));
    let outside = Outside::check_as(&path, NEXT).unwrap();
    assert_eq!(outside.leaves(), read.leaves());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no copy is made for a reader");
}

#[test]
fn a_newer_file_is_refused_by_every_door_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = dossier(&folder).path().to_owned();
    drop(DossierFile::open_as(&path, NEXT).unwrap());
    let before = std::fs::read(&path).unwrap();
    for refused in [
        DossierFile::open(&path).map(drop).unwrap_err(),
        DossierFile::read(&path).map(drop).unwrap_err(),
        Outside::check(&path).map(drop).unwrap_err(),
    ] {
        assert!(matches!(refused, Error::Newer { found: 2, known: 1, .. }), "{refused}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_upgrade_that_fails_leaves_the_file_as_it_was() {
    let folder = TempDir::new().unwrap();
    let path = dossier(&folder).path().to_owned();
    let before = std::fs::read(&path).unwrap();
    let broken = Format(&[schema::CURRENT, "CREATE TABLE note (text TEXT) STRICT; CREATE TABLE change (x);"]);
    assert!(DossierFile::open_as(&path, broken).is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(DossierFile::open(&path).unwrap().leaves()["title"], text("Eau"));
}

#[test]
fn an_interrupted_write_is_rolled_back_for_work_and_for_reading() {
    let folder = TempDir::new().unwrap();
    for door in [DossierFile::open as fn(&Path) -> Result<DossierFile>, DossierFile::read] {
        let path = folder.path().join("d.passerelle");
        let file = DossierFile::create(&path, IDENTITY, &[Put::new("title", text("Eau"))], NOW, "").unwrap();
        // Spills half of a transaction into the file, as a program that is killed would leave it.
        let torn = folder.path().join("torn.passerelle");
        file.connection.pragma_update(None, "cache_size", 1).unwrap();
        file.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        for _ in 0..50 {
            file.connection.execute("INSERT INTO change (bytes) VALUES (randomblob(20000))", []).unwrap();
        }
        std::fs::copy(&path, &torn).unwrap();
        std::fs::copy(header::journal(&path), header::journal(&torn)).unwrap();
        assert!(std::fs::metadata(&torn).unwrap().len() > 500_000, "the write had reached the file");
        assert_eq!(Outside::check(&torn).map(drop).unwrap_err().kind(), Kind::Interrupted);
        let recovered = door(&torn).unwrap();
        assert_eq!(recovered.leaves()["title"], text("Eau"));
        assert!(!header::journal_present(&torn));
        drop(file);
        std::fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_journal_that_names_another_file_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = dossier(&folder).path().to_owned();
    let mut journal = vec![0u8; 600];
    journal.extend([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    std::fs::write(header::journal(&path), journal).unwrap();
    assert_eq!(DossierFile::open(&path).map(drop).unwrap_err().kind(), Kind::Refused);
    assert_eq!(DossierFile::read(&path).map(drop).unwrap_err().kind(), Kind::Refused);
}

#[test]
fn a_copy_is_not_made_of_a_file_that_another_program_is_writing() {
    let folder = TempDir::new().unwrap();
    let file = dossier(&folder);
    file.connection.busy_timeout(Duration::ZERO).unwrap();
    let other = Connection::open(file.path()).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let target = folder.path().join("copy.passerelle");
    assert_eq!(file.copy_to(&target).unwrap_err().kind(), Kind::InUse);
    assert!(!target.exists());
    other.execute_batch("ROLLBACK").unwrap();
    file.copy_to(&target).unwrap();
    assert_eq!(DossierFile::read(&target).unwrap().leaves(), file.leaves());
}

#[test]
fn the_file_says_what_it_is_and_how_it_is_kept() {
    let folder = TempDir::new().unwrap();
    let file = dossier(&folder);
    let read = |name| file.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(read("application_id"), i64::from(APPLICATION_ID));
    assert_eq!(read("user_version"), 1);
    assert_eq!(read("synchronous"), 3, "EXTRA");
    let mode: String = file.connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "delete");
}
