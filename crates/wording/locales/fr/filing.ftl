# Stage 11, sign-off and submission: labels, help and examples of its fields.

field-filing-annexes = Annexes
    .help = Les pièces sont conservées dans le dossier et numérotées dans l’ordre de cette liste.
    .one = une annexe
    .add = Ajouter une annexe
    .empty = Aucune pièce n’est encore jointe. Vous pouvez joindre des PDF et des images.
field-filing-annexes-title = Titre
field-filing-annexes-kind = Nature de la pièce
field-filing-annexes-file_name = Nom du fichier
field-filing-annexes-sha256 = Empreinte du fichier
    .help = Elle prouve que la pièce n’a pas changé. Elle est calculée, vous n’avez rien à saisir.
field-filing-annexes-media_type = Type de fichier
field-filing-annexes-size = Taille (octets)
field-filing-annexes-pages = Nombre de pages
field-filing-annexes-dated = Date du document
field-filing-annexes-expires_on = Valable jusqu’au
    .help = L’application vous prévient si la pièce expire avant le dépôt.
field-filing-annexes-note = Note pour le lecteur
    .help = Une phrase que le lecteur du volume trouvera avec la pièce.

field-filing-comments = Commentaires
    .help = Les remarques des personnes qui relisent le projet de dossier.
    .one = un commentaire
    .add = Ajouter un commentaire
    .empty = Aucun commentaire pour l’instant.
field-filing-comments-author = Auteur (fonction)
field-filing-comments-date = Date
field-filing-comments-about = Partie concernée
field-filing-comments-text = Commentaire
    .help = Ce qui est à revoir, et ce que vous proposez.
field-filing-comments-settled = Traité

field-filing-sign_offs = Validations
    .help = Une personne élue valide une version figée : si le dossier change ensuite, la validation ne vaut plus pour lui.
    .one = une validation
    .add = Ajouter une validation
    .empty = Aucune version n’a encore été validée.
field-filing-sign_offs-function = Fonction
field-filing-sign_offs-date = Date
field-filing-sign_offs-digest = Empreinte de la version
    .help = Elle est calculée et désigne exactement le contenu validé.
field-filing-sign_offs-note = Remarques
    .help = Les réserves que l’élu émet en validant.

field-filing-submissions = Dépôts
    .help = Ce qui a été déposé, à quel appel, et la suite donnée.
    .one = un dépôt
    .add = Ajouter un dépôt
    .empty = Rien n’a encore été déposé.
field-filing-submissions-call = Appel à projets
field-filing-submissions-date = Déposé le
field-filing-submissions-amount = Montant demandé
field-filing-submissions-receipt = Numéro d’accusé de réception
field-filing-submissions-status = État
field-filing-submissions-answered_on = Réponse reçue le
field-filing-submissions-answer = Réponse du financeur
    .help = La réponse telle que le financeur l’a donnée, avec ses conditions.
