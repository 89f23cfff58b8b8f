//! The law under which an authority concludes an agreement with a foreign one, by country: dated data with a source.
//!
//! How its deliberating body is convened beforehand, and how long the steps take, is `council_rules`.

use std::sync::LazyLock;

use chrono::NaiveDate;
use dossier::{
    Country, Dossier, Label, Prose,
    stages::{
        agreement::{Precheck, Prechecks},
        call::Confidence,
        territory::AuthorityLevel,
    },
};
use serde::Deserialize;

use crate::council_rules::{applicant_level, is_private};

/// The law of one country, of bodies under private law, or generic assumptions where the country's is not known.
///
/// Phrases that stand for someone bear their article in both languages (« le conseil municipal », “the municipal
/// council”), so that a sentence can take them as they are.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementLaw {
    /// The country; none for the generic assumptions.
    pub country: Option<Country>,
    /// Whether it is for bodies under private law.
    #[serde(default)]
    pub private: bool,
    /// What it was taken from.
    pub source: Label,
    /// When it was checked against it.
    pub checked_on: NaiveDate,
    /// How sure it is.
    pub confidence: Confidence,
    /// What a resolution cites before it decides (*visas*), in that order.
    #[serde(default)]
    pub citations: Vec<Citation>,
    /// Whether the law requires the agreement to state the object of the actions.
    #[serde(default)]
    pub states_object: bool,
    /// Whether the law requires the agreement to state the forecast amount of the financial commitments.
    #[serde(default)]
    pub states_amount: bool,
    /// Whether the deliberating body decides before anybody signs.
    pub authorised_first: bool,
    /// What gives the agreement its effect.
    pub effect: Effect,
    /// Who approves the agreement before it has effect, with the article; blank where nobody does.
    #[serde(default)]
    pub approved_by: Label,
    /// Whether the law forbids agreements with a foreign State.
    #[serde(default)]
    pub forbids_states: bool,
    /// In which cases an agreement with a foreign State is allowed all the same.
    #[serde(default)]
    pub state_exceptions: Vec<Label>,
    /// The checks that are made before signature, in their order.
    #[serde(default)]
    pub prechecks: Vec<Check>,
    /// The bodies of the State that are consulted or informed, and how.
    #[serde(default)]
    pub state_bodies: Vec<Label>,
    /// What a lawyer must look at before anybody signs.
    #[serde(default)]
    pub notices: Vec<Prose>,
    /// Who decides and signs; the first entry that fits the authority counts.
    pub bodies: Vec<Bodies>,
}

/// Something that a resolution cites, without the word that introduces it (*Vu*).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The text cited, with its article.
    pub text: Label,
    /// The kinds of authorities that cite it; any where none is named.
    #[serde(default)]
    pub levels: Vec<AuthorityLevel>,
    /// The places that cite it; any where none is named.
    #[serde(default)]
    pub places: Vec<String>,
}

/// Who decides and signs for an authority, and to whom its acts go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bodies {
    /// The kinds of authorities; any where none is named.
    #[serde(default)]
    pub levels: Vec<AuthorityLevel>,
    /// The places whose bodies have these names; any where none is named.
    #[serde(default)]
    pub places: Vec<String>,
    /// The deliberating body, with its article.
    pub council: Label,
    /// Who signs, with the article.
    pub executive: Label,
    /// To whom acts are transmitted, as it follows “transmitted”: « au préfet », “to the prefect”; blank where they are
    /// not.
    #[serde(default)]
    pub transmitted: Label,
}

/// What gives an agreement its effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Its transmission to the State, besides publication.
    Transmission,
    /// Its approval by the State.
    Approval,
    /// Its signature, after the resolution.
    Signature,
    /// The law was not read.
    Unknown,
}

impl Effect {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Transmission => "transmission",
            Self::Approval => "approval",
            Self::Signature => "signature",
            Self::Unknown => "unknown",
        }
    }
}

/// A check that is made before signature, named as the field that holds its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The international commitments of the State are respected.
    InternationalCommitments,
    /// The object is no power reserved to the State.
    ReservedPowers,
    /// The object is a competence or a local interest of the authority.
    LocalInterest,
    /// The partner has the capacity to sign.
    PartnerCapacity,
    /// The partner's law is respected.
    PartnerLaw,
}

impl Check {
    /// The five, in the order in which they are made.
    pub const ALL: [Self; 5] = [
        Self::InternationalCommitments,
        Self::ReservedPowers,
        Self::LocalInterest,
        Self::PartnerCapacity,
        Self::PartnerLaw,
    ];

    /// The field of `agreement/prechecks` that holds its outcome.
    pub fn field(self) -> &'static str {
        match self {
            Self::InternationalCommitments => "international_commitments",
            Self::ReservedPowers => "reserved_powers",
            Self::LocalInterest => "local_interest",
            Self::PartnerCapacity => "partner_capacity",
            Self::PartnerLaw => "partner_law",
        }
    }

    /// Its outcome.
    pub fn outcome(self, checks: &Prechecks) -> &Precheck {
        match self {
            Self::InternationalCommitments => &checks.international_commitments,
            Self::ReservedPowers => &checks.reserved_powers,
            Self::LocalInterest => &checks.local_interest,
            Self::PartnerCapacity => &checks.partner_capacity,
            Self::PartnerLaw => &checks.partner_law,
        }
    }
}

impl AgreementLaw {
    /// Whether these are assumptions for a country whose law is not known.
    pub fn is_generic(&self) -> bool {
        self.country.is_none() && !self.private
    }

    /// What a resolution of an authority of this kind and name cites, in that order.
    pub fn citations<'a>(&'a self, level: AuthorityLevel, name: &'a Label) -> impl Iterator<Item = &'a Label> {
        self.citations.iter().filter(move |it| fits(&it.levels, &it.places, level, name)).map(|it| &it.text)
    }

    /// Who decides and signs for an authority of this kind and name.
    pub fn bodies(&self, level: AuthorityLevel, name: &Label) -> &Bodies {
        self.bodies
            .iter()
            .find(|it| fits(&it.levels, &it.places, level, name))
            .expect("every set ends with bodies for all, which a test reads")
    }
}

/// Whether an entry is meant for an authority of this kind and name.
fn fits(levels: &[AuthorityLevel], places: &[String], level: AuthorityLevel, name: &Label) -> bool {
    let named = |place: &String| names(&name.fr, place) || names(&name.en, place);
    (levels.is_empty() || levels.contains(&level)) && (places.is_empty() || places.iter().any(named))
}

/// Whether a name contains the name of a place as a word: “Ville de Paris” does, “Le Touquet-Paris-Plage” does not.
fn names(name: &str, place: &str) -> bool {
    let within = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
    name.match_indices(place).any(|(start, _)| {
        !within(name[..start].chars().next_back()) && !within(name[start + place.len()..].chars().next())
    })
}

#[derive(Deserialize)]
struct File {
    sets: Vec<AgreementLaw>,
}

static SETS: LazyLock<Vec<AgreementLaw>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../data/agreement-law.toml")).expect("the laws are read in a test");
    file.sets
});

/// The law that applies to who prepares a dossier.
pub fn agreement_law(dossier: &Dossier) -> &'static AgreementLaw {
    agreement_law_of(dossier.start.country, is_private(dossier))
}

/// The law that applies to an authority of a country, or to a body under private law there.
pub fn agreement_law_of(country: Option<Country>, private: bool) -> &'static AgreementLaw {
    let of = |wanted: Option<Country>| SETS.iter().find(|set| set.private == private && set.country == wanted);
    of(country)
        .or_else(|| of(None))
        .expect("there are generic assumptions, and a set for private bodies, which a test reads")
}

/// The bodies that decide and sign for who prepares a dossier.
pub fn applicant_bodies(dossier: &Dossier) -> &'static Bodies {
    agreement_law(dossier).bodies(applicant_level(dossier), &dossier.territory.name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn law(country: &str) -> &'static AgreementLaw {
        agreement_law_of(Some(country.parse().unwrap()), false)
    }

    fn name(text: &str) -> Label {
        Label { fr: text.to_owned(), en: String::new() }
    }

    fn both(label: &Label) -> bool {
        !label.fr.is_empty() && !label.en.is_empty()
    }

    #[test]
    fn every_set_says_where_it_comes_from_and_names_bodies_for_all_in_both_languages() {
        let mut seen = BTreeSet::new();
        for set in SETS.iter() {
            assert!(seen.insert((set.private, set.country)), "{:?} stands twice", set.country);
            assert!(both(&set.source) && set.checked_on >= "2026-01-01".parse().unwrap());
            assert!(set.citations.iter().all(|it| both(&it.text)) && set.state_exceptions.iter().all(both));
            assert!(set.state_bodies.iter().all(both));
            assert!(set.notices.iter().all(|it| !it.fr.is_empty() && !it.en.is_empty()));
            assert_eq!(set.approved_by.fr.is_empty(), set.approved_by.en.is_empty());
            assert_eq!(set.approved_by.is_empty(), set.effect != Effect::Approval, "{:?}", set.country);
            for bodies in &set.bodies {
                assert!(both(&bodies.council) && both(&bodies.executive), "{:?}", set.country);
                assert_eq!(bodies.transmitted.fr.is_empty(), bodies.transmitted.en.is_empty());
                assert!(set.effect != Effect::Transmission || both(&bodies.transmitted), "{:?}", set.country);
            }
            let last = set.bodies.last().unwrap();
            assert!(set.is_generic() || set.private || !set.citations.is_empty(), "{:?} cites its law", set.country);
            assert!(last.levels.is_empty() && last.places.is_empty(), "{:?} ends with bodies for all", set.country);
        }
        assert!(seen.contains(&(false, None)) && seen.contains(&(true, None)));
    }

    #[test]
    fn a_french_resolution_cites_the_code_by_the_kind_of_authority() {
        use AuthorityLevel::{Commune, Department, Intercommunality, Region};
        let law = law("FR");
        let none = Label::default();
        let cited = |level, article: &str| law.citations(level, &none).any(|text| text.fr.contains(article));
        assert!(cited(Commune, "L. 1115-1") && cited(Commune, "L. 2121-29") && !cited(Commune, "L. 3211-1"));
        assert!(cited(Department, "L. 3211-1") && cited(Region, "L. 4221-1") && cited(Intercommunality, "L. 5211-1"));
        let bodies = law.bodies(Region, &Label::default());
        assert_eq!(
            (bodies.council.fr.as_str(), bodies.executive.fr.as_str()),
            ("le conseil régional", "la présidente ou le président du conseil régional")
        );
        assert!(law.states_object && law.states_amount && law.authorised_first && law.forbids_states);
        assert_eq!((law.prechecks.as_slice(), law.effect), (Check::ALL.as_slice(), Effect::Transmission));
    }

    #[test]
    fn a_special_statute_is_that_of_the_place_alone() {
        use AuthorityLevel::{Commune, Other, Region};
        let council = |level, place: &str| law("FR").bodies(level, &name(place)).council.fr.clone();
        assert_eq!(council(Commune, "Ville de Paris"), "le Conseil de Paris");
        assert_eq!(council(Commune, "Le Touquet-Paris-Plage"), "le conseil municipal");
        assert_eq!(council(Commune, "Cormeilles-en-Parisis"), "le conseil municipal");
        assert_eq!(council(Region, "Région Paris Île-de-France"), "le conseil régional");
        assert_eq!(council(Other, "Collectivité de Corse"), "l’Assemblée de Corse");
    }

    #[test]
    fn the_two_large_cities_of_congo_have_a_council_of_both_kinds() {
        let council = |city: &str| law("CG").bodies(AuthorityLevel::Commune, &name(city)).council.fr.clone();
        assert_eq!(council("Ville de Pointe-Noire"), "le conseil départemental et municipal");
        assert_eq!(council("Commune de Dolisie"), "le conseil municipal");
        let statute = |city: &str| {
            let name = name(city);
            law("CG").citations(AuthorityLevel::Commune, &name).any(|text| text.fr.contains("n° 11-2003"))
        };
        assert!(statute("Pointe-Noire") && !statute("Dolisie"));
    }

    #[test]
    fn an_unknown_country_has_generic_assumptions_and_a_private_body_its_statutes() {
        assert!(agreement_law_of(None, false).is_generic() && law("IS").is_generic());
        let board = agreement_law_of(Some("CG".parse().unwrap()), true);
        assert!(board.private && !board.is_generic() && !board.forbids_states);
        let mut ngo = Dossier::default();
        ngo.start.country = Some("FR".parse().unwrap());
        ngo.start.applicant_kind = Some(dossier::stages::start::ApplicantKind::Ngo);
        assert_eq!(applicant_bodies(&ngo).council.fr, "le conseil d’administration");
    }

    #[test]
    fn both_files_of_a_country_agree_on_whether_acts_are_transmitted() {
        let mut dossier = Dossier::default();
        for set in SETS.iter().filter(|set| !set.private) {
            dossier.start.country = set.country;
            let (council, _) = crate::council_rules::council_rules(&dossier);
            let transmitted = set.bodies.iter().any(|bodies| !bodies.transmitted.is_empty());
            assert!(council.country.is_none() || council.transmission == transmitted, "{:?}", set.country);
        }
    }
}
