//! The mayor's view: the dossier on one page, in the figures and sentences that a decision needs.

use calls::{Severity, due::due, readiness, rules::Subject};
use chrono::NaiveDate;
use dossier::{
    Dossier, Language, Path,
    own_payments::own_payments,
    own_staff_time::{Given, own_staff_time},
    stages::start::Role,
    totals::{self, Split, Totals},
};
use serde::Serialize;
use specta::Type;
use wording::format;

use crate::{
    calendar::left,
    failure::Failure,
    reference::best,
    reminders::in_words,
    status::{Figure, FindingView, chosen_call, in_words as finding_in_words},
    workspace::Workspace,
};

/// How many things that block are told; the rest is counted.
const BLOCKING: usize = 5;

/// The dossier on one page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct MayorView {
    /// What it costs, what we pay, what is asked and what is confirmed.
    pub figures: Vec<Figure>,
    /// Who leads the application, as a sentence.
    pub role: String,
    /// What we pay, year by year, the total last; none where the budget does not say who pays what.
    pub years: Vec<MayorRow>,
    /// Why the years are not told, where they are not.
    pub years_unknown: String,
    /// The heads of the columns of the years after the first one.
    pub columns: Vec<String>,
    /// The next date, as a sentence; blank where there is none.
    pub next: String,
    /// The place of the next date.
    pub next_path: Option<Path>,
    /// What blocks, in the method's order, at most five.
    pub blocking: Vec<FindingView>,
    /// How many more things block.
    pub more: u32,
}

/// A row of the years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MayorRow {
    /// The year, or what the row is.
    pub label: String,
    /// The cells, in the order of the columns.
    pub cells: Vec<String>,
    /// Whether it is the total.
    pub total: bool,
}

impl Workspace {
    /// Shows the mayor's view of a dossier as it stands today.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn mayor(&mut self, handle: &str, today: NaiveDate, language: Language) -> Result<MayorView, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        Ok(mayor(&dossier, today, language))
    }
}

/// Composes the mayor's view.
pub fn mayor(dossier: &Dossier, today: NaiveDate, language: Language) -> MayorView {
    let call = chosen_call(dossier, None).unwrap_or_default();
    let subject = Subject::new(dossier, call, dossier.start.main_language.unwrap_or(language));
    let totals = &subject.totals;
    let findings = readiness::check(&subject).findings;
    let blocks: Vec<_> = findings.iter().filter(|it| it.severity == Severity::Blocks).collect();
    let (columns, years) = years(dossier, totals, language);
    let upcoming = due(dossier, today).into_iter().find(|it| it.date >= today);
    let next = upcoming.as_ref().map(|due| {
        let (label, about) = in_words(dossier, due, language);
        let what = if about.is_empty() { label } else { format!("{label} – {about}") };
        let arguments = [
            ("what", what.into()),
            ("day", format::date_long(language, due.date).into()),
            ("left", left(language, today, due.date).into()),
        ];
        wording::text_with(language, "mayor-next", &arguments)
    });
    MayorView {
        figures: figures(totals, language),
        role: role(dossier, language),
        years_unknown: if years.is_empty() { wording::text(language, "mayor-years-unknown") } else { String::new() },
        years,
        columns,
        next: next.unwrap_or_default(),
        next_path: upcoming.map(|due| due.path),
        more: u32::try_from(blocks.len().saturating_sub(BLOCKING)).unwrap_or(u32::MAX),
        blocking: blocks.into_iter().take(BLOCKING).map(|it| finding_in_words(it, language)).collect(),
    }
}

fn figures(totals: &Totals, language: Language) -> Vec<Figure> {
    let amount = |amount| format::money_in_prose(language, totals::money(amount, totals.currency));
    [
        ("cost", totals.expenses().total()),
        ("own_cash", totals.own.cash),
        ("own_in_kind", totals.own.in_kind),
        ("asked", totals.requested),
        ("confirmed", totals.confirmed.total()),
        ("gap", totals.gap()),
    ]
    .into_iter()
    .filter(|(code, amount)| *code != "gap" || !amount.is_zero())
    .map(|(code, value)| Figure {
        code: code.to_owned(),
        label: wording::text(language, &format!("mayor-figure-{code}")),
        value: amount(value),
    })
    .collect()
}

/// Who leads, and for whom the file is prepared where somebody else does.
fn role(dossier: &Dossier, language: Language) -> String {
    let start = &dossier.start;
    let lead = start.lead_applicant.trim();
    let known = if lead.is_empty() { "no" } else { "yes" };
    let ours = match best(&dossier.territory.name, language) {
        name if name.is_empty() => wording::text(language, "mayor-our-authority"),
        name => name,
    };
    let id = match start.role {
        Some(Role::Partner) => "mayor-role-partner",
        Some(Role::Lead) | None => "mayor-role-lead",
    };
    wording::text_with(language, id, &[("ours", ours.into()), ("lead", lead.into()), ("known", known.into())])
}

/// The columns and the rows of the years: cash, in kind, and the time of our staff in each unit it is counted in.
fn years(dossier: &Dossier, totals: &Totals, language: Language) -> (Vec<String>, Vec<MayorRow>) {
    let Some(payments) = own_payments(dossier, totals) else { return Default::default() };
    let staff = own_staff_time(dossier, totals);
    let amount = |amount| format::money_in_prose(language, totals::money(amount, totals.currency));
    let mut columns =
        vec![wording::text(language, "mayor-column-cash"), wording::text(language, "mayor-column-in-kind")];
    columns.extend(staff.iter().map(|it| {
        let unit = best(&it.unit, language);
        wording::text_with(language, "mayor-column-staff", &[("unit", unit.into())])
    }));
    let row = |label: String, split: Split, given: Vec<Option<Given>>, total: bool| {
        let time = given.into_iter().map(|it| it.map(|it| format::decimal(language, it.quantity)).unwrap_or_default());
        MayorRow { label, cells: [amount(split.cash), amount(split.in_kind)].into_iter().chain(time).collect(), total }
    };
    let mut years: Vec<_> = payments.years.iter().collect();
    years.sort_by_key(|(year, _)| (year.is_none(), **year));
    let mut rows: Vec<MayorRow> = years
        .into_iter()
        .map(|(year, split)| {
            let label = year.map_or_else(|| wording::text(language, "mayor-no-year"), |year| year.to_string());
            row(label, *split, staff.iter().map(|it| it.years.get(year).copied()).collect(), false)
        })
        .collect();
    if !payments.rest.total().is_zero() {
        rows.push(row(wording::text(language, "mayor-rest"), payments.rest, vec![None; staff.len()], false));
    }
    let all = staff.iter().map(|it| Some(it.all)).collect();
    rows.push(row(wording::text(language, "mayor-total"), totals.own, all, true));
    (columns, rows)
}
