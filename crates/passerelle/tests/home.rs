//! The home: how dossiers begin, how they are found, put away and brought back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;

use std::fs;

use desk::Desk;
use passerelle::{Code, Edit, Found, Language, NewDossier, Path, Side, Stage, countries, offered_calls, rules};
use serde_json::{Value, json};

fn named(title: &str) -> NewDossier {
    NewDossier { title: title.to_owned(), country: Some("CG".parse().unwrap()), ..NewDossier::default() }
}

fn change(path: &str, value: impl Into<Value>) -> Edit {
    Edit { path: Path::from(path), value: value.into() }
}

fn marked(found: &Found) -> Vec<String> {
    let pieces = found.hits.iter().flat_map(|hit| &hit.excerpt);
    pieces.filter(|piece| piece.marked).map(|piece| piece.text.clone()).collect()
}

#[test]
fn a_new_dossier_holds_all_that_was_asked() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let new = NewDossier {
        title: "Clean markets".to_owned(),
        language: Some(Language::En),
        country: Some("CG".parse().unwrap()),
        partner_country: Some("FR".parse().unwrap()),
        both_languages: true,
        call: Some("meae-generaliste-2025".to_owned()),
    };
    let handle = workspace.create(&new).unwrap();
    let start = workspace.view(&handle, Language::En).unwrap().content["start"].clone();
    assert_eq!(start["title"], json!({ "en": "Clean markets" }));
    assert_eq!(
        (&start["country"], &start["partner_country"], &start["currency"]),
        (&json!("CG"), &json!("FR"), &json!("XAF"))
    );
    assert_eq!((&start["main_language"], &start["working_languages"]), (&json!("en"), &json!(["fr", "en"])));
    assert_eq!(
        (&start["target_calls"][0]["call"], &start["target_calls"][0]["chosen"]),
        (&json!("meae-generaliste-2025"), &json!(true))
    );
    assert_eq!(start["role"], "partner", "the call takes applications from France alone");
    let card = workspace.home(Language::En).unwrap().dossiers.remove(0);
    assert!(card.call.fr.contains("2025") && card.rules > card.met, "{card:?}");
    let of_the_start = rules(Language::En).iter().filter(|rule| rule.stage == Stage::Start).count();
    assert!(card.met as usize <= of_the_start, "a rule is not met because its stage is empty: {card:?}");

    let french = NewDossier { country: Some("FR".parse().unwrap()), ..new.clone() };
    let handle = workspace.create(&french).unwrap();
    assert_eq!(workspace.view(&handle, Language::En).unwrap().content["start"]["role"], Value::Null);
    let unknown = NewDossier { call: Some("nulle-part".to_owned()), ..new };
    assert_eq!(workspace.create(&unknown).unwrap_err().code, Code::UnknownCall);
    assert_eq!(workspace.home(Language::En).unwrap().dossiers.len(), 2, "nothing was begun");
}

#[test]
fn calls_that_the_applicant_may_lead_are_offered_first() {
    let offered = offered_calls(Some("CG".parse().unwrap()), Language::Fr);
    let first: Vec<&str> = offered.iter().take_while(|it| it.open).map(|it| it.call.id.as_str()).collect();
    assert_eq!(first, ["aimf-cooperation", "eu-grants", "piscca-congo"]);
    assert!(offered[first.len()..].iter().all(|it| !it.open && it.reserved.is_some()), "{offered:?}");
    let reserved = |id: &str| offered.iter().find(|it| it.call.id == id).and_then(|it| it.reserved.as_deref()).unwrap();
    assert!(reserved("meae-2024").contains("France") && reserved("nakopa-2021").contains("Allemagne"));
    assert!(offered_calls(None, Language::Fr).iter().all(|it| it.open && it.reserved.is_none()));
    let side = |code: &str| countries(Language::Fr).into_iter().find(|it| it.code == code).unwrap().side;
    assert_eq!((side("CG"), side("KH"), side("FR")), (Side::South, Side::South, Side::North));
}

#[test]
fn the_home_tells_the_stage_in_hand_and_the_deadlines_in_order() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&named("Essai")).unwrap();
    for deadline in ["2027-05-31", "2026-12-15"] {
        let call = json!({ "call": "aimf-cooperation", "deadline": deadline });
        workspace.insert(&handle, &Path::from("start/target_calls"), Some(&call), None, Language::Fr).unwrap();
    }
    let card = workspace.home(Language::Fr).unwrap().dossiers.remove(0);
    assert_eq!(card.deadlines, ["2026-12-15", "2027-05-31"]);
    let stages = workspace.view(&handle, Language::Fr).unwrap().status.stages;
    let first_open = stages.iter().find(|stage| stage.state != passerelle::StageState::Solid).unwrap();
    assert_eq!(card.stage, Some(first_open.stage));
    assert_eq!(card.stage, Some(Stage::Start));
}

#[test]
fn a_search_leads_to_the_places_whatever_the_accents() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&named("Cœur de marché")).unwrap();
    let list = Path::from("challenges/list");
    let content = json!({ "title": { "fr": "Déchets du port" } });
    workspace.insert(&handle, &list, Some(&content), None, Language::Fr).unwrap();
    workspace.edit(&handle, &change("start/partner_country", "KH"), Language::Fr).unwrap();
    workspace.create(&named("Autre sujet")).unwrap();

    let found = workspace.search("dechets PORT", Language::Fr).unwrap();
    assert_eq!(found.len(), 1, "the other dossier is not named");
    assert_eq!(marked(&found[0]), ["Déchets", "port"]);
    let hit = &found[0].hits[0];
    assert!(
        hit.path.as_str().starts_with("challenges/list/") && hit.path.as_str().ends_with("/title/fr"),
        "{}",
        hit.path
    );
    assert!(hit.place.starts_with("Enjeux et leviers › Déchets du port › "), "{}", hit.place);
    let english = workspace.search("coeur", Language::En).unwrap();
    assert_eq!(
        (marked(&english[0]).as_slice(), english[0].hits[0].place.as_str()),
        (["Cœur".to_owned()].as_slice(), "Starting point › What is the title of the project?")
    );
    assert_eq!(marked(&workspace.search("cambod", Language::Fr).unwrap()[0]), ["Cambodge", "Cambodia"]);
    assert!(workspace.search("montagne", Language::Fr).unwrap().is_empty());

    workspace
        .edit(
            &handle,
            &change("start/summary/fr", "Un long texte sur le port, ses quais et ses marchés."),
            Language::Fr,
        )
        .unwrap();
    workspace.edit(&handle, &change("start/summary/en", "Port"), Language::Fr).unwrap();
    for (language, order) in [(Language::Fr, ["fr", "fr", "en"]), (Language::En, ["en", "fr", "fr"])] {
        let hits = &workspace.search("port", language).unwrap()[0].hits;
        let languages: Vec<&str> = hits.iter().filter_map(|hit| hit.path.as_str().rsplit('/').next()).collect();
        assert_eq!(languages, order, "one's own language first");
    }

    let item = Path::from(hit.path.as_str().trim_end_matches("/title/fr"));
    workspace.remove(&handle, &item, Language::Fr).unwrap();
    assert!(workspace.search("dechets", Language::Fr).unwrap().is_empty(), "a removed item is no place to lead to");
}

#[test]
fn a_duplicate_keeps_who_we_are_and_begins_anew() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let source = workspace.open_example("pointe-noire").unwrap();
    let before = workspace.view(&source, Language::Fr).unwrap().content;
    let copy = workspace.duplicate(&source).unwrap();
    assert_ne!(copy, source);
    let content = workspace.view(&copy, Language::Fr).unwrap().content;
    assert_eq!(content["territory"], before["territory"]);
    assert_eq!(content["start"]["country"], "CG");
    assert_eq!(content["start"]["fictional"], true, "what is taken over is as fictional as it was");
    assert_eq!(content["start"]["title"], Value::Null);
    let stages: Vec<&String> = content.as_object().unwrap().keys().collect();
    assert_eq!(stages, ["start", "territory"]);
    assert_eq!(workspace.view(&source, Language::Fr).unwrap().content, before);
    let handed_on = desk.path("copy.passerelle");
    workspace.save_copy(&source, &handed_on).unwrap();
    assert_eq!(workspace.receive(&handed_on, Language::Fr).unwrap().handle, source, "the copy is a dossier of its own");
}

#[test]
fn a_dossier_is_put_away_found_there_and_brought_back() {
    let desk = Desk::set();
    let mut workspace = desk.workspace();
    let handle = workspace.create(&named("Marché couvert")).unwrap();
    workspace.archive(&handle).unwrap();
    let home = workspace.home(Language::Fr).unwrap();
    assert!(home.dossiers.is_empty());
    assert_eq!((home.archived.len(), home.archived[0].archived), (1, true));
    assert!(workspace.search("marche", Language::Fr).unwrap()[0].card.archived);
    assert_eq!(workspace.view(&handle, Language::Fr).unwrap_err().code, Code::NotFound);

    let second = workspace.create(&named("Marché couvert")).unwrap();
    assert_eq!(second, handle, "its name is free again");
    assert_ne!(workspace.archive(&second).unwrap(), second, "its name is taken there");
    assert_eq!(workspace.home(Language::Fr).unwrap().archived.len(), 2, "both are there");
    workspace.create(&named("Marché couvert")).unwrap();
    let back = workspace.bring_back(&handle).unwrap();
    assert_ne!(back, handle, "the name is taken meanwhile");
    assert_eq!(workspace.view(&back, Language::Fr).unwrap().content["start"]["title"]["fr"], "Marché couvert");
    for outside in ["../x", "", "Archives/x"] {
        assert_eq!(workspace.archive(outside).unwrap_err().code, Code::NotFound, "“{outside}”");
        assert_eq!(workspace.bring_back(outside).unwrap_err().code, Code::NotFound, "“{outside}”");
    }
    assert_eq!(fs::read_dir(desk.path("dossiers/Archives")).unwrap().count(), 1);
}
