//! A rich document for the tests, the bench and the eye. Its content is fictional.
#![allow(clippy::unwrap_used, reason = "a sample for tests and benches")]
#![allow(dead_code)]

use chrono::NaiveDate;
use documents::figures::{
    BudgetBar, BudgetBars, FundingShare, FundingShares, Gantt, GanttRow, GanttRowKind, InfluenceInterestMap,
    LANDSCAPE_WIDTH, MapPoint, Month, PORTRAIT_WIDTH,
};
use documents::{
    Block, Callout, Cell, Column, ColumnGroup, Cover, Definition, Document, DocumentLanguage, Fact, Figure, Furniture,
    KeyFigure, Language, Link, MissingItem, Row, RowKind, Run, Section, Signature, Table, Text,
};

pub fn furniture(language: DocumentLanguage) -> Furniture {
    let words: [&str; 11] = match language {
        DocumentLanguage::French => [
            "Sommaire",
            "Page",
            "Brouillon",
            "Tableau",
            "Figure",
            "À compléter",
            "À noter",
            "Lieu et date",
            "Nom et qualité",
            "Signature et cachet",
            "Sans titre",
        ],
        DocumentLanguage::English => [
            "Contents",
            "Page",
            "Draft",
            "Table",
            "Figure",
            "To be completed",
            "Note",
            "Place and date",
            "Name and function",
            "Signature and stamp",
            "Untitled",
        ],
    };
    let [
        contents,
        page,
        draft,
        table,
        figure,
        to_complete,
        note,
        place_and_date,
        name_and_function,
        signature,
        untitled,
    ] = words.map(str::to_owned);
    Furniture {
        contents,
        page,
        draft,
        table,
        figure,
        to_complete,
        note,
        place_and_date,
        name_and_function,
        name: String::new(),
        signature,
        untitled,
    }
}

pub fn empty(language: DocumentLanguage) -> Document {
    Document {
        title: Text::default(),
        short_title: String::new(),
        subtitle: Text::default(),
        author: String::new(),
        description: String::new(),
        language,
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day is in the calendar"),
        shown_date: match language {
            DocumentLanguage::French => "22 novembre 2026".to_owned(),
            DocumentLanguage::English => "22 November 2026".to_owned(),
        },
        draft: true,
        look: documents::Look::Dossier,
        ident: "00000000-0000-4000-8000-000000000000/funding-dossier".to_owned(),
        cover: Cover::default(),
        furniture: furniture(language),
        sections: vec![],
    }
}

/// A whole dossier, in French.
pub fn french() -> Document {
    let mut document = empty(DocumentLanguage::French);
    document.title = "Ceinture maraîchère de Pointe-Noire : nourrir la ville, protéger les sols".into();
    document.subtitle = "Programme de coopération décentralisée 2027-2029 entre Pointe-Noire et Suzhou".into();
    document.author = "Ville de Pointe-Noire".to_owned();
    document.description = "Dossier de financement d’un programme de coopération décentralisée.".to_owned();
    document.cover = Cover {
        kind: "Dossier de financement".into(),
        parties: vec!["Ville de Pointe-Noire (Congo)".into(), Text::new("Ville de Suzhou (Chine)")],
        facts: vec![
            fact("Appel à projets", "MEAE – Appel généraliste 2025"),
            fact("Montant demandé", "412 000 €, soit 63 % d'un budget de 654 300 €"),
            fact("Durée", "36 mois, de mars 2027 à février 2030"),
            fact("Date", "22 novembre 2026"),
        ],
        marks: vec!["Exemple fictif : une nouvelle phase imaginée d'une coopération. Les montants sont donnés à titre d'illustration.".into()],
        logos: vec![],
    };
    document.sections = vec![
        summary(),
        motivations(),
        stakeholders(24),
        challenges(),
        reciprocity(),
        logframe(),
        schedule(),
        budget(8),
        funding(),
        signatures(),
        missing(),
    ];
    document
}

/// The same kinds of blocks in English, not a draft.
pub fn english() -> Document {
    let mut document = empty(DocumentLanguage::English);
    document.title = "São Cristóvão: renewing a port district together".into();
    document.subtitle = "A programme of the cities of Paris and Rio de Janeiro, 2027-2029".into();
    document.author = "City of Paris".to_owned();
    document.draft = false;
    document.cover = Cover {
        kind: "Funding dossier".into(),
        parties: vec!["City of Paris (France)".into(), "City of Rio de Janeiro (Brazil)".into()],
        facts: vec![fact("Amount asked", "€412,000"), fact("Date", "22 November 2026")],
        ..Cover::default()
    };
    let paragraph = "The district's streets were laid out for carts, then for lorries; its inhabitants' committees ask for \
        pavements, trees and a market hall. The two cities have exchanged planners since 2004 and now want to try out, on \
        three blocks, a way of renewing housing without driving anyone out.";
    document.sections = vec![
        Section::new(
            "summary",
            "Summary",
            vec![
                Block::Lead { text: paragraph.into() },
                Block::KeyFigures {
                    figures: vec![
                        key("€412,000", "asked for"),
                        key("36 months", "from March 2027"),
                        key("12,400", "inhabitants"),
                    ],
                },
            ],
        )
        .unnumbered()
        .on_new_page(),
        Section::new(
            "motivations",
            "Motivations",
            vec![
                Block::paragraph(paragraph),
                Block::heading("What the council debated"),
                Block::bullets([
                    "Shared experience of heritage law.".into(),
                    "A demand of the residents' associations.".into(),
                ]),
                Block::paragraph(Text::of_field(
                    "A cidade do Rio de Janeiro quer aprender com os bairros.",
                    "motivations/statement/pt",
                    Language::new("pt"),
                )),
            ],
        ),
    ];
    document
}

fn fact(label: &str, value: &str) -> Fact {
    Fact { label: label.into(), value: value.into() }
}

fn key(value: &str, label: &str) -> KeyFigure {
    KeyFigure { value: value.into(), label: label.into() }
}

fn summary() -> Section {
    Section::new(
        "summary",
        "Résumé",
        vec![
            Block::Lead {
                text: Text::of_field(
                    "Pointe-Noire importe les trois quarts de ses légumes. La Ville veut, avec Suzhou, installer une ceinture maraîchère \
                     de 140 hectares, former 620 exploitants et ouvrir deux marchés de gros, pour que la ville se nourrisse de ses \
                     propres terres sans les épuiser.",
                    "summary/fr",
                    None,
                ),
            },
            Block::KeyFigures {
                figures: vec![
                    key("412 000 €", "demandés au ministère, soit 63 % du budget"),
                    key("654 300 €", "budget total sur 36 mois, dont 48 200 € d'apports en nature"),
                    key("620", "exploitants formés, dont 410 femmes"),
                    key("140 ha", "de terres aménagées autour de la ville"),
                    key("2", "marchés de gros ouverts"),
                    key("11", "organisations parties prenantes"),
                ],
            },
            Block::Definitions {
                entries: vec![
                    definition("Chef de file", "Ville de Pointe-Noire, direction du développement local"),
                    definition("Partenaire", "Ville de Suzhou, bureau de l'agriculture et des affaires rurales"),
                    definition("Objectif général", "Contribuer à la sécurité alimentaire de Pointe-Noire par une agriculture de proximité, économe en eau et en intrants, portée par les deux collectivités."),
                    definition("Objectifs de développement durable visés", "ODD 2 (cibles 2.3 et 2.4), ODD 11 (cible 11.a), ODD 17 (cible 17.9)"),
                ],
            },
        ],
    )
    .unnumbered()
    .on_new_page()
}

fn definition(term: &str, description: &str) -> Definition {
    Definition { term: term.into(), description: vec![description.into()] }
}

fn motivations() -> Section {
    let mut blocks = Block::prose(
        "La coopération décentralisée n'est pas une aide : c'est un échange. La Ville l'a voulu ainsi dès la première réunion, \
         le 12 mars 2026, où dix-sept organisations ont débattu de ce qu'elles attendaient d'un partenaire... et de ce qu'elles \
         pouvaient lui apporter. Trois raisons ont été retenues :\n- l'amélioration d'un service que la Ville gère elle-même, les \
         marchés ;\n- l'échange de pratiques entre techniciens, dans les deux sens ;\n- la demande des groupements de maraîchères, \
         portée depuis 2019.\n\nLe conseil départemental et municipal a débattu de ces motivations le 4 juin 2026 et les a adoptées à \
         l'unanimité. \"Nous ne cherchons pas un guichet, nous cherchons un égal\", a résumé le rapporteur : la formule est restée. \
         Le compte rendu figure en annexe B ; il est publié sur https://www.ville-pointe-noire.example/conseil/2026/deliberations?id=88 .",
        "motivations/statement/fr",
        None,
    );
    blocks.push(Block::heading("Pourquoi maintenant ?"));
    blocks.push(Block::paragraph(
        Text::new("La population a gagné 4,1% par an depuis 2015; la surface cultivée, elle, a reculé de 12 %. ")
            .then(Run { text: "Chaque saison perdue renchérit le panier".to_owned(), strong: true, ..Run::default() })
            .then(" des ménages les plus modestes, qui consacrent 58 % de leur revenu à l'alimentation. Voir ")
            .then(Text::new("les enjeux").linked(Link::Section("challenges".to_owned())))
            .then(" et l'étude publiée par la chambre d'agriculture (")
            .then(Text::new("Sols et marchés").emphasised())
            .then(", 2025)."),
    ));
    blocks.push(Block::subheading("Ce que disent les habitants"));
    blocks.push(Block::paragraph(
        "Quatre réunions de quartier ont réuni 312 personnes. Les habitants demandent des prix lisibles, des produits dont ils \
         connaissent l'origine et des places de vente pour les jeunes.",
    ));
    blocks.push(Block::Callout {
        callout: Callout::Note,
        text: "Le texte de cette partie est repris dans la délibération. Une modification après le vote demande une nouvelle séance.".into(),
    });
    blocks.push(Block::to_complete("Dire quelles politiques locales ce programme prolonge."));
    Section::new("motivations", "Motivations", blocks)
}

fn stakeholders(count: usize) -> Section {
    let names = [
        "Union des groupements de maraîchères de Ngoyo et Tchimbamba",
        "Chambre de commerce, d'industrie, d'agriculture et des métiers",
        "Institut supérieur agronomique",
        "Comité de quartier de Mpaka",
        "Association des transporteurs",
        "Diocèse : commission justice et développement",
        "Association de la diaspora ponténégrine de France",
        "Direction départementale de l'agriculture",
    ];
    let mut table = Table::new(
        "Acteurs du territoire et engagement",
        "Chaque ligne est un acteur ; les colonnes donnent son influence et son intérêt de 1 à 5, son engagement et la preuve.",
        Column::marks("N°"),
        vec![
            Column::words("Acteur", 5),
            Column::marks("Influence"),
            Column::marks("Intérêt"),
            Column::words("Engagement", 3),
            Column::words("Preuve", 4),
        ],
    );
    let engagement = ["informé", "consulté", "partenaire", "coporteur"];
    let mut points = vec![];
    for index in 0..count {
        let (influence, interest) = ((index * 7 % 5 + 1) as u8, (index * 3 % 5 + 1) as u8);
        table.push(Row::new([
            (index + 1).to_string().into(),
            Cell::new(Text::of_field(names[index % names.len()], format!("stakeholders/list/{index}/name"), None)),
            influence.to_string().into(),
            interest.to_string().into(),
            engagement[index % 4].into(),
            if index % 3 == 0 {
                Cell::new("Réunion du 12 mars 2026 ; lettre de soutien (annexe D)")
            } else {
                Cell::new("Réunion du 9 avril 2026")
            },
        ]));
        points.push(MapPoint {
            path: format!("stakeholders/list/{index}"),
            words: format!("Acteur {index}"),
            label: (index + 1).to_string(),
            influence,
            interest,
            engagement: (index % 4) as u8,
        });
    }
    let map = InfluenceInterestMap {
        places: Default::default(),
        list: "stakeholders/list".into(),
        points,
        influence: "Influence".into(),
        interest: "Intérêt".into(),
        quadrants: ["Satisfaire".into(), "Associer de près".into(), "Informer".into(), "Soutenir et écouter".into()],
        engagements: engagement.map(str::to_owned).to_vec(),
    };
    Section::new(
        "stakeholders",
        "Acteurs du territoire",
        vec![
            Block::paragraph(
                "La démarche a été présentée, discutée et portée localement. Les numéros du tableau sont ceux de la carte.",
            ),
            Block::Figure(Figure::new(
                "Influence et intérêt des acteurs",
                "Carte de l’influence et de l’intérêt des acteurs, de 1 à 5 ; les mêmes valeurs sont dans le tableau qui suit.",
                map.draw(PORTRAIT_WIDTH),
            )),
            Block::Table(table),
        ],
    )
}

fn challenges() -> Section {
    let mut table = Table::new(
        "Priorité des enjeux",
        "Chaque ligne est un enjeu ; la dernière colonne donne la priorité sur 100.",
        Column::words("Enjeu", 6),
        vec![
            Column::numbers("Gravité"),
            Column::numbers("Urgence"),
            Column::numbers("Levier"),
            Column::numbers("Priorité"),
        ],
    )
    .with_legend("Priorité = (gravité × 3 + urgence × 2 + levier × 5) × 2 ; gravité, urgence et levier de 1 à 5. Le poids du levier est le plus fort : la coopération n'est utile que là où elle peut agir.");
    for (name, a, b, c) in [
        ("Dépendance alimentaire et prix des légumes", 5, 4, 5),
        ("Recul des terres cultivées à l'est de la ville", 4, 5, 4),
        ("Pertes après récolte faute de marchés couverts", 4, 3, 5),
        ("Usage non maîtrisé des pesticides", 3, 3, 4),
    ] {
        table.push(Row::new([
            name.into(),
            a.to_string().into(),
            b.to_string().into(),
            c.to_string().into(),
            ((a * 3 + b * 2 + c * 5) * 2).to_string().into(),
        ]));
    }
    let mut blocks = Block::prose(
        "Sept enjeux ont été débattus ; quatre sont retenus, parce que la collectivité en a la compétence et que la coopération peut \
         les faire bouger. Les autres (voirie, électricité, littoral) relèvent de l'État ou d'autres programmes.",
        "challenges/introduction/fr",
        None,
    );
    blocks.push(Block::Table(table));
    blocks.push(Block::heading("Dépendance alimentaire et prix des légumes"));
    for _ in 0..3 {
        blocks.push(Block::paragraph(
            "Les tomates parcourent en moyenne 900 kilomètres avant d'arriver au marché central ; un tiers est perdu en route. Les \
             ménages paient ce tiers. Une production de proximité, même modeste, fait baisser les prix dès la deuxième saison, \
             comme l'a montré l'essai conduit à Ngoyo en 2024 sur 6 hectares.",
        ));
    }
    Section::new("challenges", "Enjeux et leviers", blocks)
}

fn reciprocity() -> Section {
    let mut table = Table::new(
        "Ce que chacun apporte, reçoit et apprend",
        "Chaque ligne est un apport ; les colonnes disent qui le donne, à quel besoin il répond et ce qui s’apprend.",
        Column::words("Apport", 3),
        vec![Column::words("Besoin du partenaire", 3), Column::words("Ce qui s'apprend", 3)],
    );
    table.push(Row::group("Pointe-Noire → Suzhou"));
    table.push(Row::new([
        "Gestion participative des marchés de quartier".into(),
        "Associer les vendeurs à la rénovation des halles".into(),
        "Une méthode de concertation éprouvée avec peu de moyens".into(),
    ]));
    table.push(Row::new([
        "Variétés locales résistantes à la chaleur".into(),
        "Adapter le maraîchage au climat de 2040".into(),
        Cell::empty(),
    ]));
    table.push(Row::group("Suzhou → Pointe-Noire"));
    table.push(Row::new([
        "Irrigation goutte à goutte et serres légères".into(),
        "Produire en saison sèche".into(),
        "La maintenance par des coopératives d'usagers".into(),
    ]));
    Section::new(
        "reciprocity",
        "Apports et réciprocité",
        vec![
            Block::paragraph(
                "Chaque territoire apporte, reçoit et apprend. Le nom de la ville partenaire s'écrit 苏州 ; la Ville a reçu une délégation en mai.",
            ),
            Block::Table(table),
        ],
    )
}

fn logframe() -> Section {
    let mut table = Table::new(
        "Cadre logique",
        "Chaque ligne est un objectif, un résultat ou une activité, avec ses indicateurs, leurs sources et les hypothèses.",
        Column::words("Logique d'intervention", 4),
        vec![
            Column::words("Indicateur", 4),
            Column::numbers("Départ"),
            Column::numbers("Cible"),
            Column::words("Source de vérification", 3),
            Column::words("Hypothèses", 3),
        ],
    );
    for group in ["Objectif général", "Objectif spécifique 1", "Résultats", "Activités"] {
        table.push(Row::group(group));
        for index in 0..4 {
            table.push(Row::new([
                Cell::new(format!(
                    "Les exploitants de la ceinture maraîchère produisent toute l'année avec moins d'eau ({index})"
                )),
                Cell::several([
                    "Tonnes de légumes vendues par an sur les deux marchés".into(),
                    "Part des femmes parmi les exploitants formés".into(),
                ]),
                Cell::several(["1 200".into(), "38 %".into()]),
                Cell::several(["3 400".into(), "66 %".into()]),
                "Registres des marchés, relevés trimestriels".into(),
                "Les titres d'occupation sont délivrés avant la première saison".into(),
            ]));
        }
    }
    Section::new(
        "logframe",
        "Cadre logique",
        vec![
            Block::paragraph("Les indicateurs sont relevés chaque trimestre par les points focaux des deux villes."),
            Block::Table(table),
        ],
    )
    .landscape()
}

fn schedule() -> Section {
    let row = |key: &str, label: &str, kind, from: (i32, u32), to: (i32, u32)| GanttRow {
        key: key.to_owned(),
        sign: String::new(),
        label: label.to_owned(),
        words: label.to_owned(),
        kind,
        from: NaiveDate::from_ymd_opt(from.0, from.1, 1),
        to: NaiveDate::from_ymd_opt(to.0, to.1, 28),
    };
    let gantt = Gantt {
        start: Month { year: 2027, month: 3 },
        months: 36,
        rows: vec![
            row("r1", "R1. Les terres sont aménagées", GanttRowKind::Phase, (2027, 3), (2028, 6)),
            row("a1", "Lever topographique et titres d’occupation", GanttRowKind::Activity, (2027, 3), (2027, 8)),
            row(
                "a2",
                "Aménagement hydraulique de 140 hectares, en trois tranches, avec les groupements",
                GanttRowKind::Activity,
                (2027, 9),
                (2028, 6),
            ),
            row("r2", "R2. Les exploitants sont formés", GanttRowKind::Phase, (2027, 6), (2029, 6)),
            row("a3", "Ferme-école", GanttRowKind::Activity, (2027, 6), (2027, 12)),
            row("a4", "Sessions de formation", GanttRowKind::Activity, (2028, 1), (2029, 6)),
            row("m1", "Premier comité de pilotage", GanttRowKind::Milestone, (2027, 5), (2027, 5)),
        ],
        bounds: [None, None],
        month_initials: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"].map(str::to_owned),
        month_names: std::array::from_fn(|month| format!("mois {}", month + 1)),
        quarter: "T".into(),
        path: "actions".into(),
    };
    let blocks = gantt
        .draw(LANDSCAPE_WIDTH, 380.0)
        .into_iter()
        .map(|drawing| {
            Block::Figure(Figure::new(
                "Calendrier par trimestre",
                "Diagramme de Gantt ; les dates sont dans le tableau des activités.",
                drawing,
            ))
        })
        .collect();
    Section::new("schedule", "Calendrier", blocks).landscape()
}

/// A budget with so many lines under each of its headings.
pub fn budget(lines: usize) -> Section {
    let mut table = Table::new(
        "Budget par poste et par année",
        "Chaque ligne est une dépense ; les colonnes donnent l’unité, la quantité, le coût unitaire et le total de chaque année.",
        Column::words("Dépense", 6),
        vec![
            Column::words("Unité", 2),
            Column::numbers("Quantité"),
            Column::numbers("Coût unitaire"),
            Column::numbers("2027"),
            Column::numbers("2028"),
            Column::numbers("Total"),
        ],
    )
    .with_groups([
        ColumnGroup { heading: Text::default(), span: 4 },
        ColumnGroup { heading: "Montants en euros".into(), span: 3 },
    ]);
    for heading in ["Ressources humaines", "Équipements et fournitures", "Travaux"] {
        table.push(Row::group(heading));
        for index in 0..lines {
            table.push(Row::new([
                format!("Ingénieur agronome, poste {}", index + 1).into(),
                "mois".into(),
                "12,00".into(),
                "1 250,00".into(),
                "7 500,00".into(),
                "7 500,00".into(),
                "15 000,00".into(),
            ]));
        }
        table.push(Row::of_kind(
            RowKind::Subtotal,
            [Cell::new("Sous-total").spanning(4), "60 000,00".into(), "60 000,00".into(), "120 000,00".into()],
        ));
    }
    table.push(Row::of_kind(
        RowKind::Total,
        [Cell::new("Total").spanning(4), "327 150,00".into(), "327 150,00".into(), "654 300,00".into()],
    ));
    let bars = BudgetBars {
        parts: vec!["numéraire".into(), "en nature".into()],
        bars: [
            ("Ressources humaines", 180, 30),
            ("Équipements et fournitures", 120, 0),
            ("Travaux", 240, 12),
            ("Suivi, évaluation, audit", 20, 6),
        ]
        .into_iter()
        .map(|(label, cash, kind): (&str, i64, i64)| BudgetBar {
            key: label.to_owned(),
            label: label.to_owned(),
            amount: format!("{} 000\u{a0}€", cash + kind),
            values: vec![cash.into(), kind.into()],
        })
        .collect(),
    };
    Section::new(
        "budget",
        "Budget",
        vec![
            Block::paragraph("Les montants sont en euros. Taux : 1 EUR = 655,957 XAF (parité fixe)."),
            Block::Figure(Figure::new(
                "Budget par poste",
                "Barres du budget par poste ; les montants sont dans le tableau.",
                bars.draw(PORTRAIT_WIDTH),
            )),
            Block::Table(table),
        ],
    )
}

fn funding() -> Section {
    let shares = [
        ("Ministère de l'Europe et des Affaires étrangères", "412 000\u{a0}€", "63,0\u{202f}%", 412, false),
        ("Ville de Pointe-Noire, numéraire", "120 000\u{a0}€", "18,3\u{202f}%", 120, false),
        ("Ville de Pointe-Noire, apport en nature", "48 200\u{a0}€", "7,4\u{202f}%", 48, false),
        ("Ville de Suzhou", "60 000\u{a0}€", "9,2\u{202f}%", 60, false),
        ("À trouver", "14 100\u{a0}€", "2,1\u{202f}%", 14, true),
    ];
    let drawing = FundingShares {
        shares: shares
            .into_iter()
            .map(|(label, amount, share, value, is_gap): (&str, &str, &str, i64, bool)| FundingShare {
                key: label.to_owned(),
                label: label.to_owned(),
                amount: amount.to_owned(),
                share: share.to_owned(),
                value: value.into(),
                is_gap,
            })
            .collect(),
    }
    .draw(PORTRAIT_WIDTH);
    Section::new(
        "funding",
        "Plan de financement",
        vec![
            Block::paragraph("Les ressources égalent les dépenses, à 14 100 € près : l'écart est nommé, non caché."),
            Block::Figure(Figure::new(
                "Parts des financeurs",
                "Barre des parts de chaque financeur ; la légende donne les montants.",
                drawing,
            )),
        ],
    )
}

fn signatures() -> Section {
    let party = |name: &str, lines: &[&str]| Signature {
        party: name.into(),
        signatory: lines.iter().map(|line| (*line).into()).collect(),
        rules_name: false,
    };
    Section::new(
        "signatures",
        "Signatures",
        vec![Block::Signatures {
            parties: vec![
                party("Ville de Pointe-Noire", &["Le maire, président du conseil départemental et municipal"]),
                party("Ville de Suzhou", &[]),
                party("Union des groupements de maraîchères", &["La présidente"]),
            ],
        }],
    )
}

fn missing() -> Section {
    let item =
        |text: &str, section: Option<&str>| MissingItem { text: text.into(), section: section.map(str::to_owned) };
    Section::new(
        "missing",
        "Ce qui reste à compléter",
        vec![Block::Missing {
            items: vec![
                item("Dire quelles politiques locales ce programme prolonge.", Some("motivations")),
                item("Joindre la lettre d'intention de la Ville de Suzhou.", Some("reciprocity")),
                item("Trouver 14 100 € ou réduire le budget d'autant.", Some("funding")),
                item("Une remarque sans lien.", Some("nowhere")),
            ],
        }],
    )
    .unnumbered()
    .on_new_page()
}

/// Text that breaks careless typesetters.
pub fn hostile() -> Document {
    let long = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(5);
    let capitals = "W".repeat(200);
    let mut document = french();
    document.title = Text::new(format!("{long} \u{feff}苏州 <script> #set $x$ *fort* _é_"));
    document.subtitle = Text::new(&capitals);
    document.cover.parties.push(Text::new(&long));
    document.cover.facts.push(Fact { label: Text::new(&capitals), value: Text::new(&long) });
    let words = [
        long.as_str(),
        &capitals,
        "\u{f0b7} collé de Word\u{0}\u{b}suite\r\nfin",
        "苏州 与 黑角, 日本語のテキスト, 한국어",
        "😀 👩\u{200d}🌾 ☺\u{fe0f} 𝔘𝔫𝔦",
        "#import \"x\" $a^2$ \\ ~ @ref <label> // ` { } [ ]",
    ];
    let mut blocks: Vec<Block> = words
        .iter()
        .enumerate()
        .map(|(index, word)| Block::paragraph(Text::of_field(*word, format!("hostile/{index}"), None)))
        .collect();
    blocks.extend([
        Block::subheading(Text::new(&long)),
        Block::paragraph(Text::of_field(
            "نحن مدينة بوانت نوار، نبحث عن شريك في مجال الزراعة الحضرية (2027). نعتقد أن التعاون تبادل وليس مساعدة.",
            "motivations/statement/ar",
            Some(Language::ARABIC),
        )),
        Block::paragraph(Text::of_field(
            "យើងខ្ញុំជាទីក្រុងភ្នំពេញ សហការជាមួយទីក្រុងប៉ារីស លើការធ្វើដំណើរក្នុងទីក្រុង និងការកែលម្អសេវាសាធារណៈសម្រាប់ប្រជាពលរដ្ឋទាំងអស់",
            "motivations/statement/km",
            Some(Language::KHMER),
        )),
        Block::paragraph(Text::of_field(
            "Thành phố muốn phát triển giao thông công cộng, ưỡn ẫm đặc biệt ở các quận ngoại thành.",
            "motivations/statement/vi",
            Language::new("vi"),
        )),
        Block::paragraph(Text::of_field(
            "Ŋdɔ̃ɖa, ɛkɛ ɓoorde ɗemngal ƴellitaare: ŋɛɔɓɗƴ ŊƐƆƁƊƳ",
            "motivations/statement/ff",
            Language::new("ff"),
        )),
        Block::paragraph(Text::of_field("ከተማችን ከአጋር ከተሞች ጋር ትሰራለች", "motivations/statement/am", Language::new("am"))),
        Block::bullets([
            Text::new(&capitals),
            Text::new(&long),
            Text::of_field("مرحبا بكم", "x/ar", Some(Language::ARABIC)),
        ]),
        Block::Callout { callout: Callout::Note, text: Text::new(&capitals) },
        Block::KeyFigures { figures: vec![key(&capitals, &long), key("1", "b"), key("2", "c"), key("3", "d")] },
        Block::Definitions { entries: vec![definition(&capitals, &long), definition(&long, &capitals)] },
        Block::Signatures {
            parties: vec![Signature {
                party: Text::new(&capitals),
                signatory: vec![Text::new(&long)],
                rules_name: true,
            }],
        },
    ]);
    let mut table = Table::new(
        Text::new(&capitals),
        "",
        Column::words(long.as_str(), 1),
        vec![Column::words(capitals.as_str(), 1), Column::numbers("Nombre"), Column::words("d", 1), Column::marks("e")],
    );
    for word in words {
        table.push(Row::new([
            Cell::new(word),
            Cell::new(word),
            Cell::new("1 234 567,89 €"),
            Cell::new(word),
            Cell::new("☐"),
        ]));
    }
    table.push(Row::new([Cell::new("Une phrase ordinaire qui se répète. ".repeat(180)), "x".into()]));
    blocks.push(Block::Table(table));
    document.sections.insert(1, Section::new("hostile", Text::new(&long), blocks));
    document.sections.insert(
        2,
        Section::new(
            "hostile",
            "Même identifiant",
            vec![Block::subheading("Niveau trois d'abord"), Block::paragraph("x")],
        ),
    );
    document.sections.insert(3, Section::new("", "", vec![]));
    document
}

/// About so many pages.
pub fn long(pages: usize) -> Document {
    let mut document = french();
    let fixed = 11;
    let mut index = 0;
    while document.sections.len() * 2 < pages.saturating_sub(fixed) + 11 * 2 {
        let mut section = challenges();
        section.id = format!("more-{index}");
        section.title = Text::new(format!("Enjeu complémentaire {}", index + 1));
        for _ in 0..8 {
            section.blocks.push(Block::paragraph(
                "La commune voisine partage la même nappe et le même marché. Elle a été associée à chaque étape, et son conseil a \
                 délibéré en ce sens. Ses services suivront la mise en œuvre avec ceux de la Ville, sans créer de structure nouvelle, \
                 parce que les moyens manquent moins que le temps de ceux qui savent s'en servir.",
            ));
        }
        document.sections.push(section);
        index += 1;
    }
    document
}
