//! Spreadsheets: the budget and funding workbook, whose formulas recompute the totals of a dossier; the follow-up of the
//! partner search as a workbook of its own; and tables that others made ([`received`]).
//!
//! It owns what stands on which sheet, the formulas, and how the sheets look and print. It decides no amount: every formula
//! carries the figure that [`dossier::totals`] gives as its stored result, so that a viewer which does not compute shows
//! the same figures, and a program which does arrives at them again.
//!
//! Architecture invariants:
//! - No clock and no file: the date is an option, the workbook is bytes, and the same input gives the same bytes.
//! - Text of the dossier is written as text, never as a formula.
//! - A spreadsheet computes in binary floating point with some fifteen digits. Amounts leave [`rust_decimal`] in one place
//!   only, as the last step before they are written (`sheet.rs`), and come back by their written digits (`received`).
//! - A file from outside is bounded before it is parsed (`received/archive.rs`).

mod context;
mod error;
mod look;
mod place;
mod rounding;
mod sheet;

mod activities;
mod expenses;
mod follow_up;
mod funding;
mod headings;
mod instalments;
mod lines;
mod missing;
mod payers;
mod rates;
mod scenarios;
mod summary;

pub mod received;

use chrono::{Datelike, NaiveDate};
use dossier::{Dossier, ItemId, Language};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

pub use error::WorkbookError;
pub use scenarios::Supposed;

use calls::Call;
use context::Context;

/// How the workbook is written.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The language of the sheets.
    pub language: Language,
    /// The date on the workbook.
    pub date: NaiveDate,
    /// The call that the dossier aims at.
    pub call: Option<&'a Call>,
    /// The codes under which the documents know the activities, such as A1.2.3, in their order.
    pub activity_codes: Vec<(ItemId, String)>,
    /// The funding plan and then each scenario; nothing where there is no scenario.
    pub scenarios: Vec<Supposed>,
}

/// Writes the budget and funding workbook of a dossier, as an XLSX file.
///
/// # Errors
/// The spreadsheet library refuses something, which no dossier should bring about.
pub fn workbook(dossier: &Dossier, options: &Options<'_>) -> Result<Vec<u8>, WorkbookError> {
    let context = Context::new(dossier, options);
    let rates = rates::Rates::new(&context)?;
    let lines = lines::Lines::new(&context, &rates)?;
    let headings = headings::sheet(&context, &lines)?;
    let activities = activities::sheet(&context, &lines)?;
    let payers = payers::Payers::new(&context, &lines)?;
    let funding = funding::Funding::new(&context, &rates, &lines)?;
    let by_payer = payers::by_payer(&context, &payers, &funding)?;
    let instalments = instalments::sheet(&context, &rates)?;
    let expenses = expenses::sheet(&context, &rates, &lines)?;
    let scenarios = scenarios::sheet(&context, &options.scenarios)?;
    let later = [scenarios.is_some(), instalments.is_some(), expenses.is_some()];
    let summary = summary::sheet(&context, &lines, &funding, later)?;

    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&context, "workbook-title", "workbook-title-of")?);
    let sheets = [summary, lines.sheet, headings, activities, by_payer, payers.sheet, funding.sheet, rates.sheet];
    for sheet in sheets.into_iter().chain(scenarios).chain(instalments).chain(expenses) {
        workbook.push_worksheet(sheet.finished()?);
    }
    Ok(workbook.save_to_buffer()?)
}

/// Writes the follow-up of the partner search, as an XLSX file: the pipeline, and the contacts by function and organisation.
///
/// # Errors
/// The spreadsheet library refuses something, which no dossier should bring about.
pub fn follow_up(dossier: &Dossier, language: Language, date: NaiveDate) -> Result<Vec<u8>, WorkbookError> {
    let options = Options { language, date, call: None, activity_codes: Vec::new(), scenarios: Vec::new() };
    let context = Context::new(dossier, &options);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&context, "workbook-follow-up", "workbook-follow-up-of")?);
    let pipeline = follow_up::pipeline_sheet(&context)?;
    for sheet in std::iter::once(pipeline).chain(follow_up::contacts_sheet(&context)?) {
        workbook.push_worksheet(sheet.finished()?);
    }
    Ok(workbook.save_to_buffer()?)
}

/// What the file says of itself: what it is, and what it is of whose project.
fn properties(context: &Context<'_>, id: &str, of_project: &str) -> Result<DocProperties, WorkbookError> {
    let date = context.date;
    let year = u16::try_from(date.year()).unwrap_or(1900).clamp(1900, 9999);
    let month = u8::try_from(date.month()).expect("a month has two digits");
    let day = u8::try_from(date.day()).expect("a day has two digits");
    let created = ExcelDateTime::from_ymd(year, month, day)?;
    let title = context.words_with(of_project, &[("title", context.title().into())]);
    Ok(DocProperties::new()
        .set_title(title)
        .set_subject(context.words(id))
        .set_author(context.label(&context.dossier.territory.name))
        .set_comment(context.words_with("workbook-of-the-day", &[("date", context.day_in_words(date).into())]))
        .set_custom_property("Language", context.language.code())
        .set_creation_datetime(&created))
}
