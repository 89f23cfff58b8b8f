# Jumping to a place: ui-jump-….

ui-jump = Aller à…
ui-jump-shortcut = Aller à une étape, un champ ou un dossier (Ctrl+K)
ui-jump-where = Étape, champ, élément, dossier…
ui-jump-places = Lieux où aller
ui-jump-begin = Tapez quelques lettres : les accents ne comptent pas.
ui-jump-none = Rien de ce nom. Essayez un autre mot, ou moins de lettres.
ui-jump-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
ui-jump-count-more = { $count } résultats, dont voici les { $shown } plus proches
ui-jump-keys = ↑ ↓ pour choisir, Entrée pour y aller, Échap pour fermer
ui-jump-kind-stage = Étape
ui-jump-kind-dossier = Dossier
ui-jump-kind-page = Page
ui-jump-kind-list = Liste
ui-jump-kind-field = Champ
ui-jump-kind-item = Élément
ui-jump-kind-help = Aide
ui-jump-kind-term = Glossaire
ui-jump-kind-rule = Règle
