//! The stages of the method, one file each: what a dossier holds.

pub mod actions;
pub mod agreement;
pub mod budget;
pub mod call;
pub mod carriers;
pub mod challenges;
pub mod contributions;
pub mod filing;
pub mod monitoring;
pub mod motivations;
pub mod search;
pub mod stakeholders;
pub mod start;
pub mod territory;

/// Declares a group of fields: every field may be missing, an unknown one is refused.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema, specta::Type,
        )]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)+ }
    };
}

/// Declares an item of a list: a group of fields with a stable identifier.
macro_rules! item {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        record! {
            $(#[$meta])*
            $name {
                /// The stable identifier of the item.
                id: crate::scalar::ItemId,
                $($(#[$field_meta])* $field: $type,)+
            }
        }

        impl crate::Item for $name {
            fn id(&self) -> &crate::scalar::ItemId { &self.id }
        }
    };
}
pub(crate) use {item, record};
