# Findings: finding-<code>, and what to do: .remedy.

finding-title-missing = The project has no title yet.
    .remedy = Give it a short title that names the subject and the two territories.
finding-country-missing = Your country is not stated.
    .remedy = Choose your country: it determines the law that applies, the currency and the funding open to you.
finding-applicant-kind-missing = The kind of body that prepares the dossier is not stated.
    .remedy = Say whether it is a local authority, a grouping or an association.
finding-currency-missing = The currency of the totals has not been chosen.
    .remedy = Choose the currency in which the budget is presented.
finding-summary-missing = The project has no summary.
    .remedy = Sum it up in one paragraph: it opens the one-page summary.
finding-statement-missing = Your motivations have not been drawn together in a text.
    .remedy = Write in a few sentences what drives your commitment: the dossier quotes this text.
finding-motivations-missing = No motivation has been entered.
    .remedy = Add at least one reason to cooperate.
finding-motivations-not-debated = The council has debated none of the motivations.
    .remedy = Give the date of the debate, or tick the motivations that were debated.
finding-motivation-without-reason = One motivation is not explained.
    .remedy = Say in a sentence or two why it matters.
finding-carriers-missing = Nobody leads the project yet.
    .remedy = Add the people who lead it, with their functions.
finding-personal-capture = The relationship rests too much on one person or on one status.
    .remedy = Bring in elected officials, technical staff and local stakeholders, and share out contacts and tasks.
finding-continuity-missing = The dossier does not say how the partnership will survive departures.
    .remedy = Describe who takes over: pairs, deputies, handover.
finding-stakeholders-missing = No stakeholder has been entered.
    .remedy = Add the organisations that the project concerns.
finding-stakeholder-categories-few = Fewer than four categories of stakeholders are represented; absent: { $forgotten }.
    .remedy = Look for the forgotten category, and enter an organisation for each of those that the project concerns.
finding-approach-not-discussed = The approach has been discussed with no stakeholder.
    .remedy = Tick the stakeholders with whom it was discussed, or arrange for that discussion.
finding-stakeholder-unplaced = A stakeholder’s influence or interest is not estimated.
    .remedy = Give both marks: they place the stakeholder on the map.
finding-participation-missing = The direct participation of inhabitants is not described.
    .remedy = Say how they take part in the project, beyond organisations.
finding-territory-name-missing = The applicant’s official name is missing.
    .remedy = Enter the name that the agreement and the council resolution will bear.
finding-presentation-missing = The territory is not presented.
    .remedy = Say where it lies and what it is like, in a paragraph or two.
finding-population-missing = The number of inhabitants is missing.
    .remedy = Give the population and the year of the figure.
finding-strengths-missing = The territory’s strengths or expectations are not entered.
    .remedy = Add at least one strength and one expectation.
finding-may-not-sign = The legal capacity to cooperate and sign is not established.
    .remedy = Check what your country’s law allows and state the legal basis.
finding-challenges-missing = No challenge has been entered.
    .remedy = Add the challenges of the territory that the project could answer.
finding-challenge-not-retained = No challenge is taken up by the project.
    .remedy = Tick those on which the cooperation can act.
finding-challenge-without-evidence = A challenge taken up rests on no evidence.
    .remedy = Add a figure, a study or a dated finding.
finding-challenge-without-lever = For a challenge taken up, the lever of the cooperation is not explained.
    .remedy = Mark the lever and explain why the cooperation can act.
finding-contributions-missing = No contribution of your territory has been entered.
    .remedy = Say what you can bring to your partner: cooperation is an exchange.
finding-needs-missing = What you expect from the partner is not entered.
    .remedy = Add what you wish to receive and to learn.
finding-no-reciprocity = Reciprocity is not shown both ways.
    .remedy = Link at least one of your contributions to an expectation of the partner, and the reverse.
finding-search-before-will = The search has begun before the will to cooperate has been built.
    .remedy = Complete motivations, stakeholders, challenges and contributions first; nothing is locked.
finding-partner-unknown = The partner is not known yet.
    .remedy = Choose one of the partners considered, or enter the foreign party to the agreement.
finding-axis-forgotten = The search follows fewer than two of the three axes.
    .remedy = Use the stakeholders’ networks, the networks of authorities or the State channel as well.
finding-candidates-not-approached = Partners are being considered, but none has been approached yet.
    .remedy = Write to the best placed: the approach letter and the presentation sheet can be drawn from the dossier.
finding-candidate-without-country = The country of a partner considered is not given.
    .remedy = Choose its country: law, language and eligibility for calls depend on it.
finding-dialogue-without-contact = A dialogue is under way, but no contact is in the log.
    .remedy = Note at least the last contact: date, means, function and organisation, content of the exchange.
finding-next-step-missing = A partner has been approached, but no next step is planned.
    .remedy = Note what comes next and by when, or set the relationship to “Not pursued”.
finding-next-step-overdue = The next step with a partner was due before the last contact recorded, and nothing has been recorded since.
    .remedy = Take that step, note the contact, or put the date off.
finding-network-without-giving = For a network you belong to, nothing says what you give it.
    .remedy = Note what you give it, be it an experience sheet or a talk.
finding-several-chosen = Several partners are chosen although the cooperation is bilateral.
    .remedy = Choose only one, or declare the cooperation multilateral at the starting point.
finding-chosen-without-reciprocity = With the partner chosen, reciprocity is not established both ways.
    .remedy = Link one of its challenges to one of your contributions, and one of its contributions to one of your expectations.
finding-contact-private = The counterpart of a contact looks like an e-mail address or a telephone number.
    .remedy = Keep the function and the organisation; contact details belong in your address book.
finding-agreement-object-missing = The object of the actions is not defined.
    .remedy = Write the object of the agreement; in France, article L1115-1 of the CGCT requires it.
finding-agreement-amount-missing = The estimated amount of the financial commitments is missing.
    .remedy = State it; in France, article L1115-1 of the CGCT requires it.
finding-parties-missing = The agreement has fewer than two parties.
    .remedy = Add each authority or organisation that commits itself.
finding-agreement-amount-below-parties = The agreement states { $stated }, but its parties undertake { $sum }.
    .remedy = Raise the estimated amount, or correct the commitment of a party.
finding-commitment-differs-from-budget = The agreement commits us to { $undertaken }, the funding plan to { $planned }.
    .remedy = Make the two amounts agree: the council votes only one, cash and contributions in kind together.
finding-party-is-a-state = “{ $name }” seems to be a State or one of its services; the law of your country forbids, as a rule, an agreement with it.
    .remedy = Name the partner local authority, or check with the State’s representative that an exception applies.
finding-signatory-missing = A party has no signatory.
    .remedy = Enter the function of the person who signs for it.
finding-agreement-language-unshared = The agreement is in none of the partner’s working languages.
    .remedy = Add a common language, or correct the languages of the partner you chose.
finding-agreement-shorter-than-project = The agreement ends on { $last }, before the project, which ends on { $ends }.
    .remedy = Make it longer; leave time for the final report and for settling the accounts.
finding-agreement-law-unknown = Passerelle does not know the procedure of this country ({ $country }); the drafts assume one.
    .remedy = Ask the supervising authority which texts to cite and who approves, then enter it as the territory’s legal basis.
finding-principles-unassessed = The agreement has not been assessed on the four principles of decentralised cooperation.
    .remedy = Rate partnership, subsidiarity, sustainability and equity with your partner, and say what each mark rests on.
finding-prechecks-unanswered =
    { $count ->
        [one] The council is convened while one check before signature is still unanswered.
       *[other] The council is convened while { $count } checks before signature are still unanswered.
    }
    .remedy = Answer them before the drafts are sent, with the grounds: the council and the review of legality will ask for them.
finding-chosen-not-party = The partner chosen is not among the parties to the agreement.
    .remedy = Add it to the parties, under its official name.
finding-precheck-negative = A check before signature has been answered with no.
    .remedy = Revise the object of the agreement or consult the State’s services.
finding-governance-missing = Steering or the settlement of disputes is not provided for.
    .remedy = Describe the steering committee and how a disagreement is settled.
finding-dates-missing = The project’s dates are not set.
    .remedy = Give the first and the last day of the project.
finding-dates-reversed = An end date comes before the start date.
    .remedy = Correct one of the two dates.
finding-objective-missing = The overall objective or the specific objectives are missing.
    .remedy = Write the overall objective and at least one specific objective.
finding-objective-without-result = A specific objective has no result.
    .remedy = Add the result by which it will be reached.
finding-objective-without-indicator = A specific objective has no indicator.
    .remedy = Add an indicator that measures the change itself.
finding-result-without-objective = A result serves no objective.
    .remedy = Link it to the specific objective that it helps to reach.
finding-result-without-activity = A result has no activity.
    .remedy = Add what you will do to obtain it.
finding-activities-missing = No activity has been entered.
    .remedy = Add what the project will actually do.
finding-result-without-indicator = A result has no indicator.
    .remedy = Add an indicator that measures this result.
finding-indicator-without-source = An indicator has no target or no source of verification.
    .remedy = Give the target value and the document that will prove it.
finding-indicator-without-baseline = An indicator has no baseline.
    .remedy = Give it, or write “to be established” and plan the activity that will establish it.
finding-indicator-without-date = The target of an indicator has no date.
    .remedy = Give the date by which the value will be reached.
finding-indicator-outside-project = The date of an indicator’s target lies outside the project.
    .remedy = Bring it within the project’s duration, so that the final report can account for it.
finding-activity-without-responsible = An activity has no responsible party.
    .remedy = Name the party that is responsible for it.
finding-activity-without-result = An activity serves no result.
    .remedy = Link it to the result that it brings about.
finding-activity-without-dates = An activity has no dates.
    .remedy = Set its start and its end; the schedule is the place for it.
finding-activity-outside-project = An activity lies outside the project’s dates.
    .remedy = Move the activity or lengthen the project: an expense outside the period is not eligible.
finding-activity-without-cost = An activity has no line in the budget.
    .remedy = Link a budget line to this activity.
finding-beneficiaries-missing = The beneficiaries are missing.
    .remedy = Describe each group and say whether it benefits directly from the project.
finding-beneficiaries-not-split = A group of beneficiaries does not tell women from men.
    .remedy = Give both numbers, nought included; an estimate is better than nothing.
finding-risks-missing = Risks, or the measures that mitigate them, are missing.
    .remedy = Add the main risks and what prevents them.
finding-high-risk-without-mitigation = A high risk has no mitigation.
    .remedy = Describe what prevents it or makes it less severe, or revise the project.
finding-risk-unrated = A risk lacks one of its two marks.
    .remedy = Mark its probability and its severity from 1 to 5.
finding-risk-without-owner = Nobody watches a risk.
    .remedy = Name the department or function that watches it.
finding-sustainability-missing = The sustainability of the project is not described.
    .remedy = Say who pays and who takes over once the funding has ended.
finding-marker-without-reason = A marker is not justified.
    .remedy = Name the objective, result or indicator on which it rests.
finding-purpose-shares-not-whole = The shares of the purpose codes do not add up to 100%.
    .remedy = Give each code its share of the project, so that together they make 100%.
finding-budget-empty = The budget has no line.
    .remedy = Add the project’s expenses.
finding-budget-line-incomplete = A budget line is incomplete and is not counted.
    .remedy = Give the heading, the quantity and the unit cost.
finding-rate-missing = An exchange rate is missing ({ $currencies }).
    .remedy = Add the rate into the dossier’s currency, with its date and source.
finding-rate-without-source = An exchange rate has no date or no source.
    .remedy = Give the date and the origin of the rate.
finding-shares-not-whole = The shares of a line do not add up to 100%.
    .remedy = Correct the shares between years or between funders.
finding-in-kind-without-valuation = A contribution in kind does not say how it is valued.
    .remedy = State the method, for example: 20 days × daily cost.
finding-funding-missing = No source of funding has been entered.
    .remedy = Add each funder, with the amount and where the request stands.
finding-funding-gap =
    { $side ->
        [over] Resources exceed expenses by { $gap }.
       *[under] { $gap } is missing to balance the funding plan.
    }
    .remedy = Adjust the sources of funding or the budget lines.
finding-call-applicant =
    { $what ->
        [country] The call is not open to applicants of this country.
       *[kind] The call is not open to this kind of body.
    }
    .remedy = Check the conditions of the current call, or take part in another body’s application.
finding-share-too-high = The grant requested is { $rate } of the total cost; the call allows at most { $allowed }.
    .remedy = Request less or find another resource. Check the rate in the current call.
finding-own-share-too-low = Your own share is { $rate } of the total cost; the call asks for at least { $least }.
    .remedy = Raise your authority’s contribution. Check the rate in the current call.
finding-own-share-in-kind-too-high = Your own share is { $rate } in kind; the call allows at most { $allowed }.
    .remedy = Replace part of the in-kind contribution by cash.
finding-call-annex-missing = An annex that the call asks for is missing: { $kinds }.
    .remedy = Attach one of these documents.
finding-call-unknown = Passerelle does not know the call “{ $call }”.
    .remedy = Choose a call from the list: without its rules only the general checks apply.
finding-call-closed = This edition of the call is closed.
    .remedy = Its rules are the last ones known: check the current call before submitting.
finding-annex-expired = An annex expires before the project begins.
    .remedy = Ask for an up-to-date document.
finding-reference-dangling = A field refers to something that no longer exists.
    .remedy = Choose another item or clear the field.
finding-text-in-other-language =
    { $count ->
        [one] One text exists in the other language only.
       *[other] { $count } texts exist in the other language only.
    }
    .remedy = Translate them, or let the document print them in the language they were written in.
finding-reports-unplanned = The reports due to the funder are not planned.
    .remedy = Enter the interim and final reports, with their due dates.
finding-call-partner-country = The call does not fund projects with this country: { $country }.
    .remedy = Check the list of countries in the current call, or aim at another call.
finding-call-excludes-cooperation = The call excludes decentralised cooperation.
    .remedy = Aim at another call; an association may submit a project of its own there.
finding-association-too-young =
    { $years ->
        [one] The call asks for an association founded at least a year ago.
       *[other] The call asks for an association founded at least { $years } years ago.
    }
    .remedy = Check the date of foundation, or let an older association lead the application.
finding-association-too-large = The call is for associations whose yearly income does not exceed { $limit }.
    .remedy = Check the last accounts, or aim at another call.
finding-yearly-cost-too-high = The project costs { $yearly } a year; the call allows at most { $allowed } of the association’s yearly income.
    .remedy = Reduce the project or spread it over a longer time.
finding-grant-outside-limits =
    { $side ->
        [under] The grant requested, { $amount }, is below the call’s minimum: { $limit }.
       *[over] The grant requested, { $amount }, exceeds the call’s maximum: { $limit }.
    }
    .remedy = Adjust the amount requested or the size of the project.
finding-project-cost-outside-limits =
    { $side ->
        [under] The cost of the project, { $amount }, is below the call’s minimum: { $limit }.
       *[over] The cost of the project, { $amount }, exceeds the call’s maximum: { $limit }.
    }
    .remedy = Adjust the size of the project, or aim at another call.
finding-duration-outside-limits =
    { $side ->
        [under] The project lasts { $months } months; the call asks for at least { $limit }.
       *[over] The project lasts { $months } months; the call allows at most { $limit }.
    }
    .remedy = Adjust the dates of the project.
finding-partner-share-too-low = The partner’s contribution is { $rate } of the total cost; the call asks for at least { $least }.
    .remedy = Agree with the partner on a larger contribution, in cash or in kind if the call takes it.
finding-partner-share-missing = No contribution from the partner authority is entered.
    .remedy = Seek one with it according to its means, even in kind: the call wishes for it without making it a condition.
finding-contingency-too-high = Contingency exceeds the call’s cap ({ $allowed }) by { $over }.
    .remedy = Bring the percentage of contingency down to the cap.
finding-indirect-too-high = Indirect costs exceed the call’s cap ({ $allowed }) by { $over }.
    .remedy = Bring the percentage of indirect costs down to the cap.
finding-in-kind-refused = The call does not take contributions in kind into account: { $amount } stay outside the cost it counts.
    .remedy = Show them apart; the grant is calculated on the rest.
finding-begins-before-decision = The project begins before the funder decides: files are taken until { $filed }.
    .remedy = Postpone the beginning: what is spent before the decision stays with you.
finding-final-instalment-advanced =
    { $base ->
        [last_year] The funder holds back { $share } of the last yearly instalment until the final report: plan to advance some { $amount }, if the grant follows the spending of { $year }.
       *[grant] The balance, up to { $share } of the grant, comes only with the final report: plan to advance up to { $amount }.
    }
    .remedy = Plan for this advance in the authority’s treasury.
finding-country-class-unsettled = { $country } was to leave the list of least developed countries on { $day }; the list in force is to be checked.
    .remedy = Check the United Nations’ list on the day of filing: the rate of the grant depends on it.
finding-call-rate-missing = An amount of the call is in { $currency } and cannot be compared with the dossier’s currency.
    .remedy = Add the exchange rate between the two currencies.
finding-section-too-long =
    { $over ->
        [one] The section “{ $title }” exceeds the limit of { $limit } by one character.
       *[other] The section “{ $title }” exceeds the limit of { $limit } by { $over } characters.
    }
    .remedy = Shorten its texts: online forms cut what is longer.
finding-call-language = The funder takes files in this language: { $languages }.
    .remedy = Change the dossier’s main language or translate it before filing.
finding-call-conditions-unchecked =
    { $count ->
        [one] One condition of the call is to be checked by yourselves.
       *[other] { $count } conditions of the call are to be checked by yourselves.
    }
    .remedy = Read them on the page “Compare calls”, check them in the current call, then note the date.
finding-call-edition-superseded = A more recent edition of this call exists: { $edition }.
    .remedy = See what it changes on the page “Compare calls”, then aim at it.
finding-call-domain = The call is for other domains: { $domains }.
    .remedy = Check the domains of the project, or aim at another call.
finding-expense-without-line = An expense stands on no budget line.
    .remedy = Choose its line: the financial report then puts it under its heading.
finding-expense-uncounted =
    { $currency ->
        [none] An expense has no amount.
       *[other] An expense is in { $currency }, without an exchange rate.
    }
    .remedy = Give the amount, or the rate in the budget: otherwise the expense is missing from every total.
finding-expense-without-voucher = An expense has no voucher number.
    .remedy = Copy the number of the invoice or receipt.
finding-expense-outside-project = An expense was paid outside the project’s duration.
    .remedy = Correct the date, or ask the funder whether it accepts the expense.
finding-expense-over-line = The line “{ $line }” is overspent by { $over }.
    .remedy = Explain it in the report, or put the expense on another line.
finding-expense-over-heading =
    { $share ->
        [none] The heading “{ $heading }” is overspent by { $over }.
       *[other] The heading “{ $heading }” is overspent by { $over }, which is { $share } of its budget.
    }
    .remedy = Check how far the funding agreement lets headings move; beyond that, ask for an amendment before spending.
finding-instalment-late = An expected instalment has not arrived.
    .remedy = Remind the funder, or note the day it was received.
finding-report-late = A report was not sent on its due date.
    .remedy = Send it, or note the day it was sent.
finding-indicator-without-value = An indicator has no value at the time of the final report.
    .remedy = Record its value, or explain why that cannot be done.
finding-submission-after-deadline = A submission is dated after the deadline of its call.
    .remedy = Check both dates; if the submission really is late, ask the funder whether it is accepted.
finding-submission-without-receipt = A submitted application has no receipt.
    .remedy = Ask the funder for it and enter its number: it alone proves the date of submission.
finding-submissions-exceed-cost = What you ask of several calls, added to the other resources, exceeds the cost by { $over }.
    .remedy = Tell each funder what you ask of the other, and reduce one of the requests if both succeed.
finding-lead-applicant-missing = You take part in the application of another body, whose name is missing.
    .remedy = Name the lead applicant: its name stands on the cover of the dossier.
finding-signed-before-authorised = The agreement is signed before the resolution takes effect.
    .remedy = Have it signed again once the resolution has been transmitted and published, or correct the dates.
finding-agreement-not-transmitted = The agreement is signed, but nothing says that the act was transmitted { $recipient }.
    .remedy = Enter the date of transmission and keep the receipt: without it the agreement has no effect.
finding-notice-too-short =
    { $clear ->
        [yes] The notice was sent less than { $days } clear days before the meeting ({ $article }).
       *[no] The reports were sent less than { $days } days before the meeting ({ $article }).
    }
    .remedy = Move the meeting, or check that reasons of urgency were given and accepted by the council: otherwise the resolution can be annulled.
finding-granted-differs =
    { $is ->
        [amount] The amount granted, { $granted }, is not the one in the funding plan.
        [granted] A grant that was awarded is not confirmed in the funding plan.
       *[refused] A request that was refused still counts in the funding plan.
    }
    .remedy =
    { $is ->
        [amount] Enter the amount granted in the source, then balance the plan or reduce the action.
        [granted] Set the source to “confirmed”, with the date and the letter.
       *[refused] Set the source to “refused”, then look for another source or reduce the action.
    }
