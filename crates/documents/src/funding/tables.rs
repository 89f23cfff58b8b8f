//! How amounts, shares and items of other lists stand in tables and sentences.

use chrono::NaiveDate;
use dossier::{Item, share};
use rust_decimal::Decimal;
use wording::format;

use super::context::Context;
use crate::Text;

impl Context<'_> {
    /// A day as tables show it, such as 22/11/2026. Blank where it is not known.
    pub(crate) fn short_day(&self, date: Option<NaiveDate>, path: &str) -> Text {
        date.map_or_else(Text::default, |date| self.plain(&format::date_short(self.language, date), path))
    }

    /// An amount in the dossier's currency without its sign, for columns whose caption names the currency; a dash for
    /// nothing.
    pub(crate) fn bare(&self, amount: Decimal) -> String {
        if amount.is_zero() {
            return "–".to_owned();
        }
        format::amount(self.language, dossier::totals::money(amount, self.totals.currency))
    }

    /// A share in per cent with one decimal, as columns show it; a dash where the whole is nothing.
    pub(crate) fn share(&self, part: Decimal, whole: Decimal) -> String {
        share::rate(part, whole).map_or_else(|| "–".to_owned(), |rate| format::percent_in_column(self.language, rate))
    }

    /// A share in per cent as sentences say it: to one decimal, without it where it is nought.
    pub(crate) fn said_share(&self, part: Decimal, whole: Decimal) -> String {
        share::rate(part, whole).map_or_else(|| "–".to_owned(), |rate| format::percent(self.language, rate.round_dp(1)))
    }

    /// How many there are, as sentences say it: from two to nine in words.
    pub(crate) fn counted(&self, count: usize) -> Text {
        format::count_in_prose(self.language, count).into()
    }

    /// The mark in the place of a missing value.
    pub(crate) fn mark_missing(&self, path: &str) -> Text {
        Text::of_field(self.words("doc-mark-to-complete"), path, None).strong()
    }

    /// The name of a source of funding.
    pub(crate) fn source_name(&self, id: Option<&dossier::stages::budget::SourceId>) -> Text {
        let sources = &self.dossier.budget.sources;
        id.and_then(|id| dossier::find(sources, &id.0)).map_or_else(Text::default, |source| {
            self.label(&source.name, &format!("budget/sources/{}/name", source.id()))
        })
    }
}
