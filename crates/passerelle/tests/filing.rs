//! The way to the deadline: the calendar, the reminders, the submission, the sign-off and the page to decide.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;

use chrono::NaiveDate;
use desk::Desk;
use passerelle::{Edit, Language, Outlook, Path, Standing, StepState, When, Workspace};
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn set(workspace: &mut Workspace, handle: &str, path: &str, value: impl Into<Value>) {
    let edit = Edit { path: Path::from(path), value: value.into() };
    workspace.edit(handle, &edit, Language::Fr).unwrap();
}

/// Paris – Phnom Penh: Paris is a commune above 3,500 inhabitants, convened on 25 September 2026, sitting on 6 October,
/// its resolution transmitted on 12 October; the call's deadline is 30 April 2027, a Friday.
fn paris(desk: &Desk) -> (Workspace, String) {
    let mut workspace = desk.workspace();
    let handle = workspace.open_example("paris-phnom-penh").unwrap();
    (workspace, handle)
}

#[test]
fn the_calendar_says_what_is_done_and_what_is_still_to_do_by_what_day() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    let calendars = workspace.calendars(&handle, day("2026-11-28"), Language::Fr).unwrap();
    assert_eq!(calendars.len(), 1, "the call of 2024 is kept for the record and has no calendar");
    let calendar = &calendars[0];
    assert_eq!(calendar.verdict, Outlook::InTime);
    // Two days of November, then 31 + 31 + 28 + 31 + 30: 153.
    assert_eq!(calendar.deadline, "30\u{a0}avril 2027 – dans 153 jours");
    assert!(calendar.rule.contains("5 jours francs") && calendar.rule.contains("L2121-12"), "{}", calendar.rule);
    assert!(calendar.basis.contains("Code général des collectivités territoriales"), "{}", calendar.basis);
    let step = |code: &str| calendar.steps.iter().find(|step| step.code == code).unwrap();
    assert_eq!(step("council").state, StepState::Done);
    assert_eq!((step("council").day.as_str(), step("council").reason.as_str()), ("6\u{a0}octobre 2026", ""));
    assert_eq!(step("draft").state, StepState::Done, "the council sat, so its drafts were ready");
    // Five working days before Friday 30 April: 29, 28, 27, 26, 23.
    let signature = step("signature");
    assert_eq!((signature.state, signature.date), (StepState::ToDo, day("2027-04-23")));
    assert_eq!(signature.path, Path::from("agreement/signed_on"));
    assert!(calendar.submission.is_some(), "the example has begun its submission");
    let english = workspace.calendars(&handle, day("2026-11-28"), Language::En).unwrap();
    assert_eq!(english[0].sentence, "The calendar holds: every step has the time it ordinarily takes.");
}

#[test]
fn a_deadline_that_cannot_be_met_any_more_is_said_with_what_to_do() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    for field in ["convened_on", "session_on", "transmitted_on", "published_on"] {
        set(&mut workspace, &handle, &format!("agreement/deliberation/{field}"), Value::Null);
    }
    let calendar = |workspace: &mut Workspace, today: &str| {
        workspace.calendars(&handle, day(today), Language::Fr).unwrap().remove(0)
    };
    // Sitting on Friday 30 April at the latest, convened on Saturday 24, so on Friday 23.
    assert_eq!(calendar(&mut workspace, "2027-04-23").verdict, Outlook::Tight);
    // On the 26th six days lead to 2 May, too late; one clear day leads to Wednesday 28 April.
    let urgent = calendar(&mut workspace, "2027-04-26");
    assert_eq!(urgent.verdict, Outlook::OnlyUrgent);
    assert!(
        urgent.remedy.contains("28\u{a0}avril 2027") && urgent.remedy.contains("lettre d’intention"),
        "{}",
        urgent.remedy
    );
    // On the 29th one clear day leads to 1 May.
    let late = calendar(&mut workspace, "2027-04-29");
    assert_eq!(late.verdict, Outlook::OutOfReach);
    assert!(late.remedy.starts_with("L’appel admet une lettre d’intention chiffrée"), "{}", late.remedy);
}

#[test]
fn a_submission_begins_with_what_the_dossier_knows() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    workspace.remove(&handle, &Path::from("filing/submissions/depot-meae"), Language::Fr).unwrap();
    let calendar = workspace.calendars(&handle, day("2026-11-28"), Language::Fr).unwrap().remove(0);
    let beginning = calendar.beginning.unwrap();
    let expected = json!({
        "call": "meae-generaliste-2025", "amount": "220000.00 EUR", "status": "preparing", "source": "src-meae",
    });
    assert_eq!(beginning, expected);
    let list = Path::from("filing/submissions");
    let outcome = workspace.insert(&handle, &list, Some(&beginning), None, Language::Fr).unwrap();
    // 200,000 granted where the plan counts 220,000, and the source is not confirmed.
    let path = outcome.touched.path.as_str().to_owned();
    set(&mut workspace, &handle, &format!("{path}/status"), "granted");
    set(&mut workspace, &handle, &format!("{path}/granted"), "200000 EUR");
    let findings = workspace.view(&handle, Language::Fr).unwrap().status.findings;
    let told: Vec<_> = findings.iter().filter(|it| it.code == "granted-differs").collect();
    assert_eq!(
        told[0].sentence,
        "Le montant accordé, 200\u{202f}000,00\u{a0}€, n’est pas celui du plan de financement."
    );
    assert_eq!(told[0].path, Path::from("budget/sources/src-meae/amount"));
    assert_eq!(told[1].path, Path::from("budget/sources/src-meae/status"));
}

#[test]
fn the_home_reminds_of_what_is_near_and_leads_to_it() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    let candidate = json!({ "name": { "fr": "Ville de Kampot" }, "next_step": { "fr": "Appeler le cabinet" }, "next_step_on": "2027-04-20" });
    workspace.insert(&handle, &Path::from("search/candidates"), Some(&candidate), None, Language::Fr).unwrap();
    let mut near = |today: &str| workspace.reminders(day(today), Language::Fr).unwrap();
    // Before Friday 23 April: the signature is due, since 30 April is the deadline, and the partner's approval, five
    // working days earlier: 22, 21, 20, 19, 16 April.
    let reminders = near("2027-04-19");
    let of = |label: &str| reminders.iter().find(|it| it.label == label).unwrap();
    let call = of("Appeler le cabinet");
    assert_eq!((call.when, call.left.as_str(), call.about.as_str()), (When::Week, "demain", "Ville de Kampot"));
    assert!(call.path.as_str().ends_with("/next_step_on"));
    assert_eq!(of("Signer la convention").when, When::Week);
    let approval = of("Obtenir l’accord de l’assemblée du partenaire");
    assert_eq!((approval.when, approval.date), (When::Overdue, day("2027-04-16")));
    assert_eq!(of("Déposer le dossier").when, When::Month);
    assert!(reminders.is_sorted_by_key(|it| it.date));
    assert!(near("2026-11-28").iter().all(|it| it.date <= day("2026-12-28")), "nothing far is called to mind");
    workspace.archive(&handle).unwrap();
    assert_eq!(workspace.reminders(day("2027-04-19"), Language::Fr).unwrap(), [], "what was put away is left in peace");
}

#[test]
fn a_sign_off_tells_whether_the_dossier_changed_since() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    let outcome = workspace.sign_off(&handle, "Maire", day("2026-11-28"), Language::Fr).unwrap();
    let value = outcome.touched.value.unwrap();
    assert_eq!(value["digest"].as_str().unwrap().len(), 64);
    let last = |workspace: &mut Workspace| workspace.sign_offs(&handle, Language::Fr).unwrap().pop().unwrap();
    assert_eq!(last(&mut workspace).standing, Standing::Covers);
    assert_eq!(
        last(&mut workspace).sentence,
        "Validé par Maire le 28\u{a0}novembre 2026\u{a0}: le dossier n’a pas changé depuis."
    );
    let (copy, elsewhere) = (desk.path("copie.passerelle"), Desk::set());
    workspace.save_copy(&handle, &copy).unwrap();
    let mut theirs = elsewhere.workspace();
    let received = theirs.receive(&copy, Language::Fr).unwrap().handle;
    let there = theirs.sign_offs(&received, Language::Fr).unwrap().pop().unwrap();
    assert_eq!(there.standing, Standing::Covers, "the copy that was handed on is what was signed off");
    set(&mut workspace, &handle, "filing/submissions/depot-meae/receipt", "EX-1");
    set(&mut workspace, &handle, "monitoring/lessons/fr", "Rien encore.");
    assert_eq!(last(&mut workspace).standing, Standing::Covers, "what comes after the sign-off leaves it as it is");
    set(&mut workspace, &handle, "start/acronym", "PPP");
    assert_eq!(last(&mut workspace).standing, Standing::Changed);
    let by_hand = workspace.sign_offs(&handle, Language::Fr).unwrap().remove(0);
    assert_eq!(by_hand.standing, Standing::WithoutDigest, "the example's own sign-off bears no digest");
}

#[test]
fn the_page_to_decide_shows_our_money_and_our_days() {
    let desk = Desk::set();
    let (mut workspace, handle) = paris(&desk);
    let view = workspace.mayor(&handle, day("2026-11-28"), Language::Fr).unwrap();
    let figure = |code: &str| view.figures.iter().find(|it| it.code == code).unwrap().value.clone();
    assert_eq!(figure("own_cash"), "126\u{202f}498,29\u{a0}€");
    assert_eq!(figure("own_in_kind"), "61\u{202f}170\u{a0}€");
    assert_eq!(figure("asked"), "220\u{202f}000\u{a0}€");
    assert!(view.role.starts_with("Demande portée par\u{a0}: "), "{}", view.role);
    assert_eq!(view.columns, ["En numéraire", "En nature", "Dont nos agents (jours)"]);
    // 150 days of road engineers and 48 of accounts, all of them of Paris.
    let total = view.years.last().unwrap();
    assert_eq!((total.total, total.cells[2].as_str()), (true, "198"));
    // 2027: 15 % of 150 and 20 % of 48, 22.5 + 9.6; 2028: half of 150 and 40 % of 48, 75 + 19.2; 2029: 52.5 + 19.2.
    let days: Vec<_> = view.years.iter().map(|row| (row.label.as_str(), row.cells[2].as_str())).take(3).collect();
    assert_eq!(days, [("2027", "32,1"), ("2028", "94,2"), ("2029", "71,7")]);
    set(&mut workspace, &handle, "start/role", "partner");
    let view = workspace.mayor(&handle, day("2026-11-28"), Language::Fr).unwrap();
    assert!(view.role.ends_with("dont le nom reste à indiquer."), "{}", view.role);
    set(&mut workspace, &handle, "start/lead_applicant", "Ville de Lyon");
    let view = workspace.mayor(&handle, day("2026-11-28"), Language::Fr).unwrap();
    assert!(view.role.ends_with("portée par\u{a0}: Ville de Lyon."), "{}", view.role);
}
