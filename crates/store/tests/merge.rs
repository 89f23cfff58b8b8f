//! Two copies of one dossier, edited apart, come together again.

#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

mod support;

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{Contested, DossierFile, Entry, Error, Merged, Outside, Put, Scalar};
use support::{NOW, OTHER_IDENTITY, copied, dossier, put, text};
use tempfile::TempDir;

fn merge(into: &Path, from: &Path) -> Merged {
    DossierFile::open(into).unwrap().merge(&Outside::check(from).unwrap()).unwrap()
}

/// What two copies must agree upon.
#[derive(Debug, PartialEq)]
struct Content {
    leaves: BTreeMap<String, Scalar>,
    contested: Vec<Contested>,
    attachments: Vec<String>,
    history: Vec<Entry>,
}

fn content(path: &Path) -> Content {
    let file = DossierFile::read(path).unwrap();
    Content {
        leaves: file.leaves().clone(),
        contested: file.contested().unwrap(),
        attachments: file.attachments().unwrap().into_iter().map(|a| a.sha256).collect(),
        history: file.history(),
    }
}

#[test]
fn a_copied_file_edited_on_both_sides_merges() {
    let folder = TempDir::new().unwrap();
    let ours = dossier(folder.path(), "ours").path().to_owned();
    let theirs = copied(&ours, "theirs");
    let mut file = DossierFile::open(&ours).unwrap();
    file.append(&[put("a", "ours"), put("list/1/@order", "a")], "", NOW).unwrap();
    drop(file);
    let mut file = DossierFile::open(&theirs).unwrap();
    file.append(&[put("b", "theirs"), put("list/2/@order", "a")], "", NOW).unwrap();
    let sha = file.attach(b"%PDF-", "application/pdf").unwrap();
    drop(file);
    assert_eq!(merge(&ours, &theirs), Merged { changes: 1, attachments: 1 });
    assert_eq!(merge(&ours, &theirs), Merged::default(), "a second time brings nothing new");
    assert_eq!(merge(&theirs, &ours).changes, 1);
    assert_eq!(content(&ours), content(&theirs));
    let merged = DossierFile::read(&ours).unwrap();
    for key in ["a", "b", "list/1/@order", "list/2/@order"] {
        assert!(merged.leaves().contains_key(key), "{key}");
    }
    assert_eq!(merged.attachment(&sha).unwrap().unwrap(), b"%PDF-");
    assert!(merged.contested().unwrap().is_empty());
}

#[test]
fn both_values_of_a_contested_field_can_be_read_until_one_is_chosen() {
    let folder = TempDir::new().unwrap();
    let ours = dossier(folder.path(), "ours").path().to_owned();
    let theirs = copied(&ours, "theirs");
    let mut file = DossierFile::open(&ours).unwrap();
    file.set_author("Awa");
    file.append(&[put("title", "Eau"), put("same", "x")], "", NOW + 1).unwrap();
    drop(file);
    let mut file = DossierFile::open(&theirs).unwrap();
    file.set_author("Luc");
    file.append(&[Put::new("title", Scalar::Null), put("same", "x")], "", NOW + 2).unwrap();
    drop(file);
    merge(&ours, &theirs);
    let mut file = DossierFile::open(&ours).unwrap();
    let contested = file.contested().unwrap();
    assert_eq!(contested.len(), 1, "equal values are no conflict");
    assert_eq!(contested[0].key, "title");
    assert_eq!(contested[0].versions[0].value, file.leaves()["title"], "the winner comes first");
    let mut versions: Vec<(Scalar, i64, &str)> =
        contested[0].versions.iter().map(|v| (v.value.clone(), v.time - NOW, v.author.as_str())).collect();
    versions.sort();
    assert_eq!(versions, [(Scalar::Null, 2, "Luc"), (text("Eau"), 1, "Awa")]);
    for choice in [text("Eau"), text("Air")] {
        file.append(&[Put::new("title", choice.clone())], "Choice", NOW + 3).unwrap();
        assert!(file.contested().unwrap().is_empty());
        assert_eq!(file.leaves()["title"], choice);
    }
    drop(file);
    merge(&theirs, &ours);
    assert_eq!(content(&ours), content(&theirs));
}

#[test]
fn choosing_the_value_that_already_wins_settles_the_conflict() {
    let folder = TempDir::new().unwrap();
    let ours = dossier(folder.path(), "ours").path().to_owned();
    let theirs = copied(&ours, "theirs");
    DossierFile::open(&ours).unwrap().append(&[put("title", "Eau")], "", NOW).unwrap();
    DossierFile::open(&theirs).unwrap().append(&[put("title", "Air")], "", NOW).unwrap();
    merge(&ours, &theirs);
    let mut file = DossierFile::open(&ours).unwrap();
    let winner = file.contested().unwrap()[0].versions[0].value.clone();
    file.append(&[Put::new("title", winner.clone())], "", NOW).unwrap();
    assert_eq!(file.leaves()["title"], winner);
    assert!(file.contested().unwrap().is_empty());
}

#[test]
fn choosing_an_empty_field_settles_the_conflict_too() {
    let folder = TempDir::new().unwrap();
    let ours = dossier(folder.path(), "ours").path().to_owned();
    let theirs = copied(&ours, "theirs");
    DossierFile::open(&ours).unwrap().append(&[Put::new("title", Scalar::Null)], "", NOW).unwrap();
    DossierFile::open(&theirs).unwrap().append(&[put("title", "Air")], "", NOW).unwrap();
    merge(&ours, &theirs);
    merge(&theirs, &ours);
    for path in [&ours, &theirs] {
        let mut file = DossierFile::open(path).unwrap();
        file.append(&[Put::new("title", Scalar::Null)], "", NOW).unwrap();
        assert_eq!((&file.leaves()["title"], file.contested().unwrap().len()), (&Scalar::Null, 0));
    }
    merge(&ours, &theirs);
    merge(&theirs, &ours);
    let mut file = DossierFile::open(&ours).unwrap();
    assert!(file.contested().unwrap().is_empty(), "both chose the same");
    file.append(&[Put::new("title", Scalar::Null)], "", NOW).unwrap();
    drop(file);
    assert_eq!(content(&ours), content(&theirs));
}

#[test]
fn another_dossier_is_not_merged() {
    let folder = TempDir::new().unwrap();
    let mut ours = dossier(folder.path(), "ours");
    let path = folder.path().join("other.passerelle");
    DossierFile::create(&path, OTHER_IDENTITY, &[], NOW, "").unwrap();
    let before = std::fs::read(ours.path()).unwrap();
    let error = ours.merge(&Outside::check(&path).unwrap()).unwrap_err();
    assert!(matches!(&error, Error::OtherDossier { theirs, .. } if theirs == OTHER_IDENTITY), "{error}");
    assert_eq!(std::fs::read(ours.path()).unwrap(), before);
}

#[test]
fn a_file_merged_into_itself_gains_nothing() {
    let folder = TempDir::new().unwrap();
    let mut ours = dossier(folder.path(), "ours");
    let outside = Outside::check(ours.path()).unwrap();
    assert_eq!(ours.merge(&outside).unwrap(), Merged::default());
}

/// What happens to one of three copies.
#[derive(Clone, Debug)]
enum Step {
    Edit(usize, Vec<(u8, Scalar)>),
    Merge(usize, usize),
    Attach(usize, u8),
}

fn scalar() -> impl Strategy<Value = Scalar> {
    prop_oneof![
        "[a-zé ]{0,12}".prop_map(Scalar::Text),
        any::<i64>().prop_map(Scalar::Integer),
        any::<bool>().prop_map(Scalar::Flag),
        Just(Scalar::Null),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3usize, prop::collection::vec((0..6u8, scalar()), 1..4)).prop_map(|(r, puts)| Step::Edit(r, puts)),
        3 => (0..3usize, 0..3usize).prop_map(|(into, from)| Step::Merge(into, from)),
        1 => (0..3usize, any::<u8>()).prop_map(|(r, byte)| Step::Attach(r, byte)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn three_copies_agree_after_merging_in_any_order_and_again(
        steps in prop::collection::vec(step(), 1..14),
        orders in Just([[1, 2], [2, 0], [0, 1]]).prop_perturb(|mut orders, mut rng| {
            for order in &mut orders {
                if rng.random::<bool>() {
                    order.swap(0, 1);
                }
            }
            orders
        }),
    ) {
        let folder = TempDir::new().unwrap();
        let first = dossier(folder.path(), "0").path().to_owned();
        let paths: [PathBuf; 3] = [first.clone(), copied(&first, "1"), copied(&first, "2")];
        let mut written = Vec::new();
        for (time, step) in steps.into_iter().enumerate() {
            match step {
                Step::Edit(replica, puts) => {
                    let puts: Vec<Put> = puts.into_iter().map(|(k, v)| Put::new(format!("k/{k}"), v)).collect();
                    let mut file = DossierFile::open(&paths[replica]).unwrap();
                    file.set_author(&replica.to_string());
                    file.append(&puts, "", NOW + time as i64).unwrap();
                    for put in &puts {
                        let last = puts.iter().rev().find(|other| other.key == put.key).unwrap();
                        prop_assert_eq!(&file.leaves()[&put.key], &last.value);
                        written.push(put.key.clone());
                    }
                }
                Step::Merge(into, from) => drop(merge(&paths[into], &paths[from])),
                Step::Attach(replica, byte) => {
                    DossierFile::open(&paths[replica]).unwrap().attach(&[byte], "image/png").unwrap();
                }
            }
        }
        // What each copy alone showed as its own values must be readable somewhere after the merge.
        let originals: Vec<PathBuf> = (0..3).map(|n| copied(&paths[n], &format!("before-{n}"))).collect();
        for (into, order) in orders.iter().enumerate() {
            for from in order.iter().chain(order) {
                merge(&paths[into], &originals[*from]);
            }
        }
        let expected = content(&paths[0]);
        prop_assert_eq!(&content(&paths[1]), &expected);
        prop_assert_eq!(&content(&paths[2]), &expected);
        let merged = DossierFile::open(&paths[0]).unwrap();
        for key in written {
            prop_assert!(merged.leaves().contains_key(&key));
        }
        for contested in merged.contested().unwrap() {
            prop_assert!(contested.versions.len() > 1);
            prop_assert_eq!(&contested.versions[0].value, &merged.leaves()[&contested.key]);
        }
    }
}
