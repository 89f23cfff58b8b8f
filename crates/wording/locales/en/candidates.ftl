# Partners considered: why a mark, where a lead comes from, what a purge takes out.

# Marks. candidate-mark-<origin>, and candidate-reason-<code> for each reason.
candidate-mark-given = The mark you gave. The dossier suggests { $suggested }. { $reasons }
candidate-mark-given-alone = The mark you gave.
candidate-mark-suggested = Suggested by the dossier. { $reasons }
candidate-mark-unknown = Counts as nought as long as nothing is known. { $reasons }

candidate-reason-challenges-ours-missing = Your challenges have not been entered yet.
candidate-reason-challenges-theirs-missing = Its challenges have not been entered yet.
candidate-reason-challenges-shared =
    { $count ->
        [one] One challenge in common out of { $all }{ $titles ->
            [none] .
           *[other] : { $titles }.
        }
       *[other] { $number } challenges in common out of { $all }{ $titles ->
            [none] .
           *[other] : { $titles }.
        }
    }
candidate-reason-challenges-domain =
    { $count ->
        [one] One challenge lies in a field where it has some too, and counts half{ $titles ->
            [none] .
           *[other] : { $titles }.
        }
       *[other] { $number } challenges lie in fields where it has some too, and count half{ $titles ->
            [none] .
           *[other] : { $titles }.
        }
    }
candidate-reason-challenges-none = None of your challenges is among its own.
candidate-reason-reciprocity-both = Each answers the other: at best { $ours } out of 5 on your side, { $theirs } out of 5 on its side. The weaker side makes the mark.
candidate-reason-reciprocity-ours =
    { $noted ->
        [yes] Your contributions answer its challenges (at best { $ours } out of 5), but none of its own answers your expectations: the relationship would be one-way.
       *[no] Your contributions answer its challenges (at best { $ours } out of 5), but its own have not been entered yet.
    }
candidate-reason-reciprocity-theirs =
    { $noted ->
        [yes] Its contributions answer your expectations (at best { $theirs } out of 5), but none of yours answers its challenges: the relationship would be one-way.
       *[no] Its contributions answer your expectations (at best { $theirs } out of 5), but its challenges have not been entered yet.
    }
candidate-reason-reciprocity-none = Its challenges and contributions are entered, but nothing links them to yours yet.
candidate-reason-reciprocity-missing = Enter its challenges and contributions, and link them to yours.
candidate-reason-language-main = It works in the language of the dossier: { $languages }.
candidate-reason-language-working = In common, among the working languages: { $languages }.
candidate-reason-language-profile = In common, among the languages in which you can work: { $languages }.
candidate-reason-language-none = No language in common; it works in: { $languages }. An interpreter is indispensable.
candidate-reason-language-theirs-missing = Its working languages have not been entered.
candidate-reason-language-ours-missing = Your working languages have not been entered.
candidate-reason-size-close = The two populations are of the same order, in a ratio of 1 to { $times }.
candidate-reason-size-larger = Its population is { $times } times yours.
candidate-reason-size-smaller = Your population is { $times } times its own.
candidate-reason-size-outside = It lies outside the population range you are looking for: the mark does not exceed 2.
candidate-reason-size-ours-missing = Your population has not been entered.
candidate-reason-size-theirs-missing = Its population has not been entered.
candidate-reason-links-cooperation =
    { $known ->
        [yes] A cooperation has brought you together from { $since } on{ $subject ->
            [none] .
           *[other] : { $subject }.
        }
       *[no] A cooperation brings or has brought you together{ $subject ->
            [none] .
           *[other] : { $subject }.
        }
    }
candidate-reason-links-country = You cooperate or have cooperated with another authority of its country ({ $country }).
candidate-reason-links-network =
    { $count ->
        [one] Network in common: { $networks }.
       *[other] Networks in common: { $networks }.
    }
candidate-reason-links-lead =
    { $stakeholders ->
        [none] The network of one of your stakeholders led to it.
       *[other] The network of your stakeholders led to it: { $stakeholders }.
    }
candidate-reason-links-contacts =
    { $count ->
        [one] One contact is in the log.
       *[other] { $number } contacts are in the log.
    }
candidate-reason-links-none = No known link: no cooperation, no network in common, no lead from your stakeholders, no contact.
candidate-reason-links-missing = The dossier says nothing yet of your links abroad.
candidate-reason-capacity-approved = Its deliberating body approved the agreement on { $day }.
candidate-reason-capacity-checked = The check before signature establishes its capacity.
candidate-reason-capacity-partly = The check before signature establishes its capacity only in part.
candidate-reason-capacity-refused = According to the check before signature, it cannot sign.
candidate-reason-capacity-cooperates = It cooperates or has cooperated with you; its capacity is still to be confirmed for this agreement.
candidate-reason-capacity-missing = Nothing is known of its capacity to cooperate and sign: check with it or with the embassy.
candidate-reason-eligibility-share =
    { $place ->
        [best] Most favourable: “{ $call }”, up to { $share } of the cost ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
        [worst] Least favourable: “{ $call }”, up to { $share } of the cost ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
       *[only] “{ $call }”: up to { $share } of the cost ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
    }
candidate-reason-eligibility-admitted =
    { $place ->
        [best] Most favourable: “{ $call }”, which admits this partnership without stating a rate ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
        [worst] Least favourable: “{ $call }”, which admits this partnership without stating a rate ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
       *[only] “{ $call }” admits this partnership without stating a rate ({ $country }, { $class }{ $lead ->
            [them] ; it would have to file the application).
           *[us] ).
        }
    }
candidate-reason-eligibility-excluded =
    { $place ->
        [worst] Least favourable: “{ $call }”, which is closed to this partnership.
       *[only] “{ $call }” is closed to this partnership.
    }
candidate-reason-eligibility-unsettled = Class to be checked: { $country } was to leave the list of least developed countries on { $day }.
candidate-reason-eligibility-country-missing = Its country has not been entered.
candidate-reason-eligibility-calls-missing = No known call is aimed at.

# On one line, and in the table of the command line.
candidate-score =
    { $complete ->
        [yes] { $score } out of 100
       *[no] { $score } out of 100, marks incomplete
    }
candidate-chosen = Partner chosen
candidate-unnamed = Unnamed
candidate-answers = { $answer } → { $need }
candidate-next-step =
    { $day ->
        [none] Next step: { $step }
       *[other] Next step: { $step }, by { $day }
    }
candidate-none = No partner has been considered yet.

# The leads that the dossier holds without anybody following them.
candidate-lead-held =
    { $reaches ->
        [none] A link held by { $stakeholder }.
       *[other] A link held by { $stakeholder }. It lets you reach: { $reaches }
    }
candidate-lead-member = You are a member: ask its secretariat which members share your challenges.
candidate-lead-outside = You are not a member: approach its secretariat, or a member you know.
candidate-channel-ministry = The ministry says which rules apply and, sometimes, which authorities are looking for a partner.
candidate-channel-own_embassy = On the spot, your embassy knows the competent offices and the cooperations already under way.
candidate-channel-their_embassy = The partner country’s embassy in yours passes a first letter on to the right level.
candidate-channel-matching_exchange = An official partner-matching service publishes your presentation sheet, where there is one between your two countries.
candidate-channel-correspondent = Every French embassy has had a correspondent for local authorities since 2017.
candidate-channel-reconstructed = Reconstructed axis: the method’s original text announces three axes, but the third was lost in its publication. Adapt it to your country.

# Purging contacts.
candidate-purge-notice = The contacts, the addressee of letters and the text of the next step leave the dossier and everything exported from it. Their words stay in the history of this file and in copies already handed over. For a file that no longer holds them, export the dossier as JSON (passerelle export --to json), then create it anew (passerelle import): it starts without history, and the annexes’ files have to be attached again.
