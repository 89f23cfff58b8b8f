# Stage 8, partnership and agreement: labels, help and examples of its fields.

field-agreement-object = What is the object of the agreement?
    .help = The actions that the parties carry out together. French law requires the agreement to state it.
    .example = To organise the sorting and recovery of waste on four markets, and to train the staff of both cities in charge of it.
field-agreement-status = Where does the agreement stand?

field-agreement-parties = Parties to the agreement
    .help = The authorities that sign and, where there is one, the mandated body.
    .one = a party
    .add = Add a party
    .empty = No party has been named yet.
field-agreement-parties-name = Official name
field-agreement-parties-country = Country
field-agreement-parties-seat = Seat
    .example = City Hall, avenue Charles-de-Gaulle, Pointe-Noire
field-agreement-parties-role = Role
field-agreement-parties-signatory = Signatory’s function
field-agreement-parties-legal_capacity = Legal capacity
    .help = The text that allows it to cooperate and to sign.
field-agreement-parties-approved_on = Approved by its council on
field-agreement-parties-resolution = Number of its resolution
field-agreement-parties-focal_point = Focal point (function)
field-agreement-parties-responsibilities = Responsibilities
    .example = Provides the composting site, recruits two staff and keeps the weighing register.
field-agreement-parties-commitment = Planned financial commitment

field-agreement-steering = Steering committee
    .help = Composition, how often it meets, how it decides.
    .example = Three members per city, two meetings a year, one of them remote, decisions by agreement of both parties.
field-agreement-focal_points = Focal points on each side
    .help = By function, with a deputy.
    .example = For the French city, its cooperation officer; for the partner, the head of cleansing. They speak every fortnight.
field-agreement-languages = Languages of the agreement
    .help = Those in which the agreement is signed.
field-agreement-prevailing_language = Language that prevails where versions differ
    .help = Leave it blank if all versions are equally authentic.
field-agreement-starts_on = Effective from
field-agreement-duration_months = Duration (in months)
field-agreement-renewal = Renewal
    .help = By express renewal, by amendment, or not at all.
    .example = Two years, renewable once by resolution of both councils, after a joint review.
field-agreement-commitment = Estimated amount of the commitments
    .help = French law requires the agreement to state it.
field-agreement-finances = How the money flows
    .help = Who pays what to whom, when, and against which documents.
    .example = Each party pays its own expenses; the grant is passed on to the partner in two halves, the second against the invoices for the first.
field-agreement-monitoring = Monitoring of the actions
    .help = Who follows them, with what tools, how often.
    .example = The focal points keep a quarterly reading of the indicators; the steering committee examines it twice a year.
field-agreement-communication = Communication
    .help = Logos, public statements, information for the inhabitants of both territories.
    .example = Each party names the other and the funder in whatever it publishes; photographs of people need their consent.
field-agreement-ownership = Ownership of goods and results
    .example = Equipment becomes the property of the city where it stands; both parties may freely use the studies and training materials.
field-agreement-amendment = Amendment
    .example = By a written amendment, approved in the same way as the agreement.
field-agreement-termination = Termination
    .example = By a reasoned letter, at three months’ notice; actions under way are completed.
field-agreement-disputes = Settlement of disputes
    .example = Amicably, before the steering committee; failing that, by mediation of a third party chosen together.

field-agreement-principles = Self-assessment on four principles
    .help = Mark frankly: a low mark with a good reason is worth more than a polite 5.
field-agreement-principles-partnership = Partnership
    .help = Decisions are taken together.

field-agreement-principles-partnership-score = Mark
    .help = From 1, not yet, to 5, fully.
field-agreement-principles-partnership-evidence = What the mark rests on
    .example = The programme was written jointly, in three workshops.

field-agreement-principles-subsidiarity = Subsidiarity
    .help = Decisions are taken as close as possible to inhabitants.

field-agreement-principles-subsidiarity-score = Mark
    .help = From 1, not yet, to 5, fully.
field-agreement-principles-subsidiarity-evidence = What the mark rests on
    .example = Each market committee sets its own hours.

field-agreement-principles-sustainability = Sustainability
    .help = What is done lasts after the funding.

field-agreement-principles-sustainability-score = Mark
    .help = From 1, not yet, to 5, fully.
field-agreement-principles-sustainability-evidence = What the mark rests on
    .example = Running costs are in the municipal budget from the third year.

field-agreement-principles-equity = Equity
    .help = Means and benefits are fairly shared.

field-agreement-principles-equity-score = Mark
    .help = From 1, not yet, to 5, fully.
field-agreement-principles-equity-evidence = What the mark rests on
    .example = Each city pays its own staff; the equipment stays where it is used.

field-agreement-prechecks = Preliminary checks
    .help = Five points to check before the council meets. Ask your legal department or the supervising authority.
field-agreement-prechecks-international_commitments = International commitments of the State
    .help = The object respects the State’s international commitments and foreign policy.

field-agreement-prechecks-international_commitments-answer = Is this condition met?
field-agreement-prechecks-international_commitments-grounds = Grounds
    .help = The treaties or positions of the State examined, and what you conclude from them.

field-agreement-prechecks-reserved_powers = Powers reserved to the State
    .help = The object does not encroach on defence, diplomacy, justice or another power of the State.

field-agreement-prechecks-reserved_powers-answer = Is this condition met?
field-agreement-prechecks-reserved_powers-grounds = Grounds
    .help = Why the actions touch neither defence, nor diplomacy, nor any power of the State.

field-agreement-prechecks-local_interest = Power or local interest
    .help = The object falls within your powers or serves a local interest.

field-agreement-prechecks-local_interest-answer = Is this condition met?
field-agreement-prechecks-local_interest-grounds = Grounds
    .help = The power exercised, or what your inhabitants gain from it.
    .example = Waste collection is a power of the city; its staff bring new practices home.

field-agreement-prechecks-partner_capacity = Capacity of the partner
    .help = The partner is an authority or grouping that may sign in its own name; it is not a State.

field-agreement-prechecks-partner_capacity-answer = Is this condition met?
field-agreement-prechecks-partner_capacity-grounds = Grounds
    .help = The text or act that shows that the partner can commit itself and sign.

field-agreement-prechecks-partner_law = Law of the partner
    .help = The procedure of the partner’s country is followed: authorisation, supervision, publication.

field-agreement-prechecks-partner_law-answer = Is this condition met?
field-agreement-prechecks-partner_law-grounds = Grounds
    .help = What the partner’s law requires: approval, supervision, registration.

field-agreement-deliberation = Council resolution
    .help = The council authorises first; the signatory signs afterwards.
field-agreement-deliberation-body = Deliberative body
    .example = Municipal council
field-agreement-deliberation-rapporteur = Rapporteur (function)
    .example = Deputy mayor in charge of international relations
field-agreement-deliberation-draft_ready_on = Drafts ready on
    .help = The draft resolution and agreement are sent with the notice of meeting.
field-agreement-deliberation-convened_on = Convened on
    .help = In France, at least five clear days before the session in municipalities of 3,500 inhabitants or more, three in the others; twelve days for a department or a region.
field-agreement-deliberation-session_on = Date of the session
field-agreement-deliberation-number = Number of the resolution
field-agreement-deliberation-transmitted_on = Transmitted on
    .help = To the State’s representative or the supervising authority.
field-agreement-deliberation-published_on = Published on
field-agreement-deliberation-budget_heading = Budget heading
    .help = The chapter or article of the budget under which the expense is entered.
    .example = Chapter 011, article 6188
field-agreement-deliberation-decision = What the council decides
    .example = Approves the agreement, authorises the mayor to sign it and enters the expense in the budget.

field-agreement-passages = Rewritten passages
    .help = What you rewrote in the documents that Passerelle drafts; the rest follows the dossier.
    .one = a passage
    .add = Add a passage
    .empty = No passage has been rewritten: the documents follow the dossier.
field-agreement-passages-document = Document
field-agreement-passages-candidate = Candidate
    .help = For an approach letter: to whom it is addressed.
field-agreement-passages-code = Passage
field-agreement-passages-text = Rewritten text
    .help = A language left blank keeps the drafted words.
field-agreement-passages-replaces = Drafted text when it was rewritten
    .help = It lets Passerelle tell you whether the dossier changed since.

field-agreement-signed_on = Signed on
field-agreement-signed_at = Signed at
