//! What can be wrong with one value, and the values that are written as text.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{choice::choice, reference_data::is_country};

/// Why a value cannot stand in its field. Codes, so that the wording can say it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The path names no field of the model.
    UnknownField,
    /// The path leads through an item that the dossier does not hold.
    UnknownItem,
    /// The path names a group of fields or a list, not one field.
    Container,
    /// The path names a field, where a list was needed.
    NotAList,
    /// An object was needed.
    NotAnObject,
    /// Text was needed.
    NotText,
    /// The text is longer than its field allows, in characters.
    TooLong {
        /// The most characters allowed.
        allowed: u32,
    },
    /// A number was needed, such as 12 or 12.5.
    NotANumber,
    /// A JSON number stands where the documented format asks for text, which keeps every digit.
    NumberAsText,
    /// The number is too large, or has more than nine decimals.
    TooLarge,
    /// A number of zero or more was needed.
    Negative,
    /// A whole number within bounds was needed.
    OutOfBounds {
        /// The smallest allowed.
        from: i64,
        /// The largest allowed.
        to: i64,
    },
    /// A percentage between 0 and 100 was needed.
    NotPercent,
    /// An amount with its currency was needed, such as "1250.50 EUR".
    NotMoney,
    /// The currency has fewer decimals than were given.
    TooManyDecimals {
        /// How many the currency has.
        allowed: u32,
    },
    /// No ISO 4217 currency has this code.
    UnknownCurrency,
    /// A latitude and a longitude in decimal degrees were needed, such as "-4.7761, 11.8635".
    NotCoordinates,
    /// No ISO 3166 country has this two-letter code.
    UnknownCountry,
    /// A date such as 2027-03-31 was needed.
    NotADate,
    /// `true` or `false` was needed.
    NotAFlag,
    /// One of the listed codes was needed.
    NotAChoice {
        /// The codes that the field knows.
        choices: Vec<String>,
    },
    /// The identifier has other characters than a–z, 0–9, `-` and `_`, or more than 40 of them.
    NotAnId,
    /// Two items of one list have the same identifier.
    DuplicateId,
    /// The name stands twice in one object of the JSON.
    NamedTwice,
}

/// Implements the traits of a value that is written as text and parsed by `FromStr`.
macro_rules! string_scalar {
    ($name:ident, $kind:literal, $description:literal, $pattern:literal $(, $key:literal => $extra:expr)*) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
                text.parse().map_err(|problem| serde::de::Error::custom(format!("{problem:?}")))
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "description": $description,
                    "pattern": $pattern,
                    "x-kind": $kind,
                    $($key: $extra,)*
                })
            }
        }

        impl specta::Type for $name {
            fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
                <String as specta::Type>::definition(types)
            }
        }
    };
}
pub(crate) use string_scalar;

/// The stable identifier of a list item: 1 to 40 of a–z, 0–9, `-` and `_`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(String);

impl ItemId {
    /// The identifier as it stands in paths.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ItemId {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let fits = (1..=40).contains(&text.len())
            && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'));
        if fits { Ok(Self(text.to_owned())) } else { Err(Problem::NotAnId) }
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

string_scalar!(ItemId, "id", "The stable identifier of the item.", r"^[a-z0-9_-]{1,40}$");

/// Declares the identifier of an item of another list, with the lists it may come from.
macro_rules! reference {
    ($(#[$meta:meta])* $name:ident => $($list:literal),+) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub crate::scalar::ItemId);

        impl std::str::FromStr for $name {
            type Err = crate::scalar::Problem;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        crate::scalar::string_scalar!(
            $name, "reference", "The identifier of an item of another list.", r"^[a-z0-9_-]{1,40}$", "x-to" => [$($list),+]
        );
    };
}
pub(crate) use reference;

/// A country, by its ISO 3166-1 two-letter code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The ISO 3166-1 alpha-2 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country is built from two ASCII letters")
    }
}

impl FromStr for Country {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let code = text.trim().to_ascii_uppercase();
        match <[u8; 2]>::try_from(code.as_bytes()) {
            Ok(bytes) if is_country(&code) => Ok(Self(bytes)),
            _ => Err(Problem::UnknownCountry),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

string_scalar!(Country, "country", "An ISO 3166-1 two-letter country code, such as CG or FR.", r"^[A-Z]{2}$");

/// A place on the globe, in decimal degrees of WGS 84 with four decimals (about eleven metres).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Coordinates {
    /// In ten-thousandths of a degree, north positive.
    latitude: i32,
    /// In ten-thousandths of a degree, east positive.
    longitude: i32,
}

impl Coordinates {
    const UNITS: i32 = 10_000;

    /// A place by its latitude and longitude in degrees; nothing beyond the poles or the date line.
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let within = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        let units = |degrees: f64| (degrees * f64::from(Self::UNITS)).round() as i32;
        within.then(|| Self { latitude: units(latitude), longitude: units(longitude) })
    }

    /// Degrees north of the equator.
    pub fn latitude(self) -> f64 {
        f64::from(self.latitude) / f64::from(Self::UNITS)
    }

    /// Degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        f64::from(self.longitude) / f64::from(Self::UNITS)
    }
}

impl FromStr for Coordinates {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (latitude, longitude) = text.split_once([',', ';']).ok_or(Problem::NotCoordinates)?;
        let degrees = |text: &str| text.trim().replace('\u{2212}', "-").parse().map_err(|_| Problem::NotCoordinates);
        Self::new(degrees(latitude)?, degrees(longitude)?).ok_or(Problem::NotCoordinates)
    }
}

impl fmt::Display for Coordinates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:.4}, {:.4}", self.latitude(), self.longitude())
    }
}

string_scalar!(
    Coordinates,
    "coordinates",
    "Latitude and longitude in decimal degrees (WGS 84), north and east positive, such as -4.7761, 11.8635.",
    r"^-?\d{1,2}(\.\d+)?, ?-?\d{1,3}(\.\d+)?$"
);

/// A mark from 1 (weak) to 5 (strong).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Score(pub u8);

/// The weight of a criterion, from 0 (ignored) to 5 (decisive).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Weight(pub u8);

macro_rules! bounded_schema {
    ($name:ident, $description:literal, $from:literal, $to:literal) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "integer", "description": $description, "minimum": $from, "maximum": $to
                })
            }
        }
    };
}
bounded_schema!(Score, "A mark from 1 (weak) to 5 (strong).", 1, 5);
bounded_schema!(Weight, "A weight from 0 (ignored) to 5 (decisive).", 0, 5);

choice! {
    /// An answer that may also be "not known yet".
    Answer { Yes = "yes", Partly = "partly", No = "no" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_kept_in_one_form_and_stay_on_the_globe() {
        let read = |text: &str| text.parse::<Coordinates>().map(|it| it.to_string());
        assert_eq!(read("-4.77609;11.86352"), Ok("-4.7761, 11.8635".to_owned()));
        assert_eq!(read("\u{2212}22.9, -43.2"), Ok("-22.9000, -43.2000".to_owned()));
        for wrong in ["91, 0", "0, 181", "12", "Paris", "NaN, 0", "inf, 3", ""] {
            assert_eq!(read(wrong), Err(Problem::NotCoordinates), "{wrong}");
        }
    }
}
