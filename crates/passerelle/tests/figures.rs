//! The drawings that the window asks for: true to the dossier after each edit, and harmless in a page.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path as FilePath;

use passerelle::{Edit, FigureKind, FigureView, Language, Path, PlanLevel, RankingKind, Workspace};
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
fn both_directions_of_reciprocity_are_drawn_and_each_cell_names_its_match() {
    let mut desk = Desk::with("pointe-noire");
    let [ours, theirs] = desk.figures(FigureKind::Reciprocity, Language::Fr).try_into().unwrap();
    assert_eq!((ours.path.as_str(), theirs.path.as_str()), ("contributions/their_needs", "contributions/our_needs"));
    let of_match = |mark: &&passerelle::FigureMark| mark.path.as_str() != "contributions/matches";
    let answered = ours.marks.iter().chain(&theirs.marks).filter(of_match).count();
    assert_eq!(answered, desk.content("/contributions/matches").as_array().unwrap().len());
    let mark = ours.marks.iter().find(of_match).unwrap().clone();
    desk.edit(&format!("{}/strength", mark.path.as_str()), 1);
    let [ours, _] = desk.figures(FigureKind::Reciprocity, Language::En).try_into().unwrap();
    let again = ours.marks.iter().find(|it| it.path == mark.path).unwrap();
    assert!(again.words.ends_with("strength 1 out of 5"), "{}", again.words);
}

#[test]
fn each_challenge_has_its_problem_tree_and_an_objective_that_is_missing_is_told() {
    let mut desk = Desk::with("pointe-noire");
    let problems = desk.figures(FigureKind::ProblemTree, Language::Fr);
    let objectives = desk.figures(FigureKind::ObjectiveTree, Language::Fr);
    let paths = |figures: &[FigureView]| figures.iter().map(|it| it.path.to_string()).collect::<Vec<_>>();
    assert_eq!(paths(&problems), paths(&objectives));
    let nodes = desk.content("/challenges/tree").as_array().unwrap().len();
    let marks: usize = problems.iter().map(|figure| figure.marks.len()).sum();
    assert_eq!(marks, nodes + problems.len(), "every node and every trunk stands once");

    let node = desk.content("/challenges/tree/0/id").as_str().unwrap().to_owned();
    desk.edit(&format!("challenges/tree/{node}/objective/fr"), json!(null));
    desk.edit(&format!("challenges/tree/{node}/objective/en"), json!(null));
    let objectives = desk.figures(FigureKind::ObjectiveTree, Language::Fr);
    let mark = objectives.iter().flat_map(|it| &it.marks).find(|it| it.path.as_str().ends_with(&node)).unwrap();
    assert!(mark.words.starts_with("À formuler"), "{}", mark.words);
}

#[test]
fn moving_a_weight_ranks_anew_and_says_whether_the_first_place_holds() {
    let mut desk = Desk::with("pointe-noire");
    let rank = |desk: &mut Desk| desk.workspace.ranking(&desk.handle, RankingKind::Challenges, Language::En).unwrap();
    let before = rank(&mut desk);
    assert!(before.items.windows(2).all(|pair| pair[0].score >= pair[1].score), "the highest stands first");
    assert!(!before.steadiness.is_empty());
    for weight in ["severity", "urgency", "competence"] {
        desk.edit(&format!("challenges/weights/{weight}"), 0);
    }
    desk.edit("challenges/weights/lever", 5);
    let after = rank(&mut desk);
    assert_eq!(after.criteria.iter().map(|it| it.weight).collect::<Vec<_>>(), [0, 0, 5, 0]);
    let lever = |item: &passerelle::RankedView| item.marks[2].unwrap_or(0);
    assert!(after.items.windows(2).all(|pair| lever(&pair[0]) >= lever(&pair[1])), "lever alone decides");
    let [bars] = desk.figures(FigureKind::ChallengePriorities, Language::En).try_into().unwrap();
    let drawn: Vec<&str> = bars.marks.iter().map(|mark| mark.path.as_str()).collect();
    assert_eq!(
        drawn,
        after.items.iter().map(|item| item.path.as_str()).collect::<Vec<_>>(),
        "the bars stand in that order"
    );
}

#[test]
fn a_bar_of_the_schedule_tells_its_dates_and_one_without_dates_waits() {
    let mut desk = Desk::with("pointe-noire");
    let path = "actions/activities/a-registre";
    desk.edit(&format!("{path}/starts_on"), "2027-10-01");
    desk.edit(&format!("{path}/ends_on"), "2028-02-29");
    let [months] = desk.figures(FigureKind::Schedule, Language::En).try_into().unwrap();
    let mark = months.marks.iter().find(|mark| mark.path.as_str() == path).unwrap();
    let words = mark.words.replace('\u{a0}', " ");
    assert!(words.ends_with(": from 1 October 2027 to 29 February 2028"), "{words}");
    let place = |day: &str| months.places.iter().find(|place| place.values["first"] == day).unwrap();
    assert_eq!(mark.left, place("2027-10-01").left, "it begins where its first month begins");
    let end = mark.left + mark.width;
    assert!(end.abs_diff(place("2028-03-01").left) <= 1, "and ends where February ends");
    assert_eq!(months.places.len(), 28, "September 2027 to December 2029");

    desk.edit(&format!("{path}/ends_on"), "2030-02-28");
    let [days] = desk.figures(FigureKind::ScheduleByDay, Language::Fr).try_into().unwrap();
    let mark = days.marks.iter().find(|mark| mark.path.as_str() == path).unwrap();
    assert!(mark.words.ends_with("2030, hors des dates du projet"), "{}", mark.words);
    assert!(days.breadth > 300, "thirty months by days are wider than a page: {}", days.breadth);

    desk.edit(&format!("{path}/starts_on"), json!(null));
    desk.edit(&format!("{path}/ends_on"), json!(null));
    let [months] = desk.figures(FigureKind::Schedule, Language::Fr).try_into().unwrap();
    let waiting: Vec<&str> = months.waiting.iter().map(|mark| mark.path.as_str()).collect();
    assert_eq!(waiting, [path]);
}

#[test]
fn a_risk_that_is_marked_anew_changes_its_level() {
    let mut desk = Desk::with("pointe-noire");
    let id = desk.content("/actions/risks/0/id").as_str().unwrap().to_owned();
    let path = format!("actions/risks/{id}");
    desk.edit(&format!("{path}/probability"), 2);
    desk.edit(&format!("{path}/impact"), 5);
    let [matrix] = desk.figures(FigureKind::Risks, Language::En).try_into().unwrap();
    let mark = matrix.marks.iter().find(|mark| mark.path.as_str() == path).unwrap();
    assert!(mark.words.ends_with("probability 2, severity 5 – level 10, moderate"), "{}", mark.words);
    assert_eq!(mark.values["level"], "moderate");
    assert!(matrix.places.iter().any(|place| place.values == mark.values));
}

#[test]
fn the_logical_framework_stands_in_its_hierarchy_with_what_hangs_on_each_row() {
    let mut desk = Desk::with("pointe-noire");
    let plan = desk.workspace.plan(&desk.handle, Language::Fr).unwrap();
    let codes: Vec<&str> = plan.rows.iter().map(|row| row.code.as_str()).take(5).collect();
    assert_eq!(codes, ["OG", "OS1", "R1.1", "A1.1.1", "R1.2"]);
    let mut all = |list: &str| desk.content(&format!("/actions/{list}")).as_array().unwrap().len();
    assert_eq!(plan.rows.iter().map(|row| row.indicators.len()).sum::<usize>(), all("indicators"));
    assert_eq!(plan.rows.iter().map(|row| row.assumptions.len()).sum::<usize>(), all("assumptions"));
    assert!(plan.rows.iter().any(|row| row.cost.is_some()), "activities tell what they cost");

    desk.edit("actions/results/r-registre/objective", json!(null));
    let plan = desk.workspace.plan(&desk.handle, Language::Fr).unwrap();
    let loose = plan.rows.iter().position(|row| row.level == PlanLevel::Loose).unwrap();
    assert_eq!(plan.rows[loose + 1].path.as_str(), "actions/results/r-registre", "what serves nothing stands last");
}

#[test]
fn beneficiaries_are_added_up_by_reach_with_the_share_of_women() {
    let mut desk = Desk::with("pointe-noire");
    let plan = desk.workspace.plan(&desk.handle, Language::En).unwrap();
    let [direct, indirect, total] = <[_; 3]>::try_from(plan.beneficiaries).unwrap();
    // Directly: women 340 + 900 + 31 = 1,271 and men 380 + 110 + 29 = 519; 1,271 of 1,790 are 71 per cent.
    assert_eq!((direct.women.as_str(), direct.men.as_str(), direct.all.as_str()), ("1,271", "519", "1,790"));
    assert_eq!(direct.share, "71%");
    // Indirectly: 1,650 + 108,000 = 109,650 and 1,590 + 102,000 = 103,590.
    assert_eq!((indirect.women.as_str(), indirect.men.as_str()), ("109,650", "103,590"));
    assert_eq!(total.all, "215,030");
}

#[test]
fn a_name_never_becomes_markup() {
    let mut desk = Desk::with("pointe-noire");
    let id = desk.content("/stakeholders/list/0/id").as_str().unwrap().to_owned();
    let ours = desk.content("/contributions/ours/0/id").as_str().unwrap().to_owned();
    let risk = desk.content("/actions/risks/0/id").as_str().unwrap().to_owned();
    for path in [
        format!("stakeholders/list/{id}/name/fr"),
        format!("contributions/ours/{ours}/title/fr"),
        format!("actions/risks/{risk}/title/fr"),
        "actions/activities/a-registre/title/fr".to_owned(),
    ] {
        desk.edit(&path, "<script>alert(1)</script> & fils \"<b>\"");
    }
    for kind in [FigureKind::InfluenceInterest, FigureKind::Reciprocity, FigureKind::Schedule, FigureKind::Risks] {
        for figure in desk.figures(kind, Language::Fr) {
            assert!(!figure.svg.contains("<script") && !figure.svg.contains("<b>"), "{kind:?}");
        }
    }
}
