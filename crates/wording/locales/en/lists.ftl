# Words of lists: their tables, copying and pasting.

## Copies of items

format-copy = { $title } (copy)

## Cells of a table

ui-table-yes = Yes
ui-table-no = No
ui-table-expected-choice = This word is not one of the choices. Choose from the list.
ui-table-expected-reference = The dossier holds nothing of this name. Choose from the list.
ui-table-expected-flag = Answer yes or no.
ui-table-expected-set = One of these words is not one of the choices. Put a semicolon between them.
