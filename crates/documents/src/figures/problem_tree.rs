//! A problem with what causes it below and what follows from it above, or the objectives they turn into.

use super::{
    canvas::{Anchor, Canvas, Fill, Lettering, wrapped},
    colour::{Colour, INK, LAGOON, LATERITE, MUTED, PALE, WHITE},
    drawing::{Drawing, Mark},
};

/// A tree: the trunk in the middle, branches above, roots below.
#[derive(Debug, Clone, PartialEq)]
pub struct ProblemTree {
    /// What it all turns on.
    pub trunk: TreeBox,
    /// What follows from the trunk.
    pub above: Vec<TreeBox>,
    /// What leads to the trunk.
    pub below: Vec<TreeBox>,
    /// The words beside the part above and the part below.
    pub sides: [String; 2],
    /// Whether these are objectives rather than problems.
    pub objectives: bool,
}

/// A box of the tree with what hangs on it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TreeBox {
    /// The path of what it stands for; blank where it stands for nothing.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// Whether its text is still to be written.
    pub missing: bool,
    /// What hangs on it, further from the trunk.
    pub children: Vec<TreeBox>,
}

const LETTERING: f64 = 7.8;
const PITCH: f64 = 9.6;
const PADDING: f64 = 5.0;
/// Between boxes that hang on one another.
const GAP: f64 = 6.0;
/// Between columns.
const GUTTER: f64 = 10.0;
/// From the trunk to the bar that the columns hang on, and from it to the first boxes.
const REACH: f64 = 9.0;
const INDENT: f64 = 11.0;
const DEEPEST: usize = 5;
const COLUMNS: usize = 4;
const WIDEST: f64 = 190.0;
/// Left of the columns, for the line to further rows.
const MARGIN: f64 = 9.0;
const HEAD: f64 = 15.0;

/// A box at a distance from the trunk.
struct Hung<'a> {
    it: &'a TreeBox,
    depth: usize,
    /// The index of what it hangs on.
    parent: Option<usize>,
    lines: Vec<String>,
    near: f64,
    height: f64,
}

/// A row of columns with the distance of its bar.
struct Tier<'a> {
    bar: f64,
    /// Left edge and content of each column.
    columns: Vec<(f64, Vec<Hung<'a>>)>,
}

/// One side of the trunk, measured but not drawn.
struct Side<'a> {
    tiers: Vec<Tier<'a>>,
    column: f64,
    height: f64,
}

impl ProblemTree {
    /// Draws the tree at a width in points.
    pub fn draw(&self, width: f64) -> Drawing {
        let mut canvas = Canvas::new(if self.objectives { "objective-tree" } else { "problem-tree" }, width);
        let (above, below) = (side(&self.above, width), side(&self.below, width));
        let trunk = Lettering::new(9.0).strong().anchor(Anchor::Middle);
        let trunk_width = (width * 0.72).min(330.0);
        let lines = wrapped(&self.trunk.text, trunk, trunk_width - 2.0 * PADDING, 3);
        let trunk_height = lines.len().max(1) as f64 * 11.0 + 9.0;
        let heads = |list: &[TreeBox]| if list.is_empty() { 0.0 } else { HEAD };
        let top = 1.0 + heads(&self.above) + above.height;
        let bottom = top + trunk_height;
        let height = bottom + below.height + heads(&self.below) + 1.0;

        let word = Lettering::new(8.2).strong().fill(MUTED).anchor(Anchor::Middle);
        if !self.above.is_empty() {
            canvas.text(width / 2.0, 9.0, word, &format!("↑ {}", self.sides[0]));
        }
        if !self.below.is_empty() {
            canvas.text(width / 2.0, height - 3.0, word, &format!("↓ {}", self.sides[1]));
        }
        self.side(&mut canvas, &above, |near, height| top - near - height, width);
        let left = (width - trunk_width) / 2.0;
        let (fill, ink) = match (self.trunk.missing, self.objectives) {
            (true, _) => (WHITE, LATERITE),
            (false, true) => (LAGOON, WHITE),
            (false, false) => (INK, WHITE),
        };
        canvas.keyed(&self.trunk.path, |canvas| {
            if self.trunk.missing {
                canvas.gap(left, top, trunk_width, trunk_height);
            } else {
                canvas.rectangle(left, top, trunk_width, trunk_height, Fill::Solid(fill));
            }
            canvas.lines(width / 2.0, top + 13.0, 11.0, trunk.fill(ink), &lines);
        });
        mark(&mut canvas, &self.trunk, (left, top), (trunk_width, trunk_height));
        self.side(&mut canvas, &below, |near, _| bottom + near, width);
        canvas.finish(height)
    }

    /// Draws one side; `place` turns a distance from the trunk and a height into an upper edge.
    fn side(&self, canvas: &mut Canvas, side: &Side<'_>, place: impl Fn(f64, f64) -> f64, width: f64) {
        let middle = width / 2.0;
        let Some(first) = side.tiers.first() else { return };
        canvas.line((middle, place(0.0, 0.0)), (middle, place(first.bar, 0.0)), INK, 0.8);
        for (index, tier) in side.tiers.iter().enumerate() {
            let bar = place(tier.bar, 0.0);
            let centre = |left: f64| left + side.column / 2.0;
            let ends = tier.columns.iter().map(|(left, _)| centre(*left));
            let from = ends.clone().fold(middle, f64::min);
            let to = ends.fold(middle, f64::max);
            let further = side.tiers.len() > 1;
            canvas.line(
                (if further { 2.0 } else { from }, bar),
                (if index > 0 { to } else { to.max(middle) }, bar),
                INK,
                0.8,
            );
            if index > 0 {
                canvas.line((2.0, place(first.bar, 0.0)), (2.0, bar), INK, 0.8);
            }
            for (left, hung) in &tier.columns {
                if let Some(root) = hung.first() {
                    canvas.line((centre(*left), bar), (centre(*left), place(root.near, 0.0)), INK, 0.8);
                }
                for it in hung {
                    self.elbow(canvas, *left, it, hung, &place);
                }
                for it in hung {
                    self.boxed(canvas, (*left, side.column), it, place(it.near, it.height));
                }
            }
        }
    }

    fn elbow(
        &self,
        canvas: &mut Canvas,
        left: f64,
        it: &Hung<'_>,
        hung: &[Hung<'_>],
        place: &impl Fn(f64, f64) -> f64,
    ) {
        let Some(parent) = it.parent.map(|parent| &hung[parent]) else { return };
        let x = left + INDENT * parent.depth as f64 + INDENT / 2.0;
        let y = place(it.near + it.height / 2.0, 0.0);
        canvas.line((x, place(parent.near + parent.height, 0.0)), (x, y), INK, 0.6);
        canvas.line((x, y), (left + INDENT * it.depth as f64, y), INK, 0.6);
    }

    fn boxed(&self, canvas: &mut Canvas, (column, width): (f64, f64), it: &Hung<'_>, top: f64) {
        let left = column + INDENT * it.depth as f64;
        let width = width - INDENT * it.depth as f64;
        canvas.keyed(&it.it.path, |canvas| {
            let ink: Colour = if it.it.missing { LATERITE } else { INK };
            match (it.it.missing, self.objectives) {
                (true, _) => canvas.gap(left, top, width, it.height),
                (false, true) => canvas.framed(left, top, width, it.height, PALE, 0.8),
                (false, false) => canvas.framed(left, top, width, it.height, WHITE, 0.8),
            }
            canvas.lines(left + PADDING, top + PADDING + 6.8, PITCH, Lettering::new(LETTERING).fill(ink), &it.lines);
        });
        mark(canvas, it.it, (left, top), (width, it.height));
    }
}

fn mark(canvas: &mut Canvas, it: &TreeBox, (left, top): (f64, f64), (width, height): (f64, f64)) {
    if !it.path.is_empty() {
        canvas.mark(Mark {
            path: it.path.clone(),
            words: it.text.clone(),
            left,
            top,
            width,
            height,
            ..Mark::default()
        });
    }
}

/// Measures one side: columns of what hangs on one another, as many rows of columns as it takes.
fn side(roots: &[TreeBox], width: f64) -> Side<'_> {
    let tiers = roots.len().div_ceil(COLUMNS).max(1);
    let per_tier = roots.len().div_ceil(tiers).max(1);
    let margin = if tiers > 1 { MARGIN } else { 0.5 };
    let room = width - 2.0 * margin;
    let column = ((room - GUTTER * (per_tier - 1) as f64) / per_tier as f64).min(WIDEST);
    let mut distance = 0.0;
    let tiers = roots
        .chunks(per_tier)
        .map(|chunk| {
            let bar = distance + REACH;
            let taken = column * chunk.len() as f64 + GUTTER * (chunk.len() - 1) as f64;
            let start = margin + (room - taken) / 2.0;
            let columns: Vec<(f64, Vec<Hung<'_>>)> = chunk
                .iter()
                .enumerate()
                .map(|(index, root)| {
                    let mut hung = vec![];
                    let mut near = bar + REACH;
                    hang(root, 0, None, column, &mut near, &mut hung);
                    (start + (column + GUTTER) * index as f64, hung)
                })
                .collect();
            let ends = columns.iter().flat_map(|(_, hung)| hung.last()).map(|last| last.near + last.height);
            distance = ends.fold(bar, f64::max) + 2.0;
            Tier { bar, columns }
        })
        .collect();
    Side { tiers, column, height: distance }
}

fn hang<'a>(
    it: &'a TreeBox,
    depth: usize,
    parent: Option<usize>,
    column: f64,
    near: &mut f64,
    hung: &mut Vec<Hung<'a>>,
) {
    let depth = depth.min(DEEPEST);
    let lettering = Lettering::new(LETTERING);
    let lines = wrapped(&it.text, lettering, column - INDENT * depth as f64 - 2.0 * PADDING, 5);
    let height = lines.len().max(1) as f64 * PITCH + 2.0 * PADDING - 1.0;
    let index = hung.len();
    hung.push(Hung { it, depth, parent, lines, near: *near, height });
    *near += height + GAP;
    for child in &it.children {
        hang(child, depth + 1, Some(index), column, near, hung);
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    fn boxes() -> impl Strategy<Value = Vec<TreeBox>> {
        let leaf = "[a-zé ]{1,90}".prop_map(|text| TreeBox { path: "p".into(), text, ..TreeBox::default() });
        let node = leaf.prop_recursive(4, 12, 3, |inner| {
            ("[a-zé ]{1,90}", vec(inner, 0..3)).prop_map(|(text, children)| TreeBox {
                path: "p".into(),
                text,
                missing: false,
                children,
            })
        });
        vec(node, 0..9)
    }

    fn count(boxes: &[TreeBox]) -> usize {
        boxes.iter().map(|it| 1 + count(&it.children)).sum()
    }

    proptest! {
        #[test]
        fn no_box_covers_another_and_none_leaves_the_drawing(above in boxes(), below in boxes(), objectives: bool) {
            let boxes = count(&above) + count(&below) + 1;
            let trunk = TreeBox { path: "p".into(), text: "Le problème".into(), ..TreeBox::default() };
            let sides = ["Effets".to_owned(), "Causes".to_owned()];
            let drawing = ProblemTree { trunk, above, below, sides, objectives }.draw(447.0);
            prop_assert_eq!(drawing.marks.len(), boxes);
            for (index, one) in drawing.marks.iter().enumerate() {
                prop_assert!(one.left >= 0.0 && one.left + one.width <= 447.0 && one.top >= 0.0, "{:?}", one);
                prop_assert!(one.top + one.height <= drawing.height && one.width > 30.0, "{:?}", one);
                for other in &drawing.marks[..index] {
                    let apart = one.left + one.width <= other.left + 0.01 || other.left + other.width <= one.left + 0.01
                        || one.top + one.height <= other.top + 0.01 || other.top + other.height <= one.top + 0.01;
                    prop_assert!(apart, "{:?} covers {:?}", one, other);
                }
            }
        }
    }

    #[test]
    fn what_is_still_to_be_worded_is_drawn_as_a_gap() {
        let trunk = TreeBox { path: "t".into(), text: "À formuler".into(), missing: true, ..TreeBox::default() };
        let tree = ProblemTree { trunk, above: vec![], below: vec![], sides: Default::default(), objectives: true };
        assert!(tree.draw(447.0).svg.contains("stroke-dasharray"));
    }
}
