//! The budget from every side, in words: by heading, year, activity, party and source.

use dossier::{
    Dossier, Language, Path,
    breakdown::{By, Key, Portion, breakdown},
    find, share,
    totals::{self, Totals},
};
use rust_decimal::Decimal;
use serde::Serialize;
use specta::Type;
use wording::format;

use crate::{failure::Failure, reference::best, workspace::Workspace};

/// The sides, in the order in which they are offered, with their codes.
const SIDES: [(By, &str); 5] = [
    (By::Heading, "heading"),
    (By::Year, "year"),
    (By::Activity, "activity"),
    (By::Party, "party"),
    (By::Source, "source"),
];

/// The budget from one side.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct SideView {
    /// `heading`, `year`, `activity`, `party` or `source`.
    pub code: String,
    /// What the rows are.
    pub label: String,
    /// The currency of the amounts, by its code.
    pub currency: String,
    /// The rows; what is assigned to nothing stands last.
    pub rows: Vec<PortionView>,
    /// The sum of all rows, which is all expenses.
    pub total: PortionView,
}

/// A row of amounts in the dossier's currency, as the reader's language writes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PortionView {
    /// What it leads to.
    pub path: Option<Path>,
    /// What it is about.
    pub label: String,
    /// Direct costs in cash.
    pub cash: String,
    /// Direct costs in kind.
    pub in_kind: String,
    /// Its part of contingency and indirect costs.
    pub derived: String,
    /// All of it.
    pub total: String,
    /// Its share of all expenses.
    pub share: String,
}

impl Workspace {
    /// Shows the budget of a dossier from every side.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn budget_sides(&mut self, handle: &str, language: Language) -> Result<Vec<SideView>, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let totals = totals::totals(&dossier);
        Ok(SIDES.iter().map(|(by, code)| side(&dossier, &totals, *by, code, language)).collect())
    }
}

fn side(dossier: &Dossier, totals: &Totals, by: By, code: &str, language: Language) -> SideView {
    let portions = breakdown(dossier, totals, by);
    let rows = portions.iter().map(|portion| row(dossier, totals, by, portion, language)).collect();
    let whole = Portion { key: Key::Unassigned, direct: totals.direct, derived: totals.contingency + totals.indirect };
    SideView {
        code: code.to_owned(),
        label: wording::text(language, &format!("figure-side-{code}")),
        currency: totals.currency.code().to_owned(),
        rows,
        total: amounts(totals, &whole, None, wording::text(language, "figure-side-total"), language),
    }
}

fn row(dossier: &Dossier, totals: &Totals, by: By, portion: &Portion, language: Language) -> PortionView {
    let (path, label) = match &portion.key {
        Key::Heading(heading) => (None, wording::choice(language, "Heading", heading.code())),
        Key::Year(year) => (None, year.to_string()),
        Key::Item(_, id) => {
            let (list, name) = match by {
                By::Party => ("agreement/parties", find(&dossier.agreement.parties, id).map(|it| &it.name)),
                By::Source => ("budget/sources", find(&dossier.budget.sources, id).map(|it| &it.name)),
                _ => ("actions/activities", find(&dossier.actions.activities, id).map(|it| &it.title)),
            };
            (Some(Path::from(list).join(id.as_str())), name.map(|name| best(name, language)).unwrap_or_default())
        }
        Key::Unassigned => (None, wording::text(language, "figure-side-unassigned")),
    };
    amounts(totals, portion, path, label, language)
}

fn amounts(totals: &Totals, portion: &Portion, path: Option<Path>, label: String, language: Language) -> PortionView {
    let said = |amount: Decimal| format::amount(language, totals::money(amount, totals.currency));
    let share = share::rate(portion.total(), totals.expenses().total()).unwrap_or_default();
    PortionView {
        path,
        label,
        cash: said(portion.direct.cash),
        in_kind: said(portion.direct.in_kind),
        derived: said(portion.derived),
        total: said(portion.total()),
        share: format::percent_in_column(language, share),
    }
}
