//! Stage 2, project leads (*portage*): a relation carried by several people survives departures and elections.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    prose::{Label, Prose},
    stages::filing::AnnexId,
};

record! {
    /// Who carries the project.
    Carriers {
        /// How the relation lives on when one of its leads leaves.
        continuity: Prose,
        /// The people who carry it.
        people: Vec<Carrier>,
        /// The meetings held.
        meetings: Vec<Meeting>,
    }
}

item! {
    /// A person who carries the project.
    Carrier {
        /// The person's name; may stay empty where the function says enough.
        name: String,
        /// The person's function.
        function: Label,
        /// The organisation the person belongs to.
        organisation: String,
        /// The person's status.
        status: Option<CarrierStatus>,
        /// What the person does in the project.
        role: Prose,
        /// Which contacts with the partner the person holds.
        contacts: Prose,
        /// How many of the relation's contacts go through this person.
        contacts_held: Option<u32>,
        /// How many of the project's tasks rest on this person.
        tasks_held: Option<u32>,
        /// Whether the person is the focal point for partner and funder.
        focal_point: bool,
        /// Professional e-mail address.
        email: String,
        /// Professional telephone number.
        phone: String,
        /// The end of the mandate or contract.
        until: Option<NaiveDate>,
    }
}

item! {
    /// A meeting about the project.
    Meeting {
        /// When it was held.
        date: Option<NaiveDate>,
        /// Where, or by what means.
        place: String,
        /// What it was about.
        subject: Label,
        /// Who took part, by function and organisation.
        attendees: Prose,
        /// What was decided.
        decisions: Prose,
        /// The minutes, among the annexes.
        minutes: Option<AnnexId>,
    }
}

crate::scalar::reference! {
    /// A person who carries the project.
    CarrierId => "carriers/people"
}

choice! {
    /// The three statuses between which a relation is to be meshed.
    CarrierStatus { Elected = "elected", Technician = "technician", TerritoryActor = "territory_actor" }
}
