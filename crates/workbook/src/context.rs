//! What every sheet is written from, and the small steps they share.

use std::collections::BTreeSet;

use calls::Call;
use chrono::NaiveDate;
use dossier::{
    Currency, Dossier, ItemId, Label, Language, Money, Path,
    stages::budget::{BudgetLine, Nature, SourceId},
    totals::{Totals, conversion, totals},
};
use rust_decimal::Decimal;
use wording::{Arg, format};

use crate::{Options, look::Looks};

/// A dossier with its totals, the call and the language of the workbook.
pub(crate) struct Context<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) totals: Totals,
    pub(crate) call: Option<&'a Call>,
    pub(crate) language: Language,
    pub(crate) date: NaiveDate,
    pub(crate) looks: Looks,
    activity_codes: &'a [(ItemId, String)],
}

impl<'a> Context<'a> {
    pub(crate) fn new(dossier: &'a Dossier, options: &'a Options<'a>) -> Self {
        let totals = totals(dossier);
        let looks = Looks { language: options.language, currency: totals.currency };
        let (language, date, call) = (options.language, options.date, options.call);
        Self { dossier, totals, call, language, date, looks, activity_codes: &options.activity_codes }
    }

    /// The dossier's currency.
    pub(crate) fn currency(&self) -> Currency {
        self.totals.currency
    }

    /// The decimals of the dossier's currency, as the last argument of the rounding formulas.
    pub(crate) fn decimals(&self) -> u32 {
        self.currency().decimals()
    }

    /// Words of the catalogue.
    pub(crate) fn words(&self, id: &str) -> String {
        wording::text(self.language, id)
    }

    /// Words of the catalogue with values put into them.
    pub(crate) fn words_with(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        wording::text_with(self.language, id, arguments)
    }

    /// Words of the catalogue that name the dossier's currency by its code.
    pub(crate) fn in_currency(&self, id: &str) -> String {
        self.words_with(id, &[("currency", self.currency().code().into())])
    }

    /// The label of a field of the model.
    pub(crate) fn field(&self, path: &str) -> String {
        wording::field_label(self.language, &Path::from(path))
    }

    /// The name of a code of a choice.
    pub(crate) fn choice(&self, type_name: &str, code: &str) -> String {
        wording::choice(self.language, type_name, code)
    }

    /// Cash or in kind; what says neither is paid in cash, as everywhere else.
    pub(crate) fn nature(&self, nature: Option<Nature>) -> String {
        self.words(match nature.unwrap_or(Nature::Cash) {
            Nature::Cash => "workbook-cash",
            Nature::InKind => "workbook-in-kind",
        })
    }

    /// A label in the language of the workbook or, failing that, in the other one.
    pub(crate) fn label(&self, label: &Label) -> String {
        label.best(self.language).map(|(text, _)| text.to_owned()).unwrap_or_default()
    }

    /// A label, or the mark of what is to be completed.
    pub(crate) fn label_or_mark(&self, label: &Label) -> String {
        if label.is_empty() { self.words("workbook-to-complete") } else { self.label(label) }
    }

    /// The project's title.
    pub(crate) fn title(&self) -> String {
        self.label_or_mark(&self.dossier.start.title)
    }

    /// A day in full.
    pub(crate) fn day_in_words(&self, date: NaiveDate) -> String {
        format::date_long(self.language, date)
    }

    /// The code of an activity that exists.
    pub(crate) fn activity_code(&self, line: &BudgetLine) -> Option<&str> {
        let id = &line.activity.as_ref()?.0;
        self.activity_codes.iter().find(|(known, _)| known == id).map(|(_, code)| code.as_str())
    }

    /// The activities with their codes, in the order of the codes.
    pub(crate) fn activities(&self) -> &'a [(ItemId, String)] {
        self.activity_codes
    }

    /// An amount outside the budget in the dossier's currency, by the rule of every amount.
    pub(crate) fn converted(&self, money: Option<Money>) -> Option<Decimal> {
        let (money, to) = (money?, self.currency());
        let conversion = conversion(money.currency, to, &self.dossier.budget.rates)?;
        conversion.apply(money.amount).map(|amount| to.round(amount))
    }

    /// The place of a source in the funding plan; `None` where it is not there.
    pub(crate) fn source_index(&self, id: Option<&SourceId>) -> Option<usize> {
        let id = &id?.0;
        self.dossier.budget.sources.iter().position(|source| source.id == *id)
    }

    /// The code under which the sheets know a source: F1 for the first.
    pub(crate) fn source_code(&self, index: usize) -> String {
        format!("{}{}", self.words("workbook-source-code"), index + 1)
    }

    /// Every year that a line names, the lines without a year last; nothing where no line names any.
    pub(crate) fn years(&self) -> Vec<Option<u16>> {
        let lines = self.dossier.budget.lines.iter();
        let named: BTreeSet<Option<u16>> =
            lines.flat_map(|line| shares(line).into_iter().map(|(year, _)| year)).collect();
        if named.iter().all(Option::is_none) {
            return Vec::new();
        }
        let nameless = named.contains(&None).then_some(None);
        named.into_iter().filter(Option::is_some).chain(nameless).collect()
    }

    /// The head of a column of a year.
    pub(crate) fn year(&self, year: Option<u16>) -> String {
        year.map_or_else(|| self.words("workbook-no-year"), |year| year.to_string())
    }
}

/// The years of a line with their shares in per cent; the whole line falls into its one year, or into none.
pub(crate) fn shares(line: &BudgetLine) -> Vec<(Option<u16>, Decimal)> {
    let named = line.years.iter().filter_map(|part| Some((Some(part.year?), part.share?.0)));
    let named: Vec<_> = named.filter(|(_, share)| !share.is_zero()).collect();
    if named.is_empty() { vec![(line.year, Decimal::ONE_HUNDRED)] } else { named }
}
