//! Receiving a file: what it would change is shown first, then it is merged or left.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;

use std::{fs, path::Path as FilePath};

use desk::Desk;
use passerelle::{Arrival, Code, Edit, Happened, Language, NewDossier, Path, Review, Workspace};
use serde_json::{Value, json};

fn change(path: &str, value: impl Into<Value>) -> Edit {
    Edit { path: Path::from(path), value: value.into() }
}

/// Two desks with a copy of one dossier each, in which a challenge stands.
fn two_copies(ours: &Desk, theirs: &Desk) -> (Workspace, String, Workspace, String) {
    let mut here = ours.workspace();
    let new = NewDossier { title: "Ceinture maraîchère".to_owned(), ..NewDossier::default() };
    let handle = here.create(&new).unwrap();
    let content = json!({ "title": { "fr": "Déchets" } });
    here.insert(&handle, &Path::from("challenges/list"), Some(&content), None, Language::Fr).unwrap();
    let copy = ours.path("copy.passerelle");
    here.save_copy(&handle, &copy).unwrap();
    let mut there = theirs.workspace();
    let received = there.receive(&copy, Language::Fr).unwrap().handle;
    (here, handle, there, received)
}

fn told(review: &Review) -> Vec<&Arrival> {
    review.stages.iter().flat_map(|stage| &stage.arrivals).collect()
}

#[test]
fn what_a_copy_would_change_is_told_place_by_place_before_anything_changes() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, handle, mut there, received) = two_copies(&ours, &theirs);
    there.edit(&received, &change("territory/population", 1_420_612), Language::Fr).unwrap();
    there.edit(&received, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    let added = json!({ "title": { "fr": "Eau" }, "severity": 4 });
    there.insert(&received, &Path::from("challenges/list"), Some(&added), None, Language::Fr).unwrap();
    let challenge = here.view(&handle, Language::Fr).unwrap().content["challenges"]["list"][0]["id"].clone();
    let challenge = Path::from("challenges/list").join(challenge.as_str().unwrap());
    there.remove(&received, &challenge, Language::Fr).unwrap();
    let back = ours.path("retour.passerelle");
    there.save_copy(&received, &back).unwrap();
    here.edit(&handle, &change("start/acronym", "CEMAPO"), Language::Fr).unwrap();

    let before = here.view(&handle, Language::Fr).unwrap().content;
    let review = here.review(&back, Language::Fr).unwrap();
    assert_eq!(here.view(&handle, Language::Fr).unwrap().content, before, "nothing has changed yet");
    assert_eq!(review.file, "retour.passerelle");
    assert_eq!(review.known.as_ref().map(|card| card.handle.as_str()), Some(handle.as_str()));
    assert_eq!((review.places, review.conflicts), (4, 1));
    let by_stage: Vec<u8> = review.stages.iter().map(|stage| stage.number).collect();
    assert_eq!(by_stage, [0, 4, 5], "in the method's order");
    let places = told(&review);
    let of = |happened| places.iter().find(|it| it.happened == happened).unwrap();
    let written = of(Happened::Written);
    assert_eq!((written.path.as_str(), written.before.as_str()), ("territory/population", ""));
    assert_eq!(
        (written.after.as_str(), written.author.as_str(), written.time),
        ("1\u{202f}420\u{202f}612", "Technicien", 1_790_000_000)
    );
    assert_eq!(of(Happened::Added).after, "Eau");
    assert_eq!(of(Happened::Removed).before, "Déchets");
    let both = of(Happened::TwoValues);
    assert_eq!((both.before.as_str(), both.after.as_str()), ("CEMAPO", "CEMA"));

    let merged = here.receive_reviewed(&review.ticket, Language::Fr).unwrap();
    assert_eq!((merged.new, merged.conflicts), (false, 1));
    assert_eq!(here.view(&handle, Language::Fr).unwrap().content["territory"]["population"], 1_420_612);
    let again = here.review(&back, Language::Fr).unwrap();
    assert_eq!((again.places, again.conflicts, again.stages.len()), (0, 0, 0), "the same copy again brings nothing");
}

#[test]
fn attached_files_that_would_arrive_are_named_as_their_annexes_name_them() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, _, mut there, received) = two_copies(&ours, &theirs);
    let examples = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples/annexes/pointe-noire");
    there.attach(&received, &examples.join("croquis-ceinture-maraichere.jpg"), Language::Fr).unwrap();
    let back = ours.path("retour.passerelle");
    there.save_copy(&received, &back).unwrap();
    let review = here.review(&back, Language::Fr).unwrap();
    assert_eq!(review.attachments, ["croquis-ceinture-maraichere.jpg"]);
    here.receive_reviewed(&review.ticket, Language::Fr).unwrap();
    assert!(here.review(&back, Language::Fr).unwrap().attachments.is_empty(), "it is here now");
    let third = Desk::set();
    assert_eq!(
        third.workspace().review(&back, Language::Fr).unwrap().attachments,
        ["croquis-ceinture-maraichere.jpg"],
        "also where the whole dossier is new"
    );
}

#[test]
fn an_item_that_we_removed_and_they_edited_is_announced() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, handle, mut there, received) = two_copies(&ours, &theirs);
    let id = here.view(&handle, Language::Fr).unwrap().content["challenges"]["list"][0]["id"].clone();
    let item = Path::from("challenges/list").join(id.as_str().unwrap());
    there.edit(&received, &change(&format!("{item}/severity"), 5), Language::Fr).unwrap();
    there.save_copy(&received, &ours.path("back.passerelle")).unwrap();
    here.remove(&handle, &item, Language::Fr).unwrap();
    let review = here.review(&ours.path("back.passerelle"), Language::Fr).unwrap();
    let places = told(&review);
    assert_eq!(
        (places.len(), places[0].happened, places[0].before.as_str()),
        (1, Happened::RemovedAndEdited, "Déchets")
    );
    assert_eq!(here.receive_reviewed(&review.ticket, Language::Fr).unwrap().conflicts, 1);
}

#[test]
fn what_is_taken_in_is_what_was_shown() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, handle, mut there, received) = two_copies(&ours, &theirs);
    there.edit(&received, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    let back = ours.path("back.passerelle");
    there.save_copy(&received, &back).unwrap();
    let review = here.review(&back, Language::Fr).unwrap();
    fs::write(&back, b"something else by now").unwrap();
    here.receive_reviewed(&review.ticket, Language::Fr).unwrap();
    assert_eq!(here.view(&handle, Language::Fr).unwrap().content["start"]["acronym"], "CEMA");
    assert_eq!(here.receive_reviewed(&review.ticket, Language::Fr).unwrap_err().code, Code::NotFound, "once only");
}

#[test]
fn a_file_that_is_declined_is_forgotten() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, ..) = two_copies(&ours, &theirs);
    let review = here.review(&ours.path("copy.passerelle"), Language::Fr).unwrap();
    here.decline();
    assert_eq!(here.receive_reviewed(&review.ticket, Language::Fr).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_dossier_that_is_new_here_is_told_as_such_and_taken_in_whole() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (_, _, mut there, received) = two_copies(&ours, &theirs);
    there.save_copy(&received, &theirs.path("don.passerelle")).unwrap();
    let third = Desk::set();
    let mut elsewhere = third.workspace();
    let review = elsewhere.review(&theirs.path("don.passerelle"), Language::Fr).unwrap();
    assert_eq!((review.known.as_ref(), review.card.title.fr.as_str()), (None, "Ceinture maraîchère"));
    assert_eq!(review.last.unwrap().author, "Technicien");
    assert!(elsewhere.home(Language::Fr).unwrap().dossiers.is_empty(), "nothing is here before the word is given");
    let taken = elsewhere.receive_reviewed(&review.ticket, Language::Fr).unwrap();
    assert!(taken.new);
    let view = elsewhere.view(&taken.handle, Language::Fr).unwrap();
    assert_eq!(view.content["challenges"]["list"][0]["title"]["fr"], "Déchets");
}

#[test]
fn a_copy_of_a_dossier_that_was_put_away_brings_it_back() {
    let (ours, theirs) = (Desk::set(), Desk::set());
    let (mut here, handle, mut there, received) = two_copies(&ours, &theirs);
    there.edit(&received, &change("start/acronym", "CEMA"), Language::Fr).unwrap();
    there.save_copy(&received, &ours.path("back.passerelle")).unwrap();
    here.archive(&handle).unwrap();
    let review = here.review(&ours.path("back.passerelle"), Language::Fr).unwrap();
    assert!(review.known.as_ref().is_some_and(|card| card.archived) && review.places == 1);
    assert!(here.home(Language::Fr).unwrap().dossiers.is_empty(), "looking does not bring it back");
    let merged = here.receive_reviewed(&review.ticket, Language::Fr).unwrap();
    assert_eq!(here.view(&merged.handle, Language::Fr).unwrap().content["start"]["acronym"], "CEMA");
    assert_eq!(here.home(Language::Fr).unwrap().archived, []);
}
