//! What the live page shows: pages as pictures, and the fields at the places where their words stand.

#![allow(clippy::unwrap_used)]

#[path = "sample/mod.rs"]
mod sample;

use documents::{Block, Cell, Column, FieldArea, LaidOut, Options, Picture, Row, Section, Table, Text, Typesetter};

const PIXELS_A_POINT: f64 = 2.0;

fn laid_out(blocks: Vec<Block>) -> LaidOut {
    let mut document = sample::french();
    document.sections = vec![Section::new("only", "La seule partie", blocks)];
    Typesetter::new().lay_out(&document, &Options::default()).unwrap()
}

fn paragraph(words: &str, field: &str) -> Block {
    Block::Paragraph { text: Text::of_field(words, field, None) }
}

fn areas<'a>(all: &'a [FieldArea], field: &str) -> Vec<&'a FieldArea> {
    all.iter().filter(|area| area.field == field).collect()
}

/// How many dark pixels a rectangle of a page holds, in points.
fn ink(picture: &Picture, x: f64, y: f64, width: f64, height: f64) -> usize {
    let decoder = png::Decoder::new(std::io::Cursor::new(&picture.png));
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let pixel = |point: f64| (point * PIXELS_A_POINT).round() as usize;
    let dark = |x: usize, y: usize| pixels[(y * picture.width as usize + x) * 3] < 128;
    (pixel(y)..pixel(y + height)).map(|y| (pixel(x)..pixel(x + width)).filter(|&x| dark(x, y)).count()).sum()
}

#[test]
fn the_words_of_a_field_stand_where_its_area_says() {
    let set = laid_out(vec![
        Block::paragraph("Rien de la main de personne."),
        paragraph("Deux villes trient ensemble.", "start/summary/fr"),
        Block::paragraph("Encore rien."),
    ]);
    let all = set.field_areas();
    let [area] = areas(&all, "start/summary/fr")[..] else { panic!("one place: {all:?}") };
    let picture = set.picture(area.page, PIXELS_A_POINT).unwrap().unwrap();
    let (width, height) = set.page_size(area.page).unwrap();
    assert_eq!((picture.width, picture.height), ((width * 2.0).round() as u32, (height * 2.0).round() as u32));
    assert!(ink(&picture, area.x, area.y, area.width, area.height) > 300, "the words are in it");
    assert_eq!(ink(&picture, area.x + area.width + 1.0, area.y, 100.0, area.height), 0, "nothing beside it");
    assert!(ink(&picture, area.x, area.y - 40.0, width - area.x, 40.0) > 300, "other words above it");
}

#[test]
fn a_field_that_runs_over_the_end_of_a_page_has_an_area_on_both() {
    let long = "Les associations se sont réunies au marché pour en parler longuement. ".repeat(120);
    let set = laid_out(vec![paragraph(&long, "motivations/statement/fr"), paragraph("Court.", "territory/name")]);
    let all = set.field_areas();
    let pages: Vec<usize> = areas(&all, "motivations/statement/fr").iter().map(|area| area.page).collect();
    assert!(pages.len() >= 2 && pages.windows(2).all(|pair| pair[1] == pair[0] + 1), "{pages:?}");
    let (_, height) = set.page_size(pages[0]).unwrap();
    assert!(
        all.iter().all(|area| area.y > 50.0 && area.y + area.height < height - 40.0),
        "running heads are no fields"
    );
    assert_eq!(areas(&all, "territory/name").len(), 1);
}

#[test]
fn a_field_in_a_cell_has_the_place_of_its_cell() {
    let mut table =
        Table::new("Les marchés", "Deux colonnes", Column::words("Marché", 1), vec![Column::numbers("Tonnes")]);
    for (row, name) in ["Grand marché de Loandjili", "Tié-Tié"].iter().enumerate() {
        table.push(Row::new([
            Cell::new(Text::of_field(*name, format!("list/{row}/name"), None)),
            Cell::new(Text::of_field("12", format!("list/{row}/tonnes"), None)),
        ]));
    }
    let all = laid_out(vec![Block::Table(table)]).field_areas();
    let one = |field: &str| *areas(&all, field).first().unwrap_or_else(|| panic!("{field} is missing: {all:?}"));
    assert!(one("list/0/tonnes").x > one("list/0/name").x + one("list/0/name").width, "the next column");
    assert!(one("list/1/name").y > one("list/0/name").y + one("list/0/name").height - 1.0, "the next row");
    assert_eq!(areas(&all, "list/0/name").len(), 1, "a name kept whole does not part the area");
}

#[test]
fn a_word_that_changes_changes_its_page_and_a_page_that_is_not_there_has_no_picture() {
    let mut document = sample::french();
    let mut typesetter = Typesetter::new();
    let mut set = |word: &str| {
        document.sections[0].blocks = vec![paragraph(word, "start/summary/fr")];
        let set = typesetter.lay_out(&document, &Options::default()).unwrap();
        let page = areas(&set.field_areas(), "start/summary/fr")[0].page;
        (set.picture(page, 1.0).unwrap().unwrap(), set)
    };
    let (first, _) = set("Hier.");
    let (second, _) = set("Demain.");
    let (third, last) = set("Hier.");
    assert_ne!(first, second);
    assert_eq!(first, third, "what was kept from before does not stay on the page");
    assert_eq!(last.picture(last.page_count(), 1.0).unwrap(), None);
}
