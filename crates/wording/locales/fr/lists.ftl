# Words of lists: their tables, copying and pasting.

## Copies of items

format-copy = { $title } (copie)

## Cells of a table

ui-table-yes = Oui
ui-table-no = Non
ui-table-expected-choice = Ce mot ne fait pas partie des choix possibles. Choisissez dans la liste.
ui-table-expected-reference = Le dossier ne contient rien de ce nom. Choisissez dans la liste.
ui-table-expected-flag = Répondez par oui ou par non.
ui-table-expected-set = L’un de ces mots ne fait pas partie des choix possibles. Séparez-les par un point-virgule.
