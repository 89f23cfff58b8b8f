//! The drawings that the window asks for: true to the dossier after each edit, and harmless in a page.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path as FilePath;

use passerelle::{Edit, FigureKind, FigureView, Language, Path, Workspace};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk {
    _folder: TempDir,
    workspace: Workspace,
    handle: String,
}

impl Desk {
    fn with(example: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let examples = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples");
        let at = folder.path();
        let mut workspace =
            Workspace::open(&at.join("dossiers"), &at.join("index"), &examples, || 1_790_000_000, "Technicien")
                .unwrap();
        let handle = workspace.open_example(example).unwrap();
        Self { _folder: folder, workspace, handle }
    }

    fn edit(&mut self, path: &str, value: impl Into<Value>) {
        let edit = Edit { path: Path::from(path), value: value.into() };
        self.workspace.edit(&self.handle, &edit, Language::Fr).unwrap();
    }

    fn figures(&mut self, kind: FigureKind, language: Language) -> Vec<FigureView> {
        self.workspace.figures(&self.handle, kind, language).unwrap()
    }

    fn content(&mut self, pointer: &str) -> Value {
        let view = self.workspace.view(&self.handle, Language::Fr).unwrap();
        view.content.pointer(pointer).cloned().unwrap_or_default()
    }
}

#[test]
fn a_stakeholder_that_is_moved_stands_elsewhere_on_the_map() {
    let mut desk = Desk::with("pointe-noire");
    let id = desk.content("/stakeholders/list/0/id").as_str().unwrap().to_owned();
    let path = format!("stakeholders/list/{id}");
    desk.edit(&format!("{path}/influence"), 4);
    desk.edit(&format!("{path}/interest"), 2);
    let [map] = desk.figures(FigureKind::InfluenceInterest, Language::En).try_into().unwrap();
    let mark = map.marks.iter().find(|mark| mark.path.as_str() == path).unwrap();
    assert!(mark.words.ends_with("influence 4, interest 2 – keep satisfied"), "{}", mark.words);
    let place = map.places.iter().find(|place| place.values == mark.values).unwrap();
    assert!(place.left < mark.left && mark.left < place.left + place.width, "it stands in the place of its marks");

    desk.edit(&format!("{path}/interest"), json!(null));
    let [map] = desk.figures(FigureKind::InfluenceInterest, Language::En).try_into().unwrap();
    assert!(map.marks.iter().all(|mark| mark.path.as_str() != path), "without both marks it waits beside the map");
    assert_eq!(map.places.len(), 25);
}

#[test]
fn a_name_never_becomes_markup() {
    let mut desk = Desk::with("pointe-noire");
    let id = desk.content("/stakeholders/list/0/id").as_str().unwrap().to_owned();
    desk.edit(&format!("stakeholders/list/{id}/name/fr"), "<script>alert(1)</script> & fils \"<b>\"");
    for kind in [FigureKind::InfluenceInterest] {
        for figure in desk.figures(kind, Language::Fr) {
            assert!(!figure.svg.contains("<script") && !figure.svg.contains("<b>"), "{kind:?}");
        }
    }
}
