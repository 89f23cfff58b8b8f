//! What a reader gets: conforming structure, real text, the same bytes each time, whatever was typed.

#![allow(clippy::unwrap_used)]

#[path = "sample/mod.rs"]
mod sample;

use documents::{
    Cell, Column, DataFile, Document, DocumentLanguage, Error, Logo, Options, Row, Section, Table, Text, Typeset,
    Typesetter, Warning,
};
use lopdf::{Dictionary, Object};

fn typeset(document: &Document) -> Typeset {
    Typesetter::new().typeset(document, &Options::default()).unwrap()
}

fn text_of(pdf: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    pdf.extract_text(&pages).unwrap()
}

fn catalog(pdf: &lopdf::Document) -> &Dictionary {
    pdf.catalog().unwrap()
}

/// All dictionaries of a kind, wherever they are.
fn count_roles(pdf: &[u8], role: &[u8]) -> usize {
    let pdf = lopdf::Document::load_mem(pdf).unwrap();
    pdf.objects
        .values()
        .filter(|object| match object {
            Object::Dictionary(dictionary) => {
                dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == role)
            }
            _ => false,
        })
        .count()
}

fn metadata(pdf: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(pdf).unwrap();
    let id = catalog(&pdf).get(b"Metadata").unwrap().as_reference().unwrap();
    let stream = pdf.get_object(id).unwrap().as_stream().unwrap();
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_dossier_says_what_it_conforms_to_and_in_which_language() {
    let set = typeset(&sample::french());
    let pdf = lopdf::Document::load_mem(&set.pdf).unwrap();
    assert_eq!(pdf.get_pages().len(), set.pages);
    assert!((12..=16).contains(&set.pages), "{} pages", set.pages);
    assert_eq!(catalog(&pdf).get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    let metadata = metadata(&set.pdf);
    for claim in ["pdfuaid:part", "pdfaid:part>3", "pdfaid:conformance>A", "Ceinture maraîchère"] {
        assert!(metadata.contains(claim), "the metadata lacks {claim}: {metadata}");
    }
}

#[test]
fn every_table_has_header_cells_and_every_figure_a_tag() {
    let set = typeset(&sample::french());
    assert_eq!(count_roles(&set.pdf, b"Table"), 5);
    assert!(count_roles(&set.pdf, b"TH") > 60);
    assert_eq!(count_roles(&set.pdf, b"Figure"), 4);
    assert_eq!(count_roles(&set.pdf, b"H1"), 12, "eleven sections and the contents");
}

#[test]
fn both_languages_can_be_read_back() {
    let french = text_of(&typeset(&sample::french()).pdf);
    for expected in [
        "Sommaire",
        "Brouillon",
        "412\u{202f}000\u{a0}€",
        "«\u{202f}Nous ne cherchons pas un guichet",
        "l’échange",
        "Page 2 / ",
    ] {
        assert!(french.contains(expected), "{expected:?} is not in the French text");
    }
    let english = text_of(&typeset(&sample::english()).pdf);
    for expected in ["Contents", "The district’s streets", "2027–2029", "A cidade do Rio"] {
        assert!(english.contains(expected), "{expected:?} is not in the English text");
    }
    assert!(!english.contains("Draft"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::french();
    let first = typeset(&document);
    let mut used = Typesetter::new();
    used.typeset(&sample::hostile(), &Options::default()).unwrap();
    used.typeset(&sample::english(), &Options::default()).unwrap();
    let again = used.typeset(&document, &Options::default()).unwrap();
    assert!(first.pdf == again.pdf, "what was set before shows in the bytes");
    assert_eq!(first.warnings, again.warnings);
}

#[test]
fn another_date_changes_the_bytes() {
    let document = sample::english();
    let mut later = document.clone();
    later.date = document.date.succ_opt().unwrap();
    assert!(typeset(&document).pdf != typeset(&later).pdf);
}

#[test]
fn text_of_all_scripts_is_set_and_stays_itself() {
    let set = typeset(&sample::hostile());
    // The reader parts letters that were kerned and repeats the break marks of long words.
    let text: String = text_of(&set.pdf).split([' ', '\u{200b}']).collect();
    for expected in ["苏州", "សហការ", "ưỡnẫm", "ŊƐƆƁƊƳ", "•collédeWord", "#import«\u{202f}x\u{202f}»", "ከተማችን"]
    {
        assert!(text.contains(expected), "{expected:?} cannot be found in the document: {text}");
    }
    assert!(!text.contains('\u{f0b7}') && !text.contains('\u{feff}'));
}

#[test]
fn what_no_font_covers_is_reported_with_its_field() {
    let set = typeset(&sample::hostile());
    let noticed = |field: &str, character: char| {
        set.warnings.contains(&Warning::Uncovered { field: Some(field.to_owned()), character })
    };
    assert!(noticed("hostile/3", '苏'), "{:?}", set.warnings);
    assert!(noticed("hostile/4", '😀'));
    assert!(!set.warnings.iter().any(|Warning::Uncovered { character, .. }| "ŋสវمከ→☐".contains(*character)));
    assert_eq!(typeset(&sample::english()).warnings, []);
}

#[test]
fn an_empty_document_is_a_cover() {
    let mut document = sample::empty(DocumentLanguage::French);
    let set = typeset(&document);
    assert_eq!(set.pages, 1);
    assert!(text_of(&set.pdf).contains("Sans titre"));
    document.furniture = documents::Furniture::default();
    document.sections.push(Section::new("", "", vec![]));
    assert_eq!(typeset(&document).pages, 3, "cover, contents and an empty section");
}

#[test]
fn three_hundred_rows_lose_none_and_repeat_their_header() {
    let mut document = sample::english();
    let mut table = Table::new("Lines", "One line a row.", Column::words("Label", 3), vec![Column::numbers("Amount")]);
    table.extend((1..=300).map(|line| Row::new([Cell::new(format!("Line {line}.")), Cell::new("1,000")])));
    document.sections.push(Section::new("budget", "Budget", vec![documents::Block::Table(table)]));
    let set = typeset(&document);
    let text = text_of(&set.pdf);
    assert!((1..=300).all(|line| text.contains(&format!("Line {line}."))));
    assert!(text.matches("Label").count() >= 6, "the header is not repeated");
}

#[test]
fn the_data_travels_inside_the_document() {
    let data = DataFile {
        name: "dossier.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: "Les données".to_owned(),
        bytes: b"{\"a\": 1}".to_vec(),
    };
    let set = Typesetter::new().typeset(&sample::english(), &Options { data: Some(data) }).unwrap();
    let pdf = lopdf::Document::load_mem(&set.pdf).unwrap();
    let files: Vec<&lopdf::Stream> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"EmbeddedFile"))
        .collect();
    assert_eq!(files.len(), 1);
    let bytes = files[0].decompressed_content().unwrap_or_else(|_| files[0].content.clone());
    assert_eq!(bytes, b"{\"a\": 1}");
    assert!(catalog(&pdf).has(b"AF"), "the file is not associated with the document");
}

#[test]
fn a_logo_that_is_no_picture_is_refused_by_its_place() {
    let mut document = sample::english();
    document.cover.logos.push(Logo { picture: b"GIF89a".to_vec(), alternative: "x".to_owned() });
    let refusal = Typesetter::new().typeset(&document, &Options::default()).unwrap_err();
    assert_eq!(refusal, Error::Logo { index: 0 });
}

#[test]
fn links_to_nowhere_are_plain_text() {
    let mut document = sample::english();
    document.sections[1].blocks.push(documents::Block::paragraph(
        Text::new("here")
            .linked(documents::Link::Section("nowhere".to_owned()))
            .then(Text::new("there").linked(documents::Link::Web("javascript:alert(1)".to_owned()))),
    ));
    let set = typeset(&document);
    assert!(text_of(&set.pdf).contains("herethere"));
    assert!(!String::from_utf8_lossy(&set.pdf).contains("javascript"));
}
