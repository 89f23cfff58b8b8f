# Stage 5, challenges and levers: labels, help and examples of its fields.

field-challenges-method = Comment les enjeux ont-ils été choisis ?
    .help = Les documents lus, les personnes consultées, la manière de trancher.
    .example = Lecture du plan de développement, deux ateliers avec les services et les comités de quartier, puis notation par un groupe de douze personnes.

field-challenges-weights = Poids des critères
    .help = De 0, critère ignoré, à 5, critère décisif. Sans indication, chaque critère compte pour 3.
field-challenges-weights-severity = Gravité
field-challenges-weights-urgency = Urgence
field-challenges-weights-lever = Levier de la coopération
field-challenges-weights-competence = Compétence de la collectivité

field-challenges-list = Enjeux du territoire
    .help = Un enjeu par ligne. Retenez ceux sur lesquels la coopération peut agir, pas seulement les plus graves.
    .one = un enjeu
    .add = Ajouter un enjeu
    .empty = Aucun enjeu n’est encore noté.
field-challenges-list-title = Enjeu
    .example = Les déchets des marchés finissent dans les caniveaux
field-challenges-list-domain = Domaine
field-challenges-list-description = Situation
    .help = Ce qui se passe, où, depuis quand, et pour qui.
field-challenges-list-evidence = Preuves
    .help = Chiffres, études, plaintes, constats de terrain.
    .example = Pesée de février 2026 : onze tonnes par jour, dont sept de matière organique ; quatre inondations de marché en deux ans.
field-challenges-list-source = Source
field-challenges-list-raised_by = Soulevé par
field-challenges-list-people_affected = Personnes concernées
field-challenges-list-severity = Gravité
    .help = De 1, gênant, à 5, vital.
field-challenges-list-urgency = Urgence
    .help = De 1, peut attendre, à 5, doit être traité cette année.
field-challenges-list-competence = Compétence
    .help = Pouvez-vous agir vous-même sur cet enjeu ?
field-challenges-list-lever = Levier
    .help = Ce que la coopération peut y changer, de 1 à 5.
field-challenges-list-lever_reason = Pourquoi la coopération est-elle un levier ?
    .help = Ce qu’un partenaire apporte et qu’un achat ou une subvention ne donne pas.
    .example = L’argent ne manque pas pour les bennes ; c’est l’organisation avec les commerçantes qui manque, et le partenaire l’a réussie.
field-challenges-list-retained = Enjeu retenu par le projet
field-challenges-list-targets = Cibles des ODD
    .help = Une à trois cibles suffisent : celles que le projet fait vraiment avancer.

field-challenges-tree = Arbre des problèmes et des objectifs
    .help = Notez les causes et les effets de chaque enjeu, puis retournez chaque problème en objectif.
    .one = une cause ou un effet
    .add = Ajouter une cause ou un effet
    .empty = L’arbre est vide. Demandez-vous d’abord : pourquoi cela arrive-t-il ?
field-challenges-tree-challenge = Enjeu
field-challenges-tree-side = Cause ou effet
field-challenges-tree-parent = Rattaché à
    .help = La cause ou l’effet que celui-ci entraîne, ou dont il découle.
field-challenges-tree-problem = Problème
    .example = Aucun horaire de collecte n’est convenu
field-challenges-tree-objective = Objectif
    .help = Le même énoncé, une fois le problème résolu.
    .example = Les horaires sont convenus et affichés
