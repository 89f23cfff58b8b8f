//! What the live page waits for: the example's dossier set again after one word, part by part.

use std::hint::black_box;
use std::time::Duration;

use chrono::NaiveDate;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use documents::funding::FundingDossier;
use documents::{Document, Options, Typesetter};
use dossier::{
    Dossier, Language, import,
    leaf::{self, Leaves},
};

fn example() -> Dossier {
    let text = include_str!("../../../tests/examples/pointe-noire.json");
    let puts = import(&serde_json::from_str(text).expect("the example is JSON")).expect("the example is a dossier");
    let leaves: Leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
    leaf::read(&leaves).expect("the example can be read")
}

/// A dossier whose lists are as long as for about 200 pages.
fn long(mut dossier: Dossier) -> Dossier {
    fn sixteenfold<T: Clone>(list: &mut Vec<T>) {
        let once = list.clone();
        (1..16).for_each(|_| list.extend(once.clone()));
    }
    sixteenfold(&mut dossier.stakeholders.list);
    sixteenfold(&mut dossier.challenges.list);
    sixteenfold(&mut dossier.contributions.ours);
    sixteenfold(&mut dossier.contributions.our_needs);
    sixteenfold(&mut dossier.actions.activities);
    sixteenfold(&mut dossier.actions.risks);
    sixteenfold(&mut dossier.budget.lines);
    sixteenfold(&mut dossier.territory.key_figures);
    dossier
}

fn composed(dossier: &Dossier) -> Document {
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    FundingDossier { dossier, call: None, language: Language::Fr, date, missing: Vec::new() }.compose()
}

fn live_page(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("live page");
    group.sample_size(20).measurement_time(Duration::from_secs(8));
    for mut dossier in [example(), long(example())] {
        let mut typesetter = Typesetter::new();
        let pages = typesetter.lay_out(&composed(&dossier), &Options::default()).expect("it can be set");
        let name = format!("{} pages", pages.page_count());
        group.bench_function(format!("{name}: composed"), |bencher| bencher.iter(|| composed(&dossier)));
        let mut count = 0;
        group.bench_function(format!("{name}: set again after a word"), |bencher| {
            bencher.iter_batched(
                || {
                    count += 1;
                    let word = ["midi", "soir", "tard", "jour"][count % 4];
                    dossier.stakeholders.mobilisation.fr = format!("Les associations se sont réunies le {word} même.");
                    composed(&dossier)
                },
                |document| black_box(typesetter.lay_out(&document, &Options::default()).expect("it can be set")),
                BatchSize::PerIteration,
            );
        });
        let set = typesetter.lay_out(&composed(&dossier), &Options::default()).expect("it can be set");
        group.bench_function(format!("{name}: fields found"), |bencher| bencher.iter(|| set.field_areas()));
        group.bench_function(format!("{name}: page drawn, 800 pixels across"), |bencher| {
            bencher.iter(|| set.picture(9, 800.0 / 595.0).expect("it can be drawn"));
        });
    }
    group.finish();
}

criterion_group!(benches, live_page);
criterion_main!(benches);
