//! A new dossier out of another one: who we are stays, the project begins anew.

use crate::{
    leaf::{Leaves, ORDER, Put, REMOVED, Scalar},
    path::Path,
};

/// What is true of us whatever the project: country, kind of body, language and currency, and that a dossier is
/// fictional, since what is taken over from it is.
const OURS: &[&str] = &[
    "start/country",
    "start/applicant_kind",
    "start/main_language",
    "start/currency",
    "start/fictional",
    "start/fictional_notice/fr",
    "start/fictional_notice/en",
];

/// The stage that presents us.
const TERRITORY: &str = "territory/";

/// The leaves of a new dossier that keeps identity and territory of this one and nothing of its project. What was
/// removed or cleared is left out.
pub fn duplicate(leaves: &Leaves) -> Vec<Put> {
    leaves
        .iter()
        .filter(|(key, _)| OURS.contains(&key.as_str()) || key.starts_with(TERRITORY))
        .filter(|(key, value)| **value != Scalar::Null && !key.ends_with(REMOVED) && !is_removed(leaves, key))
        .map(|(key, value)| Put { key: key.clone(), value: value.clone() })
        .collect()
}

/// Whether a leaf stands in an item that was removed, or in one that has no place in its list.
fn is_removed(leaves: &Leaves, key: &str) -> bool {
    let mut at = Path::default();
    Path::from(key).segments().any(|segment| {
        at = at.join(segment);
        let leaf = |name: &str| leaves.get(at.join(name).as_str());
        leaf(REMOVED).and_then(Scalar::as_text).is_some() && leaf(ORDER).is_some()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        import, leaf, remove,
        shape::{Kind, Shape},
    };

    fn leaves() -> Leaves {
        let document = json!({
            "start": {
                "title": { "fr": "Des marchés propres" }, "country": "CG", "partner_country": "FR", "currency": "XAF",
                "main_language": "fr", "applicant_kind": "local_authority", "role": "lead",
            },
            "motivations": { "statement": { "fr": "Apprendre." } },
            "territory": {
                "name": { "fr": "Ville de Pointe-Noire" }, "population": 1_420_612,
                "strengths": [{ "id": "port", "text": { "fr": "Un port." } }, { "id": "old", "text": { "fr": "Faux." } }],
            },
        });
        let mut leaves: Leaves = import(&document).unwrap().into_iter().map(|put| (put.key, put.value)).collect();
        for put in remove(&leaves, &"territory/strengths/old".into()).unwrap() {
            leaves.insert(put.key, put.value);
        }
        leaves
    }

    #[test]
    fn who_we_are_stays_and_the_project_is_empty() {
        let kept: Leaves = duplicate(&leaves()).into_iter().map(|put| (put.key, put.value)).collect();
        let content = leaf::content(&kept, &Path::default()).unwrap().unwrap();
        assert_eq!(
            content,
            json!({
                "start": { "country": "CG", "currency": "XAF", "main_language": "fr", "applicant_kind": "local_authority" },
                "territory": {
                    "name": { "fr": "Ville de Pointe-Noire" }, "population": 1_420_612,
                    "strengths": [{ "id": "port", "text": { "fr": "Un port." } }],
                },
            })
        );
        assert!(kept.keys().all(|key| !key.contains("old")), "what was removed is not carried along");
    }

    #[test]
    fn nothing_that_is_kept_refers_to_what_is_not() {
        for path in Shape::model().leaf_paths().iter().filter(|path| path.as_str().starts_with(TERRITORY)) {
            if let Some(Shape::Leaf { kind: Kind::Reference { lists } }) = Shape::model().at(path) {
                assert!(lists.iter().all(|list| list.starts_with(TERRITORY)), "{path} leads to {lists:?}");
            }
        }
        assert!(OURS.iter().all(|path| matches!(Shape::model().at(&(*path).into()), Some(Shape::Leaf { .. }))));
    }
}
