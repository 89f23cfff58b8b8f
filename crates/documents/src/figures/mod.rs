//! Drawings as SVG with real text: the same for the document and the window.
//!
//! Each drawing is a pure function of small typed inputs that already hold the words and formatted amounts; equal inputs
//! give equal bytes. Nothing is told by colour alone. Parts that stand for an item carry its key as `data-key`, so that
//! the window can add handlers. Alternative texts are the caller's.

mod budget_bars;
mod canvas;
mod funding_shares;
mod gantt;
mod influence_interest;

pub use budget_bars::{BudgetBar, BudgetBars};
pub use canvas::Drawing;
pub use funding_shares::{FundingShare, FundingShares};
pub use gantt::{Gantt, GanttRow, GanttRowKind, Month};
pub use influence_interest::{InfluenceInterestMap, MapPoint};

/// Width of the text on an upright page, in points: a drawing of this width is printed at its own size.
pub const PORTRAIT_WIDTH: f64 = 447.0;
/// Width of the text on a wide page, in points.
pub const LANDSCAPE_WIDTH: f64 = 717.0;
