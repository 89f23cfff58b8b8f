//! What a merge would bring, told before it is done.

use crate::attachment::Attachment;
use crate::conflict::{Contested, Version};
use crate::error::Result;
use crate::leaf::Scalar;
use crate::replica::Replica;
use std::collections::BTreeMap;

/// What a merge would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// Changes that would be new.
    pub changes: usize,
    /// Attachments that would be new.
    pub attachments: Vec<Attachment>,
    /// All leaves as they would stand.
    pub leaves: BTreeMap<String, Scalar>,
    /// The leaves that would have two or more values.
    pub contested: Vec<Contested>,
    /// The leaves that would stand otherwise than now, each with what would stand, when it was written and by whom.
    pub rewritten: BTreeMap<String, Version>,
}

impl Foreseen {
    pub(crate) fn between(before: &Replica, after: &Replica, attachments: Vec<Attachment>) -> Result<Self> {
        let mut rewritten = BTreeMap::new();
        for (key, value) in after.leaves() {
            if before.leaves().get(key) != Some(value)
                && let Some(version) = after.versions(key)?.into_iter().next()
            {
                rewritten.insert(key.clone(), version);
            }
        }
        Ok(Self {
            changes: after.ledger().len() - before.ledger().len(),
            attachments,
            leaves: after.leaves().clone(),
            contested: after.contested()?,
            rewritten,
        })
    }
}
