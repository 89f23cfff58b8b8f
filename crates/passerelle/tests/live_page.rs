//! The live page: what somebody who types sees beside the form.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use dossier::{Edit, Language, Path};
use passerelle::{LivePage, NewDossier, PageView, PageWish, Workspace};
use serde_json::json;

struct Desk {
    _folder: tempfile::TempDir,
    workspace: Workspace,
    handle: String,
    page: LivePage,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        let mut workspace =
            Workspace::open(&place("dossiers"), &place("index.sqlite"), &place("examples"), || 1_800_000_000, "Awa")
                .unwrap();
        let new = NewDossier {
            title: "Des marchés propres".to_owned(),
            language: Some(Language::Fr),
            ..NewDossier::default()
        };
        let handle = workspace.create(&new).unwrap();
        Self { _folder: folder, workspace, handle, page: LivePage::default() }
    }

    fn write(&mut self, path: &str, words: &str) {
        let edit = Edit { path: Path::from(path), value: json!(words) };
        self.workspace.edit(&self.handle, &edit, Language::Fr).unwrap();
    }

    fn show(&mut self, wish: PageWish) -> PageView {
        let snapshot = self.workspace.snapshot(&self.handle).unwrap();
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        self.page.show(snapshot, &PageWish { pixels: 300, ..wish }, Language::Fr, date).unwrap()
    }

    fn at(&mut self, place: &str) -> PageView {
        self.show(PageWish { place: Some(Path::from(place)), page: 1, ..PageWish::default() })
    }
}

#[test]
fn the_page_turns_to_what_is_worked_on_and_shows_each_word_that_is_saved() {
    let mut desk = Desk::new();
    desk.write("territory/presentation/fr", "Un port de l’Atlantique.");
    let view = desk.at("territory/presentation/fr");
    let area = view.areas.iter().find(|area| area.path.as_str() == "territory/presentation/fr").unwrap();
    assert!(area.width > 500 && area.height > 50, "the words have a place on the page: {area:?}");
    assert_eq!(area.label, wording::field_label(Language::Fr, &area.path));
    assert!(view.page > 1 && view.page <= view.pages && view.draft);
    let before = desk.page.picture(view.edition).unwrap().to_vec();

    desk.write("territory/presentation/fr", "Un port de l’Atlantique, deux marchés.");
    let after = desk.at("territory/presentation/fr");
    assert_eq!(after.page, view.page);
    assert_ne!(desk.page.picture(after.edition).unwrap(), before, "the new words are on the picture");
    assert_eq!(desk.page.picture(view.edition), None, "the picture before it is gone");
}

#[test]
fn pages_are_turned_within_the_document_and_an_empty_field_shows_its_stage() {
    let mut desk = Desk::new();
    desk.write("territory/presentation/fr", "Un port.");
    let last = desk.show(PageWish { page: 10_000, ..PageWish::default() });
    assert_eq!(last.page, last.pages, "beyond the end: the last page");
    assert_eq!(desk.show(PageWish { page: 0, ..PageWish::default() }).page, 1);
    let written = desk.at("territory/presentation/fr").page;
    assert_eq!(desk.at("territory/area").page, written, "a field without words: where its stage is");
    let stays = desk.show(PageWish { place: Some(Path::from("monitoring/lessons")), page: 2, ..PageWish::default() });
    assert_eq!(stays.page, 2, "a stage that says nothing turns no page");
}

#[test]
fn the_page_speaks_the_language_that_is_wished_and_refuses_an_unknown_call() {
    let mut desk = Desk::new();
    desk.write("start/title/en", "Clean markets");
    let title = |view: &PageView| view.areas.iter().any(|area| area.path.as_str() == "start/title/en");
    let english = desk.show(PageWish { language: Some(Language::En), page: 1, ..PageWish::default() });
    assert_eq!(english.page, 1);
    assert!(title(&english), "the English title stands on the cover");
    let snapshot = desk.workspace.snapshot(&desk.handle).unwrap();
    let wish = PageWish { call: Some("no-such-call".to_owned()), ..PageWish::default() };
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let failure = desk.page.show(snapshot, &wish, Language::Fr, date).unwrap_err();
    assert_eq!(failure.code, passerelle::Code::UnknownCall);
    assert!(desk.page.picture(english.edition).is_some(), "what was shown before stays");
}
