# Stage 2, project leads: labels, help and examples of its fields.

field-carriers-continuity = Comment la relation survivra-t-elle aux départs ?
    .help = Suppléances, dossier partagé, passation, élus de plusieurs groupes : ce qui est prévu si une personne s’en va.
    .example = Chaque contact est suivi par deux personnes de services différents ; le dossier est partagé et un rapport annuel est présenté au conseil.

field-carriers-people = Qui porte le projet ?
    .help = Réunissez des élus, des agents des services et des acteurs du territoire : une relation tenue par une seule personne part avec elle.
    .one = un porteur
    .add = Ajouter un porteur
    .empty = Personne n’est encore désigné. Indiquez d’abord l’élu et l’agent qui suivent le projet.
field-carriers-people-name = Nom
    .help = Peut rester vide : la fonction suffit souvent.
field-carriers-people-function = Fonction
    .example = Adjointe au maire chargée de l’international
field-carriers-people-organisation = Organisme
    .help = La collectivité, l’association ou le service d’appartenance.
field-carriers-people-status = Statut
field-carriers-people-role = Rôle dans le projet
    .example = Prépare les comités de pilotage et suit l’exécution du budget.
field-carriers-people-contacts = Contacts avec le partenaire
    .help = Par fonction et par organisme.
field-carriers-people-contacts_held = Nombre de contacts tenus
    .help = Combien d’interlocuteurs du partenaire passent par cette personne. Sert à repérer une relation qui repose trop sur une seule personne.
field-carriers-people-tasks_held = Nombre de tâches assurées
    .help = Combien de tâches du projet reposent sur cette personne.
field-carriers-people-focal_point = Point focal pour le partenaire et le financeur
field-carriers-people-email = Adresse électronique professionnelle
field-carriers-people-phone = Téléphone professionnel
field-carriers-people-until = Fin du mandat ou du contrat
    .help = Pour prévoir la relève à temps.

field-carriers-meetings = Réunions tenues
    .help = Une ligne par réunion, avec ce qui a été décidé : c’est la mémoire du projet.
    .one = une réunion
    .add = Ajouter une réunion
    .empty = Aucune réunion n’est encore notée.
field-carriers-meetings-date = Date
field-carriers-meetings-place = Lieu ou moyen
    .help = Une adresse, ou par exemple « visioconférence ».
field-carriers-meetings-subject = Objet
field-carriers-meetings-attendees = Participants
    .help = Par fonction et par organisme.
field-carriers-meetings-decisions = Décisions
    .example = Le conseil sera saisi en juin ; les services techniques chiffrent la première année d’ici fin avril.
field-carriers-meetings-minutes = Compte rendu (annexe)
    .help = Le document doit figurer parmi les annexes, à l’étape Validation et dépôt.
