//! An acknowledged edit is on the disk: proven by killing the writer, and by a trace of its system calls.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

mod support;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use store::{DossierFile, Scalar};
use support::dossier;
use tempfile::TempDir;

/// The program of `examples/append_edits.rs`.
fn append_edits() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let program = test.parent().and_then(Path::parent).unwrap().join("examples/append_edits");
    assert!(program.exists(), "build it first: cargo build -p store --example append_edits");
    program
}

fn start(file: &Path, prefix: &str, count: usize) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(append_edits())
        .arg(file)
        .args([prefix, &count.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    (child, out)
}

fn acknowledged(line: &str) -> i64 {
    line.trim_end().strip_prefix("ack ").unwrap().parse().unwrap()
}

#[test]
fn a_killed_writer_loses_no_acknowledged_edit() {
    let folder = TempDir::new().unwrap();
    let path = dossier(folder.path(), "d").path().to_owned();
    let mut state = 12_345u64;
    let mut killed_inside = 0;
    for round in 0..12 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let last_seen = (state >> 33) as usize % 190;
        let prefix = format!("round-{round}");
        let (mut child, out) = start(&path, &prefix, 200);
        let mut lines = out.lines();
        let mut acks = Vec::new();
        while acks.len() <= last_seen {
            acks.push(acknowledged(&lines.next().unwrap().unwrap()));
        }
        // SIGKILL; the writer is at some point of one of its next edits.
        child.kill().unwrap();
        acks.extend(lines.map(|line| acknowledged(&line.unwrap())));
        child.wait().unwrap();
        killed_inside += usize::from(acks.len() < 200);
        let file = DossierFile::open(&path).unwrap();
        for ack in &acks {
            assert_eq!(file.leaves().get(&format!("{prefix}/{ack}")), Some(&Scalar::Integer(*ack)), "{prefix}");
        }
        let present = file.under(&prefix).count();
        assert!(present == acks.len() || present == acks.len() + 1, "at most the edit under way is in besides");
    }
    assert!(killed_inside >= 6, "most rounds were cut short: {killed_inside}");
    let file = DossierFile::read(&path).unwrap();
    assert!(file.contested().unwrap().is_empty());
}

#[test]
fn two_programs_that_write_at_once_lose_nothing() {
    let folder = TempDir::new().unwrap();
    let path = dossier(folder.path(), "d").path().to_owned();
    let (mut one, one_out) = start(&path, "one", 60);
    let (mut two, two_out) = start(&path, "two", 60);
    assert_eq!((one_out.lines().count(), two_out.lines().count()), (60, 60));
    assert!(one.wait().unwrap().success() && two.wait().unwrap().success());
    let file = DossierFile::open(&path).unwrap();
    assert_eq!((file.under("one").count(), file.under("two").count()), (60, 60));
    assert!(file.contested().unwrap().is_empty());
}

/// What a traced system call did.
#[derive(Debug, PartialEq)]
enum Call {
    WroteDossier,
    SyncedDossier,
    RemovedJournal,
    SyncedFolder,
    Acknowledged,
}

/// Runs the writer under strace and gives the calls that matter, in order.
fn traced(options: &[&str]) -> Vec<Call> {
    let folder = TempDir::new().unwrap();
    let path = dossier(folder.path(), "d").path().to_owned();
    let trace = folder.path().join("trace");
    let status = Command::new("strace")
        .args(["-f", "-y", "-e", "trace=fsync,fdatasync,write,pwrite64,unlink", "-o"])
        .arg(&trace)
        .arg(append_edits())
        .arg(&path)
        .args(["traced", "20"])
        .args(options)
        .stdout(Stdio::null())
        .status()
        .expect("strace must be installed: apt-get install strace");
    assert!(status.success());
    let folder_name = folder.path().to_string_lossy().into_owned();
    let calls = std::fs::read_to_string(&trace).unwrap();
    calls.lines().filter_map(|line| call(line, &folder_name)).collect()
}

fn call(line: &str, folder: &str) -> Option<Call> {
    let sync = line.contains("fsync(") || line.contains("fdatasync(");
    let dossier = line.contains(&format!("<{folder}/d.passerelle>"));
    if line.contains("\"ack ") {
        Some(Call::Acknowledged)
    } else if sync && dossier {
        Some(Call::SyncedDossier)
    } else if sync && line.contains(&format!("<{folder}>")) {
        Some(Call::SyncedFolder)
    } else if line.contains("pwrite64(") && dossier {
        Some(Call::WroteDossier)
    } else if line.contains("unlink(") && line.contains("d.passerelle-journal") {
        Some(Call::RemovedJournal)
    } else {
        None
    }
}

/// Between two acknowledgements the dossier is written, then synced, then its journal removed and that synced too.
fn every_edit_is_synced(calls: &[Call]) -> Result<(), String> {
    let edits: Vec<&[Call]> = calls.split(|call| *call == Call::Acknowledged).collect();
    if edits.len() != 21 {
        return Err(format!("{} acknowledgements in the trace", edits.len() - 1));
    }
    for (number, edit) in edits[..20].iter().enumerate() {
        let last = |wanted: Call| edit.iter().rposition(|call| *call == wanted);
        let wrote = last(Call::WroteDossier).ok_or(format!("edit {number} wrote nothing"))?;
        let synced = last(Call::SyncedDossier).ok_or(format!("edit {number} was not synced"))?;
        let removed = last(Call::RemovedJournal).ok_or(format!("edit {number} left its journal"))?;
        let folder = last(Call::SyncedFolder).ok_or(format!("edit {number} did not sync the folder"))?;
        if !(wrote < synced && synced < removed && removed < folder) {
            return Err(format!("edit {number} is out of order: {edit:?}"));
        }
    }
    Ok(())
}

#[test]
fn a_sync_stands_between_each_edit_and_its_acknowledgement() {
    assert_eq!(every_edit_is_synced(&traced(&[])), Ok(()));
}

#[test]
fn the_trace_of_a_writer_without_sync_fails_the_check() {
    assert_eq!(every_edit_is_synced(&traced(&["--without-sync"])), Err("edit 0 was not synced".to_owned()));
}
