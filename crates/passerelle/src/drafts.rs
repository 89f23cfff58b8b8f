//! The drafts of the partnership for people: their passages to be read and rewritten, and what to know before signing.

use chrono::NaiveDate;
use documents::{
    Typesetter,
    drafts::{Draft, Drafted, Notice, chosen_candidate},
};
use dossier::{
    Dossier, ItemId, Language, Path,
    change::Change,
    find,
    stages::{
        agreement::DraftDocument,
        search::{Candidate, CandidateId},
    },
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use specta::Type;
use wording::format;

use crate::{
    failure::{Code, Failure},
    identifiers::new_item_id,
    workspace::{Outcome, Workspace, guarded},
};

/// A draft to be read and rewritten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct DraftView {
    /// The title of the document.
    pub title: String,
    /// Its passages in their order.
    pub passages: Vec<PassageView>,
    /// What those who sign should know, as sentences.
    pub notices: Vec<String>,
}

/// A passage of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PassageView {
    /// Its code, by which it is rewritten.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// The words that the dossier gives: paragraphs parted by blank lines, items of lists with a dash.
    pub generated: String,
    /// The words that are printed.
    pub text: String,
    /// Whether somebody rewrote it.
    pub rewritten: bool,
    /// The generated words when it was rewritten, where they have changed since.
    pub generated_since: Option<String>,
}

impl Workspace {
    /// Shows a draft passage by passage. A letter addresses the candidate named, else the one retained.
    ///
    /// # Errors
    /// There is no such dossier or candidate, or a letter is asked for and no candidate is named or retained.
    pub fn draft(
        &mut self,
        handle: &str,
        document: DraftDocument,
        candidate: Option<&ItemId>,
        language: Language,
        date: NaiveDate,
    ) -> Result<DraftView, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let drafted =
            guarded(|| composed(&dossier, document, candidate, language, false, date, &mut Typesetter::new()))?;
        let passage = |passage: documents::drafts::DraftedPassage| PassageView {
            code: passage.code,
            title: passage.title,
            generated: passage.generated,
            text: passage.text,
            rewritten: passage.rewritten,
            generated_since: passage.generated_since,
        };
        Ok(DraftView {
            title: drafted.document.title.plain(),
            notices: drafted.notices.iter().map(|notice| notice_in_words(notice, language)).collect(),
            passages: drafted.passages.into_iter().map(passage).collect(),
        })
    }

    /// Rewrites a passage of a draft in one language; without a text the generated words come back.
    ///
    /// # Errors
    /// As [`Workspace::draft`]; the draft has no such passage, the text is too long, or the file cannot be written.
    #[allow(clippy::too_many_arguments, reason = "a passage is named by document, candidate, code and language")]
    pub fn rewrite(
        &mut self,
        handle: &str,
        document: DraftDocument,
        candidate: Option<&ItemId>,
        code: &str,
        language: Language,
        text: Option<&str>,
        date: NaiveDate,
    ) -> Result<Outcome, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let drafted =
            guarded(|| composed(&dossier, document, candidate, language, false, date, &mut Typesetter::new()))?;
        let unknown = || Failure::new(Code::UnknownPassage).with_detail(code);
        let passage = drafted.passages.iter().find(|passage| passage.code == code).ok_or_else(unknown)?;
        let addressed = match document {
            DraftDocument::ApproachLetter => addressee(&dossier, document, candidate)?,
            _ => None,
        };
        let addressed = addressed.map(|candidate| CandidateId(candidate.id.clone()));
        let standing = dossier
            .agreement
            .passages
            .iter()
            .rfind(|it| it.document == Some(document) && it.code == code && it.candidate == addressed);
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        let changes = match (standing, text) {
            (None, None) => return self.unchanged(handle, language),
            (Some(item), None) if item.text.text(language.other()).trim().is_empty() => {
                vec![Change::Remove { item: Path::from(format!("agreement/passages/{}", item.id)) }]
            }
            (Some(item), text) => {
                let at =
                    |field: &str| Path::from(format!("agreement/passages/{}/{field}/{}", item.id, language.code()));
                let replaced = text.map(|_| passage.generated.as_str());
                vec![
                    Change::Edit { path: at("text"), value: json!(text) },
                    Change::Edit { path: at("replaces"), value: json!(replaced) },
                ]
            }
            (None, Some(text)) => {
                let one = |words: &str| Value::Object(Map::from_iter([(language.code().to_owned(), json!(words))]));
                let content = json!({
                    "id": new_item_id(),
                    "document": document,
                    "candidate": addressed,
                    "code": code,
                    "text": one(text),
                    "replaces": one(&passage.generated),
                });
                vec![Change::Insert { list: Path::from("agreement/passages"), content: Some(content), before: None }]
            }
        };
        self.change(handle, language, |dossier, time| dossier.apply(&changes, time))
    }

    /// An outcome of a step that left everything as it was.
    fn unchanged(&mut self, handle: &str, language: Language) -> Result<Outcome, Failure> {
        let touched = self.dossier(handle)?.touched(&Path::from("agreement/passages"))?;
        Ok(Outcome { touched, status: self.status_of(handle, language)? })
    }
}

/// Composes a draft: the one way to it, for the editor and for the file.
///
/// # Errors
/// There is no such candidate, or a letter is asked for and no candidate is named or retained.
pub(crate) fn composed(
    dossier: &Dossier,
    document: DraftDocument,
    candidate: Option<&ItemId>,
    language: Language,
    both_languages: bool,
    date: NaiveDate,
    typesetter: &mut Typesetter,
) -> Result<Drafted, Failure> {
    let candidate = addressee(dossier, document, candidate)?;
    Draft { dossier, document, candidate, language, both_languages, date }
        .compose(typesetter)
        .map_err(|error| Failure::new(Code::Internal).with_detail(error))
}

/// The candidate named, else the one retained. A letter of a dossier without candidates is a pattern to be filled in.
fn addressee<'a>(
    dossier: &'a Dossier,
    document: DraftDocument,
    candidate: Option<&ItemId>,
) -> Result<Option<&'a Candidate>, Failure> {
    let candidates = &dossier.search.candidates;
    match candidate {
        Some(id) => match find(candidates, id) {
            Some(candidate) => Ok(Some(candidate)),
            None => Err(Failure::new(Code::UnknownCandidate).with_detail(id)),
        },
        None => match chosen_candidate(dossier) {
            None if document == DraftDocument::ApproachLetter && !candidates.is_empty() => {
                Err(Failure::new(Code::NoCandidate))
            }
            chosen => Ok(chosen),
        },
    }
}

pub(crate) fn notice_in_words(notice: &Notice, language: Language) -> String {
    let titles = |titles: &[String]| format::list(language, titles);
    let with = |id: &str, arguments: &[(&str, wording::Arg<'_>)]| wording::text_with(language, id, arguments);
    match notice {
        Notice::LawUnknown => wording::text(language, "draft-notice-law-unknown"),
        Notice::OfLaw(words) => words.clone(),
        Notice::Incomplete => wording::text(language, "draft-notice-incomplete"),
        Notice::StandardWording(of) => with("draft-notice-standard", &[("titles", titles(of).into())]),
        Notice::OtherLanguage => wording::text(language, "draft-notice-other-language"),
        Notice::Shortened => wording::text(language, "draft-notice-shortened"),
        Notice::TooLong { pages, at_most } => with(
            "draft-notice-too-long",
            &[
                ("pages", pages.to_string().into()),
                ("at_most", at_most.to_string().into()),
                ("count", (*at_most).into()),
            ],
        ),
        Notice::AmountsDiffer { sum, stated } => {
            with("draft-notice-amounts", &[("sum", sum.into()), ("stated", stated.into())])
        }
        Notice::ChangedSince(of) => with("draft-notice-changed", &[("titles", titles(of).into())]),
    }
}
