//! Amounts of money, decimal quantities and percentages: never floating point.

use std::{fmt, str::FromStr};

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{
    reference_data::minor_units,
    scalar::{Problem, string_scalar},
};

/// The longest integer part that an amount may have, so that sums and products stay exact.
const LARGEST: Decimal = Decimal::from_parts(2_764_472_319, 232_830, 0, false, 0); // 999_999_999_999_999

/// A currency, by its ISO 4217 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");
    /// The franc of the Central African monetary union, without subdivision.
    pub const XAF: Self = Self(*b"XAF");
    /// The franc of the West African monetary union, without subdivision.
    pub const XOF: Self = Self(*b"XOF");

    /// The ISO 4217 code, three capital letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency is built from three ASCII letters")
    }

    /// How many decimals ISO 4217 gives the currency: 2 for EUR, 0 for XAF.
    pub fn decimals(self) -> u32 {
        minor_units(self.code()).expect("a currency is built from the table")
    }

    /// Rounds half away from zero to the currency's decimals: the one rounding rule of Passerelle.
    pub fn round(self, amount: Decimal) -> Decimal {
        let mut rounded = amount.round_dp_with_strategy(self.decimals(), RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(self.decimals());
        rounded
    }
}

impl FromStr for Currency {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let code = text.trim().to_ascii_uppercase();
        let known = minor_units(&code).is_some();
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if known => Ok(Self(bytes)),
            _ => Err(Problem::UnknownCurrency),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

string_scalar!(Currency, "currency", "An ISO 4217 currency code, such as EUR or XAF.", r"^[A-Z]{3}$");

/// An amount in its own currency, written as `"1250.50 EUR"`: one value, so that two people's edits never mix an amount with
/// the other's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// The amount, with no more decimals than the currency has.
    pub amount: Decimal,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount rounded to its currency's decimals.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount: currency.round(amount), currency }
    }
}

impl FromStr for Money {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (amount, code) = text.trim().rsplit_once([' ', '\u{a0}', '\u{202f}']).ok_or(Problem::NotMoney)?;
        let currency: Currency = code.parse()?;
        let amount = parse_decimal(amount)?;
        if amount.normalize().scale() > currency.decimals() {
            return Err(Problem::TooManyDecimals { allowed: currency.decimals() });
        }
        Ok(Self::new(amount, currency))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.amount, self.currency)
    }
}

string_scalar!(
    Money,
    "money",
    "A decimal amount and its ISO 4217 currency, such as \"1250.50 EUR\" or \"150000 XAF\".",
    r"^-?[0-9]+(\.[0-9]+)? [A-Z]{3}$"
);

/// A decimal number without unit: a quantity, a rate, an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(pub Decimal);

impl FromStr for Quantity {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let value = parse_decimal(text)?.normalize();
        if value.is_sign_negative() && !value.is_zero() { Err(Problem::Negative) } else { Ok(Self(value)) }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0.normalize())
    }
}

string_scalar!(
    Quantity,
    "quantity",
    "A decimal number, zero or more, such as \"12\" or \"0.5\".",
    r"^[0-9]+(\.[0-9]+)?$"
);

/// A percentage from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub Decimal);

impl Percent {
    /// The share of an amount that this percentage stands for, not yet rounded.
    pub fn of(self, amount: Decimal) -> Decimal {
        amount * self.0 / Decimal::ONE_HUNDRED
    }
}

impl FromStr for Percent {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let value = parse_decimal(text.trim().trim_end_matches('%'))?.normalize();
        if value < Decimal::ZERO || value > Decimal::ONE_HUNDRED { Err(Problem::NotPercent) } else { Ok(Self(value)) }
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0.normalize())
    }
}

string_scalar!(Percent, "percent", "A percentage from 0 to 100, such as \"7\" or \"12.5\".", r"^[0-9]+(\.[0-9]+)?$");

/// Reads a decimal number written with a point or a comma and with or without spaces between thousands.
fn parse_decimal(text: &str) -> Result<Decimal, Problem> {
    let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let plain = if compact.contains('.') { compact } else { compact.replace(',', ".") };
    if !plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-')) {
        return Err(Problem::NotANumber);
    }
    let value = Decimal::from_str_exact(&plain).map_err(|_| Problem::NotANumber)?;
    if value.abs() > LARGEST || value.scale() > 9 { Err(Problem::TooLarge) } else { Ok(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_keeps_its_digits_and_takes_its_currencys_decimals() {
        let written = |text: &str| text.parse::<Money>().map(|money| money.to_string());
        assert_eq!(written("12345678901234.89 EUR"), Ok("12345678901234.89 EUR".into()));
        assert_eq!(written("1250 EUR"), Ok("1250.00 EUR".into()));
        assert_eq!(written("1\u{202f}250,5 EUR"), Ok("1250.50 EUR".into()));
        assert_eq!(written("150000 XAF"), Ok("150000 XAF".into()));
        assert_eq!(written("150000.5 XAF"), Err(Problem::TooManyDecimals { allowed: 0 }));
        assert_eq!(written("150000"), Err(Problem::NotMoney));
        assert_eq!(written("1e3 EUR"), Err(Problem::NotANumber));
        assert_eq!(written("10 XYZ"), Err(Problem::UnknownCurrency));
        assert_eq!(written("9999999999999999 EUR"), Err(Problem::TooLarge));
        assert_eq!(LARGEST, Decimal::from_str_exact("999999999999999").unwrap());
    }

    #[test]
    fn halves_round_away_from_zero() {
        let rounded = |text: &str| Currency::XAF.round(text.parse().unwrap()).to_string();
        assert_eq!((rounded("0.5"), rounded("1.5"), rounded("2.4")), ("1".into(), "2".into(), "2".into()));
    }

    #[test]
    fn a_percentage_stays_between_nought_and_a_hundred() {
        assert_eq!("7 %".parse::<Percent>().map(|percent| percent.to_string()), Ok("7".into()));
        assert_eq!("101".parse::<Percent>(), Err(Problem::NotPercent));
    }
}
