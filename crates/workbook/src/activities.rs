//! The budget by activity: direct costs as the lines name the activity they serve.

use dossier::{stages::budget::Nature, totals::Split};

use crate::{
    context::Context,
    error::WorkbookError,
    lines::{Lines, NONE},
    look::{Kind, Role},
    place::{Place, literal, rows},
    sheet::{Column, Content, FIRST, Sheet},
};

const CODE: u16 = 0;
const NAME: u16 = 1;
const CASH: u16 = 2;
const IN_KIND: u16 = 3;
const TOTAL: u16 = 4;
const SHARE: u16 = 5;

/// The sheet.
pub(crate) fn sheet<'c>(context: &'c Context<'c>, lines: &Lines<'c>) -> Result<Sheet<'c>, WorkbookError> {
    let columns = [
        Column::words(context.words("workbook-code"), 12),
        Column::words(context.field("budget/lines/*/activity"), 64),
        Column::numbers(context.nature(Some(Nature::Cash)), 18),
        Column::numbers(context.nature(Some(Nature::InKind)), 18),
        Column::numbers(context.in_currency("workbook-total-in"), 20),
        Column::numbers(context.words("workbook-share-of-cost"), 14),
    ];
    let name = context.words("workbook-sheet-activities");
    let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-activities-note"), &columns)?;
    let mut next = FIRST;
    let named = context.activities().iter().map(|(id, code)| {
        let activity = dossier::find(&context.dossier.actions.activities, id);
        let title = activity.map_or_else(String::new, |activity| context.label_or_mark(&activity.title));
        (code.as_str(), title)
    });
    for (code, title) in named.chain([(NONE, context.words("workbook-no-activity"))]) {
        let served = lines.rows.iter().filter(|row| context.activity_code(row.line).unwrap_or(NONE) == code);
        let amounts: Vec<_> = served.map(|row| (row.line.nature.unwrap_or(Nature::Cash), row.amount)).collect();
        if amounts.is_empty() {
            continue;
        }
        let mut sum = Split::default();
        for (nature, amount) in amounts {
            match nature {
                Nature::Cash => sum.cash += amount.unwrap_or_default(),
                Nature::InKind => sum.in_kind += amount.unwrap_or_default(),
            }
        }
        let criterion = Place::new(next, CODE).in_column();
        let formula = |nature: Nature| {
            let nature = literal(&context.nature(Some(nature)));
            let (amounts, codes, natures) = (lines.amounts(), lines.activities(), lines.natures());
            format!("SUMIFS({amounts},{codes},{criterion},{natures},{nature})")
        };
        let both = format!("{}+{}", Place::new(next, CASH).name(), Place::new(next, IN_KIND).name());
        let formulas = [formula(Nature::Cash), formula(Nature::InKind), both];
        row(context, lines, &mut sheet, next, Role::Plain, (code, &title), formulas, sum)?;
        next += 1;
    }
    let direct = next;
    let label = context.words("workbook-direct");
    let sum = |column| {
        if direct == FIRST { "0".to_owned() } else { format!("SUM({})", rows(column, FIRST, direct - 1)) }
    };
    let direct_costs = context.totals.direct;
    row(context, lines, &mut sheet, next, Role::Subtotal, ("", &label), [CASH, IN_KIND, TOTAL].map(sum), direct_costs)?;
    next += 1;
    let places = lines.places;
    let derived: Vec<String> =
        [places.contingency, places.indirect].into_iter().flatten().map(|row| lines.amount(row)).collect();
    if !derived.is_empty() {
        let label = context.words("workbook-derived-together");
        let amount = context.totals.contingency + context.totals.indirect;
        let formulas = [derived.join("+"), "0".to_owned(), Place::new(next, CASH).name()];
        let split = Split { cash: amount, ..Split::default() };
        row(context, lines, &mut sheet, next, Role::Plain, ("", &label), formulas, split)?;
        next += 1;
    }
    let label = context.words("workbook-total-cost");
    let sum = |column| format!("SUM({})", rows(column, direct, next - 1));
    let expenses = context.totals.expenses();
    row(context, lines, &mut sheet, next, Role::Total, ("", &label), [CASH, IN_KIND, TOTAL].map(sum), expenses)?;
    Ok(sheet)
}

#[allow(clippy::too_many_arguments, reason = "a row is what all of them make up")]
fn row(
    context: &Context<'_>,
    lines: &Lines<'_>,
    sheet: &mut Sheet<'_>,
    row: u32,
    role: Role,
    (code, name): (&str, &str),
    formulas: [String; 3],
    sum: Split,
) -> Result<(), WorkbookError> {
    let at = |column| Place::new(row, column);
    sheet.fill(row, role)?;
    sheet.put(at(CODE), code, Kind::Words, role)?;
    sheet.put(at(NAME), name, Kind::Words, role)?;
    let amounts = [(CASH, sum.cash), (IN_KIND, sum.in_kind), (TOTAL, sum.total())];
    for ((column, amount), formula) in amounts.into_iter().zip(formulas) {
        sheet.put(at(column), Content::sum(formula, amount), Kind::Amount, role)?;
    }
    let cost = lines.amount(lines.places.total);
    let share = Content::share(&at(TOTAL).name(), &cost, sum.total(), context.totals.expenses().total());
    sheet.put(at(SHARE), share, Kind::Share(1), role)
}
