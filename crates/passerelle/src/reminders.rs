//! The reminders on the home: what falls due in all dossiers, in words.

use calls::due::{Due, DueKind, due};
use chrono::{Days, NaiveDate};
use dossier::{Dossier, Language, Path};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::State;

use crate::{
    calendar::{call_title, left, step_label},
    failure::Failure,
    home::Indexed,
    reference::best,
    workspace::{Workspace, handle_of},
};

/// How many days ahead the reminders look.
const AHEAD: u64 = 30;

/// How many days make the nearest group.
const WEEK: u64 = 7;

/// When something falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Its day has passed.
    Overdue,
    /// Within seven days, today among them.
    Week,
    /// Within thirty days.
    Month,
}

/// Something that falls due in a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Reminder {
    /// The dossier.
    pub handle: String,
    /// The title of the dossier.
    pub dossier: String,
    /// When it falls due.
    pub when: When,
    /// The day.
    pub date: NaiveDate,
    /// How far the day lies from today, in words.
    pub left: String,
    /// What is to be done.
    pub label: String,
    /// What it is about; blank where the label says all.
    pub about: String,
    /// The place in the dossier.
    pub path: Path,
}

impl Workspace {
    /// Lists what has fallen due and what does within thirty days in the dossiers of the library, the earliest first.
    /// What was put away is left in peace.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn reminders(&mut self, today: NaiveDate, language: Language) -> Result<Vec<Reminder>, Failure> {
        let mut reminders = Vec::new();
        for listed in self.listed()?.into_iter().filter(|it| !it.archived) {
            let State::Readable { card, .. } = &listed.state else { continue };
            let indexed: Indexed = serde_json::from_str(card).unwrap_or_default();
            let handle = handle_of(&listed.path);
            let title = best(&indexed.card.title, language);
            reminders.extend(of_dossier(&indexed.due, &handle, &title, today, language));
        }
        reminders.sort_by(|a, b| (a.date, &a.handle, &a.path).cmp(&(b.date, &b.handle, &b.path)));
        Ok(reminders)
    }
}

fn of_dossier(dossier: &Dossier, handle: &str, title: &str, today: NaiveDate, language: Language) -> Vec<Reminder> {
    let until = |days: u64| today.checked_add_days(Days::new(days)).unwrap_or(today);
    let near = due(dossier, today).into_iter().filter(|it| it.date <= until(AHEAD));
    near.map(|due| {
        let (label, about) = in_words(dossier, &due, language);
        let when = match due.date {
            date if date < today => When::Overdue,
            date if date < until(WEEK) => When::Week,
            _ => When::Month,
        };
        Reminder {
            handle: handle.to_owned(),
            dossier: title.to_owned(),
            when,
            date: due.date,
            left: left(language, today, due.date),
            label,
            about,
            path: due.path,
        }
    })
    .collect()
}

/// What is to be done, and what it is about.
pub(crate) fn in_words(dossier: &Dossier, due: &Due, language: Language) -> (String, String) {
    if let DueKind::Calendar(step) = due.kind {
        let call = calls::find_for(dossier, &due.call).map(|call| call_title(call, language)).unwrap_or_default();
        return (step_label(step, language), call);
    }
    let label = match best(&due.deed, language) {
        deed if deed.is_empty() => wording::text(language, &format!("reminder-{}", due.kind.code())),
        deed => deed,
    };
    (label, best(&due.about, language))
}
