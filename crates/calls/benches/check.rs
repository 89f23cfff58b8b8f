//! How long it takes to apply every rule: what stands between a keystroke and the list of what is missing.

use std::hint::black_box;

use calls::{readiness, rules::Subject};
use criterion::{Criterion, criterion_group, criterion_main};
use dossier::{Dossier, Language};
use serde_json::Value;

fn example() -> Value {
    let text = include_str!("../../../tests/examples/pointe-noire.json");
    serde_json::from_str(text).expect("the example is JSON")
}

/// The example with its budget lines repeated up to 300.
fn long() -> Dossier {
    let mut document = example();
    let lines = document.pointer_mut("/budget/lines").and_then(Value::as_array_mut).expect("the example has a budget");
    let first = lines.clone();
    for (number, line) in first.iter().cycle().take(300 - first.len()).enumerate() {
        let mut line = line.clone();
        line["id"] = format!("repeated-{number}").into();
        lines.push(line);
    }
    serde_json::from_value(document).expect("it fits the model")
}

fn check(criterion: &mut Criterion) {
    let call = calls::find("aimf-cooperation");
    let example: Dossier = serde_json::from_value(example()).expect("it fits the model");
    for (name, dossier) in [("the example", example), ("300 budget lines", long())] {
        criterion.bench_function(&format!("check, {name}"), |bencher| {
            bencher.iter(|| black_box(readiness::check(&Subject::new(&dossier, call, Language::Fr))));
        });
    }
}

criterion_group!(benches, check);
criterion_main!(benches);
