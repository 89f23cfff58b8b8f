//! What our own authority pays each year: the mayor's view.

use std::collections::BTreeMap;

use dossier::share::split;
use dossier::stages::budget::{BudgetLine, FunderKind, FundingSource, FundingStatus, Nature};
use dossier::totals::{Split, amount_of};
use rust_decimal::Decimal;

use super::context::Context;

/// Our own share by year, and what of it stands on no line of the budget.
pub(super) struct OwnPayments {
    pub(super) years: BTreeMap<Option<u16>, Split>,
    pub(super) rest: Split,
}

/// Adds up what the lines lay on our own sources. `None` where no line names one of them, or where the lines lay more on
/// them than they give.
pub(super) fn own_payments(context: &Context<'_>) -> Option<OwnPayments> {
    let mut years: BTreeMap<Option<u16>, Split> = BTreeMap::new();
    for line in &context.dossier.budget.lines {
        let Some(amount) = amount_of(&context.totals.lines, line) else { continue };
        for (nature, part) in own_parts(context, line, amount) {
            for (year, part) in by_year(context, line, part) {
                add(years.entry(year).or_default(), nature, part);
            }
        }
    }
    years.retain(|_, split| !split.total().is_zero());
    let laid = years.values().fold(Split::default(), |sum, split| Split {
        cash: sum.cash + split.cash,
        in_kind: sum.in_kind + split.in_kind,
    });
    let own = context.totals.own;
    let rest = Split { cash: own.cash - laid.cash, in_kind: own.in_kind - laid.in_kind };
    let fits = rest.cash >= Decimal::ZERO && rest.in_kind >= Decimal::ZERO;
    (fits && !years.is_empty()).then_some(OwnPayments { years, rest })
}

fn add(split: &mut Split, nature: Nature, amount: Decimal) {
    match nature {
        Nature::Cash => split.cash += amount,
        Nature::InKind => split.in_kind += amount,
    }
}

/// The parts of a line that our own sources pay.
fn own_parts(context: &Context<'_>, line: &BudgetLine, amount: Decimal) -> Vec<(Nature, Decimal)> {
    let sources = &context.dossier.budget.sources;
    let shares: Vec<Decimal> = line.payers.iter().map(|payer| payer.share.map_or(Decimal::ZERO, |it| it.0)).collect();
    let unpaid = (Decimal::ONE_HUNDRED - shares.iter().sum::<Decimal>()).max(Decimal::ZERO);
    let weights: Vec<Decimal> = shares.into_iter().chain([unpaid]).collect();
    let parts = split(amount, &weights, context.totals.currency);
    let own = |source: &&FundingSource| {
        source.kind == Some(FunderKind::Applicant) && source.status != Some(FundingStatus::Refused)
    };
    line.payers
        .iter()
        .zip(parts)
        .filter_map(|(payer, part)| {
            let source = dossier::find(sources, &payer.source.as_ref()?.0).filter(own)?;
            Some((source.nature.unwrap_or(Nature::Cash), part))
        })
        .collect()
}

/// A part of a line by year, in proportion to the years of the line.
fn by_year(context: &Context<'_>, line: &BudgetLine, part: Decimal) -> Vec<(Option<u16>, Decimal)> {
    let years: Vec<_> = line.years.iter().filter_map(|it| Some((it.year?, it.share?.0))).collect();
    if years.iter().all(|(_, share)| share.is_zero()) {
        return vec![(line.year, part)];
    }
    let weights: Vec<Decimal> = years.iter().map(|(_, share)| *share).collect();
    let parts = split(part, &weights, context.totals.currency);
    years.into_iter().map(|(year, _)| Some(year)).zip(parts).collect()
}
