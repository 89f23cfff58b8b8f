//! Stage 10, budget and funding: a sincere and balanced budget establishes credibility.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::{Currency, Money, Percent, Quantity},
    prose::{Label, Prose},
    stages::{actions::ActivityId, filing::AnnexId},
};

record! {
    /// The budget and its funding.
    Budget {
        /// What explains the budget: choices, prices, assumptions.
        notes: Prose,
        /// Exchange rates fixed for the dossier.
        rates: Vec<Rate>,
        /// The lines.
        lines: Vec<BudgetLine>,
        /// Contingency, in per cent of its base.
        contingency: Option<Percent>,
        /// What contingency is a percentage of; the direct costs in cash unless another base is given.
        contingency_base: Option<ContingencyBase>,
        /// Indirect costs, in per cent of their base.
        indirect: Option<Percent>,
        /// What indirect costs are a percentage of; the direct costs in cash unless another base is given.
        indirect_base: Option<IndirectBase>,
        /// The sources of funding.
        sources: Vec<FundingSource>,
        /// How the funding was built and what happens if a source refuses.
        funding_notes: Prose,
        /// What happens if a source refuses or gives less.
        scenarios: Vec<Scenario>,
    }
}

item! {
    /// An exchange rate, fixed in the dossier with its date and source.
    Rate {
        /// The currency converted.
        from: Option<Currency>,
        /// The currency it is converted into.
        to: Option<Currency>,
        /// How many units of `to` one unit of `from` is worth.
        rate: Option<Quantity>,
        /// The date of the rate.
        date: Option<NaiveDate>,
        /// Where the rate comes from.
        source: Label,
    }
}

item! {
    /// A line of the budget.
    BudgetLine {
        /// The heading it belongs to.
        heading: Option<Heading>,
        /// What is paid for.
        label: Label,
        /// The activity it serves.
        activity: Option<ActivityId>,
        /// The unit counted.
        unit: Label,
        /// How many units.
        quantity: Option<Quantity>,
        /// What one unit costs.
        unit_cost: Option<Money>,
        /// Cash, or a contribution in kind.
        nature: Option<Nature>,
        /// For a contribution in kind: how its value was found.
        valuation: Prose,
        /// The year, where the whole line falls into one.
        year: Option<u16>,
        /// The split over several years.
        years: Vec<YearShare>,
        /// Who pays: one source, or a split over several.
        payers: Vec<PayerShare>,
        /// Where a funder does not take the line into account.
        eligibility: Vec<Eligibility>,
        /// What explains the line.
        note: Prose,
    }
}

item! {
    /// The part of a line that falls into one year.
    YearShare {
        /// The year.
        year: Option<u16>,
        /// The part, in per cent of the line.
        share: Option<Percent>,
    }
}

item! {
    /// The part of a line that one source pays.
    PayerShare {
        /// The source.
        source: Option<SourceId>,
        /// The part, in per cent of the line.
        share: Option<Percent>,
    }
}

item! {
    /// Whether a call takes the line into account.
    Eligibility {
        /// The identifier of the call's data file.
        call: String,
        /// Whether it is eligible there.
        eligible: bool,
        /// Why.
        reason: Label,
    }
}

item! {
    /// A source of funding.
    FundingSource {
        /// The funder's name.
        name: Label,
        /// What kind of funder it is.
        kind: Option<FunderKind>,
        /// Cash, or a contribution in kind.
        nature: Option<Nature>,
        /// The amount.
        amount: Option<Money>,
        /// Where the request stands.
        status: Option<FundingStatus>,
        /// The date of that status.
        date: Option<NaiveDate>,
        /// The letter that shows it, among the annexes.
        letter: Option<AnnexId>,
        /// Conditions and remarks.
        note: Prose,
    }
}

item! {
    /// A funding that turns out otherwise than planned. Nothing of the plan changes by it.
    Scenario {
        /// What is supposed, in one line.
        title: Label,
        /// The sources that turn out otherwise.
        changes: Vec<SourceChange>,
        /// What we would do.
        note: Prose,
    }
}

item! {
    /// A source that turns out otherwise.
    SourceChange {
        /// The source.
        source: Option<SourceId>,
        /// What it gives; nothing where it refuses.
        granted: Option<Money>,
    }
}

crate::scalar::reference! {
    /// A source of funding.
    SourceId => "budget/sources"
}

crate::scalar::reference! {
    /// A line of the budget.
    BudgetLineId => "budget/lines"
}

choice! {
    /// The headings of a budget, in funders' usage. Contingency and indirect costs are computed, not typed.
    Heading {
        HumanResources = "human_resources",
        Travel = "travel",
        Equipment = "equipment",
        Works = "works",
        Services = "services",
        LocalOffice = "local_office",
        Monitoring = "monitoring",
        Communication = "communication",
        Other = "other",
    }
}

choice! {
    /// What contingency is a percentage of.
    ContingencyBase { DirectCash = "direct_cash", Direct = "direct" }
}

choice! {
    /// What indirect costs are a percentage of.
    IndirectBase {
        DirectCash = "direct_cash",
        Direct = "direct",
        DirectCashAndContingency = "direct_cash_and_contingency",
    }
}

choice! {
    /// Whether something is paid in cash or brought in kind.
    Nature { Cash = "cash", InKind = "in_kind" }
}

choice! {
    /// The kinds of funders.
    FunderKind {
        Applicant = "applicant",
        Partner = "partner",
        CallFunder = "call_funder",
        State = "state",
        LocalAuthority = "local_authority",
        EuropeanUnion = "european_union",
        MultilateralBody = "multilateral_body",
        PublicAgency = "public_agency",
        Foundation = "foundation",
        Enterprise = "enterprise",
        Association = "association",
        Beneficiaries = "beneficiaries",
    }
}

choice! {
    /// Where a request for funding stands.
    FundingStatus { Planned = "planned", Requested = "requested", Confirmed = "confirmed", Refused = "refused" }
}
