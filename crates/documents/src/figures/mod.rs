//! Drawings as SVG with real text: the same for the document and the window.
//!
//! Each drawing is a pure function of small typed inputs that already hold the words and formatted amounts; equal inputs
//! give equal bytes. Nothing is told by colour alone. Parts that stand for an item carry its path as `data-key`, and
//! [`Mark`] tells where they stand, so that the window can lay handles over them. Alternative texts are the caller's.

mod budget_bars;
mod canvas;
mod colour;
mod drawing;
mod funding_shares;
mod gantt;
mod grid_of_marks;
mod influence_interest;
mod priority_bars;
mod problem_tree;
mod reciprocity_matrix;
mod risk_matrix;
mod world_map;

pub use budget_bars::{BudgetBar, BudgetBars};
pub use drawing::{Drawing, Mark};
pub use funding_shares::{FundingShare, FundingShares};
pub use gantt::{Gantt, GanttRow, GanttRowKind, Month};
pub use influence_interest::{InfluenceInterestMap, MapPlace, MapPoint, STRONG_MARK};
pub use priority_bars::{PriorityBar, PriorityBars};
pub use problem_tree::{ProblemTree, TreeBox};
pub use reciprocity_matrix::{MatrixCell, MatrixHead, ReciprocityMatrix};
pub use risk_matrix::{RiskMatrix, RiskPlace, RiskPoint};
pub use world_map::{WorldMap, WorldPoint};

pub use crate::page::{LANDSCAPE_WIDTH, PORTRAIT_WIDTH};
