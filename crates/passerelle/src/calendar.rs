//! The way to each call's deadline in words: the backward calendar, and the submission it leads to.

use calls::{
    Call,
    backward_calendar::{
        BackwardCalendar, DatedStep, Outlook, Reason, Step, StepState, backward_calendars, submission_to,
    },
    public_holidays::PublicHolidays,
};
use chrono::NaiveDate;
use dossier::{
    Dossier, Language, Path,
    stages::{budget::FunderKind, budget::FundingStatus, filing::SubmissionStatus},
    totals::{money, totals},
};
use serde::Serialize;
use serde_json::{Value, json};
use specta::Type;
use wording::{Arg, format};

use crate::{failure::Failure, reference::best, workspace::Workspace};

/// The way to one call's deadline.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CalendarView {
    /// The identifier of the call.
    pub call: String,
    /// The title of the call.
    pub title: String,
    /// The deadline and how long is left.
    pub deadline: String,
    /// Whether the deadline can be met.
    pub verdict: Outlook,
    /// The same as a sentence.
    pub sentence: String,
    /// What to do about it; blank where there is nothing to do.
    pub remedy: String,
    /// How the deliberating body is convened.
    pub rule: String,
    /// How the days are counted, and where the rules come from.
    pub basis: String,
    /// The steps, the first one to be done first.
    pub steps: Vec<CalendarStep>,
    /// The submission to the call, where there is one.
    pub submission: Option<Path>,
    /// What a submission to the call begins with, where there is none.
    pub beginning: Option<Value>,
}

/// A step of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CalendarStep {
    /// The step's code.
    pub code: String,
    /// What is to be done.
    pub label: String,
    /// How it stands.
    pub state: StepState,
    /// The same in words.
    pub standing: String,
    /// The day that counts: of the deed or the plan, else the latest.
    pub date: NaiveDate,
    /// The same in words.
    pub day: String,
    /// How many days are left or have passed, in words; blank for what is done.
    pub left: String,
    /// Why it stands so.
    pub reason: String,
    /// The field, item or list that tells it.
    pub path: Path,
}

impl Workspace {
    /// Draws the backward calendars of a dossier as they stand today.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn calendars(
        &mut self,
        handle: &str,
        today: NaiveDate,
        language: Language,
    ) -> Result<Vec<CalendarView>, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        Ok(calendars(&dossier, today, language))
    }
}

/// Words the backward calendars of a dossier.
pub fn calendars(dossier: &Dossier, today: NaiveDate, language: Language) -> Vec<CalendarView> {
    backward_calendars(dossier, today).iter().map(|it| view(dossier, it, today, language)).collect()
}

fn view(dossier: &Dossier, calendar: &BackwardCalendar<'_>, today: NaiveDate, language: Language) -> CalendarView {
    let day = |date: NaiveDate| format::date_long(language, date);
    let call = calls::find_for(dossier, &calendar.target.call);
    let first_sending = calendar.notice.last_sending(calendar.first_meeting).max(today);
    let arguments = [
        ("deadline", day(calendar.deadline).into()),
        ("last", day(calendar.last_meeting).into()),
        ("first", day(calendar.first_meeting).into()),
        ("sending", day(first_sending).into()),
    ];
    let verdict = format!("calendar-verdict-{}", calendar.verdict.code());
    let letter = if calendar.takes_letter_of_intent { "letter" } else { "remedy" };
    let remedy = |name: &str| wording::attribute_with(language, &verdict, name, &arguments);
    let submission = submission_to(dossier, &calendar.target.call);
    CalendarView {
        call: calendar.target.call.clone(),
        title: call.map_or_else(|| calendar.target.call.clone(), |call| call_title(call, language)),
        deadline: format!("{} – {}", day(calendar.deadline), left(language, today, calendar.deadline)),
        verdict: calendar.verdict,
        sentence: wording::text_with(language, &verdict, &arguments),
        remedy: remedy(letter).or_else(|| remedy("remedy")).unwrap_or_default(),
        rule: wording::text_with(
            language,
            &format!("calendar-rule-{}", calendar.notice.basis.code()),
            &[("article", calendar.notice.article.as_str().into()), ("days", calendar.notice.days.to_string().into())],
        ),
        basis: basis(calendar, language),
        steps: calendar.steps.iter().map(|it| step(it, today, language)).collect(),
        submission: submission.map(|it| Path::from(format!("filing/submissions/{}", it.id))),
        beginning: submission.is_none().then(|| beginning(dossier, &calendar.target.call)),
    }
}

/// How the days are counted and where the rules come from.
fn basis(calendar: &BackwardCalendar<'_>, language: Language) -> String {
    let rules = calendar.rules;
    let holidays = match rules.holidays {
        PublicHolidays::France => "calendar-days-france",
        PublicHolidays::Unknown => "calendar-days-unknown",
    };
    let source = wording::text_with(
        language,
        "calendar-source",
        &[
            ("source", rules.source.as_str().into()),
            ("day", format::date_long(language, rules.checked_on).into()),
            ("confidence", rules.confidence.code().into()),
        ],
    );
    [wording::text(language, holidays), wording::text(language, "calendar-margins"), source].join(" ")
}

fn step(step: &DatedStep, today: NaiveDate, language: Language) -> CalendarStep {
    let day = |date: NaiveDate| format::date_long(language, date);
    let why = match (step.state, step.reason) {
        // The day that stands beside it says it all.
        (StepState::Done, Reason::Dated) => None,
        (_, reason) => Some(reason.code()),
    };
    let missing = match step.reason {
        Reason::Missing(count) => count,
        _ => 0,
    };
    let arguments: [(&str, Arg<'_>); 5] = [
        ("given", day(step.day()).into()),
        ("latest", day(step.latest).into()),
        ("limit", day(step.limit).into()),
        ("count", missing.into()),
        ("shown", format::count_in_prose(language, missing).into()),
    ];
    let done = step.state == StepState::Done;
    CalendarStep {
        code: step.step.code().to_owned(),
        label: step_label(step.step, language),
        state: step.state,
        standing: wording::text(language, &format!("calendar-state-{}", step.state.code())),
        date: step.day(),
        day: if done && step.given.is_none() { String::new() } else { day(step.day()) },
        left: if done || step.reason == Reason::NotNeeded { String::new() } else { left(language, today, step.day()) },
        reason: why
            .map(|why| wording::text_with(language, &format!("calendar-why-{why}"), &arguments))
            .unwrap_or_default(),
        path: step.path.clone(),
    }
}

/// What a step asks for.
pub(crate) fn step_label(step: Step, language: Language) -> String {
    wording::text(language, &format!("calendar-step-{}", step.code()))
}

/// How far a day lies from today, in words.
pub(crate) fn left(language: Language, today: NaiveDate, day: NaiveDate) -> String {
    let days = (day - today).num_days();
    let id = match days {
        0 => "calendar-left-today",
        days if days < 0 => "calendar-left-past",
        _ => "calendar-left-ahead",
    };
    let arguments = [("count", days.unsigned_abs().into()), ("shown", format::integer(language, days.abs()).into())];
    wording::text_with(language, id, &arguments)
}

/// The title of a call with its edition.
pub(crate) fn call_title(call: &Call, language: Language) -> String {
    let title = best(&call.title, language);
    if call.edition.is_empty() || title.contains(&call.edition) {
        return title;
    }
    format!("{title} ({})", call.edition)
}

/// What a submission begins with: the call, what the budget asks of its funder, and the source that stands for it.
fn beginning(dossier: &Dossier, call: &str) -> Value {
    let totals = totals(dossier);
    let mut content = json!({ "call": call, "status": SubmissionStatus::Preparing.code() });
    if !totals.requested.is_zero() {
        content["amount"] = json!(money(totals.requested, totals.currency));
    }
    let asked = |it: &&dossier::stages::budget::FundingSource| {
        it.kind == Some(FunderKind::CallFunder) && it.status != Some(FundingStatus::Refused)
    };
    let mut sources = dossier.budget.sources.iter().filter(asked);
    if let (Some(source), None) = (sources.next(), sources.next()) {
        content["source"] = json!(source.id);
    }
    content
}
