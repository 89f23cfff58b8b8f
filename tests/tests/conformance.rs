//! Every document that people file conforms: PDF/UA-1 and PDF/A-3a, judged by veraPDF.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::PathBuf;

use passerelle_tests::{
    command_line::{example, monitored, passerelle},
    conformance::check,
};
use serde_json::json;

fn assert_conforming(files: &[PathBuf]) {
    let verdicts = check(files, &["ua1", "3a"]).expect("the engine judges");
    assert_eq!(verdicts.len(), files.len() * 2);
    for verdict in verdicts {
        assert!(verdict.compliant, "{verdict:#?}");
    }
}

#[test]
fn the_examples_conform_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for name in ["pointe-noire", "paris-phnom-penh", "paris-rio"] {
        for lang in ["fr", "en"] {
            let json = example(&format!("{name}.json"));
            let to = format!("{name}-{lang}.pdf");
            let arguments =
                ["export", json.to_str().unwrap(), "--to", "pdf", "--lang", lang, "--date", "2026-11-22", "-o", &to];
            passerelle(folder.path(), &arguments).done();
            files.push(folder.path().join(to));
        }
    }
    assert_conforming(&files);
}

#[test]
fn the_reports_conform_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("monitored.json"), monitored("pointe-noire").to_string()).unwrap();
    std::fs::write(folder.path().join("empty.json"), "{}").unwrap();
    let mut files = Vec::new();
    for (name, report) in [
        ("monitored", Some("r-intermediaire")),
        ("monitored", Some("r-final")),
        ("monitored", Some("r-comptes")),
        ("empty", None),
    ] {
        for lang in ["fr", "en"] {
            let (from, to) = (format!("{name}.json"), format!("{name}-{}-{lang}.pdf", report.unwrap_or("none")));
            let mut arguments =
                vec!["export", &from, "--to", "report", "--lang", lang, "--date", "2030-02-15", "-o", &to];
            arguments.extend(report.iter().flat_map(|id| ["--report", id]));
            passerelle(folder.path(), &arguments).done();
            files.push(folder.path().join(to));
        }
    }
    assert_conforming(&files);
}

#[test]
fn the_drafts_conform_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty.json"), "{}").unwrap();
    let mut files = Vec::new();
    for name in ["pointe-noire", "paris-phnom-penh", "paris-rio", "empty"] {
        let json = if name == "empty" { folder.path().join("empty.json") } else { example(&format!("{name}.json")) };
        for (target, both) in [
            ("sheet", false),
            ("profile", false),
            ("letter", false),
            ("convention", false),
            ("convention", true),
            ("deliberation", false),
        ] {
            for lang in ["fr", "en"] {
                let to = format!("{name}-{target}-{both}-{lang}.pdf");
                let mut arguments = vec![
                    "export",
                    json.to_str().unwrap(),
                    "--to",
                    target,
                    "--lang",
                    lang,
                    "--date",
                    "2026-11-22",
                    "-o",
                    &to,
                ];
                arguments.extend(both.then_some("--both-languages"));
                passerelle(folder.path(), &arguments).done();
                files.push(folder.path().join(to));
            }
        }
    }
    assert_conforming(&files);
}

#[test]
fn the_hardest_dossiers_conform_too() {
    let folder = tempfile::tempdir().unwrap();
    let word = "anticonstitutionnellement".repeat(8);
    let lines: Vec<_> = (0..300)
        .map(|index| {
            json!({ "id": format!("l{index}"), "heading": "services", "label": { "fr": format!("Ligne {index}") },
            "quantity": "3", "unit_cost": "1250.55 EUR", "year": 2027 + index % 3 })
        })
        .collect();
    let stakeholders: Vec<_> = (0..200)
        .map(|index| json!({ "id": format!("s{index}"), "name": { "fr": format!("Acteur {index}") }, "influence": 1 + index % 5, "interest": 1 + index / 40 }))
        .collect();
    let writings =
        "مدينة بوانت نوار – ភ្នំពេញ – Thành phố Hồ Chí Minh – ŋgɛla ɔɓɗƴ – 苏州 – \u{f0b7} puce – \u{feff}x – → ≥ ✓";
    let dossiers = [
        ("empty", json!({})),
        ("large", json!({ "budget": { "lines": lines }, "stakeholders": { "list": stakeholders } })),
        (
            "writings",
            json!({
                "start": { "title": { "fr": writings, "en": word }, "summary": { "fr": writings, "en": word } },
                "motivations": { "statement": { "fr": format!("{word} {writings}") } },
                "stakeholders": { "list": [{ "id": "a", "name": { "fr": word }, "description": { "en": writings } }] },
                "budget": { "lines": [{ "id": "a", "label": { "fr": word }, "quantity": "1", "unit_cost": "1 EUR" }] },
            }),
        ),
    ];
    let mut files = Vec::new();
    for (name, dossier) in dossiers {
        std::fs::write(folder.path().join(format!("{name}.json")), dossier.to_string()).unwrap();
        for lang in ["fr", "en"] {
            let (from, to) = (format!("{name}.json"), format!("{name}-{lang}.pdf"));
            passerelle(
                folder.path(),
                &["export", &from, "--to", "pdf", "--lang", lang, "--date", "2026-11-22", "-o", &to],
            )
            .done();
            files.push(folder.path().join(to));
        }
    }
    assert_conforming(&files);
}
