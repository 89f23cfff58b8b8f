# Stage 1, motivations: labels, help and examples of its fields.

field-motivations-statement = Pourquoi voulez-vous coopérer ?
    .help = Deux ou trois paragraphes que les documents reprennent tels quels : dites d’où vient la volonté et ce que chacun y gagne.
    .example = Nos services de propreté ont beaucoup à apprendre d’une ville qui collecte chaque jour avec les commerçantes. De notre côté, nous pouvons partager vingt ans de pratique du tri et de concertation avec les commerçants.
field-motivations-debated_on = Date du débat au conseil
    .help = Le jour où l’assemblée a discuté des motivations, avec ou sans vote.
field-motivations-debate = Comment le conseil en a-t-il débattu ?
    .help = Les positions exprimées, les réserves et la suite donnée. Des raisons débattues résistent mieux aux alternances.
    .example = Débat de quarante minutes en séance publique ; deux groupes ont demandé un bilan annuel devant le conseil, ce qui a été accepté.
field-motivations-local_plan_fit = Lien avec votre plan de développement local
    .help = Citez le document et l’orientation à laquelle le projet répond.
    .example = Le plan communal de développement retient la gestion des déchets comme deuxième priorité.
field-motivations-national_strategy_fit = Lien avec la stratégie nationale
    .help = Stratégie de décentralisation, politique sectorielle ou cadre de coopération du pays concerné.
    .example = La stratégie nationale de décentralisation de 2023 demande aux villes de mieux gérer leurs déchets ; le projet met en œuvre son axe 2 à l’échelle de quatre marchés.
field-motivations-funder_strategy_fit = Lien avec la stratégie du financeur
    .help = Reprenez les priorités publiées par le financeur et montrez à laquelle vous contribuez.
    .example = Le financeur donne priorité au climat et aux villes intermédiaires : le compostage évite 900 tonnes de CO2 par an, dans une ville de 180 000 habitants.

field-motivations-list = Vos motivations
    .help = Une motivation par ligne, la plus forte en tête. Notez qui l’a exprimée : c’est ce qui la rend crédible.
    .one = une motivation
    .add = Ajouter une motivation
    .empty = Aucune motivation n’est encore notée. Commencez par celle que vous entendez le plus souvent.
field-motivations-list-kind = Nature
field-motivations-list-weight = Poids
    .help = De 0, sans effet, à 5, décisive.
field-motivations-list-reason = La raison, en toutes lettres
    .help = Une raison propre à votre territoire plutôt qu’une formule générale.
    .example = Un habitant sur douze est né dans la région partenaire et finance déjà des projets d’école par ses associations.
field-motivations-list-voiced_by = Exprimée par
    .help = Une fonction, une assemblée ou un groupe plutôt qu’un nom.
field-motivations-list-debated = Débattue au conseil
