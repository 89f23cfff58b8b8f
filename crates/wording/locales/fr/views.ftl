# The views of the window and what their drawings say.

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
ui-view-matrix-help = Qui répond à quoi, dans les deux sens. Cliquez sur une case pour relier un apport à une attente ou pour ouvrir leur correspondance.
ui-view-matrix-keys = Les flèches parcourent les cases, les chiffres de 1 à 5 notent la force de la réponse, Entrée ouvre la correspondance.
