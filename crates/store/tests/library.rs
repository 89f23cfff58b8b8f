//! The library folder: list, search, and an index that may be lost.

#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use store::{DossierFile, IndexEntry, Kind, Library, Listed, Scalar, State};
use support::{IDENTITY, NOW, OTHER_IDENTITY, put};
use tempfile::TempDir;

fn entry(leaves: &BTreeMap<String, Scalar>) -> IndexEntry {
    let words = |key: &str| match leaves.get(key) {
        Some(Scalar::Text(text)) => text.clone(),
        _ => String::new(),
    };
    IndexEntry { title: words("title"), card: format!("{{\"country\":\"{}\"}}", words("country")), text: words("text") }
}

fn fill(folder: &Path) {
    for (name, identity, title, words) in [
        ("eau", IDENTITY, "Œuvrer pour l'eau à Pointe-Noire", "Accès à l'eau, éducation, cœur de ville"),
        ("bus", OTHER_IDENTITY, "Mobilité urbaine, Phnom Penh", "Des bus ex æquo avec les piétons; Straße; ភ្នំពេញ 苏州"),
    ] {
        let path = folder.join(name).with_extension("passerelle");
        DossierFile::create(&path, identity, &[put("title", title), put("text", words)], NOW, "").unwrap();
    }
}

fn names(listed: &[Listed]) -> Vec<String> {
    listed.iter().map(|l| l.path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn dossiers_are_listed_with_the_cards_the_caller_made() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    std::fs::write(folder.path().join("notes.txt"), b"x").unwrap();
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    library.refresh(entry).unwrap();
    let listed = library.list().unwrap();
    assert_eq!(names(&listed), ["bus", "eau"]);
    assert_eq!(
        listed[1].state,
        State::Readable {
            identity: IDENTITY.to_owned(),
            title: "Œuvrer pour l'eau à Pointe-Noire".to_owned(),
            card: "{\"country\":\"\"}".to_owned(),
        }
    );
}

#[test]
fn accents_capitals_and_ligatures_do_not_matter() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    library.refresh(entry).unwrap();
    for (typed, found) in [
        ("oeuvrer", vec!["eau"]),
        ("ŒUVR", vec!["eau"]),
        ("acces EAU", vec!["eau"]),
        ("coeur ville", vec!["eau"]),
        ("mobilite phnom", vec!["bus"]),
        ("aequo", vec!["bus"]),
        ("æquo", vec!["bus"]),
        ("strasse", vec!["bus"]),
        ("pie\u{301}tons", vec!["bus"]),
        ("ភ្នំពេញ", vec!["bus"]),
        ("苏", vec!["bus"]),
        ("pointe-noire", vec!["eau"]),
        ("eau mobilité", vec![]),
        ("\" OR ( *", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(names(&library.search(typed).unwrap()), found, "{typed:?}");
    }
}

#[test]
fn only_changed_files_are_read_again() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    let count = |library: &mut Library| {
        let mut read = 0;
        library
            .refresh(|leaves| {
                read += 1;
                entry(leaves)
            })
            .unwrap();
        read
    };
    assert_eq!(count(&mut library), 2);
    assert_eq!(count(&mut library), 0);
    let path = folder.path().join("eau.passerelle");
    DossierFile::open(&path).unwrap().append(&[put("title", "Assainissement")], "", NOW).unwrap();
    assert_eq!(count(&mut library), 1);
    assert_eq!(names(&library.search("assain").unwrap()), ["eau"]);
    assert!(library.search("oeuvrer").unwrap().is_empty(), "the old words are gone");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(count(&mut library), 0);
    assert_eq!(names(&library.list().unwrap()), ["bus"]);
    assert!(library.search("assain").unwrap().is_empty());
}

#[test]
fn unreadable_files_are_listed_with_the_reason_and_left_alone() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let eau = folder.path().join("eau.passerelle");
    let whole = std::fs::read(&eau).unwrap();
    std::fs::write(&eau, &whole[..whole.len() / 2]).unwrap();
    std::fs::write(folder.path().join("letter.passerelle"), b"Dear colleague").unwrap();
    std::fs::create_dir(folder.path().join("folder.passerelle")).unwrap();
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    library.refresh(entry).unwrap();
    let reasons: Vec<(String, Option<Kind>)> = library
        .list()
        .unwrap()
        .iter()
        .map(|listed| {
            let reason = match &listed.state {
                State::Unreadable { reason, .. } => Some(*reason),
                State::Readable { .. } => None,
            };
            (names(std::slice::from_ref(listed)).remove(0), reason)
        })
        .collect();
    assert_eq!(
        reasons,
        [
            ("bus".to_owned(), None),
            ("eau".to_owned(), Some(Kind::Damaged)),
            ("folder".to_owned(), Some(Kind::NotADossier)),
            ("letter".to_owned(), Some(Kind::NotADossier)),
        ]
    );
    assert_eq!(std::fs::read(&eau).unwrap(), &whole[..whole.len() / 2]);
    std::fs::write(&eau, &whole).unwrap();
    library.refresh(entry).unwrap();
    assert_eq!(names(&library.search("oeuvrer").unwrap()), ["eau"], "a mended file is read again");
}

#[test]
fn a_lost_broken_or_older_index_is_rebuilt() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let index = folder.path().join("index.sqlite");
    let found = |edition| {
        let mut library = Library::open(folder.path(), &index, edition).unwrap();
        library.refresh(entry).unwrap();
        names(&library.search("oeuvrer").unwrap())
    };
    assert_eq!(found(1), ["eau"]);
    std::fs::remove_file(&index).unwrap();
    assert_eq!(found(1), ["eau"]);
    std::fs::write(&index, vec![7; 20_000]).unwrap();
    assert_eq!(found(1), ["eau"]);
    let mut bytes = std::fs::read(&index).unwrap();
    bytes[4_096..].fill(0xee);
    std::fs::write(&index, bytes).unwrap();
    assert_eq!(found(1), ["eau"]);
    assert_eq!(found(2), ["eau"], "the caller's cards have changed");
    assert_eq!(found(1), ["eau"]);
}

#[test]
fn an_index_path_that_is_a_dossier_costs_no_dossier() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let eau = folder.path().join("eau.passerelle");
    let before = std::fs::read(&eau).unwrap();
    assert!(Library::open(folder.path(), &eau, 1).is_err());
    assert_eq!(std::fs::read(&eau).unwrap(), before);
}
