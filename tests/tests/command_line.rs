//! The contract of the command line, as a person at a terminal or a script meets it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use passerelle_tests::command_line::{example, monitored, passerelle, passerelle_in};
use serde_json::Value;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

fn new(folder: &Path) {
    passerelle(folder, &["new", "--out", "d.passerelle", "--country", "CG", "--title", "Des marchés propres"]).done();
}

#[test]
fn a_new_dossier_knows_its_country_currency_and_title() {
    let folder = folder();
    new(folder.path());
    let shown: Value =
        serde_json::from_str(&passerelle(folder.path(), &["show", "d.passerelle", "--json"]).done()).unwrap();
    assert_eq!(shown["start"]["title"]["fr"], "Des marchés propres");
    assert_eq!((&shown["start"]["country"], &shown["start"]["currency"]), (&Value::from("CG"), &Value::from("XAF")));
    let again = passerelle(folder.path(), &["new", "--out", "d.passerelle"]).refused();
    assert!(again.contains("already there"), "{again}");
}

#[test]
fn a_field_is_set_shown_and_cleared() {
    let folder = folder();
    new(folder.path());
    let show = |path: &str| passerelle(folder.path(), &["show", "d.passerelle", path]).done();
    passerelle(folder.path(), &["set", "d.passerelle", "territory/population", "1420612"]).done();
    assert_eq!(show("territory/population"), "1420612\n");
    passerelle(folder.path(), &["set", "d.passerelle", "territory.budget", "1250,5 EUR"]).done();
    assert_eq!(show("territory/budget"), "1250.50 EUR\n");
    passerelle(folder.path(), &["set", "d.passerelle", "actions/targets", r#"["6.1", "16.a"]"#]).done();
    passerelle(folder.path(), &["set", "d.passerelle", "actions/targets/6.1", "false"]).done();
    assert_eq!(show("actions/targets").replace([' ', '\n'], ""), r#"["16.a"]"#);
    passerelle(folder.path(), &["set", "d.passerelle", "territory/budget", "null"]).done();
    assert_eq!(show("territory/budget"), "");
}

#[test]
fn a_value_that_does_not_fit_is_refused_with_its_path_and_changes_nothing() {
    let folder = folder();
    new(folder.path());
    let before = passerelle(folder.path(), &["show", "d.passerelle", "--json"]).done();
    for (path, value, said) in [
        ("territory/population", "many", "territory/population"),
        ("territory/budget", "12 FLORIN", "currency"),
        ("territory/budget", "12.5 XAF", "no decimals"),
        ("start/country", "XX", "country"),
        ("actions/starts_on", "31/03/2027", "date"),
        ("start", "x", "group of fields"),
        ("stakeholders/list", "x", "group of fields or a list"),
        ("start/colour", "blue", "start/colour"),
        ("stakeholders/list/nobody/influence", "3", "stakeholders/list/nobody"),
    ] {
        let complaint = passerelle(folder.path(), &["set", "d.passerelle", path, value]).refused();
        assert!(complaint.contains(said), "{path} = {value}: {complaint}");
    }
    assert_eq!(passerelle(folder.path(), &["show", "d.passerelle", "--json"]).done(), before);
}

#[test]
fn items_are_added_edited_and_removed_by_their_path() {
    let folder = folder();
    new(folder.path());
    let run = |arguments: &[&str]| passerelle(folder.path(), arguments);
    let item =
        run(&["add", "d.passerelle", "stakeholders/list", r#"{"name": {"fr": "Chambre"}, "influence": 4}"#]).done();
    let item = item.trim();
    assert!(item.starts_with("stakeholders/list/"), "{item}");
    run(&["set", "d.passerelle", &format!("{item}/interest"), "5"]).done();
    let shown: Value = serde_json::from_str(&run(&["show", "d.passerelle", "--json", item]).done()).unwrap();
    assert_eq!((&shown["influence"], &shown["interest"]), (&Value::from(4), &Value::from(5)));
    let complaint = run(&["add", "d.passerelle", "stakeholders/list", r#"{"influence": 9, "colour": 1}"#]).refused();
    assert!(complaint.contains("influence") && complaint.contains("colour"), "both faults are named: {complaint}");
    run(&["remove", "d.passerelle", item]).done();
    run(&["remove", "d.passerelle", item]).refused();
    assert_eq!(run(&["show", "d.passerelle", "stakeholders/list"]).done(), "");
}

#[test]
fn an_import_names_every_fault_with_its_full_path() {
    let folder = folder();
    let json = r#"{
        "start": { "title": { "de": "Titel" }, "country": "Congo" },
        "budget": { "lines": [ { "id": "a", "unit_cost": 12345678901234567.89 }, { "quantity": 3, "colour": "x" } ] }
    }"#;
    std::fs::write(folder.path().join("bad.json"), json).unwrap();
    let complaint = passerelle(folder.path(), &["import", "bad.json", "--out", "d.passerelle"]).refused();
    for path in [
        "start/title/de",
        "start/country",
        "budget/lines/a/unit_cost",
        "budget/lines/#2/quantity",
        "budget/lines/#2/colour",
    ] {
        assert!(complaint.contains(path), "{path} is named: {complaint}");
    }
    assert!(!folder.path().join("d.passerelle").exists());
    std::fs::write(folder.path().join("broken.json"), "{").unwrap();
    assert!(
        passerelle(folder.path(), &["import", "broken.json", "--out", "d.passerelle"]).refused().contains("line 1")
    );
    std::fs::write(folder.path().join("noise.bin"), [0xff, 0, 1]).unwrap();
    passerelle(folder.path(), &["show", "noise.bin"]).refused();
    passerelle(folder.path(), &["show", "nowhere.passerelle"]).refused();
}

#[test]
fn the_examples_survive_import_and_show_and_block_on_nothing() {
    for name in ["pointe-noire", "paris-phnom-penh", "paris-rio"] {
        let folder = folder();
        let file = example(&format!("{name}.json"));
        let json = file.to_str().unwrap();
        passerelle(folder.path(), &["import", json, "--out", "d.passerelle"]).done();
        let shown = passerelle(folder.path(), &["show", "d.passerelle", "--json"]).done();
        assert_eq!(passerelle(folder.path(), &["show", json, "--json"]).done(), shown, "{name}");
        std::fs::write(folder.path().join("again.json"), &shown).unwrap();
        passerelle(folder.path(), &["import", "again.json", "--out", "again.passerelle"]).done();
        assert_eq!(passerelle(folder.path(), &["show", "again.passerelle", "--json"]).done(), shown, "{name}");
        let check = passerelle(folder.path(), &["check", "d.passerelle", "--json"]);
        assert_eq!(check.code, 0, "{name}: {}", check.out);
    }
}

#[test]
fn a_check_exits_with_one_when_something_blocks_and_names_the_field() {
    let folder = folder();
    new(folder.path());
    let check = passerelle(folder.path(), &["check", "d.passerelle", "--lang", "en", "--json"]);
    assert_eq!(check.code, 1);
    let told: Value = serde_json::from_str(&check.out).unwrap();
    assert_eq!(told["blocked"], true);
    let findings = told["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["code"] == "budget-empty" && finding["path"] == "budget/lines"));
    let french = passerelle(folder.path(), &["check", "d.passerelle", "--lang", "fr"]).out;
    assert!(french.contains("Le budget ne contient aucune ligne."), "{french}");
    passerelle(folder.path(), &["check", "d.passerelle", "--call", "nowhere"]).refused();
}

#[test]
fn the_rules_of_an_edition_are_those_of_its_year() {
    // Phnom Penh asks for 42.27 % of the total: allowed in 2025 (70 % for a least developed country) and in 2024 (90 %).
    // Rio asks for 34.04 % of the cost that the call of 2025 counts, a line of hospitality left out; with all its partners
    // moved to Japan, the 30 % of 2025 are passed and the 70 % of 2024 are not.
    let folder = folder();
    let file = example("paris-rio.json");
    passerelle(folder.path(), &["import", file.to_str().unwrap(), "--out", "d.passerelle"]).done();
    passerelle(folder.path(), &["set", "d.passerelle", "start/partner_country", "JP"]).done();
    for party in ["rio", "caixa", "school"] {
        let country = format!("agreement/parties/{party}/country");
        passerelle(folder.path(), &["set", "d.passerelle", &country, "JP"]).done();
    }
    let blocked =
        passerelle(folder.path(), &["check", "d.passerelle", "--call", "meae-generaliste-2025", "--lang", "en"]);
    assert!(blocked.code == 1 && blocked.out.contains("34.04%") && blocked.out.contains("30%"), "{}", blocked.out);
    assert_eq!(passerelle(folder.path(), &["check", "d.passerelle", "--call", "meae-2024"]).code, 0);
}

#[test]
fn rules_explain_themselves() {
    let folder = folder();
    let told = passerelle(folder.path(), &["rules", "--lang", "en"]).done();
    let share = told.split("\nshare-too-high  ").nth(1).expect("the rule is listed");
    let lines: Vec<&str> = share.lines().take(4).collect();
    assert!(lines[0].contains("within the share that the call pays"), "{lines:?}");
    assert!(lines[3].contains("its edition names document and date"), "{lines:?}");
}

#[test]
fn calls_say_their_source_and_that_the_current_call_is_to_be_checked() {
    let folder = folder();
    let calls: Value = serde_json::from_str(&passerelle(folder.path(), &["calls", "--json"]).done()).unwrap();
    let ids: Vec<&str> = calls.as_array().unwrap().iter().filter_map(|call| call["id"].as_str()).collect();
    assert_eq!(ids[..4], ["meae-generaliste-2025", "meae-2024", "france-senegal-2024", "afd-ficol"]);
    assert_eq!(ids.len(), 15);
    for call in calls.as_array().unwrap() {
        assert!(
            ["source", "checked_on", "confidence", "caution"]
                .iter()
                .all(|key| call[key].as_str().is_some_and(|text| !text.is_empty()))
        );
    }
}

#[test]
fn all_calls_are_held_against_a_dossier_best_fit_first() {
    let folder = folder();
    let file = example("paris-phnom-penh.json");
    let run = |more: &[&str]| {
        let arguments = [&["check", file.to_str().unwrap(), "--call", "all", "--lang", "fr"], more].concat();
        passerelle(folder.path(), &arguments).done()
    };
    let fits: Value = serde_json::from_str(&run(&["--json"])).unwrap();
    let verdicts: Vec<(&str, &str)> = fits
        .as_array()
        .unwrap()
        .iter()
        .map(|fit| (fit["call"]["id"].as_str().unwrap(), fit["verdict"].as_str().unwrap()))
        .collect();
    let last_open = verdicts.iter().rposition(|(_, verdict)| *verdict != "excluded").unwrap();
    assert!(verdicts[last_open + 1..].iter().all(|(_, verdict)| *verdict == "excluded"), "{verdicts:?}");
    for (id, verdict) in
        [("meae-generaliste-2025", "to-mend"), ("la-guilde", "excluded"), ("agence-eau-rmc", "excluded")]
    {
        assert!(verdicts.contains(&(id, verdict)), "{id} in {verdicts:?}");
    }
    // Cambodia is a least developed country: 70 % of the cost that the call of 2025 counts.
    let told = run(&[]);
    assert!(told.contains("Au plus 70\u{202f}% du coût pris en compte"), "{told}");
    assert!(told.contains("vérifiez toujours l’appel en vigueur"), "{told}");
}

#[test]
fn a_call_is_written_to_a_file_rewritten_and_read_with_its_faults() {
    let folder = folder();
    let text = passerelle(folder.path(), &["calls", "--file", "meae-generaliste-2025"]).done();
    std::fs::write(folder.path().join("mine.toml"), &text).unwrap();
    passerelle(folder.path(), &["calls", "mine.toml"]).done();
    let spoilt = text.replace("least_developed = \"70\"", "least_developed = 70");
    let line = 1 + spoilt.lines().position(|line| line == "least_developed = 70").expect("the rate stands on a line");
    std::fs::write(folder.path().join("spoilt.toml"), spoilt).unwrap();
    let refused = passerelle(folder.path(), &["calls", "spoilt.toml"]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains(&line.to_string()) && refused.err.contains("grant/least_developed"),
        "{}",
        refused.err
    );
}

#[test]
fn an_annex_is_taken_in_bound_and_a_spoilt_one_refused() {
    let folder = folder();
    new(folder.path());
    let run = |arguments: &[&str]| passerelle(folder.path(), arguments);
    run(&["export", "d.passerelle", "--to", "annexes", "-o", "a.pdf"]).refused();
    let letter = example("annexes/pointe-noire/lettre-soutien-federation-maraichers.pdf");
    let path = run(&["attach", "d.passerelle", letter.to_str().unwrap(), "--title", "Lettre de soutien"]).done();
    let sketch = example("annexes/pointe-noire/croquis-ceinture-maraichere.jpg");
    run(&["attach", "d.passerelle", sketch.to_str().unwrap(), "--title", "Croquis"]).done();
    assert!(path.starts_with("filing/annexes/"));
    std::fs::write(folder.path().join("empty.pdf"), b"").unwrap();
    assert!(run(&["attach", "d.passerelle", "empty.pdf", "--title", "x"]).refused().contains("is empty"));
    std::fs::write(folder.path().join("torn.pdf"), b"%PDF-1.7\n1 0 obj <<").unwrap();
    assert!(run(&["attach", "d.passerelle", "torn.pdf", "--title", "x"]).refused().contains("damaged"));
    std::fs::write(folder.path().join("text.docx"), b"PK\x03\x04 not a pdf").unwrap();
    run(&["attach", "d.passerelle", "text.docx", "--title", "x"]).refused();
    run(&["export", "d.passerelle", "--to", "annexes", "--lang", "fr", "--date", "2026-11-22", "-o", "a.pdf"]).done();
    let volume = std::fs::read(folder.path().join("a.pdf")).unwrap();
    assert!(volume.starts_with(b"%PDF-") && volume.len() > 100_000, "the sketch is carried whole");
}

#[test]
fn exports_give_the_same_bytes_wherever_they_are_made() {
    let folder = folder();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = example("pointe-noire.json");
    let json = file.to_str().unwrap();
    for target in ["pdf", "xlsx", "json"] {
        let here = folder.path().join(format!("a.{target}"));
        let there = elsewhere.path().join(format!("b.{target}"));
        let arguments = |to: &Path| {
            ["export", json, "--to", target, "--lang", "fr", "--date", "2026-11-22", "-o", to.to_str().unwrap()]
                .map(str::to_owned)
        };
        let first = arguments(&here);
        passerelle(folder.path(), &first.each_ref().map(String::as_str)).done();
        let other = [
            ("HOME", elsewhere.path().to_str().unwrap()),
            ("TZ", "Asia/Tokyo"),
            ("LANG", "fr_FR.UTF-8"),
            ("LC_ALL", "C"),
        ];
        let second = arguments(&there);
        passerelle_in(elsewhere.path(), &second.each_ref().map(String::as_str), other).done();
        assert!(std::fs::read(here).unwrap() == std::fs::read(there).unwrap(), "{target} is the same");
    }
}

#[test]
fn candidates_are_ranked_every_mark_says_why_and_the_follow_up_is_a_workbook() {
    let folder = folder();
    let file = example("pointe-noire.json");
    let run = |arguments: &[&str]| passerelle(folder.path(), arguments);
    let told = run(&["candidates", file.to_str().unwrap(), "--lang", "fr"]).done();
    let first = told.lines().next().unwrap();
    assert!(first.starts_with("1.  78  Suzhou (苏州), Jiangsu, Chine"), "{first}");
    assert!(told.contains("Note que vous avez donnée.") && told.contains("Suggérée d’après le dossier."), "{told}");
    let data: Value =
        serde_json::from_str(&run(&["candidates", file.to_str().unwrap(), "--json"]).done()).expect("it is JSON");
    assert_eq!(data["candidates"][0]["path"], "search/candidates/suzhou");
    let marks = data["candidates"][0]["marks"].as_array().unwrap();
    assert_eq!((marks.len(), &marks[6]["origin"]), (7, &Value::from("suggested")));
    run(&["export", file.to_str().unwrap(), "--to", "follow-up", "--lang", "fr", "-o", "suivi.xlsx"]).done();
    assert!(std::fs::read(folder.path().join("suivi.xlsx")).unwrap().starts_with(b"PK"));
    assert!(run(&["new", "--out", "d.passerelle"]).done().is_empty());
    assert_eq!(run(&["candidates", "d.passerelle", "--lang", "en"]).done(), "No partner has been considered yet.\n");
}

#[test]
fn an_output_that_cannot_be_written_leaves_what_was_there() {
    let folder = folder();
    new(folder.path());
    std::fs::write(folder.path().join("out.json"), "precious").unwrap();
    passerelle(folder.path(), &["export", "d.passerelle", "--to", "pdf", "--call", "nowhere", "-o", "out.json"])
        .refused();
    assert_eq!(std::fs::read_to_string(folder.path().join("out.json")).unwrap(), "precious");
    passerelle(folder.path(), &["export", "d.passerelle", "--to", "json", "-o", "missing/out.json"]).refused();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left beside the outputs");
}

#[test]
fn json_is_only_read() {
    let folder = folder();
    std::fs::write(folder.path().join("d.json"), "{}").unwrap();
    assert!(passerelle(folder.path(), &["set", "d.json", "start/acronym", "X"]).refused().contains("import"));
    assert_eq!(std::fs::read_to_string(folder.path().join("d.json")).unwrap(), "{}");
}

#[test]
fn the_schema_describes_the_documented_json() {
    let folder = folder();
    let schema: Value = serde_json::from_str(&passerelle(folder.path(), &["schema"]).done()).unwrap();
    assert_eq!(schema["title"], "Dossier");
    assert!(schema["properties"].as_object().unwrap().len() == 13 && schema["additionalProperties"] == false);
}

#[test]
fn a_name_that_stands_twice_in_the_json_is_named_and_nothing_is_imported() {
    let folder = folder();
    let text = r#"{ "start": { "title": { "fr": "Un" }, "title": { "fr": "Deux" } } }"#;
    std::fs::write(folder.path().join("twice.json"), text).unwrap();
    let said = passerelle(folder.path(), &["import", "twice.json", "--out", "d.passerelle"]).refused();
    assert!(said.contains("start/title"), "{said}");
    assert!(!folder.path().join("d.passerelle").exists());
}

#[test]
fn a_report_is_made_from_the_dossier_the_next_one_to_be_sent_unless_another_is_named() {
    let folder = folder();
    std::fs::write(folder.path().join("d.json"), monitored("pointe-noire").to_string()).unwrap();
    let export = |to: &str, more: &[&str]| {
        let fixed = ["export", "d.json", "--to", "report", "--lang", "en", "--date", "2030-02-15", "-o", to];
        passerelle(folder.path(), &[&fixed, more].concat())
    };
    export("next.pdf", &[]).done();
    export("accounts.pdf", &["--report", "r-comptes"]).done();
    export("final.pdf", &["--report", "r-final"]).done();
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert_eq!(read("next.pdf"), read("accounts.pdf"), "it is due first");
    assert_ne!(read("next.pdf"), read("final.pdf"));
    let complaint = export("none.pdf", &["--report", "nowhere"]).refused();
    assert!(complaint.contains("nowhere") && complaint.contains("monitoring/reports"), "{complaint}");
    assert!(!folder.path().join("none.pdf").exists());
}

#[test]
fn expenses_of_a_spreadsheet_are_added_once_and_nothing_by_halves() {
    let folder = folder();
    let run = |arguments: &[&str]| passerelle(folder.path(), arguments);
    new(folder.path());
    run(&["add", "d.passerelle", "budget/lines", r#"{"id": "bins", "label": {"fr": "Bennes"}}"#]).done();
    let table =
        "Date;Objet;Ligne;Montant;Pièce\n03/02/2027;Deux bennes;bennes;1 500 000;F-1\n04/02/2027;Peinture;;douze;F-2\n";
    std::fs::write(folder.path().join("comptes.csv"), table).unwrap();

    let told: Value =
        serde_json::from_str(&run(&["expenses", "d.passerelle", "comptes.csv", "--dry-run", "--json"]).done()).unwrap();
    assert_eq!((&told["added"], &told["unread"], &told["rows"][0]["line"]), (&1.into(), &1.into(), &"Bennes".into()));
    assert_eq!(told["rows"][1]["row"], 3);

    let ran = run(&["expenses", "d.passerelle", "comptes.csv"]);
    assert!(ran.out.contains("D3"), "the cell is named: {}", ran.out);
    assert!(ran.refused().contains("--leave-unread"));
    assert_eq!(run(&["show", "d.passerelle", "monitoring/expenses"]).done(), "", "nothing was added");

    run(&["expenses", "d.passerelle", "comptes.csv", "--leave-unread"]).done();
    let said = run(&["expenses", "d.passerelle", "comptes.csv", "--leave-unread", "--lang", "en"]).done();
    assert!(said.contains("No expense to add") && said.contains("already"), "{said}");
    let shown: Value =
        serde_json::from_str(&run(&["show", "d.passerelle", "--json", "monitoring/expenses"]).done()).unwrap();
    let [expense] = &shown.as_array().unwrap()[..] else { panic!("one expense: {shown}") };
    assert_eq!((&expense["amount"], &expense["line"]), (&"1500000 XAF".into(), &"bins".into()));
    assert_eq!((&expense["date"], &expense["voucher"]), (&"2027-02-03".into(), &"F-1".into()));

    let complaint = run(&["expenses", "d.passerelle", "comptes.csv", "--sheet", "Paiements"]).refused();
    assert!(complaint.contains("Paiements"), "{complaint}");
    std::fs::write(folder.path().join("image.csv"), b"\x89PNG\0\0").unwrap();
    let complaint = run(&["expenses", "d.passerelle", "image.csv"]).refused();
    assert!(complaint.contains(".xlsx"), "{complaint}");
}

#[test]
fn places_are_found_offline_and_homonyms_told_apart() {
    let folder = folder();
    let table = passerelle(folder.path(), &["places", "suzhou"]).done();
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("Suzhou") && lines[0].contains("Jiangsu") && lines[0].contains("苏州"), "{table}");
    assert!(lines[1].starts_with("Suzhou") && lines[1].contains("Anhui") && lines[1].contains("Chine"), "{table}");
    assert!(lines.last().unwrap().contains("GeoNames"), "{table}");
    let found: Value = serde_json::from_str(
        &passerelle(folder.path(), &["places", "saint denis", "--country", "RE", "--json", "--lang", "en"]).done(),
    )
    .unwrap();
    assert_eq!((&found[0]["code"], &found[0]["region"]), (&Value::from("97411"), &Value::from("La Réunion")));
    assert_eq!(found[0]["kind"], "commune");
    let none = passerelle(folder.path(), &["places", "Xyzzyville", "--lang", "en"]).done();
    assert!(none.contains("No known place") && none.contains("Type its name yourself"), "{none}");
}

#[test]
fn the_drafts_are_written_and_a_letter_asks_whom_it_addresses() {
    let folder = folder();
    passerelle(folder.path(), &["import", example("pointe-noire.json").to_str().unwrap(), "--out", "d.passerelle"])
        .done();
    let write =
        |arguments: &[&str]| passerelle(folder.path(), &[&["export", "d.passerelle", "--to"], arguments].concat());
    for target in ["sheet", "profile", "letter", "convention", "deliberation"] {
        write(&[target, "-o", "out.pdf"]).done();
        assert!(std::fs::read(folder.path().join("out.pdf")).unwrap().starts_with(b"%PDF"), "{target}");
    }
    write(&["convention", "--both-languages", "-o", "out.pdf"]).done();
    write(&["letter", "--candidate", "le-havre", "-o", "havre.pdf"]).done();
    let unknown = write(&["letter", "--candidate", "nowhere", "-o", "out.pdf"]).refused();
    assert!(unknown.contains("No candidate of the dossier has the identifier “nowhere”."), "{unknown}");
    passerelle(folder.path(), &["set", "d.passerelle", "search/candidates/suzhou/chosen", "false"]).done();
    let several = write(&["letter", "-o", "out.pdf"]).refused();
    assert!(several.contains("The letter addresses a candidate"), "{several}");
}
