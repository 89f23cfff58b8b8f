//! The follow-up of the partner search: the pipeline on one sheet, the log of contacts on another.
//!
//! Contacts are told by function and organisation. What was said in them stays in the dossier, and so does what looks like
//! private data.

use dossier::{
    Label,
    pipeline::{Followed, pipeline},
    private_data,
    stages::search::{Candidate, Contact},
};

use crate::{
    context::Context,
    error::WorkbookError,
    look::{Kind, Role},
    place::Place,
    sheet::{Column, Content, FIRST, Sheet},
};

/// The pipeline: what is due first comes first.
pub(crate) fn pipeline_sheet<'c>(context: &'c Context<'c>) -> Result<Sheet<'c>, WorkbookError> {
    let field = |name: &str| context.field(&format!("search/candidates/*/{name}"));
    let columns = [
        Column::words(field("name"), 28),
        Column::words(context.words("workbook-place"), 24),
        Column::words(field("stage"), 18),
        Column::words(field("axis"), 22),
        Column::words(context.words("workbook-last-contact"), 14),
        Column::words(context.words("workbook-last-contact-with"), 34),
        Column::words(field("next_step"), 36),
        Column::words(field("next_step_on"), 14),
        Column::words(context.field("search/leads/*/responsible"), 28),
    ];
    let name = context.words("workbook-sheet-follow-up");
    let mut sheet = Sheet::new(context, &name, &context.words("workbook-follow-up-note"), &columns)?;
    sheet.keep_columns(1)?;
    for (row, followed) in (FIRST..).zip(pipeline(context.dossier)) {
        pipeline_row(context, &mut sheet, row, &followed)?;
    }
    Ok(sheet)
}

fn pipeline_row(
    context: &Context<'_>,
    sheet: &mut Sheet<'_>,
    row: u32,
    followed: &Followed<'_>,
) -> Result<(), WorkbookError> {
    let candidate = followed.candidate;
    let mut stage = candidate.stage.map(|it| context.choice("PipelineStage", it.code())).unwrap_or_default();
    if candidate.chosen {
        let chosen = context.words("workbook-chosen");
        stage = if stage.is_empty() { chosen } else { format!("{stage} ({chosen})") };
    }
    let axis = candidate.axis.map(|it| context.choice("Axis", it.code())).unwrap_or_default();
    let last = followed.last_contact;
    let responsible = followed.responsible.map(|it| context.label(&it.function)).unwrap_or_default();
    let cells = [
        (Content::from(context.label_or_mark(&candidate.name)), Kind::Words),
        (place(context, candidate).into(), Kind::Words),
        (stage.into(), Kind::Words),
        (axis.into(), Kind::Words),
        (Content::day(last.and_then(|it| it.date)), Kind::Day),
        (last.map(|it| counterpart(context, it)).unwrap_or_default().into(), Kind::Words),
        (context.label(&candidate.next_step).into(), Kind::Words),
        (Content::day(candidate.next_step_on), Kind::Day),
        (responsible.into(), Kind::Words),
    ];
    put(sheet, row, cells)
}

/// The log of contacts, the latest first; `None` where nobody has been in contact.
pub(crate) fn contacts_sheet<'c>(context: &'c Context<'c>) -> Result<Option<Sheet<'c>>, WorkbookError> {
    let candidates = context.dossier.search.candidates.iter();
    let mut contacts: Vec<(&Candidate, &Contact)> =
        candidates.flat_map(|candidate| candidate.contacts.iter().map(move |contact| (candidate, contact))).collect();
    if contacts.is_empty() {
        return Ok(None);
    }
    contacts.sort_by_key(|(_, contact)| std::cmp::Reverse(contact.date));
    let field = |name: &str| context.field(&format!("search/candidates/*/contacts/*/{name}"));
    let columns = [
        Column::words(field("date"), 14),
        Column::words(context.field("search/candidates/*/name"), 28),
        Column::words(field("means"), 20),
        Column::words(field("counterpart"), 56),
    ];
    let name = context.words("workbook-sheet-contacts");
    let mut sheet = Sheet::new(context, &name, &context.words("workbook-contacts-note"), &columns)?;
    for (row, (candidate, contact)) in (FIRST..).zip(contacts) {
        let means = contact.means.map(|it| context.choice("ContactMeans", it.code())).unwrap_or_default();
        let cells = [
            (Content::day(contact.date), Kind::Day),
            (context.label_or_mark(&candidate.name).into(), Kind::Words),
            (means.into(), Kind::Words),
            (counterpart(context, contact).into(), Kind::Words),
        ];
        put(&mut sheet, row, cells)?;
    }
    Ok(Some(sheet))
}

fn put<const N: usize>(sheet: &mut Sheet<'_>, row: u32, cells: [(Content, Kind); N]) -> Result<(), WorkbookError> {
    for (column, (content, kind)) in (0..).zip(cells) {
        sheet.put(Place::new(row, column), content, kind, Role::Plain)?;
    }
    Ok(())
}

fn place(context: &Context<'_>, candidate: &Candidate) -> String {
    let country = candidate.country.map(|it| wording::country(context.language, it)).unwrap_or_default();
    let parts = [candidate.region.as_str(), country];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Function and organisation; what looks like an address or a number stays in the dossier.
fn counterpart(context: &Context<'_>, contact: &Contact) -> String {
    let Label { fr, en } = &contact.counterpart;
    match [fr, en].into_iter().any(|text| private_data::is_in(text)) {
        true => context.words("workbook-private"),
        false => context.label(&contact.counterpart),
    }
}
