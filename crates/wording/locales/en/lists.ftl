# Words of lists: their tables, copying and pasting.

## Copies of items

format-copy = { $title } (copy)
format-several-stages = several stages of the dossier

## Lists

ui-list-view = Layout: { $label }
ui-list-cards = Cards
ui-list-table = Table
ui-list-duplicate = Duplicate
ui-list-drag = Drag to move
ui-list-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
ui-list-copy = Copy the list
ui-list-copied = { $count ->
    [one] { $count } row copied: paste it into a spreadsheet.
   *[other] { $count } rows copied: paste them into a spreadsheet.
}
ui-list-paste = Paste rows
ui-list-paste-here = Paste rows copied from a spreadsheet here
ui-list-paste-help = They are added at the end of the list. If the first one holds the column headings, the columns may come in any order.
ui-list-paste-take = Add these rows
ui-list-rows-added = { $count ->
    [one] { $count } row added.
   *[other] { $count } rows added.
}
ui-list-cells-filled = { $count ->
    [0] No cell filled.
    [one] { $count } cell filled.
   *[other] { $count } cells filled.
}
ui-list-cells-refused = { $count ->
    [one] { $count } cell could not be read: what you pasted stays in it, to be corrected.
   *[other] { $count } cells could not be read: what you pasted stays in them, to be corrected.
}
ui-list-cells-mended = All cells have been corrected.
ui-list-unknown-columns = Columns left aside: { $columns }.
ui-list-refused-cell = Row { $row }, { $column }: “{ $text }”
ui-list-refused-more = { $count ->
    [one] and { $count } more, marked in the table
   *[other] and { $count } more, marked in the table
}

## Tables

ui-table-row-number = Row
ui-table-row-menu = Row { $row }: actions
ui-table-row-below = Insert a row below
ui-table-open-card = Open as a card
ui-table-refused = To be corrected:
ui-table-key-add = Ctrl+Enter
ui-table-key-duplicate = Ctrl+Shift+D
ui-table-key-remove = Ctrl+Del
ui-table-keys = Keyboard
ui-table-keys-move = Arrows, Tab, Home, End, Page Up and Page Down: go from cell to cell. With Ctrl: to the edge.
ui-table-keys-edit = Enter or F2: edit the cell. Typing replaces it, Esc gives the old value back, Alt+Enter breaks the line, Del clears.
ui-table-keys-select = Shift+arrows or Shift+click: select several cells. Ctrl+A: select all.
ui-table-keys-copy = Ctrl+C, Ctrl+X, Ctrl+V: copy, cut and paste, also from and to a spreadsheet.
ui-table-keys-fill = Ctrl+D: fill down.
ui-table-keys-rows = Ctrl+Enter: new row. Alt+↑ and Alt+↓: move. Ctrl+Shift+D: duplicate. Ctrl+Del: remove.
ui-table-keys-leave = Esc, then Tab: leave the table.

## Cells of a table

ui-table-yes = Yes
ui-table-no = No
ui-table-expected-choice = This word is not one of the choices. Choose from the list.
ui-table-expected-reference = The dossier holds nothing of this name. Choose from the list.
ui-table-expected-flag = Answer yes or no.
ui-table-expected-set = One of these words is not one of the choices. Put a semicolon between them.
