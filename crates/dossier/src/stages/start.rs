//! Stage 0, the starting point: country and role settle the law, the currency and the funding that is open.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::Currency,
    prose::{Label, Language, Prose},
    scalar::Country,
    stages::call::CallEdition,
};

record! {
    /// The starting point of a dossier.
    Start {
        /// The title of the project.
        title: Label,
        /// A short name or acronym.
        acronym: String,
        /// The project in one paragraph.
        summary: Prose,
        /// Whether the dossier is a fictional example; documents say so on their cover.
        fictional: bool,
        /// What is fictional and what is not, printed where the example is marked.
        fictional_notice: Prose,
        /// The country of the authority or organisation that prepares the dossier.
        country: Option<Country>,
        /// The partner's country, once known.
        partner_country: Option<Country>,
        /// What kind of body prepares the dossier.
        applicant_kind: Option<ApplicantKind>,
        /// Whether we lead the application or take part in another's.
        role: Option<Role>,
        /// The body that leads the application where we do not.
        lead_applicant: String,
        /// The nature of the cooperation.
        cooperation_kinds: BTreeSet<CooperationKind>,
        /// Two parties, or more.
        form: Option<Form>,
        /// The languages in which the partners work together.
        working_languages: BTreeSet<WorkingLanguage>,
        /// The language in which the documents are written unless another is asked for.
        main_language: Option<Language>,
        /// The currency of the dossier's totals.
        currency: Option<Currency>,
        /// The calls for proposals aimed at.
        target_calls: Vec<TargetCall>,
        /// Calls that we wrote ourselves, because Passerelle does not know them or knows another edition.
        own_calls: Vec<CallEdition>,
    }
}

item! {
    /// A call for proposals that the dossier aims at.
    TargetCall {
        /// The identifier of the call's edition, such as `meae-generaliste-2025`.
        call: String,
        /// The last day on which the funder takes the file.
        deadline: Option<NaiveDate>,
        /// Whether this is the call that orders the funding dossier.
        chosen: bool,
        /// When we checked the call's conditions against its text in force.
        checked_on: Option<NaiveDate>,
        /// What to remember about this call.
        note: Prose,
    }
}

choice! {
    /// What kind of body prepares the dossier.
    ApplicantKind {
        LocalAuthority = "local_authority",
        Grouping = "grouping",
        AssociationOfAuthorities = "association_of_authorities",
        MandatedNgo = "mandated_ngo",
        Ngo = "ngo",
    }
}

choice! {
    /// Our role in the application.
    Role { Lead = "lead", Partner = "partner" }
}

choice! {
    /// The nature of a cooperation.
    CooperationKind {
        Friendship = "friendship",
        ExchangeOfPractice = "exchange_of_practice",
        InstitutionalSupport = "institutional_support",
        DevelopmentAid = "development_aid",
        JointManagement = "joint_management",
        CrossBorder = "cross_border",
        Humanitarian = "humanitarian",
    }
}

choice! {
    /// Between two parties, or more.
    Form { Bilateral = "bilateral", Multilateral = "multilateral" }
}

choice! {
    /// A language in which partners work together, by its ISO 639-1 code.
    WorkingLanguage {
        French = "fr", English = "en", Spanish = "es", Portuguese = "pt", Arabic = "ar", German = "de", Italian = "it",
        Chinese = "zh", Khmer = "km", Vietnamese = "vi", Lao = "lo", Malagasy = "mg", Swahili = "sw", Wolof = "wo",
        Lingala = "ln", Kongo = "kg", Bambara = "bm", Haitian = "ht", Amharic = "am", Hausa = "ha", Russian = "ru",
        Ukrainian = "uk", Turkish = "tr", Japanese = "ja", Romanian = "ro", Polish = "pl",
    }
}
