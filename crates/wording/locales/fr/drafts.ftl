# The drafts of the partnership: sheet, profile, letter, agreement, resolution: draft-….

draft-lack = [{ $mark } : { $what }]
draft-lack-name = nom officiel
draft-lack-partner = nom du partenaire
draft-lack-seat = adresse du siège
draft-lack-signatory = fonction de la personne qui signe
draft-lack-presentation = présentation du territoire
draft-lack-statement = nos motivations
draft-lack-challenges = enjeux retenus
draft-lack-contributions = ce que nous pouvons apporter
draft-lack-needs = nos attentes
draft-lack-profile = portrait du partenaire recherché
draft-lack-contact = fonction de la personne à contacter
draft-lack-email = adresse électronique
draft-lack-place = lieu
draft-lack-addressee = collectivité à laquelle cette lettre s’adresse
draft-lack-object = objet de la convention
draft-lack-responsibilities = ce que cette partie s’engage à faire
draft-lack-amount = montant prévisionnel
draft-lack-rate = taux de change
draft-lack-focal_points = points focaux, par fonction
draft-lack-duration = durée
draft-lack-languages = langues de la convention
draft-lack-law = textes qui permettent de coopérer et de signer
draft-lack-body = assemblée délibérante
draft-lack-session = date de la séance
draft-lack-rapporteur = membre qui présente le rapport
draft-lack-budget_heading = imputation budgétaire

# Names and their articles: the first word of a name says which one it takes.
draft-nouns-feminine = ville commune région métropole communauté province préfecture mairie municipalité fédération chambre collectivité capitale régie direction ligue fondation coopérative
draft-nouns-masculine = département district conseil comté gouvernorat canton syndicat cercle land gouvernement ministère groupement réseau centre comité
draft-nouns-elided = association université administration agglomération école établissement institut office union hôpital arrondissement intercommunalité entente assemblée état agence eurométropole organisation
draft-named-feminine = la { $name }
draft-named-masculine = le { $name }
draft-named-elided = l’{ $name }
draft-named-vowel = { $name }
draft-named-bare = { $name }
draft-of-feminine = de la { $name }
draft-of-masculine = du { $name }
draft-of-elided = de l’{ $name }
draft-of-vowel = d’{ $name }
draft-of-bare = de { $name }

draft-item =
    { $title }{ $detail ->
        [none] {""}
       *[other] . { $detail }
    }
draft-focal-point = { $name } : { $function }

# Contact
draft-contact-function = Votre contact
draft-contact-email = Courriel
draft-contact-phone = Téléphone
draft-contact-address = Adresse
draft-contact-website = Site

# Presentation sheet
draft-sheet-kind = Fiche de présentation
draft-sheet-who = Qui nous sommes
draft-sheet-will = Pourquoi nous cherchons un partenaire
draft-sheet-challenges = Les enjeux que nous retenons
draft-sheet-strengths = Nos atouts
draft-sheet-bring = Ce que nous pouvons apporter
draft-sheet-hope = Nos attentes
draft-sheet-partner = Le partenaire que nous cherchons
draft-sheet-experience = Nos coopérations
draft-sheet-carried = Qui porte la démarche
draft-sheet-contact = Pour nous répondre
draft-sheet-inhabitants =
    habitants{ $year ->
        [none] {""}
       *[other] {" "}({ $year })
    }
draft-sheet-square-kilometres = { $area } km²
draft-sheet-area = superficie
draft-sheet-staff = agents de la collectivité
draft-sheet-cooperation =
    { $partner }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $since ->
        [none] {""}
       *[other] , depuis { $since }
    }{ $until ->
        [none] {""}
       *[other] , jusqu’en { $until }
    }
draft-sheet-debated = Notre assemblée a débattu des motivations de la démarche le { $day }.
draft-sheet-engaged =
    { $count ->
        [one] Un acteur du territoire est partie prenante de la démarche :
       *[other] { $shown } acteurs du territoire sont parties prenantes de la démarche, parmi lesquels :
    }
draft-sheet-last-word = Cette fiche exprime une intention et n’engage aucune dépense. Une convention serait relue par nos juristes, approuvée par notre assemblée et soumise, selon le droit applicable, au contrôle de légalité ou à la tutelle.

# Profile of the partner looked for
draft-profile-kind = Recherche de partenaire
draft-profile-title = Le partenaire que nous cherchons
draft-profile-introduction = Qui cherche
draft-profile-opening =
    { $us }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $population ->
        [none] {""}
       *[other] , { $population } habitants,
    } cherche une collectivité d’un autre pays avec laquelle coopérer dans la durée{ $domains ->
        [none] {""}
       *[other] {" "}dans les domaines suivants : { $domains }
    }. Chaque partie apportera, recevra et apprendra.
draft-profile-portrait = Son portrait
draft-profile-criteria = Nos critères
draft-profile-regions = Pourquoi ces régions
draft-profile-challenges = Les enjeux à partager
draft-profile-exclusions = Ce qui exclurait un partenariat
draft-profile-answer = Pour nous répondre
draft-profile-how = Une collectivité intéressée peut nous écrire en quelques lignes : son territoire, les enjeux qu’elle partage avec nous, ce qu’elle pourrait apporter et ce qu’elle attend. Nous lui adresserons notre fiche de présentation et proposerons un premier échange.

# Approach letter
draft-letter-kind = Lettre d’approche
draft-letter-title =
    { $name ->
        [none] Lettre d’approche
       *[other] Lettre à { $name }
    }
draft-letter-place-and-date = { $place }, le { $date }
draft-letter-to = { $executive }
draft-letter-titles = madame monsieur
draft-letter-neutral = Madame, Monsieur
draft-letter-object = Objet
draft-letter-object-is = Objet : proposition de coopération entre nos deux collectivités
draft-letter-salutation = Formule d’appel
draft-letter-opening = { $title },
draft-letter-why = Pourquoi nous vous écrivons
draft-letter-who =
    { $us }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }{ $population ->
        [none] {""}
       *[other] , { $population } habitants,
    } prépare avec les acteurs de son territoire une coopération décentralisée{ $domains ->
        [none] {""}
       *[other] {" "}dans les domaines suivants : { $domains }
    }.{ $debated ->
        [none] {""}
       *[other] {" "}Notre assemblée a débattu de ses motivations le { $debated }.
    }
draft-letter-to-you =
    { $last ->
        [none] Je m’adresse à { $name }
       *[other] À la suite de notre échange du { $last }, je m’adresse à { $name }
    }{ $shared ->
        [0] {""}
        [one] , membre comme nous du réseau { $networks },
       *[other] , membre comme nous des réseaux suivants : { $networks },
    } parce que nos territoires ont, me semble-t-il, beaucoup à apprendre l’un de l’autre.
draft-letter-shared = Ce que nous partageons
draft-letter-we-share = Nos deux territoires font face à des enjeux communs :
draft-letter-we-face = Nous travaillons sur les enjeux suivants, qui rencontrent peut-être les vôtres :
draft-letter-bring = Ce que nous pourrions apporter
draft-letter-we-bring = Nous pourrions vous apporter :
draft-letter-hope = Nos attentes
draft-letter-we-hope = Nous attendrions de cette coopération :
draft-letter-proposal = Premier échange
draft-letter-exchange =
    Je vous propose un premier échange entre nos services, à distance ou à l’occasion d’un déplacement, à la date qui vous conviendra{ $languages ->
        [none] {""}
       *[other] {" "}; nous pouvons travailler en { $languages }
    }. La fiche jointe présente notre territoire.
draft-letter-contact =
    Pour nous répondre : { $function }{ $email ->
        [none] {""}
       *[other] , { $email }
    }.
draft-letter-last-word = La présente lettre n’emporte aucun engagement financier. Une éventuelle convention serait soumise à l’approbation de nos deux assemblées et aux formalités que prévoit le droit de chacun de nos pays.
draft-letter-close = Formule de politesse
draft-letter-closing = Je vous prie d’agréer, { $title }, l’assurance de ma haute considération.
draft-letter-closing-neutral = Je vous prie d’agréer, { $title }, l’assurance de ma haute considération.
draft-letter-enclosure = Pièce jointe : fiche de présentation

# Agreement
draft-agreement-kind = Convention
draft-agreement-kind-draft = Projet de convention
draft-agreement-title = Convention de coopération décentralisée
draft-agreement-between = Entre les parties suivantes
draft-agreement-party-title = Présentation : { $name }
draft-agreement-party =
    { $name }{ $country ->
        [none] {""}
       *[other] {" "}({ $country })
    }, ayant son siège à l’adresse suivante : { $seat }, et pour qui signe, en qualité { $elided ->
        [0] de {""}
       *[other] d’
    }{ $function }, la personne désignée au bas de la présente convention ;
draft-agreement-together-title = Désignation commune
draft-agreement-together = ci-après dénommées « les parties ».
draft-agreement-preamble = Préambule
draft-visas = Visas
draft-recitals = Considérants
draft-visa = Vu { $text } ;
draft-visa-basis = Vu les textes qui permettent à la collectivité de coopérer et de signer, à savoir : { $basis } ;
draft-visa-resolution =
    { $resolution ->
        [0] Vu la décision du { $day } { $name }, qui approuve la présente convention ;
       *[other] Vu la délibération{ $number ->
            [none] {""}
           *[other] {" "}n° { $number }
        } du { $day } { $name }, qui approuve la présente convention ;
    }
draft-visa-other-laws = Vu le droit applicable à chacune des autres parties ;
draft-visa-draft-agreement = Vu le projet de convention annexé à la présente délibération ;
draft-visa-report = Vu le rapport présenté à l’assemblée ;
draft-recital-exchange = Considérant que la coopération décentralisée est un échange, dans lequel chaque territoire apporte, reçoit et apprend ;
draft-recital-interest = Considérant que les actions prévues présentent un intérêt local : « { $grounds } » ;
draft-recital-agenda =
    Considérant que les actions prévues prennent en considération le Programme de développement durable à l’horizon 2030{ $count ->
        [0] {""}
        [one] , en particulier son objectif { $goals }
       *[other] , en particulier ses objectifs { $goals }
    } ;
draft-recital-principles = Considérant que les parties fondent leur coopération sur le partenariat, la subsidiarité, la durabilité et l’équité ;
draft-agreement-agreed-title = Formule d’accord
draft-agreement-agreed = Il est convenu ce qui suit :
draft-article =
    Article { $number ->
        [1] 1er
       *[other] { $shown }
    } – { $title }
draft-article-object = Objet
draft-article-actions = Actions
draft-article-commitments = Engagements de chaque partie
draft-article-amounts = Montant prévisionnel des engagements financiers
draft-article-finances = Modalités financières
draft-article-steering = Gouvernance
draft-article-focal_points = Points focaux
draft-article-monitoring = Suivi et évaluation
draft-article-communication = Communication
draft-article-ownership = Propriété des biens et des résultats
draft-article-duration = Durée et renouvellement
draft-article-amendment = Modification
draft-article-termination = Résiliation
draft-article-disputes = Règlement des différends
draft-article-languages = Langues
draft-article-entry_into_force = Entrée en vigueur
draft-agreement-actions =
    { $count ->
        [one] Pour réaliser cet objet, les parties conduisent ensemble les actions qui servent l’objectif suivant :
       *[other] Pour réaliser cet objet, les parties conduisent ensemble les actions qui servent les objectifs suivants :
    }
draft-agreement-programme = Le programme détaillé des actions, leur calendrier et leurs indicateurs sont arrêtés et tenus à jour dans le cadre de la gouvernance prévue par la présente convention.
draft-agreement-commits = { $name } prend les engagements suivants :
draft-agreement-commitments-title = Engagements : { $name }
draft-agreement-amount = Le montant prévisionnel des engagements financiers pris par les parties au titre de la présente convention est de { $amount }.
draft-agreement-forecast = Ce montant, apports en nature valorisés compris, s’entend sous réserve du vote des crédits par l’organe compétent de chaque partie.
draft-agreement-duration =
    La présente convention est conclue pour une durée de { $months } { $count ->
       *[other] mois
    }{ $day ->
        [none] {" "}à compter de son entrée en vigueur.
       *[other] {" "}à compter du { $day }, ou de son entrée en vigueur si celle-ci est plus tardive.
    }
draft-agreement-languages =
    La présente convention est établie en { $languages }{ $count ->
        [0] .
        [one] .
       *[other] { $prevailing ->
            [none] . Toutes les versions font également foi.
           *[other] . En cas de divergence, la version en { $prevailing } fait foi.
        }
    }
draft-standard-finances = Chaque partie règle les dépenses qui lui incombent, dans la limite des crédits votés. Aucun versement n’a lieu entre les parties sans pièces justificatives. Toute aide d’un tiers est employée et justifiée selon les règles de celui qui l’accorde.
draft-standard-steering = Un comité de pilotage, où les parties siègent à égalité, se réunit au moins une fois par an, sur place ou à distance. Il arrête le programme de l’année, en suit l’exécution et approuve les comptes rendus. Il décide par accord de toutes les parties.
draft-standard-focal_points = Chaque partie désigne un point focal, qui assure les échanges courants et prépare les réunions :
draft-standard-monitoring = Les parties tiennent ensemble un relevé des actions, des apports et des résultats. Un compte rendu d’exécution est présenté chaque année à l’organe délibérant de chaque partie ; une évaluation est conduite avant le terme de la convention.
draft-standard-communication = Chaque partie cite les autres et les financeurs dans ce qu’elle publie sur les actions. Les images de personnes reconnaissables ne sont diffusées qu’avec leur accord.
draft-standard-ownership = Les biens acquis pour les actions appartiennent à la partie sur le territoire de laquelle ils sont installés, qui en assure l’entretien. Les études, données et supports produits en commun peuvent être utilisés librement par toutes les parties.
draft-standard-renewal = Elle n’est pas renouvelée tacitement : les parties en décident par écrit, au vu d’un bilan commun.
draft-standard-amendment = La présente convention est modifiée par avenant écrit, approuvé et signé dans les mêmes formes.
draft-standard-termination = Chaque partie peut mettre fin à la présente convention par lettre motivée, moyennant un préavis de trois mois. Les actions engagées sont menées à leur terme ou mises en sécurité, et les dépenses engagées sont réglées.
draft-standard-disputes = Les parties règlent à l’amiable tout différend né de l’interprétation ou de l’exécution de la présente convention, par l’intermédiaire de leurs points focaux, puis de leurs exécutifs. À défaut d’accord, l’action en cause prend fin dans les conditions prévues pour la résiliation.
draft-effect-transmission = La présente convention prend effet après sa signature par toutes les parties, sa transmission { $transmitted } et sa publication, accomplies par les soins { $us }.
draft-effect-approval = La présente convention prend effet après sa signature par toutes les parties et son approbation par { $approved_by }.
draft-effect-signature = La présente convention prend effet à la date de la dernière signature.
draft-effect-unknown = La présente convention prend effet après sa signature par toutes les parties, une fois accomplies les formalités d’autorisation, d’approbation, de transmission et de publication que prévoit le droit applicable à chacune d’elles.
draft-effect-others = Chaque partie accomplit les formalités que son propre droit exige et en informe les autres sans délai.
draft-agreement-signatures = Signatures
draft-agreement-done =
    { $count ->
        [one] Fait à { $place }.
       *[other] Fait à { $place }, en { $shown } exemplaires originaux, un pour chaque partie.
    }
draft-signed-for = Pour { $name }
draft-agreement-annex = Annexe – Autoévaluation sur les quatre principes
draft-agreement-last-word = Avant la signature, le service juridique ou un avocat de chaque partie relit ce projet ; la convention est ensuite soumise au contrôle de légalité ou à la tutelle, selon le droit applicable.
draft-law-unknown = Passerelle ne connaît pas le droit du pays de la collectivité qui prépare ce texte : les visas, l’autorité compétente et la prise d’effet sont à établir avec l’autorité de tutelle.

# Money
draft-money-caption = Engagements financiers prévisionnels
draft-money-summary = Chaque ligne est une partie ; les colonnes donnent son engagement dans sa monnaie, s’il y a lieu, puis dans la monnaie commune.
draft-money-party = Partie
draft-money-own = Dans sa monnaie
draft-money-common = En { $currency }
draft-money-total = Montant prévisionnel total
draft-money-rate = Taux de conversion : { $rate }.

# Resolution
draft-deliberation-title = Délibération n° { $number }
draft-deliberation-title-draft = Projet de délibération
draft-deliberation-body = Assemblée
draft-deliberation-session = Séance du
draft-deliberation-rapporteur = Rapport présenté par
draft-deliberation-subject-title = Objet
draft-deliberation-subject = Objet : coopération décentralisée avec { $partners } ; approbation de la convention et autorisation de la signer
draft-recital-wish =
    Considérant que { $us } entend coopérer avec { $partners }{ $title ->
        [none] {""}
       *[other] {" "}dans le cadre du projet « { $title } »
    } ;
draft-recital-checks = Considérant que cette coopération respecte les engagements internationaux de l’État et n’empiète sur aucune compétence réservée à l’État ;
draft-deliberation-the-body =
    { $known ->
        [0] { $body }
       *[other] { $body }
    }
draft-deliberation-decides-title = Formule de décision
draft-deliberation-decides = Après en avoir délibéré, { $body } DÉCIDE :
draft-decision-approval = Approbation
draft-decision-signature = Signature
draft-decision-amount = Montant et imputation
draft-decision-funding = Demandes de financement
draft-decision-execution = Exécution, transmission et publication
draft-decides-approval =
    D’approuver le projet de convention de coopération décentralisée avec { $partners }{ $title ->
        [none] {""}
       *[other] , relatif au projet « { $title } »
    }, tel qu’annexé à la présente délibération.
draft-decides-signature = D’autoriser { $executive } à signer cette convention et tout acte d’exécution qui n’en modifie ni l’objet ni le montant.
draft-decides-amount =
    De fixer à { $amount } le montant prévisionnel de l’engagement financier { $us }{ $total ->
        [none] {""}
       *[other] , sur un total de { $total } pour l’ensemble des parties
    }. La part en numéraire est imputée comme suit, sous réserve de l’inscription des crédits au budget : { $heading }.
draft-decides-funding = D’autoriser { $executive } à solliciter les financements suivants : { $funders }.
draft-decides-execution =
    De charger { $executive } de l’exécution de la présente délibération, qui est { $transmitted ->
        [none] publiée selon le droit applicable.
       *[other] transmise { $transmitted } et publiée.
    }
draft-deliberation-vote = Vote
draft-vote-caption = Résultat du vote, à remplir en séance
draft-vote-summary = Une seule ligne, à remplir à la main : les colonnes comptent les membres en exercice, présents et représentés, puis les voix.
draft-vote-members = Membres en exercice
draft-vote-present = Présents
draft-vote-represented = Représentés
draft-vote-for = Pour
draft-vote-against = Contre
draft-vote-abstentions = Abstentions
draft-vote-none = Ne prennent pas part au vote
draft-deliberation-signatures = Signatures
draft-deliberation-secretary = Secrétaire de séance
draft-deliberation-publication = Transmission et publication
draft-deliberation-transmitted = Transmise le
draft-deliberation-published = Publiée le
draft-deliberation-appeal-title = Voie et délai de recours
draft-deliberation-appeal = La présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le tribunal administratif dans un délai de deux mois à compter de sa publication.
draft-deliberation-last-word = Avant la séance, le service juridique ou un avocat relit ce projet ; l’acte est ensuite soumis au contrôle de légalité ou à la tutelle, selon le droit applicable.

# What those who sign should know
draft-notice-law-unknown = Passerelle ne connaît pas le droit de votre pays en la matière : le texte repose sur des hypothèses générales. L’autorité de tutelle dit quels textes viser, qui autorise et qui approuve.
draft-notice-incomplete = Le dossier ne dit pas encore tout : ce qui manque est signalé entre crochets.
draft-notice-standard = Faute de texte dans le dossier, ces articles ont une rédaction type, à relire : { $titles }.
draft-notice-other-language = Des passages du dossier ne sont écrits que dans l’autre langue et figurent tels quels.
draft-notice-shortened = Pour garder sa longueur, le document laisse de côté une partie du dossier : les précisions d’abord, puis la fin des listes et des textes.
draft-notice-too-long =
    { $count ->
        [one] Le document tient d’ordinaire en une page ; il en a { $pages }. Raccourcissez les passages réécrits.
       *[other] Le document tient d’ordinaire en { $at_most } pages ; il en a { $pages }. Raccourcissez les passages réécrits.
    }
draft-notice-amounts = Les engagements des parties font { $sum }, alors que la convention annonce { $stated } : rapprochez les deux montants.
draft-notice-changed = Le dossier a changé depuis que ces passages ont été réécrits : { $titles }.
