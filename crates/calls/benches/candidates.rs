//! How long it takes to mark and rank two hundred candidates: what stands between moving a weight and the new order.

use std::hint::black_box;

use calls::compatibility::{ranking, upsets};
use criterion::{Criterion, criterion_group, criterion_main};
use dossier::Dossier;
use serde_json::Value;

/// The example with its candidates repeated up to 200, none of them marked by hand, so that every mark is worked out.
fn many() -> Dossier {
    let text = include_str!("../../../tests/examples/pointe-noire.json");
    let mut document: Value = serde_json::from_str(text).expect("the example is JSON");
    let candidates =
        document.pointer_mut("/search/candidates").and_then(Value::as_array_mut).expect("the example has candidates");
    let first = candidates.clone();
    for (number, candidate) in first.iter().cycle().take(200 - first.len()).enumerate() {
        let mut candidate = candidate.clone();
        candidate["id"] = format!("repeated-{number}").into();
        candidates.push(candidate);
    }
    for candidate in candidates.iter_mut().filter_map(Value::as_object_mut) {
        dossier::priority::CANDIDATE_CRITERIA.iter().for_each(|criterion| {
            candidate.remove(*criterion);
        });
    }
    serde_json::from_value(document).expect("it fits the model")
}

fn candidates(criterion: &mut Criterion) {
    let dossier = many();
    criterion.bench_function("marks, ranking and sensitivity, 200 candidates", |bencher| {
        bencher.iter(|| {
            let ranking = ranking(black_box(&dossier));
            black_box(upsets(&ranking))
        });
    });
}

criterion_group!(benches, candidates);
criterion_main!(benches);
