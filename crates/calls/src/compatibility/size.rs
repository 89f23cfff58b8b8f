//! Comparable size: how many times the larger population holds the smaller one.
//!
//! A convention of our own: up to twice makes 5, and each doubling after that one mark less, down to 1 above sixteen times.
//! A candidate outside the bounds of the profile has 2 at most.

use dossier::{Dossier, stages::search::Candidate};
use rust_decimal::Decimal;

use super::{Reason, Suggestion};

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let Some(ours) = dossier.territory.population.filter(|it| *it > 0) else {
        return Suggestion::unknown("size-ours-missing");
    };
    let Some(theirs) = candidate.population.filter(|it| *it > 0) else {
        return Suggestion::unknown("size-theirs-missing");
    };
    let (small, large) = (u64::from(ours.min(theirs)), u64::from(ours.max(theirs)));
    let mark = match large {
        _ if large <= 2 * small => 5,
        _ if large <= 4 * small => 4,
        _ if large <= 8 * small => 3,
        _ if large <= 16 * small => 2,
        _ => 1,
    };
    let times = crate::Argument::Decimal((Decimal::from(large) / Decimal::from(small)).round_dp(1).normalize());
    let code = match ours.cmp(&theirs) {
        _ if mark == 5 => "size-close",
        std::cmp::Ordering::Less => "size-larger",
        _ => "size-smaller",
    };
    let mut reasons = vec![Reason::of(code, [("times", times)])];
    let profile = &dossier.search.profile;
    let outside = profile.population_from.is_some_and(|from| theirs < from)
        || profile.population_to.is_some_and(|to| theirs > to);
    if outside {
        reasons.push(Reason::plain("size-outside"));
    }
    Suggestion::known(if outside { mark.min(2) } else { mark }, reasons)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::suggested, *};

    #[test]
    fn each_doubling_takes_one_mark() {
        let mark = |ours: u32, theirs: u32| {
            suggested(
                suggest,
                json!({ "territory": { "population": ours } }),
                json!({ "id": "x", "population": theirs }),
            )
        };
        assert_eq!(mark(100, 200), (Some(5), vec!["size-close"]));
        assert_eq!(mark(100, 201), (Some(4), vec!["size-larger"]));
        assert_eq!(mark(400, 100).0, Some(4));
        assert_eq!(mark(800, 100).0, Some(3));
        assert_eq!(mark(100, 1_600).0, Some(2));
        assert_eq!(mark(1_700, 100), (Some(1), vec!["size-smaller"]));
        // Pointe-Noire and Suzhou: 12,950,000 / 1,420,612 = 9.1, so 2.
        assert_eq!(mark(1_420_612, 12_950_000).0, Some(2));
    }

    #[test]
    fn the_profile_bounds_what_is_comparable_and_an_unknown_size_has_no_mark() {
        let profile = json!({ "territory": { "population": 100 }, "search": { "profile": { "population_from": 90 } } });
        let small = json!({ "id": "x", "population": 80 });
        assert_eq!(suggested(suggest, profile.clone(), small), (Some(2), vec!["size-close", "size-outside"]));
        assert_eq!(suggested(suggest, profile, json!({ "id": "x" })).1, ["size-theirs-missing"]);
        assert_eq!(suggested(suggest, json!({}), json!({ "id": "x", "population": 80 })).1, ["size-ours-missing"]);
    }
}
