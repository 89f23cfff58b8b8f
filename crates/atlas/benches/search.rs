//! How long the search takes at a keystroke, and how long it takes to be ready for the first one.
#![allow(clippy::print_stdout, reason = "a measurement for a terminal")]

use std::hint::black_box;

use atlas::Gazetteer;
use criterion::{Criterion, criterion_group, criterion_main};

/// As many as a list of suggestions shows.
const LIMIT: usize = 20;

/// What somebody types, and in which country they look.
const QUERIES: [(&str, &str, Option<&str>); 10] = [
    ("one letter", "a", None),
    ("two letters", "po", None),
    ("a whole name", "pointe noire", None),
    ("a long name", "saint remy en bouzemont saint genest et isson", None),
    ("narrowed by a region", "suzhou jiangsu", None),
    ("narrowed by a large country", "saint denis france", None),
    ("another script", "苏州", None),
    ("no hit", "qqqqq", None),
    ("no hit in several words", "a b c d", None),
    ("one letter in a large country", "a", Some("FR")),
];

fn search(criterion: &mut Criterion) {
    let packed = include_bytes!("../data/places.deflate");
    criterion.bench_function("unpack", |bencher| {
        bencher.iter(|| black_box(Gazetteer::unpack(packed).expect("the committed edition is whole")));
    });
    let gazetteer = Gazetteer::shipped();
    let megabytes = |bytes: usize| bytes as f64 / 1e6;
    println!(
        "{} places: {:.1} MB packed, {:.1} MB in memory",
        gazetteer.len(),
        megabytes(packed.len()),
        megabytes(gazetteer.size())
    );
    for (name, query, country) in QUERIES {
        let country = country.map(|code| code.parse().expect("a country"));
        criterion.bench_function(&format!("search, {name}"), |bencher| {
            bencher.iter(|| black_box(gazetteer.search(black_box(query), country, LIMIT)));
        });
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
