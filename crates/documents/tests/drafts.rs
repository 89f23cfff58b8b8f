//! The drafts as their readers get them: two pages of sheet whatever the dossier holds, what was rewritten in its place,
//! figures that add up, and marks where something is missing.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use documents::{
    Block, Cell, Document, Options, Row, Table, Text, Typesetter,
    drafts::{Draft, Drafted, DraftedPassage, Notice, chosen_candidate},
};
use dossier::{Dossier, Language, stages::agreement::DraftDocument};
use serde_json::{Value, json};

const LANGUAGES: [Language; 2] = [Language::Fr, Language::En];
const EXAMPLES: [&str; 3] = ["pointe-noire", "paris-phnom-penh", "paris-rio"];
const DOCUMENTS: [DraftDocument; 5] = [
    DraftDocument::PresentationSheet,
    DraftDocument::PartnerProfile,
    DraftDocument::ApproachLetter,
    DraftDocument::Agreement,
    DraftDocument::Deliberation,
];

fn example(name: &str) -> Value {
    let path = format!("{}/../../tests/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn drafted_in(
    dossier: &Value,
    document: DraftDocument,
    language: Language,
    both_languages: bool,
    typesetter: &mut Typesetter,
) -> Drafted {
    let dossier: Dossier = serde_json::from_value(dossier.clone()).unwrap();
    let candidate = chosen_candidate(&dossier);
    let date = "2026-11-28".parse().unwrap();
    Draft { dossier: &dossier, document, candidate, language, both_languages, date }.compose(typesetter).unwrap()
}

fn drafted(dossier: &Value, document: DraftDocument, language: Language) -> Drafted {
    drafted_in(dossier, document, language, false, &mut Typesetter::new())
}

fn pages(document: &Document, typesetter: &mut Typesetter) -> usize {
    typesetter.lay_out(document, &Options::default()).unwrap().page_count()
}

/// Every list of a dossier ten times as long, each copy under an identifier of its own.
fn tenfold(value: &mut Value) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(tenfold),
        Value::Array(items) => {
            items.iter_mut().for_each(tenfold);
            if items.iter().all(|item| item.get("id").is_some()) {
                let once = items.clone();
                for round in 1..10 {
                    for item in &once {
                        let mut copy = item.clone();
                        copy["id"] = json!(format!("{}-{round}", item["id"].as_str().unwrap()));
                        items.push(copy);
                    }
                }
            }
        }
        _ => {}
    }
}

/// What stands on the pages, block after block, with plain spaces.
fn printed(blocks: &[Block]) -> String {
    let cell = |cell: &Cell| cell.paragraphs.iter().map(Text::plain).collect::<Vec<_>>().join(" ");
    let row = |row: &Row| row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ");
    let of = |block: &Block| match block {
        Block::Paragraph { text } | Block::Callout { text, .. } | Block::SmallPrint { text } => text.plain(),
        Block::Bullets { items, .. } => {
            items.iter().map(|item| format!("– {}", item.plain())).collect::<Vec<_>>().join("\n")
        }
        Block::Definitions { entries } => {
            let entry = |entry: &documents::Definition| {
                let said: Vec<String> = entry.description.iter().map(Text::plain).collect();
                format!("{}: {}", entry.term.plain(), said.join(" "))
            };
            entries.iter().map(entry).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => table.rows().iter().map(row).collect::<Vec<_>>().join("\n"),
        Block::Columns { left, right } => format!("{}\n‖\n{}", printed(left), printed(right)),
        Block::Letterhead { sender, place_and_date, addressee } => {
            let lines = sender.iter().chain([place_and_date]).chain(addressee);
            lines.map(Text::plain).collect::<Vec<_>>().join("\n")
        }
        Block::Closing { signatory } => signatory.iter().map(Text::plain).collect::<Vec<_>>().join("\n"),
        Block::Signatures { parties } => {
            let party = |party: &documents::Signature| {
                let lines = party.signatory.iter().map(Text::plain);
                std::iter::once(party.party.plain()).chain(lines).collect::<Vec<_>>().join(", ")
            };
            parties.iter().map(party).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    };
    let lines: Vec<String> = blocks.iter().map(of).collect();
    lines.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

fn text(document: &Document) -> String {
    let section = |section: &documents::Section| format!("{}\n{}", section.title.plain(), printed(&section.blocks));
    document.sections.iter().map(section).collect::<Vec<_>>().join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

fn passage<'a>(drafted: &'a Drafted, code: &str) -> &'a DraftedPassage {
    drafted.passages.iter().find(|passage| passage.code == code).unwrap_or_else(|| {
        panic!("no passage {code} among {:?}", drafted.passages.iter().map(|it| &it.code).collect::<Vec<_>>())
    })
}

/// A dossier with a passage rewritten in French.
fn with_passage(mut dossier: Value, document: DraftDocument, code: &str, words: &str, replaces: &str) -> Value {
    let passages = dossier["agreement"].as_object_mut().unwrap();
    let passages = passages.entry("passages").or_insert_with(|| json!([])).as_array_mut().unwrap();
    let id = format!("p{}", passages.len());
    passages.push(json!({
        "id": id, "document": document, "code": code, "text": { "fr": words }, "replaces": { "fr": replaces },
    }));
    dossier
}

#[test]
fn the_sheet_has_two_pages_whatever_the_dossier_holds() {
    let mut typesetter = Typesetter::new();
    let mut cases: Vec<(String, Value)> = EXAMPLES.iter().map(|name| ((*name).to_owned(), example(name))).collect();
    cases.push(("empty".to_owned(), json!({})));
    for name in EXAMPLES {
        let mut long = example(name);
        tenfold(&mut long);
        cases.push((format!("{name} tenfold"), long));
    }
    let mut wordy = example("pointe-noire");
    let endless = "Une phrase qui n’en finit pas de décrire le territoire. ".repeat(400);
    wordy["territory"]["presentation"] = json!({ "fr": endless });
    wordy["motivations"]["statement"] = json!({ "fr": format!("{endless}\n\n{endless}") });
    wordy["challenges"]["list"][0]["title"] = json!({ "fr": endless });
    cases.push(("wordy".to_owned(), wordy));
    for (name, dossier) in cases {
        for language in LANGUAGES {
            let made = drafted_in(&dossier, DraftDocument::PresentationSheet, language, false, &mut typesetter);
            assert_eq!(pages(&made.document, &mut typesetter), 2, "{name} in {language:?}: {:?}", made.notices);
            let long = name.contains("tenfold") || name == "wordy";
            assert!(!long || made.notices.contains(&Notice::Shortened), "{name} says that something was left out");
        }
    }
}

#[test]
fn items_are_left_out_whole_and_words_never_cut() {
    let mut dossier = example("pointe-noire");
    tenfold(&mut dossier);
    let made = drafted(&dossier, DraftDocument::PresentationSheet, Language::Fr);
    let whole = text(&made.document);
    let contributions = dossier["contributions"]["ours"].as_array().unwrap();
    let bring = passage(&made, "bring").text.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(!bring.is_empty());
    for line in bring.lines() {
        let title = line.trim_start_matches("– ");
        let known = contributions.iter().any(|it| {
            let known = it["title"]["fr"].as_str().unwrap().replace(['\u{a0}', '\u{202f}'], " ");
            title == known || title.starts_with(&format!("{known}. "))
        });
        assert!(known, "“{title}” is a whole item");
    }
    assert!(!whole.contains('…'));
}

#[test]
fn a_letter_names_first_what_answers_the_candidate_and_nothing_twice() {
    let mut dossier = example("pointe-noire");
    dossier["search"]["candidates"][0]["challenges"] = json!([
        { "id": "a", "answered_by": "reseau-francophone" },
        { "id": "b", "answered_by": "culture-congo" },
        { "id": "c", "answered_by": "reseau-francophone" },
    ]);
    let letter = drafted(&dossier, DraftDocument::ApproachLetter, Language::Fr);
    let bring = passage(&letter, "bring").text.clone();
    let lines: Vec<&str> = bring.lines().filter(|line| line.starts_with("– ")).collect();
    assert_eq!(lines[..2], ["– L’entrée dans les réseaux francophones", "– Langue et culture"], "{bring}");
    assert_eq!(lines.iter().filter(|line| line.contains("réseaux")).count(), 1, "{bring}");
    // The sheet is for everybody: it keeps the order of the dossier.
    let sheet = drafted(&dossier, DraftDocument::PresentationSheet, Language::Fr);
    assert!(passage(&sheet, "bring").text.starts_with("– Une parcelle d’essai"));
}

#[test]
fn a_letter_fits_on_one_page_and_is_addressed_by_function() {
    let mut typesetter = Typesetter::new();
    for name in EXAMPLES {
        for language in LANGUAGES {
            let made = drafted_in(&example(name), DraftDocument::ApproachLetter, language, false, &mut typesetter);
            assert_eq!(pages(&made.document, &mut typesetter), 1, "{name} in {language:?}");
        }
    }
    let mut dossier = example("pointe-noire");
    dossier["search"]["candidates"][0].as_object_mut().unwrap().remove("addressee");
    let neutral = text(&drafted(&dossier, DraftDocument::ApproachLetter, Language::Fr).document);
    assert!(
        neutral.contains("Je vous prie d’agréer, Madame, Monsieur, l’assurance de ma haute considération."),
        "{neutral}"
    );
    dossier["search"]["candidates"][0]["addressee"] =
        json!({ "fr": "Madame la Maire de Suzhou", "en": "Mayor of Suzhou" });
    let named = text(&drafted(&dossier, DraftDocument::ApproachLetter, Language::Fr).document);
    assert!(
        named.contains("Je vous prie d’agréer, Madame la Maire, l’assurance de ma haute considération."),
        "{named}"
    );
    let english = text(&drafted(&dossier, DraftDocument::ApproachLetter, Language::En).document);
    assert!(english.contains("Dear Mayor,") && english.contains("Yours sincerely,"), "{english}");
}

#[test]
fn what_was_rewritten_stands_in_its_place_and_tells_when_the_dossier_has_changed_since() {
    let dossier = example("pointe-noire");
    let before = drafted(&dossier, DraftDocument::Agreement, Language::Fr);
    let generated = passage(&before, "disputes").generated.clone();
    let words = "Premier alinéa.\n\n– un point\n– un autre";
    let dossier = with_passage(dossier, DraftDocument::Agreement, "disputes", words, &generated);
    let after = drafted(&dossier, DraftDocument::Agreement, Language::Fr);
    let disputes = passage(&after, "disputes");
    assert!(disputes.rewritten && disputes.text == words && disputes.generated == generated);
    assert_eq!(disputes.generated_since, None);
    let whole = text(&after.document);
    assert!(whole.contains("Premier alinéa.\n– un point\n– un autre") && !whole.contains(&generated));
    // The other language keeps the generated words.
    assert!(!passage(&drafted(&dossier, DraftDocument::Agreement, Language::En), "disputes").rewritten);

    let mut changed = dossier;
    changed["agreement"]["disputes"]["fr"] = json!("Tout autre chose.");
    let changed = drafted(&changed, DraftDocument::Agreement, Language::Fr);
    assert_eq!(passage(&changed, "disputes").generated_since.as_deref(), Some(generated.as_str()));
    assert!(changed.notices.contains(&Notice::ChangedSince(vec!["Règlement des différends".to_owned()])));
}

#[test]
fn a_sheet_that_was_rewritten_too_long_says_so() {
    let words = "Une phrase de plus pour dire qui nous sommes. ".repeat(300);
    let dossier = with_passage(example("pointe-noire"), DraftDocument::PresentationSheet, "who", &words, "");
    let made = drafted(&dossier, DraftDocument::PresentationSheet, Language::Fr);
    let told = made.notices.iter().any(|notice| matches!(notice, Notice::TooLong { pages, at_most: 2 } if *pages > 2));
    assert!(told, "{:?}", made.notices);
}

#[test]
fn what_is_rewritten_on_a_sheet_is_compared_with_the_words_it_had_room_for() {
    // Rewriting one passage to a longer one leaves less room for the others, whose own words then change: nobody needs to
    // be told, since the dossier did not.
    let dossier = example("pointe-noire");
    let before = drafted(&dossier, DraftDocument::PresentationSheet, Language::Fr);
    let hope = passage(&before, "hope").generated.clone();
    let dossier = with_passage(dossier, DraftDocument::PresentationSheet, "hope", "Apprendre.", &hope);
    let longer = "Une longue phrase sur le partenaire que nous cherchons et ce que nous en attendons. ".repeat(18);
    let dossier = with_passage(dossier, DraftDocument::PresentationSheet, "partner", &longer, "");
    let after = drafted(&dossier, DraftDocument::PresentationSheet, Language::Fr);
    assert_eq!(passage(&after, "hope").generated_since, None);
}

#[test]
fn the_commitments_add_up_in_one_currency_with_the_rate_that_was_used() {
    // 98,579,807 XAF; 427,000 CNY × 82.5 = 35,227,500 XAF; 12,600,000 XAF: 146,407,307 XAF in all, which the agreement
    // states as well.
    let made = drafted(&example("pointe-noire"), DraftDocument::Agreement, Language::Fr);
    let tables: Vec<&Table> = made
        .document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
        .collect();
    let rows = printed(&[Block::Table(tables[0].clone())]);
    assert_eq!(
        rows.lines().collect::<Vec<_>>(),
        [
            "Ville de Pointe-Noire | 98 579 807 FCFA | 98 579 807",
            "Ville de Suzhou | 427 000,00 CNY | 35 227 500",
            "Fédération des groupements maraîchers de Pointe-Noire | 12 600 000 FCFA | 12 600 000",
            "Montant prévisionnel total | 146 407 307",
        ]
    );
    let legend = tables[0].legend[0].plain().replace('\u{a0}', " ");
    assert!(legend.contains("1 CNY = 82,5 XAF, au 13 novembre 2026"), "{legend}");
    assert!(!made.notices.iter().any(|notice| matches!(notice, Notice::AmountsDiffer { .. })));

    let mut other = example("pointe-noire");
    other["agreement"]["commitment"] = json!("146407308 XAF");
    let other = drafted(&other, DraftDocument::Agreement, Language::Fr);
    assert!(other.notices.iter().any(|notice| matches!(notice, Notice::AmountsDiffer { .. })), "{:?}", other.notices);
}

#[test]
fn a_french_resolution_cites_considers_and_decides_in_the_words_of_the_field() {
    let made = drafted(&example("paris-phnom-penh"), DraftDocument::Deliberation, Language::Fr);
    let whole = text(&made.document);
    for expected in [
        "Vu le code général des collectivités territoriales, et notamment ses articles L. 1115-1 et suivants",
        "Vu le projet de convention annexé à la présente délibération ;",
        "Considérant ",
        "Après en avoir délibéré, le Conseil de Paris DÉCIDE :",
        "Article 1er – Approbation",
        "transmise au représentant de l’État",
        "recours pour excès de pouvoir devant le tribunal administratif",
    ] {
        assert!(whole.contains(expected), "“{expected}” is missing from:\n{whole}");
    }
    let congolese = text(&drafted(&example("pointe-noire"), DraftDocument::Deliberation, Language::Fr).document);
    assert!(!congolese.contains("tribunal administratif") && !congolese.contains("L. 1115-1"));
    assert!(congolese.contains("le Conseil départemental et municipal DÉCIDE :"), "{congolese}");
    let english = text(&drafted(&example("pointe-noire"), DraftDocument::Deliberation, Language::En).document);
    assert!(english.contains("Having deliberated, the Departmental and municipal council DECIDES:"), "{english}");
}

#[test]
fn where_the_law_is_not_known_the_draft_says_so() {
    let mut dossier = example("pointe-noire");
    dossier["start"]["country"] = json!("FJ");
    for document in [DraftDocument::Agreement, DraftDocument::Deliberation] {
        let made = drafted(&dossier, document, Language::Fr);
        assert!(made.notices.contains(&Notice::LawUnknown), "{:?}", made.notices);
        assert!(text(&made.document).contains("Passerelle ne connaît pas le droit du pays"));
    }
}

#[test]
fn two_languages_stand_side_by_side_article_by_article() {
    let made =
        drafted_in(&example("pointe-noire"), DraftDocument::Agreement, Language::Fr, true, &mut Typesetter::new());
    let whole = text(&made.document);
    assert!(whole.contains("Les parties") || whole.contains("parties"));
    let article = made.document.sections.iter().find(|section| section.id == "object").unwrap();
    assert_eq!(article.title.plain(), "Article 1er – Objet");
    assert_eq!(article.second_title.plain(), "Article 1 – Purpose");
    let Block::Columns { left, right } = &article.blocks[0] else { panic!("the article stands in two columns") };
    assert!(printed(left).starts_with("La convention organise") && printed(right).starts_with("Between the City"));
    let codes: Vec<(&str, Language)> =
        made.passages.iter().filter(|it| it.code == "object").map(|it| (it.code.as_str(), it.language)).collect();
    assert_eq!(codes, [("object", Language::Fr), ("object", Language::En)]);
}

#[test]
fn each_partys_commitments_are_a_passage_under_its_identifier() {
    let made = drafted(&example("pointe-noire"), DraftDocument::Agreement, Language::Fr);
    for party in ["ville-pointe-noire", "ville-suzhou", "federation-maraichers"] {
        assert!(passage(&made, &format!("commitments-{party}")).text.contains("engagements suivants"));
        passage(&made, &format!("party-{party}"));
    }
    let mut codes: Vec<&str> = made.passages.iter().map(|passage| passage.code.as_str()).collect();
    codes.sort_unstable();
    let all = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), all, "every passage has a code of its own");
}

#[test]
fn an_empty_dossier_gives_every_document_with_its_gaps_marked() {
    let mut typesetter = Typesetter::new();
    for document in DOCUMENTS {
        for (language, mark) in [(Language::Fr, "[à compléter :"), (Language::En, "[to be completed:")] {
            let made = drafted_in(&json!({}), document, language, false, &mut typesetter);
            assert!(made.document.draft && made.notices.contains(&Notice::Incomplete), "{document:?}");
            assert!(text(&made.document).contains(mark), "{document:?}: {}", text(&made.document));
            assert!(!text(&made.document).contains('⟦') && !text(&made.document).contains("{$"));
            assert!(pages(&made.document, &mut typesetter) >= 1);
        }
    }
}

#[test]
fn every_draft_says_what_law_and_oversight_have_to_say() {
    for name in EXAMPLES {
        for document in DOCUMENTS {
            let mut dossier = example(name);
            dossier["agreement"]["status"] = json!("draft");
            dossier["agreement"]["deliberation"]["session_on"] = json!("2027-06-01");
            let whole = text(&drafted(&dossier, document, Language::Fr).document);
            let said = [
                "au contrôle de légalité ou à la tutelle",
                "aux formalités que prévoit le droit de chacun de nos pays",
            ];
            assert!(said.iter().any(|words| whole.contains(words)), "{name}, {document:?}");
        }
    }
}
