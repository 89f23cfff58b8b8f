//! What a person does with candidates: retains one, takes the step back, purges contacts, makes a candidate of a lead.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;

use std::fs;

use desk::Desk;
use passerelle::{ExportKind, ExportRequest, Language, OpenDossier, Path, Workspace};
use serde_json::{Value, json};

const FR: Language = Language::Fr;

fn content(workspace: &mut Workspace, handle: &str) -> Value {
    workspace.view(handle, FR).unwrap().content
}

fn texts(content: &Value, list: &str, field: &str) -> Vec<String> {
    let items = content.pointer(list).and_then(Value::as_array).cloned().unwrap_or_default();
    items.iter().filter_map(|item| item.pointer(field)?.as_str().map(str::to_owned)).collect()
}

#[test]
fn a_candidate_is_retained_in_one_step_that_doubles_nothing_and_can_be_taken_back() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    let before = content(&mut workspace, &handle);
    let outcome = workspace.retain(&handle, "le-havre", FR).unwrap();
    assert!(outcome.touched.path.is_root(), "several stages are touched");
    let once = content(&mut workspace, &handle);
    assert_eq!(outcome.touched.value.as_ref(), Some(&once));
    let chosen = once.pointer("/search/candidates").and_then(Value::as_array).unwrap().iter();
    let chosen: Vec<&Value> = chosen.filter(|it| it["chosen"] == json!(true)).map(|it| &it["id"]).collect();
    assert_eq!(chosen, ["le-havre"], "a bilateral cooperation has one partner");
    let offer = "Appui à distance sur les points de collecte".to_owned();
    assert!(texts(&once, "/contributions/theirs", "/title/fr").contains(&offer));
    assert_eq!(texts(&once, "/agreement/parties", "/name/fr").last().unwrap(), "Le Havre");
    assert_eq!(once.pointer("/start/partner_country"), Some(&json!("CN")), "what stands is kept");
    workspace.retain(&handle, "le-havre", FR).unwrap();
    assert_eq!(content(&mut workspace, &handle), once);
    let undone = workspace.undo(&handle, FR).unwrap().unwrap();
    assert_eq!(content(&mut workspace, &handle), before);
    assert!(!undone.status.redo.unwrap().label.is_empty(), "the step has a name");
}

#[test]
fn a_purge_takes_the_contacts_out_of_the_dossier_and_a_file_made_anew_has_no_history() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    let said = "Bureau des affaires étrangères et institut agricole";
    assert!(content(&mut workspace, &handle).to_string().contains(said));
    workspace.purge_contacts(&handle, "suzhou", FR).unwrap();
    let json = desk.path("purged.json");
    let date = "2026-11-28".parse().unwrap();
    let request = ExportRequest {
        kind: ExportKind::Json,
        language: None,
        call: None,
        report: None,
        candidate: None,
        second_language: false,
        date,
    };
    workspace.export(&handle, &request, &json).unwrap();
    assert!(!fs::read_to_string(&json).unwrap().contains(said));
    OpenDossier::import(&json, &desk.path("dossiers/anew.passerelle"), 1_790_000_000, "").unwrap();
    assert!(workspace.undo("anew", FR).unwrap().is_none(), "there is nothing to go back to");
    workspace.undo(&handle, FR).unwrap().unwrap();
    let back = content(&mut workspace, &handle).to_string();
    assert!(back.contains(said), "the history of the file still holds the words, as the notice says");
}

#[test]
fn a_lead_becomes_a_candidate_once() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    let names = |workspace: &mut Workspace| texts(&content(workspace, &handle), "/search/candidates", "/name/fr");
    let before = names(&mut workspace);
    let outcome = workspace.candidate_from_lead(&handle, "piste-etat", FR).unwrap();
    assert_eq!(outcome.touched.path, Path::from("search"));
    workspace.candidate_from_lead(&handle, "piste-etat", FR).unwrap();
    let after = names(&mut workspace);
    assert_eq!((after.len(), after.last().unwrap().as_str()), (before.len() + 1, "Bourse aux partenariats"));
    assert!(workspace.candidate_from_lead(&handle, "nobody", FR).is_err());
    assert!(workspace.retain(&handle, "nobody", FR).is_err());
}
