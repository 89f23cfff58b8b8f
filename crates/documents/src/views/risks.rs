//! The risks between probability and gravity: those that have both marks.

use dossier::{
    Dossier,
    risk::{HIGH_FROM, MODERATE_FROM, RiskLevel},
    stages::actions::Risk,
};

use super::{Drawn, Words};
use crate::{
    figures::{Mark, PORTRAIT_WIDTH, RiskMatrix, RiskPlace, RiskPoint},
    funding::letter,
};

const LIST: &str = "actions/risks";

pub(super) fn draw(dossier: &Dossier, words: Words) -> Vec<Drawn> {
    let risks = || dossier.actions.risks.iter().enumerate();
    let place = |probability: u8, impact: u8| {
        let product = probability * impact;
        let level = RiskLevel::of(product);
        let named = words.text(&format!("doc-risks-{}", level.code()));
        let said = words.with(
            "figure-risk-place",
            &[
                ("probability", probability.to_string().into()),
                ("impact", impact.to_string().into()),
                ("product", product.to_string().into()),
                ("level", (&named).into()),
            ],
        );
        let zone = RiskLevel::ALL.iter().position(|each| *each == level).unwrap_or(0);
        RiskPlace { words: said, level: named, product, zone: u8::try_from(zone).unwrap_or(0) }
    };
    let marks = [1, 2, 3, 4, 5];
    let points = risks().filter_map(|(index, risk)| {
        let (probability, impact) = (risk.probability?.0.clamp(1, 5), risk.impact?.0.clamp(1, 5));
        let (label, name) = (letter(index), words.label(&risk.title));
        let place = place(probability, impact).words;
        let said = words
            .with("figure-map-point", &[("label", (&label).into()), ("name", name.into()), ("place", place.into())]);
        Some(RiskPoint { path: path(risk), words: said, label, probability, impact })
    });
    let matrix = RiskMatrix {
        points: points.collect(),
        probability: words.text("field-actions-risks-probability"),
        impact: words.text("field-actions-risks-impact"),
        places: marks.map(|probability| marks.map(|impact| place(probability, impact))),
        list: LIST.to_owned(),
        zones: RiskLevel::ALL
            .iter()
            .map(|level| zone(*level, words))
            .collect::<Vec<_>>()
            .try_into()
            .unwrap_or_default(),
    };
    let waiting = risks().filter(|(_, risk)| risk.product().is_none());
    vec![Drawn {
        path: LIST.to_owned(),
        caption: words.text("doc-risks-figure"),
        alternative: alternative(dossier, words),
        waiting: waiting
            .map(|(index, risk)| {
                let (label, name) = (letter(index), words.label(&risk.title));
                let said = words.with("figure-map-waiting", &[("label", (&label).into()), ("name", name.into())]);
                Mark { path: path(risk), label, words: said, ..Mark::default() }
            })
            .collect(),
        drawing: matrix.draw(PORTRAIT_WIDTH),
    }]
}

fn path(risk: &Risk) -> String {
    format!("{LIST}/{}", risk.id)
}

/// The name of a level with the products that belong to it.
fn zone(level: RiskLevel, words: Words) -> String {
    let (from, to) = match level {
        RiskLevel::High => (HIGH_FROM, 25),
        RiskLevel::Moderate => (MODERATE_FROM, HIGH_FROM - 1),
        RiskLevel::Low => (1, MODERATE_FROM - 1),
    };
    let named = words.text(&format!("doc-risks-{}", level.code()));
    words.with(
        "figure-risk-zone",
        &[("level", named.into()), ("from", from.to_string().into()), ("to", to.to_string().into())],
    )
}

/// The risks by level, for those who do not see the matrix.
fn alternative(dossier: &Dossier, words: Words) -> String {
    let levels = RiskLevel::ALL.iter().filter_map(|level| {
        let risks = dossier.actions.risks.iter().enumerate().filter(|(_, risk)| risk.level() == Some(*level));
        let names: Vec<String> =
            risks.map(|(index, risk)| format!("{} {}", letter(index), words.label(&risk.title))).collect();
        let named = words.text(&format!("doc-risks-{}", level.code()));
        let said = [("level", named.into()), ("names", names.join(", ").into())];
        (!names.is_empty()).then(|| words.with("figure-risk-alt-level", &said))
    });
    std::iter::once(words.text("figure-risk-alt")).chain(levels).collect::<Vec<_>>().join(" ")
}
