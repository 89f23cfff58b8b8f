//! Stage 8, partnership and agreement (*convention*): formal commitments protect each party.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::Money,
    prose::{Label, Prose},
    scalar::{Answer, Country, Score},
    stages::{search::CandidateId, start::WorkingLanguage},
};

record! {
    /// The partnership and its agreement.
    Agreement {
        /// The object of the actions, which French law requires the agreement to state.
        object: Prose,
        /// Where the agreement stands.
        status: Option<AgreementStatus>,
        /// The parties.
        parties: Vec<Party>,
        /// The steering committee: composition, meetings, decisions.
        steering: Prose,
        /// The focal points on each side.
        focal_points: Prose,
        /// The languages of the agreement.
        languages: BTreeSet<WorkingLanguage>,
        /// The language that prevails where the versions differ; none where all are equally authentic.
        prevailing_language: Option<WorkingLanguage>,
        /// When it begins to have effect.
        starts_on: Option<NaiveDate>,
        /// How long it lasts, in months.
        duration_months: Option<u16>,
        /// Whether and how it is renewed.
        renewal: Prose,
        /// The forecast amount of the financial commitments, which French law requires the agreement to state.
        commitment: Option<Money>,
        /// How the money flows: who pays what to whom, when and against which proof.
        finances: Prose,
        /// How the parties follow the actions.
        monitoring: Prose,
        /// How they communicate about them.
        communication: Prose,
        /// To whom equipment and results belong.
        ownership: Prose,
        /// How the agreement is amended.
        amendment: Prose,
        /// How it is ended.
        termination: Prose,
        /// How disputes are settled.
        disputes: Prose,
        /// The self-assessment on four principles.
        principles: Principles,
        /// The five checks before signature.
        prechecks: Prechecks,
        /// The council resolution (*délibération*).
        deliberation: Deliberation,
        /// The passages of generated documents that were rewritten by hand.
        passages: Vec<Passage>,
        /// When the agreement was signed.
        signed_on: Option<NaiveDate>,
        /// Where it was signed.
        signed_at: String,
    }
}

item! {
    /// A party to the agreement.
    Party {
        /// Its official name.
        name: Label,
        /// Its country.
        country: Option<Country>,
        /// Where it has its seat.
        seat: Label,
        /// Its part in the project.
        role: Option<PartyRole>,
        /// The function of the person who signs for it.
        signatory: Label,
        /// Its legal capacity to cooperate and sign.
        legal_capacity: Prose,
        /// When its deliberating body approved.
        approved_on: Option<NaiveDate>,
        /// The number of its resolution.
        resolution: String,
        /// Its focal point, by function.
        focal_point: Label,
        /// What it does in the project.
        responsibilities: Prose,
        /// Its forecast financial commitment.
        commitment: Option<Money>,
    }
}

record! {
    /// The self-assessment on the four principles of decentralised cooperation.
    Principles {
        /// Decisions are taken together.
        partnership: Principle,
        /// Decisions are taken closest to inhabitants.
        subsidiarity: Principle,
        /// What is done lasts.
        sustainability: Principle,
        /// Means and benefits are fairly shared.
        equity: Principle,
    }
}

record! {
    /// The self-assessment on one principle.
    Principle {
        /// The mark, from 1 to 5.
        score: Option<Score>,
        /// What it rests on.
        evidence: Prose,
    }
}

record! {
    /// The checks before signature (French practice: five).
    Prechecks {
        /// France's, or the own State's, international commitments are respected.
        international_commitments: Precheck,
        /// The object is no power reserved to the State.
        reserved_powers: Precheck,
        /// The object is a competence or a local interest of the authority.
        local_interest: Precheck,
        /// The partner has the capacity to sign.
        partner_capacity: Precheck,
        /// The partner's law is respected.
        partner_law: Precheck,
    }
}

record! {
    /// The outcome of one check.
    Precheck {
        /// Whether it is met.
        answer: Option<Answer>,
        /// On what grounds.
        grounds: Prose,
    }
}

record! {
    /// The council resolution that authorises the agreement.
    Deliberation {
        /// The deliberating body.
        body: Label,
        /// The member who presents the matter, by function.
        rapporteur: Label,
        /// When the draft resolution and agreement were ready to be sent to its members.
        draft_ready_on: Option<NaiveDate>,
        /// When it was convened.
        convened_on: Option<NaiveDate>,
        /// When it sat.
        session_on: Option<NaiveDate>,
        /// The number of the resolution.
        number: String,
        /// When it was transmitted to the State's representative or supervising authority.
        transmitted_on: Option<NaiveDate>,
        /// When it was published.
        published_on: Option<NaiveDate>,
        /// Where the expense stands in the budget of the authority.
        budget_heading: Label,
        /// What the resolution decides.
        decision: Prose,
    }
}

item! {
    /// A passage of a generated document that was rewritten by hand.
    Passage {
        /// The document.
        document: Option<DraftDocument>,
        /// The candidate whom a letter addresses; none for other documents.
        candidate: Option<CandidateId>,
        /// Which passage of the document, by its code.
        code: String,
        /// What stands there instead; a language that is blank keeps the generated words.
        text: Prose,
        /// The generated words when the passage was rewritten, which tells whether they changed since.
        replaces: Prose,
    }
}

crate::scalar::reference! {
    /// A party to the agreement.
    PartyId => "agreement/parties"
}

choice! {
    /// The documents that Passerelle drafts and people may rewrite before they sign them.
    DraftDocument {
        PresentationSheet = "presentation_sheet",
        PartnerProfile = "partner_profile",
        ApproachLetter = "approach_letter",
        Agreement = "agreement",
        Deliberation = "deliberation",
    }
}

choice! {
    /// Where an agreement stands.
    AgreementStatus {
        LetterOfIntent = "letter_of_intent",
        Draft = "draft",
        Authorised = "authorised",
        Signed = "signed",
        Transmitted = "transmitted",
        InForce = "in_force",
        Ended = "ended",
    }
}

choice! {
    /// A party's part in the project.
    PartyRole { Lead = "lead", Partner = "partner", Associate = "associate", Delegate = "delegate" }
}
