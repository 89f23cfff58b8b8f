//! What the codes of closed lists are called.

use dossier::Language;

use crate::{
    catalogue::{missing, text},
    country::country,
};

/// The name of a code, by the name of its type in the model, such as `Engagement` and `co_carrier`.
pub fn choice(language: Language, type_name: &str, code: &str) -> String {
    if type_name == "Country" {
        return code.parse().map_or_else(|_| missing(code), |code| country(language, code).to_owned());
    }
    text(language, &format!("choice-{type_name}-{}", code.replace('.', "_")))
}

/// The name of a Sustainable Development Goal, by its number from 1 to 17.
pub fn goal(language: Language, number: u8) -> String {
    text(language, &format!("sdg-goal-{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_name_in_each_language() {
        assert_eq!(choice(Language::Fr, "Engagement", "co_carrier"), "Co-porteur");
        assert_eq!(choice(Language::En, "Nature", "in_kind"), "In kind");
        assert_eq!(choice(Language::Fr, "SdgTarget", "15.a"), "Financer la biodiversité");
        assert_eq!(choice(Language::En, "Country", "CI"), "Côte d’Ivoire");
        assert_eq!(goal(Language::Fr, 6), "Eau propre et assainissement");
    }

    #[test]
    fn an_unknown_code_is_visible() {
        assert_eq!(choice(Language::Fr, "Engagement", "bored"), "⟦choice-Engagement-bored⟧");
        assert_eq!(choice(Language::Fr, "Country", "ZZ"), "⟦ZZ⟧");
    }
}
