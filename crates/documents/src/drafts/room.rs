//! How much of a dossier a document of fixed length has room for: whole items are left out, words never cut.

use crate::Error;

/// How much a document takes from each list and text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Whether items say more than their title.
    pub(super) details: bool,
    /// How many items of each list.
    pub(super) items: usize,
    /// How many paragraphs of each long text.
    pub(super) paragraphs: usize,
    /// Whether the parts that only round off the picture are there.
    pub(super) extras: bool,
}

/// The rung on which lists still have five items, without what these say beside their title.
pub(super) const STILL_RICH: usize = 8;

impl Room {
    /// From the most to the least, in the order in which things are left out: first what items say beside their title,
    /// then the last items of each list down to three, the last paragraphs of long texts, the second and third items,
    /// the parts that round off the picture, at last the texts and lists themselves.
    pub(super) fn ladder() -> Vec<Self> {
        let room = |details, items, paragraphs, extras| Self { details, items, paragraphs, extras };
        let mut ladder = vec![
            room(true, 12, 12, true),
            room(true, 8, 8, true),
            room(true, 6, 6, true),
            room(true, 5, 4, true),
            room(true, 4, 3, true),
            room(true, 3, 2, true),
        ];
        ladder.extend([8, 6, 5, 4, 3].map(|items| room(false, items, 3, true)));
        ladder.extend([2, 1].map(|paragraphs| room(false, 3, paragraphs, true)));
        ladder.extend([2, 1].map(|items| room(false, items, 1, true)));
        ladder.extend([room(false, 3, 1, false), room(false, 1, 1, false), room(false, 1, 0, false)]);
        ladder.push(room(false, 0, 0, false));
        ladder
    }
}

/// The first rung of the ladder on which a document fits, found by halving; the last one where none fits.
pub(super) fn first_that_fits(mut fits: impl FnMut(Room) -> Result<bool, Error>) -> Result<usize, Error> {
    let ladder = Room::ladder();
    if fits(ladder[0])? {
        return Ok(0);
    }
    // What does not fit stands at `too_much`, what is known to fit, or to be the least, at `fitting`.
    let (mut too_much, mut fitting) = (0, ladder.len() - 1);
    while fitting - too_much > 1 {
        let middle = usize::midpoint(too_much, fitting);
        if fits(ladder[middle])? {
            fitting = middle;
        } else {
            too_much = middle;
        }
    }
    Ok(fitting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_rung_that_fits_is_found() {
        let ladder = Room::ladder();
        for wanted in 0..ladder.len() {
            let found = first_that_fits(|room| {
                Ok(ladder.iter().position(|rung| *rung == room).is_some_and(|rung| rung >= wanted))
            });
            assert_eq!(found.ok(), Some(wanted));
        }
        assert_eq!(first_that_fits(|_| Ok(false)).ok(), Some(ladder.len() - 1), "the least where nothing fits");
    }

    #[test]
    fn the_rung_that_is_still_rich_has_five_items_without_details() {
        let room = Room::ladder()[STILL_RICH];
        assert!(!room.details && room.items == 5 && room.extras);
    }

    #[test]
    fn no_two_rungs_are_the_same() {
        let ladder = Room::ladder();
        for (index, room) in ladder.iter().enumerate() {
            assert!(!ladder[..index].contains(room));
        }
    }
}
