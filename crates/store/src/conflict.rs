//! Fields that two copies filled differently without knowing of each other.

use crate::leaf::Scalar;
use serde::Serialize;

/// A leaf with two or more concurrent, distinct values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contested {
    /// The leaf.
    pub key: String,
    /// The values; the first is the one that [`crate::DossierFile::leaves`] shows. The order is the same in every copy.
    pub versions: Vec<Version>,
}

/// One of the values of a contested leaf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// What was written.
    pub value: Scalar,
    /// When, in seconds since 1970, as the writer's machine had it.
    pub time: i64,
    /// By whom; may be empty.
    pub author: String,
}
