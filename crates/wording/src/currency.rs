//! The names of currencies.

use std::sync::LazyLock;

use dossier::{Currency, Language};

use crate::table::{Table, sorting_key};

static NAMES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("../data/currencies.tsv")));

/// The name of a currency: “Franc CFA (BEAC)”, “Central African CFA Franc”.
pub fn currency(language: Language, currency: Currency) -> &'static str {
    NAMES.name(language, currency.code()).expect("the table names every currency, as a test proves")
}

/// Every currency with its name, in the alphabet's order.
pub fn currencies(language: Language) -> Vec<(Currency, &'static str)> {
    let mut currencies: Vec<_> = dossier::currencies().map(|code| (code, currency(language, code))).collect();
    currencies.sort_by_cached_key(|(_, name)| sorting_key(name));
    currencies
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_currency_has_a_name() {
        for language in [Language::Fr, Language::En] {
            assert!(currencies(language).iter().all(|(_, name)| !name.is_empty()));
        }
        assert_eq!(currency(Language::Fr, Currency::XAF), "Franc CFA (BEAC)");
        assert_eq!(currency(Language::En, Currency::EUR), "Euro");
    }
}
