//! The title page and the cover slips.

use super::faces::{Faces, Weight};
use super::lettering::{excerpt, line};
use super::sheet::{HAIRLINE, INK, LAGOON, LATERITE, MUTED, Sheet, WHITE};
use super::volume::{Annex, VolumeOptions, VolumeWords};

const WIDTH: f32 = 595.276;
const HEIGHT: f32 = 841.89;
const LEFT: f32 = 71.0;
const RIGHT: f32 = WIDTH - 71.0;
/// Nothing but the foot stands below this line.
const FLOOR: f32 = 92.0;

/// Title pages and slips, and where their links lead.
pub(super) struct Front {
    /// The title pages.
    pub(super) title: Vec<Sheet>,
    /// The slip of each annex; one page unless its facts are many.
    pub(super) slips: Vec<Vec<Sheet>>,
    /// An area of a title page that leads to the slip of an annex.
    pub(super) links: Vec<Link>,
}

/// A link from a title page to a slip.
pub(super) struct Link {
    /// Title page, from 0.
    pub(super) page: usize,
    /// Left, bottom, right, top.
    pub(super) area: [f32; 4],
    /// Annex, from 0.
    pub(super) annex: usize,
}

impl Front {
    /// All sheets: title pages, then slips.
    pub(super) fn sheets(&self) -> Vec<Sheet> {
        self.title.iter().chain(self.slips.iter().flatten()).cloned().collect()
    }
}

/// Sets the title pages and the slips of `annexes`, whose numbers of pages are `lengths`.
pub(super) fn front(
    faces: &Faces,
    annexes: &[Annex<'_>],
    lengths: &[usize],
    words: &VolumeWords,
    options: &VolumeOptions,
) -> Front {
    // The heights of the rows do not depend on the page numbers in them: a first pass counts the title pages.
    let blank = vec![0; annexes.len()];
    let (counted, _) = title(faces, annexes, lengths, &blank, words, options);
    let mut first_pages = Vec::with_capacity(annexes.len());
    let mut slips = Vec::with_capacity(annexes.len());
    let mut next = counted.len() + 1;
    for (index, (annex, length)) in annexes.iter().zip(lengths).enumerate() {
        first_pages.push(next);
        let sheets = slip(faces, annex, index, *length, next, words, options);
        next += sheets.len() + length;
        slips.push(sheets);
    }
    let (title, links) = title(faces, annexes, lengths, &first_pages, words, options);
    Front { title, slips, links }
}

fn title(
    faces: &Faces,
    annexes: &[Annex<'_>],
    lengths: &[usize],
    first_pages: &[usize],
    words: &VolumeWords,
    options: &VolumeOptions,
) -> (Vec<Sheet>, Vec<Link>) {
    let bold = |text: &str| line(faces, text, Weight::SemiBold);
    let plain = |text: &str| line(faces, text, Weight::Regular);
    let mut sheet = Sheet::new(WIDTH, HEIGHT);
    sheet.fill([0.0, HEIGHT - 8.0, WIDTH, 8.0], LAGOON);
    let mut y = HEIGHT - 128.0;
    for row in excerpt(faces, &words.title, Weight::SemiBold, (RIGHT - LEFT) / 34.0, 2) {
        sheet.text(LEFT - row.left_bearing(faces) * 34.0, y, 34.0, LAGOON, row);
        y -= 40.0;
    }
    sheet.fill([LEFT, y + 14.0, 34.0, 2.4], LATERITE);
    y -= 20.0;
    for row in excerpt(faces, &words.typeset(&options.dossier), Weight::SemiBold, (RIGHT - LEFT) / 14.0, 4) {
        sheet.text_between(LEFT - row.left_bearing(faces) * 14.0, RIGHT, y, 14.0, INK, row);
        y -= 20.0;
    }
    y -= 2.0;
    for text in options.lines.iter().chain(std::iter::once(&options.dated)).filter(|text| !text.is_empty()) {
        for row in excerpt(faces, &words.typeset(text), Weight::Regular, (RIGHT - LEFT) / 10.0, 2) {
            sheet.text(LEFT, y, 10.0, MUTED, row);
            y -= 15.0;
        }
    }
    y -= 26.0;

    let (title_left, length_right, page_right) = (LEFT + 58.0, RIGHT - 48.0, RIGHT);
    let mut sheets = Vec::new();
    let mut links = Vec::new();
    let head = |sheet: &mut Sheet, y: f32| {
        sheet.text(LEFT, y, 8.0, MUTED, plain(&words.head_annex));
        sheet.text(title_left, y, 8.0, MUTED, plain(&words.head_title));
        sheet.text_ending(length_right, y, 8.0, MUTED, plain(&words.head_length));
        sheet.text_ending(page_right, y, 8.0, MUTED, plain(&words.head_page));
        sheet.rule((LEFT, y - 7.0), (RIGHT, y - 7.0), 0.9, LAGOON);
        y - 7.0
    };
    y = head(&mut sheet, y);
    for (index, annex) in annexes.iter().enumerate() {
        let title_width = length_right - 58.0 - title_left;
        let rows = excerpt(faces, &words.typeset(annex.title), Weight::Regular, title_width / 10.5, 5);
        let files = excerpt(faces, annex.file_name, Weight::Regular, title_width / 7.5, 2);
        let height = 12.0 + 14.5 * rows.len() as f32 + 10.5 * files.len() as f32;
        if y - height < FLOOR {
            sheets.push(std::mem::replace(&mut sheet, Sheet::new(WIDTH, HEIGHT)));
            sheet.fill([0.0, HEIGHT - 8.0, WIDTH, 8.0], LAGOON);
            sheet.text(LEFT, HEIGHT - 76.0, 12.0, LAGOON, bold(&words.title));
            y = head(&mut sheet, HEIGHT - 108.0);
        }
        let top = y;
        let mut baseline = y - 18.0;
        sheet.text(LEFT, baseline, 12.0, LAGOON, bold(annex.letter));
        sheet.text_ending(length_right, baseline, 9.0, MUTED, plain(&words.length(lengths[index])));
        let number = first_pages[index];
        if number > 0 {
            sheet.text_ending(page_right, baseline, 10.5, INK, bold(&number.to_string()));
        }
        for row in rows {
            sheet.text_between(title_left, title_left + title_width, baseline, 10.5, INK, row);
            baseline -= 14.5;
        }
        baseline += 2.0;
        for row in files {
            sheet.text(title_left, baseline, 7.5, MUTED, row);
            baseline -= 10.5;
        }
        y = top - height;
        sheet.rule((LEFT, y), (RIGHT, y), 0.4, HAIRLINE);
        links.push(Link { page: sheets.len(), area: [LEFT, y, RIGHT, top], annex: index });
    }
    sheets.push(sheet);
    for (index, sheet) in sheets.iter_mut().enumerate() {
        foot(faces, sheet, index + 1, &words.typeset(&options.dossier));
    }
    (sheets, links)
}

fn slip(
    faces: &Faces,
    annex: &Annex<'_>,
    index: usize,
    length: usize,
    number: usize,
    words: &VolumeWords,
    options: &VolumeOptions,
) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    let mut sheet = Sheet::new(WIDTH, HEIGHT);
    // A thumb index: each slip's tab stands a step lower than the one before.
    let tab_top = HEIGHT - 84.0 - (index % 10) as f32 * 62.0;
    sheet.fill([WIDTH - 30.0, tab_top - 50.0, 30.0, 50.0], LAGOON);
    let letter = line(faces, annex.letter, Weight::SemiBold);
    let tab_size = (20.0_f32).min(22.0 / letter.width.max(0.1));
    sheet.text_centred(WIDTH - 15.0, tab_top - 25.0 - tab_size * 0.36, tab_size, WHITE, letter.clone());

    let mut y = HEIGHT - 118.0;
    for row in excerpt(faces, &words.annex_name(annex.letter), Weight::SemiBold, (RIGHT - LEFT) / 13.0, 1) {
        sheet.text(LEFT, y, 13.0, LAGOON, row);
        y -= 18.0;
    }
    let letter_size = (128.0_f32).min((RIGHT - LEFT) / letter.width.max(0.1));
    y -= letter_size * 0.76;
    sheet.text(LEFT - letter.left_bearing(faces) * letter_size, y, letter_size, LAGOON, letter);
    y -= 34.0;
    sheet.fill([LEFT, y, 34.0, 2.4], LATERITE);
    y -= 40.0;
    for row in excerpt(faces, &words.typeset(annex.title), Weight::SemiBold, (RIGHT - LEFT) / 22.0, 8) {
        sheet.text_between(LEFT - row.left_bearing(faces) * 22.0, RIGHT, y, 22.0, INK, row);
        y -= 29.0;
    }
    sheet.text(LEFT, y, 11.0, MUTED, line(faces, &words.length(length), Weight::Regular));
    y -= 44.0;

    let said = annex.facts.iter().map(|fact| (fact.label.as_str(), words.typeset(&fact.value)));
    // The name of a file is not prose: it stays as it is.
    let file = (words.file.as_str(), annex.file_name.to_owned());
    let value_left = LEFT + 140.0;
    let mut at_top = true;
    for (label, value) in said.chain(std::iter::once(file)).filter(|(_, value)| !value.trim().is_empty()) {
        let labels = excerpt(faces, label, Weight::Regular, (value_left - LEFT - 14.0) / 9.0, 3);
        let values = excerpt(faces, &value, Weight::Regular, (RIGHT - value_left) / 10.5, 12);
        let rows = labels.len().max(values.len());
        let height = 9.0 + 14.5 * rows as f32;
        if y - height < FLOOR && !at_top {
            sheets.push(std::mem::replace(&mut sheet, Sheet::new(WIDTH, HEIGHT)));
            y = HEIGHT - 118.0;
        }
        sheet.rule((LEFT, y), (RIGHT, y), 0.4, HAIRLINE);
        for (row, label) in labels.into_iter().enumerate() {
            sheet.text(LEFT, y - 16.5 - 14.5 * row as f32, 9.0, MUTED, label);
        }
        for (row, value) in values.into_iter().enumerate() {
            sheet.text_between(value_left, RIGHT, y - 16.5 - 14.5 * row as f32, 10.5, INK, value);
        }
        y -= height;
        at_top = false;
    }
    sheet.rule((LEFT, y), (RIGHT, y), 0.4, HAIRLINE);
    sheets.push(sheet);
    for (offset, sheet) in sheets.iter_mut().enumerate() {
        foot(faces, sheet, number + offset, &words.typeset(&options.dossier));
    }
    sheets
}

/// What the page belongs to at the left, its number in the volume at the right.
fn foot(faces: &Faces, sheet: &mut Sheet, number: usize, text: &str) {
    let y = 48.0;
    for row in excerpt(faces, text, Weight::Regular, (RIGHT - LEFT - 60.0) / 7.5, 1) {
        sheet.text(LEFT, y, 7.5, MUTED, row);
    }
    sheet.text_ending(RIGHT, y, 9.0, INK, line(faces, &number.to_string(), Weight::SemiBold));
}
