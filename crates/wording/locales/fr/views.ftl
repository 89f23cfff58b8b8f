# The views of the window and what their drawings say.

# The map of the candidates.
figure-world = Carte des partenaires envisagés
figure-world-alt = Carte du monde. { $places }.
figure-world-ours = notre territoire, { $name }
figure-world-candidate = { $label }, { $name }, { $country }
figure-world-chosen = { $label }, { $name }, { $country }, partenaire retenu
doc-search-map-note = Carte de situation, sans valeur juridique : le tracé des frontières ne prend position sur aucun différend.

# Influence × interest.
figure-map-quadrant = { $name } · { $count }
figure-map-place = influence { $influence }, intérêt { $interest } – { $advice }
figure-map-point = { $label }, { $name } : { $place }

ui-view-map = Carte des acteurs
ui-view-map-help = Glissez un acteur vers sa place, ou choisissez-le et déplacez-le avec les flèches du clavier. La liste dit la même chose.
ui-view-map-moved = { $name } : { $place }
ui-view-unplaced = À placer
ui-view-unplaced-help = Ces acteurs n’ont pas encore leurs deux notes. Glissez-les sur la carte, ou choisissez-les et appuyez sur une flèche.
figure-map-waiting = { $label }, { $name } : à placer
ui-view-nobody = Ajoutez d’abord des acteurs à la liste ci-dessous : la carte les montrera.
ui-view-unnamed = sans nom
ui-view-actor = Acteur
ui-view-advice = Conduite à tenir
ui-view-mark-of = { $field } de { $name }
ui-view-look = Présentation
ui-view-look-map = Carte
ui-view-look-list = Liste
ui-view-map-keys = Les flèches du clavier changent l’influence, vers le haut ou le bas, et l’intérêt, vers la gauche ou la droite.

# Reciprocity.
figure-matrix-needs = Attentes
figure-matrix-contributions = Apports
figure-matrix-unanswered = Aucun apport ne répond encore à cette attente
figure-matrix-answer = { $title } (force { $strength })
figure-matrix-cell = { $title } répond à { $need } : force { $strength } sur 5
figure-matrix-cell-unmarked = { $title } répond à { $need } : force à indiquer
figure-matrix-cell-empty = { $title } ne répond pas à { $need }
figure-matrix-alt = Grille des attentes, en lignes, et des apports qui y répondent, en colonnes.
figure-matrix-alt-need = { $need } : { $answers }.
figure-matrix-alt-nothing = sans réponse

ui-view-matrix = Réciprocité en un coup d’œil
ui-view-matrix-help = Qui répond à quoi, dans les deux sens. Choisissez une case pour relier un apport à une attente ou pour ouvrir leur correspondance.
ui-view-matrix-keys = Les flèches parcourent les cases, les chiffres de 1 à 5 notent la force de la réponse, Entrée ouvre la correspondance.

# Problem tree and objective tree.
figure-tree-problems = Arbre des problèmes : { $title }
figure-tree-objectives = Arbre des objectifs : { $title }
figure-tree-problems-above = Effets
figure-tree-problems-below = Causes
figure-tree-objectives-above = Finalités
figure-tree-objectives-below = Moyens
figure-tree-problems-alt = Arbre dont le tronc est le problème « { $trunk } » ; les causes sont en dessous, les effets au-dessus.
figure-tree-objectives-alt = Arbre dont le tronc est l’objectif « { $trunk } » ; les moyens sont en dessous, les finalités au-dessus.
figure-tree-alt-side = { $side } : { $names }.
figure-tree-missing = À formuler : { $problem }
figure-tree-empty = À compléter

ui-view-tree = L’arbre à l’œuvre
ui-view-tree-help = Écrivez les causes sous l’enjeu et les effets au-dessus, puis passez aux objectifs : chaque problème se formule alors comme un état souhaité.
ui-view-tree-keys = Entrée ajoute une ligne, Alt et les flèches haut et bas la déplacent, Alt, Maj et les flèches droite et gauche la décalent.
ui-view-tree-nobody = Ajoutez d’abord un enjeu : l’arbre se construit autour de lui.
ui-view-tree-challenge = Enjeu
ui-view-tree-problems = Problèmes
ui-view-tree-objectives = Objectifs
ui-view-tree-missing = À formuler
ui-view-tree-problem-of = Problème, niveau { $level }
ui-view-tree-objective-of = Objectif, niveau { $level }
ui-view-tree-add-cause = Ajouter une cause
ui-view-tree-add-effect = Ajouter un effet
ui-view-tree-add-below-cause = Ajouter sa cause
ui-view-tree-add-below-effect = Ajouter ce qui en découle
ui-view-tree-indent = Rattacher à la ligne précédente
ui-view-tree-outdent = Remonter d’un niveau
ui-view-tree-up = Déplacer vers le haut
ui-view-tree-down = Déplacer vers le bas
ui-view-tree-remove = Retirer cette ligne

# Priorities.
figure-ranking = Ordre de priorité
figure-ranking-criterion = { $name } × { $weight }
figure-ranking-item = { $rank }. { $title } : { $score } sur 100
figure-ranking-holds = « { $title } » reste en tête même si l’un des poids change d’un point.
figure-ranking-upset = Avec un poids de { $weight } pour « { $criterion } », « { $title } » passe en tête.

ui-view-ranking = Priorités et poids des critères
ui-view-ranking-help = Déplacez un curseur : l’ordre se recalcule aussitôt. Chaque note est multipliée par le poids de son critère, puis le total est rapporté au maximum possible.
ui-view-ranking-weights = Poids des critères
ui-view-ranking-weight-of = Poids : { $name }
ui-view-ranking-computation = Calcul
ui-view-ranking-nobody = Rien à classer pour l’instant : le classement apparaît dès qu’un élément est noté.

figure-side-heading = Par rubrique
figure-side-year = Par année
figure-side-activity = Par activité
figure-side-party = Par partie responsable
figure-side-source = Par source de financement
figure-side-unassigned = Sans affectation
figure-side-total = Total
figure-scenario-plan = Plan de financement
figure-scenario-cost = Coût du projet entier
figure-scenario-resources = Ressources
figure-scenario-missing = Numéraire manquant
figure-scenario-remaining = Coût des activités maintenues
figure-spending =
    { $side ->
        [over] { $spent } dépensés sur { $budget } prévus ({ $share }) ; le budget est dépassé de { $left }.
       *[within] { $spent } dépensés sur { $budget } prévus ({ $share }) ; il reste { $left }.
    }
figure-spending-uncounted = « { $expense } » ne compte pas dans les totaux : { $reason }.
ui-view-spending = Prévu et réalisé
ui-view-spending-help = Ce que chaque rubrique a dépensé, mis à jour à chaque dépense. Dépliez une rubrique pour voir ses lignes ; un nom mène à la ligne du budget.
ui-view-spending-nobody = Le budget n’a encore aucune ligne : rien à comparer.
ui-view-spending-in = en { $currency }
ui-view-spending-over = dépassé
ui-view-spending-unfold = Lignes de la rubrique { $heading }

# Schedule.
figure-schedule-bar = { $name } : du { $from } au { $to }
figure-schedule-no-end = { $name } : à partir du { $from }, fin à fixer
figure-schedule-no-start = { $name } : jusqu’au { $to }, début à fixer
figure-schedule-waiting = { $name } : dates à fixer
figure-schedule-outside = , hors des dates du projet

ui-view-schedule = Calendrier des activités
ui-view-schedule-help = Glissez une barre pour déplacer l’activité, un bout de barre pour changer son début ou sa fin. La liste donne les mêmes dates.
ui-view-schedule-keys = Flèches gauche et droite : déplacer l’activité. Maj et flèches : changer sa fin. Ctrl et flèches : changer son début. Flèches haut et bas : passer d’une activité à l’autre. Entrée : ouvrir l’activité.
ui-view-schedule-step = Pas
ui-view-schedule-months = Par mois
ui-view-schedule-days = Par jour
ui-view-schedule-look-chart = Calendrier
ui-view-schedule-undated = À dater
ui-view-schedule-undated-help = Ces activités n’ont pas encore de dates. Choisissez-en une et appuyez sur une flèche : elle se place au début du projet.
ui-view-schedule-nobody = Ajoutez d’abord des activités à la liste ci-dessous : le calendrier les montrera.
ui-view-schedule-no-dates = Le calendrier commence aux dates du projet, qui manquent encore.
ui-view-schedule-limit = { $name } : les dates du projet ne permettent pas d’aller plus loin
ui-view-schedule-span = { $name } : du { $from } au { $to }
ui-view-schedule-legend = Les traits pointillés marquent le premier et le dernier jour du projet.
ui-view-schedule-duration = Durée
ui-view-schedule-duration-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

# Risk matrix.
figure-risk-place = probabilité { $probability }, gravité { $impact } – niveau { $product }, { $level }
figure-risk-zone = { $level } : de { $from } à { $to }
figure-risk-alt = Matrice des risques : probabilité de bas en haut, gravité de gauche à droite.
figure-risk-alt-level = Niveau { $level } : { $names }.

ui-view-risks = Matrice des risques
ui-view-risks-help = Glissez un risque vers sa place, ou choisissez-le et déplacez-le avec les flèches du clavier. Le niveau est le produit des deux notes.
ui-view-risks-keys = Les flèches du clavier changent la probabilité, vers le haut ou le bas, et la gravité, vers la gauche ou la droite.
ui-view-risks-unplaced-help = Ces risques n’ont pas encore leurs deux notes. Glissez-les sur la matrice, ou choisissez-les et appuyez sur une flèche.
ui-view-risks-nobody = Ajoutez d’abord des risques à la liste ci-dessous : la matrice les montrera.
ui-view-risks-look-map = Matrice

# Logical framework.
ui-view-logframe = Cadre logique
ui-view-logframe-help = Ouvrez une case pour l’écrire sur place. Ce qui manque est signalé là où il manque.
ui-view-logframe-keys = Les flèches parcourent les cases, Entrée en ouvre une, Échap la referme ; + ajoute ce qui va dans la colonne, rattaché à la ligne.
ui-view-logframe-logic = Logique d’intervention
ui-view-logframe-indicators = Indicateurs : départ → cible, source
ui-view-logframe-assumptions = Hypothèses
ui-view-logframe-objective = Objectif
ui-view-logframe-result = Résultat
ui-view-logframe-activity = Activité
ui-view-logframe-indicator = Indicateur
ui-view-logframe-assumption = Hypothèse
ui-view-logframe-add-to = { $what } ({ $code })
ui-view-logframe-added = Ajout sous { $code } : { $what }
ui-view-logframe-editing = Case ouverte, ligne { $code }
ui-view-logframe-done = Terminé
ui-view-logframe-in-list = Voir dans la liste

# Beneficiaries.
ui-view-people = Bénéficiaires en chiffres
ui-view-people-help = Les groupes de la liste ci-dessous, additionnés. Comptez chaque personne une seule fois.
ui-view-people-share = Part des femmes
ui-view-people-nobody = Décrivez d’abord les groupes dans la liste ci-dessous.
