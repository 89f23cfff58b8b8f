//! The directory of networks of local authorities, in the reader's language.

use atlas::networks::{Network, regions};
use dossier::{Country, Language, stages::challenges::Domain};
use serde::Serialize;
use specta::Type;

use crate::reference::{Named, best};

/// A network of local authorities, as the directory shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct NetworkView {
    /// The identifier that a dossier remembers as `directory`.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it is called for short; blank where it has no short name.
    pub acronym: String,
    /// The year of its foundation, where it is known.
    pub founded: Option<u16>,
    /// Where it has its seat; blank where that is not known.
    pub seat: String,
    /// The parts of the world in which it has members.
    pub regions: Vec<Named>,
    /// Where its members are, in words.
    pub reach: String,
    /// The countries whose authorities may belong, where they are few.
    pub countries: Vec<Named>,
    /// The domains it works in.
    pub themes: Vec<Named>,
    /// What it offers to an authority that looks for a partner.
    pub offer: String,
    /// Its website; blank where it could not be confirmed.
    pub website: String,
    /// What is known of it.
    pub facts: Vec<String>,
    /// What this was taken from.
    pub source: String,
    /// When it was checked against it.
    pub checked_on: String,
    /// `read` or `reconstructed`.
    pub confidence: String,
}

/// Every network of the directory, the widest first.
pub fn networks(language: Language) -> Vec<NetworkView> {
    atlas::networks::networks().iter().map(|network| NetworkView::of(network, language)).collect()
}

impl NetworkView {
    fn of(network: &Network, language: Language) -> Self {
        let within = regions().iter().filter(|region| network.regions.contains(&region.key));
        let country = |country: &Country| Named {
            code: country.code().to_owned(),
            name: wording::country(language, *country).to_owned(),
        };
        let theme = |theme: &Domain| Named {
            code: theme.code().to_owned(),
            name: wording::choice(language, "Domain", theme.code()),
        };
        Self {
            key: network.key.clone(),
            name: best(&network.name, language),
            acronym: best(&network.acronym, language),
            founded: network.founded,
            seat: best(&network.seat, language),
            regions: within
                .map(|region| Named { code: region.key.clone(), name: best(&region.name, language) })
                .collect(),
            reach: best(&network.reach, language),
            countries: network.countries.iter().map(country).collect(),
            themes: network.themes.iter().map(theme).collect(),
            offer: best(&network.offer, language),
            website: network.website.clone(),
            facts: network.facts.iter().map(|fact| best(fact, language)).collect(),
            source: best(&network.source, language),
            checked_on: network.checked_on.to_string(),
            confidence: network.confidence.code().to_owned(),
        }
    }
}
