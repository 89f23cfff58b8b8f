# The backward calendar, the reminders on the home, sign-offs, and the mayor's view.

## Steps

calendar-step-letters = Collect the letters and annexes
calendar-step-draft = Have the draft resolution and agreement ready
calendar-step-convening = Convene the deliberative body
calendar-step-council = Hold the council meeting
calendar-step-transmission = Transmit and publish the resolution
calendar-step-partner_approval = Obtain the approval of the partner’s council
calendar-step-signature = Sign the agreement
calendar-step-submission = Submit the application
calendar-step-hand_over = Hand our part to the lead applicant

calendar-state-done = Done
calendar-state-planned = Planned
calendar-state-to_do = To do
calendar-state-at_risk = At risk
calendar-state-late = Too late

## Why a step stands as it does

calendar-why-dated = In good time.
calendar-why-implied = A later step is done.
calendar-why-complete = Nothing is missing.
calendar-why-ahead = By { $latest } at the latest.
calendar-why-missing = { $count ->
    [one] A letter or annex is missing. Advised date: { $latest }.
   *[other] Still missing: { $shown } letters or annexes. Advised date: { $latest }.
}
calendar-why-soon = By { $latest } at the latest: the date is near.
calendar-why-margin_used = The advised date, { $latest }, has passed; the limit is { $limit }.
calendar-why-planned_after_latest = Planned for { $given }, after the advised date of { $latest }; the limit is { $limit }.
calendar-why-planned_after_limit = Planned for { $given }, after the limit of { $limit }.
calendar-why-limit_passed = The limit, { $limit }, has passed.
calendar-why-not_needed = The application has been submitted: this step no longer holds it up.

calendar-left-today = today
calendar-left-ahead = { $count ->
    [one] tomorrow
   *[other] in { $shown } days
}
calendar-left-past = { $count ->
    [one] yesterday
   *[other] { $shown } days ago
}

## Whether the deadline can be met

calendar-verdict-submitted = The application has been submitted.
calendar-verdict-in_time = The calendar holds: every step has the time it ordinarily takes.
calendar-verdict-tight = The calendar is tight: the law leaves enough time, ordinary practice would not.
    .remedy = Settle the date of the meeting now, and sign electronically if you can. Last possible meeting: { $last }.
calendar-verdict-council_too_late = The planned meeting is too late for submission on { $deadline }.
    .remedy = Ask for the council to be convened for a meeting between { $first } and { $last }.
    .letter = Ask for the council to be convened for a meeting between { $first } and { $last }. Failing that, the call accepts a letter of intent with figures.
calendar-verdict-notice_too_short = The notice no longer allows the meeting to be held on the planned date.
    .remedy = Choose a date between { $first } and { $last }, and convene without delay.
calendar-verdict-only_urgent = The ordinary notice can no longer be kept for submission on { $deadline }.
    .remedy = Ask the executive to convene as a matter of urgency, with reasons: the meeting can be held from { $first } and no later than { $last }. The council first decides on the urgency.
    .letter = Ask the executive to convene as a matter of urgency, with reasons: the meeting can be held from { $first } and no later than { $last }. Failing that, the call accepts a letter of intent with figures.
calendar-verdict-out_of_reach = The council can no longer deliberate in time for submission on { $deadline }.
    .remedy = Ask the funder whether a resolution passed after submission is accepted; otherwise aim at the next edition.
    .letter = The call accepts a letter of intent with figures: have it signed, attach it and give the date of the next meeting.
calendar-verdict-passed = The deadline, { $deadline }, has passed without a submission.
    .remedy = Aim at the next edition and correct the date; if the application has been submitted, record the submission.

## The rule that applies

calendar-rule-fr_large_commune = French commune of 3,500 inhabitants or more: the notice is sent at least { $days } clear days before the meeting ({ $article }).
calendar-rule-fr_small_commune = French commune below 3,500 inhabitants: the notice is sent at least { $days } clear days before the meeting ({ $article }).
calendar-rule-fr_grouping = French intercommunality or metropolis: the notice is sent at least { $days } clear days before the meeting ({ $article }); it is shorter if no member commune reaches 3,500 inhabitants.
calendar-rule-fr_department = French department: the reports are sent at least { $days } days before the meeting ({ $article }).
calendar-rule-fr_region = French region: the reports are sent at least { $days } days before the meeting ({ $article }).
calendar-rule-fr_other = Another French authority: to be safe, the notice of communes of 3,500 inhabitants or more, { $days } clear days ({ $article }).
calendar-rule-organisation = Body under private law: a generic assumption of { $days } clear days’ notice before the meeting; your statutes prevail.
calendar-rule-generic = Generic rule, as the rule of your country is not known: { $days } clear days’ notice before the meeting. Check your law and enter the actual dates.
calendar-days-france = A clear day counts neither the day of sending nor that of the meeting; Saturdays, Sundays and public holidays count. The other dates fall on working days, French public holidays excluded (those of Alsace-Moselle and overseas are not counted).
calendar-days-unknown = A clear day counts neither the day of sending nor that of the meeting. The other dates fall from Monday to Friday; the public holidays of your country are not known.
calendar-margins = The time between the other steps is ordinary practice, not law. The deadline is the funder’s.
calendar-source = { $confidence ->
    [read] Source: { $source }. Read in the source on { $day }.
   *[reconstructed] Source: { $source }. Reconstructed on { $day }, to be checked with your legal department.
}

## The window

ui-calendar = Calendar up to submission
    .help = The dates are counted back from the deadline. A date of the dossier that lies ahead is a plan; once past, it is done.
ui-calendar-none = No deadline is given: the calendar is counted back from it.
ui-calendar-set = Give the deadline
ui-calendar-others = Calendars of the other calls aimed at
ui-calendar-go = Open: { $step }
ui-calendar-how = How these dates are counted
ui-calendar-begin = Start a submission to this call
ui-calendar-to-submission = See the submission
ui-calendar-deadline = Submission: { $deadline }

## Reminders

reminder-next_step = Next step with this candidate
reminder-lead = Follow this lead
reminder-state_step = Step through the State
reminder-annex_expires = This annex expires before submission
reminder-instalment = Instalment expected
reminder-report = Report to be sent

ui-reminders = Coming up
ui-reminders-overdue = Overdue
ui-reminders-week = Within seven days
ui-reminders-month = Within thirty days
ui-reminders-more = { $count ->
    [one] Show { $count } more reminder
   *[other] Show { $count } more reminders
}
ui-reminders-fewer = Show fewer reminders

## Sign-off

sign-off-covers = { $known ->
    [yes] Signed off by { $function } on { $day }: the dossier has not changed since.
   *[no] The dossier has not changed since this sign-off.
}
sign-off-changed = { $known ->
    [yes] Signed off by { $function } on { $day }: the dossier has changed since, and this sign-off no longer covers it.
   *[no] The dossier has changed since this sign-off, which no longer covers it.
}
sign-off-without_digest = { $known ->
    [yes] Sign-off by { $function } on { $day }, entered by hand: it identifies no version.
   *[no] Sign-off entered by hand: it identifies no version.
}

ui-sign-off = Sign off this version
    .help = The SHA-256 digest of the content is recorded with the date. Submissions, comments and monitoring may then change without affecting it.
ui-sign-off-function = Function of the person who signs off
ui-sign-off-missing = Give the function of the person who signs off.

## The mayor's view

ui-mayor = To decide, on one page
ui-mayor-why = What the project costs, what we pay each year, and what blocks.
ui-mayor-years = What we contribute each year
ui-mayor-year = Year
ui-mayor-blocking = What blocks
ui-mayor-nothing-blocks = Nothing blocks.
ui-mayor-more = { $count ->
    [one] and { $count } more blocking point
   *[other] and { $count } more blocking points
}
ui-mayor-no-next = No date ahead is recorded.
ui-mayor-print = Print this page
mayor-figure-cost = Cost of the project
mayor-figure-own_cash = We pay, in cash
mayor-figure-own_in_kind = We contribute, in kind
mayor-figure-asked = We ask for
mayor-figure-confirmed = Already confirmed
mayor-figure-gap = Still to be found
mayor-role-lead = { $ours } leads the application.
mayor-role-partner = { $known ->
    [yes] { $ours } takes part in the application led by { $lead }.
   *[no] { $ours } takes part in the application of another body, whose name is still to be given.
}
mayor-our-authority = Our authority
mayor-next = { $what }: { $day }, { $left }.
mayor-years-unknown = The budget does not say yet what part of each line we pay, and in which year.
mayor-column-cash = In cash
mayor-column-in-kind = In kind
mayor-column-staff = Of which our staff ({ $unit })
mayor-no-year = No year
mayor-rest = Contingency, indirect costs, unassigned shares
mayor-total = In all
