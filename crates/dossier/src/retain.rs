//! Retaining a candidate: what is known of it becomes the other side of contributions and agreement, as one change.
//!
//! Its offers become contributions of the partner, its challenges needs of the partner, and what answers what becomes the
//! reciprocity matrix. Copies bear an identifier that follows from the candidate's, so that retaining twice, or in two
//! copies of one dossier, doubles nothing. What stands already is neither overwritten nor doubled: something of the same
//! title is taken for the same thing.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    Dossier, ItemId, Label, Path,
    change::Change,
    counterpart, find,
    leaf::{self, Leaves, ORDER},
    stages::{search::Candidate, start::Form},
};

/// The changes that retain a candidate, and none where everything stands already; `None` where there is no such candidate.
pub fn retain(leaves: &Leaves, dossier: &Dossier, candidate: &ItemId) -> Option<Vec<Change>> {
    let candidate = find(&dossier.search.candidates, candidate)?;
    let mut desk = Desk { leaves, changes: choose(dossier, candidate) };
    let ours = &dossier.contributions;
    let mut pairs: Vec<(ItemId, ItemId, Value)> = Vec::new();
    for challenge in candidate.challenges.iter().filter(|it| !it.title.is_empty()) {
        let known = ours.their_needs.iter().find(|need| same(&need.title, &challenge.title)).map(|need| &need.id);
        let content = json!({
            "title": challenge.title,
            "description": challenge.evidence,
            "challenge": challenge.shared_with,
        });
        let need = desk.copied("contributions/their_needs", candidate, &challenge.id, known, content);
        if let Some(answer) = challenge.answered_by.as_ref().filter(|id| find(&ours.ours, &id.0).is_some()) {
            pairs.push((answer.0.clone(), need, json!(challenge.strength)));
        }
    }
    for offer in candidate.offers.iter().filter(|it| !it.title.is_empty()) {
        let known = ours.theirs.iter().find(|it| same(&it.title, &offer.title)).map(|it| &it.id);
        let content = json!({ "title": offer.title, "kind": offer.kind, "description": offer.description });
        let contribution = desk.copied("contributions/theirs", candidate, &offer.id, known, content);
        if let Some(need) = offer.answers.as_ref().filter(|id| find(&ours.our_needs, &id.0).is_some()) {
            pairs.push((contribution, need.0.clone(), json!(offer.strength)));
        }
    }
    for (contribution, need, strength) in pairs {
        let stands = ours.matches.iter().find(|it| {
            it.contribution.as_ref().is_some_and(|id| id.0 == contribution)
                && it.need.as_ref().is_some_and(|id| id.0 == need)
        });
        let content = json!({ "contribution": contribution, "need": need, "strength": strength });
        let name = format!("{contribution} {need}");
        desk.add("contributions/matches", &derived(candidate, &name), stands.map(|it| &it.id), content);
    }
    if !candidate.name.is_empty() {
        let content = json!({ "name": candidate.name, "country": candidate.country, "role": "partner" });
        let known = counterpart::party(dossier, candidate).map(|party| &party.id);
        desk.add("agreement/parties", &derived(candidate, "party"), known, content);
    }
    if let Some(country) = candidate.country.filter(|_| dossier.start.partner_country.is_none()) {
        desk.changes.push(Change::Edit { path: Path::from("start/partner_country"), value: json!(country) });
    }
    Some(desk.changes)
}

/// The changes that take everything about people out of a candidate: its contacts, whom letters address, the next step in
/// words. Each text is cleared before its contact goes, so that bringing the contact back brings none of it back.
/// `None` where there is no such candidate.
pub fn purge(dossier: &Dossier, candidate: &ItemId) -> Option<Vec<Change>> {
    let candidate = find(&dossier.search.candidates, candidate)?;
    let path = Path::from("search/candidates").join(candidate.id.as_str());
    let cleared = |at: Path, text: &str| (!text.is_empty()).then(|| Change::Edit { path: at, value: Value::Null });
    let label = |at: Path, fr: &str, en: &str| [cleared(at.join("fr"), fr), cleared(at.join("en"), en)];
    let mut changes: Vec<Change> = Vec::new();
    for contact in &candidate.contacts {
        let at = path.join("contacts").join(contact.id.as_str());
        let texts = [
            label(at.join("counterpart"), &contact.counterpart.fr, &contact.counterpart.en),
            label(at.join("summary"), &contact.summary.fr, &contact.summary.en),
        ];
        changes.extend(texts.into_iter().flatten().flatten());
        changes.push(Change::Remove { item: at });
    }
    let texts = [
        label(path.join("addressee"), &candidate.addressee.fr, &candidate.addressee.en),
        label(path.join("next_step"), &candidate.next_step.fr, &candidate.next_step.en),
    ];
    changes.extend(texts.into_iter().flatten().flatten());
    Some(changes)
}

/// Marks it as the partner; where there is but one partner, nobody else is.
fn choose(dossier: &Dossier, candidate: &Candidate) -> Vec<Change> {
    let several = dossier.start.form == Some(Form::Multilateral);
    let marked = |it: &&Candidate| it.chosen != (it.id == candidate.id) && (it.id == candidate.id || !several);
    let candidates = dossier.search.candidates.iter().filter(marked);
    let mark = |it: &Candidate| Change::Edit {
        path: Path::from("search/candidates").join(it.id.as_str()).join("chosen"),
        value: json!(it.id == candidate.id),
    };
    candidates.map(mark).collect()
}

/// Where changes are gathered.
struct Desk<'a> {
    leaves: &'a Leaves,
    changes: Vec<Change>,
}

impl Desk<'_> {
    /// Copies something of the candidate into a list, and tells what it is called there.
    fn copied(
        &mut self,
        list: &str,
        of: &Candidate,
        original: &ItemId,
        known: Option<&ItemId>,
        content: Value,
    ) -> ItemId {
        let id = derived(of, original.as_str());
        self.add(list, &id, known, content);
        known.cloned().unwrap_or(id)
    }

    /// Adds an item, or brings it back where it was removed, unless it or its like stands there.
    fn add(&mut self, list: &str, id: &ItemId, known: Option<&ItemId>, mut content: Value) {
        let item = Path::from(list).join(id.as_str());
        if known.is_some() || leaf::item_is_alive(self.leaves, &item) {
            return;
        }
        if self.leaves.contains_key(item.join(ORDER).as_str()) {
            self.changes.push(Change::Restore { item });
            return;
        }
        content["id"] = json!(id);
        self.changes.push(Change::Insert { list: Path::from(list), content: Some(content), before: None });
    }
}

/// Whether two titles are the same in a language in which both are written.
fn same(one: &Label, other: &Label) -> bool {
    let equal =
        |one: &str, other: &str| !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase();
    equal(&one.fr, &other.fr) || equal(&one.en, &other.en)
}

/// The identifier of a copy: sixteen digits of a digest of the candidate's identifier and what it is a copy of.
fn derived(candidate: &Candidate, original: &str) -> ItemId {
    let digest = Sha256::digest(format!("{}/{original}", candidate.id));
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    digits.parse().expect("hexadecimal digits are an identifier")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, change::Surroundings, import};

    struct Nobody;

    impl Surroundings for Nobody {
        fn new_id(&mut self) -> ItemId {
            unreachable!("every copy has its own identifier")
        }

        fn title_of_copy(&self, _: Language, title: &str) -> String {
            title.to_owned()
        }
    }

    fn leaves(document: &Value) -> Leaves {
        import(document).unwrap().into_iter().map(|put| (put.key, put.value)).collect()
    }

    fn applied(leaves: &mut Leaves, changes: &[Change]) {
        let puts = crate::change::apply(leaves, changes, &mut Nobody).unwrap();
        leaves.extend(puts.into_iter().map(|put| (put.key, put.value)));
    }

    fn retained(leaves: &mut Leaves, candidate: &str) -> (Dossier, usize) {
        let dossier = leaf::read(leaves).unwrap();
        let changes = retain(leaves, &dossier, &candidate.parse().unwrap()).unwrap();
        applied(leaves, &changes);
        (leaf::read(leaves).unwrap(), changes.len())
    }

    fn document() -> Value {
        json!({
            "contributions": {
                "ours": [{ "id": "plot", "title": { "fr": "Parcelle" } }],
                "our_needs": [{ "id": "kits", "title": { "fr": "Équiper" } }],
                "theirs": [{ "id": "typed", "title": { "fr": "Visite d’étude " }, "provider": { "fr": "Institut" } }],
            },
            "search": { "candidates": [
                {
                    "id": "suzhou", "name": { "fr": "Suzhou" }, "country": "CN",
                    "challenges": [
                        { "id": "climate", "title": { "fr": "Éprouver le matériel" }, "answered_by": "plot", "strength": 5 },
                        { "id": "other", "title": { "fr": "Ouvrir l’institut" }, "answered_by": "gone" },
                    ],
                    "offers": [
                        { "id": "kits", "title": { "fr": "Kits" }, "kind": "equipment", "answers": "kits", "strength": 4 },
                        { "id": "visit", "title": { "fr": "visite d’étude" }, "answers": "kits" },
                    ],
                },
                { "id": "lome", "chosen": true },
            ] },
        })
    }

    #[test]
    fn what_is_known_of_the_candidate_becomes_the_other_side() {
        let mut leaves = leaves(&document());
        let (dossier, _) = retained(&mut leaves, "suzhou");
        let chosen: Vec<bool> = dossier.search.candidates.iter().map(|it| it.chosen).collect();
        assert_eq!(chosen, [true, false]);
        let both = &dossier.contributions;
        let titles = |label: &Label| label.fr.clone();
        assert_eq!(both.theirs.iter().map(|it| titles(&it.title)).collect::<Vec<_>>(), ["Visite d’étude", "Kits"]);
        assert_eq!(both.theirs[0].provider.fr, "Institut", "what was typed stays");
        assert_eq!(
            both.their_needs.iter().map(|it| titles(&it.title)).collect::<Vec<_>>(),
            ["Éprouver le matériel", "Ouvrir l’institut"]
        );
        let marks: Vec<_> = both.matches.iter().map(|it| it.strength.map(|it| it.0)).collect();
        assert_eq!(marks, [Some(5), Some(4), None], "what answers nothing of ours is no match");
        assert_eq!(both.matches[2].contribution.as_ref().map(|id| id.0.as_str()), Some("typed"));
        let party = &dossier.agreement.parties[0];
        assert_eq!((party.name.fr.as_str(), party.country), ("Suzhou", Some("CN".parse().unwrap())));
        assert_eq!(dossier.start.partner_country, Some("CN".parse().unwrap()));
    }

    #[test]
    fn retaining_twice_doubles_nothing_and_brings_back_what_was_removed() {
        let mut leaves = leaves(&document());
        let (once, _) = retained(&mut leaves, "suzhou");
        let (twice, changes) = retained(&mut leaves, "suzhou");
        assert_eq!((changes, &twice), (0, &once));
        let gone = Path::from("contributions/theirs").join(once.contributions.theirs[1].id.as_str());
        applied(&mut leaves, &[Change::Remove { item: gone }]);
        assert_eq!(retained(&mut leaves, "suzhou").0, once);
    }

    #[test]
    fn a_party_and_a_country_that_stand_are_kept_and_several_partners_stay_in_a_multilateral_cooperation() {
        let mut document = document();
        document["start"] = json!({ "form": "multilateral", "partner_country": "TG" });
        document["agreement"] =
            json!({ "parties": [{ "id": "p", "name": { "fr": "Ville de Suzhou (苏州)" }, "country": "CN" }] });
        let (dossier, _) = retained(&mut leaves(&document), "suzhou");
        assert!(dossier.search.candidates.iter().all(|it| it.chosen));
        assert_eq!(dossier.agreement.parties.len(), 1);
        assert_eq!(dossier.start.partner_country, Some("TG".parse().unwrap()));
        assert_eq!(retain(&Leaves::default(), &dossier, &"nobody".parse().unwrap()), None);
    }

    #[test]
    fn a_purge_leaves_no_word_about_people_and_bringing_a_contact_back_brings_none_either() {
        let mut leaves = leaves(&json!({ "search": { "candidates": [{
            "id": "lome", "name": { "fr": "Lomé" }, "addressee": { "fr": "Madame K." }, "next_step": { "fr": "Appeler K." },
            "next_step_on": "2027-01-02",
            "contacts": [{ "id": "c", "date": "2026-08-03", "counterpart": { "fr": "K." }, "summary": { "en": "K. said" } }],
        }] } }));
        let lome: ItemId = "lome".parse().unwrap();
        let changes = purge(&leaf::read(&leaves).unwrap(), &lome).unwrap();
        applied(&mut leaves, &changes);
        applied(&mut leaves, &[Change::Restore { item: "search/candidates/lome/contacts/c".into() }]);
        let dossier = leaf::read(&leaves).unwrap();
        assert!(!serde_json::to_string(&dossier).unwrap().contains("K."));
        assert!(dossier.search.candidates[0].next_step_on.is_some(), "a day is nobody's");
        applied(&mut leaves, &[Change::Remove { item: "search/candidates/lome/contacts/c".into() }]);
        assert_eq!(purge(&leaf::read(&leaves).unwrap(), &lome), Some(vec![]));
        assert_eq!(purge(&dossier, &"nobody".parse().unwrap()), None);
    }
}
