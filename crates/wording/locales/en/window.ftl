# Words of the window: ui-….

## The frame

ui-skip-to-page = Skip to the page
ui-dossiers = Dossiers
ui-stages = Stages
ui-language-of-screen = Language of the screen
ui-language-fr = French
ui-language-en = English
ui-untitled-dossier = Untitled dossier
ui-saved = Saved at { $time }
ui-saving = Saving…
ui-could-not-save = Not saved
ui-one-field-not-saved = One field is not saved
ui-save-retries = What you type stays on the screen; saving is tried again every five seconds.
ui-retry = Try again
ui-understood = Got it
ui-close-unsaved = Part of what you typed could not be saved.
ui-close-unsaved-hint = Stay and try again. If you close, what is not saved will be lost.
ui-stay = Stay
ui-close-anyway = Close without saving

## Home

ui-welcome = Welcome to Passerelle
ui-lesson-1 = Start a dossier: a few questions are enough, and the rest can wait.
ui-lesson-2 = Work through the stages, from motivations to budget. The order is advice, nothing is locked, and all you type is saved as you go.
ui-lesson-3 = Export the funding dossier as a PDF at any time, even unfinished.
ui-new-dossier = New dossier
ui-receive = Receive a file
ui-examples = Examples
    .help = Complete, fictional dossiers. Each opens as a copy that you may change.
ui-open-example = Open the example
ui-open-example-of = Open the example: { $title }
ui-folder = Your dossiers are in { $folder }
ui-unreadable = The file { $file } cannot be read.
ui-fictional = Fictional example
ui-new-title-help = What you want to do, and where. You can reword it later.
ui-not-chosen-yet = To be chosen later
ui-not-known-yet = Not known yet
ui-create = Create the dossier
ui-cancel = Cancel

## A stage

ui-how-to = How to go about it
ui-example = Example
ui-in-this-stage = In this stage
ui-both-languages = Show every text in French and in English
ui-text-in = { $language ->
    [fr] { $label } (in French)
   *[en] { $label } (in English)
}
ui-other-language = { $language ->
    [fr] Write it in French too
   *[en] Write it in English too
}
ui-other-language-filled = { $language ->
    [fr] Show the French text
   *[en] Show the English text
}
ui-still-missing = What is still missing here
ui-nothing-missing = Nothing is missing in this stage.
ui-nothing-begun = This stage has not been begun: there is nothing to check yet.
ui-finding-blocks = To settle
ui-finding-advises = Advised
ui-finding-informs = Good to know
ui-see-missing = { $count ->
    [-2] See what is missing
    [-1] See what is missing
    [0] See what is missing
    [one] See what is missing (and { $count } more point)
   *[other] See what is missing (and { $count } more points)
}
ui-to-field = Go there
ui-next-stage = Next stage: { $stage }
ui-totals = Budget totals
ui-rules-met = { $met ->
    [one] { $met } of { $rules } rules met
   *[other] { $met } of { $rules } rules met
}

## Sections of the stages

ui-part-who = Who prepares the dossier
ui-part-cooperation = The cooperation
ui-part-languages = Languages and currency
ui-part-example = Example dossier
ui-part-debate = The debate
ui-part-coherence = Fit with the strategies
ui-part-statement = The motivation on one page
ui-part-presentation = The territory
ui-part-institutions = Institutions and means
ui-part-autonomy = Autonomy and law
ui-part-choice = The choice
ui-part-governance = Governance
ui-part-duration = Duration and commitment
ui-part-clauses = Life of the agreement
ui-part-signature = Signature
ui-part-scope = Scope of the project
ui-part-conduct = Running the project
ui-part-funding-notes = The funding explained
ui-part-learnt = What we take away

## Fields and lists

ui-no-choice = Not stated
ui-clear = Clear
ui-choose = { $count ->
    [0] Choose
   *[other] Change the choice
}
ui-seek = Search the list
ui-nothing-found = Nothing matches this search.
ui-take-out = Take out { $what }
ui-date-pattern = dd/mm/yyyy
ui-expected-date = This date does not exist or cannot be read. Write for example 31/03/2027.
ui-expected-number = This number cannot be read. Write for example 12 or 12.5.
ui-expected-whole = This number cannot be read. Write a whole number, without unit or decimals.
ui-expected-money = This amount cannot be read. Write for example 1,250.50.
ui-currency-of = Currency – { $label }
ui-removed-item = (removed item)
ui-call-type = Type another call
ui-call-choose = Choose from the list of calls
ui-fact = { $label }: { $fact }
ui-untitled = Untitled
ui-add = Add
ui-list-empty = The list is empty.
ui-move-up = Move up
ui-move-down = Move down
ui-remove = Remove
ui-removed = “{ $title }” has been removed.
ui-undo-removal = Undo the removal
ui-file-details = Details of the file
ui-version-details = Fingerprint of the version
ui-no-score = Not marked yet
ui-score-1 = very weak
ui-score-2 = weak
ui-score-3 = medium
ui-score-4 = strong
ui-score-5 = very strong
ui-weight-0 = no effect
ui-weight-1 = very low
ui-weight-2 = low
ui-weight-3 = medium
ui-weight-4 = high
ui-weight-5 = decisive
ui-attach = Attach a file
ui-annex-to-come = Add an annex to come

## Two copies that differ

ui-conflicts = Passages to settle
ui-conflicts-count = { $count ->
    [one] { $count } passage to settle
   *[other] { $count } passages to settle
}
ui-conflicts-why = Two people changed the same passage. Nothing is lost: read both versions and keep the right one.
ui-conflicts-none = There is nothing to settle.
ui-removed-and-edited = One person removed this item while another was changing it.
ui-keep-item = Keep the item
ui-remove-item = Remove it
ui-keep-this-one = Keep this version
ui-keep-this-one-of = Keep this version: { $what }
ui-version-by = { $author }, { $day } at { $hour }
ui-someone = Unknown author
ui-empty-value = (empty)

## Export

ui-export = Export
ui-undo = Undo
ui-redo = Redo
ui-undo-place = Undo: { $place }
ui-redo-place = Redo: { $place }
ui-export-shortcut = Export (Ctrl+E)
ui-export-why = An unfinished dossier exports too: it is marked as a draft and says what is missing.
ui-export-what = What would you like?
ui-export-pdf = Funding dossier (PDF)
    .help = The whole document, typeset, accessible and fit for archiving.
ui-export-report = Report to a funder (PDF)
    .help = Interim, final or financial: narrative, activities, indicators, spending and vouchers, from the same dossier.
ui-export-which-report = Report
ui-export-next-report = The next one to be sent
ui-make-report = Prepare the report
ui-export-annexes = Annex volume (PDF)
    .help = The attached documents one after another, every page numbered.
ui-export-xlsx = Budget and funding workbook (XLSX)
    .help = For a spreadsheet: lines, totals and funding plan as formulas, which the examiner can recalculate.
ui-export-json = Data of the dossier (JSON)
    .help = All of its content, for other software.
ui-export-copy = Copy of the dossier (.passerelle)
    .help = To pass on by e-mail or on a USB stick: your colleague receives it in Passerelle, and both sets of changes are merged.
ui-export-language = Language of the document
ui-export-call = Target call
ui-export-no-call = None: general outline
ui-export-go = Choose a place and export
ui-export-busy = Preparing the document…
ui-exported = Saved: { $path }
ui-exported-pages = { $count ->
    [one] { $count } page.
   *[other] { $count } pages.
}
ui-exported-draft = The document is marked as a draft and lists what is missing.
ui-dialog-attach = Choose the file to attach
ui-dialog-receive = Choose the dossier received
ui-dialog-export = Save the document
ui-dialog-copy = Save a copy of the dossier

ui-calls = Compare calls
ui-calls-why = Where could this dossier be filed, and what does it lack for each call?
ui-calls-take = Add a call received as a file
ui-calls-fits = Nothing is missing
ui-calls-to-mend = To be completed
ui-calls-excluded = Calls that are not open to you
ui-calls-own = described by you
ui-calls-aimed = this dossier’s target
ui-calls-details = The call in detail
ui-calls-aim = Aim at this call
ui-calls-adapt = Copy to adapt
ui-calls-save = Save as a file
ui-calls-newer = What edition { $edition } changes
ui-calls-term = Rule
ui-calls-checked = Rules checked on { $date }, { $confidence }.
ui-dialog-call = Choose the call’s file
ui-part-derived = Amounts computed
ui-view-sides = The budget seen from each side
ui-view-sides-help = The same amounts, distributed without remainder; contingency and indirect costs follow the direct costs in cash.
ui-view-sides-nothing = Enter the budget lines: their distribution will be shown here.
ui-view-sides-drawn = The chart counts neither contingency nor indirect costs.
ui-view-sides-cash = Cash
ui-view-sides-in_kind = In kind
ui-view-sides-derived = Contingency, indirect
ui-view-sides-total = Total
ui-view-sides-share = Share
ui-view-scenarios = What if a source refused?
ui-view-scenarios-help = The funding plan is not changed by it. Each hypothesis is kept and compared.
ui-view-scenarios-nothing = Add a source of funding first: you can then suppose that it refuses.
ui-view-scenarios-suppose = Suppose that
ui-view-scenarios-add = Add this scenario
ui-view-scenarios-refuses = { $name } refuses
ui-view-scenarios-what = What is compared
ui-view-scenarios-fallen = Activities dropped
ui-view-scenarios-shares = Share of the cost that each source brings
ui-view-scenarios-broken = Rules no longer met
ui-view-scenarios-none = None
ui-view-scenarios-uncovered = { $amount } remain without funding.
ui-view-scenarios-how = Activities are dropped one by one, the lowest priority first, until the resources in cash cover what remains.

# One of many codes.
ui-seek-code = Number or words
ui-seek-count =
    { $count ->
        [0] Nothing found
        [one] { $count } match
       *[other] { $count } matches
    }

# The partner search at work.
ui-part-axes = The three axes of the search
ui-view-leads = Leads, axis by axis
ui-view-leads-help = Three ways lead to a partner: your stakeholders’ networks, networks of authorities, the State. Add a lead and follow it; when it bears fruit, make it a candidate.
ui-axis-stakeholders = Diaspora, faith groups, universities, associations: the networks that your stakeholders already hold (stage 3).
ui-no-leads-stakeholders = None of your stakeholders has a network yet. Complete stage 3.
ui-axis-city_networks = The networks of authorities of which you are a member, or which you approach.
ui-no-leads-city_networks = You have no network yet. Choose one from the directory below.
ui-axis-state = Ministry, embassies, partner exchanges. Adapt this axis to your country.
ui-no-leads-state = All channels of the State are among your steps.
ui-leads-suggested = To be explored
ui-lead-note = Add to my leads
ui-lead-noted = Lead added: { $title }.
ui-lead-follow = Make it a candidate
ui-lead-led = Led to { $name }
ui-view-networks = Directory of networks of authorities
ui-view-networks-help = Find those that suit your region and themes, then add those you belong to. You may also add others that are not listed.
ui-networks-find = Look for a network
ui-networks-theme = Theme
ui-networks-any = All themes
ui-networks-region = Part of the world
ui-networks-everywhere = Everywhere
ui-networks-founded = Founded in { $year }
ui-networks-count =
    { $count ->
        [0] No network matches.
        [one] { $count } network
       *[other] { $count } networks
    }
ui-networks-more = What is known of it
ui-networks-source = Source: { $source }, consulted on { $day } (data { $confidence }).
ui-networks-take = Add to my networks
ui-networks-known = Already among your networks
ui-network-taken = { $name } is now among your networks.
ui-networks-all = Show all { $count } networks
ui-view-candidates = Find, compare and follow partners
ui-view-candidates-help = Look for a city, a region, a grouping: it is added with its place on the map. The ranking follows your criteria, and each mark says what it rests on.
ui-place-find = Add an authority
ui-place-help = Type its name, with or without accents; add the region or country to tell namesakes apart.
ui-place-example = Suzhou Jiangsu, Saint-Louis Senegal…
ui-place-people = { $count } inhabitants
ui-place-none = Nothing of this name in the gazetteer: add “{ $name }” as it is
ui-place-as-typed = Add “{ $name }” as it is
ui-place-add = Add
ui-own-place = Your territory in the gazetteer
ui-own-place-help = Find your authority: its name, population and place on the map are filled in, without replacing anything already written.
ui-own-place-find = Find your authority
ui-own-place-take = Take over
ui-own-place-taken = { $name } now has its place on the map; check the fields below.
ui-own-place-unplaced = { $name } has no coordinates in the gazetteer; what is known has been filled in below.
ui-own-place-named = Name taken over: { $name }.
ui-candidate-added = { $name } is now among the candidates.
ui-candidate-known = { $name } is already among the candidates.
ui-candidate-chosen = Chosen partner
ui-candidate-incomplete = At least one criterion has no mark: the score may still rise.
ui-candidate-advanced = { $name }: { $stage }.
ui-candidate-retained = { $name } is the chosen partner. What it brings and needs, and its place in the agreement, now stand in stages 6 and 8.
ui-candidate-purged = The contacts with { $name } have been erased.
ui-candidates-ranking = Ranking
ui-candidates-map = Map
ui-candidates-comparison = Comparison
ui-candidates-pipeline = Follow-up
ui-candidates-key = A mark in brackets is suggested from the dossier; yours replaces it. Each mark leads to its field.
ui-candidates-unplaced = Without coordinates, so not on the map: { $names }.
ui-candidates-pick = Candidates to compare ({ $most } at most)
ui-candidates-reasons = Show what each mark rests on
ui-candidates-suggested = suggested
ui-candidates-ours = What we bring
ui-candidates-theirs = What we receive
ui-candidates-nothing = Nothing stated
ui-candidates-answers = answers: { $need }
ui-candidates-no-stage = No stage given
ui-candidates-no-step = No next step
ui-candidates-last = Last contact: { $contact }
ui-candidates-followed = Followed by: { $person }
ui-candidates-late = Overdue
ui-candidates-stage-of = Progress of { $name }
ui-candidates-letter = Approach letter
ui-candidates-retain = Choose this partner
ui-candidates-purge = Erase the contacts
ui-candidates-purge-do = Erase the contacts
ui-candidates-table = Export the follow-up table

# The documents that are drafted, to be signed or sent.
ui-drafts = Partnership documents
ui-export-drafts = Presentation sheet, letter, agreement and resolution: see the partnership documents
ui-drafts-why = Sheet, letter, agreement and resolution, drafted from the dossier. Read, rewrite, export.
ui-drafts-which = Which document?
ui-drafts-presentation_sheet = Two pages to present yourselves to a partner or a partner exchange.
ui-drafts-partner_profile = What you look for, to hand to whoever can help you find it.
ui-drafts-approach_letter = A letter to a candidate, signed by the executive.
ui-drafts-agreement = The draft agreement between the parties, article by article.
ui-drafts-deliberation = The draft council resolution that authorises the signature.
ui-drafts-to = Addressee
ui-drafts-both = Both languages side by side
ui-drafts-go = Export as PDF
ui-drafts-nobody = An approach letter addresses a candidate; the dossier has none yet.
ui-drafts-to-candidates = Look for a partner
ui-drafts-passages = The text, passage by passage
ui-drafts-passages-help = What you rewrite stays; the rest follows the dossier. Tables, amounts and signatures always come from the dossier.
ui-drafts-rewritten = rewritten
ui-drafts-rewrite = Rewrite
ui-drafts-your-words = Your text: { $title }
ui-drafts-since = The dossier has changed since you rewrote this: compare it with the drafted text.
ui-drafts-generated = Text drafted from the dossier
ui-drafts-back = Back to the drafted text

# Where each call stands.
ui-register = Where each call stands
ui-register-help = The calls aimed at and what was filed, with receipts and answers. Submissions are recorded below.
ui-register-empty = No call is aimed at yet and no submission has been recorded.
ui-register-deadline = Deadline
ui-register-receipt = Receipt
ui-register-answer = Answer
ui-register-not-filed = Not filed yet
ui-register-undated = Without a date
