# Words of the documents: doc-….

# second half

doc-mark-to-complete = to be completed
doc-code-objective = SO
doc-code-result = R
doc-code-activity = A

# Objectives
doc-objectives-context = Context and rationale
doc-objectives-overall = Overall objective
doc-objectives-specific = Specific objectives and expected results
doc-objectives-specific-lead =
    { $objectives_count ->
        [one] The project pursues one specific objective
       *[other] The project pursues { $objectives } specific objectives
    }{ $results_count ->
        [0] .
        [one] , to be reached through one expected result. The codes below are used throughout this dossier.
       *[other] , to be reached through { $results } expected results. The codes below are used throughout this dossier.
    }
doc-objectives-loose-results = Results not yet attached to an objective
doc-objectives-result = Result { $code }
doc-objectives-goals = Fields of work and Sustainable Development Goals
doc-objectives-domains = Fields of work
doc-objectives-goal-targets = { $goal }: { $targets }
doc-objectives-goal = SDG { $number }
doc-objectives-method = How the partners work together
doc-objectives-purposes = DAC purpose codes
doc-objectives-beneficiaries = Beneficiaries
doc-objectives-beneficiaries-lead =
    { $count ->
        [one] The project directly benefits one person.
       *[other] The project directly benefits { $people } people, of whom { $women } are women and girls ({ $share }). Each person is counted once only.
    }
doc-objectives-beneficiaries-caption = Beneficiaries of the project
doc-objectives-beneficiaries-summary = Each row is a group of direct or indirect beneficiaries; the columns say what changes for it and count women and girls, men and boys, and both together.
doc-objectives-beneficiaries-women = Women
doc-objectives-beneficiaries-men = Men
doc-objectives-beneficiaries-all = Total
doc-objectives-beneficiaries-direct = Direct beneficiaries
doc-objectives-beneficiaries-indirect = Indirect beneficiaries
doc-objectives-beneficiaries-unknown = Direct or indirect, still to be specified
doc-objectives-beneficiaries-direct-sum = All direct beneficiaries
doc-objectives-beneficiaries-indirect-sum = All indirect beneficiaries
doc-objectives-beneficiaries-unknown-sum = All still to be specified
doc-objectives-beneficiaries-total = All beneficiaries
doc-objectives-markers = Gender and climate markers
doc-objectives-markers-lead = The markers follow the definitions of the OECD’s Development Assistance Committee: not targeted, significant objective, principal objective.
doc-objectives-marker-gender = Gender equality
doc-objectives-marker-climate = Climate
doc-objectives-marker-climate-mitigation = Mitigation: { $marker }
doc-objectives-marker-climate-adaptation = Adaptation: { $marker }
doc-objectives-criteria = Answers to the OECD evaluation criteria

# Activities
doc-activities-lead =
    { $activities_count ->
        [one] The action plan has one activity
       *[other] The action plan has { $activities } activities
    }{ $results_count ->
        [0] .
        [one] , serving one result. Its code repeats the number of that result.
       *[other] , serving { $results } results. The code of an activity repeats the number of the result it serves.
    }
doc-activities-loose = Activities not yet attached to a result
doc-activities-caption = Action plan, result by result
doc-activities-summary = Each row is an activity, under the result it serves; the columns give its code, what will be done, who answers for it and with whom, where and when, and what will be delivered.
doc-activities-activity = Activity
doc-activities-where-and-when = Place and dates
doc-activities-responsible = Responsible party
doc-activities-with = with: { $participants }
doc-activities-from-to = from { $from } to { $to }
doc-activities-deliverable = Deliverable
doc-activities-code = Code
doc-activities-score = Score out of 100
doc-activities-ranking = Order of priority of the activities
doc-activities-ranking-lead = The activities were marked on four criteria, weighted by the partners. Should the funds raised fall short of the amount requested, those at the foot of the table are the first to be reduced or postponed.
doc-activities-ranking-caption = Activities ranked by weighted score
doc-activities-ranking-summary = Each row is an activity, from the highest score to the lowest; the columns give its mark from 1 to 5 on each criterion, then its score out of 100.
doc-activities-ranking-legend = Marks from 1 (weak) to 5 (strong); the weight of each criterion follows the sign ×. Score = sum of marks × weights, divided by the sum of weights × 5, out of 100.
doc-activities-ranking-incomplete = A criterion without a mark counts as zero: the score may still rise.

# Schedule
doc-schedule-lead =
    { $count ->
        [one] The project runs from { $from } to { $to }, within one month.
       *[other] The project runs from { $from } to { $to }, over { $months } months. Black bars stand for results, hatched bars for activities; the dashed lines mark the first and the last day of the project.
    }
doc-schedule-figure = Schedule of activities
doc-schedule-figure-alternative = Gantt chart of { $activities } activities, from { $from } to { $to }; the same dates are given in the table of the action plan.
doc-schedule-initials = J F M A M J J A S O N D
doc-schedule-quarter = Q

# Logical framework
doc-logframe-lead = The logical framework links the project’s objectives, their indicators, the sources used to verify them and the assumptions on which success depends.
doc-logframe-caption = Logical framework
doc-logframe-summary = Each row is a level of the project, from the overall objective to the activities; the columns give the intervention logic, the indicators with baseline and target, the sources of verification and the assumptions.
doc-logframe-level = Level
doc-logframe-logic = Intervention logic
doc-logframe-indicators = Indicators: baseline → target
doc-logframe-sources = Sources of verification
doc-logframe-assumptions = Assumptions
doc-logframe-legend = OO: overall objective; SO: specific objective; R: result; A: activity. Where a cell holds several indicators, a source bears the number of its indicator.
doc-logframe-overall = Overall objective
doc-logframe-overall-code = OO
doc-logframe-objective = Specific objective { $code }, its results and activities
doc-logframe-loose = Not yet attached to a specific objective
doc-logframe-activities-code = A
doc-logframe-means = Means: { $amount } of budget lines assigned to these activities

# Budget
doc-budget-lead = The project costs { $total } in all, of which { $cash } in cash and { $in_kind } in valued contributions in kind, shown separately.
doc-budget-lead-cash = The project costs { $total } in all, entirely in cash.
doc-budget-rounding =
    { $decimals ->
        [0] Currency of the dossier: { $currency }, code { $code }. Each line is the quantity multiplied by the unit cost, converted where needed, then rounded once only to the nearest whole unit; totals add up these rounded amounts.
        [2] Currency of the dossier: { $currency }, code { $code }. Each line is the quantity multiplied by the unit cost, converted where needed, then rounded once only to the nearest hundredth; totals add up these rounded amounts.
       *[other] Currency of the dossier: { $currency }, code { $code }. Each line is the quantity multiplied by the unit cost, converted where needed, then rounded once only to the currency’s smallest unit; totals add up these rounded amounts.
    }
doc-budget-rates = Amounts in other currencies are converted at the following rates, which apply throughout the dossier:
doc-budget-rate = { $rate }, on { $date } ({ $source })
doc-budget-rate-without-source = { $rate }, on { $date }
doc-budget-rate-without-date = { $rate } ({ $source })
doc-budget-rate-fixed = { $rate }, fixed parity
doc-budget-unpriced =
    { $count ->
        [one] One line has no amount, for want of a quantity, a cost or a rate: it is not counted in the totals.
       *[other] { $lines } lines have no amount, for want of a quantity, a cost or a rate: they are not counted in the totals.
    }
doc-budget-unconverted = No rate is set for { $currencies }: amounts in that currency are not counted in the totals.
doc-budget-by-heading = Budget by heading and year
doc-budget-by-heading-caption = Budget by heading and year, in { $currency }
doc-budget-by-heading-summary = Each row is a heading, first in cash, then in kind; the columns give the amount of each year and the total.
doc-budget-heading = Heading
doc-budget-total = Total
doc-budget-no-year = Year to be specified
doc-budget-cash = Expenses in cash
doc-budget-direct = Direct costs in cash
doc-budget-cash-total = Total in cash
doc-budget-in-kind = Valued contributions in kind
doc-budget-in-kind-total = Total in kind
doc-budget-grand-total = Total cost of the project
doc-budget-figure = Weight of each heading
doc-budget-figure-alternative = Horizontal bars: one for each heading, cash then in kind; the same amounts are given in the table below.
doc-budget-notes = How the budget was drawn up
doc-budget-lines = Detailed budget
doc-budget-lines-lead = Each unit cost is given in the currency in which it will be paid, each amount in the currency of the dossier. Lines are paid in cash, except those marked ‘in kind’.
doc-budget-lines-lead-noted = Each unit cost is given in the currency in which it will be paid, each amount in the currency of the dossier. Lines are paid in cash, except those marked ‘in kind’. Numbers in square brackets refer to the notes below the table.
doc-budget-lines-caption = Lines of the budget
doc-budget-lines-summary = Each row is an expense or a contribution, under its heading; the columns give the activity served, the quantity, the unit, the unit cost and the amount.
doc-budget-line = Expense or contribution
doc-budget-activity = Activity
doc-budget-amount = Amount ({ $currency })
doc-budget-line-in-kind = in kind
doc-budget-subtotal = Subtotal – { $heading }
doc-budget-derived = Amounts computed
doc-budget-derived-of = { $share }; base: { $base }
doc-budget-valuation = Valuation: { $valuation }
doc-budget-eligible = Line accepted by the call
doc-budget-not-eligible = Line not accepted by the call

# Funding plan
doc-funding-balanced = The funding plan is balanced: resources, { $resources }, equal expenses.
doc-funding-short = Expenses amount to { $expenses } and resources to { $resources }: { $gap } remains to be found.
doc-funding-over = Resources, { $resources }, exceed expenses, { $expenses }, by { $gap }: the plan needs adjusting.
doc-funding-confirmed = To date { $confirmed } is confirmed, that is { $share } of the resources.
doc-funding-caption = Funding plan
doc-funding-summary = Each row is a source of funding, first in cash, then in kind; the columns give its kind, where the request stands, the amount and the share of the total cost.
doc-funding-source = Funder
doc-funding-status = Status and date
doc-funding-status-planned = submission planned for { $day }
doc-funding-status-requested = Requested on { $day }
doc-funding-status-confirmed = Confirmed on { $day }
doc-funding-share = Share
doc-funding-cash = Resources in cash
doc-funding-cash-total = Total in cash
doc-funding-in-kind = Resources in kind
doc-funding-in-kind-total = Total in kind
doc-funding-total = Total resources
doc-funding-gap = Still to be funded
doc-funding-cost = Total cost of the project
doc-funding-legend = Shares are of the total cost, rounded to one decimal. An amount pledged in another currency stands below its equivalent.
doc-funding-figure = Breakdown of the funding
doc-funding-figure-alternative = One bar divided between the sources, each with its letter; the same amounts and shares are given in the table above.
doc-funding-refused =
    { $count ->
        [one] One source declined; it is listed for the record and counted in no total.
       *[other] { $sources } sources declined; they are listed for the record and counted in no total.
    }
doc-funding-refused-caption = Sources that declined, outside the plan
doc-funding-refused-summary = Each row is a source that declined; the columns give its kind, the date of the answer and the amount requested.
doc-funding-refused-on = Refused on
doc-funding-letter = Letter attached: { $annex }.
doc-funding-explained = How the funding was raised
doc-funding-own-heading = Our own contribution
doc-funding-own-lead = Our authority contributes { $total }, that is { $share } of the total cost: { $cash } in cash and { $in_kind } in kind.
doc-funding-own-caption = Contribution of our authority by year, in { $currency }
doc-funding-own-summary = Each row is a year; the columns give what our authority pays in cash, what it contributes in kind, and the total.
doc-funding-own-year = Year
doc-funding-own-rest = Contingency, indirect costs and unassigned shares
doc-funding-own-total = Total contribution
doc-funding-staff-caption = Time given by our staff, by year
doc-funding-staff-summary = Each row is a year; the columns give the time of our staff in the units of the budget, then its value.
doc-funding-staff-value = Value ({ $currency })
doc-funding-staff-total = Total time
doc-funding-call-heading = Compliance with the rules of the call
doc-funding-call-lead = The dossier answers the following call: { $call } ({ $funder }). The table sets the call’s financial rules beside the funding plan.
doc-funding-call-caption = Financial rules of the call and funding plan
doc-funding-call-summary = Each row is a rule of the call; the columns give what it asks for, what this dossier contains and whether the rule is met.
doc-funding-call-rule = Rule
doc-funding-call-asked = Call
doc-funding-call-here = This dossier
doc-funding-call-verdict = Finding
doc-funding-call-grant = Grant requested, as a share of the total cost
doc-funding-call-own = Our authority’s contribution, as a share of the total cost
doc-funding-call-own-in-kind = In-kind share of our authority’s contribution
doc-funding-call-partner = Contribution of the partner authority, as a share of the total cost
doc-funding-call-contingency = Contingency, as a share of its base
doc-funding-call-indirect = Indirect costs, as a share of their base
doc-funding-call-at-most = { $limit } at most
doc-funding-call-at-least = { $limit } at least
doc-funding-call-kept = met
doc-funding-call-broken = to be revised
doc-funding-call-unknown = to be completed
doc-funding-call-source = Source: { $source }, consulted on { $date }.

# Risks
doc-risks-lead =
    { $risks_count ->
        [one] The analysis identified one risk
       *[other] The analysis identified { $risks } risks
    }{ $high_count ->
        [0] . None reaches the high level; each has its mitigation and an owner.
        [one] , one of them high. The table ranks them from highest to lowest, with the mitigation planned and the owner of each.
       *[other] , { $high } of them high. The table ranks them from highest to lowest, with the mitigation planned and the owner of each.
    }
doc-risks-caption = Risks, from highest to lowest
doc-risks-summary = Each row is a risk; the columns give its probability and severity from 1 to 5, their product, the mitigation and the person who owns it.
doc-risks-letter = Ref.
doc-risks-figure = Risk matrix
doc-risks-probability = Prob.
doc-risks-impact = Severity
doc-risks-score = Level
doc-risks-high = high
doc-risks-moderate = moderate
doc-risks-low = low
doc-risks-legend = Level = probability × severity, out of 25. High: 12 and more; moderate: 6 to 11; low: 5 and less.
doc-risks-assumptions = Assumptions
doc-risks-assumptions-lead = The project also rests on conditions beyond the partners’ reach, which they check at every steering committee:
doc-risks-safeguarding = Safeguarding

# Sustainability
doc-sustainability-lead = What is to outlast the funding was planned from the design of the project onwards, from the following angles.

# Follow-up
doc-follow-up-team = Implementation team
doc-follow-up-monitoring = Monitoring
doc-follow-up-values-caption = Values of the indicators recorded so far
doc-follow-up-values-summary = Each row is a reading; the columns give the indicator, the date, the value and what explains it.
doc-follow-up-evaluation = Evaluation
doc-follow-up-visibility = Visibility and communication
doc-follow-up-instalments = Instalments
doc-follow-up-instalments-lead = The instalments expected determine the project’s cash flow; each depends on the condition stated.
doc-follow-up-instalments-caption = Instalments due and received
doc-follow-up-instalments-caption-due = Instalments expected
doc-follow-up-instalments-summary = Each row is an instalment, by date; the columns give the funder, the condition, the amount and the dates planned and actual.
doc-follow-up-instalments-summary-due = Each row is an instalment, by date; the columns give the funder, the condition, the amount and the date due.
doc-follow-up-reports = Reports to funders
doc-follow-up-reports-caption = Reports due and sent
doc-follow-up-reports-caption-due = Reports due
doc-follow-up-reports-summary = Each row is a report, by date; the columns give its kind, its addressee, when it is due, when it was sent and what it holds.
doc-follow-up-reports-summary-due = Each row is a report, by date; the columns give its kind, whom it is for, the date it is due and its content.
doc-follow-up-report = Report
doc-follow-up-reports-content = Contents
doc-follow-up-lessons = Lessons learnt
doc-follow-up-outlook = Outlook

# first half

# The frame of every document.
doc-frame-kind = Funding dossier
doc-frame-description = Funding dossier of the project “{ $title }”
doc-frame-contents = Contents
doc-frame-page = Page
doc-frame-draft = Draft
doc-frame-table = Table
doc-frame-figure = Figure
doc-frame-to-complete = To be completed
doc-frame-note = Note
doc-frame-place-and-date = Place and date
doc-frame-name-and-function = Name and function
doc-frame-name = Name
doc-frame-signature = Signature and stamp
doc-frame-untitled = Untitled
doc-frame-and = and
doc-frame-parted = { $before }; { $next }
doc-frame-yes = Yes
doc-frame-no = No
doc-frame-quoted = “{ $text }”
doc-frame-incomplete-score = A criterion without a mark counts as zero: the score may still rise.
doc-missing-title = What remains to be completed
doc-missing-lead =
    { $count ->
        [one] This dossier is a draft. It lacks one item:
       *[other] This dossier is a draft. It lacks { $shown } items, each with the page where it belongs:
    }

# The cover.
doc-cover-subtitle =
    { $acronym ->
        [none] A
       *[other] { $acronym } – a
    } decentralised cooperation project{ $from ->
        [none] {""}
       *[other] { $to ->
            [none] , from { $from }
           *[other] , { $from }–{ $to }
        }
    }
doc-cover-funder = Funder
doc-cover-call = Call
doc-cover-edition = , { $edition } edition
doc-cover-lead = Lead applicant
doc-cover-amount = Amount requested
doc-cover-asked = { $amount }, { $share } of a total cost of { $total }
doc-cover-cost = Total cost of { $total }; amount requested still to be stated
doc-cover-period = Duration
doc-cover-from-to =
    { $count ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $start } to { $end }
doc-cover-countries = Countries
doc-cover-date = Date of the dossier
doc-cover-fictional = Fictional example. This dossier commits none of the authorities named in it.

# The titles of the parts, where no call gives its own.

# The summary.
doc-summary-asked = requested from the funder
doc-summary-cost = total cost of the project
doc-summary-share = share of the total cost that is requested
doc-summary-duration = of implementation
doc-summary-applicant = Applicant
doc-summary-our-part = Our part
doc-summary-our-part-is = { $ours } contributes { $total }, that is { $share } of the total cost: { $cash } in cash and { $in_kind } in kind.
doc-summary-parties = Parties
doc-summary-kinds = Cooperation
doc-summary-objective = Overall objective
doc-summary-objectives = Specific objectives
doc-summary-domains = Fields of work
doc-summary-goals = SDGs addressed
doc-summary-languages = Working languages
doc-summary-beneficiaries = direct beneficiaries, of whom { $women } are women and girls
doc-summary-months =
    { $count ->
        [one] { $shown } month
       *[other] { $shown } months
    }
doc-summary-activities =
    { $count ->
        [one] activity
       *[other] activities
    }

# Motivations.
doc-motivations-lead =
    { $count ->
        [one] This commitment rests on one reason.
       *[other] This commitment rests on { $shown } reasons, given in decreasing order of weight.
    }{ $debated-shown ->
        [none] {""}
       *[other] { $debated ->
            [0] {""}
            [one] { " " }The council debated one of them.
           *[other] { " " }The council debated { $debated-shown } of them.
        }
    }
doc-motivations-table = Reasons to cooperate, by decreasing weight
doc-motivations-table-summary = One row per reason: its kind, who voiced it, its weight and whether the council debated it.
doc-motivations-reason = Reason
doc-motivations-voiced-by = Voiced by
doc-motivations-weight = Weight
doc-motivations-in-council = Debated
doc-motivations-legend = Weight: from 0, without effect, to 5, decisive. Debated: by the council.
doc-motivations-debate = The council’s debate
doc-motivations-debated-on = The council debated these motivations on { $day }.
doc-motivations-debate-planned = The council’s debate is planned for { $day }.
doc-motivations-local-plan = Fit with the local development plan
doc-motivations-national-strategy = Fit with the national strategy
doc-motivations-funder-strategy = Fit with the funder’s strategy

# Project leads.
doc-carriers-lead =
    { $count ->
        [one] One person leads the partnership
       *[other] { $shown } people lead the partnership
    }{ $statuses ->
        [none] {""}
       *[other] : { $statuses }
    }.
doc-carriers-elected =
    { $count ->
        [one] one elected official
       *[other] { $shown } elected officials
    }
doc-carriers-technicians =
    { $count ->
        [one] one member of the technical staff
       *[other] { $shown } members of the technical staff
    }
doc-carriers-actors =
    { $count ->
        [one] one local stakeholder
       *[other] { $shown } local stakeholders
    }
doc-carriers-table = The people who lead the project
doc-carriers-table-summary = One row per person: function and organisation, status, role in the project, contacts with the partner.
doc-carriers-person = Function and organisation
doc-carriers-status = Status
doc-carriers-role = Role in the project
doc-carriers-contacts = Contacts with the partner
doc-carriers-focal-point = Focal point of the project
doc-carriers-until = until { $day }
doc-carriers-continuity = Continuity of the partnership
doc-carriers-meetings = Meetings held
doc-carriers-meetings-table = Meetings and decisions
doc-carriers-meetings-table-summary = One row per meeting: subject, date and place, participants, decisions.
doc-carriers-meeting = Meeting
doc-carriers-attendees = Who took part
doc-carriers-decisions = Decisions
doc-carriers-meetings-lead =
    { $count ->
        [one] So far, one meeting has been held.
       *[other] So far, { $shown } meetings have been held.
    }

# Stakeholders.
doc-stakeholders-lead =
    { $count ->
        [one] The authority identified one local stakeholder.
       *[other] The authority identified { $shown } local stakeholders.
    }{ $discussed-shown ->
        [none] {""}
       *[other] { $discussed ->
            [one] { " " }The approach was discussed with one of them, not merely presented.
           *[other] { " " }The approach was discussed with { $discussed-shown } of them, not merely presented.
        }
    }{ $engaged-shown ->
        [none] {""}
       *[other] { $engaged ->
            [one] { " " }One is a partner or co-lead.
           *[other] { " " }Among them, { $engaged-shown } are partners or co-leads.
        }
    }
doc-stakeholders-who = The stakeholders in brief
doc-stakeholders-table = Stakeholders, their influence, interest and engagement
doc-stakeholders-table-summary = One row per stakeholder: letter in the figure, name and activity, category, influence and interest from 1 to 5, engagement and what shows it.
doc-stakeholders-letter = Letter
doc-stakeholders-name = Stakeholder
doc-stakeholders-influence-short = Infl.
doc-stakeholders-interest-short = Int.
doc-stakeholders-influence = Influence on the project
doc-stakeholders-interest = Interest in the project
doc-stakeholders-engagement = Engagement and evidence
doc-stakeholders-legend = Infl.: influence; Int.: interest, from 1 (weak) to 5 (strong). The letters are those of the figure.
doc-stakeholders-met = Met on { $day }
doc-stakeholders-meeting-planned = Meeting planned for { $day }
doc-stakeholders-letter-annex = Letter: annex { $letter }
doc-stakeholders-figure = Influence and interest of the stakeholders, by their letter in the table
doc-stakeholders-satisfy = Keep satisfied
doc-stakeholders-involve = Involve closely
doc-stakeholders-watch = Monitor
doc-stakeholders-inform = Keep informed
doc-stakeholders-participation = How inhabitants take part
doc-stakeholders-alt = Map with two axes: influence rises from 1 to 5, interest grows from left to right from 1 to 5.
doc-stakeholders-alt-both = Strong in influence and interest (4 or 5): { $names }.
doc-stakeholders-alt-influence = Strong in influence only: { $names }.
doc-stakeholders-alt-interest = Strong in interest only: { $names }.
doc-stakeholders-alt-neither = Less strong in both: { $names }.

# The territory.
doc-territory-population =
    The territory has { $population } inhabitants{ $year ->
        [none] {""}
       *[other] { " " }({ $year })
    }{ $area ->
        [none] {""}
       *[other] { " " }over { $area } km²
    }.
doc-territory-budget =
    The annual budget is { $budget }{ $year ->
        [none] {""}
       *[other] { " " }({ $year })
    }.
doc-territory-staff =
    The departments employ { $staff } people{ $international ->
        [none] {""}
       *[other] , of whom { $international } full-time equivalents work on international cooperation
    }.
doc-territory-name = Official name
doc-territory-status = Status
doc-territory-registration = Registration
doc-territory-address = Address
doc-territory-website = Website
doc-territory-signatory = Signatory
doc-territory-figures = Key figures of the territory
doc-territory-figures-summary = One row per figure: the indicator, the value, the year and the source.
doc-territory-figure = Indicator
doc-territory-figure-value = Value
doc-territory-figure-year = Year
doc-territory-figure-source = Source
doc-territory-institutions = Institutions and departments
doc-territory-competences = Powers and services
doc-territory-competences-table = Powers held, shared or held by another authority
doc-territory-competences-summary = One row per power: name and field, level, how it is exercised.
doc-territory-competence = Power or service
doc-territory-competence-level = Level
doc-territory-competence-note = How it is exercised
doc-territory-strengths = Strengths
doc-territory-weaknesses = Weaknesses
doc-territory-expectations = Expectations
doc-territory-capacity = Autonomy and capacity to commit
doc-territory-may-sign = The law of the country allows the authority to cooperate and sign.
doc-territory-may-partly-sign = The law of the country allows the authority to cooperate and sign, subject to conditions.
doc-territory-may-not-sign = The law of the country does not allow the authority to sign by itself; the route chosen is set out below.
doc-territory-cooperations = Past and present cooperations
doc-territory-cooperations-table = Cooperations and lessons
doc-territory-cooperations-summary = One row per cooperation: partner and subject, status and years, lessons.
doc-territory-cooperation = Partner and subject
doc-territory-cooperation-state = Status
doc-territory-cooperation-lessons = Lessons
doc-territory-cooperation-years =
    { $since ->
        [none] { $until ->
            [none] {""}
           *[other] (ended in { $until })
        }
       *[other] { $until ->
            [none] (begun in { $since })
           *[other] ({ $since }–{ $until })
        }
    }
doc-organisation-title = Identity sheet – { $name }
doc-organisation-title-associated = Identity sheet of the associated organisation
doc-organisation-founded = Founded on
doc-organisation-registered = Registered with
doc-organisation-purpose = Purpose
doc-organisation-governing-body = Governing body
doc-organisation-strength = Staff and members
doc-organisation-mandate = Mandate received
doc-organisation-accounts = Accounts of recent years
doc-organisation-accounts-summary = One row per year: income, expenditure, audit.
doc-organisation-year = Year
doc-organisation-income = Income
doc-organisation-expenditure = Expenditure
doc-organisation-audited = Audited
doc-organisation-references = Projects carried out
doc-organisation-references-summary = One row per project: title, country and year, funding, outcome.
doc-organisation-project = Project
doc-organisation-funding = Funding
doc-organisation-outcome = Outcome
doc-organisation-people =
    { $employees ->
        [none] {""}
       *[other] { $employees } employees
    }{ $volunteers ->
        [none] {""}
       *[other] { $employees ->
            [none] { $volunteers } volunteers
           *[other] , { $volunteers } volunteers
        }
    }{ $members ->
        [none] {""}
       *[other] { " " }({ $members } members)
    }

# Challenges.
doc-challenges-lead =
    { $count ->
        [one] The analysis covered one challenge.
       *[other] The analysis covered { $shown } challenges.
    }{ $retained-shown ->
        [none] { " " }Which of them the project takes up is still to be chosen.
       *[other] { $retained ->
            [one] { " " }The project takes up one, on which cooperation can act.
           *[other] { " " }The project takes up { $retained-shown }, on which cooperation can act.
        }
    }
doc-challenges-priorities = Order of priority and its calculation
doc-challenges-table = Challenges in order of priority
doc-challenges-table-summary = One row per challenge: with its calculation, the mark for each criterion and the priority score out of 100.
doc-challenges-challenge = Challenge
doc-challenges-severity = Severity
doc-challenges-urgency = Urgency
doc-challenges-lever = Lever
doc-challenges-competence = Power
doc-challenges-score = Out of 100
doc-challenges-is-retained = Taken up by the project
doc-challenges-legend = Below each challenge, the calculation: sum of the marks (from 1 to 5) times the weight of the criterion, over the highest total possible. Power: own 5, shared 3, none 1.
doc-challenges-retained = The challenges taken up
doc-challenges-evidence = Evidence
doc-challenges-source = Source: { $source }
doc-challenges-scope = Reach
doc-challenges-lever-reason = Lever of cooperation
doc-challenges-targets = SDG targets
doc-challenges-tree = Problem tree and objective tree
doc-challenges-no-challenge = No challenge named
doc-challenges-reach =
    { $people ->
        [none] { $raised ->
            [none] {""}
           *[other] Raised by: { $raised }.
        }
       *[other] { $people } people affected{ $raised ->
            [none] .
           *[other] . Raised by: { $raised }.
        }
    }
doc-challenges-tree-lead =
    { $count ->
        [one] The problem found was turned into an objective.
       *[other] The { $shown } causes and effects found were turned into objectives: each problem tree is followed by the objective tree that answers it.
    }

# Contributions.
doc-contributions-lead =
    Our territory brings { $ours ->
        [one] { $ours-shown } contribution
       *[other] { $ours-shown } contributions
    }, the partner { $theirs ->
        [one] { $theirs-shown }
       *[other] { $theirs-shown }
    }.
doc-contributions-ours = What we bring
doc-contributions-theirs = What the partner brings
doc-contributions-ours-table = Our contributions
doc-contributions-theirs-table = The partner’s contributions
doc-contributions-table-summary = One row per contribution: what it is, who provides it and its kind, the quantity, its value and the basis of that value.
doc-contributions-what = Contribution
doc-contributions-provider = Provided by
doc-contributions-quantity = Quantity
doc-contributions-value = Value and basis
doc-contributions-reciprocity = Reciprocity
doc-contributions-matrix = For each expectation, the contribution that answers it
doc-contributions-matrix-summary = One row per expectation and contribution: the expectation, the other side’s contribution, how well it answers from 1 to 5, and how.
doc-contributions-need = Expectation
doc-contributions-need-receive = To receive
doc-contributions-need-learn = To learn
doc-contributions-answer = Contribution that answers
doc-contributions-strength = Strength
doc-contributions-how = How
doc-contributions-we-answer = What the partner expects, and our answer
doc-contributions-they-answer = What we expect, and the partner’s answer
doc-contributions-matrix-legend = Strength: from 1, partial, to 5, complete. A dash: no answer yet.
doc-contributions-unanswered =
    { $count ->
        [one] One expectation remains without an answer: { $needs }.
       *[other] These expectations remain without an answer: { $needs }.
    }

# Partner search.
doc-search-size-range =
    { $from ->
        [none] { $to ->
            [none] {""}
           *[other] at most { $to }
        }
       *[other] { $to ->
            [none] at least { $from }
           *[other] from { $from } to { $to }
        }
    }
doc-search-regions = Regions and countries
doc-search-size = Inhabitants
doc-search-languages = Languages
doc-search-domains = Fields of exchange
doc-search-exclusions = Exclusions
doc-search-axis-a = Axis A – the networks of the territory’s stakeholders
doc-search-axis-b = Axis B – the networks of local authorities
doc-search-axis-c = Axis C – the State channel
doc-search-held-table = The international links that stakeholders hold
doc-search-held-summary = One row per link: the stakeholder, the network and its country, the elected officials and staff it gives access to.
doc-search-held-by = Stakeholder
doc-search-held-network = Network
doc-search-held-reaches = Contacts it opens
doc-search-networks-table = Networks of local authorities: what we give, what we learn
doc-search-networks-summary = One row per network: membership, what we give it, what we learn from it.
doc-search-network = Network
doc-search-membership = Membership
doc-search-we-give = What we give
doc-search-we-learn = What we learn
doc-search-no-member = Not a member
doc-search-steps-table = Steps taken through the State
doc-search-steps-summary = One row per step: channel and office approached, status and date, outcome.
doc-search-step = Channel and office
doc-search-step-state = Status
doc-search-step-outcome = Outcome
doc-search-candidates = The partners considered
doc-search-presented-table = The partners considered and progress of the dialogue
doc-search-presented-summary = One row per authority: name and place, progress and next step, presentation and assessment.
doc-search-candidate = Authority
doc-search-stage = Progress
doc-search-presentation = Presentation and assessment
doc-search-inhabitants = { $population } inhabitants
doc-search-chosen = Partner chosen
doc-search-scores-table = Compatibility of the partners considered, with its calculation
doc-search-scores-summary = One row per authority: the calculation, the mark for each criterion and the score out of 100.
doc-search-score = Out of 100
doc-search-scores-legend = Criteria, from 1 to 5, with their weight: { $criteria }. Below each name, the calculation: sum of the marks times the weights, over the highest total possible.
doc-search-suggested-marks = In brackets: marks that the dossier suggests where nobody gave one.
doc-search-contacts-table = Contacts with { $name }
doc-search-contacts-summary = One row per contact: date and means, counterpart, content of the exchange.
doc-search-contact = Date and means
doc-search-counterpart = Counterpart
doc-search-contact-said = Content of the exchange
doc-search-choice = The choice of the partner
doc-search-member =
    Member{ $since ->
        [none] {""}
       *[other] { " " }since { $since }
    }
doc-search-leads =
    { $count ->
        [one] The lead that follows from it
       *[other] The leads that follow from it
    }
doc-search-lead =
    { $title }{ $description ->
        [none] {""}
       *[other] . { $description }
    }{ $responsible ->
        [none] { $day ->
            [none] {""}
           *[other] { " " }To be done by { $day }.
        }
       *[other] { " " }Responsible: { $responsible }{ $day ->
            [none] .
           *[other] , by { $day }.
        }
    }{ $status ->
        [none] {""}
       *[other] { " " }({ $status })
    }
doc-search-candidates-lead =
    { $count ->
        [one] The criteria were applied to one authority.
       *[other] The same criteria were applied to { $shown } authorities, given from the most to the least compatible.
    }
doc-search-their-challenges = Its challenges: { $titles }
doc-search-their-offers = What it could bring: { $titles }
doc-search-next-step =
    { $step ->
        [none] {""}
       *[other] Next: { $step }{ $day ->
            [none] {""}
           *[other] , by { $day }
        }
    }

# The agreement.
doc-agreement-is-letter_of_intent = The parties have exchanged a letter of intent.
doc-agreement-is-draft = The agreement is a draft.
doc-agreement-is-authorised = The council has authorised the signing of the agreement.
doc-agreement-is-signed = The agreement is signed.
doc-agreement-is-transmitted = The agreement is signed and transmitted to the supervising authority.
doc-agreement-is-in_force = The agreement is in force.
doc-agreement-is-ended = The agreement has expired.
doc-agreement-duration =
    { $day ->
        [none] It is made for { $months } months.
       *[other] It takes effect on { $day }{ $months ->
            [none] .
           *[other] { $count ->
                [one] {" "}for { $months } month.
               *[other] {" "}for { $months } months.
            }
        }
    }
doc-agreement-prevailing = Where the versions differ, the { $language } one prevails.
doc-agreement-languages =
    It is drawn up in { $languages }{ $count ->
        [one] .
        [2] , both texts being equally authentic.
       *[other] , all texts being equally authentic.
    }
doc-agreement-commitment = The estimated financial commitments amount to { $amount }.
doc-agreement-signed =
    It was signed{ $place ->
        [none] {""}
       *[other] { " " }in { $place }
    } on { $day }.
doc-agreement-signature-planned =
    Its signature is planned{ $place ->
        [none] {""}
       *[other] { " " }in { $place }
    } for { $day }.
doc-agreement-parties-lead =
    { $count ->
        [one] One party is named so far.
       *[other] The agreement binds { $shown } parties, with the following responsibilities and commitments.
    }
doc-agreement-parties = The parties and their commitments
doc-agreement-parties-table = Parties, responsibilities and planned financial commitments
doc-agreement-parties-summary = One row per party: name, role, signatory and focal point; responsibilities; legal capacity; financial commitment.
doc-agreement-party = Party
doc-agreement-responsibilities = Responsibilities
doc-agreement-capacity = Legal capacity
doc-agreement-party-commitment = Commitment
doc-agreement-whole-commitment = Estimated total
doc-agreement-seat = Seat: { $value }
doc-agreement-resolution = Resolution No. { $value }
doc-agreement-signatory = Signatory: { $value }
doc-agreement-focal-point = Focal point: { $value }
doc-agreement-approved-on = Agreement approved on { $value }
doc-agreement-approval-planned = Approval planned for { $value }
doc-agreement-governance = Governance
doc-agreement-life = Life of the agreement
doc-agreement-finances = Financial flow
doc-agreement-monitoring = Monitoring
doc-agreement-communication = Communication
doc-agreement-ownership = Ownership of goods and results
doc-agreement-renewal = Renewal
doc-agreement-amendment = Amendment
doc-agreement-termination = Termination
doc-agreement-disputes = Disputes
doc-agreement-principles = The four principles of cooperation
doc-agreement-principles-lead = The parties assessed themselves on the four principles of decentralised cooperation, from 1 to 5.
doc-agreement-principles-table = Self-assessment on the four principles
doc-agreement-principles-summary = One row per principle: the mark from 1 to 5 and what it rests on.
doc-agreement-principle = Principle
doc-agreement-mark = Mark
doc-agreement-principle-evidence = What it rests on
doc-agreement-principle-partnership = Deciding together
doc-agreement-principle-subsidiarity = Deciding as close as possible to inhabitants
doc-agreement-principle-sustainability = Achieving lasting results
doc-agreement-principle-equity = Sharing means and benefits fairly
doc-agreement-prechecks = Preliminary checks
doc-agreement-prechecks-table = Five checks and their grounds
doc-agreement-prechecks-summary = One row per check: the point, the answer, the grounds.
doc-agreement-precheck = Point checked
doc-agreement-precheck-answer = Answer
doc-agreement-precheck-grounds = Grounds
doc-agreement-precheck-international-commitments = The State’s international commitments are respected.
doc-agreement-precheck-reserved-powers = The object does not encroach on powers reserved to the State.
doc-agreement-precheck-local-interest = The object falls within the authority’s powers or serves a local interest.
doc-agreement-precheck-partner-capacity = The partner has the capacity to sign.
doc-agreement-precheck-partner-law = The partner’s law is respected.
doc-agreement-deliberation = The council resolution
doc-agreement-body = Deliberative body
doc-agreement-rapporteur = Presented by
doc-agreement-budget-heading = Budget heading
doc-agreement-number = Number
doc-agreement-convened = Convened on
doc-agreement-convened-planned = To be convened on
doc-agreement-session = Session held on
doc-agreement-session-planned = Session planned for
doc-agreement-transmitted = Transmitted on
doc-agreement-transmitted-planned = Transmission planned for
doc-agreement-published = Published on
doc-agreement-published-planned = Publication planned for

# Annexes and signatures.
doc-annexes-lead =
    { $count ->
        [one] One document is attached, in the annex volume.
       *[other] The dossier comes with { $shown } documents; the annex volume holds them under the same letters.
    }
doc-annexes-none = No annex is attached to this dossier.
doc-annexes-table = List of the annexes
doc-annexes-table-summary = One row per annex: letter, title, kind, number of pages, date.
doc-annexes-letter = Annex
doc-annexes-title = Title
doc-annexes-kind = Kind
doc-annexes-pages = Pages
doc-annexes-dated = Dated
doc-annexes-expires = valid until { $day }
doc-signatures-lead =
    { $count ->
        [one] The undersigned certifies that the information in this dossier is accurate and confirms its will to carry out the project.
       *[other] The undersigned certify that the information in this dossier is accurate and confirm their will to carry out the project together.
    }
doc-signatures-applicant = For the applicant

# end of the first half
