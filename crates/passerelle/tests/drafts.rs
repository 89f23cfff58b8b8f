//! The drafts in the window: passages are read, rewritten and taken back, one step each.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "desk/mod.rs"]
mod desk;

use passerelle::{
    Code, DraftDocument, DraftView, Edit, ExportKind, ExportRequest, ItemId, Language, PassageView, Workspace,
};

const DOCUMENT: DraftDocument = DraftDocument::Agreement;

fn day() -> chrono::NaiveDate {
    "2026-11-28".parse().unwrap()
}

fn agreement(workspace: &mut Workspace, handle: &str, language: Language) -> DraftView {
    workspace.draft(handle, DOCUMENT, None, language, day()).unwrap()
}

fn passage(view: &DraftView, code: &str) -> PassageView {
    view.passages.iter().find(|passage| passage.code == code).unwrap().clone()
}

#[test]
fn a_passage_is_rewritten_read_again_and_taken_back_in_one_step_each() {
    let desk = desk::Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    let before = agreement(&mut workspace, &handle, Language::Fr);
    assert_eq!(before.title, "Convention de coopération décentralisée");
    let generated = passage(&before, "disputes").generated;

    workspace
        .rewrite(&handle, DOCUMENT, None, "disputes", Language::Fr, Some("Les parties se parlent."), day())
        .unwrap();
    let after = passage(&agreement(&mut workspace, &handle, Language::Fr), "disputes");
    assert!(after.rewritten && after.text == "Les parties se parlent." && after.generated == generated);
    assert_eq!(after.generated_since, None);
    assert!(!passage(&agreement(&mut workspace, &handle, Language::En), "disputes").rewritten);

    // Rewritten again: the same item, not a second one.
    workspace.rewrite(&handle, DOCUMENT, None, "disputes", Language::Fr, Some("Elles s’écrivent."), day()).unwrap();
    let view = workspace.view(&handle, Language::Fr).unwrap();
    assert_eq!(view.content["agreement"]["passages"].as_array().unwrap().len(), 1);

    workspace.undo(&handle, Language::Fr).unwrap().unwrap();
    let undone = passage(&agreement(&mut workspace, &handle, Language::Fr), "disputes");
    assert_eq!(undone.text, "Les parties se parlent.");

    workspace.rewrite(&handle, DOCUMENT, None, "disputes", Language::Fr, None, day()).unwrap();
    let back = passage(&agreement(&mut workspace, &handle, Language::Fr), "disputes");
    assert!(!back.rewritten && back.text == generated);
    // Without a text where nothing was rewritten, nothing happens.
    workspace.rewrite(&handle, DOCUMENT, None, "disputes", Language::Fr, None, day()).unwrap();
    let unknown = workspace.rewrite(&handle, DOCUMENT, None, "lunch", Language::Fr, Some("x"), day()).unwrap_err();
    assert_eq!(unknown.code, Code::UnknownPassage);
}

#[test]
fn what_was_rewritten_survives_in_the_file_that_is_exported() {
    let desk = desk::Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    workspace
        .rewrite(
            &handle,
            DraftDocument::PresentationSheet,
            None,
            "who",
            Language::Fr,
            Some("Un port et ses jardins."),
            day(),
        )
        .unwrap();
    let request = ExportRequest {
        kind: ExportKind::Sheet,
        language: Some(Language::Fr),
        call: None,
        report: None,
        candidate: None,
        second_language: false,
        date: day(),
    };
    let to = desk.path("fiche.pdf");
    let exported = workspace.export(&handle, &request, &to).unwrap();
    assert_eq!(exported.pages, Some(2));
    for path in ["agreement/object/fr", "agreement/object/en"] {
        let open = Edit { path: path.into(), value: serde_json::Value::Null };
        workspace.edit(&handle, &open, Language::Fr).unwrap();
    }
    let both = ExportRequest { kind: ExportKind::Agreement, second_language: true, ..request };
    let exported = workspace.export(&handle, &both, &desk.path("convention.pdf")).unwrap();
    assert!(exported.draft && exported.warnings.iter().any(|warning| warning.contains("entre crochets")));
}

#[test]
fn letters_to_two_candidates_are_rewritten_apart() {
    let desk = desk::Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("pointe-noire").unwrap();
    let letter = DraftDocument::ApproachLetter;
    let havre: ItemId = "le-havre".parse().unwrap();
    workspace
        .rewrite(&handle, letter, Some(&havre), "why", Language::Fr, Some("Nos ports se ressemblent."), day())
        .unwrap();
    let to_havre = workspace.draft(&handle, letter, Some(&havre), Language::Fr, day()).unwrap();
    assert_eq!(passage(&to_havre, "why").text, "Nos ports se ressemblent.");
    let to_chosen = workspace.draft(&handle, letter, None, Language::Fr, day()).unwrap();
    assert!(!passage(&to_chosen, "why").rewritten && passage(&to_chosen, "why").text.contains("Suzhou"));

    let nobody: ItemId = "nobody".parse().unwrap();
    let unknown = workspace.draft(&handle, letter, Some(&nobody), Language::Fr, day()).unwrap_err();
    assert_eq!(unknown.code, Code::UnknownCandidate);
    let unchoose = Edit { path: "search/candidates/suzhou/chosen".into(), value: false.into() };
    workspace.edit(&handle, &unchoose, Language::Fr).unwrap();
    let several = workspace.draft(&handle, letter, None, Language::Fr, day()).unwrap_err();
    assert_eq!(several.code, Code::NoCandidate);
}
