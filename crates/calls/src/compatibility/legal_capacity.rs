//! Legal capacity: whether the candidate can cooperate and sign, as far as the dossier knows.
//!
//! Nothing is concluded from the country: what the law there allows is to be checked. A convention of our own: its
//! deliberating body has approved the agreement, 5; the check of the partner's capacity before signature answers for the
//! partner retained, 4 where it is met, 3 where it is met in part, 1 where it is not; a cooperation with it, which it signed
//! or carries out, 4. Else nothing is known.

use dossier::{Answer, Dossier, counterpart, stages::search::Candidate};

use super::{Reason, Suggestion};
use crate::Argument;

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let checked = dossier.agreement.prechecks.partner_capacity.answer.filter(|_| candidate.chosen);
    let approved = counterpart::party(dossier, candidate).and_then(|party| party.approved_on);
    let cooperates = counterpart::cooperations(dossier, candidate).next().is_some();
    match (checked, approved) {
        (Some(Answer::No), _) => Suggestion::known(1, vec![Reason::plain("capacity-refused")]),
        (_, Some(day)) => Suggestion::known(5, vec![Reason::of("capacity-approved", [("day", Argument::Date(day))])]),
        (Some(Answer::Yes), None) => Suggestion::known(4, vec![Reason::plain("capacity-checked")]),
        (Some(Answer::Partly), None) => Suggestion::known(3, vec![Reason::plain("capacity-partly")]),
        (None, None) if cooperates => Suggestion::known(4, vec![Reason::plain("capacity-cooperates")]),
        (None, None) => Suggestion::unknown("capacity-missing"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::tests::suggested, *};

    #[test]
    fn what_the_dossier_knows_of_it_makes_the_mark() {
        let suzhou = |chosen: bool| json!({ "id": "x", "name": { "fr": "Suzhou" }, "country": "CN", "chosen": chosen });
        let approved = json!({ "agreement": { "parties": [
            { "id": "p", "name": { "fr": "Ville de Suzhou" }, "country": "CN", "approved_on": "2026-10-28" },
        ] } });
        assert_eq!(suggested(suggest, approved, suzhou(false)), (Some(5), vec!["capacity-approved"]));
        let checked =
            |answer: &str| json!({ "agreement": { "prechecks": { "partner_capacity": { "answer": answer } } } });
        let mark = |answer: &str, chosen: bool| suggested(suggest, checked(answer), suzhou(chosen));
        assert_eq!(mark("yes", true), (Some(4), vec!["capacity-checked"]));
        assert_eq!(mark("partly", true).0, Some(3));
        assert_eq!(mark("no", true), (Some(1), vec!["capacity-refused"]));
        assert_eq!(mark("no", false), (None, vec!["capacity-missing"]), "the check is about the partner retained");
        let twins: Value =
            json!({ "territory": { "cooperations": [{ "id": "a", "partner": "Suzhou", "country": "CN" }] } });
        assert_eq!(suggested(suggest, twins, suzhou(false)), (Some(4), vec!["capacity-cooperates"]));
    }
}
