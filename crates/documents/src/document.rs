//! A document: its identity, cover, sections and the words around them.

use chrono::NaiveDate;
use serde::Serialize;

use crate::block::Block;
use crate::text::{Language, Text};

/// A whole document, ready to be set. Everything that reaches the pages is in it: no clock, no settings elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title; when blank, [`Furniture::untitled`] stands in.
    pub title: Text,
    /// Stands in for a title too long for the running head; may be blank.
    pub short_title: String,
    /// A line below the title.
    pub subtitle: Text,
    /// Who answers for the document.
    pub author: String,
    /// One sentence for catalogues.
    pub description: String,
    /// The language of headings and furniture.
    pub language: DocumentLanguage,
    /// The date it bears.
    pub date: NaiveDate,
    /// The same date as written for people, for the running foot.
    pub shown_date: String,
    /// Marks the cover and the running heads.
    pub draft: bool,
    /// How its first page and its headings look.
    pub look: Look,
    /// Identifies the document for ever: the dossier's identity and the kind of document.
    pub ident: String,
    /// The first page.
    pub cover: Cover,
    /// The words around the content.
    pub furniture: Furniture,
    /// Everything else, in order.
    pub sections: Vec<Section>,
}

/// The languages a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentLanguage {
    /// French.
    French,
    /// English.
    English,
}

impl From<dossier::Language> for DocumentLanguage {
    fn from(language: dossier::Language) -> Self {
        match language {
            dossier::Language::Fr => Self::French,
            dossier::Language::En => Self::English,
        }
    }
}

impl From<DocumentLanguage> for Language {
    fn from(language: DocumentLanguage) -> Self {
        match language {
            DocumentLanguage::French => Language::FRENCH,
            DocumentLanguage::English => Language::ENGLISH,
        }
    }
}

/// How a document looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// A volume: a cover and a table of contents, then large headings.
    #[default]
    Dossier,
    /// An act that is signed: the title heads the first page, articles follow.
    Act,
    /// A sheet that is handed over: the title heads the first page, the text is tight.
    Sheet,
    /// A letter: no title on the page, no running head.
    Letter,
}

/// The first page, or its head where the document has no cover.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cover {
    /// What the document is, above the title: *Funding dossier*.
    pub kind: Text,
    /// The parties, one a line.
    pub parties: Vec<Text>,
    /// Country, call, amount asked, date…
    pub facts: Vec<Fact>,
    /// Sentences that must not be overlooked, at the foot: *fictional example*…
    pub marks: Vec<Text>,
    /// Logos of the parties, from left to right.
    #[serde(skip)]
    pub logos: Vec<Logo>,
}

/// A line of the cover.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// Such as *Amount asked*.
    pub label: Text,
    /// Its value.
    pub value: Text,
}

/// A picture that stands for a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// PNG, JPEG or SVG.
    pub picture: Vec<u8>,
    /// Whose it is.
    pub alternative: String,
}

/// The words around the content, in the document's language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Furniture {
    /// Heading of the table of contents.
    pub contents: String,
    /// *Page*, before `3 / 22`.
    pub page: String,
    /// *Draft*.
    pub draft: String,
    /// *Table*, before its number.
    pub table: String,
    /// *Figure*, before its number.
    pub figure: String,
    /// Mark of a missing part.
    pub to_complete: String,
    /// Mark of a remark.
    pub note: String,
    /// *Place and date*, above the line where they are written.
    pub place_and_date: String,
    /// *Name and function*, where the signatory is not known yet.
    pub name_and_function: String,
    /// *Name*, above the line where the person who signs writes it.
    pub name: String,
    /// *Signature and stamp*.
    pub signature: String,
    /// Stands in for a blank title.
    pub untitled: String,
}

/// A section: a title and what is below it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Names the section for links; unique within the document.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// The heading of the column at the right, where the section stands in two columns; blank where it does not.
    pub second_title: Text,
    /// Whether it counts: the summary and the list of what is missing do not.
    pub numbered: bool,
    /// How its pages lie.
    pub orientation: Orientation,
    /// Begins on a new page. Landscape sections always do.
    pub new_page: bool,
    /// Carries on the section before it on pages that lie otherwise: same number, no heading of its own.
    pub continues: bool,
    /// What it is made of.
    pub blocks: Vec<Block>,
}

impl Section {
    /// A numbered section on upright pages that follows on.
    pub fn new(id: impl Into<String>, title: impl Into<Text>, blocks: Vec<Block>) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            second_title: Text::default(),
            numbered: true,
            orientation: Orientation::Portrait,
            new_page: false,
            continues: false,
            blocks,
        }
    }

    /// Leaves the section without a number.
    pub fn unnumbered(mut self) -> Self {
        self.numbered = false;
        self
    }

    /// Gives the column at the right a heading of its own.
    pub fn beside(mut self, second_title: Text) -> Self {
        self.second_title = second_title;
        self
    }

    /// Begins the section on a new page.
    pub fn on_new_page(mut self) -> Self {
        self.new_page = true;
        self
    }

    /// Lays the section on wide pages.
    pub fn landscape(mut self) -> Self {
        self.orientation = Orientation::Landscape;
        self
    }
}

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Orientation {
    /// Upright.
    Portrait,
    /// Wide; bound at its head.
    Landscape,
}
