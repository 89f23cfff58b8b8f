# Stage 10, budget and funding: labels, help and examples of its fields.

field-budget-notes = How was the budget drawn up?
    .help = The choices, where prices come from, assumptions about exchange rates.
    .example = Prices taken from three local suppliers in January 2026; missions are grouped to limit travel.

field-budget-rates = Exchange rates
    .help = The same throughout the dossier, with their date and source.
    .one = a rate
    .add = Add a rate
    .empty = No rate has been set. The parity between the euro and the CFA franc is known.
field-budget-rates-from = Currency converted
field-budget-rates-to = Converted into
field-budget-rates-rate = Rate
    .help = What one unit of the first currency is worth in the second.
    .example = 655.957
field-budget-rates-date = Date of the rate
field-budget-rates-source = Source

field-budget-lines = Budget lines
    .help = One line per expense. Contingency and indirect costs are calculated: do not enter them here.
    .one = a line
    .add = Add a line
    .empty = The budget is empty. Go through your activities one by one.
field-budget-lines-heading = Heading
field-budget-lines-label = Label
    .example = Flights, technical mission
field-budget-lines-activity = Activity
field-budget-lines-unit = Unit
    .example = Tickets
field-budget-lines-quantity = Quantity
field-budget-lines-unit_cost = Unit cost
    .help = In the currency in which you will pay.
field-budget-lines-nature = Cash or in kind
field-budget-lines-valuation = Valuation method
    .help = For a contribution in kind: days and daily rate, rental value, quote.
    .example = Ten days of an engineer at the full daily cost.
field-budget-lines-year = Year
    .help = Where the whole expense falls in one year.

field-budget-lines-years = Split over the years
    .help = Where the expense is spread. The shares add up to 100%.
    .one = a year
    .add = Add a year
    .empty = The expense is not split.
field-budget-lines-years-year = Year
field-budget-lines-years-share = Share

field-budget-lines-payers = Who pays for this line?
    .help = One source, or several whose shares add up to 100%.
    .one = a payer
    .add = Add a payer
    .empty = No source has been assigned to this line yet.
field-budget-lines-payers-source = Source of funding
field-budget-lines-payers-share = Share

field-budget-lines-eligibility = Eligibility
    .help = To be filled in only where a funder expressly refuses or accepts this line.
    .one = a note on eligibility
    .add = Add a note on eligibility
    .empty = Nothing in particular for this line.
field-budget-lines-eligibility-call = Call for proposals
field-budget-lines-eligibility-eligible = Eligible
field-budget-lines-eligibility-reason = Reason

field-budget-lines-note = Remark
    .help = What an examiner would ask: quotation, basis of the calculation, choice of supplier.

field-budget-contingency = Contingency
    .help = As a percentage of direct costs. Many funders allow 5% at most.
field-budget-indirect = Indirect costs
    .help = As a percentage of direct costs. Many funders allow 7% at most.

field-budget-sources = Sources of funding
    .help = Your share, the partner’s and the funders’: resources equal expenses.
    .one = a source
    .add = Add a source
    .empty = No source has been given yet. Begin with your own share.
field-budget-sources-name = Name of the funder
field-budget-sources-kind = Type
field-budget-sources-nature = Cash or in kind
field-budget-sources-amount = Amount
field-budget-sources-status = Status of the request
field-budget-sources-date = Date of this status
field-budget-sources-letter = Funder’s letter (annex)
field-budget-sources-note = Conditions and remarks
    .help = The conditions that this funder sets, and what it has answered so far.

field-budget-funding_notes = How was the funding raised?
    .help = Say also what happens if a source declines.
    .example = If the region does not reply, the second yearly mission is replaced by remote support.

field-budget-contingency_base = Base of contingency
    .help = Without a choice: direct costs in cash.
field-budget-indirect_base = Base of indirect costs
    .help = Without a choice: direct costs in cash.
field-budget-scenarios = Funding scenarios
    .help = What if a source refused, or gave less? The funding plan is not changed by it.
    .one = a scenario
    .add = Add a scenario
    .empty = No scenario. Begin by supposing that your main funder refuses.
field-budget-scenarios-title = Hypothesis
    .example = The Region refuses
field-budget-scenarios-changes = Sources that change
    .one = a source
    .add = Add a source
    .empty = No source changes yet.
field-budget-scenarios-changes-source = Source of funding
field-budget-scenarios-changes-granted = Amount granted
    .help = Leave empty if the source refuses.
field-budget-scenarios-note = What we would do
    .example = Move the training to the second year and turn to the Metropolis.
