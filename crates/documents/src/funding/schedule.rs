//! When things are done: a drawing; the table of activities gives the same dates.

use super::context::Context;
use super::frame::months;
use crate::views;
use crate::{Block, Figure, Text};

/// The tallest drawing that leaves room for its caption on an upright page, in points.
const MOST_HEIGHT: f64 = 560.0;

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let actions = &context.dossier.actions;
    let mut blocks = Vec::new();
    match months(actions.starts_on, actions.ends_on) {
        Some(months) => {
            blocks.push(Block::paragraph(context.sentence(
                "doc-schedule-lead",
                &[
                    ("from", context.day(actions.starts_on, "actions/starts_on")),
                    ("to", context.day(actions.ends_on, "actions/ends_on")),
                    ("months", Text::new(months.to_string())),
                ],
                &[("count", months)],
            )));
        }
        None if actions.starts_on.is_none() => blocks.push(context.to_complete("actions/starts_on")),
        None => blocks.push(context.to_complete("actions/ends_on")),
    }
    let drawn = views::schedule(context.dossier, context.language, MOST_HEIGHT);
    blocks.extend(drawn.into_iter().map(|it| Block::Figure(Figure::new(it.caption, it.alternative, it.drawing))));
    blocks
}
