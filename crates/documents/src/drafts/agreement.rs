//! The agreement between the parties, article by article, under the law of the applicant's country; in one language or in
//! two columns.

use calls::{
    agreement_law::{Effect, applicant_bodies},
    council_rules::applicant_level,
};
use dossier::stages::agreement::AgreementStatus;

use super::{
    Composed, Drafting, Part,
    clauses::clause,
    money::{self, Commitments},
    parties::{Signer, presented, signatures},
    passage::{Passage, Piece, passage},
};
use crate::{
    Block, Callout, Look, Text,
    funding::{agreement::principles, context::Context},
    plan::Plan,
};

/// An article before it has its number.
struct Article {
    code: &'static str,
    title: String,
    pieces: Vec<Piece>,
}

/// Composes the agreement.
pub(super) fn compose(drafting: &Drafting<'_>) -> Composed {
    let context = &drafting.context;
    let signers = drafting.signers(context);
    let commitments = Commitments::of(drafting, &signers);
    let mut parts = parts(drafting, context, &signers, &commitments);
    if let Some(second) = &drafting.second {
        let signers = drafting.signers(second);
        let others = self::parts(drafting, second, &signers, &commitments);
        for (part, other) in parts.iter_mut().zip(others) {
            let passages = other.pieces.into_iter().filter(|piece| piece.passage().is_some()).collect();
            part.beside = Some((second.language, other.title, passages));
        }
    }
    parts.extend(annex(drafting));
    if let Some(last_word) = last_word(drafting) {
        parts.push(last_word);
    }
    let status = drafting.draft.dossier.agreement.status;
    let is_final = drafting.is_signed() || status == Some(AgreementStatus::Authorised);
    let kind = drafting.in_both(if is_final { "draft-agreement-kind" } else { "draft-agreement-kind-draft" }, &[]);
    let title = drafting.in_both("draft-agreement-title", &[]);
    Composed {
        look: Look::Act,
        kind,
        title,
        subtitle: context.label(&drafting.draft.dossier.start.title, "start/title"),
        parties: vec![],
        facts: vec![],
        parts,
        notices: commitments.difference(context).into_iter().collect(),
    }
}

fn parts<'a>(
    drafting: &Drafting<'a>,
    context: &Context<'a>,
    signers: &[Signer<'a>],
    commitments: &Commitments,
) -> Vec<Part> {
    let words = |id: &str| context.words(id);
    let mut between: Vec<Piece> = Vec::new();
    for signer in signers {
        let title = context.sentence("draft-agreement-party-title", &[("name", signer.name.clone())], &[]);
        between.push(passage(format!("party-{}", signer.id), title.plain(), vec![presented(context, signer)]));
    }
    let together = Block::paragraph(context.sentence("draft-agreement-together", &[], &[("count", signers.len())]));
    between.push(passage("together", words("draft-agreement-together-title"), vec![together]));
    let mut parts = vec![
        Part::new("parties", words("draft-agreement-between"), between),
        Part::new(
            "recitals",
            words("draft-agreement-preamble"),
            vec![
                passage("visas", words("draft-visas"), visas(drafting, context, signers)),
                passage("recitals", words("draft-recitals"), recitals(context)),
                passage(
                    "agreed",
                    words("draft-agreement-agreed-title"),
                    vec![Block::Paragraph { text: Text::new(words("draft-agreement-agreed")).strong() }],
                ),
            ],
        ),
    ];
    for (index, article) in articles(drafting, context, signers, commitments).into_iter().enumerate() {
        parts.push(Part::new(article.code, heading(context, index + 1, &article.title), article.pieces));
    }
    let place = context.plain(&drafting.draft.dossier.agreement.signed_at, "agreement/signed_at");
    let place = context.or_lack(place, "place", "agreement/signed_at");
    let shown = context.counted(signers.len());
    let done =
        context.sentence("draft-agreement-done", &[("place", place), ("shown", shown)], &[("count", signers.len())]);
    parts.push(Part::new(
        "signatures",
        words("draft-agreement-signatures"),
        vec![
            passage("done", words("draft-agreement-signatures"), vec![Block::paragraph(done)]),
            Piece::Fixed(vec![signatures(drafting, signers)]),
        ],
    ));
    parts
}

/// *Article 1er – Objet*.
pub(super) fn heading(context: &Context<'_>, number: usize, title: &str) -> String {
    let arguments = [("number", number.into()), ("shown", number.to_string().into()), ("title", title.into())];
    context.words_with("draft-article", &arguments)
}

fn articles<'a>(
    drafting: &Drafting<'a>,
    context: &Context<'a>,
    signers: &[Signer<'a>],
    commitments: &Commitments,
) -> Vec<Article> {
    let agreement = &drafting.draft.dossier.agreement;
    let title = |code: &str| context.words(&format!("draft-article-{code}"));
    let one = |code: &'static str, blocks: Vec<Block>| Article {
        code,
        title: title(code),
        pieces: vec![passage(code, title(code), blocks)],
    };
    let field = |code: &'static str, prose: &dossier::Prose| {
        let title = title(code);
        let pieces = vec![clause(context, code, &title, prose, &format!("agreement/{code}"))];
        Article { code, title, pieces }
    };
    let object = context.prose(&agreement.object, "agreement/object");
    let object = match object.is_empty() {
        true => vec![Block::paragraph(context.lack("object", "agreement/object"))],
        false => object,
    };
    let mut amounts = vec![passage("amounts", title("amounts"), amount(context, commitments))];
    if let Some(table) = money::table(drafting, signers, commitments) {
        amounts.push(Piece::Fixed(vec![Block::Table(table)]));
    }
    let mut articles = vec![one("object", object)];
    articles.extend(actions(context).map(|blocks| one("actions", blocks)));
    articles.push(Article { code: "commitments", title: title("commitments"), pieces: promises(context, signers) });
    articles.push(Article { code: "amounts", title: title("amounts"), pieces: amounts });
    articles.push(field("finances", &agreement.finances));
    articles.push(field("steering", &agreement.steering));
    articles.push(focal_points(context, signers, title("focal_points")));
    articles.push(field("monitoring", &agreement.monitoring));
    articles.push(field("communication", &agreement.communication));
    articles.push(field("ownership", &agreement.ownership));
    articles.push(duration(context, title("duration")));
    articles.push(field("amendment", &agreement.amendment));
    articles.push(field("termination", &agreement.termination));
    articles.push(field("disputes", &agreement.disputes));
    articles.push(one("languages", languages(context)));
    articles.push(one("entry_into_force", entry_into_force(drafting, context)));
    articles
}

/// What the resolution and the agreement cite: the law, then the resolutions of the parties.
fn visas(drafting: &Drafting<'_>, context: &Context<'_>, signers: &[Signer<'_>]) -> Vec<Block> {
    let mut visas = cited(drafting, context);
    for signer in signers.iter().filter(|signer| signer.approved_on.is_some()) {
        let path = format!("{}/approved_on", signer.path);
        let values = [
            ("name", context.of_named(&signer.name)),
            ("number", signer.resolution.clone()),
            ("day", context.day(signer.approved_on, &path)),
        ];
        let resolution = usize::from(signer.ours || !signer.resolution.is_blank());
        visas.push(context.sentence("draft-visa-resolution", &values, &[("resolution", resolution)]));
    }
    visas.push(context.words("draft-visa-other-laws").into());
    visas.into_iter().map(Block::paragraph).collect()
}

/// The texts of law that are cited (*visas*).
pub(super) fn cited(drafting: &Drafting<'_>, context: &Context<'_>) -> Vec<Text> {
    let dossier = drafting.draft.dossier;
    let level = applicant_level(dossier);
    let visa = |text: Text| context.sentence("draft-visa", &[("text", text)], &[]);
    let mut cited: Vec<Text> = drafting
        .law
        .citations(level, &dossier.territory.name)
        .map(|text| visa(text.text(context.language).into()))
        .collect();
    if cited.is_empty() || drafting.law.is_generic() {
        let basis = context.paragraphs(&dossier.territory.legal_basis, "territory/legal_basis").into_iter().next();
        match basis {
            Some(basis) => cited.push(context.sentence("draft-visa-basis", &[("basis", first_sentence(basis))], &[])),
            None if cited.is_empty() => cited.push(visa(context.lack("law", "territory/legal_basis"))),
            None => {}
        }
    }
    cited
}

/// The first sentence of a text without its full stop.
fn first_sentence(mut text: Text) -> Text {
    if let Some(run) = text.runs.first_mut() {
        let end = run
            .text
            .match_indices(". ")
            .map(|(at, _)| at)
            .find(|at| run.text[at + 2..].starts_with(char::is_uppercase));
        run.text.truncate(end.unwrap_or(run.text.len()));
        run.text = run.text.trim_end_matches(['.', ' ']).to_owned();
    }
    text.runs.truncate(1);
    text
}

/// Why the parties agree (*considérants*).
fn recitals(context: &Context<'_>) -> Vec<Block> {
    let mut recitals: Vec<Text> = vec![context.words("draft-recital-exchange").into()];
    recitals.extend(local_interest(context));
    recitals.push(agenda(context));
    recitals.push(context.words("draft-recital-principles").into());
    recitals.into_iter().map(Block::paragraph).collect()
}

/// That the matter is of local interest, in the words of the check before signature.
pub(super) fn local_interest(context: &Context<'_>) -> Option<Text> {
    let check = &context.dossier.agreement.prechecks.local_interest;
    let grounds =
        context.paragraphs(&check.grounds, "agreement/prechecks/local_interest/grounds").into_iter().next()?;
    let mut grounds = grounds;
    if let Some(run) = grounds.runs.last_mut() {
        run.text = run.text.trim_end_matches(['.', ' ']).to_owned();
    }
    Some(context.sentence("draft-recital-interest", &[("grounds", grounds)], &[]))
}

/// The goals of sustainable development that the actions serve.
pub(super) fn agenda(context: &Context<'_>) -> Text {
    let mut goals: Vec<u8> = context.dossier.actions.targets.iter().map(|target| target.goal()).collect();
    goals.dedup();
    let shown: Vec<String> = goals.iter().map(u8::to_string).collect();
    let goals_in_words = context.plain(&wording::format::list(context.language, &shown), "actions/targets");
    context.sentence("draft-recital-agenda", &[("goals", goals_in_words)], &[("count", goals.len())])
}

/// The specific objectives with their expected results; nothing where there is no action plan yet.
fn actions(context: &Context<'_>) -> Option<Vec<Block>> {
    let plan = Plan::of(context.dossier, context.language);
    let objectives = plan.objectives.iter().filter_map(|planned| {
        let objective = planned.objective?;
        Some(context.label(&objective.title, &format!("actions/objectives/{}/title", objective.id)))
    });
    let items: Vec<Text> = objectives.filter(|title| !title.is_blank()).collect();
    if items.is_empty() {
        return None;
    }
    let introduction = context.sentence("draft-agreement-actions", &[], &[("count", items.len())]);
    Some(vec![
        Block::paragraph(introduction),
        Block::bullets(items),
        Block::paragraph(context.words("draft-agreement-programme")),
    ])
}

/// What each party commits to do, each a passage of its own.
fn promises(context: &Context<'_>, signers: &[Signer<'_>]) -> Vec<Piece> {
    let piece = |signer: &Signer<'_>| {
        let path = format!("{}/responsibilities", signer.path);
        let mut blocks = vec![Block::paragraph(context.lead(
            "draft-agreement-commits",
            &[("name", context.named(&signer.name.clone().strong()))],
            &[],
        ))];
        let responsibilities = signer.responsibilities.map(|prose| context.prose(prose, &path)).unwrap_or_default();
        match responsibilities.is_empty() {
            true => blocks.push(Block::paragraph(context.lack("responsibilities", &path))),
            false => blocks.extend(responsibilities),
        }
        let title = context.sentence("draft-agreement-commitments-title", &[("name", signer.name.clone())], &[]);
        passage(format!("commitments-{}", signer.id), title.plain(), blocks)
    };
    signers.iter().map(piece).collect()
}

fn amount(context: &Context<'_>, commitments: &Commitments) -> Vec<Block> {
    let amount = context.said_sum(commitments.total(), "agreement/commitment");
    let amount = context.or_lack(amount, "amount", "agreement/commitment");
    vec![
        Block::paragraph(context.sentence("draft-agreement-amount", &[("amount", amount)], &[])),
        Block::paragraph(context.words("draft-agreement-forecast")),
    ]
}

fn focal_points(context: &Context<'_>, signers: &[Signer<'_>], title: String) -> Article {
    let agreement = &context.dossier.agreement;
    let mut blocks = context.prose(&agreement.focal_points, "agreement/focal_points");
    if blocks.is_empty() {
        let named = signers.iter().filter(|signer| !signer.focal_point.is_blank()).map(|signer| {
            let function = signer.focal_point.clone().uncapitalised(context.language);
            let values = [("name", signer.name.clone()), ("function", function)];
            context.sentence("draft-focal-point", &values, &[])
        });
        let named: Vec<Text> = named.collect();
        blocks.push(Block::paragraph(context.words("draft-standard-focal_points")));
        match named.is_empty() {
            true => blocks.push(Block::paragraph(context.lack("focal_points", "agreement/focal_points"))),
            false => blocks.push(Block::bullets(named)),
        }
    }
    let pieces = vec![passage("focal_points", title.clone(), blocks)];
    Article { code: "focal_points", title, pieces }
}

fn duration(context: &Context<'_>, title: String) -> Article {
    let agreement = &context.dossier.agreement;
    let months = agreement.duration_months.map(u32::from);
    let values = [
        (
            "months",
            context.or_lack(
                context.whole(months, "agreement/duration_months"),
                "duration",
                "agreement/duration_months",
            ),
        ),
        ("day", context.day(agreement.starts_on, "agreement/starts_on")),
    ];
    let count = usize::from(agreement.duration_months.unwrap_or(2));
    let mut blocks = vec![Block::paragraph(context.sentence("draft-agreement-duration", &values, &[("count", count)]))];
    let renewal = context.prose(&agreement.renewal, "agreement/renewal");
    let standard = renewal.is_empty();
    match standard {
        true => blocks.push(Block::paragraph(context.words("draft-standard-renewal"))),
        false => blocks.extend(renewal),
    }
    let passage = Passage { code: "duration".to_owned(), title: title.clone(), blocks, standard };
    Article { code: "duration", title, pieces: vec![Piece::Passage(passage)] }
}

fn languages(context: &Context<'_>) -> Vec<Block> {
    let agreement = &context.dossier.agreement;
    let codes = agreement.languages.iter().map(|language| language.code());
    let languages = context.codes("WorkingLanguage", codes, "agreement/languages").uncapitalised(context.language);
    let languages = context.or_lack(languages, "languages", "agreement/languages");
    let prevailing = agreement.prevailing_language.map(|language| language.code());
    let prevailing =
        context.code("WorkingLanguage", prevailing, "agreement/prevailing_language").uncapitalised(context.language);
    let values = [("languages", languages), ("prevailing", prevailing)];
    let count = agreement.languages.len();
    vec![Block::paragraph(context.sentence("draft-agreement-languages", &values, &[("count", count)]))]
}

fn entry_into_force(drafting: &Drafting<'_>, context: &Context<'_>) -> Vec<Block> {
    let dossier = drafting.draft.dossier;
    let bodies = applicant_bodies(dossier);
    let transmitted = Text::new(bodies.transmitted.text(context.language));
    let approved_by = Text::new(drafting.law.approved_by.text(context.language));
    let effect = match drafting.law.effect {
        Effect::Transmission if transmitted.is_blank() => Effect::Unknown,
        effect => effect,
    };
    let us = context.of_named(&drafting.our_name(context));
    let values = [("transmitted", transmitted), ("approved_by", approved_by), ("us", us)];
    vec![
        Block::paragraph(context.sentence(&format!("draft-effect-{}", effect.code()), &values, &[])),
        Block::paragraph(context.words("draft-effect-others")),
    ]
}

/// The self-assessment on the four principles, where it was made; in the document's first language.
fn annex(drafting: &Drafting<'_>) -> Option<Part> {
    let mut blocks = principles(&drafting.context);
    if blocks.is_empty() {
        return None;
    }
    blocks.remove(0);
    let title = drafting.context.words("draft-agreement-annex");
    Some(Part { new_page: true, ..Part::new("annex", title, vec![Piece::Fixed(blocks)]) })
}

/// Who reviews it before the parties sign, and to which authority it goes.
fn last_word(drafting: &Drafting<'_>) -> Option<Part> {
    if drafting.is_signed() {
        return None;
    }
    Some(Part::untitled("last-word", vec![Piece::Fixed(vec![drafting.last_word("draft-agreement-last-word")])]))
}

impl Drafting<'_> {
    /// A note on who reviews a text and where it goes, and on a law that is not known.
    pub(super) fn last_word(&self, message: &str) -> Block {
        let context = &self.context;
        let mut text = Text::new(context.words(message));
        if self.law.is_generic() {
            text = text.then(" ").then(context.words("draft-law-unknown"));
        }
        Block::Callout { callout: Callout::Note, text }
    }
}
