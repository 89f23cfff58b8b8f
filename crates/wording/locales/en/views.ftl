# The views of the window and what their drawings say.

# The map of the candidates.
figure-world = Map of the candidates
figure-world-alt = Map of the world. { $places }.
figure-world-ours = our territory, { $name }
figure-world-candidate = { $label }, { $name }, { $country }
figure-world-chosen = { $label }, { $name }, { $country }, the partner chosen
doc-search-map-note = Location map without legal value: the borders drawn take no position in any dispute.

# Influence × interest.
figure-map-quadrant = { $name } · { $count }
figure-map-place = influence { $influence }, interest { $interest } – { $advice }
figure-map-point = { $label }, { $name }: { $place }

ui-view-map = Map of the stakeholders
ui-view-map-help = Drag a stakeholder to its place, or select it and move it with the arrow keys. The list says the same.
ui-view-map-moved = { $name }: { $place }
ui-view-unplaced = To be placed
ui-view-unplaced-help = These stakeholders do not have both marks yet. Drag them onto the map, or select them and press an arrow key.
figure-map-waiting = { $label }, { $name }: to be placed
ui-view-nobody = Add stakeholders to the list below first: the map will show them.
ui-view-unnamed = unnamed
ui-view-actor = Stakeholder
ui-view-advice = What to do
ui-view-mark-of = { $field } of { $name }
ui-view-look = How to look at it
ui-view-look-map = Map
ui-view-look-list = List
ui-view-map-keys = The arrow keys change influence, up or down, and interest, left or right.

# Reciprocity.
figure-matrix-needs = Needs
figure-matrix-contributions = Contributions
figure-matrix-unanswered = No contribution answers this need yet
figure-matrix-answer = { $title } (strength { $strength })
figure-matrix-cell = { $title } answers { $need }: strength { $strength } out of 5
figure-matrix-cell-unmarked = { $title } answers { $need }: strength to be given
figure-matrix-cell-empty = { $title } does not answer { $need }
figure-matrix-alt = Grid of the needs, in rows, and of the contributions that answer them, in columns.
figure-matrix-alt-need = { $need }: { $answers }.
figure-matrix-alt-nothing = no answer

ui-view-matrix = Reciprocity at a glance
ui-view-matrix-help = Who answers what, in both directions. Click a cell to link a contribution to a need, or to open the link.
ui-view-matrix-keys = The arrow keys walk through the cells, the figures 1 to 5 rate the answer, Enter opens the link.

# Problem tree and objective tree.
figure-tree-problems = Problem tree: { $title }
figure-tree-objectives = Objective tree: { $title }
figure-tree-problems-above = Effects
figure-tree-problems-below = Causes
figure-tree-objectives-above = Ends
figure-tree-objectives-below = Means
figure-tree-problems-alt = Tree whose trunk is the problem “{ $trunk }”; its causes stand below, its effects above.
figure-tree-objectives-alt = Tree whose trunk is the objective “{ $trunk }”; the means stand below, the ends above.
figure-tree-alt-side = { $side }: { $names }.
figure-tree-missing = To be worded: { $problem }
figure-tree-empty = To be completed

ui-view-tree = The tree at work
ui-view-tree-help = Write the causes below the challenge and the effects above it, then switch to objectives: each problem is then worded as the situation you wish for.
ui-view-tree-keys = Enter adds a line, Alt with the up and down arrows moves it, Alt and Shift with the right and left arrows indent it.
ui-view-tree-nobody = Add a challenge first: the tree grows around it.
ui-view-tree-challenge = Challenge
ui-view-tree-problems = Problems
ui-view-tree-objectives = Objectives
ui-view-tree-missing = To be worded
ui-view-tree-problem-of = Problem, level { $level }
ui-view-tree-objective-of = Objective, level { $level }
ui-view-tree-add-cause = Add a cause
ui-view-tree-add-effect = Add an effect
ui-view-tree-add-below-cause = Add its cause
ui-view-tree-add-below-effect = Add what follows from it
ui-view-tree-indent = Hang it on the line before
ui-view-tree-outdent = Move it up one level
ui-view-tree-up = Move up
ui-view-tree-down = Move down
ui-view-tree-remove = Remove this line

# Priorities.
figure-ranking = Order of priority
figure-ranking-criterion = { $name } × { $weight }
figure-ranking-item = { $rank }. { $title }: { $score } out of 100
figure-ranking-holds = “{ $title }” stays first when any one weight moves by one.
figure-ranking-upset = With a weight of { $weight } for “{ $criterion }”, “{ $title }” comes first.

ui-view-ranking = Priorities and weights of the criteria
ui-view-ranking-help = Move a slider: the order is worked out again at once. Each mark is multiplied by the weight of its criterion, and the total is set against the highest possible.
ui-view-ranking-weights = Weights of the criteria
ui-view-ranking-weight-of = Weight: { $name }
ui-view-ranking-computation = Computation
ui-view-ranking-nobody = Nothing to rank yet.

figure-side-heading = By heading
figure-side-year = By year
figure-side-activity = By activity
figure-side-party = By responsible party
figure-side-source = By source of funding
figure-side-unassigned = Not assigned
figure-side-total = Total
figure-scenario-plan = Funding plan
figure-scenario-cost = Cost of the whole project
figure-scenario-resources = Resources
figure-scenario-missing = Cash missing
figure-scenario-remaining = Cost of what remains
figure-spending =
    { $side ->
        [over] { $spent } spent of { $budget } planned ({ $share }); the budget is exceeded by { $left }.
       *[within] { $spent } spent of { $budget } planned ({ $share }); { $left } is left.
    }
figure-spending-uncounted = “{ $expense }” is not counted in the totals: { $reason }.
ui-view-spending = Budget against actual
ui-view-spending-help = What each heading has spent, kept up to date with every expense. Unfold a heading to see its lines; a name leads to the budget line.
ui-view-spending-nobody = The budget has no line yet: there is nothing to compare.
ui-view-spending-in = in { $currency }
ui-view-spending-over = exceeded
ui-view-spending-unfold = Lines of the heading { $heading }

# Schedule.
figure-schedule-bar = { $name }: from { $from } to { $to }
figure-schedule-no-end = { $name }: from { $from }, end to be set
figure-schedule-no-start = { $name }: until { $to }, start to be set
figure-schedule-waiting = { $name }: dates to be set
figure-schedule-outside = , outside the project’s dates

ui-view-schedule = Schedule of activities
ui-view-schedule-help = Drag a bar to move the activity, or one end of it to change its start or its end. The list gives the same dates.
ui-view-schedule-keys = Left and right arrows: move the activity. Shift and arrows: change its end. Ctrl and arrows: change its start. Up and down arrows: go from one activity to the next. Enter: open the activity.
ui-view-schedule-step = Step
ui-view-schedule-months = By month
ui-view-schedule-days = By day
ui-view-schedule-look-chart = Schedule
ui-view-schedule-undated = To be dated
ui-view-schedule-undated-help = These activities have no dates yet. Select one and press an arrow key: it is placed at the start of the project.
ui-view-schedule-nobody = Add activities to the list below first: the schedule will show them.
ui-view-schedule-no-dates = The schedule begins with the dates of the project, which are still missing.
ui-view-schedule-limit = { $name }: the project’s dates allow no further
ui-view-schedule-span = { $name }: from { $from } to { $to }
ui-view-schedule-legend = The dashed lines mark the first and the last day of the project.
ui-view-schedule-duration = Duration
ui-view-schedule-duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# Risk matrix.
figure-risk-place = probability { $probability }, severity { $impact } – level { $product }, { $level }
figure-risk-zone = { $level }: { $from } to { $to }
figure-risk-alt = Risk matrix: probability from bottom to top, severity from left to right.
figure-risk-alt-level = Level { $level }: { $names }.

ui-view-risks = Risk matrix
ui-view-risks-help = Drag a risk to its place, or select it and move it with the arrow keys. The level is the product of the two marks.
ui-view-risks-keys = The arrow keys change probability, up or down, and severity, left or right.
ui-view-risks-unplaced-help = These risks do not have both marks yet. Drag them onto the matrix, or select them and press an arrow key.
ui-view-risks-nobody = Add risks to the list below first: the matrix will show them.
ui-view-risks-look-map = Matrix

# Logical framework.
ui-view-logframe = Logical framework
ui-view-logframe-help = Open a cell to write in it where it stands. What is missing is marked where it is missing.
ui-view-logframe-keys = The arrow keys walk through the cells, Enter opens one, Escape closes it; + adds what belongs in the column, linked to the row.
ui-view-logframe-logic = Intervention logic
ui-view-logframe-indicators = Indicators: baseline → target, source
ui-view-logframe-assumptions = Assumptions
ui-view-logframe-objective = Objective
ui-view-logframe-result = Result
ui-view-logframe-activity = Activity
ui-view-logframe-indicator = Indicator
ui-view-logframe-assumption = Assumption
ui-view-logframe-add-to = { $what } ({ $code })
ui-view-logframe-added = Added under { $code }: { $what }
ui-view-logframe-editing = Open cell, row { $code }
ui-view-logframe-done = Done
ui-view-logframe-in-list = See in the list

# Beneficiaries.
ui-view-people = Beneficiaries in figures
ui-view-people-help = The groups of the list below, added up. Count each person only once.
ui-view-people-share = Share of women
ui-view-people-nobody = Describe the groups in the list below first.
