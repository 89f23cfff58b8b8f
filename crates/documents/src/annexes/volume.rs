//! The annex volume: what the caller gives, and the order of the work.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::text::Language;
use crate::typography;

use super::binding::Binding;
use super::error::{Error, Refusal};
use super::faces::Faces;
use super::guarded::guarded;
use super::inspect::{Limits, read_jpeg, read_png};
use super::open::{self, Opened};
use super::picture::Picture;
use super::recognise::FileFormat;
use super::{flatten, sheet, slip, stamp};

/// A file to be bound, with what its slip says.
#[derive(Debug, Clone, Copy)]
pub struct Annex<'a> {
    /// Letter label, e.g. "B".
    pub letter: &'a str,
    /// Title, as the dossier lists it.
    pub title: &'a str,
    /// Name of the file, shown in small print.
    pub file_name: &'a str,
    /// The file: PDF, JPEG or PNG, told by content.
    pub bytes: &'a [u8],
    /// What else the slip says, already worded.
    pub facts: &'a [Fact],
}

/// A line of a slip: "Expiry" – "31 December 2026".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What the line is about.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// The words of the volume, in the language of the export.
///
/// Patterns hold `{letter}`, `{page}`, `{pages}` or `{count}` where the value goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeWords {
    /// Language of the words.
    pub language: Language,
    /// Title of the volume: "Pièces annexes".
    pub title: String,
    /// Name of an annex: "Annexe {letter}".
    pub annex: String,
    /// The stamp: "Annexe {letter} – {page}/{pages}".
    pub stamp: String,
    /// "1 page".
    pub one_page: String,
    /// "{count} pages".
    pub many_pages: String,
    /// Head of the column of letters: "Annexe".
    pub head_annex: String,
    /// Head of the column of titles: "Pièce".
    pub head_title: String,
    /// Head of the column of lengths: "Étendue".
    pub head_length: String,
    /// Head of the column of page numbers: "Page".
    pub head_page: String,
    /// Label of the file name on a slip: "Fichier".
    pub file: String,
}

/// What the volume belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeOptions {
    /// Title of the dossier.
    pub dossier: String,
    /// Further lines of the title page, e.g. holder and partner, already worded.
    pub lines: Vec<String>,
    /// The date as the title page shows it, already worded.
    pub dated: String,
    /// The date the file carries in its properties.
    pub date: chrono::NaiveDate,
    /// How large each annex may be.
    pub limits: Limits,
}

/// Binds `annexes`, in the order given, into one PDF. The same input gives the same bytes in any process.
pub fn volume(annexes: &[Annex<'_>], words: &VolumeWords, options: &VolumeOptions) -> Result<Vec<u8>, Error> {
    if annexes.is_empty() {
        return Err(Error::NoAnnex);
    }
    guarded(|| bind(annexes, words, options)).unwrap_or_else(|detail| Err(Error::Broken { detail }))
}

/// An annex, read.
enum Body {
    Pdf(Box<Opened>),
    Picture(Box<Picture>),
}

impl Body {
    fn read(bytes: &[u8], limits: &Limits) -> Result<Self, Refusal> {
        match FileFormat::of(bytes) {
            _ if bytes.is_empty() => Err(Refusal::Empty),
            _ if bytes.len() as u64 > limits.bytes => {
                Err(Refusal::TooLarge { bytes: bytes.len() as u64, limit: limits.bytes })
            }
            Some(FileFormat::Pdf) => Ok(Self::Pdf(Box::new(open::open(bytes, limits)?))),
            Some(FileFormat::Jpeg) => Ok(Self::Picture(Box::new(Picture::jpeg(read_jpeg(bytes, limits)?, bytes)))),
            Some(FileFormat::Png) => Ok(Self::Picture(Box::new(Picture::png(read_png(bytes, limits)?)))),
            recognised => Err(Refusal::NotAnAnnexFormat { recognised }),
        }
    }

    fn pages(&self) -> usize {
        match self {
            Self::Pdf(opened) => opened.pages.len(),
            Self::Picture(_) => 1,
        }
    }
}

fn bind(annexes: &[Annex<'_>], words: &VolumeWords, options: &VolumeOptions) -> Result<Vec<u8>, Error> {
    let broken = |detail: String| Error::Broken { detail };
    // Files attached twice are read once, and what their pages draw is carried over once.
    let mut bodies: BTreeMap<[u8; 32], Body> = BTreeMap::new();
    let mut digests = Vec::with_capacity(annexes.len());
    for annex in annexes {
        let digest: [u8; 32] = Sha256::digest(annex.bytes).into();
        digests.push(digest);
        if let std::collections::btree_map::Entry::Vacant(place) = bodies.entry(digest) {
            place.insert(Body::read(annex.bytes, &options.limits).map_err(|refusal| Error::Refused {
                letter: annex.letter.to_owned(),
                file_name: annex.file_name.to_owned(),
                refusal,
            })?);
        }
    }
    let lengths: Vec<usize> = digests.iter().map(|digest| bodies[digest].pages()).collect();

    let faces = Faces::load();
    let front = slip::front(&faces, annexes, &lengths, words, options);
    let mut sheets = front.sheets();
    let stamps_from = sheets.len();
    for (annex, length) in annexes.iter().zip(&lengths) {
        sheets.extend((1..=*length).map(|page| stamp::sheet(&faces, words, annex.letter, page, *length)));
    }
    let fields_from = sheets.len();
    let mut fields: BTreeMap<[u8; 32], flatten::Fields> = BTreeMap::new();
    for (digest, body) in &bodies {
        if let Body::Pdf(opened) = body {
            fields.insert(*digest, flatten::undrawn_fields(&faces, opened, &mut sheets));
        }
    }
    let printed = sheet::print(&faces, &sheets).map_err(broken)?;

    let mut binding = Binding::new(printed, &sheets);
    binding.add_front(&front);
    let mut stamp_at = stamps_from;
    for (index, ((annex, digest), length)) in annexes.iter().zip(&digests).zip(&lengths).enumerate() {
        binding.begin_annex(&front, index, annex, words);
        let stamps = stamp_at..stamp_at + length;
        match &bodies[digest] {
            Body::Pdf(opened) => binding.add_pdf(opened, digest, stamps, fields.get(digest)),
            Body::Picture(picture) => binding.add_picture(picture, digest, stamps.start),
        }
        stamp_at += length;
    }
    debug_assert_eq!(stamp_at, fields_from, "each page of each annex has its stamp");
    let identity = identity(annexes, &digests, words, options);
    Ok(binding.finish(words, options, identity))
}

/// What identifies the volume: equal for equal input, different otherwise.
fn identity(annexes: &[Annex<'_>], digests: &[[u8; 32]], words: &VolumeWords, options: &VolumeOptions) -> [u8; 16] {
    let mut hash = Sha256::new();
    hash.update(format!("{words:?}{options:?}"));
    for (annex, digest) in annexes.iter().zip(digests) {
        hash.update(format!("{:?}{:?}{:?}{:?}", annex.letter, annex.title, annex.file_name, annex.facts));
        hash.update(digest);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let mut identity = [0; 16];
    identity.copy_from_slice(&digest[..16]);
    identity
}

/// Puts values into a pattern.
pub(super) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
}

impl VolumeWords {
    /// "1 page", "12 pages".
    pub(super) fn length(&self, pages: usize) -> String {
        match pages {
            1 => self.one_page.clone(),
            _ => fill(&self.many_pages, &[("{count}", &pages.to_string())]),
        }
    }

    /// Sets the spaces and signs of what people typed as the language of the volume wants them.
    pub(super) fn typeset(&self, text: &str) -> String {
        typography::typeset(text, self.language)
    }

    /// "Annexe B".
    pub(super) fn annex_name(&self, letter: &str) -> String {
        fill(&self.annex, &[("{letter}", letter)])
    }
}
