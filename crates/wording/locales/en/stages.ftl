# The thirteen stages: name, why it matters, guidance, example.

stage-start = Starting point
    .why = Your country and your role determine the law, the currency and the funding.
    .help = First describe your situation: your country, the partner’s if it is known, and whether you lead the application or take part in it. Everything else depends on it: how agreements are signed, which calls are open, the currency of the totals. If the cooperation is already under way, fill in what you know and move on.
    .example = A Congolese city prepares its part of an application that a French city will submit: it gives its country, chooses ‘partner’ and counts in CFA francs. The French city chooses ‘lead’ and counts in euros. Each sees the rules that concern it, and their two files are merged at the end.

stage-motivations = Motivations
    .why = Reasons that have been debated are the basis of a lasting commitment.
    .help = Ask several people why you should cooperate: councillors, staff, associations, diaspora. Note each reason, who voices it and its weight, then bring them before the council. From this you draw a statement of a few lines, which the approach letter and the dossier will quote.
    .example = In a port city the staff want to learn to run markets that overflow; the traders ask for a collection every morning; the diaspora wants to be useful. The council debates it in March and keeps two reasons. ‘We want to learn to run our markets’ tells a funder more than ‘strengthening the ties of friendship’.

stage-carriers = Project leads
    .why = A shared relationship survives departures and elections.
    .help = A cooperation that rests on one person ends when that person leaves. Enter at least one elected official, one member of the technical staff and one local stakeholder, say who holds which contacts, and keep a record of meetings. The application tells you when the relationship is too concentrated.
    .example = In the South, the deputy mayor for international affairs, the head of cleansing and the chair of the traders’ association, each with a deputy. In the North, a councillor, an engineer and a residents’ network. When the engineer moves on, the relationship goes on: four people still know the partner.

stage-stakeholders = Stakeholders
    .why = An approach discussed and supported locally gains legitimacy.
    .help = Go round the territory, category by category. For each stakeholder, note its influence, its interest, what shows its engagement, and its networks abroad: they will help you to find a partner. Record organisations and functions, never opinions.
    .example = A twinned parish, a traders’ union and a university may each know a mayor abroad. The city brings them together three times; the neighbourhood committees, forgotten at first, worry about sorting and end up leading it. A letter of support and the date of the meeting are the evidence.

stage-territory = Our territory
    .why = A clear presentation inspires the partner’s confidence.
    .help = Present yourself as if to someone who knows neither your country nor your institutions: dated figures, actual powers, strengths, expectations and weaknesses. This stage, with those before it and the two that follow, makes up the two-page presentation sheet.
    .example = A city of 180,000 writes that it runs roads and markets, but neither water nor schools, and that two thirds of its revenue come from the State: its room for manoeuvre is clear in two lines. It also says what it does well: ten years of participatory budgeting. Its weakness, maintenance, is not hidden: that is where it awaits a partner.

stage-challenges = Challenges and levers
    .why = Take up the challenges on which cooperation can act.
    .help = A serious challenge is not always a good subject for cooperation. For each, gather evidence, mark severity and urgency, then ask what a partner would change. The ranking is calculated as you go: adjust the weights of the criteria rather than the marks.
    .example = Water is the most serious challenge, but a national company is in charge of it: the city takes up markets only, where it decides alone. A weighing of 2026 finds eleven tonnes of waste a day, seven of them organic. A Northern city that has composted for twenty years can change something there: that is the lever.

stage-contributions = Contributions and reciprocity
    .why = Each territory brings, receives and learns.
    .help = Cooperation is an exchange. Look for what you can bring in know-how, time and networks, and say frankly what you expect. The reciprocity matrix sets the contributions of each side against the expectations of the other.
    .example = The Northern city brings sixty days of an engineer and access to its training centre. The Southern city teaches it how to work with the informal sector, and its staff train the North’s neighbourhood teams in talking with inhabitants. Each contribution answers an expectation that the other has written down.

stage-search = Partner search
    .why = A clearly stated will gives the search its direction.
    .help = First write the profile you are looking for. Then follow three axes: the networks of your stakeholders, city networks, the State channel. Compare the partners considered, criterion by criterion, and note each contact, with the next step and its date.
    .example = Three cities are found through the diaspora, one through a city network, one through the embassy. The comparison rules out two: too large, and with cleansing contracted out. One video call a month, noted with its next step and date, is enough to choose within a quarter.

stage-agreement = Partnership and agreement
    .why = Formal commitments protect each party.
    .help = The agreement says what is done together, what each side commits, and how to decide, amend or stop. First check the five legal points, then work backwards from the deadline: signature, transmission, council, convening, draft. These rules are guidance only: have your legal department read the text.
    .example = Submission on 31 March: the council sits at the end of January, the notice goes out in mid-January, the text is ready by Christmas. The agreement says that thirty team leaders will be trained in two years, that the French city commits €48,000 and its partner 6 million CFA francs, half of it in staff time. In case of disagreement the two mayors meet within a month.

stage-actions = Action plan
    .why = Measurable priorities make the project fundable.
    .help = Work down from the overall objective to specific objectives, results, then activities. Each activity serves a result; each result has an indicator with a baseline and a target. The logical framework and the schedule build themselves.
    .example = ‘The markets are collected every day’ is an objective; ‘thirty team leaders trained’ is a result; ‘two courses of ten days’ is an activity. The indicator starts at no team leader and aims at thirty, on the evidence of attendance sheets. The cleansing department is responsible, not a contractor: it will stay.

stage-budget = Budget and funding
    .why = A realistic and balanced budget establishes credibility.
    .help = Go through your activities one by one and cost them. Distinguish what is paid from what is contributed in kind, and say how you valued it. Then give each source of funding and its status. A gap between expenses and resources is always shown, never hidden.
    .example = Twenty days of an engineer at their real cost count as a contribution in kind; the flight is paid in cash. The skip bought on the spot is costed in CFA francs, and the dossier converts it at the fixed rate of 655.957. €6,400 is missing: the gap is shown, and the region is asked.

stage-filing = Sign-off and submission
    .why = A complete dossier is not rejected on formal grounds.
    .help = Gather the annexes required, deal with the comments, then have the elected official sign off a frozen version. Last, note the submission and its receipt. Submit a few days early: portals slow down on the last evenings.
    .example = The council resolution, the partner’s letter of intent and the bank details are attached; last year’s accounts are missing and asked for the same day. The mayor signs off the frozen version on 20 March, and the dossier goes out on the 24th. The receipt is noted at once.

stage-monitoring = Monitoring and reporting
    .why = Reporting releases the final payment and informs what comes next.
    .help = Note instalments, spending and indicator values as they come: the reports follow from them without typing anything again. Write down what you have learnt too, failures included, for that is what a funder remembers.
    .example = A reading each quarter and an invoice entered the same day save three weeks of searching when the report is due. Half-way, eighteen team leaders out of thirty are trained; the rains caused the delay, and this is written down. The final report also says what failed: sorting at source needed two years, not one.
