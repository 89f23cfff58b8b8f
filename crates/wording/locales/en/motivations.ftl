# Stage 1, motivations: labels, help and examples of its fields.

field-motivations-statement = Why do you want to cooperate?
    .help = Two or three paragraphs that documents quote as they stand: say where the will comes from and what each side gains.
    .example = Our cleansing services have much to learn from a city that collects waste every day together with the traders. For our part, we can share twenty years of practice in sorting and in working with traders.
field-motivations-debated_on = Date of the council debate
    .help = The day on which the council discussed the motivations, with or without a vote.
field-motivations-debate = How did the council debate them?
    .help = The views expressed, the reservations and the outcome. Reasons that were debated survive changes of majority better.
    .example = A forty-minute debate in open session; two groups asked for a yearly report to the council, which was agreed.
field-motivations-local_plan_fit = Fit with your local development plan
    .help = Name the document and the priority that the project serves.
    .example = The municipal development plan ranks waste management as its second priority.
field-motivations-national_strategy_fit = Fit with the national strategy
    .help = The decentralisation strategy, a sector policy or the cooperation framework of the country concerned.
    .example = The national decentralisation strategy of 2023 asks cities to manage their waste better; the project carries out its second strand in four markets.
field-motivations-funder_strategy_fit = Fit with the funder’s strategy
    .help = Take the priorities the funder has published and show which of them you serve.
    .example = The funder gives priority to climate and to intermediary cities: composting avoids 900 tonnes of CO2 a year, in a city of 180,000.

field-motivations-list = Your motivations
    .help = One motivation per line, the strongest first. Note who voiced it: that is what makes it credible.
    .one = a motivation
    .add = Add a motivation
    .empty = No motivation has been noted yet. Begin with the one you hear most often.
field-motivations-list-kind = Kind
field-motivations-list-weight = Weight
    .help = From 0, no weight, to 5, decisive.
field-motivations-list-reason = The reason, in full
    .help = A reason of your own territory rather than a general phrase.
    .example = One inhabitant in twelve was born in the partner’s region and already funds school projects through associations.
field-motivations-list-voiced_by = Voiced by
    .help = A function, an assembly or a group rather than a name.
field-motivations-list-debated = Debated by the council
