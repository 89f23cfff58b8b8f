//! Where a candidate stands elsewhere in the dossier: as a party to the agreement, as the partner of an earlier cooperation.
//!
//! These places name it in words of their own (*Ville de Suzhou* for the candidate *Suzhou (苏州)*), so that it is
//! recognised by its name: the words of one name stand, in a row, in the other. A place in another country is never it.

use crate::{
    Country, Dossier, Label,
    stages::{agreement::Party, search::Candidate, territory::PastCooperation},
};

/// Whether a text names a candidate.
pub fn names(candidate: &Candidate, text: &str) -> bool {
    let text = words(text);
    called(candidate).iter().any(|name| within(name, &text) || within(&text, name))
}

/// The party to the agreement that a candidate is; `None` where it is none.
pub fn party<'a>(dossier: &'a Dossier, candidate: &Candidate) -> Option<&'a Party> {
    let parties = dossier.agreement.parties.iter();
    let mut same = parties
        .filter(|party| may_be_in(party.country, candidate.country))
        .filter(|party| [&party.name.fr, &party.name.en].into_iter().any(|name| names(candidate, name)));
    same.next()
}

/// The cooperations with a candidate that the territory names, earlier or present.
pub fn cooperations<'a>(dossier: &'a Dossier, candidate: &'a Candidate) -> impl Iterator<Item = &'a PastCooperation> {
    let all = dossier.territory.cooperations.iter();
    all.filter(|it| may_be_in(it.country, candidate.country) && names(candidate, &it.partner))
}

/// Whether two places may be one as far as their countries go.
fn may_be_in(one: Option<Country>, other: Option<Country>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

/// The names of a candidate as rows of words, without what stands in brackets.
fn called(candidate: &Candidate) -> Vec<Vec<String>> {
    let Label { fr, en } = &candidate.name;
    let plain = |name: &str| words(name.split(['(', '（']).next().unwrap_or_default());
    [plain(fr), plain(en), words(&candidate.local_name)].into_iter().filter(|name| !name.is_empty()).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether a row of words stands within another one.
fn within(row: &[String], other: &[String]) -> bool {
    !row.is_empty() && other.windows(row.len()).any(|window| window == row)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn candidate(name: &str, country: &str) -> Candidate {
        serde_json::from_value(json!({ "id": "c", "name": { "fr": name }, "country": country })).unwrap()
    }

    #[test]
    fn a_candidate_is_recognised_by_its_name_in_other_words() {
        let suzhou = candidate("Suzhou (苏州)", "CN");
        assert!(names(&suzhou, "Ville de Suzhou (苏州)") && names(&suzhou, "SUZHOU"));
        assert!(names(&candidate("Grand Lomé", "TG"), "Lomé"));
        assert!(!names(&suzhou, "Hangzhou") && !names(&suzhou, "") && !names(&candidate("", "CN"), "Suzhou"));
        assert!(!names(&candidate("Lens", "FR"), "Valensole"), "words are whole");
    }

    #[test]
    fn a_place_of_the_same_name_in_another_country_is_another_place() {
        let dossier: Dossier = serde_json::from_value(json!({
            "agreement": { "parties": [{ "id": "a", "name": { "en": "City of Paris" }, "country": "US" }] },
            "territory": { "cooperations": [{ "id": "b", "partner": "Ville de Paris" }] },
        }))
        .unwrap();
        let paris = candidate("Paris", "FR");
        assert_eq!(party(&dossier, &paris), None);
        assert_eq!(cooperations(&dossier, &paris).count(), 1, "a country that nobody named may be any");
    }
}
