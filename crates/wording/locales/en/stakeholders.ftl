# Stage 3, stakeholders: labels, help and examples of its fields.

field-stakeholders-mobilisation = How was the approach discussed?
    .help = Say how it was presented to the stakeholders, what they said about it and what they take on themselves.
    .example = Three public meetings were held on the markets; the traders’ association asked for collection before opening time and will run the sorting sessions itself.
field-stakeholders-participation = How do inhabitants take part?
    .help = Direct participation, beyond the associations that represent them.
    .example = Two inhabitants of each neighbourhood, drawn by lot, sit on the monitoring committee.

field-stakeholders-list = Stakeholders
    .help = Record organisations and functions, never opinions. Think of the categories that get forgotten: diaspora, faith groups, neighbourhood committees.
    .one = a stakeholder
    .add = Add a stakeholder
    .empty = No stakeholder has been listed yet. Begin with those the project affects directly.
field-stakeholders-list-name = Name of the organisation
field-stakeholders-list-category = Category
field-stakeholders-list-description = Activity and expectations
    .help = What this stakeholder does and what it expects of the project.
    .example = Brings together 340 traders of four markets; expects regular collection and a water point.
field-stakeholders-list-influence = Influence
    .help = How far it can move or block the project, from 1 to 5.
field-stakeholders-list-interest = Interest
    .help = How much the project matters to it, from 1 to 5.
field-stakeholders-list-engagement = Degree of engagement
    .help = From informed to co-lead: choose the degree that you can show.
field-stakeholders-list-evidence = Evidence of engagement
    .help = Date of a meeting, letter, contribution promised.
field-stakeholders-list-met_on = Date of the meeting
field-stakeholders-list-discussed = The approach was discussed with it
    .help = Discussed, not only presented.
field-stakeholders-list-letter = Letter of support (annex)
field-stakeholders-list-sensitive = Left out of redacted versions
    .help = Tick for a faith group, a party or any stakeholder that publication might expose.

field-stakeholders-list-networks = International networks
    .help = These links feed axis A of the partner search.
    .one = a network
    .add = Add a network
    .empty = No international link has been noted for this stakeholder.
field-stakeholders-list-networks-name = Network or organisation
field-stakeholders-list-networks-country = Country
field-stakeholders-list-networks-reaches = People reachable through this network
    .help = Elected officials and civil servants, by function and authority.
    .example = The head of technical services of a city of 200,000 inhabitants.
