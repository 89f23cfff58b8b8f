//! The action plan as the window shows it: the logical framework in its hierarchy, and how many people benefit.

use documents::views::{self, LogframeLevel};
use dossier::{
    Language, Path,
    beneficiaries::People,
    stages::actions::{Beneficiaries, Reach},
    totals,
};
use serde::Serialize;
use specta::Type;
use wording::format;

use crate::{failure::Failure, workspace::Workspace};

/// The action plan with its codes and sums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlanView {
    /// The logical framework, from the overall objective down.
    pub rows: Vec<PlanRow>,
    /// The people of each reach and of all together; empty where no group is described.
    pub beneficiaries: Vec<PeopleRow>,
}

/// A level of the logical framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlanLevel {
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PlanRow {
    /// The level.
    pub level: PlanLevel,
    /// The code, such as R1.2; blank for a heading.
    pub code: String,
    /// The path of the objective, result or activity; of the overall objective, its text. Blank for a heading.
    pub path: Path,
    /// The paths of its indicators.
    pub indicators: Vec<Path>,
    /// The paths of its assumptions.
    pub assumptions: Vec<Path>,
    /// What an activity costs after the budget's lines, in words; `None` where no line serves it.
    pub cost: Option<String>,
}

/// How many people benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PeopleRow {
    /// Who they are.
    pub label: String,
    /// Women and girls.
    pub women: String,
    /// Men and boys.
    pub men: String,
    /// Both together.
    pub all: String,
    /// The share of women; blank where there is nobody.
    pub share: String,
}

impl Workspace {
    /// The action plan of a dossier in its hierarchy.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn plan(&mut self, handle: &str, language: Language) -> Result<PlanView, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let totals = totals::totals(&dossier);
        let paths = |paths: Vec<String>| paths.into_iter().map(Path::from).collect();
        let rows = views::logframe(&dossier, &totals, language).into_iter().map(|row| PlanRow {
            level: PlanLevel::of(row.level),
            code: row.code,
            path: Path::from(row.path),
            indicators: paths(row.indicators),
            assumptions: paths(row.assumptions),
            cost: row.cost.map(|cost| format::money_in_prose(language, totals::money(cost, totals.currency))),
        });
        Ok(PlanView { rows: rows.collect(), beneficiaries: beneficiaries(&dossier.actions.beneficiaries, language) })
    }
}

impl PlanLevel {
    fn of(level: LogframeLevel) -> Self {
        match level {
            LogframeLevel::Overall => Self::Overall,
            LogframeLevel::Objective => Self::Objective,
            LogframeLevel::Result => Self::Result,
            LogframeLevel::Activity => Self::Activity,
            LogframeLevel::Loose => Self::Loose,
        }
    }
}

fn beneficiaries(groups: &[Beneficiaries], language: Language) -> Vec<PeopleRow> {
    if groups.is_empty() {
        return Vec::new();
    }
    let row = |id: &str, people: People| {
        let shown = |people: u64| format::decimal(language, people.into());
        PeopleRow {
            label: wording::text(language, &format!("doc-objectives-beneficiaries-{id}")),
            women: shown(people.women),
            men: shown(people.men),
            all: shown(people.all()),
            share: people.share_of_women().map(|share| format::percent(language, share)).unwrap_or_default(),
        }
    };
    let reaches = [(Some(Reach::Direct), "direct"), (Some(Reach::Indirect), "indirect"), (None, "unknown")];
    let present = reaches.into_iter().filter(|(reach, _)| groups.iter().any(|group| group.reach == *reach));
    let rows = present.map(|(reach, id)| row(id, People::of_reach(groups, reach)));
    rows.chain([row("total", groups.iter().map(People::of).sum())]).collect()
}
