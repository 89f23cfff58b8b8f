//! The council's resolution that approves the agreement and authorises its signature.

use calls::agreement_law::applicant_bodies;
use dossier::stages::{agreement::Precheck, budget::FundingStatus};
use dossier::{Answer, Money};
use wording::format;

use super::{
    Composed, Drafting, Part,
    agreement::{agenda, cited, heading, local_interest},
    money::Commitments,
    parties::Signer,
    passage::{Piece, passage},
};
use crate::{
    Align, Block, Cell, Column, Fact, Look, Row, Signature, Table, Text, Width,
    funding::{context::Context, signatures::signature, values::definitions},
};

/// What stands where people write by hand.
const BY_HAND: &str = "………";

/// Composes the resolution.
pub(super) fn compose(drafting: &Drafting<'_>) -> Composed {
    let context = &drafting.context;
    let deliberation = &drafting.draft.dossier.agreement.deliberation;
    let at = |field: &str| format!("agreement/deliberation/{field}");
    let signers = drafting.signers(context);
    let us = drafting.our_name(context);
    let partners = context.named_list(&partners(&signers));
    let words = |id: &str| context.words(id);
    let number = context.plain(&deliberation.number, &at("number"));
    let voted = deliberation.session_on.is_some_and(|day| day <= context.date) && !number.is_blank();
    let title = match voted {
        true => context.sentence("draft-deliberation-title", &[("number", number.clone())], &[]),
        false => words("draft-deliberation-title-draft").into(),
    };
    let fact = |id: &str, value: Text| Fact { label: words(id).into(), value };
    let rapporteur = context.label(&deliberation.rapporteur, &at("rapporteur"));
    let facts = vec![
        fact("draft-deliberation-body", context.or_lack(body(drafting, context), "body", &at("body"))),
        fact(
            "draft-deliberation-session",
            context.or_lack(context.day(deliberation.session_on, &at("session_on")), "session", &at("session_on")),
        ),
        fact("draft-deliberation-rapporteur", context.or_lack(rapporteur, "rapporteur", &at("rapporteur"))),
    ];
    let subject = context.sentence("draft-deliberation-subject", &[("partners", partners.clone())], &[]);
    let mut parts = vec![Part::untitled(
        "opening",
        vec![
            passage(
                "subject",
                words("draft-deliberation-subject-title"),
                vec![Block::Paragraph { text: subject.strong() }],
            ),
            passage("visas", words("draft-visas"), visas(drafting, context)),
            passage("recitals", words("draft-recitals"), recitals(context, &us, &partners)),
            passage("decides", words("draft-deliberation-decides-title"), vec![decides(drafting, context)]),
        ],
    )];
    let articles = articles(drafting, context, &signers, &us, &partners);
    for (index, (code, blocks)) in articles.into_iter().enumerate() {
        let title = words(&format!("draft-decision-{code}"));
        parts.push(Part::new(code, heading(context, index + 1, &title), vec![passage(code, title, blocks)]));
    }
    parts.push(Part::new("vote", words("draft-deliberation-vote"), vec![Piece::Fixed(vec![vote(context)])]));
    parts.push(Part::new(
        "signatures",
        words("draft-deliberation-signatures"),
        vec![Piece::Fixed(vec![signatures(drafting, context, &us)])],
    ));
    let mut publication = vec![Piece::Fixed(published(context))];
    if drafting.law.country.is_some_and(|country| country.code() == "FR") {
        let appeal = vec![Block::paragraph(words("draft-deliberation-appeal"))];
        publication.push(passage("appeal", words("draft-deliberation-appeal-title"), appeal));
    }
    if !voted || deliberation.transmitted_on.is_none_or(|day| day > context.date) {
        publication.push(Piece::Fixed(vec![drafting.last_word("draft-deliberation-last-word")]));
    }
    parts.push(Part::new("publication", words("draft-deliberation-publication"), publication));
    Composed {
        look: Look::Act,
        kind: us,
        title,
        subtitle: Text::default(),
        parties: vec![],
        facts,
        parts,
        notices: Commitments::of(drafting, &signers).difference(context).into_iter().collect(),
    }
}

/// The authorities we cooperate with; those that are only associated where there are no others.
fn partners(signers: &[Signer<'_>]) -> Vec<Text> {
    let others = || signers.iter().filter(|signer| !signer.ours);
    let mut names: Vec<Text> = others().filter(|signer| !signer.associated).map(|signer| signer.name.clone()).collect();
    if names.is_empty() {
        names.extend(others().map(|signer| signer.name.clone()));
    }
    names
}

/// The deliberating body: as the dossier names it, else as the law does.
fn body(drafting: &Drafting<'_>, context: &Context<'_>) -> Text {
    let given = context.label(&drafting.draft.dossier.agreement.deliberation.body, "agreement/deliberation/body");
    if !given.is_blank() {
        return given;
    }
    let council = Text::new(applicant_bodies(drafting.draft.dossier).council.text(context.language));
    context.lead("draft-letter-to", &[("executive", council)], &[])
}

/// The same within a sentence, with its article.
fn body_in_sentence(drafting: &Drafting<'_>, context: &Context<'_>) -> Text {
    let given = context.label(&drafting.draft.dossier.agreement.deliberation.body, "agreement/deliberation/body");
    match given.is_blank() {
        false => context.sentence(
            "draft-deliberation-the-body",
            &[("body", context.named(&given))],
            &[("known", usize::from(context.takes_article(&given)))],
        ),
        true => Text::new(applicant_bodies(drafting.draft.dossier).council.text(context.language)),
    }
}

fn visas(drafting: &Drafting<'_>, context: &Context<'_>) -> Vec<Block> {
    let mut visas = cited(drafting, context);
    visas.push(context.words("draft-visa-draft-agreement").into());
    visas.push(context.words("draft-visa-report").into());
    visas.into_iter().map(Block::paragraph).collect()
}

fn recitals(context: &Context<'_>, us: &Text, partners: &Text) -> Vec<Block> {
    let dossier = context.dossier;
    let title = context.label(&dossier.start.title, "start/title");
    let values = [("us", context.named(us)), ("partners", partners.clone()), ("title", title)];
    let mut recitals = vec![context.sentence("draft-recital-wish", &values, &[])];
    recitals.extend(local_interest(context));
    let checks = &dossier.agreement.prechecks;
    let met = |check: &Precheck| check.answer == Some(Answer::Yes);
    if met(&checks.international_commitments) && met(&checks.reserved_powers) {
        recitals.push(context.words("draft-recital-checks").into());
    }
    recitals.push(agenda(context));
    recitals.into_iter().map(Block::paragraph).collect()
}

fn decides(drafting: &Drafting<'_>, context: &Context<'_>) -> Block {
    let text = context.sentence("draft-deliberation-decides", &[("body", body_in_sentence(drafting, context))], &[]);
    Block::Paragraph { text: text.strong() }
}

/// What the council decides: in the words of the dossier where it has them, else one article a decision.
fn articles(
    drafting: &Drafting<'_>,
    context: &Context<'_>,
    signers: &[Signer<'_>],
    us: &Text,
    partners: &Text,
) -> Vec<(&'static str, Vec<Block>)> {
    let dossier = drafting.draft.dossier;
    let deliberation = &dossier.agreement.deliberation;
    let executive = Text::new(applicant_bodies(dossier).executive.text(context.language));
    let decision = context.prose(&deliberation.decision, "agreement/deliberation/decision");
    let ours = signers.iter().find(|signer| signer.ours);
    let commitment = ours.and_then(|signer| signer.commitment);
    let said = |amount: Option<Money>| amount.map(|amount| format::money_in_prose(context.language, amount));
    let exact = |amount: Option<Money>| amount.map(|amount| format::money(context.language, amount));
    let already = {
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}', ' '], "");
        let decision = plain(deliberation.decision.best(context.language).map_or("", |(text, _)| text));
        [said(commitment), exact(commitment)].into_iter().flatten().any(|amount| decision.contains(&plain(&amount)))
    };
    let total = Commitments::of(drafting, signers).total();
    let mut articles = Vec::new();
    if decision.is_empty() {
        let title = context.label(&dossier.start.title, "start/title");
        let values = [("partners", partners.clone()), ("title", title)];
        articles.push(("approval", vec![Block::paragraph(context.sentence("draft-decides-approval", &values, &[]))]));
        let values = [("executive", executive.clone())];
        articles.push(("signature", vec![Block::paragraph(context.sentence("draft-decides-signature", &values, &[]))]));
    } else {
        articles.push(("approval", decision.clone()));
    }
    let budget_heading = context.label(&deliberation.budget_heading, "agreement/deliberation/budget_heading");
    if !already || !budget_heading.is_blank() {
        let path = ours.map_or_else(|| "agreement/parties".to_owned(), |signer| format!("{}/commitment", signer.path));
        let amount = context.said_sum(commitment, &path);
        let values = [
            ("us", context.of_named(us)),
            ("amount", context.or_lack(amount, "amount", &path)),
            ("total", context.said_sum(total, "agreement/commitment")),
            ("heading", context.or_lack(budget_heading, "budget_heading", "agreement/deliberation/budget_heading")),
        ];
        articles.push(("amount", vec![Block::paragraph(context.sentence("draft-decides-amount", &values, &[]))]));
    }
    let asked = dossier.budget.sources.iter().filter(|source| {
        matches!(source.status, Some(FundingStatus::Requested | FundingStatus::Planned))
            && source.kind == Some(dossier::stages::budget::FunderKind::CallFunder)
    });
    let funders: Vec<Text> = asked
        .map(|source| context.label(&source.name, &format!("budget/sources/{}/name", source.id)))
        .filter(|name| !name.is_blank())
        .collect();
    if decision.is_empty() && !funders.is_empty() {
        let values = [("executive", executive.clone()), ("funders", context.parted(funders))];
        articles.push(("funding", vec![Block::paragraph(context.sentence("draft-decides-funding", &values, &[]))]));
    }
    let transmitted = Text::new(applicant_bodies(dossier).transmitted.text(context.language));
    let values = [("executive", executive), ("transmitted", transmitted)];
    articles.push(("execution", vec![Block::paragraph(context.lead("draft-decides-execution", &values, &[]))]));
    articles
}

/// The vote, left blank to be filled in by hand.
fn vote(context: &Context<'_>) -> Block {
    let column = |id: &str| Column {
        heading: context.words(&format!("draft-vote-{id}")).into(),
        width: Width::Share(1),
        align: Align::Centre,
    };
    let mut table = Table::new(
        context.words("draft-vote-caption"),
        context.words("draft-vote-summary"),
        column("members"),
        ["present", "represented", "for", "against", "abstentions", "none"].map(column).into(),
    );
    table.first_cell_names_row = false;
    table.push(Row::new((0..7).map(|_| Cell::new(BY_HAND))));
    Block::Table(table)
}

fn signatures(drafting: &Drafting<'_>, context: &Context<'_>, us: &Text) -> Block {
    let territory = &drafting.draft.dossier.territory;
    let signatory = context.label(&territory.signatory, "territory/signatory");
    let presides = Signature {
        rules_name: true,
        ..signature(context.sentence("draft-signed-for", &[("name", context.named(us))], &[]), signatory)
    };
    let secretary = Signature {
        rules_name: true,
        ..signature(context.words("draft-deliberation-secretary").into(), Text::default())
    };
    Block::Signatures { parties: vec![presides, secretary] }
}

/// When the resolution was transmitted and published, or room to write it.
fn published(context: &Context<'_>) -> Vec<Block> {
    let deliberation = &context.dossier.agreement.deliberation;
    let day = |day: Option<chrono::NaiveDate>, field: &str| {
        let path = format!("agreement/deliberation/{field}");
        match day.filter(|day| *day <= context.date) {
            Some(_) => context.day(day, &path),
            None => Text::of_field(BY_HAND, path, None),
        }
    };
    let transmitted = &applicant_bodies(context.dossier).transmitted;
    let transmission = match transmitted.is_empty() {
        true => None,
        false => context
            .definition("draft-deliberation-transmitted", vec![day(deliberation.transmitted_on, "transmitted_on")]),
    };
    let block = definitions([
        transmission,
        context.definition("draft-deliberation-published", vec![day(deliberation.published_on, "published_on")]),
    ]);
    block.into_iter().collect()
}
