# Stage 8, partnership and agreement: labels, help and examples of its fields.

field-agreement-object = Quel est l’objet de la convention ?
    .help = Les actions que les parties mènent ensemble. En France, la loi exige que la convention le précise.
    .example = Organiser le tri et la valorisation des déchets de quatre marchés, et former les agents des deux villes qui en ont la charge.
field-agreement-status = Où en est la convention ?

field-agreement-parties = Parties à la convention
    .help = Les collectivités signataires et, s’il y a lieu, l’organisme mandaté.
    .one = une partie
    .add = Ajouter une partie
    .empty = Aucune partie n’est encore indiquée.
field-agreement-parties-name = Nom officiel
field-agreement-parties-country = Pays
field-agreement-parties-seat = Siège
    .example = Hôtel de ville, avenue Charles-de-Gaulle, Pointe-Noire
field-agreement-parties-role = Rôle
field-agreement-parties-signatory = Fonction du signataire
field-agreement-parties-legal_capacity = Capacité juridique
    .help = Le texte qui lui permet de coopérer et de signer.
field-agreement-parties-approved_on = Approuvée par son conseil le
field-agreement-parties-resolution = Numéro de sa délibération
field-agreement-parties-focal_point = Point focal (fonction)
field-agreement-parties-responsibilities = Responsabilités
    .example = Met à disposition le site de compostage, recrute deux agents et tient le registre des pesées.
field-agreement-parties-commitment = Engagement financier prévu

field-agreement-steering = Comité de pilotage
    .help = Composition, fréquence des réunions, manière de décider.
    .example = Trois membres par ville, deux réunions par an dont une à distance, décisions par accord des deux parties.
field-agreement-focal_points = Points focaux de chaque partie
    .help = Par fonction, avec un suppléant.
    .example = Pour la ville française, la chargée de mission coopération ; pour son partenaire, le directeur de la propreté. Ils se parlent chaque quinzaine.
field-agreement-languages = Langues de la convention
    .help = Celles dans lesquelles la convention est signée.
field-agreement-prevailing_language = Langue qui prévaut en cas de divergence
    .help = À laisser vide si toutes les versions font également foi.
field-agreement-starts_on = Prise d’effet
field-agreement-duration_months = Durée (en mois)
field-agreement-renewal = Renouvellement
    .help = Par reconduction expresse, par avenant, ou pas du tout.
    .example = Deux ans, renouvelables une fois par délibération des deux conseils, après un bilan commun.
field-agreement-commitment = Montant prévisionnel des engagements
    .help = En France, la loi exige que la convention l’indique.
field-agreement-finances = Circuit financier
    .help = Qui paie quoi, à qui, quand et sur quelles pièces.
    .example = Chaque partie paie ses propres dépenses ; la subvention est reversée au partenaire par moitié, la seconde sur présentation des factures de la première.
field-agreement-monitoring = Suivi des actions
    .help = Qui suit, avec quels outils, à quel rythme.
    .example = Les points focaux tiennent un relevé trimestriel des indicateurs ; le comité de pilotage l’examine deux fois par an.
field-agreement-communication = Communication
    .help = Logos, prise de parole, information des habitants des deux territoires.
    .example = Chaque partie cite l’autre et le financeur dans ce qu’elle publie ; les photographies de personnes demandent leur accord.
field-agreement-ownership = Propriété des biens et des résultats
    .example = Les équipements deviennent la propriété de la ville où ils sont installés ; les deux parties peuvent utiliser librement les études et les supports de formation.
field-agreement-amendment = Modification
    .example = Par avenant écrit, approuvé dans les mêmes formes que la convention.
field-agreement-termination = Résiliation
    .example = Par lettre motivée, avec un préavis de trois mois ; les actions engagées sont menées à leur terme.
field-agreement-disputes = Règlement des différends
    .example = À l’amiable, devant le comité de pilotage ; à défaut, par médiation d’un tiers choisi ensemble.

field-agreement-principles = Autoévaluation sur quatre principes
    .help = Notez franchement : une note basse bien expliquée vaut mieux qu’un 5 de convenance.
field-agreement-principles-partnership = Partenariat
    .help = Les décisions sont prises ensemble.

field-agreement-principles-partnership-score = Note
    .help = De 1, pas encore, à 5, pleinement.
field-agreement-principles-partnership-evidence = Ce qui fonde la note
    .example = Le programme a été écrit à deux, en trois ateliers.

field-agreement-principles-subsidiarity = Subsidiarité
    .help = Les décisions sont prises au plus près des habitants.

field-agreement-principles-subsidiarity-score = Note
    .help = De 1, pas encore, à 5, pleinement.
field-agreement-principles-subsidiarity-evidence = Ce qui fonde la note
    .example = Chaque comité de marché fixe ses horaires.

field-agreement-principles-sustainability = Durabilité
    .help = Ce qui est fait dure après le financement.

field-agreement-principles-sustainability-score = Note
    .help = De 1, pas encore, à 5, pleinement.
field-agreement-principles-sustainability-evidence = Ce qui fonde la note
    .example = Le fonctionnement est inscrit au budget communal dès la troisième année.

field-agreement-principles-equity = Équité
    .help = Les moyens et les bénéfices sont justement partagés.

field-agreement-principles-equity-score = Note
    .help = De 1, pas encore, à 5, pleinement.
field-agreement-principles-equity-evidence = Ce qui fonde la note
    .example = Chaque ville finance ses agents ; les équipements restent sur place.

field-agreement-prechecks = Vérifications préalables
    .help = Cinq points à vérifier avant de réunir le conseil. Demandez l’avis de votre service juridique ou du représentant de l’État.
field-agreement-prechecks-international_commitments = Engagements internationaux de l’État
    .help = L’objet respecte les engagements internationaux de l’État et sa politique étrangère.

field-agreement-prechecks-international_commitments-answer = Cette condition est-elle remplie ?
field-agreement-prechecks-international_commitments-grounds = Motifs
    .help = Les traités ou positions de l’État examinés, et ce que vous en concluez.

field-agreement-prechecks-reserved_powers = Compétences réservées à l’État
    .help = L’objet n’empiète pas sur la défense, la diplomatie, la justice ou une autre compétence de l’État.

field-agreement-prechecks-reserved_powers-answer = Cette condition est-elle remplie ?
field-agreement-prechecks-reserved_powers-grounds = Motifs
    .help = En quoi les actions ne touchent ni à la défense, ni à la diplomatie, ni à une autre compétence réservée à l’État.

field-agreement-prechecks-local_interest = Compétence ou intérêt local
    .help = L’objet relève de vos compétences ou sert un intérêt local.

field-agreement-prechecks-local_interest-answer = Cette condition est-elle remplie ?
field-agreement-prechecks-local_interest-grounds = Motifs
    .help = La compétence exercée, ou ce que vos habitants y gagnent.
    .example = La collecte des déchets est une compétence de la ville ; ses agents en rapportent des pratiques nouvelles.

field-agreement-prechecks-partner_capacity = Capacité du partenaire
    .help = Le partenaire est une collectivité, ou un groupement, qui peut signer en son nom ; ce n’est pas un État.

field-agreement-prechecks-partner_capacity-answer = Cette condition est-elle remplie ?
field-agreement-prechecks-partner_capacity-grounds = Motifs
    .help = Le texte ou l’acte qui montre que le partenaire peut s’engager et signer.

field-agreement-prechecks-partner_law = Droit du partenaire
    .help = La procédure du pays partenaire est suivie : autorisation, tutelle, publication.

field-agreement-prechecks-partner_law-answer = Cette condition est-elle remplie ?
field-agreement-prechecks-partner_law-grounds = Motifs
    .help = Ce que le droit du partenaire exige : approbation, tutelle, enregistrement.

field-agreement-deliberation = Délibération
    .help = Le conseil autorise d’abord, le signataire signe ensuite.
field-agreement-deliberation-body = Assemblée délibérante
    .example = Conseil municipal
field-agreement-deliberation-rapporteur = Rapporteur (fonction)
    .example = Adjointe au maire chargée des relations internationales
field-agreement-deliberation-draft_ready_on = Projets prêts le
    .help = Les projets de délibération et de convention partent avec la convocation.
field-agreement-deliberation-convened_on = Convoquée le
    .help = En France, au moins cinq jours francs avant la séance dans les communes de 3 500 habitants et plus, trois dans les autres ; douze jours pour un département ou une région.
field-agreement-deliberation-session_on = Date de la séance
field-agreement-deliberation-number = Numéro de la délibération
field-agreement-deliberation-transmitted_on = Transmise le
    .help = Au représentant de l’État ou à l’autorité de tutelle.
field-agreement-deliberation-published_on = Publiée le
field-agreement-deliberation-budget_heading = Imputation budgétaire
    .help = Le chapitre ou l’article du budget sur lequel la dépense est inscrite.
    .example = Chapitre 011, article 6188
field-agreement-deliberation-decision = Ce que le conseil décide
    .example = D’approuver la convention, d’autoriser le maire à la signer et de dire que les crédits nécessaires sont inscrits au budget.

field-agreement-passages = Passages réécrits
    .help = Ce que vous avez réécrit dans les documents préparés par Passerelle ; le reste suit le dossier.
    .one = un passage
    .add = Ajouter un passage
    .empty = Aucun passage n’a été réécrit : les documents suivent le dossier.
field-agreement-passages-document = Document
field-agreement-passages-candidate = Partenaire envisagé
    .help = Pour une lettre d’approche : à qui elle s’adresse.
field-agreement-passages-code = Passage
field-agreement-passages-text = Texte réécrit
    .help = Une langue laissée vide garde le texte préparé.
field-agreement-passages-replaces = Texte préparé, au moment de la réécriture
    .help = Il permet de vous dire si le dossier a changé depuis.

field-agreement-signed_on = Signée le
field-agreement-signed_at = Signée à
