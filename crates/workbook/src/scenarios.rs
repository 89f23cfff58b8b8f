//! The funding as planned beside what each scenario supposes: cost, resources, what is missing, the rules newly broken and the
//! activities that fall. Which activities fall is decided step by step, which no formula does: these amounts are values.

use dossier::{find, scenario::Outcome, totals::money};
use rust_decimal::Decimal;
use wording::format;

use crate::{
    context::Context,
    error::WorkbookError,
    look::{Kind, Role},
    place::Place,
    sheet::{Column, Content, FIRST, Sheet},
};

/// The funding as planned, or as one scenario supposes.
#[derive(Debug, Clone)]
pub struct Supposed {
    /// What is supposed.
    pub title: String,
    /// What it comes to.
    pub outcome: Outcome,
    /// The rules that this funding breaks and the plan keeps, in words.
    pub broken: Vec<String>,
}

/// An amount of what a scenario comes to.
type Amount = fn(&Outcome) -> Decimal;

/// What is told of a scenario, a line each.
type Lines<'a> = &'a dyn Fn(&Supposed) -> Vec<String>;

/// The sheet; `None` where nothing is supposed beside the plan.
pub(crate) fn sheet<'c>(context: &'c Context<'c>, supposed: &[Supposed]) -> Result<Option<Sheet<'c>>, WorkbookError> {
    if supposed.len() < 2 {
        return Ok(None);
    }
    let mut columns = vec![Column::words(context.words("workbook-scenarios-what"), 34)];
    columns.extend(supposed.iter().map(|it| Column::numbers(it.title.clone(), 36)));
    let name = context.words("workbook-sheet-scenarios");
    let mut sheet = Sheet::new(context, &name, &context.in_currency("workbook-scenarios-note"), &columns)?;
    sheet.keep_columns(1)?;
    let amounts: [(&str, Role, Amount); 4] = [
        ("figure-scenario-cost", Role::Plain, |it| it.totals.expenses().total()),
        ("figure-scenario-resources", Role::Plain, |it| it.totals.resources.total()),
        ("figure-scenario-missing", Role::Total, |it| it.missing),
        ("figure-scenario-remaining", Role::Plain, |it| it.remaining.expenses().total()),
    ];
    let mut next = FIRST;
    for (label, role, amount) in amounts {
        sheet.put(Place::new(next, 0), context.words(label), Kind::Words, role)?;
        for (column, it) in (1..).zip(supposed) {
            sheet.put(Place::new(next, column), Content::number(Some(amount(&it.outcome))), Kind::Amount, role)?;
        }
        next += 1;
    }
    let told: [(&str, Lines<'_>); 2] = [
        ("workbook-scenarios-broken", &|it| it.broken.clone()),
        ("workbook-scenarios-fallen", &|it| fallen(context, &it.outcome)),
    ];
    for (label, lines) in told {
        sheet.put(Place::new(next, 0), context.words(label), Kind::Words, Role::Plain)?;
        for (column, it) in (1..).zip(supposed) {
            let lines = lines(it);
            let text = if lines.is_empty() { context.words("workbook-scenarios-none") } else { lines.join("\n") };
            sheet.put(Place::new(next, column), text, Kind::Words, Role::Plain)?;
        }
        next += 1;
    }
    Ok(Some(sheet))
}

/// The activities that fall, the first to fall first, each with what falls with it.
fn fallen(context: &Context<'_>, outcome: &Outcome) -> Vec<String> {
    let told = |it: &dossier::scenario::Fallen| {
        let activity = find(&context.dossier.actions.activities, &it.activity);
        let title = activity.map(|activity| context.label(&activity.title)).unwrap_or_default();
        let code = context.activities().iter().find(|(id, _)| *id == it.activity).map(|(_, code)| code.as_str());
        let cost = format::money(context.language, money(it.cost, context.currency()));
        let arguments = [
            ("activity", [code.unwrap_or_default(), &title].join(" ").trim().to_owned().into()),
            ("cost", cost.into()),
        ];
        context.words_with("workbook-scenarios-activity", &arguments)
    };
    outcome.fallen.iter().map(told).collect()
}
