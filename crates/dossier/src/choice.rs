//! Closed sets of codes: one macro, so that every choice has the same derives, codes and order.

/// Declares an enumeration whose variants are written as stable codes in files.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema, specta::Type,
        )]
        #[allow(missing_docs, reason = "the codes are explained by the wording catalogue")]
        pub enum $name {
            $(#[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every variant, in the order in which forms and documents list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Gives the code written in files and used to look up the wording.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}
pub(crate) use choice;
