# The reports to funders, interim, final and financial.

# Cover and frame
doc-report-description = { $kind } du projet « { $title } »
doc-report-grant = Subvention
doc-report-contribution = Apport
doc-report-as-presented = Le projet, tel que la demande de financement le présentait :
doc-report-grant-share = { $amount }, soit { $share } d’un coût prévu de { $total }
doc-report-reference = Référence du dossier
doc-report-period = Période couverte
doc-report-from-to = du { $from } au { $to }
doc-report-until = jusqu’au { $to }
doc-report-due = À rendre le
doc-report-sent = Envoyé le
doc-report-date = Date du rapport
doc-report-certified = La personne signataire certifie que ce rapport est sincère, que les dépenses en numéraire présentées ont été payées et que les pièces justificatives sont tenues à la disposition du financeur.
doc-report-missing-lead =
    { $count ->
        [one] Ce rapport est un brouillon. Il lui manque un élément :
       *[other] Ce rapport est un brouillon. Il lui manque { $shown } éléments, avec la page où chacun prendra place :
    }
doc-report-lacks-report = Le rapport n’est pas encore inscrit : indiquez son type, son financeur et son échéance.
doc-report-lacks-field = À renseigner : « { $field } ».
doc-report-lacks-progress = L’avancement d’une activité qui devait commencer n’est pas noté.
doc-report-lacks-values = Un indicateur n’a pas encore de valeur relevée.
doc-report-lacks-expenses = Aucune dépense n’est enregistrée.
doc-report-lacks-instalments = Aucun versement n’est inscrit.

# The titles of the parts
doc-report-part-summary = Le rapport en une page
doc-report-part-about = Objet du rapport
doc-report-part-narrative = Récit de la période
doc-report-part-activities = Activités réalisées
doc-report-part-results = Résultats et indicateurs
doc-report-part-finances = Rapport financier
doc-report-part-lines = Dépenses par ligne du budget
doc-report-part-instalments = Versements et trésorerie
doc-report-part-vouchers = Pièces justificatives
doc-report-part-evaluation = Évaluation
doc-report-part-continuity = Pérennité
doc-report-part-lessons = Enseignements et perspectives
doc-report-part-annexes = Annexes
doc-report-part-signatures = Certification et signature

# The report on one page
doc-report-figure-spent = dépensés, sur { $budget } prévus
doc-report-figure-share = du budget dépensé
doc-report-figure-received = reçus, toutes sources confondues
doc-report-figure-activities =
    { $count ->
        [one] activité achevée
       *[other] activités achevées
    }
doc-report-figure-indicators =
    { $count ->
        [one] indicateur relevé
       *[other] indicateurs relevés
    }

# What the report is about
doc-report-about-interim = Ce rapport intermédiaire rend compte de l’avancement du projet « { $project } » et de l’emploi des fonds sur la période couverte.
doc-report-about-final = Ce rapport final rend compte du projet « { $project } » : ce qui a été fait, ce que cela a changé, ce que cela a coûté. Il appuie la demande de versement du solde de la subvention.
doc-report-about-financial = Ce rapport financier rend compte des dépenses du projet « { $project } » et de l’emploi des fonds sur la période couverte.
doc-report-about-from = Présenté par
doc-report-about-to = Adressé à
doc-report-about-figures = Les montants et les valeurs sont cumulés depuis le début du projet et arrêtés au dernier jour de la période. Ils proviennent du même dossier que la demande de financement : budget, activités et indicateurs y portent les mêmes intitulés et les mêmes codes.
doc-report-conditions = Conditions du financement

# Activities
doc-report-activities-lead =
    { $count ->
        [one] Le programme compte une activité
       *[other] Le programme compte { $shown } activités
    }{ $states ->
        [none] .
       *[other] . Au { $day } : { $states }.
    }
doc-report-activities-not_started =
    { $count ->
        [one] { $shown } non commencée
       *[other] { $shown } non commencées
    }
doc-report-activities-under_way = { $shown } en cours{ $count ->
       *[other] {""}
    }
doc-report-activities-done =
    { $count ->
        [one] { $shown } achevée
       *[other] { $shown } achevées
    }
doc-report-activities-postponed =
    { $count ->
        [one] { $shown } reportée
       *[other] { $shown } reportées
    }
doc-report-activities-dropped =
    { $count ->
        [one] { $shown } abandonnée
       *[other] { $shown } abandonnées
    }
doc-report-activities-caption = Les activités et leur avancement
doc-report-activities-summary = Chaque ligne est une activité, sous le résultat qu’elle sert ; les colonnes donnent ce qui a été fait, les dates prévues, l’état et sa date.
doc-report-activities-planned = Dates prévues
doc-report-activities-state = État

# Results
doc-report-results-lead =
    { $count ->
        [0] Aucun des { $all } indicateurs n’a encore de valeur relevée.
        [one] Un indicateur sur { $all } a une valeur relevée.
       *[other] { $measured } indicateurs sur { $all } ont une valeur relevée.
    }
doc-report-results-caption = Les indicateurs : départ, cible et dernière valeur
doc-report-results-summary = Chaque ligne est un indicateur, sous ce qu’il mesure ; les colonnes donnent la valeur de départ, la cible, la dernière valeur relevée et le chemin parcouru.
doc-report-results-indicator = Indicateur et explication
doc-report-results-value = Dernière valeur
doc-report-results-covered = Chemin parcouru
doc-report-results-legend = Chemin parcouru : part de l’écart entre la valeur de départ et la cible qui est comblée, lorsque les trois valeurs sont des nombres de même unité.

# The financial report
doc-report-finances-lead = Au { $day }, { $spent } ont été dépensés sur un budget de { $budget }, soit { $share } : { $cash } en numéraire et { $in_kind } d’apports en nature.
doc-report-finances-since = Depuis le rapport précédent : { $amount }.
doc-report-finances-rounding = Chaque dépense est convertie dans la monnaie du dossier aux taux du budget et arrondie une seule fois ; les totaux additionnent ces montants arrondis.
doc-report-loose =
    { $count ->
        [one] Une dépense n’est rattachée à aucune ligne du budget ({ $amount }) : elle figure à part.
       *[other] { $shown } dépenses ne sont rattachées à aucune ligne du budget ({ $amount }) : elles figurent à part.
    }
doc-report-uncounted =
    { $count ->
        [one] Une dépense ne compte pas dans les totaux : { $expenses }.
       *[other] Des dépenses ne comptent pas dans les totaux : { $expenses }.
    }
doc-report-uncounted-amount = sans montant
doc-report-uncounted-rate = aucun taux pour { $currency }
doc-report-column-budget = Prévu
doc-report-column-spent = Réalisé
doc-report-column-left = Reste
doc-report-column-share = Part réalisée
doc-report-column-moved = Écart
doc-report-column-moved-share = Écart relatif
doc-report-by-heading = Prévu et réalisé par rubrique
doc-report-by-heading-caption = Prévu et réalisé par rubrique, en { $currency }
doc-report-by-heading-summary = Chaque ligne est une rubrique, d’abord en numéraire, puis en nature ; les colonnes donnent le montant prévu, le montant réalisé, ce qui reste et la part réalisée.
doc-report-by-heading-summary-final = Chaque ligne est une rubrique, d’abord en numéraire, puis en nature ; les colonnes donnent le montant prévu, le montant réalisé et l’écart, en montant et en pourcentage du prévu.
doc-report-on-no-line = Sans ligne du budget
doc-report-derived-legend = Les frais indirects sont calculés sur les coûts directs payés, au taux du budget. Aucune dépense n’est imputée aux imprévus : ce qu’ils ont couvert figure dans la rubrique concernée.
doc-report-beyond =
    { $count ->
        [one] Une rubrique dépasse son budget
       *[other] Ces rubriques dépassent leur budget
    }{ $tolerance ->
        [none] {" :"}
       *[other] {" "}de plus de { $tolerance }, écart que l’appel admet sans avenant :
    }
doc-report-beyond-heading = { $heading } : { $over } de plus que prévu, soit { $share }
doc-report-beyond-none = { $tolerance ->
        [none] Aucune rubrique ne dépasse son budget.
       *[other] Aucune rubrique ne dépasse son budget de plus de { $tolerance }, écart que l’appel admet sans avenant.
    }
doc-report-figure = Réalisé et reste par rubrique, en { $currency }
doc-report-figure-alternative = Barres horizontales : une par rubrique, le montant réalisé puis ce qui reste ; les mêmes montants figurent dans le tableau qui suit.
doc-report-by-year = Réalisé par année
doc-report-by-year-caption = Réalisé par rubrique et par année, en { $currency }
doc-report-by-year-summary = Chaque ligne est une rubrique ; les colonnes donnent ce qui a été dépensé chaque année et le total.
doc-report-no-date = Sans date
doc-report-spent-total = Total réalisé
doc-report-lines-lead = Les frais indirects et les imprévus, calculés sur l’ensemble, figurent dans le tableau par rubrique.
doc-report-lines-caption = Prévu et réalisé par ligne, en { $currency }
doc-report-lines-summary = Chaque ligne est une dépense ou un apport du budget, sous sa rubrique ; les colonnes donnent le montant prévu, le montant réalisé, ce qui reste et la part réalisée.
doc-report-lines-summary-final = Chaque ligne est une dépense ou un apport du budget, sous sa rubrique ; les colonnes donnent le montant prévu, le montant réalisé et l’écart, en montant et en pourcentage du prévu.
doc-report-lines-total = Total des lignes

# Instalments
doc-report-cash =
    { $side ->
        [advanced] Au { $day }, { $received } ont été reçus et { $paid } payés en numéraire : { $difference } ont été avancés sur la trésorerie des partenaires.
       *[left] Au { $day }, { $received } ont été reçus et { $paid } payés en numéraire : { $difference } restent disponibles.
    }
doc-report-sources-caption = Versements par financeur, en { $currency }
doc-report-sources-summary = Chaque ligne est un financeur ; les colonnes donnent ce qu’il apporte, ce qui a été reçu, ce qui était attendu à cette date et n’est pas reçu, et ce qui reste à recevoir.
doc-report-sources-promised = Prévu
doc-report-sources-received = Reçu
doc-report-sources-late = En retard
doc-report-sources-balance = À recevoir
doc-report-sources-none = Financeur non précisé
doc-report-instalments-uncounted =
    { $count ->
        [one] Un versement n’a pas de montant ou pas de taux : il ne compte pas.
       *[other] Des versements n’ont pas de montant ou pas de taux : ils ne comptent pas.
    }
doc-report-instalments-dated = Calendrier des versements
doc-report-balance = Solde de la subvention
doc-report-balance-caption = Calcul du solde, en { $currency }
doc-report-balance-summary = Chaque ligne est une étape du calcul, de la subvention accordée au solde demandé.
doc-report-balance-item = Étape du calcul
doc-report-balance-granted = Subvention accordée
doc-report-balance-cost = Coût réel du projet
doc-report-balance-earned = Subvention due au coût réel, { $share } du coût, plafonnée au montant accordé
doc-report-balance-received = Déjà reçu
doc-report-balance-claimed = Solde demandé
doc-report-balance-repaid = Trop-perçu à rembourser
doc-report-balance-basis = La subvention est réputée suivre le coût réel : à coût moindre, elle diminue dans la même proportion. Vérifiez cette règle dans la convention de financement.

# Vouchers
doc-report-vouchers-lead =
    { $count ->
        [one] Une dépense figure ci-dessous avec sa pièce.
       *[other] { $shown } dépenses figurent ci-dessous avec leurs pièces, numérotées dans l’ordre des paiements.
    }
doc-report-vouchers-caption = Liste des pièces justificatives
doc-report-vouchers-summary = Chaque ligne est une dépense ; les colonnes donnent son numéro d’ordre, sa date, son intitulé et sa ligne du budget, le numéro de la pièce, le montant payé et le montant dans la monnaie du dossier.
doc-report-vouchers-number = N°
doc-report-vouchers-what = Intitulé et ligne du budget
doc-report-vouchers-voucher = Pièce
doc-report-vouchers-paid = Payé
doc-report-vouchers-total = Total des pièces
