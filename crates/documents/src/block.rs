//! What a section is made of.

use serde::Serialize;

use crate::figures::Drawing;
use crate::table::Table;
use crate::text::{Language, Text};

/// One block of a section, from top to bottom.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading inside the section.
    Heading {
        /// How deep.
        level: HeadingLevel,
        /// The words.
        text: Text,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        text: Text,
    },
    /// A paragraph that opens a section, set a little larger.
    Lead {
        /// The words.
        text: Text,
    },
    /// A list.
    Bullets {
        /// Numbered instead of bulleted.
        ordered: bool,
        /// One text per item.
        items: Vec<Text>,
    },
    /// A row of figures that say the essential.
    KeyFigures {
        /// From left to right; more than four run over several rows.
        figures: Vec<KeyFigure>,
    },
    /// Terms and what they stand for.
    Definitions {
        /// From top to bottom.
        entries: Vec<Definition>,
    },
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// A remark that stands out.
    Callout {
        /// What kind of remark.
        callout: Callout,
        /// The words.
        text: Text,
    },
    /// Two columns beside one another.
    Columns {
        /// The column at the left.
        left: Vec<Block>,
        /// The column at the right.
        right: Vec<Block>,
    },
    /// The head of a letter.
    Letterhead {
        /// Who writes: name, address, web site.
        sender: Vec<Text>,
        /// Where and when.
        place_and_date: Text,
        /// Whom it addresses, line by line.
        addressee: Vec<Text>,
    },
    /// Who signs a letter, with room for the signature below.
    Closing {
        /// Function and authority, line by line.
        signatory: Vec<Text>,
    },
    /// A sentence in small letters.
    SmallPrint {
        /// The words.
        text: Text,
    },
    /// Room for signatures.
    Signatures {
        /// Two beside one another.
        parties: Vec<Signature>,
    },
    /// What a draft still lacks.
    Missing {
        /// One per finding.
        items: Vec<MissingItem>,
    },
    /// A new page.
    PageBreak,
}

impl Block {
    /// A paragraph.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A heading of the second level.
    pub fn heading(text: impl Into<Text>) -> Self {
        Self::Heading { level: HeadingLevel::Two, text: text.into() }
    }

    /// A heading of the third level.
    pub fn subheading(text: impl Into<Text>) -> Self {
        Self::Heading { level: HeadingLevel::Three, text: text.into() }
    }

    /// A bulleted list.
    pub fn bullets(items: impl IntoIterator<Item = Text>) -> Self {
        Self::Bullets { ordered: false, items: items.into_iter().collect() }
    }

    /// The mark of a missing part.
    pub fn to_complete(text: impl Into<Text>) -> Self {
        Self::Callout { callout: Callout::ToComplete, text: text.into() }
    }

    /// Turns the value of a long field into blocks: blank lines part paragraphs, lines that begin with a dash or a
    /// bullet become a list, other line ends are kept.
    pub fn prose(text: &str, field: &str, language: Option<Language>) -> Vec<Self> {
        let text = crate::clean::clean(text);
        let mut blocks = vec![];
        let of_field = |text: String| Text::of_field(text, field, language);
        for part in text.split("\n\n") {
            let mut lines = String::new();
            let mut items: Vec<Text> = vec![];
            for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
                let item = ["- ", "– ", "— ", "* ", "•", "▪", "◦", "·"].iter().find_map(|mark| line.strip_prefix(mark));
                if let Some(item) = item {
                    if !lines.is_empty() {
                        blocks.push(Self::paragraph(of_field(std::mem::take(&mut lines))));
                    }
                    items.push(of_field(item.trim().to_owned()));
                } else {
                    if !items.is_empty() {
                        blocks.push(Self::bullets(std::mem::take(&mut items)));
                    }
                    if !lines.is_empty() {
                        lines.push('\n');
                    }
                    lines.push_str(line);
                }
            }
            if !lines.is_empty() {
                blocks.push(Self::paragraph(of_field(lines)));
            }
            if !items.is_empty() {
                match blocks.last_mut() {
                    // A list whose items are parted by blank lines is one list.
                    Some(Self::Bullets { ordered: false, items: earlier }) => earlier.extend(items),
                    _ => blocks.push(Self::bullets(items)),
                }
            }
        }
        blocks
    }
}

/// The level of a heading inside a section, whose own title is level one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "u8")]
pub enum HeadingLevel {
    /// A part of the section; numbered and in the contents.
    Two,
    /// A part of a part. Where the step above is missing, it is raised to it: screen readers need every step.
    Three,
    /// A part of a part of a part.
    Four,
}

impl HeadingLevel {
    /// The level below; the lowest stays where it is.
    pub fn lower(self) -> Self {
        match self {
            Self::Two => Self::Three,
            Self::Three | Self::Four => Self::Four,
        }
    }
}

impl From<HeadingLevel> for u8 {
    fn from(level: HeadingLevel) -> Self {
        match level {
            HeadingLevel::Two => 2,
            HeadingLevel::Three => 3,
            HeadingLevel::Four => 4,
        }
    }
}

/// A figure that says the essential, for the one-page summary.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KeyFigure {
    /// Such as `412 000 €`.
    pub value: Text,
    /// Such as `asked for`.
    pub label: Text,
}

/// A term and what it stands for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Definition {
    /// The term, a few words.
    pub term: Text,
    /// One or several paragraphs.
    pub description: Vec<Text>,
}

/// A drawing with its words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// What the reader is told above it.
    pub caption: Text,
    /// What it shows, for those who do not see it. Never blank: the caption stands in.
    pub alternative: String,
    /// The drawing.
    #[serde(skip)]
    pub drawing: Drawing,
    /// Name of the file that holds the drawing and its width in points; given when the document is prepared.
    pub(crate) path: String,
    pub(crate) width: f64,
}

impl Figure {
    /// A drawing with its caption and the words for those who do not see it.
    pub fn new(caption: impl Into<Text>, alternative: impl Into<String>, drawing: Drawing) -> Self {
        Self { caption: caption.into(), alternative: alternative.into(), drawing, path: String::new(), width: 0.0 }
    }
}

/// Kinds of remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Callout {
    /// A part is missing.
    ToComplete,
    /// Something to know.
    Note,
}

/// Room for one signature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Signature {
    /// Who is bound: the authority or organisation.
    pub party: Text,
    /// Name and function of the person who signs; blank lines are ruled when empty.
    pub signatory: Vec<Text>,
    /// Whether a line is ruled for the name of the person who signs, below the function.
    pub rules_name: bool,
}

/// What is missing, with the section where it would stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MissingItem {
    /// What to add, as a sentence.
    pub text: Text,
    /// The identifier of the section.
    pub section: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_becomes_paragraphs_and_lists() {
        let blocks = Block::prose("Un.\r\nDeux.\n\nTrois :\n- a\n\u{f0b7} b\n\n- c\n\n\nQuatre", "x/fr", None);
        let shown: Vec<String> = blocks
            .iter()
            .map(|block| match block {
                Block::Paragraph { text } => format!("p:{}", text.plain()),
                Block::Bullets { items, .. } => {
                    format!("ul:{}", items.iter().map(Text::plain).collect::<Vec<_>>().join("|"))
                }
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(shown, ["p:Un.\nDeux.", "p:Trois :", "ul:a|b|c", "p:Quatre"]);
    }
}
