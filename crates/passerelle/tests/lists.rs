//! Lists as a spreadsheet works them: many changes at once, one durable step.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use passerelle::{Applied, Change, Language, NewDossier, Outcome, Path, Workspace};
use serde_json::{Value, json};
use tempfile::TempDir;

fn workspace(folder: &TempDir) -> Workspace {
    let at = folder.path();
    Workspace::open(&at.join("dossiers"), &at.join("index"), at, || 1_790_000_000, "Technicien").unwrap()
}

fn rows(count: usize) -> Vec<Change> {
    let row = |number: usize| Change::Insert {
        list: Path::from("budget/lines"),
        content: Some(
            json!({ "id": format!("row-{number}"), "label": { "fr": format!("Ligne {number}") }, "quantity": "2" }),
        ),
        before: None,
    };
    (1..=count).map(row).collect()
}

fn done(applied: Applied) -> Outcome {
    match applied {
        Applied::Done(outcome) => *outcome,
        Applied::Refused(faults) => panic!("it was refused: {faults:?}"),
    }
}

fn lines(workspace: &mut Workspace, handle: &str) -> Vec<Value> {
    let content = workspace.view(handle, Language::Fr).unwrap().content;
    content.pointer("/budget/lines").and_then(Value::as_array).cloned().unwrap_or_default()
}

#[test]
fn two_hundred_pasted_rows_are_one_step_that_survives_the_night() {
    let folder = tempfile::tempdir().unwrap();
    let mut today = workspace(&folder);
    let handle = today.create(&NewDossier::default()).unwrap();
    let outcome = done(today.apply(&handle, &rows(200), Language::Fr).unwrap());
    assert_eq!(outcome.touched.path, Path::from("budget/lines"), "undo leads to the list");
    assert_eq!(outcome.touched.value.unwrap().as_array().unwrap().len(), 200);
    let more = [Change::Edit { path: Path::from("budget/lines/row-1/year"), value: json!(2027) }];
    done(today.apply(&handle, &more, Language::Fr).unwrap());
    drop(today);

    let mut tomorrow = workspace(&folder);
    assert_eq!(lines(&mut tomorrow, &handle).len(), 200);
    assert_eq!(lines(&mut tomorrow, &handle)[199]["label"]["fr"], "Ligne 200");
    tomorrow.undo(&handle, Language::Fr).unwrap().unwrap();
    assert_eq!(lines(&mut tomorrow, &handle)[0].get("year"), None, "the cell written after them was a step of its own");
    let undone = tomorrow.undo(&handle, Language::Fr).unwrap().unwrap();
    assert_eq!((undone.touched.path.as_str(), undone.touched.value), ("budget/lines", None));
    let again = tomorrow.redo(&handle, Language::Fr).unwrap().unwrap();
    assert_eq!(again.touched.value.unwrap().as_array().unwrap().len(), 200);
}

#[test]
fn where_one_cell_does_not_fit_none_is_written_and_each_fault_says_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let handle = workspace.create(&NewDossier::default()).unwrap();
    done(workspace.apply(&handle, &rows(2), Language::Fr).unwrap());
    let before = lines(&mut workspace, &handle);
    let edit = |path: &str, value: Value| Change::Edit { path: Path::from("budget/lines").join(path), value };
    let changes = [
        edit("row-1/quantity", json!("3")),
        edit("row-1/unit_cost", json!("1250.505 EUR")),
        edit("row-2/year", json!("soon")),
    ];
    let Applied::Refused(faults) = workspace.apply(&handle, &changes, Language::Fr).unwrap() else {
        panic!("two cells do not fit")
    };
    let paths: Vec<&str> = faults.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["budget/lines/row-1/unit_cost", "budget/lines/row-2/year"]);
    assert!(faults.iter().all(|fault| !fault.sentence.is_empty()), "{faults:?}");
    assert_eq!(lines(&mut workspace, &handle), before);
}

#[test]
fn a_copy_of_a_challenge_says_that_it_is_one_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = workspace(&folder);
    let handle = workspace.create(&NewDossier::default()).unwrap();
    let content = json!({ "title": { "fr": "Déchets", "en": "Waste" }, "severity": 4 });
    let list = Path::from("challenges/list");
    let item = workspace.insert(&handle, &list, Some(&content), None, Language::Fr).unwrap().touched.path;
    let outcome = done(workspace.apply(&handle, &[Change::Duplicate { item, id: None }], Language::Fr).unwrap());
    let copy = &outcome.touched.value.unwrap()[1];
    assert_eq!(copy["title"], json!({ "fr": "Déchets (copie)", "en": "Waste (copy)" }));
    assert_eq!(copy["severity"], 4);
    workspace.undo(&handle, Language::Fr).unwrap().unwrap();
    let view = workspace.view(&handle, Language::Fr).unwrap();
    assert_eq!(view.content.pointer("/challenges/list").unwrap().as_array().unwrap().len(), 1);
}
