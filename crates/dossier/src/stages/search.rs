//! Stage 7, partner search: a will that has been built gives the search its direction. Three axes lead to candidates.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    prose::{Label, Prose},
    scalar::{Coordinates, Country, Score, Weight},
    stages::{
        carriers::CarrierId,
        challenges::{ChallengeId, Domain},
        contributions::{ContributionId, ContributionKind, NeedId},
        stakeholders::StakeholderId,
        start::WorkingLanguage,
    },
};

record! {
    /// The search for a partner.
    PartnerSearch {
        /// The partner looked for.
        profile: IdealPartner,
        /// Axis A, the networks of the territory's own stakeholders: how they are used and fed.
        stakeholder_networks: Prose,
        /// Axis B, the networks of local authorities: which ones, to what end.
        city_networks: Prose,
        /// Axis C, the State channel: ministry, embassies, matching exchanges.
        state_channel: Prose,
        /// The networks of authorities we belong to or approach.
        networks: Vec<Network>,
        /// The steps taken through the State.
        state_steps: Vec<StateStep>,
        /// Leads that may become candidates.
        leads: Vec<Lead>,
        /// The weights of the criteria that rank candidates.
        weights: CandidateWeights,
        /// The candidates.
        candidates: Vec<Candidate>,
        /// Why this partner was chosen.
        choice: Prose,
    }
}

record! {
    /// The partner looked for.
    IdealPartner {
        /// The partner in words.
        description: Prose,
        /// Countries or regions preferred, and why.
        regions: Prose,
        /// Countries preferred.
        countries: BTreeSet<CountryCode>,
        /// The least number of inhabitants.
        population_from: Option<u32>,
        /// The greatest number of inhabitants.
        population_to: Option<u32>,
        /// Languages in which we can work.
        languages: BTreeSet<WorkingLanguage>,
        /// Domains in which we look for exchange.
        domains: BTreeSet<Domain>,
        /// What would exclude a partner.
        exclusions: Prose,
    }
}

/// A country as a member of a set.
pub type CountryCode = Country;

item! {
    /// A network of local authorities.
    Network {
        /// The network's name.
        name: Label,
        /// Its identifier in the directory of networks; blank for one that the user adds.
        directory: String,
        /// Where its members are.
        reach: Label,
        /// The domains it works in.
        themes: BTreeSet<Domain>,
        /// Its website.
        website: String,
        /// Whether we belong to it.
        member: bool,
        /// Since which year.
        member_since: Option<u16>,
        /// What we give it.
        we_give: Prose,
        /// What we learn from it, and whom it lets us reach.
        we_learn: Prose,
    }
}

item! {
    /// A step taken through the State.
    StateStep {
        /// The channel.
        channel: Option<StateChannel>,
        /// The office approached, by function.
        office: Label,
        /// When.
        date: Option<NaiveDate>,
        /// Where it stands.
        status: Option<StepStatus>,
        /// What came of it.
        outcome: Prose,
    }
}

item! {
    /// A lead: someone or something that may take us to a partner.
    Lead {
        /// The axis it comes from.
        axis: Option<Axis>,
        /// The stakeholder through whom it came.
        stakeholder: Option<StakeholderId>,
        /// The network of authorities through which it came.
        network: Option<NetworkId>,
        /// The lead in one line.
        title: Label,
        /// Whom it lets us reach, and what to do.
        description: Prose,
        /// Who follows it.
        responsible: Option<CarrierId>,
        /// By when.
        due_on: Option<NaiveDate>,
        /// Where it stands.
        status: Option<StepStatus>,
        /// The candidate that it led to.
        candidate: Option<CandidateId>,
    }
}

record! {
    /// How much each criterion counts when candidates are ranked; a missing weight counts as 3.
    CandidateWeights {
        /// The weight of shared challenges.
        shared_challenges: Option<Weight>,
        /// The weight of reciprocity.
        reciprocity: Option<Weight>,
        /// The weight of a common language.
        language: Option<Weight>,
        /// The weight of comparable size.
        size: Option<Weight>,
        /// The weight of existing links.
        existing_links: Option<Weight>,
        /// The weight of legal capacity.
        legal_capacity: Option<Weight>,
        /// The weight of the country's eligibility for the target call.
        eligibility: Option<Weight>,
    }
}

item! {
    /// A local authority that may become the partner.
    Candidate {
        /// Its name.
        name: Label,
        /// Its name in its own language and script.
        local_name: String,
        /// Its country.
        country: Option<Country>,
        /// Its region or province.
        region: String,
        /// Where it lies.
        coordinates: Option<Coordinates>,
        /// Its number in the GeoNames gazetteer, where it was chosen from there.
        geonames: Option<u32>,
        /// Inhabitants.
        population: Option<u32>,
        /// Languages it works in.
        languages: BTreeSet<WorkingLanguage>,
        /// What it is like and why it was thought of.
        description: Prose,
        /// The axis that led to it.
        axis: Option<Axis>,
        /// The networks of authorities that it belongs to.
        affiliations: Vec<Affiliation>,
        /// Its challenges, and what of ours answers them.
        challenges: Vec<CandidateChallenge>,
        /// What it could bring, and which need of ours that answers.
        offers: Vec<CandidateOffer>,
        /// How far the relation has come.
        stage: Option<PipelineStage>,
        /// Shared challenges, from 1 to 5.
        shared_challenges: Option<Score>,
        /// Reciprocity both ways, from 1 to 5.
        reciprocity: Option<Score>,
        /// Common language, from 1 to 5.
        language: Option<Score>,
        /// Comparable size, from 1 to 5.
        size: Option<Score>,
        /// Existing links, from 1 to 5.
        existing_links: Option<Score>,
        /// Legal capacity, from 1 to 5.
        legal_capacity: Option<Score>,
        /// Eligibility of its country for the target call, from 1 to 5.
        eligibility: Option<Score>,
        /// What the marks rest on.
        assessment: Prose,
        /// Whether it is the partner we retained.
        chosen: bool,
        /// The function that letters to it address.
        addressee: Label,
        /// The next step.
        next_step: Label,
        /// When the next step is due.
        next_step_on: Option<NaiveDate>,
        /// The contacts so far.
        contacts: Vec<Contact>,
    }
}

item! {
    /// A network of authorities that a candidate belongs to.
    Affiliation {
        /// The network.
        network: Option<NetworkId>,
        /// What it does there, or how we know.
        note: Label,
    }
}

item! {
    /// A challenge of a candidate.
    CandidateChallenge {
        /// The challenge in one line.
        title: Label,
        /// Its domain.
        domain: Option<Domain>,
        /// Our own challenge that it shares.
        shared_with: Option<ChallengeId>,
        /// Our contribution that answers it.
        answered_by: Option<ContributionId>,
        /// How well it answers, from 1 to 5.
        strength: Option<Score>,
        /// What we know of it, and from where.
        evidence: Prose,
    }
}

item! {
    /// Something that a candidate could bring.
    CandidateOffer {
        /// The contribution in one line.
        title: Label,
        /// Its kind.
        kind: Option<ContributionKind>,
        /// What it would consist of.
        description: Prose,
        /// Our need that it answers.
        answers: Option<NeedId>,
        /// How well it answers, from 1 to 5.
        strength: Option<Score>,
    }
}

item! {
    /// A contact with a candidate. Function and organisation, not private data.
    Contact {
        /// When.
        date: Option<NaiveDate>,
        /// By what means.
        means: Option<ContactMeans>,
        /// With whom, by function and organisation.
        counterpart: Label,
        /// What was said.
        summary: Prose,
    }
}

crate::scalar::reference! {
    /// A network of authorities.
    NetworkId => "search/networks"
}

crate::scalar::reference! {
    /// A candidate.
    CandidateId => "search/candidates"
}

choice! {
    /// The three axes of the search.
    Axis { Stakeholders = "stakeholders", CityNetworks = "city_networks", State = "state" }
}

choice! {
    /// The channels that the State offers.
    StateChannel {
        Ministry = "ministry",
        OwnEmbassy = "own_embassy",
        TheirEmbassy = "their_embassy",
        MatchingExchange = "matching_exchange",
    }
}

choice! {
    /// Where a step stands.
    StepStatus { Planned = "planned", UnderWay = "under_way", Done = "done", Dropped = "dropped" }
}

choice! {
    /// How far the relation with a candidate has come.
    PipelineStage {
        Identified = "identified",
        Approached = "approached",
        InDialogue = "in_dialogue",
        Visit = "visit",
        AgreementInPrinciple = "agreement_in_principle",
        Convention = "convention",
        Declined = "declined",
    }
}

choice! {
    /// By what means a contact took place.
    ContactMeans { Letter = "letter", Email = "email", Call = "call", VideoMeeting = "video_meeting", Visit = "visit", Event = "event" }
}
