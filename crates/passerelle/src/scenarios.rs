//! The funding as planned and as each scenario supposes, side by side.

use calls::{Finding, Severity, Stage, readiness, rules::Subject};
use dossier::{
    Dossier, Language, Path, find,
    scenario::{Outcome, outcome},
    stages::budget::{FundingSource, FundingStatus},
    totals::{self, Totals, amount_of},
};
use rust_decimal::Decimal;
use serde::Serialize;
use specta::Type;
use wording::format;

use crate::{
    failure::Failure,
    reference::best,
    status::{Figure, FindingView, chosen_call, in_words},
    workspace::Workspace,
};

/// The funding as planned, or as one scenario supposes.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct ScenarioView {
    /// The scenario; nothing where it is the plan itself.
    pub path: Option<Path>,
    /// What is supposed.
    pub title: String,
    /// Cost, resources, what is missing, and the cost that remains.
    pub figures: Vec<Figure>,
    /// What each source gives, as a share of the cost, in the order of the plan.
    pub shares: Vec<Figure>,
    /// The rules about the budget that this funding breaks and the plan keeps.
    pub broken: Vec<FindingView>,
    /// The activities that fall, the first to fall first.
    pub fallen: Vec<FallenView>,
    /// What is still missing when everything that can fall has fallen; blank where nothing is.
    pub uncovered: String,
}

/// An activity that falls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FallenView {
    /// The activity.
    pub path: Path,
    /// Its title.
    pub title: String,
    /// What falls with it.
    pub cost: String,
}

impl Workspace {
    /// Plays every scenario of a dossier through; the plan itself comes first.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn scenarios(&mut self, handle: &str, language: Language) -> Result<Vec<ScenarioView>, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let supposed = supposed(&dossier, language)?.into_iter();
        Ok(supposed
            .map(|(path, title, outcome, broken)| view(&dossier, &outcome, path, title, &broken, language))
            .collect())
    }
}

/// A funding played through: where it is written, its title, what it comes to, the rules that it breaks and the plan keeps.
pub(crate) type Supposed = (Option<Path>, String, Outcome, Vec<Finding>);

/// The funding as planned, then as each scenario supposes.
pub(crate) fn supposed(dossier: &Dossier, language: Language) -> Result<Vec<Supposed>, Failure> {
    let plan = outcome(dossier, &Default::default());
    let kept = findings(&plan.dossier, language)?;
    let mut all = vec![(None, wording::text(language, "figure-scenario-plan"), plan, Vec::new())];
    for scenario in &dossier.budget.scenarios {
        let outcome = outcome(dossier, scenario);
        let broken: Vec<Finding> = findings(&outcome.dossier, language)?
            .into_iter()
            .filter(|it| !kept.iter().any(|before| before.code == it.code))
            .collect();
        let path = Path::from("budget/scenarios").join(scenario.id.as_str());
        all.push((Some(path), best(&scenario.title, language), outcome, broken));
    }
    Ok(all)
}

/// What the rules say about the budget of a dossier that blocks.
fn findings(dossier: &Dossier, language: Language) -> Result<Vec<Finding>, Failure> {
    let call = chosen_call(dossier, None)?;
    let readiness = readiness::check(&Subject::new(dossier, call, dossier.start.main_language.unwrap_or(language)));
    let about = |finding: &Finding| finding.stage == Stage::Budget && finding.severity == Severity::Blocks;
    Ok(readiness.findings.into_iter().filter(about).collect())
}

fn view(
    dossier: &Dossier,
    outcome: &Outcome,
    path: Option<Path>,
    title: String,
    broken: &[Finding],
    language: Language,
) -> ScenarioView {
    let totals = &outcome.totals;
    let said = |amount: Decimal| format::money(language, totals::money(amount, totals.currency));
    let figure = |code: &str, amount: Decimal| Figure {
        code: code.to_owned(),
        label: wording::text(language, &format!("figure-scenario-{code}")),
        value: said(amount),
    };
    let amounts = [
        ("cost", totals.expenses().total()),
        ("resources", totals.resources.total()),
        ("missing", outcome.missing),
        ("remaining", outcome.remaining.expenses().total()),
    ];
    ScenarioView {
        path,
        title,
        figures: amounts.iter().map(|(code, amount)| figure(code, *amount)).collect(),
        shares: outcome.dossier.budget.sources.iter().map(|source| share(totals, source, language)).collect(),
        broken: broken.iter().map(|finding| in_words(finding, language)).collect(),
        fallen: outcome
            .fallen
            .iter()
            .map(|fallen| FallenView {
                path: Path::from("actions/activities").join(fallen.activity.as_str()),
                title: find(&dossier.actions.activities, &fallen.activity)
                    .map(|activity| best(&activity.title, language))
                    .unwrap_or_default(),
                cost: said(fallen.cost),
            })
            .collect(),
        uncovered: if outcome.uncovered.is_zero() { String::new() } else { said(outcome.uncovered) },
    }
}

fn share(totals: &Totals, source: &FundingSource, language: Language) -> Figure {
    let given = amount_of(&totals.sources, source).filter(|_| source.status != Some(FundingStatus::Refused));
    let rate = dossier::share::rate(given.unwrap_or_default(), totals.expenses().total());
    Figure {
        code: source.id.to_string(),
        label: best(&source.name, language),
        value: rate.map(|rate| format::percent_in_column(language, rate)).unwrap_or_default(),
    }
}
