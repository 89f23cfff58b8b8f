//! Stage 6, contributions (*apports*) and reciprocity: each territory brings, receives and learns.

use super::{item, record};
use crate::{
    choice::choice,
    money::{Money, Quantity},
    prose::{Label, Prose},
    scalar::Score,
    stages::challenges::ChallengeId,
};

record! {
    /// What each side brings, and what it needs.
    Contributions {
        /// In what sense the exchange is mutual.
        reciprocity: Prose,
        /// What our territory can bring.
        ours: Vec<Contribution>,
        /// What the partner can bring.
        theirs: Vec<Contribution>,
        /// What our territory hopes to receive and to learn.
        our_needs: Vec<Need>,
        /// What the partner hopes to receive and to learn.
        their_needs: Vec<Need>,
        /// Which contribution answers which need: the reciprocity matrix.
        matches: Vec<Match>,
    }
}

item! {
    /// Something that a territory can bring to its counterpart.
    Contribution {
        /// The contribution in one line.
        title: Label,
        /// Its kind.
        kind: Option<ContributionKind>,
        /// What it consists of.
        description: Prose,
        /// The department or organisation that provides it.
        provider: Label,
        /// How much of it.
        quantity: Option<Quantity>,
        /// The unit of the quantity.
        unit: Label,
        /// Its value, whether paid in cash or in kind.
        valuation: Option<Money>,
        /// How the value was found.
        valuation_method: Prose,
    }
}

item! {
    /// Something that a territory hopes to receive or to learn.
    Need {
        /// The need in one line.
        title: Label,
        /// Whether to receive or to learn.
        kind: Option<NeedKind>,
        /// The need in words.
        description: Prose,
        /// The challenge it comes from.
        challenge: Option<ChallengeId>,
    }
}

item! {
    /// One cell of the reciprocity matrix: a contribution that answers the other side's need.
    Match {
        /// The contribution.
        contribution: Option<ContributionId>,
        /// The need of the other side.
        need: Option<NeedId>,
        /// How well it answers, from 1 to 5.
        strength: Option<Score>,
        /// In what way.
        note: Prose,
    }
}

crate::scalar::reference! {
    /// A contribution of either side.
    ContributionId => "contributions/ours", "contributions/theirs"
}

crate::scalar::reference! {
    /// A need of either side.
    NeedId => "contributions/our_needs", "contributions/their_needs"
}

choice! {
    /// The kinds of contributions.
    ContributionKind {
        Expertise = "expertise",
        Training = "training",
        StaffTime = "staff_time",
        Equipment = "equipment",
        Funds = "funds",
        Networks = "networks",
        Culture = "culture",
        MarketAccess = "market_access",
        Premises = "premises",
        Knowledge = "knowledge",
    }
}

choice! {
    /// What a territory hopes for.
    NeedKind { Receive = "receive", Learn = "learn" }
}
