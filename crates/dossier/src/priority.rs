//! Priorities: weighted scores whose computation is shown.
//!
//! A score is the sum of mark × weight over the criteria that have a mark, divided by the sum of 5 × weight over all
//! criteria: 0 to 100, rounded to a whole number. A criterion without mark therefore counts as nought, and
//! [`Priority::complete`] says that the score may still rise. A weight that nobody set counts as 3.

use crate::{
    scalar::{Score, Weight},
    stages::{
        actions::{Activity, ActivityWeights},
        challenges::{Challenge, ChallengeWeights},
        search::{Candidate, CandidateWeights},
        territory::CompetenceLevel,
    },
};

const UNSET_WEIGHT: u8 = 3;

/// One criterion of a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// The name of the field that holds the mark and of the one that holds the weight.
    pub name: &'static str,
    /// The mark from 1 to 5, where one was given.
    pub mark: Option<u8>,
    /// The weight from 0 to 5.
    pub weight: u8,
}

/// A weighted score with its computation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priority {
    /// The criteria in the order of the form.
    pub criteria: Vec<Criterion>,
    /// The score from 0 to 100.
    pub score: u8,
    /// Whether every criterion has a mark.
    pub complete: bool,
}

impl Priority {
    fn of<const N: usize>(criteria: [(&'static str, Option<u8>, Option<Weight>); N]) -> Self {
        let criteria = criteria.map(|(name, mark, weight)| Criterion {
            name,
            mark,
            weight: weight.map_or(UNSET_WEIGHT, |weight| weight.0),
        });
        let reached: u32 = criteria.iter().map(|it| u32::from(it.mark.unwrap_or(0)) * u32::from(it.weight)).sum();
        let possible: u32 = criteria.iter().map(|it| 5 * u32::from(it.weight)).sum();
        let score = if possible == 0 { 0 } else { (reached * 200 + possible) / (possible * 2) };
        Self {
            complete: criteria.iter().all(|criterion| criterion.mark.is_some()),
            criteria: criteria.to_vec(),
            score: u8::try_from(score).unwrap_or(100),
        }
    }
}

/// A weight that, moved by one, gives the first place to another item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upset {
    /// The criterion whose weight moves.
    pub criterion: &'static str,
    /// The weight that upsets the ranking.
    pub weight: u8,
    /// The place, in the order given, of the item that would come first.
    pub first: usize,
}

/// Which weights, moved by one up or down, would put another item ahead of the first of a ranking. Items that come
/// level with the first do not upset it.
pub fn upsets(ranking: &[Priority]) -> Vec<Upset> {
    let Some(first) = ranking.first() else { return vec![] };
    let reached = |priority: &Priority, moved: usize, weight: u8| -> u32 {
        let weighed = |(index, it): (usize, &Criterion)| {
            let weight = if index == moved { weight } else { it.weight };
            u32::from(it.mark.unwrap_or(0)) * u32::from(weight)
        };
        priority.criteria.iter().enumerate().map(weighed).sum()
    };
    let moves = first.criteria.iter().enumerate().flat_map(|(index, criterion)| {
        let weights = [criterion.weight.checked_sub(1), criterion.weight.checked_add(1).filter(|weight| *weight <= 5)];
        weights.into_iter().flatten().map(move |weight| (index, criterion.name, weight))
    });
    moves
        .filter_map(|(index, criterion, weight)| {
            let best = ranking.iter().map(|it| reached(it, index, weight)).max()?;
            let place = ranking.iter().position(|it| reached(it, index, weight) == best)?;
            (place > 0).then_some(Upset { criterion, weight, first: place })
        })
        .collect()
}

fn mark(score: Option<Score>) -> Option<u8> {
    score.map(|score| score.0)
}

/// The priority of a challenge. An own competence marks 5, a shared one 3, none 1.
pub fn of_challenge(challenge: &Challenge, weights: &ChallengeWeights) -> Priority {
    let competence = challenge.competence.map(|level| match level {
        CompetenceLevel::Own => 5,
        CompetenceLevel::Shared => 3,
        CompetenceLevel::None => 1,
    });
    Priority::of([
        ("severity", mark(challenge.severity), weights.severity),
        ("urgency", mark(challenge.urgency), weights.urgency),
        ("lever", mark(challenge.lever), weights.lever),
        ("competence", competence, weights.competence),
    ])
}

/// The priority of an activity.
pub fn of_activity(activity: &Activity, weights: &ActivityWeights) -> Priority {
    Priority::of([
        ("impact", mark(activity.impact), weights.impact),
        ("feasibility", mark(activity.feasibility), weights.feasibility),
        ("urgency", mark(activity.urgency), weights.urgency),
        ("reciprocity", mark(activity.reciprocity), weights.reciprocity),
    ])
}

/// The criteria of a candidate's compatibility, by the fields that hold their marks, in the order of the form.
pub const CANDIDATE_CRITERIA: [&str; 7] =
    ["shared_challenges", "reciprocity", "language", "size", "existing_links", "legal_capacity", "eligibility"];

/// The marks of a candidate, in the order of [`CANDIDATE_CRITERIA`].
pub type CandidateMarks = [Option<u8>; 7];

/// The marks that somebody gave a candidate.
pub fn given_marks(candidate: &Candidate) -> CandidateMarks {
    [
        mark(candidate.shared_challenges),
        mark(candidate.reciprocity),
        mark(candidate.language),
        mark(candidate.size),
        mark(candidate.existing_links),
        mark(candidate.legal_capacity),
        mark(candidate.eligibility),
    ]
}

/// The compatibility of a candidate with these marks.
pub fn of_candidate(marks: CandidateMarks, weights: &CandidateWeights) -> Priority {
    let weights = [
        weights.shared_challenges,
        weights.reciprocity,
        weights.language,
        weights.size,
        weights.existing_links,
        weights.legal_capacity,
        weights.eligibility,
    ];
    Priority::of(std::array::from_fn::<_, 7, _>(|index| (CANDIDATE_CRITERIA[index], marks[index], weights[index])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_the_weighted_mean_of_its_marks() {
        // Severity 5 × 3, urgency 4 × 3, lever 5 × 5, competence own = 5 × 1: 57 of 5 × 12 = 60, so 95 of 100.
        let challenge = Challenge {
            severity: Some(Score(5)),
            urgency: Some(Score(4)),
            lever: Some(Score(5)),
            competence: Some(CompetenceLevel::Own),
            ..Challenge::default()
        };
        let weights = ChallengeWeights { lever: Some(Weight(5)), competence: Some(Weight(1)), ..Default::default() };
        let priority = of_challenge(&challenge, &weights);
        assert_eq!((priority.score, priority.complete), (95, true));
    }

    #[test]
    fn a_missing_mark_counts_as_nought_and_is_told() {
        let priority =
            of_activity(&Activity { impact: Some(Score(5)), ..Activity::default() }, &ActivityWeights::default());
        assert_eq!((priority.score, priority.complete), (25, false));
    }

    #[test]
    fn a_weight_that_would_change_the_first_place_is_told() {
        let challenge = |severity, lever| Challenge {
            severity: Some(Score(severity)),
            lever: Some(Score(lever)),
            urgency: Some(Score(3)),
            competence: Some(CompetenceLevel::Own),
            ..Challenge::default()
        };
        let weights = ChallengeWeights::default();
        let of = |severity, lever| of_challenge(&challenge(severity, lever), &weights);
        // 5 × 3 + 2 × 3 against 4 × 3 + 3 × 3: level at these weights, so the one with more lever wins as lever counts more.
        let upsets_found = upsets(&[of(5, 2), of(4, 3)]);
        let told: Vec<_> = upsets_found.iter().map(|it| (it.criterion, it.weight, it.first)).collect();
        assert_eq!(told, [("severity", 2, 1), ("lever", 4, 1)]);
        assert_eq!(upsets(&[of(5, 5), of(4, 3)]), []);
        assert_eq!(upsets(&[]), []);
    }

    #[test]
    fn weights_of_nought_give_no_score() {
        let nought = Some(Weight(0));
        let weights = ActivityWeights { impact: nought, feasibility: nought, urgency: nought, reciprocity: nought };
        assert_eq!(of_activity(&Activity::default(), &weights).score, 0);
    }
}
