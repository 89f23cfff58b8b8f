//! Who pays what: each line split over its payers, and what that comes to for each source beside what it gives.

use dossier::{
    share::split,
    stages::budget::Nature,
    totals::{Split, amount_of},
};
use rust_decimal::Decimal;

use crate::{
    context::Context,
    error::WorkbookError,
    funding::Funding,
    lines::{LineRow, Lines},
    look::{Kind, Role},
    place::{Place, literal, rows, rows_on},
    rounding::{Rounding, rounding},
    sheet::{Column, Content, FIRST, Sheet, Shown},
};

const NUMBER: u16 = 0;
const LABEL: u16 = 1;
const NATURE: u16 = 2;
const CODE: u16 = 3;
const PAYER: u16 = 4;
const SHARE: u16 = 5;
const AMOUNT: u16 = 6;

/// The sheet of lines and their payers, with what each source is to pay.
pub(crate) struct Payers<'c> {
    pub(crate) sheet: Sheet<'c>,
    context: &'c Context<'c>,
    /// What the lines lay on each source; the last is what they lay on none.
    laid: Vec<Split>,
    last: u32,
}

impl<'c> Payers<'c> {
    pub(crate) fn new(context: &'c Context<'c>, lines: &Lines<'c>) -> Result<Self, WorkbookError> {
        let columns = [
            Column::words(context.words("workbook-line-number"), 6),
            Column::words(context.field("budget/lines/*/label"), 48),
            Column::words(context.field("budget/lines/*/nature"), 18),
            Column::words(context.words("workbook-code"), 13),
            Column::words(context.field("budget/lines/*/payers/*/source"), 48),
            Column::numbers(context.field("budget/lines/*/payers/*/share"), 10),
            Column::numbers(context.in_currency("workbook-amount"), 20),
        ];
        let name = context.words("workbook-sheet-payers");
        let sheet = Sheet::new(context, &name, &context.words("workbook-payers-note"), &columns)?;
        let laid = vec![Split::default(); context.dossier.budget.sources.len() + 1];
        let mut payers = Self { sheet, context, laid, last: FIRST };
        payers.write(lines)?;
        Ok(payers)
    }

    fn write(&mut self, lines: &Lines<'_>) -> Result<(), WorkbookError> {
        let mut next = FIRST;
        for row in &lines.rows {
            next = self.line(lines, row, next)?;
        }
        if next == FIRST {
            self.sheet.fill(next, Role::Plain)?;
            next += 1;
        }
        self.last = next - 1;
        let total = Place::new(next, AMOUNT);
        let direct = self.context.totals.direct.total();
        let words = |id: &str| self.context.words(id);
        let label = words("workbook-direct");
        self.sheet.fill(next, Role::Total)?;
        self.sheet.put(total.at(LABEL), label, Kind::Words, Role::Total)?;
        let sum = format!("SUM({})", rows(AMOUNT, FIRST, self.last));
        self.sheet.put(total, Content::sum(sum, direct), Kind::Amount, Role::Total)?;
        let check = Place::new(next + 1, AMOUNT);
        let label = words("workbook-payers-check");
        let (cash, in_kind) = (lines.amount(lines.places.direct_cash), lines.amount(lines.places.direct_in_kind));
        let formula = format!("ROUND({}-{cash}-{in_kind},{})", total.name(), self.context.decimals());
        self.sheet.fill(next + 1, Role::Plain)?;
        self.sheet.put(check.at(LABEL), label, Kind::Words, Role::Plain)?;
        self.sheet.put(check, Content::sum(formula, Decimal::ZERO), Kind::Amount, Role::Plain)
    }

    /// The payers of a line, each on a row; the last takes what the others leave. Answers the next row.
    fn line(&mut self, lines: &Lines<'_>, row: &LineRow<'_>, first: u32) -> Result<u32, WorkbookError> {
        let context = self.context;
        let nobody = self.laid.len() - 1;
        let mut payers: Vec<(usize, Decimal)> = Vec::new();
        for payer in &row.line.payers {
            let source = context.source_index(payer.source.as_ref()).unwrap_or(nobody);
            payers.push((source, payer.share.map_or(Decimal::ZERO, |share| share.0)));
        }
        let unpaid = Decimal::ONE_HUNDRED - payers.iter().map(|(_, share)| share).sum::<Decimal>();
        if unpaid > Decimal::ZERO {
            payers.push((nobody, unpaid));
        }
        payers.retain(|(_, share)| !share.is_zero());
        let weights: Vec<Decimal> = payers.iter().map(|(_, share)| *share).collect();
        let whole: Decimal = weights.iter().sum();
        let parts = row.amount.map(|amount| split(amount, &weights, context.currency()));
        let of_line = lines.amount(row.row);
        let nature = row.line.nature.unwrap_or(Nature::Cash);
        let last = first + u32::try_from(payers.len()).unwrap_or_default() - 1;
        for (at_row, (index, (source, share))) in (first..).zip(payers.iter().enumerate()) {
            let at = |column| Place::new(at_row, column);
            let (code, name) = match context.dossier.budget.sources.get(*source) {
                Some(known) => (context.source_code(*source), context.label_or_mark(&known.name)),
                None => (context.words("workbook-unassigned"), String::new()),
            };
            let part = parts.as_ref().map_or(Decimal::ZERO, |parts| parts[index]);
            let exact = row.amount.map_or(Decimal::ZERO, |amount| amount * share / whole);
            let decimals = context.decimals();
            let formula = if at_row == last && at_row == first {
                Some(of_line.clone())
            } else if at_row == last {
                Some(format!("ROUND({of_line}-SUM({}),{decimals})", rows(AMOUNT, first, last - 1)))
            } else if let Rounding::By(function) = rounding(exact, part, context.currency()) {
                let shares = rows(SHARE, first, last);
                Some(format!("{function}({of_line}*{}/SUM({shares}),{decimals})", at(SHARE).name()))
            } else {
                None
            };
            let amount = match (formula, row.amount) {
                (None, _) => Content::Number(part),
                (Some(formula), Some(_)) => Content::sum(formula, part),
                (Some(formula), None) => {
                    let formula = format!("IF(ISNUMBER({of_line}),{formula},\"\")");
                    Content::Formula(formula, Shown::Text(String::new()))
                }
            };
            let kind = Kind::Share(if share.fract().is_zero() { 0 } else { 2 });
            let cells = [
                (NUMBER, Content::Number(row.number.into()), Kind::Mark),
                (LABEL, context.label_or_mark(&row.line.label).into(), Kind::Words),
                (NATURE, context.nature(row.line.nature).into(), Kind::Words),
                (CODE, code.into(), Kind::Words),
                (PAYER, name.into(), Kind::Words),
                (SHARE, Content::Number(share / Decimal::ONE_HUNDRED), kind),
                (AMOUNT, amount, Kind::Amount),
            ];
            for (column, content, kind) in cells {
                self.sheet.put(at(column), content, kind, Role::Plain)?;
            }
            match nature {
                Nature::Cash => self.laid[*source].cash += part,
                Nature::InKind => self.laid[*source].in_kind += part,
            }
        }
        Ok(last + 1)
    }

    fn column(&self, column: u16) -> String {
        rows_on(&self.sheet.name, column, FIRST, self.last)
    }
}

const BY_CODE: u16 = 0;
const BY_NAME: u16 = 1;
const BY_CASH: u16 = 2;
const BY_IN_KIND: u16 = 3;
const BY_TOTAL: u16 = 4;
const BY_SHARE: u16 = 5;
const BY_PLAN: u16 = 6;
const BY_REST: u16 = 7;

/// The sheet of sources with what the lines lay on them, what they give, and the difference.
pub(crate) fn by_payer<'c>(
    context: &'c Context<'c>,
    payers: &Payers<'c>,
    funding: &Funding<'c>,
) -> Result<Sheet<'c>, WorkbookError> {
    let columns = [
        Column::words(context.words("workbook-code"), 13),
        Column::words(context.field("budget/sources/*/name"), 46),
        Column::numbers(context.nature(Some(Nature::Cash)), 17),
        Column::numbers(context.nature(Some(Nature::InKind)), 17),
        Column::numbers(context.words("workbook-laid"), 18),
        Column::numbers(context.words("workbook-share-of-direct"), 13),
        Column::numbers(context.words("workbook-in-plan"), 18),
        Column::numbers(context.words("workbook-beyond-lines"), 18),
    ];
    let name = context.words("workbook-sheet-by-payer");
    let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-by-payer-note"), &columns)?;
    let sources = &context.dossier.budget.sources;
    let total = FIRST + u32::try_from(payers.laid.len()).unwrap_or_default();
    let direct = context.totals.direct;
    for (row, (index, laid)) in (FIRST..).zip(payers.laid.iter().enumerate()) {
        let at = |column| Place::new(row, column);
        let source = sources.get(index);
        sheet.fill(row, Role::Plain)?;
        let code = source.map_or_else(|| context.words("workbook-unassigned"), |_| context.source_code(index));
        let name = source
            .map_or_else(|| context.words("workbook-unassigned-note"), |source| context.label_or_mark(&source.name));
        sheet.put(at(BY_CODE), code, Kind::Words, Role::Plain)?;
        sheet.put(at(BY_NAME), name, Kind::Words, Role::Plain)?;
        for (column, nature, amount) in [(BY_CASH, Nature::Cash, laid.cash), (BY_IN_KIND, Nature::InKind, laid.in_kind)]
        {
            let nature = literal(&context.nature(Some(nature)));
            let (amounts, codes, natures) = (payers.column(AMOUNT), payers.column(CODE), payers.column(NATURE));
            let formula = format!("SUMIFS({amounts},{codes},{},{natures},{nature})", at(BY_CODE).in_column());
            sheet.put(at(column), Content::sum(formula, amount), Kind::Amount, Role::Plain)?;
        }
        sum_and_share(&mut sheet, row, total, *laid, direct, Role::Plain)?;
        let Some(source) = source else { continue };
        let given = funding.amount(index);
        let amount = amount_of(&context.totals.sources, source);
        let counted = funding.counts(source);
        let (in_plan, rest) = (at(BY_PLAN), at(BY_REST));
        let refused = literal(&context.choice("FundingStatus", "refused"));
        let formula = format!("IF(AND(ISNUMBER({given}),{}<>{refused}),{given},0)", funding.status(index));
        let counted_amount = if counted { amount.unwrap_or_default() } else { Decimal::ZERO };
        sheet.put(in_plan, Content::sum(formula, counted_amount), Kind::Amount, Role::Plain)?;
        let formula = format!("ROUND({}-{},{})", in_plan.name(), at(BY_TOTAL).name(), context.decimals());
        sheet.put(rest, Content::sum(formula, counted_amount - laid.total()), Kind::Amount, Role::Plain)?;
    }
    let at = |column| Place::new(total, column);
    sheet.fill(total, Role::Total)?;
    sheet.put(at(BY_NAME), context.words("workbook-direct"), Kind::Words, Role::Total)?;
    let sum = |column| format!("SUM({})", rows(column, FIRST, total - 1));
    let resources = context.totals.resources.total();
    let laid_on_sources = direct.total() - payers.laid.last().copied().unwrap_or_default().total();
    for (column, amount) in [
        (BY_CASH, direct.cash),
        (BY_IN_KIND, direct.in_kind),
        (BY_PLAN, resources),
        (BY_REST, resources - laid_on_sources),
    ] {
        sheet.put(at(column), Content::sum(sum(column), amount), Kind::Amount, Role::Total)?;
    }
    sum_and_share(&mut sheet, total, total, direct, direct, Role::Total)?;
    Ok(sheet)
}

fn sum_and_share(
    sheet: &mut Sheet<'_>,
    row: u32,
    total: u32,
    laid: Split,
    direct: Split,
    role: Role,
) -> Result<(), WorkbookError> {
    let at = |column| Place::new(row, column);
    let both = format!("{}+{}", at(BY_CASH).name(), at(BY_IN_KIND).name());
    sheet.put(at(BY_TOTAL), Content::sum(both, laid.total()), Kind::Amount, role)?;
    let whole = Place::new(total, BY_TOTAL).fixed();
    let share = Content::share(&at(BY_TOTAL).name(), &whole, laid.total(), direct.total());
    sheet.put(at(BY_SHARE), share, Kind::Share(1), role)
}
