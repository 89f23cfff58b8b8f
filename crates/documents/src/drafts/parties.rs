//! The parties to an agreement: those of the dossier or, before there are any, we and the candidate.

use chrono::NaiveDate;
use dossier::{
    Country, Money, Prose,
    stages::agreement::{Party, PartyRole},
};

use super::{
    Drafting,
    names::{begins_with_vowel, printable},
};
use crate::{
    Block, Signature, Text,
    funding::{context::Context, signatures::signature},
};

/// A party as documents name it.
pub(super) struct Signer<'a> {
    /// Its identifier, which the codes of its passages bear.
    pub(super) id: String,
    /// Its path in the dossier.
    pub(super) path: String,
    pub(super) name: Text,
    pub(super) country: Option<Country>,
    pub(super) seat: Text,
    pub(super) signatory: Text,
    pub(super) approved_on: Option<NaiveDate>,
    pub(super) resolution: Text,
    pub(super) focal_point: Text,
    pub(super) responsibilities: Option<&'a Prose>,
    pub(super) commitment: Option<Money>,
    /// Whether it is we who prepare the dossier.
    pub(super) ours: bool,
    /// Whether it takes part without being one of the authorities that cooperate.
    pub(super) associated: bool,
}

impl<'a> Drafting<'a> {
    /// The parties in the words of a language.
    pub(super) fn signers(&self, context: &Context<'a>) -> Vec<Signer<'a>> {
        let dossier = self.draft.dossier;
        let parties = &dossier.agreement.parties;
        if parties.is_empty() {
            return self.presumed(context);
        }
        let ours = our_place(parties, dossier);
        let signer = |(index, party): (usize, &'a Party)| {
            let path = format!("agreement/parties/{}", party.id);
            let at = |field: &str| format!("{path}/{field}");
            let is_ours = ours == Some(index);
            let seat = context.label(&party.seat, &at("seat"));
            let address = context.plain(&dossier.territory.address, "territory/address");
            let resolution = context.plain(&party.resolution, &at("resolution"));
            let number = &dossier.agreement.deliberation.number;
            let own_number = context.plain(number, "agreement/deliberation/number");
            Signer {
                id: party.id.to_string(),
                name: context.or_lack(printable(context.label(&party.name, &at("name"))), "name", &at("name")),
                country: party.country,
                seat: if seat.is_blank() && is_ours { address } else { seat },
                signatory: context.label(&party.signatory, &at("signatory")),
                approved_on: party.approved_on,
                resolution: if resolution.is_blank() && is_ours { own_number } else { resolution },
                focal_point: context.label(&party.focal_point, &at("focal_point")),
                responsibilities: Some(&party.responsibilities),
                commitment: party.commitment,
                ours: is_ours,
                associated: matches!(party.role, Some(PartyRole::Associate | PartyRole::Delegate)),
                path,
            }
        };
        parties.iter().enumerate().map(signer).collect()
    }

    /// We and the candidate, where the dossier names no parties yet.
    fn presumed(&self, context: &Context<'a>) -> Vec<Signer<'a>> {
        let dossier = self.draft.dossier;
        let blank = |id: &str, name: Text, country| Signer {
            id: id.to_owned(),
            path: "agreement/parties".to_owned(),
            name,
            country,
            seat: Text::default(),
            signatory: Text::default(),
            approved_on: None,
            resolution: Text::default(),
            focal_point: Text::default(),
            responsibilities: None,
            commitment: None,
            ours: false,
            associated: false,
        };
        let deliberation = &dossier.agreement.deliberation;
        let ours = Signer {
            seat: context.plain(&dossier.territory.address, "territory/address"),
            signatory: context.label(&dossier.territory.signatory, "territory/signatory"),
            resolution: context.plain(&deliberation.number, "agreement/deliberation/number"),
            approved_on: deliberation.session_on,
            ours: true,
            ..blank("applicant", self.our_name(context), dossier.start.country)
        };
        let partner = match self.draft.candidate {
            Some(candidate) => {
                let name =
                    printable(context.label(&candidate.name, &format!("search/candidates/{}/name", candidate.id)));
                blank("partner", context.or_lack(name, "partner", "search/candidates"), candidate.country)
            }
            None => blank("partner", context.lack("partner", "agreement/parties"), dossier.start.partner_country),
        };
        vec![ours, partner]
    }

    /// Our name, or the mark of its absence.
    pub(super) fn our_name(&self, context: &Context<'_>) -> Text {
        let name = context.label(&self.draft.dossier.territory.name, "territory/name");
        context.or_lack(name, "name", "territory/name")
    }
}

/// Where we stand among the parties: by our name, else the first party of our country.
fn our_place(parties: &[Party], dossier: &dossier::Dossier) -> Option<usize> {
    let name = &dossier.territory.name;
    let same = |ours: &str, theirs: &str| !ours.trim().is_empty() && ours.trim() == theirs.trim();
    let by_name = |party: &Party| same(&name.fr, &party.name.fr) || same(&name.en, &party.name.en);
    let country = dossier.start.country;
    (parties.iter().position(by_name))
        .or_else(|| parties.iter().position(|party| country.is_some() && party.country == country))
}

/// One paragraph that presents a party.
pub(super) fn presented(context: &Context<'_>, signer: &Signer<'_>) -> Block {
    let at = |field: &str| format!("{}/{field}", signer.path);
    let function = signer.signatory.clone().uncapitalised(context.language);
    let elided = usize::from(begins_with_vowel(&function.plain()));
    let values = [
        ("name", context.named(&signer.name.clone().strong())),
        ("country", context.country(signer.country, &at("country"))),
        ("seat", context.or_lack(signer.seat.clone(), "seat", &at("seat"))),
        ("function", context.or_lack(function, "signatory", &at("signatory"))),
    ];
    Block::paragraph(context.lead("draft-agreement-party", &values, &[("elided", elided)]))
}

/// Room for the signatures, with lines for name, place and date.
pub(super) fn signatures(drafting: &Drafting<'_>, signers: &[Signer<'_>]) -> Block {
    let context = &drafting.context;
    let others = drafting.second.as_ref().map(|second| (second, drafting.signers(second)));
    let signed_for = |context: &Context<'_>, signer: &Signer<'_>| {
        context.sentence("draft-signed-for", &[("name", context.named(&signer.name))], &[])
    };
    let party = |(index, signer): (usize, &Signer<'_>)| {
        let mut party = signed_for(context, signer);
        let mut signatory = vec![signer.signatory.clone()];
        if let Some((second, others)) = &others
            && let Some(other) = others.get(index)
        {
            party = party.then("\n").then(drafting.in_second(signed_for(second, other)));
            signatory.push(drafting.in_second(other.signatory.clone()));
        }
        signatory.dedup_by(|other, one| other.plain() == one.plain());
        signatory.retain(|line| !line.is_blank());
        Signature { rules_name: true, signatory, ..signature(party, Text::default()) }
    };
    Block::Signatures { parties: signers.iter().enumerate().map(party).collect() }
}
