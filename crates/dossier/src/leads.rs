//! The leads that the dossier holds without anybody having followed them yet, along the three axes of the search.
//!
//! Axis A: the international links that stakeholders hold. Axis B: the networks of authorities. Axis C: the channels of the
//! State, which are the same for everybody. What a lead or a step through the State follows already is not suggested
//! again.

use serde_json::json;

use crate::{
    Country, Dossier, ItemId, Label, Path,
    change::Change,
    find,
    stages::{
        search::{Axis, CandidateId, Lead, Network, NetworkId, StateChannel, StepStatus},
        stakeholders::{HeldNetwork, Stakeholder, StakeholderId},
    },
};

/// Something that nobody has followed yet and that may lead to a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<'a> {
    /// An international link that a stakeholder holds.
    Held {
        /// The stakeholder.
        stakeholder: &'a Stakeholder,
        /// Its link.
        network: &'a HeldNetwork,
    },
    /// A network of authorities.
    Network(&'a Network),
    /// A channel of the State.
    Channel(StateChannel),
}

impl Source<'_> {
    /// The axis that it belongs to.
    pub fn axis(self) -> Axis {
        match self {
            Self::Held { .. } => Axis::Stakeholders,
            Self::Network(_) => Axis::CityNetworks,
            Self::Channel(_) => Axis::State,
        }
    }

    /// The stakeholder through whom it comes.
    pub fn stakeholder(self) -> Option<StakeholderId> {
        match self {
            Self::Held { stakeholder, .. } => Some(StakeholderId(stakeholder.id.clone())),
            Self::Network(_) | Self::Channel(_) => None,
        }
    }

    /// The network of authorities through which it comes.
    pub fn network(self) -> Option<NetworkId> {
        match self {
            Self::Network(network) => Some(NetworkId(network.id.clone())),
            Self::Held { .. } | Self::Channel(_) => None,
        }
    }
}

/// Lists what nobody has followed yet: the stakeholders' links, then the networks of authorities with ours first, then
/// the channels of the State.
pub fn sources(dossier: &Dossier) -> Vec<Source<'_>> {
    let mut sources: Vec<Source<'_>> = dossier.stakeholders.list.iter().flat_map(|it| held(dossier, it)).collect();
    let mut networks: Vec<&Network> =
        dossier.search.networks.iter().filter(|network| !is_followed(dossier, network)).collect();
    networks.sort_by_key(|network| !network.member);
    sources.extend(networks.into_iter().map(Source::Network));
    let taken = |channel: StateChannel| {
        let steps = dossier.search.state_steps.iter();
        steps.filter(|step| step.status != Some(StepStatus::Dropped)).any(|step| step.channel == Some(channel))
    };
    sources.extend(StateChannel::ALL.iter().copied().filter(|it| !taken(*it)).map(Source::Channel));
    sources
}

/// The links of a stakeholder that no lead follows. A lead names the stakeholder and not the link: one that has the link's
/// name in its words follows that link, any other one the first link that is left.
fn held<'a>(dossier: &'a Dossier, stakeholder: &'a Stakeholder) -> Vec<Source<'a>> {
    let through = |lead: &&Lead| lead.stakeholder.as_ref().is_some_and(|id| id.0 == stakeholder.id);
    let mut open: Vec<&HeldNetwork> = stakeholder.networks.iter().filter(|network| !network.name.is_empty()).collect();
    let (naming, others): (Vec<&Lead>, Vec<&Lead>) =
        dossier.search.leads.iter().filter(through).partition(|lead| open.iter().any(|it| mentions(lead, &it.name)));
    open.retain(|network| !naming.iter().any(|lead| mentions(lead, &network.name)));
    open.into_iter().skip(others.len()).map(|network| Source::Held { stakeholder, network }).collect()
}

fn is_followed(dossier: &Dossier, network: &Network) -> bool {
    let follows = |lead: &Lead| match &lead.network {
        Some(id) => id.0 == network.id,
        None => lead.axis == Some(Axis::CityNetworks) && mentions(lead, &network.name),
    };
    network.name.is_empty() || dossier.search.leads.iter().any(follows)
}

/// Whether the title or the description of a lead holds a name; of one such as *AIMF, association of…* the part before
/// the comma will do.
fn mentions(lead: &Lead, name: &Label) -> bool {
    let words = [&lead.title.fr, &lead.title.en, &lead.description.fr, &lead.description.en];
    let words = words.map(|text| text.to_lowercase());
    [&name.fr, &name.en].into_iter().any(|name| {
        let short = name.split(',').next().unwrap_or_default().trim().to_lowercase();
        !short.is_empty() && words.iter().any(|text| text.contains(&short))
    })
}

/// Turns a lead into a candidate as one change: the candidate takes the lead's name and axis, and the lead says that it led
/// to it; no change where it led to one already. `None` where there is no such lead.
pub fn to_candidate(dossier: &Dossier, lead: &ItemId, candidate: &ItemId) -> Option<Vec<Change>> {
    let lead = find(&dossier.search.leads, lead)?;
    let known = |CandidateId(id): &CandidateId| find(&dossier.search.candidates, id).is_some();
    if lead.candidate.as_ref().is_some_and(known) {
        return Some(Vec::new());
    }
    let affiliations = lead.network.as_ref().map(|NetworkId(network)| json!([{ "id": network, "network": network }]));
    let content = json!({
        "id": candidate,
        "name": lead.title,
        "country": country_reached(dossier, lead),
        "description": lead.description,
        "axis": lead.axis,
        "stage": "identified",
        "affiliations": affiliations,
    });
    let path = Path::from("search/leads").join(lead.id.as_str()).join("candidate");
    Some(vec![
        Change::Insert { list: Path::from("search/candidates"), content: Some(content), before: None },
        Change::Edit { path, value: json!(candidate) },
    ])
}

/// The country that a lead reaches: that of the link it names or, where the stakeholder holds but one, of this one.
fn country_reached(dossier: &Dossier, lead: &Lead) -> Option<Country> {
    let StakeholderId(id) = lead.stakeholder.as_ref()?;
    let networks = find(&dossier.stakeholders.list, id)?.networks.iter();
    let held: Vec<&HeldNetwork> = networks.filter(|network| !network.name.is_empty()).collect();
    let named = held.iter().find(|network| mentions(lead, &network.name));
    named.or(if let [only] = held.as_slice() { Some(only) } else { None })?.country
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier(leads: serde_json::Value) -> Dossier {
        serde_json::from_value(json!({
            "stakeholders": { "list": [
                { "id": "diaspora", "networks": [
                    { "id": "a", "name": { "fr": "Mairie du Havre" }, "country": "FR" },
                    { "id": "b", "name": { "fr": "Fédération d’Europe" }, "country": "BE" },
                ] },
                { "id": "school", "networks": [{ "id": "a", "name": { "fr": "Institut" }, "country": "CN" }, { "id": "blank" }] },
            ] },
            "search": {
                "networks": [
                    { "id": "pact", "name": { "fr": "Pacte de Milan" } },
                    { "id": "aimf", "name": { "fr": "AIMF, association des maires" }, "member": true },
                ],
                "state_steps": [{ "id": "m", "channel": "ministry" }, { "id": "e", "channel": "own_embassy", "status": "dropped" }],
                "leads": leads,
            },
        }))
        .unwrap()
    }

    fn told(dossier: &Dossier) -> Vec<String> {
        let name = |source: &Source<'_>| match source {
            Source::Held { network, .. } => network.name.fr.clone(),
            Source::Network(network) => network.name.fr.clone(),
            Source::Channel(channel) => channel.code().to_owned(),
        };
        sources(dossier).iter().map(name).collect()
    }

    #[test]
    fn what_nobody_follows_is_suggested_along_the_three_axes_our_own_networks_first() {
        assert_eq!(
            told(&dossier(json!([]))),
            [
                "Mairie du Havre",
                "Fédération d’Europe",
                "Institut",
                "AIMF, association des maires",
                "Pacte de Milan",
                "own_embassy",
                "their_embassy",
                "matching_exchange"
            ]
        );
    }

    #[test]
    fn a_lead_takes_the_link_that_it_names_else_the_first_one_left() {
        let named = json!([{ "id": "x", "stakeholder": "diaspora", "title": { "fr": "Par la fédération d’Europe" } }]);
        assert_eq!(told(&dossier(named))[..2], ["Mairie du Havre", "Institut"]);
        let unnamed = json!([{ "id": "x", "stakeholder": "diaspora", "title": { "fr": "Vers Le Havre" } }]);
        assert_eq!(told(&dossier(unnamed))[..2], ["Fédération d’Europe", "Institut"]);
        let network = json!([
            { "id": "x", "axis": "city_networks", "title": { "fr": "Liège, par le secrétariat de l’AIMF" } },
            { "id": "y", "network": "pact" },
        ]);
        assert_eq!(told(&dossier(network))[3..], ["own_embassy", "their_embassy", "matching_exchange"]);
    }

    #[test]
    fn a_lead_becomes_a_candidate_once_with_its_axis_its_country_and_its_network() {
        let dossier = dossier(json!([
            { "id": "x", "axis": "stakeholders", "stakeholder": "school", "title": { "fr": "Suzhou" } },
            { "id": "y", "axis": "city_networks", "network": "pact", "title": { "fr": "Rosario" } },
        ]));
        let id: ItemId = "new".parse().unwrap();
        let changes = to_candidate(&dossier, &"x".parse().unwrap(), &id).unwrap();
        let Change::Insert { content: Some(content), .. } = &changes[0] else { panic!("it adds a candidate") };
        assert_eq!((&content["country"], &content["axis"]), (&json!("CN"), &json!("stakeholders")));
        assert_eq!(changes[1], Change::Edit { path: "search/leads/x/candidate".into(), value: json!("new") });
        let by_network = to_candidate(&dossier, &"y".parse().unwrap(), &id).unwrap();
        let Change::Insert { content: Some(content), .. } = &by_network[0] else { panic!("it adds a candidate") };
        assert_eq!(content["affiliations"], json!([{ "id": "pact", "network": "pact" }]));
        let mut done = dossier.clone();
        done.search.leads[0].candidate = Some(CandidateId(id.clone()));
        assert!(to_candidate(&done, &"x".parse().unwrap(), &id).is_some(), "its candidate is gone");
        done.search.candidates.push(crate::stages::search::Candidate { id: id.clone(), ..Default::default() });
        assert_eq!(to_candidate(&done, &"x".parse().unwrap(), &id), Some(vec![]), "once is enough");
        assert_eq!(to_candidate(&dossier, &"nobody".parse().unwrap(), &id), None);
    }
}
