//! What every part of the funding dossier is composed from, and the small steps they share.

use calls::Call;
use chrono::NaiveDate;
use dossier::{Dossier, Label, Language, Money, Path, Prose, totals::Totals};
use rust_decimal::Decimal;
use wording::{Arg, format};

use crate::{Block, Text};

/// A dossier with its totals, the call and the language of the document.
pub(crate) struct Context<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) totals: Totals,
    pub(crate) call: Option<&'a Call>,
    pub(crate) language: Language,
    /// The date on the document: what lies after it is planned, not done.
    pub(crate) date: NaiveDate,
    /// Whether something is still missing.
    pub(crate) draft: bool,
}

impl Context<'_> {
    /// Words of the catalogue.
    pub(crate) fn words(&self, id: &str) -> String {
        wording::text(self.language, id)
    }

    /// Words of the catalogue with values put into them.
    pub(crate) fn words_with(&self, id: &str, arguments: &[(&str, Arg<'_>)]) -> String {
        wording::text_with(self.language, id, arguments)
    }

    /// The label of the field at a path, with `*` in the places of items.
    pub(crate) fn field_label(&self, path: &str) -> String {
        wording::field_label(self.language, &Path::from(path))
    }

    /// A label of one line: in the document's language, else in the other one, tagged as such. Blank where it is empty.
    pub(crate) fn label(&self, label: &Label, path: &str) -> Text {
        match label.best(self.language) {
            Some((text, language)) => {
                Text::of_field(text, format!("{path}/{}", language.code()), self.foreign(language))
            }
            None => Text::default(),
        }
    }

    /// A long text as paragraphs and lists, in the document's language, else in the other one, tagged as such.
    pub(crate) fn prose(&self, prose: &Prose, path: &str) -> Vec<Block> {
        match prose.best(self.language) {
            Some((text, language)) => {
                Block::prose(text, &format!("{path}/{}", language.code()), self.foreign(language))
            }
            None => Vec::new(),
        }
    }

    /// A long text as one run, for table cells and definitions. Blank where it is empty.
    pub(crate) fn prose_text(&self, prose: &Prose, path: &str) -> Text {
        match prose.best(self.language) {
            Some((text, language)) => {
                Text::of_field(text, format!("{path}/{}", language.code()), self.foreign(language))
            }
            None => Text::default(),
        }
    }

    /// A long text, or the mark "to be completed" with the name of the field.
    pub(crate) fn prose_or_mark(&self, prose: &Prose, path: &str) -> Vec<Block> {
        let blocks = self.prose(prose, path);
        if blocks.is_empty() { vec![self.to_complete(path)] } else { blocks }
    }

    /// The mark of a missing field.
    pub(crate) fn to_complete(&self, path: &str) -> Block {
        Block::to_complete(Text::of_field(self.field_label(path), path, None))
    }

    /// A heading followed by a long text; nothing where the text is empty.
    pub(crate) fn titled(&self, heading: &str, prose: &Prose, path: &str) -> Vec<Block> {
        let blocks = self.prose(prose, path);
        if blocks.is_empty() {
            return blocks;
        }
        std::iter::once(Block::heading(self.words(heading))).chain(blocks).collect()
    }

    /// The name of a code of a choice; blank where none was chosen.
    pub(crate) fn choice(&self, type_name: &str, code: Option<&str>) -> Text {
        code.map_or_else(Text::default, |code| Text::new(wording::choice(self.language, type_name, code)))
    }

    /// An amount in the dossier's currency, as sentences say it: without cents where there are none.
    pub(crate) fn amount(&self, amount: Decimal) -> String {
        format::money_in_prose(self.language, dossier::totals::money(amount, self.totals.currency))
    }

    /// An amount in the dossier's currency with all its decimals, for what stands in a column.
    pub(crate) fn full_amount(&self, amount: Decimal) -> String {
        self.money(dossier::totals::money(amount, self.totals.currency))
    }

    /// An amount in its own currency.
    pub(crate) fn money(&self, money: Money) -> String {
        format::money(self.language, money)
    }

    /// A day in full, such as 22 November 2026.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        format::date_long(self.language, date)
    }

    /// The first message for a day until the date of the document, the second for a later one.
    pub(crate) fn done_or_planned<'i>(&self, day: Option<NaiveDate>, done: &'i str, planned: &'i str) -> &'i str {
        if day.is_some_and(|day| day > self.date) { planned } else { done }
    }

    /// The language of a text where it is not the document's.
    fn foreign(&self, language: Language) -> Option<crate::Language> {
        let tag = match language {
            Language::Fr => crate::Language::FRENCH,
            Language::En => crate::Language::ENGLISH,
        };
        (language != self.language).then_some(tag)
    }
}
