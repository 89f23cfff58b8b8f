# The budget and funding workbook: workbook-….

workbook-title = Budget and funding workbook
workbook-title-of = { $title } – budget and funding
workbook-page = Page { $page } of { $pages }
workbook-to-complete = to be completed

# The sheets, in at most thirty-one letters, and what stands on each.
workbook-sheet-summary = Summary
workbook-sheet-lines = Budget lines
workbook-sheet-headings = By heading and year
workbook-sheet-activities = By activity
workbook-sheet-by-payer = By payer
workbook-sheet-payers = Who pays what
workbook-sheet-funding = Funding plan
workbook-sheet-rates = Exchange rates
workbook-sheet-scenarios = Scenarios
workbook-sheet-instalments = Instalments
workbook-sheet-expenses = Expenses
workbook-about-lines = Every expense and contribution, by year, with subtotals and calculated amounts
workbook-about-headings = The same amounts by heading and year, cash and in kind apart
workbook-about-activities = What each activity costs
workbook-about-by-payer = What the lines ask of each source, and what it brings
workbook-about-payers = Each line divided between those who pay it
workbook-about-funding = Resources, where they stand, and whether they match expenses
workbook-about-rates = The rates on which every conversion rests
workbook-about-scenarios = The funding as planned beside what each scenario supposes
workbook-about-instalments = Instalments due and received
workbook-about-expenses = What was paid, row by row; the sheet can be filled in and imported again

# Heads of columns.
workbook-line-number = No.
workbook-code = Code
workbook-source-code = F
workbook-cash = Cash
workbook-in-kind = In kind
workbook-payers = Who pays (code of the source)
workbook-currency = Currency
workbook-amount = Amount ({ $currency })
workbook-total-in = Total ({ $currency })
workbook-share-of-cost = Share of total cost
workbook-share-of-direct = Share of direct costs
workbook-no-year = year to be specified
workbook-year-share = Share { $year }
workbook-year-amount = Amount { $year }
workbook-laid = To pay according to the lines
workbook-in-plan = Brought to the funding plan
workbook-beyond-lines = Beyond the lines
workbook-item = Item
workbook-share = Share
workbook-share-of = Reading

# Rows.
workbook-subtotal = Subtotal – { $heading }
workbook-direct = Direct costs
workbook-direct-cash = Direct costs in cash
workbook-derived = { $label } ({ $share }) – { $base }
workbook-derived-together = Contingency and indirect costs, not divided
workbook-cash-total = Expenses in cash
workbook-in-kind-total = Valued contributions in kind
workbook-total-cost = Total cost of the project
workbook-no-activity = Lines without an activity
workbook-unassigned = unassigned
workbook-unassigned-note = Parts of lines without a source of funding
workbook-payer = { $payer }: { $share }
workbook-payers-check = Check: difference from direct costs, nought expected
workbook-resources = Resources
workbook-resources-cash = Resources in cash
workbook-resources-in-kind = Resources in kind
workbook-confirmed = Confirmed resources
workbook-requested = Grant asked of the call’s funder
workbook-own = Applicant’s contribution
workbook-own-in-kind = of which applicant’s contribution in kind
workbook-gap = Still to be funded
workbook-balanced = The plan is balanced: resources equal expenses.
workbook-short = Resources are missing.
workbook-over = Resources exceed expenses.
workbook-scenarios-what = What the scenario comes to
workbook-scenarios-broken = Rules of the call no longer met
workbook-scenarios-fallen = Activities dropped
workbook-scenarios-none = –
workbook-scenarios-activity = { $activity } ({ $cost })
workbook-instalments-total = Instalments planned
workbook-instalments-received = Instalments received
workbook-expenses-total = Total of expenses
workbook-instalments-left = Instalments to come

# What is missing.
workbook-rate-to-set = to be set
workbook-rate-missing = Rate { $from } → { $to } missing
workbook-too-large = Amount too large
workbook-lacks-quantity = quantity
workbook-lacks-unit-cost = unit cost
workbook-lacks-amount = amount
workbook-lacks-rate = rate { $from } → { $to }
workbook-lacks-size = an amount that can be calculated (it is too large)
workbook-line-lacks = Line { $number }, ‘{ $label }’, counted nowhere. Missing: { $lacks }.
workbook-source-lacks = Source { $code }, ‘{ $name }’, counted nowhere. Missing: { $lacks }.
workbook-lines-none = The budget has no line.
workbook-sources-none = No source is given.
workbook-rates-none = All amounts are in the dossier’s currency: no rate is needed.

# The rates.
workbook-rate-fixed = Fixed parity, set by treaty
workbook-rate-unknown = Rate to be set: amounts in this currency are counted in no total

# What explains the sheets.
workbook-lines-note = Amount = quantity × unit cost, converted where needed (× or ÷ the rate shown), rounded once to the hundredth of { $currency }. Totals add up these rounded amounts. The last year of a line takes what the others leave.
workbook-lines-note-whole = Amount = quantity × unit cost, converted where needed (× or ÷ the rate shown), rounded once to the whole unit of { $currency }. Totals add up these rounded amounts. The last year of a line takes what the others leave.
workbook-headings-note = Amounts in { $currency }, added up from the budget lines.
workbook-activities-note = Direct costs in { $currency }, added up from the budget lines. The codes are those of the dossier.
workbook-by-payer-note = Amounts in { $currency }. The last column covers contingency, indirect costs and parts that nobody pays yet; a negative amount marks a source of which the lines ask more than it brings.
workbook-payers-note = Each line is divided by the shares of those who pay it; the last payer of a line takes what the others leave.
workbook-funding-note = Each contribution is given in its own currency, then in { $currency }. Change where a source stands, say from ‘Requested’ to ‘Refused’, to see what is still to be funded.
workbook-funding-refused = A source that declined is listed for the record and counted in no total.
workbook-rates-note = A rate says what one unit of the first currency is worth in the second. A conversion is calculated to six decimals more than the currency has, then rounded once. All totals are in { $currency }; changing a rate here recalculates the whole workbook.
workbook-scenarios-note = Amounts in { $currency }, computed by Passerelle: activities are dropped one by one, the lowest priority first, until the resources in cash cover what remains. Changing them here recomputes nothing.
workbook-instalments-note = Each instalment is given in its own currency, then in { $currency }.
workbook-expenses-note = Each expense is given in the currency of the payment, then in { $currency }. Add rows above the total: Passerelle imports them at stage 12 and passes over those it has already.

# The summary.
workbook-project = The project
workbook-parties = Parties
workbook-funder = Target funder
workbook-call = Call for proposals
workbook-call-named = { $title }, edition { $edition } ({ $status })
workbook-currency-of = Currency of the dossier
workbook-date = Date of the workbook
workbook-amounts = The amounts
workbook-of-cost = of the total cost
workbook-of-own = of the applicant’s contribution
workbook-to-know = Good to know
workbook-of-the-day = Amounts are those of the dossier on { $date }. What is changed in the workbook does not change the dossier.
workbook-splits = All totals, conversions and divisions are formulas. The parts of a division add up exactly: the last takes what the others leave.
workbook-lines-incomplete =
    { $count ->
        [one] One line has no amount and is counted in no total: see the sheet ‘{ $sheet }’.
       *[other] There are { $shown } lines without an amount, counted in no total: see the sheet ‘{ $sheet }’.
    }
workbook-sources-incomplete =
    { $count ->
        [one] One source has no amount and is counted in no total: see the sheet ‘{ $sheet }’.
       *[other] There are { $shown } sources without an amount, counted in no total: see the sheet ‘{ $sheet }’.
    }
workbook-call-source = Rules of the call read in: { $source } (checked on { $date }).
workbook-call-source-undated = Rules of the call read in: { $source } (date of the check unknown).
workbook-contents = The sheets

# The follow-up of the partner search.
workbook-follow-up = Follow-up of the partner search
workbook-follow-up-of = { $title } – follow-up of the partner search
workbook-sheet-follow-up = Follow-up
workbook-sheet-contacts = Contacts made
workbook-follow-up-note = The step due first comes first, relationships not pursued last.
workbook-contacts-note = Contacts are limited to function and organisation; what was said stays in the dossier.
workbook-place = Region and country
workbook-last-contact = Last contact
workbook-last-contact-with = Counterpart of the last contact
workbook-chosen = chosen
workbook-private = Personal contact details, left in the dossier
