# The reports to funders, interim, final and financial.

# Cover and frame
doc-report-description = { $kind } on the project “{ $title }”
doc-report-grant = Grant
doc-report-contribution = Contribution
doc-report-as-presented = The project, as the application presented it:
doc-report-grant-share = { $amount }, { $share } of a planned cost of { $total }
doc-report-reference = Reference of the file
doc-report-period = Period covered
doc-report-from-to = { $from } to { $to }
doc-report-until = until { $to }
doc-report-due = Due on
doc-report-sent = Sent on
doc-report-date = Date of the report
doc-report-certified = The undersigned certifies that this report is true, that the cash expenses presented have been paid, and that the vouchers are kept at the funder’s disposal.
doc-report-missing-lead =
    { $count ->
        [one] This report is a draft. It lacks one item:
       *[other] This report is a draft. It lacks { $shown } items, each with the page where it belongs:
    }
doc-report-lacks-report = The report has not been entered yet: give its type, its funder and its due date.
doc-report-lacks-field = To be filled in: “{ $field }”.
doc-report-lacks-progress = The progress of an activity that should have begun has not been noted.
doc-report-lacks-values = An indicator has no recorded value yet.
doc-report-lacks-expenses = No expense has been entered.
doc-report-lacks-instalments = No instalment has been entered.

# The titles of the parts
doc-report-part-summary = The report on one page
doc-report-part-about = Purpose of the report
doc-report-part-narrative = Account of the period
doc-report-part-activities = Activities carried out
doc-report-part-results = Results and indicators
doc-report-part-finances = Financial report
doc-report-part-lines = Spending by budget line
doc-report-part-instalments = Instalments and cash position
doc-report-part-vouchers = Vouchers
doc-report-part-evaluation = Evaluation
doc-report-part-continuity = Sustainability
doc-report-part-lessons = Lessons and outlook
doc-report-part-annexes = Annexes
doc-report-part-signatures = Certification and signature

# The report on one page
doc-report-figure-spent = spent, of { $budget } planned
doc-report-figure-share = of the budget spent
doc-report-figure-received = received, all sources together
doc-report-figure-activities =
    { $count ->
        [one] activity completed
       *[other] activities completed
    }
doc-report-figure-indicators =
    { $count ->
        [one] indicator measured
       *[other] indicators measured
    }

# What the report is about
doc-report-about-interim = This interim report accounts for the progress of the project “{ $project }” and for the use of the funds over the period covered.
doc-report-about-final = This final report accounts for the project “{ $project }”: what was done, what it changed and what it cost. It supports the request for the balance of the grant.
doc-report-about-financial = This financial report accounts for the spending of the project “{ $project }” and for the use of the funds over the period covered.
doc-report-about-from = Presented by
doc-report-about-to = Addressed to
doc-report-about-figures = Amounts and values are cumulative from the start of the project and drawn up on the last day of the period. They come from the same dossier as the application: budget, activities and indicators bear the same names and codes.
doc-report-conditions = Conditions of the funding

# Activities
doc-report-activities-lead =
    { $count ->
        [one] The plan holds one activity
       *[other] The plan holds { $shown } activities
    }{ $states ->
        [none] .
       *[other] . On { $day }: { $states }.
    }
doc-report-activities-not_started = { $shown } not started{ $count ->
       *[other] {""}
    }
doc-report-activities-under_way = { $shown } under way{ $count ->
       *[other] {""}
    }
doc-report-activities-done = { $shown } completed{ $count ->
       *[other] {""}
    }
doc-report-activities-postponed = { $shown } postponed{ $count ->
       *[other] {""}
    }
doc-report-activities-dropped = { $shown } dropped{ $count ->
       *[other] {""}
    }
doc-report-activities-caption = Activities and their progress
doc-report-activities-summary = Each row is an activity, under the result it serves; the columns give what was done, the planned dates, the state and its date.
doc-report-activities-planned = Planned dates
doc-report-activities-state = State

# Results
doc-report-results-lead =
    { $count ->
        [0] None of the { $all } indicators has a recorded value yet.
        [one] One indicator of { $all } has a recorded value.
       *[other] { $measured } indicators of { $all } have a recorded value.
    }
doc-report-results-caption = Indicators: baseline, target and last value
doc-report-results-summary = Each row is an indicator, under what it measures; the columns give the baseline, the target, the last recorded value and the way covered.
doc-report-results-indicator = Indicator and explanation
doc-report-results-value = Last value
doc-report-results-covered = Way covered
doc-report-results-legend = Way covered: the share of the distance from baseline to target that has been covered, where the three values are numbers of one unit.

# The financial report
doc-report-finances-lead = By { $day }, { $spent } had been spent of a budget of { $budget }, which is { $share }: { $cash } in cash and { $in_kind } in kind.
doc-report-finances-since = Since the previous report: { $amount }.
doc-report-finances-rounding = Each expense is converted into the dossier’s currency at the rates of the budget and rounded once only; totals add up these rounded amounts.
doc-report-loose =
    { $count ->
        [one] One expense stands on no budget line ({ $amount }): it is shown apart.
       *[other] { $shown } expenses stand on no budget line ({ $amount }): they are shown apart.
    }
doc-report-uncounted =
    { $count ->
        [one] One expense is not counted in the totals: { $expenses }.
       *[other] Some expenses are not counted in the totals: { $expenses }.
    }
doc-report-uncounted-amount = no amount
doc-report-uncounted-rate = no rate for { $currency }
doc-report-column-budget = Planned
doc-report-column-spent = Spent
doc-report-column-left = Left
doc-report-column-share = Spent (%)
doc-report-column-moved = Variance
doc-report-column-moved-share = Variance (%)
doc-report-by-heading = Budget against actual by heading
doc-report-by-heading-caption = Budget against actual by heading, in { $currency }
doc-report-by-heading-summary = Each row is a heading, first in cash, then in kind; the columns give what was planned, what was spent, what is left and the share spent.
doc-report-by-heading-summary-final = Each row is a heading, first in cash, then in kind; the columns give what was planned, what was spent and the variance, in amount and in per cent of the plan.
doc-report-on-no-line = On no budget line
doc-report-derived-legend = Indirect costs follow the direct costs paid, at the rate of the budget. Contingency bears no expense: what it covered stands under its heading.
doc-report-beyond =
    { $count ->
        [one] One heading exceeds its budget
       *[other] These headings exceed their budget
    }{ $tolerance ->
        [none] :
       *[other] {" "}by more than { $tolerance }, which the call allows without an amendment:
    }
doc-report-beyond-heading = { $heading }: { $over } more than planned, which is { $share }
doc-report-beyond-none = { $tolerance ->
        [none] No heading exceeds its budget.
       *[other] No heading exceeds its budget by more than { $tolerance }, which the call allows without an amendment.
    }
doc-report-figure = Spent and left by heading, in { $currency }
doc-report-figure-alternative = Horizontal bars: one a heading, the amount spent, then what is left; the same amounts stand in the table that follows.
doc-report-by-year = Spending by year
doc-report-by-year-caption = Spending by heading and year, in { $currency }
doc-report-by-year-summary = Each row is a heading; the columns give what was spent each year and the total.
doc-report-no-date = Undated
doc-report-spent-total = Total spent
doc-report-lines-lead = Indirect costs and contingency, computed on the whole, stand in the table by heading.
doc-report-lines-caption = Budget against actual by line, in { $currency }
doc-report-lines-summary = Each row is an expense or contribution of the budget, under its heading; the columns give what was planned, what was spent, what is left and the share spent.
doc-report-lines-summary-final = Each row is an expense or contribution of the budget, under its heading; the columns give what was planned, what was spent and the variance, in amount and in per cent of the plan.
doc-report-lines-total = Total of the lines

# Instalments
doc-report-cash =
    { $side ->
        [advanced] By { $day }, { $received } had been received and { $paid } paid in cash: the project has advanced { $difference } from its own means.
       *[left] By { $day }, { $received } had been received and { $paid } paid in cash: { $difference } is left in hand.
    }
doc-report-sources-caption = Instalments by funder, in { $currency }
doc-report-sources-summary = Each row is a funder; the columns give what it contributes, what was received, what was due by that day and not received, and what is still to be received.
doc-report-sources-promised = Planned
doc-report-sources-received = Received
doc-report-sources-late = Overdue
doc-report-sources-balance = To be received
doc-report-sources-none = Funder not stated
doc-report-instalments-uncounted =
    { $count ->
        [one] One instalment has no amount or no rate: it is not counted.
       *[other] Some instalments have no amount or no rate: they are not counted.
    }
doc-report-instalments-dated = Schedule of instalments
doc-report-balance = Balance of the grant
doc-report-balance-caption = How the balance is computed, in { $currency }
doc-report-balance-summary = Each row is a step of the computation, from the grant awarded to the balance claimed.
doc-report-balance-item = Step
doc-report-balance-granted = Grant awarded
doc-report-balance-cost = Actual cost of the project
doc-report-balance-earned = Grant due at the actual cost, { $share } of the cost, at most the amount awarded
doc-report-balance-received = Already received
doc-report-balance-claimed = Balance claimed
doc-report-balance-repaid = Received in excess, to be repaid
doc-report-balance-basis = The grant is taken to follow the actual cost: where the project cost less, it falls in the same proportion. Check this rule in the funding agreement.

# Vouchers
doc-report-vouchers-lead =
    { $count ->
        [one] One expense is listed below with its voucher.
       *[other] { $shown } expenses are listed below with their vouchers, numbered in the order of payment.
    }
doc-report-vouchers-caption = List of vouchers
doc-report-vouchers-summary = Each row is an expense; the columns give its number, its date, its label and budget line, the voucher’s number, the amount paid and the amount in the dossier’s currency.
doc-report-vouchers-number = No.
doc-report-vouchers-what = Label and budget line
doc-report-vouchers-voucher = Voucher
doc-report-vouchers-paid = Paid
doc-report-vouchers-total = Total of the vouchers
