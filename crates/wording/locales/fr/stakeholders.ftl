# Stage 3, stakeholders: labels, help and examples of its fields.

field-stakeholders-mobilisation = Comment la démarche a-t-elle été discutée ?
    .help = Dites comment elle a été présentée aux acteurs, ce qu’ils en ont dit et ce qu’ils portent eux-mêmes.
    .example = Trois réunions publiques ont été tenues sur les marchés ; l’association des commerçantes a demandé que la collecte passe avant l’ouverture et animera elle-même les séances de tri.
field-stakeholders-participation = Comment les habitants prennent-ils part ?
    .help = La participation directe, au-delà des associations qui les représentent.
    .example = Deux habitants tirés au sort par quartier siègent au comité de suivi.

field-stakeholders-list = Acteurs du territoire
    .help = Notez des organismes et des fonctions, jamais des opinions. Pensez aux catégories que l’on oublie : diaspora, cultes, comités de quartier.
    .one = un acteur
    .add = Ajouter un acteur
    .empty = Aucun acteur n’est encore recensé. Commencez par ceux que le projet touche directement.
field-stakeholders-list-name = Nom de l’organisme
field-stakeholders-list-category = Catégorie
field-stakeholders-list-description = Activité et attentes
    .help = Ce que fait cet acteur et ce qu’il attend du projet.
    .example = Regroupe 340 commerçantes de quatre marchés ; attend une collecte régulière et un point d’eau.
field-stakeholders-list-influence = Influence
    .help = Sa capacité à faire avancer ou à bloquer le projet, de 1 à 5.
field-stakeholders-list-interest = Intérêt
    .help = L’importance que le projet a pour lui, de 1 à 5.
field-stakeholders-list-engagement = Degré d’engagement
    .help = D’informé à co-porteur : retenez le degré que vous pouvez prouver.
field-stakeholders-list-evidence = Preuve de l’engagement
    .help = Date de réunion, courrier, contribution promise.
field-stakeholders-list-met_on = Date de la rencontre
field-stakeholders-list-discussed = La démarche a été discutée avec lui
    .help = Discutée, et non seulement présentée.
field-stakeholders-list-letter = Lettre de soutien (annexe)
field-stakeholders-list-sensitive = À retirer des versions expurgées
    .help = Cochez pour un culte, un parti ou tout acteur qu’une diffusion pourrait exposer.

field-stakeholders-list-networks = Réseaux internationaux
    .help = Ces liens alimentent l’axe A de la recherche de partenaires.
    .one = un réseau
    .add = Ajouter un réseau
    .empty = Aucun lien international n’est noté pour cet acteur.
field-stakeholders-list-networks-name = Réseau ou organisme
field-stakeholders-list-networks-country = Pays
field-stakeholders-list-networks-reaches = Personnes accessibles par ce réseau
    .help = Élus et fonctionnaires, par fonction et par collectivité.
    .example = La directrice des services techniques d’une ville de 200 000 habitants.
