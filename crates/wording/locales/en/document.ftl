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
        [one] , to be reached through one expected result. The codes below are used throughout this file.
       *[other] , to be reached through { $results } expected results. The codes below are used throughout this file.
    }
doc-objectives-loose-results = Results not yet attached to an objective
doc-objectives-result = Result { $code }
doc-objectives-goals = Fields of work and Sustainable Development Goals
doc-objectives-domains = Fields of work
doc-objectives-goal-targets = { $goal }: { $targets }
doc-objectives-goal = SDG { $number }
doc-objectives-method = How the partners work
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
doc-objectives-beneficiaries-unknown = Direct or indirect, still to be said
doc-objectives-beneficiaries-direct-sum = All direct beneficiaries
doc-objectives-beneficiaries-indirect-sum = All indirect beneficiaries
doc-objectives-beneficiaries-unknown-sum = All still to be said
doc-objectives-beneficiaries-total = All beneficiaries
doc-objectives-markers = Gender and climate markers
doc-objectives-markers-lead = The markers follow the definitions of the OECD’s Development Assistance Committee: not targeted, significant objective, principal objective.
doc-objectives-marker-gender = Gender equality
doc-objectives-marker-climate-mitigation = Climate: mitigation
doc-objectives-marker-climate-adaptation = Climate: adaptation
doc-objectives-criteria = Answers to the OECD evaluation criteria

# Activities
doc-activities-lead =
    { $activities_count ->
        [one] The action plan holds one activity
       *[other] The action plan holds { $activities } activities
    }{ $results_count ->
        [0] .
        [one] , in the service of one result. Its code tells the result it serves: A1.2.3 is the third activity of result R1.2.
       *[other] , in the service of { $results } results. The code of an activity tells the result it serves: A1.2.3 is the third activity of result R1.2.
    }
doc-activities-loose = Activities not yet attached to a result
doc-activities-caption = Programme of action, result by result
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
doc-activities-ranking-lead = The activities were marked on four criteria, weighted by the partners. Should the funds raised fall short of what is asked, those at the foot of the table are the first to be reduced or put off.
doc-activities-ranking-caption = Activities ranked by weighted score
doc-activities-ranking-summary = Each row is an activity, from the highest score to the lowest; the columns give its mark from 1 to 5 on each criterion, then its score out of 100.
doc-activities-ranking-legend = Marks from 1 (weak) to 5 (strong); the weight of each criterion follows the sign ×. Score = sum of marks × weights, divided by the sum of weights × 5, out of 100.
doc-activities-ranking-incomplete = A criterion without a mark counts as nought: the score may still rise.

# Schedule
doc-schedule-lead =
    { $count ->
        [one] The project runs from { $from } to { $to }, within one month.
       *[other] The project runs from { $from } to { $to }, over { $months } calendar months. Black bars stand for results, hatched bars for activities.
    }
doc-schedule-figure = Schedule of activities
doc-schedule-figure-alternative = Gantt chart of { $activities } activities, from { $from } to { $to }; the same dates are given in the table of the programme of action.
doc-schedule-initials = J F M A M J J A S O N D
doc-schedule-quarter = Q

# Logical framework
doc-logframe-lead = The logical framework links what the project aims at, what measures it, what proves it and what it depends on.
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
doc-budget-lead = The project costs { $total } in all, of which { $cash } in cash and { $in_kind } in valued contributions in kind, shown apart.
doc-budget-lead-cash = The project costs { $total } in all, entirely in cash.
doc-budget-rounding =
    { $decimals ->
        [0] Currency of this file: { $currency }, code { $code }. Each line is quantity times unit cost, converted where needed, then rounded once only to the nearest whole unit; totals add up these rounded amounts.
        [2] Currency of this file: { $currency }, code { $code }. Each line is quantity times unit cost, converted where needed, then rounded once only to the nearest hundredth; totals add up these rounded amounts.
       *[other] Currency of this file: { $currency }, code { $code }. Each line is quantity times unit cost, converted where needed, then rounded once only to the currency’s smallest unit; totals add up these rounded amounts.
    }
doc-budget-rates = Amounts in other currencies are converted at the following rates, fixed once for the whole file:
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
doc-budget-no-year = Year to be said
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
doc-budget-lines-lead = Each unit cost is given in the currency in which it will be paid, each amount in the currency of this file. Lines are paid in cash, save those marked ‘in kind’.
doc-budget-lines-lead-noted = Each unit cost is given in the currency in which it will be paid, each amount in the currency of this file. Lines are paid in cash, save those marked ‘in kind’. Numbers in square brackets refer to the notes below the table.
doc-budget-lines-caption = Lines of the budget
doc-budget-lines-summary = Each row is an expense or a contribution, under its heading; the columns give the activity served, the quantity, the unit, the unit cost and the amount.
doc-budget-line = Expense or contribution
doc-budget-activity = Activity
doc-budget-amount = Amount ({ $currency })
doc-budget-line-in-kind = in kind
doc-budget-subtotal = Subtotal, { $heading }
doc-budget-derived = Amounts computed on direct costs in cash
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
doc-funding-status = Status, as on
doc-funding-share = Share
doc-funding-cash = Resources in cash
doc-funding-cash-total = Total in cash
doc-funding-in-kind = Resources in kind
doc-funding-in-kind-total = Total in kind
doc-funding-total = Total resources
doc-funding-gap = Still to be funded
doc-funding-cost = Total cost of the project
doc-funding-legend = Shares are of the total cost, rounded to one decimal. An amount pledged in another currency stands below its equivalent.
doc-funding-figure = How the funding is shared
doc-funding-figure-alternative = One bar divided between the sources, each with its letter; the same amounts and shares are given in the table above.
doc-funding-refused =
    { $count ->
        [one] One source declined; it is listed for the record and counted in no total.
       *[other] { $sources } sources declined; they are listed for the record and counted in no total.
    }
doc-funding-refused-caption = Sources that declined, outside the plan
doc-funding-refused-summary = Each row is a source that declined; the columns give its kind, the date of the answer and the amount asked for.
doc-funding-letter = Letter attached: { $annex }.
doc-funding-explained = How the funding was put together
doc-funding-own-heading = What our authority pays
doc-funding-own-lead = Our authority brings { $total }, that is { $share } of the total cost: { $cash } in cash and { $in_kind } in kind.
doc-funding-own-caption = Contribution of our authority by year, in { $currency }
doc-funding-own-summary = Each row is a year; the columns give what our authority pays in cash, what it brings in kind, and the total.
doc-funding-own-year = Year
doc-funding-own-rest = Computed amounts and shares not assigned to a line
doc-funding-own-total = Total contribution
doc-funding-call-heading = What the call asks for
doc-funding-call-lead = The file answers the following call: { $call } ({ $funder }). The table sets its financial rules beside the funding plan.
doc-funding-call-caption = Financial rules of the call and funding plan
doc-funding-call-summary = Each row is a rule of the call; the columns give what it asks for, what this file holds and whether the rule is met.
doc-funding-call-rule = Rule
doc-funding-call-asked = Call
doc-funding-call-here = This file
doc-funding-call-verdict = Finding
doc-funding-call-grant = Grant asked for, as a share of the total cost
doc-funding-call-own = Our authority’s contribution, as a share of the total cost
doc-funding-call-own-in-kind = In kind, within our authority’s contribution
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
        [0] . None reaches the high level; each has its answer and someone who watches it.
        [one] , one of them high. The table ranks them from strongest to weakest, with the answer planned and who watches it.
       *[other] , { $high } of them high. The table ranks them from strongest to weakest, with the answer planned and who watches it.
    }
doc-risks-caption = Risks, from strongest to weakest
doc-risks-summary = Each row is a risk; the columns give its probability and gravity from 1 to 5, their product, the mitigation and who watches it.
doc-risks-probability = Prob.
doc-risks-impact = Gravity
doc-risks-score = Level
doc-risks-high = high
doc-risks-moderate = moderate
doc-risks-low = low
doc-risks-legend = Level = probability × gravity, out of 25. High: 12 and more; moderate: 6 to 11; low: 5 and less.
doc-risks-assumptions = Assumptions
doc-risks-assumptions-lead = The project also rests on conditions beyond the partners’ reach, which they check at every steering committee:
doc-risks-safeguarding = Safeguarding

# Sustainability
doc-sustainability-lead = What is to last once the funding has ended was thought through from the design of the project on, from the following angles.

# Follow-up
doc-follow-up-team = Implementing team
doc-follow-up-monitoring = Monitoring
doc-follow-up-values-caption = Values of the indicators recorded so far
doc-follow-up-values-summary = Each row is a reading; the columns give the indicator, the date, the value and what explains it.
doc-follow-up-evaluation = Evaluation and learning
doc-follow-up-visibility = Visibility and communication
doc-follow-up-instalments = Instalments
doc-follow-up-instalments-lead = The instalments expected govern the project’s cash flow; each depends on the condition stated.
doc-follow-up-instalments-caption = Instalments due and received
doc-follow-up-instalments-summary = Each row is an instalment, by date; the columns give the funder, the condition, the amount and the dates planned and actual.
doc-follow-up-reports = Reports to funders
doc-follow-up-reports-caption = Reports due and sent
doc-follow-up-reports-summary = Each row is a report, by date; the columns give its kind, its addressee, when it is due, when it was sent and what it holds.
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
doc-frame-signature = Signature and stamp
doc-frame-untitled = Untitled
doc-frame-and = and
doc-frame-parted = { $before }; { $next }
doc-frame-yes = Yes
doc-frame-no = No
doc-frame-quoted = “{ $text }”
doc-frame-incomplete-score = A criterion without a mark counts as nought: the score may still rise.
doc-missing-title = What remains to be completed
doc-missing-lead =
    { $count ->
        [one] This dossier is a draft. It lacks one item:
       *[other] This dossier is a draft. It lacks { $shown } items, each with the page on which it will stand:
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
doc-cover-amount = Amount asked
doc-cover-asked = { $amount }, { $share } of a total cost of { $total }
doc-cover-cost = Total cost of { $total }; amount asked to be stated
doc-cover-period = Duration
doc-cover-from-to =
    { $count ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $start } to { $end }
doc-cover-countries = Countries
doc-cover-date = Date of the dossier
doc-cover-fictional = Fictional example. This dossier binds none of the authorities named in it.

# The titles of the parts, where no call gives its own.
doc-part-summary = The project on one page
doc-part-motivations = Why we want to cooperate
doc-part-carriers = Project leads
doc-part-stakeholders = Stakeholders
doc-part-territory = Our territory
doc-part-challenges = Challenges and levers
doc-part-contributions = Contributions and reciprocity
doc-part-search = Search for the partner
doc-part-agreement = Partnership and agreement
doc-part-objectives = Objectives and expected results
doc-part-activities = Activities
doc-part-schedule = Schedule
doc-part-logframe = Logical framework
doc-part-budget = Budget
doc-part-funding = Funding plan
doc-part-risks = Risks and safeguards
doc-part-sustainability = Sustainability
doc-part-follow-up = Monitoring, evaluation and visibility
doc-part-annexes = List of annexes
doc-part-signatures = Signatures of the parties

# The summary.
doc-summary-asked = asked of the funder
doc-summary-cost = total cost of the project
doc-summary-share = share of the total cost that is asked
doc-summary-duration = of implementation
doc-summary-applicant = Applicant
doc-summary-parties = Parties
doc-summary-kinds = Cooperation
doc-summary-objective = Overall objective
doc-summary-objectives = Specific objectives
doc-summary-domains = Fields
doc-summary-goals = SDGs aimed at
doc-summary-languages = Working languages
doc-summary-beneficiaries = direct beneficiaries, of whom { $women } are women
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
       *[other] This commitment rests on { $shown } reasons.
    }{ $debated-shown ->
        [none] {""}
       *[other] { $debated ->
            [0] {""}
            [one] { " " }The council debated one of them.
           *[other] { " " }The council debated { $debated-shown } of them.
        }
    } They are given from the strongest to the least strong.
doc-motivations-table = Reasons to cooperate, by decreasing weight
doc-motivations-table-summary = One row per reason: what moves it, who voiced it, its weight and whether the council debated it.
doc-motivations-reason = Reason
doc-motivations-voiced-by = Voiced by
doc-motivations-weight = Weight
doc-motivations-in-council = Debated
doc-motivations-legend = Weight: from 0, without effect, to 5, decisive. Debated: by the council.
doc-motivations-debate = The council’s debate
doc-motivations-debated-on = The council debated these motivations on { $day }.
doc-motivations-local-plan = Fit with the local development plan
doc-motivations-national-strategy = Fit with the national strategy
doc-motivations-funder-strategy = Fit with the funder’s strategy

# Project leads.
doc-carriers-lead =
    { $count ->
        [one] The relation is carried by one person
       *[other] The relation is carried by { $shown } people
    }{ $statuses ->
        [none] {""}
       *[other] : { $statuses }
    }.
doc-carriers-elected =
    { $count ->
        [one] { $shown } elected member
       *[other] { $shown } elected members
    }
doc-carriers-technicians =
    { $count ->
        [one] { $shown } officer
       *[other] { $shown } officers
    }
doc-carriers-actors =
    { $count ->
        [one] { $shown } stakeholder of the territory
       *[other] { $shown } stakeholders of the territory
    }
doc-carriers-table = The people who carry the project
doc-carriers-table-summary = One row per person: function and organisation, status, part in the project, contacts held with the partner.
doc-carriers-person = Function and organisation
doc-carriers-status = Status
doc-carriers-role = Part in the project
doc-carriers-contacts = Contacts held
doc-carriers-focal-point = Focal point of the project
doc-carriers-until = until { $day }
doc-carriers-continuity = How the relation lives on
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
        [one] The authority identified one stakeholder of the territory.
       *[other] The authority identified { $shown } stakeholders of the territory.
    }{ $discussed-shown ->
        [none] {""}
       *[other] { $discussed ->
            [one] { " " }The approach was discussed with one of them, not merely presented.
           *[other] { " " }The approach was discussed with { $discussed-shown } of them, not merely presented.
        }
    }{ $engaged-shown ->
        [none] {""}
       *[other] { $engaged ->
            [one] { " " }One is a partner or co-carrier.
           *[other] { " " }Among them, { $engaged-shown } are partners or co-carriers.
        }
    }
doc-stakeholders-who = Who the stakeholders are
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
doc-stakeholders-letter-annex = Letter: annex { $letter }
doc-stakeholders-figure = Influence and interest of the stakeholders, by their letter in the table
doc-stakeholders-satisfy = Keep satisfied
doc-stakeholders-involve = Involve closely
doc-stakeholders-watch = Watch
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
       *[other] { " " }on { $area } km²
    }.
doc-territory-budget =
    The yearly budget is { $budget }{ $year ->
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
doc-territory-website = Web site
doc-territory-signatory = Signatory
doc-territory-figures = Key figures of the territory
doc-territory-figures-summary = One row per figure: what is counted, the value, the year and the source.
doc-territory-figure = What is counted
doc-territory-figure-value = Value
doc-territory-figure-year = Year
doc-territory-figure-source = Taken from
doc-territory-institutions = Institutions and departments
doc-territory-competences = Powers and services
doc-territory-competences-table = Powers held, shared or out of reach
doc-territory-competences-summary = One row per power: name and field, level, how it is exercised.
doc-territory-competence = Power or service
doc-territory-competence-level = Level
doc-territory-competence-note = How it is exercised
doc-territory-strengths = Strengths
doc-territory-weaknesses = Weaknesses
doc-territory-expectations = Expectations
doc-territory-capacity = Autonomy and capacity to commit
doc-territory-may-sign = The law of the country lets the authority cooperate and sign.
doc-territory-may-partly-sign = The law of the country lets the authority cooperate and sign under conditions.
doc-territory-may-not-sign = The law of the country does not let the authority sign by itself; the way chosen is set out below.
doc-territory-cooperations = Earlier and present cooperations
doc-territory-cooperations-table = Cooperations and what they taught
doc-territory-cooperations-summary = One row per cooperation: partner and subject, state and years, lessons.
doc-territory-cooperation = Partner and subject
doc-territory-cooperation-state = State
doc-territory-cooperation-lessons = What it taught
doc-territory-cooperation-years =
    { $since ->
        [none] { $until ->
            [none] {""}
           *[other] until { $until }
        }
       *[other] { $until ->
            [none] since { $since }
           *[other] { $since } to { $until }
        }
    }
doc-organisation-title = Identity sheet of the organisation
doc-organisation-founded = Founded on
doc-organisation-registered = Registered with
doc-organisation-purpose = Purpose
doc-organisation-governing-body = Governing body
doc-organisation-strength = People
doc-organisation-mandate = Mandate received
doc-organisation-accounts = Accounts of the last years
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
doc-challenges-priorities = Order of priority and its computation
doc-challenges-table = Challenges in order of priority
doc-challenges-table-summary = One row per challenge: with its computation, the mark for each criterion and the priority score out of 100.
doc-challenges-challenge = Challenge
doc-challenges-severity = Severity
doc-challenges-urgency = Urgency
doc-challenges-lever = Lever
doc-challenges-competence = Power
doc-challenges-score = Of 100
doc-challenges-is-retained = Taken up by the project
doc-challenges-legend = Below each challenge, the computation: sum of the marks (from 1 to 5) times the weight of the criterion, over the most that can be reached. Power: own 5, shared 3, none 1.
doc-challenges-retained = The challenges taken up
doc-challenges-evidence = Evidence
doc-challenges-source = Source: { $source }
doc-challenges-scope = Reach
doc-challenges-lever-reason = Lever of cooperation
doc-challenges-targets = SDG targets
doc-challenges-tree = Problem tree and objective tree
doc-challenges-tree-table = Each problem and the objective that answers it
doc-challenges-tree-summary = By challenge, the causes, then the effects; the problem on the left, the objective on the right. An arrow marks what hangs on the row above.
doc-challenges-problem = Problem
doc-challenges-objective = Objective
doc-challenges-causes = What causes it – { $challenge }
doc-challenges-effects = What follows from it – { $challenge }
doc-challenges-links = Other links – { $challenge }
doc-challenges-no-challenge = no challenge named
doc-challenges-reach =
    { $people ->
        [none] { $raised ->
            [none] {""}
           *[other] Raised by: { $raised }.
        }
       *[other] It affects { $people } people{ $raised ->
            [none] .
           *[other] ; it was raised by: { $raised }.
        }
    }
doc-challenges-tree-lead =
    { $count ->
        [one] The problem found was turned into an objective:
       *[other] The { $shown } causes and effects found were turned into objectives: what is deplored on the left, what is aimed at on the right.
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
doc-contributions-table-summary = One row per contribution: what it is, who provides it and its kind, how much, its value and how that was found.
doc-contributions-what = Contribution
doc-contributions-provider = Provided by
doc-contributions-quantity = Quantity
doc-contributions-value = Value and how found
doc-contributions-reciprocity = Reciprocity
doc-contributions-matrix = For each need, the contribution that answers it
doc-contributions-matrix-summary = One row per need and contribution: the need, the other side’s contribution, how well it answers from 1 to 5, in what way.
doc-contributions-need = Need
doc-contributions-answer = Contribution that answers
doc-contributions-strength = Strength
doc-contributions-how = In what way
doc-contributions-we-answer = What the partner hopes for, and our answer
doc-contributions-they-answer = What we hope for, and the partner’s answer
doc-contributions-matrix-legend = Strength: from 1, partial, to 5, complete. A dash: no answer yet.
doc-contributions-unanswered =
    { $count ->
        [one] One need remains without an answer: { $needs }.
       *[other] These needs remain without an answer: { $needs }.
    }

# Partner search.
doc-search-size-range =
    { $from ->
        [none] { $to ->
            [none] {""}
           *[other] at most { $to } inhabitants
        }
       *[other] { $to ->
            [none] at least { $from } inhabitants
           *[other] from { $from } to { $to } inhabitants
        }
    }
doc-search-regions = Regions and countries
doc-search-size = Size
doc-search-languages = Languages
doc-search-domains = Fields of exchange
doc-search-exclusions = What excludes
doc-search-axis-a = Axis A – the networks of the territory’s stakeholders
doc-search-axis-b = Axis B – the networks of local authorities
doc-search-axis-c = Axis C – the State channel
doc-search-held-table = The international links that stakeholders hold
doc-search-held-summary = One row per link: the stakeholder, the network and its country, the elected members and officers it reaches.
doc-search-held-by = Stakeholder
doc-search-held-network = Network
doc-search-held-reaches = Whom it reaches
doc-search-networks-table = Networks of authorities: what we give, what we learn
doc-search-networks-summary = One row per network: membership, what we give it, what we learn from it.
doc-search-network = Network
doc-search-membership = Membership
doc-search-we-give = We give
doc-search-we-learn = We learn
doc-search-no-member = No member
doc-search-steps-table = Steps taken through the State
doc-search-steps-summary = One row per step: channel and office approached, state and date, outcome.
doc-search-step = Channel and office
doc-search-step-state = State
doc-search-step-outcome = Outcome
doc-search-reconstructed = [R] Reconstructed axis: the published method announces three axes but describes only two. The State channel is set out here as the authority followed it.
doc-search-candidates = The partners considered
doc-search-presented-table = The partners considered and how far the dialogue has come
doc-search-presented-summary = One row per authority: name and place, progress and next step, presentation and assessment.
doc-search-candidate = Authority
doc-search-stage = Progress
doc-search-presentation = Presentation and assessment
doc-search-inhabitants = { $population } inhabitants
doc-search-chosen = Partner chosen
doc-search-scores-table = Compatibility of the partners considered and its computation
doc-search-scores-summary = One row per authority with the computation, the mark for each criterion and the score out of 100.
doc-search-score = Of 100
doc-search-scores-legend = Criteria, from 1 to 5, with their weight: { $criteria }. Below each name, the computation: sum of the marks times the weights, over the most that can be reached.
doc-search-contacts-table = Contacts with { $name }
doc-search-contacts-summary = One row per contact: date and means, counterpart, what was said.
doc-search-contact = Date and means
doc-search-counterpart = Counterpart
doc-search-contact-said = What was said
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
       *[other] { " " }Followed by: { $responsible }{ $day ->
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
doc-agreement-is-ended = The agreement has run its term.
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
doc-agreement-languages =
    It is written in { $languages }{ $count ->
        [one] .
       *[other] , which are equally authentic.
    }
doc-agreement-commitment = The forecast amount of the financial commitments is { $amount }.
doc-agreement-signed =
    It was signed{ $place ->
        [none] {""}
       *[other] { " " }in { $place }
    } on { $day }.
doc-agreement-parties-lead =
    { $count ->
        [one] One party is named so far.
       *[other] The agreement binds { $shown } parties, whose responsibilities and commitments are the following.
    }
doc-agreement-parties = The parties and their commitments
doc-agreement-parties-table = Parties, responsibilities and forecast commitments
doc-agreement-parties-summary = One row per party: name, role, signatory and focal point; responsibilities; legal capacity; financial commitment.
doc-agreement-party = Party
doc-agreement-responsibilities = Responsibilities
doc-agreement-capacity = Legal capacity
doc-agreement-party-commitment = Commitment
doc-agreement-whole-commitment = Forecast amount of the whole
doc-agreement-signatory = Signatory: { $value }
doc-agreement-focal-point = Focal point: { $value }
doc-agreement-approved-on = Approved on { $value }
doc-agreement-governance = Governance
doc-agreement-life = The life of the agreement
doc-agreement-monitoring = Monitoring
doc-agreement-communication = Communication
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
doc-agreement-principle-subsidiarity = Deciding closest to inhabitants
doc-agreement-principle-sustainability = Doing what lasts
doc-agreement-principle-equity = Sharing means and benefits fairly
doc-agreement-prechecks = Checks before signature
doc-agreement-prechecks-table = Five checks and their grounds
doc-agreement-prechecks-summary = One row per check: the point, the answer, the grounds.
doc-agreement-precheck = Point checked
doc-agreement-precheck-answer = Met
doc-agreement-precheck-grounds = Grounds
doc-agreement-precheck-international-commitments = The State’s international commitments are respected.
doc-agreement-precheck-reserved-powers = The object is no power reserved to the State.
doc-agreement-precheck-local-interest = The object is a power or a local interest of the authority.
doc-agreement-precheck-partner-capacity = The partner has the capacity to sign.
doc-agreement-precheck-partner-law = The partner’s law is respected.
doc-agreement-deliberation = The council resolution
doc-agreement-body = Deliberating body
doc-agreement-number = Number
doc-agreement-convened = Convened on
doc-agreement-session = Sat on
doc-agreement-transmitted = Transmitted on
doc-agreement-published = Published on

# Annexes and signatures.
doc-annexes-lead =
    { $count ->
        [one] One document is attached, in the annex volume.
       *[other] The dossier comes with { $shown } documents; the annex volume holds them under the same letters.
    }
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
        [one] The undersigned certifies that the information in this dossier is true and confirms the will to carry out the project.
       *[other] The undersigned certify that the information in this dossier is true and confirm their will to carry out the project together.
    }
doc-signatures-applicant = For the applicant

# end of the first half
