//! The frame of a report: which one is made, cover, sections, what a draft lacks.

use chrono::NaiveDate;
use dossier::spending::spending;
use dossier::stages::monitoring::{Report, ReportKind};
use dossier::totals::totals;
use dossier::{Dossier, Language, Path, Percent};
use sha2::{Digest, Sha256};
use wording::format;

use super::period::Period;
use super::{Reported, about, activities, finances, instalments, lines, results, vouchers};
use crate::funding::context::Context;
use crate::funding::{Missing, annexes, frame, signatures};
use crate::{Block, Cover, Document, Fact, Look, MissingItem, Section, Text};

/// What a report is composed from.
#[derive(Debug)]
pub struct ProjectReport<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// The report; a first one that nobody planned yet where there is none.
    pub report: Option<&'a Report>,
    /// The language of the document.
    pub language: Language,
    /// The date on the document.
    pub date: NaiveDate,
    /// How far the funder lets a heading move away from its budget without an amendment, where that is known.
    pub tolerance: Option<Percent>,
    /// What is open about the expenses; what the report itself lacks is found when it is composed.
    pub open: Vec<Missing>,
}

/// The report that is to be made next: the one due first among those not sent, else the last one. `None` where none is
/// planned.
pub fn report_to_make(dossier: &Dossier) -> Option<&Report> {
    let reports = &dossier.monitoring.reports;
    let to_send = reports.iter().filter(|report| report.sent_on.is_none());
    to_send
        .min_by_key(|report| (report.due_on.is_none(), report.due_on))
        .or_else(|| reports.iter().max_by_key(|report| (report.sent_on, report.due_on)))
}

/// The parts of a report in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Summary,
    About,
    Narrative,
    Activities,
    Results,
    Finances,
    Lines,
    Instalments,
    Vouchers,
    Evaluation,
    Continuity,
    Lessons,
    Annexes,
    Signatures,
}

impl Part {
    const ALL: [Self; 14] = [
        Self::Summary,
        Self::About,
        Self::Narrative,
        Self::Activities,
        Self::Results,
        Self::Finances,
        Self::Lines,
        Self::Instalments,
        Self::Vouchers,
        Self::Evaluation,
        Self::Continuity,
        Self::Lessons,
        Self::Annexes,
        Self::Signatures,
    ];

    /// The name by which the catalogue and the links know it.
    fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::About => "about",
            Self::Narrative => "narrative",
            Self::Activities => "activities",
            Self::Results => "results",
            Self::Finances => "finances",
            Self::Lines => "lines",
            Self::Instalments => "instalments",
            Self::Vouchers => "vouchers",
            Self::Evaluation => "evaluation",
            Self::Continuity => "continuity",
            Self::Lessons => "lessons",
            Self::Annexes => "annexes",
            Self::Signatures => "signatures",
        }
    }

    /// Whether a kind of report has the part: a financial report has figures alone, the final one looks back and ahead.
    fn belongs_to(self, kind: ReportKind) -> bool {
        match self {
            Self::Narrative | Self::Activities | Self::Results | Self::Lessons => kind != ReportKind::Financial,
            Self::Evaluation | Self::Continuity => kind == ReportKind::Final,
            _ => true,
        }
    }

    fn blocks(self, reported: &Reported<'_>) -> Vec<Block> {
        let context = &reported.context;
        let monitoring = &context.dossier.monitoring;
        match self {
            Self::Summary => about::summary(reported),
            Self::About => about::blocks(reported),
            Self::Narrative => narrative(reported),
            Self::Activities => activities::blocks(reported),
            Self::Results => results::blocks(reported),
            Self::Finances => finances::blocks(reported),
            Self::Lines => lines::blocks(reported),
            Self::Instalments => instalments::blocks(reported),
            Self::Vouchers => vouchers::blocks(reported),
            Self::Evaluation => context.prose_or_mark(&monitoring.findings, "monitoring/findings"),
            Self::Continuity => context.prose_or_mark(&monitoring.continuity, "monitoring/continuity"),
            Self::Lessons => lessons(reported),
            Self::Annexes => annexes::blocks(context),
            Self::Signatures => vec![
                Block::paragraph(context.words("doc-report-certified")),
                Block::Signatures { parties: vec![signatures::applicant(context)] },
            ],
        }
    }

    /// The part in which a field is printed.
    fn of(path: &Path) -> Option<Self> {
        let mut segments = path.segments();
        Some(match (segments.next()?, segments.next().unwrap_or_default()) {
            ("monitoring", "reports") if path.as_str().ends_with("/narrative") => Self::Narrative,
            ("monitoring", "reports") => Self::About,
            ("monitoring", "progress") => Self::Activities,
            ("monitoring", "values") | ("actions", "indicators") => Self::Results,
            ("monitoring", "expenses") => Self::Vouchers,
            ("monitoring", "instalments") => Self::Instalments,
            ("monitoring", "findings") => Self::Evaluation,
            ("monitoring", "continuity") => Self::Continuity,
            ("monitoring", _) => Self::Lessons,
            ("budget", "lines") => Self::Lines,
            ("budget", _) => Self::Finances,
            _ => return None,
        })
    }
}

impl ProjectReport<'_> {
    /// Composes the document: cover, sections and, for a draft, the list of what is missing.
    pub fn compose(&self) -> Document {
        let dossier = self.dossier;
        let period = Period::of(dossier, self.report, self.date);
        let totals = totals(dossier);
        let spending = spending(dossier, &totals, Some(period.to));
        let kind = self.report.and_then(|report| report.kind).unwrap_or(ReportKind::Interim);
        let context = Context { dossier, totals, call: None, language: self.language, date: self.date, draft: false };
        let mut reported = Reported { context, report: self.report, kind, period, tolerance: self.tolerance, spending };
        let mut missing = lacks(&reported);
        let later = |missing: &&Missing| !is_later(dossier, &missing.path, period.to);
        missing.extend(self.open.iter().filter(later).cloned());
        reported.context.draft = !missing.is_empty();
        let context = &reported.context;
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| part.belongs_to(kind)).collect();
        let mut sections: Vec<Section> = parts.iter().map(|part| section(*part, &reported)).collect();
        if !missing.is_empty() {
            sections.push(what_is_missing(&reported, &missing, &parts));
        }
        let title = context.label(&dossier.start.title, "start/title");
        let kind_name = wording::choice(self.language, "ReportKind", kind.code());
        let description = match title.is_blank() {
            true => kind_name,
            false => context
                .words_with("doc-report-description", &[("kind", kind_name.into()), ("title", title.plain().into())]),
        };
        Document {
            short_title: dossier.start.acronym.clone(),
            subtitle: frame::subtitle(context),
            author: context.label(&dossier.territory.name, "territory/name").plain(),
            description,
            language: self.language.into(),
            date: self.date,
            shown_date: context.date(self.date),
            draft: context.draft,
            look: Look::Dossier,
            ident: self.ident(&title),
            cover: cover(&reported),
            furniture: frame::furniture(context),
            sections,
            title,
        }
    }

    /// The same title, date, language and report always give the same identifier.
    fn ident(&self, title: &Text) -> String {
        let report = self.report.map_or("", |report| report.id.as_str());
        let what = [title.plain().as_str(), &self.date.to_string(), self.language.code(), report].join("\u{1f}");
        let digest: String = Sha256::digest(what).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("passerelle/report/{digest}")
    }
}

/// Whether a path leads to an expense that was paid after a day.
fn is_later(dossier: &Dossier, path: &Path, day: NaiveDate) -> bool {
    let mut later = dossier.monitoring.expenses.iter().filter(|expense| expense.date.is_some_and(|date| date > day));
    later.any(|expense| path.as_str().starts_with(&format!("monitoring/expenses/{}/", expense.id)))
}

fn section(part: Part, reported: &Reported<'_>) -> Section {
    let title = reported.context.words(&format!("doc-report-part-{}", part.name()));
    let section = Section::new(part.name(), title, part.blocks(reported));
    match part {
        Part::Summary => section.unnumbered().on_new_page(),
        Part::About | Part::Finances => section.on_new_page(),
        _ => section,
    }
}

fn narrative(reported: &Reported<'_>) -> Vec<Block> {
    let path = reported.at("narrative");
    match reported.report {
        Some(report) => reported.context.prose_or_mark(&report.narrative, &path),
        None => vec![reported.context.to_complete(&path)],
    }
}

fn lessons(reported: &Reported<'_>) -> Vec<Block> {
    let context = &reported.context;
    let monitoring = &context.dossier.monitoring;
    let mut blocks = vec![Block::heading(context.words("doc-follow-up-lessons"))];
    blocks.extend(context.prose_or_mark(&monitoring.lessons, "monitoring/lessons"));
    blocks.push(Block::heading(context.words("doc-follow-up-outlook")));
    blocks.extend(context.prose_or_mark(&monitoring.outlook, "monitoring/outlook"));
    blocks
}

fn cover(reported: &Reported<'_>) -> Cover {
    let context = &reported.context;
    let mut facts = Vec::new();
    let mut add = |label: &str, value: Text| {
        if !value.is_blank() {
            facts.push(Fact { label: context.words(label).into(), value });
        }
    };
    let report = reported.report;
    add("doc-cover-funder", context.source_name(report.and_then(|report| report.source.as_ref())));
    add(about::grant_label(reported), about::grant(reported));
    add("doc-report-period", about::period(reported));
    add("doc-cover-period", frame::period(context));
    add("doc-cover-countries", frame::countries(context));
    add("doc-report-due", context.day(report.and_then(|report| report.due_on), &reported.at("due_on")));
    match report.and_then(|report| report.sent_on) {
        Some(day) => add("doc-report-sent", context.day(Some(day), &reported.at("sent_on"))),
        None => add("doc-report-date", context.date(context.date).into()),
    }
    Cover {
        kind: context.choice("ReportKind", Some(reported.kind.code())),
        parties: frame::parties(context),
        facts,
        marks: frame::marks(context),
        logos: vec![],
    }
}

/// What the report itself lacks, each with the field that mends it.
fn lacks(reported: &Reported<'_>) -> Vec<Missing> {
    let context = &reported.context;
    let monitoring = &context.dossier.monitoring;
    let mut missing = Vec::new();
    let mut add = |is_open: bool, path: String, message: &str| {
        if is_open {
            let field = context.field_label(&path);
            missing.push(Missing {
                sentence: context.words_with(message, &[("field", field.into())]),
                path: Path::from(path),
            });
        }
    };
    match reported.report {
        None => add(true, "monitoring/reports".to_owned(), "doc-report-lacks-report"),
        Some(report) => {
            add(report.kind.is_none(), reported.at("kind"), "doc-report-lacks-field");
            add(report.source.is_none(), reported.at("source"), "doc-report-lacks-field");
            let narrated = !reported.tells_the_project() || !report.narrative.is_empty();
            add(!narrated, reported.at("narrative"), "doc-report-lacks-field");
        }
    }
    if reported.tells_the_project() {
        let untold = activities::untold(reported);
        add(untold, "monitoring/progress".to_owned(), "doc-report-lacks-progress");
        add(results::unmeasured(reported), "monitoring/values".to_owned(), "doc-report-lacks-values");
    }
    add(reported.spending.is_empty(), "monitoring/expenses".to_owned(), "doc-report-lacks-expenses");
    add(monitoring.instalments.is_empty(), "monitoring/instalments".to_owned(), "doc-report-lacks-instalments");
    let texts = [
        (reported.is_final(), &monitoring.findings, "monitoring/findings"),
        (reported.is_final(), &monitoring.continuity, "monitoring/continuity"),
        (reported.tells_the_project(), &monitoring.lessons, "monitoring/lessons"),
        (reported.tells_the_project(), &monitoring.outlook, "monitoring/outlook"),
    ];
    for (belongs, prose, path) in texts {
        add(belongs && prose.is_empty(), path.to_owned(), "doc-report-lacks-field");
    }
    missing
}

fn what_is_missing(reported: &Reported<'_>, missing: &[Missing], parts: &[Part]) -> Section {
    let context = &reported.context;
    let item = |missing: &Missing| {
        let text = Text::of_field(missing.sentence.clone(), missing.path.as_str(), None);
        let home = Part::of(&missing.path).filter(|part| parts.contains(part));
        MissingItem { text, section: home.map(|part| part.name().to_owned()) }
    };
    let count = missing.len();
    let shown = Text::new(format::integer(context.language, i64::try_from(count).unwrap_or(i64::MAX)));
    let lead = context.sentence("doc-report-missing-lead", &[("shown", shown)], &[("count", count)]);
    let blocks = vec![Block::paragraph(lead), Block::Missing { items: missing.iter().map(item).collect() }];
    Section::new("missing", context.words("doc-missing-title"), blocks).unnumbered().on_new_page()
}
