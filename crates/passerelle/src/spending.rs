//! Budget against actual for the window: figures in words, each with the place it leads to.

use dossier::{
    Dossier, Language, Path, find,
    spending::{Spending, Uncounted, Use, spending},
    stages::budget::Nature,
    totals::{money, totals},
};
use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serialize;
use specta::Type;
use wording::format;

use crate::{failure::Failure, reference::best, workspace::Workspace};

/// A whole bar, in the units of [`SpendingRow::filled`].
const WHOLE: u16 = 1_000;

/// What was spent against the budget, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SpendingView {
    /// The currency of every amount, by its code.
    pub currency: String,
    /// What was spent in all, in a sentence.
    pub sentence: String,
    /// The headings with their lines.
    pub headings: Vec<SpendingHeading>,
    /// Contingency, indirect costs, and what stands on no line.
    pub others: Vec<SpendingRow>,
    /// Everything together.
    pub total: SpendingRow,
    /// The expenses that count for nothing, each with the reason.
    pub uncounted: Vec<SpendingNote>,
}

/// A heading with its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SpendingHeading {
    /// The heading's code.
    pub code: String,
    /// The heading.
    pub whole: SpendingRow,
    /// Its lines in the order of the budget.
    pub lines: Vec<SpendingRow>,
}

/// A row of budget against actual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SpendingRow {
    /// Where it is written: a line of the budget, a rate, an expense. Nothing for a sum.
    pub path: Option<Path>,
    /// What it is; blank where a line has no label yet.
    pub label: String,
    /// What the budget gives.
    pub budget: String,
    /// What was spent.
    pub spent: String,
    /// What is left.
    pub left: String,
    /// The share spent; a dash where the budget gives nothing.
    pub share: String,
    /// The share spent in thousandths, at most a whole bar.
    pub filled: u16,
    /// Whether more was spent than the budget gives.
    pub over: bool,
}

/// Something to know about an expense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SpendingNote {
    /// The field that mends it.
    pub path: Path,
    /// What is wrong.
    pub sentence: String,
}

impl Workspace {
    /// Tells what was spent against the budget.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn spending(&mut self, handle: &str, language: Language) -> Result<SpendingView, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        Ok(in_words(&dossier, language))
    }
}

fn in_words(dossier: &Dossier, language: Language) -> SpendingView {
    let spending = spending(dossier, &totals(dossier), None);
    let words = Words { language, spending: &spending };
    let headings = spending
        .headings
        .iter()
        .map(|heading| SpendingHeading {
            code: heading.heading.code().to_owned(),
            whole: words.row(None, wording::choice(language, "Heading", heading.heading.code()), heading.total()),
            lines: spending
                .lines
                .iter()
                .filter(|line| line.heading == heading.heading)
                .map(|line| {
                    let label = find(&dossier.budget.lines, &line.id).map(|line| best(&line.label, language));
                    let label = match (label.unwrap_or_default(), line.nature) {
                        (label, Nature::InKind) if !label.is_empty() => {
                            format!("{label}, {}", wording::text(language, "doc-budget-line-in-kind"))
                        }
                        (label, _) => label,
                    };
                    words.row(Some(Path::from(format!("budget/lines/{}/label", line.id))), label, line.used)
                })
                .collect(),
        })
        .collect();
    let total = spending.total();
    let said = |amount: Decimal| format::money_in_prose(language, money(amount, spending.currency));
    let sentence = wording::text_with(
        language,
        "figure-spending",
        &[
            ("spent", said(total.spent).into()),
            ("budget", said(total.budget).into()),
            ("share", words.share(total).into()),
            ("left", said(total.left().abs()).into()),
            ("side", if total.is_beyond(None) { "over" } else { "within" }.into()),
        ],
    );
    SpendingView {
        currency: spending.currency.code().to_owned(),
        sentence,
        headings,
        others: words.others(),
        total: words.row(None, wording::text(language, "doc-budget-grand-total"), total),
        uncounted: spending.uncounted.iter().map(|(id, why)| words.uncounted(dossier, id, *why)).collect(),
    }
}

/// The catalogue and the amounts of a dossier in one language.
struct Words<'a> {
    language: Language,
    spending: &'a Spending,
}

impl Words<'_> {
    fn row(&self, path: Option<Path>, label: String, used: Use) -> SpendingRow {
        let amount = |amount: Decimal| match amount.is_zero() {
            true => "–".to_owned(),
            false => format::amount(self.language, money(amount, self.spending.currency)),
        };
        let filled = used.share().and_then(|share| (share * Decimal::TEN).round().to_u16()).unwrap_or(0);
        SpendingRow {
            path,
            label,
            budget: amount(used.budget),
            spent: amount(used.spent),
            left: amount(used.left()),
            share: self.share(used),
            filled: if used.is_beyond(None) { WHOLE } else { filled.min(WHOLE) },
            over: used.is_beyond(None),
        }
    }

    fn share(&self, used: Use) -> String {
        used.share().map_or_else(|| "–".to_owned(), |share| format::percent_in_column(self.language, share))
    }

    /// What belongs to no heading.
    fn others(&self) -> Vec<SpendingRow> {
        let label = |path: &str| wording::field_label(self.language, &Path::from(path));
        let mut rows = Vec::new();
        for (path, used) in
            [("budget/contingency", self.spending.contingency), ("budget/indirect", self.spending.indirect)]
        {
            if used != Use::default() {
                rows.push(self.row(Some(Path::from(path)), label(path), used));
            }
        }
        if let Some((first, _)) = self.spending.loose.first() {
            let path = Path::from(format!("monitoring/expenses/{first}/line"));
            let used = Use { budget: Decimal::ZERO, spent: self.spending.on_no_line() };
            rows.push(self.row(Some(path), wording::text(self.language, "doc-report-on-no-line"), used));
        }
        rows
    }

    fn uncounted(&self, dossier: &Dossier, id: &dossier::ItemId, why: Uncounted) -> SpendingNote {
        let label = find(&dossier.monitoring.expenses, id).map(|expense| best(&expense.label, self.language));
        let label = label.filter(|label| !label.is_empty());
        let reason = match why {
            Uncounted::NoAmount => wording::text(self.language, "doc-report-uncounted-amount"),
            Uncounted::NoRate(currency) => {
                wording::text_with(self.language, "doc-report-uncounted-rate", &[("currency", currency.code().into())])
            }
        };
        let expense = label.unwrap_or_else(|| wording::text(self.language, "doc-frame-untitled"));
        let arguments = [("expense", expense.into()), ("reason", reason.into())];
        SpendingNote {
            path: Path::from(format!("monitoring/expenses/{id}/amount")),
            sentence: wording::text_with(self.language, "figure-spending-uncounted", &arguments),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_says_what_the_reader_of_either_language_expects_and_where_it_leads() {
        // Two lines of 1,000,000 and 500,000 XAF; 1,000.00 EUR × 655.957 = 655,957 spent on the first, 600,000 on the
        // second, which is over. In all 1,255,957 of 1,500,000: 83.73 %, shown with one decimal.
        let dossier: Dossier = serde_json::from_value(json!({
            "start": { "currency": "XAF" },
            "budget": { "lines": [
                { "id": "a", "heading": "works", "label": { "fr": "Dalle" }, "quantity": "1", "unit_cost": "1000000 XAF" },
                { "id": "b", "heading": "works", "label": { "fr": "Toit" }, "quantity": "1", "unit_cost": "500000 XAF" },
            ] },
            "monitoring": { "expenses": [
                { "id": "x", "line": "a", "amount": "1000.00 EUR" },
                { "id": "y", "line": "b", "amount": "600000 XAF" },
                { "id": "z", "line": "b", "label": { "fr": "Clous" } },
            ] },
        }))
        .unwrap();
        let view = in_words(&dossier, Language::Fr);
        assert_eq!(view.sentence, "1\u{202f}255\u{202f}957\u{a0}FCFA dépensés sur 1\u{202f}500\u{202f}000\u{a0}FCFA prévus (83,7\u{202f}%)\u{a0}; il reste 244\u{202f}043\u{a0}FCFA.".replace("\u{a0};", "\u{202f};"));
        let heading = &view.headings[0];
        assert_eq!((heading.code.as_str(), heading.whole.spent.as_str()), ("works", "1\u{202f}255\u{202f}957"));
        assert_eq!((heading.whole.filled, heading.whole.over), (837, false));
        let [slab, roof] = &heading.lines[..] else { panic!("two lines") };
        assert_eq!((slab.label.as_str(), slab.left.as_str(), slab.filled), ("Dalle", "344\u{202f}043", 656));
        assert_eq!(roof.path, Some(Path::from("budget/lines/b/label")));
        assert_eq!((roof.left.as_str(), roof.share.as_str()), ("−100\u{202f}000", "120,0\u{202f}%"));
        assert!(roof.over && roof.filled == WHOLE);
        assert_eq!(
            view.uncounted[0].sentence,
            "«\u{a0}Clous\u{a0}» ne compte pas dans les totaux\u{a0}: sans montant."
        );
        assert_eq!(in_words(&dossier, Language::En).headings[0].lines[1].share, "120.0%");
    }
}
