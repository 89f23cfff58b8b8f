//! Payments in a table that others made: the heads of its columns in either language and any order, each row with what
//! could be read, each cell that could not with its address.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use dossier::{Currency, Dossier, ItemId, Label, Language, Money, Path, stages::monitoring::Expense, totals};
use rust_decimal::Decimal;
use wording::plain_words;

use super::{Entry, Table, address, amount, day};
use crate::lines::in_order;

/// How many rows from the top are looked at for the heads.
const HEADS_WITHIN: usize = 40;

/// What a column of payments holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The day of the payment.
    Date,
    /// What was paid for, in one of the languages.
    Label(Language),
    /// The amount.
    Amount,
    /// The currency of the amount.
    Currency,
    /// The line of the budget.
    Line,
    /// The number of the voucher.
    Voucher,
}

impl Column {
    /// The field of an expense that the column fills.
    pub fn field(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Label(_) => "label",
            Self::Amount | Self::Currency => "amount",
            Self::Line => "line",
            Self::Voucher => "voucher",
        }
    }
}

/// Why a cell is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is no day.
    NotADay,
    /// It is no amount.
    NotAnAmount,
    /// The row has no amount.
    NoAmount,
    /// No currency is called so.
    UnknownCurrency,
    /// Its currency has fewer decimals.
    TooManyDecimals,
    /// The budget has no such line.
    UnknownLine,
    /// The budget has several such lines.
    SeveralLines,
    /// A formula came to an error.
    Fault,
}

impl Unread {
    /// The code by which the wording knows it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotADay => "not_a_day",
            Self::NotAnAmount => "not_an_amount",
            Self::NoAmount => "no_amount",
            Self::UnknownCurrency => "unknown_currency",
            Self::TooManyDecimals => "too_many_decimals",
            Self::UnknownLine => "unknown_line",
            Self::SeveralLines => "several_lines",
            Self::Fault => "fault",
        }
    }

    /// Whether the payment can be taken all the same: what stands on no line is counted apart until somebody assigns it.
    pub fn is_left_open(self) -> bool {
        matches!(self, Self::UnknownLine | Self::SeveralLines)
    }
}

/// A cell that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadCell {
    /// Its address, such as `Dépenses!D7`.
    pub cell: String,
    /// The column it stands in.
    pub column: Column,
    /// What stands there.
    pub text: String,
    /// Why it is not read.
    pub why: Unread,
}

/// A row of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number, from one.
    pub number: u32,
    /// When it was paid.
    pub date: Option<NaiveDate>,
    /// What was paid for.
    pub label: Label,
    /// The amount.
    pub amount: Option<Money>,
    /// The number of the voucher.
    pub voucher: String,
    /// The line of the budget.
    pub line: Option<ItemId>,
    /// The cells that are not read.
    pub unread: Vec<UnreadCell>,
}

impl Row {
    /// Whether all of it is read, but for a line of the budget that stays open.
    pub fn is_read(&self) -> bool {
        self.unread.iter().all(|cell| cell.why.is_left_open())
    }

    /// Whether a dossier records the same payment: the same voucher and amount; without a number the same day, words and
    /// amount.
    pub fn is(&self, expense: &Expense) -> bool {
        // A file says what was paid for in one language, whichever its writer's was.
        let words = |label: &Label| [&label.fr, &label.en].map(|text| plain_words(text));
        let (ours, theirs) = (words(&self.label), words(&expense.label));
        if self.amount.is_none() || self.amount != expense.amount {
            return false;
        }
        match (plain_words(&self.voucher).as_str(), plain_words(&expense.voucher).as_str()) {
            ("", _) | (_, "") => {
                let same = ours.iter().any(|words| !words.is_empty() && theirs.contains(words));
                let blank = self.label.is_empty() && expense.label.is_empty();
                self.date == expense.date && (same || blank)
            }
            (one, other) => one == other,
        }
    }
}

/// The payments of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// The sheet's name; blank for a text file.
    pub sheet: String,
    /// The rows that hold payments, in their order.
    pub rows: Vec<Row>,
    /// The numbers of the rows that were passed over: sums, and words without a payment.
    pub passed: Vec<u32>,
    /// The heads of the columns that an expense has no field for.
    pub other_heads: Vec<String>,
    /// Where each column stands.
    columns: BTreeMap<Column, u16>,
}

impl Arrived {
    /// The address of the cell of a row that fills a field of an expense; the row alone where none does.
    pub fn address(&self, row: u32, field: &str) -> String {
        let column = self.columns.iter().find(|(column, _)| column.field() == field).map(|(_, at)| *at);
        address(&self.sheet, row.saturating_sub(1), column)
    }
}

/// The sheets that hold payments, the most likely one first.
pub fn sheets(tables: &[Table]) -> Vec<&Table> {
    let words = Words::known();
    let mut found: Vec<(bool, usize, &Table)> = tables
        .iter()
        .filter_map(|table| {
            let heads = heads(table, &words)?;
            Some((words.sheets.contains(&plain_words(&table.name)), heads.columns.len(), table))
        })
        .collect();
    found.sort_by_key(|(named, columns, _)| (!named, std::cmp::Reverse(*columns)));
    found.into_iter().map(|(.., table)| table).collect()
}

/// Reads the payments of a sheet for a dossier: its currency where none is named, its lines of the budget. `None` where no
/// row names the columns of payments.
pub fn read(table: &Table, dossier: &Dossier) -> Option<Arrived> {
    let words = Words::known();
    let heads = heads(table, &words)?;
    let reader = Reader { table, heads: &heads, own: totals::totals(dossier).currency, lines: lines(dossier) };
    let mut arrived = Arrived {
        sheet: table.name.clone(),
        rows: Vec::new(),
        passed: Vec::new(),
        other_heads: heads.others.clone(),
        columns: heads.columns.clone(),
    };
    for (at, cells) in table.rows().filter(|(at, _)| *at > heads.row) {
        let known = |column: &Column| heads.columns.get(column).and_then(|at| cells.get(at));
        if !heads.columns.keys().any(|column| known(column).is_some()) {
            continue;
        }
        let payment = [Column::Date, Column::Amount, Column::Voucher].iter().any(|column| known(column).is_some());
        let dated = [Column::Date, Column::Voucher].iter().any(|column| known(column).is_some());
        let sum = !dated && cells.values().any(|entry| words.is_sum(entry));
        if payment && !sum {
            arrived.rows.push(reader.row(at, &cells, dossier));
        } else {
            arrived.passed.push(at + 1);
        }
    }
    Some(arrived)
}

/// The heads of a table.
struct Heads {
    row: u32,
    columns: BTreeMap<Column, u16>,
    /// The currency that the head of the amounts names.
    currency: Option<Currency>,
    others: Vec<String>,
}

/// The words by which heads, sheets and sums are known, in both languages.
struct Words {
    heads: Vec<(Column, BTreeSet<String>)>,
    sheets: BTreeSet<String>,
    sums: BTreeSet<String>,
}

impl Words {
    fn known() -> Self {
        let both = [Language::Fr, Language::En];
        let of = |id: &str| -> BTreeSet<String> {
            let said = both.map(|language| wording::text(language, id));
            said.iter().flat_map(|words| words.split('|')).map(plain_words).collect()
        };
        let with_field = |field: &str, id: &str| {
            let path = Path::from(format!("monitoring/expenses/*/{field}"));
            let mut words = of(id);
            words.extend(both.map(|language| plain_words(&wording::field_label(language, &path))));
            words
        };
        let labels = with_field("label", "table-head-label");
        // As the window writes the head of a text that is held once per language.
        let label_in = |language: Language| -> BTreeSet<String> {
            let written = |from: Language, label: &String| {
                let arguments = [("label", label.into()), ("language", language.code().into())];
                plain_words(&wording::text_with(from, "ui-text-in", &arguments))
            };
            both.iter().flat_map(|from| labels.iter().map(|label| written(*from, label))).collect()
        };
        let mut sheets = of("table-sheet-expenses");
        sheets.extend(both.map(|language| plain_words(&wording::text(language, "workbook-sheet-expenses"))));
        let heads = vec![
            (Column::Date, with_field("date", "table-head-date")),
            (Column::Amount, with_field("amount", "table-head-amount")),
            (Column::Currency, of("table-head-currency")),
            (Column::Line, with_field("line", "table-head-line")),
            (Column::Voucher, with_field("voucher", "table-head-voucher")),
            (Column::Label(Language::Fr), label_in(Language::Fr)),
            (Column::Label(Language::En), label_in(Language::En)),
        ];
        let mut words = Self { heads, sheets, sums: of("table-sums") };
        // What names no language is in that of its head; heads that both languages share are French.
        for language in both {
            let path = Path::from("monitoring/expenses/*/label");
            let mut own: BTreeSet<String> =
                wording::text(language, "table-head-label").split('|').map(plain_words).collect();
            own.insert(plain_words(&wording::field_label(language, &path)));
            words.heads.push((Column::Label(language), own));
        }
        words
    }

    fn head(&self, text: &str) -> Option<Column> {
        self.heads.iter().find(|(_, known)| known.contains(text)).map(|(column, _)| *column)
    }

    /// Whether a cell begins as the first cell of a sum does.
    fn is_sum(&self, entry: &Entry) -> bool {
        let Entry::Text(text) = entry else { return false };
        let text = plain_words(text);
        self.sums
            .iter()
            .any(|sum| text.strip_prefix(sum.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    }
}

/// Finds the row that names the columns of payments: it names the amounts, and enough beside them that no other table is
/// taken for one.
fn heads(table: &Table, words: &Words) -> Option<Heads> {
    let rows = table.rows().take(HEADS_WITHIN);
    let found = rows.filter_map(|(row, cells)| {
        let mut heads = Heads { row, columns: BTreeMap::new(), currency: None, others: Vec::new() };
        let mut in_currency = None;
        for (column, entry) in cells {
            let Entry::Text(text) = entry else { continue };
            match words.head(&plain_words(text)) {
                Some(known) if !heads.columns.contains_key(&known) => {
                    heads.columns.insert(known, column);
                }
                _ => match amount_in(text, words) {
                    Some(currency) if in_currency.is_none() => in_currency = Some((column, currency)),
                    _ => heads.others.push(text.trim().to_owned()),
                },
            }
        }
        // Where amounts stand in their own currency and converted as well, they are taken as they were paid.
        if let (None, Some((column, currency))) = (heads.columns.get(&Column::Amount), in_currency) {
            heads.columns.insert(Column::Amount, column);
            heads.currency = Some(currency);
        }
        let has = |column: Column| heads.columns.contains_key(&column);
        let said = has(Column::Label(Language::Fr)) || has(Column::Label(Language::En)) || has(Column::Line);
        let payments = has(Column::Amount)
            && ((has(Column::Date) && (said || has(Column::Voucher))) || (has(Column::Voucher) && said));
        payments.then_some(heads)
    });
    found.max_by_key(|heads| (heads.columns.len(), std::cmp::Reverse(heads.row)))
}

/// The currency of a head such as “Montant (EUR)”.
fn amount_in(text: &str, words: &Words) -> Option<Currency> {
    let text = text.trim();
    let (name, currency) = match text.strip_suffix(')') {
        Some(text) => text.rsplit_once('(')?,
        None => text.rsplit_once(char::is_whitespace)?,
    };
    let name = plain_words(name);
    let name = ["en", "in"].iter().find_map(|word| name.strip_suffix(&format!(" {word}"))).unwrap_or(&name);
    (words.head(name) == Some(Column::Amount)).then(|| amount::currency(currency, Currency::XAF)).flatten()
}

/// The lines of the budget by the words that name them.
fn lines(dossier: &Dossier) -> BTreeMap<String, BTreeSet<ItemId>> {
    let mut known: BTreeMap<String, BTreeSet<ItemId>> = BTreeMap::new();
    for (number, line) in (1..).zip(in_order(&dossier.budget)) {
        let mut name = |words: &str| {
            let words = plain_words(words);
            if !words.is_empty() {
                known.entry(words).or_default().insert(line.id.clone());
            }
        };
        name(&number.to_string());
        name(line.id.as_str());
        for label in [&line.label.fr, &line.label.en] {
            name(label);
            if !label.is_empty() {
                name(&format!("{number} {label}"));
            }
        }
    }
    known
}

/// A table that is read row by row.
struct Reader<'a> {
    table: &'a Table,
    heads: &'a Heads,
    own: Currency,
    lines: BTreeMap<String, BTreeSet<ItemId>>,
}

impl Reader<'_> {
    fn row(&self, at: u32, cells: &BTreeMap<u16, &Entry>, dossier: &Dossier) -> Row {
        let mut row = Row { number: at + 1, ..Row::default() };
        let entry = |column: Column| {
            let at = self.heads.columns.get(&column)?;
            cells.get(at).copied()
        };
        if let Some(entry) = entry(Column::Date) {
            match date(entry) {
                Ok(date) => row.date = Some(date),
                Err(why) => self.leave(&mut row, Column::Date, entry, why),
            }
        }
        for language in [Language::Fr, Language::En] {
            let Some(entry) = entry(Column::Label(language)) else { continue };
            if let Entry::Fault(_) = entry {
                self.leave(&mut row, Column::Label(language), entry, Unread::Fault);
                continue;
            }
            let text = written(entry);
            // With one column of words they are in the language of the dossier, whatever that of its head.
            let both =
                [Language::Fr, Language::En].map(Column::Label).iter().all(|it| self.heads.columns.contains_key(it));
            match if both { language } else { dossier.start.main_language.unwrap_or(language) } {
                Language::Fr => row.label.fr = text,
                Language::En => row.label.en = text,
            }
        }
        if let Some(entry) = entry(Column::Voucher) {
            match entry {
                Entry::Fault(_) => self.leave(&mut row, Column::Voucher, entry, Unread::Fault),
                entry => row.voucher = written(entry),
            }
        }
        if let Some(entry) = entry(Column::Line) {
            match self.line(entry) {
                Ok(line) => row.line = Some(line),
                Err(why) => self.leave(&mut row, Column::Line, entry, why),
            }
        }
        self.amount(&mut row, entry(Column::Amount), entry(Column::Currency));
        row
    }

    fn amount(&self, row: &mut Row, amount: Option<&Entry>, currency: Option<&Entry>) {
        let given = match currency.map(|entry| (entry, amount::currency(&written(entry), self.own))) {
            Some((entry, None)) => return self.leave(row, Column::Currency, entry, Unread::UnknownCurrency),
            Some((_, Some(currency))) => Some(currency),
            None => self.heads.currency,
        };
        let Some(entry) = amount else {
            let column = self.heads.columns.get(&Column::Amount).copied().unwrap_or_default();
            let cell = address(&self.table.name, row.number - 1, Some(column));
            row.unread.push(UnreadCell { cell, column: Column::Amount, text: String::new(), why: Unread::NoAmount });
            return;
        };
        let read = match entry {
            // What a spreadsheet computed is shown rounded to the currency's decimals, and is taken as it is shown.
            Entry::Number(number, own) => {
                let currency = own.or(given).unwrap_or(self.own);
                Ok(Money::new(*number, currency))
            }
            Entry::Text(text) => match amount::read(text, given, self.own) {
                Some((number, named)) => money(number, named.or(given).unwrap_or(self.own)),
                None => Err(Unread::NotAnAmount),
            },
            Entry::Day(_) => Err(Unread::NotAnAmount),
            Entry::Fault(_) => Err(Unread::Fault),
        };
        match read {
            Ok(money) => row.amount = Some(money),
            Err(why) => self.leave(row, Column::Amount, entry, why),
        }
    }

    fn line(&self, entry: &Entry) -> Result<ItemId, Unread> {
        if let Entry::Fault(_) = entry {
            return Err(Unread::Fault);
        }
        let known = self.lines.get(&plain_words(&written(entry))).ok_or(Unread::UnknownLine)?;
        match known.iter().collect::<Vec<_>>()[..] {
            [only] => Ok(only.clone()),
            _ => Err(Unread::SeveralLines),
        }
    }

    /// Notes a cell that is not read.
    fn leave(&self, row: &mut Row, column: Column, entry: &Entry, why: Unread) {
        let at = self.heads.columns.get(&column).copied().unwrap_or_default();
        let cell = address(&self.table.name, row.number - 1, Some(at));
        row.unread.push(UnreadCell { cell, column, text: written(entry), why });
    }
}

fn money(number: Decimal, currency: Currency) -> Result<Money, Unread> {
    let fits = number.normalize().scale() <= currency.decimals();
    if fits { Ok(Money::new(number, currency)) } else { Err(Unread::TooManyDecimals) }
}

fn date(entry: &Entry) -> Result<NaiveDate, Unread> {
    match entry {
        Entry::Day(day) => Ok(*day),
        Entry::Text(text) => day::read(text).ok_or(Unread::NotADay),
        Entry::Number(..) => Err(Unread::NotADay),
        Entry::Fault(_) => Err(Unread::Fault),
    }
}

/// A cell as words.
fn written(entry: &Entry) -> String {
    match entry {
        Entry::Text(text) | Entry::Fault(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Entry::Number(number, _) => number.to_string(),
        Entry::Day(day) => day.to_string(),
    }
}
