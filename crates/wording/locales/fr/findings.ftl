# Constats : finding-<code>, et ce qu’il faut faire : .remedy.

finding-title-missing = Le projet n’a pas encore de titre.
    .remedy = Donnez un titre court qui dit le sujet et les deux territoires.
finding-country-missing = Votre pays n’est pas indiqué.
    .remedy = Choisissez votre pays : il détermine le droit applicable, la monnaie et les financements ouverts.
finding-applicant-kind-missing = La nature de l’organisme qui prépare le dossier n’est pas précisée.
    .remedy = Indiquez s’il s’agit d’une collectivité, d’un groupement ou d’une association.
finding-currency-missing = La monnaie des totaux n’est pas choisie.
    .remedy = Choisissez la monnaie dans laquelle le budget est présenté.
finding-summary-missing = Le projet n’est pas résumé.
    .remedy = Résumez-le en un paragraphe : ce texte ouvre la synthèse d’une page.
finding-statement-missing = Vos motivations ne sont pas réunies en un texte.
    .remedy = Rédigez en quelques phrases ce qui vous engage : le dossier cite ce texte.
finding-motivations-missing = Aucune motivation n’est inscrite.
    .remedy = Ajoutez au moins une raison de coopérer.
finding-motivations-not-debated = Aucune motivation n’a été débattue par l’assemblée.
    .remedy = Indiquez la date du débat, ou cochez les motivations qui ont été débattues.
finding-motivation-without-reason = Une motivation n’est pas expliquée.
    .remedy = Dites en une ou deux phrases pourquoi elle compte.
finding-carriers-missing = Personne ne porte encore le projet.
    .remedy = Ajoutez les personnes qui le portent, avec leur fonction.
finding-personal-capture = La relation repose trop sur une seule personne ou sur un seul statut.
    .remedy = Associez des élus, des agents des services et des acteurs du territoire, et répartissez les contacts et les tâches.
finding-continuity-missing = Le dossier ne dit pas comment la relation survivra aux départs.
    .remedy = Décrivez les relais prévus : binômes, suppléances, passation.
finding-stakeholders-missing = Aucun acteur du territoire n’est inscrit.
    .remedy = Ajoutez les organisations concernées par le projet.
finding-stakeholder-categories-few = Moins de quatre catégories d’acteurs sont représentées ; sont absentes : { $forgotten }.
    .remedy = Cherchez la catégorie oubliée, et inscrivez un organisme pour chacune de celles que le projet touche.
finding-approach-not-discussed = La démarche n’a été discutée avec aucun acteur.
    .remedy = Cochez les acteurs avec lesquels elle a été discutée, ou organisez cet échange.
finding-stakeholder-unplaced = L’influence ou l’intérêt d’un acteur n’est pas estimé.
    .remedy = Donnez les deux notes : elles placent l’acteur sur la carte.
finding-participation-missing = La participation directe des habitants n’est pas décrite.
    .remedy = Dites comment ils prennent part au projet, au-delà des organisations.
finding-territory-name-missing = Le nom officiel du demandeur manque.
    .remedy = Inscrivez le nom qui figurera sur la convention et la délibération.
finding-presentation-missing = Le territoire n’est pas présenté.
    .remedy = Situez-le et caractérisez-le en un ou deux paragraphes.
finding-population-missing = Le nombre d’habitants manque.
    .remedy = Indiquez la population et l’année du chiffre.
finding-strengths-missing = Les atouts ou les attentes du territoire ne sont pas inscrits.
    .remedy = Ajoutez au moins un atout et une attente.
finding-may-not-sign = La capacité juridique de coopérer et de signer n’est pas établie.
    .remedy = Vérifiez ce que permet le droit de votre pays et indiquez-en le fondement.
finding-challenges-missing = Aucun enjeu n’est inscrit.
    .remedy = Ajoutez les enjeux du territoire auxquels le projet pourrait répondre.
finding-challenge-not-retained = Aucun enjeu n’est retenu pour le projet.
    .remedy = Cochez ceux sur lesquels la coopération peut agir.
finding-challenge-without-evidence = Un enjeu retenu ne repose sur aucun élément de preuve.
    .remedy = Ajoutez un chiffre, une étude ou un constat daté.
finding-challenge-without-lever = Pour un enjeu retenu, le levier de la coopération n’est pas expliqué.
    .remedy = Notez ce levier et expliquez pourquoi la coopération peut agir.
finding-contributions-missing = Aucun apport de votre territoire n’est inscrit.
    .remedy = Dites ce que vous pouvez apporter à votre partenaire : la coopération est un échange.
finding-needs-missing = Vos attentes envers le partenaire ne sont pas inscrites.
    .remedy = Ajoutez ce que vous souhaitez recevoir et apprendre.
finding-no-reciprocity = La réciprocité n’est pas démontrée dans les deux sens.
    .remedy = Reliez au moins un de vos apports à une attente du partenaire, et l’inverse.
finding-search-before-will = La recherche a commencé avant que la volonté de coopérer soit construite.
    .remedy = Complétez d’abord motivations, acteurs, enjeux et apports ; rien n’est verrouillé.
finding-partner-unknown = Le partenaire n’est pas encore connu.
    .remedy = Retenez l’un des partenaires envisagés ou inscrivez la partie étrangère à la convention.
finding-axis-forgotten = La recherche suit moins de deux des trois axes.
    .remedy = Mobilisez aussi les réseaux des acteurs, les réseaux de collectivités ou la voie de l’État.
finding-candidates-not-approached = Des partenaires sont envisagés, mais aucun n’a encore été approché.
    .remedy = Écrivez au mieux placé : la lettre d’approche et la fiche de présentation sont prêtes à partir du dossier.
finding-candidate-without-country = Le pays d’un partenaire envisagé n’est pas indiqué.
    .remedy = Choisissez son pays : le droit, la langue et l’éligibilité aux appels en dépendent.
finding-dialogue-without-contact = Un dialogue est engagé, mais aucun contact ne figure au journal.
    .remedy = Notez au moins le dernier contact : date, moyen, fonction et organisme, teneur de l’échange.
finding-next-step-missing = Un partenaire a été approché, mais aucune prochaine étape n’est prévue.
    .remedy = Notez ce qui vient ensuite et pour quand, ou passez la relation à « Sans suite ».
finding-next-step-overdue = L’échéance de la prochaine étape avec un partenaire est passée, et aucun contact avec lui n’est enregistré depuis.
    .remedy = Faites cette étape, notez le contact, ou reportez l’échéance.
finding-network-without-giving = Pour un réseau dont vous êtes membre, rien ne dit ce que vous y apportez.
    .remedy = Notez ce que vous y apportez, ne serait-ce qu’une fiche d’expérience ou une intervention.
finding-several-chosen = Plusieurs partenaires sont retenus, alors que la coopération est bilatérale.
    .remedy = N’en retenez qu’un, ou déclarez la coopération multilatérale au point de départ.
finding-chosen-without-reciprocity = Avec le partenaire retenu, la réciprocité n’est pas établie dans les deux sens.
    .remedy = Reliez un de ses enjeux à un de vos apports, et un de ses apports à une de vos attentes.
finding-contact-private = L’interlocuteur d’un contact est désigné par ce qui ressemble à une adresse électronique ou à un numéro de téléphone.
    .remedy = Gardez la fonction et l’organisme ; les coordonnées ont leur place dans votre carnet d’adresses.
finding-agreement-object-missing = L’objet des actions n’est pas défini.
    .remedy = Rédigez l’objet de la convention ; en France, l’article L1115-1 du CGCT l’exige.
finding-agreement-amount-missing = Le montant prévisionnel des engagements financiers manque.
    .remedy = Indiquez-le ; en France, l’article L1115-1 du CGCT l’exige.
finding-parties-missing = La convention compte moins de deux parties.
    .remedy = Ajoutez chaque collectivité ou organisme qui s’engage.
finding-agreement-amount-below-parties = La convention annonce { $stated }, mais ses parties s’engagent pour { $sum }.
    .remedy = Relevez le montant prévisionnel, ou corrigez l’engagement d’une partie.
finding-commitment-differs-from-budget = La convention nous engage pour { $undertaken }, le plan de financement pour { $planned }.
    .remedy = Accordez les deux montants : l’assemblée n’en vote qu’un, numéraire et valorisations compris.
finding-party-is-a-state = « { $name } » semble être un État ou l’un de ses services ; la loi de votre pays interdit en principe de conclure avec lui.
    .remedy = Nommez l’autorité locale partenaire, ou vérifiez avec le représentant de l’État qu’une exception s’applique.
finding-signatory-missing = Une partie n’a pas de signataire.
    .remedy = Indiquez la fonction de la personne qui signe pour elle.
finding-agreement-language-unshared = La convention n’est écrite dans aucune langue de travail du partenaire.
    .remedy = Ajoutez une langue commune, ou corrigez les langues du partenaire retenu.
finding-agreement-shorter-than-project = La convention prend fin le { $last }, avant le projet, qui s’achève le { $ends }.
    .remedy = Allongez sa durée ; gardez de quoi remettre le rapport final et solder les comptes.
finding-agreement-law-unknown = Passerelle ne connaît pas la procédure de ce pays ({ $country }) ; les projets d’actes en supposent une.
    .remedy = Demandez à l’autorité de tutelle quels textes viser et qui approuve, puis inscrivez-les dans le champ « Fondement juridique » de l’étape « Territoire ».
finding-principles-unassessed = La convention n’est pas évaluée sur les quatre principes de la coopération décentralisée.
    .remedy = Notez partenariat, subsidiarité, durabilité et équité avec votre partenaire, et dites sur quoi chaque note repose.
finding-prechecks-unanswered =
    { $count ->
        [one] L’assemblée est convoquée alors qu’une vérification préalable reste sans réponse.
       *[other] L’assemblée est convoquée alors que { $count } vérifications préalables restent sans réponse.
    }
    .remedy = Répondez-y avant l’envoi des projets, avec le motif : l’assemblée et le contrôle de légalité vous le demanderont.
finding-chosen-not-party = Le partenaire retenu ne figure pas parmi les parties à la convention.
    .remedy = Ajoutez-le aux parties, sous son nom officiel.
finding-precheck-negative = Une vérification préalable à la signature est négative.
    .remedy = Revoyez l’objet de la convention ou consultez les services de l’État.
finding-governance-missing = Le pilotage ou le règlement des différends n’est pas prévu.
    .remedy = Décrivez le comité de pilotage et la manière de régler un désaccord.
finding-dates-missing = Les dates du projet ne sont pas fixées.
    .remedy = Indiquez le premier et le dernier jour du projet.
finding-dates-reversed = Une date de fin précède la date de début.
    .remedy = Corrigez l’une des deux dates.
finding-objective-missing = L’objectif général ou les objectifs spécifiques manquent.
    .remedy = Rédigez l’objectif général et au moins un objectif spécifique.
finding-objective-without-result = Un objectif spécifique n’a pas de résultat.
    .remedy = Ajoutez le résultat qui permet de l’atteindre.
finding-objective-without-indicator = Un objectif spécifique n’a pas d’indicateur.
    .remedy = Ajoutez un indicateur qui mesure le changement lui-même.
finding-result-without-objective = Un résultat ne sert aucun objectif.
    .remedy = Rattachez-le à l’objectif spécifique qu’il permet d’atteindre.
finding-result-without-activity = Un résultat n’a pas d’activité.
    .remedy = Ajoutez ce que vous ferez pour l’obtenir.
finding-activities-missing = Aucune activité n’est inscrite.
    .remedy = Ajoutez ce que le projet fera concrètement.
finding-result-without-indicator = Un résultat n’a pas d’indicateur.
    .remedy = Ajoutez un indicateur qui mesure ce résultat.
finding-indicator-without-source = Un indicateur n’a pas de cible ou de source de vérification.
    .remedy = Indiquez la valeur visée et le document qui la prouvera.
finding-indicator-without-baseline = Un indicateur n’a pas de valeur de départ.
    .remedy = Indiquez-la, ou écrivez « à établir » et prévoyez l’activité qui l’établira.
finding-indicator-without-date = La cible d’un indicateur n’a pas d’échéance.
    .remedy = Indiquez la date à laquelle la valeur sera atteinte.
finding-indicator-outside-project = L’échéance d’un indicateur sort des dates du projet.
    .remedy = Ramenez-la dans la durée du projet : le rapport final doit pouvoir en rendre compte.
finding-activity-without-responsible = Une activité n’a pas de responsable.
    .remedy = Désignez la partie qui en répond.
finding-activity-without-result = Une activité ne sert aucun résultat.
    .remedy = Rattachez-la au résultat qu’elle permet d’obtenir.
finding-activity-without-dates = Une activité n’a pas de dates.
    .remedy = Fixez son début et sa fin, au besoin dans le calendrier.
finding-activity-outside-project = Une activité sort des dates du projet.
    .remedy = Déplacez l’activité ou allongez le projet : une dépense hors période n’est pas éligible.
finding-activity-without-cost = Une activité n’a aucune ligne au budget.
    .remedy = Rattachez une ligne du budget à cette activité.
finding-beneficiaries-missing = Les bénéficiaires ne sont pas indiqués.
    .remedy = Décrivez chaque groupe et dites s’il bénéficie directement du projet.
finding-beneficiaries-not-split = Un groupe de bénéficiaires ne distingue pas les femmes et les hommes.
    .remedy = Indiquez les deux nombres, zéro compris ; une estimation vaut mieux que rien.
finding-risks-missing = Les risques, ou les mesures qui les réduisent, ne sont pas indiqués.
    .remedy = Ajoutez les risques principaux et ce qui les prévient.
finding-high-risk-without-mitigation = Un risque élevé n’a pas de parade.
    .remedy = Décrivez ce qui le prévient ou en réduit la gravité, ou revoyez le projet.
finding-risk-unrated = Un risque n’a pas ses deux notes.
    .remedy = Notez sa probabilité et sa gravité, de 1 à 5.
finding-risk-without-owner = Un risque n’est suivi par personne.
    .remedy = Désignez le service ou la fonction qui le surveille.
finding-sustainability-missing = La pérennité du projet n’est pas décrite.
    .remedy = Dites qui paie et qui prend le relais une fois le financement terminé.
finding-marker-without-reason = Un marqueur n’est pas justifié.
    .remedy = Citez l’objectif, le résultat ou l’indicateur sur lequel il repose.
finding-purpose-shares-not-whole = Les parts des codes-objet ne font pas 100 % au total.
    .remedy = Donnez à chaque code sa part du projet, de sorte que leur somme fasse 100 %.
finding-budget-empty = Le budget ne contient aucune ligne.
    .remedy = Ajoutez les dépenses du projet.
finding-budget-line-incomplete = Une ligne du budget est incomplète et n’est pas comptée.
    .remedy = Indiquez la rubrique, la quantité et le coût unitaire.
finding-rate-missing = Il manque un taux de change ({ $currencies }).
    .remedy = Ajoutez le taux vers la monnaie du dossier, avec sa date et sa source.
finding-rate-without-source = Un taux de change n’a pas de date ou de source.
    .remedy = Indiquez la date et l’origine du taux.
finding-shares-not-whole = Les parts d’une ligne ne font pas 100 % au total.
    .remedy = Corrigez les parts entre les années ou entre les financeurs.
finding-in-kind-without-valuation = Un apport en nature n’indique pas comment il est valorisé.
    .remedy = Précisez la méthode, par exemple : 20 jours × coût journalier.
finding-funding-missing = Aucune source de financement n’est inscrite.
    .remedy = Ajoutez chaque financeur, avec le montant et l’état de la demande.
finding-funding-gap =
    { $side ->
        [over] Les ressources dépassent les dépenses de { $gap }.
       *[under] Il manque { $gap } pour équilibrer le plan de financement.
    }
    .remedy = Ajustez les sources de financement ou les lignes du budget.
finding-call-applicant =
    { $what ->
        [country] L’appel n’est pas ouvert aux demandeurs de ce pays.
       *[kind] L’appel n’est pas ouvert à ce type d’organisme.
    }
    .remedy = Vérifiez les conditions de l’appel en vigueur, ou prenez part à la demande d’un autre organisme.
finding-share-too-high = La subvention demandée atteint { $rate } du coût total ; l’appel admet au plus { $allowed }.
    .remedy = Réduisez le montant demandé ou trouvez une autre ressource. Vérifiez le taux dans l’appel en vigueur.
finding-own-share-too-low = Votre apport représente { $rate } du coût total ; l’appel demande au moins { $least }.
    .remedy = Augmentez l’apport de votre collectivité. Vérifiez le taux dans l’appel en vigueur.
finding-own-share-in-kind-too-high = Votre apport est constitué à { $rate } d’apports en nature ; l’appel admet au plus { $allowed }.
    .remedy = Remplacez une partie de la valorisation par un apport en numéraire.
finding-call-annex-missing = Une pièce demandée par l’appel manque : { $kinds }.
    .remedy = Joignez l’une de ces pièces.
finding-call-unknown = L’appel « { $call } » n’est pas connu de Passerelle.
    .remedy = Choisissez un appel de la liste : sans ses règles, seules les vérifications générales s’appliquent.
finding-call-closed = Cette édition de l’appel est close.
    .remedy = Ses règles sont les dernières connues : vérifiez l’appel en vigueur avant de déposer.
finding-annex-expired = Une pièce expire avant le début du projet.
    .remedy = Demandez une pièce à jour.
finding-reference-dangling = Un champ renvoie à un élément qui n’existe plus.
    .remedy = Choisissez un autre élément ou videz le champ.
finding-text-in-other-language =
    { $count ->
        [one] Un texte n’existe que dans l’autre langue.
       *[other] { $count } textes n’existent que dans l’autre langue.
    }
    .remedy = Traduisez-les, ou laissez le document les reprendre dans leur langue d’origine.
finding-reports-unplanned = Les rapports dus au financeur ne sont pas planifiés.
    .remedy = Inscrivez les rapports intermédiaire et final, avec leurs échéances.
finding-call-partner-country = L’appel ne finance pas de projet avec ce pays : { $country }.
    .remedy = Vérifiez la liste des pays dans l’appel en vigueur, ou visez un autre appel.
finding-call-excludes-cooperation = L’appel exclut la coopération décentralisée.
    .remedy = Visez un autre appel ; une association peut y présenter un projet qui lui soit propre.
finding-association-too-young =
    { $years ->
        [one] L’appel demande une association créée depuis au moins un an.
       *[other] L’appel demande une association créée depuis au moins { $years } ans.
    }
    .remedy = Vérifiez la date de création, ou laissez une association plus ancienne porter la demande.
finding-association-too-large = L’appel s’adresse aux associations dont les ressources annuelles ne dépassent pas { $limit }.
    .remedy = Vérifiez les derniers comptes, ou visez un autre appel.
finding-yearly-cost-too-high = Le projet coûte { $yearly } par an ; l’appel admet au plus { $allowed } des ressources annuelles de l’association.
    .remedy = Réduisez le projet ou étalez-le sur une durée plus longue.
finding-grant-outside-limits =
    { $side ->
        [under] La subvention demandée, { $amount }, est en dessous du minimum de l’appel : { $limit }.
       *[over] La subvention demandée, { $amount }, dépasse le maximum de l’appel : { $limit }.
    }
    .remedy = Ajustez le montant demandé ou l’ampleur du projet.
finding-project-cost-outside-limits =
    { $side ->
        [under] Le coût du projet, { $amount }, est en dessous du minimum de l’appel : { $limit }.
       *[over] Le coût du projet, { $amount }, dépasse le maximum de l’appel : { $limit }.
    }
    .remedy = Ajustez l’ampleur du projet, ou visez un autre appel.
finding-duration-outside-limits =
    { $side ->
        [under] Le projet dure { $months } mois ; l’appel en demande au moins { $limit }.
       *[over] Le projet dure { $months } mois ; l’appel en admet au plus { $limit }.
    }
    .remedy = Ajustez les dates du projet.
finding-partner-share-too-low = L’apport du partenaire représente { $rate } du coût total ; l’appel demande au moins { $least }.
    .remedy = Convenez avec le partenaire d’un apport plus élevé, en numéraire ou en nature si l’appel l’admet.
finding-partner-share-missing = Aucun apport de la collectivité partenaire n’est inscrit.
    .remedy = Cherchez avec elle un apport selon ses moyens, même en nature : l’appel le souhaite sans en faire une condition.
finding-contingency-too-high = Les imprévus dépassent de { $over } le plafond de l’appel ({ $allowed }).
    .remedy = Ramenez le pourcentage d’imprévus au plafond.
finding-indirect-too-high = Les frais indirects dépassent de { $over } le plafond de l’appel ({ $allowed }).
    .remedy = Ramenez le pourcentage de frais indirects au plafond.
finding-in-kind-refused = L’appel ne prend pas en compte les apports en nature : { $amount } restent hors du coût retenu.
    .remedy = Présentez-les à part ; la subvention se calcule sur le reste.
finding-begins-before-decision = Le projet commence avant la décision du financeur : le dépôt se fait jusqu’au { $filed }.
    .remedy = Repoussez le début du projet : les dépenses antérieures à la décision restent à votre charge.
finding-final-instalment-advanced =
    { $base ->
        [last_year] Le financeur retient { $share } de la dernière tranche annuelle jusqu’au rapport final : prévoyez d’avancer environ { $amount }, si la subvention suit les dépenses de { $year }.
       *[grant] Le solde, jusqu’à { $share } de la subvention, n’arrive qu’avec le rapport final : prévoyez d’avancer jusqu’à { $amount }.
    }
    .remedy = Prévoyez cette avance dans la trésorerie de la collectivité.
finding-country-class-unsettled = { $country } devait quitter la liste des pays les moins avancés le { $day } ; la liste en vigueur est à vérifier.
    .remedy = Vérifiez la liste des Nations unies au jour du dépôt : le taux de la subvention en dépend.
finding-call-rate-missing = Un montant de l’appel est en { $currency } et ne peut pas être comparé à la monnaie du dossier.
    .remedy = Ajoutez le taux de change entre les deux monnaies.
finding-section-too-long =
    { $over ->
        [one] La rubrique « { $title } » dépasse d’un caractère la limite de { $limit }.
       *[other] La rubrique « { $title } » dépasse de { $over } caractères la limite de { $limit }.
    }
    .remedy = Raccourcissez ses textes : les formulaires en ligne coupent ce qui dépasse.
finding-call-language = Le dossier n’est pas rédigé dans une langue que le financeur accepte : { $languages }.
    .remedy = Changez la langue principale du dossier ou traduisez-le avant de le déposer.
finding-call-conditions-unchecked =
    { $count ->
        [one] Une condition de l’appel reste à vérifier par vos soins.
       *[other] { $count } conditions de l’appel restent à vérifier par vos soins.
    }
    .remedy = Lisez-les à la page « Comparer les appels », vérifiez-les dans l’appel en vigueur, puis notez la date.
finding-call-edition-superseded = Une édition plus récente de cet appel existe : { $edition }.
    .remedy = Voyez ce qu’elle change à la page « Comparer les appels », puis visez-la.
finding-call-domain = L’appel vise d’autres domaines : { $domains }.
    .remedy = Vérifiez les domaines du projet, ou visez un autre appel.
finding-expense-without-line = Une dépense n’est rattachée à aucune ligne du budget.
    .remedy = Choisissez sa ligne : le rapport financier la placera dans sa rubrique.
finding-expense-uncounted =
    { $currency ->
        [none] Une dépense n’a pas de montant.
       *[other] Une dépense est en { $currency }, sans taux de change.
    }
    .remedy = Indiquez le montant, ou le taux dans le budget : sans cela, la dépense manque à tous les totaux.
finding-expense-without-voucher = Une dépense n’a pas de numéro de pièce.
    .remedy = Reportez le numéro de la facture ou du reçu.
finding-expense-outside-project = Une dépense a été payée hors de la durée du projet.
    .remedy = Corrigez la date, ou demandez au financeur s’il admet la dépense.
finding-expense-over-line = La ligne « { $line } » est dépassée de { $over }.
    .remedy = Expliquez le dépassement dans le rapport, ou rattachez la dépense à une autre ligne.
finding-expense-over-heading =
    { $share ->
        [none] La rubrique « { $heading } » est dépassée de { $over }.
       *[other] La rubrique « { $heading } » est dépassée de { $over }, soit { $share } de son budget.
    }
    .remedy = Vérifiez l’écart que la convention de financement admet entre rubriques ; au-delà, demandez un avenant avant de dépenser.
finding-instalment-late = Un versement attendu n’est pas arrivé.
    .remedy = Relancez le financeur, ou notez la date de réception.
finding-report-late = Un rapport n’a pas été envoyé à l’échéance.
    .remedy = Envoyez-le, ou notez la date d’envoi.
finding-indicator-without-value = Un indicateur n’a aucune valeur au moment du rapport final.
    .remedy = Relevez sa valeur, ou expliquez pourquoi elle ne peut pas l’être.
finding-submission-after-deadline = La date d’un dépôt est postérieure à la date limite de l’appel.
    .remedy = Vérifiez les deux dates ; si le dépôt est bien tardif, demandez au financeur s’il l’admet.
finding-submission-without-receipt = Un dossier déposé n’a pas d’accusé de réception.
    .remedy = Demandez-le au financeur et inscrivez son numéro : lui seul prouve la date du dépôt.
finding-submissions-exceed-cost = Ce que vous demandez à plusieurs appels, ajouté aux autres ressources, dépasse de { $over } le coût du projet.
    .remedy = Dites à chaque financeur ce que vous demandez à l’autre, et réduisez l’une des demandes si les deux aboutissent.
finding-lead-applicant-missing = Vous prenez part à la demande d’un autre organisme, dont le nom manque.
    .remedy = Indiquez le chef de file : son nom figure sur la couverture du dossier.
finding-signed-before-authorised = La convention est signée avant que la délibération soit exécutoire.
    .remedy = Faites-la signer de nouveau une fois la délibération transmise et publiée, ou corrigez les dates.
finding-agreement-not-transmitted = La convention est signée, mais rien n’indique qu’elle a été transmise { $recipient }.
    .remedy = Transmettez-la, inscrivez la date et gardez l’accusé de réception : sans transmission, elle ne produit pas d’effet.
finding-notice-too-short =
    { $clear ->
        [yes] La convocation est partie moins de { $days } jours francs avant la séance ({ $article }).
       *[no] Les rapports sont partis moins de { $days } jours avant la réunion ({ $article }).
    }
    .remedy = Déplacez la séance, ou vérifiez que l’urgence a été motivée et reconnue par l’assemblée : sinon la délibération peut être annulée.
finding-granted-differs =
    { $is ->
        [amount] Le montant accordé, { $granted }, n’est pas celui du plan de financement.
        [granted] Une subvention accordée n’est pas confirmée au plan de financement.
       *[refused] Une demande refusée compte encore au plan de financement.
    }
    .remedy =
    { $is ->
        [amount] Reportez le montant accordé dans la ressource, puis équilibrez le plan ou réduisez l’action.
        [granted] Passez la ressource à l’état « confirmé », avec la date et la lettre.
       *[refused] Passez la ressource à l’état « refusé », puis cherchez une autre ressource ou réduisez l’action.
    }
