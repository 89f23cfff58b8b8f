//! A funder's call for proposals, as one edition states it: who may apply, what is paid, what has to be filed.
//!
//! One type serves the calls shipped with Passerelle and those that users write themselves (`start/own_calls`). Every
//! figure may be missing: a call that does not state it asks for nothing there.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::{Money, Percent},
    prose::{Label, Language, Prose},
    scalar::Country,
    stages::{challenges::Domain, filing::AnnexKind, monitoring::ReportKind, start::ApplicantKind},
};

item! {
    /// One edition of a call for proposals. Its identifier names the edition, such as `meae-generaliste-2025`.
    CallEdition {
        /// The title.
        title: Label,
        /// The funder.
        funder: Label,
        /// The edition, usually a year.
        edition: String,
        /// What all editions of the call have in common, such as `meae-generaliste`.
        series: String,
        /// Whether it takes files, as far as known on the day it was checked.
        status: Option<CallStatus>,
        /// From when it takes files.
        opens_on: Option<NaiveDate>,
        /// Until when it takes files.
        closes_on: Option<NaiveDate>,
        /// The languages in which the funder takes files.
        languages: BTreeSet<Language>,
        /// The document the rules were taken from.
        source: String,
        /// When the rules were checked against it.
        checked_on: Option<NaiveDate>,
        /// How sure the rules are.
        confidence: Option<Confidence>,
        /// How one applies: steps, channel, dates.
        procedure: Prose,
        /// Who may apply, and with whom.
        eligibility: CallEligibility,
        /// What the funder pays.
        grant: CallGrant,
        /// What the applicant and the partner bring.
        shares: CallShares,
        /// How large and how long a project may be.
        project: CallProject,
        /// Which costs are taken into account.
        costs: CallCosts,
        /// The annexes asked for.
        annexes: Vec<CallAnnex>,
        /// What is asked beyond figures, for people to check.
        conditions: Vec<CallCondition>,
        /// The reports due after the grant.
        reports: Vec<CallReport>,
        /// The sections of the file, in the funder's order.
        sections: Vec<CallSection>,
    }
}

record! {
    /// Who may apply, and with whom.
    CallEligibility {
        /// The kinds of bodies that may lead an application; none where any may.
        applicants: BTreeSet<ApplicantKind>,
        /// The countries the applicant must be in; none where any may apply.
        countries: BTreeSet<Country>,
        /// The countries the partner must be in; none where any will do.
        partner_countries: BTreeSet<Country>,
        /// The classes of countries the partner must be in; none where any will do.
        partner_classes: BTreeSet<CountryClass>,
        /// The domains that the project must touch; none where any will do.
        domains: BTreeSet<Domain>,
        /// For an association: for how many years it must have existed.
        years_least: Option<u16>,
        /// For an association: its yearly income may not exceed this.
        income_at_most: Option<Money>,
        /// Whether projects of decentralised cooperation are excluded.
        excludes_decentralised: bool,
    }
}

record! {
    /// What the funder pays.
    CallGrant {
        /// At most so much of the cost, with a partner in a least developed country.
        least_developed: Option<Percent>,
        /// At most so much of the cost, with a partner in another country that receives official development assistance.
        other_aid_recipient: Option<Percent>,
        /// At most so much of the cost, with a partner elsewhere.
        other: Option<Percent>,
        /// At most so much of the cost where partners are in several countries.
        several_countries: Option<Percent>,
        /// At most so much of the cost where the applicant is an association.
        association: Option<Percent>,
        /// The smallest grant.
        least: Option<Money>,
        /// The largest grant.
        most: Option<Money>,
        /// The part of the grant that is paid on the final report.
        final_instalment: Option<Percent>,
        /// What that part is of; the whole grant unless another base is given.
        final_instalment_of: Option<InstalmentBase>,
    }
}

record! {
    /// What the applicant and the partner bring.
    CallShares {
        /// The applicant brings at least so much of the cost.
        own_least: Option<Percent>,
        /// Of the applicant's share, at most so much is in kind.
        own_in_kind_at_most: Option<Percent>,
        /// The partner brings at least so much of the cost.
        partner_least: Option<Percent>,
        /// Whether a contribution of the partner is sought according to its means, without being a condition.
        partner_sought: bool,
    }
}

record! {
    /// How large and how long a project may be.
    CallProject {
        /// It costs at least so much.
        cost_least: Option<Money>,
        /// It costs at most so much.
        cost_most: Option<Money>,
        /// It lasts at least so many months.
        months_least: Option<u16>,
        /// It lasts at most so many months.
        months_most: Option<u16>,
        /// Its yearly cost is at most so much of the association's yearly income.
        yearly_cost_of_income: Option<Percent>,
        /// Whether it may begin only once the funder has decided.
        begins_after_decision: bool,
    }
}

record! {
    /// Which costs are taken into account.
    CallCosts {
        /// Whether contributions in kind count.
        in_kind: Option<InKindRule>,
        /// Contingency is at most so much of the direct costs.
        contingency_at_most: Option<Percent>,
        /// Indirect costs are at most so much of the direct costs.
        indirect_at_most: Option<Percent>,
        /// A heading may move by so much without an amendment.
        variance_at_most: Option<Percent>,
    }
}

item! {
    /// An annex asked for: one of several kinds will do.
    CallAnnex {
        /// The kinds that will do.
        kinds: BTreeSet<AnnexKind>,
        /// Whether the file is set aside without it.
        required: bool,
    }
}

item! {
    /// Something asked that no figure of the dossier shows.
    CallCondition {
        /// The condition in one sentence.
        text: Label,
    }
}

item! {
    /// A report due after the grant.
    CallReport {
        /// Interim, final or financial.
        kind: Option<ReportKind>,
        /// When it is due, in the funder's words.
        due: Label,
    }
}

item! {
    /// A section of the file.
    CallSection {
        /// The funder's title for it.
        title: Label,
        /// What it holds, in the order of the method.
        parts: BTreeSet<Part>,
        /// The most characters the funder takes, where there is a limit.
        at_most_characters: Option<u32>,
    }
}

choice! {
    /// Whether a call takes files.
    CallStatus { Open = "open", Closed = "closed", Unknown = "unknown" }
}

choice! {
    /// How sure a call's rules are: read in the source, or put together from other knowledge.
    Confidence { Read = "read", Reconstructed = "reconstructed" }
}

choice! {
    /// What a funder keeps back a part of until the final report.
    InstalmentBase { Grant = "grant", LastYear = "last_year" }
}

choice! {
    /// Whether contributions in kind count as costs.
    InKindRule { Accepted = "accepted", Refused = "refused" }
}

choice! {
    /// The class of a country in official development assistance: on the United Nations' list of least developed
    /// countries, another recipient on the OECD's list, or on neither.
    CountryClass {
        LeastDeveloped = "least_developed",
        OtherAidRecipient = "other_aid_recipient",
        Other = "other",
    }
}

choice! {
    /// The parts of the funding dossier that sections are made of, in the order of the method.
    Part {
        Summary = "summary",
        Motivations = "motivations",
        Carriers = "carriers",
        Stakeholders = "stakeholders",
        Territory = "territory",
        Challenges = "challenges",
        Contributions = "contributions",
        Search = "search",
        Agreement = "agreement",
        Objectives = "objectives",
        Activities = "activities",
        Schedule = "schedule",
        Logframe = "logframe",
        Budget = "budget",
        Funding = "funding",
        Risks = "risks",
        Sustainability = "sustainability",
        FollowUp = "follow_up",
        Annexes = "annexes",
        Signatures = "signatures",
    }
}

impl CallEligibility {
    /// Whether a body of this country may lead an application.
    pub fn admits(&self, country: Country) -> bool {
        self.countries.is_empty() || self.countries.contains(&country)
    }
}

impl CallGrant {
    /// The largest share for a partner's class of country.
    pub fn for_class(&self, class: CountryClass) -> Option<Percent> {
        match class {
            CountryClass::LeastDeveloped => self.least_developed,
            CountryClass::OtherAidRecipient => self.other_aid_recipient,
            CountryClass::Other => self.other,
        }
    }
}
