# The thirteen stages: name, why it matters, guidance, example.

stage-start = Point de départ
    .why = Votre pays et votre rôle déterminent le droit, la monnaie et les financements.
    .help = Indiquez d’abord votre situation : votre pays, celui du partenaire s’il est connu, et si vous menez la demande ou y prenez part. Tout le reste en dépend : la procédure de signature, les appels ouverts, la monnaie des totaux. Si la coopération est déjà engagée, renseignez ce que vous savez et poursuivez.
    .example = Une ville congolaise prépare sa part d’une demande que déposera une ville française : elle indique son pays, choisit « partenaire » et compte en francs CFA. La ville française, elle, choisit « chef de file » et compte en euros. Chacune voit les règles qui la concernent, et leurs deux fichiers se réunissent à la fin.

stage-motivations = Motivations
    .why = Des raisons débattues fondent un engagement durable.
    .help = Demandez à plusieurs personnes pourquoi coopérer : élus, agents, associations, diaspora. Notez chaque raison, qui l’exprime et son poids, puis portez-les devant le conseil. Vous en tirez une déclaration de quelques lignes, que la lettre d’approche et le dossier reprendront.
    .example = Dans une ville portuaire, les services veulent apprendre à gérer des marchés qui débordent ; les commerçantes demandent une collecte chaque matin ; la diaspora veut être utile. Le conseil en débat en mars et retient deux raisons. « Nous voulons apprendre à gérer nos marchés » parle davantage à un financeur que « renforcer les liens d’amitié ».

stage-carriers = Portage
    .why = Partagée, la relation survit aux départs et aux élections.
    .help = Une coopération tenue par une seule personne s’arrête avec elle. Inscrivez au moins une personne élue, un agent des services et un acteur du territoire, dites qui tient quels contacts, et gardez trace des réunions. L’application vous signale une relation trop concentrée.
    .example = Côté Sud, l’adjointe chargée de l’international, le directeur de la propreté et la présidente de l’association des commerçantes, chacun avec un suppléant. Côté Nord, une élue, un ingénieur et un réseau d’habitants. Quand l’ingénieur change de poste, la relation continue : quatre personnes connaissent encore le partenaire.

stage-stakeholders = Acteurs du territoire
    .why = Une démarche discutée et portée localement gagne en légitimité.
    .help = Faites le tour du territoire, catégorie par catégorie. Pour chaque acteur, notez son influence, son intérêt, ce qui prouve son engagement, et les réseaux qu’il a à l’étranger : ils serviront à trouver un partenaire. Notez des organismes et des fonctions, jamais des opinions.
    .example = Une paroisse jumelée, un syndicat de commerçants et une université peuvent chacun connaître un maire à l’étranger. La ville les réunit trois fois ; les comités de quartier, oubliés au début, s’inquiètent du tri et finissent par l’animer. Une lettre de soutien et la date de la réunion en font la preuve.

stage-territory = Territoire
    .why = Se présenter clairement inspire confiance au partenaire.
    .help = Présentez-vous comme à quelqu’un qui ne connaît ni votre pays ni vos institutions : chiffres datés, compétences réelles, atouts, attentes et faiblesses. Cette étape, avec les précédentes et les deux suivantes, forme la fiche de présentation de deux pages.
    .example = Une ville de 180 000 habitants écrit qu’elle gère la voirie et les marchés, mais ni l’eau ni l’école, et que deux tiers de ses recettes viennent de l’État : sa marge d’action est claire en deux lignes. Elle dit aussi ce qu’elle fait bien : dix ans de budget participatif. Sa faiblesse, l’entretien, n’est pas cachée : c’est là qu’elle attend un partenaire.

stage-challenges = Enjeux et leviers
    .why = Retenir les enjeux sur lesquels la coopération peut agir.
    .help = Un enjeu grave n’est pas toujours un bon sujet de coopération. Pour chacun, réunissez des preuves, notez la gravité et l’urgence, puis demandez-vous ce qu’un partenaire y changerait. Le classement se calcule sous vos yeux : ajustez le poids des critères plutôt que les notes.
    .example = L’eau est l’enjeu le plus grave, mais elle relève d’une société nationale : la ville ne retient que les marchés, où elle décide seule. Une pesée de 2026 relève onze tonnes de déchets par jour, dont sept de matière organique. Une ville du Nord qui composte depuis vingt ans peut y changer quelque chose : voilà le levier.

stage-contributions = Apports et réciprocité
    .why = Chaque territoire apporte, reçoit et apprend.
    .help = La coopération est un échange. Cherchez ce que vous pouvez apporter en savoir-faire, en temps, en réseaux, et dites franchement ce que vous attendez. La grille de réciprocité met en face les apports des uns et les attentes des autres.
    .example = La ville du Nord apporte soixante journées d’ingénieur et l’accès à son centre de formation. La ville du Sud lui apprend à travailler avec le secteur informel, et ses agents forment les équipes de quartier du Nord au dialogue avec les habitants. Chaque apport répond à une attente écrite de l’autre.

stage-search = Recherche de partenaires
    .why = Une volonté affirmée oriente la recherche.
    .help = Écrivez d’abord le profil recherché. Puis suivez trois axes : les réseaux de vos acteurs, les réseaux de villes, la voie de l’État. Comparez les partenaires envisagés critère par critère et notez chaque contact, avec la prochaine étape et sa date.
    .example = Trois villes sont repérées par la diaspora, une par un réseau de villes, une par l’ambassade. La comparaison en écarte deux : trop grandes, sans service de propreté en régie. Une visioconférence par mois, notée avec sa suite et sa date, suffit à choisir en un trimestre.

stage-agreement = Partenariat et convention
    .why = Formaliser les engagements protège chaque partie.
    .help = La convention dit ce que l’on fait ensemble, combien chacun engage et comment on décide, modifie ou arrête. Vérifiez d’abord les cinq points de droit, puis remontez le calendrier depuis la date limite : signature, transmission, conseil, convocation, projet de texte. Ces règles sont des repères : faites relire par votre service juridique.
    .example = Dépôt le 31 mars : le conseil se réunit fin janvier, la convocation part mi-janvier, le texte est prêt à Noël. La convention dit que l’on formera trente chefs d’équipe en deux ans, que la ville française engage 48 000 € et son partenaire 6 millions de francs CFA, dont la moitié en temps de travail. En cas de désaccord, les deux maires se voient sous un mois.

stage-actions = Programme d’actions
    .why = Des priorités mesurables rendent le projet finançable.
    .help = Descendez de l’objectif général aux objectifs spécifiques, aux résultats, puis aux activités. Chaque activité sert un résultat ; chaque résultat a un indicateur avec une valeur de départ et une cible. Le cadre logique et le calendrier se construisent d’eux-mêmes.
    .example = « Les déchets des marchés sont collectés chaque jour » est un objectif ; « trente chefs d’équipe formés » est un résultat ; « deux sessions de dix jours » est une activité. L’indicateur part de zéro chef d’équipe et en vise trente, d’après les feuilles de présence. Le responsable est le service de la propreté, pas un prestataire : il restera.

stage-budget = Budget et financement
    .why = Un budget sincère et équilibré établit la crédibilité.
    .help = Reprenez vos activités une à une et chiffrez-les. Distinguez ce qui est payé de ce qui est apporté en nature, et dites comment vous l’avez valorisé. Puis indiquez chaque source de financement et son état. Un écart entre dépenses et ressources est toujours affiché, jamais masqué.
    .example = Vingt journées d’ingénieur à leur coût réel comptent comme apport en nature valorisé ; le billet d’avion est une dépense en numéraire. La benne achetée sur place est chiffrée en francs CFA, et le dossier la convertit au taux fixe de 655,957. Il manque 6 400 € : l’écart est affiché, et l’on sollicite la région.

stage-filing = Validation et dépôt
    .why = Un dossier complet prévient l’irrecevabilité.
    .help = Réunissez les annexes demandées, traitez les commentaires, puis faites valider une version figée par l’élu. Notez enfin le dépôt et son accusé de réception. Un dossier se dépose avec quelques jours d’avance : les portails ralentissent les derniers soirs.
    .example = Délibération, lettre d’intention du partenaire et relevé d’identité bancaire sont joints ; il manque les comptes de l’année précédente, demandés le jour même. Le maire valide la version figée le 20 mars, et le dossier part le 24. L’accusé de réception est noté aussitôt.

stage-monitoring = Suivi et bilan
    .why = Rendre compte conditionne le solde et éclaire la suite.
    .help = Notez au fil de l’eau les versements, les dépenses et les valeurs des indicateurs : les rapports s’en déduisent sans rien ressaisir. Écrivez aussi ce que vous avez appris, y compris les échecs, car c’est ce qu’un financeur retient.
    .example = Un relevé par trimestre et une facture enregistrée le jour même évitent trois semaines de recherche au moment du bilan. À mi-parcours, dix-huit chefs d’équipe sur trente sont formés ; le retard vient des pluies, on l’écrit. Le rapport final dit aussi ce qui a échoué : le tri à la source demandait deux ans, pas un.
