//! Splitting an amount so that the parts always add up to it.

use rust_decimal::Decimal;

use crate::money::{Currency, Percent};

/// Splits a rounded amount by weights; the parts are rounded to the currency and add up to the amount exactly.
///
/// Each part is rounded down first; the smallest units left over go to the parts that lost most by it (largest remainder),
/// the earlier part first among equals. No part, or weights that add up to zero, give all to the first part.
pub fn split(amount: Decimal, weights: &[Decimal], currency: Currency) -> Vec<Decimal> {
    let sum: Decimal = weights.iter().sum();
    let unit = Decimal::new(1, currency.decimals());
    if sum.is_zero() {
        return weights.iter().enumerate().map(|(index, _)| if index == 0 { amount } else { Decimal::ZERO }).collect();
    }
    let exact: Vec<Decimal> = weights.iter().map(|weight| amount * weight / sum).collect();
    let mut parts: Vec<Decimal> = exact.iter().map(|part| (part / unit).floor() * unit).collect();
    let mut by_loss: Vec<usize> = (0..parts.len()).collect();
    by_loss.sort_by_key(|&index| (std::cmp::Reverse(exact[index] - parts[index]), index));
    let mut left = amount - parts.iter().sum::<Decimal>();
    for index in by_loss.into_iter().cycle() {
        if left < unit {
            break;
        }
        parts[index] += unit;
        left -= unit;
    }
    parts
}

/// A percentage of an amount, rounded to the currency.
pub fn rounded_share(share: Percent, amount: Decimal, currency: Currency) -> Decimal {
    currency.round(share.of(amount))
}

/// How many per cent of the whole a part is, to two decimals; `None` where the whole is nothing.
pub fn rate(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (!whole.is_zero()).then(|| (part * Decimal::ONE_HUNDRED / whole).round_dp(2).normalize())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn thirds_of_a_euro_add_up_to_a_euro() {
        let parts = split(Decimal::ONE, &[Decimal::ONE, Decimal::ONE, Decimal::ONE], Currency::EUR);
        assert_eq!(parts, ["0.34", "0.33", "0.33"].map(|part| part.parse::<Decimal>().unwrap()));
    }

    proptest! {
        #[test]
        fn parts_add_up_to_the_amount(cents in 0_i64..10_000_000_000, weights in prop::collection::vec(0_u32..1000, 1..9)) {
            let amount = Decimal::new(cents, 2);
            let weights: Vec<Decimal> = weights.into_iter().map(Decimal::from).collect();
            let parts = split(amount, &weights, Currency::EUR);
            prop_assert_eq!(parts.iter().sum::<Decimal>(), amount);
            prop_assert!(parts.iter().all(|part| !part.is_sign_negative() && part.scale() <= 2));
        }
    }
}
