//! The funding dossier as a whole: what its frame promises for empty, foreign and unfinished dossiers.
#![allow(clippy::unwrap_used, reason = "tests")]

use documents::{
    Block, Document, Language as TextLanguage, Options, Run, Section, Text, Typesetter,
    funding::{FundingDossier, Missing},
};
use dossier::{Dossier, Language};

fn compose(dossier: &Dossier, call: Option<&str>, language: Language, missing: Vec<Missing>) -> Document {
    let call = call.map(|id| calls::find(id).expect("the call is shipped"));
    FundingDossier { dossier, call, language, date: "2026-11-22".parse().unwrap(), missing }.compose()
}

fn example(name: &str) -> Dossier {
    let path = format!("{}/../../tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Every text of the sections with its blocks, as far as they hold words.
fn texts(sections: &[Section]) -> Vec<&Text> {
    let mut found = Vec::new();
    for block in sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Heading { text, .. }
            | Block::Paragraph { text }
            | Block::Lead { text }
            | Block::Callout { text, .. } => found.push(text),
            Block::Bullets { items, .. } => found.extend(items),
            Block::Definitions { entries } => found.extend(entries.iter().flat_map(|entry| &entry.description)),
            Block::Table(table) => {
                found.extend(table.rows().iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.paragraphs));
            }
            _ => {}
        }
    }
    found
}

fn runs(document: &Document) -> impl Iterator<Item = &Run> {
    texts(&document.sections).into_iter().flat_map(|text| &text.runs)
}

#[test]
fn an_empty_dossier_composes_and_typesets_in_every_order() {
    let mut typesetter = Typesetter::new();
    for call in [None, Some("aimf-cooperation"), Some("meae-2024")] {
        for language in [Language::Fr, Language::En] {
            let document = compose(&Dossier::default(), call, language, vec![]);
            assert!(texts(&document.sections).iter().all(|text| !text.plain().contains(['⟦', '{'])));
            let typeset = typesetter.typeset(&document, &Options::default()).unwrap();
            assert!(typeset.pages >= 3, "cover, contents and at least one page of sections");
        }
    }
}

#[test]
fn the_sections_follow_the_call_with_its_titles() {
    let dossier = example("pointe-noire");
    let call = calls::find("aimf-cooperation").unwrap();
    let document = compose(&dossier, Some(call.id.as_str()), Language::Fr, vec![]);
    let titles: Vec<String> =
        document.sections.iter().filter(|it| !it.continues).map(|section| section.title.plain()).collect();
    let asked: Vec<String> = call.sections.iter().map(|section| section.title.fr.clone()).collect();
    assert_eq!(titles, asked);
    let wide: Vec<usize> = document
        .sections
        .iter()
        .enumerate()
        .filter(|(_, section)| section.orientation == documents::Orientation::Landscape)
        .map(|(index, _)| index)
        .collect();
    let [logframe] = wide[..] else { panic!("the logical framework alone lies on wide pages: {wide:?}") };
    assert!(document.sections[logframe + 1].continues, "risks go on under the number of the logical framework");
}

#[test]
fn no_word_of_the_catalogue_is_missing_and_every_part_speaks() {
    for name in ["pointe-noire", "paris-phnom-penh", "paris-rio"] {
        for language in [Language::Fr, Language::En] {
            let document = compose(&example(name), None, language, vec![]);
            let faulty: Vec<&str> =
                runs(&document).map(|run| run.text.as_str()).filter(|text| text.contains(['⟦', '{'])).collect();
            assert_eq!(faulty, Vec::<&str>::new(), "{name} in {language:?}");
            assert_eq!(document.sections.len(), calls::Part::ALL.len(), "{name}: one section a part");
        }
    }
}

#[test]
fn a_text_in_the_other_language_is_tagged_and_knows_its_field() {
    let dossier = serde_json::from_value(serde_json::json!({
        "motivations": { "statement": { "fr": "Relier les marchés et les champs." } },
    }))
    .unwrap();
    let document = compose(&dossier, None, Language::En, vec![]);
    let run = runs(&document).find(|run| run.text.starts_with("Relier")).expect("the statement is printed");
    assert_eq!(run.language, Some(TextLanguage::FRENCH));
    assert_eq!(run.field.as_deref(), Some("motivations/statement/fr"));
}

#[test]
fn a_draft_lists_what_is_missing_and_leads_to_the_section() {
    let missing = vec![
        Missing { sentence: "Indiquez les parties.".to_owned(), path: "agreement/parties".into() },
        Missing { sentence: "Donnez un titre.".to_owned(), path: "start/title".into() },
    ];
    let document = compose(&example("pointe-noire"), Some("aimf-cooperation"), Language::Fr, missing);
    assert!(document.draft);
    let last = document.sections.last().unwrap();
    assert!(!last.numbered);
    let items = last.blocks.iter().find_map(|block| match block {
        Block::Missing { items } => Some(items),
        _ => None,
    });
    let links: Vec<Option<&str>> = items.unwrap().iter().map(|item| item.section.as_deref()).collect();
    assert_eq!(links, [Some("search"), Some("summary")], "the agreement stands in the section that the search opens");
    for link in links.into_iter().flatten() {
        assert!(document.sections.iter().any(|section| section.id == link), "{link} is a section");
    }
}

#[test]
fn the_same_dossier_keeps_its_identifier_and_another_date_has_another() {
    let dossier = example("paris-rio");
    let ident = |date: &str, call: Option<&str>| {
        let call = call.and_then(calls::find);
        FundingDossier { dossier: &dossier, call, language: Language::En, date: date.parse().unwrap(), missing: vec![] }
            .compose()
            .ident
    };
    assert_eq!(ident("2026-11-22", None), ident("2026-11-22", None));
    assert_ne!(ident("2026-11-22", None), ident("2026-11-23", None));
    assert_ne!(ident("2026-11-22", None), ident("2026-11-22", Some("meae-2024")));
}

#[test]
fn days_after_the_date_of_the_document_are_told_as_planned() {
    let terms = |session: &str| {
        let dossier = serde_json::from_value(serde_json::json!({
            "agreement": { "deliberation": { "session_on": session } },
        }))
        .unwrap();
        let document = compose(&dossier, None, Language::Fr, vec![]);
        let blocks = document.sections.into_iter().flat_map(|section| section.blocks);
        let entries = blocks.filter_map(|block| match block {
            Block::Definitions { entries } => Some(entries),
            _ => None,
        });
        entries.flatten().map(|entry| entry.term.plain()).collect::<Vec<_>>()
    };
    let words = |id: &str| wording::text(Language::Fr, id);
    assert_eq!(terms("2027-01-15"), [words("doc-agreement-session-planned")]);
    assert_eq!(terms("2026-11-22"), [words("doc-agreement-session")]);
}

#[test]
fn a_partner_names_the_body_that_leads_and_tells_its_own_part() {
    let mut dossier = example("paris-phnom-penh");
    let lead = |dossier: &Dossier| {
        let cover = compose(dossier, None, Language::Fr, vec![]).cover;
        cover.facts.iter().find(|fact| fact.label.plain() == "Chef de file").map(|fact| fact.value.plain())
    };
    dossier.start.lead_applicant = "Ville de Lyon".to_owned();
    assert_eq!(lead(&dossier), None, "we lead: a name left from before is not printed");
    dossier.start.role = Some(dossier::stages::start::Role::Partner);
    assert_eq!(lead(&dossier).as_deref(), Some("Ville de Lyon"));
    let document = compose(&dossier, None, Language::Fr, vec![]);
    let said: String = texts(&document.sections).into_iter().map(Text::plain).collect::<Vec<_>>().join("\n");
    // Our sources: 126,498.29 in cash and 61,170.00 in kind, 187,668.29 together.
    assert!(said.contains("apporte 187\u{202f}668,29\u{a0}€"), "our part stands in the summary");
}

#[test]
fn a_dossier_without_annexes_says_so_and_only_a_draft_asks_for_them() {
    let last = |missing: Vec<Missing>| {
        let document = compose(&Dossier::default(), None, Language::Fr, missing);
        document.sections.into_iter().find(|section| section.id == "annexes").unwrap().blocks.remove(0)
    };
    assert!(matches!(last(vec![]), Block::Paragraph { .. }));
    let draft = vec![Missing { sentence: "Donnez un titre.".to_owned(), path: "start/title".into() }];
    assert!(matches!(last(draft), Block::Callout { .. }));
}

#[test]
fn counts_from_two_to_nine_are_written_in_words() {
    let document = compose(&example("pointe-noire"), None, Language::Fr, vec![]);
    let said = texts(&document.sections).into_iter().any(|text| text.plain().starts_with("La convention lie trois "));
    assert!(said, "the parties are not counted in words");
}
