//! The logical framework as rows: the objectives with what serves them, and what is measured and assumed at each.

use dossier::{Dossier, Language, stages::actions::MeasuredId, totals::Totals};
use rust_decimal::Decimal;

use crate::plan::{Plan, PlannedResult};

/// A level of the logical framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogframeLevel {
    /// The overall objective.
    Overall,
    /// A specific objective.
    Objective,
    /// A result.
    Result,
    /// An activity.
    Activity,
    /// The heading of what serves nothing yet.
    Loose,
}

/// A row of the logical framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogframeRow {
    /// The level.
    pub level: LogframeLevel,
    /// The code, such as R1.2.
    pub code: String,
    /// The path of the objective, result or activity; of the overall objective, its text. Blank for a heading.
    pub path: String,
    /// The paths of its indicators.
    pub indicators: Vec<String>,
    /// The paths of its assumptions.
    pub assumptions: Vec<String>,
    /// What an activity costs after the budget's lines, in the dossier's currency.
    pub cost: Option<Decimal>,
}

/// The rows from the overall objective down; what serves nothing stands last, below a heading.
pub fn logframe(dossier: &Dossier, totals: &Totals, language: Language) -> Vec<LogframeRow> {
    let plan = Plan::of(dossier, language);
    let row = |level, code: &str, path: String, of: Option<MeasuredId>| {
        let (indicators, assumptions) = if level == LogframeLevel::Activity || level == LogframeLevel::Loose {
            (Vec::new(), Vec::new())
        } else {
            hanging(dossier, &plan, of.as_ref())
        };
        LogframeRow { level, code: code.to_owned(), path, indicators, assumptions, cost: None }
    };
    let overall = wording::text(language, "doc-logframe-overall-code");
    let mut rows = vec![row(LogframeLevel::Overall, &overall, "actions/overall_objective".to_owned(), None)];
    let below = |rows: &mut Vec<LogframeRow>, planned: &PlannedResult<'_>| {
        if let Some(result) = planned.result {
            let id = MeasuredId(result.id.clone());
            rows.push(row(LogframeLevel::Result, &planned.code, format!("actions/results/{}", result.id), Some(id)));
        }
        rows.extend(planned.activities.iter().map(|it| LogframeRow {
            cost: Some(totals.of_activity(dossier, &it.activity.id)).filter(|cost| !cost.is_zero()),
            ..row(LogframeLevel::Activity, &it.code, format!("actions/activities/{}", it.activity.id), None)
        }));
    };
    for planned in &plan.objectives {
        match planned.objective {
            Some(objective) => {
                let id = MeasuredId(objective.id.clone());
                let path = format!("actions/objectives/{}", objective.id);
                rows.push(row(LogframeLevel::Objective, &planned.code, path, Some(id)));
            }
            None => rows.push(row(LogframeLevel::Loose, "", String::new(), None)),
        }
        planned.results.iter().for_each(|result| below(&mut rows, result));
    }
    rows
}

/// The paths of the indicators and assumptions of an objective or a result; `None` takes what hangs nowhere.
fn hanging(dossier: &Dossier, plan: &Plan<'_>, of: Option<&MeasuredId>) -> (Vec<String>, Vec<String>) {
    let actions = &dossier.actions;
    let indicators = actions.indicators.iter().filter(|it| plan.known(it.measures.as_ref()) == of);
    let assumptions = actions.assumptions.iter().filter(|it| plan.known(it.concerns.as_ref()) == of);
    (
        indicators.map(|it| format!("actions/indicators/{}", it.id)).collect(),
        assumptions.map(|it| format!("actions/assumptions/{}", it.id)).collect(),
    )
}
