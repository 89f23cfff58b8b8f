//! What falls due: the dated steps of a dossier that are not done, for the reminders.

use chrono::NaiveDate;
use dossier::{
    Dossier, Label, Path,
    stages::{
        search::{PipelineStage, StepStatus},
        start::Start,
    },
};

use crate::backward_calendar::{Outlook, Step, StepState, backward_calendars};

/// What kind of thing falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DueKind {
    /// A step of the backward calendar of a call.
    Calendar(Step),
    /// The next step with a candidate.
    NextStep,
    /// A lead that somebody follows.
    Lead,
    /// A step through the State.
    StateStep,
    /// An annex that expires before a deadline.
    AnnexExpires,
    /// An instalment of a funding source.
    Instalment,
    /// A report to a funder.
    Report,
}

impl DueKind {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Calendar(step) => step.code(),
            Self::NextStep => "next_step",
            Self::Lead => "lead",
            Self::StateStep => "state_step",
            Self::AnnexExpires => "annex_expires",
            Self::Instalment => "instalment",
            Self::Report => "report",
        }
    }
}

/// Something that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DueKind,
    /// What it is about, such as a candidate or an annex; blank where the kind says all.
    pub about: Label,
    /// What is to be done, as the dossier says it; blank where the kind says all.
    pub deed: Label,
    /// The identifier of the call whose calendar it belongs to; blank for other kinds.
    pub call: String,
    /// The field, item or list that tells it.
    pub path: Path,
    /// Whether there is no time left for it.
    pub late: bool,
}

/// Lists what falls due, the earliest first. A calendar whose file is submitted asks for nothing more; one whose
/// deadline has passed asks for the submission alone.
pub fn due(dossier: &Dossier, today: NaiveDate) -> Vec<Due> {
    let mut list = calendar_steps(dossier, today);
    list.extend(search_steps(dossier));
    list.extend(annexes_expiring(dossier, today));
    list.extend(money_and_reports(dossier));
    list.sort_by(|a, b| (a.date, a.kind, &a.path).cmp(&(b.date, b.kind, &b.path)));
    list
}

/// The part of a dossier that [`due`] looks at, to be kept where the whole would be too much.
pub fn looked_at(dossier: &Dossier) -> Dossier {
    let Dossier { start, territory, search, agreement, budget, filing, monitoring, .. } = dossier.clone();
    let start = Start {
        country: start.country,
        applicant_kind: start.applicant_kind,
        role: start.role,
        target_calls: start.target_calls,
        own_calls: start.own_calls,
        ..Start::default()
    };
    let mut kept = Dossier { start, ..Dossier::default() };
    kept.territory.level = territory.level;
    kept.territory.population = territory.population;
    kept.search.candidates = search.candidates;
    kept.search.leads = search.leads;
    kept.search.state_steps = search.state_steps;
    kept.agreement.status = agreement.status;
    kept.agreement.parties = agreement.parties;
    kept.agreement.deliberation = agreement.deliberation;
    kept.agreement.signed_on = agreement.signed_on;
    kept.budget.sources = budget.sources;
    kept.filing.annexes = filing.annexes;
    kept.filing.submissions = filing.submissions;
    kept.monitoring.instalments = monitoring.instalments;
    kept.monitoring.reports = monitoring.reports;
    kept
}

fn calendar_steps(dossier: &Dossier, today: NaiveDate) -> Vec<Due> {
    let mut list: Vec<Due> = Vec::new();
    for calendar in backward_calendars(dossier, today) {
        if calendar.verdict == Outlook::Submitted {
            continue;
        }
        let asked =
            calendar.steps.iter().filter(|it| it.state != StepState::Done).filter(|it| {
                calendar.verdict != Outlook::Passed || matches!(it.step, Step::Submission | Step::HandOver)
            });
        for step in asked {
            let due = Due {
                date: step.day(),
                kind: DueKind::Calendar(step.step),
                about: Label::default(),
                deed: Label::default(),
                call: calendar.target.call.clone(),
                path: step.path.clone(),
                late: step.state == StepState::Late,
            };
            // Several calls share the council's steps: each is reminded of once, for the earliest. Each has its own file.
            let own = matches!(step.step, Step::Submission | Step::HandOver);
            match list.iter_mut().find(|it| !own && it.kind == due.kind && it.path == due.path) {
                Some(known) if known.date <= due.date => {}
                Some(known) => *known = due,
                None => list.push(due),
            }
        }
    }
    list
}

fn search_steps(dossier: &Dossier) -> Vec<Due> {
    let search = &dossier.search;
    let open = |status: Option<StepStatus>| !matches!(status, Some(StepStatus::Done | StepStatus::Dropped));
    let candidates = search.candidates.iter().filter(|it| it.stage != Some(PipelineStage::Declined)).filter_map(|it| {
        let path = format!("search/candidates/{}/next_step_on", it.id);
        Some(plain(DueKind::NextStep, it.next_step_on?, it.name.clone(), it.next_step.clone(), path))
    });
    let leads = search.leads.iter().filter(|it| open(it.status)).filter_map(|it| {
        let path = format!("search/leads/{}/due_on", it.id);
        Some(plain(DueKind::Lead, it.due_on?, it.title.clone(), Label::default(), path))
    });
    let planned = |status: Option<StepStatus>| status == Some(StepStatus::Planned);
    let state = search.state_steps.iter().filter(|it| planned(it.status)).filter_map(|it| {
        let path = format!("search/state_steps/{}/date", it.id);
        Some(plain(DueKind::StateStep, it.date?, it.office.clone(), Label::default(), path))
    });
    candidates.chain(leads).chain(state).collect()
}

/// Annexes that expire before the last deadline that is still ahead.
fn annexes_expiring(dossier: &Dossier, today: NaiveDate) -> Vec<Due> {
    let calendars = backward_calendars(dossier, today);
    let open = calendars.iter().filter(|it| it.verdict != Outlook::Submitted && it.deadline >= today);
    let Some(deadline) = open.map(|it| it.deadline).max() else { return Vec::new() };
    let expiring = dossier.filing.annexes.iter().filter_map(|annex| {
        let expires = annex.expires_on.filter(|expires| *expires < deadline)?;
        let path = format!("filing/annexes/{}/expires_on", annex.id);
        Some(plain(DueKind::AnnexExpires, expires, annex.title.clone(), Label::default(), path))
    });
    expiring.collect()
}

fn money_and_reports(dossier: &Dossier) -> Vec<Due> {
    let monitoring = &dossier.monitoring;
    let source = |id: Option<&str>| {
        let found = id.and_then(|id| dossier.budget.sources.iter().find(|source| source.id.as_str() == id));
        found.map(|source| source.name.clone()).unwrap_or_default()
    };
    let instalments = monitoring.instalments.iter().filter(|it| it.received_on.is_none()).filter_map(|it| {
        let path = format!("monitoring/instalments/{}/received_on", it.id);
        let about = source(it.source.as_ref().map(|id| id.0.as_str()));
        Some(plain(DueKind::Instalment, it.due_on?, about, it.condition.clone(), path))
    });
    let reports = monitoring.reports.iter().filter(|it| it.sent_on.is_none()).filter_map(|it| {
        let path = format!("monitoring/reports/{}/sent_on", it.id);
        let about = source(it.source.as_ref().map(|id| id.0.as_str()));
        Some(plain(DueKind::Report, it.due_on?, about, Label::default(), path))
    });
    instalments.chain(reports).collect()
}

fn plain(kind: DueKind, date: NaiveDate, about: Label, deed: Label, path: String) -> Due {
    Due { date, kind, about, deed, call: String::new(), path: Path::from(path), late: false }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dossier() -> Dossier {
        serde_json::from_value(json!({
            "start": {
                "country": "FR",
                "target_calls": [
                    { "id": "a", "call": "meae-generaliste-2025", "deadline": "2027-03-31", "chosen": true },
                    { "id": "b", "call": "aimf-cooperation", "deadline": "2027-05-31" },
                ],
            },
            "search": {
                "candidates": [
                    { "id": "rio", "name": { "fr": "Rio" }, "next_step": { "fr": "Appeler" }, "next_step_on": "2027-02-01" },
                    { "id": "no", "stage": "declined", "next_step_on": "2027-02-01" },
                ],
                "leads": [
                    { "id": "open", "title": { "fr": "Diaspora" }, "due_on": "2027-02-10" },
                    { "id": "done", "due_on": "2027-02-10", "status": "done" },
                ],
            },
            "budget": { "sources": [{ "id": "state", "kind": "call_funder", "name": { "fr": "Ministère" } }] },
            "filing": { "annexes": [
                { "id": "soon", "title": { "fr": "Attestation" }, "expires_on": "2027-04-30" },
                { "id": "later", "expires_on": "2027-06-30" },
            ] },
            "monitoring": {
                "instalments": [
                    { "id": "in", "source": "state", "due_on": "2027-10-31", "received_on": "2027-11-02" },
                    { "id": "out", "source": "state", "due_on": "2028-10-31" },
                ],
                "reports": [{ "id": "r", "source": "state", "due_on": "2028-09-30" }],
            },
        }))
        .unwrap()
    }

    #[test]
    fn everything_that_falls_due_stands_in_one_list_by_day() {
        let list = due(&dossier(), day("2027-01-04"));
        let others: Vec<_> = list
            .iter()
            .filter(|it| !matches!(it.kind, DueKind::Calendar(_)))
            .map(|it| (it.date.to_string(), it.kind.code(), it.about.fr.as_str()))
            .collect();
        assert_eq!(
            others,
            [
                ("2027-02-01".to_owned(), "next_step", "Rio"),
                ("2027-02-10".to_owned(), "lead", "Diaspora"),
                ("2027-04-30".to_owned(), "annex_expires", "Attestation"),
                ("2028-09-30".to_owned(), "report", "Ministère"),
                ("2028-10-31".to_owned(), "instalment", "Ministère"),
            ]
        );
        let councils: Vec<_> = list.iter().filter(|it| it.kind == DueKind::Calendar(Step::Council)).collect();
        assert_eq!(councils.len(), 1, "the two calls share one council");
        assert_eq!(councils[0].call, "meae-generaliste-2025", "it is needed for the earlier one");
        assert!(list.is_sorted_by_key(|it| it.date));
        let what_is_kept = looked_at(&dossier());
        assert_eq!(due(&what_is_kept, day("2027-01-04")), list, "nothing else is looked at");
    }

    #[test]
    fn a_deadline_that_has_passed_asks_for_the_submission_alone() {
        let list = due(&dossier(), day("2027-04-15"));
        let of_call = list.iter().filter(|it| it.call == "meae-generaliste-2025").map(|it| it.kind);
        assert_eq!(of_call.collect::<Vec<_>>(), [DueKind::Calendar(Step::Submission)]);
    }
}
