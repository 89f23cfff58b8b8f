//! The order of list items: text keys between which there is always room for another.

use fractional_index::FractionalIndex;

/// A key that sorts after `before` and before `after`; either end may be open.
///
/// Keys of another origin, or two equal keys written by two people at once, leave no room: the new key then sorts right
/// after `before`, and the identifiers of the items settle the rest.
pub fn key_between(before: Option<&str>, after: Option<&str>) -> String {
    let parse = |key: Option<&str>| key.and_then(|key| FractionalIndex::from_string(key).ok());
    let (before, after) = (parse(before), parse(after));
    FractionalIndex::new(before.as_ref(), after.as_ref())
        .unwrap_or_else(|| match (before, after) {
            (Some(before), _) => FractionalIndex::new_after(&before),
            (None, Some(after)) => FractionalIndex::new_before(&after),
            (None, None) => FractionalIndex::default(),
        })
        .to_string()
}

/// Ascending keys for the items of a list that is written in one go.
pub fn keys(count: usize) -> impl Iterator<Item = String> {
    std::iter::successors(Some(key_between(None, None)), |previous| Some(key_between(Some(previous), None))).take(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_always_room_between_two_keys() {
        let mut before = key_between(None, None);
        let after = key_between(Some(&before), None);
        for _ in 0..1_000 {
            let middle = key_between(Some(&before), Some(&after));
            assert!(before < middle && middle < after, "{before} < {middle} < {after}");
            before = middle;
        }
    }

    #[test]
    fn a_list_written_in_one_go_has_ascending_keys() {
        let keys: Vec<_> = keys(500).collect();
        assert!(keys.is_sorted() && keys.len() == 500);
        assert!(keys.iter().all(|key| key.len() < 20), "keys stay short");
    }
}
