//! How many people benefit: women and men, directly and indirectly, added up in one place.

use std::iter::Sum;

use rust_decimal::Decimal;

use crate::{
    share,
    stages::actions::{Beneficiaries, Reach},
};

/// People of a group, or of several groups together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct People {
    /// Women and girls.
    pub women: u64,
    /// Men and boys.
    pub men: u64,
}

impl People {
    /// The people of one group; a number that was not given counts as nobody.
    pub fn of(group: &Beneficiaries) -> Self {
        Self { women: group.women.unwrap_or(0).into(), men: group.men.unwrap_or(0).into() }
    }

    /// The people of the groups of a reach; `None` stands for groups whose reach is not told.
    pub fn of_reach(groups: &[Beneficiaries], reach: Option<Reach>) -> Self {
        groups.iter().filter(|group| group.reach == reach).map(Self::of).sum()
    }

    /// Women and men together.
    pub fn all(self) -> u64 {
        self.women + self.men
    }

    /// The share of women in per cent, rounded to a whole number; `None` where there is nobody.
    pub fn share_of_women(self) -> Option<Decimal> {
        share::rate(self.women.into(), self.all().into()).map(|rate| rate.round().normalize())
    }
}

impl Sum for People {
    fn sum<I: Iterator<Item = Self>>(people: I) -> Self {
        people.fold(Self::default(), |sum, each| Self { women: sum.women + each.women, men: sum.men + each.men })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reach_is_added_up_apart_and_a_missing_number_counts_nobody() {
        let group = |reach, women, men| Beneficiaries { reach, women, men, ..Beneficiaries::default() };
        let groups = [
            group(Some(Reach::Direct), Some(30), Some(10)),
            group(Some(Reach::Direct), Some(3), None),
            group(Some(Reach::Indirect), Some(500), Some(400)),
            group(None, None, Some(7)),
        ];
        // 30 + 3 women and 10 men: 33 of 43 are 76.7 per cent, rounded 77.
        let direct = People::of_reach(&groups, Some(Reach::Direct));
        assert_eq!((direct.women, direct.men, direct.all()), (33, 10, 43));
        assert_eq!(direct.share_of_women(), Some(77.into()));
        assert_eq!(People::of_reach(&groups, Some(Reach::Indirect)).all(), 900);
        assert_eq!(People::of_reach(&groups, None), People { women: 0, men: 7 });
        assert_eq!(groups.iter().map(People::of).sum::<People>().all(), 950);
        assert_eq!(People::default().share_of_women(), None);
    }
}
