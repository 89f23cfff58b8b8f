//! Tables of names: one line per code, with the French and the English name, separated by tabs.

use std::collections::BTreeMap;

use dossier::Language;

use crate::fold::folded;

/// Names by code.
pub(crate) struct Table(BTreeMap<&'static str, [&'static str; 2]>);

impl Table {
    /// Reads a table; lines that begin with `#` are remarks.
    pub(crate) fn read(source: &'static str) -> Self {
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            Some((cells.next()?, [cells.next()?, cells.next()?]))
        };
        Self(source.lines().filter(|line| !line.starts_with('#')).filter_map(row).collect())
    }

    /// The name of a code in a language.
    pub(crate) fn name(&self, language: Language, code: &str) -> Option<&'static str> {
        let [french, english] = *self.0.get(code)?;
        Some(match language {
            Language::Fr => french,
            Language::En => english,
        })
    }
}

/// What a name is sorted by: small letters without accents, so that “Égypte” stands among the E.
pub(crate) fn sorting_key(name: &str) -> String {
    folded(name).replace(['’', '.'], "")
}
