//! How long an edit takes until it is durable, and how long a dossier takes to load.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use store::{DossierFile, Put, Scalar};
use tempfile::TempDir;

const IDENTITY: &str = "0b2f9a44-6d1c-4f0e-9b7a-2f1f6a1f3c55";
const NOW: i64 = 1_800_000_000;

fn key(number: usize) -> String {
    format!("budget/lines/id{:05}/field{}", number / 10, number % 10)
}

/// A dossier of that many leaves and edits, a new session every hundred edits.
fn dossier(folder: &Path, leaves: usize, edits: usize) -> PathBuf {
    let path = folder.join(format!("{leaves}-{edits}.passerelle"));
    let puts: Vec<Put> =
        (0..leaves).map(|n| Put::new(key(n), Scalar::Text(format!("Valeur {n} de la ligne")))).collect();
    let mut file = DossierFile::create(&path, IDENTITY, &puts, NOW, "Awa").expect("a new file");
    file.without_sync().expect("an open file");
    for edit in 0..edits {
        if edit % 100 == 99 {
            file = DossierFile::open(&path).expect("a good file");
            file.without_sync().expect("an open file");
        }
        let put = Put::new(key(edit * 7_919 % leaves), Scalar::Text(format!("Nouvelle valeur {edit}")));
        file.append(&[put], "Budget", NOW + edit as i64).expect("room on the disk");
    }
    path
}

fn edits(c: &mut Criterion) {
    let folder = TempDir::new().expect("a folder");
    let path = dossier(folder.path(), 20_000, 100);
    let mut file = DossierFile::open(&path).expect("a good file");
    let mut edit = 0usize;
    let mut append = |file: &mut DossierFile| {
        edit += 1;
        let put = Put::new(key(edit * 7_919 % 20_000), Scalar::Text(format!("Valeur {edit}")));
        file.append(black_box(&[put]), "Budget", NOW).expect("room on the disk");
    };
    c.bench_function("edit until durable, 20,000 leaves", |b| b.iter(|| append(&mut file)));
    file.without_sync().expect("an open file");
    c.bench_function("edit without sync, 20,000 leaves", |b| b.iter(|| append(&mut file)));
}

/// What the disk and SQLite alone cost: one row of the same size under the same promises.
fn bare_rows(c: &mut Criterion) {
    let folder = TempDir::new().expect("a folder");
    let connection = rusqlite::Connection::open(folder.path().join("bare.sqlite")).expect("a new file");
    connection
        .execute_batch(
            "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
             CREATE TABLE change (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
        )
        .expect("a new table");
    let insert = || connection.execute("INSERT INTO change (bytes) VALUES (zeroblob(180))", []).expect("room");
    c.bench_function("bare SQLite row until durable", |b| b.iter(insert));
}

fn loads(c: &mut Criterion) {
    let folder = TempDir::new().expect("a folder");
    let mut group = c.benchmark_group("load");
    group.sample_size(20);
    for (leaves, edits) in [(15_000, 2_000), (20_000, 5_000)] {
        let path = dossier(folder.path(), leaves, edits);
        group.bench_function(format!("{leaves} leaves, {edits} edits"), |b| {
            b.iter(|| DossierFile::open(black_box(&path)).expect("a good file"));
        });
        group.bench_function(format!("check from outside, {leaves} leaves, {edits} edits"), |b| {
            b.iter(|| store::Outside::check(black_box(&path)).expect("a good file"));
        });
    }
}

criterion_group!(benches, bare_rows, edits, loads);
criterion_main!(benches);
