//! The installer for Windows under Wine.

use super::facts::Facts;
use crate::{error::Failure, project::Project};

/// To come.
pub fn check(_project: &Project, _facts: &mut Facts) -> Result<(), Failure> {
    Err(Failure::new("To come."))
}
