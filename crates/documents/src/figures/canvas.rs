//! The pen: writes SVG elements with rounded coordinates, and measures text to fit it.

use std::fmt::Write;

use super::{
    colour::{Colour, GREY, INK, LAGOON, LATERITE, LINE, PALE, WHITE, painted},
    drawing::{Drawing, Mark},
};
use crate::clean::clean;
use crate::fonts;

/// Where a text is held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is written.
#[derive(Clone, Copy)]
pub(super) struct Lettering {
    pub size: f64,
    pub strong: bool,
    pub fill: Colour,
    pub anchor: Anchor,
}

impl Lettering {
    pub fn new(size: f64) -> Self {
        Self { size, strong: false, fill: INK, anchor: Anchor::Start }
    }

    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    pub fn fill(self, fill: Colour) -> Self {
        Self { fill, ..self }
    }

    pub fn anchor(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

/// How an area is filled, so that neighbours differ in black and white too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    Solid(Colour),
    Hatched,
    Dotted,
    Crossed,
    Lined,
    Striped,
    Barred,
    Falling,
    Checked,
    Blank,
}

impl Fill {
    /// Fills that follow one another without being mistaken.
    pub const SERIES: [Self; 12] = [
        Self::Solid(LAGOON),
        Self::Hatched,
        Self::Solid(PALE),
        Self::Crossed,
        Self::Dotted,
        Self::Solid(GREY),
        Self::Lined,
        Self::Blank,
        Self::Barred,
        Self::Falling,
        Self::Striped,
        Self::Checked,
    ];

    fn pattern(self) -> Option<(&'static str, &'static str)> {
        // Each pattern is a tile of 5 by 5 points.
        match self {
            Self::Solid(_) | Self::Blank => None,
            Self::Hatched => Some(("hatched", "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2")),
            Self::Crossed => Some(("crossed", "M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2 M-1,4 l2,2 M0,0 l5,5 M4,-1 l2,2")),
            Self::Lined => Some(("lined", "M0,1.2 h5 M0,3.7 h5")),
            Self::Striped => Some(("striped", "M0,2.5 h5")),
            Self::Barred => Some(("barred", "M1.2,0 v5 M3.7,0 v5")),
            Self::Falling => Some(("falling", "M-1,4 l2,2 M0,0 l5,5 M4,-1 l2,2")),
            Self::Checked => Some(("checked", "M0,1.25 h2.5 M2.5,3.75 h2.5")),
            Self::Dotted => Some(("dotted", "M0.6,1.2 h1.3 M3.1,3.7 h1.3")),
        }
    }
}

pub(super) struct Canvas {
    name: &'static str,
    width: f64,
    body: String,
    patterns: Vec<Fill>,
    marks: Vec<Mark>,
    places: Vec<Mark>,
}

impl Canvas {
    /// Starts a drawing; the name keeps its patterns apart from those of other drawings in the same window.
    pub fn new(name: &'static str, width: f64) -> Self {
        Self { name, width, body: String::new(), patterns: vec![], marks: vec![], places: vec![] }
    }

    pub fn finish(self, height: f64) -> Drawing {
        let (width, height) = (round(self.width), round(height));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"{}\">",
            fonts::FAMILY
        );
        if !self.patterns.is_empty() {
            svg.push_str("<defs>");
            for (id, path) in self.patterns.iter().filter_map(|fill| fill.pattern()) {
                let thickness = match id {
                    "dotted" => 1.3,
                    "checked" | "striped" => 2.5,
                    _ => 0.8,
                };
                push(
                    &mut svg,
                    format_args!(
                        "<pattern id=\"{}-{id}\" patternUnits=\"userSpaceOnUse\" width=\"5\" height=\"5\">\
                         <rect width=\"5\" height=\"5\" {}/>\
                         <path d=\"{path}\" {} stroke-width=\"{thickness}\"/></pattern>",
                        self.name,
                        painted(Some(WHITE), None),
                        painted(None, Some(LAGOON)),
                    ),
                );
            }
            svg.push_str("</defs>");
        }
        svg.push_str(&self.body);
        svg.push_str("</svg>");
        Drawing { svg, width, height, marks: self.marks, places: self.places }
    }

    /// Groups what `draw` draws under the key of the item it stands for.
    pub fn keyed(&mut self, key: &str, draw: impl FnOnce(&mut Self)) {
        if key.is_empty() {
            return draw(self);
        }
        push(&mut self.body, format_args!("<g data-key=\"{}\">", escaped(key)));
        draw(self);
        self.body.push_str("</g>");
    }

    /// Remembers where something stands that is drawn.
    pub fn mark(&mut self, mark: Mark) {
        self.marks.push(mark);
    }

    /// Remembers a place where marks can be put.
    pub fn place(&mut self, place: Mark) {
        self.places.push(place);
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, thickness: f64) {
        self.stroke(from, to, colour, thickness, "");
    }

    pub fn dashed_line(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, thickness: f64) {
        self.stroke(from, to, colour, thickness, " stroke-dasharray=\"4 3\"");
    }

    fn stroke(&mut self, from: (f64, f64), to: (f64, f64), colour: Colour, thickness: f64, dash: &str) {
        push(
            &mut self.body,
            format_args!(
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {} stroke-width=\"{thickness}\"{dash}/>",
                round(from.0),
                round(from.1),
                round(to.0),
                round(to.1),
                painted(None, Some(colour))
            ),
        );
    }

    pub fn rectangle(&mut self, left: f64, top: f64, width: f64, height: f64, fill: Fill) {
        let paint = match (fill, fill.pattern()) {
            (Fill::Solid(colour), _) => painted(Some(colour), None),
            (_, None) => format!("{} stroke-width=\"0.7\"", painted(Some(WHITE), Some(LAGOON))),
            (_, Some((id, _))) => {
                if !self.patterns.contains(&fill) {
                    self.patterns.push(fill);
                }
                format!("fill=\"url(#{}-{id})\" {} stroke-width=\"0.7\"", self.name, painted(None, Some(LAGOON)))
            }
        };
        self.rectangle_with(left, top, width, height, &paint);
    }

    /// An empty rectangle with a dashed outline: something that is not there yet.
    pub fn gap(&mut self, left: f64, top: f64, width: f64, height: f64) {
        let paint = painted(Some(WHITE), Some(LATERITE));
        let paint = format!("{paint} stroke-width=\"1\" stroke-dasharray=\"3 2\"");
        self.rectangle_with(left, top, width, height, &paint);
    }

    /// A rectangle with an outline of its own thickness.
    pub fn framed(&mut self, left: f64, top: f64, width: f64, height: f64, fill: Colour, outline: f64) {
        let paint = format!("{} stroke-width=\"{outline}\"", painted(Some(fill), Some(INK)));
        self.rectangle_with(left, top, width, height, &paint);
    }

    fn rectangle_with(&mut self, left: f64, top: f64, width: f64, height: f64, paint: &str) {
        push(
            &mut self.body,
            format_args!(
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {paint}/>",
                round(left),
                round(top),
                round(width.max(0.0)),
                round(height.max(0.0))
            ),
        );
    }

    pub fn circle(&mut self, centre: (f64, f64), radius: f64, fill: Colour, outline: f64) {
        push(
            &mut self.body,
            format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {} stroke-width=\"{outline}\"/>",
                round(centre.0),
                round(centre.1),
                round(radius),
                painted(Some(fill), Some(LAGOON))
            ),
        );
    }

    pub fn diamond(&mut self, centre: (f64, f64), radius: f64) {
        let (x, y) = (round(centre.0), round(centre.1));
        push(
            &mut self.body,
            format_args!(
                "<path d=\"M{x},{} l{radius},{radius} l-{radius},{radius} l-{radius},-{radius} z\" {}/>",
                round(y - radius),
                painted(Some(INK), None)
            ),
        );
    }

    /// Draws in units of its own, moved by `by` and then enlarged, and shows what falls within a width and height.
    pub fn cut(&mut self, (width, height): (f64, f64), by: (f64, f64), scale: f64, draw: impl FnOnce(&mut Self)) {
        let (name, width, height) = (self.name, round(width), round(height));
        push(
            &mut self.body,
            format_args!(
                "<clipPath id=\"{name}-cut\"><rect width=\"{width}\" height=\"{height}\"/></clipPath>\
                 <g clip-path=\"url(#{name}-cut)\"><g transform=\"scale({scale:.5}) translate({:.3} {:.3})\">",
                by.0, by.1
            ),
        );
        draw(self);
        self.body.push_str("</g></g>");
    }

    /// Fills an area given as path data, its holes left out.
    pub fn area(&mut self, data: &str, fill: Colour) {
        push(&mut self.body, format_args!("<path d=\"{data}\" fill-rule=\"evenodd\" {}/>", painted(Some(fill), None)));
    }

    /// Draws lines given as path data; `dashes` as SVG has them, blank for a whole line.
    pub fn outline(&mut self, data: &str, colour: Colour, thickness: f64, dashes: &str) {
        let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
        push(
            &mut self.body,
            format_args!(
                "<path d=\"{data}\" fill=\"none\" {} stroke-width=\"{thickness:.4}\" stroke-linejoin=\"round\"{dashes}/>",
                painted(None, Some(colour))
            ),
        );
    }

    /// A thin frame around what is drawn.
    pub fn frame(&mut self, width: f64, height: f64) {
        let paint = format!("fill=\"none\" {} stroke-width=\"0.6\"", painted(None, Some(LINE)));
        self.rectangle_with(0.3, 0.3, width - 0.6, height - 0.6, &paint);
    }

    pub fn text(&mut self, x: f64, y: f64, lettering: Lettering, text: &str) {
        let text = clean(text).replace('\n', " ");
        if text.trim().is_empty() {
            return;
        }
        let anchor = match lettering.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = if lettering.strong { " font-weight=\"600\"" } else { "" };
        push(
            &mut self.body,
            format_args!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" {}{anchor}{weight}>{}</text>",
                round(x),
                round(y),
                lettering.size,
                painted(Some(lettering.fill), None),
                escaped(&text)
            ),
        );
    }

    /// Writes lines below one another, the first with its baseline at `y`.
    pub fn lines(&mut self, x: f64, y: f64, pitch: f64, lettering: Lettering, lines: &[String]) {
        for (index, line) in lines.iter().enumerate() {
            self.text(x, y + index as f64 * pitch, lettering, line);
        }
    }
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).expect("writing to a string cannot fail");
}

/// Two decimals are finer than any printer.
fn round(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Breaks a text into at most `most` lines of a width; what does not fit ends in an ellipsis.
pub(super) fn wrapped(text: &str, lettering: Lettering, width: f64, most: usize) -> Vec<String> {
    let text = clean(text);
    let fits = |line: &str| fonts::width(line, lettering.strong) * lettering.size <= width;
    let mut lines: Vec<String> = vec![];
    let mut words: std::collections::VecDeque<String> =
        text.split([' ', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let mut line = String::new();
    while let Some(word) = words.pop_front() {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if fits(&longer) {
            line = longer;
        } else if line.is_empty() {
            let mut hyphens = word.match_indices('-').map(|(at, hyphen)| at + hyphen.len());
            if let Some(cut) = hyphens.rfind(|cut| *cut < word.len() && fits(&word[..*cut])) {
                lines.push(word[..cut].to_owned());
                words.push_front(word[cut..].to_owned());
                if lines.len() >= most {
                    break;
                }
                continue;
            }
            // A word without a break is cut where the line ends.
            let mut head = String::new();
            let mut rest = word.chars();
            for character in rest.by_ref() {
                head.push(character);
                if !fits(&head) {
                    break;
                }
            }
            let last = head.pop();
            if head.is_empty() {
                head.extend(last);
                words.push_front(rest.collect());
            } else {
                words.push_front(last.into_iter().chain(rest).collect());
            }
            lines.push(head);
        } else {
            lines.push(std::mem::take(&mut line));
            words.push_front(word);
        }
        if words.front().is_some_and(String::is_empty) {
            words.pop_front();
        }
        if lines.len() >= most {
            break;
        }
    }
    let unfinished = !words.is_empty() || (lines.len() >= most && !line.is_empty());
    if lines.len() < most && !line.is_empty() {
        lines.push(line);
    }
    if unfinished && let Some(last) = lines.last_mut() {
        while !last.is_empty() && !fits(&format!("{last}…")) {
            last.pop();
        }
        while last.ends_with([' ', ',', ';', '.', '\u{a0}', '\u{202f}']) {
            last.pop();
        }
        last.push('…');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_their_width_and_say_when_something_is_left_out() {
        let lettering = Lettering::new(8.0);
        let lines =
            wrapped("Former les agents maraîchers de la ceinture verte aux techniques économes", lettering, 100.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|line| fonts::width(line, false) * 8.0 <= 100.0), "{lines:?}");
        assert_eq!(wrapped("Court", lettering, 100.0, 2), ["Court"]);
        assert_eq!(wrapped("", lettering, 100.0, 2), Vec::<String>::new());
        assert_eq!(wrapped("légumes-feuilles", lettering, 50.0, 3), ["légumes-", "feuilles"]);
        let long = wrapped(&"m".repeat(200), lettering, 60.0, 3);
        assert_eq!(long.len(), 3);
    }

    #[test]
    fn text_cannot_become_markup() {
        let mut canvas = Canvas::new("t", 10.0);
        canvas.text(0.0, 0.0, Lettering::new(8.0), "<b>&\u{f0b7}\"");
        assert!(canvas.finish(10.0).svg.contains("&lt;b&gt;&amp;•&quot;"));
    }
}
