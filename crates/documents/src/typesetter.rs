//! Sets documents: pages first, then the PDF. Kept between two documents, it sets the second faster.

use chrono::Datelike;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::Document;
use crate::error::{Complaint, Error};
use crate::prepare::{Memory, prepare};
use crate::world::DocumentWorld;

/// What may be asked of the typesetter beside the document itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The data the document was made from, carried inside the PDF as its source.
    pub data: Option<DataFile>,
}

/// A file carried inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its name, such as `dossier.json`.
    pub name: String,
    /// Its media type, such as `application/json`.
    pub media_type: String,
    /// What it is, in the document's language.
    pub description: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeset {
    /// The PDF: PDF/UA-1 and PDF/A-3a in one file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What was noticed, ordered by field.
    pub warnings: Vec<Warning>,
}

/// What was noticed while a document was set; it is a good document all the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// A character that no font covers stands on the page as its boxed code point.
    Uncovered {
        /// The path of the field it stands in; none outside fields.
        field: Option<String>,
        /// The character.
        character: char,
    },
}

/// Sets documents and remembers what it set.
pub struct Typesetter {
    world: DocumentWorld,
    memory: Memory,
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl Typesetter {
    /// Makes a typesetter with the fonts and templates built into the program.
    pub fn new() -> Self {
        Self { world: DocumentWorld::new(), memory: Memory::default() }
    }

    /// Sets a document and writes it as PDF. The same document and options give the same bytes, in any process.
    pub fn typeset(&mut self, document: &Document, options: &Options) -> Result<Typeset, Error> {
        let laid_out = self.lay_out(document, options)?;
        Ok(Typeset { pdf: laid_out.pdf()?, pages: laid_out.page_count(), warnings: laid_out.warnings })
    }

    /// Sets a document into pages, which can be shown or written. Only what changed since the last time is set anew.
    pub fn lay_out(&mut self, document: &Document, options: &Options) -> Result<LaidOut, Error> {
        let prepared = prepare(document, options.data.as_ref(), &mut self.memory)?;
        self.world.replace_files(prepared.files);
        self.world.cover(prepared.uncovered);
        let compiled = typst::compile::<PagedDocument>(&self.world);
        // One generation is enough for the live page; more would grow to gigabytes.
        comemo::evict(1);
        let pages = compiled.output.map_err(|complaints| complained(&complaints))?;
        let date = Datetime::from_ymd_hms(
            document.date.year(),
            document.date.month() as u8,
            document.date.day() as u8,
            0,
            0,
            0,
        );
        Ok(LaidOut { pages, ident: document.ident.clone(), date, warnings: prepared.warnings })
    }
}

/// A document set into pages.
pub struct LaidOut {
    pub(crate) pages: PagedDocument,
    ident: String,
    date: Option<Datetime>,
    /// What was noticed, ordered by field.
    pub warnings: Vec<Warning>,
}

impl LaidOut {
    /// How many pages there are.
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// Writes the pages as a PDF that conforms to PDF/UA-1 and PDF/A-3a.
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_3a])
            .map_err(|refusal| Error::Typesetting(vec![Complaint::new(refusal.message(), &[])]))?;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Passerelle".to_owned())),
            timestamp: self.date.map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.pages, &options).map_err(|complaints| complained(&complaints))
    }
}

fn complained(complaints: &[SourceDiagnostic]) -> Error {
    let complaint = |diagnostic: &SourceDiagnostic| {
        let hints: Vec<&str> = diagnostic.hints.iter().map(|hint| hint.v.as_str()).collect();
        Complaint::new(&diagnostic.message, &hints)
    };
    Error::Typesetting(complaints.iter().map(complaint).collect())
}
