//! How a dossier stands, in words: stages, findings, fields with two values, totals.

use calls::{Argument, Call, Finding, Rule, Severity, Stage, StageState, engagement, readiness, rules::Subject};
use dossier::{
    Dossier, Language, Path,
    leaf::{self, Leaves},
    totals,
};
use serde::Serialize;
use serde_json::Value;
use specta::Type;
use wording::{Arg, format};

use crate::{
    failure::{Code, Failure},
    places::{place_in_words, value_in_words},
    reference::{CallCard, best},
};

/// How a dossier stands.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Status {
    /// The stages in the method's order.
    pub stages: Vec<StageView>,
    /// What is open, in the method's order.
    pub findings: Vec<FindingView>,
    /// The stages in which the engagement still lacks something, in the method's order; none once it is built.
    pub engagement: Vec<Stage>,
    /// The fields that hold two values, and the removed items that somebody edited.
    pub conflicts: Vec<ConflictView>,
    /// The call that the dossier is prepared for.
    pub call: Option<CallCard>,
    /// How many of these rules are met.
    pub met: u32,
    /// How many rules judge what is written, or miss something.
    pub rules: u32,
    /// The totals.
    pub figures: Vec<Figure>,
    /// When the file last changed, in seconds since 1970.
    pub saved_at: i64,
    /// The place of the step that can be undone.
    pub undo: Option<StepView>,
    /// The place of the step that can be done again.
    pub redo: Option<StepView>,
}

/// A step that can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct StepView {
    /// The field, item or list that it touched.
    pub path: Path,
    /// Its place in words.
    pub label: String,
}

impl StepView {
    pub(crate) fn of(leaves: &Leaves, place: &Path, language: Language) -> Self {
        // What touches several stages stands at the root, which has no name of its own.
        let label = match place.is_root() {
            true => wording::text(language, "format-several-stages"),
            false => place_in_words(leaves, place, language),
        };
        Self { path: place.clone(), label }
    }
}

/// How a stage stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct StageView {
    /// The stage.
    pub stage: Stage,
    /// Its number in the method.
    pub number: u8,
    /// Its state.
    pub state: StageState,
    /// What keeps it from being solid.
    pub reasons: Vec<String>,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FindingView {
    /// The rule's code.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The stage it is about.
    pub stage: Stage,
    /// The field, record or list that mends it.
    pub path: Path,
    /// What is open.
    pub sentence: String,
    /// How to mend it.
    pub remedy: String,
    /// Whether it points at a danger to the engagement itself.
    pub watch: bool,
}

/// A field with two values, or a removed item that somebody edited.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct ConflictView {
    /// The field or item.
    pub path: Path,
    /// Its place in words.
    pub label: String,
    /// The values; the first one is shown until somebody chooses.
    pub versions: Vec<VersionView>,
    /// Whether it is an item that one person removed and another edited.
    pub removed: bool,
}

/// One of a field's values.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct VersionView {
    /// The value, to be written by an edit if it is chosen.
    pub value: Value,
    /// The value as people read it.
    pub text: String,
    /// When it was written, in seconds since 1970.
    pub time: i64,
    /// Who wrote it, where known.
    pub author: String,
}

/// A total in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Figure {
    /// The code of the total, such as `expenses`.
    pub code: String,
    /// What it is.
    pub label: String,
    /// The amount as the reader's language writes it.
    pub value: String,
}

/// Finds the call to check against: the one asked for, else the one that the dossier chose.
///
/// # Errors
/// The call asked for is unknown.
pub(crate) fn chosen_call<'a>(dossier: &'a Dossier, asked: Option<&str>) -> Result<Option<&'a Call>, Failure> {
    if let Some(id) = asked {
        let found = calls::find_for(dossier, id).map(Some);
        return found.ok_or_else(|| Failure::new(Code::UnknownCall).with_detail(id));
    }
    let targets = &dossier.start.target_calls;
    let chosen = targets.iter().find(|target| target.chosen).or_else(|| targets.first());
    Ok(chosen.and_then(|target| calls::find_for(dossier, &target.call)))
}

/// Applies every rule and words the findings.
///
/// # Errors
/// The call asked for is unknown.
pub fn check(dossier: &Dossier, call: Option<&str>, language: Language) -> Result<Vec<FindingView>, Failure> {
    let call = chosen_call(dossier, call)?;
    let readiness = readiness::check(&Subject::new(dossier, call, language));
    Ok(readiness.findings.iter().map(|finding| in_words(finding, language)).collect())
}

pub(crate) fn status(
    leaves: &Leaves,
    dossier: &Dossier,
    contested: &[store::Contested],
    saved_at: i64,
    language: Language,
) -> Status {
    let call = chosen_call(dossier, None).unwrap_or_default();
    let subject = Subject::new(dossier, call, dossier.start.main_language.unwrap_or(language));
    let readiness = readiness::check(&subject);
    let stages = Stage::ALL.iter().map(|&stage| StageView {
        stage,
        number: stage.number(),
        state: calls::stage::state(stage, leaves, &readiness.findings),
        reasons: readiness
            .findings
            .iter()
            .filter(|finding| finding.stage == stage && finding.severity != Severity::Informs)
            .map(|finding| in_words(finding, language).sentence)
            .collect(),
    });
    let stages: Vec<StageView> = stages.collect();
    let begun = |stage| stages.iter().any(|view| view.stage == stage && view.state != StageState::NotStarted);
    let (met, rules) = readiness.met(begun);
    Status {
        findings: readiness.findings.iter().map(|finding| in_words(finding, language)).collect(),
        engagement: engagement::lacking(&readiness.findings),
        conflicts: conflicts(leaves, contested, language),
        call: call.map(|call| CallCard::of(call, language)),
        met: count(met),
        rules: count(rules),
        stages,
        figures: figures(&subject.totals, language),
        saved_at,
        undo: None,
        redo: None,
    }
}

/// Words the fields that hold two values and the removed items that somebody edited.
pub(crate) fn conflicts(leaves: &Leaves, contested: &[store::Contested], language: Language) -> Vec<ConflictView> {
    let fields = contested.iter().filter(|field| !field.key.contains('@')).map(|field| {
        let path = Path::from(field.key.as_str());
        ConflictView {
            label: place_in_words(leaves, &path, language),
            versions: field
                .versions
                .iter()
                .map(|version| VersionView {
                    value: Value::from(&version.value),
                    text: value_in_words(leaves, &path, &version.value, language),
                    time: version.time,
                    author: version.author.clone(),
                })
                .collect(),
            removed: false,
            path,
        }
    });
    let removed = leaf::edited_after_removal(leaves).into_iter().map(|path| ConflictView {
        label: place_in_words(leaves, &path, language),
        versions: Vec::new(),
        removed: true,
        path,
    });
    let mut all: Vec<ConflictView> = fields.chain(removed).collect();
    all.sort_by_key(|conflict| Stage::of(&conflict.path));
    all
}

pub(crate) fn in_words(finding: &Finding, language: Language) -> FindingView {
    let arguments: Vec<(&str, Arg<'_>)> =
        finding.arguments.iter().map(|(name, argument)| (*name, argument_in_words(argument, language))).collect();
    let id = format!("finding-{}", finding.code);
    FindingView {
        code: finding.code.to_owned(),
        severity: finding.severity,
        stage: finding.stage,
        path: finding.path.clone(),
        sentence: wording::text_with(language, &id, &arguments),
        remedy: wording::attribute_with(language, &id, "remedy", &arguments).unwrap_or_default(),
        watch: Rule::of(finding.code).is_some_and(Rule::is_watch_point),
    }
}

/// What a sentence names, in words.
pub(crate) fn argument_in_words(argument: &Argument, language: Language) -> Arg<'_> {
    match argument {
        Argument::Text(text) => text.as_str().into(),
        Argument::Money(money) => format::money(language, *money).into(),
        Argument::Percent(percent) => format::percent(language, percent.0).into(),
        Argument::Date(day) => format::date_long(language, *day).into(),
        Argument::Country(country) => wording::country(language, *country).into(),
        Argument::Count(count) => (*count).into(),
        Argument::Choices(choices) => {
            let names: Vec<String> = choices.iter().map(|(kind, code)| wording::choice(language, kind, code)).collect();
            names.join(" / ").into()
        }
        Argument::Names(labels) => {
            let names: Vec<String> = labels.iter().map(|label| best(label, language)).collect();
            if names.is_empty() { "none".into() } else { format::list(language, &names).into() }
        }
        Argument::Decimal(number) => format::decimal(language, *number).into(),
    }
}

fn figures(totals: &totals::Totals, language: Language) -> Vec<Figure> {
    let expenses = totals.expenses();
    [
        ("expenses", expenses.total()),
        ("in_kind", expenses.in_kind),
        ("resources", totals.resources.total()),
        ("requested", totals.requested),
        ("gap", totals.gap()),
    ]
    .into_iter()
    .map(|(code, amount)| Figure {
        code: code.to_owned(),
        label: wording::text(language, &format!("figure-{code}")),
        value: format::money(language, totals::money(amount, totals.currency)),
    })
    .collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
