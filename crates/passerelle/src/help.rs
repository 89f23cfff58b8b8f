//! What helps to understand: each rule explained, and what the program is made of.

use calls::{RULES, Rule, Severity, Stage};
use dossier::Language;
use serde::Serialize;
use specta::Type;

/// A rule, explained in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct RuleCard {
    /// The stable code.
    pub code: String,
    /// The stage it belongs to.
    pub stage: Stage,
    /// How much its findings weigh.
    pub severity: Severity,
    /// Whether it points at a danger to the engagement itself.
    pub watch: bool,
    /// What it checks.
    pub checks: String,
    /// Why.
    pub why: String,
    /// Where it comes from.
    pub source: String,
    /// How to mend what it finds.
    pub remedy: String,
}

/// What the program is, and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct About {
    /// The version.
    pub version: String,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// The packages of others that it holds, by registry and name.
    pub packages: Vec<Package>,
}

/// A package of somebody else that the program holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Package {
    /// `rust` or `npm`.
    pub registry: String,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an SPDX expression.
    pub licence: String,
}

/// Explains every rule, in the order of the method.
pub fn rules(language: Language) -> Vec<RuleCard> {
    RULES.iter().map(|rule| RuleCard::of(rule, language)).collect()
}

/// Tells the version, the licence and the packages of the program.
pub fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        licence: env!("CARGO_PKG_LICENSE").to_owned(),
        packages: include_str!("../data/packages.tsv").lines().filter_map(Package::read).collect(),
    }
}

impl RuleCard {
    fn of(rule: &Rule, language: Language) -> Self {
        let id = format!("rule-{}", rule.code);
        let finding = format!("finding-{}", rule.code);
        Self {
            code: rule.code.to_owned(),
            stage: rule.stage,
            severity: rule.severity,
            watch: rule.is_watch_point(),
            checks: wording::text(language, &id),
            why: wording::attribute(language, &id, "why").unwrap_or_default(),
            source: wording::text(language, &format!("rule-source-{}", rule.source.code())),
            remedy: wording::attribute(language, &finding, "remedy").unwrap_or_default(),
        }
    }
}

impl Package {
    /// Reads a line of the generated file: registry, name, version and licence, parted by tabs.
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split('\t').map(str::to_owned);
        let mut next = || parts.next();
        Some(Self { registry: next()?, name: next()?, version: next()?, licence: next()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_explains_itself_in_both_languages() {
        for language in [Language::Fr, Language::En] {
            for card in rules(language) {
                for part in [&card.checks, &card.why, &card.source, &card.remedy] {
                    assert!(!part.is_empty() && !part.contains(['⟦', '{']), "{} in {language:?}: “{part}”", card.code);
                }
            }
        }
    }

    #[test]
    fn the_packages_of_both_registries_say_their_licence() {
        let about = about();
        let of = |registry: &str| about.packages.iter().filter(|package| package.registry == registry).count();
        assert!(of("rust") > 100 && of("npm") > 5, "{} and {}", of("rust"), of("npm"));
        let silent: Vec<_> = about.packages.iter().filter(|package| package.licence.is_empty()).collect();
        assert_eq!(silent, Vec::<&Package>::new());
    }
}
