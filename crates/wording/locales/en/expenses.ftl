# Expenses of a spreadsheet: the words by which its columns are known (separated by |), and what is said of them.

table-sheet-expenses = Expenses | Expense | Actual spending | Payments | Expenditure | Spending
table-head-date = Date | Day | Payment date | Date paid | Date of payment | Invoice date | Transaction date | Expense date
table-head-label = Description | Item | Details | Purpose | Expense | Particulars | Wording
table-head-amount = Amount paid | Total paid | Debit | Sum | Cost
table-head-currency = Currency | Curr.
table-head-line = Line | Line of the budget | Budget item | Budget heading
table-head-voucher = Voucher | Voucher no. | Invoice | Invoice number | Invoice no. | Receipt | Receipt number | Receipt no. | Reference | Ref.
table-sums = Total | Totals | Grand total | Subtotal | Sub-total | Sum | Carried forward | Brought forward

table-quoted = “{ $text }”
table-expenses-added =
    { $count ->
        [0] No expense to add.
        [one]
            { $span ->
                [undated] One expense to add, undated: { $amounts }.
               *[day] One expense to add, of { $from }: { $amounts }.
            }
       *[other]
            { $span ->
                [undated] { $shown } expenses to add, undated: { $amounts }.
                [day] { $shown } expenses to add, of { $from }: { $amounts }.
               *[days] { $shown } expenses to add, from { $from } to { $to }: { $amounts }.
            }
    }
table-expenses-known =
    { $count ->
        [one] One row is in the dossier already: it will not be counted twice.
       *[other] { $shown } rows are in the dossier already: they will not be counted twice.
    }
table-expenses-unread =
    { $count ->
        [one] One row cannot be read: the cells at fault are named.
       *[other] { $shown } rows cannot be read: the cells at fault are named.
    }
table-expenses-open =
    { $count ->
        [one] One expense to add stands on no budget line: you can assign it afterwards.
       *[other] { $shown } expenses to add stand on no budget line: you can assign them afterwards.
    }
table-rows-passed =
    { $count ->
        [one] One row of the table is no expense (a total or words); it is passed over.
       *[other] { $shown } rows of the table are no expenses (totals or words); they are passed over.
    }
table-other-heads = The dossier has no field for these columns, which are passed over: { $heads }.
table-nothing-added = Nothing was added: mend these cells, or run the command again with --leave-unread to take only the rows that can be read.

# What cannot be read in a cell.
table-unread-not_a_day = { $cell }: “{ $text }” is not a date; write for example 31/03/2027 or 2027-03-31.
table-unread-not_an_amount = { $cell }: “{ $text }” is not an amount; write for example 1250.50 or 1250.50 EUR.
table-unread-no_amount = { $cell }: the amount is missing.
table-unread-unknown_currency = { $cell }: the currency “{ $text }” is unknown; write for example EUR, XAF or FCFA.
table-unread-too_many_decimals = { $cell }: “{ $text }” has more decimals than its currency.
table-unread-unknown_line = { $cell }: no budget line is called “{ $text }”.
table-unread-several_lines = { $cell }: several budget lines are called “{ $text }”; give their number as well, for example 12 – { $text }.
table-unread-fault = { $cell } (“{ $head }”): the formula comes to an error, { $text }.

# The window.
ui-expenses-import = Import from a spreadsheet
ui-expenses-dialog = Choose the file of expenses
ui-expenses-review = Expenses in “{ $file }”
ui-expenses-sheet = Sheet
ui-expenses-unchanged = Nothing has been changed yet.
ui-expenses-add = { $count ->
    [one] Add this expense
   *[other] Add these { $count } expenses
}
ui-expenses-add-readable = { $count ->
    [one] Add the only row that can be read
   *[other] Add the { $count } rows that can be read
}
ui-expenses-leave = Add nothing
ui-expenses-close = Close
ui-expenses-rows = Rows of the file
ui-expenses-row = Row
ui-expenses-fate = Outcome
ui-expenses-fate-added = To be added
ui-expenses-fate-known = Already there
ui-expenses-fate-unread = Unreadable
ui-expenses-all = Show all { $count } rows
ui-expenses-taken = { $count ->
    [one] One expense was added. A single “Undo” takes it out again.
   *[other] { $count } expenses were added. A single “Undo” takes them out again.
}
