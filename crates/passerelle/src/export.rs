//! Exports: the funding dossier, its annex volume, the budget and funding workbook, the documented JSON.

use std::path::Path as FilePath;

use calls::{Severity, Stage};
use chrono::NaiveDate;
use documents::{
    DataFile, Document, Options, Typesetter, Warning,
    annexes::{Annex, Fact, Limits, VolumeOptions, VolumeWords, volume},
    funding::{FundingDossier, Missing, activity_codes, letter},
};
use dossier::{Dossier, Language, Path, stages::filing};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;
use wording::format;

use crate::{
    failure::{Code, Failure},
    open::OpenDossier,
    reading::Reading,
    reference::best,
    status::{FindingView, check, chosen_call},
    whole_file,
};

/// What to export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportKind {
    /// The funding dossier.
    Pdf,
    /// The annexes in one volume.
    Annexes,
    /// The budget and funding workbook.
    Xlsx,
    /// The documented JSON.
    Json,
}

/// What to export, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExportRequest {
    /// What to export.
    pub kind: ExportKind,
    /// The language of the document; the dossier's main language where none is asked for.
    pub language: Option<Language>,
    /// The call that orders the dossier; the one it chose where none is asked for.
    pub call: Option<String>,
    /// The date on the document.
    pub date: NaiveDate,
}

/// What was exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Exported {
    /// The file.
    pub path: String,
    /// How many pages it has, where it has pages.
    pub pages: Option<u32>,
    /// Whether it is marked as a draft.
    pub draft: bool,
    /// What the reader should know, such as a character that the fonts lack.
    pub warnings: Vec<String>,
}

/// Exports from a dossier file or documented JSON that is only read.
///
/// # Errors
/// The call is unknown, an annex has no file, or the output cannot be written; what stood there is untouched.
pub fn export(reading: &Reading, request: &ExportRequest, to: &FilePath) -> Result<Exported, Failure> {
    let content = || reading.content(&Path::default());
    made(&reading.dossier()?, content, |sha256| reading.attachment(sha256), request)?.written(to)
}

pub(crate) fn export_open(open: &OpenDossier, request: &ExportRequest, to: &FilePath) -> Result<Exported, Failure> {
    let content = || crate::reading::content(open.leaves(), &Path::default());
    made(&open.dossier()?, content, |sha256| Ok(open.file().attachment(sha256)?), request)?.written(to)
}

/// A document in memory.
struct Made {
    bytes: Vec<u8>,
    pages: Option<u32>,
    draft: bool,
    warnings: Vec<String>,
}

impl Made {
    fn written(self, to: &FilePath) -> Result<Exported, Failure> {
        whole_file::write(to, &self.bytes)?;
        let path = to.display().to_string();
        Ok(Exported { path, pages: self.pages, draft: self.draft, warnings: self.warnings })
    }
}

fn made(
    dossier: &Dossier,
    content: impl Fn() -> Result<Option<Value>, Failure>,
    attachment: impl Fn(&str) -> Result<Option<Vec<u8>>, Failure>,
    request: &ExportRequest,
) -> Result<Made, Failure> {
    let language = request.language.or(dossier.start.main_language).unwrap_or(Language::Fr);
    let json = || Ok::<_, Failure>(pretty(&content()?.unwrap_or_else(|| Value::Object(Default::default()))));
    match request.kind {
        ExportKind::Json => Ok(Made { bytes: json()?, pages: None, draft: false, warnings: Vec::new() }),
        ExportKind::Pdf => funding_dossier(dossier, language, request, json()?),
        ExportKind::Annexes => annex_volume(dossier, language, request.date, attachment),
        ExportKind::Xlsx => budget_workbook(dossier, language, request),
    }
}

/// Documented JSON as people can read it, with a line end at the end.
pub(crate) fn pretty(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("JSON values can be written");
    bytes.push(b'\n');
    bytes
}

/// Composes the funding dossier: the one way to it, for the file and for the live page.
///
/// # Errors
/// The call asked for is unknown.
pub(crate) fn compose(
    dossier: &Dossier,
    call: Option<&str>,
    language: Language,
    date: NaiveDate,
) -> Result<Document, Failure> {
    let findings = check(dossier, call, language)?;
    let call = chosen_call(dossier, call)?;
    // What is open about the file around the text (annexes, the call) does not make the text a draft unless it blocks.
    let open = |finding: &&FindingView| match finding.severity {
        Severity::Blocks => true,
        Severity::Advises => finding.stage != Stage::Filing,
        Severity::Informs => false,
    };
    let missing: Vec<Missing> = findings
        .iter()
        .filter(open)
        .map(|finding| Missing {
            sentence: format!("{} {}", finding.sentence, finding.remedy),
            path: finding.path.clone(),
        })
        .collect();
    Ok(FundingDossier { dossier, call, language, date, missing }.compose())
}

fn funding_dossier(
    dossier: &Dossier,
    language: Language,
    request: &ExportRequest,
    json: Vec<u8>,
) -> Result<Made, Failure> {
    let composed = compose(dossier, request.call.as_deref(), language, request.date)?;
    let data = DataFile {
        name: "dossier.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: wording::text(language, "doc-data-file"),
        bytes: json,
    };
    let typeset = Typesetter::new()
        .typeset(&composed, &Options { data: Some(data) })
        .map_err(|error| Failure::new(Code::Internal).with_detail(error))?;
    let warnings = typeset.warnings.iter().map(|warning| warning_in_words(warning, language)).collect();
    Ok(Made { bytes: typeset.pdf, pages: u32::try_from(typeset.pages).ok(), draft: composed.draft, warnings })
}

pub(crate) fn warning_in_words(warning: &Warning, language: Language) -> String {
    match warning {
        Warning::Uncovered { field, character } => {
            let place =
                field.as_deref().map_or_else(String::new, |field| wording::field_label(language, &Path::from(field)));
            let code = format!("U+{:04X}", u32::from(*character));
            let arguments =
                [("character", character.to_string().into()), ("code", code.into()), ("field", place.into())];
            wording::text_with(language, "doc-warning-uncovered", &arguments)
        }
    }
}

fn annex_volume(
    dossier: &Dossier,
    language: Language,
    date: NaiveDate,
    attachment: impl Fn(&str) -> Result<Option<Vec<u8>>, Failure>,
) -> Result<Made, Failure> {
    let annexes = &dossier.filing.annexes;
    if annexes.is_empty() {
        return Err(Failure::new(Code::NoAnnex));
    }
    let mut carried = Vec::with_capacity(annexes.len());
    for (index, annex) in annexes.iter().enumerate() {
        let title = best(&annex.title, language);
        let bytes =
            attachment(&annex.sha256)?.ok_or_else(|| Failure::new(Code::AnnexWithoutFile).with_detail(&title))?;
        carried.push((letter(index), title, annex, bytes, annex_facts(annex, language)));
    }
    let bound: Vec<Annex<'_>> = carried
        .iter()
        .map(|(letter, title, annex, bytes, facts)| Annex { letter, title, file_name: &annex.file_name, bytes, facts })
        .collect();
    let options = VolumeOptions {
        dossier: best(&dossier.start.title, language),
        lines: vec![best(&dossier.territory.name, language)],
        dated: format::date_long(language, date),
        date,
        limits: Limits::default(),
    };
    let bytes = volume(&bound, &volume_words(language), &options)
        .map_err(|error| Failure::new(Code::Internal).with_detail(error))?;
    Ok(Made { bytes, pages: None, draft: false, warnings: Vec::new() })
}

fn budget_workbook(dossier: &Dossier, language: Language, request: &ExportRequest) -> Result<Made, Failure> {
    let options = workbook::Options {
        language,
        date: request.date,
        call: chosen_call(dossier, request.call.as_deref())?,
        activity_codes: activity_codes(dossier, language),
    };
    let bytes =
        workbook::workbook(dossier, &options).map_err(|error| Failure::new(Code::Internal).with_detail(error))?;
    Ok(Made { bytes, pages: None, draft: false, warnings: Vec::new() })
}

fn annex_facts(annex: &filing::Annex, language: Language) -> Vec<Fact> {
    let fact = |id: &str, value: String| Fact { label: wording::text(language, id), value };
    let kind = annex.kind.map(|kind| fact("doc-annex-kind", wording::choice(language, "AnnexKind", kind.code())));
    let dated = annex.dated.map(|date| fact("doc-annex-dated", format::date_long(language, date)));
    let expires = annex.expires_on.map(|date| fact("doc-annex-expires", format::date_long(language, date)));
    [kind, dated, expires].into_iter().flatten().collect()
}

fn volume_words(language: Language) -> VolumeWords {
    let words = |id: &str| wording::text(language, id);
    VolumeWords {
        language: match language {
            Language::Fr => documents::Language::FRENCH,
            Language::En => documents::Language::ENGLISH,
        },
        title: words("doc-volume-title"),
        annex: words("doc-volume-annex"),
        stamp: words("doc-volume-stamp"),
        one_page: words("doc-volume-one_page"),
        many_pages: words("doc-volume-many_pages"),
        head_annex: words("doc-volume-head_annex"),
        head_title: words("doc-volume-head_title"),
        head_length: words("doc-volume-head_length"),
        head_page: words("doc-volume-head_page"),
        file: words("doc-volume-file"),
    }
}
