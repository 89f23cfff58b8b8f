# Stage 6, contributions and reciprocity: labels, help and examples of its fields.

field-contributions-reciprocity = En quoi l’échange est-il réciproque ?
    .help = La coopération est un échange, pas une aide : dites ce que chaque territoire reçoit et apprend de l’autre.
    .example = Nous apportons une méthode de tri ; nous apprenons à travailler avec un secteur informel que nos services connaissent mal.

field-contributions-ours = Vos apports
    .help = Savoir-faire, temps d’agents, équipements, réseaux : l’argent n’est qu’un apport parmi d’autres.
    .one = un apport
    .add = Ajouter un apport
    .empty = Aucun apport n’est encore noté. Demandez à vos services ce qu’ils aimeraient montrer.
field-contributions-ours-title = Apport
    .example = Vingt journées d’un ingénieur déchets
field-contributions-ours-kind = Nature
field-contributions-ours-description = En quoi il consiste
field-contributions-ours-provider = Fourni par
    .help = Le service ou l’organisme qui l’assure.
field-contributions-ours-quantity = Quantité
field-contributions-ours-unit = Unité
    .example = Journées
field-contributions-ours-valuation = Valorisation
    .help = Sa valeur, qu’il soit payé ou apporté en nature.
field-contributions-ours-valuation_method = Mode de calcul
    .example = Vingt journées au coût journalier moyen d’un ingénieur, charges comprises.

field-contributions-theirs = Apports du partenaire
    .help = Remplissez cette partie avec lui, ou laissez-le la remplir : un apport ignoré est un apport perdu.
    .one = un apport du partenaire
    .add = Ajouter un apport du partenaire
    .empty = Aucun apport du partenaire n’est encore noté.
field-contributions-theirs-title = Apport
    .example = Locaux du centre de formation municipal
field-contributions-theirs-kind = Nature
field-contributions-theirs-description = En quoi il consiste
field-contributions-theirs-provider = Fourni par
    .help = Le service ou l’organisme qui l’assure.
field-contributions-theirs-quantity = Quantité
field-contributions-theirs-unit = Unité
field-contributions-theirs-valuation = Valorisation
    .help = Sa valeur, qu’il soit payé ou apporté en nature.
field-contributions-theirs-valuation_method = Mode de calcul
    .example = Trente jours au tarif municipal de location.

field-contributions-our_needs = Vos attentes envers le partenaire
    .help = Ce que vous espérez recevoir, et ce que vous voulez apprendre.
    .one = une attente
    .add = Ajouter une attente
    .empty = Aucune attente n’est encore notée. Une coopération sans attente de votre part est une aide.
field-contributions-our_needs-title = Attente
    .example = Apprendre à négocier avec les collecteurs informels
field-contributions-our_needs-kind = Recevoir ou apprendre
field-contributions-our_needs-description = L’attente en détail
field-contributions-our_needs-challenge = Enjeu concerné

field-contributions-their_needs = Attentes du partenaire
    .help = Telles qu’il les exprime, et non telles que vous les supposez.
    .one = une attente du partenaire
    .add = Ajouter une attente du partenaire
    .empty = Aucune attente du partenaire n’est encore notée.
field-contributions-their_needs-title = Attente
    .example = Former les chefs d’équipe de la propreté
field-contributions-their_needs-kind = Recevoir ou apprendre
field-contributions-their_needs-description = L’attente en détail
field-contributions-their_needs-challenge = Enjeu concerné

field-contributions-matches = Grille de réciprocité
    .help = Reliez chaque apport à l’attente à laquelle il répond. Une grille remplie d’un seul côté mérite une discussion.
    .one = une correspondance
    .add = Ajouter une correspondance
    .empty = Aucun apport n’est encore relié à une attente.
field-contributions-matches-contribution = Apport
field-contributions-matches-need = Attente de l’autre partie
field-contributions-matches-strength = Force de la réponse
    .help = De 1, partielle, à 5, complète.
field-contributions-matches-note = Modalités
