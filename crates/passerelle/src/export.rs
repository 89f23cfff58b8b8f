//! Exports: the funding dossier, its annex volume, the reports to funders, the drafts of the partnership, the budget
//! workbook, the follow-up of the partner search, the documented JSON.

use std::path::Path as FilePath;

use calls::{Severity, Stage};
use chrono::NaiveDate;
use documents::{
    DataFile, Document, Options, Typesetter, Warning,
    annexes::{Annex, Fact, Limits, VolumeOptions, VolumeWords, volume},
    funding::{FundingDossier, Missing, activity_codes, letter},
    report::{ProjectReport, report_to_make},
};
use dossier::{
    Dossier, Language, Path,
    stages::{agreement::DraftDocument, budget::FunderKind, filing},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use specta::Type;
use wording::format;

use crate::{
    drafts::{composed, notice_in_words},
    failure::{Code, Failure, item_id},
    open::OpenDossier,
    reading::Reading,
    reference::best,
    scenarios::supposed,
    status::{FindingView, check, chosen_call, in_words},
    whole_file,
};

/// What to export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportKind {
    /// The funding dossier.
    Pdf,
    /// A report to a funder.
    Report,
    /// The presentation sheet.
    Sheet,
    /// The profile of the partner looked for.
    Profile,
    /// The approach letter to a candidate.
    Letter,
    /// The agreement.
    Agreement,
    /// The council's resolution.
    Deliberation,
    /// The annexes in one volume.
    Annexes,
    /// The budget and funding workbook.
    Xlsx,
    /// The follow-up of the partner search.
    FollowUp,
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
    /// The identifier of the report to a funder; the next one to be sent where none is asked for.
    #[serde(default)]
    pub report: Option<String>,
    /// The identifier of the candidate whom a letter addresses; the one retained where none is asked for.
    #[serde(default)]
    pub candidate: Option<String>,
    /// Whether the agreement stands in both languages, side by side.
    #[serde(default)]
    pub second_language: bool,
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
        ExportKind::Pdf => {
            let composed = compose(dossier, request.call.as_deref(), language, request.date)?;
            typeset(&composed, language, Some(json()?))
        }
        ExportKind::Report => {
            let composed = compose_report(dossier, request.report.as_deref(), language, request.date)?;
            typeset(&composed, language, Some(json()?))
        }
        ExportKind::Sheet => draft(dossier, DraftDocument::PresentationSheet, language, request, json()?),
        ExportKind::Profile => draft(dossier, DraftDocument::PartnerProfile, language, request, json()?),
        ExportKind::Letter => draft(dossier, DraftDocument::ApproachLetter, language, request, json()?),
        ExportKind::Agreement => draft(dossier, DraftDocument::Agreement, language, request, json()?),
        ExportKind::Deliberation => draft(dossier, DraftDocument::Deliberation, language, request, json()?),
        ExportKind::Annexes => annex_volume(dossier, language, request.date, attachment),
        ExportKind::Xlsx => budget_workbook(dossier, language, request),
        ExportKind::FollowUp => follow_up(dossier, language, request.date),
    }
}

/// A draft of the partnership, with what those who sign it should know.
fn draft(
    dossier: &Dossier,
    document: DraftDocument,
    language: Language,
    request: &ExportRequest,
    json: Vec<u8>,
) -> Result<Made, Failure> {
    let candidate = request.candidate.as_deref().map(item_id).transpose()?;
    let drafted = composed(
        dossier,
        document,
        candidate.as_ref(),
        language,
        request.second_language,
        request.date,
        &mut Typesetter::new(),
    )?;
    // What a dossier holds beyond what was asked for stays in it: these documents go to people outside.
    let inside = matches!(document, DraftDocument::Agreement | DraftDocument::Deliberation).then_some(json);
    let mut made = typeset(&drafted.document, language, inside)?;
    let notices = drafted.notices.iter().map(|notice| notice_in_words(notice, language));
    made.warnings.splice(0..0, notices);
    Ok(made)
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
        Severity::Advises => finding.stage != Stage::Filing && !is_about_conduct(finding),
        Severity::Informs => false,
    };
    let missing = findings.iter().filter(open).map(missing).collect();
    Ok(FundingDossier { dossier, call, language, date, missing }.compose())
}

/// Whether a finding is about what happened since the grant, which an application says nothing about.
fn is_about_conduct(finding: &FindingView) -> bool {
    finding.stage == Stage::Monitoring && finding.path.as_str() != "monitoring/reports"
}

/// A finding as the last page of a draft tells it.
fn missing(finding: &FindingView) -> Missing {
    Missing { sentence: format!("{} {}", finding.sentence, finding.remedy), path: finding.path.clone() }
}

/// Composes a report to a funder.
///
/// # Errors
/// The dossier has no report of this identifier.
pub(crate) fn compose_report(
    dossier: &Dossier,
    report: Option<&str>,
    language: Language,
    date: NaiveDate,
) -> Result<Document, Failure> {
    let report = match report {
        Some(id) => {
            let found = dossier.monitoring.reports.iter().find(|report| report.id.as_str() == id);
            Some(found.ok_or_else(|| Failure::new(Code::UnknownReport).with_detail(id))?)
        }
        None => report_to_make(dossier),
    };
    let findings = check(dossier, None, language)?;
    // Only an expense can keep a report from being sent: what is late or overspent is what the report tells.
    let about_it = |finding: &&FindingView| {
        finding.severity != Severity::Informs && finding.path.as_str().starts_with("monitoring/expenses/")
    };
    let open = findings.iter().filter(about_it).map(missing).collect();
    // The call's tolerance binds towards its own funder.
    let source = report.and_then(|report| report.source.as_ref());
    let source = source.and_then(|id| dossier::find(&dossier.budget.sources, &id.0));
    let to_its_funder = source.is_some_and(|source| source.kind == Some(FunderKind::CallFunder));
    let call = chosen_call(dossier, None)?.filter(|_| to_its_funder);
    let tolerance = call.and_then(|call| call.costs.variance_at_most);
    Ok(ProjectReport { dossier, report, language, date, tolerance, open }.compose())
}

fn typeset(composed: &Document, language: Language, json: Option<Vec<u8>>) -> Result<Made, Failure> {
    let data = json.map(|bytes| DataFile {
        name: "dossier.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: wording::text(language, "doc-data-file"),
        bytes,
    });
    let typeset = Typesetter::new()
        .typeset(composed, &Options { data })
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
        scenarios: supposed(dossier, language)?
            .into_iter()
            .map(|(_, title, outcome, broken)| workbook::Supposed {
                title,
                outcome,
                broken: broken.iter().map(|finding| in_words(finding, language).sentence).collect(),
            })
            .collect(),
    };
    let bytes =
        workbook::workbook(dossier, &options).map_err(|error| Failure::new(Code::Internal).with_detail(error))?;
    Ok(Made { bytes, pages: None, draft: false, warnings: Vec::new() })
}

/// The follow-up of the partner search, which no call orders.
fn follow_up(dossier: &Dossier, language: Language, date: NaiveDate) -> Result<Made, Failure> {
    let bytes = workbook::follow_up(dossier, language, date)
        .map_err(|error| Failure::new(Code::Internal).with_detail(error))?;
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
