//! What remains once the funding has ended, from five angles.

use super::context::Context;
use crate::Block;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let sustainability = &context.dossier.actions.sustainability;
    let mut blocks = Vec::new();
    for (field, prose) in [
        ("technical", &sustainability.technical),
        ("financial", &sustainability.financial),
        ("institutional", &sustainability.institutional),
        ("environmental", &sustainability.environmental),
        ("social", &sustainability.social),
    ] {
        let path = format!("actions/sustainability/{field}");
        let said = context.prose(prose, &path);
        if !said.is_empty() {
            blocks.push(Block::heading(context.field_label(&path)));
            blocks.extend(said);
        }
    }
    if blocks.is_empty() {
        blocks.push(context.to_complete("actions/sustainability"));
    } else {
        blocks.insert(0, Block::paragraph(context.words("doc-sustainability-lead")));
    }
    blocks
}
