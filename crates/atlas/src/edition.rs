//! An edition of the gazetteer, as `data/places.deflate` holds it.
//!
//! Places stand by region, so that what neighbours share is written once; each property is a column of its own. The same
//! file writes the columns and reads them.

use dossier::Country;

use crate::{
    packed::{self, Reader, deflated, inflated, put, put_bytes, put_text},
    place::PlaceKind,
};
pub use packed::Broken;

/// A region, as places name it by its position.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Region {
    /// The country whose law applies.
    pub country: Country,
    /// The region's own code of ISO 3166-1, where it is a French overseas département.
    pub territory: Option<Country>,
    /// Its name; empty for what lies in no region.
    pub name: String,
}

/// A place as an edition writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The position of its region in the edition.
    pub region: u16,
    /// What it is.
    pub kind: PlaceKind,
    /// The name, the French and the local name, parted by tabs; the last are left out where they are the same.
    pub names: &'a str,
    /// Other names by which it is found, folded and parted by tabs.
    pub others: &'a str,
    /// Inhabitants; zero where unknown.
    pub population: u32,
    /// The number in GeoNames; zero where it is not there.
    pub geonames: u32,
    /// Latitude and longitude in thousandths of a degree.
    pub point: Option<(i32, i32)>,
    /// The INSEE code; empty outside France.
    pub insee: &'a str,
    /// The SIREN number; zero outside France.
    pub siren: u32,
}

/// How the columns of an entry follow each other.
const COLUMNS: usize = 9;

/// Kinds by their position in an edition.
const KINDS: [PlaceKind; 5] = PlaceKind::ALL;

/// Packs an edition. The entries are to be in the order of their regions.
pub fn pack(regions: &[Region], entries: &[Entry]) -> Vec<u8> {
    let mut head = Vec::new();
    put(&mut head, u32::try_from(regions.len()).expect("there are some thousand regions"));
    for region in regions {
        put_text(&mut head, region.country.code());
        put_text(&mut head, region.territory.as_ref().map_or("", Country::code));
        put_text(&mut head, &region.name);
    }
    put(&mut head, u32::try_from(entries.len()).expect("there are some hundred thousand places"));
    let mut columns: [Vec<u8>; COLUMNS] = Default::default();
    let mut before = (0, 0);
    let mut number = 0;
    for entry in entries {
        let [regions, kinds, names, others, populations, numbers, points, insee, sirens] = &mut columns;
        put(regions, entry.region.into());
        put(kinds, KINDS.iter().position(|kind| *kind == entry.kind).expect("every kind has a position") as u32);
        put_text(names, entry.names);
        put_text(others, entry.others);
        put(populations, entry.population);
        packed::put_signed(numbers, (entry.geonames as i32).wrapping_sub(number));
        number = entry.geonames as i32;
        put(points, entry.point.is_some().into());
        if let Some(point) = entry.point {
            packed::put_signed(points, point.0 - before.0);
            packed::put_signed(points, point.1 - before.1);
            before = point;
        }
        put_text(insee, entry.insee);
        put(sirens, entry.siren);
    }
    let mut packed = head;
    columns.iter().for_each(|column| put_bytes(&mut packed, column));
    deflated(&packed)
}

/// An edition, inflated.
#[derive(Debug)]
pub struct Edition(Vec<u8>);

impl Edition {
    /// Inflates an edition.
    ///
    /// # Errors
    /// The bytes are not deflated.
    pub fn unpack(packed: &[u8]) -> Result<Self, Broken> {
        inflated(packed).map(Self)
    }

    /// Its regions and entries, read one by one.
    ///
    /// # Errors
    /// The bytes are no edition.
    pub fn read(&self) -> Result<(Vec<Region>, Entries<'_>), Broken> {
        let mut reader = Reader(&self.0);
        let country = |code: &str| code.parse::<Country>().map_err(|_| Broken);
        let mut regions = Vec::new();
        for _ in 0..reader.number()? {
            regions.push(Region {
                country: country(reader.text()?)?,
                territory: Some(reader.text()?).filter(|code| !code.is_empty()).map(country).transpose()?,
                name: reader.text()?.to_owned(),
            });
        }
        let count = reader.number()? as usize;
        let mut columns = [const { Reader(&[]) }; COLUMNS];
        for column in &mut columns {
            *column = Reader(reader.bytes()?);
        }
        Ok((regions, Entries { left: count, columns, before: (0, 0), number: 0 }))
    }
}

/// The entries of an edition, in its order.
#[derive(Debug, Clone)]
pub struct Entries<'a> {
    left: usize,
    columns: [Reader<'a>; COLUMNS],
    before: (i32, i32),
    number: i32,
}

impl<'a> Entries<'a> {
    fn entry(&mut self) -> Result<Entry<'a>, Broken> {
        let [regions, kinds, names, others, populations, numbers, points, insee, sirens] = &mut self.columns;
        self.number = self.number.wrapping_add(numbers.signed()?);
        let point = if points.number()? == 0 {
            None
        } else {
            let (latitude, longitude) = self.before;
            self.before = (latitude.wrapping_add(points.signed()?), longitude.wrapping_add(points.signed()?));
            Some(self.before)
        };
        Ok(Entry {
            region: u16::try_from(regions.number()?).map_err(|_| Broken)?,
            kind: *KINDS.get(kinds.number()? as usize).ok_or(Broken)?,
            names: names.text()?,
            others: others.text()?,
            population: populations.number()?,
            geonames: self.number as u32,
            point,
            insee: insee.text()?,
            siren: sirens.number()?,
        })
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Result<Entry<'a>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        Some(self.entry())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_comes_back_as_it_was_packed() {
        let country = |code: &str| code.parse::<Country>().unwrap();
        let regions = [
            Region { country: country("CG"), territory: None, name: "Pointe-Noire".to_owned() },
            Region { country: country("FR"), territory: Some(country("RE")), name: "La Réunion".to_owned() },
        ];
        let entries = [
            Entry {
                region: 0,
                kind: PlaceKind::Locality,
                names: "Pointe-Noire",
                others: "ponta negra\tpoint noire",
                population: 1_032_000,
                geonames: 2_255_414,
                point: Some((-4_776, 11_864)),
                insee: "",
                siren: 0,
            },
            Entry {
                region: 1,
                kind: PlaceKind::Commune,
                names: "Cilaos\t\t",
                others: "",
                population: 0,
                geonames: 0,
                point: None,
                insee: "97424",
                siren: 219_740_248,
            },
        ];
        let edition = Edition::unpack(&pack(&regions, &entries)).unwrap();
        let (read_regions, read) = edition.read().unwrap();
        assert_eq!(read_regions, regions);
        assert_eq!(read.collect::<Result<Vec<_>, _>>().unwrap(), entries);
    }

    #[test]
    fn what_is_no_edition_is_broken() {
        assert_eq!(Edition::unpack(b"no").unwrap_err(), Broken);
        let cut = Edition(vec![1, 2, b'C']);
        assert_eq!(cut.read().unwrap_err(), Broken);
    }
}
