//! Leaf keys and the scalars they lead to.

use crate::limits;
use std::fmt;

/// The key under which the identity of the dossier is kept.
pub(crate) const IDENTITY_KEY: &str = "@dossier";
/// The key that the genesis change sets.
pub(crate) const FORMAT_KEY: &str = "@format";

pub use dossier::leaf::{Put, Scalar};

/// What is wrong with a leaf key or its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeafFault {
    /// The key is empty or has an empty segment.
    EmptySegment,
    /// The key is longer than 512 bytes or has more than 32 segments.
    KeyTooLong,
    /// The key holds a control character.
    ControlCharacter,
    /// The key belongs to the store (`@dossier`, `@format`).
    Reserved,
    /// The text is longer than 1 MiB.
    TextTooLong,
}

impl fmt::Display for LeafFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::EmptySegment => "the key is empty or has an empty segment",
            Self::KeyTooLong => "the key is too long",
            Self::ControlCharacter => "the key holds a control character",
            Self::Reserved => "the key belongs to the store",
            Self::TextTooLong => "the text is too long",
        })
    }
}

/// Checks the form of a leaf key.
pub(crate) fn check_key(key: &str) -> Result<(), LeafFault> {
    if key.len() > limits::KEY_BYTES {
        return Err(LeafFault::KeyTooLong);
    }
    if key.chars().any(char::is_control) {
        return Err(LeafFault::ControlCharacter);
    }
    let mut segments = 0;
    for segment in key.split('/') {
        segments += 1;
        if segment.is_empty() {
            return Err(LeafFault::EmptySegment);
        }
    }
    if segments > limits::KEY_SEGMENTS { Err(LeafFault::KeyTooLong) } else { Ok(()) }
}

/// Checks a write that a caller asks for.
pub(crate) fn check_put(put: &Put) -> Result<(), LeafFault> {
    check_key(&put.key)?;
    if put.key == IDENTITY_KEY || put.key == FORMAT_KEY {
        return Err(LeafFault::Reserved);
    }
    match &put.value {
        Scalar::Text(text) if text.len() > limits::TEXT_BYTES => Err(LeafFault::TextTooLong),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_paths_of_named_segments() {
        for good in ["a", "stakeholders/list/7f3k2m9q/influence", "motivations/statement/fr", "P/@order", "é/œ"] {
            assert_eq!(check_key(good), Ok(()), "{good}");
        }
        for bad in ["", "/a", "a/", "a//b"] {
            assert_eq!(check_key(bad), Err(LeafFault::EmptySegment), "{bad:?}");
        }
        assert_eq!(check_key("a\nb"), Err(LeafFault::ControlCharacter));
        assert_eq!(check_key(&"a".repeat(513)), Err(LeafFault::KeyTooLong));
        assert_eq!(check_key(&["a"; 33].join("/")), Err(LeafFault::KeyTooLong));
    }

    #[test]
    fn the_identity_cannot_be_rewritten() {
        assert_eq!(check_put(&Put::new("@dossier", Scalar::Null)), Err(LeafFault::Reserved));
    }
}
