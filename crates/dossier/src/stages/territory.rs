//! Stage 4, the territory: to present oneself clearly inspires confidence.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::{Money, Quantity},
    prose::{Label, Prose},
    scalar::{Answer, Coordinates, Country, ItemId},
    stages::challenges::Domain,
};

record! {
    /// How the authority, its territory or the organisation presents itself.
    Territory {
        /// The applicant's official name.
        name: Label,
        /// The kind of authority.
        level: Option<AuthorityLevel>,
        /// The legal status in words.
        legal_status: Label,
        /// Registration number, such as the SIREN in France.
        registration: String,
        /// Postal address.
        address: String,
        /// Web site.
        website: String,
        /// The function of the person who signs for it.
        signatory: Label,
        /// Where the territory lies and what it is like.
        presentation: Prose,
        /// Where it lies, for maps.
        coordinates: Option<Coordinates>,
        /// Inhabitants.
        population: Option<u32>,
        /// The year of that figure.
        population_year: Option<u16>,
        /// Area in square kilometres.
        area_km2: Option<Quantity>,
        /// Council, executive, administration.
        institutions: Prose,
        /// The services and the department that follows the project.
        services: Prose,
        /// Yearly budget.
        budget: Option<Money>,
        /// The year of that budget.
        budget_year: Option<u16>,
        /// Staff, in people.
        staff: Option<u32>,
        /// Staff assigned to international cooperation, in full-time equivalents.
        international_staff: Option<Quantity>,
        /// How free the authority is to act; does decentralisation work in the country?
        autonomy: Prose,
        /// Local democracy and governance.
        governance: Prose,
        /// Whether the country's law lets this authority cooperate and sign.
        may_sign: Option<Answer>,
        /// The legal basis of that answer.
        legal_basis: Prose,
        /// Competences and services.
        competences: Vec<Competence>,
        /// Key figures beyond population and budget.
        key_figures: Vec<KeyFigure>,
        /// Strengths (*atouts*).
        strengths: Vec<Trait>,
        /// Expectations (*attentes*).
        expectations: Vec<Trait>,
        /// Weaknesses.
        weaknesses: Vec<Trait>,
        /// Earlier and present cooperations.
        cooperations: Vec<PastCooperation>,
        /// The identity sheet of an association or NGO.
        organisation: Organisation,
    }
}

item! {
    /// A competence of the authority.
    Competence {
        /// The domain.
        domain: Option<Domain>,
        /// The competence or service.
        name: Label,
        /// Whether it is exercised alone, shared or not at all.
        level: Option<CompetenceLevel>,
        /// How it is exercised.
        note: Prose,
    }
}

item! {
    /// A figure that characterises the territory.
    KeyFigure {
        /// What is counted.
        label: Label,
        /// The figure with its unit, as documents print it.
        value: String,
        /// The year it stands for.
        year: Option<u16>,
        /// Where it comes from.
        source: Label,
    }
}

item! {
    /// A strength, expectation or weakness.
    Trait {
        /// The point in words.
        text: Prose,
    }
}

item! {
    /// A cooperation, earlier or under way.
    PastCooperation {
        /// The partner.
        partner: String,
        /// The partner's country.
        country: Option<Country>,
        /// What it is about.
        subject: Label,
        /// The first year.
        since: Option<u16>,
        /// The last year, where it has ended.
        until: Option<u16>,
        /// Where it stands.
        status: Option<CooperationStatus>,
        /// What it taught.
        lessons: Prose,
    }
}

record! {
    /// The identity sheet of an association or NGO.
    Organisation {
        /// When it was founded.
        founded_on: Option<NaiveDate>,
        /// The authority and number of its registration.
        registered_with: Label,
        /// What it exists for.
        purpose: Prose,
        /// Its governing body: composition, renewal.
        governing_body: Prose,
        /// Paid staff, in people.
        employees: Option<u32>,
        /// Volunteers, in people.
        volunteers: Option<u32>,
        /// Members, in people.
        members: Option<u32>,
        /// The mandate received from the authority.
        mandate: Prose,
        /// The accounts of the last years.
        accounts: Vec<YearlyAccount>,
        /// Projects it can show.
        references: Vec<ProjectReference>,
    }
}

item! {
    /// The accounts of one year.
    YearlyAccount {
        /// The year.
        year: Option<u16>,
        /// Income.
        income: Option<Money>,
        /// Expenditure.
        expenditure: Option<Money>,
        /// Whether they were audited.
        audited: bool,
    }
}

item! {
    /// A project that an organisation can show.
    ProjectReference {
        /// Its title.
        title: Label,
        /// Where.
        country: Option<Country>,
        /// When it ended.
        year: Option<u16>,
        /// Its budget.
        budget: Option<Money>,
        /// Its main funder.
        funder: String,
        /// What it achieved.
        outcome: Prose,
    }
}

crate::scalar::reference! {
    /// A competence of the authority.
    CompetenceId => "territory/competences"
}

impl From<CompetenceId> for ItemId {
    fn from(reference: CompetenceId) -> Self {
        reference.0
    }
}

choice! {
    /// The level of a public authority.
    AuthorityLevel {
        Commune = "commune",
        Intercommunality = "intercommunality",
        Department = "department",
        Region = "region",
        Metropolis = "metropolis",
        Province = "province",
        FederatedState = "federated_state",
        District = "district",
        Other = "other",
    }
}

choice! {
    /// How an authority holds a competence.
    CompetenceLevel { Own = "own", Shared = "shared", None = "none" }
}

choice! {
    /// Where a cooperation stands.
    CooperationStatus { Active = "active", Dormant = "dormant", Ended = "ended" }
}
