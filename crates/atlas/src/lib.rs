//! The world as reference data, offline: places, countries, networks of authorities, outlines of the land.
//!
//! It owns what is true whatever the dossier: the [`Gazetteer`] of places, the names and languages of countries, and the
//! [`outline`] of the land for a map. Everything is compiled in from `data/`, which `cargo xtask generate places` renews
//! from pinned packages; `data/README.md` names sources and licences.
//!
//! It says nothing in sentences, reads no file and no clock, and fetches nothing.

pub mod country;
pub mod edition;
mod folding;
pub mod gazetteer;
pub mod networks;
pub mod outline;
mod packed;
pub mod place;

pub use folding::folded;
pub use gazetteer::Gazetteer;
pub use place::{Place, PlaceKind};
