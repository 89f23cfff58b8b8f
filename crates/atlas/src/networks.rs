//! The directory of networks of local authorities in which a partner may be looked for: dated data with a source.

use std::{collections::BTreeSet, sync::LazyLock};

use chrono::NaiveDate;
use dossier::{
    Country, Label,
    stages::{call::Confidence, challenges::Domain},
};
use serde::Deserialize;

/// A network of local authorities.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// The stable identifier, which a dossier remembers as `directory`.
    pub key: String,
    /// What it is called.
    pub name: Label,
    /// What it is called for short; blank where it has no short name.
    #[serde(default)]
    pub acronym: Label,
    /// The year of its foundation, where it is known.
    pub founded: Option<u16>,
    /// Where it has its seat; blank where that is not known.
    #[serde(default)]
    pub seat: Label,
    /// The keys of the regions in which it has members.
    pub regions: BTreeSet<String>,
    /// Where its members are, in words.
    pub reach: Label,
    /// The countries whose authorities may belong, where they are few; none means all of its regions.
    #[serde(default)]
    pub countries: BTreeSet<Country>,
    /// The domains it works in.
    pub themes: BTreeSet<Domain>,
    /// What it offers to an authority that looks for a partner, in one sentence.
    pub offer: Label,
    /// Its website; blank where it could not be confirmed.
    #[serde(default)]
    pub website: String,
    /// What is known of it, each fact with its year where it ages.
    pub facts: Vec<Label>,
    /// What this was taken from.
    pub source: Label,
    /// When it was checked against it.
    pub checked_on: NaiveDate,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A part of the world by which networks are looked up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The stable identifier.
    pub key: String,
    /// What it is called.
    pub name: Label,
}

#[derive(Deserialize)]
struct File {
    regions: Vec<Region>,
    networks: Vec<Network>,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| toml::from_str(include_str!("../data/networks.toml")).expect("the directory is read in a test"));

/// Every network of the directory, the widest first.
pub fn networks() -> &'static [Network] {
    &FILE.networks
}

/// The network that a dossier remembers by this key.
pub fn network(key: &str) -> Option<&'static Network> {
    networks().iter().find(|network| network.key == key)
}

/// The parts of the world by which networks are looked up.
pub fn regions() -> &'static [Region] {
    &FILE.regions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(label: &Label) -> bool {
        !label.fr.trim().is_empty() && !label.en.trim().is_empty()
    }

    /// Whether a label is written in both languages or in none.
    fn even(label: &Label) -> bool {
        label.is_empty() || both(label)
    }

    #[test]
    fn every_network_is_complete_and_says_where_it_comes_from() {
        let known: BTreeSet<&str> = regions().iter().map(|region| region.key.as_str()).collect();
        let mut keys = BTreeSet::new();
        for network in networks() {
            let key = network.key.as_str();
            assert!(keys.insert(key), "{key} stands twice");
            assert!([&network.name, &network.reach, &network.offer, &network.source].into_iter().all(both), "{key}");
            assert!(even(&network.acronym) && even(&network.seat), "{key}");
            assert!(!network.facts.is_empty() && network.facts.iter().all(both), "{key} has facts in both languages");
            assert!(!network.themes.is_empty() && !network.regions.is_empty(), "{key} has themes and regions");
            assert!(network.regions.iter().all(|region| known.contains(region.as_str())), "{key} names known regions");
            assert!(network.website.is_empty() || network.website.starts_with("https://"), "{key}");
            assert!(network.founded.is_none_or(|year| (1900..=2026).contains(&year)), "{key}");
            assert!(network.checked_on >= "2026-01-01".parse().unwrap(), "{key}");
        }
    }

    #[test]
    fn every_region_has_a_name_of_its_own_and_a_network() {
        let mut names = BTreeSet::new();
        for region in regions() {
            assert!(both(&region.name) && names.insert(region.name.fr.as_str()), "{}", region.key);
            assert!(networks().iter().any(|network| network.regions.contains(&region.key)), "{}", region.key);
        }
    }

    #[test]
    fn a_dossier_finds_its_network_again_and_what_the_sources_say_of_it() {
        let uclg = network("uclg").unwrap();
        assert_eq!((uclg.acronym.fr.as_str(), uclg.founded, uclg.seat.en.as_str()), ("CGLU", Some(2004), "Barcelona"));
        assert!(uclg.facts[0].en.contains("112 national associations") && uclg.facts[0].en.contains("2012"));
        assert!(network("aimf").unwrap().facts[0].fr.contains("156 villes dans 46 pays"));
        assert!(network("eurocities").unwrap().facts[0].en.contains("Paris a member since 2002"));
        assert_eq!(network("uceu").unwrap().founded, Some(1961));
        assert_eq!(network("a network that the user added"), None);
    }

    #[test]
    fn an_authority_of_the_south_finds_networks_of_its_own_region() {
        let congo = "CG".parse().unwrap();
        let open = |network: &&Network| network.countries.is_empty() || network.countries.contains(&congo);
        let african = networks().iter().filter(|network| network.regions.contains("africa")).filter(open);
        let keys: BTreeSet<&str> = african.map(|network| network.key.as_str()).collect();
        assert!(keys.contains("uclg-africa") && keys.contains("amc-congo") && !keys.contains("amm-mali"));
    }
}
