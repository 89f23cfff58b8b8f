//! Passages: words with a stable code, as the dossier gives them or as somebody rewrote them.

use dossier::Language;

use crate::{Block, DocumentLanguage, Text, funding::context::Context};

/// One stretch of a document.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// Words that may be rewritten.
    Passage(Passage),
    /// Tables, figures, signature blocks: what follows the dossier alone.
    Fixed(Vec<Block>),
}

impl Piece {
    pub(super) fn passage(&self) -> Option<&Passage> {
        match self {
            Self::Passage(passage) => Some(passage),
            Self::Fixed(_) => None,
        }
    }
}

/// A passage as the dossier gives it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Passage {
    pub(super) code: String,
    pub(super) title: String,
    /// Paragraphs and lists.
    pub(super) blocks: Vec<Block>,
    /// Whether the words are a standard wording, since the dossier says nothing about it.
    pub(super) standard: bool,
}

/// How many columns a document has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    One,
    Both,
}

impl Passage {
    /// The words without marks: paragraphs parted by blank lines, items of lists with a dash.
    pub(super) fn plain(&self) -> String {
        let block = |block: &Block| match block {
            Block::Bullets { items, .. } => {
                items.iter().map(|item| format!("– {}", item.plain())).collect::<Vec<_>>().join("\n")
            }
            Block::Paragraph { text } => text.plain(),
            _ => String::new(),
        };
        self.blocks.iter().map(block).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

/// A passage of paragraphs and lists.
pub(super) fn passage(code: impl Into<String>, title: impl Into<String>, blocks: Vec<Block>) -> Piece {
    Piece::Passage(Passage { code: code.into(), title: title.into(), blocks, standard: false })
}

/// The texts of blocks that a dossier fills: paragraphs, lists, definitions, tables, the head and foot of letters.
fn texts(blocks: &[Block]) -> Vec<&Text> {
    blocks.iter().flat_map(texts_of).collect()
}

fn texts_of(block: &Block) -> Vec<&Text> {
    match block {
        Block::Paragraph { text } | Block::SmallPrint { text } => vec![text],
        Block::Bullets { items, .. } => items.iter().collect(),
        Block::Definitions { entries } => entries.iter().flat_map(|entry| &entry.description).collect(),
        Block::Table(table) => {
            table.rows().iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs).collect()
        }
        Block::Letterhead { sender, place_and_date, addressee } => {
            sender.iter().chain(std::iter::once(place_and_date)).chain(addressee).collect()
        }
        Block::Closing { signatory } => signatory.iter().collect(),
        Block::Columns { left, right } => texts(left).into_iter().chain(texts(right)).collect(),
        _ => vec![],
    }
}

/// Says in which language words stand that say nothing of it.
pub(super) fn spoken(blocks: &mut [Block], language: Language) {
    let language = crate::Language::from(DocumentLanguage::from(language));
    let tag = |text: &mut Text| text.runs.iter_mut().for_each(|run| run.language = run.language.or(Some(language)));
    for block in blocks {
        match block {
            Block::Paragraph { text } => tag(text),
            Block::Bullets { items, .. } => items.iter_mut().for_each(tag),
            _ => {}
        }
    }
}

/// Whether something is marked as to be completed.
pub(super) fn lacks(blocks: &[Block], context: &Context<'_>) -> bool {
    texts(blocks).iter().any(|text| is_lack(text, context))
}

/// Whether a text holds the mark of something missing.
pub(super) fn is_lack(text: &Text, context: &Context<'_>) -> bool {
    text.plain().contains(&format!("[{}", context.words("doc-mark-to-complete")))
}

/// Whether words of the dossier stand in another language than that of their column.
pub(super) fn speaks_otherwise(blocks: &[Block], language: Language, column: Column) -> bool {
    let own = crate::Language::from(DocumentLanguage::from(language));
    let other = |blocks: &[Block], own: crate::Language| {
        let texts = texts(blocks);
        let mut runs = texts.iter().flat_map(|text| &text.runs);
        runs.any(|run| run.field.is_some() && run.language.is_some_and(|language| language != own))
    };
    match column {
        Column::One => other(blocks, own),
        Column::Both => blocks.iter().any(|block| match block {
            Block::Columns { left, right } => {
                let second = crate::Language::from(DocumentLanguage::from(language.other()));
                other(left, own) || other(right, second)
            }
            _ => false,
        }),
    }
}
