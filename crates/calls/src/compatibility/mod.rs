//! The compatibility of candidates: a mark from 1 to 5 for each criterion, with its reasons, and the ranking.
//!
//! The mark that a person gave always counts. Where nobody gave one, the dossier suggests one from what it says of the
//! candidate, by the convention of each criterion's file; it counts in the score and is told apart. Where the dossier
//! says nothing, the mark is not known and counts as nought, and the score is incomplete (`dossier::priority`).

mod eligibility;
mod existing_links;
mod language;
mod legal_capacity;
mod reciprocity;
mod shared_challenges;
mod size;

use std::cmp::Reverse;

use dossier::{
    Dossier, Label,
    pipeline::has_declined,
    priority::{self, CANDIDATE_CRITERIA, Priority, Upset, given_marks, of_candidate},
    stages::search::Candidate,
};

use crate::Argument;

pub use reciprocity::{Ways, ways};

/// The least mark.
const LEAST: u8 = 1;
/// The greatest mark.
const MOST: u8 = 5;

/// Where a mark comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A person gave it.
    Given,
    /// The dossier suggests it.
    Suggested,
    /// Neither; it counts as nought.
    Unknown,
}

impl Origin {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Suggested => "suggested",
            Self::Unknown => "unknown",
        }
    }
}

/// A mark of a candidate for one criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The field that holds the mark.
    pub criterion: &'static str,
    /// The mark from 1 to 5 that counts.
    pub mark: Option<u8>,
    /// Where it comes from.
    pub origin: Origin,
    /// What the dossier suggests, also where a person gave another mark.
    pub suggested: Option<u8>,
    /// Why the dossier suggests it, or what it lacks to suggest one.
    pub reasons: Vec<Reason>,
}

/// A reason for a mark, put into words by the wording (`candidate-reason-<code>`).
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// The stable code.
    pub code: &'static str,
    /// What its sentence names.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Reason {
    fn of<const N: usize>(code: &'static str, arguments: [(&'static str, Argument); N]) -> Self {
        Self { code, arguments: arguments.into() }
    }

    fn plain(code: &'static str) -> Self {
        Self { code, arguments: Vec::new() }
    }
}

/// What the dossier says for one criterion.
#[derive(Debug, Clone, PartialEq)]
struct Suggestion {
    mark: Option<u8>,
    reasons: Vec<Reason>,
}

impl Suggestion {
    fn known(mark: u8, reasons: Vec<Reason>) -> Self {
        Self { mark: Some(mark.clamp(LEAST, MOST)), reasons }
    }

    fn unknown(code: &'static str) -> Self {
        Self { mark: None, reasons: vec![Reason::plain(code)] }
    }
}

/// A candidate with its marks and its score.
#[derive(Debug, Clone, PartialEq)]
pub struct Compatibility<'a> {
    /// The candidate.
    pub candidate: &'a Candidate,
    /// Its marks, in the order of the criteria.
    pub marks: Vec<Mark>,
    /// Its score with the computation.
    pub priority: Priority,
}

/// Works out the marks and the score of a candidate.
pub fn compatibility<'a>(dossier: &'a Dossier, candidate: &'a Candidate) -> Compatibility<'a> {
    let suggestions = [
        shared_challenges::suggest(dossier, candidate),
        reciprocity::suggest(dossier, candidate),
        language::suggest(dossier, candidate),
        size::suggest(dossier, candidate),
        existing_links::suggest(dossier, candidate),
        legal_capacity::suggest(dossier, candidate),
        eligibility::suggest(dossier, candidate),
    ];
    let given = given_marks(candidate);
    let counting = std::array::from_fn(|index| given[index].or(suggestions[index].mark));
    let marks = suggestions.into_iter().enumerate().map(|(index, suggestion)| Mark {
        criterion: CANDIDATE_CRITERIA[index],
        mark: counting[index],
        origin: match (given[index], suggestion.mark) {
            (Some(_), _) => Origin::Given,
            (None, Some(_)) => Origin::Suggested,
            (None, None) => Origin::Unknown,
        },
        suggested: suggestion.mark,
        reasons: suggestion.reasons,
    });
    let priority = of_candidate(counting, &dossier.search.weights);
    Compatibility { candidate, marks: marks.collect(), priority }
}

/// The candidates, the highest score first and those that declined last; equal ones as the user ordered them.
pub fn ranking(dossier: &Dossier) -> Vec<Compatibility<'_>> {
    let mut ranking: Vec<Compatibility<'_>> =
        dossier.search.candidates.iter().map(|candidate| compatibility(dossier, candidate)).collect();
    ranking.sort_by_key(|it| (has_declined(it.candidate), Reverse(it.priority.score)));
    ranking
}

/// Which weights, moved by one, would put another candidate ahead of the first of a ranking. One that declined is never
/// ahead.
pub fn upsets(ranking: &[Compatibility<'_>]) -> Vec<Upset> {
    let open = ranking.iter().take_while(|it| !has_declined(it.candidate));
    priority::upsets(&open.map(|it| it.priority.clone()).collect::<Vec<_>>())
}

/// A number that a sentence prints.
fn number(number: usize) -> Argument {
    Argument::Text(number.to_string())
}

/// Names as the dossier writes them.
fn names<'a>(names: impl IntoIterator<Item = &'a Label>) -> Argument {
    Argument::Names(names.into_iter().filter(|name| !name.is_empty()).cloned().collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Reads a dossier with one candidate.
    pub(super) fn with(mut document: Value, candidate: Value) -> Dossier {
        document["search"]["candidates"] = json!([candidate]);
        serde_json::from_value(document).unwrap()
    }

    /// The mark that a criterion suggests for the one candidate, and the codes of its reasons.
    pub(super) fn suggested(
        suggest: fn(&Dossier, &Candidate) -> Suggestion,
        document: Value,
        candidate: Value,
    ) -> (Option<u8>, Vec<&'static str>) {
        let dossier = with(document, candidate);
        let suggestion = suggest(&dossier, &dossier.search.candidates[0]);
        (suggestion.mark, suggestion.reasons.iter().map(|it| it.code).collect())
    }

    #[test]
    fn a_mark_that_was_given_counts_and_the_dossiers_own_fills_the_gaps() {
        // Language 5 given × 3; size suggested: 100,000 against 150,000 is within twice, so 5 × 3; the others are not known.
        // 30 of 5 × 3 × 7 = 105, so 28.57, rounded 29.
        let dossier = with(
            json!({ "territory": { "population": 100_000 }, "start": { "working_languages": ["fr"] } }),
            json!({ "id": "a", "population": 150_000, "languages": ["de"], "language": 5 }),
        );
        let found = compatibility(&dossier, &dossier.search.candidates[0]);
        let told: Vec<_> = found.marks.iter().map(|it| (it.mark, it.origin, it.suggested)).collect();
        assert_eq!(told[2], (Some(5), Origin::Given, Some(1)));
        assert_eq!(told[3], (Some(5), Origin::Suggested, Some(5)));
        assert_eq!(told[0], (None, Origin::Unknown, None));
        assert_eq!((found.priority.score, found.priority.complete), (29, false));
        assert!(found.marks.iter().all(|it| !it.reasons.is_empty()), "every mark says why");
    }

    #[test]
    fn suggestions_rank_and_one_that_declined_comes_last_and_upsets_nothing() {
        // Marks of near: language 5, size 5. Of far: language 1, size 5, links given 3. Weights 3 each:
        // near 30/105 = 29, far 27/105 = 26. With links at 4, far has 5 × 3 + 1 × 3 + 3 × 4 = 30: level, no upset. With
        // language at 2, near has 25 and far 26: far is ahead.
        let candidate = |id: &str, language: &str| json!({ "id": id, "population": 1000, "languages": [language] });
        let mut far = candidate("far", "de");
        far["existing_links"] = json!(3);
        let mut declined = candidate("declined", "fr");
        declined["stage"] = json!("declined");
        declined["reciprocity"] = json!(5);
        let dossier: Dossier = serde_json::from_value(json!({
            "start": { "working_languages": ["fr"], "main_language": "fr" },
            "territory": { "population": 1000 },
            "search": { "candidates": [declined, far, candidate("near", "fr")] },
        }))
        .unwrap();
        let ranking = ranking(&dossier);
        let order: Vec<_> = ranking.iter().map(|it| (it.candidate.id.as_str(), it.priority.score)).collect();
        assert_eq!(order, [("near", 29), ("far", 26), ("declined", 43)]);
        let told: Vec<_> = upsets(&ranking).iter().map(|it| (it.criterion, it.weight, it.first)).collect();
        assert_eq!(told, [("language", 2, 1)]);
    }
}
