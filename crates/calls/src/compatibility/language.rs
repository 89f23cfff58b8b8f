//! A common language: whether the candidate works in a language that we work in.
//!
//! A convention of our own, after the form (*1, an interpreter is indispensable; 5, a language that all share*): the
//! language in which the dossier is written makes 5, another one of the cooperation's working languages 4, one in which
//! the profile says that we can work 3, none of them 1.

use std::collections::BTreeSet;

use dossier::{
    Dossier, Language,
    stages::{search::Candidate, start::WorkingLanguage},
};

use super::{Reason, Suggestion};
use crate::Argument;

pub(super) fn suggest(dossier: &Dossier, candidate: &Candidate) -> Suggestion {
    let (start, profile) = (&dossier.start, &dossier.search.profile);
    let main = start.main_language.map(|language| match language {
        Language::Fr => WorkingLanguage::French,
        Language::En => WorkingLanguage::English,
    });
    if candidate.languages.is_empty() {
        return Suggestion::unknown("language-theirs-missing");
    }
    let main: BTreeSet<WorkingLanguage> = main.into_iter().collect();
    let circles = [
        (&main, 5, "language-main"),
        (&start.working_languages, 4, "language-working"),
        (&profile.languages, 3, "language-profile"),
    ];
    if circles.iter().all(|(languages, ..)| languages.is_empty()) {
        return Suggestion::unknown("language-ours-missing");
    }
    let listed = |languages: Vec<WorkingLanguage>| {
        Argument::Choices(languages.into_iter().map(|language| ("WorkingLanguage", language.code())).collect())
    };
    let common = circles.into_iter().find_map(|(languages, mark, code)| {
        let common: Vec<WorkingLanguage> = languages.intersection(&candidate.languages).copied().collect();
        (!common.is_empty()).then(|| Suggestion::known(mark, vec![Reason::of(code, [("languages", listed(common))])]))
    });
    let theirs = candidate.languages.iter().copied().collect();
    common.unwrap_or_else(|| Suggestion::known(1, vec![Reason::of("language-none", [("languages", listed(theirs))])]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{super::tests::suggested, *};

    #[test]
    fn the_closest_common_language_makes_the_mark() {
        let ours = json!({
            "start": { "main_language": "fr", "working_languages": ["fr", "en"] },
            "search": { "profile": { "languages": ["es"] } },
        });
        let mark = |languages: &[&str]| suggested(suggest, ours.clone(), json!({ "id": "x", "languages": languages }));
        assert_eq!(mark(&["en", "fr"]), (Some(5), vec!["language-main"]));
        assert_eq!(mark(&["zh", "en"]), (Some(4), vec!["language-working"]));
        assert_eq!(mark(&["es"]), (Some(3), vec!["language-profile"]));
        assert_eq!(mark(&["zh"]), (Some(1), vec!["language-none"]));
        assert_eq!(mark(&[]), (None, vec!["language-theirs-missing"]));
        let silent = suggested(suggest, json!({}), json!({ "id": "x", "languages": ["fr"] }));
        assert_eq!(silent, (None, vec!["language-ours-missing"]));
    }
}
