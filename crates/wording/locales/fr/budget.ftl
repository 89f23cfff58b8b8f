# Stage 10, budget and funding: labels, help and examples of its fields.

field-budget-notes = Comment le budget a-t-il été construit ?
    .help = Les choix, l’origine des prix, les hypothèses de change.
    .example = Prix relevés auprès de trois fournisseurs locaux en janvier 2026 ; missions groupées pour limiter les voyages.

field-budget-rates = Taux de change
    .help = Identiques dans tout le dossier, avec leur date et leur source.
    .one = un taux
    .add = Ajouter un taux
    .empty = Aucun taux n’est fixé. La parité entre l’euro et le franc CFA est connue.
field-budget-rates-from = Monnaie convertie
field-budget-rates-to = Convertie en
field-budget-rates-rate = Taux
    .help = Ce que vaut une unité de la première monnaie dans la seconde.
    .example = 655,957
field-budget-rates-date = Date du taux
field-budget-rates-source = Source

field-budget-lines = Lignes du budget
    .help = Une ligne par dépense. Les imprévus et les frais indirects sont calculés, ne les saisissez pas ici.
    .one = une ligne
    .add = Ajouter une ligne
    .empty = Le budget est vide. Reprenez vos activités une à une.
field-budget-lines-heading = Rubrique
field-budget-lines-label = Intitulé
    .example = Billets d’avion, mission technique
field-budget-lines-activity = Activité
field-budget-lines-unit = Unité
    .example = Billets
field-budget-lines-quantity = Quantité
field-budget-lines-unit_cost = Coût unitaire
    .help = Dans la monnaie où vous paierez.
field-budget-lines-nature = Numéraire ou nature
field-budget-lines-valuation = Mode de valorisation
    .help = Pour un apport en nature : jours et coût journalier, valeur locative, devis.
    .example = Dix jours d’un ingénieur à son coût journalier chargé.
field-budget-lines-year = Année
    .help = Si toute la dépense tombe la même année.

field-budget-lines-years = Répartition par année
    .help = Si la dépense s’étale. Les parts font 100 % au total.
    .one = une année
    .add = Ajouter une année
    .empty = La dépense n’est pas répartie.
field-budget-lines-years-year = Année
field-budget-lines-years-share = Part

field-budget-lines-payers = Qui paie cette ligne ?
    .help = Une source, ou plusieurs dont les parts font 100 % au total.
    .one = un payeur
    .add = Ajouter un payeur
    .empty = Aucune source n’est encore affectée à cette ligne.
field-budget-lines-payers-source = Source de financement
field-budget-lines-payers-share = Part

field-budget-lines-eligibility = Éligibilité
    .help = À remplir seulement si un financeur écarte ou accepte expressément cette ligne.
    .one = une mention d’éligibilité
    .add = Ajouter une mention d’éligibilité
    .empty = Rien de particulier pour cette ligne.
field-budget-lines-eligibility-call = Appel à projets
field-budget-lines-eligibility-eligible = Éligible
field-budget-lines-eligibility-reason = Raison

field-budget-lines-note = Remarque
    .help = Ce qu’un instructeur demanderait : devis, base du calcul, choix du fournisseur.

field-budget-contingency = Imprévus
    .help = En pourcentage des coûts directs. Beaucoup de financeurs admettent 5 % au plus.
field-budget-indirect = Frais indirects
    .help = En pourcentage des coûts directs. Beaucoup de financeurs admettent 7 % au plus.

field-budget-sources = Sources de financement
    .help = Votre part, celle du partenaire et les financeurs : les ressources égalent les dépenses.
    .one = une source
    .add = Ajouter une source
    .empty = Aucune source n’est encore indiquée. Commencez par votre propre part.
field-budget-sources-name = Nom du financeur
field-budget-sources-kind = Type
field-budget-sources-nature = Numéraire ou nature
field-budget-sources-amount = Montant
field-budget-sources-status = État de la demande
field-budget-sources-date = Date de cet état
field-budget-sources-letter = Lettre du financeur (annexe)
field-budget-sources-note = Conditions et remarques
    .help = Les conditions que ce financeur pose, et ce qu’il a déjà répondu.

field-budget-funding_notes = Comment le financement a-t-il été réuni ?
    .help = Dites aussi ce qui se passe si une source refuse.
    .example = Si la région ne répond pas, la seconde mission annuelle est remplacée par un appui à distance.

field-budget-contingency_base = Base des imprévus
    .help = Sans choix : les coûts directs en numéraire.
field-budget-indirect_base = Base des frais indirects
    .help = Sans choix : les coûts directs en numéraire.
field-budget-scenarios = Scénarios de financement
    .help = Et si une source refusait, ou donnait moins ? Le plan de financement n’en est pas modifié.
    .one = un scénario
    .add = Ajouter un scénario
    .empty = Aucun scénario. Supposez d’abord que votre principal financeur refuse.
field-budget-scenarios-title = Hypothèse
    .example = La Région refuse
field-budget-scenarios-changes = Sources qui changent
    .one = une source
    .add = Ajouter une source
    .empty = Aucune source ne change encore.
field-budget-scenarios-changes-source = Source de financement
field-budget-scenarios-changes-granted = Montant accordé
    .help = Laissez vide si la source refuse.
field-budget-scenarios-note = Ce que nous ferions
    .example = Reporter le volet formation à la deuxième année et solliciter la Métropole.
