//! The forecast amounts of the financial commitments: party by party, in their currencies and in one.

use dossier::{
    Currency, Money,
    totals::{conversion, converted, money},
};
use rust_decimal::Decimal;
use wording::format;

use super::{Drafting, Notice, parties::Signer};
use crate::{
    Cell, Column, Row, RowKind, Table, Text,
    funding::{
        budget::{equation_of_parity, given_rate},
        context::Context,
    },
};

/// What the parties commit, in one currency.
pub(super) struct Commitments {
    /// The currency of the total: that of the agreement's amount, else the dossier's.
    pub(super) currency: Currency,
    /// The sum of the parties' amounts; none where one of them has no rate, or no party commits an amount.
    pub(super) sum: Option<Decimal>,
    /// The amount that the agreement states.
    pub(super) stated: Option<Money>,
}

impl Commitments {
    pub(super) fn of(drafting: &Drafting<'_>, signers: &[Signer<'_>]) -> Self {
        let dossier = drafting.draft.dossier;
        let stated = dossier.agreement.commitment;
        let currency = stated.map_or(drafting.context.totals.currency, |stated| stated.currency);
        let amounts: Vec<Money> = signers.iter().filter_map(|signer| signer.commitment).collect();
        let sum = amounts
            .iter()
            .map(|amount| converted(*amount, currency, &dossier.budget.rates))
            .try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(amount?))
            .filter(|_| !amounts.is_empty());
        Self { currency, sum, stated }
    }

    /// The amount of the agreement: the one that it states, else the sum.
    pub(super) fn total(&self) -> Option<Money> {
        self.stated.or_else(|| self.sum.map(|sum| money(sum, self.currency)))
    }

    /// Says where the parties' amounts do not add up to what is stated.
    pub(super) fn difference(&self, context: &Context<'_>) -> Option<Notice> {
        let (sum, stated) = (self.sum?, self.stated?);
        let differs = stated.currency.round(stated.amount) != sum;
        differs.then(|| Notice::AmountsDiffer {
            sum: format::money(context.language, money(sum, self.currency)),
            stated: format::money(context.language, stated),
        })
    }
}

/// The table of the commitments, in one language or in both; nothing where no party commits an amount.
pub(super) fn table(drafting: &Drafting<'_>, signers: &[Signer<'_>], commitments: &Commitments) -> Option<Table> {
    let context = &drafting.context;
    let rates = &drafting.draft.dossier.budget.rates;
    if signers.iter().all(|signer| signer.commitment.is_none()) {
        return None;
    }
    let total = commitments.currency;
    let foreign: Vec<Currency> = {
        let mut used: Vec<Currency> =
            signers.iter().filter_map(|signer| Some(signer.commitment?.currency)).filter(|it| *it != total).collect();
        used.sort_unstable();
        used.dedup();
        used
    };
    let words = |id: &str| drafting.in_both(id, &[]);
    let heading = |id: &str, values: &[(&str, Text)]| drafting.in_two_lines(id, values);
    let mut columns = Vec::new();
    if !foreign.is_empty() {
        columns.push(Column::numbers(heading("draft-money-own", &[])));
    }
    columns.push(Column::numbers(heading("draft-money-common", &[("currency", total.code().into())])));
    let mut table = Table::new(
        words("draft-money-caption"),
        context.words("draft-money-summary"),
        Column::words(heading("draft-money-party", &[]), 5),
        columns,
    );
    for signer in signers {
        let path = format!("{}/commitment", signer.path);
        let mut cells = vec![Cell::new(signer.name.clone())];
        if !foreign.is_empty() {
            cells.push(Cell::new(context.sum(signer.commitment, &path)));
        }
        let common = signer.commitment.and_then(|amount| converted(amount, total, rates));
        cells.push(match (signer.commitment, common) {
            (Some(_), Some(common)) => {
                Cell::new(Text::of_field(format::amount(context.language, money(common, total)), path, None))
            }
            (Some(_), None) => Cell::new(context.lack("rate", "budget/rates")),
            (None, _) => Cell::new("–"),
        });
        table.push(Row::new(cells));
    }
    if let Some(whole) = commitments.total() {
        let label = Cell::new(words("draft-money-total")).spanning(if foreign.is_empty() { 1 } else { 2 });
        let amount = format::amount(context.language, whole);
        table.push(Row::of_kind(
            RowKind::Total,
            [label, Cell::new(Text::of_field(amount, "agreement/commitment", None))],
        ));
    }
    for from in foreign {
        for rate in applied_rates(context, from, total) {
            table = table.with_legend(context.sentence("draft-money-rate", &[("rate", rate)], &[]));
        }
    }
    Some(table)
}

/// The rates by which an amount was converted: directly, else by way of the euro.
fn applied_rates(context: &Context<'_>, from: Currency, to: Currency) -> Vec<Text> {
    match applied_rate(context, from, to) {
        Some(rate) => vec![rate],
        None => {
            let legs = [applied_rate(context, from, Currency::EUR), applied_rate(context, Currency::EUR, to)];
            legs.into_iter().flatten().collect()
        }
    }
}

fn applied_rate(context: &Context<'_>, from: Currency, to: Currency) -> Option<Text> {
    let pair = (Some(from), Some(to));
    let given = context.dossier.budget.rates.iter().find(|rate| {
        let worth = rate.rate.is_some_and(|rate| !rate.0.is_zero());
        worth && ((rate.from, rate.to) == pair || (rate.to, rate.from) == pair)
    });
    let fixed = || conversion(from, to, &[]).map(|parity| equation_of_parity(context, from, to, parity).into());
    given.and_then(|rate| given_rate(context, rate)).or_else(fixed)
}

impl Drafting<'_> {
    /// Words of the catalogue in the document's language and, where it has two, in the other one after a stroke.
    pub(super) fn in_both(&self, id: &str, values: &[(&str, Text)]) -> Text {
        self.joined(id, values, " / ")
    }

    /// The same, the other language on a line of its own.
    fn in_two_lines(&self, id: &str, values: &[(&str, Text)]) -> Text {
        self.joined(id, values, "\n")
    }

    fn joined(&self, id: &str, values: &[(&str, Text)], between: &str) -> Text {
        let words = self.context.sentence(id, values, &[]);
        match &self.second {
            None => words,
            Some(second) => words.then(between).then(self.in_second(second.sentence(id, values, &[]))),
        }
    }

    /// Marks words as written in the second language.
    pub(super) fn in_second(&self, mut text: Text) -> Text {
        let language = crate::Language::from(crate::DocumentLanguage::from(self.draft.language.other()));
        text.runs.iter_mut().for_each(|run| run.language = run.language.or(Some(language)));
        text
    }
}
