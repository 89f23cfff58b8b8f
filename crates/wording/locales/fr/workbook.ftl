# The budget and funding workbook: workbook-….

workbook-title = Classeur du budget et du financement
workbook-title-of = { $title } – budget et financement
workbook-page = Page { $page } sur { $pages }
workbook-to-complete = à compléter

# The sheets, in at most thirty-one letters, and what stands on each.
workbook-sheet-summary = Synthèse
workbook-sheet-lines = Lignes du budget
workbook-sheet-headings = Par rubrique et année
workbook-sheet-activities = Par activité
workbook-sheet-by-payer = Par payeur
workbook-sheet-payers = Qui paie quoi
workbook-sheet-funding = Plan de financement
workbook-sheet-rates = Taux de change
workbook-sheet-scenarios = Scénarios
workbook-sheet-instalments = Versements
workbook-sheet-expenses = Dépenses
workbook-about-lines = Chaque dépense et chaque apport, par année, avec les sous-totaux et les montants calculés
workbook-about-headings = Les mêmes montants par rubrique et par année, numéraire et nature séparés
workbook-about-activities = Ce que coûte chaque activité
workbook-about-by-payer = Ce que les lignes mettent à la charge de chaque source, et ce qu’elle apporte
workbook-about-payers = Chaque ligne répartie entre ses payeurs
workbook-about-funding = Les ressources, leur état et l’équilibre avec les dépenses
workbook-about-rates = Les taux sur lesquels reposent toutes les conversions
workbook-about-scenarios = Le financement prévu à côté de ce que suppose chaque scénario
workbook-about-instalments = Les versements attendus et reçus
workbook-about-expenses = Ce qui a été payé, ligne par ligne ; la feuille se remplit et se réimporte

# Heads of columns.
workbook-line-number = N°
workbook-code = Code
workbook-source-code = F
workbook-cash = Numéraire
workbook-in-kind = En nature
workbook-payers = Qui paie (code de la source)
workbook-currency = Monnaie
workbook-amount = Montant ({ $currency })
workbook-total-in = Total ({ $currency })
workbook-share-of-cost = Part du coût total
workbook-share-of-direct = Part des coûts directs
workbook-no-year = année à préciser
workbook-year-share = Part { $year }
workbook-year-amount = Montant { $year }
workbook-laid = À sa charge d’après les lignes
workbook-in-plan = Apport au plan de financement
workbook-beyond-lines = Au-delà des lignes
workbook-item = Poste
workbook-share = Part
workbook-share-of = Lecture

# Rows.
workbook-subtotal = Sous-total – { $heading }
workbook-direct = Coûts directs
workbook-direct-cash = Coûts directs en numéraire
workbook-derived = { $label } ({ $share }) – { $base }
workbook-derived-together = Imprévus et frais indirects, non répartis
workbook-cash-total = Dépenses en numéraire
workbook-in-kind-total = Apports en nature valorisés
workbook-total-cost = Coût total du projet
workbook-no-activity = Lignes sans activité
workbook-unassigned = à affecter
workbook-unassigned-note = Parts de lignes sans source de financement
workbook-payer = { $payer } : { $share }
workbook-payers-check = Contrôle : écart avec les coûts directs, zéro attendu
workbook-resources = Ressources
workbook-resources-cash = Ressources en numéraire
workbook-resources-in-kind = Ressources en nature
workbook-confirmed = Ressources confirmées
workbook-requested = Subvention demandée au financeur de l’appel
workbook-own = Apport du demandeur
workbook-own-in-kind = dont apport du demandeur en nature
workbook-gap = Reste à financer
workbook-balanced = Plan équilibré : les ressources égalent les dépenses.
workbook-short = Il manque des ressources.
workbook-over = Les ressources dépassent les dépenses.
workbook-scenarios-what = Ce que donne le scénario
workbook-scenarios-broken = Règles de l’appel qui ne sont plus respectées
workbook-scenarios-fallen = Activités abandonnées
workbook-scenarios-none = –
workbook-scenarios-activity = { $activity } ({ $cost })
workbook-instalments-total = Versements prévus
workbook-instalments-received = Versements reçus
workbook-expenses-total = Total des dépenses
workbook-instalments-left = Versements à recevoir

# What is missing.
workbook-rate-to-set = à fixer
workbook-rate-missing = Taux { $from } → { $to } manquant
workbook-too-large = Montant trop grand
workbook-lacks-quantity = quantité
workbook-lacks-unit-cost = coût unitaire
workbook-lacks-amount = montant
workbook-lacks-rate = taux { $from } → { $to }
workbook-lacks-size = montant calculable (il est trop grand)
workbook-line-lacks = Ligne { $number }, « { $label } », comptée nulle part. Il manque : { $lacks }.
workbook-source-lacks = Source { $code }, « { $name } », comptée nulle part. Il manque : { $lacks }.
workbook-lines-none = Le budget ne contient aucune ligne.
workbook-sources-none = Aucune source n’est indiquée.
workbook-rates-none = Tous les montants sont dans la monnaie du dossier : aucun taux n’est nécessaire.

# The rates.
workbook-rate-fixed = Parité fixe, établie par traité
workbook-rate-unknown = Taux à fixer : les montants dans cette monnaie ne comptent dans aucun total

# What explains the sheets.
workbook-lines-note = Montant = quantité × coût unitaire, converti s’il y a lieu (× ou ÷ le taux indiqué), arrondi une seule fois aux centimes de la monnaie { $currency }. Les totaux additionnent ces montants arrondis. La dernière année d’une ligne prend ce que les autres laissent.
workbook-lines-note-whole = Montant = quantité × coût unitaire, converti s’il y a lieu (× ou ÷ le taux indiqué), arrondi une seule fois à l’unité de la monnaie { $currency }. Les totaux additionnent ces montants arrondis. La dernière année d’une ligne prend ce que les autres laissent.
workbook-headings-note = Montants en { $currency }, additionnés à partir des lignes du budget.
workbook-activities-note = Coûts directs en { $currency }, additionnés à partir des lignes du budget. Les codes sont ceux du dossier.
workbook-by-payer-note = Montants en { $currency }. La dernière colonne couvre les imprévus, les frais indirects et les parts encore sans payeur ; un montant négatif signale une source à laquelle les lignes demandent plus qu’elle n’apporte.
workbook-payers-note = Chaque ligne est répartie selon les parts de ses payeurs ; le dernier payeur d’une ligne prend ce que les autres laissent.
workbook-funding-note = Chaque apport est donné dans sa monnaie, puis en { $currency }. Changez l’état d’une source, par exemple de « Demandé » à « Refusé », pour voir ce qui reste à financer.
workbook-funding-refused = Une source qui a refusé figure pour mémoire et ne compte dans aucun total.
workbook-rates-note = Un taux dit ce que vaut une unité de la première monnaie dans la seconde. Une conversion est calculée à six décimales de plus que la monnaie, puis arrondie une fois. Tous les totaux sont en { $currency } ; modifier un taux ici recalcule tout le classeur.
workbook-scenarios-note = Montants en { $currency }, calculés par Passerelle : les activités sont abandonnées une à une, la moins prioritaire d’abord, jusqu’à ce que les ressources en numéraire couvrent ce qui reste. Les modifier ici ne recalcule rien.
workbook-instalments-note = Chaque versement est donné dans sa monnaie, puis en { $currency }.
workbook-expenses-note = Chaque dépense est donnée dans la monnaie du paiement, puis en { $currency }. Ajoutez des lignes avant le total : Passerelle les importe à l’étape 12 et ne reprend pas celles qu’elle a déjà.

# The summary.
workbook-project = Le projet
workbook-parties = Parties
workbook-funder = Financeur visé
workbook-call = Appel à projets
workbook-call-named = { $title }, édition { $edition } ({ $status })
workbook-currency-of = Monnaie du dossier
workbook-date = Date du classeur
workbook-amounts = Les montants
workbook-of-cost = du coût total
workbook-of-own = de l’apport du demandeur
workbook-to-know = À savoir
workbook-of-the-day = Les montants sont ceux du dossier au { $date }. Ce qui est modifié dans le classeur ne l’est pas dans le dossier.
workbook-splits = Tous les totaux, les conversions et les répartitions sont des formules. Les parts d’une répartition s’additionnent exactement : la dernière prend ce que les autres laissent.
workbook-lines-incomplete =
    { $count ->
        [one] Une ligne est sans montant et ne compte dans aucun total : voir la feuille « { $sheet } ».
       *[other] Il y a { $shown } lignes sans montant, comptées dans aucun total : voir la feuille « { $sheet } ».
    }
workbook-sources-incomplete =
    { $count ->
        [one] Une source est sans montant et ne compte dans aucun total : voir la feuille « { $sheet } ».
       *[other] Il y a { $shown } sources sans montant, comptées dans aucun total : voir la feuille « { $sheet } ».
    }
workbook-call-source = Règles de l’appel lues dans : { $source } (vérifiées le { $date }).
workbook-call-source-undated = Règles de l’appel lues dans : { $source } (date de vérification inconnue).
workbook-contents = Les feuilles

# The follow-up of the partner search.
workbook-follow-up = Suivi de la recherche de partenaires
workbook-follow-up-of = { $title } – suivi de la recherche de partenaires
workbook-sheet-follow-up = Suivi
workbook-sheet-contacts = Contacts pris
workbook-follow-up-note = L’étape attendue le plus tôt vient en premier, les relations restées sans suite en dernier.
workbook-contacts-note = Les contacts se limitent à la fonction et à l’organisme ; la teneur des échanges reste dans le dossier.
workbook-place = Région et pays
workbook-last-contact = Dernier contact
workbook-last-contact-with = Interlocuteur du dernier contact
workbook-chosen = retenu
workbook-private = Coordonnées personnelles, laissées dans le dossier
