//! Identifiers for new dossiers and items: random, so that two people never make the same one.

use dossier::ItemId;
use uuid::Uuid;

/// The identity of a new dossier.
pub(crate) fn new_identity() -> String {
    Uuid::new_v4().to_string()
}

/// The identifier of a new item: 60 random bits in 12 characters that are easy to read aloud.
pub(crate) fn new_item_id() -> ItemId {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let random = Uuid::new_v4().as_u128();
    // The version and variant bits of the UUID lie above the 60 lowest bits.
    let letter = |place: u32| char::from(LETTERS[usize::try_from((random >> (5 * place)) & 31).unwrap_or(0)]);
    (0..12).map(letter).collect::<String>().parse().expect("the letters are those of identifiers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_differ_and_fit_into_paths() {
        let ids: std::collections::BTreeSet<String> = (0..1_000).map(|_| new_item_id().to_string()).collect();
        assert_eq!(ids.len(), 1_000);
        assert!(ids.iter().all(|id| id.len() == 12));
    }
}
