//! The backward calendar: from a call's deadline back to the letters, by what day each step has to be done.
//!
//! Dates of the dossier that lie ahead are plans, those that have come are done. Each step has two days: the *latest*
//! one, which leaves the steps after it the time that ordinary practice takes, and the *limit*, which leaves them what
//! the law asks and nothing more. Days for work fall on working days; the deadline itself is the funder's and never
//! moves.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use dossier::{
    Dossier, Item, Path,
    stages::{
        agreement::AgreementStatus,
        budget::{FunderKind, FundingStatus},
        filing::{AnnexKind, Submission, SubmissionStatus},
        start::{Role, TargetCall},
    },
};
use serde::Serialize;
use specta::Type;

use crate::{
    call::find_for,
    council_rules::{CouncilRules, Notice, council_rules},
};

/// From how many days on a step that is not done is said to fall due soon.
const SOON: i64 = 7;

/// How many working days before the deadline the body that leads an application has to hold our part of it; practice.
const HAND_OVER: u32 = 10;

/// A step on the way to the submission, the first one to be done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The annexes that the call asks for and the letters of the other funders are there.
    Letters,
    /// The draft resolution and agreement can be sent to the members.
    Draft,
    /// The members are convened.
    Convening,
    /// The deliberating body sits.
    Council,
    /// The resolution is transmitted to the State's representative and published.
    Transmission,
    /// The partner's own body has approved.
    PartnerApproval,
    /// The agreement is signed.
    Signature,
    /// The file is submitted.
    Submission,
    /// Our part is in the hands of the body that leads the application.
    HandOver,
}

impl Step {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Draft => "draft",
            Self::Convening => "convening",
            Self::Council => "council",
            Self::Transmission => "transmission",
            Self::PartnerApproval => "partner_approval",
            Self::Signature => "signature",
            Self::Submission => "submission",
            Self::HandOver => "hand_over",
        }
    }

    /// Whether its day is counted by law or by the call, and not by practice.
    pub fn is_law(self) -> bool {
        matches!(self, Self::Convening | Self::Submission)
    }
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// It is done.
    Done,
    /// A day is set for it, in time.
    Planned,
    /// It lies ahead.
    ToDo,
    /// It can still be done in time, with less time than ordinary practice takes.
    AtRisk,
    /// It cannot be done in time any more, or is planned too late.
    Late,
}

impl StepState {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Planned => "planned",
            Self::ToDo => "to_do",
            Self::AtRisk => "at_risk",
            Self::Late => "late",
        }
    }
}

/// Why a step stands as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The dossier gives the day.
    Dated,
    /// A later step is done.
    Implied,
    /// Nothing of it is missing.
    Complete,
    /// It lies ahead.
    Ahead,
    /// So many letters or annexes are missing.
    Missing(usize),
    /// The latest day is near.
    Soon,
    /// The latest day has passed; the limit has not.
    MarginUsed,
    /// It is planned after the latest day, within the limit.
    PlannedAfterLatest,
    /// It is planned after the limit.
    PlannedAfterLimit,
    /// The limit has passed.
    LimitPassed,
    /// The file is submitted without it.
    NotNeeded,
}

impl Reason {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dated => "dated",
            Self::Implied => "implied",
            Self::Complete => "complete",
            Self::Ahead => "ahead",
            Self::Missing(_) => "missing",
            Self::Soon => "soon",
            Self::MarginUsed => "margin_used",
            Self::PlannedAfterLatest => "planned_after_latest",
            Self::PlannedAfterLimit => "planned_after_limit",
            Self::LimitPassed => "limit_passed",
            Self::NotNeeded => "not_needed",
        }
    }
}

/// A step with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedStep {
    /// The step.
    pub step: Step,
    /// The last day that leaves the steps after it the time they ordinarily take.
    pub latest: NaiveDate,
    /// The last day that leaves them what the law asks.
    pub limit: NaiveDate,
    /// The day that the dossier gives: of the deed, or of the plan.
    pub given: Option<NaiveDate>,
    /// How it stands.
    pub state: StepState,
    /// Why.
    pub reason: Reason,
    /// The field, item or list that tells it.
    pub path: Path,
}

impl DatedStep {
    /// The day that counts: the given one, else the latest.
    pub fn day(&self) -> NaiveDate {
        self.given.unwrap_or(self.latest)
    }
}

/// Whether the deadline can be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Outlook {
    /// The file is submitted.
    Submitted,
    /// There is time for every step.
    InTime,
    /// There is time for what the law asks, and less for the rest than it ordinarily takes.
    Tight,
    /// The council sits too late, and could still sit in time at an extraordinary meeting.
    CouncilTooLate,
    /// The members can no longer be convened for the day on which the council is to sit, and still can for a later one.
    NoticeTooShort,
    /// Only a meeting convened for reasons of urgency would be in time.
    OnlyUrgent,
    /// The council can no longer sit in time.
    OutOfReach,
    /// The deadline has passed without a submission.
    Passed,
}

impl Outlook {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::InTime => "in_time",
            Self::Tight => "tight",
            Self::CouncilTooLate => "council_too_late",
            Self::NoticeTooShort => "notice_too_short",
            Self::OnlyUrgent => "only_urgent",
            Self::OutOfReach => "out_of_reach",
            Self::Passed => "passed",
        }
    }
}

/// The way to one call's deadline.
#[derive(Debug, Clone, PartialEq)]
pub struct BackwardCalendar<'a> {
    /// The call aimed at.
    pub target: &'a TargetCall,
    /// Its deadline.
    pub deadline: NaiveDate,
    /// The country's rules.
    pub rules: &'static CouncilRules,
    /// The notice that the deliberating body is given.
    pub notice: &'static Notice,
    /// The steps, the first one to be done first.
    pub steps: Vec<DatedStep>,
    /// Whether the deadline can be met.
    pub verdict: Outlook,
    /// The last day on which the council can sit.
    pub last_meeting: NaiveDate,
    /// The first day on which it could sit if it were convened today, for reasons of urgency where nothing else is left.
    pub first_meeting: NaiveDate,
    /// Whether the call takes a letter of intent in the place of the council's papers.
    pub takes_letter_of_intent: bool,
}

/// Draws the calendars of the calls aimed at that have a deadline, of the dossier or still ahead in the call: the one that the dossier is prepared for first, then
/// those whose deadline is still ahead, the earliest first.
pub fn backward_calendars(dossier: &Dossier, today: NaiveDate) -> Vec<BackwardCalendar<'_>> {
    let targets = &dossier.start.target_calls;
    let chosen = targets.iter().find(|target| target.chosen).or_else(|| targets.first());
    let is_chosen = |target: &TargetCall| chosen.is_some_and(|chosen| chosen.id == target.id);
    let ahead = |target: &TargetCall| find_for(dossier, &target.call)?.closes_on.filter(|day| *day >= today);
    let dated = targets.iter().filter_map(|target| Some((target, target.deadline.or_else(|| ahead(target))?)));
    let mut wanted: Vec<_> = dated.filter(|(target, deadline)| is_chosen(target) || *deadline >= today).collect();
    wanted.sort_by_key(|(target, deadline)| (!is_chosen(target), *deadline));
    wanted.into_iter().map(|(target, deadline)| calendar(dossier, target, deadline, today)).collect()
}

/// The submission to a call that counts: the last one that was neither refused nor withdrawn.
pub fn submission_to<'a>(dossier: &'a Dossier, call: &str) -> Option<&'a Submission> {
    let gone = |it: &Submission| matches!(it.status, Some(SubmissionStatus::Refused | SubmissionStatus::Withdrawn));
    dossier.filing.submissions.iter().rfind(|it| it.call == call && !gone(it))
}

/// Whether a submission has reached the funder.
pub fn is_submitted(submission: &Submission, today: NaiveDate) -> bool {
    let preparing = matches!(submission.status, None | Some(SubmissionStatus::Preparing));
    submission.date.map_or(!preparing, |date| date <= today)
}

/// What is known of a step before its days are counted.
struct Known {
    path: Path,
    given: Option<NaiveDate>,
    done: bool,
    reason: Reason,
}

fn calendar<'a>(
    dossier: &'a Dossier,
    target: &'a TargetCall,
    deadline: NaiveDate,
    today: NaiveDate,
) -> BackwardCalendar<'a> {
    let (rules, notice) = council_rules(dossier);
    let (holidays, margins) = (rules.holidays, rules.margins);
    let partner_role = dossier.start.role == Some(Role::Partner);
    let submission = submission_to(dossier, &target.call);
    let submitted = submission.is_some_and(|it| is_submitted(it, today));

    let last = if partner_role { Step::HandOver } else { Step::Submission };
    let mut steps: Vec<DatedStep> = Vec::new();
    let counted = Counted { dossier, target, today, submitted };
    let mut push = |step: Step, latest: NaiveDate, limit: NaiveDate| -> NaiveDate {
        let dated = counted.step(step, latest, limit);
        let anchor = dated.given.filter(|given| *given <= limit).unwrap_or(latest);
        steps.push(dated);
        anchor
    };
    let handed = if partner_role { holidays.working_days_before(deadline, HAND_OVER) } else { deadline };
    let filed = push(last, handed, deadline);
    let signed = push(Step::Signature, holidays.working_days_before(filed, margins.signature), deadline);
    push(Step::PartnerApproval, holidays.working_days_before(signed, margins.partner_approval), deadline);
    let in_force = match rules.transmission {
        true => push(Step::Transmission, holidays.working_days_before(signed, margins.transmission), deadline),
        false => signed,
    };
    let last_meeting = holidays.on_or_before(deadline);
    let sits = push(Step::Council, holidays.working_days_before(in_force, margins.council), last_meeting);
    let planned = dossier.agreement.deliberation.session_on.filter(|day| *day <= last_meeting);
    let last_sending = holidays.on_or_before(notice.last_sending(planned.unwrap_or(last_meeting)));
    let convened = push(Step::Convening, holidays.on_or_before(notice.last_sending(sits)), last_sending);
    let drafted = push(Step::Draft, holidays.working_days_before(convened, margins.draft), last_sending);
    // Once the drafts are out, the letters that are still missing serve the file alone.
    let served = if counted.is_before_council() { drafted } else { filed };
    push(Step::Letters, holidays.working_days_before(served, margins.letters), deadline);
    counted.imply(&mut steps);
    steps.reverse();

    let (verdict, first_meeting) =
        verdict(dossier, &steps, (rules, notice), (deadline, last_meeting), submitted, today);
    let takes_letter_of_intent = find_for(dossier, &target.call)
        .is_some_and(|call| call.annexes.iter().any(|asked| asked.kinds.contains(&AnnexKind::LetterOfIntent)));
    BackwardCalendar {
        target,
        deadline,
        rules,
        notice,
        steps,
        verdict,
        last_meeting,
        first_meeting,
        takes_letter_of_intent,
    }
}

/// What the steps are counted against.
struct Counted<'a> {
    dossier: &'a Dossier,
    target: &'a TargetCall,
    today: NaiveDate,
    submitted: bool,
}

impl Counted<'_> {
    fn step(&self, step: Step, latest: NaiveDate, limit: NaiveDate) -> DatedStep {
        let Known { path, given, done, reason } = self.known(step);
        let ahead = given.filter(|day| *day > self.today);
        // How much is missing says more than how the time stands, which the state and the day tell.
        let told = |state: StepState, why: Reason| match reason {
            Reason::Missing(_) => (state, reason),
            _ => (state, why),
        };
        let (state, reason) = match ahead {
            _ if done && ahead.is_none() => (StepState::Done, reason),
            _ if self.submitted => (StepState::ToDo, Reason::NotNeeded),
            Some(day) if day > limit => (StepState::Late, Reason::PlannedAfterLimit),
            Some(day) if day > latest => (StepState::AtRisk, Reason::PlannedAfterLatest),
            Some(_) => (StepState::Planned, Reason::Dated),
            None if self.today > limit => told(StepState::Late, Reason::LimitPassed),
            None if self.today > latest => told(StepState::AtRisk, Reason::MarginUsed),
            None if (latest - self.today).num_days() <= SOON => told(StepState::AtRisk, Reason::Soon),
            None => (StepState::ToDo, reason),
        };
        DatedStep { step, latest, limit, given, state, reason, path }
    }

    fn known(&self, step: Step) -> Known {
        let agreement = &self.dossier.agreement;
        let deliberation = &agreement.deliberation;
        let dated = |path: &str, given: Option<NaiveDate>| Known {
            path: Path::from(path),
            given,
            done: given.is_some_and(|day| day <= self.today),
            reason: if given.is_some() { Reason::Dated } else { Reason::Ahead },
        };
        match step {
            Step::Letters => match self.letters_missing() {
                0 => Known { path: "filing/annexes".into(), given: None, done: true, reason: Reason::Complete },
                missing => {
                    let path = Path::from("filing/annexes");
                    Known { path, given: None, done: false, reason: Reason::Missing(missing) }
                }
            },
            Step::Draft => dated("agreement/deliberation/draft_ready_on", deliberation.draft_ready_on),
            Step::Convening => dated("agreement/deliberation/convened_on", deliberation.convened_on),
            Step::Council => dated("agreement/deliberation/session_on", deliberation.session_on),
            Step::Transmission => dated("agreement/deliberation/transmitted_on", deliberation.transmitted_on),
            Step::Signature => dated("agreement/signed_on", agreement.signed_on),
            Step::PartnerApproval => self.partner_approval(),
            Step::Submission | Step::HandOver => match submission_to(self.dossier, &self.target.call) {
                Some(submission) => {
                    let known = dated(&format!("filing/submissions/{}/date", submission.id()), submission.date);
                    Known { done: self.submitted, ..known }
                }
                None => dated("filing/submissions", None),
            },
        }
    }

    /// Whether neither the drafts nor anything after them is done.
    fn is_before_council(&self) -> bool {
        let deliberation = &self.dossier.agreement.deliberation;
        let days = [deliberation.draft_ready_on, deliberation.convened_on, deliberation.session_on];
        !days.into_iter().flatten().any(|day| day <= self.today)
    }

    /// The approval of the parties of other countries: done on the day of the last one, planned while one lies ahead.
    fn partner_approval(&self) -> Known {
        let own = self.dossier.start.country;
        let parties = &self.dossier.agreement.parties;
        let foreign: Vec<_> = parties.iter().filter(|it| it.country.is_some() && it.country != own).collect();
        let open = foreign.iter().find(|it| it.approved_on.is_none());
        let path = match open {
            Some(party) => Path::from(format!("agreement/parties/{}/approved_on", party.id)),
            None => Path::from("agreement/parties"),
        };
        let given = if open.is_some() { None } else { foreign.iter().filter_map(|it| it.approved_on).max() };
        let done = given.is_some_and(|day| day <= self.today);
        Known { path, given, done, reason: if given.is_some() { Reason::Dated } else { Reason::Ahead } }
    }

    /// The annexes that the call requires beside the council's papers, and the letters of other funders, that are not
    /// there.
    fn letters_missing(&self) -> usize {
        let annexes = &self.dossier.filing.annexes;
        let attached =
            |kinds: &BTreeSet<AnnexKind>| annexes.iter().any(|it| it.kind.is_some_and(|kind| kinds.contains(&kind)));
        let of_council = |kinds: &BTreeSet<AnnexKind>| {
            kinds.contains(&AnnexKind::Convention) || kinds.contains(&AnnexKind::Deliberation)
        };
        let asked = find_for(self.dossier, &self.target.call).map(|call| call.annexes.as_slice()).unwrap_or_default();
        let annexes_missing =
            asked.iter().filter(|it| it.required && !of_council(&it.kinds) && !attached(&it.kinds)).count();
        let others = self.dossier.budget.sources.iter().filter(|source| {
            let ours = matches!(source.kind, None | Some(FunderKind::Applicant | FunderKind::CallFunder));
            !ours && source.status != Some(FundingStatus::Refused) && source.letter.is_none()
        });
        annexes_missing + others.count()
    }

    /// What was done before a step that is done was done as well, even where the dossier does not say when. `steps`
    /// begins with the last one.
    fn imply(&self, steps: &mut [DatedStep]) {
        let chain = [Step::Draft, Step::Convening, Step::Council, Step::Transmission, Step::Signature];
        let authorised = matches!(
            self.dossier.agreement.status,
            Some(AgreementStatus::Signed | AgreementStatus::Transmitted | AgreementStatus::InForce)
        );
        let mut later = authorised;
        for dated in steps.iter_mut().filter(|it| chain.contains(&it.step)) {
            let undated = dated.given.is_none_or(|day| day > self.today);
            if later && undated && dated.state != StepState::Done {
                (dated.state, dated.reason) = (StepState::Done, Reason::Implied);
            }
            later |= dated.state == StepState::Done;
        }
    }
}

fn verdict(
    dossier: &Dossier,
    steps: &[DatedStep],
    (rules, notice): (&CouncilRules, &Notice),
    (deadline, last_meeting): (NaiveDate, NaiveDate),
    submitted: bool,
    today: NaiveDate,
) -> (Outlook, NaiveDate) {
    let state = |step: Step| steps.iter().find(|it| it.step == step).map(|it| it.state);
    let deliberation = &dossier.agreement.deliberation;
    let sent = deliberation.convened_on.unwrap_or(today);
    let first = rules.holidays.on_or_after(notice.first_meeting(sent).max(today));
    let urgent = notice.first_urgent_meeting(today).map(|day| rules.holidays.on_or_after(day));
    let squeezed = |it: &DatedStep| {
        it.state == StepState::Late
            || (it.state == StepState::AtRisk && it.day() > it.latest)
            || (it.state == StepState::AtRisk && it.given.is_none() && today > it.latest)
    };
    let in_time = if steps.iter().any(squeezed) { Outlook::Tight } else { Outlook::InTime };
    let by_urgency = || match urgent {
        Some(day) if day <= last_meeting => (Outlook::OnlyUrgent, day),
        _ => (Outlook::OutOfReach, first),
    };
    if submitted {
        return (Outlook::Submitted, first);
    }
    if today > deadline {
        return (Outlook::Passed, first);
    }
    if state(Step::Council) == Some(StepState::Done) {
        return (in_time, first);
    }
    match deliberation.session_on.filter(|day| *day > today) {
        Some(planned) if planned <= last_meeting => {
            // A meeting that is near can only be kept if its members are convened already, or still can be.
            let convened = state(Step::Convening) == Some(StepState::Done);
            let in_notice = convened || notice.first_meeting(sent) <= planned;
            match (in_notice, first <= last_meeting) {
                (true, _) => (in_time, first),
                (false, true) => (Outlook::NoticeTooShort, first),
                (false, false) => by_urgency(),
            }
        }
        Some(_) if first <= last_meeting => (Outlook::CouncilTooLate, first),
        None if first <= last_meeting => (in_time, first),
        _ => by_urgency(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A French commune of 10,000 inhabitants that aims at 31 March 2027, a Wednesday, and waits for one funder's letter.
    fn dossier(deliberation: serde_json::Value) -> Dossier {
        serde_json::from_value(json!({
            "start": {
                "country": "FR",
                "target_calls": [{ "id": "t", "call": "meae-generaliste-2025", "deadline": "2027-03-31" }],
            },
            "territory": { "level": "commune", "population": 10_000 },
            "agreement": {
                "deliberation": deliberation,
                "parties": [{ "id": "us", "country": "FR" }, { "id": "them", "country": "KH" }],
            },
            "budget": { "sources": [{ "id": "s", "kind": "foundation" }] },
        }))
        .unwrap()
    }

    fn shown(dossier: &Dossier, today: &str) -> Vec<(&'static str, String, StepState)> {
        let calendars = backward_calendars(dossier, day(today));
        calendars[0].steps.iter().map(|it| (it.step.code(), it.latest.to_string(), it.state)).collect()
    }

    fn verdict(dossier: &Dossier, today: &str) -> (Outlook, String) {
        let calendars = backward_calendars(dossier, day(today));
        (calendars[0].verdict, calendars[0].first_meeting.to_string())
    }

    #[test]
    fn the_steps_are_counted_back_from_the_deadline_over_easter() {
        // Signature 5 working days before Wednesday 31 March: 30, 26 (29 is Easter Monday, 27 and 28 the weekend), 25, 24, 23.
        // The partner's approval and the transmission 5 before the 23rd: 22, 19, 18, 17, 16. Council 3 before the 16th:
        // 15, 12, 11. Five clear days before the 11th are 10, 9, 8, 7, 6; convened on Friday 5. Drafts 10 before the 5th:
        // 4, 3, 2, 1 March, 26, 25, 24, 23, 22, 19 February. Letters 5 before the 19th: 18, 17, 16, 15, 12.
        use StepState::ToDo;
        assert_eq!(
            shown(&dossier(json!({})), "2027-01-04"),
            [
                ("letters", "2027-02-12".to_owned(), ToDo),
                ("draft", "2027-02-19".to_owned(), ToDo),
                ("convening", "2027-03-05".to_owned(), ToDo),
                ("council", "2027-03-11".to_owned(), ToDo),
                ("transmission", "2027-03-16".to_owned(), ToDo),
                ("partner_approval", "2027-03-16".to_owned(), ToDo),
                ("signature", "2027-03-23".to_owned(), ToDo),
                ("submission", "2027-03-31".to_owned(), ToDo),
            ]
        );
        assert_eq!(verdict(&dossier(json!({})), "2027-01-04").0, Outlook::InTime);
    }

    #[test]
    fn a_deadline_on_a_sunday_stays_and_the_work_before_it_falls_on_working_days() {
        // 28 February 2027 is a Sunday; the last working day is Friday 26, five before it Friday 19.
        let mut dossier = dossier(json!({}));
        dossier.start.target_calls[0].deadline = Some(day("2027-02-28"));
        let calendar = &backward_calendars(&dossier, day("2027-01-04"))[0];
        assert_eq!((calendar.deadline, calendar.last_meeting), (day("2027-02-28"), day("2027-02-26")));
        let signature = calendar.steps.iter().find(|it| it.step == Step::Signature).unwrap();
        assert_eq!((signature.latest, signature.limit), (day("2027-02-19"), day("2027-02-28")));
    }

    #[test]
    fn time_runs_out_step_by_step() {
        let dossier = dossier(json!({}));
        // On 8 March the latest day for convening, 5 March, has passed; the limit is six days before 31 March, the 25th.
        let on_the_8th = shown(&dossier, "2027-03-08");
        assert_eq!(on_the_8th[2], ("convening", "2027-03-05".to_owned(), StepState::AtRisk));
        assert_eq!(on_the_8th[3].2, StepState::AtRisk, "11 March is three days away");
        // Convened on the 8th, five clear days from the 9th to the 13th, sitting on Sunday 14, so Monday 15.
        assert_eq!(verdict(&dossier, "2027-03-08"), (Outlook::Tight, "2027-03-15".to_owned()));
        // On the 25th a council convened the same day could sit on the 31st, on the 26th it could only on 1 April.
        assert_eq!(verdict(&dossier, "2027-03-25"), (Outlook::Tight, "2027-03-31".to_owned()));
        // Urgency on the 26th: the 27th is clear, the 28th a Sunday, the 29th Easter Monday, so Tuesday 30.
        assert_eq!(verdict(&dossier, "2027-03-26"), (Outlook::OnlyUrgent, "2027-03-30".to_owned()));
        assert_eq!(shown(&dossier, "2027-03-26")[2].2, StepState::Late);
        // Urgency on the 30th would lead to 1 April.
        assert_eq!(verdict(&dossier, "2027-03-30").0, Outlook::OutOfReach);
        assert_eq!(verdict(&dossier, "2027-04-01").0, Outlook::Passed);
    }

    #[test]
    fn a_planned_meeting_moves_what_leads_to_it() {
        // Planned for Wednesday 24 March, after the latest day and before the deadline: convened six days before, on the 18th.
        let planned = dossier(json!({ "session_on": "2027-03-24" }));
        let steps = shown(&planned, "2027-03-01");
        assert_eq!(steps[2], ("convening", "2027-03-18".to_owned(), StepState::ToDo));
        assert_eq!(steps[3].2, StepState::AtRisk);
        assert_eq!(verdict(&planned, "2027-03-01").0, Outlook::Tight);
        // On the 19th its members can no longer be convened in time; a meeting from 25 March on still can be held.
        assert_eq!(verdict(&planned, "2027-03-19"), (Outlook::NoticeTooShort, "2027-03-25".to_owned()));
        // Planned for 8 April: too late, though a meeting convened on 1 March could sit on Sunday 7, so Monday 8 March.
        let late = dossier(json!({ "session_on": "2027-04-08" }));
        assert_eq!(shown(&late, "2027-03-01")[3].2, StepState::Late);
        assert_eq!(verdict(&late, "2027-03-01"), (Outlook::CouncilTooLate, "2027-03-08".to_owned()));
    }

    #[test]
    fn what_is_done_stays_done_whenever_it_is_looked_at() {
        let mut dossier = dossier(json!({ "session_on": "2027-03-02", "transmitted_on": "2027-03-04" }));
        use StepState::{Done, ToDo};
        let steps = shown(&dossier, "2027-03-05");
        let states: Vec<_> = steps.iter().map(|(_, _, state)| *state).collect();
        assert_eq!(states, [ToDo, Done, Done, Done, Done, ToDo, ToDo, ToDo]);
        // The letter serves the file alone now: five working days before 31 March, as the signature.
        assert_eq!(steps[0].1, "2027-03-23");
        dossier.filing.submissions = vec![Submission {
            call: "meae-generaliste-2025".to_owned(),
            date: Some(day("2027-03-20")),
            status: Some(SubmissionStatus::Submitted),
            ..Submission::default()
        }];
        assert_eq!(verdict(&dossier, "2027-03-19").0, Outlook::Tight, "a day ahead is a plan");
        assert_eq!(verdict(&dossier, "2027-03-20").0, Outlook::Submitted);
        dossier.filing.submissions[0].status = Some(SubmissionStatus::Withdrawn);
        assert_eq!(verdict(&dossier, "2027-04-20").0, Outlook::Passed, "what was withdrawn is not submitted");
    }

    #[test]
    fn a_partner_hands_its_part_over_before_the_deadline() {
        // Ten working days before 31 March: 30, 26, 25, 24, 23, 22, 19, 18, 17, 16.
        let mut dossier = dossier(json!({}));
        dossier.start.role = Some(Role::Partner);
        assert_eq!(shown(&dossier, "2027-01-04")[7], ("hand_over", "2027-03-16".to_owned(), StepState::ToDo));
    }

    #[test]
    fn a_call_kept_for_the_record_has_no_calendar() {
        let mut dossier = dossier(json!({}));
        let old = TargetCall { id: "old".parse().unwrap(), deadline: Some(day("2024-05-06")), ..TargetCall::default() };
        dossier.start.target_calls.push(old);
        dossier.start.target_calls[0].chosen = true;
        assert_eq!(backward_calendars(&dossier, day("2027-01-04")).len(), 1);
    }
}
