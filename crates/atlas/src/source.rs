//! Whose data these are, as the licences ask to be said wherever they are shown.

use std::sync::LazyLock;

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let lines = include_str!("../data/sources.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(Source::read).collect()
});

/// Data of somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// What the data are, as a code: `places`, `regions`, `outlines`.
    pub data: &'static str,
    /// Whom they come from.
    pub author: &'static str,
    /// The registry, the package and its version that they were taken from.
    pub package: &'static str,
    /// The licence, as an SPDX expression where there is one.
    pub licence: &'static str,
    /// Where the licence can be read.
    pub licence_url: &'static str,
}

impl Source {
    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let mut next = || cells.next();
        Some(Self { data: next()?, author: next()?, package: next()?, licence: next()?, licence_url: next()? })
    }
}

/// Every source of this crate's generated data.
pub fn sources() -> &'static [Source] {
    &SOURCES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_names_author_package_and_licence() {
        assert!(sources().len() >= 8);
        for source in sources() {
            let cells = [source.data, source.author, source.package, source.licence, source.licence_url];
            assert!(cells.iter().all(|cell| !cell.is_empty()), "{source:?}");
            assert!(source.licence_url.starts_with("https://"), "{source:?}");
        }
        assert!(sources().iter().any(|it| it.author.contains("GeoNames") && it.licence == "CC-BY-4.0"));
        assert!(sources().iter().any(|it| it.author.contains("INSEE") && it.licence == "Licence Ouverte 2.0"));
    }

    #[test]
    fn the_folder_says_the_same_to_who_opens_it() {
        let readme = include_str!("../data/README.md");
        for source in sources() {
            let package = source.package.rsplit_once(' ').map(|(package, _)| package).unwrap();
            let name = package.split_once(' ').unwrap().1;
            let version = source.package.rsplit(' ').next().unwrap();
            let row = readme.lines().find(|line| line.contains(name));
            assert!(row.is_some_and(|row| row.contains(version) && row.contains(source.licence)), "{source:?}");
        }
        assert!(readme.contains("cargo xtask generate places"));
    }
}
