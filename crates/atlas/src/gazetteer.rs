//! The gazetteer: every place, and the search as somebody types.
//!
//! There is no index. The places stand by population, their folded names in one text, a place a line; a search runs over
//! that text and stops as soon as it has enough. What is narrowed to few places is looked through place by place.

use std::{
    ops::Range,
    sync::{LazyLock, OnceLock},
};

use dossier::{Coordinates, Country};
use memchr::memmem::Finder;

use crate::{
    country,
    edition::{Broken, Edition, Region},
    folding::{folded, is_apostrophe, parted},
    place::{Place, PlaceKind},
};

static PLACES: &[u8] = include_bytes!("../data/places.deflate");
static SHIPPED: OnceLock<Gazetteer> = OnceLock::new();

/// Stands before and after each folded name of those that are shown.
const EDGE: char = '\t';
/// Stands before and after each other name.
const OTHER: char = '\u{1F}';

/// From how many places on it is quicker to run over the text of all of them than to take them one by one.
const MANY: usize = 10_000;

/// The places of the world.
#[derive(Debug)]
pub struct Gazetteer {
    regions: Vec<Region>,
    /// The folded name of each region after a blank, with those of its country.
    region_keys: Vec<String>,
    /// The places by falling population.
    rows: Vec<Row>,
    /// The name, French and local name of each place, parted by tabs.
    names: Text,
    /// The folded names of each place, each between two [`EDGE`]s, then its other names, each between two [`OTHER`]s.
    keys: Text,
    /// The places of each region, by falling population.
    by_region: Vec<Vec<u32>>,
    /// INSEE code and SIREN number, in the order of the places that have them.
    codes: Vec<Code>,
}

/// What of a place is no text.
#[derive(Debug, Clone, Copy)]
struct Row {
    population: u32,
    geonames: u32,
    /// In thousandths of a degree; [`NOWHERE`] where unknown.
    point: (i32, i32),
    region: u16,
    kind: PlaceKind,
}

#[derive(Debug)]
struct Code {
    place: u32,
    insee: [u8; 5],
    siren: u32,
}

/// Coordinates that no place has.
const NOWHERE: (i32, i32) = (i32::MAX, i32::MAX);

/// Lines of text in one piece of memory.
#[derive(Debug, Default)]
struct Text {
    all: String,
    /// Where each line ends, after its line break.
    ends: Vec<u32>,
}

impl Text {
    fn end_line(&mut self) {
        self.all.push('\n');
        self.ends.push(u32::try_from(self.all.len()).expect("the names are far smaller than four gigabytes"));
    }

    fn range(&self, line: usize) -> Range<usize> {
        let start = line.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        start..self.ends[line] as usize - 1
    }

    fn line(&self, line: usize) -> &str {
        &self.all[self.range(line)]
    }
}

/// How well a place answers, the best first. Its other names are those that are not shown with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// A name is what was typed.
    Exact,
    /// Another name is.
    OtherExact,
    /// A name begins so.
    Prefix,
    /// A word of a name begins so.
    Word,
    /// Another name begins so.
    OtherPrefix,
    /// A name has it somewhere.
    Inner,
}

const RANKS: [Rank; 6] = [Rank::Exact, Rank::OtherExact, Rank::Prefix, Rank::Word, Rank::OtherPrefix, Rank::Inner];

/// What was typed of a name, ready to be looked for by rank.
struct Wanted {
    patterns: [Finder<'static>; RANKS.len()],
}

impl Wanted {
    fn new(name: &str) -> Self {
        let pattern = |rank| match rank {
            Rank::Exact => format!("{EDGE}{name}{EDGE}"),
            Rank::OtherExact => format!("{OTHER}{name}{OTHER}"),
            Rank::Prefix => format!("{EDGE}{name}"),
            Rank::Word => format!(" {name}"),
            Rank::OtherPrefix => format!("{OTHER}{name}"),
            Rank::Inner => name.to_owned(),
        };
        Self { patterns: RANKS.map(|rank| Finder::new(&pattern(rank)).into_owned()) }
    }

    fn pattern(&self, rank: Rank) -> &Finder<'static> {
        &self.patterns[rank as usize]
    }

    fn rank(&self, keys: &str) -> Option<Rank> {
        self.pattern(Rank::Inner).find(keys.as_bytes())?;
        RANKS.into_iter().find(|rank| self.pattern(*rank).find(keys.as_bytes()).is_some())
    }
}

impl Gazetteer {
    /// The gazetteer that is compiled in; it is unpacked when first asked for.
    pub fn shipped() -> &'static Self {
        SHIPPED.get_or_init(|| Self::unpack(PLACES).expect("the committed edition is whole, as a test proves"))
    }

    /// Unpacks an edition.
    ///
    /// # Errors
    /// The bytes are no edition.
    pub fn unpack(packed: &[u8]) -> Result<Self, Broken> {
        let edition = Edition::unpack(packed)?;
        let (regions, entries) = edition.read()?;
        let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
        if entries.iter().any(|entry| usize::from(entry.region) >= regions.len()) {
            return Err(Broken);
        }
        entries.sort_by_key(|entry| {
            (std::cmp::Reverse(entry.population), PlaceKind::ALL.iter().position(|it| *it == entry.kind))
        });
        let mut gazetteer = Self {
            region_keys: regions.iter().map(region_key).collect(),
            by_region: vec![Vec::new(); regions.len()],
            regions,
            rows: Vec::with_capacity(entries.len()),
            names: Text::default(),
            keys: Text::default(),
            codes: Vec::new(),
        };
        for (place, entry) in (0..).zip(&entries) {
            gazetteer.rows.push(Row {
                population: entry.population,
                geonames: entry.geonames,
                point: entry.point.unwrap_or(NOWHERE),
                region: entry.region,
                kind: entry.kind,
            });
            gazetteer.by_region[usize::from(entry.region)].push(place);
            gazetteer.names.all.push_str(entry.names);
            gazetteer.names.end_line();
            write_keys(&mut gazetteer.keys.all, entry.names, entry.others);
            gazetteer.keys.end_line();
            if !entry.insee.is_empty() || entry.siren != 0 {
                let mut insee = [b' '; 5];
                insee.iter_mut().zip(entry.insee.bytes()).for_each(|(to, from)| *to = from);
                gazetteer.codes.push(Code { place, insee, siren: entry.siren });
            }
        }
        gazetteer.names.all.shrink_to_fit();
        gazetteer.keys.all.shrink_to_fit();
        gazetteer.by_region.iter_mut().for_each(Vec::shrink_to_fit);
        Ok(gazetteer)
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no place.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many bytes of memory the places take.
    pub fn size(&self) -> usize {
        let text = |text: &Text| text.all.capacity() + text.ends.capacity() * size_of::<u32>();
        let regions = self.regions.iter().map(|it| it.name.capacity() + size_of::<Region>());
        let lists = self.by_region.iter().map(|list| size_of_val(list) + list.capacity() * size_of::<u32>());
        text(&self.names)
            + text(&self.keys)
            + self.rows.capacity() * size_of::<Row>()
            + self.codes.capacity() * size_of::<Code>()
            + regions.sum::<usize>()
            + self.region_keys.iter().map(|key| key.capacity() + size_of::<String>()).sum::<usize>()
            + lists.sum::<usize>()
    }

    /// Every place, by falling population.
    pub fn places(&self) -> impl Iterator<Item = Place<'_>> {
        (0..self.len()).map(|place| self.place(place))
    }

    /// The place with this number in GeoNames.
    pub fn by_geonames(&self, number: u32) -> Option<Place<'_>> {
        let place = self.rows.iter().position(|row| row.geonames == number && number != 0)?;
        Some(self.place(place))
    }

    /// The places that answer what was typed, the best first, at most so many.
    ///
    /// A place whose name is what was typed comes before one whose name begins so, then one with a word that begins so,
    /// then one that has it somewhere; among equals the more populous comes first. French and local names count as its
    /// own, other well-known ones when they are typed whole. What is no name may end, or begin, with words of a region or country: “suzhou jiangsu”,
    /// “saint denis réunion”. With a country only places of that country answer; a French overseas département counts
    /// under its own code and under that of France.
    pub fn search(&self, query: &str, country: Option<Country>, limit: usize) -> Vec<Place<'_>> {
        let query = folded(query);
        if query.is_empty() || limit == 0 {
            return Vec::new();
        }
        let mut found = Vec::new();
        self.look(&Wanted::new(&query), country, &[], limit, &mut found);
        let words: Vec<&str> = query.split(' ').collect();
        // The longest name first; what narrows stands behind it more often than before it.
        for split in (1..words.len()).rev() {
            if found.len() >= limit {
                break;
            }
            let (name, narrowing) = words.split_at(split);
            self.look(&Wanted::new(&name.join(" ")), country, narrowing, limit, &mut found);
        }
        for split in 1..words.len() {
            if !found.is_empty() {
                break;
            }
            let (narrowing, name) = words.split_at(split);
            self.look(&Wanted::new(&name.join(" ")), country, narrowing, limit, &mut found);
        }
        found.into_iter().map(|place| self.place(place)).collect()
    }

    /// Looks among the places of a country whose region or country is named by every narrowing word.
    fn look(
        &self,
        wanted: &Wanted,
        country: Option<Country>,
        narrowing: &[&str],
        limit: usize,
        found: &mut Vec<usize>,
    ) {
        if country.is_none() && narrowing.is_empty() {
            return self.run_over(wanted, |_| true, limit, found);
        }
        let narrowing: Vec<String> = narrowing.iter().map(|word| format!(" {word}")).collect();
        let narrowing: Vec<Finder> = narrowing.iter().map(Finder::new).collect();
        let within = |(region, key): (&Region, &String)| {
            country.is_none_or(|it| region.country == it || region.territory == Some(it))
                && narrowing.iter().all(|word| word.find(key.as_bytes()).is_some())
        };
        let open: Vec<bool> = self.regions.iter().zip(&self.region_keys).map(within).collect();
        let lists = || self.by_region.iter().zip(&open).filter(|(_, open)| **open).map(|(places, _)| places);
        if lists().map(Vec::len).sum::<usize>() > MANY {
            return self.run_over(wanted, |place| open[usize::from(self.rows[place].region)], limit, found);
        }
        let places = lists().flatten().map(|place| *place as usize);
        let mut ranked: Vec<(Rank, usize)> =
            places.filter_map(|place| Some((wanted.rank(self.keys.line(place))?, place))).collect();
        ranked.sort_unstable();
        for (_, place) in ranked {
            if found.len() >= limit {
                break;
            }
            if !found.contains(&place) {
                found.push(place);
            }
        }
    }

    /// Runs over the text of all names, rank by rank, until there are enough places that are open.
    fn run_over(&self, wanted: &Wanted, is_open: impl Fn(usize) -> bool, limit: usize, found: &mut Vec<usize>) {
        let keys = self.keys.all.as_bytes();
        // What is nowhere inside a name begins none either.
        let Some(first) = wanted.pattern(Rank::Inner).find(keys) else { return };
        let first = self.line_at(0, first);
        for rank in RANKS {
            let mut place = first;
            let mut from = self.keys.range(first).start;
            while found.len() < limit {
                let Some(hit) = wanted.pattern(rank).find(&keys[from..]) else { break };
                place = self.line_at(place, from + hit);
                from = self.keys.ends[place] as usize;
                if is_open(place) && !found.contains(&place) {
                    found.push(place);
                }
            }
        }
    }

    /// The place in whose line a position is, at or after a place; most hits are near the last one.
    fn line_at(&self, place: usize, position: usize) -> usize {
        let ends = &self.keys.ends[place..];
        let after = |end: &u32| *end as usize <= position;
        let mut reach = 1;
        while ends.get(reach).is_some_and(after) {
            reach *= 2;
        }
        place + ends[..ends.len().min(reach + 1)].partition_point(after)
    }

    fn place(&self, place: usize) -> Place<'_> {
        let row = &self.rows[place];
        let region = &self.regions[usize::from(row.region)];
        let mut names = self.names.line(place).split('\t');
        let name = names.next().unwrap_or_default();
        let mut other = || names.next().filter(|name| !name.is_empty());
        let (french, local) = (other(), other());
        let number = u32::try_from(place).unwrap_or(u32::MAX);
        let code = self.codes.binary_search_by_key(&number, |code| code.place).ok().map(|found| &self.codes[found]);
        let insee = code.and_then(|code| std::str::from_utf8(&code.insee).ok()).map(str::trim_end);
        let degrees = |thousandths: i32| f64::from(thousandths) / 1000.0;
        Place {
            kind: row.kind,
            name,
            french,
            local,
            region: Some(region.name.as_str()).filter(|name| !name.is_empty()),
            country: region.country,
            population: Some(row.population).filter(|it| *it > 0),
            coordinates: Coordinates::new(degrees(row.point.0), degrees(row.point.1)),
            geonames: Some(row.geonames).filter(|it| *it > 0),
            insee: insee.filter(|code| !code.is_empty()),
            siren: code.map(|code| code.siren).filter(|it| *it > 0),
        }
    }
}

/// Writes the folded names of a place, each once.
fn write_keys(keys: &mut String, names: &str, others: &str) {
    let start = keys.len();
    keys.push(EDGE);
    let mut write = |key: String| {
        if !key.is_empty() && keys[start..].split(EDGE).all(|known| known != key) {
            keys.push_str(&key);
            keys.push(EDGE);
        }
    };
    for name in names.split('\t') {
        write(folded(name));
        if name.contains(is_apostrophe) {
            write(parted(name));
        }
    }
    if !others.is_empty() {
        keys.push(OTHER);
        keys.extend(others.chars().map(|letter| if letter == '\t' { OTHER } else { letter }));
        keys.push(OTHER);
    }
}

/// What the words that narrow are compared with.
fn region_key(region: &Region) -> String {
    static COUNTRIES: LazyLock<std::collections::BTreeMap<Country, String>> = LazyLock::new(|| {
        let names = |country: Country| country::names(country).into_iter().map(folded).collect::<Vec<_>>();
        dossier::countries().map(|country| (country, names(country).join(" "))).collect()
    });
    let of = |country: Country| COUNTRIES.get(&country).map(String::as_str).unwrap_or_default();
    let territory = region.territory.map(of).unwrap_or_default();
    format!(" {} {} {} {territory}", folded(&region.name), parted(&region.name), of(region.country))
}
