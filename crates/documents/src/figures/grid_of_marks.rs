//! Five by five places for what bears two marks from 1 to 5: a row is as high as its fullest place needs.

use super::{
    canvas::{Anchor, Canvas, Lettering},
    drawing::Mark,
};

/// The left edge of the grid, beyond the words of its vertical axis.
pub(super) const LEFT: f64 = 26.0;
/// The upper edge of the grid.
pub(super) const TOP: f64 = 34.0;
const CELL_HEIGHT: f64 = 50.0;
/// A row grows as far for a crowd; what finds no room in it is counted.
const TALLEST_CELL: f64 = 150.0;
/// From one point to the next, from roomy to tight.
const PITCHES: [f64; 3] = [17.0, 14.0, 11.5];
/// What a cell leaves free around its points.
const INSET: f64 = 4.0;

/// Where the cells stand.
pub(super) struct Grid {
    pub cell_width: f64,
    /// Upper and lower edge of each row, from the highest mark down.
    pub rows: [(f64, f64); 5],
}

impl Grid {
    /// The grid at a width in points; `count` tells how many stand at a vertical and a horizontal mark.
    pub fn new(width: f64, count: impl Fn(u8, u8) -> usize) -> Self {
        let cell_width = (width - LEFT - 2.0) / 5.0;
        let [_, pitch, _] = PITCHES;
        let columns = (((cell_width - INSET) / pitch) as usize).max(1);
        let mut top = TOP;
        let rows = [5, 4, 3, 2, 1].map(|up| {
            let most = (1..=5).map(|along| count(up, along)).max().unwrap_or(0);
            let height = (most.div_ceil(columns) as f64 * pitch + INSET + 2.0).clamp(CELL_HEIGHT, TALLEST_CELL);
            top += height;
            (top - height, top)
        });
        Self { cell_width, rows }
    }

    /// The place of a vertical and a horizontal mark.
    pub fn cell(&self, up: u8, along: u8) -> Mark {
        let (top, bottom) = self.rows[5 - usize::from(up)];
        let left = LEFT + self.cell_width * (f64::from(along) - 1.0);
        Mark { left, top, width: self.cell_width, height: bottom - top, ..Mark::default() }
    }

    pub fn right(&self) -> f64 {
        LEFT + self.cell_width * 5.0
    }

    pub fn bottom(&self) -> f64 {
        self.rows[4].1
    }
}

/// Fans the points of one cell out in rows, each drawn at its centre and radius. Where they are too many even when
/// small, the last place tells how many more.
pub(super) fn scatter<P>(
    canvas: &mut Canvas,
    points: &[P],
    cell: &Mark,
    draw: impl Fn(&mut Canvas, &P, (f64, f64), f64),
) {
    if points.is_empty() {
        return;
    }
    let room = |pitch: f64| (((cell.width - INSET) / pitch) as usize, ((cell.height - INSET) / pitch) as usize);
    let fits = |pitch: &f64| room(*pitch).0 * room(*pitch).1 >= points.len();
    let pitch = PITCHES.into_iter().find(fits).unwrap_or(PITCHES[2]);
    let (columns, rows) = room(pitch);
    let shown = if points.len() > columns * rows { columns * rows - 1 } else { points.len() };
    let spots = if shown < points.len() { shown + 1 } else { shown };
    // As square as the cell allows.
    let per_row = (1..=columns).find(|per_row| spots.div_ceil(*per_row) <= (*per_row).min(rows)).unwrap_or(columns);
    let row_count = spots.div_ceil(per_row);
    let centre = (cell.left + cell.width / 2.0, cell.top + cell.height / 2.0);
    for spot in 0..spots {
        let (row, column) = (spot / per_row, spot % per_row);
        let in_row = per_row.min(spots - row * per_row);
        let x = centre.0 + (column as f64 - (in_row as f64 - 1.0) / 2.0) * pitch;
        let y = centre.1 + (row as f64 - (row_count as f64 - 1.0) / 2.0) * pitch;
        if spot < shown {
            draw(canvas, &points[spot], (x, y), pitch * 0.45);
        } else {
            let lettering = Lettering::new(pitch * 0.45).anchor(Anchor::Middle);
            canvas.text(x, y + pitch * 0.16, lettering, &format!("+{}", points.len() - shown));
        }
    }
}

/// The letters of a point, as large as its circle allows.
pub(super) fn letters(canvas: &mut Canvas, centre: (f64, f64), radius: f64, lettering: Lettering, label: &str) {
    let size = if label.chars().count() > 2 { radius * 0.85 } else { radius * 1.05 };
    let size = (size * 10.0).round() / 10.0;
    canvas.text(
        centre.0,
        centre.1 + size * 0.36,
        Lettering { size, ..lettering }.strong().anchor(Anchor::Middle),
        label,
    );
}
