# Ce qui a échoué et ce qu’il faut faire : failure-<code> et .hint ; valeurs qui ne conviennent pas : problem-<code>.

failure-not_found = Le fichier ou le dossier « { $file } » est introuvable.
    .hint = Vérifiez le nom et l’emplacement.
failure-exists = Un fichier du nom de « { $file } » existe déjà ; il n’a pas été touché.
    .hint = Choisissez un autre nom.
failure-not_a_dossier = « { $file } » n’est ni un dossier Passerelle ni un fichier JSON.
    .hint = Choisissez un fichier .passerelle, ou un fichier JSON au format documenté (passerelle schema).
failure-newer = Ce dossier contient des données qu’une version plus récente de Passerelle a écrites.
    .hint = Mettez Passerelle à jour ; le fichier n’a pas été modifié.
failure-damaged = Le fichier « { $file } » est endommagé.
    .hint = Reprenez une copie antérieure ou celle d’un partenaire ; le fichier n’a pas été modifié.
failure-refused = Le fichier « { $file } » contient des données qu’un dossier ne contient jamais ; il n’a pas été ouvert.
    .hint = Demandez une nouvelle copie à son expéditeur.
failure-incomplete = Il manque des modifications dans le fichier « { $file } ».
    .hint = Demandez une copie complète à son expéditeur.
failure-in_use = Un autre programme écrit dans « { $file } ».
    .hint = Fermez-le, puis recommencez ; rien n’est perdu.
failure-read_only = L’emplacement de « { $file } » n’est pas accessible en écriture.
    .hint = Copiez le dossier à un endroit où vous pouvez écrire, ou choisissez un autre emplacement.
failure-full = Il n’y a plus de place sur le disque pour « { $file } ».
    .hint = Libérez de l’espace, puis recommencez ; ce qui était enregistré l’est toujours.
failure-interrupted = Une écriture dans « { $file } » a été interrompue et ne peut pas être réparée à cet endroit.
    .hint = Copiez le fichier et son journal dans un dossier où vous pouvez écrire, puis ouvrez-le.
failure-moved = Le fichier « { $file } » a été déplacé ou remplacé pendant le travail.
    .hint = Remettez-le à sa place, ou rouvrez le dossier à son nouvel emplacement.
failure-other_dossier = Ces fichiers contiennent deux dossiers différents.
    .hint = On ne réunit que des copies d’un même dossier.
failure-too_large = « { $file } » dépasse la taille admise pour un dossier.
    .hint = Réduisez le fichier : une numérisation à 150 points par pouce suffit en général.
failure-io = Le système n’a pas permis d’accéder à « { $file } » : { $detail }.
    .hint = Vérifiez l’emplacement et les droits d’accès.
failure-not_json = « { $file } » n’est pas un fichier JSON valide : { $detail }.
    .hint = Corrigez le fichier à l’endroit indiqué.
failure-bad_document = « { $file } » contient { $count } valeurs qui ne correspondent pas au format documenté ; rien n’a été importé.
    .hint = Corrigez les champs indiqués ; « passerelle schema » décrit le format.
failure-bad_value = La valeur ne convient pas à ce champ.
    .hint = Corrigez la valeur ou le chemin ; rien n’a été modifié.
failure-nothing_to_merge = Il n’y a rien à réunir.
    .hint = Indiquez au moins un fichier.
failure-annex_refused =
    { $detail ->
        [empty] « { $file } » est vide.
        [too_large] « { $file } » est trop volumineux pour une pièce jointe.
        [format] « { $file } » n’est ni un PDF, ni une image JPEG ou PNG.
        [damaged_pdf] Le PDF « { $file } » est endommagé ou incomplet.
        [password] Le PDF « { $file } » est protégé par un mot de passe.
        [protection] La protection du PDF « { $file } » ne permet pas de le relier aux autres pièces.
        [no_pages] Le PDF « { $file } » ne contient aucune page.
        [too_many_pages] Le PDF « { $file } » compte trop de pages pour une pièce jointe.
        [damaged_image] L’image « { $file } » est endommagée ou incomplète.
        [unsupported_image] L’image « { $file } » est d’un type que les lecteurs de PDF n’affichent pas.
        [image_too_large] L’image « { $file } » a trop de pixels.
       *[other] « { $file } » ne peut pas devenir une pièce jointe.
    }
    .hint = Enregistrez le document en PDF sans mot de passe, ou l’image en JPEG, puis joignez-le à nouveau. Rien n’a été modifié.
failure-table_refused =
    { $detail ->
        [empty] « { $file } » est vide.
        [too_large] « { $file } » est trop volumineux pour une liste de dépenses.
        [old_format] « { $file } » est un classeur de l’ancien format .xls.
        [password] Le classeur « { $file } » est protégé par un mot de passe.
        [damaged] Le fichier « { $file } » est endommagé ou incomplet.
        [no_payments] Aucune feuille de « { $file } » ne nomme les colonnes d’une liste de dépenses.
       *[format] « { $file } » n’est ni un classeur .xlsx ou .ods, ni un fichier .csv.
    }
    .hint =
        { $detail ->
            [no_payments] La première ligne du tableau doit nommer au moins le montant, la date et l’intitulé, la ligne du budget ou la pièce.
            [too_large] Ne gardez dans le fichier que la feuille des dépenses.
           *[other] Enregistrez le tableau au format .xlsx, .ods ou .csv, sans mot de passe. Rien n’a été modifié.
        }
failure-unknown_sheet = « { $file } » n’a pas de feuille nommée « { $detail } ».
    .hint = Vérifiez le nom de la feuille ; les majuscules et les accents comptent.
failure-no_annex = Ce dossier n’a pas de pièce jointe.
    .hint = Joignez au moins un fichier avant de demander le volume des annexes.
failure-annex_without_file = La pièce « { $detail } » n’a pas de fichier dans ce dossier.
    .hint = Joignez à nouveau le fichier ; un export JSON ne transporte pas les pièces.
failure-unknown_call = Aucun appel ne porte l’identifiant « { $detail } ».
    .hint = « passerelle calls » énumère les appels connus.
failure-bad_call_file = « { $file } » n’est pas un fichier d’appel utilisable.
    .hint = Corrigez les lignes indiquées ; « passerelle calls --file ID » écrit un fichier d’appel qui peut servir de modèle.
failure-unknown_report = Aucun rapport du dossier ne porte l’identifiant « { $detail } ».
    .hint = « passerelle show D monitoring/reports » énumère les rapports.
failure-unknown_candidate = Aucun partenaire envisagé du dossier ne porte l’identifiant « { $detail } ».
    .hint = « passerelle show D search/candidates » énumère les partenaires envisagés.
failure-no_candidate = La lettre s’adresse à un partenaire envisagé : le dossier en compte plusieurs et n’en retient encore aucun.
    .hint = Retenez-en un, ou nommez celui à qui vous écrivez.
failure-unknown_passage = Ce document n’a pas de passage « { $detail } ».
    .hint = Rouvrez le document : ses passages suivent le dossier.
failure-unknown_example = Aucun exemple ne porte le nom « { $detail } ».
    .hint = Choisissez un exemple de la liste.
failure-json_is_read_only = « { $file } » est un fichier JSON : il ne peut être que lu.
    .hint = Créez d’abord un dossier avec « passerelle import ».
failure-no_web_view = Passerelle est installée, mais il manque à cet ordinateur le composant « Microsoft Edge WebView2 » qui affiche sa fenêtre.
    .hint = Téléchargez-le à l’adresse https://developer.microsoft.com/microsoft-edge/webview2/ (« Evergreen Standalone Installer », x64) et exécutez-le ; les droits d’administrateur ne sont pas nécessaires. Sans connexion, téléchargez-le sur un autre ordinateur et apportez-le sur une clé USB. Puis ouvrez à nouveau Passerelle. Vos dossiers sont intacts.
failure-internal = Une erreur imprévue a interrompu l’opération. { $detail }
    .hint = Le dossier n’a pas été modifié. Recommencez ; si l’erreur persiste, signalez-la.
problem-unknown_field = { $path } : aucun champ ne porte ce nom.
problem-unknown_item = { $path } : cet élément n’existe pas dans le dossier.
problem-container = { $path } est un groupe de champs ou une liste, pas un champ.
problem-not_a_list = { $path } : une liste était attendue.
problem-not_an_object = { $path } : un objet était attendu.
problem-not_text = { $path } : un texte était attendu.
problem-too_long = { $path } : le texte dépasse { $allowed } caractères.
problem-not_a_number = { $path } : un nombre était attendu, par exemple 12 ou 12,5.
problem-number_as_text = { $path } : écrivez ce nombre entre guillemets, pour que tous ses chiffres soient gardés.
problem-too_large = { $path } : ce nombre est trop grand ou a trop de décimales.
problem-negative = { $path } : un nombre positif ou nul était attendu.
problem-out_of_bounds = { $path } : un nombre entier de { $from } à { $to } était attendu.
problem-not_percent = { $path } : un pourcentage de 0 à 100 était attendu.
problem-not_money = { $path } : un montant suivi de sa monnaie était attendu, par exemple 1250.50 EUR.
problem-too_many_decimals =
    { $allowed ->
        [0] { $path } : cette monnaie n’a pas de décimales.
       *[other] { $path } : cette monnaie a moins de décimales.
    }
problem-unknown_currency = { $path } : ce code de monnaie est inconnu ; écrivez par exemple EUR ou XAF.
problem-not_coordinates = { $path } : écrivez la latitude et la longitude en degrés décimaux, le sud et l’ouest avec un signe moins, par exemple -4.7761, 11.8635.
problem-unknown_country = { $path } : ce code de pays est inconnu ; écrivez par exemple FR ou CG.
problem-not_a_date = { $path } : une date était attendue, par exemple 2027-03-31.
problem-not_a_flag = { $path } : true ou false était attendu.
problem-not_a_choice = { $path } : l’un de ces codes était attendu : { $choices }.
problem-not_an_id = { $path } : un identifiant de 1 à 40 caractères (a–z, 0–9, - et _) était attendu.
problem-duplicate_id = { $path } : deux éléments de la liste portent cet identifiant.
problem-named_twice = { $path } : ce nom figure deux fois dans le même objet.
conflict-cleared = (vidé)
conflict-yes = Oui
conflict-no = Non
finding-severity-blocks = Bloquant
finding-severity-advises = Conseil
finding-severity-informs = À savoir
conflict-removed = Supprimé par l’un, modifié par l’autre.
doc-data-file = Contenu du dossier au format JSON documenté
doc-warning-uncovered = Le caractère { $character } ({ $code }) du champ « { $field } » manque dans les polices : son code est imprimé dans un cadre.
doc-annex-kind = Nature
doc-annex-dated = Date du document
doc-annex-expires = Valable jusqu’au
doc-volume-title = Pièces annexes
doc-volume-annex = Annexe {"{"}letter{"}"}
doc-volume-stamp = Annexe {"{"}letter{"}"} – {"{"}page{"}"}/{"{"}pages{"}"}
doc-volume-one_page = 1 page
doc-volume-many_pages = {"{"}count{"}"} pages
doc-volume-head_annex = Annexe
doc-volume-head_title = Pièce
doc-volume-head_length = Étendue
doc-volume-head_page = Page
doc-volume-file = Fichier
figure-expenses = Dépenses
figure-in_kind = Dont apports en nature
figure-resources = Ressources
figure-requested = Subvention demandée
figure-gap = Reste à financer
