//! The measures of a page: margins, and what they leave for the text.

use serde::Serialize;

/// The sides of an A4 page, in millimetres.
const SHORT_SIDE: f64 = 210.0;
const LONG_SIDE: f64 = 297.0;

pub const POINTS_PER_MILLIMETRE: f64 = 72.0 / 25.4;

/// The margins of a page, in millimetres.
#[derive(Clone, Copy, Serialize)]
pub struct Margins {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// A hole punch takes 20 mm: upright pages are bound at the left, wide ones at their head.
pub const UPRIGHT: Margins = Margins { left: 28.0, right: 21.0, top: 24.0, bottom: 21.0 };
pub const WIDE: Margins = Margins { left: 21.0, right: 21.0, top: 29.0, bottom: 18.0 };

/// Width of the text on an upright page, in points: a drawing of this width is printed at its own size.
pub const PORTRAIT_WIDTH: f64 = (SHORT_SIDE - UPRIGHT.left - UPRIGHT.right) * POINTS_PER_MILLIMETRE;
/// Width of the text on a wide page, in points.
pub const LANDSCAPE_WIDTH: f64 = (LONG_SIDE - WIDE.left - WIDE.right) * POINTS_PER_MILLIMETRE;
