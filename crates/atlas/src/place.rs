//! A place of the gazetteer.

use dossier::{Coordinates, Country};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// A town, village or quarter of GeoNames, which need not be an authority of its own.
    Locality,
    /// A French commune.
    Commune,
    /// A French *établissement public de coopération intercommunale*: community, metropolis or territorial body.
    Intercommunality,
    /// A French département.
    Department,
    /// A French region, or an overseas collectivity.
    Region,
}

impl PlaceKind {
    /// Every kind, in the order in which places with the same population are shown.
    pub const ALL: [Self; 5] = [Self::Commune, Self::Locality, Self::Intercommunality, Self::Department, Self::Region];
}

/// A place of the world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place<'a> {
    /// What it is.
    pub kind: PlaceKind,
    /// Its name in Latin letters, as GeoNames or INSEE writes it.
    pub name: &'a str,
    /// Its French name, where that is another one and known.
    pub french: Option<&'a str>,
    /// Its name in its country's language and script, where that is another one and known.
    pub local: Option<&'a str>,
    /// The first administrative level below the country; in France the département, then the region.
    pub region: Option<&'a str>,
    /// The country; that of the French overseas départements is France.
    pub country: Country,
    /// How many inhabitants it has; `None` where the source does not say.
    pub population: Option<u32>,
    /// Where it is, to a thousandth of a degree. A département or region is where its seat is, an intercommunality
    /// where its most populous commune is.
    pub coordinates: Option<Coordinates>,
    /// Its number in GeoNames.
    pub geonames: Option<u32>,
    /// Its INSEE code, of a French commune, département or region.
    pub insee: Option<&'a str>,
    /// Its SIREN number, of a French commune or intercommunality.
    pub siren: Option<u32>,
}
