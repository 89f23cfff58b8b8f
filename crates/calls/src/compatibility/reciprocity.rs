//! Reciprocity: what of ours answers a challenge of the candidate, and what of the candidate answers a need of ours.
//!
//! A convention of our own: a chain is as strong as its weaker side, so that the mark is the strength of the best answer
//! of the side that answers less, at least 2; an answer whose strength nobody gave counts as 3. One way alone makes 1,
//! however strong, since the form calls 1 *one-way*. For the partner that was retained the reciprocity matrix counts as
//! well, which is where these answers are kept from then on.

use dossier::{
    Dossier, find,
    stages::{contributions::Contribution, search::Candidate},
};

use super::{Reason, Suggestion, number};
use crate::Argument;

/// The strength of an answer that nobody gave one.
const UNSET_STRENGTH: u8 = 3;

/// The best answer of each side, from 1 to 5.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ways {
    /// What of ours answers them best.
    pub ours: Option<u8>,
    /// What of theirs answers us best.
    pub theirs: Option<u8>,
}

impl Ways {
    /// Whether each side answers the other.
    pub fn are_both(self) -> bool {
        self.ours.is_some() && self.theirs.is_some()
    }
}

/// The best answer of each side. An answer that names a contribution or a need which is gone is none.
pub fn ways(dossier: &Dossier, candidate: &Candidate) -> Ways {
    let both = &dossier.contributions;
    let strength = |score: Option<dossier::Score>| score.map_or(UNSET_STRENGTH, |score| score.0);
    let answered = candidate
        .challenges
        .iter()
        .filter(|it| it.answered_by.as_ref().is_some_and(|id| find(&both.ours, &id.0).is_some()));
    let answers = candidate
        .offers
        .iter()
        .filter(|it| it.answers.as_ref().is_some_and(|id| find(&both.our_needs, &id.0).is_some()));
    let matched = |list: &[Contribution]| {
        let matches = both.matches.iter().filter(|_| candidate.chosen);
        let of_list = matches
            .filter(|it| it.need.is_some() && it.contribution.as_ref().is_some_and(|id| find(list, &id.0).is_some()));
        of_list.map(|it| strength(it.strength)).max()
    };
    Ways {
        ours: answered.map(|it| strength(it.strength)).max().max(matched(&both.ours)),
        theirs: answers.map(|it| strength(it.strength)).max().max(matched(&both.theirs)),
    }
}

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let strength = |mark: u8| number(usize::from(mark));
    match ways(dossier, candidate) {
        Ways { ours: Some(ours), theirs: Some(theirs) } => {
            let arguments = [("ours", strength(ours)), ("theirs", strength(theirs))];
            Suggestion::known(ours.min(theirs).max(2), vec![Reason::of("reciprocity-both", arguments)])
        }
        Ways { ours: Some(ours), theirs: None } => {
            let noted = if candidate.offers.is_empty() { "no" } else { "yes" };
            let arguments = [("ours", strength(ours)), ("noted", Argument::Text(noted.to_owned()))];
            Suggestion::known(1, vec![Reason::of("reciprocity-ours", arguments)])
        }
        Ways { ours: None, theirs: Some(theirs) } => {
            let noted = if candidate.challenges.is_empty() { "no" } else { "yes" };
            let arguments = [("theirs", strength(theirs)), ("noted", Argument::Text(noted.to_owned()))];
            Suggestion::known(1, vec![Reason::of("reciprocity-theirs", arguments)])
        }
        Ways { .. } if candidate.challenges.is_empty() || candidate.offers.is_empty() => {
            Suggestion::unknown("reciprocity-missing")
        }
        Ways { .. } => Suggestion::known(1, vec![Reason::plain("reciprocity-none")]),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::tests::suggested, *};

    fn ours() -> Value {
        json!({ "contributions": {
            "ours": [{ "id": "plot" }], "our_needs": [{ "id": "kits" }], "theirs": [{ "id": "kit" }], "their_needs": [{ "id": "n" }],
            "matches": [{ "id": "1", "contribution": "plot", "need": "n" }, { "id": "2", "contribution": "kit", "need": "kits", "strength": 4 }],
        } })
    }

    fn mark(challenges: Value, offers: Value) -> (Option<u8>, Vec<&'static str>) {
        suggested(suggest, ours(), json!({ "id": "x", "challenges": challenges, "offers": offers }))
    }

    #[test]
    fn the_side_that_answers_less_makes_the_mark() {
        let challenge = |strength: Value| json!([{ "id": "c", "answered_by": "plot", "strength": strength }]);
        let offer = |strength: Value| json!([{ "id": "o", "answers": "kits", "strength": strength }]);
        assert_eq!(mark(challenge(5.into()), offer(4.into())), (Some(4), vec!["reciprocity-both"]));
        assert_eq!(mark(challenge(1.into()), offer(5.into())).0, Some(2), "both ways is never one-way");
        assert_eq!(mark(challenge(Value::Null), offer(5.into())).0, Some(3), "a strength that nobody gave is middling");
        assert_eq!(mark(challenge(5.into()), json!([])), (Some(1), vec!["reciprocity-ours"]));
        assert_eq!(mark(json!([]), offer(5.into())), (Some(1), vec!["reciprocity-theirs"]));
    }

    #[test]
    fn answers_that_are_gone_count_for_nothing_and_silence_is_no_mark() {
        let gone = json!([{ "id": "c", "answered_by": "sold", "strength": 5 }]);
        assert_eq!(mark(gone, json!([{ "id": "o" }])), (Some(1), vec!["reciprocity-none"]));
        assert_eq!(mark(json!([{ "id": "c" }]), json!([])), (None, vec!["reciprocity-missing"]));
    }

    #[test]
    fn the_matrix_speaks_for_the_partner_that_was_retained() {
        // Ours answers with no strength, so 3; theirs with 4: the weaker is 3.
        assert_eq!(
            suggested(suggest, ours(), json!({ "id": "x", "chosen": true })),
            (Some(3), vec!["reciprocity-both"])
        );
    }
}
