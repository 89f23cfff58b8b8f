# Home, new dossiers, what a received file would change.


## First start

ui-home-open-example = Ouvrir un exemple

## The list

ui-home-order = Trier par
ui-home-order-changed = dernière modification
ui-home-order-deadline = prochaine échéance
ui-home-order-title = titre
ui-home-stage = Avancement
ui-home-stage-next = À compléter : { $number } · { $stage }
ui-home-stage-solid = { $solid ->
    [0] aucune étape solide sur { $stages }
    [one] { $solid } étape solide sur { $stages }
   *[other] { $solid } étapes solides sur { $stages }
}
ui-home-stages-done = Toutes les étapes sont solides
ui-home-deadline = Échéance
ui-home-deadline-none = Aucune date indiquée
ui-home-deadline-today = Aujourd’hui
ui-home-deadline-near = { $days ->
    [one] Demain
   *[other] Dans { $days } jours
}
ui-home-deadline-far = Dans { $days } jours
ui-home-deadline-past = Date passée
ui-home-ready = État de préparation
ui-home-ready-no-call = Aucun appel visé
ui-home-met = { $met ->
    [one] { $met } règle respectée sur { $rules }
   *[other] { $met } règles respectées sur { $rules }
}
ui-home-blocking = { $count ->
    [one] { $count } point bloquant
   *[other] { $count } points bloquants
}
ui-home-changed-today = Modifié aujourd’hui à { $hour }
ui-home-changed-yesterday = Modifié hier à { $hour }
ui-home-changed-on = Modifié le { $day }
ui-home-archived-tag = Archivé

## What can be done with a dossier

ui-home-more = Autres actions
ui-home-more-for = Autres actions pour { $title }
ui-home-open = Ouvrir
ui-home-duplicate = Dupliquer
ui-home-archive = Archiver
ui-home-save-copy = Enregistrer une copie
ui-home-duplicated = Votre pays, votre statut, la langue, la monnaie et toute l’étape « Territoire » ont été repris. Le reste est vide, à commencer par le titre.
ui-home-archived = « { $title } » est archivé.
    .hint = La recherche le trouve toujours, et vous pouvez le remettre dans la liste à tout moment.
ui-home-copied = Copie enregistrée : { $path }
ui-home-archives = Dossiers archivés ({ $count })
ui-home-bring-back = Remettre dans la liste
ui-home-bring-back-of = Remettre dans la liste : { $title }

## Search

ui-home-search = Rechercher dans tous les dossiers
ui-home-found = { $count ->
    [one] { $count } dossier trouvé
   *[other] { $count } dossiers trouvés
}
ui-home-found-none = Aucun dossier ne contient « { $words } ».
    .hint = Essayez moins de mots, ou le début d’un mot. Les accents et les majuscules sont sans effet, et œ vaut oe.
ui-home-more-hits = { $count ->
    [one] et { $count } autre passage
   *[other] et { $count } autres passages
}

## A new dossier

ui-home-new-why = Tout peut attendre et tout se corrige ensuite à l’étape « Point de départ ».
ui-home-new-side = De quel côté êtes-vous ?
    .help = Le droit, la monnaie et les financements en dépendent. La réponse se déduit du pays.
ui-home-new-side-south = Au Sud
    .help = Pays inscrits sur la liste de l’OCDE des bénéficiaires de l’aide publique au développement
ui-home-new-side-north = Au Nord
    .help = Les autres pays
ui-home-new-countries-south = Pays du Sud
ui-home-new-countries-north = Pays du Nord
ui-home-new-pair = { $ours ->
    [south] { $theirs ->
        [south] C’est une coopération Sud–Sud.
       *[north] C’est une coopération Sud–Nord.
    }
   *[north] { $theirs ->
        [south] C’est une coopération Nord–Sud.
       *[north] C’est une coopération Nord–Nord.
    }
}
ui-home-new-language = En quelle langue écrivez-vous le dossier ?
    .help = La langue des documents, quelle que soit celle de l’écran. Elle peut changer.
ui-home-new-both = { $language ->
    [fr] Écrire aussi les textes en anglais
   *[en] Écrire aussi les textes en français
}
ui-home-new-call = Quel appel à projets visez-vous ?
    .help = L’appel visé donne le plan du dossier et les règles à vérifier. Vous pourrez en changer.
ui-home-new-call-none = Aucun pour l’instant
    .help = Le dossier suit un plan général.
ui-home-new-call-facts = Édition { $edition } · { $status } · règles vérifiées le { $day } · source : { $source }

## A received file

ui-receive-title = Ce que ce fichier apporte
ui-receive-copy = « { $file } » est une copie de votre dossier « { $title } ».
ui-receive-copy-archived = « { $file } » est une copie de votre dossier archivé « { $title } », qui reviendra dans la liste.
ui-receive-new = « { $file } » contient un dossier que vous n’avez pas encore : « { $title } ».
ui-receive-last = Dernière modification : { $author }, le { $day } à { $hour }.
ui-receive-nothing = Ce fichier n’apporte rien de nouveau : tout ce qu’il contient est déjà dans votre dossier.
ui-receive-places = { $count ->
    [one] { $count } passage serait modifié.
   *[other] { $count } passages seraient modifiés.
}
ui-receive-conflicts = { $count ->
    [one] { $count } passage a été modifié des deux côtés : les deux versions seront gardées, et vous choisirez.
   *[other] { $count } passages ont été modifiés des deux côtés : les deux versions seront gardées, et vous choisirez.
}
ui-receive-attachments = { $count ->
    [one] { $count } fichier joint s’ajouterait :
   *[other] { $count } fichiers joints s’ajouteraient :
}
ui-receive-attachment-unnamed = un fichier qui n’est rattaché à aucune annexe
ui-receive-unchanged-yet = Rien n’est encore modifié.
ui-receive-merge = Fusionner
ui-receive-add = Ajouter à mes dossiers
ui-receive-later = Plus tard
ui-receive-open = Ouvrir le dossier
ui-receive-close = Fermer
ui-receive-kind-written = Modifié
ui-receive-kind-added = Ajouté
ui-receive-kind-removed = Supprimé
ui-receive-kind-moved = Déplacé
ui-receive-kind-two_values = À départager
ui-receive-kind-removed_and_edited = Supprimé et modifié
ui-receive-torn = L’un de vous l’a supprimé pendant que l’autre le modifiait : vous choisirez.
ui-receive-before = Avant
ui-receive-after = Après
ui-receive-ours = Ici
ui-receive-theirs = Dans le fichier
ui-receive-was-empty = (vide)
ui-receive-by = { $author }, le { $day }
ui-receive-all = Voir les { $count } changements de cette étape
ui-receive-merged = Fusion faite. Rien n’a été perdu : ce qui vient du fichier est dans votre dossier.
ui-receive-taken = Le dossier reçu est maintenant parmi les vôtres.

## Choosing between two values

ui-home-shown-meanwhile = Version affichée pour l’instant
ui-home-difference = Les mots soulignés diffèrent d’une version à l’autre.
