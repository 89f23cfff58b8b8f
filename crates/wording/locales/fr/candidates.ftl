# Partenaires envisagés : pourquoi une note, d’où vient une piste, ce qu’efface une purge.

# Les notes. candidate-mark-<origine>, et candidate-reason-<code> pour chaque raison.
candidate-mark-given = Note que vous avez donnée. Le dossier en suggère { $suggested }. { $reasons }
candidate-mark-given-alone = Note que vous avez donnée.
candidate-mark-suggested = Suggérée d’après le dossier. { $reasons }
candidate-mark-unknown = Compte pour zéro tant que rien n’est connu. { $reasons }

candidate-reason-challenges-ours-missing = Vos enjeux ne sont pas encore inscrits.
candidate-reason-challenges-theirs-missing = Ses enjeux ne sont pas encore inscrits.
candidate-reason-challenges-shared =
    { $count ->
        [one] Un enjeu commun sur { $all }{ $titles ->
            [none] .
           *[other] {" "}: { $titles }.
        }
       *[other] { $number } enjeux communs sur { $all }{ $titles ->
            [none] .
           *[other] {" "}: { $titles }.
        }
    }
candidate-reason-challenges-domain =
    { $count ->
        [one] Un enjeu relève d’un domaine où ce partenaire en a aussi, et compte pour moitié{ $titles ->
            [none] .
           *[other] {" "}: { $titles }.
        }
       *[other] { $number } enjeux relèvent de domaines où ce partenaire en a aussi, et comptent pour moitié{ $titles ->
            [none] .
           *[other] {" "}: { $titles }.
        }
    }
candidate-reason-challenges-none = Aucun de vos enjeux ne se retrouve parmi les siens.
candidate-reason-reciprocity-both = Chacun répond à l’autre : au mieux { $ours } sur 5 de votre côté, { $theirs } sur 5 du sien. Le côté le plus faible fait la note.
candidate-reason-reciprocity-ours =
    { $noted ->
        [yes] Vos apports répondent à ses enjeux (au mieux { $ours } sur 5), mais aucun des siens ne répond à vos attentes : la relation serait à sens unique.
       *[no] Vos apports répondent à ses enjeux (au mieux { $ours } sur 5), mais les siens ne sont pas encore inscrits.
    }
candidate-reason-reciprocity-theirs =
    { $noted ->
        [yes] Ses apports répondent à vos attentes (au mieux { $theirs } sur 5), mais aucun des vôtres ne répond à ses enjeux : la relation serait à sens unique.
       *[no] Ses apports répondent à vos attentes (au mieux { $theirs } sur 5), mais ses enjeux ne sont pas encore inscrits.
    }
candidate-reason-reciprocity-none = Ses enjeux et ses apports sont inscrits, mais rien ne les relie encore aux vôtres.
candidate-reason-reciprocity-missing = Inscrivez ses enjeux et ses apports, et reliez-les aux vôtres.
candidate-reason-language-main = La langue du dossier est aussi la sienne : { $languages }.
candidate-reason-language-working = En commun, parmi les langues de travail : { $languages }.
candidate-reason-language-profile = En commun, parmi les langues où vous pouvez travailler : { $languages }.
candidate-reason-language-none = Aucune langue commune, les siennes étant : { $languages }. Un interprète est indispensable.
candidate-reason-language-theirs-missing = Ses langues de travail ne sont pas inscrites.
candidate-reason-language-ours-missing = Vos langues de travail ne sont pas inscrites.
candidate-reason-size-close = Les deux populations sont du même ordre, dans un rapport de 1 à { $times }.
candidate-reason-size-larger = Sa population vaut { $times } fois la vôtre.
candidate-reason-size-smaller = Votre population vaut { $times } fois la sienne.
candidate-reason-size-outside = Sa population sort des bornes que vous recherchez : la note ne dépasse pas 2.
candidate-reason-size-ours-missing = Votre population n’est pas inscrite.
candidate-reason-size-theirs-missing = Sa population n’est pas inscrite.
candidate-reason-links-cooperation =
    { $known ->
        [yes] Une coopération vous a réunis à partir de { $since }{ $subject ->
            [none] .
           *[other] {" "}: { $subject }.
        }
       *[no] Une coopération vous réunit ou vous a réunis{ $subject ->
            [none] .
           *[other] {" "}: { $subject }.
        }
    }
candidate-reason-links-country = Vous coopérez ou avez coopéré avec une autre collectivité de son pays ({ $country }).
candidate-reason-links-network =
    { $count ->
        [one] Réseau commun : { $networks }.
       *[other] Réseaux communs : { $networks }.
    }
candidate-reason-links-lead =
    { $stakeholders ->
        [none] Le réseau d’un de vos acteurs y a conduit.
       *[other] Le réseau de vos acteurs y a conduit : { $stakeholders }.
    }
candidate-reason-links-contacts =
    { $count ->
        [one] Un contact figure au journal.
       *[other] { $number } contacts figurent au journal.
    }
candidate-reason-links-none = Aucun lien connu : ni coopération, ni réseau commun, ni piste de vos acteurs, ni contact.
candidate-reason-links-missing = Le dossier ne dit encore rien de vos liens à l’étranger.
candidate-reason-capacity-approved = Son assemblée a approuvé la convention le { $day }.
candidate-reason-capacity-checked = La vérification préalable établit sa capacité à signer.
candidate-reason-capacity-partly = La vérification préalable n’établit qu’en partie sa capacité à signer.
candidate-reason-capacity-refused = D’après la vérification préalable, ce partenaire ne peut pas signer.
candidate-reason-capacity-cooperates = Elle coopère ou a coopéré avec vous ; sa capacité reste à confirmer pour cette convention.
candidate-reason-capacity-missing = Rien n’est connu de sa capacité à coopérer et à signer : vérifiez auprès d’elle ou de l’ambassade.
candidate-reason-eligibility-share =
    { $place ->
        [best] Le plus favorable : « { $call } », jusqu’à { $share } du coût ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
        [worst] Le moins favorable : « { $call } », jusqu’à { $share } du coût ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
       *[only] « { $call } » : jusqu’à { $share } du coût ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
    }
candidate-reason-eligibility-admitted =
    { $place ->
        [best] Le plus favorable : « { $call } », qui admet ce partenariat sans indiquer de taux ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
        [worst] Le moins favorable : « { $call } », qui admet ce partenariat sans indiquer de taux ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
       *[only] « { $call } » admet ce partenariat sans indiquer de taux ({ $country }, { $class }{ $lead ->
            [them] {" "}; à elle de déposer la demande).
           *[us] ).
        }
    }
candidate-reason-eligibility-excluded =
    { $place ->
        [worst] Le moins favorable : « { $call } », fermé à ce partenariat.
       *[only] « { $call } » est fermé à ce partenariat.
    }
candidate-reason-eligibility-unsettled = Classe à vérifier : { $country } devait quitter la liste des pays moins avancés le { $day }.
candidate-reason-eligibility-country-missing = Son pays n’est pas indiqué.
candidate-reason-eligibility-calls-missing = Aucun appel connu n’est visé.

# En une ligne, et dans la table de la ligne de commande.
candidate-score =
    { $complete ->
        [yes] { $score } sur 100
       *[no] { $score } sur 100, notes incomplètes
    }
candidate-chosen = Partenaire retenu
candidate-unnamed = Sans nom
candidate-answers = { $answer } → { $need }
candidate-next-step =
    { $day ->
        [none] Prochaine étape : { $step }
       *[other] Prochaine étape : { $step }, avant le { $day }
    }
candidate-none = Aucun partenaire n’est encore envisagé.

# Les pistes que le dossier contient sans que personne ne les suive.
candidate-lead-held =
    { $reaches ->
        [none] Lien international de : { $stakeholder }.
       *[other] Lien international de : { $stakeholder }. Contacts accessibles : { $reaches }
    }
candidate-lead-member = Vous en êtes membre : demandez à son secrétariat quels membres partagent vos enjeux.
candidate-lead-outside = Vous n’en êtes pas membre : approchez son secrétariat, ou un membre que vous connaissez.
candidate-channel-ministry = Le ministère dit quelles règles s’appliquent et, parfois, quelles collectivités cherchent un partenaire.
candidate-channel-own_embassy = Sur place, votre ambassade connaît les interlocuteurs compétents et les coopérations déjà engagées.
candidate-channel-their_embassy = L’ambassade du pays partenaire dans le vôtre peut transmettre votre première lettre à l’autorité compétente.
candidate-channel-matching_exchange = Une bourse officielle aux partenariats publie votre fiche de présentation, s’il en existe une entre vos deux pays.
candidate-channel-correspondent = Chaque ambassade de France a depuis 2017 un correspondant pour les collectivités.
candidate-channel-reconstructed = Axe reconstitué : le texte d’origine de la méthode annonce trois axes, mais n’en publie que deux. Adaptez-le à votre pays.

# La purge des contacts.
candidate-purge-notice = Les contacts, le destinataire des courriers et le texte de la prochaine étape quittent le dossier et tous ses exports. Leurs mots restent dans l’historique de ce fichier et dans les copies déjà remises. Pour obtenir un fichier qui ne les contient plus, exportez le dossier en JSON (passerelle export --to json), puis recréez-le (passerelle import) : il repart sans historique, et les fichiers des annexes sont à joindre de nouveau.
