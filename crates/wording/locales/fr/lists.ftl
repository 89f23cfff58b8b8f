# Words of lists: their tables, copying and pasting.

## Copies of items

format-copy = { $title } (copie)
format-several-stages = plusieurs étapes du dossier

## Lists

ui-list-view = Présentation : { $label }
ui-list-cards = Fiches
ui-list-table = Tableau
ui-list-duplicate = Dupliquer
ui-list-drag = Glisser pour déplacer
ui-list-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
ui-list-copy = Copier la liste
ui-list-copied = { $count ->
    [one] { $count } ligne est copiée : collez-la dans un tableur.
   *[other] { $count } lignes sont copiées : collez-les dans un tableur.
}
ui-list-paste = Coller des lignes
ui-list-paste-here = Collez ici des lignes copiées d’un tableur
ui-list-paste-help = Elles s’ajoutent à la fin de la liste. Si la première porte les intitulés des colonnes, leur ordre peut être différent.
ui-list-paste-take = Ajouter ces lignes
ui-list-rows-added = { $count ->
    [one] { $count } ligne ajoutée.
   *[other] { $count } lignes ajoutées.
}
ui-list-cells-filled = { $count ->
    [0] Aucune cellule remplie.
    [one] { $count } cellule remplie.
   *[other] { $count } cellules remplies.
}
ui-list-cells-refused = { $count ->
    [one] { $count } cellule n’a pas pu être lue : ce que vous avez collé y reste, à corriger.
   *[other] { $count } cellules n’ont pas pu être lues : ce que vous avez collé y reste, à corriger.
}
ui-list-cells-mended = Toutes les cellules sont corrigées.
ui-list-unknown-columns = Colonnes laissées de côté : { $columns }.
ui-list-refused-cell = Ligne { $row }, { $column } : « { $text } »
ui-list-refused-more = { $count ->
    [one] et { $count } autre, marquée dans le tableau
   *[other] et { $count } autres, marquées dans le tableau
}

## Tables

ui-table-row-number = Ligne
ui-table-row-menu = Ligne { $row } : actions
ui-table-row-below = Insérer une ligne au-dessous
ui-table-open-card = Ouvrir la fiche
ui-table-refused = À corriger :
ui-table-key-add = Ctrl+Entrée
ui-table-key-duplicate = Ctrl+Maj+D
ui-table-key-remove = Ctrl+Suppr
ui-table-keys = Au clavier
ui-table-keys-move = Flèches, Tab, Début, Fin, Page préc. et Page suiv. : aller d’une cellule à l’autre. Avec Ctrl : jusqu’au bord.
ui-table-keys-edit = Entrée ou F2 : modifier la cellule. Taper la remplace, Échap rend l’ancienne valeur, Alt+Entrée va à la ligne, Suppr efface.
ui-table-keys-select = Maj+flèches ou Maj+clic : sélectionner plusieurs cellules. Ctrl+A : tout sélectionner.
ui-table-keys-copy = Ctrl+C, Ctrl+X, Ctrl+V : copier, couper et coller, aussi depuis un tableur et vers lui.
ui-table-keys-fill = Ctrl+D : recopier vers le bas.
ui-table-keys-rows = Ctrl+Entrée : nouvelle ligne. Alt+↑ et Alt+↓ : déplacer. Ctrl+Maj+D : dupliquer. Ctrl+Suppr : supprimer.
ui-table-keys-leave = Échap puis Tab : quitter le tableau.

## Cells of a table

ui-table-yes = Oui
ui-table-no = Non
ui-table-expected-choice = Ce mot ne fait pas partie des choix possibles. Choisissez dans la liste.
ui-table-expected-reference = Le dossier ne contient rien de ce nom. Choisissez dans la liste.
ui-table-expected-flag = Répondez par oui ou par non.
ui-table-expected-set = L’un de ces mots ne fait pas partie des choix possibles. Séparez-les par un point-virgule.
