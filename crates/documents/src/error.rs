//! What can go wrong while a document is set.

use std::fmt;

/// The document could not be made. Content never causes it; a logo that is no picture does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The typesetter refused the document.
    Typesetting(Vec<Complaint>),
    /// A picture of the cover is neither PNG, JPEG nor SVG.
    Logo {
        /// Its place on the cover, from 0.
        index: usize,
    },
}

/// What the typesetter says, for those who mend the templates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// What is wrong.
    pub message: String,
    /// How it might be put right.
    pub hints: Vec<String>,
}

impl Complaint {
    pub(crate) fn new(message: &str, hints: &[&str]) -> Self {
        Self { message: message.to_owned(), hints: hints.iter().map(|hint| (*hint).to_owned()).collect() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Typesetting(complaints) => {
                formatter.write_str("the document could not be set")?;
                for complaint in complaints {
                    write!(formatter, "; {}", complaint.message)?;
                    for hint in &complaint.hints {
                        write!(formatter, " ({hint})")?;
                    }
                }
                Ok(())
            }
            Self::Logo { index } => write!(formatter, "logo {} is neither PNG, JPEG nor SVG", index + 1),
        }
    }
}

impl std::error::Error for Error {}
