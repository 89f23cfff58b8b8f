//! How high a risk is: probability × gravity, in three levels.
//!
//! Source: the five-by-five matrix that evaluators and funders use; where its levels begin is the method's choice, and
//! the document prints it below its table.

use crate::{choice::choice, stages::actions::Risk};

/// From this product of probability and gravity on, a risk is high: 12 of 25.
pub const HIGH_FROM: u8 = 12;

/// From this product on, a risk is moderate; below it, low.
pub const MODERATE_FROM: u8 = 6;

choice! {
    /// How high a risk is, the highest first.
    RiskLevel { High = "high", Moderate = "moderate", Low = "low" }
}

impl RiskLevel {
    /// The level of a product of probability and gravity.
    pub fn of(product: u8) -> Self {
        match product {
            HIGH_FROM.. => Self::High,
            MODERATE_FROM.. => Self::Moderate,
            _ => Self::Low,
        }
    }
}

impl Risk {
    /// Probability × gravity, from 1 to 25, where both were marked.
    pub fn product(&self) -> Option<u8> {
        Some(self.probability?.0.saturating_mul(self.impact?.0))
    }

    /// The level, where both were marked.
    pub fn level(&self) -> Option<RiskLevel> {
        self.product().map(RiskLevel::of)
    }
}

/// The risks from the highest product to the lowest, those without both marks last, else in the order of the list.
pub fn by_level(risks: &[Risk]) -> Vec<&Risk> {
    let mut sorted: Vec<_> = risks.iter().collect();
    sorted.sort_by_key(|risk| std::cmp::Reverse(risk.product()));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Score;

    fn risk(probability: u8, impact: u8) -> Risk {
        Risk { probability: Some(Score(probability)), impact: Some(Score(impact)), ..Risk::default() }
    }

    #[test]
    fn levels_begin_at_six_and_at_twelve() {
        // 5 × 1 = 5 and 2 × 3 = 6 part low from moderate; 2 × 5 = 10 and 3 × 4 = 12 part moderate from high.
        let levels = [(5, 1), (2, 3), (2, 5), (3, 4), (5, 5)].map(|(one, other)| risk(one, other).level());
        let expected = [RiskLevel::Low, RiskLevel::Moderate, RiskLevel::Moderate, RiskLevel::High, RiskLevel::High];
        assert_eq!(levels, expected.map(Some));
    }

    #[test]
    fn one_mark_alone_gives_no_level_and_stands_last() {
        let half = Risk { probability: Some(Score(5)), ..Risk::default() };
        assert_eq!(half.level(), None);
        let risks = [half.clone(), risk(1, 2), risk(4, 4)];
        assert_eq!(by_level(&risks), [&risks[2], &risks[1], &half]);
    }
}
