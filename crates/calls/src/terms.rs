//! What a call's terms come to for a dossier, in the dossier's currency: the one computation behind the rules, the
//! comparison of calls and the table in the document.
//!
//! The costs taken into account are the direct costs of the lines that the dossier does not mark as not eligible for the
//! call, without those in kind where the call refuses them, and contingency and indirect costs up to the call's caps.

use std::collections::BTreeSet;

use dossier::{
    Country, Dossier, ItemId, Percent,
    stages::{
        budget::{ContingencyBase, IndirectBase, Nature},
        call::{CallEdition, InKindRule},
        start::ApplicantKind,
    },
    totals::{self, Split, Totals},
};
use rust_decimal::Decimal;

use crate::country_class::class_of;

/// What a call's terms come to for a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The direct costs taken into account.
    pub direct: Split,
    /// Contingency as far as it is taken into account.
    pub contingency: Decimal,
    /// Indirect costs as far as they are taken into account.
    pub indirect: Decimal,
    /// The lines left out, in the order of the budget.
    pub left_out: Vec<ItemId>,
    /// The most contingency the call takes into account; `None` where it sets no cap.
    pub contingency_cap: Option<Decimal>,
    /// The most indirect costs the call takes into account; `None` where it sets no cap.
    pub indirect_cap: Option<Decimal>,
    /// The largest share of the cost that the call pays; `None` where it states none or the country is not known.
    pub share: Option<Percent>,
    /// The largest grant: that share of the cost, within the call's largest amount.
    pub largest_grant: Option<Decimal>,
}

impl Terms {
    /// Works out a call's terms.
    pub fn of(call: &CallEdition, dossier: &Dossier, totals: &Totals) -> Self {
        let budget = &dossier.budget;
        let mut direct = Split::default();
        let mut left_out = Vec::new();
        for (line, (_, amount)) in budget.lines.iter().zip(&totals.lines) {
            let Some(amount) = *amount else { continue };
            let nature = line.nature.unwrap_or(Nature::Cash);
            let marked = line.eligibility.iter().rev().find(|mark| mark.call == call.id.as_str());
            let refused = nature == Nature::InKind && call.costs.in_kind == Some(InKindRule::Refused);
            match marked.map_or(!refused, |mark| mark.eligible) {
                true => match nature {
                    Nature::Cash => direct.cash += amount,
                    Nature::InKind => direct.in_kind += amount,
                },
                false => left_out.push(line.id.clone()),
            }
        }
        let currency = totals.currency;
        let cap = |share: Option<Percent>, base: Decimal| share.map(|share| currency.round(share.of(base)));
        let within = |amount: Decimal, cap: Option<Decimal>| cap.map_or(amount, |cap| amount.min(cap));
        let contingency_cap = cap(
            call.costs.contingency_at_most,
            match budget.contingency_base {
                Some(ContingencyBase::Direct) => direct.total(),
                _ => direct.cash,
            },
        );
        let contingency = within(totals.contingency, contingency_cap);
        let indirect_cap = cap(
            call.costs.indirect_at_most,
            match budget.indirect_base {
                Some(IndirectBase::Direct) => direct.total(),
                Some(IndirectBase::DirectCashAndContingency) => direct.cash + contingency,
                _ => direct.cash,
            },
        );
        let indirect = within(totals.indirect, indirect_cap);
        let share = share(call, dossier);
        let cost = direct.total() + contingency + indirect;
        let most = call.grant.most.and_then(|most| totals::converted(most, currency, &budget.rates));
        let of_cost = share.map(|share| currency.round(share.of(cost)));
        let largest_grant = match (of_cost, most) {
            (Some(of_cost), Some(most)) => Some(of_cost.min(most)),
            (of_cost, most) => of_cost.or(most),
        };
        Self { direct, contingency, indirect, left_out, contingency_cap, indirect_cap, share, largest_grant }
    }

    /// The cost taken into account.
    pub fn cost(&self) -> Decimal {
        self.direct.total() + self.contingency + self.indirect
    }
}

/// The partners' countries, each once: those of the parties other than the applicant's own, else the one named at the
/// start. Where the applicant itself is in a country that receives aid and no partner is, its own country counts.
pub fn countries_served(dossier: &Dossier) -> BTreeSet<Country> {
    let start = &dossier.start;
    let receives = |country: &Country| class_of(*country) != crate::CountryClass::Other;
    let mut countries: BTreeSet<Country> = dossier.agreement.parties.iter().filter_map(|party| party.country).collect();
    countries.extend(start.partner_country);
    if let Some(own) = start.country {
        if receives(&own) && !countries.iter().any(|country| *country != own && receives(country)) {
            return BTreeSet::from([own]);
        }
        countries.remove(&own);
    }
    countries
}

/// The largest share of the cost that a call pays for this dossier.
fn share(call: &CallEdition, dossier: &Dossier) -> Option<Percent> {
    let grant = &call.grant;
    if matches!(dossier.start.applicant_kind, Some(ApplicantKind::Ngo | ApplicantKind::MandatedNgo))
        && grant.association.is_some()
    {
        return grant.association;
    }
    let countries = countries_served(dossier);
    if countries.len() > 1 && grant.several_countries.is_some() {
        return grant.several_countries;
    }
    let shares: Option<Vec<Percent>> = countries.iter().map(|country| grant.for_class(class_of(*country))).collect();
    let uniform = [grant.least_developed, grant.other_aid_recipient, grant.other];
    match shares?.into_iter().min() {
        Some(least) => Some(least),
        // Where no country is known yet, a share that is the same everywhere is known all the same.
        None => uniform[0].filter(|first| uniform.iter().all(|share| *share == Some(*first))),
    }
}

/// How many months a project lasts, a month begun counting as a whole one: from 1 March to 31 August are six.
pub fn months(dossier: &Dossier) -> Option<i64> {
    use chrono::Datelike;
    let (first, last) = dossier.actions.starts_on.zip(dossier.actions.ends_on)?;
    let after = last.succ_opt()?;
    let whole = i64::from(after.year() - first.year()) * 12 + i64::from(after.month()) - i64::from(first.month());
    Some(if after.day() > first.day() { whole + 1 } else { whole })
}
