//! Shared challenges: how many of the challenges that we retained the candidate has too.
//!
//! A convention of our own, where no source gives thresholds: a challenge that the candidate is said to share counts whole,
//! one whose domain alone appears among its challenges counts half. None of ours makes 1; less than a quarter 2, less
//! than half 3, less than three quarters 4, more 5. Before any challenge is retained, all of ours count.

use dossier::{
    Dossier,
    stages::{challenges::Challenge, search::Candidate},
};

use super::{Reason, Suggestion, names, number};
use crate::Argument;

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let all = &dossier.challenges.list;
    let retained: Vec<&Challenge> = all.iter().filter(|it| it.retained).collect();
    let ours = if retained.is_empty() { all.iter().collect() } else { retained };
    if ours.is_empty() {
        return Suggestion::unknown("challenges-ours-missing");
    }
    if candidate.challenges.is_empty() {
        return Suggestion::unknown("challenges-theirs-missing");
    }
    let shares = |it: &Challenge| {
        candidate.challenges.iter().any(|theirs| theirs.shared_with.as_ref().is_some_and(|id| id.0 == it.id))
    };
    let (shared, others): (Vec<&Challenge>, Vec<&Challenge>) = ours.iter().partition(|it| shares(it));
    let near: Vec<&Challenge> = others
        .into_iter()
        .filter(|it| it.domain.is_some() && candidate.challenges.iter().any(|theirs| theirs.domain == it.domain))
        .collect();
    // Halves, so that everything stays a whole number.
    let (reached, possible) = (2 * shared.len() + near.len(), 2 * ours.len());
    let mark = match reached {
        0 => 1,
        _ if 4 * reached < possible => 2,
        _ if 2 * reached < possible => 3,
        _ if 4 * reached < 3 * possible => 4,
        _ => 5,
    };
    let of = || ("all", number(ours.len()));
    let mut reasons = Vec::new();
    if !shared.is_empty() {
        let count = ("count", Argument::Count(shared.len()));
        let titles = ("titles", names(shared.iter().map(|it| &it.title)));
        reasons.push(Reason::of("challenges-shared", [("number", number(shared.len())), count, of(), titles]));
    }
    if !near.is_empty() {
        let count = ("count", Argument::Count(near.len()));
        let titles = ("titles", names(near.iter().map(|it| &it.title)));
        reasons.push(Reason::of("challenges-domain", [("number", number(near.len())), count, of(), titles]));
    }
    if reasons.is_empty() {
        reasons.push(Reason::of("challenges-none", [of()]));
    }
    Suggestion::known(mark, reasons)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::tests::suggested, *};

    fn ours() -> Value {
        let one = |id: &str, domain: &str| json!({ "id": id, "domain": domain, "retained": true });
        json!({ "challenges": { "list": [
            one("a", "waste"), one("b", "planning"), one("c", "agriculture"), one("d", "water"), { "id": "e", "domain": "tourism" },
        ] } })
    }

    fn mark(theirs: Value) -> (Option<u8>, Vec<&'static str>) {
        suggested(suggest, ours(), json!({ "id": "x", "challenges": theirs }))
    }

    #[test]
    fn each_shared_challenge_counts_and_a_common_domain_counts_half() {
        // Four are retained: 8 halves. One named and one domain: 3 of 8 is under a half, so 3.
        let theirs = json!([{ "id": "1", "shared_with": "a" }, { "id": "2", "domain": "planning" }]);
        assert_eq!(mark(theirs), (Some(3), vec!["challenges-shared", "challenges-domain"]));
        // One domain: 1 of 8 is under a quarter, so 2. The fifth challenge is not retained and counts for nothing.
        assert_eq!(mark(json!([{ "id": "1", "domain": "water" }])), (Some(2), vec!["challenges-domain"]));
        assert_eq!(
            mark(json!([{ "id": "1", "domain": "tourism", "shared_with": "e" }])),
            (Some(1), vec!["challenges-none"])
        );
        // Two named, none more: 4 of 8 is half, so 4. Three named: 6 of 8 is three quarters, so 5.
        let named = |ids: &[&str]| ids.iter().map(|id| json!({ "id": id, "shared_with": id })).collect::<Vec<_>>();
        assert_eq!(mark(named(&["a", "b"]).into()).0, Some(4));
        assert_eq!(mark(named(&["a", "b", "c"]).into()).0, Some(5));
    }

    #[test]
    fn nothing_is_said_where_one_side_is_silent() {
        assert_eq!(mark(json!([])), (None, vec!["challenges-theirs-missing"]));
        let theirs = json!({ "id": "x", "challenges": [{ "id": "1" }] });
        assert_eq!(suggested(suggest, json!({}), theirs), (None, vec!["challenges-ours-missing"]));
    }
}
