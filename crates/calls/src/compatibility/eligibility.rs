//! Eligibility of the country: what the calls that the dossier aims at allow and pay with a partner there.
//!
//! The rates are those of each call's edition, the classes those of `data/country-classes.toml`. Where the applicant's
//! country may not lead an application and the candidate's may, the candidate would lead it; whose country then counts
//! follows the rule of [`crate::terms::countries_served`]. An edition whose successor is aimed at as well does not count.
//!
//! A convention of our own for one call: it pays its highest rate, 5; at least three quarters of it, 4; at least half, 3; less,
//! or states nothing for this class, 2; it admits the country and states no rate at all, 4; it excludes it, 1. Over
//! several calls the best counts, with one mark less (2 at least) where another one excludes the country.

use dossier::{
    Country, Dossier, Percent,
    stages::{
        search::Candidate,
        start::{ApplicantKind, Role},
    },
};
use rust_decimal::Decimal;

use super::{Reason, Suggestion, names};
use crate::{Argument, Call, CountryClass, call, country_class};

/// What one call allows and pays with this candidate.
struct Standing<'a> {
    call: &'a Call,
    /// The country that sets the rate; `None` where the call excludes the cooperation.
    served: Option<Country>,
    share: Option<Percent>,
    by_partner: bool,
    mark: u8,
}

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let Some(theirs) = candidate.country else { return Suggestion::unknown("eligibility-country-missing") };
    let mut aimed_at: Vec<&Call> = Vec::new();
    for target in &dossier.start.target_calls {
        if let Some(call) = call::find_for(dossier, &target.call)
            && aimed_at.iter().all(|known| known.id != call.id)
        {
            aimed_at.push(call);
        }
    }
    let superseded =
        |call: &&&Call| call::newer_edition(call).is_some_and(|newer| aimed_at.iter().any(|it| it.id == newer.id));
    let mut standings: Vec<Standing<'_>> =
        aimed_at.iter().filter(|it| !superseded(it)).map(|call| standing(dossier, call, theirs)).collect();
    standings.sort_by_key(|it| std::cmp::Reverse(it.mark));
    let (Some(best), Some(worst)) = (standings.first(), standings.last()) else {
        return Suggestion::unknown("eligibility-calls-missing");
    };
    let several = standings.len() > 1;
    let mark = match (best.served, worst.served) {
        (Some(_), None) => (best.mark - 1).max(2),
        _ => best.mark,
    };
    let mut reasons = vec![reason(best, if several { "best" } else { "only" })];
    if several {
        reasons.push(reason(worst, "worst"));
    }
    if let Some((country, day)) = best.served.and_then(|served| Some((served, country_class::leaves_on(served)?))) {
        let arguments = [("country", Argument::Country(country)), ("day", Argument::Date(day))];
        reasons.push(Reason::of("eligibility-unsettled", arguments));
    }
    Suggestion::known(mark, reasons)
}

fn standing<'a>(dossier: &Dossier, call: &'a Call, theirs: Country) -> Standing<'a> {
    let start = &dossier.start;
    let eligibility = &call.eligibility;
    let we_may = start.role != Some(Role::Partner) && start.country.is_none_or(|own| eligibility.admits(own));
    let by_partner = !we_may && eligibility.admits(theirs);
    let excluded = Standing { call, served: None, share: None, by_partner: false, mark: 1 };
    if !we_may && !by_partner {
        return excluded;
    }
    let (lead, other) = if by_partner { (Some(theirs), start.country) } else { (start.country, Some(theirs)) };
    let Some(served) = served(lead, other).or(other).or(lead) else { return excluded };
    let class = country_class::class_of(served);
    let listed = eligibility.partner_countries.is_empty() || eligibility.partner_countries.contains(&served);
    let classed = eligibility.partner_classes.is_empty() || eligibility.partner_classes.contains(&class);
    if !listed || !classed {
        return excluded;
    }
    let grant = &call.grant;
    let association = matches!(start.applicant_kind, Some(ApplicantKind::Ngo | ApplicantKind::MandatedNgo));
    let flat = grant.association.filter(|_| association && !by_partner);
    let share = flat.or_else(|| grant.for_class(class));
    let highest = [grant.least_developed, grant.other_aid_recipient, grant.other].into_iter().flatten().max();
    let mark = match (share, flat.or(highest)) {
        (Some(share), Some(highest)) => {
            let (share, highest) = (share.0, highest.0);
            match share {
                _ if share >= highest => 5,
                _ if share * Decimal::from(4) >= highest * Decimal::from(3) => 4,
                _ if share * Decimal::TWO >= highest => 3,
                _ => 2,
            }
        }
        (None, Some(_)) => 2,
        (_, None) => 4,
    };
    Standing { call, served: Some(served), share, by_partner, mark }
}

/// The country that a cooperation serves: the other one, unless the lead's alone receives aid.
fn served(lead: Option<Country>, other: Option<Country>) -> Option<Country> {
    let receives = |country: Country| country_class::class_of(country) != CountryClass::Other;
    match (lead, other) {
        (Some(lead), Some(other)) if receives(lead) && !receives(other) => Some(lead),
        (_, other) => other,
    }
}

fn reason(standing: &Standing<'_>, place: &'static str) -> Reason {
    let call = ("call", names([&standing.call.title]));
    let place = ("place", Argument::Text(place.to_owned()));
    let Some(served) = standing.served else { return Reason::of("eligibility-excluded", [place, call]) };
    let class = Argument::Choices(vec![("CountryClass", country_class::class_of(served).code())]);
    let lead = Argument::Text(if standing.by_partner { "them" } else { "us" }.to_owned());
    let mut reason = Reason::of(
        if standing.share.is_some() { "eligibility-share" } else { "eligibility-admitted" },
        [place, call, ("class", class), ("country", Argument::Country(served)), ("lead", lead)],
    );
    reason.arguments.extend(standing.share.map(|share| ("share", Argument::Percent(share))));
    reason
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{super::tests::suggested, *};

    fn mark(start: Value, country: &str) -> (Option<u8>, Vec<&'static str>) {
        suggested(suggest, json!({ "start": start }), json!({ "id": "x", "country": country }))
    }

    fn aiming(own: &str, calls: &[&str]) -> Value {
        let targets: Vec<_> = calls.iter().map(|call| json!({ "id": call, "call": call })).collect();
        json!({ "country": own, "target_calls": targets })
    }

    #[test]
    fn the_rate_of_the_countrys_class_makes_the_mark() {
        // The general call of 2025 pays 70 % with a least developed country, 50 % with another one that receives aid, 30 %
        // elsewhere: 50/70 is over a half and under three quarters, 30/70 under a half.
        let general = aiming("FR", &["meae-generaliste-2025"]);
        assert_eq!(mark(general.clone(), "KH"), (Some(5), vec!["eligibility-share"]));
        assert_eq!(mark(general.clone(), "BR").0, Some(3));
        assert_eq!(mark(general.clone(), "JP").0, Some(2));
        assert_eq!(
            mark(general, "LA").1,
            ["eligibility-share", "eligibility-unsettled"],
            "Laos may have left the list"
        );
        // The older edition of the same call, aimed at as well, does not count.
        assert_eq!(mark(aiming("FR", &["meae-2024", "meae-generaliste-2025"]), "BR").0, Some(3));
    }

    #[test]
    fn the_best_call_counts_less_one_where_another_excludes_the_country() {
        // From Pointe-Noire: the fund of the francophone mayors pays 80 % everywhere, 5. The general call is for French
        // authorities: with Suzhou it is out of reach, so 4; Le Havre could lead it, with Congo as the country served: 3 there,
        // and the best of both counts.
        let both = aiming("CG", &["aimf-cooperation", "meae-generaliste-2025"]);
        assert_eq!(mark(both.clone(), "CN"), (Some(4), vec!["eligibility-share", "eligibility-excluded"]));
        assert_eq!(mark(both, "FR"), (Some(5), vec!["eligibility-share", "eligibility-share"]));
        assert_eq!(mark(aiming("CG", &["meae-generaliste-2025"]), "CN"), (Some(1), vec!["eligibility-excluded"]));
        assert_eq!(mark(aiming("CG", &["meae-generaliste-2025"]), "FR").0, Some(3));
    }

    #[test]
    fn a_partner_outside_the_calls_list_is_excluded_and_silence_is_no_mark() {
        assert_eq!(mark(aiming("FR", &["france-senegal-2024"]), "BR").0, Some(1));
        assert_eq!(mark(aiming("FR", &[]), "BR"), (None, vec!["eligibility-calls-missing"]));
        let nowhere = suggested(suggest, json!({ "start": aiming("FR", &["afd-ficol"]) }), json!({ "id": "x" }));
        assert_eq!(nowhere, (None, vec!["eligibility-country-missing"]));
    }
}
