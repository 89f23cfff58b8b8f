//! Stage 5, challenges and levers: keep the challenges on which a cooperation can act.

use std::collections::BTreeSet;

use super::{item, record};
use crate::{
    choice::choice,
    prose::{Label, Prose},
    scalar::{Score, Weight},
    stages::{stakeholders::StakeholderId, territory::CompetenceLevel},
    sustainable_development::SdgTarget,
};

record! {
    /// The territory's challenges.
    Challenges {
        /// How they were found and ranked.
        method: Prose,
        /// The weights of the criteria that rank them.
        weights: ChallengeWeights,
        /// The challenges.
        list: Vec<Challenge>,
        /// Causes and effects: the problem tree, which turns into an objective tree.
        tree: Vec<TreeNode>,
    }
}

record! {
    /// How much each criterion counts when challenges are ranked; a missing weight counts as 3.
    ChallengeWeights {
        /// The weight of severity.
        severity: Option<Weight>,
        /// The weight of urgency.
        urgency: Option<Weight>,
        /// The weight of the cooperation's lever.
        lever: Option<Weight>,
        /// The weight of the authority's competence.
        competence: Option<Weight>,
    }
}

item! {
    /// A challenge (*enjeu*) of the territory.
    Challenge {
        /// The challenge in one line.
        title: Label,
        /// Its domain.
        domain: Option<Domain>,
        /// The situation.
        description: Prose,
        /// What shows it: figures, studies, complaints.
        evidence: Prose,
        /// Where the evidence comes from.
        source: Label,
        /// The stakeholder who raised it.
        raised_by: Option<StakeholderId>,
        /// How many people are affected.
        people_affected: Option<u32>,
        /// How grave it is, from 1 to 5.
        severity: Option<Score>,
        /// How pressing it is, from 1 to 5.
        urgency: Option<Score>,
        /// Whether the authority may act on it.
        competence: Option<CompetenceLevel>,
        /// How much decentralised cooperation can move it, from 1 to 5.
        lever: Option<Score>,
        /// Why cooperation is, or is not, a lever.
        lever_reason: Prose,
        /// The challenge once it is met: the trunk of the objective tree.
        objective: Label,
        /// Whether the project takes it up.
        retained: bool,
        /// The targets of the Sustainable Development Goals it belongs to.
        targets: BTreeSet<SdgTarget>,
    }
}

item! {
    /// A cause or an effect of a challenge, and the objective it turns into.
    TreeNode {
        /// The challenge it belongs to.
        challenge: Option<ChallengeId>,
        /// Whether it causes the challenge or follows from it.
        side: Option<TreeSide>,
        /// The cause or effect that it in turn causes or follows from.
        parent: Option<TreeNodeId>,
        /// The problem.
        problem: Label,
        /// The same, once solved: the objective.
        objective: Label,
    }
}

crate::scalar::reference! {
    /// A challenge of the territory.
    ChallengeId => "challenges/list"
}

crate::scalar::reference! {
    /// A node of the problem tree.
    TreeNodeId => "challenges/tree"
}

choice! {
    /// The two sides of a problem tree.
    TreeSide { Cause = "cause", Effect = "effect" }
}

choice! {
    /// The domains of decentralised cooperation.
    Domain {
        Institutional = "institutional",
        UrbanGovernance = "urban_governance",
        Water = "water",
        Sanitation = "sanitation",
        Waste = "waste",
        Energy = "energy",
        Environment = "environment",
        Agriculture = "agriculture",
        Fishing = "fishing",
        Tourism = "tourism",
        Heritage = "heritage",
        Enterprise = "enterprise",
        Culture = "culture",
        Education = "education",
        HigherEducation = "higher_education",
        Health = "health",
        SocialAction = "social_action",
        Mobility = "mobility",
        Planning = "planning",
        Youth = "youth",
        GenderEquality = "gender_equality",
        Digital = "digital",
        RiskReduction = "risk_reduction",
    }
}
