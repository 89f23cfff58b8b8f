# Words of the documents: doc-….

# second half

doc-mark-to-complete = à compléter
doc-code-objective = OS
doc-code-result = R
doc-code-activity = A

# Objectives
doc-objectives-context = Contexte et justification
doc-objectives-overall = Objectif général
doc-objectives-specific = Objectifs spécifiques et résultats attendus
doc-objectives-specific-lead =
    { $objectives_count ->
        [one] Le projet poursuit un objectif spécifique
       *[other] Le projet poursuit { $objectives } objectifs spécifiques
    }{ $results_count ->
        [0] .
        [one] , avec un résultat attendu. Les codes qui suivent servent dans tout le dossier.
       *[other] , avec { $results } résultats attendus. Les codes qui suivent servent dans tout le dossier.
    }
doc-objectives-loose-results = Résultats à rattacher à un objectif
doc-objectives-result = Résultat { $code }
doc-objectives-goals = Domaines et objectifs de développement durable
doc-objectives-domains = Domaines
doc-objectives-goal-targets = { $goal } : { $targets }
doc-objectives-goal = ODD { $number }
doc-objectives-method = Méthode de travail des partenaires
doc-objectives-purposes = Codes-objet CAD
doc-objectives-beneficiaries = Bénéficiaires
doc-objectives-beneficiaries-lead =
    { $count ->
        [one] Le projet bénéficie directement à une personne.
       *[other] Le projet bénéficie directement à { $people } personnes, dont { $women } femmes et filles ({ $share }). Chaque personne n’est comptée qu’une fois.
    }
doc-objectives-beneficiaries-caption = Bénéficiaires du projet
doc-objectives-beneficiaries-summary = Chaque ligne est un groupe de bénéficiaires, direct ou indirect ; les colonnes disent ce qui change pour lui et comptent les femmes et les filles, les hommes et les garçons, et leur total.
doc-objectives-beneficiaries-women = Femmes
doc-objectives-beneficiaries-men = Hommes
doc-objectives-beneficiaries-all = Total
doc-objectives-beneficiaries-direct = Bénéficiaires directs
doc-objectives-beneficiaries-indirect = Bénéficiaires indirects
doc-objectives-beneficiaries-unknown = Bénéfice direct ou indirect à préciser
doc-objectives-beneficiaries-direct-sum = Ensemble des bénéficiaires directs
doc-objectives-beneficiaries-indirect-sum = Ensemble des bénéficiaires indirects
doc-objectives-beneficiaries-unknown-sum = Ensemble des bénéficiaires à préciser
doc-objectives-beneficiaries-total = Ensemble des bénéficiaires
doc-objectives-markers = Marqueurs genre et climat
doc-objectives-markers-lead = Les marqueurs suivent les définitions du Comité d’aide au développement de l’OCDE : non visé, objectif significatif, objectif principal.
doc-objectives-marker-gender = Égalité femmes-hommes
doc-objectives-marker-climate = Climat
doc-objectives-marker-climate-mitigation = Atténuation : { $marker }
doc-objectives-marker-climate-adaptation = Adaptation : { $marker }
doc-objectives-criteria = Réponse aux critères d’évaluation de l’OCDE

# Activities
doc-activities-lead =
    { $activities_count ->
        [one] Le programme d’actions compte une activité
       *[other] Le programme d’actions compte { $activities } activités
    }{ $results_count ->
        [0] .
        [one] , au service d’un résultat. Le code d’une activité reprend le numéro du résultat qu’elle sert.
       *[other] , au service de { $results } résultats. Le code d’une activité reprend le numéro du résultat qu’elle sert.
    }
doc-activities-loose = Activités à rattacher à un résultat
doc-activities-caption = Programme d’actions, résultat par résultat
doc-activities-summary = Chaque ligne est une activité, sous le résultat qu’elle sert ; les colonnes donnent son code, ce qui sera fait, qui en répond et avec qui, où et quand, et ce qui sera livré.
doc-activities-activity = Activité
doc-activities-where-and-when = Lieu et dates
doc-activities-responsible = Partie responsable
doc-activities-with = avec : { $participants }
doc-activities-from-to = du { $from } au { $to }
doc-activities-deliverable = Livrable
doc-activities-code = Code
doc-activities-score = Score sur 100
doc-activities-ranking = Ordre de priorité des activités
doc-activities-ranking-lead = Les activités ont été notées sur quatre critères, que les partenaires ont pondérés. Si les moyens réunis sont inférieurs à la demande, celles du bas du tableau sont réduites ou reportées en premier.
doc-activities-ranking-caption = Activités classées par score pondéré
doc-activities-ranking-summary = Chaque ligne est une activité, de la mieux notée à la moins bien notée ; les colonnes donnent sa note de 1 à 5 pour chaque critère, puis son score sur 100.
doc-activities-ranking-legend = Notes de 1 (faible) à 5 (fort) ; le poids de chaque critère suit le signe ×. Score = somme des notes × poids, rapportée à la somme des poids × 5, sur 100.
doc-activities-ranking-incomplete = Un critère sans note compte pour zéro : le score peut encore monter.

# Schedule
doc-schedule-lead =
    { $count ->
        [one] Le projet se déroule du { $from } au { $to }, en un mois.
       *[other] Le projet se déroule du { $from } au { $to }, soit { $months } mois. Les barres noires couvrent les résultats, les barres hachurées les activités ; les traits pointillés marquent le premier et le dernier jour du projet.
    }
doc-schedule-figure = Calendrier des activités
doc-schedule-figure-alternative = Diagramme de Gantt de { $activities } activités, de { $from } à { $to } ; les mêmes dates figurent dans le tableau du programme d’actions.
doc-schedule-initials = J F M A M J J A S O N D
doc-schedule-quarter = T

# Logical framework
doc-logframe-lead = Le cadre logique relie les objectifs du projet, leurs indicateurs, les sources qui permettent de les vérifier et les hypothèses dont leur réussite dépend.
doc-logframe-caption = Cadre logique
doc-logframe-summary = Chaque ligne est un niveau du projet, de l’objectif général aux activités ; les colonnes donnent la logique d’intervention, les indicateurs avec leur valeur de départ et leur cible, les sources de vérification et les hypothèses.
doc-logframe-level = Niveau
doc-logframe-logic = Logique d’intervention
doc-logframe-indicators = Indicateurs : départ → cible
doc-logframe-sources = Sources de vérification
doc-logframe-assumptions = Hypothèses
doc-logframe-legend = OG : objectif général ; OS : objectif spécifique ; R : résultat ; A : activité. Quand une case compte plusieurs indicateurs, le numéro de la source est celui de l’indicateur.
doc-logframe-overall = Objectif général
doc-logframe-overall-code = OG
doc-logframe-objective = Objectif spécifique { $code }, ses résultats et ses activités
doc-logframe-loose = À rattacher à un objectif spécifique
doc-logframe-activities-code = A
doc-logframe-means = Moyens : { $amount } de lignes budgétaires affectées à ces activités

# Budget
doc-budget-lead = Le coût total du projet s’élève à { $total }, dont { $cash } en numéraire et { $in_kind } d’apports en nature valorisés, présentés à part.
doc-budget-lead-cash = Le coût total du projet s’élève à { $total }, entièrement en numéraire.
doc-budget-rounding =
    { $decimals ->
        [0] Monnaie du dossier : { $currency }, code { $code }. Chaque ligne est le produit de la quantité par le coût unitaire, converti s’il y a lieu, puis arrondi une seule fois à l’unité ; les totaux additionnent ces montants arrondis.
        [2] Monnaie du dossier : { $currency }, code { $code }. Chaque ligne est le produit de la quantité par le coût unitaire, converti s’il y a lieu, puis arrondi une seule fois au centime ; les totaux additionnent ces montants arrondis.
       *[other] Monnaie du dossier : { $currency }, code { $code }. Chaque ligne est le produit de la quantité par le coût unitaire, converti s’il y a lieu, puis arrondi une seule fois à la plus petite unité de la monnaie ; les totaux additionnent ces montants arrondis.
    }
doc-budget-rates = Les montants en d’autres monnaies sont convertis aux taux suivants, identiques dans tout le dossier :
doc-budget-rate = { $rate }, au { $date } ({ $source })
doc-budget-rate-without-source = { $rate }, au { $date }
doc-budget-rate-without-date = { $rate } ({ $source })
doc-budget-rate-fixed = { $rate }, parité fixe
doc-budget-unpriced =
    { $count ->
        [one] Une ligne est sans montant, faute de quantité, de coût ou de taux : elle ne compte pas dans les totaux.
       *[other] { $lines } lignes sont sans montant, faute de quantité, de coût ou de taux : elles ne comptent pas dans les totaux.
    }
doc-budget-unconverted = Aucun taux n’est fixé pour { $currencies } : les montants dans cette monnaie ne comptent pas dans les totaux.
doc-budget-by-heading = Budget par rubrique et par année
doc-budget-by-heading-caption = Budget par rubrique et par année, en { $currency }
doc-budget-by-heading-summary = Chaque ligne est une rubrique, d’abord en numéraire, puis en nature ; les colonnes donnent le montant de chaque année et le total.
doc-budget-heading = Rubrique
doc-budget-total = Total
doc-budget-no-year = Année à préciser
doc-budget-cash = Dépenses en numéraire
doc-budget-direct = Coûts directs en numéraire
doc-budget-cash-total = Total en numéraire
doc-budget-in-kind = Apports en nature valorisés
doc-budget-in-kind-total = Total en nature
doc-budget-grand-total = Coût total du projet
doc-budget-figure = Poids de chaque rubrique
doc-budget-figure-alternative = Barres horizontales : une par rubrique, numéraire et nature à la suite ; les mêmes montants figurent dans le tableau qui suit.
doc-budget-notes = Élaboration du budget
doc-budget-lines = Budget détaillé
doc-budget-lines-lead = Chaque coût unitaire est donné dans la monnaie où il sera payé, chaque montant dans la monnaie du dossier. Les lignes sont payées en numéraire, sauf celles qui portent la mention « en nature ».
doc-budget-lines-lead-noted = Chaque coût unitaire est donné dans la monnaie où il sera payé, chaque montant dans la monnaie du dossier. Les lignes sont payées en numéraire, sauf celles qui portent la mention « en nature ». Le numéro entre crochets renvoie aux notes placées sous le tableau.
doc-budget-lines-caption = Lignes du budget
doc-budget-lines-summary = Chaque ligne est une dépense ou un apport, sous sa rubrique ; les colonnes donnent l’activité servie, la quantité, l’unité, le coût unitaire et le montant.
doc-budget-line = Dépense ou apport
doc-budget-activity = Activité
doc-budget-amount = Montant ({ $currency })
doc-budget-line-in-kind = en nature
doc-budget-subtotal = Sous-total – { $heading }
doc-budget-derived = Montants calculés
doc-budget-derived-of = { $share } ; base : { $base }
doc-budget-valuation = Valorisation : { $valuation }
doc-budget-eligible = Ligne admise par l’appel
doc-budget-not-eligible = Ligne non admise par l’appel

# Funding plan
doc-funding-balanced = Le plan de financement est équilibré : les ressources, { $resources }, égalent les dépenses.
doc-funding-short = Les dépenses s’élèvent à { $expenses } et les ressources à { $resources } : il reste { $gap } à trouver.
doc-funding-over = Les ressources, { $resources }, dépassent de { $gap } les dépenses, { $expenses } : le plan est à ajuster.
doc-funding-confirmed = À ce jour, { $confirmed } sont confirmés, soit { $share } des ressources.
doc-funding-caption = Plan de financement
doc-funding-summary = Chaque ligne est une source de financement, d’abord en numéraire, puis en nature ; les colonnes donnent son type, l’état de la demande, le montant et la part du coût total.
doc-funding-source = Financeur
doc-funding-status = État et date
doc-funding-status-planned = dépôt prévu le { $day }
doc-funding-status-requested = Demandé le { $day }
doc-funding-status-confirmed = Confirmé le { $day }
doc-funding-share = Part
doc-funding-cash = Ressources en numéraire
doc-funding-cash-total = Total en numéraire
doc-funding-in-kind = Ressources en nature
doc-funding-in-kind-total = Total en nature
doc-funding-total = Total des ressources
doc-funding-gap = Reste à financer
doc-funding-cost = Coût total du projet
doc-funding-legend = Les parts sont rapportées au coût total et arrondies au dixième. Un montant promis dans une autre monnaie est rappelé sous sa contre-valeur.
doc-funding-figure = Répartition du financement
doc-funding-figure-alternative = Une barre partagée entre les sources, chacune avec sa lettre ; les mêmes montants et les mêmes parts figurent dans le tableau qui précède.
doc-funding-refused =
    { $count ->
        [one] Une source a refusé ; elle est rappelée pour mémoire et n’entre dans aucun total.
       *[other] { $sources } sources ont refusé ; elles sont rappelées pour mémoire et n’entrent dans aucun total.
    }
doc-funding-refused-caption = Sources ayant refusé, hors plan
doc-funding-refused-summary = Chaque ligne est une source qui a refusé ; les colonnes donnent son type, la date du refus et le montant demandé.
doc-funding-refused-on = Refus du
doc-funding-letter = Lettre jointe : { $annex }.
doc-funding-explained = Mobilisation des financements
doc-funding-own-heading = Apport de notre collectivité
doc-funding-own-lead = Notre collectivité apporte { $total }, soit { $share } du coût total : { $cash } en numéraire et { $in_kind } en nature.
doc-funding-own-caption = Apport de notre collectivité par année, en { $currency }
doc-funding-own-summary = Chaque ligne est une année ; les colonnes donnent ce que notre collectivité paie en numéraire, ce qu’elle apporte en nature et le total.
doc-funding-own-year = Année
doc-funding-own-rest = Imprévus, frais indirects et parts non affectées
doc-funding-own-total = Apport total
doc-funding-staff-caption = Temps donné par nos agents, par année
doc-funding-staff-summary = Chaque ligne est une année ; les colonnes donnent le temps de nos agents dans les unités du budget, puis sa valeur.
doc-funding-staff-value = Valeur ({ $currency })
doc-funding-staff-total = Temps total
doc-funding-call-heading = Conformité aux règles de l’appel
doc-funding-call-lead = Le dossier répond à l’appel suivant : { $call } ({ $funder }). Le tableau compare ses règles financières au plan de financement.
doc-funding-call-caption = Règles financières de l’appel et plan de financement
doc-funding-call-summary = Chaque ligne est une règle de l’appel ; les colonnes donnent ce qu’il demande, ce que contient ce dossier et si la règle est respectée.
doc-funding-call-rule = Règle
doc-funding-call-asked = Appel
doc-funding-call-here = Ce dossier
doc-funding-call-verdict = Constat
doc-funding-call-grant = Subvention demandée, rapportée au coût total
doc-funding-call-own = Apport de notre collectivité, rapporté au coût total
doc-funding-call-own-in-kind = Part en nature de l’apport de notre collectivité
doc-funding-call-partner = Apport de la collectivité partenaire, rapporté au coût total
doc-funding-call-contingency = Imprévus, rapportés à leur base
doc-funding-call-indirect = Frais indirects, rapportés à leur base
doc-funding-call-at-most = { $limit } au plus
doc-funding-call-at-least = { $limit } au moins
doc-funding-call-kept = respecté
doc-funding-call-broken = à revoir
doc-funding-call-unknown = à compléter
doc-funding-call-source = Source : { $source }, consulté le { $date }.

# Risks
doc-risks-lead =
    { $risks_count ->
        [one] L’analyse a relevé un risque
       *[other] L’analyse a relevé { $risks } risques
    }{ $high_count ->
        [0] . Aucun n’atteint le niveau élevé ; chacun a une mesure de prévention et une personne chargée de son suivi.
        [one] , dont un de niveau élevé. Le tableau les classe du plus élevé au plus faible, avec la mesure prévue et la personne chargée du suivi.
       *[other] , dont { $high } de niveau élevé. Le tableau les classe du plus élevé au plus faible, avec la mesure prévue et la personne chargée du suivi.
    }
doc-risks-caption = Risques, du plus élevé au plus faible
doc-risks-summary = Chaque ligne est un risque ; les colonnes donnent sa probabilité et sa gravité de 1 à 5, leur produit, la prévention et qui le suit.
doc-risks-letter = Réf.
doc-risks-figure = Matrice des risques
doc-risks-probability = Prob.
doc-risks-impact = Gravité
doc-risks-score = Niveau
doc-risks-high = élevé
doc-risks-moderate = modéré
doc-risks-low = faible
doc-risks-legend = Niveau = probabilité × gravité, sur 25. Élevé : 12 et plus ; modéré : de 6 à 11 ; faible : 5 et moins.
doc-risks-assumptions = Hypothèses
doc-risks-assumptions-lead = Le projet repose aussi sur des conditions qui échappent aux partenaires ; ils les vérifient à chaque comité de pilotage :
doc-risks-safeguarding = Protection des personnes

# Sustainability
doc-sustainability-lead = La pérennité des acquis au-delà du financement a été préparée dès la conception du projet, sur les plans suivants.

# Follow-up
doc-follow-up-team = Équipe de mise en œuvre
doc-follow-up-monitoring = Suivi
doc-follow-up-values-caption = Valeurs des indicateurs déjà relevées
doc-follow-up-values-summary = Chaque ligne est un relevé ; les colonnes donnent l’indicateur, la date, la valeur et ce qui l’explique.
doc-follow-up-evaluation = Évaluation
doc-follow-up-visibility = Visibilité et communication
doc-follow-up-instalments = Versements
doc-follow-up-instalments-lead = Les versements attendus déterminent la trésorerie du projet ; chacun dépend de la condition indiquée.
doc-follow-up-instalments-caption = Versements attendus et reçus
doc-follow-up-instalments-caption-due = Versements attendus
doc-follow-up-instalments-summary = Chaque ligne est un versement, par date ; les colonnes donnent le financeur, la condition, le montant et les dates prévue et réelle.
doc-follow-up-instalments-summary-due = Chaque ligne est un versement, par date ; les colonnes donnent le financeur, la condition, le montant et la date prévue.
doc-follow-up-reports = Rapports aux financeurs
doc-follow-up-reports-caption = Rapports dus et envoyés
doc-follow-up-reports-caption-due = Rapports dus
doc-follow-up-reports-summary = Chaque ligne est un rapport, par date ; les colonnes donnent sa nature, son destinataire, la date où il est dû, celle de son envoi et son contenu.
doc-follow-up-reports-summary-due = Chaque ligne est un rapport, par date ; les colonnes donnent sa nature, son destinataire, la date où il est dû et son contenu.
doc-follow-up-report = Rapport
doc-follow-up-reports-content = Contenu
doc-follow-up-lessons = Enseignements
doc-follow-up-outlook = Perspectives

# first half

# The frame of every document.
doc-frame-kind = Dossier de financement
doc-frame-description = Dossier de financement du projet « { $title } »
doc-frame-contents = Sommaire
doc-frame-page = Page
doc-frame-draft = Brouillon
doc-frame-table = Tableau
doc-frame-figure = Figure
doc-frame-to-complete = À compléter
doc-frame-note = À noter
doc-frame-place-and-date = Lieu et date
doc-frame-name-and-function = Nom et qualité
doc-frame-name = Nom
doc-frame-signature = Signature et cachet
doc-frame-untitled = Sans titre
doc-frame-and = et
doc-frame-parted = { $before } ; { $next }
doc-frame-yes = Oui
doc-frame-no = Non
doc-frame-quoted = « { $text } »
doc-frame-incomplete-score = Un critère sans note compte pour zéro : la note peut encore monter.
doc-missing-title = Ce qui reste à compléter
doc-missing-lead =
    { $count ->
        [one] Ce dossier est un brouillon. Il lui manque un élément :
       *[other] Ce dossier est un brouillon. Il lui manque { $shown } éléments, avec la page où chacun prendra place :
    }

# The cover.
doc-cover-subtitle =
    { $acronym ->
        [none] Projet
       *[other] { $acronym } – projet
    } de coopération décentralisée{ $from ->
        [none] {""}
       *[other] { $to ->
            [none] , à partir de { $from }
           *[other] , { $from }–{ $to }
        }
    }
doc-cover-funder = Financeur
doc-cover-call = Appel à projets
doc-cover-edition = , édition { $edition }
doc-cover-lead = Chef de file
doc-cover-amount = Montant demandé
doc-cover-asked = { $amount }, soit { $share } d’un coût total de { $total }
doc-cover-cost = Coût total de { $total } ; montant demandé à préciser
doc-cover-period = Durée
doc-cover-from-to =
    { $months } mois, du { $start } au { $end }{ $count ->
       *[other] {""}
    }
doc-cover-countries = Pays
doc-cover-date = Date du dossier
doc-cover-fictional = Exemple fictif. Ce dossier n’engage aucune des collectivités citées.

# The titles of the parts, where no call gives its own.

# The summary.
doc-summary-asked = demandés au financeur
doc-summary-cost = coût total du projet
doc-summary-share = part demandée du coût total
doc-summary-duration = de mise en œuvre
doc-summary-applicant = Demandeur
doc-summary-our-part = Notre part
doc-summary-our-part-is = { $ours } apporte { $total }, soit { $share } du coût total : { $cash } en numéraire et { $in_kind } en nature.
doc-summary-parties = Parties
doc-summary-kinds = Coopération
doc-summary-objective = Objectif général
doc-summary-objectives = Objectifs spécifiques
doc-summary-domains = Domaines
doc-summary-goals = ODD visés
doc-summary-languages = Langues de travail
doc-summary-beneficiaries = bénéficiaires directs, dont { $women } femmes et filles
doc-summary-months =
    { $shown } mois{ $count ->
       *[other] {""}
    }
doc-summary-activities =
    { $count ->
        [one] activité
       *[other] activités
    }

# Motivations.
doc-motivations-lead =
    { $count ->
        [one] Cet engagement repose sur une raison.
       *[other] Cet engagement repose sur { $shown } raisons, présentées par poids décroissant.
    }{ $debated-shown ->
        [none] {""}
       *[other] { $debated ->
            [0] {""}
            [one] { " " }L’une d’elles a été débattue par le conseil.
           *[other] { " " }Le conseil a débattu de { $debated-shown } d’entre elles.
        }
    }
doc-motivations-table = Les raisons de coopérer, par poids décroissant
doc-motivations-table-summary = Une ligne par raison : sa nature, qui l’a exprimée, son poids et si le conseil l’a débattue.
doc-motivations-reason = Raison
doc-motivations-voiced-by = Exprimée par
doc-motivations-weight = Poids
doc-motivations-in-council = Débattue
doc-motivations-legend = Poids : de 0, sans effet, à 5, décisif. Débattue : par le conseil.
doc-motivations-debate = Le débat au conseil
doc-motivations-debated-on = Le conseil a débattu de ces motivations le { $day }.
doc-motivations-debate-planned = Le débat du conseil est prévu le { $day }.
doc-motivations-local-plan = Cohérence avec le plan local de développement
doc-motivations-national-strategy = Cohérence avec la stratégie nationale
doc-motivations-funder-strategy = Cohérence avec la stratégie du financeur

# Project leads.
doc-carriers-lead =
    { $count ->
        [one] La relation est portée par une personne
       *[other] La relation est portée par { $shown } personnes
    }{ $statuses ->
        [none] {""}
       *[other] { " " }: { $statuses }
    }.
doc-carriers-elected =
    { $count ->
        [one] un titulaire d’un mandat électif
       *[other] { $shown } titulaires d’un mandat électif
    }
doc-carriers-technicians =
    { $count ->
        [one] un agent des services
       *[other] { $shown } agents des services
    }
doc-carriers-actors =
    { $count ->
        [one] un acteur du territoire
       *[other] { $shown } acteurs du territoire
    }
doc-carriers-table = Les personnes qui portent le projet
doc-carriers-table-summary = Une ligne par personne : fonction et organisme, statut, rôle dans le projet, contacts avec le partenaire.
doc-carriers-person = Fonction et organisme
doc-carriers-status = Statut
doc-carriers-role = Rôle dans le projet
doc-carriers-contacts = Contacts avec le partenaire
doc-carriers-focal-point = Point focal du projet
doc-carriers-until = jusqu’au { $day }
doc-carriers-continuity = Continuité de la relation
doc-carriers-meetings = Réunions tenues
doc-carriers-meetings-table = Réunions et décisions
doc-carriers-meetings-table-summary = Une ligne par réunion : objet, date et lieu, participants, décisions.
doc-carriers-meeting = Réunion
doc-carriers-attendees = Participants
doc-carriers-decisions = Décisions
doc-carriers-meetings-lead =
    { $count ->
        [one] À ce jour, une réunion s’est tenue.
       *[other] À ce jour, { $shown } réunions se sont tenues.
    }

# Stakeholders.
doc-stakeholders-lead =
    { $count ->
        [one] La collectivité a recensé un acteur du territoire.
       *[other] La collectivité a recensé { $shown } acteurs du territoire.
    }{ $discussed-shown ->
        [none] {""}
       *[other] { $discussed ->
            [one] { " " }La démarche a été discutée avec l’un d’eux, et pas seulement présentée.
           *[other] { " " }La démarche a été discutée avec { $discussed-shown } d’entre eux, et pas seulement présentée.
        }
    }{ $engaged-shown ->
        [none] {""}
       *[other] { $engaged ->
            [one] { " " }L’un d’eux y est partenaire ou co-porteur.
           *[other] { " " }Parmi eux, { $engaged-shown } sont partenaires ou co-porteurs.
        }
    }
doc-stakeholders-who = Présentation des acteurs
doc-stakeholders-table = Les acteurs, leur influence, leur intérêt et leur engagement
doc-stakeholders-table-summary = Une ligne par acteur : lettre de la figure, nom et activité, catégorie, influence et intérêt de 1 à 5, engagement et ce qui le montre.
doc-stakeholders-letter = Lettre
doc-stakeholders-name = Acteur
doc-stakeholders-influence-short = Infl.
doc-stakeholders-interest-short = Int.
doc-stakeholders-influence = Influence sur le projet
doc-stakeholders-interest = Intérêt pour le projet
doc-stakeholders-engagement = Engagement et preuve
doc-stakeholders-legend = Infl. : influence ; Int. : intérêt, de 1 (faible) à 5 (fort). Les lettres sont celles de la figure.
doc-stakeholders-met = Rencontre du { $day }
doc-stakeholders-meeting-planned = Rencontre prévue le { $day }
doc-stakeholders-letter-annex = Lettre : annexe { $letter }
doc-stakeholders-figure = Influence et intérêt des acteurs, par la lettre du tableau
doc-stakeholders-satisfy = Garder satisfaits
doc-stakeholders-involve = Associer étroitement
doc-stakeholders-watch = Suivre
doc-stakeholders-inform = Tenir informés
doc-stakeholders-participation = Participation des habitants
doc-stakeholders-alt = Carte à deux axes : l’influence monte de 1 à 5, l’intérêt croît de gauche à droite de 1 à 5.
doc-stakeholders-alt-both = Forts en influence et en intérêt (4 ou 5) : { $names }.
doc-stakeholders-alt-influence = Forts en influence seulement : { $names }.
doc-stakeholders-alt-interest = Forts en intérêt seulement : { $names }.
doc-stakeholders-alt-neither = Moins forts en influence comme en intérêt : { $names }.

# The territory.
doc-territory-population =
    Le territoire compte { $population } habitants{ $year ->
        [none] {""}
       *[other] { " " }({ $year })
    }{ $area ->
        [none] {""}
       *[other] { " " }sur { $area } km²
    }.
doc-territory-budget =
    Le budget annuel est de { $budget }{ $year ->
        [none] {""}
       *[other] { " " }({ $year })
    }.
doc-territory-staff =
    Les services emploient { $staff } agents{ $international ->
        [none] {""}
       *[other] , dont { $international } équivalents temps plein affectés à l’international
    }.
doc-territory-name = Nom officiel
doc-territory-status = Statut
doc-territory-registration = Identification
doc-territory-address = Adresse
doc-territory-website = Site internet
doc-territory-signatory = Signataire
doc-territory-figures = Chiffres clés du territoire
doc-territory-figures-summary = Une ligne par chiffre : la donnée, la valeur, l’année et la source.
doc-territory-figure = Donnée
doc-territory-figure-value = Valeur
doc-territory-figure-year = Année
doc-territory-figure-source = Source
doc-territory-institutions = Institutions et services
doc-territory-competences = Compétences
doc-territory-competences-table = Compétences propres, partagées ou relevant d’une autre autorité
doc-territory-competences-summary = Une ligne par compétence : intitulé et domaine, niveau, mode d’exercice.
doc-territory-competence = Compétence
doc-territory-competence-level = Niveau
doc-territory-competence-note = Exercice
doc-territory-strengths = Atouts
doc-territory-weaknesses = Faiblesses
doc-territory-expectations = Attentes
doc-territory-capacity = Autonomie et capacité à s’engager
doc-territory-may-sign = Le droit du pays permet à la collectivité de coopérer et de signer.
doc-territory-may-partly-sign = Le droit du pays permet à la collectivité de coopérer et de signer sous conditions.
doc-territory-may-not-sign = Le droit du pays ne permet pas à la collectivité de signer seule ; la voie retenue est précisée ci-après.
doc-territory-cooperations = Coopérations passées et en cours
doc-territory-cooperations-table = Coopérations et enseignements
doc-territory-cooperations-summary = Une ligne par coopération : partenaire et objet, état et années, enseignements.
doc-territory-cooperation = Partenaire et objet
doc-territory-cooperation-state = État
doc-territory-cooperation-lessons = Enseignements
doc-territory-cooperation-years =
    { $since ->
        [none] { $until ->
            [none] {""}
           *[other] (fin : { $until })
        }
       *[other] { $until ->
            [none] (début : { $since })
           *[other] ({ $since }–{ $until })
        }
    }
doc-organisation-title = Fiche d’identité – { $name }
doc-organisation-title-associated = Fiche d’identité de l’organisme associé
doc-organisation-founded = Date de création
doc-organisation-registered = Enregistrement
doc-organisation-purpose = Objet
doc-organisation-governing-body = Instance dirigeante
doc-organisation-strength = Effectifs
doc-organisation-mandate = Mandat reçu
doc-organisation-accounts = Comptes des derniers exercices
doc-organisation-accounts-summary = Une ligne par exercice : produits, charges, certification.
doc-organisation-year = Exercice
doc-organisation-income = Produits
doc-organisation-expenditure = Charges
doc-organisation-audited = Certifiés
doc-organisation-references = Projets réalisés
doc-organisation-references-summary = Une ligne par projet : intitulé, pays et année, financement, résultat.
doc-organisation-project = Projet
doc-organisation-funding = Financement
doc-organisation-outcome = Résultat
doc-organisation-people =
    { $employees ->
        [none] {""}
       *[other] { $employees } salariés
    }{ $volunteers ->
        [none] {""}
       *[other] { $employees ->
            [none] { $volunteers } bénévoles
           *[other] , { $volunteers } bénévoles
        }
    }{ $members ->
        [none] {""}
       *[other] { " " }({ $members } membres)
    }

# Challenges.
doc-challenges-lead =
    { $count ->
        [one] L’analyse a porté sur un enjeu.
       *[other] L’analyse a porté sur { $shown } enjeux.
    }{ $retained-shown ->
        [none] { " " }Le choix de ceux que le projet retient reste à faire.
       *[other] { $retained ->
            [one] { " " }Le projet en retient un, sur lequel la coopération peut agir.
           *[other] { " " }Le projet en retient { $retained-shown }, sur lesquels la coopération peut agir.
        }
    }
doc-challenges-priorities = Ordre de priorité et calcul
doc-challenges-table = Les enjeux par ordre de priorité
doc-challenges-table-summary = Une ligne par enjeu : avec son calcul, la note de chaque critère et la note de priorité sur 100.
doc-challenges-challenge = Enjeu
doc-challenges-severity = Gravité
doc-challenges-urgency = Urgence
doc-challenges-lever = Levier
doc-challenges-competence = Compétence
doc-challenges-score = Sur 100
doc-challenges-is-retained = Retenu par le projet
doc-challenges-legend = Sous chaque enjeu, le calcul : somme des notes (de 1 à 5) multipliées par le poids du critère, rapportée au maximum possible. Compétence : propre 5, partagée 3, hors compétence 1.
doc-challenges-retained = Les enjeux retenus
doc-challenges-evidence = Constats
doc-challenges-source = Source : { $source }
doc-challenges-scope = Portée
doc-challenges-lever-reason = Levier de la coopération
doc-challenges-targets = Cibles des ODD
doc-challenges-tree = Arbre des problèmes et des objectifs
doc-challenges-no-challenge = Sans enjeu désigné
doc-challenges-reach =
    { $people ->
        [none] { $raised ->
            [none] {""}
           *[other] Soulevé par : { $raised }.
        }
       *[other] { $people } personnes concernées{ $raised ->
            [none] .
           *[other] {" "}; enjeu soulevé par : { $raised }.
        }
    }
doc-challenges-tree-lead =
    { $count ->
        [one] Le problème relevé a été retourné en objectif.
       *[other] Les { $shown } causes et effets relevés ont été retournés en objectifs : chaque arbre des problèmes est suivi de l’arbre des objectifs qui lui répond.
    }

# Contributions.
doc-contributions-lead =
    Notre territoire propose { $ours ->
        [one] { $ours-shown } apport
       *[other] { $ours-shown } apports
    }, le partenaire { $theirs ->
        [one] { $theirs-shown }
       *[other] { $theirs-shown }
    }.
doc-contributions-ours = Ce que nous apportons
doc-contributions-theirs = Ce que le partenaire apporte
doc-contributions-ours-table = Nos apports
doc-contributions-theirs-table = Les apports du partenaire
doc-contributions-table-summary = Une ligne par apport : en quoi il consiste, qui le fournit et sa nature, sa quantité, sa valeur et le mode de calcul.
doc-contributions-what = Apport
doc-contributions-provider = Fourni par
doc-contributions-quantity = Quantité
doc-contributions-value = Valeur et calcul
doc-contributions-reciprocity = Réciprocité
doc-contributions-matrix = À chaque attente, l’apport qui lui répond
doc-contributions-matrix-summary = Une ligne par attente et apport : l’attente, l’apport de l’autre partie, la force de la réponse de 1 à 5, la manière.
doc-contributions-need = Attente
doc-contributions-need-receive = À recevoir
doc-contributions-need-learn = À apprendre
doc-contributions-answer = Apport qui y répond
doc-contributions-strength = Force
doc-contributions-how = Modalités
doc-contributions-we-answer = Ce que le partenaire attend, et notre réponse
doc-contributions-they-answer = Ce que nous attendons, et la réponse du partenaire
doc-contributions-matrix-legend = Force de la réponse : de 1, partielle, à 5, complète. Un tiret : pas encore de réponse.
doc-contributions-unanswered =
    { $count ->
        [one] Une attente reste sans réponse : { $needs }.
       *[other] Ces attentes restent sans réponse : { $needs }.
    }

# Partner search.
doc-search-size-range =
    { $from ->
        [none] { $to ->
            [none] {""}
           *[other] au plus { $to }
        }
       *[other] { $to ->
            [none] au moins { $from }
           *[other] de { $from } à { $to }
        }
    }
doc-search-regions = Régions et pays
doc-search-size = Nombre d’habitants
doc-search-languages = Langues
doc-search-domains = Domaines d’échange
doc-search-exclusions = Motifs d’exclusion
doc-search-axis-a = Axe A – les réseaux des acteurs du territoire
doc-search-axis-b = Axe B – les réseaux de collectivités
doc-search-axis-c = Axe C – la voie de l’État
doc-search-held-table = Les liens internationaux que tiennent les acteurs
doc-search-held-summary = Une ligne par lien : l’acteur, le réseau et son pays, les élus et agents qu’il permet d’atteindre.
doc-search-held-by = Acteur
doc-search-held-network = Réseau
doc-search-held-reaches = Contacts accessibles
doc-search-networks-table = Réseaux de collectivités : ce que nous donnons, ce que nous en retirons
doc-search-networks-summary = Une ligne par réseau : adhésion, ce que nous y apportons, ce que nous en retirons.
doc-search-network = Réseau
doc-search-membership = Adhésion
doc-search-we-give = Nous y apportons
doc-search-we-learn = Nous en retirons
doc-search-no-member = Non membre
doc-search-steps-table = Démarches auprès de l’État
doc-search-steps-summary = Une ligne par démarche : voie et service approché, état et date, suite obtenue.
doc-search-step = Voie et service
doc-search-step-state = État
doc-search-step-outcome = Suite obtenue
doc-search-candidates = Les partenaires envisagés
doc-search-presented-table = Les partenaires envisagés et l’avancement du dialogue
doc-search-presented-summary = Une ligne par collectivité : nom et lieu, avancement et prochaine étape, présentation et appréciation.
doc-search-candidate = Collectivité
doc-search-stage = Avancement
doc-search-presentation = Présentation et appréciation
doc-search-inhabitants = { $population } habitants
doc-search-chosen = Partenaire retenu
doc-search-scores-table = Compatibilité des partenaires envisagés et son calcul
doc-search-scores-summary = Une ligne par collectivité avec le calcul, la note de chaque critère et la note sur 100.
doc-search-score = Sur 100
doc-search-scores-legend = Critères, de 1 à 5, avec leur poids : { $criteria }. Sous chaque nom, le calcul : somme des notes multipliées par les poids, rapportée au maximum possible.
doc-search-suggested-marks = Entre parenthèses : les notes que le dossier suggère, faute d’une note donnée.
doc-search-contacts-table = Contacts pris avec { $name }
doc-search-contacts-summary = Une ligne par contact : date et moyen, interlocuteur, teneur de l’échange.
doc-search-contact = Date et moyen
doc-search-counterpart = Interlocuteur
doc-search-contact-said = Teneur de l’échange
doc-search-choice = Le choix du partenaire
doc-search-member =
    Membre{ $since ->
        [none] {""}
       *[other] { " " }depuis { $since }
    }
doc-search-leads =
    { $count ->
        [one] La piste qui en découle
       *[other] Les pistes qui en découlent
    }
doc-search-lead =
    { $title }{ $description ->
        [none] {""}
       *[other] . { $description }
    }{ $responsible ->
        [none] { $day ->
            [none] {""}
           *[other] { " " }À faire avant le { $day }.
        }
       *[other] { " " }Suivi : { $responsible }{ $day ->
            [none] .
           *[other] , avant le { $day }.
        }
    }{ $status ->
        [none] {""}
       *[other] { " " }({ $status })
    }
doc-search-candidates-lead =
    { $count ->
        [one] Les critères ont été appliqués à une collectivité.
       *[other] Les mêmes critères ont été appliqués à { $shown } collectivités, présentées de la plus à la moins compatible.
    }
doc-search-their-challenges = Ses enjeux : { $titles }
doc-search-their-offers = Ce qu’elle pourrait apporter : { $titles }
doc-search-next-step =
    { $step ->
        [none] {""}
       *[other] Suite : { $step }{ $day ->
            [none] {""}
           *[other] , avant le { $day }
        }
    }

# The agreement.
doc-agreement-is-letter_of_intent = Les parties ont échangé une lettre d’intention.
doc-agreement-is-draft = La convention est à l’état de projet.
doc-agreement-is-authorised = Le conseil a autorisé la signature de la convention.
doc-agreement-is-signed = La convention est signée.
doc-agreement-is-transmitted = La convention est signée et transmise au représentant de l’État ou à l’autorité de tutelle.
doc-agreement-is-in_force = La convention est en vigueur.
doc-agreement-is-ended = La convention est arrivée à son terme.
doc-agreement-duration =
    { $day ->
        [none] Elle est conclue pour { $months } mois.
       *[other] Elle prend effet le { $day }{ $months ->
            [none] .
           *[other] {" "}pour { $months } mois.
        }
    }{ $count ->
       *[other] {""}
    }
doc-agreement-prevailing = En cas d’écart entre les versions, celle en { $language } fait foi.
doc-agreement-languages =
    { $count ->
        [one] Elle est rédigée en { $languages }.
        [2] Elle est rédigée dans les langues suivantes : { $languages }. Les deux versions font également foi.
       *[other] Elle est rédigée dans les langues suivantes : { $languages }. Toutes les versions font également foi.
    }
doc-agreement-commitment = Le montant prévisionnel des engagements financiers est de { $amount }.
doc-agreement-signed =
    Elle a été signée{ $place ->
        [none] {""}
       *[other] { " " }à { $place }
    } le { $day }.
doc-agreement-signature-planned =
    Sa signature est prévue{ $place ->
        [none] {""}
       *[other] { " " }à { $place }
    } le { $day }.
doc-agreement-parties-lead =
    { $count ->
        [one] Une partie est désignée à ce jour.
       *[other] La convention lie { $shown } parties, dont voici les responsabilités et les engagements.
    }
doc-agreement-parties = Les parties et leurs engagements
doc-agreement-parties-table = Parties, responsabilités et engagements financiers prévus
doc-agreement-parties-summary = Une ligne par partie : nom, rôle, signataire et point focal ; responsabilités ; capacité juridique ; engagement financier.
doc-agreement-party = Partie
doc-agreement-responsibilities = Responsabilités
doc-agreement-capacity = Capacité juridique
doc-agreement-party-commitment = Engagement
doc-agreement-whole-commitment = Montant prévisionnel total
doc-agreement-seat = Siège : { $value }
doc-agreement-resolution = Délibération n° { $value }
doc-agreement-signatory = Signataire : { $value }
doc-agreement-focal-point = Point focal : { $value }
doc-agreement-approved-on = Convention approuvée le { $value }
doc-agreement-approval-planned = Approbation prévue le { $value }
doc-agreement-governance = Gouvernance
doc-agreement-life = Vie de la convention
doc-agreement-finances = Circuit financier
doc-agreement-monitoring = Suivi
doc-agreement-communication = Communication
doc-agreement-ownership = Propriété des biens et des résultats
doc-agreement-renewal = Renouvellement
doc-agreement-amendment = Modification
doc-agreement-termination = Résiliation
doc-agreement-disputes = Différends
doc-agreement-principles = Les quatre principes de la coopération
doc-agreement-principles-lead = Les parties se sont évaluées elles-mêmes sur les quatre principes de la coopération décentralisée, de 1 à 5.
doc-agreement-principles-table = Autoévaluation sur les quatre principes
doc-agreement-principles-summary = Une ligne par principe : la note de 1 à 5 et ce qui la fonde.
doc-agreement-principle = Principe
doc-agreement-mark = Note
doc-agreement-principle-evidence = Ce qui fonde la note
doc-agreement-principle-partnership = Décider ensemble
doc-agreement-principle-subsidiarity = Décider au plus près des habitants
doc-agreement-principle-sustainability = Agir dans la durée
doc-agreement-principle-equity = Partager équitablement les moyens et les bénéfices
doc-agreement-prechecks = Vérifications préalables
doc-agreement-prechecks-table = Cinq vérifications et leurs motifs
doc-agreement-prechecks-summary = Une ligne par vérification : le point vérifié, la réponse, les motifs.
doc-agreement-precheck = Point vérifié
doc-agreement-precheck-answer = Réponse
doc-agreement-precheck-grounds = Motifs
doc-agreement-precheck-international-commitments = Les engagements internationaux de l’État sont respectés.
doc-agreement-precheck-reserved-powers = L’objet n’empiète pas sur un pouvoir réservé à l’État.
doc-agreement-precheck-local-interest = L’objet relève d’une compétence ou d’un intérêt local.
doc-agreement-precheck-partner-capacity = Le partenaire a la capacité de signer.
doc-agreement-precheck-partner-law = Le droit du partenaire est respecté.
doc-agreement-deliberation = La délibération
doc-agreement-body = Assemblée
doc-agreement-rapporteur = Rapport présenté par
doc-agreement-budget-heading = Imputation budgétaire
doc-agreement-number = Numéro
doc-agreement-convened = Convoquée le
doc-agreement-convened-planned = Convocation prévue le
doc-agreement-session = Séance tenue le
doc-agreement-session-planned = Séance prévue le
doc-agreement-transmitted = Transmise le
doc-agreement-transmitted-planned = Transmission prévue le
doc-agreement-published = Publiée le
doc-agreement-published-planned = Publication prévue le

# Annexes and signatures.
doc-annexes-lead =
    { $count ->
        [one] Une pièce est jointe au dossier, dans le volume d’annexes.
       *[other] Le dossier comporte { $shown } pièces jointes ; le volume d’annexes les réunit sous les mêmes lettres.
    }
doc-annexes-none = Aucune annexe n’est jointe à ce dossier.
doc-annexes-table = Les annexes
doc-annexes-table-summary = Une ligne par annexe : lettre, titre, nature, nombre de pages, date.
doc-annexes-letter = Annexe
doc-annexes-title = Titre
doc-annexes-kind = Nature
doc-annexes-pages = Pages
doc-annexes-dated = Datée du
doc-annexes-expires = valable jusqu’au { $day }
doc-signatures-lead =
    { $count ->
        [one] La partie soussignée certifie l’exactitude des informations de ce dossier et confirme sa volonté de mener le projet.
       *[other] Les parties soussignées certifient l’exactitude des informations de ce dossier et confirment leur volonté de mener le projet ensemble.
    }
doc-signatures-applicant = Pour le demandeur

# end of the first half
