//! The drafts of the partnership: presentation sheet, profile of the partner, approach letter, agreement, resolution.
//!
//! One file a document. Each is a list of passages with stable codes, which people may rewrite before they sign, and of
//! what is no passage: tables, figures, signature blocks. One composition gives both the document and the list for the
//! editor, so that what is printed is what was read there.
//!
//! A passage that was rewritten stands as it was written. What the dossier lacks bears the mark *to be completed*.

mod agreement;
mod clauses;
mod contact;
mod deliberation;
mod letter;
mod money;
mod names;
mod parties;
mod passage;
mod profile;
mod room;
mod sheet;

use std::collections::BTreeSet;

use calls::AgreementLaw;
use chrono::NaiveDate;
use dossier::{
    Dossier, Language,
    stages::{
        agreement::{AgreementStatus, DraftDocument, Passage as RewrittenPassage},
        search::{Candidate, CandidateId},
    },
    totals::totals,
};
use sha2::{Digest, Sha256};

use crate::{
    Block, Cover, Document, Error, Furniture, Look, Options, Section, Text, Typesetter,
    funding::{
        context::Context,
        frame::{furniture, marks},
    },
};
use passage::{Column, Passage, Piece};
use room::Room;

/// What is drafted, from what, and for whom.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The document.
    pub document: DraftDocument,
    /// The candidate whom a letter addresses, and with whom an agreement is made where the dossier names no parties.
    pub candidate: Option<&'a Candidate>,
    /// The language of the document.
    pub language: Language,
    /// Whether an agreement stands in both languages, side by side.
    pub both_languages: bool,
    /// The date on the document.
    pub date: NaiveDate,
}

/// A composed draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Drafted {
    /// The document, ready to be set.
    pub document: Document,
    /// Its passages in their order, in the document's language; after each its counterpart, where there are two.
    pub passages: Vec<DraftedPassage>,
    /// What those who sign should know.
    pub notices: Vec<Notice>,
}

/// A passage of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftedPassage {
    /// Its stable code within the document.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// The language it is written in.
    pub language: Language,
    /// The words that the dossier gives: paragraphs parted by blank lines, items of lists with a dash.
    pub generated: String,
    /// The words that are printed.
    pub text: String,
    /// Whether somebody rewrote it.
    pub rewritten: bool,
    /// The generated words when it was rewritten, where they have changed since.
    pub generated_since: Option<String>,
}

/// What those who sign a draft should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The law of the applicant's country is not known: generic assumptions stand in.
    LawUnknown,
    /// What a lawyer must look at, in the words of the law's data.
    OfLaw(String),
    /// Articles have a standard wording, since the dossier says nothing about them; their titles.
    StandardWording(Vec<String>),
    /// Something is marked as to be completed.
    Incomplete,
    /// Words stand in the other language, since nobody wrote them in the document's.
    OtherLanguage,
    /// Items were left out so that the document keeps its length.
    Shortened,
    /// The document is longer than it should be: pages it has, pages it should have at most.
    TooLong {
        /// How many pages it has.
        pages: usize,
        /// How many it should have at most.
        at_most: usize,
    },
    /// The amounts of the parties do not add up to the amount of the agreement: sum, amount.
    AmountsDiffer {
        /// The sum of the parties' amounts.
        sum: String,
        /// The amount that the agreement states.
        stated: String,
    },
    /// Passages were rewritten and the words they replace have changed since; their titles.
    ChangedSince(Vec<String>),
}

/// One part of a draft: a heading and what stands below it, once or in two columns.
struct Part {
    id: String,
    title: Text,
    pieces: Vec<Piece>,
    /// What stands in the column at the right, in which language and under which heading.
    beside: Option<(Language, Text, Vec<Piece>)>,
    /// Begins on a new page.
    new_page: bool,
}

impl Part {
    fn new(id: impl Into<String>, title: impl Into<Text>, pieces: Vec<Piece>) -> Self {
        Self { id: id.into(), title: title.into(), pieces, beside: None, new_page: false }
    }

    /// A part without a heading.
    fn untitled(id: &str, pieces: Vec<Piece>) -> Self {
        Self::new(id, Text::default(), pieces)
    }
}

/// What one document is composed from.
struct Drafting<'a> {
    context: Context<'a>,
    draft: Draft<'a>,
    law: &'static AgreementLaw,
    /// The language of the second column, where there is one, with its context.
    second: Option<Context<'a>>,
}

/// The head of a document and its parts.
struct Composed {
    look: Look,
    /// What the document is, such as *Draft agreement*.
    kind: Text,
    title: Text,
    subtitle: Text,
    parties: Vec<Text>,
    facts: Vec<crate::Fact>,
    parts: Vec<Part>,
    /// What was found while it was composed.
    notices: Vec<Notice>,
}

impl<'a> Draft<'a> {
    /// Composes the document. The typesetter measures those that have a fixed length.
    ///
    /// # Errors
    /// The typesetter has a defect.
    pub fn compose(&self, typesetter: &mut Typesetter) -> Result<Drafted, Error> {
        let drafting = self.drafting();
        let mut measure =
            |document: &Document| Ok::<usize, Error>(typesetter.lay_out(document, &Options::default())?.page_count());
        match self.document {
            DraftDocument::PresentationSheet => drafting.fitted_sheet(&mut measure),
            DraftDocument::PartnerProfile => {
                let pages = drafting.pages_of_profile(&mut measure)?;
                drafting.fitted(profile::compose, pages, &mut measure)
            }
            DraftDocument::ApproachLetter => drafting.fitted(letter::compose, 1, &mut measure),
            DraftDocument::Agreement => Ok(drafting.finished(agreement::compose(&drafting), &[])),
            DraftDocument::Deliberation => Ok(drafting.finished(deliberation::compose(&drafting), &[])),
        }
    }

    fn drafting(&self) -> Drafting<'a> {
        let of = |language| Context {
            dossier: self.dossier,
            totals: totals(self.dossier),
            call: None,
            language,
            date: self.date,
            draft: false,
        };
        let two = self.both_languages && self.document == DraftDocument::Agreement;
        Drafting {
            context: of(self.language),
            draft: *self,
            law: calls::agreement_law(self.dossier),
            second: two.then(|| of(self.language.other())),
        }
    }
}

/// The candidate that a dossier retained, or its only one.
pub fn chosen_candidate(dossier: &Dossier) -> Option<&Candidate> {
    let candidates = &dossier.search.candidates;
    let only = || if candidates.len() == 1 { candidates.first() } else { None };
    candidates.iter().find(|candidate| candidate.chosen).or_else(only)
}

type Measure<'m> = dyn FnMut(&Document) -> Result<usize, Error> + 'm;

impl<'a> Drafting<'a> {
    /// Takes items out, rung by rung, until the document keeps its length.
    fn fitted(
        &self,
        compose: fn(&Self, Room) -> Composed,
        at_most: usize,
        measure: &mut Measure<'_>,
    ) -> Result<Drafted, Error> {
        let rung =
            room::first_that_fits(|room| Ok(measure(&self.finished(compose(self, room), &[]).document)? <= at_most))?;
        let others: Vec<Composed> = Room::ladder().into_iter().map(|room| compose(self, room)).collect();
        let mut drafted = self.finished(compose(self, Room::ladder()[rung]), &others);
        self.tell_length(&mut drafted, rung > 0, at_most, measure)?;
        Ok(drafted)
    }

    /// One page where that leaves out no more than details and the ends of long lists, else two.
    fn pages_of_profile(&self, measure: &mut Measure<'_>) -> Result<usize, Error> {
        let still_rich = Room::ladder()[room::STILL_RICH];
        let document = self.finished(profile::compose(self, still_rich), &[]).document;
        Ok(if measure(&document)? <= 1 { 1 } else { 2 })
    }

    /// The sheet has two pages of its own, each of which is filled for itself.
    fn fitted_sheet(&self, measure: &mut Measure<'_>) -> Result<Drafted, Error> {
        let first = room::first_that_fits(|room| {
            Ok(measure(&self.finished(sheet::compose(self, room, None), &[]).document)? <= 1)
        })?;
        let ladder = Room::ladder();
        let second = room::first_that_fits(|room| {
            Ok(measure(&self.finished(sheet::compose(self, ladder[first], Some(room)), &[]).document)? <= 2)
        })?;
        let others: Vec<Composed> = ladder.iter().map(|room| sheet::compose(self, *room, Some(*room))).collect();
        let mut drafted = self.finished(sheet::compose(self, ladder[first], Some(ladder[second])), &others);
        self.tell_length(&mut drafted, first > 0 || second > 0, 2, measure)?;
        Ok(drafted)
    }

    fn tell_length(
        &self,
        drafted: &mut Drafted,
        shortened: bool,
        at_most: usize,
        measure: &mut Measure<'_>,
    ) -> Result<(), Error> {
        // A letter names a few things of many by its nature.
        if shortened && self.draft.document != DraftDocument::ApproachLetter {
            drafted.notices.push(Notice::Shortened);
        }
        let pages = measure(&drafted.document)?;
        if pages > at_most {
            drafted.notices.push(Notice::TooLong { pages, at_most });
        }
        Ok(())
    }

    /// Puts rewritten words in their places and gives the document with the list of its passages.
    ///
    /// `others` are the same document with more and with less room: what was rewritten replaced the words of one of them.
    fn finished(&self, composed: Composed, others: &[Composed]) -> Drafted {
        let other_words = |code: &str| -> BTreeSet<String> {
            let parts = others.iter().flat_map(|composed| &composed.parts);
            let pieces =
                parts.flat_map(|part| part.pieces.iter().chain(part.beside.iter().flat_map(|(_, _, pieces)| pieces)));
            let passages = pieces.filter_map(Piece::passage);
            passages.filter(|passage| passage.code == code).map(Passage::plain).collect()
        };
        let mut passages = Vec::new();
        let mut sections = Vec::new();
        let mut standard = Vec::new();
        let mut lacking = false;
        for part in composed.parts {
            let mut blocks = Vec::new();
            let (language, second_title, others_pieces) =
                part.beside.unwrap_or((self.draft.language, Text::default(), vec![]));
            let mut others_pieces = others_pieces.into_iter();
            for piece in part.pieces {
                let passage = match piece {
                    Piece::Fixed(fixed) => {
                        blocks.extend(fixed);
                        continue;
                    }
                    Piece::Passage(passage) => passage,
                };
                if passage.standard {
                    standard.push(passage.title.clone());
                }
                let (words, listed) = self.printed(&self.context, &passage, &other_words(&passage.code));
                passages.push(listed);
                let Some(Piece::Passage(other)) = others_pieces.next() else {
                    blocks.extend(words);
                    continue;
                };
                let context =
                    self.second.as_ref().filter(|second| second.language == language).unwrap_or(&self.context);
                let (mut other_blocks, listed) = self.printed(context, &other, &other_words(&other.code));
                passages.push(listed);
                if language != self.draft.language {
                    passage::spoken(&mut other_blocks, language);
                }
                blocks.push(Block::Columns { left: words, right: other_blocks });
            }
            lacking |= passage::lacks(&blocks, &self.context);
            let mut section = Section::new(part.id, part.title.clone(), blocks).unnumbered();
            section.continues = part.title.is_blank();
            if !second_title.is_blank() {
                let other = language != self.draft.language;
                section = section.beside(if other { self.in_second(second_title) } else { second_title });
            }
            if part.new_page {
                section = section.on_new_page();
            }
            if !section.blocks.is_empty() || !section.continues {
                sections.push(section);
            }
        }
        let heads = composed.facts.iter().map(|fact| &fact.value).chain([&composed.title, &composed.subtitle]);
        lacking |= heads.into_iter().any(|text| passage::is_lack(text, &self.context));
        let mut notices = self.notices(&passages, standard, lacking, &sections);
        notices.extend(composed.notices);
        let context = &self.context;
        let description = match composed.title.is_blank() {
            true => composed.kind.plain(),
            false => composed.title.plain(),
        };
        let document = Document {
            ident: self.ident(&description),
            short_title: String::new(),
            subtitle: composed.subtitle,
            author: context.label(&self.draft.dossier.territory.name, "territory/name").plain(),
            description,
            language: self.draft.language.into(),
            date: self.draft.date,
            shown_date: context.date(self.draft.date),
            draft: lacking,
            look: composed.look,
            cover: Cover {
                kind: composed.kind,
                parties: composed.parties,
                facts: composed.facts,
                marks: marks(context),
                logos: vec![],
            },
            furniture: self.furniture(),
            sections,
            title: composed.title,
        };
        Drafted { document, passages, notices }
    }

    /// The blocks that are printed for a passage, and what the editor is told of it.
    fn printed(
        &self,
        context: &Context<'_>,
        passage: &Passage,
        other_words: &BTreeSet<String>,
    ) -> (Vec<Block>, DraftedPassage) {
        let generated = passage.plain();
        let language = context.language;
        let rewritten = self.rewritten(&passage.code, language);
        let (code, title) = (passage.code.clone(), passage.title.clone());
        let Some(rewritten) = rewritten else {
            let listed = DraftedPassage {
                code,
                title,
                language,
                text: generated.clone(),
                generated,
                rewritten: false,
                generated_since: None,
            };
            return (passage.blocks.clone(), listed);
        };
        let text = rewritten.text.text(language).to_owned();
        let replaced = rewritten.replaces.text(language).to_owned();
        let same = replaced == generated || other_words.contains(&replaced);
        let generated_since = (!same && !replaced.is_empty()).then_some(replaced);
        let field = format!("agreement/passages/{}/text/{}", rewritten.id, language.code());
        let blocks = Block::prose(&text, &field, None);
        (blocks, DraftedPassage { code, title, language, generated, text, rewritten: true, generated_since })
    }

    /// What stands instead of a passage, where somebody rewrote it.
    fn rewritten(&self, code: &str, language: Language) -> Option<&RewrittenPassage> {
        let candidate = self.letter_candidate();
        self.draft.dossier.agreement.passages.iter().rfind(|it| {
            it.document == Some(self.draft.document)
                && it.code == code
                && it.candidate == candidate
                && !it.text.text(language).trim().is_empty()
        })
    }

    /// Whether a passage has a place: it says something, or somebody rewrote it.
    fn has_place(&self, code: &str, blocks: &[Block]) -> bool {
        !blocks.is_empty() || self.rewritten(code, self.draft.language).is_some()
    }

    /// The candidate by which a letter's passages are found.
    fn letter_candidate(&self) -> Option<CandidateId> {
        Some(CandidateId(self.addressee()?.id.clone()))
    }

    fn notices(
        &self,
        passages: &[DraftedPassage],
        standard: Vec<String>,
        lacking: bool,
        sections: &[Section],
    ) -> Vec<Notice> {
        let mut notices = Vec::new();
        let is_act = matches!(self.draft.document, DraftDocument::Agreement | DraftDocument::Deliberation);
        if is_act {
            if self.law.is_generic() {
                notices.push(Notice::LawUnknown);
            } else {
                let language = self.context.language;
                let words = self.law.notices.iter().filter_map(|notice| notice.best(language));
                notices.extend(words.map(|(words, _)| Notice::OfLaw(words.to_owned())));
            }
        }
        if lacking {
            notices.push(Notice::Incomplete);
        }
        let standard: Vec<String> = standard
            .into_iter()
            .filter(|title| !passages.iter().any(|passage| passage.title == *title && passage.rewritten))
            .collect();
        if !standard.is_empty() {
            notices.push(Notice::StandardWording(standard));
        }
        let column = if self.second.is_some() { Column::Both } else { Column::One };
        if sections.iter().any(|section| passage::speaks_otherwise(&section.blocks, self.context.language, column)) {
            notices.push(Notice::OtherLanguage);
        }
        let changed: Vec<String> = passages
            .iter()
            .filter(|passage| passage.generated_since.is_some())
            .map(|passage| passage.title.clone())
            .collect();
        if !changed.is_empty() {
            notices.push(Notice::ChangedSince(changed));
        }
        notices
    }

    /// The words around the content, with those of the signature blocks in both languages where there are two.
    fn furniture(&self) -> Furniture {
        let mut words = furniture(&self.context);
        if let Some(second) = &self.second {
            let others = furniture(second);
            let both = |word: &mut String, other: &str| *word = format!("{word} / {other}");
            both(&mut words.name, &others.name);
            both(&mut words.name_and_function, &others.name_and_function);
            both(&mut words.place_and_date, &others.place_and_date);
            both(&mut words.signature, &others.signature);
        }
        words
    }

    /// Whether the agreement is signed: then nothing has to be looked at before.
    fn is_signed(&self) -> bool {
        let status = self.draft.dossier.agreement.status;
        matches!(
            status,
            Some(
                AgreementStatus::Signed
                    | AgreementStatus::Transmitted
                    | AgreementStatus::InForce
                    | AgreementStatus::Ended
            )
        )
    }

    /// The same document, dossier, language and date always give the same identifier.
    fn ident(&self, title: &str) -> String {
        let candidate = self.draft.candidate.map_or("", |candidate| candidate.id.as_str());
        let both = if self.second.is_some() { "2" } else { "1" };
        let kind = self.draft.document.code();
        let what = [title, candidate, both, &self.draft.date.to_string(), self.draft.language.code()].join("\u{1f}");
        let digest: String = Sha256::digest(what).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("passerelle/{kind}/{digest}")
    }

    /// The candidate whom a letter addresses; other documents are for everybody.
    fn addressee(&self) -> Option<&'a Candidate> {
        self.draft.candidate.filter(|_| self.draft.document == DraftDocument::ApproachLetter)
    }

    /// A list of the dossier with the preferred items first, each once.
    fn preferring<'i, T: dossier::Item>(&self, list: &'i [T], preferred: &[&dossier::ItemId]) -> Vec<&'i T> {
        let mut sorted: Vec<&T> = list.iter().collect();
        sorted.sort_by_key(|item| preferred.iter().position(|id| *id == item.id()).unwrap_or(preferred.len()));
        sorted
    }
}
