//! Stage 1, motivations: reasons that were debated found a lasting engagement.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    prose::{Label, Prose},
    scalar::Weight,
};

record! {
    /// Why the authority wants to cooperate.
    Motivations {
        /// The motivation statement that documents quote.
        statement: Prose,
        /// When the council debated the motivations.
        debated_on: Option<NaiveDate>,
        /// How the council debated them, and with what outcome.
        debate: Prose,
        /// How the cooperation fits the local development plan.
        local_plan_fit: Prose,
        /// How it fits the national strategy.
        national_strategy_fit: Prose,
        /// How it fits the funder's strategy.
        funder_strategy_fit: Prose,
        /// The motivations, strongest first as the user orders them.
        list: Vec<Motivation>,
    }
}

item! {
    /// One reason to cooperate.
    Motivation {
        /// What kind of reason it is.
        kind: Option<MotivationKind>,
        /// How much it counts, from 0 to 5.
        weight: Option<Weight>,
        /// The reason in words.
        reason: Prose,
        /// Who voiced it.
        voiced_by: Label,
        /// Whether the council debated it.
        debated: bool,
    }
}

choice! {
    /// The kinds of reasons to cooperate.
    MotivationKind {
        Solidarity = "solidarity",
        MutualKnowledge = "mutual_knowledge",
        PublicServices = "public_services",
        StaffStrengthening = "staff_strengthening",
        Investment = "investment",
        BudgetComplement = "budget_complement",
        InternationalStanding = "international_standing",
        EconomicAndCulturalTies = "economic_and_cultural_ties",
        PeaceAndDialogue = "peace_and_dialogue",
        DiasporaDemand = "diaspora_demand",
        CitizenDemand = "citizen_demand",
        ExistingFriendship = "existing_friendship",
        CrisisResponse = "crisis_response",
    }
}
