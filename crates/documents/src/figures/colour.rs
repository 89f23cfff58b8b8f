//! The colours of drawings, as paper has them; a screen gives their names other values.

/// A colour by its name, with its value on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour {
    name: &'static str,
    paper: &'static str,
}

pub(super) const INK: Colour = Colour { name: "ink", paper: "#17212B" };
pub(super) const MUTED: Colour = Colour { name: "muted", paper: "#56616B" };
pub(super) const GREY: Colour = Colour { name: "grey", paper: "#7E8B92" };
pub(super) const LINE: Colour = Colour { name: "line", paper: "#B9B4A8" };
pub(super) const FAINT: Colour = Colour { name: "faint", paper: "#E6E3DB" };
pub(super) const TINT: Colour = Colour { name: "tint", paper: "#F1EFE9" };
pub(super) const LAGOON: Colour = Colour { name: "lagoon", paper: "#0B5563" };
pub(super) const PALE: Colour = Colour { name: "pale", paper: "#CFE0E2" };
pub(super) const LATERITE: Colour = Colour { name: "laterite", paper: "#B4532A" };
pub(super) const WHITE: Colour = Colour { name: "white", paper: "#FFFFFF" };

/// The attributes that paint an element: an area, a line, or both.
pub(super) fn painted(fill: Option<Colour>, stroke: Option<Colour>) -> String {
    let attributes = [("fill", fill), ("stroke", stroke)];
    let colours = || attributes.iter().filter_map(|(attribute, colour)| Some((attribute, (*colour)?)));
    let values: String = colours().map(|(attribute, colour)| format!("{attribute}=\"{}\" ", colour.paper)).collect();
    let classes: Vec<String> = colours().map(|(attribute, colour)| format!("{attribute}-{}", colour.name)).collect();
    format!("{values}class=\"{}\"", classes.join(" "))
}
