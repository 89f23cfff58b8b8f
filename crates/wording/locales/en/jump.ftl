# Jumping to a place: ui-jump-….

ui-jump = Go to…
ui-jump-shortcut = Go to a stage, field or dossier (Ctrl+K)
ui-jump-where = Stage, field, item, dossier…
ui-jump-places = Places to go to
ui-jump-begin = Type a few letters: accents do not matter.
ui-jump-none = Nothing of that name. Try another word, or fewer letters.
ui-jump-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
ui-jump-count-more = { $count } results; these are the { $shown } nearest
ui-jump-keys = ↑ ↓ to choose, Enter to go there, Esc to close
ui-jump-kind-stage = Stage
ui-jump-kind-dossier = Dossier
ui-jump-kind-page = Page
ui-jump-kind-list = List
ui-jump-kind-field = Field
ui-jump-kind-item = Item
ui-jump-kind-help = Help
ui-jump-kind-term = Glossary
ui-jump-kind-rule = Rule
