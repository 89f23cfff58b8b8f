//! Formulas that round as [`dossier::totals`] rounds and split as [`dossier::share::split`] splits.
//!
//! A spreadsheet computes in binary, and what is a half in decimals may be a few billionths less there. So what was
//! multiplied or divided by a rate or a percentage is first rounded to six decimals more than the currency has, where a half
//! becomes a half again.
//!
//! No formula of a spreadsheet gives the smallest units left over to the parts that lost most. So the last part of a row
//! is what the others leave, and each other part is rounded by the function that gives the part the dossier shows: to
//! the nearest unit, or up or down. What somebody changes later still adds up.

use dossier::Currency;
use rust_decimal::{Decimal, RoundingStrategy};

/// The decimals beyond those of the currency that are kept until the amount is rounded.
const KEPT: u32 = 6;

/// How near to a half a part is not left to binary rounding.
const NEAR_HALF: Decimal = Decimal::from_parts(1, 0, 0, false, 4);

/// How a part of an amount is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// `ROUND`, `ROUNDUP` or `ROUNDDOWN` of the exact part.
    By(&'static str),
    /// None of them gives the part: it stands as a value.
    Value,
}

/// The formula of an amount that was converted or is a percentage, whose exact amount is known or not.
///
/// An amount that would be rounded up only by the first of two roundings is rounded once.
pub(crate) fn rounded(formula: &str, exact: Option<Decimal>, currency: Currency) -> String {
    let decimals = currency.decimals();
    let twice = |exact: Decimal| {
        let kept = exact.round_dp_with_strategy(decimals + KEPT, RoundingStrategy::MidpointAwayFromZero);
        currency.round(kept)
    };
    match exact {
        Some(exact) if twice(exact) != currency.round(exact) => format!("ROUND({formula},{decimals})"),
        _ => format!("ROUND(ROUND({formula},{}),{decimals})", decimals + KEPT),
    }
}

/// Finds the function that rounds the exact part to the part.
pub(crate) fn rounding(exact: Decimal, part: Decimal, currency: Currency) -> Rounding {
    let by = |strategy| exact.round_dp_with_strategy(currency.decimals(), strategy) == part;
    let units = exact * Decimal::from(10_u64.pow(currency.decimals()));
    let is_near_half = (units.fract().abs() - Decimal::new(5, 1)).abs() < NEAR_HALF;
    if currency.round(exact) == part && !is_near_half {
        Rounding::By("ROUND")
    } else if by(RoundingStrategy::ToZero) {
        Rounding::By("ROUNDDOWN")
    } else if by(RoundingStrategy::AwayFromZero) {
        Rounding::By("ROUNDUP")
    } else {
        Rounding::Value
    }
}

#[cfg(test)]
mod tests {
    use dossier::share::split;

    use super::*;

    fn by(name: &'static str) -> Rounding {
        Rounding::By(name)
    }

    #[test]
    fn the_parts_of_four_years_are_rounded_as_the_dossier_splits_them() {
        // A quarter of 1,002 XAF is 250.5 each year: the two units left over go to the first two years.
        let parts = split(Decimal::from(1_002), &[Decimal::from(25); 4], Currency::XAF);
        let found: Vec<_> = parts.iter().map(|part| rounding(Decimal::new(2_505, 1), *part, Currency::XAF)).collect();
        assert_eq!(found, [by("ROUNDUP"), by("ROUNDUP"), by("ROUNDDOWN"), by("ROUNDDOWN")]);
    }

    #[test]
    fn a_part_that_gains_the_last_unit_is_rounded_up() {
        // A third of 1,000 XAF is 333.33: the unit left over goes to the first.
        let parts = split(Decimal::ONE_THOUSAND, &[Decimal::ONE; 3], Currency::XAF);
        let third = Decimal::ONE_THOUSAND / Decimal::from(3);
        assert_eq!(rounding(third, parts[0], Currency::XAF), by("ROUNDUP"));
        assert_eq!(rounding(third, parts[1], Currency::XAF), by("ROUND"));
        assert_eq!(rounding(third, Decimal::from(400), Currency::XAF), Rounding::Value);
    }

    #[test]
    fn a_half_is_saved_from_binary_noise_and_nothing_else_becomes_a_half() {
        let exact = |text: &str| Some(text.parse::<Decimal>().unwrap());
        assert_eq!(rounded("F5/I5", exact("901312.5"), Currency::XAF), "ROUND(ROUND(F5/I5,6),0)");
        assert_eq!(rounded("F5/I5", exact("762.2451"), Currency::EUR), "ROUND(ROUND(F5/I5,8),2)");
        assert_eq!(rounded("F5/I5", exact("901312.4999999"), Currency::XAF), "ROUND(F5/I5,0)");
    }
}
