//! The codes of countries and currencies that exist: ISO 3166-1 and ISO 4217, with each country's currency.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{money::Currency, scalar::Country};

static COUNTRIES: LazyLock<BTreeMap<&'static str, &'static str>> =
    LazyLock::new(|| pairs(include_str!("../data/countries.txt")).collect());

static CURRENCIES: LazyLock<BTreeMap<&'static str, u32>> = LazyLock::new(|| {
    pairs(include_str!("../data/currencies.txt"))
        .map(|(code, decimals)| (code, decimals.parse().expect("the generated table holds a digit")))
        .collect()
});

fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '))
}

/// How many decimals a currency has after ISO 4217; `None` for an unknown code.
pub(crate) fn minor_units(code: &str) -> Option<u32> {
    CURRENCIES.get(code).copied()
}

/// Whether ISO 3166-1 knows the two-letter code.
pub(crate) fn is_country(code: &str) -> bool {
    COUNTRIES.contains_key(code)
}

/// Every country, in the order of the codes.
pub fn countries() -> impl Iterator<Item = Country> {
    COUNTRIES.keys().map(|code| code.parse().expect("the table holds two-letter codes"))
}

/// Every currency in use, in the order of the codes.
pub fn currencies() -> impl Iterator<Item = Currency> {
    CURRENCIES.keys().map(|code| code.parse().expect("the table holds three-letter codes"))
}

/// The currency used in a country today; `None` for Antarctica.
pub fn currency_of(country: Country) -> Option<Currency> {
    COUNTRIES.get(country.code()).and_then(|code| code.parse().ok())
}
