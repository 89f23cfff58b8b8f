//! How a deliberating body is convened and what follows its decision, by country: dated data with a source.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use dossier::{
    Country, Dossier,
    stages::{call::Confidence, start::ApplicantKind, territory::AuthorityLevel},
};
use serde::Deserialize;

use crate::public_holidays::PublicHolidays;

/// The rules of one country, of bodies under private law, or generic ones where the country's are not known.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilRules {
    /// The country; none for bodies under private law and for the generic rules.
    pub country: Option<Country>,
    /// Whether they are for bodies under private law.
    #[serde(default)]
    pub private: bool,
    /// What they were taken from.
    pub source: String,
    /// When they were checked against it.
    pub checked_on: NaiveDate,
    /// How sure they are.
    pub confidence: Confidence,
    /// Whose public holidays count.
    pub holidays: PublicHolidays,
    /// Whether an act is transmitted to the State's representative or a supervising authority before it takes effect.
    pub transmission: bool,
    /// How long before the next step each step should be done.
    pub margins: Margins,
    /// How long before the meeting the members are convened; the first one that fits counts.
    pub notice: Vec<Notice>,
}

/// Working days that ordinary practice leaves between two steps; no law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// From the signature to the submission.
    pub signature: u32,
    /// From the partner's approval to the signature.
    pub partner_approval: u32,
    /// From the transmission to the signature.
    pub transmission: u32,
    /// From the council's meeting to the transmission.
    pub council: u32,
    /// From the drafts to the convening.
    pub draft: u32,
    /// From the letters to the drafts.
    pub letters: u32,
}

/// How long before a meeting its members are convened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Whom it is for.
    pub basis: NoticeBasis,
    /// The kinds of authorities; any where none is named.
    pub levels: Vec<AuthorityLevel>,
    /// The least number of inhabitants.
    pub population_from: Option<u32>,
    /// The article of law, where there is one.
    #[serde(default)]
    pub article: String,
    /// How many days.
    pub days: u64,
    /// Whether they are clear days: neither the day of sending nor the day of sitting counts.
    pub clear: bool,
    /// The shortest notice in clear days for reasons of urgency, where the law knows one.
    pub urgent_days: Option<u64>,
}

/// Whom a notice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeBasis {
    /// A French region.
    FrRegion,
    /// A French department.
    FrDepartment,
    /// A French intercommunality or metropolis.
    FrGrouping,
    /// A French commune from 3,500 inhabitants, or whose number of inhabitants is not given.
    FrLargeCommune,
    /// A French commune below 3,500 inhabitants.
    FrSmallCommune,
    /// Another French authority.
    FrOther,
    /// A body under private law.
    Organisation,
    /// An authority of a country whose rules are not known.
    Generic,
}

impl NoticeBasis {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::FrRegion => "fr_region",
            Self::FrDepartment => "fr_department",
            Self::FrGrouping => "fr_grouping",
            Self::FrLargeCommune => "fr_large_commune",
            Self::FrSmallCommune => "fr_small_commune",
            Self::FrOther => "fr_other",
            Self::Organisation => "organisation",
            Self::Generic => "generic",
        }
    }
}

impl Notice {
    /// The last day on which the members can be convened for a meeting on this day.
    pub fn last_sending(&self, meeting: NaiveDate) -> NaiveDate {
        meeting.checked_sub_days(Days::new(self.days + u64::from(self.clear))).unwrap_or(meeting)
    }

    /// The first day on which they can sit when they are convened on this day.
    pub fn first_meeting(&self, sent: NaiveDate) -> NaiveDate {
        sent.checked_add_days(Days::new(self.days + u64::from(self.clear))).unwrap_or(sent)
    }

    /// The same for reasons of urgency, where the law knows them.
    pub fn first_urgent_meeting(&self, sent: NaiveDate) -> Option<NaiveDate> {
        sent.checked_add_days(Days::new(self.urgent_days? + 1))
    }
}

#[derive(Deserialize)]
struct File {
    sets: Vec<CouncilRules>,
}

static SETS: LazyLock<Vec<CouncilRules>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../data/council-rules.toml")).expect("the rules are read in a test");
    file.sets
});

/// The rules for who prepares a dossier, and the notice that its deliberating body is given.
pub fn council_rules(dossier: &Dossier) -> (&'static CouncilRules, &'static Notice) {
    let private = is_private(dossier);
    let country = dossier.start.country.filter(|_| !private);
    let set = SETS
        .iter()
        .find(|set| set.private == private && set.country.is_some() && set.country == country)
        .or_else(|| SETS.iter().find(|set| set.private == private && set.country.is_none()))
        .expect("there are generic rules and rules for private bodies, which a test reads");
    let level = applicant_level(dossier);
    let population = dossier.territory.population.unwrap_or(u32::MAX);
    let notice = set
        .notice
        .iter()
        .find(|notice| {
            (notice.levels.is_empty() || notice.levels.contains(&level))
                && notice.population_from.is_none_or(|least| population >= least)
        })
        .expect("every set ends with a notice for all, which a test reads");
    (set, notice)
}

/// Whether who prepares a dossier is a body under private law.
pub fn is_private(dossier: &Dossier) -> bool {
    let kind = dossier.start.applicant_kind;
    matches!(kind, Some(ApplicantKind::Ngo | ApplicantKind::MandatedNgo | ApplicantKind::AssociationOfAuthorities))
}

/// The kind of authority that prepares a dossier; where it does not say, that of a grouping or else a commune.
pub fn applicant_level(dossier: &Dossier) -> AuthorityLevel {
    let grouping = dossier.start.applicant_kind == Some(ApplicantKind::Grouping);
    let unknown = if grouping { AuthorityLevel::Intercommunality } else { AuthorityLevel::Commune };
    dossier.territory.level.unwrap_or(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(country: &str, level: Option<AuthorityLevel>, population: Option<u32>) -> &'static Notice {
        let mut dossier = Dossier::default();
        dossier.start.country = Some(country.parse().unwrap());
        dossier.territory.level = level;
        dossier.territory.population = population;
        council_rules(&dossier).1
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_set_says_where_it_comes_from_and_ends_with_a_notice_for_all() {
        for set in SETS.iter() {
            assert!(!set.source.is_empty() && set.checked_on >= day("2026-01-01"));
            let last = set.notice.last().unwrap();
            assert!(last.levels.is_empty() && last.population_from.is_none());
        }
        assert_eq!(SETS.iter().filter(|set| set.country.is_none() && !set.private).count(), 1, "one generic set");
        assert_eq!(SETS.iter().filter(|set| set.private).count(), 1);
    }

    #[test]
    fn the_law_that_applies_depends_on_country_level_and_inhabitants() {
        use AuthorityLevel::{Commune, Department, Metropolis, Region};
        let basis = |level, population| notice("FR", level, population).basis;
        assert_eq!(basis(Some(Commune), Some(3_500)), NoticeBasis::FrLargeCommune);
        assert_eq!(basis(Some(Commune), Some(3_499)), NoticeBasis::FrSmallCommune);
        assert_eq!(basis(None, None), NoticeBasis::FrLargeCommune, "the longer notice where the size is not known");
        assert_eq!(basis(Some(Metropolis), Some(2_000)), NoticeBasis::FrGrouping);
        assert_eq!(basis(Some(Department), None), NoticeBasis::FrDepartment);
        assert_eq!(basis(Some(Region), None), NoticeBasis::FrRegion);
        assert_eq!(notice("CG", Some(Commune), Some(1_000_000)).basis, NoticeBasis::Generic);
        let mut ngo = Dossier::default();
        ngo.start.country = Some("FR".parse().unwrap());
        ngo.start.applicant_kind = Some(ApplicantKind::Ngo);
        let (set, notice) = council_rules(&ngo);
        assert_eq!((notice.basis, set.transmission), (NoticeBasis::Organisation, false));
    }

    #[test]
    fn clear_days_count_neither_end_and_run_over_weekends_and_holidays() {
        use AuthorityLevel::{Commune, Department};
        // Before Tuesday 6 April 2027 the five clear days are 5, 4 (a Sunday), 3 (a Saturday), 2 and 1 April: the letter
        // leaves on Wednesday 31 March at the latest.
        let large = notice("FR", Some(Commune), Some(10_000));
        assert_eq!(large.last_sending(day("2027-04-06")), day("2027-03-31"));
        // Over Easter: before Thursday 1 April they are 31, 30, 29 (Easter Monday), 28 and 27 March; sent on Friday 26.
        assert_eq!(large.last_sending(day("2027-04-01")), day("2027-03-26"));
        assert_eq!(large.first_meeting(day("2027-03-26")), day("2027-04-01"));
        // Three clear days: the example of the field, a meeting on the 28th, the 25th, 26th and 27th are clear, sent on
        // the 24th, although 25 December is a holiday.
        let small = notice("FR", Some(Commune), Some(2_000));
        assert_eq!(small.last_sending(day("2026-12-28")), day("2026-12-24"));
        // One clear day for reasons of urgency: sent on the 1st, nothing on the 2nd, sitting on the 3rd.
        assert_eq!(large.first_urgent_meeting(day("2027-02-01")), Some(day("2027-02-03")));
        // Twelve days at least, not clear ones: reports of 1 March serve for a meeting on 13 March.
        let department = notice("FR", Some(Department), None);
        assert_eq!(department.last_sending(day("2027-03-13")), day("2027-03-01"));
    }
}
