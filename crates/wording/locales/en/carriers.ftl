# Stage 2, project leads: labels, help and examples of its fields.

field-carriers-continuity = How will the partnership survive departures?
    .help = Deputies, shared files, handovers, councillors of several groups: what is planned if someone leaves.
    .example = Each contact is followed by two people from different departments; the dossier is shared and a yearly report goes to the council.

field-carriers-people = Who leads the project?
    .help = Bring together elected officials, technical staff and local stakeholders: a relationship held by one person leaves with that person.
    .one = a project lead
    .add = Add a project lead
    .empty = Nobody has been named yet. Begin with the elected official and the staff member who follow the project.
field-carriers-people-name = Name
    .help = May stay empty: the function is often enough.
field-carriers-people-function = Function
    .example = Deputy mayor for international affairs
field-carriers-people-organisation = Organisation
    .help = The authority, association or department the person belongs to.
field-carriers-people-status = Status
field-carriers-people-role = Role in the project
    .example = Prepares the steering committees and follows spending against the budget.
field-carriers-people-contacts = Contacts with the partner
    .help = By function and organisation.
field-carriers-people-contacts_held = Number of contacts held
    .help = How many of the partner’s contacts go through this person. It helps to spot a relationship that has become too personal.
field-carriers-people-tasks_held = Number of tasks held
    .help = How many of the project’s tasks rest on this person.
field-carriers-people-focal_point = Focal point for partner and funder
field-carriers-people-email = Work e-mail
field-carriers-people-phone = Work telephone
field-carriers-people-until = End of mandate or contract
    .help = So that a successor can be prepared in time.

field-carriers-meetings = Meetings held
    .help = One line per meeting, with what was decided: this is the memory of the project.
    .one = a meeting
    .add = Add a meeting
    .empty = No meeting has been noted yet.
field-carriers-meetings-date = Date
field-carriers-meetings-place = Place or means
    .help = An address or, for instance, ‘video call’.
field-carriers-meetings-subject = Subject
field-carriers-meetings-attendees = Attendees
    .help = By function and organisation.
field-carriers-meetings-decisions = Decisions
    .example = The council will take up the matter in June; the technical departments cost the first year by the end of April.
field-carriers-meetings-minutes = Minutes (annex)
    .help = The document has to be among the annexes, in the stage Sign-off and submission.
