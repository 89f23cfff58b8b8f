# The drafts of the partnership: sheet, profile, letter, agreement, resolution: draft-….

draft-lack = [{ $mark }: { $what }]
draft-lack-name = official name
draft-lack-partner = name of the partner
draft-lack-seat = address of the seat
draft-lack-signatory = function of the person who signs
draft-lack-presentation = presentation of the territory
draft-lack-statement = our motivations
draft-lack-challenges = challenges taken up
draft-lack-contributions = what we can bring
draft-lack-needs = what we hope to receive and to learn
draft-lack-profile = portrait of the partner sought
draft-lack-contact = function of the person to contact
draft-lack-email = e-mail address
draft-lack-place = place
draft-lack-addressee = authority that this letter addresses
draft-lack-object = purpose of the agreement
draft-lack-responsibilities = what this party undertakes to do
draft-lack-amount = forecast amount
draft-lack-rate = exchange rate
draft-lack-focal_points = focal points, by function
draft-lack-duration = duration
draft-lack-languages = languages of the agreement
draft-lack-law = texts that allow us to cooperate and to sign
draft-lack-body = deliberating body
draft-lack-session = date of the session
draft-lack-rapporteur = member who presents the report
draft-lack-budget_heading = budget heading

# Names and their articles: the first word of a name says which one it takes.
draft-nouns-feminine = city town commune region metropolis municipality province federation prefecture chamber
draft-nouns-masculine = district department council county canton ministry government state network centre committee league foundation cooperative
draft-nouns-elided = association university administration agglomeration school institute office union hospital assembly agency public
draft-named-feminine = the { $name }
draft-named-masculine = the { $name }
draft-named-elided = the { $name }
draft-named-vowel = { $name }
draft-named-bare = { $name }
draft-of-feminine = of the { $name }
draft-of-masculine = of the { $name }
draft-of-elided = of the { $name }
draft-of-vowel = of { $name }
draft-of-bare = of { $name }

draft-item =
    { $title }{ $detail ->
        [none] {""}
       *[other] . { $detail }
    }
draft-focal-point = { $name }: { $function }

# Contact
draft-contact-function = Your contact
draft-contact-email = E-mail
draft-contact-phone = Telephone
draft-contact-address = Address
draft-contact-website = Website

# Presentation sheet
draft-sheet-kind = Presentation sheet
draft-sheet-who = Who we are
draft-sheet-will = Why we are looking for a partner
draft-sheet-challenges = The challenges we take up
draft-sheet-strengths = Our strengths
draft-sheet-bring = What we can bring
draft-sheet-hope = What we hope for
draft-sheet-partner = The partner we are looking for
draft-sheet-experience = Our cooperations
draft-sheet-carried = Who stands behind it
draft-sheet-contact = How to reply
draft-sheet-inhabitants =
    inhabitants{ $year ->
        [none] {""}
       *[other] {" "}({ $year })
    }
draft-sheet-square-kilometres = { $area } km²
draft-sheet-area = area
draft-sheet-staff = staff of the authority
draft-sheet-cooperation =
    { $partner }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $since ->
        [none] {""}
       *[other] , since { $since }
    }{ $until ->
        [none] {""}
       *[other] , until { $until }
    }
draft-sheet-debated = Our council debated the reasons for this approach on { $day }.
draft-sheet-engaged =
    { $count ->
        [one] One local stakeholder is a partner in the approach:
       *[other] { $shown } local stakeholders are partners in the approach, among them:
    }
draft-sheet-last-word = This sheet states an intention and commits no expenditure. An agreement would be reviewed by our lawyers, approved by our council and submitted to legality control or to the supervising authority, as the applicable law requires.

# Profile of the partner looked for
draft-profile-kind = Partner search
draft-profile-title = The partner we are looking for
draft-profile-introduction = Who is searching
draft-profile-opening =
    { $us }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $population ->
        [none] {""}
       *[other] , { $population } inhabitants,
    } is looking for a local authority of another country for a lasting cooperation{ $domains ->
        [none] {""}
       *[other] {" "}in the following fields: { $domains }
    }. Each side will give, receive and learn.
draft-profile-portrait = A portrait
draft-profile-criteria = Our criteria
draft-profile-regions = Why these regions
draft-profile-challenges = Challenges to share
draft-profile-exclusions = What would rule out a partnership
draft-profile-answer = How to reply
draft-profile-how = An authority that is interested may write to us in a few lines: its territory, which of our challenges it shares, what it could bring and what it expects. We will send our presentation sheet and propose a first exchange.

# Approach letter
draft-letter-kind = Approach letter
draft-letter-title =
    { $name ->
        [none] Approach letter
       *[other] Letter to { $name }
    }
draft-letter-place-and-date = { $place }, { $date }
draft-letter-to = { $executive }
draft-letter-titles = madam mr mrs ms mayor governor president
draft-letter-neutral = Sir or Madam
draft-letter-object = Subject
draft-letter-object-is = Subject: proposal for cooperation between our two authorities
draft-letter-salutation = Salutation
draft-letter-opening = Dear { $title },
draft-letter-why = Why we are writing
draft-letter-who =
    { $us }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $population ->
        [none] {""}
       *[other] , { $population } inhabitants,
    } is preparing a decentralised cooperation together with the stakeholders of its territory{ $domains ->
        [none] {""}
       *[other] , in the following fields: { $domains }
    }.{ $debated ->
        [none] {""}
       *[other] {" "}Our council debated its reasons on { $debated }.
    }
draft-letter-to-you =
    { $last ->
        [none] I am writing to { $name }
       *[other] Following our exchange of { $last }, I am writing to { $name }
    }{ $shared ->
        [0] {""}
        [one] , a member of the same network as ourselves ({ $networks }),
       *[other] , a member of the same networks as ourselves ({ $networks }),
    } because I believe that our territories have much to learn from each other.
draft-letter-shared = What we share
draft-letter-we-share = Our two territories face common challenges:
draft-letter-we-face = We are working on the following challenges, which may be yours as well:
draft-letter-bring = What we could bring
draft-letter-we-bring = We could offer you:
draft-letter-hope = What we hope for
draft-letter-we-hope = We hope to receive and to learn from you:
draft-letter-proposal = First exchange
draft-letter-exchange =
    I propose a first exchange between our departments, remotely or on the occasion of a visit, at a date that suits you{ $languages ->
        [none] {""}
       *[other] ; we can work in { $languages }
    }. The enclosed sheet presents our territory.
draft-letter-contact =
    Please reply to: { $function }{ $email ->
        [none] {""}
       *[other] , { $email }
    }.
draft-letter-last-word = This letter entails no financial commitment. Any agreement would be put to both our councils for approval and follow the formalities that the law of each of our countries requires.
draft-letter-close = Complimentary close
draft-letter-closing =
    { $title ->
       *[other] Yours sincerely,
    }
draft-letter-closing-neutral =
    { $title ->
       *[other] Yours faithfully,
    }
draft-letter-enclosure = Enclosure: presentation sheet

# Agreement
draft-agreement-kind = Agreement
draft-agreement-kind-draft = Draft agreement
draft-agreement-title = Decentralised cooperation agreement
draft-agreement-between = Between the following parties
draft-agreement-party-title = Presentation: { $name }
draft-agreement-party =
    { $name }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }, having its seat at the following address: { $seat }, for which the person named at the foot of this agreement signs { $elided ->
        [0] in the capacity of
       *[other] in the capacity of
    } { $function };
draft-agreement-together-title = Collective designation
draft-agreement-together = hereinafter referred to as “the parties”.
draft-agreement-preamble = Preamble
draft-visas = Legal basis
draft-recitals = Recitals
draft-visa = Having regard to { $text };
draft-visa-basis = Having regard to the texts that allow it to cooperate and to sign, stated as follows: { $basis };
draft-visa-resolution =
    { $resolution ->
        [0] Having regard to the decision of { $day } { $name } approving this agreement;
       *[other] Having regard to resolution{ $number ->
            [none] {""}
           *[other] {" "}No. { $number }
        } of { $day } { $name } approving this agreement;
    }
draft-visa-other-laws = Having regard to the law applicable to each of the other parties;
draft-visa-draft-agreement = Having regard to the draft agreement annexed to this resolution;
draft-visa-report = Having regard to the report presented to the council;
draft-recital-exchange = Whereas decentralised cooperation is an exchange in which each territory gives, receives and learns;
draft-recital-interest = Whereas the local interest of the planned actions is established as follows: “{ $grounds }”;
draft-recital-agenda =
    Whereas the planned actions have regard to the 2030 Agenda for Sustainable Development{ $count ->
        [0] {""}
        [one] , in particular its Goal { $goals }
       *[other] , in particular its Goals { $goals }
    };
draft-recital-principles = Whereas the parties base their cooperation on partnership, subsidiarity, sustainability and equity;
draft-agreement-agreed-title = Words of agreement
draft-agreement-agreed = The parties have agreed as follows:
draft-article =
    Article { $number ->
        [1] { $shown }
       *[other] { $shown }
    } – { $title }
draft-article-object = Purpose
draft-article-actions = Actions
draft-article-commitments = Commitments of each party
draft-article-amounts = Forecast amount of the financial commitments
draft-article-finances = Financial arrangements
draft-article-steering = Governance
draft-article-focal_points = Focal points
draft-article-monitoring = Monitoring and evaluation
draft-article-communication = Communication
draft-article-ownership = Ownership of goods and results
draft-article-duration = Duration and renewal
draft-article-amendment = Amendment
draft-article-termination = Termination
draft-article-disputes = Settlement of disputes
draft-article-languages = Languages
draft-article-entry_into_force = Entry into force
draft-agreement-actions =
    { $count ->
        [one] To achieve this purpose, the parties shall jointly carry out the actions that serve the following objective:
       *[other] To achieve this purpose, the parties shall jointly carry out the actions that serve the following objectives:
    }
draft-agreement-programme = The detailed programme of actions, their schedule and their indicators shall be adopted and kept up to date within the governance provided for in this agreement.
draft-agreement-commits = { $name } undertakes the following:
draft-agreement-commitments-title = Commitments: { $name }
draft-agreement-amount = The forecast amount of the financial commitments entered into by the parties under this agreement is { $amount }.
draft-agreement-forecast = This amount, which includes contributions in kind at their value, is subject to the vote of the appropriations by the competent body of each party.
draft-agreement-duration =
    This agreement is concluded for a period of { $months } { $count ->
        [one] month
       *[other] months
    }{ $day ->
        [none] {" "}from its entry into force.
       *[other] {" "}from { $day }, or from its entry into force if that is later.
    }
draft-agreement-languages =
    This agreement is drawn up in { $languages }{ $count ->
        [0] .
        [one] .
       *[other] { $prevailing ->
            [none] . All versions are equally authentic.
           *[other] . In the event of divergence, the { $prevailing } version shall prevail.
        }
    }
draft-standard-finances = Each party shall pay the expenditure that falls to it, within the limits of the appropriations voted. No payment shall be made between the parties without supporting documents. Any aid from a third party shall be used and accounted for according to the rules of the body that grants it.
draft-standard-steering = A steering committee, on which the parties are equally represented, shall meet at least once a year, in person or remotely. It shall adopt the programme for the year, monitor its implementation and approve the reports. It shall decide by agreement of all parties.
draft-standard-focal_points = Each party shall designate a focal point, who handles day-to-day exchanges and prepares the meetings:
draft-standard-monitoring = The parties shall jointly keep a record of the actions, contributions and results. A progress report shall be presented each year to the deliberating body of each party; an evaluation shall be carried out before the agreement expires.
draft-standard-communication = Each party shall acknowledge the others and the funders in whatever it publishes about the actions. Images of recognisable persons shall be published only with their consent.
draft-standard-ownership = Goods acquired for the actions shall belong to the party in whose territory they are installed, which shall maintain them. Studies, data and materials produced jointly may be used freely by all parties.
draft-standard-renewal = It shall not be renewed tacitly: the parties shall decide in writing, in the light of a joint review.
draft-standard-amendment = This agreement may be amended by a written amendment, approved and signed in the same form.
draft-standard-termination = Any party may terminate this agreement by reasoned letter with three months’ notice. Actions under way shall be completed or made safe, and expenditure committed shall be settled.
draft-standard-disputes = The parties shall settle amicably any dispute arising from the interpretation or performance of this agreement, through their focal points and then their executives. Failing agreement, the action concerned shall end under the conditions laid down for termination.
draft-effect-transmission = This agreement shall take effect after it has been signed by all parties, transmitted { $transmitted } and published, these steps being taken on behalf { $us }.
draft-effect-approval = This agreement shall take effect after it has been signed by all parties and approved by { $approved_by }.
draft-effect-signature = This agreement shall take effect on the date of the last signature.
draft-effect-unknown = This agreement shall take effect after it has been signed by all parties and once the formalities of authorisation, approval, transmission and publication required by the law applicable to each of them have been completed.
draft-effect-others = Each party shall complete the formalities required by its own law and inform the others without delay.
draft-agreement-signatures = Signatures
draft-agreement-done =
    { $count ->
        [one] Done at { $place }.
       *[other] Done at { $place }, in { $shown } originals, one for each party.
    }
draft-signed-for = For { $name }
draft-agreement-annex = Annex – Self-assessment on the four principles
draft-agreement-last-word = Before signature, the legal department or a lawyer of each party reviews this draft; the agreement is then submitted to legality control or to the supervising authority, as the applicable law requires.
draft-law-unknown = Passerelle does not know the law of the country of the authority that prepares this text: the legal basis, the competent authority and the taking of effect are to be settled with the supervising authority.

# Money
draft-money-caption = Forecast financial commitments
draft-money-summary = Each row is a party; the columns give its commitment in its own currency, where that differs, and in the common one.
draft-money-party = Party
draft-money-own = In its own currency
draft-money-common = In { $currency }
draft-money-total = Total forecast amount
draft-money-rate = Rate of conversion: { $rate }.

# Resolution
draft-deliberation-title = Resolution No. { $number }
draft-deliberation-title-draft = Draft resolution
draft-deliberation-body = Council
draft-deliberation-session = Session of
draft-deliberation-rapporteur = Presented by
draft-deliberation-subject-title = Subject
draft-deliberation-subject = Subject: decentralised cooperation with { $partners }; approval of the agreement and authorisation to sign it
draft-recital-wish =
    Whereas { $us } intends to cooperate with { $partners }{ $title ->
        [none] {""}
       *[other] {" "}within the project “{ $title }”
    };
draft-recital-checks = Whereas this cooperation respects the international commitments of the State and touches on no matter reserved to it;
draft-deliberation-the-body =
    { $known ->
        [0] the { $body }
       *[other] { $body }
    }
draft-deliberation-decides-title = Words of decision
draft-deliberation-decides = Having deliberated, { $body } DECIDES:
draft-decision-approval = Approval
draft-decision-signature = Signature
draft-decision-amount = Amount and budget heading
draft-decision-funding = Applications for funding
draft-decision-execution = Implementation, transmission and publication
draft-decides-approval =
    Approves the draft decentralised cooperation agreement with { $partners }{ $title ->
        [none] {""}
       *[other] , concerning the project “{ $title }”
    }, as annexed to this resolution.
draft-decides-signature = Authorises { $executive } to sign this agreement and any implementing act that alters neither its purpose nor its amount.
draft-decides-amount =
    Sets at { $amount } the forecast amount of the financial commitment { $us }{ $total ->
        [none] {""}
       *[other] , out of a total of { $total } for all parties
    }. The expenditure is charged as follows, subject to the vote of the budgets: { $heading }.
draft-decides-funding = Authorises { $executive } to apply for the following funding: { $funders }.
draft-decides-execution =
    { $executive } shall implement this resolution, which shall be { $transmitted ->
        [none] published according to the applicable law.
       *[other] transmitted { $transmitted } and published.
    }
draft-deliberation-vote = Vote
draft-vote-caption = Result of the vote, to be filled in at the session
draft-vote-summary = A single row, to be filled in by hand: the columns count the members in office, present and represented, then the votes.
draft-vote-members = Members in office
draft-vote-present = Present
draft-vote-represented = Represented
draft-vote-for = For
draft-vote-against = Against
draft-vote-abstentions = Abstentions
draft-vote-none = Not voting
draft-deliberation-signatures = Signatures
draft-deliberation-secretary = Secretary of the session
draft-deliberation-publication = Transmission and publication
draft-deliberation-transmitted = Transmitted on
draft-deliberation-published = Published on
draft-deliberation-appeal-title = Right of appeal
draft-deliberation-appeal = An appeal against this resolution may be lodged with the administrative court within two months of its publication.
draft-deliberation-last-word = Before the session, the legal department or a lawyer reviews this draft; the resolution is then submitted to legality control or to the supervising authority, as the applicable law requires.

# What those who sign should know
draft-notice-law-unknown = Passerelle does not know your country’s law in this matter: the text rests on generic assumptions. The supervising authority says which texts to cite, who authorises and who approves.
draft-notice-incomplete = The dossier does not say everything yet: what is missing stands in square brackets.
draft-notice-standard = As the dossier says nothing about them, these articles have a standard wording that needs reading: { $titles }.
draft-notice-other-language = Some passages of the dossier are written in the other language only and stand as they are.
draft-notice-shortened = To keep its length, the document leaves out part of the dossier: details first, then the ends of lists and texts.
draft-notice-too-long =
    { $count ->
        [one] The document normally fits on one page; it has { $pages }. Shorten the passages that were rewritten.
       *[other] The document normally fits on { $at_most } pages; it has { $pages }. Shorten the passages that were rewritten.
    }
draft-notice-amounts = The parties’ commitments come to { $sum }, whereas the agreement states { $stated }: reconcile the two amounts.
draft-notice-changed = The dossier has changed since these passages were rewritten: { $titles }.
