//! Room for the signatures of the parties, or of the applicant where there is no party yet.

use super::context::Context;
use crate::{Block, Signature, Text};

pub(crate) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let parties = parties(context);
    let count = parties.len();
    vec![
        Block::paragraph(context.sentence("doc-signatures-lead", &[], &[("count", count)])),
        Block::Signatures { parties },
    ]
}

/// The parties of the agreement, each with the person who signs.
fn parties(context: &Context<'_>) -> Vec<Signature> {
    let dossier = context.dossier;
    let mut parties: Vec<Signature> = dossier
        .agreement
        .parties
        .iter()
        .map(|party| {
            let path = format!("agreement/parties/{}", party.id);
            signature(
                context.label(&party.name, &format!("{path}/name")),
                context.label(&party.signatory, &format!("{path}/signatory")),
            )
        })
        .filter(|signature| !signature.party.is_blank())
        .collect();
    if parties.is_empty() {
        parties.push(applicant(context));
    }
    parties
}

/// Room for the signature of the applicant alone.
pub(crate) fn applicant(context: &Context<'_>) -> Signature {
    let territory = &context.dossier.territory;
    let name = context.label(&territory.name, "territory/name");
    let name = if name.is_blank() { context.words("doc-signatures-applicant").into() } else { name };
    signature(name, context.label(&territory.signatory, "territory/signatory"))
}

pub(crate) fn signature(party: Text, signatory: Text) -> Signature {
    Signature {
        party,
        signatory: Some(signatory).filter(|signatory| !signatory.is_blank()).into_iter().collect(),
        rules_name: false,
    }
}
