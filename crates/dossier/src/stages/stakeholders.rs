//! Stage 3, stakeholders: an approach that the territory discusses and carries gains legitimacy.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    prose::{Label, Prose},
    scalar::{Country, Score},
    stages::filing::AnnexId,
};

record! {
    /// The territory's stakeholders.
    Stakeholders {
        /// How the approach was presented to them, discussed and carried.
        mobilisation: Prose,
        /// How inhabitants take part directly.
        participation: Prose,
        /// The stakeholders.
        list: Vec<Stakeholder>,
    }
}

item! {
    /// An organisation or group concerned by the project. Organisation and function, never opinions.
    Stakeholder {
        /// The organisation's name.
        name: Label,
        /// The category it belongs to.
        category: Option<StakeholderCategory>,
        /// What it does and what it expects of the project.
        description: Prose,
        /// Its influence on the project, from 1 to 5.
        influence: Option<Score>,
        /// Its interest in the project, from 1 to 5.
        interest: Option<Score>,
        /// How far it is engaged.
        engagement: Option<Engagement>,
        /// What shows the engagement.
        evidence: Prose,
        /// When the approach was presented to it.
        met_on: Option<NaiveDate>,
        /// Whether the approach was discussed with it, not only presented.
        discussed: bool,
        /// Its letter of support, among the annexes.
        letter: Option<AnnexId>,
        /// Whether documents leave it out when they are redacted.
        sensitive: bool,
        /// The international networks it holds, which feed axis A of the partner search.
        networks: Vec<HeldNetwork>,
    }
}

item! {
    /// An international link that a stakeholder holds.
    HeldNetwork {
        /// The network, twin organisation or community abroad.
        name: Label,
        /// Where it reaches.
        country: Option<Country>,
        /// The elected officials and civil servants reachable through it, by function and authority.
        reaches: Prose,
    }
}

crate::scalar::reference! {
    /// A stakeholder of the territory.
    StakeholderId => "stakeholders/list"
}

choice! {
    /// The categories of stakeholders that the method asks to think of.
    StakeholderCategory {
        Association = "association",
        Health = "health",
        School = "school",
        University = "university",
        VocationalTraining = "vocational_training",
        Enterprise = "enterprise",
        Chamber = "chamber",
        FaithGroup = "faith_group",
        Diaspora = "diaspora",
        PoliticalParty = "political_party",
        CivilSociety = "civil_society",
        Utility = "utility",
        NeighbourhoodCommittee = "neighbourhood_committee",
        InhabitantsBody = "inhabitants_body",
        TraditionalAuthority = "traditional_authority",
        StateService = "state_service",
        LocalAuthority = "local_authority",
        Funder = "funder",
    }
}

choice! {
    /// How far a stakeholder is engaged, from informed to co-carrier.
    Engagement {
        Informed = "informed", Consulted = "consulted", Partner = "partner", CoCarrier = "co_carrier",
    }
}
