//! Stage 9, action plan: measurable priorities make a project fundable.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::Percent,
    prose::{Label, Prose},
    purpose::PurposeCode,
    scalar::{Score, Weight},
    stages::{agreement::PartyId, challenges::Domain},
    sustainable_development::SdgTarget,
};

record! {
    /// The action plan.
    Actions {
        /// The first day of the project.
        starts_on: Option<NaiveDate>,
        /// The last day of the project.
        ends_on: Option<NaiveDate>,
        /// Context and justification.
        context: Prose,
        /// The overall objective.
        overall_objective: Prose,
        /// How the partners work: method, roles, use of the partner's national skills first.
        method: Prose,
        /// Domains of the project.
        domains: BTreeSet<Domain>,
        /// The targets of the Sustainable Development Goals it serves.
        targets: BTreeSet<SdgTarget>,
        /// The purpose codes under which its aid is declared, each with its share of the project.
        purpose_codes: Vec<PurposeShare>,
        /// The specific objectives.
        objectives: Vec<Objective>,
        /// The expected results.
        results: Vec<ExpectedResult>,
        /// The weights of the criteria that rank activities.
        weights: ActivityWeights,
        /// The activities.
        activities: Vec<Activity>,
        /// The indicators.
        indicators: Vec<Indicator>,
        /// The assumptions on which the plan rests.
        assumptions: Vec<Assumption>,
        /// The beneficiaries.
        beneficiaries: Vec<Beneficiaries>,
        /// The risks.
        risks: Vec<Risk>,
        /// The sustainability test.
        sustainability: Sustainability,
        /// Markers of gender and climate.
        markers: Markers,
        /// The criteria of the OECD's Development Assistance Committee.
        evaluation_criteria: EvaluationCriteria,
        /// Who does what: the implementing team.
        team: Prose,
        /// Protection of the people concerned: safeguarding, data, complaints.
        safeguarding: Prose,
        /// Monitoring.
        monitoring: Prose,
        /// Evaluation and use of what was learnt.
        evaluation: Prose,
        /// Visibility and communication.
        visibility: Prose,
    }
}

item! {
    /// A purpose code with its share of the project.
    PurposeShare {
        /// The code.
        code: Option<PurposeCode>,
        /// Its share in per cent; a code that stands alone needs none.
        share: Option<Percent>,
    }
}

item! {
    /// A specific objective.
    Objective {
        /// The objective in one line.
        title: Label,
        /// What will have changed, for whom.
        description: Prose,
    }
}

item! {
    /// An expected result.
    ExpectedResult {
        /// The specific objective it serves.
        objective: Option<ObjectiveId>,
        /// The result in one line.
        title: Label,
        /// What will be in place.
        description: Prose,
    }
}

record! {
    /// How much each criterion counts when activities are ranked; a missing weight counts as 3.
    ActivityWeights {
        /// The weight of impact.
        impact: Option<Weight>,
        /// The weight of feasibility.
        feasibility: Option<Weight>,
        /// The weight of urgency.
        urgency: Option<Weight>,
        /// The weight of reciprocity.
        reciprocity: Option<Weight>,
    }
}

item! {
    /// An activity.
    Activity {
        /// The result it serves.
        result: Option<ResultId>,
        /// The activity in one line.
        title: Label,
        /// How it is carried out.
        description: Prose,
        /// Where.
        places: Label,
        /// The party that answers for it.
        responsible: Option<PartyId>,
        /// Others who take part in it.
        participants: Label,
        /// Its first day.
        starts_on: Option<NaiveDate>,
        /// Its last day.
        ends_on: Option<NaiveDate>,
        /// What it yields.
        deliverable: Label,
        /// Its impact, from 1 to 5.
        impact: Option<Score>,
        /// Its feasibility, from 1 to 5.
        feasibility: Option<Score>,
        /// Its urgency, from 1 to 5.
        urgency: Option<Score>,
        /// How much both sides gain by it, from 1 to 5.
        reciprocity: Option<Score>,
    }
}

item! {
    /// An indicator.
    Indicator {
        /// What it measures: the overall objective where none is named.
        measures: Option<MeasuredId>,
        /// The indicator in one line.
        title: Label,
        /// The unit.
        unit: Label,
        /// The value at the start.
        baseline: Label,
        /// The date of the baseline.
        baseline_on: Option<NaiveDate>,
        /// The value aimed at.
        target: Label,
        /// By when.
        target_on: Option<NaiveDate>,
        /// The source of verification.
        source: Label,
    }
}

item! {
    /// An assumption: a condition outside the project's reach.
    Assumption {
        /// The objective or result that depends on it.
        concerns: Option<MeasuredId>,
        /// The assumption.
        text: Label,
    }
}

item! {
    /// A group that benefits.
    Beneficiaries {
        /// The group.
        group: Label,
        /// Whether it benefits directly.
        reach: Option<Reach>,
        /// Women and girls.
        women: Option<u32>,
        /// Men and boys.
        men: Option<u32>,
        /// What changes for them.
        benefit: Prose,
    }
}

item! {
    /// A risk.
    Risk {
        /// The risk in one line.
        title: Label,
        /// Its nature.
        kind: Option<RiskKind>,
        /// How probable it is, from 1 to 5.
        probability: Option<Score>,
        /// How grave it would be, from 1 to 5.
        impact: Option<Score>,
        /// What prevents or mitigates it.
        mitigation: Prose,
        /// Who watches it.
        owner: Label,
    }
}

record! {
    /// What remains once the funding has ended.
    Sustainability {
        /// Technical: upkeep, skills, parts.
        technical: Prose,
        /// Financial: who pays afterwards, from what.
        financial: Prose,
        /// Institutional: who takes over, under what rules.
        institutional: Prose,
        /// Environmental.
        environmental: Prose,
        /// Social.
        social: Prose,
    }
}

record! {
    /// Policy markers after the OECD's Development Assistance Committee: not targeted, significant, principal.
    Markers {
        /// Gender equality.
        gender: Option<Marker>,
        /// What the gender marker rests on.
        gender_reason: Prose,
        /// Climate change mitigation.
        climate_mitigation: Option<Marker>,
        /// Adaptation to climate change.
        climate_adaptation: Option<Marker>,
        /// What the climate markers rest on.
        climate_reason: Prose,
    }
}

record! {
    /// How the project answers the OECD's six evaluation criteria.
    EvaluationCriteria {
        /// Is it doing the right things?
        relevance: Prose,
        /// How well does it fit with other work?
        coherence: Prose,
        /// Will it achieve its objectives?
        effectiveness: Prose,
        /// How well are resources used?
        efficiency: Prose,
        /// What difference does it make?
        impact: Prose,
        /// Will the benefits last?
        sustainability: Prose,
    }
}

crate::scalar::reference! {
    /// A specific objective.
    ObjectiveId => "actions/objectives"
}

crate::scalar::reference! {
    /// An expected result.
    ResultId => "actions/results"
}

crate::scalar::reference! {
    /// What an indicator measures or an assumption concerns.
    MeasuredId => "actions/objectives", "actions/results"
}

crate::scalar::reference! {
    /// An activity.
    ActivityId => "actions/activities"
}

crate::scalar::reference! {
    /// An indicator.
    IndicatorId => "actions/indicators"
}

choice! {
    /// Whether a group benefits directly.
    Reach { Direct = "direct", Indirect = "indirect" }
}

choice! {
    /// The nature of a risk.
    RiskKind {
        Political = "political",
        Institutional = "institutional",
        Financial = "financial",
        Technical = "technical",
        Security = "security",
        Environmental = "environmental",
        Social = "social",
        Health = "health",
    }
}

choice! {
    /// A policy marker's three values, 0 to 2 in the OECD's reporting.
    Marker { NotTargeted = "not_targeted", Significant = "significant", Principal = "principal" }
}
