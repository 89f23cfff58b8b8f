//! Calls for people: all of them held against a dossier, one of them in full, and those that users write themselves.

use std::path::Path as FilePath;

use calls::{Call, CallFault, CallFileError, Fit, call, comparison::compare, country_class};
use dossier::{
    Dossier, Language, Money, Path, Shape, import,
    leaf::{self, Leaves},
    totals,
};
use serde::Serialize;
use serde_json::json;
use specta::Type;
use wording::{Arg, format};

use crate::{
    failure::{Code, Failure, problem_in_words},
    places::value_in_words,
    reference::{CallCard, best},
    status::{FindingView, in_words},
    whole_file,
    workspace::{Outcome, Workspace},
};

/// The groups of a call's fields that hold its figures, in the order in which people read them.
const GROUPS: [&str; 5] = ["eligibility", "grant", "shares", "project", "costs"];

/// A dossier held against one call, in words.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct FitView {
    /// The call.
    pub call: CallCard,
    /// Whether the dossier's authors wrote it themselves.
    pub own: bool,
    /// Whether the dossier aims at it.
    pub aimed_at: bool,
    /// `fits`, `to-mend` or `excluded`.
    pub verdict: String,
    /// The verdict in one sentence.
    pub verdict_in_words: String,
    /// What it pays at most, in one sentence; blank where that cannot be told.
    pub terms: String,
    /// What the call's own rules find, what blocks first.
    pub findings: Vec<FindingView>,
}

/// One call in full.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CallPage {
    /// The call.
    pub call: CallCard,
    /// Where it stands in the dossier, where its authors wrote it.
    pub path: Option<Path>,
    /// How one applies.
    pub procedure: String,
    /// What it states, group by group.
    pub groups: Vec<CallGroup>,
    /// The conditions that people check themselves.
    pub conditions: Vec<String>,
    /// The annexes asked for.
    pub annexes: Vec<String>,
    /// The reports due.
    pub reports: Vec<String>,
    /// The sections of the file, with their limits.
    pub sections: Vec<String>,
    /// The lists of countries that its rates refer to, with their dates.
    pub lists: Vec<String>,
    /// A newer edition.
    pub newer: Option<CallCard>,
    /// What the newer edition says otherwise.
    pub changes: Vec<ChangeView>,
}

/// A group of what a call states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct CallGroup {
    /// What it is about.
    pub label: String,
    /// What is stated.
    pub terms: Vec<TermView>,
}

/// Something that a call states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct TermView {
    /// What it is.
    pub label: String,
    /// Its value in words.
    pub value: String,
}

/// What one edition says otherwise than another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ChangeView {
    /// What it is about.
    pub label: String,
    /// The value in the edition aimed at; blank where it says nothing.
    pub before: String,
    /// The value in the newer edition; blank where it says nothing.
    pub after: String,
}

/// Holds a dossier against every call it may aim at, best fit first.
pub fn compare_calls(dossier: &Dossier, language: Language) -> Vec<FitView> {
    let document_language = dossier.start.main_language.unwrap_or(language);
    compare(dossier, document_language).iter().map(|fit| fit_view(dossier, fit, language)).collect()
}

fn fit_view(dossier: &Dossier, fit: &Fit<'_>, language: Language) -> FitView {
    let currency = totals::totals(dossier).currency;
    let code = fit.verdict.code();
    let open = fit.findings.iter().filter(|finding| finding.severity != calls::Severity::Informs).count();
    let arguments = [("blocking", fit.blocking().into()), ("open", open.into())];
    let share = fit.terms.share.map(|share| format::percent(language, share.0)).unwrap_or_default();
    let grant = fit.terms.largest_grant.map(|amount| format::money(language, Money::new(amount, currency)));
    let terms = grant.as_deref().map(|grant| {
        let id = if share.is_empty() { "call-terms-grant" } else { "call-terms-share" };
        wording::text_with(language, id, &[("share", share.as_str().into()), ("grant", grant.into())])
    });
    FitView {
        call: CallCard::of(fit.call, language),
        own: dossier.start.own_calls.iter().any(|own| own.id == fit.call.id),
        aimed_at: dossier.start.target_calls.iter().any(|target| target.call == fit.call.id.as_str()),
        verdict: code.to_owned(),
        verdict_in_words: wording::text_with(language, &format!("call-verdict-{code}"), &arguments),
        terms: terms.unwrap_or_default(),
        findings: fit.findings.iter().map(|finding| in_words(finding, language)).collect(),
    }
}

/// Shows a call in full.
///
/// # Errors
/// The dossier knows no such call.
pub fn call_page(dossier: &Dossier, id: &str, language: Language) -> Result<CallPage, Failure> {
    let call = call::find_for(dossier, id).ok_or_else(|| Failure::new(Code::UnknownCall).with_detail(id))?;
    let newer = call::newer_edition(call);
    let leaves = leaves_of(call);
    let own = dossier.start.own_calls.iter().any(|it| it.id == call.id);
    Ok(CallPage {
        call: CallCard::of(call, language),
        path: own.then(|| Path::from(call::OWN_CALLS).join(call.id.as_str())),
        procedure: call.procedure.best(language).map(|(text, _)| text.to_owned()).unwrap_or_default(),
        groups: GROUPS.iter().filter_map(|group| group_view(&leaves, group, language)).collect(),
        conditions: call.conditions.iter().map(|condition| best(&condition.text, language)).collect(),
        annexes: call
            .annexes
            .iter()
            .map(|annex| {
                let kinds: Vec<String> =
                    annex.kinds.iter().map(|kind| wording::choice(language, "AnnexKind", kind.code())).collect();
                let id = if annex.required { "call-annex-required" } else { "call-annex-welcome" };
                wording::text_with(language, id, &[("kinds", kinds.join(" / ").into())])
            })
            .collect(),
        reports: call
            .reports
            .iter()
            .map(|report| {
                let kind = report.kind.map(|kind| wording::choice(language, "ReportKind", kind.code()));
                let due = best(&report.due, language);
                [kind.unwrap_or_default(), due]
                    .iter()
                    .filter(|it| !it.is_empty())
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(" – ")
            })
            .collect(),
        sections: call
            .sections
            .iter()
            .map(|section| {
                let title = best(&section.title, language);
                match section.at_most_characters {
                    Some(limit) => {
                        let limit = format::integer(language, i64::from(limit));
                        let arguments = [("title", Arg::from(title)), ("limit", Arg::from(limit))];
                        wording::text_with(language, "call-section-limited", &arguments)
                    }
                    None => title,
                }
            })
            .collect(),
        lists: country_lists(language),
        newer: newer.map(|newer| CallCard::of(newer, language)),
        changes: newer.map(|newer| changes(call, newer, language)).unwrap_or_default(),
    })
}

/// The lists of countries with their sources and dates.
fn country_lists(language: Language) -> Vec<String> {
    let lists = country_class::lists();
    [("least_developed", &lists.least_developed), ("other_aid_recipient", &lists.other_aid_recipients)]
        .into_iter()
        .map(|(class, list)| {
            let arguments = [
                ("class", Arg::from(wording::choice(language, "CountryClass", class))),
                ("source", Arg::from(list.source.as_str())),
                ("as_of", Arg::from(format::date_long(language, list.as_of))),
                ("checked", Arg::from(format::date_long(language, list.checked_on))),
                ("confidence", Arg::from(wording::choice(language, "Confidence", list.confidence.code()))),
            ];
            wording::text_with(language, "call-list", &arguments)
        })
        .collect()
}

/// The leaves that a call would have in a dossier.
fn leaves_of(call: &Call) -> Leaves {
    let puts = import(&json!({ "start": { "own_calls": [in_dossier(call)] } })).expect("a call fits its own shape");
    puts.into_iter().map(|put| (put.key, put.value)).collect()
}

/// A call as an item of a dossier: items of its lists receive identifiers at import.
fn in_dossier(call: &Call) -> serde_json::Value {
    call::content(&call::write(call)).unwrap_or_else(|faults| unreachable!("a call is read back: {faults:?}"))
}

fn group_view(leaves: &Leaves, group: &str, language: Language) -> Option<CallGroup> {
    let item = leaves.keys().find_map(|key| {
        let mut segments = key.strip_prefix(call::OWN_CALLS)?.strip_prefix('/')?.split('/');
        segments.next().map(|id| Path::from(call::OWN_CALLS).join(id))
    })?;
    let path = item.join(group);
    let Some(Shape::Record { fields, .. }) = Shape::model().at(&path) else { return None };
    let terms: Vec<TermView> = fields
        .iter()
        .filter_map(|field| {
            let at = path.join(&field.name);
            let value = match &field.shape {
                Shape::Set { choices, .. } => {
                    let chosen = choices.iter().map(|choice| at.join(choice));
                    let chosen = chosen.filter(|member| leaves.get(member.as_str()) == Some(&leaf::Scalar::Flag(true)));
                    let names = chosen.map(|member| wording::field_label(language, &member)).enumerate();
                    let names = names.map(|(at, name)| if at > 0 { within_a_sentence(&name) } else { name });
                    names.collect::<Vec<_>>().join(", ")
                }
                _ => leaves
                    .get(at.as_str())
                    .map(|value| value_in_words(leaves, &at, value, language))
                    .unwrap_or_default(),
            };
            (!value.is_empty()).then(|| TermView { label: wording::field_label(language, &at), value })
        })
        .collect();
    (!terms.is_empty()).then(|| CallGroup { label: wording::field_label(language, &path), terms })
}

/// A name that does not begin what it stands in, without its capital; an abbreviation keeps it.
fn within_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter();
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return name.to_owned();
    }
    first.flat_map(char::to_lowercase).chain(letters).collect()
}

/// The groups whose changes are told: what is only about the file itself is left aside.
fn changes(call: &Call, newer: &Call, language: Language) -> Vec<ChangeView> {
    let (before, after) = (leaves_of(call), leaves_of(newer));
    call::changes(call, newer)
        .into_iter()
        .filter(|change| GROUPS.iter().any(|group| change.path.as_str().contains(&format!("/{group}/"))))
        .map(|change| {
            let said = |leaves: &Leaves, value: &leaf::Scalar| match value {
                leaf::Scalar::Null => String::new(),
                value => value_in_words(leaves, &change.path, value, language),
            };
            ChangeView {
                label: wording::field_label(language, &change.path),
                before: said(&before, &change.before),
                after: said(&after, &change.after),
            }
        })
        .collect()
}

/// A call as a file to hand on.
///
/// # Errors
/// The dossier knows no such call.
pub fn call_file(dossier: Option<&Dossier>, id: &str) -> Result<String, Failure> {
    let known = match dossier {
        Some(dossier) => call::find_for(dossier, id),
        None => calls::find(id),
    };
    known.map(call::write).ok_or_else(|| Failure::new(Code::UnknownCall).with_detail(id))
}

/// Reads a call file as the documented JSON of an item of `start/own_calls`.
///
/// # Errors
/// The file cannot be read, or is no call file; every fault is told with its line and field.
pub fn read_call_file(file: &FilePath) -> Result<serde_json::Value, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| Failure::io(file, &error))?;
    call::content(&text)
        .map_err(|faults| Failure { call_faults: faults.into(), ..Failure::about(Code::BadCallFile, file) })
}

/// A fault of a call file in one sentence that names line and field.
pub(crate) fn fault_in_words(fault: &CallFileError, language: Language) -> String {
    let what = match &fault.fault {
        CallFault::Syntax(message) => {
            wording::text_with(language, "call-fault-syntax", &[("message", message.as_str().into())])
        }
        CallFault::Missing => {
            wording::text_with(language, "call-fault-missing", &[("path", fault.path.to_string().into())])
        }
        CallFault::Value(problem) => problem_in_words(language, fault.path.as_str(), problem),
    };
    let line = fault.line.to_string();
    wording::text_with(language, "call-fault", &[("line", line.into()), ("what", what.into())])
}

impl Workspace {
    /// Holds a dossier against every call it may aim at, best fit first.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn compare_calls(&mut self, handle: &str, language: Language) -> Result<Vec<FitView>, Failure> {
        Ok(compare_calls(&self.current(handle)?.dossier()?, language))
    }

    /// Shows a call in full.
    ///
    /// # Errors
    /// There is no such dossier or call.
    pub fn call_page(&mut self, handle: &str, id: &str, language: Language) -> Result<CallPage, Failure> {
        call_page(&self.current(handle)?.dossier()?, id, language)
    }

    /// Takes a copy of a call into the dossier, to be rewritten there.
    ///
    /// # Errors
    /// There is no such dossier or call, or the file cannot be written.
    pub fn adapt_call(&mut self, handle: &str, id: &str, language: Language) -> Result<Outcome, Failure> {
        let dossier = self.current(handle)?.dossier()?;
        let call = call::find_for(&dossier, id).ok_or_else(|| Failure::new(Code::UnknownCall).with_detail(id))?;
        let mut content = in_dossier(call);
        // The copy is a call of its own beside the one it was made of.
        content.as_object_mut().map(|fields| fields.remove("id"));
        for (code, text) in [("fr", &call.title.fr), ("en", &call.title.en)] {
            if !text.is_empty() {
                let language = if code == "fr" { Language::Fr } else { Language::En };
                let title = wording::text_with(language, "format-copy", &[("title", text.as_str().into())]);
                content["title"][code] = json!(title);
            }
        }
        self.insert(handle, &Path::from(call::OWN_CALLS), Some(&content), None, language)
    }

    /// Takes a call from a file into the dossier.
    ///
    /// # Errors
    /// The file is no call file, each fault with line and field, or the dossier's file cannot be written.
    pub fn take_call_file(&mut self, handle: &str, file: &FilePath, language: Language) -> Result<Outcome, Failure> {
        let mut content = read_call_file(file)?;
        let place = Path::from(call::OWN_CALLS).join(content["id"].as_str().unwrap_or_default());
        if self.current(handle)?.leaves().contains_key(place.join(leaf::ORDER).as_str()) {
            // The call is there already, perhaps rewritten: what is received stands beside it.
            content.as_object_mut().map(|fields| fields.remove("id"));
        }
        self.insert(handle, &Path::from(call::OWN_CALLS), Some(&content), None, language)
    }

    /// Writes a call to a file, to hand it on.
    ///
    /// # Errors
    /// There is no such dossier or call, or the place cannot be written.
    pub fn save_call_file(&mut self, handle: &str, id: &str, to: &FilePath) -> Result<(), Failure> {
        let dossier = self.current(handle)?.dossier()?;
        whole_file::write(to, call_file(Some(&dossier), id)?.as_bytes())
    }
}
