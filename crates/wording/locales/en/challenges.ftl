# Stage 5, challenges and levers: labels, help and examples of its fields.

field-challenges-method = How were the challenges chosen?
    .help = The documents read, the people consulted, the way of deciding.
    .example = Reading of the development plan, two workshops with departments and neighbourhood committees, then marks given by a group of twelve.

field-challenges-weights = Weights of the criteria
    .help = From 0, criterion ignored, to 5, decisive. Unless stated, each criterion counts as 3.
field-challenges-weights-severity = Severity
field-challenges-weights-urgency = Urgency
field-challenges-weights-lever = Cooperation as a lever
field-challenges-weights-competence = Powers of the authority

field-challenges-list = Challenges of the territory
    .help = One challenge per line. Take up those on which cooperation can act, not only the most serious.
    .one = a challenge
    .add = Add a challenge
    .empty = No challenge has been noted yet.
field-challenges-list-title = Challenge
    .example = Market waste ends up in the gutters
field-challenges-list-domain = Field of work
field-challenges-list-description = Situation
    .help = What happens, where, since when, and to whom.
field-challenges-list-evidence = Evidence
    .help = Figures, studies, complaints, observations on site.
    .example = Weighing of February 2026: eleven tonnes a day, seven of them organic; markets flooded four times in two years.
field-challenges-list-source = Source
field-challenges-list-raised_by = Raised by
field-challenges-list-people_affected = People affected
field-challenges-list-severity = Severity
    .help = From 1, a nuisance, to 5, vital.
field-challenges-list-urgency = Urgency
    .help = From 1, can wait, to 5, has to be dealt with this year.
field-challenges-list-competence = Power to act
    .help = Can you act on this challenge yourself?
field-challenges-list-lever = Lever
    .help = How much cooperation can change, from 1 to 5.
field-challenges-list-lever_reason = Why is cooperation a lever?
    .help = What a partner brings that a purchase or a grant does not.
    .example = There is money for skips; what is missing is an arrangement with the traders, in which the partner has succeeded.
field-challenges-list-retained = Challenge taken up by the project
field-challenges-list-targets = SDG targets
    .help = One to three targets are enough: those that the project really advances.

field-challenges-tree = Problem and objective tree
    .help = Note the causes and effects of each challenge, then turn each problem into an objective.
    .one = a cause or effect
    .add = Add a cause or effect
    .empty = The tree is empty. Ask first: why does this happen?
field-challenges-tree-challenge = Challenge
field-challenges-tree-side = Cause or effect
field-challenges-tree-parent = Attached to
    .help = The cause or effect that this one brings about, or follows from.
field-challenges-tree-problem = Problem
    .example = No collection times have been agreed
field-challenges-tree-objective = Objective
    .help = The same statement, once the problem is solved.
    .example = Collection times are agreed and posted
