//! The world as reference data, offline: places, countries, networks of authorities, outlines of the land.

pub mod networks;
