//! The funding plan: each source with what it gives, the sums, the balance and what is confirmed.

use dossier::{
    stages::budget::{FunderKind, FundingSource, FundingStatus, Nature},
    totals::amount_of,
};
use rust_decimal::Decimal;
use rust_xlsxwriter::DataValidation;

use crate::{
    context::Context,
    error::WorkbookError,
    lines::Lines,
    look::{Kind, Role},
    missing,
    place::{Place, literal, rows},
    rates::Rates,
    sheet::{Column, Content, FIRST, Sheet, Shown},
};

const CODE: u16 = 0;
const NAME: u16 = 1;
const KIND: u16 = 2;
const NATURE: u16 = 3;
const STATUS: u16 = 4;
const DATE: u16 = 5;
const GIVEN: u16 = 6;
const AMOUNT: u16 = 9;
const SHARE: u16 = 10;

/// The sheet of the funding plan, with the places to which the summary refers.
pub(crate) struct Funding<'c> {
    pub(crate) sheet: Sheet<'c>,
    context: &'c Context<'c>,
    last: u32,
    pub(crate) places: Places,
    /// How many sources have no amount.
    pub(crate) incomplete: usize,
}

/// The rows of the sums.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places {
    pub(crate) cash: u32,
    pub(crate) in_kind: u32,
    pub(crate) total: u32,
    pub(crate) confirmed: u32,
    pub(crate) own: u32,
    pub(crate) own_in_kind: u32,
    pub(crate) requested: u32,
    pub(crate) gap: u32,
}

impl<'c> Funding<'c> {
    pub(crate) fn new(context: &'c Context<'c>, rates: &Rates<'_>, lines: &Lines<'_>) -> Result<Self, WorkbookError> {
        let columns = [
            Column::words(context.words("workbook-code"), 7),
            Column::words(context.field("budget/sources/*/name"), 42),
            Column::words(context.field("budget/sources/*/kind"), 22),
            Column::words(context.field("budget/sources/*/nature"), 17),
            Column::words(context.field("budget/sources/*/status"), 13),
            Column::words(context.field("budget/sources/*/date"), 13),
            Column::numbers(context.field("budget/sources/*/amount"), 18),
            Column::words(context.words("workbook-currency"), 9),
            Column::numbers(context.field("budget/rates/*/rate"), 13),
            Column::numbers(context.in_currency("workbook-amount"), 19),
            Column::numbers(context.words("workbook-share-of-cost"), 12),
        ];
        let name = context.words("workbook-sheet-funding");
        let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-funding-note"), &columns)?;
        sheet.keep_columns(NAME + 1)?;
        let sources = u32::try_from(context.dossier.budget.sources.len()).unwrap_or_default();
        let last = FIRST + sources.max(1) - 1;
        let mut funding = Self { sheet, context, last, places: Places::default(), incomplete: 0 };
        funding.write(rates, lines)?;
        Ok(funding)
    }

    /// The amount of a source, as other sheets name it.
    pub(crate) fn amount(&self, index: usize) -> String {
        self.of_source(index, AMOUNT)
    }

    /// Where the request to a source stands, as other sheets name it.
    pub(crate) fn status(&self, index: usize) -> String {
        self.of_source(index, STATUS)
    }

    /// The amount of a row, as other sheets name it.
    pub(crate) fn sum(&self, row: u32) -> String {
        Place::new(row, AMOUNT).on(&self.sheet.name)
    }

    /// Whether a source counts: one that refused does not.
    pub(crate) fn counts(&self, source: &FundingSource) -> bool {
        source.status != Some(FundingStatus::Refused)
    }

    fn of_source(&self, index: usize, column: u16) -> String {
        Place::new(FIRST + u32::try_from(index).unwrap_or_default(), column).on(&self.sheet.name)
    }

    fn write(&mut self, rates: &Rates<'_>, lines: &Lines<'_>) -> Result<(), WorkbookError> {
        let context = self.context;
        let sources = &context.dossier.budget.sources;
        if sources.is_empty() {
            self.sheet.fill(FIRST, Role::Plain)?;
            self.sheet.put(
                Place::new(FIRST, NAME),
                context.words("workbook-sources-none"),
                Kind::Words,
                Role::Plain,
            )?;
        }
        let mut notes = Vec::new();
        for (row, (index, source)) in (FIRST..).zip(sources.iter().enumerate()) {
            self.source(rates, lines, row, index, source)?;
            if amount_of(&context.totals.sources, source).is_none() {
                notes.push(missing::of_source(context, index, source));
            }
        }
        self.incomplete = notes.len();
        self.choose(NATURE, Nature::ALL.iter().map(|nature| context.nature(Some(*nature))))?;
        let status = |status: &FundingStatus| context.choice("FundingStatus", status.code());
        self.choose(STATUS, FundingStatus::ALL.iter().map(status))?;
        self.sums(lines)?;
        let refused = sources.iter().filter(|source| !self.counts(source)).count();
        if refused > 0 {
            notes.insert(0, context.words("workbook-funding-refused"));
        }
        self.sheet.notes(&notes)
    }

    fn source(
        &mut self,
        rates: &Rates<'_>,
        lines: &Lines<'_>,
        row: u32,
        index: usize,
        source: &FundingSource,
    ) -> Result<(), WorkbookError> {
        let context = self.context;
        let at = Place::new(row, 0);
        let amount = amount_of(&context.totals.sources, source);
        let kind = source.kind.map_or_else(String::new, |kind| context.choice("FunderKind", kind.code()));
        let status = source.status.map_or_else(String::new, |status| context.choice("FundingStatus", status.code()));
        let cells = [
            (CODE, context.source_code(index).into(), Kind::Words),
            (NAME, context.label_or_mark(&source.name).into(), Kind::Words),
            (KIND, kind.into(), Kind::Words),
            (NATURE, context.nature(source.nature).into(), Kind::Words),
            (STATUS, status.into(), Kind::Words),
            (DATE, Content::day(source.date), Kind::Day),
            (SHARE, self.share_of_source(lines, at, amount.filter(|_| self.counts(source))), Kind::Share(1)),
        ];
        let amounts = (GIVEN..).zip(rates.cells(source.amount, at.at(GIVEN), amount));
        let amounts = amounts.map(|(column, (content, kind))| (column, content, kind));
        for (column, content, kind) in cells.into_iter().chain(amounts) {
            self.sheet.put(at.at(column), content, kind, Role::Plain)?;
        }
        Ok(())
    }

    /// What share of the cost a source brings; blank where it refused or has no amount.
    fn share_of_source(&self, lines: &Lines<'_>, at: Place, amount: Option<Decimal>) -> Content {
        let refused = literal(&self.context.choice("FundingStatus", FundingStatus::Refused.code()));
        let (cost, amount_at) = (lines.amount(lines.places.total), at.at(AMOUNT).name());
        let status = at.at(STATUS).name();
        let formula = format!("IF(OR({status}={refused},NOT(ISNUMBER({amount_at})),{cost}=0),\"\",{amount_at}/{cost})");
        let whole = self.context.totals.expenses().total();
        match amount.and_then(|amount| amount.checked_div(whole)) {
            Some(share) => Content::sum(formula, share.round_dp(15)),
            None => Content::Formula(formula, Shown::Text(String::new())),
        }
    }

    /// Offers the choices of a column, so that somebody can see what follows when a source refuses.
    fn choose(&mut self, column: u16, words: impl Iterator<Item = String>) -> Result<(), WorkbookError> {
        let validation = DataValidation::new().allow_list_strings(&words.collect::<Vec<_>>())?;
        self.sheet.inner().add_data_validation(FIRST, column, self.last, column, &validation)?;
        Ok(())
    }

    fn sums(&mut self, lines: &Lines<'_>) -> Result<(), WorkbookError> {
        let context = self.context;
        let totals = &context.totals;
        let last = self.last;
        let column = |column| rows(column, FIRST, last);
        let refused = literal(&context.choice("FundingStatus", FundingStatus::Refused.code()));
        // What is there less what refused: a condition “not refused” would be read differently for an empty cell.
        let counted = |conditions: &str| {
            let (amounts, statuses) = (column(AMOUNT), column(STATUS));
            format!("SUMIFS({amounts},{conditions})-SUMIFS({amounts},{conditions},{statuses},{refused})")
        };
        let of_nature = |nature: Nature| format!("{},{}", column(NATURE), literal(&context.nature(Some(nature))));
        let of_kind =
            |kind: FunderKind| format!("{},{}", column(KIND), literal(&context.choice("FunderKind", kind.code())));
        let confirmed = literal(&context.choice("FundingStatus", FundingStatus::Confirmed.code()));

        let first = last + 1;
        self.places = Places {
            cash: first,
            in_kind: first + 1,
            total: first + 2,
            confirmed: first + 3,
            requested: first + 4,
            own: first + 5,
            own_in_kind: first + 6,
            gap: first + 8,
        };
        let cell = |row| Place::new(row, AMOUNT).name();
        let cost = first + 7;
        let own_in_kind = format!("{},{}", of_kind(FunderKind::Applicant), of_nature(Nature::InKind));
        let gap = format!("ROUND({}-{},{})", cell(cost), cell(first + 2), context.decimals());
        let sums = [
            ("workbook-resources-cash", Role::Plain, counted(&of_nature(Nature::Cash)), totals.resources.cash),
            ("workbook-resources-in-kind", Role::Plain, counted(&of_nature(Nature::InKind)), totals.resources.in_kind),
            (
                "workbook-resources",
                Role::Total,
                format!("{}+{}", cell(first), cell(first + 1)),
                totals.resources.total(),
            ),
            (
                "workbook-confirmed",
                Role::Plain,
                format!("SUMIFS({},{},{confirmed})", column(AMOUNT), column(STATUS)),
                totals.confirmed.total(),
            ),
            ("workbook-requested", Role::Plain, counted(&of_kind(FunderKind::CallFunder)), totals.requested),
            ("workbook-own", Role::Plain, counted(&of_kind(FunderKind::Applicant)), totals.own.total()),
            ("workbook-own-in-kind", Role::Plain, counted(&own_in_kind), totals.own.in_kind),
            ("workbook-total-cost", Role::Subtotal, lines.amount(lines.places.total), totals.expenses().total()),
            ("workbook-gap", Role::Total, gap, totals.gap()),
        ];
        let whole = totals.expenses().total();
        for (row, (id, role, formula, amount)) in (first..).zip(sums) {
            let at = Place::new(row, AMOUNT);
            self.sheet.fill(row, role)?;
            self.sheet.put(at.at(NAME), context.words(id), Kind::Words, role)?;
            self.sheet.put(at, Content::sum(formula, amount), Kind::Amount, role)?;
            let share = Content::share(&at.name(), &Place::new(cost, AMOUNT).fixed(), amount, whole);
            self.sheet.put(at.at(SHARE), share, Kind::Share(1), role)?;
        }
        let gap = Place::new(self.places.gap, AMOUNT);
        self.sheet.put(gap.at(KIND), verdict(context, &gap.name()), Kind::Run, Role::Total)
    }
}

/// Says in words whether resources equal expenses.
pub(crate) fn verdict(context: &Context<'_>, gap_at: &str) -> Content {
    let [balanced, short, over] = ["workbook-balanced", "workbook-short", "workbook-over"].map(|id| context.words(id));
    let gap = context.totals.gap();
    let shown = match gap {
        gap if gap.is_zero() => balanced.clone(),
        gap if gap.is_sign_positive() => short.clone(),
        _ => over.clone(),
    };
    let [balanced, short, over] = [balanced, short, over].map(|words| literal(&words));
    let formula = format!("IF({gap_at}=0,{balanced},IF({gap_at}>0,{short},{over}))");
    Content::Formula(formula, Shown::Text(shown))
}
