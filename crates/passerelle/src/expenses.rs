//! Expenses from a file: first what it would add is shown, row by row, then a person decides; all of it is one change.

use std::{
    collections::BTreeMap,
    fs::File,
    io::Read,
    path::{Path as FilePath, PathBuf},
};

use chrono::NaiveDate;
use dossier::{Currency, Dossier, ItemId, Language, Money, Path, change::Change, find, insert, leaf::Leaves};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Value, json};
use specta::Type;
use uuid::Uuid;
use wording::{Arg, format};
use workbook::received::{
    LARGEST_FILE, Table, TableError,
    expenses::{Arrived, Column, Row, UnreadCell, read, sheets},
    tables,
};

use crate::{
    failure::{Code, Failure, problem_in_words},
    identifiers::new_item_id,
    open::{OpenDossier, Touched},
    reading::Reading,
    reference::best,
    workspace::{Outcome, Workspace, guarded},
};

/// The list that the expenses become items of.
const LIST: &str = "monitoring/expenses";

/// What a file of expenses would add.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ExpensesReview {
    /// What the window names the file by when it is to be taken in.
    pub ticket: String,
    /// The file's name.
    pub file: String,
    /// The sheet that was read; blank for a text file.
    pub sheet: String,
    /// The sheets that hold payments, the most likely one first.
    pub sheets: Vec<String>,
    /// What would be added, in one sentence.
    pub sentence: String,
    /// What else is to be known: rows passed over, columns without a field, lines that stay open.
    pub notices: Vec<String>,
    /// How many rows would be added.
    pub added: u32,
    /// How many are in the dossier already.
    pub known: u32,
    /// How many cannot be read.
    pub unread: u32,
    /// The rows, in the order of the file.
    pub rows: Vec<ArrivingExpense>,
}

/// A row of a file of expenses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ArrivingExpense {
    /// Its number in the file, from one.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// When it was paid; blank where that is unknown.
    pub date: String,
    /// What was paid for.
    pub label: String,
    /// The line of the budget that it was found to stand on; blank for none.
    pub line: String,
    /// The amount.
    pub amount: String,
    /// The number of the voucher.
    pub voucher: String,
    /// What is to be said of its cells, each with its address.
    pub notes: Vec<String>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It would be added.
    Added,
    /// The dossier has it already.
    Known,
    /// It cannot be read and stays out.
    Unread,
}

/// A file of expenses that was looked into and waits for a person's word.
pub(crate) struct WaitingExpenses {
    handle: String,
    file: PathBuf,
    tables: Vec<Table>,
    looked: Looked,
}

/// What was found in a sheet, in words and as changes.
struct Looked {
    review: ExpensesReview,
    changes: Vec<Change>,
}

/// Tells what a file of expenses would add to a dossier; nothing changes.
///
/// # Errors
/// The file cannot be read as a table, or has no such sheet; or the dossier holds something that this version does not know.
pub fn review_expenses(
    reading: &Reading,
    file: &FilePath,
    sheet: Option<&str>,
    language: Language,
) -> Result<ExpensesReview, Failure> {
    let tables = tables_of(file)?;
    Ok(look(&reading.dossier()?, reading.leaves(), file, &tables, sheet, language)?.review)
}

/// That nothing was added as long as rows are not read, with the way on.
pub fn nothing_added_in_words(language: Language) -> String {
    wording::text(language, "table-nothing-added")
}

impl OpenDossier {
    /// Adds the expenses of a file that can be read and are not there yet, as one change.
    ///
    /// # Errors
    /// The file cannot be read as a table, or has no such sheet; or the dossier's file cannot be written.
    pub fn take_expenses(
        &mut self,
        file: &FilePath,
        sheet: Option<&str>,
        language: Language,
        time: i64,
    ) -> Result<Touched, Failure> {
        let tables = tables_of(file)?;
        self.refresh()?;
        let looked = look(&self.dossier()?, self.leaves(), file, &tables, sheet, language)?;
        self.add_expenses(&looked.changes, time)
    }

    fn add_expenses(&mut self, changes: &[Change], time: i64) -> Result<Touched, Failure> {
        if changes.is_empty() { self.touched(&Path::from(LIST)) } else { self.apply(changes, time) }
    }
}

impl Workspace {
    /// Looks into a file of expenses and tells what it would add. Nothing changes; what was read waits for
    /// [`Self::take_expenses`], so that what is taken in is what was shown.
    ///
    /// # Errors
    /// As [`review_expenses`].
    pub fn review_expenses(
        &mut self,
        handle: &str,
        file: &FilePath,
        language: Language,
    ) -> Result<ExpensesReview, Failure> {
        self.expenses = None;
        let tables = tables_of(file)?;
        self.look_at_expenses(handle.to_owned(), file.to_owned(), tables, None, language)
    }

    /// Looks at another sheet of the file that was looked into last.
    ///
    /// # Errors
    /// Another file was looked into since, or it has no such sheet.
    pub fn review_expenses_of(
        &mut self,
        ticket: &str,
        sheet: &str,
        language: Language,
    ) -> Result<ExpensesReview, Failure> {
        let waiting = self.waiting_expenses(ticket)?;
        self.look_at_expenses(waiting.handle, waiting.file, waiting.tables, Some(sheet), language)
    }

    /// Adds the expenses that were shown, as one change.
    ///
    /// # Errors
    /// Another file was looked into since, or the dossier's file cannot be written; nothing changed.
    pub fn take_expenses(&mut self, ticket: &str, language: Language) -> Result<Outcome, Failure> {
        let waiting = self.waiting_expenses(ticket)?;
        let taken =
            self.change(&waiting.handle, language, |dossier, time| dossier.add_expenses(&waiting.looked.changes, time));
        if taken.is_err() {
            // The person may free the disk and try again.
            self.expenses = Some(waiting);
        }
        taken
    }

    fn waiting_expenses(&mut self, ticket: &str) -> Result<WaitingExpenses, Failure> {
        let waiting = self.expenses.take_if(|waiting| waiting.looked.review.ticket == ticket);
        waiting.ok_or_else(|| Failure::about(Code::NotFound, FilePath::new("")))
    }

    fn look_at_expenses(
        &mut self,
        handle: String,
        file: PathBuf,
        tables: Vec<Table>,
        sheet: Option<&str>,
        language: Language,
    ) -> Result<ExpensesReview, Failure> {
        let open = self.current(&handle)?;
        let looked = look(&open.dossier()?, open.leaves(), &file, &tables, sheet, language)?;
        let review = looked.review.clone();
        self.expenses = Some(WaitingExpenses { handle, file, tables, looked });
        Ok(review)
    }
}

/// Reads a file of bounded size as tables.
fn tables_of(file: &FilePath) -> Result<Vec<Table>, Failure> {
    let fails = |error: std::io::Error| Failure::io(file, &error);
    let open = File::open(file).map_err(fails)?;
    if open.metadata().map_err(fails)?.is_dir() {
        return Err(refused(file, &TableError::NotATable));
    }
    let mut bytes = Vec::new();
    open.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes).map_err(fails)?;
    let read = guarded(|| tables(&bytes).map_err(|error| refused(file, &error)));
    // A parser that panics met a file that no program writes.
    read.map_err(|failure| if failure.code == Code::Internal { refused(file, &TableError::Damaged) } else { failure })
}

fn refused(file: &FilePath, error: &TableError) -> Failure {
    Failure::about(Code::TableRefused, file).with_detail(error.code())
}

/// Looks at a sheet: the one that is named, else the one that most likely holds the payments.
fn look(
    dossier: &Dossier,
    leaves: &Leaves,
    file: &FilePath,
    tables: &[Table],
    sheet: Option<&str>,
    language: Language,
) -> Result<Looked, Failure> {
    let likely = sheets(tables);
    let table = match sheet {
        Some(name) => {
            let named = tables.iter().find(|table| table.name == name);
            named.ok_or_else(|| Failure::about(Code::UnknownSheet, file).with_detail(name))?
        }
        None => likely.first().copied().ok_or_else(|| no_payments(file))?,
    };
    let arrived = read(table, dossier).ok_or_else(|| no_payments(file))?;
    let words = Words { dossier, language };
    let mut changes = Vec::new();
    let mut rows = Vec::new();
    let mut sums: BTreeMap<Currency, Decimal> = BTreeMap::new();
    let mut dates: Vec<NaiveDate> = Vec::new();
    for row in &arrived.rows {
        let mut notes: Vec<String> = row.unread.iter().map(|cell| words.unread(cell)).collect();
        let (id, content) = (new_item_id(), content(row));
        let unfit = match row.is_read() {
            true => unfit(leaves, &id, &content, &arrived, row, language),
            false => Vec::new(),
        };
        let fate = if !row.is_read() || !unfit.is_empty() {
            Fate::Unread
        } else if dossier.monitoring.expenses.iter().any(|expense| row.is(expense)) {
            Fate::Known
        } else {
            Fate::Added
        };
        notes.extend(unfit);
        if fate == Fate::Added {
            changes.push(Change::Insert { list: Path::from(LIST), content: Some(content), before: None });
            dates.extend(row.date);
            if let Some(amount) = row.amount {
                *sums.entry(amount.currency).or_default() += amount.amount;
            }
        }
        rows.push(words.row(row, fate, notes));
    }
    let count = |fate| rows.iter().filter(|row| row.fate == fate).count();
    let (added, known, unread) = (count(Fate::Added), count(Fate::Known), count(Fate::Unread));
    let review = ExpensesReview {
        ticket: Uuid::new_v4().to_string(),
        file: file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        sheet: arrived.sheet.clone(),
        sheets: likely.iter().map(|table| table.name.clone()).collect(),
        sentence: words.sentence(added, &sums, &dates),
        notices: words.notices(&arrived, &rows, known, unread),
        added: number(added),
        known: number(known),
        unread: number(unread),
        rows,
    };
    Ok(Looked { review, changes })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn no_payments(file: &FilePath) -> Failure {
    Failure::about(Code::TableRefused, file).with_detail("no_payments")
}

/// A row as documented JSON.
fn content(row: &Row) -> Value {
    let mut content = json!({});
    let mut put = |field: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            content[field] = value.into();
        }
    };
    put("line", row.line.as_ref().map(ToString::to_string));
    put("date", row.date.map(|date| date.to_string()));
    put("amount", row.amount.map(|amount| amount.to_string()));
    put("voucher", Some(row.voucher.clone()));
    if !row.label.is_empty() {
        content["label"] = json!(row.label);
    }
    content
}

/// What of a row does not fit its field, each with the address of its cell: the model alone says what fits.
fn unfit(
    leaves: &Leaves,
    id: &ItemId,
    content: &Value,
    arrived: &Arrived,
    row: &Row,
    language: Language,
) -> Vec<String> {
    let item = Path::from(LIST).join(id.as_str());
    let errors = insert(leaves, &Path::from(LIST), id, Some(content), None).err().unwrap_or_default();
    let place = |path: &Path| {
        let field = path.as_str().strip_prefix(item.as_str()).unwrap_or_default().trim_start_matches('/');
        let field = field.split('/').next().unwrap_or_default();
        arrived.address(row.number, field)
    };
    errors.iter().map(|error| problem_in_words(language, &place(&error.path), &error.problem)).collect()
}

/// The catalogue and the dossier in one language.
struct Words<'a> {
    dossier: &'a Dossier,
    language: Language,
}

impl Words<'_> {
    fn row(&self, row: &Row, fate: Fate, notes: Vec<String>) -> ArrivingExpense {
        let line = row.line.as_ref().and_then(|id| find(&self.dossier.budget.lines, id));
        ArrivingExpense {
            row: row.number,
            fate,
            date: row.date.map(|date| format::date_short(self.language, date)).unwrap_or_default(),
            label: best(&row.label, self.language),
            line: line.map(|line| best(&line.label, self.language)).unwrap_or_default(),
            amount: row.amount.map(|amount| format::money(self.language, amount)).unwrap_or_default(),
            voucher: row.voucher.clone(),
            notes,
        }
    }

    /// A cell that is not read, in a sentence that begins with its address.
    fn unread(&self, cell: &UnreadCell) -> String {
        let field = Path::from(format!("{LIST}/*/{}", cell.column.field()));
        let head = match cell.column {
            Column::Currency => wording::text(self.language, "workbook-currency"),
            _ => wording::field_label(self.language, &field),
        };
        let arguments =
            [("cell", Arg::from(&cell.cell)), ("text", Arg::from(&cell.text)), ("head", Arg::from(head.as_str()))];
        wording::text_with(self.language, &format!("table-unread-{}", cell.why.code()), &arguments)
    }

    /// What would be added: how many payments, what they come to in each currency, from when to when.
    fn sentence(&self, added: usize, sums: &BTreeMap<Currency, Decimal>, dates: &[NaiveDate]) -> String {
        let said =
            |(currency, sum): (&Currency, &Decimal)| format::money_in_prose(self.language, Money::new(*sum, *currency));
        let amounts: Vec<String> = sums.iter().map(said).collect();
        let day =
            |date: Option<&NaiveDate>| date.map(|date| format::date_long(self.language, *date)).unwrap_or_default();
        let (from, to) = (day(dates.iter().min()), day(dates.iter().max()));
        let span = match (from.is_empty(), from == to) {
            (true, _) => "undated",
            (false, true) => "day",
            (false, false) => "days",
        };
        let arguments = [
            ("count", Arg::from(added)),
            ("shown", format::integer(self.language, i64::from(number(added))).into()),
            ("amounts", format::list(self.language, &amounts).into()),
            ("span", span.into()),
            ("from", from.into()),
            ("to", to.into()),
        ];
        wording::text_with(self.language, "table-expenses-added", &arguments)
    }

    fn notices(&self, arrived: &Arrived, rows: &[ArrivingExpense], known: usize, unread: usize) -> Vec<String> {
        let counted = |id: &str, count: usize| {
            let shown = format::integer(self.language, i64::from(number(count)));
            let arguments = [("count", Arg::from(count)), ("shown", shown.into())];
            (count > 0).then(|| wording::text_with(self.language, id, &arguments))
        };
        let open = rows.iter().filter(|row| row.fate == Fate::Added && row.line.is_empty()).count();
        let heads = (!arrived.other_heads.is_empty()).then(|| {
            let heads: Vec<String> = arrived.other_heads.iter().take(12).map(|head| self.quoted(head)).collect();
            let arguments = [("heads", Arg::from(format::list(self.language, &heads)))];
            wording::text_with(self.language, "table-other-heads", &arguments)
        });
        let notices = [
            counted("table-expenses-known", known),
            counted("table-expenses-unread", unread),
            counted("table-expenses-open", open),
            counted("table-rows-passed", arrived.passed.len()),
            heads,
        ];
        notices.into_iter().flatten().collect()
    }

    fn quoted(&self, text: &str) -> String {
        wording::text_with(self.language, "table-quoted", &[("text", text.into())])
    }
}

#[cfg(test)]
mod tests {
    use dossier::leaf;

    use super::*;

    fn dossier() -> (Dossier, Leaves) {
        let document = json!({
            "start": { "currency": "EUR", "main_language": "fr" },
            "budget": { "lines": [{ "id": "bins", "heading": "equipment", "label": { "fr": "Bennes", "en": "Bins" } }] },
            "monitoring": { "expenses": [
                { "id": "e1", "label": { "fr": "Acompte" }, "amount": "100.00 EUR", "voucher": "F-1" },
            ] },
        });
        let leaves: Leaves = dossier::import(&document).unwrap().into_iter().map(|put| (put.key, put.value)).collect();
        (leaf::read(&leaves).unwrap(), leaves)
    }

    fn looked(text: &str, language: Language) -> Looked {
        let (dossier, leaves) = dossier();
        let tables = tables(text.as_bytes()).unwrap();
        look(&dossier, &leaves, FilePath::new("comptes.csv"), &tables, None, language).unwrap()
    }

    #[test]
    fn the_review_tells_what_would_be_added_what_is_there_and_what_is_not_read() {
        let text = "Date;Libellé;Ligne;Montant;N° de pièce;Agence\n\
            03/02/2027;Bennes;Bins;450,00;F-2;Nord\n\
            05/02/2027;Acompte;Bennes;100,00;f-1;Nord\n\
            31/02/2027;Tuyaux;Bennes;12,00;F-3;Nord\n\
            06/02/2027;Divers;Bureau;20 USD;F-4;Nord\n\
            ;Total;;582,00;;\n";
        let Looked { review, changes } = looked(text, Language::Fr);
        let fates: Vec<Fate> = review.rows.iter().map(|row| row.fate).collect();
        assert_eq!(fates, [Fate::Added, Fate::Known, Fate::Unread, Fate::Added]);
        assert_eq!((review.added, review.known, review.unread, changes.len()), (2, 1, 1, 2));
        assert_eq!(
            review.sentence.replace(['\u{a0}', '\u{202f}'], " "),
            "2 dépenses à ajouter, du 3 février 2027 au 6 février 2027 : 450 € et 20 USD."
        );
        assert_eq!(review.rows[0].line, "Bennes", "the line is found by its name in either language");
        let note = &review.rows[2].notes[0];
        assert!(note.starts_with("A4") && note.contains("31/02/2027"), "{note}");
        let note = &review.rows[3].notes[0];
        assert!(note.starts_with("C5") && note.contains("Bureau"), "{note}");
        let notices = review.notices.join("\n");
        assert!(notices.contains("Agence"), "{notices}");
    }

    #[test]
    fn what_does_not_fit_its_field_is_named_by_its_cell() {
        let long = "x".repeat(500);
        let text = format!("Date,Label,Amount,Voucher\n2027-02-03,{long},12.00,F-2\n");
        let Looked { review, changes } = looked(&text, Language::En);
        assert_eq!(review.rows[0].fate, Fate::Unread);
        let note = &review.rows[0].notes[0];
        assert!(note.starts_with("B2"), "{note}");
        assert!(changes.is_empty());
    }
}
