//! The partner search at work: candidates with their marks and why, leads that nobody follows yet, and what is done with
//! both.

use calls::{
    Argument,
    compatibility::{self, Compatibility, Mark, Origin, Reason},
};
use chrono::NaiveDate;
use documents::funding::computation;
use dossier::{
    Coordinates, Country, Dossier, EditError, ItemId, Label, Language, Path, Problem, find,
    leads::{self, Source},
    pipeline::{self, has_declined},
    retain,
    stages::search::{Axis, Candidate, Contact, PipelineStage, StateChannel},
};
use serde::Serialize;
use serde_json::{Value, json};
use specta::Type;
use wording::{Arg, format};

use crate::{
    failure::{Failure, item_id},
    identifiers::new_item_id,
    open::{OpenDossier, Touched},
    ranking::{CriterionView, steadiness},
    reference::best,
    status::argument_in_words,
    workspace::{Outcome, Workspace},
};

/// The candidates with all that led to their order.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CandidatesView {
    /// The criteria in the order of the form.
    pub criteria: Vec<CriterionView>,
    /// The highest score first, those that declined last.
    pub candidates: Vec<CandidateView>,
    /// Whether the first place holds when each weight moves by one, as sentences.
    pub steadiness: Vec<String>,
    /// What purging the contacts of a candidate takes out, and what it cannot.
    pub purge_notice: String,
}

/// A candidate.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct CandidateView {
    /// The path of the candidate.
    pub path: Path,
    /// What it is called.
    pub name: String,
    /// Its name in its own language and script; blank where nobody wrote it.
    pub local_name: String,
    /// Its region and country.
    pub place: String,
    /// Its country.
    pub country: Option<Country>,
    /// How far the relation has come.
    pub stage: Option<PipelineStage>,
    /// The same in words.
    pub stage_in_words: String,
    /// Whether it has declined.
    pub declined: bool,
    /// From 0 to 100.
    pub score: u8,
    /// The same in words, with what is missing.
    pub score_in_words: String,
    /// How the score comes about.
    pub computation: String,
    /// Whether every criterion has a mark.
    pub complete: bool,
    /// Whether it is the partner retained.
    pub chosen: bool,
    /// Its marks, in the order of the criteria.
    pub marks: Vec<MarkView>,
    /// The next step; blank where none is written.
    pub next_step: String,
    /// When the next step is due.
    pub next_step_on: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// The day, the means and the counterpart of the last contact; blank where there was none.
    pub last_contact: String,
    /// Who follows the lead that led to it, by function; blank where nobody does.
    pub responsible: String,
    /// Where it lies.
    pub coordinates: Option<Coordinates>,
    /// What of ours answers its challenges.
    pub ours_for_them: Vec<AnswerView>,
    /// What of its own answers our needs.
    pub theirs_for_us: Vec<AnswerView>,
}

/// A mark of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct MarkView {
    /// The field that holds the mark.
    pub path: Path,
    /// The mark from 1 to 5 that counts.
    pub mark: Option<u8>,
    /// Where it comes from.
    pub origin: MarkOrigin,
    /// What the dossier suggests, also where a person gave another mark.
    pub suggested: Option<u8>,
    /// Why, as sentences.
    pub reason: String,
}

/// Where a mark comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum MarkOrigin {
    /// A person gave it.
    Given,
    /// The dossier suggests it.
    Suggested,
    /// Neither; it counts as nought.
    Unknown,
}

/// A contribution of one side that answers the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AnswerView {
    /// The challenge or the offer of the candidate.
    pub path: Path,
    /// What answers.
    pub answer: String,
    /// What it answers.
    pub need: String,
    /// How well, from 1 to 5.
    pub strength: Option<u8>,
    /// The same in one line.
    pub sentence: String,
}

/// A lead that the dossier holds without anybody following it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct LeadSuggestion {
    /// The axis it belongs to.
    pub axis: Axis,
    /// The axis in words.
    pub axis_in_words: String,
    /// The lead in one line.
    pub title: String,
    /// Why it may lead somewhere, and what to do.
    pub reason: String,
    /// The stakeholder through whom it comes.
    pub stakeholder: Option<ItemId>,
    /// The network through which it comes.
    pub network: Option<ItemId>,
    /// The item that makes it a lead, for the list of leads.
    pub content: Value,
}

impl Workspace {
    /// Ranks the candidates of a dossier, each with its marks and why.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn candidates(
        &mut self,
        handle: &str,
        language: Language,
        today: NaiveDate,
    ) -> Result<CandidatesView, Failure> {
        Ok(candidates(&self.current(handle)?.dossier()?, language, today))
    }

    /// Lists the leads that a dossier holds without anybody following them.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn lead_suggestions(&mut self, handle: &str, language: Language) -> Result<Vec<LeadSuggestion>, Failure> {
        Ok(lead_suggestions(&self.current(handle)?.dossier()?, language))
    }

    /// Makes a candidate of a lead, which one step takes back; a lead that led to one already is left as it is.
    ///
    /// # Errors
    /// There is no such dossier or lead, or the file cannot be written; nothing changed.
    pub fn candidate_from_lead(&mut self, handle: &str, lead: &str, language: Language) -> Result<Outcome, Failure> {
        let lead = item_id(lead)?;
        self.change(handle, language, |open, time| open.candidate_from_lead(&lead, time))
    }

    /// Retains a candidate, which one step takes back: it becomes the other side of contributions and agreement.
    ///
    /// # Errors
    /// There is no such dossier or candidate, or the file cannot be written; nothing changed.
    pub fn retain(&mut self, handle: &str, candidate: &str, language: Language) -> Result<Outcome, Failure> {
        let candidate = item_id(candidate)?;
        self.change(handle, language, |open, time| open.retain(&candidate, time))
    }

    /// Takes the contacts of a candidate out of the dossier, with whom letters address and the text of the next step.
    /// The words stay in the history of the file.
    ///
    /// # Errors
    /// There is no such dossier or candidate, or the file cannot be written; nothing changed.
    pub fn purge_contacts(&mut self, handle: &str, candidate: &str, language: Language) -> Result<Outcome, Failure> {
        let candidate = item_id(candidate)?;
        self.change(handle, language, |open, time| open.purge_contacts(&candidate, time))
    }
}

impl OpenDossier {
    /// Makes a candidate of a lead.
    ///
    /// # Errors
    /// There is no such lead, or the file cannot be written; nothing changed.
    pub fn candidate_from_lead(&mut self, lead: &ItemId, time: i64) -> Result<Touched, Failure> {
        self.refresh()?;
        let changes = leads::to_candidate(&self.dossier()?, lead, &new_item_id());
        self.apply(&changes.ok_or_else(|| unknown("search/leads", lead))?, time)
    }

    /// Retains a candidate.
    ///
    /// # Errors
    /// There is no such candidate, or the file cannot be written; nothing changed.
    pub fn retain(&mut self, candidate: &ItemId, time: i64) -> Result<Touched, Failure> {
        self.refresh()?;
        let changes = retain::retain(self.leaves(), &self.dossier()?, candidate);
        self.apply(&changes.ok_or_else(|| unknown("search/candidates", candidate))?, time)
    }

    /// Takes the contacts of a candidate out of the dossier.
    ///
    /// # Errors
    /// There is no such candidate, or the file cannot be written; nothing changed.
    pub fn purge_contacts(&mut self, candidate: &ItemId, time: i64) -> Result<Touched, Failure> {
        self.refresh()?;
        let changes = retain::purge(&self.dossier()?, candidate);
        self.apply(&changes.ok_or_else(|| unknown("search/candidates", candidate))?, time)
    }
}

fn unknown(list: &str, item: &ItemId) -> Failure {
    EditError { path: Path::from(list).join(item.as_str()), problem: Problem::UnknownItem }.into()
}

/// Ranks the candidates of a dossier, each with its marks and why.
pub fn candidates(dossier: &Dossier, language: Language, today: NaiveDate) -> CandidatesView {
    let ranking = compatibility::ranking(dossier);
    let weights = Path::from("search/weights");
    let criteria = ranking.first().map(|it| it.priority.criteria.as_slice()).unwrap_or_default();
    let open = ranking.iter().filter(|it| !has_declined(it.candidate));
    let names: Vec<String> = open.map(|it| name(it.candidate, language)).collect();
    CandidatesView {
        criteria: criteria.iter().map(|it| CriterionView::of(it, &weights, language)).collect(),
        candidates: ranking.iter().map(|it| view(dossier, it, language, today)).collect(),
        steadiness: steadiness(&compatibility::upsets(&ranking), &names, &weights, language),
        purge_notice: wording::text(language, "candidate-purge-notice"),
    }
}

fn view(dossier: &Dossier, ranked: &Compatibility<'_>, language: Language, today: NaiveDate) -> CandidateView {
    let (candidate, priority) = (ranked.candidate, &ranked.priority);
    let path = Path::from("search/candidates").join(candidate.id.as_str());
    let followed = pipeline::of(dossier, candidate);
    let complete = if priority.complete { "yes" } else { "no" };
    let score = [("score", priority.score.to_string().into()), ("complete", complete.into())];
    CandidateView {
        name: name(candidate, language),
        local_name: candidate.local_name.clone(),
        place: place(candidate, language),
        country: candidate.country,
        stage: candidate.stage,
        stage_in_words: candidate
            .stage
            .map(|it| wording::choice(language, "PipelineStage", it.code()))
            .unwrap_or_default(),
        declined: has_declined(candidate),
        score: priority.score,
        score_in_words: wording::text_with(language, "candidate-score", &score),
        computation: computation(priority),
        complete: priority.complete,
        chosen: candidate.chosen,
        marks: ranked.marks.iter().map(|mark| mark_view(&path, mark, language)).collect(),
        next_step: best(&candidate.next_step, language),
        next_step_on: candidate.next_step_on,
        overdue: candidate.next_step_on.is_some_and(|day| day < today) && !has_declined(candidate),
        last_contact: followed.last_contact.map(|contact| contact_in_words(contact, language)).unwrap_or_default(),
        responsible: followed.responsible.map(|person| best(&person.function, language)).unwrap_or_default(),
        coordinates: candidate.coordinates,
        ours_for_them: ours_for_them(dossier, candidate, &path, language),
        theirs_for_us: theirs_for_us(dossier, candidate, &path, language),
        path,
    }
}

fn name(candidate: &Candidate, language: Language) -> String {
    match best(&candidate.name, language) {
        name if name.is_empty() => wording::text(language, "candidate-unnamed"),
        name => name,
    }
}

fn place(candidate: &Candidate, language: Language) -> String {
    let country = candidate.country.map(|it| wording::country(language, it)).unwrap_or_default();
    let parts = [candidate.region.as_str(), country];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn contact_in_words(contact: &Contact, language: Language) -> String {
    let day = contact.date.map(|day| format::date_long(language, day));
    let means = contact.means.map(|means| wording::choice(language, "ContactMeans", means.code()));
    let counterpart = Some(best(&contact.counterpart, language)).filter(|text| !text.is_empty());
    let parts: Vec<String> = [day, means, counterpart].into_iter().flatten().collect();
    parts.join(", ")
}

fn mark_view(candidate: &Path, mark: &Mark, language: Language) -> MarkView {
    let reasons: Vec<String> = mark.reasons.iter().map(|reason| reason_in_words(reason, language)).collect();
    let reasons = reasons.join(" ");
    let reason = match (mark.origin, mark.suggested) {
        (Origin::Given, Some(suggested)) => {
            let arguments = [("suggested", suggested.to_string().into()), ("reasons", reasons.into())];
            wording::text_with(language, "candidate-mark-given", &arguments)
        }
        (Origin::Given, None) => wording::text(language, "candidate-mark-given-alone"),
        (origin, _) => {
            let id = format!("candidate-mark-{}", origin.code());
            wording::text_with(language, &id, &[("reasons", reasons.into())])
        }
    };
    let origin = match mark.origin {
        Origin::Given => MarkOrigin::Given,
        Origin::Suggested => MarkOrigin::Suggested,
        Origin::Unknown => MarkOrigin::Unknown,
    };
    MarkView { path: candidate.join(mark.criterion), mark: mark.mark, origin, suggested: mark.suggested, reason }
}

fn reason_in_words(reason: &Reason, language: Language) -> String {
    let arguments: Vec<(&str, Arg<'_>)> = reason
        .arguments
        .iter()
        .map(|(name, argument)| match argument {
            Argument::Choices(codes) => {
                let names: Vec<String> =
                    codes.iter().map(|(kind, code)| within_sentence(language, kind, code)).collect();
                (*name, format::list(language, &names).into())
            }
            argument => (*name, argument_in_words(argument, language)),
        })
        .collect();
    wording::text_with(language, &format!("candidate-reason-{}", reason.code), &arguments)
}

/// The name of a code as it stands within a sentence: with a small letter, unless it is the English name of a language.
fn within_sentence(language: Language, kind: &str, code: &str) -> String {
    let name = wording::choice(language, kind, code);
    if language == Language::En && kind == "WorkingLanguage" {
        return name;
    }
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What of ours answers the challenges of a candidate.
fn ours_for_them(dossier: &Dossier, candidate: &Candidate, path: &Path, language: Language) -> Vec<AnswerView> {
    let answer = |challenge: &dossier::stages::search::CandidateChallenge| {
        let ours = find(&dossier.contributions.ours, &challenge.answered_by.as_ref()?.0)?;
        let at = path.join("challenges").join(challenge.id.as_str());
        Some(answer_view(at, &ours.title, &challenge.title, challenge.strength.map(|it| it.0), language))
    };
    candidate.challenges.iter().filter_map(answer).collect()
}

/// What of a candidate's answers our needs.
fn theirs_for_us(dossier: &Dossier, candidate: &Candidate, path: &Path, language: Language) -> Vec<AnswerView> {
    let answer = |offer: &dossier::stages::search::CandidateOffer| {
        let need = find(&dossier.contributions.our_needs, &offer.answers.as_ref()?.0)?;
        let at = path.join("offers").join(offer.id.as_str());
        Some(answer_view(at, &offer.title, &need.title, offer.strength.map(|it| it.0), language))
    };
    candidate.offers.iter().filter_map(answer).collect()
}

fn answer_view(path: Path, answer: &Label, need: &Label, strength: Option<u8>, language: Language) -> AnswerView {
    let (answer, need) = (best(answer, language), best(need, language));
    let arguments = [("answer", (&answer).into()), ("need", (&need).into())];
    let sentence = wording::text_with(language, "candidate-answers", &arguments);
    AnswerView { path, sentence, answer, need, strength }
}

/// The ranking as the rows of a table in plain text: rank, score, name and place, stage, next step. One row says so where
/// nobody is considered.
pub fn candidates_table(view: &CandidatesView, language: Language) -> Vec<String> {
    if view.candidates.is_empty() {
        return vec![wording::text(language, "candidate-none")];
    }
    let cells = |(index, candidate): (usize, &CandidateView)| {
        let place = match candidate.place.as_str() {
            "" => candidate.name.clone(),
            place => format!("{}, {place}", candidate.name),
        };
        let chosen = candidate.chosen.then(|| wording::text(language, "candidate-chosen"));
        let stage = Some(candidate.stage_in_words.clone()).filter(|stage| !stage.is_empty());
        let stage: Vec<String> = [stage, chosen].into_iter().flatten().collect();
        let score = candidate.score.to_string();
        [format!("{}.", index + 1), score, place, stage.join(", "), next_step(candidate, language)]
    };
    let rows: Vec<[String; 5]> = view.candidates.iter().enumerate().map(cells).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 5] = std::array::from_fn(width);
    let padded = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(padded).collect()
}

/// The next step and its day in one line; blank where none is written.
fn next_step(candidate: &CandidateView, language: Language) -> String {
    if candidate.next_step.is_empty() {
        return String::new();
    }
    let day = candidate.next_step_on.map_or_else(|| "none".to_owned(), |day| format::date_short(language, day));
    let arguments = [("step", (&candidate.next_step).into()), ("day", day.into())];
    wording::text_with(language, "candidate-next-step", &arguments)
}

/// Lists the leads that a dossier holds without anybody following them.
pub fn lead_suggestions(dossier: &Dossier, language: Language) -> Vec<LeadSuggestion> {
    let sources = leads::sources(dossier).into_iter();
    sources.filter_map(|source| suggestion(dossier, source, language)).collect()
}

/// A source as a lead; `None` where a lead of this title follows it already.
fn suggestion(dossier: &Dossier, source: Source<'_>, language: Language) -> Option<LeadSuggestion> {
    let title = match source {
        Source::Held { network, .. } => network.name.clone(),
        Source::Network(network) => network.name.clone(),
        Source::Channel(channel) => {
            let called = |language| wording::choice(language, "StateChannel", channel.code());
            let title = Label { fr: called(Language::Fr), en: called(Language::En) };
            let same = |lead: &Label| !lead.is_empty() && (lead.fr == title.fr || lead.en == title.en);
            if dossier.search.leads.iter().any(|lead| lead.axis == Some(Axis::State) && same(&lead.title)) {
                return None;
            }
            title
        }
    };
    let (stakeholder, network) = (source.stakeholder().map(|it| it.0), source.network().map(|it| it.0));
    let description = match source {
        Source::Held { network, .. } => Some(&network.reaches),
        Source::Network(_) | Source::Channel(_) => None,
    };
    let content = json!({
        "axis": source.axis(),
        "stakeholder": stakeholder,
        "network": network,
        "title": title,
        "description": description,
        "status": "planned",
    });
    Some(LeadSuggestion {
        axis: source.axis(),
        axis_in_words: wording::choice(language, "Axis", source.axis().code()),
        title: best(&title, language),
        reason: reason_to_follow(dossier, source, language),
        stakeholder,
        network,
        content,
    })
}

fn reason_to_follow(dossier: &Dossier, source: Source<'_>, language: Language) -> String {
    match source {
        Source::Held { stakeholder, network } => {
            let reaches = network.reaches.best(language).map_or("none", |(text, _)| text);
            let arguments = [("stakeholder", best(&stakeholder.name, language).into()), ("reaches", reaches.into())];
            wording::text_with(language, "candidate-lead-held", &arguments)
        }
        Source::Network(network) if network.member => wording::text(language, "candidate-lead-member"),
        Source::Network(_) => wording::text(language, "candidate-lead-outside"),
        Source::Channel(channel) => {
            let mut sentences = vec![wording::text(language, &format!("candidate-channel-{}", channel.code()))];
            if is_french_embassy(dossier, channel) {
                sentences.push(wording::text(language, "candidate-channel-correspondent"));
            }
            sentences.push(wording::text(language, "candidate-channel-reconstructed"));
            sentences.join(" ")
        }
    }
}

/// Whether a channel is an embassy of France: our own where we are in France, theirs where a partner there is looked for.
fn is_french_embassy(dossier: &Dossier, channel: StateChannel) -> bool {
    let is_france = |country: &Country| country.code() == "FR";
    match channel {
        StateChannel::OwnEmbassy => dossier.start.country.as_ref().is_some_and(is_france),
        StateChannel::TheirEmbassy => {
            dossier.start.partner_country.as_ref().is_some_and(is_france)
                || dossier.search.profile.countries.iter().any(is_france)
        }
        StateChannel::Ministry | StateChannel::MatchingExchange => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Dossier {
        let text = include_str!("../../../tests/examples/pointe-noire.json");
        serde_json::from_str(text).expect("the example fits the model")
    }

    #[test]
    fn every_mark_says_why_in_both_languages_and_no_word_is_missing() {
        for language in [Language::Fr, Language::En] {
            let view = candidates(&example(), language, "2026-12-16".parse().expect("it is a day"));
            assert_eq!((view.criteria.len(), view.candidates.len()), (7, 5));
            let suzhou = view.candidates.iter().find(|it| it.chosen).expect("Suzhou is retained");
            assert!(suzhou.overdue && suzhou.place.starts_with("Jiangsu, Chin"));
            assert!(!suzhou.ours_for_them.is_empty() && !suzhou.theirs_for_us.is_empty());
            let said = serde_json::to_string(&view).expect("it can be written");
            assert!(!said.contains('⟦'), "{said}");
        }
    }

    #[test]
    fn leads_say_what_they_rest_on_and_the_third_axis_that_it_is_reconstructed() {
        let mut dossier = example();
        dossier.search.state_steps.clear();
        let suggestions = lead_suggestions(&dossier, Language::En);
        let axes: Vec<Axis> = suggestions.iter().map(|it| it.axis).collect();
        assert!(axes.contains(&Axis::Stakeholders) && axes.is_sorted());
        let theirs = suggestions.iter().filter(|it| it.axis == Axis::State).nth(2).expect("it is the third channel");
        assert!(theirs.reason.contains("since 2017") && theirs.reason.contains("Reconstructed"), "{}", theirs.reason);
        let list = Path::from("search/leads");
        for suggestion in &suggestions {
            let leaves = Default::default();
            assert!(dossier::insert(&leaves, &list, &new_item_id(), Some(&suggestion.content), None).is_ok());
        }
    }
}
