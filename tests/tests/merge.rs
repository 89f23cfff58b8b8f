//! Copies that several people worked on come together: nothing is lost, and the order does not matter.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path as FilePath, PathBuf};

use dossier::{Edit, Path, Shape};
use passerelle::{Language, NewDossier, OpenDossier, Reading, merge};
use passerelle_tests::invented::{Filling, Numbers, dossier, value};
use serde_json::{Value, json};

const TIME: i64 = 1_795_000_000;

fn shown(file: &FilePath) -> String {
    Reading::open(file).unwrap().content(&Path::default()).unwrap().unwrap_or_default().to_string()
}

fn copies(folder: &FilePath, original: &FilePath, count: usize) -> Vec<PathBuf> {
    let copy = |index| {
        let path = folder.join(format!("copy-{index}.passerelle"));
        std::fs::copy(original, &path).unwrap();
        path
    };
    (0..count).map(copy).collect()
}

/// Adds, moves, removes and edits at random, as one person would in their copy.
fn work_on(file: &FilePath, numbers: &mut Numbers) {
    let mut open = OpenDossier::open(file, "someone").unwrap();
    let lists: Vec<Path> =
        ["stakeholders/list", "budget/lines", "challenges/list", "actions/activities"].map(Path::from).into();
    for _ in 0..12 {
        let list = &lists[numbers.below(lists.len())];
        let ids: Vec<String> =
            dossier::leaf::items(open.leaves(), list).into_iter().map(|(id, _)| id.to_owned()).collect();
        let pick = |numbers: &mut Numbers| ids.get(numbers.below(ids.len().max(1))).cloned();
        match (numbers.below(5), pick(numbers)) {
            (0, before) => {
                let Some(Shape::List { item }) = Shape::model().at(list) else { unreachable!("these are lists") };
                let content = value(item, numbers, Filling::Some);
                open.insert(list, Some(&content), before.as_deref(), TIME).unwrap();
            }
            (1, Some(id)) => {
                let before = pick(numbers).filter(|before| *before != id);
                open.reorder(&list.join(&id), before.as_deref(), TIME).unwrap();
            }
            (2, Some(id)) => {
                open.remove(&list.join(&id), TIME).unwrap();
            }
            (_, Some(id)) => {
                let field = if list.as_str() == "budget/lines" { "label/fr" } else { "description/fr" };
                let field = if list.as_str() == "stakeholders/list" { "name/fr" } else { field };
                let path = Path::from(format!("{list}/{id}/{field}"));
                open.edit(&Edit { path, value: json!(format!("modifié {}", numbers.below(1_000))) }, TIME).unwrap();
            }
            (_, None) => {
                open.insert(list, None, None, TIME).unwrap();
            }
        }
    }
}

#[test]
fn any_order_and_any_repetition_give_the_same_content() {
    for seed in 0..6 {
        let folder = tempfile::tempdir().unwrap();
        let json = folder.path().join("start.json");
        let mut numbers = Numbers(seed);
        std::fs::write(&json, dossier(&mut numbers, Filling::Every).to_string()).unwrap();
        let original = folder.path().join("original.passerelle");
        drop(OpenDossier::import(&json, &original, TIME, "").unwrap());
        let made = copies(folder.path(), &original, 3);
        made.iter().for_each(|copy| work_on(copy, &mut numbers));
        let orders: [&[usize]; 5] = [&[0, 1, 2], &[2, 1, 0], &[1, 0, 2], &[2, 0, 1, 0, 2], &[1, 1, 2, 0]];
        let contents: Vec<(String, Vec<String>)> = orders
            .iter()
            .enumerate()
            .map(|(index, order)| {
                let merged = folder.path().join(format!("merged-{index}.passerelle"));
                let files: Vec<PathBuf> = order.iter().map(|&copy| made[copy].clone()).collect();
                merge(&files, &merged).unwrap();
                let conflicts = Reading::open(&merged).unwrap().conflicts(Language::Fr).unwrap();
                (shown(&merged), conflicts.into_iter().map(|conflict| conflict.path.to_string()).collect())
            })
            .collect();
        assert!(contents.iter().all(|content| content == &contents[0]), "seed {seed}");
    }
}

#[test]
fn lists_filled_in_two_fresh_copies_are_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("fresh.passerelle");
    drop(OpenDossier::create(&original, &NewDossier::default(), TIME, "").unwrap());
    let made = copies(folder.path(), &original, 2);
    for (copy, name) in made.iter().zip(["Chambre", "Université"]) {
        let mut open = OpenDossier::open(copy, name).unwrap();
        open.insert(&Path::from("stakeholders/list"), Some(&json!({ "name": { "fr": name } })), None, TIME).unwrap();
        let title = Edit { path: Path::from("start/title/fr"), value: json!(format!("Titre de la {name}")) };
        open.edit(&title, TIME).unwrap();
    }
    let merged = folder.path().join("merged.passerelle");
    merge(&made, &merged).unwrap();
    let reading = Reading::open(&merged).unwrap();
    let list = reading.content(&Path::from("stakeholders/list")).unwrap().unwrap();
    let mut names: Vec<&str> = list.as_array().unwrap().iter().filter_map(|item| item["name"]["fr"].as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Chambre", "Université"]);
    let conflicts = reading.conflicts(Language::Fr).unwrap();
    assert_eq!(conflicts.len(), 1);
    let mut texts: Vec<&str> = conflicts[0].versions.iter().map(|version| version.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["Titre de la Chambre", "Titre de la Université"], "both titles stay readable");
}

#[test]
fn a_removal_against_an_edit_is_shown_and_can_be_settled() {
    let folder = tempfile::tempdir().unwrap();
    let original = folder.path().join("original.passerelle");
    let mut open = OpenDossier::create(&original, &NewDossier::default(), TIME, "").unwrap();
    let item = open.insert(&Path::from("challenges/list"), None, None, TIME).unwrap().path;
    drop(open);
    let made = copies(folder.path(), &original, 2);
    OpenDossier::open(&made[0], "a").unwrap().remove(&item, TIME).unwrap();
    let title = Edit { path: item.join("title").join("fr"), value: json!("Déchets des marchés") };
    OpenDossier::open(&made[1], "b").unwrap().edit(&title, TIME).unwrap();
    let merged = folder.path().join("merged.passerelle");
    merge(&made, &merged).unwrap();
    let conflicts = |file: &FilePath| Reading::open(file).unwrap().conflicts(Language::Fr).unwrap();
    let found = conflicts(&merged);
    assert!(found.len() == 1 && found[0].removed && found[0].path == item, "{found:?}");
    OpenDossier::open(&merged, "c").unwrap().restore(&item, true, TIME).unwrap();
    assert_eq!(conflicts(&merged), []);
    let content = Reading::open(&merged).unwrap().content(&item).unwrap().unwrap();
    assert_eq!(content["title"]["fr"], Value::from("Déchets des marchés"), "the edit was never lost");
}

#[test]
fn different_dossiers_are_not_merged_and_nothing_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<PathBuf> = ["a", "b"].map(|name| folder.path().join(format!("{name}.passerelle"))).into();
    files.iter().for_each(|file| drop(OpenDossier::create(file, &NewDossier::default(), TIME, "").unwrap()));
    let to = folder.path().join("merged.passerelle");
    let failure = merge(&files, &to).unwrap_err();
    assert_eq!(failure.code, passerelle::Code::OtherDossier);
    assert!(!to.exists());
}
