//! What goes in comes out: documented JSON through the leaves and back, for any content.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use dossier::{Path, Shape, import, leaf};
use passerelle_tests::invented::{Filling, Numbers, dossier, filled};
use proptest::prelude::*;
use serde_json::Value;

fn content(document: &Value) -> Value {
    let leaves = import(document)
        .expect("an invented dossier fits the model")
        .into_iter()
        .map(|put| (put.key, put.value))
        .collect();
    leaf::read(&leaves).expect("what was imported can be read");
    leaf::content(&leaves, &Path::default()).expect("what was imported can be shown").unwrap_or_default()
}

#[test]
fn the_inventor_reaches_every_leaf_of_the_model() {
    let mut expected = Shape::model().leaf_paths();
    expected.sort();
    assert_eq!(filled(&dossier(&mut Numbers(1), Filling::Every)), expected);
    assert!(expected.len() > 600, "the model is whole: {} leaves", expected.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn any_dossier_survives_import_and_show(seed: u64, every: bool) {
        let filling = if every { Filling::Every } else { Filling::Some };
        let shown = content(&dossier(&mut Numbers(seed), filling));
        prop_assert_eq!(&content(&shown), &shown, "showing and importing again changes nothing");
        if every {
            let mut expected = Shape::model().leaf_paths();
            expected.sort();
            prop_assert_eq!(filled(&shown), expected, "no leaf is lost");
        }
    }
}
