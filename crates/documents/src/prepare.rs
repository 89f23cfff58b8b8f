//! From a document to the files the template reads: text made printable and well set, links checked, figures named.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::Datelike;
use serde::Serialize;

use crate::block::{Block, HeadingLevel};
use crate::clean::{break_long_words, clean};
use crate::document::{Document, DocumentLanguage, Orientation, Section};
use crate::error::Error;
use crate::fonts;
use crate::page::{LANDSCAPE_WIDTH, Margins, POINTS_PER_MILLIMETRE, PORTRAIT_WIDTH, UPRIGHT, WIDE};
use crate::table::{Align, Column, RowKind, Table, Width};
use crate::text::{Language, Link, Run, Text};
use crate::typesetter::{DataFile, Warning};
use crate::typography;

/// Longest unbroken stretch of letters that fits a line of prose, a heading, the cover's title…
/// A drawing that is higher is set smaller, so that it stays on its page with its caption, in points.
const TALLEST_FIGURE: f64 = 600.0;

const IN_PROSE: usize = 40;
const IN_HEADING: usize = 24;
const IN_TITLE: usize = 20;
const IN_TERM: usize = 16;
const IN_KEY_FIGURE: usize = 10;
const IN_SIGNATURE: usize = 24;

/// Size of the letters of the running head and the gap between title and section, in points; the same in the template.
const RUNNING_SIZE: f64 = 8.0;
const RUNNING_GAP: f64 = 23.0;
/// Room for the whole running head and most for the section's title, in sizes of its letters.
const RUNNING_HEAD: f64 = (PORTRAIT_WIDTH - RUNNING_GAP) / RUNNING_SIZE;
const RUNNING_SECTION: f64 = RUNNING_HEAD * 0.6;

/// Size of the letters of tables, in points, with a little to spare.
const IN_TABLE: f64 = 8.8;
/// Words with fewer letters are hardly ever hyphenated.
const SHORTEST_PARTED: usize = 6;

/// What the template reads, and what was noticed on the way.
pub struct Prepared {
    pub files: BTreeMap<String, Vec<u8>>,
    pub uncovered: BTreeSet<char>,
    pub warnings: Vec<Warning>,
}

/// Everything of a document that is not in a section.
#[derive(Serialize)]
struct Frame<'a> {
    title: Text,
    plain_title: String,
    margins: PageMargins,
    /// The title in the running head before the first section, then beside the title of each.
    running_title: String,
    running_titles: Vec<String>,
    subtitle: Text,
    author: String,
    description: String,
    language: &'a str,
    date: DateParts,
    shown_date: String,
    draft: bool,
    look: crate::document::Look,
    cover: crate::document::Cover,
    logos: Vec<NamedLogo>,
    furniture: crate::document::Furniture,
    sections: usize,
    section_titles: Vec<String>,
    data: Option<NamedData<'a>>,
}

#[derive(Serialize)]
struct PageMargins {
    upright: Margins,
    wide: Margins,
}

#[derive(Serialize)]
struct DateParts {
    year: i32,
    month: u32,
    day: u32,
}

#[derive(Serialize)]
struct NamedLogo {
    path: String,
    alternative: String,
}

#[derive(Serialize)]
struct NamedData<'a> {
    name: &'a str,
    media_type: &'a str,
    description: String,
}

/// What was made of the sections last time: those that are the same again are not prepared again.
#[derive(Default)]
pub struct Memory {
    words: Option<(Language, BTreeSet<String>, String)>,
    sections: Vec<PreparedSection>,
}

/// A section as it was given, and what was made of it.
struct PreparedSection {
    given: Section,
    title: Option<String>,
    files: BTreeMap<String, Vec<u8>>,
    uncovered: BTreeSet<char>,
    noticed: BTreeSet<(String, char)>,
}

/// Prepares a document.
pub fn prepare(document: &Document, data: Option<&DataFile>, memory: &mut Memory) -> Result<Prepared, Error> {
    let mut page = Preparation::new(
        Language::from(document.language),
        document.sections.iter().map(|section| section.id.clone()).collect(),
    );
    let words = (page.language, page.known.clone(), document.furniture.untitled.clone());
    if memory.words.as_ref() != Some(&words) {
        *memory = Memory { words: Some(words), sections: Vec::new() };
    }
    memory.sections.truncate(document.sections.len());

    let mut files = BTreeMap::new();
    let mut titles = vec![];
    let mut seen = BTreeSet::new();
    for (index, section) in document.sections.iter().enumerate() {
        let mut given = section.clone();
        if !seen.insert(given.id.clone()) {
            given.id.clear();
        }
        if memory.sections.get(index).is_none_or(|before| before.given != given) {
            memory
                .sections
                .splice(index..memory.sections.len().min(index + 1), [page.section_made(given, index, document)]);
        }
        let made = &memory.sections[index];
        titles.extend(made.title.clone());
        files.extend(made.files.clone());
        page.uncovered.extend(&made.uncovered);
        page.noticed.extend(made.noticed.iter().cloned());
    }

    let frame = page.frame(document, titles, data, &mut files)?;
    files.insert("document.json".to_owned(), json(&frame));
    if let Some(data) = data {
        files.insert("data".to_owned(), data.bytes.clone());
    }
    let warnings = page
        .noticed
        .into_iter()
        .map(|(field, character)| Warning::Uncovered { field: Some(field).filter(|f| !f.is_empty()), character })
        .collect();
    Ok(Prepared { files, uncovered: page.uncovered, warnings })
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("documents hold strings, numbers and lists, which JSON can always write")
}

fn unbroken(text: &str) -> String {
    text.replace(['\u{200b}', '\u{ad}'], "").replace('\n', " ")
}

/// The title as far as a width holds it, else its short form, else cut.
fn running_title(title: &str, short: &str, width: f64) -> String {
    let stands_in = !short.is_empty() && fonts::width(title, false) > width && fonts::width(short, false) <= width;
    if stands_in { short.to_owned() } else { shortened(title, width) }
}

/// Cuts a text for a running head, at a space where there is one. The width is for a size of 1.
fn shortened(text: &str, width: f64) -> String {
    if fonts::width(text, false) <= width {
        return text.to_owned();
    }
    let mut cut = text.to_owned();
    while fonts::width(&cut, false) > width - 1.0 && cut.pop().is_some() {}
    let end = cut.rfind(' ').filter(|end| *end > cut.len() / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([' ', ',', '\u{a0}', '\u{202f}', ':', '–']))
}

/// Where blocks stand: their section, the width they have, the figures before them.
struct Place {
    section: usize,
    width: f64,
    figures: usize,
}

struct Preparation {
    language: Language,
    known: BTreeSet<String>,
    uncovered: BTreeSet<char>,
    /// Field path (blank where there is none) and character.
    noticed: BTreeSet<(String, char)>,
}

impl Preparation {
    fn new(language: Language, known: BTreeSet<String>) -> Self {
        Self { language, known, uncovered: BTreeSet::new(), noticed: BTreeSet::new() }
    }

    fn section_made(&self, given: Section, index: usize, document: &Document) -> PreparedSection {
        let mut own = Self::new(self.language, self.known.clone());
        let mut files = BTreeMap::new();
        let mut section = given.clone();
        own.titled(&mut section.title, IN_HEADING, &document.furniture.untitled);
        own.section(&mut section, index, &mut files);
        let title = (!section.continues).then(|| shortened(&unbroken(&section.title.plain()), RUNNING_SECTION));
        files.insert(format!("section-{index}.json"), json(&section));
        PreparedSection { given, title, files, uncovered: own.uncovered, noticed: own.noticed }
    }

    fn frame<'a>(
        &mut self,
        document: &'a Document,
        section_titles: Vec<String>,
        data: Option<&'a DataFile>,
        files: &mut BTreeMap<String, Vec<u8>>,
    ) -> Result<Frame<'a>, Error> {
        let mut furniture = document.furniture.clone();
        for word in [
            &mut furniture.contents,
            &mut furniture.page,
            &mut furniture.draft,
            &mut furniture.table,
            &mut furniture.figure,
            &mut furniture.to_complete,
            &mut furniture.note,
            &mut furniture.place_and_date,
            &mut furniture.name_and_function,
            &mut furniture.name,
            &mut furniture.signature,
            &mut furniture.untitled,
        ] {
            *word = self.words(word, self.language, IN_HEADING, "");
        }
        let mut title = document.title.clone();
        self.titled(&mut title, IN_TITLE, &document.furniture.untitled);
        let mut subtitle = document.subtitle.clone();
        self.text(&mut subtitle, IN_PROSE);
        let mut cover = document.cover.clone();
        self.text(&mut cover.kind, IN_HEADING);
        cover.parties.retain(|text| !text.is_blank());
        cover.marks.retain(|text| !text.is_blank());
        cover.parties.iter_mut().chain(&mut cover.marks).for_each(|text| self.text(text, IN_PROSE));
        for fact in &mut cover.facts {
            self.text(&mut fact.label, IN_TERM);
            self.text(&mut fact.value, IN_PROSE);
        }
        let mut logos = vec![];
        for (index, logo) in document.cover.logos.iter().enumerate() {
            let extension = picture_kind(&logo.picture).ok_or(Error::Logo { index })?;
            let path = format!("logo-{index}.{extension}");
            files.insert(path.clone(), logo.picture.clone());
            logos.push(NamedLogo { path, alternative: self.sentence(&logo.alternative, &furniture.untitled) });
        }
        let plain_title = unbroken(&title.plain());
        let short_title = clean(&document.short_title);
        let beside = |section: &String| {
            running_title(&plain_title, short_title.trim(), RUNNING_HEAD - fonts::width(section, false))
        };
        Ok(Frame {
            margins: PageMargins { upright: UPRIGHT, wide: WIDE },
            running_title: running_title(&plain_title, short_title.trim(), RUNNING_HEAD),
            running_titles: section_titles.iter().map(beside).collect(),
            plain_title,
            title,
            subtitle,
            author: clean(&document.author).into_owned(),
            description: clean(&document.description).into_owned(),
            language: match document.language {
                DocumentLanguage::French => "fr",
                DocumentLanguage::English => "en",
            },
            date: DateParts { year: document.date.year(), month: document.date.month(), day: document.date.day() },
            shown_date: clean(&document.shown_date).into_owned(),
            draft: document.draft,
            look: document.look,
            cover,
            logos,
            furniture,
            sections: document.sections.len(),
            section_titles,
            data: data.map(|data| NamedData {
                name: &data.name,
                media_type: &data.media_type,
                description: clean(&data.description).into_owned(),
            }),
        })
    }

    fn section(&mut self, section: &mut Section, index: usize, files: &mut BTreeMap<String, Vec<u8>>) {
        let width = match section.orientation {
            Orientation::Portrait => PORTRAIT_WIDTH,
            Orientation::Landscape => LANDSCAPE_WIDTH,
        };
        let mut place = Place { section: index, width, figures: 0 };
        self.text(&mut section.second_title, IN_HEADING);
        self.blocks(&mut section.blocks, &mut place, files);
    }

    fn blocks(&mut self, blocks: &mut Vec<Block>, place: &mut Place, files: &mut BTreeMap<String, Vec<u8>>) {
        let mut above = None;
        for block in blocks.iter_mut() {
            match block {
                Block::Heading { level, text } => {
                    // Screen readers lose their way where a level is left out.
                    let lowest = above.map_or(HeadingLevel::Two, HeadingLevel::lower);
                    *level = lowest.min(*level);
                    if !text.is_blank() {
                        above = Some(*level);
                    }
                    self.text(text, IN_HEADING);
                }
                Block::Paragraph { text }
                | Block::Lead { text }
                | Block::Callout { text, .. }
                | Block::SmallPrint { text } => {
                    self.text(text, IN_PROSE);
                }
                Block::Bullets { items, .. } => {
                    items.retain(|item| !item.is_blank());
                    items.iter_mut().for_each(|item| self.text(item, IN_PROSE));
                }
                Block::KeyFigures { figures } => {
                    for figure in figures {
                        self.text(&mut figure.value, IN_KEY_FIGURE);
                        self.text(&mut figure.label, IN_TERM);
                    }
                }
                Block::Definitions { entries } => {
                    for entry in entries {
                        if entry.description.is_empty() {
                            entry.description.push(Text::new("–"));
                        }
                        self.text(&mut entry.term, IN_TERM);
                        entry.description.iter_mut().for_each(|text| self.text(text, IN_PROSE));
                    }
                }
                Block::Table(table) => self.table(table, place.width),
                Block::Figure(figure) => {
                    self.text(&mut figure.caption, IN_PROSE);
                    figure.alternative = self.sentence(&figure.alternative, &unbroken(&figure.caption.plain()));
                    figure.path = format!("figure-{}-{}.svg", place.section, place.figures);
                    place.figures += 1;
                    let shrunk = (TALLEST_FIGURE / figure.drawing.height.max(1.0)).min(1.0);
                    figure.width = figure.drawing.width.min(place.width) * shrunk;
                    self.notice(&figure.drawing.svg, "");
                    files.insert(figure.path.clone(), figure.drawing.svg.clone().into_bytes());
                }
                Block::Columns { left, right } => {
                    self.blocks(left, place, files);
                    self.blocks(right, place, files);
                }
                Block::Letterhead { sender, place_and_date, addressee } => {
                    sender.retain(|text| !text.is_blank());
                    addressee.retain(|text| !text.is_blank());
                    sender.iter_mut().chain(addressee).for_each(|text| self.text(text, IN_SIGNATURE));
                    self.text(place_and_date, IN_SIGNATURE);
                }
                Block::Closing { signatory } => {
                    signatory.retain(|text| !text.is_blank());
                    signatory.iter_mut().for_each(|text| self.text(text, IN_SIGNATURE));
                }
                Block::Signatures { parties } => {
                    for party in parties {
                        self.text(&mut party.party, IN_SIGNATURE);
                        party.signatory.retain(|text| !text.is_blank());
                        party.signatory.iter_mut().for_each(|text| self.text(text, IN_SIGNATURE));
                    }
                }
                Block::Missing { items } => {
                    for item in items {
                        self.text(&mut item.text, IN_PROSE);
                        item.section = item.section.take().filter(|section| self.known.contains(section));
                    }
                }
                Block::PageBreak => {}
            }
        }
        blocks.retain(|block| match block {
            Block::Heading { text, .. }
            | Block::Paragraph { text }
            | Block::Lead { text }
            | Block::SmallPrint { text } => !text.is_blank(),
            Block::Bullets { items, .. } => !items.is_empty(),
            Block::KeyFigures { figures } => !figures.is_empty(),
            Block::Definitions { entries } => !entries.is_empty(),
            Block::Signatures { parties } => !parties.is_empty(),
            Block::Missing { items } => !items.is_empty(),
            Block::Columns { left, right } => !left.is_empty() || !right.is_empty(),
            Block::Table(_)
            | Block::Figure(_)
            | Block::Callout { .. }
            | Block::Letterhead { .. }
            | Block::Closing { .. }
            | Block::PageBreak => true,
        });
    }

    fn table(&mut self, table: &mut Table, width: f64) {
        self.text(&mut table.caption, IN_PROSE);
        table.legend.iter_mut().for_each(|note| self.text(note, IN_PROSE));
        table.legend.retain(|note| !note.is_blank());
        table.summary = self.sentence(&table.summary, &unbroken(&table.caption.plain()));
        let widths = estimated_widths(table, width);
        let natural: Vec<bool> = table.columns().iter().map(|column| column.width == Width::Natural).collect();
        let (columns, groups, rows) = table.parts_mut();
        for (column, width) in columns.iter_mut().zip(&widths) {
            // A column as wide as its content holds its heading whole.
            let limit = if column.width == Width::Natural { IN_PROSE } else { letters_in(*width) };
            self.text(&mut column.heading, limit);
        }
        for group in groups {
            self.text(&mut group.heading, IN_TERM);
        }
        for row in rows {
            let mut lines: f64 = 1.0;
            let mut place = 0;
            for cell in &mut row.cells {
                let first = place;
                let width: f64 = widths[place..place + cell.span].iter().sum();
                place += cell.span;
                cell.paragraphs.retain(|text| !text.is_blank());
                // A column as wide as its content never needs to part a short word.
                let limit = letters_in(width).max(if natural[first] { IN_TERM } else { 0 });
                for text in &mut cell.paragraphs {
                    self.text(text, limit);
                    keep_names_whole(text, width);
                }
                // An empty place looks like an omission.
                if cell.paragraphs.is_empty() && row.kind == RowKind::Plain {
                    cell.paragraphs.push(Text::new("–"));
                }
                let of_cell = cell.paragraphs.iter().map(|text| (text_width(text) / width).ceil() + 0.3);
                lines = lines.max(of_cell.sum());
            }
            // A row stays whole unless it would leave a third of a page empty.
            row.may_break = lines > 18.0 && row.kind != RowKind::Group;
        }
    }

    /// A title is never blank: PDF/UA asks for words in each.
    fn titled(&mut self, title: &mut Text, limit: usize, untitled: &str) {
        self.text(title, limit);
        if title.is_blank() {
            *title = Text::new(untitled);
            self.text(title, limit);
        }
        if title.is_blank() {
            *title = Text::new("–");
        }
    }

    fn text(&mut self, text: &mut Text, limit: usize) {
        for run in &mut text.runs {
            let Run { text, language, link, field, .. } = run;
            let own = language.unwrap_or(self.language);
            *language = language.filter(|language| *language != self.language);
            *text = self.words(text, own, limit, field.as_deref().unwrap_or_default());
            *link = link.take().filter(|link| match link {
                Link::Section(id) => self.known.contains(id),
                Link::Web(address) => {
                    let opens = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
                    opens && !address.chars().any(|c| c.is_whitespace() || c.is_control())
                }
            });
        }
        text.runs.retain(|run| !run.text.is_empty());
    }

    fn words(&mut self, text: &str, language: Language, limit: usize, field: &str) -> String {
        let set = typography::typeset(&clean(text), language);
        self.notice(&set, field);
        break_long_words(&set, limit, language).into_owned()
    }

    /// Alternative texts are read aloud and never printed.
    fn sentence(&self, text: &str, otherwise: &str) -> String {
        let text = clean(text);
        if text.trim().is_empty() { otherwise.to_owned() } else { text.into_owned() }
    }

    fn notice(&mut self, text: &str, field: &str) {
        if text.is_ascii() {
            return;
        }
        for character in text.chars().filter(|character| !fonts::covers(*character)) {
            self.uncovered.insert(character);
            self.noticed.insert((field.to_owned(), character));
        }
    }
}

fn picture_kind(picture: &[u8]) -> Option<&'static str> {
    if picture.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("png")
    } else if picture.starts_with(&[0xff, 0xd8, 0xff]) {
        Some("jpg")
    } else {
        let start = std::str::from_utf8(&picture[..picture.len().min(512)]).ok()?;
        start.contains("<svg").then_some("svg")
    }
}

fn text_width(text: &Text) -> f64 {
    text.runs.iter().map(|run| fonts::width(&run.text, run.strong) * IN_TABLE).sum::<f64>().max(1.0)
}

/// Sets the names within a cell apart as runs that are not hyphenated, where they fit its width.
fn keep_names_whole(text: &mut Text, width: f64) {
    let mut opens_sentence = true;
    for run in std::mem::take(&mut text.runs) {
        let names = names(&run, width, &mut opens_sentence);
        let ends = names.last().map_or(0, |name| name.end);
        let mut start = 0;
        let mut push = |piece: Range<usize>, whole: bool| {
            if !piece.is_empty() {
                text.runs.push(Run { text: run.text[piece].to_owned(), whole, ..run.clone() });
            }
        };
        for name in names {
            push(start..name.start, false);
            start = name.end;
            push(name, true);
        }
        push(ends..run.text.len(), false);
    }
}

/// Where the names of a run stand: words with a capital that open no sentence.
fn names(run: &Run, width: f64, opens_sentence: &mut bool) -> Vec<Range<usize>> {
    let mut names = vec![];
    let mut start = 0;
    for word in run.text.split_inclusive(|character: char| !character.is_alphabetic()) {
        let letters = word.trim_end_matches(|character: char| !character.is_alphabetic());
        if !letters.is_empty() {
            let is_name = !*opens_sentence
                && letters.starts_with(char::is_uppercase)
                && letters.chars().count() >= SHORTEST_PARTED
                && fonts::width(letters, run.strong) * IN_TABLE <= width;
            if is_name {
                names.push(start..start + letters.len());
            }
            *opens_sentence = false;
        }
        *opens_sentence |= word[letters.len()..].starts_with(['.', '!', '?', '…', '–', '\n', ':', '(', '«', '“']);
        start += word.len();
    }
    names
}

/// About how wide the columns will be, in points, without their padding.
fn estimated_widths(table: &Table, width: f64) -> Vec<f64> {
    let padding = |column: &Column| if column.align == Align::End { 13.0 } else { 9.0 };
    let mut natural: Vec<f64> = table.columns().iter().map(|column| heading_width(&column.heading)).collect();
    for row in table.rows().iter().filter(|row| row.kind != RowKind::Group) {
        let mut place = 0;
        for cell in &row.cells {
            if cell.span == 1 {
                let widest = cell.paragraphs.iter().map(text_width).fold(0.0, f64::max);
                natural[place] = natural[place].max(widest);
            }
            place += cell.span;
        }
    }
    let share_sum: f64 = table.columns().iter().filter_map(|column| share(column.width)).sum();
    let fixed = |index: usize| match table.columns()[index].width {
        Width::Natural => Some((natural[index] + padding(&table.columns()[index])).min(width / 3.0)),
        Width::Millimetres(millimetres) => Some(f64::from(millimetres) * POINTS_PER_MILLIMETRE),
        Width::Share(_) => None,
    };
    let taken: f64 = (0..natural.len()).filter_map(fixed).sum();
    let left = (width - taken).max(width / 10.0);
    (0..natural.len())
        .map(|index| {
            let of_share = share(table.columns()[index].width).map(|share| left * share / share_sum);
            (fixed(index).or(of_share).unwrap_or(width) - padding(&table.columns()[index])).max(12.0)
        })
        .collect()
}

/// A heading may be set over two lines, so its longest word counts.
fn heading_width(heading: &Text) -> f64 {
    let plain = heading.plain();
    plain.split(' ').map(|word| fonts::width(word, true) * IN_TABLE).fold(0.0, f64::max)
}

fn share(width: Width) -> Option<f64> {
    match width {
        Width::Share(share) => Some(f64::from(share)),
        Width::Natural | Width::Millimetres(_) => None,
    }
}

/// How many letters of table size fit a width, counted on wide letters.
fn letters_in(width: f64) -> usize {
    (width / 5.6) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_within_a_cell_stay_whole_where_they_fit() {
        let mut text = Text::of_field("Chambre de Normandie et de Pointe-Noire. Rencontre", "x/fr", None);
        keep_names_whole(&mut text, 60.0);
        let pieces: Vec<(&str, bool)> = text.runs.iter().map(|run| (run.text.as_str(), run.whole)).collect();
        let expected = [
            ("Chambre de ", false),
            ("Normandie", true),
            (" et de ", false),
            ("Pointe", true),
            ("-Noire. Rencontre", false),
        ];
        assert_eq!(pieces, expected);
        assert!(text.runs.iter().all(|run| run.field.is_some()), "each piece tells where the field stands");
        let mut narrow = Text::new("de Normandie");
        keep_names_whole(&mut narrow, 20.0);
        assert_eq!(narrow.runs.len(), 1);
    }

    #[test]
    fn a_running_title_is_whole_then_short_then_cut() {
        let title = "Ceinture maraîchère et compost des marchés";
        assert_eq!(running_title(title, "CEMAPO", 40.0), title);
        assert_eq!(running_title(title, "CEMAPO", 10.0), "CEMAPO");
        assert!(running_title(title, "", 10.0).ends_with('…'));
    }
}
