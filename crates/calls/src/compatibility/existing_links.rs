//! Existing links: what already ties us to the candidate.
//!
//! A convention of our own: 1 where the dossier speaks of links and knows of none to this candidate; a cooperation with it,
//! earlier or present, adds 2; a cooperation with another authority of its country, a network to which both belong, a lead
//! of our stakeholders that led to it, and a contact in the log add 1 each. 5 is the most.

use dossier::{
    Dossier, Label, counterpart, find,
    pipeline::leads_to,
    stages::search::{Axis, Candidate, Network},
};

use super::{Reason, Suggestion, names, number};
use crate::Argument;

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let with_it: Vec<_> = counterpart::cooperations(dossier, candidate).collect();
    let in_country =
        dossier.territory.cooperations.iter().filter(|it| it.country.is_some() && it.country == candidate.country);
    let in_country = in_country.filter(|it| with_it.iter().all(|same| same.id != it.id)).count();
    let networks: Vec<&Network> = candidate
        .affiliations
        .iter()
        .filter_map(|it| find(&dossier.search.networks, &it.network.as_ref()?.0))
        .filter(|network| network.member)
        .collect();
    let led: Vec<_> = leads_to(dossier, candidate).filter(|lead| lead.axis == Some(Axis::Stakeholders)).collect();
    let contacts = candidate.contacts.len();

    let mut points = 0;
    let mut reasons = Vec::new();
    let mut add = |worth: u8, reason: Reason| {
        points += worth;
        reasons.push(reason);
    };
    if let Some(cooperation) = with_it.first() {
        let subject = names([&cooperation.subject]);
        let since = cooperation.since.map(|year| year.to_string()).unwrap_or_default();
        let known = if since.is_empty() { "no" } else { "yes" };
        let known = ("known", Argument::Text(known.to_owned()));
        add(2, Reason::of("links-cooperation", [("subject", subject), known, ("since", Argument::Text(since))]));
    }
    if let Some(country) = candidate.country.filter(|_| in_country > 0) {
        add(1, Reason::of("links-country", [("country", Argument::Country(country))]));
    }
    if !networks.is_empty() {
        let count = ("count", Argument::Count(networks.len()));
        add(1, Reason::of("links-network", [count, ("networks", names(networks.iter().map(|it| &it.name)))]));
    }
    if !led.is_empty() {
        let through = |lead: &&dossier::stages::search::Lead| -> Option<&Label> {
            find(&dossier.stakeholders.list, &lead.stakeholder.as_ref()?.0).map(|it| &it.name)
        };
        add(1, Reason::of("links-lead", [("stakeholders", names(led.iter().filter_map(through)))]));
    }
    if contacts > 0 {
        add(1, Reason::of("links-contacts", [("number", number(contacts)), ("count", Argument::Count(contacts))]));
    }
    if !reasons.is_empty() {
        return Suggestion::known(1 + points, reasons);
    }
    let speaks = !dossier.territory.cooperations.is_empty()
        || dossier.search.networks.iter().any(|network| network.member)
        || dossier.stakeholders.list.iter().any(|it| !it.networks.is_empty());
    if speaks { Suggestion::known(1, vec![Reason::plain("links-none")]) } else { Suggestion::unknown("links-missing") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::suggested, *};

    #[test]
    fn every_kind_of_link_adds_its_part() {
        let ours = json!({
            "territory": { "cooperations": [{ "id": "a", "partner": "Suzhou", "country": "CN", "since": 2011 }] },
            "stakeholders": { "list": [{ "id": "alumni", "name": { "fr": "Anciens" } }] },
            "search": {
                "networks": [{ "id": "aimf", "member": true }, { "id": "pact" }],
                "leads": [{ "id": "l", "axis": "stakeholders", "stakeholder": "alumni", "candidate": "lomé".replace('é', "e") }],
            },
        });
        // A twinning 2, on top of 1; a contact 1: 4.
        let suzhou =
            json!({ "id": "suzhou", "name": { "fr": "Suzhou (苏州)" }, "country": "CN", "contacts": [{ "id": "c" }] });
        assert_eq!(suggested(suggest, ours.clone(), suzhou), (Some(4), vec!["links-cooperation", "links-contacts"]));
        // Another city of the country 1, on top of 1: 2.
        let wuhan = json!({ "id": "wuhan", "name": { "fr": "Wuhan" }, "country": "CN" });
        assert_eq!(suggested(suggest, ours.clone(), wuhan), (Some(2), vec!["links-country"]));
        // The network of which we are members 1, the lead 1, on top of 1: 3. The other network is not ours.
        let affiliations = json!([{ "id": "x", "network": "aimf" }, { "id": "y", "network": "pact" }]);
        let lome = json!({ "id": "lome", "name": { "fr": "Lomé" }, "country": "TG", "affiliations": affiliations });
        assert_eq!(suggested(suggest, ours.clone(), lome), (Some(3), vec!["links-network", "links-lead"]));
        let rosario = json!({ "id": "r", "name": { "fr": "Rosario" }, "country": "AR" });
        assert_eq!(suggested(suggest, ours, rosario), (Some(1), vec!["links-none"]));
    }

    #[test]
    fn a_dossier_that_speaks_of_no_links_suggests_nothing() {
        assert_eq!(suggested(suggest, json!({}), json!({ "id": "r" })), (None, vec!["links-missing"]));
    }
}
