//! The library folder: list, search, and an index that may be lost.

#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use store::{DossierFile, IndexEntry, Kind, Library, Listed, Passage, Scalar, State};
use support::{IDENTITY, NOW, OTHER_IDENTITY, put};
use tempfile::TempDir;

fn entry(leaves: &BTreeMap<String, Scalar>) -> IndexEntry {
    let words = |key: &str| match leaves.get(key) {
        Some(Scalar::Text(text)) => text.clone(),
        _ => String::new(),
    };
    IndexEntry {
        title: words("title"),
        card: format!("{{\"country\":\"{}\"}}", words("country")),
        passages: passages(leaves),
    }
}

fn passages(leaves: &BTreeMap<String, Scalar>) -> Vec<Passage> {
    let texts = leaves.iter().filter(|(key, _)| !key.starts_with('@'));
    let passage = |(key, value): (&String, &Scalar)| match value {
        Scalar::Text(text) => Some(Passage { key: key.clone(), about: String::new(), text: text.clone() }),
        _ => None,
    };
    texts.filter_map(passage).collect()
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

fn found_by(library: &Library, typed: &str) -> Vec<Listed> {
    library.search(typed, None).unwrap().into_iter().map(|found| found.listed).collect()
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
        assert_eq!(names(&found_by(&library, typed)), found, "{typed:?}");
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
    assert_eq!(names(&found_by(&library, "assain")), ["eau"]);
    assert!(found_by(&library, "oeuvrer").is_empty(), "the old words are gone");
    std::fs::remove_file(&path).unwrap();
    assert_eq!(count(&mut library), 0);
    assert_eq!(names(&library.list().unwrap()), ["bus"]);
    assert!(found_by(&library, "assain").is_empty());
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
    assert_eq!(names(&found_by(&library, "oeuvrer")), ["eau"], "a mended file is read again");
}

#[test]
fn a_lost_broken_or_older_index_is_rebuilt() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let index = folder.path().join("index.sqlite");
    let found = |edition| {
        let mut library = Library::open(folder.path(), &index, edition).unwrap();
        library.refresh(entry).unwrap();
        names(&found_by(&library, "oeuvrer"))
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
fn the_first_start_makes_the_folder_of_the_index() {
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().join("settings/org.example/index.sqlite");

    let library = Library::open(folder.path(), &index, 1).unwrap();

    assert!(index.is_file());
    assert!(library.list().unwrap().is_empty());
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

#[test]
fn a_search_tells_the_passages_and_where_the_words_stand_in_them() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    library.refresh(entry).unwrap();
    let told = |typed: &str| {
        let found = library.search(typed, None).unwrap().remove(0);
        let marked = |it: &store::Match| it.marks.iter().map(|mark| it.passage.text[mark.clone()].to_owned()).collect();
        let matches: Vec<(String, Vec<String>)> =
            found.matches.iter().map(|it| (it.passage.key.clone(), marked(it))).collect();
        (matches, found.passages)
    };
    let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    assert_eq!(told("COEUR educ"), (vec![("text".to_owned(), own(&["éducation", "cœur"]))], 1));
    let (spread, passages) = told("oeuvrer cœur");
    assert_eq!(passages, 2, "no passage holds both words, so those that hold one are told");
    assert!(spread.contains(&("title".to_owned(), own(&["Œuvrer"]))));
    assert!(spread.contains(&("text".to_owned(), own(&["cœur"]))));
    for (last, keys) in [("tle", ["text", "title"]), ("ext", ["title", "text"])] {
        let found = library.search("eau", Some(last)).unwrap().remove(0);
        assert_eq!(found.matches.iter().map(|it| it.passage.key.as_str()).collect::<Vec<_>>(), keys, "{last} last");
    }
}

#[test]
fn a_dossier_is_put_away_and_brought_back_without_replacing_another() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let mut library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    let (eau, bus) = (folder.path().join("eau.passerelle"), folder.path().join("bus.passerelle"));
    let taken = folder.path().join("Archives").join("eau.passerelle");
    std::fs::create_dir(taken.parent().unwrap()).unwrap();
    std::fs::copy(&bus, &taken).unwrap();
    let before = (std::fs::read(&eau).unwrap(), std::fs::read(&taken).unwrap());

    let away = library.archive(&eau).unwrap();
    assert_eq!(away, folder.path().join("Archives").join("eau-2.passerelle"));
    assert_eq!((std::fs::read(&away).unwrap(), std::fs::read(&taken).unwrap()), before);
    assert!(!eau.exists());
    library.refresh(entry).unwrap();
    let archived: Vec<bool> = library.list().unwrap().iter().map(|listed| listed.archived).collect();
    assert_eq!(archived, [true, true, false], "Archives/eau, Archives/eau-2, bus");
    assert!(library.search("oeuvrer", None).unwrap()[0].listed.archived, "what is put away is found all the same");

    std::fs::copy(&bus, &eau).unwrap();
    assert_eq!(library.bring_back(&away).unwrap(), folder.path().join("eau-2.passerelle"));
    assert_eq!(std::fs::read(folder.path().join("eau-2.passerelle")).unwrap(), before.0);
}

#[test]
fn the_journal_of_a_file_that_is_gone_never_meets_the_one_that_moves_in() {
    let folder = TempDir::new().unwrap();
    fill(folder.path());
    let library = Library::open(folder.path(), &folder.path().join("index.sqlite"), 1).unwrap();
    let archive = folder.path().join("Archives");
    std::fs::create_dir(&archive).unwrap();
    std::fs::write(archive.join("eau.passerelle-journal"), b"left over").unwrap();
    let away = library.archive(&folder.path().join("eau.passerelle")).unwrap();
    assert_eq!(away, archive.join("eau-2.passerelle"));
}
