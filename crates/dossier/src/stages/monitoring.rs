//! Stage 12, monitoring and reporting: accounts rendered release the balance and light the way on.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::Money,
    prose::{Label, Prose},
    stages::{
        actions::{ActivityId, IndicatorId},
        budget::{BudgetLineId, SourceId},
    },
};

record! {
    /// What happens once the project runs.
    Monitoring {
        /// Where each activity stands.
        progress: Vec<ActivityProgress>,
        /// What has been learnt so far.
        lessons: Prose,
        /// What the evaluation found and what was made of it.
        findings: Prose,
        /// What goes on once the funding has ended, carried by whom.
        continuity: Prose,
        /// What both sides will do next.
        outlook: Prose,
        /// Instalments of the funding.
        instalments: Vec<Instalment>,
        /// Actual spending.
        expenses: Vec<Expense>,
        /// Values of the indicators.
        values: Vec<IndicatorValue>,
        /// Reports due and sent.
        reports: Vec<Report>,
    }
}

item! {
    /// Where an activity stands.
    ActivityProgress {
        /// The activity.
        activity: Option<ActivityId>,
        /// How far it has come.
        status: Option<ActivityStatus>,
        /// When it reached that state.
        date: Option<NaiveDate>,
        /// What was done and what differed from the plan.
        note: Prose,
    }
}

item! {
    /// An instalment of a funding source.
    Instalment {
        /// The source.
        source: Option<SourceId>,
        /// What releases it.
        condition: Label,
        /// The amount.
        amount: Option<Money>,
        /// When it is due.
        due_on: Option<NaiveDate>,
        /// When it was received.
        received_on: Option<NaiveDate>,
    }
}

item! {
    /// Money spent.
    Expense {
        /// The budget line it falls under.
        line: Option<BudgetLineId>,
        /// When.
        date: Option<NaiveDate>,
        /// What was paid for.
        label: Label,
        /// The amount.
        amount: Option<Money>,
        /// The number of the invoice or receipt.
        voucher: String,
    }
}

item! {
    /// The value of an indicator at a date.
    IndicatorValue {
        /// The indicator.
        indicator: Option<IndicatorId>,
        /// When it was measured.
        date: Option<NaiveDate>,
        /// The value.
        value: Label,
        /// What explains it.
        comment: Prose,
    }
}

item! {
    /// A report to a funder.
    Report {
        /// Interim or final.
        kind: Option<ReportKind>,
        /// The funder it goes to.
        source: Option<SourceId>,
        /// When it is due.
        due_on: Option<NaiveDate>,
        /// When it was sent.
        sent_on: Option<NaiveDate>,
        /// What was done, what it changed, what differed from the plan.
        narrative: Prose,
    }
}

choice! {
    /// How far an activity has come.
    ActivityStatus {
        NotStarted = "not_started",
        UnderWay = "under_way",
        Done = "done",
        Postponed = "postponed",
        Dropped = "dropped",
    }
}

choice! {
    /// The kinds of reports.
    ReportKind { Interim = "interim", Final = "final", Financial = "financial" }
}
