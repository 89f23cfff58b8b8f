//! Who changed what, when.

use crate::error::{Error, Result};
use crate::leaf::Scalar;
use crate::limits;
use serde::Serialize;

/// One change of a dossier, as its history tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Seconds since 1970, as the writer's machine had it.
    pub time: i64,
    /// The name that the writer gave; may be empty.
    pub author: String,
    /// What the writer did, in the words of the caller.
    pub label: String,
    /// The leaves that were written, sorted, without repetition.
    pub keys: Vec<String>,
    /// The change, by the hexadecimal digest that is the same in every copy.
    pub change: String,
    /// The session that wrote it: one opening of the file by one program.
    pub session: String,
    /// A number that grows along the changes of a session and of what it built on.
    pub place: u64,
}

/// A leaf before and after some changes; `None` where it had not been written yet.
pub type Rewritten = (String, Option<Scalar>, Option<Scalar>);

/// Writes bytes in lower-case hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes author and label into the message of a change.
///
/// The message is the author's name, a line feed, and the label. Control characters in the name become spaces.
pub(crate) fn message(author: &str, label: &str) -> Result<String> {
    for (what, text) in [("the author's name, in bytes", author), ("the label, in bytes", label)] {
        if text.len() > limits::NOTE_BYTES {
            return Err(Error::TooLarge { what, limit: limits::NOTE_BYTES as u64 });
        }
    }
    let author: String = author.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Ok(format!("{author}\n{label}"))
}

/// Reads author and label back from the message of a change.
pub(crate) fn author_and_label(message: &str) -> (&str, &str) {
    message.split_once('\n').unwrap_or(("", message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_gives_author_and_label_back() {
        let text = message("Awa\nDiop", "Budget: two\nlines").unwrap();
        assert_eq!(author_and_label(&text), ("Awa Diop", "Budget: two\nlines"));
        assert_eq!(author_and_label(&message("", "").unwrap()), ("", ""));
        assert!(message(&"x".repeat(1_001), "").is_err());
    }
}
