//! The first sheet: what the project is, what it comes to, what a reader has to know, and where the rest stands.

use dossier::{Country, Label, stages::call::CallStatus};
use rust_decimal::Decimal;
use rust_xlsxwriter::Url;
use wording::format;

use crate::{
    context::Context,
    error::WorkbookError,
    funding::{Funding, verdict},
    lines::{Derived, Lines},
    look::{Kind, Role},
    place::Place,
    sheet::{Content, Sheet},
};

const LABEL: u16 = 0;
const AMOUNT: u16 = 1;
const SHARE: u16 = 2;
const READING: u16 = 3;
const WIDTHS: [u16; 4] = [48, 24, 12, 62];

/// A row of the table of amounts.
struct Figure {
    label: String,
    role: Role,
    /// The cell that holds the amount on its own sheet.
    from: String,
    amount: Decimal,
    of: Of,
}

/// What a share is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Of the total cost.
    Cost,
    /// Of the total cost; the shares that follow are of this one.
    CostAndWhole,
    /// Of the applicant's contribution.
    Own,
    /// Of the total cost; in words it is what is still to be found.
    Gap,
}

/// The sheet.
pub(crate) fn sheet<'c>(
    context: &'c Context<'c>,
    lines: &Lines<'c>,
    funding: &Funding<'c>,
    [has_scenarios, has_instalments, has_expenses]: [bool; 3],
) -> Result<Sheet<'c>, WorkbookError> {
    let mut sheet = Sheet::plain(context, &context.words("workbook-sheet-summary"), &WIDTHS)?;
    sheet.heading(0, &context.title(), true)?;
    sheet.paragraph(1, &context.words("workbook-title"))?;
    let next = project(context, &mut sheet, 3)?;
    let next = amounts(context, lines, funding, &mut sheet, next + 1)?;
    let next = notes(context, lines, funding, &mut sheet, next + 1)?;
    contents(context, &mut sheet, next + 1, [has_scenarios, has_instalments, has_expenses])?;
    Ok(sheet)
}

fn project(context: &Context<'_>, sheet: &mut Sheet<'_>, first: u32) -> Result<u32, WorkbookError> {
    sheet.heading(first, &context.words("workbook-project"), false)?;
    let currency = context.currency();
    let named = format!("{} ({})", wording::currency(context.language, currency), currency.code());
    let mut facts: Vec<(String, Content)> = Vec::new();
    for (index, party) in parties(context).into_iter().enumerate() {
        let label = if index == 0 { context.words("workbook-parties") } else { String::new() };
        facts.push((label, party.into()));
    }
    if let Some(call) = context.call {
        facts.push((context.words("workbook-funder"), context.label(&call.funder).into()));
        let status = call.status.unwrap_or(CallStatus::Unknown);
        let status = context.choice("CallStatus", status.code());
        let arguments = [
            ("title", context.label(&call.title).into()),
            ("edition", call.edition.as_str().into()),
            ("status", status.into()),
        ];
        facts.push((context.words("workbook-call"), context.words_with("workbook-call-named", &arguments).into()));
    }
    facts.push((context.words("workbook-currency-of"), named.into()));
    facts.push((context.words("workbook-date"), context.day_in_words(context.date).into()));
    let mut next = first + 1;
    for (label, value) in facts {
        sheet.fill(next, Role::Plain)?;
        sheet.label(Place::new(next, LABEL), &label)?;
        sheet.put(Place::new(next, AMOUNT), value, Kind::Run, Role::Plain)?;
        next += 1;
    }
    Ok(next)
}

fn amounts(
    context: &Context<'_>,
    lines: &Lines<'_>,
    funding: &Funding<'_>,
    sheet: &mut Sheet<'_>,
    first: u32,
) -> Result<u32, WorkbookError> {
    sheet.heading(first, &context.words("workbook-amounts"), false)?;
    let head = first + 1;
    sheet.head(Place::new(head, LABEL), &context.words("workbook-item"), false)?;
    sheet.head(Place::new(head, AMOUNT), &context.in_currency("workbook-amount"), true)?;
    sheet.head(Place::new(head, SHARE), &context.words("workbook-share"), true)?;
    sheet.head(Place::new(head, READING), &context.words("workbook-share-of"), false)?;

    let (totals, at, sums) = (&context.totals, lines.places, funding.places);
    let expenses = totals.expenses();
    let figure = |id: &str, role, from, amount, of| Figure { label: context.words(id), role, from, amount, of };
    let mut figures = vec![
        figure("workbook-total-cost", Role::Total, lines.amount(at.total), expenses.total(), Of::Cost),
        figure("workbook-cash-total", Role::Plain, lines.amount(at.cash), expenses.cash, Of::Cost),
        figure("workbook-in-kind-total", Role::Plain, lines.amount(at.direct_in_kind), expenses.in_kind, Of::Cost),
    ];
    for derived in Derived::ALL {
        let Some(row) = derived.row(at) else { continue };
        let (label, amount) = (derived.name(context), derived.amount(totals));
        figures.push(Figure { label, role: Role::Plain, from: lines.amount(row), amount, of: Of::Cost });
    }
    figures.extend([
        figure("workbook-resources", Role::Total, funding.sum(sums.total), totals.resources.total(), Of::Cost),
        figure("workbook-resources-cash", Role::Plain, funding.sum(sums.cash), totals.resources.cash, Of::Cost),
        figure(
            "workbook-resources-in-kind",
            Role::Plain,
            funding.sum(sums.in_kind),
            totals.resources.in_kind,
            Of::Cost,
        ),
        figure("workbook-confirmed", Role::Plain, funding.sum(sums.confirmed), totals.confirmed.total(), Of::Cost),
        figure("workbook-requested", Role::Plain, funding.sum(sums.requested), totals.requested, Of::Cost),
        figure("workbook-own", Role::Plain, funding.sum(sums.own), totals.own.total(), Of::CostAndWhole),
        figure("workbook-own-in-kind", Role::Plain, funding.sum(sums.own_in_kind), totals.own.in_kind, Of::Own),
        figure("workbook-gap", Role::Total, funding.sum(sums.gap), totals.gap(), Of::Gap),
    ]);

    let mut next = head + 1;
    let cost = Place::new(next, AMOUNT);
    let mut own = cost;
    for figure in figures {
        let at = Place::new(next, AMOUNT);
        if figure.of == Of::CostAndWhole {
            own = at;
        }
        let (whole_at, whole, of) = match figure.of {
            Of::Own => (own, totals.own.total(), "workbook-of-own"),
            Of::Cost | Of::CostAndWhole | Of::Gap => (cost, expenses.total(), "workbook-of-cost"),
        };
        let role = figure.role;
        sheet.fill(next, role)?;
        sheet.put(at.at(LABEL), figure.label, Kind::Words, role)?;
        sheet.put(at, Content::sum(figure.from, figure.amount), Kind::Amount, role)?;
        let share = Content::share(&at.name(), &whole_at.fixed(), figure.amount, whole);
        sheet.put(at.at(SHARE), share, Kind::Share(1), role)?;
        let reading = match figure.of {
            Of::Gap => verdict(context, &at.name()),
            _ => context.words(of).into(),
        };
        sheet.put(at.at(READING), reading, Kind::Words, role)?;
        next += 1;
    }
    Ok(next)
}

fn notes(
    context: &Context<'_>,
    lines: &Lines<'_>,
    funding: &Funding<'_>,
    sheet: &mut Sheet<'_>,
    first: u32,
) -> Result<u32, WorkbookError> {
    sheet.heading(first, &context.words("workbook-to-know"), false)?;
    let mut notes = Vec::new();
    if context.dossier.start.fictional {
        notes.push(context.words("doc-cover-fictional"));
    }
    let day = context.day_in_words(context.date);
    notes.push(context.words_with("workbook-of-the-day", &[("date", day.into())]));
    notes.push(context.words("workbook-splits"));
    let counted = |id: &str, sheet: &str, count: usize| {
        let shown = format::count_in_prose(context.language, count);
        context.words_with(id, &[("count", count.into()), ("shown", shown.into()), ("sheet", sheet.into())])
    };
    let incomplete = lines.rows.iter().filter(|row| row.amount.is_none()).count();
    if incomplete > 0 {
        notes.push(counted("workbook-lines-incomplete", &lines.sheet.name, incomplete));
    }
    if funding.incomplete > 0 {
        notes.push(counted("workbook-sources-incomplete", &funding.sheet.name, funding.incomplete));
    }
    if let Some(call) = context.call {
        let day = call.checked_on.map(|day| context.day_in_words(day));
        let id = if day.is_some() { "workbook-call-source" } else { "workbook-call-source-undated" };
        let arguments = [("source", call.source.as_str().into()), ("date", day.unwrap_or_default().into())];
        if !call.source.is_empty() {
            notes.push(context.words_with(id, &arguments));
        }
    }
    notes.push(context.words("call-caution"));
    let mut next = first + 1;
    for note in notes {
        sheet.paragraph(next, &note)?;
        next += 1;
    }
    Ok(next)
}

/// The other sheets, each with a link and what stands on it.
fn contents(
    context: &Context<'_>,
    sheet: &mut Sheet<'_>,
    first: u32,
    [has_scenarios, has_instalments, has_expenses]: [bool; 3],
) -> Result<(), WorkbookError> {
    sheet.heading(first, &context.words("workbook-contents"), false)?;
    let sheets = [
        ("workbook-sheet-lines", "workbook-about-lines", true),
        ("workbook-sheet-headings", "workbook-about-headings", true),
        ("workbook-sheet-activities", "workbook-about-activities", true),
        ("workbook-sheet-by-payer", "workbook-about-by-payer", true),
        ("workbook-sheet-payers", "workbook-about-payers", true),
        ("workbook-sheet-funding", "workbook-about-funding", true),
        ("workbook-sheet-rates", "workbook-about-rates", true),
        ("workbook-sheet-scenarios", "workbook-about-scenarios", has_scenarios),
        ("workbook-sheet-instalments", "workbook-about-instalments", has_instalments),
        ("workbook-sheet-expenses", "workbook-about-expenses", has_expenses),
    ];
    let shown = sheets.into_iter().filter(|(.., shown)| *shown);
    for (row, (name, about, _)) in (first + 1..).zip(shown) {
        let name = context.words(name);
        sheet.fill(row, Role::Plain)?;
        sheet.put(Place::new(row, AMOUNT), context.words(about), Kind::Run, Role::Plain)?;
        let link = Url::new(format!("internal:{}", Place::new(0, 0).on(&name).replace('$', ""))).set_text(name);
        let format = context.looks.link();
        sheet.inner().write_url_with_format(row, LABEL, &link, &format)?;
    }
    Ok(())
}

/// The parties of the agreement; before there are any, the applicant and the partner retained.
fn parties(context: &Context<'_>) -> Vec<String> {
    let dossier = context.dossier;
    let named = |name: &Label, country: Option<Country>| {
        let name = context.label(name);
        match country.map(|country| wording::country(context.language, country)) {
            Some(country) if !name.is_empty() => format!("{name} ({country})"),
            _ => name,
        }
    };
    let mut names: Vec<String> =
        dossier.agreement.parties.iter().map(|party| named(&party.name, party.country)).collect();
    if names.is_empty() {
        names.push(named(&dossier.territory.name, dossier.start.country));
        let chosen = dossier.search.candidates.iter().filter(|candidate| candidate.chosen);
        names.extend(chosen.map(|candidate| named(&candidate.name, candidate.country)));
    }
    names.retain(|name| !name.is_empty());
    if names.is_empty() { vec![context.words("workbook-to-complete")] } else { names }
}
