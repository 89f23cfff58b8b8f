//! How long it takes to set dossiers of 20 and 200 pages, and to set them again after one word changed.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use documents::{Block, Document, Options, Typesetter};

fn with_a_word(mut document: Document, count: usize) -> Document {
    document.sections[3].blocks.push(Block::paragraph(format!("Une phrase ajoutée, la {count}e.")));
    document
}

fn typesetting(criterion: &mut Criterion) {
    let options = Options::default();
    let mut group = criterion.benchmark_group("typeset");
    group.sample_size(10).measurement_time(Duration::from_secs(8));
    for pages in [20, 200] {
        let document = sample::long(pages);
        group.bench_function(format!("{pages} pages to PDF"), |bencher| {
            bencher.iter_batched(
                || {
                    typst::comemo::evict(0);
                    Typesetter::new()
                },
                |mut typesetter| black_box(typesetter.typeset(&document, &options).expect("the sample can be set")),
                BatchSize::PerIteration,
            );
        });
        group.bench_function(format!("{pages} pages again after one sentence"), |bencher| {
            let mut typesetter = Typesetter::new();
            let mut count = 0;
            bencher.iter_batched(
                || {
                    count += 1;
                    with_a_word(document.clone(), count)
                },
                |changed| {
                    let pages = typesetter.lay_out(&changed, &options).expect("the sample can be set").page_count();
                    black_box(pages)
                },
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, typesetting);
criterion_main!(benches);
