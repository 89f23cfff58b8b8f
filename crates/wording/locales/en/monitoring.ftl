# Stage 12, monitoring and reporting: labels, help and examples of its fields.

field-monitoring-lessons = What have you learnt?
    .help = What worked, what did not and why, as both territories see it.
    .example = Classroom training did not work; sessions on the market, led by the traders, tripled attendance.
field-monitoring-outlook = What comes next?
    .help = What both parties will do after the project, together or on their own.
    .example = The city extends the collection to four more markets on its own budget; the two councils look into an agreement on market gardening.

field-monitoring-findings = What did the evaluation find?
    .help = The main findings and recommendations, and what both parties make of them.
    .example = The evaluation recommends entrusting upkeep to the market committees; the council so decided on 12 March.
field-monitoring-continuity = What remains after the funding?
    .help = What goes on, carried by whom and paid from what.
    .example = Two posts are on the authority’s payroll; the fee covers 70% of the cost of collection.

field-monitoring-progress = Progress of the activities
    .help = One line per activity: where it stands, and what differs from the plan.
    .one = a progress entry
    .add = Add a progress entry
    .empty = No progress has been noted yet.
field-monitoring-progress-activity = Activity
field-monitoring-progress-status = State
field-monitoring-progress-date = Since
field-monitoring-progress-note = What was done
    .help = What was achieved and, where it applies, why it differs from the plan.
    .example = Three sessions out of four held; the last one is put off to September, after the rains.

field-monitoring-instalments = Instalments
    .help = Instalments expected and received. The balance often depends on the final report.
    .one = an instalment
    .add = Add an instalment
    .empty = No instalment has been planned yet.
field-monitoring-instalments-source = Source of funding
field-monitoring-instalments-condition = Condition
    .example = Once the interim report has been accepted
field-monitoring-instalments-amount = Amount
field-monitoring-instalments-due_on = Due on
field-monitoring-instalments-received_on = Received on

field-monitoring-expenses = Actual spending
    .help = Each payment, under its budget line: the financial report then compiles itself.
    .one = an expense
    .add = Add an expense
    .empty = No expense has been entered yet.
field-monitoring-expenses-line = Budget line
field-monitoring-expenses-date = Paid on
field-monitoring-expenses-label = Label
field-monitoring-expenses-amount = Amount
field-monitoring-expenses-voucher = Voucher number
    .help = Invoice, receipt or expense claim.

field-monitoring-values = Indicator values
    .help = One line per reading, even where the value has not moved.
    .one = a reading
    .add = Add a reading
    .empty = No value has been recorded yet.
field-monitoring-values-indicator = Indicator
field-monitoring-values-date = Recorded on
field-monitoring-values-value = Value
field-monitoring-values-comment = Explanation
    .help = Why the value differs from what was planned.
    .example = Eighteen team leaders trained instead of twenty: the rains cut short the course in May.

field-monitoring-reports = Reports
    .help = Reports owed to funders. A late report often blocks the next application.
    .one = a report
    .add = Add a report
    .empty = No report has been planned yet.
field-monitoring-reports-kind = Type
field-monitoring-reports-source = Funder
field-monitoring-reports-due_on = Due on
field-monitoring-reports-sent_on = Sent on
field-monitoring-reports-narrative = Narrative
    .help = What was done, what it changed, what differed from the plan.
    .example = Twenty-eight staff trained out of thirty planned. Composting began two months late, until the land was obtained.
