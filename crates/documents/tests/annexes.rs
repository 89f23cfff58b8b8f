//! The annex volume as a reader sees it. Needs `pdftoppm`, `pdftotext`, `pdfinfo`, `pdfimages` (poppler-utils) and `qpdf`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "annexes_support/made.rs"]
mod made;
#[path = "annexes_support/seen.rs"]
mod seen;

use std::process::Command;

use documents::Language;
use documents::annexes::{
    Annex, Error, Fact, FileFormat, Inspected, Kind, Limits, Orientation, Refusal, VolumeOptions, VolumeWords, inspect,
    volume,
};
use lopdf::{Document, Object};
use proptest::prelude::*;
use seen::{Picture, Seen};

const GHOSTSCRIPT: &[u8] = include_bytes!("fixtures/annexes/ghostscript.pdf");
const CHROMIUM: &[u8] = include_bytes!("fixtures/annexes/chromium.pdf");
const SCAN: &[u8] = include_bytes!("fixtures/annexes/scan.jpg");
const PRODUCERS: &[(&str, &[u8])] = &[
    ("Ghostscript", GHOSTSCRIPT),
    ("Chromium", CHROMIUM),
    ("Cairo", include_bytes!("fixtures/annexes/cairo.pdf")),
    ("qpdf, linearised, with object streams", include_bytes!("fixtures/annexes/linearised.pdf")),
    ("owner password, RC4 40", include_bytes!("fixtures/annexes/owner-password-rc4-40.pdf")),
    ("owner password, RC4 128", include_bytes!("fixtures/annexes/owner-password-rc4-128.pdf")),
    ("owner password, AES 128, palette", include_bytes!("fixtures/annexes/owner-password-aes-128.pdf")),
    ("owner password, AES 256, object streams", include_bytes!("fixtures/annexes/owner-password-aes-256.pdf")),
];

fn french() -> VolumeWords {
    VolumeWords {
        language: Language::FRENCH,
        title: "Pièces annexes".into(),
        annex: "Annexe {letter}".into(),
        stamp: "Annexe {letter} – {page}/{pages}".into(),
        one_page: "1 page".into(),
        many_pages: "{count} pages".into(),
        head_annex: "Annexe".into(),
        head_title: "Pièce".into(),
        head_length: "Étendue".into(),
        head_page: "Page".into(),
        file: "Fichier".into(),
    }
}

fn english() -> VolumeWords {
    VolumeWords {
        language: Language::ENGLISH,
        title: "Annexes".into(),
        annex: "Annex {letter}".into(),
        stamp: "Annex {letter} – {page}/{pages}".into(),
        head_annex: "Annex".into(),
        head_title: "Document".into(),
        head_length: "Length".into(),
        file: "File".into(),
        ..french()
    }
}

fn options() -> VolumeOptions {
    VolumeOptions {
        dossier: "Eau potable à Pointe-Noire".into(),
        lines: vec!["Commune de Pointe-Noire – Ville du Havre".into()],
        dated: "22 novembre 2026".into(),
        date: chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        limits: Limits::default(),
    }
}

fn annex<'a>(letter: &'a str, title: &'a str, bytes: &'a [u8]) -> Annex<'a> {
    Annex { letter, title, file_name: "piece.pdf", bytes, facts: &[] }
}

/// The volume of one annex B: a title page, a slip, then its pages.
fn volume_of(bytes: &[u8]) -> Vec<u8> {
    volume(&[annex("B", "Une pièce", bytes)], &french(), &options()).unwrap()
}

fn refusal(bytes: &[u8]) -> Refusal {
    inspect(bytes, &Limits::default()).unwrap_err()
}

fn kind(bytes: &[u8]) -> Kind {
    inspect(bytes, &Limits::default()).unwrap().kind
}

/// Asserts that the pages of `original` stand in its volume unchanged but for a stamp in the upper right corner.
fn assert_only_stamped(name: &str, original: &[u8]) {
    assert_shows(name, original, original);
}

/// Asserts that the volume of `bytes` shows the pages of `original`, unchanged but for the stamp.
fn assert_shows(name: &str, bytes: &[u8], original: &[u8]) {
    const DPI: u32 = 72;
    let originals = Seen::new(original).pages(DPI);
    let bound = Seen::new(&volume_of(bytes));
    bound.assert_sound(name);
    let after = bound.pages(DPI);
    assert_eq!(after.len(), originals.len() + 2, "{name}: title page, slip and pages");
    for (number, (before, after)) in originals.iter().zip(&after[2..]).enumerate() {
        let [left, top, right, bottom] =
            before.difference(name, after).unwrap_or_else(|| panic!("{name}: page {} has no stamp", number + 1));
        let (width, height) = (before.width, before.height);
        let short = width.min(height) as f32 / 595.0;
        // The strip that the stamp may take: its plate and margin on A4, as much more as the page is larger.
        let strip = (28.0 * short.clamp(0.75, 6.0)).min(height as f32 / 5.0);
        assert!(
            bottom as f32 <= strip && left * 5 >= width * 2 && right < width,
            "{name}: page {} differs at {left},{top} to {right},{bottom} of {width}×{height}",
            number + 1
        );
        let expected = format!("Annexe B – {}/{}", number + 1, originals.len());
        let text = bound.text(number + 3);
        assert!(text.contains(&expected), "{name}: {expected:?} is not on page {}: {text}", number + 1);
    }
}

#[test]
fn files_of_every_producer_keep_every_pixel_outside_the_stamp() {
    for (name, bytes) in PRODUCERS {
        assert_only_stamped(name, bytes);
    }
}

#[test]
fn odd_pages_keep_every_pixel_outside_the_stamp() {
    for (name, bytes) in made::odd_pages() {
        assert_only_stamped(&format!("a page {name}"), &bytes);
    }
    // Poppler shows nothing of these two; other readers do.
    let plain = made::one_page("/MediaBox [0 0 595 842]", made::DRAWING);
    let turned = made::one_page("/MediaBox [595 842 0 0]", made::DRAWING);
    assert_shows("corners in the other order", &turned, &plain);
    assert_shows("a page without a number", &made::nameless_page(), &plain);
}

#[test]
fn a_protected_file_that_opens_without_a_password_is_accepted_and_one_that_does_not_is_refused() {
    for (name, bytes) in PRODUCERS.iter().filter(|(name, _)| name.starts_with("owner")) {
        assert!(matches!(kind(bytes), Kind::Pdf { protected: true, .. }), "{name}");
    }
    for locked in [
        &include_bytes!("fixtures/annexes/user-password-aes-256.pdf")[..],
        include_bytes!("fixtures/annexes/user-password-rc4-128.pdf"),
    ] {
        assert_eq!(refusal(locked), Refusal::PasswordNeeded);
    }
}

#[test]
fn what_is_no_pdf_jpeg_or_png_is_refused_by_its_name() {
    assert_eq!(refusal(b""), Refusal::Empty);
    for (bytes, recognised) in [
        (&b"PK\x03\x04 ... [Content_Types].xml ... word/document.xml"[..], Some(FileFormat::Word)),
        (b"PK\x03\x04 ... report.txt", Some(FileFormat::Zip)),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Some(FileFormat::Heic)),
        (b"GIF89a....", Some(FileFormat::Gif)),
        ("Une note écrite à la main".as_bytes(), Some(FileFormat::PlainText)),
        (b"\x00\x01\x02\x03", None),
    ] {
        assert_eq!(refusal(bytes), Refusal::NotAnAnnexFormat { recognised });
    }
    let said = refusal(b"PK\x03\x04 ... [Content_Types].xml ... word/document.xml").to_string();
    assert_eq!(said, "the file is a Word document, not a PDF, JPEG or PNG");
}

#[test]
fn limits_are_bounds() {
    let small = Limits { bytes: 1_000, pages: 1, pixels: 1_000 };
    assert_eq!(inspect(GHOSTSCRIPT, &small), Err(Refusal::TooLarge { bytes: GHOSTSCRIPT.len() as u64, limit: 1_000 }));
    let few = Limits { pages: 1, ..Limits::default() };
    assert_eq!(inspect(GHOSTSCRIPT, &few), Err(Refusal::TooManyPages { pages: 2, limit: 1 }));
    let coarse = Limits { pixels: 1_000, ..Limits::default() };
    assert_eq!(inspect(SCAN, &coarse), Err(Refusal::ImageTooLarge { width: 500, height: 700, limit: 1_000 }));

    // 100,000 × 100,000 pixels in a file of a few bytes.
    let mut bomb = made::png(4, 4, png::ColorType::Rgba, png::BitDepth::Eight);
    bomb[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0]);
    assert!(matches!(refusal(&bomb), Refusal::ImageTooLarge { width: 100_000, .. }));
}

#[test]
fn damaged_files_are_refused_and_mendable_ones_are_mended() {
    let half = &CHROMIUM[..CHROMIUM.len() / 2];
    assert!(matches!(refusal(half), Refusal::DamagedPdf { .. }), "a download cut short");
    assert!(matches!(refusal(&SCAN[..SCAN.len() / 2]), Refusal::DamagedImage { format: FileFormat::Jpeg, .. }));
    let picture = made::png(40, 40, png::ColorType::Rgb, png::BitDepth::Eight);
    assert!(matches!(refusal(&picture[..picture.len() / 2]), Refusal::DamagedImage { format: FileFormat::Png, .. }));
    assert!(matches!(refusal(b"%PDF-1.7\nnothing else"), Refusal::DamagedPdf { .. }));
    let empty = made::pdf("1.4", &["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 0>>"]);
    assert_eq!(refusal(&empty), Refusal::NoPages);
    let circle = made::pdf("1.4", &["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [2 0 R] /Count 1>>"]);
    assert!(matches!(refusal(&circle), Refusal::DamagedPdf { .. }));
    let lost = made::pdf("1.4", &["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [9 0 R 8 0 R] /Count 2>>"]);
    assert!(refusal(&lost).to_string().contains("2 of 2 pages"), "{}", refusal(&lost));

    let whole = made::one_page("/MediaBox [0 0 595 842]", made::DRAWING);
    let text = String::from_utf8_lossy(&whole).into_owned();
    for (what, broken) in [
        ("a wrong start of the table of contents", text.replace("startxref\n", "startxref\n9")),
        ("no table of contents at all", text.split("xref\n0").next().unwrap().to_owned()),
        ("a stream that gives a wrong length", text.replace(&format!("/Length {}", made::DRAWING.len()), "/Length 7")),
        ("objects that are not where they should be", text.replace("4 0 obj", "\n\n\n4 0 obj")),
    ] {
        assert!(matches!(kind(broken.as_bytes()), Kind::Pdf { pages: 1, mended: true, .. }), "{what}");
        assert_shows(what, broken.as_bytes(), &whole);
    }
}

#[test]
fn a_volume_names_the_annex_that_should_not_have_been_attached() {
    let error = volume(&[annex("C", "Plan", b"PK\x03\x04")], &french(), &options()).unwrap_err();
    let refusal = Refusal::NotAnAnnexFormat { recognised: Some(FileFormat::Zip) };
    assert_eq!(error, Error::Refused { letter: "C".into(), file_name: "piece.pdf".into(), refusal });
    assert_eq!(volume(&[], &french(), &options()), Err(Error::NoAnnex));
}

#[test]
fn title_page_and_slips_say_what_is_bound_and_lead_to_it() {
    let facts = [
        Fact { label: "Nature".into(), value: "Délibération".into() },
        Fact { label: "Valable jusqu’au".into(), value: "31 décembre 2028".into() },
    ];
    let annexes = [
        Annex { facts: &facts, ..annex("A", "Délibération n° 12 : « accord »", GHOSTSCRIPT) },
        annex("B", "Statuts", CHROMIUM),
        annex("C", "Photographie 苏州", SCAN),
    ];
    let bytes = volume(&annexes, &french(), &options()).unwrap();
    let seen = Seen::new(&bytes);
    seen.assert_sound("three annexes");
    let title = seen.text(1);
    for expected in ["Pièces annexes", "Eau potable à Pointe-Noire", "22 novembre 2026", "Étendue", "2 pages", "1 page"]
    {
        assert!(title.contains(expected), "{expected:?} is not on the title page: {title}");
    }
    let rows: Vec<&str> =
        title.lines().filter(|line| line.trim_end().ends_with(|c: char| c.is_ascii_digit())).collect();
    for (letter, page) in [("A", "2"), ("B", "5"), ("C", "8")] {
        assert!(
            rows.iter().any(|row| row.trim_start().starts_with(letter) && row.trim_end().ends_with(page)),
            "annex {letter} is on page {page}: {rows:?}"
        );
    }
    let slip = seen.text(2);
    for expected in ["Annexe A", "Délibération n°\u{a0}12", "31 décembre 2028", "Fichier", "piece.pdf"] {
        let same = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(same(&slip).contains(&same(expected)), "{expected:?} is not on the slip: {slip}");
    }
    assert!(seen.text(8).contains('苏'), "a character without a glyph can be copied all the same");
    let khmer = Seen::new(&volume(&[annex("A", "ភ្នំពេញ", SCAN)], &french(), &options()).unwrap());
    assert!(khmer.text(2).contains("ភ្នំពេញ"), "so can a script whose glyphs are not its letters: {}", khmer.text(2));

    let document = Document::load_mem(&bytes).unwrap();
    let pages = document.get_pages();
    let links: Vec<u32> = annotations(&document, pages[&1])
        .iter()
        .map(|link| {
            let target = link.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
            *pages.iter().find(|(_, id)| **id == target).unwrap().0
        })
        .collect();
    assert_eq!(links, [2, 5, 8], "each row leads to its slip");
    assert_eq!(
        bookmarks(&document),
        [
            "Annexe A – Délibération n°\u{a0}12\u{a0}: «\u{202f}accord\u{202f}» → 2",
            "Annexe B – Statuts → 5",
            "Annexe C – Photographie 苏州 → 8"
        ]
    );
    assert_eq!(labels(&document), ["0 D", "1 A", "2 A- D", "4 B", "5 B- D", "7 C", "8 C- D"]);
    let information = seen.information();
    assert!(information.contains("Title:           Pièces annexes – Eau potable à Pointe-Noire"), "{information}");
    let catalog = document.catalog().unwrap();
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "fr");
    assert!(bytes.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_volume_speaks_english_too() {
    let bytes = volume(&[annex("B", "Statutes", GHOSTSCRIPT)], &english(), &options()).unwrap();
    let seen = Seen::new(&bytes);
    assert!(seen.text(1).contains("Length"));
    assert!(seen.text(4).contains("Annex B – 2/2"));
}

#[test]
fn links_within_an_annex_still_lead_there_and_scripts_are_gone() {
    let bytes = volume_of(&made::with_links_and_scripts());
    Seen::new(&bytes).assert_sound("links and scripts");
    let document = Document::load_mem(&bytes).unwrap();
    let pages = document.get_pages();
    let found: Vec<String> = annotations(&document, pages[&3])
        .iter()
        .map(|annotation| {
            let subtype = String::from_utf8_lossy(annotation.get(b"Subtype").unwrap().as_name().unwrap()).into_owned();
            if let Ok(Object::Array(place)) = annotation.get(b"Dest") {
                let page = place[0].as_reference().unwrap();
                let page = pages.iter().find(|(_, id)| **id == page).unwrap().0;
                return format!("{subtype} → {page} {:?}", place[3]);
            }
            match annotation.get(b"A").and_then(Object::as_dict) {
                Ok(action) => {
                    format!("{subtype} → {}", String::from_utf8_lossy(action.get(b"URI").unwrap().as_str().unwrap()))
                }
                Err(_) => subtype,
            }
        })
        .collect();
    assert_eq!(
        found,
        [
            "Link → 4 842",
            "Link → 4 400",
            "Link → https://example.org/a",
            "Link",
            "Link",
            "Link",
            "Link",
            "Link",
            "Highlight"
        ],
        "links to pages and addresses lead on; those that would run something lead nowhere"
    );
    assert_eq!(bookmarks(&document), ["Annexe B – Une pièce → 2", ". Premier point → 3", ". Dernier point → 4"]);
    for forbidden in [
        "alert",
        "JavaScript",
        "Launch",
        "OpenAction",
        "/AA",
        "EmbeddedFiles",
        "secret.exe",
        "calc.exe",
        "pdfaid",
        "OutputIntent",
        "StructTreeRoot",
    ] {
        let said: Vec<u8> = document.objects.values().flat_map(|object| format!("{object:?}").into_bytes()).collect();
        let hidden = document.objects.values().any(|object| {
            let Object::Stream(stream) = object else { return false };
            contains(&stream.get_plain_content().unwrap_or_default(), forbidden.as_bytes())
        });
        assert!(!contains(&said, forbidden.as_bytes()) && !hidden, "{forbidden} has come along");
    }
}

#[test]
fn what_a_filled_form_shows_stays_to_be_read_and_its_fields_are_gone() {
    let seen = Seen::new(&volume_of(&made::filled_form()));
    seen.assert_sound("a filled form");
    let text = seen.text(3);
    assert_eq!(text.matches("Mairie drawn").count(), 1, "a field with a look keeps it: {text}");
    assert!(text.contains("Ville de Brazzaville"), "a field without a look is drawn: {text}");
    assert!(!text.contains("hushhush") && !text.contains("unseen"), "secrets and hidden fields stay unseen: {text}");
    let page = &seen.pages(72)[2];
    assert!(page.pixel(67, 842 - 307).iter().all(|part| *part < 120), "the ticked box is ticked");
    let document = Document::load_mem(&volume_of(&made::filled_form())).unwrap();
    assert!(!document.catalog().unwrap().has(b"AcroForm"));
}

#[test]
fn the_stamp_can_be_read_on_a_dark_scan() {
    let black = made::one_page("/MediaBox [0 0 595 842]", "0 0 0 rg 0 0 595 842 re f");
    let page = Seen::new(&volume_of(&black)).pages(144).remove(2);
    let (mut light, mut dark) = (0, 0);
    for y in 26..50 {
        for x in page.width - 180..page.width - 30 {
            let pixel = page.pixel(x, y);
            light += usize::from(pixel.iter().all(|part| *part > 230));
            dark += usize::from(pixel.iter().all(|part| *part < 60));
        }
    }
    assert!(light > 1_500 && dark > 400, "letters on a white plate: {light} light, {dark} dark pixels");
}

#[test]
fn a_jpeg_passes_through_untouched_the_right_way_up() {
    assert_eq!(kind(SCAN), Kind::Jpeg { width: 500, height: 700, dpi: None, orientation: Orientation::Upright });
    let bytes = volume_of(SCAN);
    assert!(contains(&bytes, SCAN), "the file's own bytes are in the volume");
    Seen::new(&bytes).assert_sound("a scan");
    let upright = Seen::new(&bytes).pages(72).remove(2);
    assert_eq!((upright.width, upright.height), (596, 842));
    // The scan shows an orange disc in its upper right corner, and is dark elsewhere.
    let corners = |page: &Picture| -> Vec<bool> {
        let (w, h) = (page.width as f32, page.height as f32);
        let (shown_w, shown_h) = if w < h { (360.0, 504.0) } else { (504.0, 360.0) };
        let top = (h - 34.0 - 28.35 - shown_h) / 2.0 + 34.0;
        let left = (w - shown_w) / 2.0;
        [(0.75, 0.2), (0.8, 0.75), (0.25, 0.8), (0.2, 0.25)]
            .map(|(x, y)| page.pixel((left + x * shown_w) as usize, (top + y * shown_h) as usize)[0] > 180)
            .to_vec()
    };
    assert_eq!(corners(&upright), [true, false, false, false]);
    for (orientation, expected, name) in [
        (3, [false, false, true, false], Orientation::UpsideDown),
        (6, [false, true, false, false], Orientation::TurnedRight),
        (8, [false, false, false, true], Orientation::TurnedLeft),
        (2, [false, false, false, true], Orientation::Mirrored),
        (4, [false, true, false, false], Orientation::Flipped),
        (5, [false, false, true, false], Orientation::Transposed),
        (7, [true, false, false, false], Orientation::Transversed),
    ] {
        let turned = made::turned_jpeg(SCAN, orientation);
        assert!(matches!(kind(&turned), Kind::Jpeg { orientation, .. } if orientation == name));
        let page = Seen::new(&volume_of(&turned)).pages(72).remove(2);
        assert_eq!(page.width > page.height, name.swaps_sides(), "{name:?}: the sheet lies when the image does");
        assert_eq!(corners(&page), expected, "{name:?}");
    }
}

#[test]
fn cmyk_and_progressive_jpegs_keep_their_colours() {
    let cmyk = Seen::new(&volume_of(include_bytes!("fixtures/annexes/cmyk.jpg"))).pages(72).remove(2);
    let rgb = Seen::new(&volume_of(SCAN)).pages(72).remove(2);
    for (x, y) in [(388, 270), (200, 600)] {
        let (a, b) = (cmyk.pixel(x, y), rgb.pixel(x, y));
        assert!(
            a.iter().zip(&b).all(|(a, b)| a.abs_diff(*b) < 60),
            "{a:?} is not like {b:?}: the colours are inverted"
        );
    }
    let grey = volume_of(include_bytes!("fixtures/annexes/progressive-grey.jpg"));
    Seen::new(&grey).assert_sound("a progressive grey JPEG");
    let page = Seen::new(&grey).pages(72).remove(2);
    assert!(page.pixel(388, 270)[0] > 120 && page.pixel(200, 600)[0] < 80);
}

#[test]
fn a_png_keeps_every_pixel_and_its_transparency() {
    use png::{BitDepth, ColorType};
    for (colour, depth) in [
        (ColorType::Grayscale, BitDepth::One),
        (ColorType::Grayscale, BitDepth::Eight),
        (ColorType::Rgb, BitDepth::Eight),
        (ColorType::Rgba, BitDepth::Eight),
        (ColorType::GrayscaleAlpha, BitDepth::Eight),
        (ColorType::Indexed, BitDepth::Two),
        (ColorType::Indexed, BitDepth::Eight),
        (ColorType::Rgb, BitDepth::Sixteen),
        (ColorType::Rgba, BitDepth::Sixteen),
    ] {
        let what = format!("{colour:?} {depth:?}");
        let original = made::png(64, 48, colour, depth);
        let bytes = volume_of(&original);
        let seen = Seen::new(&bytes);
        seen.assert_sound(&what);
        let images = seen.images();
        let has_alpha = matches!(colour, ColorType::Rgba | ColorType::GrayscaleAlpha | ColorType::Indexed);
        assert_eq!(images.len(), if has_alpha { 2 } else { 1 }, "{what}: the image, and its opacity if it has one");
        let expected = decoded(&original);
        let colours: Vec<[u8; 3]> = expected.iter().map(|[r, g, b, _]| [*r, *g, *b]).collect();
        let found: Vec<[u8; 3]> = decoded(&images[0]).iter().map(|[r, g, b, _]| [*r, *g, *b]).collect();
        let first = found.iter().zip(&colours).position(|(a, b)| a != b);
        assert!(first.is_none(), "{what}: {:?}", first.map(|at| (at, found[at], colours[at])));
        if has_alpha {
            let opacities: Vec<u8> = expected.iter().map(|pixel| pixel[3]).collect();
            let found: Vec<u8> = decoded(&images[1]).iter().map(|pixel| pixel[0]).collect();
            assert!(found == opacities, "{what}: opacities");
        }
    }
}

#[test]
fn a_file_attached_twice_is_carried_once_and_stamped_twice() {
    let once = volume(&[annex("A", "Plan", CHROMIUM)], &french(), &options()).unwrap();
    let twice = volume(&[annex("A", "Plan", CHROMIUM), annex("B", "Plan", CHROMIUM)], &french(), &options()).unwrap();
    assert!(twice.len() < once.len() + CHROMIUM.len() / 2, "{} bytes, then {}", once.len(), twice.len());
    let seen = Seen::new(&twice);
    seen.assert_sound("one file twice");
    let document = Document::load_mem(&twice).unwrap();
    let pages = document.get_pages();
    assert_eq!(pages.len(), 7);
    assert!(seen.text(3).contains("Annexe A – 1/2") && seen.text(7).contains("Annexe B – 2/2"));
    for first in [3, 6] {
        let link = annotations(&document, pages[&first]);
        let target = link[0].get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        assert_eq!(target, pages[&(first + 1)], "links lead to the page of the same copy");
    }
}

#[test]
fn three_hundred_pages_are_each_stamped() {
    let bytes = volume_of(&made::many_pages(300));
    let seen = Seen::new(&bytes);
    seen.assert_sound("300 pages");
    assert!(seen.text(302).contains("Annexe B – 300/300") && seen.text(302).contains("Sheet number 300"));
    assert!(seen.text(152).contains("Annexe B – 150/300") && seen.text(152).contains("Sheet number 150"));
}

#[test]
fn thirty_annexes_with_long_names_are_all_listed() {
    let title = "Convention-cadre de coopération décentralisée ".repeat(12);
    let letters: Vec<String> = (0..30).map(|index| format!("A{}", index + 1)).collect();
    let facts: Vec<Fact> =
        (0..40).map(|index| Fact { label: format!("Fait {index}"), value: "mot ".repeat(30) }).collect();
    let annexes: Vec<Annex> =
        letters.iter().map(|letter| Annex { facts: &facts, ..annex(letter, &title, GHOSTSCRIPT) }).collect();
    let bytes = volume(&annexes, &french(), &options()).unwrap();
    let seen = Seen::new(&bytes);
    seen.assert_sound("thirty annexes");
    let document = Document::load_mem(&bytes).unwrap();
    let pages = document.get_pages();
    let listed: usize = (1..=8).map(|page| annotations(&document, pages[&page]).len()).sum();
    assert_eq!(listed, 30, "every annex has its row on a title page");
    let last = bookmarks(&document).last().unwrap().rsplit(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(seen.text(last as usize).contains("Annexe A30") && seen.text(last as usize + 1).contains("Fait 3"));
}

/// The other process is this test again, told by a variable where to write.
#[test]
fn the_same_input_gives_the_same_bytes_in_another_process() {
    let annexes = [annex("A", "Délibération", CHROMIUM), annex("B", "Photographie 苏", SCAN)];
    let here = volume(&annexes, &french(), &options()).unwrap();
    if let Some(place) = std::env::var_os("ANNEX_VOLUME_GOES_TO") {
        std::fs::write(place, here).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("volume.pdf");
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_same_input_gives_the_same_bytes_in_another_process", "--quiet"])
        .env("ANNEX_VOLUME_GOES_TO", &place)
        .env("HOME", folder.path())
        .env("TZ", "Asia/Kolkata")
        .env("LANG", "tr_TR.UTF-8")
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(status.status.success());
    assert!(std::fs::read(place).unwrap() == here, "the same bytes");
    let other = VolumeOptions { dated: "23 novembre 2026".into(), ..options() };
    let identity = |bytes: &[u8]| Document::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_ne!(
        identity(&volume(&annexes, &french(), &other).unwrap()),
        identity(&here),
        "another volume, another identity"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    /// Whatever happens to a file on the way, it is either refused or bound whole: no panic, no page lost.
    #[test]
    fn mutilated_files_are_refused_or_bound(
        which in 0..PRODUCERS.len() + 3,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let png = made::png(16, 16, png::ColorType::Rgba, png::BitDepth::Eight);
        let links = made::with_links_and_scripts();
        let mut bytes = match which.checked_sub(PRODUCERS.len()) {
            None => PRODUCERS[which].1.to_vec(),
            Some(0) => SCAN.to_vec(),
            Some(1) => png,
            Some(_) => links,
        };
        for (place, value) in changes {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        match inspect(&bytes, &Limits::default()) {
            Err(refusal) => prop_assert!(!refusal.to_string().is_empty()),
            Ok(inspected) => {
                let bound = volume(&[annex("A", "Pièce", &bytes)], &french(), &options());
                let bound = bound.map_err(|error| TestCaseError::fail(format!("accepted, then {error}")))?;
                let pages = Document::load_mem(&bound).unwrap().get_pages().len();
                prop_assert_eq!(pages, inspected.pages() as usize + 2);
            }
        }
    }

    /// Bytes that begin like a known format and go on as they please are never trusted.
    #[test]
    fn arbitrary_bytes_never_break_the_look_at_a_file(
        start in prop::sample::select(vec![&b"%PDF-1.7\n"[..], b"\xFF\xD8\xFF\xE0", b"\x89PNG\r\n\x1A\n", b"PK\x03\x04", b""]),
        rest in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let bytes = [start, &rest].concat();
        if let Ok(Inspected { bytes: size, .. }) = inspect(&bytes, &Limits::default()) {
            prop_assert_eq!(size, bytes.len() as u64);
        }
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

fn annotations(document: &Document, page: lopdf::ObjectId) -> Vec<lopdf::Dictionary> {
    let list = document.get_dictionary(page).unwrap().get(b"Annots").and_then(Object::as_array);
    let list = list.map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|item| document.dereference(item).unwrap().1.as_dict().unwrap().clone()).collect()
}

/// The bookmarks with the pages they lead to, those beneath others marked by dots.
fn bookmarks(document: &Document) -> Vec<String> {
    fn walk(document: &Document, parent: &lopdf::Dictionary, depth: usize, found: &mut Vec<String>) {
        let mut next = parent.get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next {
            let item = document.get_dictionary(id).unwrap();
            let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
            let target = item.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
            let page = *document.get_pages().iter().find(|(_, id)| **id == target).unwrap().0;
            found.push(format!("{}{title} → {page}", ". ".repeat(depth)));
            walk(document, item, depth + 1, found);
            next = item.get(b"Next").and_then(Object::as_reference).ok();
        }
    }
    let root = document.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let mut found = Vec::new();
    walk(document, document.get_dictionary(root).unwrap(), 0, &mut found);
    found
}

fn labels(document: &Document) -> Vec<String> {
    let labels = document.catalog().unwrap().get(b"PageLabels").unwrap().as_dict().unwrap();
    let pairs = labels.get(b"Nums").unwrap().as_array().unwrap().chunks_exact(2);
    let words = pairs.map(|pair| {
        let label = pair[1].as_dict().unwrap();
        let prefix = label.get(b"P").map(|it| lopdf::decode_text_string(it).unwrap()).unwrap_or_default();
        let style = label.get(b"S").map(|it| String::from_utf8_lossy(it.as_name().unwrap()).into_owned());
        format!("{} {prefix} {}", pair[0].as_i64().unwrap(), style.unwrap_or_default())
    });
    words.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Red, green, blue and opacity of each pixel, 8 bits each.
fn decoded(bytes: &[u8]) -> Vec<[u8; 4]> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(
        png::Transformations::EXPAND | png::Transformations::STRIP_16 | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().unwrap();
    let mut raw = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut raw).unwrap();
    raw.truncate(info.buffer_size());
    match info.color_type {
        png::ColorType::Rgba => raw.chunks_exact(4).map(|it| [it[0], it[1], it[2], it[3]]).collect(),
        png::ColorType::GrayscaleAlpha => raw.chunks_exact(2).map(|it| [it[0], it[0], it[0], it[1]]).collect(),
        other => panic!("{other:?} after all was expanded"),
    }
}
