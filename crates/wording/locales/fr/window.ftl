# Words of the window: ui-….

## The frame

ui-skip-to-page = Aller à la page
ui-dossiers = Dossiers
ui-stages = Étapes
ui-language-of-screen = Langue de l’écran
ui-language-fr = Français
ui-language-en = Anglais
ui-untitled-dossier = Dossier sans titre
ui-saved = Enregistré à { $time }
ui-saving = Enregistrement…
ui-could-not-save = Non enregistré
ui-one-field-not-saved = Un champ n’est pas enregistré
ui-save-retries = Vos saisies restent à l’écran ; l’enregistrement est retenté toutes les cinq secondes.
ui-retry = Réessayer
ui-understood = Compris
ui-close-unsaved = Une partie de votre saisie n’a pas pu être enregistrée.
ui-close-unsaved-hint = Restez pour réessayer. Si vous fermez, ce qui n’est pas enregistré sera perdu.
ui-stay = Rester
ui-close-anyway = Fermer sans enregistrer

## Home

ui-welcome = Bienvenue dans Passerelle
ui-lesson-1 = Créez un dossier : quelques questions suffisent, et tout se complète ensuite.
ui-lesson-2 = Avancez étape par étape, des motivations au budget. L’ordre est un conseil, rien n’est verrouillé, et tout s’enregistre à mesure que vous écrivez.
ui-lesson-3 = Exportez à tout moment le dossier de financement en PDF, même inachevé.
ui-new-dossier = Nouveau dossier
ui-receive = Recevoir un fichier
ui-examples = Exemples
    .help = Des dossiers complets et fictifs. Chacun s’ouvre dans une copie que vous pouvez modifier.
ui-open-example = Ouvrir l’exemple
ui-open-example-of = Ouvrir l’exemple : { $title }
ui-folder = Vos dossiers sont dans { $folder }
ui-unreadable = Le fichier { $file } ne peut pas être lu.
ui-fictional = Exemple fictif
ui-new-title-help = Ce que vous voulez faire, et où. Vous pourrez le reformuler.
ui-not-chosen-yet = À préciser plus tard
ui-not-known-yet = Pas encore connu
ui-create = Créer le dossier
ui-cancel = Annuler

## A stage

ui-how-to = Comment s’y prendre
ui-example = Exemple
ui-in-this-stage = Dans cette étape
ui-both-languages = Afficher chaque texte en français et en anglais
ui-text-in = { $language ->
    [fr] { $label } (en français)
   *[en] { $label } (en anglais)
}
ui-other-language = { $language ->
    [fr] Écrire aussi en français
   *[en] Écrire aussi en anglais
}
ui-other-language-filled = { $language ->
    [fr] Voir le texte français
   *[en] Voir le texte anglais
}
ui-still-missing = Ce qui manque encore ici
ui-nothing-missing = Rien ne manque à cette étape.
ui-nothing-begun = Cette étape n’est pas commencée : il n’y a encore rien à vérifier.
ui-finding-blocks = À régler
ui-finding-advises = Conseillé
ui-finding-informs = À savoir
ui-see-missing = { $count ->
    [-2] Voir ce qui manque
    [-1] Voir ce qui manque
    [0] Voir ce qui manque
    [one] Voir ce qui manque (et { $count } autre point)
   *[other] Voir ce qui manque (et { $count } autres points)
}
ui-to-field = Y aller
ui-next-stage = Étape suivante : { $stage }
ui-totals = Totaux du budget
ui-rules-met = { $met ->
    [one] { $met } règle respectée sur { $rules }
   *[other] { $met } règles respectées sur { $rules }
}

## Sections of the stages

ui-part-who = Qui prépare le dossier
ui-part-cooperation = La coopération
ui-part-languages = Langues et monnaie
ui-part-example = Dossier d’exemple
ui-part-debate = Le débat
ui-part-coherence = Cohérence avec les stratégies
ui-part-statement = La motivation en une page
ui-part-presentation = Le territoire
ui-part-institutions = Institutions et moyens
ui-part-autonomy = Autonomie et droit
ui-part-choice = Le choix
ui-part-governance = Gouvernance
ui-part-duration = Durée et engagement
ui-part-clauses = Vie de la convention
ui-part-signature = Signature
ui-part-scope = Champ du projet
ui-part-conduct = Conduite du projet
ui-part-funding-notes = Le financement expliqué
ui-part-learnt = Ce que nous retenons

## Fields and lists

ui-no-choice = Non précisé
ui-clear = Effacer
ui-choose = { $count ->
    [0] Choisir
   *[other] Modifier le choix
}
ui-seek = Chercher dans la liste
ui-nothing-found = Rien ne correspond à cette recherche.
ui-take-out = Retirer { $what }
ui-date-pattern = jj/mm/aaaa
ui-expected-date = Cette date n’existe pas ou ne se lit pas. Écrivez par exemple 31/03/2027.
ui-expected-number = Ce nombre ne se lit pas. Écrivez par exemple 12 ou 12,5.
ui-expected-whole = Ce nombre ne se lit pas. Écrivez un nombre entier, sans unité ni décimale.
ui-expected-money = Ce montant ne se lit pas. Écrivez par exemple 1 250,50.
ui-currency-of = Monnaie – { $label }
ui-removed-item = (élément supprimé)
ui-call-type = Saisir un autre appel
ui-call-choose = Choisir dans la liste des appels
ui-fact = { $label } : { $fact }
ui-untitled = Sans titre
ui-add = Ajouter
ui-list-empty = La liste est vide.
ui-move-up = Monter
ui-move-down = Descendre
ui-remove = Supprimer
ui-removed = « { $title } » est supprimé.
ui-undo-removal = Annuler la suppression
ui-file-details = Détails du fichier
ui-version-details = Empreinte de la version
ui-no-score = Pas encore noté
ui-score-1 = très faible
ui-score-2 = faible
ui-score-3 = moyen
ui-score-4 = fort
ui-score-5 = très fort
ui-weight-0 = sans effet
ui-weight-1 = très faible
ui-weight-2 = faible
ui-weight-3 = moyen
ui-weight-4 = fort
ui-weight-5 = décisif
ui-attach = Joindre un fichier
ui-annex-to-come = Ajouter une annexe à venir

## Two copies that differ

ui-conflicts = Passages à départager
ui-conflicts-count = { $count ->
    [one] { $count } passage à départager
   *[other] { $count } passages à départager
}
ui-conflicts-why = Deux personnes ont modifié le même passage. Rien n’est perdu : lisez les deux versions et gardez la bonne.
ui-conflicts-none = Il n’y a rien à départager.
ui-removed-and-edited = Une personne a supprimé cet élément pendant qu’une autre le modifiait.
ui-keep-item = Garder l’élément
ui-remove-item = Le supprimer
ui-keep-this-one = Garder cette version
ui-keep-this-one-of = Garder cette version : { $what }
ui-version-by = { $author }, le { $day } à { $hour }
ui-someone = Auteur inconnu
ui-empty-value = (vide)

## Export

ui-export = Exporter
ui-undo = Annuler
ui-redo = Rétablir
ui-undo-place = Annuler : { $place }
ui-redo-place = Rétablir : { $place }
ui-export-shortcut = Exporter (Ctrl+E)
ui-export-why = Un dossier inachevé s’exporte aussi : il porte la mention « brouillon » et dit ce qui manque.
ui-export-what = Que voulez-vous obtenir ?
ui-export-pdf = Dossier de financement (PDF)
    .help = Le document complet, mis en page, accessible et propre à l’archivage.
ui-export-report = Rapport au financeur (PDF)
    .help = Intermédiaire, final ou financier : récit, activités, indicateurs, dépenses et justificatifs, tirés du même dossier.
ui-export-which-report = Rapport
ui-export-next-report = Le prochain à envoyer
ui-make-report = Préparer le rapport
ui-export-annexes = Volume des annexes (PDF)
    .help = Les pièces jointes à la suite, chaque page numérotée.
ui-export-xlsx = Classeur du budget et du financement (XLSX)
    .help = Pour un tableur : lignes, totaux et plan de financement en formules, que l’instructeur peut recalculer.
ui-export-json = Données du dossier (JSON)
    .help = Tout le contenu, pour un autre logiciel.
ui-export-copy = Copie du dossier (.passerelle)
    .help = À transmettre par courriel ou sur une clé USB : votre collègue l’ouvre dans Passerelle, et vos modifications sont réunies.
ui-export-language = Langue du document
ui-export-call = Appel visé
ui-export-no-call = Aucun : plan général
ui-export-go = Choisir l’emplacement et exporter
ui-export-busy = Préparation du document…
ui-exported = Enregistré : { $path }
ui-exported-pages = { $count ->
    [one] { $count } page.
   *[other] { $count } pages.
}
ui-exported-draft = Le document porte la mention « brouillon » et liste ce qui manque.
ui-dialog-attach = Choisir le fichier à joindre
ui-dialog-receive = Choisir le dossier reçu
ui-dialog-export = Enregistrer le document
ui-dialog-copy = Enregistrer une copie du dossier

ui-calls = Comparer les appels
ui-calls-why = Où ce dossier pourrait-il être déposé, et que lui manque-t-il pour chaque appel ?
ui-calls-take = Ajouter un appel reçu en fichier
ui-calls-fits = Rien ne manque
ui-calls-to-mend = À compléter
ui-calls-excluded = Appels qui ne vous sont pas ouverts
ui-calls-own = décrit par vous
ui-calls-aimed = visé par ce dossier
ui-calls-details = L’appel en détail
ui-calls-aim = Viser cet appel
ui-calls-adapt = Copier pour l’adapter
ui-calls-save = Enregistrer dans un fichier
ui-calls-newer = Ce que change l’édition { $edition }
ui-calls-term = Règle
ui-calls-checked = Règles vérifiées le { $date }, { $confidence }.
ui-dialog-call = Choisir le fichier de l’appel
ui-part-derived = Montants calculés
ui-view-sides = Le budget vu de chaque côté
ui-view-sides-help = Les mêmes montants, répartis sans reste ; imprévus et frais indirects suivent les coûts directs en numéraire.
ui-view-sides-nothing = Saisissez les lignes du budget : leur répartition s’affichera ici.
ui-view-sides-drawn = Le diagramme ne compte ni les imprévus ni les frais indirects.
ui-view-sides-cash = Numéraire
ui-view-sides-in_kind = En nature
ui-view-sides-derived = Imprévus, indirects
ui-view-sides-total = Total
ui-view-sides-share = Part
ui-view-scenarios = Et si une source refusait ?
ui-view-scenarios-help = Le plan de financement n’en est pas modifié. Chaque hypothèse se garde et se compare.
ui-view-scenarios-nothing = Ajoutez d’abord une source de financement : vous pourrez supposer son refus.
ui-view-scenarios-suppose = Hypothèse
ui-view-scenarios-add = Ajouter ce scénario
ui-view-scenarios-refuses = { $name } refuse
ui-view-scenarios-what = Ce qui est comparé
ui-view-scenarios-fallen = Activités abandonnées
ui-view-scenarios-shares = Part du coût apportée par chaque source
ui-view-scenarios-broken = Règles qui ne sont plus respectées
ui-view-scenarios-none = Aucune
ui-view-scenarios-uncovered = { $amount } restent sans financement.
ui-view-scenarios-how = Les activités sont abandonnées une à une, la moins prioritaire d’abord, jusqu’à ce que les ressources en numéraire couvrent ce qui reste.

# One of many codes.
ui-seek-code = Numéro ou mots
ui-seek-count =
    { $count ->
        [0] Aucune réponse
        [one] { $count } réponse
       *[other] { $count } réponses
    }

# The partner search at work.
ui-part-axes = Les trois axes de la recherche
ui-view-leads = Pistes, axe par axe
ui-view-leads-help = Trois voies mènent à un partenaire : les réseaux de vos acteurs, les réseaux de collectivités, l’État. Ajoutez une piste, suivez-la ; quand elle aboutit, faites-en un partenaire envisagé.
ui-axis-stakeholders = Diaspora, cultes, universités, associations : les réseaux dont disposent déjà vos acteurs (étape 3).
ui-no-leads-stakeholders = Aucun réseau n’est encore indiqué pour vos acteurs. Complétez l’étape 3.
ui-axis-city_networks = Les réseaux de collectivités dont vous êtes membre, ou que vous approchez.
ui-no-leads-city_networks = Vous n’avez encore retenu aucun réseau. Choisissez-en un dans l’annuaire ci-dessous.
ui-axis-state = Ministère, ambassades, bourse aux partenariats. Cet axe est à adapter à votre pays.
ui-no-leads-state = Toutes les voies de l’État sont déjà dans vos démarches.
ui-leads-suggested = À explorer
ui-lead-note = Ajouter à mes pistes
ui-lead-noted = Piste ajoutée : { $title }.
ui-lead-follow = En faire un partenaire envisagé
ui-lead-led = Partenaire envisagé : { $name }
ui-view-networks = Annuaire des réseaux de collectivités
ui-view-networks-help = Trouvez ceux qui correspondent à votre région et à vos thèmes, puis ajoutez ceux dont vous êtes membre. Vous pouvez aussi en ajouter qui n’y figurent pas.
ui-networks-find = Chercher un réseau
ui-networks-theme = Thème
ui-networks-any = Tous les thèmes
ui-networks-region = Région du monde
ui-networks-everywhere = Toutes les régions
ui-networks-founded = Fondé en { $year }
ui-networks-count =
    { $count ->
        [0] Aucun réseau ne correspond.
        [one] { $count } réseau
       *[other] { $count } réseaux
    }
ui-networks-more = Ce que l’on en sait
ui-networks-source = Source : { $source }, consultée le { $day } (données { $confidence }).
ui-networks-take = Ajouter à mes réseaux
ui-networks-known = Déjà dans vos réseaux
ui-network-taken = { $name } figure maintenant parmi vos réseaux.
ui-networks-all = Montrer les { $count } réseaux
ui-view-candidates = Trouver, comparer et suivre les partenaires
ui-view-candidates-help = Cherchez une ville, une région, une intercommunalité : elle s’ajoute avec sa place sur la carte. Le classement suit vos critères, et chaque note dit sur quoi elle repose.
ui-place-find = Ajouter une collectivité
ui-place-help = Tapez son nom, avec ou sans accents ; ajoutez la région ou le pays pour distinguer les homonymes.
ui-place-example = Suzhou Jiangsu, Saint-Louis Sénégal…
ui-place-people = { $count } habitants
ui-place-none = Rien de ce nom dans le répertoire : ajouter « { $name } » tel quel
ui-place-as-typed = Ajouter « { $name } » tel quel
ui-place-add = Ajouter
ui-own-place = Votre territoire dans le répertoire
ui-own-place-help = Retrouvez votre collectivité : son nom, sa population et sa place sur la carte se remplissent, sans rien remplacer de ce qui est déjà écrit.
ui-own-place-find = Chercher votre collectivité
ui-own-place-take = Reprendre
ui-own-place-taken = { $name } a maintenant sa place sur la carte ; vérifiez les champs ci-dessous.
ui-own-place-unplaced = { $name } n’a pas de coordonnées dans le répertoire ; les champs connus sont remplis ci-dessous.
ui-own-place-named = Nom repris : { $name }.
ui-candidate-added = { $name } est maintenant parmi les partenaires envisagés.
ui-candidate-known = { $name } est déjà parmi les partenaires envisagés.
ui-candidate-chosen = Partenaire retenu
ui-candidate-incomplete = Au moins un critère reste sans note : le total peut encore monter.
ui-candidate-advanced = { $name } : { $stage }.
ui-candidate-retained = { $name } est le partenaire retenu. Ses apports, ses enjeux et sa place dans la convention sont repris aux étapes 6 et 8.
ui-candidate-purged = Les contacts avec { $name } sont effacés.
ui-candidates-ranking = Classement
ui-candidates-map = Carte
ui-candidates-comparison = Comparaison
ui-candidates-pipeline = Suivi
ui-candidates-key = Une note entre parenthèses est proposée d’après le dossier ; la vôtre la remplace. Chaque note mène à son champ.
ui-candidates-unplaced = Sans coordonnées, donc absents de la carte : { $names }.
ui-candidates-pick = Partenaires à comparer ({ $most } au plus)
ui-candidates-reasons = Montrer sur quoi repose chaque note
ui-candidates-suggested = proposée
ui-candidates-ours = Ce que nous apportons
ui-candidates-theirs = Ce que nous recevons
ui-candidates-nothing = Rien d’indiqué
ui-candidates-answers = répond à : { $need }
ui-candidates-no-stage = Sans étape indiquée
ui-candidates-no-step = Aucune prochaine étape
ui-candidates-last = Dernier contact : { $contact }
ui-candidates-followed = Suivi par : { $person }
ui-candidates-late = En retard
ui-candidates-stage-of = Avancement de { $name }
ui-candidates-letter = Lettre d’approche
ui-candidates-retain = Retenir ce partenaire
ui-candidates-purge = Effacer les contacts
ui-candidates-purge-do = Effacer les contacts
ui-candidates-table = Exporter le tableau de suivi

# The documents that are drafted, to be signed or sent.
ui-drafts = Documents du partenariat
ui-export-drafts = Fiche de présentation, lettre, convention et délibération : voir les documents du partenariat
ui-drafts-why = Fiche, lettre, convention et délibération, préparées d’après le dossier. Relisez, réécrivez, exportez.
ui-drafts-which = Quel document ?
ui-drafts-presentation_sheet = Deux pages pour vous présenter à un partenaire ou à une bourse aux partenariats.
ui-drafts-partner_profile = Ce que vous cherchez, à remettre à qui peut vous aider à trouver.
ui-drafts-approach_letter = Une lettre à un partenaire envisagé, signée de l’exécutif.
ui-drafts-agreement = Le projet de convention entre les parties, article par article.
ui-drafts-deliberation = Le projet de délibération qui autorise la signature.
ui-drafts-to = Destinataire
ui-drafts-both = Les deux langues côte à côte
ui-drafts-go = Exporter en PDF
ui-drafts-nobody = Une lettre d’approche s’adresse à un partenaire envisagé ; le dossier n’en compte encore aucun.
ui-drafts-to-candidates = Chercher un partenaire
ui-drafts-passages = Le texte, passage par passage
ui-drafts-passages-help = Ce que vous réécrivez est conservé ; les autres passages suivent le dossier. Les tableaux, les montants et les signatures viennent toujours du dossier.
ui-drafts-rewritten = réécrit
ui-drafts-rewrite = Réécrire
ui-drafts-your-words = Votre texte : { $title }
ui-drafts-since = Le dossier a changé depuis votre réécriture : comparez avec le texte préparé.
ui-drafts-generated = Texte préparé d’après le dossier
ui-drafts-back = Revenir au texte préparé

# Where each call stands.
ui-register = Où en est chaque appel
ui-register-help = Les appels visés et les dépôts faits, avec leurs accusés de réception et leurs réponses. Les dépôts s’enregistrent ci-dessous.
ui-register-empty = Aucun appel n’est encore visé et aucun dépôt n’est enregistré.
ui-register-deadline = Date limite
ui-register-receipt = Accusé de réception
ui-register-answer = Réponse
ui-register-not-filed = Pas encore déposé
ui-register-undated = Sans date
