# The backward calendar, the reminders on the home, sign-offs, and the mayor's view.

## Steps

calendar-step-letters = Réunir les lettres et les pièces
calendar-step-draft = Tenir prêts les projets de délibération et de convention
calendar-step-convening = Convoquer l’assemblée délibérante
calendar-step-council = Réunir l’assemblée délibérante
calendar-step-transmission = Transmettre et publier la délibération
calendar-step-partner_approval = Obtenir l’accord de l’assemblée du partenaire
calendar-step-signature = Signer la convention
calendar-step-submission = Déposer le dossier
calendar-step-hand_over = Remettre notre partie au chef de file

calendar-state-done = Fait
calendar-state-planned = Prévu
calendar-state-to_do = À faire
calendar-state-at_risk = À surveiller
calendar-state-late = Trop tard

## Why a step stands as it does

calendar-why-dated = Dans les temps.
calendar-why-implied = Une étape postérieure est faite.
calendar-why-complete = Rien ne manque.
calendar-why-ahead = Au plus tard le { $latest }.
calendar-why-missing = { $count ->
    [one] Il manque une lettre ou une pièce. Date conseillée : le { $latest }.
   *[other] Il manque { $shown } lettres ou pièces. Date conseillée : le { $latest }.
}
calendar-why-soon = Au plus tard le { $latest } : la date approche.
calendar-why-margin_used = La date conseillée, le { $latest }, est passée ; la date limite est le { $limit }.
calendar-why-planned_after_latest = Prévu le { $given }, après la date conseillée du { $latest } ; la date limite est le { $limit }.
calendar-why-planned_after_limit = Prévu le { $given }, après la date limite du { $limit }.
calendar-why-limit_passed = La date limite, le { $limit }, est passée.
calendar-why-not_needed = Le dossier est déposé : cette étape ne conditionne plus le dépôt.

calendar-left-today = aujourd’hui
calendar-left-ahead = { $count ->
    [one] demain
   *[other] dans { $shown } jours
}
calendar-left-past = { $count ->
    [one] hier
   *[other] il y a { $shown } jours
}

## Whether the deadline can be met

calendar-verdict-submitted = Le dossier est déposé.
calendar-verdict-in_time = Le calendrier tient : chaque étape a le temps qu’elle prend d’ordinaire.
calendar-verdict-tight = Le calendrier est serré : les délais légaux peuvent être tenus, mais non les délais d’usage.
    .remedy = Fixez dès maintenant la date de la séance, et signez par voie électronique si vous le pouvez. Dernière séance possible : le { $last }.
calendar-verdict-council_too_late = La séance prévue est trop tardive pour un dépôt le { $deadline }.
    .remedy = Demandez que l’assemblée soit convoquée pour une séance entre le { $first } et le { $last }.
    .letter = Demandez que l’assemblée soit convoquée pour une séance entre le { $first } et le { $last }. À défaut, l’appel admet une lettre d’intention chiffrée.
calendar-verdict-notice_too_short = Le délai de convocation ne permet plus de tenir la séance à la date prévue.
    .remedy = Choisissez une date entre le { $first } et le { $last }, et convoquez sans attendre.
calendar-verdict-only_urgent = Le délai ordinaire de convocation n’est plus tenable pour un dépôt le { $deadline }.
    .remedy = Demandez à l’exécutif de convoquer en urgence, motifs à l’appui : la séance peut se tenir dès le { $first }, au plus tard le { $last }. L’assemblée se prononce d’abord sur l’urgence.
    .letter = Demandez à l’exécutif de convoquer en urgence, motifs à l’appui : la séance peut se tenir dès le { $first }, au plus tard le { $last }. À défaut, l’appel admet une lettre d’intention chiffrée.
calendar-verdict-out_of_reach = L’assemblée ne peut plus délibérer à temps pour un dépôt le { $deadline }.
    .remedy = Demandez au financeur s’il admet une délibération postérieure au dépôt ; sinon, visez l’édition suivante.
    .letter = L’appel admet une lettre d’intention chiffrée : faites-la signer, joignez-la et indiquez la date de la prochaine séance.
calendar-verdict-passed = La date de dépôt, le { $deadline }, est passée sans dépôt.
    .remedy = Visez l’édition suivante et corrigez la date ; si le dossier est déposé, inscrivez le dépôt.

## The rule that applies

calendar-rule-fr_large_commune = Commune de 3 500 habitants et plus : la convocation part au moins { $days } jours francs avant la séance ({ $article }).
calendar-rule-fr_small_commune = Commune de moins de 3 500 habitants : la convocation part au moins { $days } jours francs avant la séance ({ $article }).
calendar-rule-fr_grouping = Intercommunalité ou métropole : la convocation part au moins { $days } jours francs avant la séance ({ $article }) ; le délai est plus court si aucune commune membre n’atteint 3 500 habitants.
calendar-rule-fr_department = Département : les rapports sont adressés { $days } jours au moins avant la réunion ({ $article }).
calendar-rule-fr_region = Région : les rapports sont adressés { $days } jours au moins avant la réunion ({ $article }).
calendar-rule-fr_other = Autre collectivité française : par prudence, le délai des communes de 3 500 habitants et plus, { $days } jours francs ({ $article }).
calendar-rule-organisation = Organisme de droit privé : hypothèse générique d’une convocation { $days } jours francs avant la réunion ; vos statuts font foi.
calendar-rule-generic = Règle générique, faute de règle connue pour votre pays : convocation { $days } jours francs avant la séance. Vérifiez votre droit et inscrivez les dates réelles.
calendar-days-france = Un délai en jours francs ne compte ni le jour de l’envoi ni celui de la séance ; samedis, dimanches et jours fériés comptent. Les autres dates tombent un jour ouvré, hors jours fériés français (ceux d’Alsace-Moselle et d’outre-mer ne sont pas comptés).
calendar-days-unknown = Un délai en jours francs ne compte ni le jour de l’envoi ni celui de la séance. Les autres dates tombent du lundi au vendredi ; les jours fériés de votre pays ne sont pas connus.
calendar-margins = Les délais entre les autres étapes sont d’usage, et non de droit. La date de dépôt est celle du financeur.
calendar-source = { $confidence ->
    [read] Source : { $source }. Lu dans la source le { $day }.
   *[reconstructed] Source : { $source }. Reconstitué le { $day }, à vérifier avec votre service juridique.
}

## The window

ui-calendar = Calendrier jusqu’au dépôt
    .help = Les dates sont comptées à rebours depuis la date de dépôt. Dans le dossier, une date à venir indique une étape prévue, une date passée une étape faite.
ui-calendar-none = Aucune date de dépôt n’est indiquée : le calendrier se compte à rebours depuis elle.
ui-calendar-set = Indiquer la date de dépôt
ui-calendar-others = Calendriers des autres appels visés
ui-calendar-go = Ouvrir : { $step }
ui-calendar-how = Comment ces dates sont comptées
ui-calendar-begin = Ouvrir un dépôt pour cet appel
ui-calendar-to-submission = Voir le dépôt
ui-calendar-deadline = Dépôt : { $deadline }

## Reminders

reminder-next_step = Prochaine étape avec ce partenaire envisagé
reminder-lead = Suivre cette piste
reminder-state_step = Démarche auprès de l’État
reminder-annex_expires = Cette pièce expire avant le dépôt
reminder-instalment = Versement attendu
reminder-report = Rapport à envoyer

ui-reminders = À faire prochainement
ui-reminders-overdue = En retard
ui-reminders-week = Sous sept jours
ui-reminders-month = Sous trente jours
ui-reminders-more = { $count ->
    [one] Afficher { $count } autre rappel
   *[other] Afficher { $count } autres rappels
}
ui-reminders-fewer = Afficher moins de rappels

## Sign-off

sign-off-covers = { $known ->
    [yes] Validé par { $function } le { $day } : le dossier n’a pas changé depuis.
   *[no] Le dossier n’a pas changé depuis cette validation.
}
sign-off-changed = { $known ->
    [yes] Validé par { $function } le { $day } : le dossier a changé depuis, cette validation ne le couvre plus.
   *[no] Le dossier a changé depuis cette validation, qui ne le couvre plus.
}
sign-off-without_digest = { $known ->
    [yes] Validation de { $function } le { $day }, saisie à la main : elle ne désigne pas de version.
   *[no] Validation saisie à la main : elle ne désigne pas de version.
}

ui-sign-off = Valider cette version
    .help = Une empreinte numérique (SHA-256) du contenu est inscrite avec la date. Les dépôts, les commentaires et le suivi peuvent ensuite changer sans la modifier.
ui-sign-off-function = Fonction de la personne qui valide
ui-sign-off-missing = Indiquez la fonction de la personne qui valide.

## The mayor's view

ui-mayor = Pour décider, en une page
ui-mayor-why = Ce que le projet coûte, ce que nous payons chaque année, et ce qui bloque.
ui-mayor-years = Ce que nous apportons chaque année
ui-mayor-year = Année
ui-mayor-blocking = Ce qui bloque
ui-mayor-nothing-blocks = Rien ne bloque.
ui-mayor-more = { $count ->
    [one] et { $count } autre point bloquant
   *[other] et { $count } autres points bloquants
}
ui-mayor-no-next = Aucune date à venir n’est inscrite.
ui-mayor-print = Imprimer cette page
mayor-figure-cost = Coût du projet
mayor-figure-own_cash = Nous payons, en numéraire
mayor-figure-own_in_kind = Nous apportons, en nature
mayor-figure-asked = Nous demandons
mayor-figure-confirmed = Déjà confirmé
mayor-figure-gap = Reste à trouver
mayor-role-lead = Demande portée par : { $ours }.
mayor-role-partner = { $known ->
    [yes] { $ours } prend part à la demande portée par : { $lead }.
   *[no] { $ours } prend part à la demande d’un autre organisme, dont le nom reste à indiquer.
}
mayor-our-authority = Notre collectivité
mayor-next = { $what } : le { $day }, { $left }.
mayor-years-unknown = Le budget ne dit pas encore quelle part de chaque ligne nous payons, ni en quelle année.
mayor-column-cash = En numéraire
mayor-column-in-kind = En nature
mayor-column-staff = Dont nos agents ({ $unit })
mayor-no-year = Sans année
mayor-rest = Imprévus, frais indirects, parts non affectées
mayor-total = En tout
