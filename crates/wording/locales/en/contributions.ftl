# Stage 6, contributions and reciprocity: labels, help and examples of its fields.

field-contributions-reciprocity = In what sense is the exchange mutual?
    .help = Cooperation is an exchange, not aid: say what each territory receives and learns from the other.
    .example = We bring a method of sorting; we learn to work with an informal sector that our departments hardly know.

field-contributions-ours = What you bring
    .help = Know-how, staff time, equipment, networks: money is only one contribution among others.
    .one = a contribution
    .add = Add a contribution
    .empty = No contribution has been noted yet. Ask your departments what they would like to show.
field-contributions-ours-title = Contribution
    .example = Twenty working days of a waste engineer
field-contributions-ours-kind = Kind
field-contributions-ours-description = What it consists of
field-contributions-ours-provider = Provided by
    .help = The department or organisation that provides it.
field-contributions-ours-quantity = Quantity
field-contributions-ours-unit = Unit
    .example = Days
field-contributions-ours-valuation = Valuation
    .help = Its value, whether paid in cash or contributed in kind.
field-contributions-ours-valuation_method = Basis of the value
    .example = Twenty days at the average daily cost of an engineer, social charges included.

field-contributions-theirs = What the partner brings
    .help = Fill in this part with the partner, or let the partner fill it in: a contribution overlooked is a contribution lost.
    .one = a contribution of the partner
    .add = Add a contribution of the partner
    .empty = No contribution of the partner has been noted yet.
field-contributions-theirs-title = Contribution
    .example = Rooms of the municipal training centre
field-contributions-theirs-kind = Kind
field-contributions-theirs-description = What it consists of
field-contributions-theirs-provider = Provided by
    .help = The department or organisation that provides it.
field-contributions-theirs-quantity = Quantity
field-contributions-theirs-unit = Unit
field-contributions-theirs-valuation = Valuation
    .help = Its value, whether paid in cash or contributed in kind.
field-contributions-theirs-valuation_method = Basis of the value
    .example = Thirty days at the municipal rental rate.

field-contributions-our_needs = What you expect from the partner
    .help = What you hope to receive, and what you want to learn.
    .one = an expectation
    .add = Add an expectation
    .empty = No expectation has been noted yet. Cooperation without expectations of your own is aid.
field-contributions-our_needs-title = Expectation
    .example = Learning to negotiate with informal collectors
field-contributions-our_needs-kind = Receive or learn
field-contributions-our_needs-description = The expectation in detail
field-contributions-our_needs-challenge = Challenge concerned

field-contributions-their_needs = What the partner expects
    .help = As the partner puts them, not as you suppose them.
    .one = an expectation of the partner
    .add = Add an expectation of the partner
    .empty = No expectation of the partner has been noted yet.
field-contributions-their_needs-title = Expectation
    .example = Training for team leaders in cleansing
field-contributions-their_needs-kind = Receive or learn
field-contributions-their_needs-description = The expectation in detail
field-contributions-their_needs-challenge = Challenge concerned

field-contributions-matches = Reciprocity matrix
    .help = Link each contribution to the expectation it answers. A matrix filled on one side only deserves a discussion.
    .one = a match
    .add = Add a match
    .empty = No contribution has been linked to an expectation yet.
field-contributions-matches-contribution = Contribution
field-contributions-matches-need = Expectation of the other side
field-contributions-matches-strength = Strength of the match
    .help = From 1, partial, to 5, complete.
field-contributions-matches-note = How
