//! Whom one writes to: the focal point by function, with the addresses of the authority.

use dossier::stages::carriers::Carrier;

use super::Drafting;
use crate::{
    Block, Text,
    funding::{context::Context, values::definitions},
};

impl Drafting<'_> {
    /// The person for contacts: the focal point, else the first of the project leads.
    fn focal_point(&self) -> Option<&Carrier> {
        let people = &self.draft.dossier.carriers.people;
        people.iter().find(|person| person.focal_point).or_else(|| people.first())
    }

    /// The function of the person for contacts; blank where nobody is named.
    pub(super) fn contact_function(&self, context: &Context<'_>) -> Text {
        self.focal_point().map_or_else(Text::default, |person| {
            context.label(&person.function, &format!("carriers/people/{}/function", person.id))
        })
    }

    /// The address to which one writes; blank where there is none.
    pub(super) fn contact_email(&self, context: &Context<'_>) -> Text {
        self.focal_point().map_or_else(Text::default, |person| {
            context.plain(&person.email, &format!("carriers/people/{}/email", person.id))
        })
    }

    /// Function, e-mail, telephone, address and web site.
    pub(super) fn contact(&self, context: &Context<'_>) -> Vec<Block> {
        let territory = &self.draft.dossier.territory;
        let path = self
            .focal_point()
            .map_or_else(|| "carriers/people".to_owned(), |person| format!("carriers/people/{}", person.id));
        let phone = self
            .focal_point()
            .map_or_else(Text::default, |person| context.plain(&person.phone, &format!("{path}/phone")));
        let function = context.or_lack(self.contact_function(context), "contact", &path);
        let email = context.or_lack(self.contact_email(context), "email", &path);
        let block = definitions([
            context.definition("draft-contact-function", vec![function]),
            context.definition("draft-contact-email", vec![email]),
            context.definition("draft-contact-phone", vec![phone]),
            context.definition("draft-contact-address", vec![context.plain(&territory.address, "territory/address")]),
            context.definition("draft-contact-website", vec![context.plain(&territory.website, "territory/website")]),
        ]);
        block.into_iter().collect()
    }
}
