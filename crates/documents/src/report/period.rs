//! The days that a report covers.

use chrono::NaiveDate;
use dossier::Dossier;
use dossier::stages::monitoring::Report;

/// From the day after the funder's last report, else from the project's first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    /// The first day; none where it is not known.
    pub(super) from: Option<NaiveDate>,
    /// The last day: the one on which the report was sent, else that of the document.
    pub(super) to: NaiveDate,
    /// Whether the funder had a report before.
    pub(super) follows_another: bool,
}

impl Period {
    /// The period of a report; `date` is the date of the document.
    pub(super) fn of(dossier: &Dossier, report: Option<&Report>, date: NaiveDate) -> Self {
        let to = report.and_then(|report| report.sent_on).unwrap_or(date);
        let ended = |report: &Report| report.sent_on.or(report.due_on);
        let before = report.and_then(|report| {
            let own = ended(report).unwrap_or(to);
            let others =
                dossier.monitoring.reports.iter().filter(|it| it.id != report.id && it.source == report.source);
            others.filter_map(ended).filter(|day| *day < own && *day < to).max()
        });
        let from = before.and_then(|day| day.succ_opt()).or(dossier.actions.starts_on).filter(|from| *from <= to);
        Self { from, to, follows_another: before.is_some() }
    }
}
