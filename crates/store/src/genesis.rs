//! The one change that every dossier starts from.

use crate::chunk::{Chunk, Hash};
use std::sync::LazyLock;

/// The genesis change, byte for byte: a fixed session puts `@format` = `passerelle` at time 0.
///
/// These bytes never change; two files with different ones could not be merged.
pub(crate) const BYTES: &[u8] = include_bytes!("genesis.automerge");

static HASH: LazyLock<Hash> =
    LazyLock::new(|| Chunk::decode(BYTES).expect("the committed genesis change is well formed").hash);

/// Gives the hash of the genesis change.
pub(crate) fn hash() -> Hash {
    *HASH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leaf::{FORMAT_KEY, Scalar};
    use automerge::transaction::{CommitOptions, Transactable};
    use automerge::{ActorId, Automerge, ROOT};

    #[test]
    fn automerge_writes_the_committed_genesis_byte_for_byte() {
        let mut document = Automerge::new().with_actor(ActorId::from(*b"passerelle-begin"));
        let mut transaction = document.transaction();
        transaction.put(ROOT, FORMAT_KEY, "passerelle").unwrap();
        transaction.commit_with(CommitOptions::default().with_time(0));
        let change = document.get_last_local_change().unwrap();
        assert_eq!(change.raw_bytes(), BYTES);
    }

    #[test]
    fn the_genesis_sets_the_format_and_nothing_else() {
        let chunk = Chunk::decode(BYTES).unwrap();
        assert_eq!(chunk.ops.len(), 1);
        assert_eq!(&*chunk.ops[0].key, FORMAT_KEY);
        assert_eq!(chunk.ops[0].value, Scalar::Text("passerelle".to_owned()));
        assert!(chunk.dependencies.is_empty());
    }
}
