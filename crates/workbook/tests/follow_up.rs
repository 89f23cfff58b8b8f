//! What a reader of the follow-up sees: the pipeline in the order of what is due, and contacts without private data.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use dossier::{Dossier, Language};
use serde_json::json;
use support::{Book, dossier, example, parts};

fn written(dossier: &Dossier, language: Language) -> Vec<u8> {
    workbook::follow_up(dossier, language, "2026-11-28".parse().unwrap()).unwrap()
}

#[test]
fn the_pipeline_stands_in_the_order_of_what_is_due() {
    let book = Book::read(&written(&example("pointe-noire"), Language::Fr));
    let sheet = book.sheet("Suivi");
    let (name, due) = (sheet.column("Nom de la collectivité"), sheet.column("Prochaine étape"));
    let rows = |label: &str| sheet.row(label);
    assert!(rows("Suzhou (苏州)") < rows("Grand Lomé") && rows("Grand Lomé") < rows("Rosario"));
    let suzhou = rows("Suzhou (苏州)");
    assert_eq!(sheet.text(suzhou, name), "Suzhou (苏州)");
    assert_eq!(sheet.text(suzhou, sheet.column("Région et pays")), "Jiangsu, Chine");
    assert_eq!(sheet.text(suzhou, sheet.column("Avancement")), "Accord de principe (retenu)");
    assert_eq!(sheet.text(suzhou, due), "Échanger le projet de convention bilingue");
    assert_eq!(
        sheet.text(suzhou, sheet.column("Interlocuteur du dernier contact")),
        "Bureau des affaires étrangères et institut agricole"
    );
    assert_eq!(book.0.len(), 2);
}

#[test]
fn contacts_are_told_by_function_alone() {
    let dossier = dossier(&json!({ "search": { "candidates": [{
        "id": "a", "name": { "fr": "=Lomé" },
        "contacts": [
            { "id": "x", "date": "2026-05-03", "counterpart": { "fr": "k.a@ville-lome.tg" }, "summary": { "fr": "Il a dit oui." } },
            { "id": "y", "date": "2026-06-03", "counterpart": { "fr": "Direction technique" } },
        ],
    }] } }));
    let bytes = written(&dossier, Language::Fr);
    let all: String = parts(&bytes).into_values().collect();
    assert!(!all.contains("ville-lome.tg") && !all.contains("Il a dit oui"), "nothing private leaves the dossier");
    let book = Book::read(&bytes);
    let contacts = book.sheet("Contacts pris");
    let with = contacts.column("Interlocuteur");
    assert_eq!(
        (contacts.text(3, with), contacts.text(4, with)),
        ("Direction technique", "Coordonnées personnelles, laissées dans le dossier")
    );
    assert_eq!(contacts.text(3, 1), "=Lomé", "text is text");
}

#[test]
fn an_empty_search_has_a_sheet_all_the_same() {
    let book = Book::read(&written(&Dossier::default(), Language::En));
    assert_eq!(book.sheet("Follow-up").text(2, 0), "Name of the authority");
}
