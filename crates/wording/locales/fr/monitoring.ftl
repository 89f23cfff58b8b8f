# Stage 12, monitoring and reporting: labels, help and examples of its fields.

field-monitoring-lessons = Qu’avez-vous appris ?
    .help = Ce qui a marché, ce qui n’a pas marché et pourquoi, vu des deux territoires.
    .example = La formation en salle n’a pas convaincu ; les séances sur le marché, animées par les commerçantes, ont triplé la participation.
field-monitoring-outlook = Et ensuite ?
    .help = Ce que les deux parties feront après le projet, ensemble ou séparément.
    .example = La ville étend la collecte à quatre autres marchés sur son budget ; les deux conseils étudient une convention sur le maraîchage.

field-monitoring-findings = Que dit l’évaluation ?
    .help = Les principaux constats, les recommandations et la suite que les deux parties leur donnent.
    .example = L’évaluation recommande de confier l’entretien aux comités de marché ; le conseil l’a décidé le 12 mars.
field-monitoring-continuity = Que reste-t-il après le financement ?
    .help = Ce qui continue, porté par qui et payé sur quelles ressources.
    .example = Deux emplois sont inscrits au tableau des effectifs ; la redevance couvre 70 % des frais de collecte.

field-monitoring-progress = Avancement des activités
    .help = Une ligne par activité : son état au rapport, et ce qui s’écarte du programme.
    .one = un état d’avancement
    .add = Ajouter un état d’avancement
    .empty = Aucun état d’avancement n’est encore noté.
field-monitoring-progress-activity = Activité
field-monitoring-progress-status = État
field-monitoring-progress-date = Depuis le
field-monitoring-progress-note = Ce qui a été fait
    .help = Ce qui a été réalisé et, s’il y a lieu, pourquoi cela diffère du programme.
    .example = Trois sessions sur quatre tenues ; la dernière est reportée à septembre, après les pluies.

field-monitoring-instalments = Versements
    .help = Les versements attendus et reçus. Le solde dépend souvent du rapport final.
    .one = un versement
    .add = Ajouter un versement
    .empty = Aucun versement n’est encore prévu.
field-monitoring-instalments-source = Source de financement
field-monitoring-instalments-condition = Condition
    .example = Après acceptation du rapport intermédiaire
field-monitoring-instalments-amount = Montant
field-monitoring-instalments-due_on = Attendu le
field-monitoring-instalments-received_on = Reçu le

field-monitoring-expenses = Dépenses réalisées
    .help = Chaque paiement, rattaché à sa ligne de budget : le rapport financier s’établit de lui-même.
    .one = une dépense
    .add = Ajouter une dépense
    .empty = Aucune dépense n’est encore enregistrée.
field-monitoring-expenses-line = Ligne du budget
field-monitoring-expenses-date = Payée le
field-monitoring-expenses-label = Intitulé
field-monitoring-expenses-amount = Montant
field-monitoring-expenses-voucher = Numéro de la pièce
    .help = Facture, reçu ou état de frais.

field-monitoring-values = Valeurs des indicateurs
    .help = Une ligne par relevé, même quand la valeur n’a pas bougé.
    .one = un relevé
    .add = Ajouter un relevé
    .empty = Aucune valeur n’est encore relevée.
field-monitoring-values-indicator = Indicateur
field-monitoring-values-date = Relevée le
field-monitoring-values-value = Valeur
field-monitoring-values-comment = Explication
    .help = Pourquoi la valeur diffère de ce qui était prévu.
    .example = Dix-huit chefs d’équipe formés au lieu de vingt : la session de mai a été coupée par les pluies.

field-monitoring-reports = Rapports
    .help = Les rapports dus aux financeurs. Un rapport en retard bloque souvent la demande suivante.
    .one = un rapport
    .add = Ajouter un rapport
    .empty = Aucun rapport n’est encore prévu.
field-monitoring-reports-kind = Type
field-monitoring-reports-source = Financeur
field-monitoring-reports-due_on = À rendre le
field-monitoring-reports-sent_on = Envoyé le
field-monitoring-reports-narrative = Partie narrative
    .help = Ce qui a été fait, ce que cela a changé, ce qui s’est écarté du programme.
    .example = Vingt-huit agents formés sur trente prévus. Le compostage a commencé avec deux mois de retard, le temps d’obtenir le terrain.
