//! Draws the world, to look at it: `cargo run -p atlas --example map > world.svg`.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use atlas::{
    Gazetteer,
    outline::{HEIGHT, Line, WIDTH, lands, lines, project},
};

/// As many places as are marked.
const MARKED: usize = 200;

fn main() {
    println!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' width='1500'>");
    println!("<rect width='{WIDTH}' height='{HEIGHT}' fill='white'/>");
    for land in lands() {
        let shaded = land.country.is_some_and(|country| ["CG", "FR", "KH"].contains(&country.code()));
        let fill = if shaded { "#999" } else { "#eee" };
        println!("<path d='{}' fill='{fill}' fill-rule='evenodd'/>", land.path());
    }
    for (line, look) in [
        (Line::Coast, "stroke-width='.5'"),
        (Line::Border, "stroke-width='.3'"),
        (Line::Disputed, "stroke-width='.6' stroke-dasharray='2 1'"),
    ] {
        println!("<path d='{}' fill='none' stroke='black' {look}/>", lines(line));
    }
    for place in Gazetteer::shipped().places().take(MARKED) {
        if let Some((x, y)) = place.coordinates.map(project) {
            println!("<circle cx='{x:.1}' cy='{y:.1}' r='1.5'/>");
        }
    }
    println!("</svg>");
}
