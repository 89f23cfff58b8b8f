//! Where a value stands in a dossier: segments from the root, lists entered by item identifier.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use specta::Type;

/// A path such as `stakeholders/list/chamber-of-agriculture/influence`. The empty path is the whole dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(from = "String", into = "String")]
#[specta(transparent)]
pub struct Path(String);

impl Path {
    /// The path as text, segments joined by `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The segments from the root.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|segment| !segment.is_empty())
    }

    /// Whether it is the whole dossier.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// This path and one more segment.
    pub fn join(&self, segment: &str) -> Self {
        if self.is_root() { Self(segment.to_owned()) } else { Self(format!("{}/{segment}", self.0)) }
    }

    /// The path without its last segment, and that segment.
    pub fn split_last(&self) -> Option<(Self, &str)> {
        match self.0.rsplit_once('/') {
            Some((parent, last)) => Some((Self(parent.to_owned()), last)),
            None if self.is_root() => None,
            None => Some((Self::default(), &self.0)),
        }
    }

    /// Whether `other` is this path or lies below it.
    pub fn contains(&self, other: &Self) -> bool {
        self.is_root() || other.0.strip_prefix(&self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Accepts `/` between segments or, in a text without any, `.`; and one of them at the start.
impl From<&str> for Path {
    fn from(text: &str) -> Self {
        let text = text.trim();
        let separator = if text.contains('/') { '/' } else { '.' };
        let mut segments: Vec<_> = text.split(separator).filter(|segment| !segment.is_empty()).collect();
        let target = match segments.as_slice() {
            [.., goal, target] if separator == '.' && is_goal_and_target(goal, target) => {
                Some(format!("{goal}.{target}"))
            }
            _ => None,
        };
        if let Some(target) = &target {
            segments.truncate(segments.len() - 2);
            segments.push(target);
        }
        Self(segments.join("/"))
    }
}

/// Whether two segments are the number of one SDG target, such as 6.1 or 17.a, which a point holds together.
fn is_goal_and_target(goal: &str, target: &str) -> bool {
    let number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    number(goal) && (number(target) || matches!(target.as_bytes(), [b'a'..=b'd']))
}

impl From<String> for Path {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<Path> for String {
    fn from(path: Path) -> Self {
        path.0
    }
}

impl FromStr for Path {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(text.into())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_and_strokes_separate_segments() {
        for text in [
            "stakeholders/list/a/name",
            "stakeholders.list.a.name",
            "/stakeholders/list/a/name/",
            " .stakeholders.list.a.name",
        ] {
            assert_eq!(Path::from(text).as_str(), "stakeholders/list/a/name");
        }
        assert_eq!(Path::from("actions.targets.6.1").as_str(), "actions/targets/6.1");
        assert_eq!(Path::from("actions/targets/17.a").as_str(), "actions/targets/17.a");
        assert_eq!(Path::from("stakeholders.list.1.name").as_str(), "stakeholders/list/1/name");
        assert!(Path::from("/").is_root());
    }
}
