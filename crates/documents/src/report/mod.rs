//! The report to a funder, interim or final: what was done, what it changed, what it cost, from the same dossier.
//!
//! One file per part of the report; what the funding dossier composes already (rates, annexes, instalments) is taken from
//! there. Nothing is typed twice: spending, progress and balances are computed from what stage 12 records.

mod about;
mod activities;
mod finances;
mod frame;
mod instalments;
mod lines;
mod period;
mod results;
mod vouchers;

pub use frame::{ProjectReport, report_to_make};

use dossier::Percent;
use dossier::spending::Spending;
use dossier::stages::monitoring::{Report, ReportKind};

use crate::funding::context::Context;
use period::Period;

/// What every part of a report is composed from.
struct Reported<'a> {
    context: Context<'a>,
    /// The report; none where the dossier plans none yet.
    report: Option<&'a Report>,
    kind: ReportKind,
    period: Period,
    /// How far a heading may move away from its budget before the funder has to agree.
    tolerance: Option<Percent>,
    /// What was spent by the last day of the period.
    spending: Spending,
}

impl Reported<'_> {
    /// The path of a field of the report; of the list where there is no report.
    fn at(&self, field: &str) -> String {
        match self.report {
            Some(report) => format!("monitoring/reports/{}/{field}", report.id),
            None => "monitoring/reports".to_owned(),
        }
    }

    /// Whether the report closes the project.
    fn is_final(&self) -> bool {
        self.kind == ReportKind::Final
    }

    /// Whether the report tells more than money.
    fn tells_the_project(&self) -> bool {
        self.kind != ReportKind::Financial
    }
}
