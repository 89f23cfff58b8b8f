//! What remains once the funding has ended, how people are protected and how the project is made known.

use super::context::Context;
use crate::Block;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let sustainability = &actions.sustainability;
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
    blocks.extend(context.titled("doc-sustainability-safeguarding", &actions.safeguarding, "actions/safeguarding"));
    blocks.extend(context.titled("doc-sustainability-visibility", &actions.visibility, "actions/visibility"));
    blocks
}
