# The help and what guides on a stage's page: ui-help-…, ui-gate-…, ui-errors-….

ui-help = Help
ui-help-shortcut = Help on this page (F1)
ui-help-close = Close help
ui-help-close-home = Back to the dossiers
ui-help-contents = Pages of the help
ui-help-lead = Passerelle follows the method of decentralised cooperation, stage by stage.
ui-help-order = The order of the stages advises, it forbids nothing: begin where you are. Everything you write is saved at once, on your own machine.
ui-help-stages = Stages
ui-help-to-stage = Open the stage
ui-help-questions = What the stage asks
ui-help-rules-here = What Passerelle checks here
ui-help-rules = Rules
ui-help-rules-lead = { $count ->
    [one] { $count } rule says what a dossier lacks.
   *[other] { $count } rules say what a dossier lacks. Each says why, and where it comes from.
}
ui-help-why = Why
ui-help-why-of = Why?
ui-help-mend = What to do
ui-help-met = Your dossier meets this rule.
ui-help-source = Where this rule comes from
ui-help-stage-of = Stage: { $stage }
ui-help-code = Code: { $code }
ui-help-no-rule = There is no such rule, or no longer.
ui-help-watch = Watch point
ui-help-watch-points = Watch points
ui-help-weighs-blocks = Without it the dossier would be set aside, or would not meet the law.
ui-help-weighs-advises = The dossier can go without it; it would be weaker.
ui-help-weighs-informs = Worth knowing; nothing is missing.
ui-help-weighs-watch = It does not prevent submission, but it weakens the commitment itself.

ui-help-glossary = Glossary
ui-help-glossary-lead = The words of decentralised cooperation, as Passerelle uses them.

ui-help-keys = Keyboard
ui-help-keys-lead = Everything can be done by keyboard: Tab goes from field to field, these keys do the rest.
ui-help-keys-everywhere = Everywhere
ui-help-keys-dossier = In a dossier
ui-help-keys-jump = In the ‘Go to…’ list
ui-help-keys-table = In a list’s table
ui-help-keys-map = On the stakeholders’ map
ui-help-keys-press = Keys
ui-help-keys-does = What they do
ui-help-keys-or = or
ui-help-key-jump = Go to a stage, field, item or dossier
ui-help-key-help = Open the help on the stage in hand
ui-help-key-larger = Show everything larger; so does the wheel with Ctrl
ui-help-key-smaller = Show everything smaller
ui-help-key-natural = Go back to the natural size
ui-help-key-export = Export the dossier
ui-help-key-undo = Undo the last change, outside a text field
ui-help-key-redo = Redo what was just undone
ui-help-key-panes = Go to the next pane: header, stages, page
ui-help-key-panes-back = Go back to the previous pane
ui-help-key-choose = Choose the next or the previous place
ui-help-key-first = Choose the first, as long as nothing is typed
ui-help-key-last = Choose the last, as long as nothing is typed
ui-help-key-open = Go there
ui-help-key-close = Close and stay
ui-help-keyname-Shift = Shift
ui-help-keyname-Plus = +
ui-help-keyname-Minus = −
ui-help-keyname-Zero = 0
ui-help-keyname-Enter = Enter
ui-help-keyname-Escape = Esc
ui-help-keyname-ArrowDown = ↓
ui-help-keyname-ArrowUp = ↑
ui-help-keyname-Home = Home
ui-help-keyname-End = End

ui-help-about = About
ui-help-about-lead = Passerelle prepares decentralised-cooperation dossiers, from the first motivation to submission.
ui-help-version = Version { $version }
ui-help-licence = Free software, under the licence { $licence }, as you choose.
ui-help-offline = Passerelle works without a network. Your dossiers stay in your files: nothing is sent.
ui-help-data = Data and fonts
ui-help-data-fonts = Noto Sans and its Arabic, Khmer and Ethiopic sisters: the Noto project authors, SIL Open Font Licence 1.1.
ui-help-data-names = Names of countries and currencies, languages of countries: Unicode CLDR 48, Unicode licence 3.0.
ui-help-data-places = Places of the world: GeoNames (geonames.org), CC BY 4.0 licence; coordinates rounded, names and regions matched.
ui-help-data-authorities = French communes, intercommunalities, départements and regions: INSEE and DGCL, in Etalab’s edition, Licence Ouverte 2.0.
ui-help-data-outlines = Outlines of the land and borders: Natural Earth, in Visionscarto’s edition, 3-clause BSD licence. A map takes no side on a disputed border.
ui-help-data-classes = Least developed countries: the United Nations’ list; recipients of aid: the list of the OECD’s DAC. Both lists are dated and may change.
ui-help-data-goals = Sustainable Development Goals: United Nations; the short labels are our own.
ui-help-data-icons = Icons: Lucide, ISC licence.
ui-help-data-examples = Example dossiers: fictional new phases of real cooperations; their amounts are illustrative.
ui-help-calls = Known calls
ui-help-calls-lead = Funders’ rules change every year: always check the current call.
ui-help-confidence-read = Rules read in this source, checked on { $date }.
ui-help-confidence-reconstructed = Rules put together from other information, checked on { $date }.
ui-help-packages = Other people’s software
ui-help-packages-lead = Passerelle contains this free software, each part under its own licence. With thanks to the authors.
ui-help-packages-rust = { $count ->
    [one] { $count } Rust library
   *[other] { $count } Rust libraries
}
ui-help-packages-npm = { $count ->
    [one] { $count } npm package
   *[other] { $count } npm packages
}

## Before the partner search

ui-gate-title = Before you search: your commitment
ui-gate-lacking = { $count ->
    [one] Something is still missing from the commitment, in one stage.
   *[other] Something is still missing from the commitment, in { $count } stages.
}
ui-gate-open = The search stays open: nothing is locked. But a partner will respond better to a territory that knows what it wants.
ui-gate-ready = Your commitment is built
ui-gate-ready-hint = Motivations, project leads, stakeholders, territory, challenges and contributions: nothing is missing. You can begin to search.
ui-gate-more = { $count ->
    [one] and { $count } other point
   *[other] and { $count } other points
}

## Values that were refused

ui-errors-title = { $count ->
    [one] One answer is not saved
   *[other] { $count } answers are not saved
}
ui-errors-hint = What you typed is kept in the field. Correct it so that it can be saved.
