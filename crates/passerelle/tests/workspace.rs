//! What a person meets at a window's desk: dossiers made, changed, found again, handed on and taken in.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;

use std::{
    fs,
    path::{Path as FilePath, PathBuf},
};

use chrono::NaiveDate;
use desk::Desk;
use passerelle::{Code, Edit, ExportKind, ExportRequest, Language, NewDossier, Path, View};
use serde_json::{Value, json};

fn new_dossier(title: &str) -> NewDossier {
    NewDossier { title: title.to_owned(), country: Some("CG".parse().unwrap()), ..NewDossier::default() }
}

fn change(path: &str, value: impl Into<Value>) -> Edit {
    Edit { path: Path::from(path), value: value.into() }
}

fn at<'a>(view: &'a View, pointer: &str) -> &'a Value {
    view.content.pointer(pointer).unwrap_or(&Value::Null)
}

fn annex(example: &str, file: &str) -> PathBuf {
    FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples/annexes").join(example).join(file)
}

#[test]
fn what_was_written_is_there_the_next_day() {
    let desk = Desk::set();
    let handle = {
        let mut today = desk.workspace();
        let handle = today.create(&new_dossier("Cœur de marché")).unwrap();
        let outcome = today.edit(&handle, &change("territory/population", 1_420_612), Language::Fr).unwrap();
        assert_eq!(outcome.touched.value, Some(json!(1_420_612)), "the place is read again from the file");
        handle
    };
    assert_eq!(handle, "coeur-de-marche");
    let mut tomorrow = desk.workspace();
    let view = tomorrow.view(&handle, Language::Fr).unwrap();
    assert_eq!(at(&view, "/territory/population"), 1_420_612);
    assert_eq!(at(&view, "/start/currency"), "XAF", "the country's currency is that of the totals");
    let found: Vec<String> =
        tomorrow.search("COEUR marche", Language::Fr).unwrap().into_iter().map(|found| found.card.handle).collect();
    assert_eq!(found, [handle], "neither accents nor œ nor capitals matter");
}

#[test]
fn an_edit_that_fits_nothing_is_refused_and_changes_nothing() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&new_dossier("Essai")).unwrap();
    let before = workspace.view(&handle, Language::Fr).unwrap().content;
    for (path, value) in [
        ("territory/population", json!("beaucoup")),
        ("territory", json!({})),
        ("territory/no_such_field", json!(1)),
        ("budget/lines/nobody/quantity", json!("1")),
    ] {
        let failure = workspace.edit(&handle, &change(path, value), Language::Fr).unwrap_err();
        let words = failure.words(Language::Fr);
        assert!(!words.sentence.is_empty() && !words.hint.is_empty(), "{path}: {words:?}");
    }
    assert_eq!(workspace.view(&handle, Language::Fr).unwrap().content, before);
}

#[test]
fn the_window_cannot_reach_outside_the_folder() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    workspace.create(&new_dossier("Essai")).unwrap();
    fs::copy(desk.path("dossiers/essai.passerelle"), desk.path("outside.passerelle")).unwrap();
    for handle in ["../outside", "..\\outside", "", ".", "c:outside"] {
        assert_eq!(workspace.view(handle, Language::Fr).unwrap_err().code, Code::NotFound, "“{handle}”");
    }
}

#[test]
fn a_removed_item_can_be_brought_back_whole() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&new_dossier("Essai")).unwrap();
    let content = json!({ "title": { "fr": "Déchets des marchés" }, "severity": 4 });
    let list = Path::from("challenges/list");
    let item = workspace.insert(&handle, &list, Some(&content), None, Language::Fr).unwrap().touched.path;
    let emptied = workspace.remove(&handle, &item, Language::Fr).unwrap();
    assert_eq!(emptied.touched.path, list);
    assert_eq!(at(&workspace.view(&handle, Language::Fr).unwrap(), "/challenges/list"), &Value::Null);
    workspace.restore(&handle, &item, true, Language::Fr).unwrap();
    let view = workspace.view(&handle, Language::Fr).unwrap();
    assert_eq!(at(&view, "/challenges/list/0/title/fr"), "Déchets des marchés");
    assert_eq!(at(&view, "/challenges/list/0/severity"), 4);
}

#[test]
fn an_example_opens_as_a_copy_with_its_annexes() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let offered: Vec<String> =
        workspace.home(Language::Fr).unwrap().examples.into_iter().map(|example| example.id).collect();
    assert_eq!(offered, ["paris-phnom-penh", "paris-rio", "pointe-noire"]);
    let first = workspace.open_example("pointe-noire").unwrap();
    let second = workspace.open_example("pointe-noire").unwrap();
    assert_ne!(first, second, "an example can be opened twice");
    let view = workspace.view(&first, Language::Fr).unwrap();
    let annexes = at(&view, "/filing/annexes").as_array().unwrap();
    assert!(!annexes.is_empty());
    for annex in annexes {
        assert_eq!(annex["sha256"].as_str().map(str::len), Some(64), "{annex} has its file");
        assert!(annex["title"]["fr"].is_string() && annex["kind"].is_string(), "{annex} is titled");
    }
    assert_eq!(workspace.open_example("nulle-part").unwrap_err().code, Code::UnknownExample);
}

#[test]
fn a_file_that_is_no_annex_leaves_no_trace() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&new_dossier("Essai")).unwrap();
    let wrong = desk.path("lettre.pdf");
    fs::write(&wrong, "Bonjour").unwrap();
    let failure = workspace.attach(&handle, &wrong, Language::Fr).unwrap_err();
    assert!(failure.words(Language::Fr).sentence.contains("lettre.pdf"));
    assert_eq!(at(&workspace.view(&handle, Language::Fr).unwrap(), "/filing/annexes"), &Value::Null);
}

#[test]
fn an_announced_annex_receives_its_file_and_keeps_what_was_written_about_it() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&new_dossier("Essai")).unwrap();
    let file = annex("paris-rio", "letter-of-intent-rio.pdf");
    let announced = json!({
        "title": { "fr": "Lettre d’intention de Rio" },
        "kind": "letter_of_intent",
        "file_name": "letter-of-intent-rio.pdf",
    });
    workspace.insert(&handle, &Path::from("filing/annexes"), Some(&announced), None, Language::Fr).unwrap();
    workspace.attach(&handle, &file, Language::Fr).unwrap();
    let view = workspace.view(&handle, Language::Fr).unwrap();
    let annexes = at(&view, "/filing/annexes").as_array().unwrap();
    assert_eq!(annexes.len(), 1, "no second annex was made");
    assert_eq!(annexes[0]["title"]["fr"], "Lettre d’intention de Rio");
    assert_eq!(annexes[0]["size"], fs::metadata(&file).unwrap().len());
    workspace.attach(&handle, &file, Language::Fr).unwrap();
    let view = workspace.view(&handle, Language::Fr).unwrap();
    assert_eq!(at(&view, "/filing/annexes").as_array().unwrap().len(), 2, "it waits no longer");
}

#[test]
fn a_copy_that_comes_back_is_merged_and_two_values_for_one_field_are_settled_by_a_person() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let mut here = ours.workspace();
    let handle = here.create(&new_dossier("Ceinture maraîchère")).unwrap();
    let copy = ours.path("copy.passerelle");
    here.save_copy(&handle, &copy).unwrap();

    let mut there = theirs.workspace();
    let received = there.receive(&copy, Language::Fr).unwrap();
    assert!(received.new && received.conflicts == 0);
    there.edit(&received.handle, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    there.edit(&received.handle, &change("territory/population", 1_420_612), Language::Fr).unwrap();
    let back = theirs.path("back.passerelle");
    there.save_copy(&received.handle, &back).unwrap();

    here.edit(&handle, &change("start/acronym", "CEMAPO"), Language::Fr).unwrap();
    let merged = here.receive(&back, Language::Fr).unwrap();
    assert_eq!((merged.handle.as_str(), merged.new, merged.conflicts), (handle.as_str(), false, 1));
    assert!(merged.changes > 0);
    let view = here.view(&handle, Language::Fr).unwrap();
    assert_eq!(at(&view, "/territory/population"), 1_420_612, "what only they wrote is simply there");
    let mut versions: Vec<&str> = view.status.conflicts[0].versions.iter().map(|it| it.text.as_str()).collect();
    versions.sort_unstable();
    assert_eq!(versions, ["CEMA", "CEMAPO"], "both values stay readable");

    let settled = here.edit(&handle, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    assert!(settled.status.conflicts.is_empty());
    assert_eq!(here.receive(&back, Language::Fr).unwrap().changes, 0, "the same copy again brings nothing");
}

#[test]
fn a_broken_file_is_named_with_its_reason_and_left_as_it_is() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    workspace.create(&new_dossier("Essai")).unwrap();
    let whole = fs::read(desk.path("dossiers/essai.passerelle")).unwrap();
    let broken = desk.path("dossiers/broken.passerelle");
    fs::write(&broken, &whole[..whole.len() / 2]).unwrap();
    let before = fs::read(&broken).unwrap();

    let home = workspace.home(Language::Fr).unwrap();
    assert_eq!(home.dossiers.len(), 1, "the others are listed all the same");
    assert_eq!(home.unreadable.len(), 1);
    assert!(home.unreadable[0].file.ends_with("broken.passerelle"));
    assert!(!home.unreadable[0].sentence.is_empty() && !home.unreadable[0].hint.is_empty());
    assert!(workspace.receive(&broken, Language::Fr).is_err());
    assert_eq!(fs::read(&broken).unwrap(), before);
}

#[test]
fn an_export_that_fails_leaves_the_earlier_file() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&new_dossier("Essai")).unwrap();
    let to = desk.path("dossier.pdf");
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let request = ExportRequest {
        kind: ExportKind::Pdf,
        language: None,
        call: None,
        report: None,
        candidate: None,
        second_language: false,
        date,
    };
    let exported = workspace.export(&handle, &request, &to).unwrap();
    assert!(exported.draft, "a new dossier is a draft");
    let first = fs::read(&to).unwrap();
    assert!(first.starts_with(b"%PDF"));
    let unknown = ExportRequest { call: Some("no-such-call".to_owned()), ..request.clone() };
    assert_eq!(workspace.export(&handle, &unknown, &to).unwrap_err().code, Code::UnknownCall);
    let workbook = ExportRequest { kind: ExportKind::Xlsx, ..request.clone() };
    let sheet = desk.path("budget.xlsx");
    workspace.export(&handle, &workbook, &sheet).unwrap();
    assert!(fs::read(&sheet).unwrap().starts_with(b"PK"), "an empty budget has its workbook too");
    let volume = ExportRequest { kind: ExportKind::Annexes, ..request };
    assert_eq!(workspace.export(&handle, &volume, &to).unwrap_err().code, Code::NoAnnex);
    assert_eq!(fs::read(&to).unwrap(), first);
}

#[test]
fn steps_are_undone_and_redone_the_next_day_too() {
    let desk = Desk::set();
    let mut today = desk.workspace();
    let handle = today.create(&new_dossier("Essai")).unwrap();
    assert_eq!(today.undo(&handle, Language::Fr).unwrap(), None, "the creation is no step");
    today.edit(&handle, &change("start/acronym", "CEMAPO"), Language::Fr).unwrap();
    let list = Path::from("challenges/list");
    let content = json!({ "title": { "fr": "Déchets" } });
    let item = today.insert(&handle, &list, Some(&content), None, Language::Fr).unwrap().touched.path;
    today.edit(&handle, &change("territory/population", 1_420_612), Language::Fr).unwrap();
    drop(today);

    let mut tomorrow = desk.workspace();
    let status = tomorrow.view(&handle, Language::Fr).unwrap().status;
    assert_eq!(status.undo.map(|step| step.path), Some(Path::from("territory/population")));
    assert_eq!(status.redo, None);
    let undone = tomorrow.undo(&handle, Language::Fr).unwrap().unwrap();
    assert_eq!((undone.touched.path.as_str(), &undone.touched.value), ("territory/population", &None));
    let undone = tomorrow.undo(&handle, Language::Fr).unwrap().unwrap();
    assert_eq!((undone.touched.path, undone.touched.value), (list, None), "the item has left its list");
    assert_eq!(undone.status.redo.map(|step| step.path), Some(item));
    tomorrow.redo(&handle, Language::Fr).unwrap().unwrap();
    let view = tomorrow.view(&handle, Language::Fr).unwrap();
    assert_eq!(at(&view, "/challenges/list/0/title/fr"), "Déchets");
    assert_eq!(at(&view, "/territory/population"), &Value::Null);
    assert_eq!(at(&view, "/start/acronym"), "CEMAPO");
}

#[test]
fn nobody_undoes_what_another_person_did() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let mut here = ours.workspace();
    let handle = here.create(&new_dossier("Essai")).unwrap();
    here.edit(&handle, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    let copy = ours.path("copy.passerelle");
    here.save_copy(&handle, &copy).unwrap();
    let mut there = theirs.workspace();
    let received = there.receive(&copy, Language::Fr).unwrap().handle;
    assert_eq!(there.undo(&received, Language::Fr).unwrap(), None, "it was not they who wrote");
    there.edit(&received, &change("start/acronym", "CEMAPO"), Language::Fr).unwrap();
    there.save_copy(&received, &ours.path("back.passerelle")).unwrap();
    here.receive(&ours.path("back.passerelle"), Language::Fr).unwrap();
    assert_eq!(here.undo(&handle, Language::Fr).unwrap(), None, "their later value stands");
    assert_eq!(at(&here.view(&handle, Language::Fr).unwrap(), "/start/acronym"), "CEMAPO");
}
