//! Room for the signatures of the parties, or of the applicant where there is no party yet.

use super::context::Context;
use crate::{Block, Signature, Text};

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let dossier = context.dossier;
    let signature = |party: Text, signatory: Text| Signature {
        party,
        signatory: Some(signatory).filter(|signatory| !signatory.is_blank()).into_iter().collect(),
    };
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
        let name = context.label(&dossier.territory.name, "territory/name");
        let name = if name.is_blank() { context.words("doc-signatures-applicant").into() } else { name };
        parties.push(signature(name, context.label(&dossier.territory.signatory, "territory/signatory")));
    }
    let count = parties.len();
    vec![
        Block::paragraph(context.sentence("doc-signatures-lead", &[], &[("count", count)])),
        Block::Signatures { parties },
    ]
}
