# The live page
ui-live = Document
ui-live-show = Afficher le document à côté du formulaire
ui-live-hide = Masquer le document
ui-live-width = Largeur du document
ui-live-page = Page { $page } sur { $pages }
ui-live-back = Page précédente
ui-live-on = Page suivante
ui-live-larger = Agrandir la page
ui-live-smaller = Réduire à la largeur
ui-live-coming = La page se prépare…
ui-live-fields = Champs de la page
ui-live-picture = Image de la page { $page } sur { $pages } ; ses champs suivent
ui-live-to-field = Aller au champ : { $field }
